import assert from "node:assert/strict";
import { test } from "node:test";
import { UsageError } from "../../core/errors.ts";
import { Portal } from "../portal.ts";
import { getCalendarEvents } from "./get_calendar_events.ts";
import { UNLIMITED } from "../../../tests/support/bitrix24/unlimited.ts";

type Params = Parameters<typeof getCalendarEvents>[1];

/** What a call sends: the method, and the body as text. */
async function sentBy(params: unknown): Promise<[method: string, body: string]> {
  const sent: [string, string][] = [];
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    sent.push([request.url.split("/").at(-1)!, await request.text()]);
    return Response.json({ result: [] }, UNLIMITED);
  };
  await getCalendarEvents(new Portal("https://p.example/rest/1/c0de/", { fetch }), params as Params);
  assert.equal(sent.length, 1);
  return sent[0]!;
}

const cases: [title: string, params: unknown, body: string][] = [
  ["no filter", { ownerId: 1, type: "user" }, '{"ownerId":"1","type":"user"}'],
  ["the company's owner", { ownerId: 0, type: "company_calendar" }, '{"ownerId":"0","type":"company_calendar"}'],
  ["an empty filter", { ownerId: "1", type: "user", filter: {} }, '{"ownerId":"1","type":"user"}'],
  [
    "days and calendars",
    { ownerId: 1, type: "user", filter: { from: "2024-12-01", to: "2024-12-31", section: [4, "21"] } },
    '{"ownerId":"1","type":"user","from":"2024-12-01","to":"2024-12-31","section":[4,"21"]}',
  ],
  [
    "days in other forms",
    { ownerId: 1, type: "group", filter: { from: "01.12.2024 09:30", to: "2024-12-31T23:59:59+02:00" } },
    '{"ownerId":"1","type":"group","from":"2024-12-01","to":"2024-12-31"}',
  ],
  [
    "days as dates",
    { ownerId: 1, type: "user", filter: { from: new Date(2024, 11, 1), to: new Date(2024, 11, 31, 23, 59) } },
    '{"ownerId":"1","type":"user","from":"2024-12-01","to":"2024-12-31"}',
  ],
  [
    "one calendar, by number",
    { ownerId: 1, type: "user", filter: { section: 21 } },
    '{"ownerId":"1","type":"user","section":[21]}',
  ],
  [
    "one calendar, by text",
    { ownerId: 1, type: "user", filter: { section: "21" } },
    '{"ownerId":"1","type":"user","section":["21"]}',
  ],
  ["no calendar", { ownerId: 1, type: "user", filter: { section: [] } }, '{"ownerId":"1","type":"user","section":[]}'],
  [
    "an emptied template",
    { ownerId: 1, type: "user", filter: { from: "", to: "", section: "" } },
    '{"ownerId":"1","type":"user"}',
  ],
  [
    "the caller's own keys",
    { ownerId: 1, type: "user", filter: { to: "2024-12-31", limit: 0, note: "", mine: { deep: [null] } } },
    '{"limit":0,"note":"","mine":{"deep":[null]},"ownerId":"1","type":"user","to":"2024-12-31"}',
  ],
  [
    "parameters before keys of the filter",
    { ownerId: 1, type: "user", filter: { ownerId: 2, type: "group" } },
    '{"ownerId":"1","type":"user"}',
  ],
];

for (const [title, params, body] of cases) {
  test(`getCalendarEvents sends ${title}`, async () => {
    assert.deepEqual(await sentBy(params), ["calendar.event.get", body]);
  });
}

const refused: [title: string, params: unknown, message: RegExp][] = [
  ["no parameters", undefined, /ownerId is missing/],
  ["no type", { ownerId: 1 }, /type is missing/],
  ["an empty owner", { ownerId: "", type: "user" }, /ownerId must be/],
  ["a filter as text", { ownerId: 1, type: "user", filter: "from" }, /filter must be an object/],
  ["a filter as list", { ownerId: 1, type: "user", filter: [] }, /filter must be an object/],
  [
    "a day that does not exist",
    { ownerId: 1, type: "user", filter: { from: "2024-02-30" } },
    /filter\.from must be a date/,
  ],
  ["a day as number", { ownerId: 1, type: "user", filter: { to: 20241231 } }, /filter\.to must be a date/],
  ["no day at all", { ownerId: 1, type: "user", filter: { to: null } }, /filter\.to must be a date/],
];

for (const [title, params, message] of refused) {
  test(`getCalendarEvents refuses ${title}`, async () => {
    await assert.rejects(sentBy(params), (error) => error instanceof UsageError && message.test(error.message));
  });
}

test("getCalendarEvents hands over the options of the call", async () => {
  const stop = new AbortController();
  stop.abort(new Error("stopped"));
  const portal = new Portal("https://p.example/rest/1/c0de/", { fetch: () => assert.fail("nothing is sent") });
  await assert.rejects(getCalendarEvents(portal, { ownerId: 1, type: "user" }, { signal: stop.signal }), /stopped/);
});
