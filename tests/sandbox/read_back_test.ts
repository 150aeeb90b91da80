/** What is written is found again over HTTP: by every get, list, filter and batch of its entity, in both APIs. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { createSandbox } from "../../src/bitrix24/sandbox/mod.ts";
import { rules } from "../../src/bitrix24/generated/sandbox/rules.ts";
import { serve } from "../../src/cli/sandbox/serve.ts";
import { readLine, type RuleLine } from "../../src/sandbox/rule/line.ts";
import { at, bare, isMembers, type Members, recordsAt } from "../../src/sandbox/rule/places.ts";
import type { Json } from "../../src/sandbox/table.ts";
import { documented, resultOf } from "./documented.ts";

/** Entities of which something is not found again, and why. */
const REASONS: Readonly<Record<string, string>> = {};

const lines = rules.lines.map(readLine);
const examples = new Map(documented().map(({ id, params }) => [id, params]));
const sampleOf = (method: string): Json => resultOf(JSON.parse(rules.samples[method] ?? "null"));

/** The documented record that a method reads. */
function recordOf({ method, operation, place = [] }: RuleLine): Members {
  const sample = sampleOf(method);
  const found = operation === "list" ? recordsAt(sample, place)[0] : at(sample, place);
  return isMembers(found) ? found : {};
}

/** The spelling of a member in a structure. */
function memberIn(record: Members, name: string): string | undefined {
  return Object.keys(record).find((one) => bare(one) === bare(name));
}

/** A member of the written values that every read shows as a text, else one that is a number. */
function fieldOf(values: Members, reads: readonly RuleLine[]): [string, "string" | "number"] | undefined {
  for (const type of ["string", "number"] as const) {
    const fits = Object.keys(values).filter((name) => {
      if (/id$/i.test(name) || typeof values[name] === "object" || /date|time|code|type|stage|status|key|sort/i.test(name)) return false;
      return reads.every((read) => {
        const record = recordOf(read);
        const member = memberIn(record, name);
        return member !== undefined && typeof record[member] === type && !/^[YN]$/.test(String(record[member]));
      });
    });
    const best = fits.find((name) => /title|name/i.test(name)) ?? fits[0];
    if (best !== undefined) return [best, type];
  }
  return undefined;
}

/** Whether a structure has a value under a name anywhere. */
function has(value: Json | undefined, name: string, wanted: Json): boolean {
  if (typeof value !== "object" || value === null) return false;
  return Object.entries(value).some(([key, one]) =>
    (bare(key) === bare(name) && String(one) === String(wanted)) || has(one, name, wanted)
  );
}

test("what is written is found by every read", async () => {
  const sandbox = createSandbox();
  const { origin, close } = await serve((request) => sandbox.fetch(request), { port: 0, host: "127.0.0.1" });
  const send = async (method: string, params: Json): Promise<{ status: number; body: Members }> => {
    const isNew = method.startsWith("v3:");
    const response = await fetch(`${origin}/rest/${isNew ? "api/" : ""}1/code/${method.replace("v3:", "")}`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(params),
    });
    return { status: response.status, body: await response.json() };
  };
  const failed = new Map<string, string[]>();
  let entities = 0;
  try {
    for (const [entity, all = []] of Object.entries(Object.groupBy(lines, ({ entity }) => entity ?? ""))) {
      if (entity === "") continue;
      const reads = all.filter(({ operation, method }) => ["get", "list"].includes(operation) && rules.samples[method]);
      const writes = ["add", "update"].flatMap((wanted) => all.filter(({ operation }) => operation === wanted));
      const write = writes.find(({ method }) => examples.has(method));
      if (!reads.length || !write) continue;
      entities++;
      sandbox.reset();
      const problems: string[] = [];
      const params = structuredClone(examples.get(write.method)) as Members;
      const values = (write.values === undefined ? params : at(params, [memberIn(params, write.values) ?? ""])) as Members;
      const named = isMembers(values) ? fieldOf(values, reads) : undefined;
      if (!named) {
        failed.set(entity, ["no text or number that all reads show is written"]);
        continue;
      }
      const [field, type] = named;
      const value: Json = type === "string" ? `Read back ${entity}` : 4711;
      values[field] = value;
      const written = await send(write.method, params);
      if (written.status !== 200) {
        failed.set(entity, [`${write.method} is refused: ${JSON.stringify(written.body).slice(0, 120)}`]);
        continue;
      }
      const result = written.body.result ?? null;
      const record = write.place ? at(result, write.place) : undefined;
      const id = write.operation === "update"
        ? write.seed?.[write.key?.[0] ?? ""]
        : write.idAt
        ? at(result, write.idAt)
        : isMembers(record)
        ? record[memberIn(record, "id") ?? Object.keys(record).find((one) => /id$/i.test(one)) ?? ""]
        : undefined;
      for (const read of reads) {
        const asked = structuredClone(examples.get(read.method) ?? {}) as Members;
        for (const name of Object.keys(asked)) {
          if (/^(filter|select|order|start|limit|offset|page|pagination|cursor|sort|.*order)$/i.test(name)) delete asked[name];
          // What a record belongs to is what it was written with.
          const sent = memberIn(values, name) ?? undefined;
          const beside = memberIn(params, name);
          if (sent !== undefined && typeof values[sent] !== "object") asked[name] = values[sent] as Json;
          else if (beside !== undefined && typeof params[beside] !== "object") asked[name] = params[beside] as Json;
        }
        if (read.operation === "get" && id !== undefined && read.key) asked[read.key[0] as string] = id;
        const found = await send(read.method, asked);
        if (!has(found.body.result, field, value)) problems.push(`${read.method} does not show ${field}`);
        if (read.operation !== "list") continue;
        const filterName = Object.keys(examples.get(read.method) ?? {}).find((name) => /^filter$/i.test(name));
        if (filterName) {
          const member = memberIn(recordOf(read), field) as string;
          const filter: Json = read.method.startsWith("v3:") ? [[member, "=", value]] : { [member]: value };
          const filtered = await send(read.method, { ...asked, [filterName]: filter });
          if (!has(filtered.body.result, field, value)) problems.push(`${read.method} does not find ${field}`);
          const none: Json = read.method.startsWith("v3:") ? [[member, "=", `no ${value}`]] : { [member]: `no ${value}` };
          const other = await send(read.method, { ...asked, [filterName]: none });
          if (has(other.body.result, field, value)) problems.push(`${read.method} does not filter by ${field}`);
        }
        if (!read.method.startsWith("v3:")) {
          const query = new URLSearchParams(
            Object.entries(asked).filter(([, one]) => typeof one !== "object").map(([name, one]) => [name, String(one)]),
          );
          const batch = await send("batch", { cmd: { read: `${read.method}?${query}` } });
          if (!has(batch.body.result, field, value)) problems.push(`${read.method} in a batch does not show ${field}`);
        }
      }
      if (problems.length) failed.set(entity, problems);
    }
  } finally {
    await close();
  }
  console.log(`${entities} entities, ${entities - failed.size} read back`);
  for (const [entity, problems] of failed) console.log(`  not ${entity}: ${REASONS[entity] ?? problems.slice(0, 3).join("; ")}`);
  assert.deepEqual([...failed].filter(([entity]) => REASONS[entity] === undefined), []);
  assert.ok(failed.size <= entities / 10, `${failed.size} of ${entities} are not read back`);
});
