import assert from "node:assert/strict";
import { test } from "node:test";
import type { FieldFacts, MethodFacts } from "../read/schema/rest.ts";
import { typeBySamples } from "./untyped.ts";

/** The rows of a result's table after the samples have spoken. */
function rows(fields: FieldFacts[], ...samples: unknown[]): FieldFacts[] | undefined {
  const [sample, ...more] = samples;
  const result = { fields, sample, moreSamples: more.map((body) => ({ body })) };
  const method = { method: "m", page: "p", scope: [], api: "v1", params: [], result } as MethodFacts;
  typeBySamples(method, "data");
  return method.result!.fields;
}

test("a row without a type has that of its values in all samples", () => {
  assert.deepEqual(rows([{ name: "a" }, { name: "b" }], { data: { a: 1, b: null } }, { data: { a: "x", b: [1.5] } }), [
    { name: "a", types: ["integer", "string"] },
    { name: "b", types: ["array"] },
  ]);
});

test("so have rows within, in lists and without an envelope", () => {
  const fields = [{ name: "items", types: ["array"], fields: [{ name: "on" }, { name: "rate" }] }];
  assert.deepEqual(rows(fields, [{ items: [{ on: true }, { rate: 0.5 }] }]), [
    {
      name: "items",
      types: ["array"],
      fields: [{ name: "on", types: ["boolean"] }, { name: "rate", types: ["double"] }],
    },
  ]);
});

test("names that are only listed are the members of a structure", () => {
  assert.deepEqual(rows([{ name: "may", keys: [{ name: "edit" }] }], { data: { may: { edit: true } } }), [
    { name: "may", keys: [{ name: "edit" }], types: ["object"], fields: [{ name: "edit", types: ["boolean"] }] },
  ]);
});

test("what the table says stays, and what no sample shows says nothing", () => {
  const fields: FieldFacts[] = [
    { name: "a", types: ["string"] },
    { name: "b", enum: ["x"] },
    { name: "c", keys: [{ name: "x" }] },
    { name: "constructor" },
  ];
  assert.deepEqual(rows(fields, { data: { a: 1, b: 1, c: "x" } }), fields);
  assert.deepEqual(rows([{ name: "a" }], undefined), [{ name: "a" }]);
});
