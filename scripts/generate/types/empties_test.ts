import assert from "node:assert/strict";
import { test } from "node:test";
import type { FieldFacts } from "../read/schema/rest.ts";
import { emptyFields, emptyParams } from "./empties.ts";

const empties = {
  links: { types: ["lamp"], names: "^ROOM_ID$" },
  kept: "^OWNER$",
  rules: [
    { of: ["lamp.old"], parameters: ["fields"], links: 0, dates: "", lists: [], texts: "", source: "Samples." },
    {
      of: ["lamp", "Lamp"],
      parameters: ["fields"],
      links: null,
      dates: null,
      lists: [],
      texts: "",
      source: "Samples.",
    },
  ],
} as const;
const given = empties as unknown as Parameters<typeof emptyFields>[2];

for (
  const [what, field, old, fresh] of [
    ["a link by its type", { name: "A", types: ["lamp"] }, 0, null],
    ["a link by its name", { name: "ROOM_ID", types: ["integer"] }, 0, null],
    ["a number", { name: "A", types: ["integer"] }, undefined, undefined],
    ["a date", { name: "A", types: ["date"] }, "", null],
    ["a list", { name: "A", types: ["lamp[]"] }, [], []],
    ["a text", { name: "A", types: ["string"] }, "", ""],
    ["a choice", { name: "A", types: ["string"], enum: ["a"] }, undefined, undefined],
    ["what is required", { name: "A", types: ["date"], required: true }, undefined, undefined],
    ["what is never empty", { name: "OWNER", types: ["lamp"] }, undefined, undefined],
    ["alternatives", { name: "A", types: ["date", "string"] }, undefined, undefined],
    ["a structure", { name: "A", types: ["object"], fields: [{ name: "B" }] }, undefined, undefined],
  ] as [string, FieldFacts, unknown, unknown][]
) {
  test(`what empties ${what}`, () => {
    const [first] = emptyParams("lamp.old.update", [{ name: "fields", fields: [field] }], given);
    assert.deepEqual(first!.fields![0]!.empty, old);
    assert.deepEqual(emptyFields("Lamp", [field], given)[0]!.empty, fresh);
  });
}

test("only the fields of an entity are emptied, of each variant, and only where a rule fits", () => {
  const field = { name: "A", types: ["date"] };
  const params = [{ name: "id", types: ["date"] }, { name: "fields", variants: [{ label: "x", fields: [field] }] }];
  assert.deepEqual(emptyParams("lamp.add", params, given), [
    params[0],
    { name: "fields", variants: [{ label: "x", fields: [{ ...field, empty: null }] }] },
  ]);
  assert.deepEqual(emptyParams("lampshade.add", params, given), params);
  assert.deepEqual(emptyParams("lamp.add", params, undefined), params);
});
