/** A type admits what its sample holds. */

import assert from "node:assert/strict";
import { test } from "node:test";
import type { Schema } from "../model.ts";
import { infer, widen } from "./samples.ts";

const record = (properties: Record<string, Schema>): Schema => ({
  type: "object",
  properties,
  additionalProperties: false,
});
const map = (inner: Schema): Schema => ({
  type: "object",
  patternProperties: { "^\\d+$": inner },
  additionalProperties: false,
});
const MAPS = { placeholders: /^<.+>$/ };
const text: Schema = { type: "string" };
const number: Schema = { type: "integer" };

const table: [what: string, schema: Schema, sample: unknown, want: Schema][] = [
  ["what fits changes nothing", text, "x", text],
  ["digits for a number", number, "7", { type: ["integer", "string"] }],
  ["no date is false", text, false, { type: ["string", "boolean"] }],
  ["a choice more", { enum: ["a"] }, "b", { enum: ["a", "b"] }],
  ["a member that nobody described", record({ a: text }), { a: "x", b: 1 }, record({ a: text, b: number })],
  [
    "a map by id of what is described",
    record({ a: text }),
    { 7: { a: "x" }, 8: { a: 1 } },
    map(
      record({ a: { type: ["string", "integer"] } }),
    ),
  ],
  ["a map by id under a placeholder", record({ "<siteId>": text }), { 7: "x" }, map(text)],
  ["a map by id of plain values", record({ a: text }), { 7: 1 }, map(number)],
  ["a list that may be a map", { type: "array", items: text }, { 7: "x" }, {
    anyOf: [{ type: "array", items: text }, map(text)],
  }],
];

for (const [what, schema, sample, want] of table) {
  test(what, () => assert.deepEqual(widen(schema, sample, { maps: MAPS }), want));
}

test("a map by id is told by its keys", () => {
  assert.deepEqual(infer({ 7: "x", 8: 1 }, MAPS), map({ type: ["string", "integer"] }));
  assert.deepEqual(infer({ a7: "x" }, MAPS), record({ a7: text }));
});

test("without maps by id, digits are names like others", () => {
  assert.deepEqual(infer({ 7: "x" }), record({ 7: text }));
  assert.deepEqual(widen(record({ "<siteId>": text }), { 7: "x" }), record({ "<siteId>": text, 7: text }));
});
