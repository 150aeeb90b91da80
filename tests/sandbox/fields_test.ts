/** Each field that a method is documented to write is found again where a read of its entity shows it. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { createSandbox } from "../../src/bitrix24/sandbox/mod.ts";
import { rules } from "../../src/bitrix24/generated/sandbox/rules.ts";
import { readLine, type RuleLine } from "../../src/sandbox/rule/line.ts";
import { at, bare, isMembers, type Members, put, recordsAt } from "../../src/sandbox/rule/places.ts";
import type { Json } from "../../src/sandbox/table.ts";
import { ask, documented, type Parameter, parameters, resultOf } from "./documented.ts";

/** Fields that are not shown as they are sent, and why. */
const REASONS: readonly [fields: RegExp, reason: string][] = [
  [/userfield\.\w+ FIELD_NAME$/, "a portal's own fields begin with UF_, whatever they are called"],
  [/^crm\.requisite\.userfield\.add ENTITY_ID$/, "the method says whose the field is"],
  [/^crm\.deal\.add CLOSED$/, "the stage says whether a deal is closed"],
  [/^im\.chat\.\w+ DIALOG_ID$/, "a chat keeps its name"],
  [/^task\.commentitem\.add POST_DATE$/, "the clock says when a comment is written"],
  [/^task\.item\.userfield\.\w+ (MULTIPLE|MANDATORY)$/, "yes and no, of the documented type string"],
  [/^calendar\.event\.\w+ is_meeting$/, "yes and no, of the documented type string"],
  [/^tasks\.api\.scrum\.task\.update entityId$/, "a sprint must be there for a task to stand in it"],
];

const lines = rules.lines.map(readLine);
const examples = new Map(documented().map(({ id, params }) => [id, params]));

/** A value of a documented type that no documented record has; nothing for structures and for what must be there. */
function valueFor({ types = [] }: Parameter, before: Json | undefined): Json | undefined {
  const words = types.join(" ");
  if (typeof before === "object" && before !== null) return undefined;
  if (/datetime/.test(words)) return "2023-03-04T05:06:07+00:00";
  if (/\bdate\b/.test(words)) return "2023-03-04";
  if (/boolean|char/.test(words)) return before === "Y" ? "N" : before === true ? false : "Y";
  if (/string|text/.test(words)) return "Zq4321";
  if (/int/.test(words)) return 4321;
  return /double|float|number/.test(words) ? 4321.5 : undefined;
}

/** Whether a read shows what was written, in any spelling of the same. */
function isSame(wanted: Json, shown: Json | undefined): boolean {
  if (typeof shown === "object" && shown !== null) return JSON.stringify(shown).includes(String(wanted));
  const [one, other] = [String(wanted), String(shown)];
  if (one === other || (other !== "" && Number(one) === Number(other))) return true;
  if (one.startsWith("2023-03-04")) return /2023.03.04|0[34].0[34].2023/.test(other);
  const isYes = /^(Y|true)$/.test(one);
  return (isYes ? /^(Y|true|1)$/ : /^(N|false|0|)$/).test(other) && /^[YN]$|^(true|false)$/.test(one);
}

/** The spelling of a member in a structure. */
const spelled = (record: Members, name: string): string =>
  Object.keys(record).find((one) => bare(one) === bare(name)) ?? name;

/** The path of a parameter in the spelling of a request. */
function pathIn(params: Members, path: string): string[] {
  const steps: string[] = [];
  for (const step of path.split(".")) {
    const here = at(params, steps);
    steps.push(isMembers(here) ? spelled(here, step) : step);
  }
  return steps;
}

/** The record with an id, as a read shows it. */
async function read(sandbox: ReturnType<typeof createSandbox>, line: RuleLine, id: Json): Promise<Members | undefined> {
  const params = examples.get(line.method);
  let request: Members = isMembers(params) ? structuredClone(params) : {};
  for (const name of Object.keys(request)) {
    if (/^(select|filter|order|start)$/i.test(name)) delete request[name];
  }
  if (line.operation === "get") {
    const path = line.key?.map((key) => pathIn(request, key)).find((one) => at(request, one) !== undefined);
    if (!path) return undefined;
    request = put(request, path, id) as Members;
  }
  const { status, body } = await ask(sandbox, line.method, request);
  if (status !== 200) return undefined;
  const result = resultOf(body as Json);
  const place = line.place ?? [];
  if (line.operation === "list") {
    return recordsAt(result, place).find((one) => String(one[spelled(one, "id")]) === String(id));
  }
  const record = at(result, place);
  return isMembers(record) ? record : undefined;
}

test("each field that is written is shown by the reads that have it", async () => {
  const sandbox = createSandbox();
  const lost: string[] = [];
  let shown = 0;
  for (const write of lines) {
    const { method, operation, values, key = [], owner = {} } = write;
    const example = examples.get(method);
    if (!["add", "update"].includes(operation) || !isMembers(example)) continue;
    const reads = lines.filter((one) =>
      one.entity === write.entity && JSON.stringify(one.only) === JSON.stringify(write.only) &&
      ["get", "list"].includes(one.operation) && examples.has(one.method)
    );
    const all = parameters.get(method) ?? [];
    const fields = values === undefined ? all : all.find(({ name }) => bare(name) === bare(values))?.fields ?? [];
    for (const field of fields) {
      const { name } = field;
      const isName = [...key.map((one) => one.split(".").at(-1) ?? ""), ...Object.keys(owner), "id"]
        .some((one) => bare(one) === bare(name));
      if (!/^\w+$/.test(name) || isName) continue;
      const path = pathIn(example, values === undefined ? name : `${values}.${name}`);
      const value = valueFor(field, at(example, path));
      if (value === undefined) continue;
      sandbox.reset();
      const { status, body } = await ask(sandbox, method, put(example, path, value));
      if (status !== 200) continue;
      const id = operation === "add"
        ? at(resultOf(body as Json), write.idAt ?? [...write.place ?? ["?"], "id"])
        : key.map((one) => at(example, pathIn(example, one))).find((one) => one !== undefined);
      if (typeof id !== "string" && typeof id !== "number") continue;
      for (const one of reads) {
        const record = await read(sandbox, one, id);
        const member = record && spelled(record, name);
        if (!record || !member || !Object.hasOwn(record, member)) continue;
        shown++;
        const isLost = !isSame(value, record[member]) && !REASONS.some(([some]) => some.test(`${method} ${name}`));
        if (isLost) lost.push(`${method} ${name}: ${one.method} shows ${JSON.stringify(record[member])}`);
      }
    }
  }
  console.log(`${shown} fields are looked for in reads, ${lost.length} are not found`);
  assert.ok(shown >= 2_800);
  assert.deepEqual(lost, []);
});
