import assert from "node:assert/strict";
import { test } from "node:test";
import type { Schema } from "../../model.ts";
import type { FieldFacts } from "../../read/schema/rest.ts";
import { methodFields, shortType } from "./method_fields.ts";

const SHARED: Schema = { type: "object", properties: { a: { type: "string" } }, additionalProperties: false };
const resolve = () => SHARED;
const ref: Schema = { $ref: "#/components/schemas/Shared" };

function field(schema: Schema, ...facts: FieldFacts[]): unknown {
  return methodFields({ type: "object", properties: { x: schema } }, resolve, facts).params[0];
}

for (
  const [schema, expected] of [
    [{ type: ["integer", "string"] }, { type: "integer" }],
    [{ type: ["number", "string"] }, { type: "number" }],
    [{ type: ["string", "null"] }, { type: "string | null" }],
    [{}, { type: "any" }],
    [{ anyOf: [{ type: "boolean" }, { enum: ["Y", "N"] }] }, { type: "boolean" }],
    [{ enum: ["a", 1, null] }, { type: "string | number | null", values: ["a", 1, null] }],
    [{ const: true }, { type: "boolean", values: [true] }],
    [{ type: "array", items: {} }, { type: "any[]" }],
    [{ type: "array", items: { enum: ["a"] } }, { type: "string[]", values: ["a"] }],
    [{ type: "array", items: { anyOf: [{ type: "string" }, { type: "object" }] } }, { type: "(string | object)[]" }],
    [ref, { type: "object", fields: [{ name: "a", type: "string" }] }],
    [{ type: "array", items: ref }, { type: "object[]", fields: [{ name: "a", type: "string" }] }],
    [{ anyOf: [{ type: "string" }, {}] }, { type: "any" }],
    [{ type: "object", patternProperties: { "^UF_": {}, "^[!<]": {} } }, { type: "object", custom: ["UF_", "!", "<"] }],
    [{ type: "string", description: "What it is." }, { type: "string", about: "What it is." }],
  ] as [Schema, object][]
) {
  test(`the field of ${JSON.stringify(schema)}`, () => assert.deepEqual(field(schema), { name: "x", ...expected }));
}

test("defaults and alternatives come from the documentation, also inside of structures", () => {
  const facts: FieldFacts = { name: "x", oneOf: ["x", "y"], fields: [{ name: "a", default: "N" }] };
  assert.deepEqual(field(ref, facts), {
    name: "x",
    type: "object",
    oneOf: ["x", "y"],
    fields: [{ name: "a", type: "string", default: "N" }],
  });
  assert.deepEqual(field({ type: "string" }, { name: "x", default: null }), { name: "x", type: "string" });
  assert.deepEqual(field({ type: "string" }, { name: "x", default: "" }), { name: "x", type: "string" });
});

test("of several variants, only what all require is required", () => {
  const variant = (required: string[], b: Schema): Schema => ({
    type: "object",
    properties: { a: { type: "string" }, b, ...(required.length > 1 && { c: { type: "string" } }) },
    required,
  });
  const anyOf = [variant(["a", "b", "c"], { type: "string" }), variant(["a"], { type: "object" })];
  assert.deepEqual(methodFields({ anyOf }, resolve, []), {
    params: [
      { name: "a", type: "string", required: true },
      { name: "b", type: "string | object" },
      { name: "c", type: "string" },
    ],
  });
});

for (
  const [schema, expected] of [
    [{ type: "integer" }, "integer"],
    [{}, "any"],
    [ref, "{ a }"],
    [{ type: "array", items: ref }, "{ a }[]"],
    [{ anyOf: [{ type: "integer" }, { const: false }] }, "integer | false"],
    [{ type: "array", items: { type: ["string", "null"] } }, "(string | null)[]"],
    [{ type: "object", properties: { items: { type: "array", items: ref } } }, "{ items: { a }[] }"],
    [{ type: "object", additionalProperties: true }, "object"],
    [
      { type: "object", properties: Object.fromEntries([..."abcdefghi"].map((name) => [name, {}])) },
      "{ a, b, c, d, e, f, g, h, … }",
    ],
  ] as [Schema, string][]
) {
  test(`in short: ${expected}`, () => assert.equal(shortType(schema, resolve), expected));
}
