import assert from "node:assert/strict";
import { test } from "node:test";
import type { FieldFacts, MethodFacts } from "../read/schema/rest.ts";
import { Habits } from "../types/habits.ts";
import { Vocabulary } from "../types/words.ts";
import { DescribedFields } from "./entity_fields.ts";

const rules = {
  by: ["fields"],
  verbs: ["add", "update"],
  change: "update",
  parameters: ["fields"],
  readOnly: "ro",
  immutable: "once",
  multiple: "many",
};
const facts = (method: string, more: Partial<MethodFacts>): MethodFacts => ({
  method,
  page: "p.md",
  scope: [],
  api: "v1",
  params: [],
  ...more,
});
const sample = {
  result: {
    lamp: {
      A: { type: "string", ro: false },
      B: { type: "integer", ro: false, many: true },
      C: { type: "colour", ro: false, once: true },
      D: { type: "string", ro: true },
      "E 1": { type: "string", ro: false },
    },
  },
};
const vocabulary = new Vocabulary(new Habits(), [], []);

function completed(method: string, fields?: FieldFacts[]): string[] {
  const described = new DescribedFields([facts("lamp.fields", { result: { sample } })], rules, "result");
  const given = facts(method, { params: [{ name: "fields", types: ["object"], ...(fields && { fields }) }] });
  described.complete(given, vocabulary);
  return (given.params[0]!.fields ?? []).map(({ name, types = [] }) => `${name}: ${types.join(" | ")}`);
}

test("a new record has all fields that are not read only", () =>
  assert.deepEqual(completed("lamp.add", [{ name: "A", types: ["text"] }]), ["A: text", "B: integer[]", "C: "]));

test("a changed record has none that is written once", () =>
  assert.deepEqual(completed("lamp.update", [{ name: "A", types: ["text"] }]), ["A: text", "B: integer[]"]));

test("other methods, other entities and tables that the documentation leaves out stay as they are", () => {
  assert.deepEqual(completed("lamp.copy", [{ name: "A" }]), ["A: "]);
  assert.deepEqual(completed("bulb.add", [{ name: "A" }]), ["A: "]);
  assert.deepEqual(completed("lamp.add"), []);
});
