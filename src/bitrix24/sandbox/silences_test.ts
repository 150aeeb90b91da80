/** What portals do without a word, as people report it: each fact of silences.yaml has a test here. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { parse } from "yaml";
import { call, freshPortal, idsOf } from "../../../tests/support/sandbox/portal.ts";
import type { SilencesFile } from "../../../scripts/generate/read/schema/silences.ts";
import { serve } from "../../cli/sandbox/serve.ts";
import { ApiError } from "../../core/errors.ts";
import { Portal } from "../portal.ts";
import { createSandbox } from "./mod.ts";

const { silences } = parse(
  readFileSync(new URL("../../../spec/bitrix24/silences.yaml", import.meta.url), "utf8"),
) as SilencesFile;

test("each silence says where somebody reports it", () => {
  assert.equal(silences.length, 5);
  for (const { source, about } of silences) assert.ok(URL.canParse(source), about);
});

test("a filter of departments is passed over, the parameters beside it are not", async () => {
  const sandbox = freshPortal();
  const all = ["1", "7", "9", "11"];
  for (const filter of [{ PARENT: 1 }, { ID: 7 }, { "%NAME": "nothing" }]) {
    const answer = await call(sandbox, "department.get", { filter });
    assert.deepEqual([idsOf(answer), answer.body.total], [all, 4], JSON.stringify(filter));
  }
  assert.deepEqual(idsOf(await call(sandbox, "department.get", { PARENT: 1, FILTER: { ID: 11 } })), ["7", "9"]);
});

/** What an event shows of who comes. */
interface Event {
  NAME: string;
  IS_MEETING: boolean;
  ATTENDEES_CODES: string[];
  ATTENDEE_LIST: { id: number; status: string }[];
}

test("an event is made without its attendees where is_meeting is not sent, and no answer tells", async () => {
  const sandbox = createSandbox();
  const { origin, close } = await serve((request) => sandbox.fetch(request), { port: 0, host: "127.0.0.1" });
  const send = async (method: string, params: object): Promise<unknown> => {
    const response = await fetch(`${origin}/rest/1/code/calendar.event.${method}`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(params),
    });
    assert.deepEqual([response.status, response.headers.get("x-oint-sandbox")], [200, "state"], method);
    return (await response.json()).result;
  };
  const read = async (id: unknown): Promise<[boolean, string[], string[]]> => {
    const one = await send("getbyid", { id }) as Event;
    const all = await send("get", { type: "user", ownerId: 1 }) as Event[];
    assert.ok(all.some(({ NAME }) => NAME === one.NAME));
    return [one.IS_MEETING, one.ATTENDEES_CODES, one.ATTENDEE_LIST.map(({ id, status }) => `${id} ${status}`)];
  };
  try {
    const event = { type: "user", ownerId: 1, section: 4, from: "2024-10-14", to: "2024-10-14" };
    const attendees = [2164, 2166];
    const alone = await send("add", { ...event, name: "Without", attendees });
    assert.deepEqual(await read(alone), [false, [], []]);
    const met = await send("add", { ...event, name: "With", attendees, is_meeting: "Y" });
    const both = ["U1", "U2164", "U2166"];
    assert.deepEqual(await read(met), [true, both, ["1 H", "2164 Q", "2166 Q"]]);
    const of = (id: unknown): object => ({ ...event, id, name: "Changed" });
    await send("update", { ...of(met), attendees: [2164] });
    assert.deepEqual((await read(met))[1], both);
    await send("update", { ...of(met), attendees: [2164], is_meeting: "Y" });
    assert.deepEqual((await read(met))[1], ["U1", "U2164"]);
    await send("update", { ...of(met), is_meeting: "N" });
    assert.deepEqual(await read(met), [false, [], []]);
  } finally {
    await close();
  }
});

test("who cannot be invited is nobody, whatever is sent", async () => {
  const sandbox = createSandbox();
  const event = { type: "user", ownerId: 2, id: 699, name: "Hostile", is_meeting: "Y" };
  for (const attendees of [[{ toString: 1 }], { a: "x", b: -1, c: 1e300, d: [1], e: null }, [], "[]"]) {
    for (const more of [{}, { host: "9e99" }, { is_meeting: "maybe" }]) {
      const answer = await call(sandbox, "calendar.event.update", { ...event, attendees, ...more });
      assert.equal(answer.status, 200, JSON.stringify([attendees, more, answer.body]));
      const { body } = await call(sandbox, "calendar.event.getbyid", { id: 699 });
      assert.deepEqual((body.result as unknown as Event).ATTENDEES_CODES, ["U1"]);
    }
  }
});

test("an empty code with a description is a failure", async () => {
  const sandbox = freshPortal();
  for (const method of ["crm.deal.get", "crm.deal.update", "crm.deal.delete"]) {
    const { status, body } = await call(sandbox, method, { id: "", fields: {} });
    assert.deepEqual([status, body.error, typeof body.error_description], [400, "", "string"], method);
    assert.ok(!Object.hasOwn(body, "result") && body.error_description !== "", method);
  }
  const portal = new Portal(sandbox.url, { fetch: sandbox.fetch });
  await assert.rejects(portal.call("crm.deal.delete", { id: 4711 }), ApiError);
});

/** What was done to cards by the last command. */
const done = (sandbox: ReturnType<typeof freshPortal>): unknown[] =>
  sandbox.control.ledger().at(-1)!.effects.map(({ entity, change }) => `${entity} ${change}`);

test("a card on a sprint's board moves by being taken off and put back alone", async () => {
  const sandbox = freshPortal();
  const place = { sprintId: 8, taskId: 2, stageId: 51 };
  const add = async (stageId: number): Promise<unknown> =>
    (await call(sandbox, "tasks.api.scrum.kanban.addTask", { ...place, stageId })).body.result;
  assert.equal(await add(51), true);
  assert.deepEqual(done(sandbox), ["sprintcard added"]);
  // Neither a second addTask nor the task's own stage moves it; both say that they did.
  assert.equal(await add(53), true);
  assert.deepEqual(done(sandbox), []);
  assert.equal((await call(sandbox, "tasks.task.update", { taskId: 2, fields: { STAGE_ID: 6 } })).status, 200);
  assert.deepEqual(done(sandbox).filter((effect) => String(effect).startsWith("sprintcard")), []);
  const { taskId, sprintId } = place;
  const off = await call(sandbox, "tasks.api.scrum.kanban.deleteTask", { sprintId, taskId });
  assert.deepEqual([off.body.result, done(sandbox)], [true, ["sprintcard deleted"]]);
  assert.equal(await add(53), true);
  assert.deepEqual(done(sandbox), ["sprintcard added"]);
  assert.equal((await call(sandbox, "tasks.task.get", { taskId: 2 })).status, 200);
  const none = await call(sandbox, "tasks.api.scrum.kanban.deleteTask", { sprintId: 9, taskId });
  assert.deepEqual([none.status, none.body.error], [400, "0"]);
});

test("a task on a sprint's board is not moved between stages, and the answer is false", async () => {
  const sandbox = freshPortal();
  const move = async (): Promise<unknown> =>
    (await call(sandbox, "task.stages.movetask", { id: 2, stageId: 6 })).body.result;
  const stage = async (): Promise<unknown> => {
    const { task } = (await call(sandbox, "tasks.task.get", { taskId: 2, select: ["STAGE_ID"] })).body.result as {
      task: { stageId: string };
    };
    return task.stageId;
  };
  const before = await stage();
  await call(sandbox, "tasks.api.scrum.kanban.addTask", { sprintId: 8, taskId: 2, stageId: 51 });
  assert.equal(await move(), false);
  assert.deepEqual([await stage(), before === "6"], [before, false]);
  await call(sandbox, "tasks.api.scrum.kanban.deleteTask", { sprintId: 8, taskId: 2 });
  assert.equal(await move(), true);
  assert.equal(await stage(), "6");
});
