import assert from "node:assert/strict";
import { test } from "node:test";
import { withoutDates } from "./dates.ts";
import { correctedFields } from "./tables.ts";

test("a table gets what the notes say of its members, and the members that it lacks", () => {
  const fields = [{ name: "A", types: ["string"], enum: ["x"] }, { name: "B", types: ["string"] }];
  const notes = {
    A: { open: true as const, reason: "Callers add to it." },
    C: { type: "integer | flag", about: "Its number.", reason: "Samples have it." },
  };
  assert.deepEqual(correctedFields(fields, notes), [
    { name: "A", types: ["string"], enum: ["x"], enumOpen: true },
    { name: "B", types: ["string"] },
    { name: "C", types: ["integer", "flag"], about: "Its number." },
  ]);
});

test("points in time become text at every depth", () => {
  const date = { type: "string", format: "date" as const };
  const text = { type: "string" };
  assert.deepEqual(
    withoutDates({ type: "object", properties: { a: { type: "array", items: { anyOf: [date, text] } }, b: date } }),
    { type: "object", properties: { a: { type: "array", items: { anyOf: [text, text] } }, b: text } },
  );
  assert.deepEqual(withoutDates({ type: "object", patternProperties: { "^x": date } }), {
    type: "object",
    patternProperties: { "^x": text },
  });
});
