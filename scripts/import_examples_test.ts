import assert from "node:assert/strict";
import { test } from "node:test";
import type { MethodFacts } from "./generate/read/schema/rest.ts";
import { notesOf, PLACEHOLDER, withMendedExamples } from "./import_examples.ts";

const params = [
  { name: "id", types: ["integer"] },
  { name: "fields", types: ["object"], fields: [{ name: "NAME" }, { name: "isRecurring" }, { name: "DATE" }] },
];
const facts: MethodFacts = { method: "lamp.add", page: "p.md", scope: [], api: "v1", params };
const mended = (example: unknown) => withMendedExamples({ ...facts, example: { params: example } }).example!.params;

for (
  const [what, given, expected] of [
    ["names in another case", { ID: 1, Fields: { name: "A" } }, { id: 1, fields: { NAME: "A" } }],
    ["a letter too many", { fields: { isReccurring: "Y" } }, { fields: { isRecurring: "Y" } }],
    ["a name that is there twice stays", { id: 1, ID: 2 }, { id: 1, ID: 2 }],
    ["names of no table stay", { filter: { Name: "A" } }, { filter: { Name: "A" } }],
    ["an id to fill in", { id: "**put_id_here**" }, { id: 1 }],
    ["an id without stars", { id: "your_product_id" }, { id: 1 }],
    ["a date to fill in", { fields: { DATE: "**put_date_here**" } }, { fields: { DATE: "2025-01-31" } }],
    ["a place within a text", { fields: { NAME: "at **current_datetime_here**" } }, {
      fields: { NAME: "at 2025-01-31T12:00:00+00:00" },
    }],
    ["a file to fill in", { a: ["x.png", "**base64_image_content**"] }, { a: ["x.png", "SGVsbG8="] }],
    ["other texts stay", { a: "your text", b: "**", c: 7, d: null }, { a: "your text", b: "**", c: 7, d: null }],
  ] as const
) {
  test(`an example is mended: ${what}`, () => {
    assert.deepEqual(mended(given), expected);
    assert.doesNotMatch(JSON.stringify(mended(given)), PLACEHOLDER);
  });
}

test("names follow the notes where those correct the table", () => {
  const notes = {
    methods: { "lamp.add": { summary: "Adds.", corrections: [{ at: "params.id", set: { name: "Id" } }] } },
  };
  const given = { ...facts, example: { params: { ID: 7 } } };
  assert.deepEqual(withMendedExamples(given, notesOf(notes)(given)).example, { params: { Id: 7 } });
});

test("an example of the notes takes the documentation's place", () => {
  const notes = { methods: { "v1:lamp.add": { summary: "Adds.", example: { id: 9 } } } };
  assert.deepEqual(withMendedExamples(facts, notesOf(notes)(facts)).example, { params: { id: 9 } });
});
