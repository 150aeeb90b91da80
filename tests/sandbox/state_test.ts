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
const REASONS: Readonly<Record<string, string>> = {};

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
    for (const name of Object.keys(params)) if (/^(filter|start|page|limit|offset)$/i.test(name)) delete params[name];
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
    entity !== undefined && operation !== "sample" && operation !== "add" && operation !== "put" &&
    examples.has(method) &&
    writesOf(entity).some((write) => write.method !== method || operation === "delete")
  );
  console.log(`${able.length} methods to draw from`);
  const drawn = able.map((line): [number, RuleLine] => [draw(), line]).sort(([one], [other]) => one - other)
    .slice(0, DRAWN).map(([, line]) => line);
  const said = async (line: RuleLine): Promise<{ text: string; result: Json }> => {
    const { status, body } = await ask(sandbox, line.method, requestOf(line));
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
      if (isChanged = (await said(line)).text !== before.text) break;
    }
    if (!isChanged && REASONS[line.method] === undefined) same.push(line.method);
  }
  assert.deepEqual(same, []);
});
