/** Every documented example is answered in the documented shape, and most of them from records. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { ruledTable } from "../../scripts/generate/link/sandbox.ts";
import { built } from "../../scripts/tasks/model.ts";
import { createSandbox } from "../../src/bitrix24/sandbox/mod.ts";
import { createPortal } from "../../src/bitrix24/sandbox/portal.ts";
import type { Sandbox } from "../../src/sandbox/http.ts";
import type { Json } from "../../src/sandbox/table.ts";
import { readFiles } from "../support/sandbox/portal.ts";
import { ask, differences, documented, drawing, emptied, resultOf } from "./documented.ts";

/** What is not answered in its documented shape, and why. */
const REASONS: Readonly<Record<string, string>> = {
  "batch": "the user who calls has more than the sample shows, and the sample names a command that the example lacks",
  "crm.deal.fields": "the portal has fields of its own",
  "crm.duplicate.findbycomm": "nobody in a fresh portal has the number, and the sample names two who have",
  "crm.lead.fields": "the portal has fields of its own",
  "tasks.task.getFields": "the portal has a field of its own",
  "user.fields": "the portal has fields of its own",
  "user.current": "the user has more than the sample shows",
  "user.get": "the user has fields of the portal's own",
  "user.search": "the user has fields of the portal's own",
  "department.get": "the department has a head, which the sample's has not",
  "userfieldconfig.list": "the field has titles and values, which the sample's has not",
  "task.elapseditem.get": "the example names the entry 1, which is another task's in a fresh portal",
  "task.stages.get": "the stages stand under their ids, which are others",
  "v3:note.collection.list": "a fresh portal has no further page, whose cursor the sample shows",
  "crm.documentgenerator.template.list": "one more documented template fits the filter",
};

/** Which documented examples find nothing where the documented answer has something, and why. */
const EMPTY: Readonly<Record<string, string>> = {
  "catalog.document.list": "the example asks for the second page, and a fresh portal has one",
  "crm.lead.list": "the example asks for the second page, and a fresh portal has one",
  "event.get": "nobody has bound a handler to an event of a fresh portal",
  "event.offline.get": "nothing has happened in a fresh portal",
  "event.offline.list": "nothing has happened in a fresh portal",
  "im.v2.Event.get": "the example asks for what comes after two thousand events",
  "sale.cashbox.list": "the documented record has a lower id than those that the example asks for",
  "v3:note.collection.list": "the example asks for the page behind a cursor, and a fresh portal has one page",
  "v3:tasks.task.list": "the example asks for ids that no task of a fresh portal has, as whoever asks for a next page",
};

/** Methods that are answered in shape, at least. */
const ENOUGH = 1520;
/** Methods that are answered from records, at least. */
const STATEFUL = 900;

const methods = documented();

interface Looked {
  alike: number;
  others: Map<string, string[]>;
  origins: Map<string, string>;
  /** Lists without a record where the documented ones have some. */
  empty: Map<string, string[]>;
}

/** Sends every example to a fresh portal. */
async function look(sandbox: Sandbox, want: (id: string, result: Json) => Json): Promise<Looked> {
  const looked: Looked = { alike: 0, others: new Map(), origins: new Map(), empty: new Map() };
  for (const { id, params, result } of methods) {
    sandbox.reset();
    const { status, headers, body } = await ask(sandbox, id, params);
    const found = status === 200
      ? differences(want(id, result), body.result ?? null)
      : [`refused: ${JSON.stringify(body).slice(0, 200)}`];
    looked.origins.set(id, headers.get("x-oint-sandbox") ?? "none");
    const empty = status === 200 ? emptied(want(id, result), body.result) : [];
    if (empty.length) looked.empty.set(id, empty);
    if (found.length) looked.others.set(id, found);
    else looked.alike++;
  }
  return looked;
}

test("documented examples are answered in the documented shape, most of them from records", async () => {
  const { alike, others, origins, empty } = await look(
    createSandbox({ now: () => new Date("2024-10-09T06:22:17Z") }),
    (_, result) => result,
  );
  const stateful = [...origins.values()].filter((origin) => origin === "state").length;
  console.log(`${alike} of ${methods.length} in shape, ${stateful} from records`);
  for (const [id] of others) console.log(`  not ${id}: ${REASONS[id] ?? "no reason"}`);
  const unknown = [...others].filter(([id]) => REASONS[id] === undefined);
  assert.deepEqual(unknown, []);
  assert.deepEqual([...empty.keys()].sort(), Object.keys(EMPTY).sort(), JSON.stringify([...empty]));
  assert.ok(alike >= ENOUGH, `${alike} in shape`);
  assert.ok(stateful >= STATEFUL, `${stateful} from records`);
});

/** A value with others of their types in the place of all texts and numbers. */
function changed(value: Json, draw: () => number): Json {
  if (typeof value === "number") return Math.floor(draw() * 1e6) + (Number.isInteger(value) ? 1 : 0.5);
  if (typeof value === "string") return `t${Math.floor(draw() * 1e9).toString(36)}`;
  if (Array.isArray(value)) return value.map((one) => changed(one, draw));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, changed(one, draw)]));
}

test("with other texts and numbers in all samples, nothing but values changes", async () => {
  const seed = Number(process.env.OINT_SEED ?? Date.now() % 1e9);
  console.log(`OINT_SEED=${seed}`);
  const draw = drawing(seed);
  const { model } = await built();
  const service = model.services.find(({ name }) => name === "bitrix24");
  assert.ok(service?.sandbox?.rules);
  const files = readFiles();
  const rule = files.find((file) => file.rule)?.rule;
  assert.ok(rule);
  const others = service.methods.map((method) => ({ ...method, sample: changed(method.sample as Json ?? null, draw) }));
  const results = new Map(others.map(({ id, sample }) => [id, resultOf(sample)]));
  const table = ruledTable(files, rule, others, service.api.result);
  const looked = await look(
    createPortal(table, { now: () => new Date("2024-10-09T06:22:17Z") }),
    (id) => results.get(id) as Json,
  );
  console.log(`${looked.alike} of ${methods.length} in shape`);
  for (const [id, found] of looked.others) {
    if (!REASONS[id]) console.log(`  not ${id}: ${found.slice(0, 2).join("; ")}`);
  }
  assert.ok(looked.alike >= ENOUGH, `${looked.alike} in shape`);
});
