/** What is written is found again over HTTP: by every get, list, filter and batch of its entity, in both APIs. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { createSandbox } from "../../src/bitrix24/sandbox/mod.ts";
import { rules } from "../../src/bitrix24/generated/sandbox/rules.ts";
import { serve } from "../../src/cli/sandbox/serve.ts";
import { readLine, type RuleLine } from "../../src/sandbox/rule/line.ts";
import { at, bare, isMembers, type Members, recordsAt } from "../../src/sandbox/rule/places.ts";
import { callAsApplication } from "../support/sandbox/portal.ts";
import type { Json } from "../../src/sandbox/table.ts";
import { ask, documented, parameters, resultOf } from "./documented.ts";

/** Entities of which something is not found again, and why. */
const REASONS: Readonly<Record<string, string>> = {
  "crm.activity.configurable": "what is written is a layout; what is read are the activity's other members",
  "crm.documentgenerator.document": "a document's title is made of its template, nobody writes it",
  "diskobject": "the documented requests look into other folders than the one that is written to",
  "diskstorage": "a storage gets another name only under a key of its own, newName",
  "im.dialog.messages": "a message is written as MESSAGE and read as text",
  "catalog.userfield.document": "its fields are called by their numbers",
  "im.notify": "a notification is written as MESSAGE and read as text",
  "im.search.last": "only ids are written, and people and chats are read",
  "imbot.v2.chat.message": "a message is written as a whole, and read with its context",
  "lists.field": "fields stand under their types, one under each",
  "log.blogpost": "what is written as POST_TITLE is read as TITLE",
  "sale.delivery.config": "settings are read as a list of code and value",
  "sale.paysystem.settings": "settings are read by type of payer",
  "taskelapsed": "the documented request names the entry 1, which is another task's",
  "taskresult": "a result is made of a comment, and the documented one is none in a fresh portal",
  "timeman.day": "what is read is the time, and a report is written with it",
  "userfieldconfig": "the list does not filter by what is written",
};

const lines = rules.lines.map(readLine);
const examples = new Map(documented().map(({ id, params }) => [id, params]));
const sampleOf = (method: string): Json => resultOf(JSON.parse(rules.samples[method] ?? "null"));

/** Members of the values that a method is documented to take. */
function documentedIn({ method, values }: RuleLine): string[] {
  const params = parameters.get(method) ?? [];
  const inner = values === undefined ? params : params.find(({ name }) => bare(name) === bare(values))?.fields ?? [];
  return inner.filter(({ types = [] }) => types.some((type) => /string|int|double|number/.test(type))).map(({ name }) =>
    name
  )
    .filter((name) => /^\w+$/.test(name));
}

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

/** What is written, and never as somebody chooses: ids, addresses, and what must be one of some words. */
const CHOSEN = [
  /id$|date|time|code|type|stage|status|key|sort|mail|phone|web|url|color|name$(?<=field_?name)|active|lang|mode|kind/i,
  /id$|date|time|mail|url|field_?name/i,
  /date|time|mail|url|^id$|field_?name/i,
];

/** Members that a method is documented to write, with the type in which a read shows each; the best ones first. */
function fieldsOf(names: readonly string[], values: Members, read: RuleLine): [string, "string" | "number"][] {
  const record = recordOf(read);
  const shown = names.flatMap((name): [string, "string" | "number"][] => {
    const member = memberIn(record, name);
    const value = member === undefined ? undefined : record[member];
    const isPlain = values[name] === undefined || typeof values[name] !== "object";
    if (!isPlain || (typeof value !== "string" && typeof value !== "number") || /^[YN]$/.test(String(value))) return [];
    return [[name, typeof value as "string" | "number"]];
  });
  return CHOSEN.flatMap((chosen) =>
    (["string", "number"] as const).flatMap((type) =>
      shown.filter(([name, one]) => one === type && !chosen.test(name))
        .sort(([one], [other]) => Number(/title|name/i.test(other)) - Number(/title|name/i.test(one)))
    )
  );
}

/** The documented request of a method, and what is written in it. */
function valuesIn({ method, values }: RuleLine): { params: Members; values: Members } {
  const params = structuredClone(examples.get(method)) as Members;
  if (values === undefined) return { params, values: params };
  const name = memberIn(params, values) ?? values;
  const inner = params[name];
  const written = isMembers(inner) ? inner : {};
  params[name] = written;
  return { params, values: written };
}

function namesIn(write: RuleLine, values: Members): string[] {
  return [...new Set([...Object.keys(values), ...documentedIn(write)])].filter((name) =>
    !(write.key ?? []).includes(name)
  );
}

/** A parameter as PHP's forms have it. */
function formOf(name: string, value: Json): [string, string][] {
  return typeof value === "object" && value !== null
    ? Object.entries(value).flatMap(([key, one]) => formOf(`${name}[${key}]`, one))
    : [[name, String(value)]];
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
  const send = (method: string, params: Json): ReturnType<typeof ask> => ask({ fetch }, method, params, origin);
  const failed = new Map<string, string[]>();
  let entities = 0;
  try {
    for (const [entity, all = []] of Object.entries(Object.groupBy(lines, ({ entity }) => entity ?? ""))) {
      if (entity === "") continue;
      const reads = all.filter(({ operation, method }) => ["get", "list"].includes(operation) && rules.samples[method]);
      const writes = ["add", "update"].flatMap((wanted) => all.filter(({ operation }) => operation === wanted));
      const sharing = (one: RuleLine): number => {
        const { values } = valuesIn(one);
        return reads.filter((read) => fieldsOf(namesIn(one, values), values, read).length).length;
      };
      const usable = writes.filter(({ method }) => isMembers(examples.get(method) ?? null));
      const write = usable.toSorted((one, other) => sharing(other) - sharing(one))[0];
      if (!reads.length || !write) continue;
      entities++;
      sandbox.reset();
      const problems: string[] = [];
      const { params, values } = valuesIn(write);
      const names = namesIn(write, values);
      const fields = new Map<string, "string" | "number">();
      const byRead = new Map(reads.map((read) => {
        const [found] = fieldsOf(names, values, read);
        if (found && !fields.has(found[0])) fields.set(...found);
        return [read, found?.[0]];
      }));
      if (!fields.size) {
        failed.set(entity, [`no read shows what ${write.method} takes`]);
        continue;
      }
      const valueOf = (field: string): Json =>
        fields.get(field) === "string" && !/^\d+$/.test(String(values[field] ?? ""))
          ? `Read ${entity} ${field}`
          : "4711";
      const written0 = Object.fromEntries([...fields.keys()].map((field) => [field, valueOf(field)]));
      Object.assign(values, written0);
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
        const field = byRead.get(read);
        // It shows nothing that is written: there is nothing to look for.
        if (field === undefined) continue;
        const value = written0[field] as Json;
        const asked = structuredClone(examples.get(read.method) ?? {}) as Members;
        const documentedFilter = asked[memberIn(asked, "filter") ?? ""];
        for (const name of Object.keys(asked)) {
          if (/^(filter|select|order|start|limit|offset|page|pagination|cursor|sort|.*order)$/i.test(name)) {
            delete asked[name];
            continue;
          }
          const inner = asked[name];
          if (/^params$/i.test(name) && isMembers(inner as Json)) {
            asked[name] = Object.fromEntries(
              Object.entries(inner as Members).filter(([one]) =>
                !/^(filter|select|order|limit|offset|group)$/i.test(one)
              ),
            );
          }
          // What a record belongs to is what it was written with.
          const sent = memberIn(values, name) ?? undefined;
          const beside = memberIn(params, name);
          if (sent !== undefined && typeof values[sent] !== "object") asked[name] = values[sent] as Json;
          else if (beside !== undefined && typeof params[beside] !== "object") asked[name] = params[beside] as Json;
        }
        // What belongs to somebody is read of the one that it was written for.
        const ownerOf = (field: string): Json | undefined => {
          const path = Object.entries(write.owner ?? {}).find(([, one]) => bare(one) === bare(field))?.[0];
          return path === undefined ? values[memberIn(values, field) ?? ""] : params[memberIn(params, path) ?? ""];
        };
        for (const [path, field] of Object.entries(read.owner ?? {})) {
          const owner = ownerOf(field);
          if (owner !== undefined) asked[memberIn(asked, path) ?? path] = owner;
        }
        const isElsewhere = Object.entries(read.only ?? {}).some(([field, one]) =>
          String(write.only?.[field] ?? values[memberIn(values, field) ?? ""] ?? one) !== String(one)
        );
        if (isElsewhere) continue;
        if (read.operation === "get" && id !== undefined && read.key) asked[read.key[0] as string] = id;
        // Some lists must be told what the records belong to.
        const refused = read.operation === "list" && (await send(read.method, asked)).status !== 200;
        const scope = refused && isMembers(documentedFilter)
          ? Object.fromEntries(
            Object.entries(documentedFilter).flatMap(([key, one]): [string, Json][] => {
              if (!/^=?\w+$/.test(key)) return [];
              const sent = values[memberIn(values, key.replace("=", "")) ?? ""];
              return [[key, sent === undefined || typeof sent === "object" ? one : sent]];
            }),
          )
          : refused && Array.isArray(documentedFilter)
          ? documentedFilter.map((one) => {
            const sent = Array.isArray(one) ? values[memberIn(values, String(one[0])) ?? ""] : undefined;
            return Array.isArray(one) && sent !== undefined ? [...one.slice(0, -1), sent] : one;
          })
          : undefined;
        if (scope) asked[memberIn(examples.get(read.method) as Members, "filter") as string] = scope;
        const found = await send(read.method, asked);
        if (!has(found.body.result, field, value)) problems.push(`${read.method} does not show ${field}`);
        if (read.operation !== "list") continue;
        const filterName = Object.keys(examples.get(read.method) ?? {}).find((name) => /^filter$/i.test(name));
        if (filterName) {
          const member = memberIn(recordOf(read), field) as string;
          const inside = asked[filterName] ?? (read.method.startsWith("v3:") ? [] : {});
          const filter: Json = Array.isArray(inside)
            ? [...inside, [member, "=", value]]
            : { ...inside as Members, [member]: value };
          const filtered = await send(read.method, { ...asked, [filterName]: filter });
          if (!has(filtered.body.result, field, value)) problems.push(`${read.method} does not find ${field}`);
          const none: Json = read.method.startsWith("v3:")
            ? [[member, "=", `no ${value}`]]
            : { [member]: `no ${value}` };
          const other = await send(read.method, { ...asked, [filterName]: none });
          if (has(other.body.result, field, value)) problems.push(`${read.method} does not filter by ${field}`);
        }
        if (!read.method.startsWith("v3:")) {
          // A form has no empty structures.
          const whole =
            filterName && isMembers(asked[filterName] as Json) && !Object.keys(asked[filterName] as Members).length
              ? { ...asked, [filterName]: { [memberIn(recordOf(read), field) as string]: value } }
              : asked;
          const query = new URLSearchParams(
            Object.entries(whole).flatMap(([name, one]) =>
              formOf(name, isMembers(one as Json) && !Object.keys(one as Members).length ? { limit: 50 } : one as Json)
            ),
          );
          const cmd = { read: `${read.method}?${query}` };
          const byHook = await send("batch", { cmd });
          const isMissing = !has(byHook.body.result, field, value);
          const batch = isMissing ? await callAsApplication(sandbox, "batch", { cmd }) : byHook;
          if (!has(batch.body.result, field, value)) problems.push(`${read.method} in a batch does not show ${field}`);
        }
      }
      if (problems.length) failed.set(entity, problems);
    }
  } finally {
    await close();
  }
  console.log(`${entities} entities, ${entities - failed.size} read back`);
  for (const [entity, problems] of failed) {
    console.log(`  not ${entity}: ${REASONS[entity] ?? problems.slice(0, 3).join("; ")}`);
  }
  assert.deepEqual([...failed].filter(([entity]) => REASONS[entity] === undefined), []);
  assert.ok(failed.size <= entities / 10, `${failed.size} of ${entities} are not read back`);
});
