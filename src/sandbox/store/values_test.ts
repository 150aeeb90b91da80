import assert from "node:assert/strict";
import { test } from "node:test";
import type { Field } from "../kinds.ts";
import type { Json } from "../table.ts";
import { changedValue, initialValue, withCode } from "./values.ts";

const moment = { now: new Date("2024-10-09T06:22:17Z"), caller: 7 };
const time = "2024-10-09T06:22:17+00:00";

for (
  const [what, field, given, initial, changed] of [
    ["a field", { kind: "text" }, "sent", "sent", undefined],
    ["a field that nobody sends", { kind: "text" }, undefined, undefined, undefined],
    ["a default", { kind: "text", default: "usual" }, undefined, "usual", undefined],
    ["a time of the beginning", { kind: "datetime", stamp: "add" }, "sent", time, undefined],
    ["a time of the last change", { kind: "datetime", stamp: "change" }, undefined, time, time],
    ["who has made it", { kind: "integer", author: "add" }, undefined, 7, undefined],
    ["who is said to have made it", { kind: "integer", author: "add" }, 3, 3, undefined],
    ["nobody who has made it", { kind: "integer", author: "add" }, "0", 7, undefined],
    ["who has changed it", { kind: "digits", author: "change" }, 3, "7", "7"],
    [
      "a time that follows from a field",
      { kind: "datetime", stamp: "change", follows: "x" },
      undefined,
      undefined,
      time,
    ],
  ] as [string, Field, Json | undefined, Json | undefined, Json | undefined][]
) {
  test(`${what} has ${initial} in a new record, and ${changed} after a change`, () => {
    assert.deepEqual([initialValue(field, given, moment), changedValue(field, moment)], [initial, changed]);
  });
}

test("a code sets other fields, and the time when it is new", () => {
  const codes = [{ field: "stage", like: "WON|LOST", sets: { closed: "Y" }, now: ["at"] }];
  const all = (sent: Record<string, Json>, row?: Record<string, Json>): Record<string, Json> =>
    Object.fromEntries(withCode(codes, new Map(Object.entries(sent)), moment.now, row && new Map(Object.entries(row))));
  assert.deepEqual(all({ stage: "WON", price: 1 }), { stage: "WON", price: 1, closed: "Y", at: time });
  assert.deepEqual(all({ stage: "LOST" }, { stage: "WON" }), { stage: "LOST", closed: "Y" });
  assert.deepEqual(all({ stage: "NEW" }), { stage: "NEW" });
  assert.deepEqual(all({ price: 1 }, { stage: "WON" }), { price: 1 });
});
