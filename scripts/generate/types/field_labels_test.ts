import assert from "node:assert/strict";
import { test } from "node:test";
import type { MethodModel, Schema } from "../model.ts";
import { labelledFields } from "./field_labels.ts";

const rules = {
  by: ["fields"],
  verbs: ["add"],
  change: "update",
  parameters: ["fields"],
  readOnly: "ro",
  immutable: "once",
  multiple: "many",
  titles: ["title", "label"],
};

/** What a method with a sample says of fields. */
function labels(id: string, sample: unknown, fieldMap = false, hasRules = true, schema: Schema = {}) {
  const method = { id, resultType: "R", documented: { result: { sample, fieldMap } } } as unknown as MethodModel;
  const types = [{ name: "R", segment: "s", schema }];
  return Object.fromEntries(labelledFields([method], types, hasRules ? rules : undefined, "data"));
}

test("a method that describes fields says how they are called, and whether they are written", () => {
  const data = {
    ID: { type: "integer", title: "ID", ro: true },
    MADE_BY: { type: "user", label: "Maker", once: true },
  };
  assert.deepEqual(labels("lamp.fields", { data: { lamp: data } }), {
    lamp: { by: "lamp.fields", fields: { ID: { readOnly: true }, MADE_BY: { title: "Maker", immutable: true } } },
  });
});

test("a description may be but a title, which is more than the name", () => {
  assert.deepEqual(labels("lamp.fields", { data: { MADE_BY: "Made by", COLOR: "Colour of the light", A: "A" } }), {
    lamp: { by: "lamp.fields", fields: { MADE_BY: {}, COLOR: { title: "Colour of the light" }, A: {} } },
  });
});

test("any method whose result describes fields does so", () => {
  const data = { A: { type: "string" }, B: { type: "string" } };
  assert.deepEqual(Object.keys(labels("lamp.describe", { data }, true)), ["lamp"]);
  assert.deepEqual(labels("lamp.describe", { data }), {});
});

test("other answers describe nothing, and without rules none does", () => {
  assert.deepEqual(labels("lamp.fields", { data: [{ type: "a" }] }), {});
  assert.deepEqual(labels("lamp.fields", { data: { A: { type: "a" }, B: 1 } }), {});
  assert.deepEqual(labels("lamp.fields", undefined), {});
  assert.deepEqual(labels("lamp.fields", { data: { A: "Alpha", B: "Beta" } }, true, false), {});
});

test("fields that somebody has named are none of the API's", () => {
  const data = { A: "Alpha", B: "Beta" };
  const map: Schema = { type: "object", patternProperties: { "^": {} } };
  assert.deepEqual(labels("lamp.fields", { data }, true, true, { type: "object", properties: { lamp: map } }), {});
});
