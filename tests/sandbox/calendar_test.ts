/** When events begin and end: written in one form, shown in several, and looked for. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { createSandbox } from "../../src/bitrix24/sandbox/mod.ts";
import type { Json } from "../../src/sandbox/table.ts";
import { ask } from "./documented.ts";

type Members = Record<string, Json>;

const EVENT = { type: "user", ownerId: 1, section: 5, name: "Talk" };
const TIMES = ["DATE_FROM", "DATE_TO", "DATE_FROM_TS_UTC", "DATE_TO_TS_UTC", "DT_LENGTH", "DT_SKIP_TIME"];

function portal(): (method: string, params: Json) => Promise<Json> {
  const sandbox = createSandbox();
  return async (method, params) => {
    const { status, body } = await ask(sandbox, method, params);
    assert.equal(status, 200, JSON.stringify(body));
    return body.result as Json;
  };
}

test("an event begins and ends when it is written to", async () => {
  const call = portal();
  const times = async (): Promise<Json[]> => {
    const event = await call("calendar.event.getbyid", { id }) as Members;
    return TIMES.map((name) => event[name] ?? null);
  };
  const id = await call("calendar.event.add", {
    ...EVENT,
    from: "2030-06-14T13:05:00Z",
    to: "2030-06-14T14:05:00Z",
    skip_time: "N",
  });
  assert.deepEqual(await times(), [
    "06/14/2030 01:05:00 pm",
    "06/14/2030 02:05:00 pm",
    "1907672700",
    "1907676300",
    3600,
    "N",
  ]);
  await call("calendar.event.update", { ...EVENT, id, from: "2030-07-01", to: "2030-07-02", skip_time: "Y" });
  assert.deepEqual(await times(), ["07/01/2030", "07/02/2030", "1909094400", "1909180800", 172_800, "Y"]);
});

test("events are looked for between two days", async () => {
  const call = portal();
  const id = await call("calendar.event.add", { ...EVENT, from: "2030-06-14T13:05:00Z", to: "2030-06-14T14:05:00Z" });
  const found = async (from: string, to: string): Promise<boolean> =>
    (await call("calendar.event.get", { type: "user", ownerId: 1, from, to }) as Members[])
      .some(({ ID }) => String(ID) === String(id));
  assert.equal(await found("2030-06-14", "2030-06-14"), true);
  assert.equal(await found("2030-06-01", "2030-06-30"), true);
  assert.equal(await found("2030-06-15", "2030-06-30"), false);
  assert.equal(await found("2030-06-01", "2030-06-13"), false);
});
