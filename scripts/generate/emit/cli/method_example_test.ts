import assert from "node:assert/strict";
import { test } from "node:test";
import type { Schema } from "../../model.ts";
import { exampleOf, fits } from "./method_example.ts";
import { methodFields } from "./method_fields.ts";

const SHARED: Schema = {
  type: "object",
  properties: { NAME: { type: "string" }, N: { type: ["integer", "string"] } },
  patternProperties: { "^UF_": {} },
  additionalProperties: false,
  required: ["NAME"],
};
const resolve = () => SHARED;
const ref: Schema = { $ref: "#/components/schemas/Shared" };

function object(properties: Record<string, Schema>, ...required: string[]): Schema {
  return { type: "object", properties, additionalProperties: false, required };
}

function example(schema: Schema, documented: unknown): unknown {
  return exampleOf(schema, methodFields(schema, resolve, []).params, documented, resolve);
}

for (
  const [schema, value, expected] of [
    [{}, "anything", true],
    [{ type: "integer" }, 1.5, false],
    [{ type: ["integer", "string"] }, "1", true],
    [{ enum: ["Y", "N"] }, "Z", false],
    [{ const: false }, false, true],
    [{ type: "array", items: { type: "string" } }, ["a", 1], false],
    [{ type: "object", additionalProperties: true }, { a: 1 }, true],
    [{ type: "object", additionalProperties: true }, [], false],
    [{ anyOf: [{ type: "boolean" }, { enum: ["Y", "N"] }] }, "Y", true],
    [ref, { NAME: "a", UF_X: 1 }, true],
    [ref, { NAME: "a", other: 1 }, false],
    [ref, { N: 1 }, false],
  ] as [Schema, unknown, boolean][]
) {
  test(`${JSON.stringify(value)} ${expected ? "fits" : "does not fit"} ${JSON.stringify(schema)}`, () =>
    assert.equal(fits(schema, value, resolve), expected));
}

test("what is required is made up where the documentation has nothing that fits", () => {
  const schema = object(
    {
      id: { type: ["integer", "string"] },
      active: { anyOf: [{ type: "boolean" }, { enum: ["Y", "N"] }] },
      fields: ref,
      list: { type: "array", items: {} },
      kind: { enum: ["b", "a"] },
      more: { type: "string" },
    },
    "id",
    "active",
    "fields",
    "list",
    "kind",
  );
  const made = { id: 1, active: true, fields: { NAME: "text" }, list: [], kind: "b" };
  assert.deepEqual(example(schema, undefined), made);
  assert.deepEqual(example(schema, { id: "your_id_here", fields: [], list: {}, kind: "c", other: 1 }), made);
});

test("documented values are taken, whatever the case of their names", () => {
  const schema = object({ id: { type: ["integer", "string"] }, filter: ref, start: { type: "integer" } }, "id");
  assert.deepEqual(example(schema, { ID: 7, FILTER: { NAME: "x", UF_1: 2 }, start: 50 }), {
    id: 7,
    filter: { NAME: "x", UF_1: 2 },
    start: 50,
  });
});

test("a long structure keeps its required members first, and an example its length", () => {
  const long = "x".repeat(50);
  const schema = object({ fields: ref, other: { type: "string" }, third: { type: "string" } });
  assert.deepEqual(
    example(schema, { fields: { UF_A: long, UF_B: 1, wrong: 2, NAME: long }, other: long, third: long }),
    {
      fields: { NAME: long, UF_B: 1 },
      other: long,
    },
  );
  assert.deepEqual(example(schema, { fields: { UF_A: 1 } }), {});
});
