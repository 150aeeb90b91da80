import assert from "node:assert/strict";
import { test } from "node:test";
import { type Field, type Kind, numberOf, readValue, showTime, sortKey, textOf, truthOf } from "./kinds.ts";
import type { Json, SandboxTruth, SandboxUpload } from "./table.ts";

// Kinds of a service's own.
const CHECK: SandboxTruth = { true: "Yes", false: "No" };
const STATE: SandboxTruth = { true: "1", false: "0", yes: ["on"], no: ["off"] };
const UPLOAD: SandboxUpload = { address: "https://files.example/kept", member: "data" };

const READ: [Kind, Json, Json | undefined][] = [
  ["text", "Oleg", "Oleg"],
  ["text", 12, "12"],
  ["text", true, "1"],
  ["text", false, ""],
  ["text", null, ""],
  ["text", ["a"], undefined],
  ["email", " a@example.org ", "a@example.org"],
  ["email", "a@b", undefined],
  ["email", "a b@example.org", undefined],
  ["email", "a@b.", undefined],
  ["email", "a@.b", undefined],
  ["email", "a@b@c.org", undefined],
  ["email", "a@b.c.org", "a@b.c.org"],
  ["email", `a@${".".repeat(1_000_000)}@`, undefined],
  ["email", "", ""],
  ["digits", 7, "7"],
  ["digits", "007", "7"],
  ["digits", "7a", undefined],
  ["digits", "", ""],
  ["integer", "7", 7],
  ["integer", 7.5, undefined],
  ["integer", "", undefined],
  ["integer", {}, undefined],
  ["double", "9".repeat(400), undefined],
  ["decimal", "9".repeat(400), undefined],
  ["decimal", { toString: 1 }, undefined],
  ["datetime", "10/27/2025 11:36:56 am", "2025-10-27T11:36:56+00:00"],
  ["datetime", "10/27/2025 12:00:30 AM", "2025-10-27T00:00:30+00:00"],
  ["datetime", "10/27/2025 01:05 pm", "2025-10-27T13:05:00+00:00"],
  ["datetime", "10/27/2025 13:05:00", "2025-10-27T13:05:00+00:00"],
  ["date", "10/27/2025", "2025-10-27T00:00:00+00:00"],
  ["date", "27/10/2025", undefined],
  ["boolean", "True", true],
  ["boolean", "false", false],
  ["boolean", 0, false],
  ["boolean", "", false],
  ["boolean", null, false],
  ["boolean", "1", true],
  ["boolean", "yes", undefined],
  ["boolean", "maybe", undefined],
  ["boolean", [], undefined],
  [CHECK, true, "Yes"],
  [CHECK, "no", "No"],
  [CHECK, 1, "Yes"],
  [CHECK, "", "No"],
  [CHECK, "on", undefined],
  [STATE, "ON", "1"],
  [STATE, "off", "0"],
  [STATE, false, "0"],
  [STATE, "yes", undefined],
  ["date", "1991-11-02", "1991-11-02T00:00:00+00:00"],
  ["date", "02.11.1991", "1991-11-02T00:00:00+00:00"],
  ["date", "1991-02-30", undefined],
  ["date", "soon", undefined],
  ["date", "9999-12-31T23:00:00-01:00", undefined],
  ["date", "0000-01-01T00:00:00+01:00", undefined],
  ["date", "", ""],
  ["datetime", "2024-10-09T09:22:17+03:00", "2024-10-09T06:22:17+00:00"],
  ["datetime", "2024-10-09T09:22:17+0300", "2024-10-09T06:22:17+00:00"],
  ["datetime", "2024-10-09 06:22:17", "2024-10-09T06:22:17+00:00"],
  ["moment", "2024-10-09T06:22:17Z", "2024-10-09 06:22:17"],
  [UPLOAD, ["me.png", "aGk="], "https://files.example/kept/me.png"],
  [UPLOAD, { data: ["my face.png", "aGk="] }, "https://files.example/kept/my%20face.png"],
  [UPLOAD, ["\ud800.png", "aGk="], "https://files.example/kept/%EF%BF%BD.png"],
  [UPLOAD, { file: ["my face.png", "aGk="] }, undefined],
  [{ address: "https://files.example" }, { data: ["a", "aGk="] }, undefined],
  [UPLOAD, "", ""],
  [UPLOAD, "me.png", undefined],
  ["content", ["a.txt", "aG\nk="], "aGk="],
  ["content", ["a.txt", "aGk"], undefined],
  ["json", { size: "L" }, { size: "L" }],
];

for (const [kind, raw, want] of READ) {
  test(`reads ${JSON.stringify([kind, raw])}`, () => assert.deepEqual(readValue({ kind }, raw), want));
}

const READ_MANY: [Json, Json | undefined][] = [
  [7, [7]],
  ["7", [7]],
  [["1", 7], [1, 7]],
  [{ "2": "1", "5": "7" }, [1, 7]],
  ["", []],
  [false, []],
  [["x"], undefined],
];

for (const [raw, want] of READ_MANY) {
  test(`reads ${JSON.stringify(raw)} as several whole numbers`, () => {
    assert.deepEqual(readValue({ kind: "integer", multiple: true }, raw), want);
  });
}

test("reads one file as several files", () => {
  assert.deepEqual(readValue({ kind: UPLOAD, multiple: true }, ["a.txt", "aGk="]), [
    "https://files.example/kept/a.txt",
  ]);
});

test("puts a code in capitals and adds its prefix where it is missing", () => {
  const field: Field = { kind: "text", prefix: "OWN_" };
  assert.equal(readValue(field, "shoe"), "OWN_SHOE");
  assert.equal(readValue(field, "own_shoe"), "OWN_SHOE");
  assert.equal(readValue(field, ""), "");
});

test("shows a point in time as each kind does", () => {
  const date = new Date("2024-10-09T06:22:17.250Z");
  assert.equal(showTime("date", date), "2024-10-09T00:00:00+00:00");
  assert.equal(showTime("datetime", date), "2024-10-09T06:22:17+00:00");
  assert.equal(showTime("moment", date), "2024-10-09 06:22:17");
});

test("compares values by what they mean", () => {
  assert.equal(sortKey("digits", "2150"), 2150);
  assert.equal(sortKey("digits", "many"), undefined);
  assert.equal(sortKey("boolean", "true"), 1);
  assert.deepEqual([sortKey(CHECK, "yes"), sortKey(CHECK, "No"), sortKey(CHECK, "perhaps")], [1, 0, undefined]);
  assert.equal(sortKey("text", "Okafor"), "okafor");
  assert.equal(sortKey("datetime", "1970-01-01T01:00:01+01:00"), 1000);
  assert.equal(sortKey("date", "never"), undefined);
});

test("says yes as its kind spells it", () => {
  assert.deepEqual([truthOf(CHECK, "Yes"), truthOf(CHECK, "No"), truthOf("boolean", "Yes")], [true, false, undefined]);
  assert.deepEqual([truthOf("text", "true"), truthOf("text", "on")], [true, undefined]);
});

test("a structure is no text and no number, whatever its members are called", () => {
  const structures: Json[] = [{ toString: 1 }, { valueOf: 1, toString: null }, [{ toString: 1 }], [["a"]], [], {}];
  for (const structure of structures) {
    assert.equal(textOf(structure), "");
    assert.equal(numberOf(structure), NaN);
    assert.equal(sortKey("digits", structure), undefined);
    assert.equal(sortKey("text", structure), undefined);
    assert.equal(truthOf("boolean", structure), undefined);
  }
  assert.deepEqual(["a", 7, true, null, undefined].map(textOf), ["a", "7", "true", "", ""]);
  assert.deepEqual(["7", 7, true, null, undefined, "a"].map(numberOf), [7, 7, 1, 0, NaN, NaN]);
});
