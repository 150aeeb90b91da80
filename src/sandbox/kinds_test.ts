import assert from "node:assert/strict";
import { test } from "node:test";
import { readValue, showTime, sortKey } from "./kinds.ts";
import type { Json, Kind, SandboxField } from "./table.ts";

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
  ["email", "", ""],
  ["digits", 7, "7"],
  ["digits", "007", "7"],
  ["digits", "7a", undefined],
  ["digits", "", ""],
  ["integer", "7", 7],
  ["integer", 7.5, undefined],
  ["integer", "", undefined],
  ["integer", {}, undefined],
  ["boolean", "Y", true],
  ["boolean", "N", false],
  ["boolean", "true", true],
  ["boolean", 0, false],
  ["boolean", "maybe", undefined],
  ["flag", true, "Y"],
  ["flag", "n", "N"],
  ["bit", "Y", "1"],
  ["bit", false, "0"],
  ["date", "1991-11-02", "1991-11-02T00:00:00+00:00"],
  ["date", "02.11.1991", "1991-11-02T00:00:00+00:00"],
  ["date", "1991-02-30", undefined],
  ["date", "soon", undefined],
  ["date", "", ""],
  ["datetime", "2024-10-09T09:22:17+03:00", "2024-10-09T06:22:17+00:00"],
  ["datetime", "2024-10-09T09:22:17+0300", "2024-10-09T06:22:17+00:00"],
  ["datetime", "2024-10-09 06:22:17", "2024-10-09T06:22:17+00:00"],
  ["moment", "2024-10-09T06:22:17Z", "2024-10-09 06:22:17"],
  ["file", ["me.png", "aGk="], "https://sandbox.invalid/upload/me.png"],
  ["file", { fileData: ["my face.png", "aGk="] }, "https://sandbox.invalid/upload/my%20face.png"],
  ["file", "", ""],
  ["file", "me.png", undefined],
  ["json", { DEAL: "Y" }, { DEAL: "Y" }],
];

for (const [kind, raw, want] of READ) {
  test(`reads ${kind} ${JSON.stringify(raw)}`, () => assert.deepEqual(readValue({ kind }, raw), want));
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
  assert.deepEqual(readValue({ kind: "file", multiple: true }, ["a.txt", "aGk="]), [
    "https://sandbox.invalid/upload/a.txt",
  ]);
});

test("puts a code in capitals and adds its prefix where it is missing", () => {
  const field: SandboxField = { kind: "text", prefix: "UF_USR_" };
  assert.equal(readValue(field, "shoe"), "UF_USR_SHOE");
  assert.equal(readValue(field, "uf_usr_shoe"), "UF_USR_SHOE");
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
  assert.equal(sortKey("boolean", "Y"), 1);
  assert.equal(sortKey("text", "Okafor"), "okafor");
  assert.equal(sortKey("datetime", "1970-01-01T01:00:01+01:00"), 1000);
  assert.equal(sortKey("date", "never"), undefined);
});
