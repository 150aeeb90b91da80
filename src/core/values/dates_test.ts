import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { date, type DateFormat, isDate } from "./dates.ts";
import { UsageError } from "../errors.ts";

/** What is written, and how it travels as a day, as a moment and in UTC. */
const written: [text: string, day: string, moment: string, utc: string][] = [
  ["2024-08-05", "2024-08-05", "2024-08-05T00:00:00", "2024-08-05T00:00:00Z"],
  ["2024-08-05T09:02:13", "2024-08-05", "2024-08-05T09:02:13", "2024-08-05T09:02:13Z"],
  ["2024-08-05 09:02:13", "2024-08-05", "2024-08-05T09:02:13", "2024-08-05T09:02:13Z"],
  ["2024-08-05T09:02", "2024-08-05", "2024-08-05T09:02:00", "2024-08-05T09:02:00Z"],
  ["2024-08-05T09:02:13.250", "2024-08-05", "2024-08-05T09:02:13", "2024-08-05T09:02:13Z"],
  ["2024-08-05T09:02:13Z", "2024-08-05", "2024-08-05T09:02:13Z", "2024-08-05T09:02:13Z"],
  ["2024-08-05T09:02:13+03:00", "2024-08-05", "2024-08-05T09:02:13+03:00", "2024-08-05T09:02:13+03:00"],
  ["2024-08-05T09:02:13-0530", "2024-08-05", "2024-08-05T09:02:13-05:30", "2024-08-05T09:02:13-05:30"],
  ["05.08.2024", "2024-08-05", "2024-08-05T00:00:00", "2024-08-05T00:00:00Z"],
  ["05.08.2024 9:02:13", "2024-08-05", "2024-08-05T09:02:13", "2024-08-05T09:02:13Z"],
  ["20240805", "2024-08-05", "2024-08-05T00:00:00", "2024-08-05T00:00:00Z"],
  ["20240805090213", "2024-08-05", "2024-08-05T09:02:13", "2024-08-05T09:02:13Z"],
  ["  2024-02-29 ", "2024-02-29", "2024-02-29T00:00:00", "2024-02-29T00:00:00Z"],
];
for (const [text, day, moment, utc] of written) {
  test(`the date ${JSON.stringify(text)}`, () => {
    assert.deepEqual((["day", "moment", "utc"] as const).map((format) => date(format)(text, "from")), [
      day,
      moment,
      utc,
    ]);
    assert.ok(isDate(text));
  });
}

test("a Date is a moment in UTC, and as a day that of the machine", () => {
  const value = new Date("2024-08-05T09:02:13.750Z");
  assert.equal(date("moment")(value, "at"), "2024-08-05T09:02:13+00:00");
  assert.equal(date("utc")(value, "at"), "2024-08-05T09:02:13Z");
  assert.equal(date("day")(new Date(2024, 1, 29), "at"), "2024-02-29");
  assert.equal(date("day")(new Date(2024, 1, 29, 23, 59, 59), "at"), "2024-02-29");
});

const wrong: unknown[] = [
  "",
  "today",
  "2024-02-30",
  "2023-02-29",
  "2024-13-01",
  "2024-08-05T24:00:00",
  "2024-08-05T09:60",
  "32.01.2024",
  "08/05/2024",
  "2024-8-5",
  "2024080",
  "<date>",
  new Date(NaN),
  new Date("+010000-01-01"),
  new Date(8.64e15),
  new Date("-000001-12-31"),
  1722848533,
  null,
  {},
];
for (const value of wrong) {
  test(`no date: ${String(value)}`, () => {
    if (typeof value === "string") assert.ok(!isDate(value));
    assert.throws(() => date("day")(value as string, "from"), (error: Error) => {
      assert.ok(error instanceof UsageError);
      assert.match(error.message, /^Parameter from must be a date like 2024-08-05 or 2024-08-05T09:02:13\+02:00, not /);
      return true;
    });
  });
}

test("every moment that is told is the moment that was given", () => {
  const format = fc.constantFrom<DateFormat>("moment", "utc");
  const moment = fc.date({ min: new Date("1970-01-01"), max: new Date("2999-12-31"), noInvalidDate: true });
  fc.assert(fc.property(moment, format, (value, format) => {
    assert.equal(Date.parse(date(format)(value, "at")), Math.floor(+value / 1000) * 1000);
  }));
});
