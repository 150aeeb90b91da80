import assert from "node:assert/strict";
import { test } from "node:test";
import { retryAfter } from "./retry_after.ts";

const NOON = "Wed, 21 Oct 2026 12:00:00 GMT";
const cases: [what: string, after: string, date: string | undefined, milliseconds: number | undefined][] = [
  ["seconds", "2", undefined, 2000],
  ["no time at all", "0", undefined, 0],
  ["seconds beside a date of the answer", "120", NOON, 120_000],
  ["a date, counted from the server's", "Wed, 21 Oct 2026 12:01:30 GMT", NOON, 90_000],
  ["a date that has passed for the server", "Wed, 21 Oct 2026 11:59:00 GMT", NOON, 0],
  ["a date that has passed", "Fri, 31 Dec 1999 23:59:59 GMT", undefined, 0],
  ["a date that has passed, beside no date of the answer", "Fri, 31 Dec 1999 23:59:59 GMT", "yesterday", 0],
  ["nothing", "", undefined, undefined],
  ["a word", "soon", undefined, undefined],
  ["a word that ends like a date", "soon GMT", undefined, undefined],
  ["parts of a second", "1.5", undefined, undefined],
  ["less than nothing", "-1", undefined, undefined],
  ["a date in no form of HTTP's", "2026-10-21T12:00:00Z", NOON, undefined],
];
for (const [what, after, date, milliseconds] of cases) {
  test(`Retry-After: ${what}`, () => {
    const headers = new Headers(date === undefined ? {} : { date });
    if (after) headers.set("retry-after", after);
    assert.equal(retryAfter(headers), milliseconds);
  });
}

test("Retry-After: a date counts from now where the answer has none", () => {
  const left = retryAfter(new Headers({ "retry-after": new Date(Date.now() + 3_600_000).toUTCString() }))!;
  assert.ok(left > 3_590_000 && left <= 3_600_000, `${left}`);
});
