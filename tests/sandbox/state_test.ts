/** What is answered from records changes with them: a documented write of the entity changes the answer. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { createSandbox } from "../../src/bitrix24/sandbox/mod.ts";
import { rules } from "../../src/bitrix24/generated/sandbox/rules.ts";
import { readLine, type RuleLine } from "../../src/sandbox/rule/line.ts";
import { isMembers, type Members, recordsAt } from "../../src/sandbox/rule/places.ts";
import type { Json } from "../../src/sandbox/table.ts";
import { ask, documented, drawing } from "./documented.ts";

/** Methods that are drawn. */
const DRAWN = 50;

/** Methods whose answer no documented write changes, and why. */
const REASONS: Readonly<Record<string, string>> = {
  "app.option.get": "the documented write writes what the sample has",
  "user.option.get": "the documented write writes what the sample has",
  "timeman.timecontrol.settings.get": "the documented write writes what the sample has",
  "calendar.section.get": "the documented write is of a calendar of another owner",
  "catalog.userfield.document.list": "the documented write is of another document",
  "crm.activity.configurable.get": "the documented write is of the layout, which is read elsewhere",
  "crm.timeline.bindings.list": "the documented writes are of another entry of a timeline",
  "crm.item.get": "the documented writes are of deals, the read is of a lead",
  "crm.item.list": "the documented writes are of deals, the read is of leads",
  "crm.orderentity.list": "the documented write links what is linked in the sample",
  "crm.requisite.link.get": "the documented write links what is linked in the sample",
  "disk.storage.get": "the documented write renames another storage",
  "disk.storage.getForApp": "the documented write renames another storage",
  "disk.storage.getList": "the documented write renames another storage",
  "im.chat.get": "it answers an id, which nobody writes",
  "imbot.chat.get": "it answers an id, which nobody writes",
  "im.dialog.get": "the documented writes are of another chat",
  "imbot.dialog.get": "the documented writes are of another chat",
  "landing.demos.getList": "the documented write is of what the list does not show",
  "landing.landing.getList": "the documented request leaves out what is written",
  "lists.get": "the documented writes are of another list",
  "sale.delivery.config.get": "the documented write is a list of codes and values",
  "sale.paysystem.settings.get": "the documented write is by type of payer",
  "sale.persontype.get": "the example has a word in the place of an id",
  "task.elapseditem.get": "the documented entry is another task's in a fresh portal",
  "tasks.flow.Flow.get": "the documented write makes another flow",
  "tasks.task.getaccess": "the sandbox knows no rights",
  "v3:note.file.get": "the documented write adds another file",
};

const lines = rules.lines.map(readLine);
const examples = new Map(documented().map(({ id, params }) => [id, params]));

/** Writes of an entity that its documentation shows: deletions last, since they change everything. */
function writesOf(entity: string): RuleLine[] {
  return ["update", "put", "add", "delete"].flatMap((wanted) =>
    lines.filter((line) => line.entity === entity && line.operation === wanted && examples.has(line.method))
  );
}

/** The spelling of a parameter in a request. */
function memberIn(params: Members, name: string | undefined): string | undefined {
  return Object.keys(params).find((one) => one.toLowerCase() === name?.toLowerCase());
}

/** The documented request of a method; of a list, without what leaves records out. */
function requestOf({ method, operation }: RuleLine): Json {
  const params = structuredClone(examples.get(method) as Json);
  if (operation === "list" && isMembers(params)) {
    for (const name of Object.keys(params)) {
      if (/^(filter|start|page|pagination|limit|offset)$/i.test(name)) delete params[name];
    }
  }
  return params;
}

/** The documented request of a write, of the record that another request names, or its answer begins with. */
function aimed(write: RuleLine, at: RuleLine, answer: Json): Json {
  const params = structuredClone(examples.get(write.method) as Json);
  const read = requestOf(at);
  if (!isMembers(params)) return params;
  const [first] = at.operation === "list" ? recordsAt(answer, at.place ?? []) : [];
  const own = isMembers(read) ? read[memberIn(read, at.key?.[0]) ?? ""] : undefined;
  const id = first?.[memberIn(first, "id") ?? Object.keys(first).find((name) => /id$/i.test(name)) ?? ""] ?? own;
  for (const [path, field] of Object.entries(at.owner ?? {})) {
    const same = Object.entries(write.owner ?? {}).find(([, one]) => one === field)?.[0];
    const owner = isMembers(read) ? read[memberIn(read, path) ?? ""] : undefined;
    if (same !== undefined && owner !== undefined) params[memberIn(params, same) ?? same] = owner;
  }
  const key = memberIn(params, write.key?.[0]);
  if (key !== undefined && id !== undefined) params[key] = id;
  return params;
}

test(`a documented write changes what ${DRAWN} drawn methods answer`, async () => {
  const seed = Number(process.env.OINT_SEED ?? Date.now() % 1e9);
  console.log(`OINT_SEED=${seed}`);
  const draw = drawing(seed);
  const sandbox = createSandbox({ now: () => new Date("2024-10-09T06:22:17Z") });
  const able = lines.filter(({ entity, method, operation }) =>
    entity !== undefined && ["get", "list", "count"].includes(operation) && examples.has(method) &&
    REASONS[method] === undefined && writesOf(entity).length
  );
  console.log(`${able.length} methods to draw from`);
  const drawn = able.map((line): [number, RuleLine] => [draw(), line]).sort(([one], [other]) => one - other)
    .slice(0, DRAWN).map(([, line]) => line);
  const said = async (line: RuleLine): Promise<{ text: string; result: Json }> => {
    const shortly = await ask(sandbox, line.method, requestOf(line));
    // Some lists must be told what to look for.
    const { status, body } = shortly.status < 400
      ? shortly
      : await ask(sandbox, line.method, examples.get(line.method) as Json);
    const { time: _, ...rest } = body;
    return { text: JSON.stringify([status, rest]), result: body.result ?? null };
  };
  const same: string[] = [];
  for (const line of drawn) {
    sandbox.reset();
    const before = await said(line);
    let isChanged = false;
    for (const write of writesOf(line.entity as string)) {
      sandbox.reset();
      await ask(sandbox, write.method, aimed(write, line, before.result));
      isChanged = (await said(line)).text !== before.text;
      if (isChanged) break;
    }
    if (!isChanged && REASONS[line.method] === undefined) same.push(line.method);
  }
  assert.deepEqual(same, []);
});
