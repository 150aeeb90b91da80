/** What results say: a record wherever the documentation or a sample shows one, and no name of one portal. */

import assert from "node:assert/strict";
import { test } from "node:test";
import type { Schema } from "../../scripts/generate/model.ts";
import { built } from "../../scripts/tasks/model.ts";

const service = (await built()).model.services.find(({ name }) => name === "bitrix24")!;
const NAMES = service.conventions!.names!;
const types = new Map(service.types.map(({ name, schema }) => [name, schema]));

/** What a schema says nothing about: anything, or any structure. */
function silence(schema: Schema): "unknown" | "object" | undefined {
  if (schema.$ref) return silence(types.get(schema.$ref.split("/").at(-1)!)!);
  if (schema.anyOf) return schema.anyOf.map(silence).find((found) => found !== undefined);
  if (!Object.keys(schema).some((key) => key !== "description")) return "unknown";
  const bare = schema.type === "object" && !schema.properties && !schema.patternProperties;
  return bare && schema.additionalProperties === true ? "object" : undefined;
}

test("a result is object or unknown only where neither documentation nor sample says more", (context) => {
  const silent = service.methods.filter(({ resultType }) => silence(types.get(resultType)!) !== undefined);
  const undocumented = service.methods.filter(({ sample, documented: { result } }) =>
    sample === undefined && !(result?.fields as unknown[] | undefined)?.length && !result?.types?.length
  );
  const count = (kind: string) => silent.filter(({ resultType }) => silence(types.get(resultType)!) === kind).length;
  context.diagnostic(`${count("object")} results are object, ${count("unknown")} are unknown`);
  assert.deepEqual(silent.map(({ id }) => id), undocumented.map(({ id }) => id));
  assert.deepEqual([count("object"), count("unknown")], [0, 118]);
});

/** Names of the API itself that hold a digit, besides those that end in one (names.real of service.yaml). */
const REAL = [
  "AUTO_CHANGE_1C",
  "B24BUTTON_COLOR",
  "B24BUTTON_USE",
  "PREVIEW2X",
  "PREVIEW3X",
  "VOTE_MESSAGE_1_DISLIKE",
  "VOTE_MESSAGE_1_LIKE",
  "VOTE_MESSAGE_1_TEXT",
  "VOTE_MESSAGE_2_DISLIKE",
  "VOTE_MESSAGE_2_LIKE",
  "VOTE_MESSAGE_2_TEXT",
  "create2xByDefault",
  "id1c",
  "isLocation4tax",
  "preview2x",
  "preview3x",
  "updated1c",
  "version1c",
];

/** Every name of a member, with the types that have it. */
function memberNames(): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const walk = (schema: Schema, type: string): void => {
    for (const [name, inner] of Object.entries(schema.properties ?? {})) {
      found.set(name, [...found.get(name) ?? [], type]);
      walk(inner, type);
    }
    const others = [schema.items ?? [], schema.anyOf ?? [], Object.values(schema.patternProperties ?? {})].flat();
    for (const inner of others) walk(inner, type);
  };
  for (const { name, schema } of service.types) walk(schema, name);
  return found;
}

test("no member has a name of the documentation's own portal: digits, brackets, placeholders", () => {
  const names = memberNames();
  const real = [...REAL, ...NAMES.real];
  const odd = [...names].filter(([name]) => /\d|[[\]{}<>()]|\.\.\.|…|\*|^[a-z]+N$/.test(name) && !real.includes(name));
  assert.deepEqual(odd, []);
  assert.deepEqual(real.filter((name) => !names.has(name)), [], "allowed, but no longer there");
});

test("texts by language are maps", () => {
  const languages = new Set(NAMES.languages);
  const closed: string[] = [];
  const walk = (schema: Schema, type: string): void => {
    const names = Object.keys(schema.properties ?? {});
    if (names.length > 1 && names.every((name) => languages.has(name))) closed.push(`${type}: ${names.join(", ")}`);
    const members = [schema.properties ?? {}, schema.patternProperties ?? {}].flatMap((all) => Object.values(all));
    for (const inner of [...members, ...[schema.items ?? [], schema.anyOf ?? []].flat()]) walk(inner, type);
  };
  for (const { name, schema } of service.types) walk(schema, name);
  assert.deepEqual(closed, []);
});

test("result tables have what the samples show, and lists in pages say where to go on", () => {
  const holes: string[] = [];
  for (const { id, sample, documented: { result, paging } } of service.methods) {
    // A batch has the results of whatever is called.
    if (!result || result.fieldMap || result.variants || id === "v3:batch") continue;
    const answer = sample as Record<string, unknown> | undefined;
    const beside = Object.keys(answer?.result === undefined ? {} : answer).filter((key) =>
      key !== "result" && key !== "time"
    );
    if (paging?.style === "start") beside.push("total", "next");
    const envelope = new Set((result.envelope ?? []).map(({ name }) => name));
    holes.push(...beside.filter((key) => !envelope.has(key)).map((key) => `${id}: beside the result ${key}`));
    const value = answer && "result" in answer ? answer.result : answer;
    const record = Array.isArray(value) ? value[0] : value;
    if (typeof record !== "object" || record === null || Array.isArray(record)) continue;
    const names = new Set((result.fields ?? []).map(({ name }) => name));
    const type = types.get(service.methods.find((one) => one.id === id)!.resultType)!;
    // Maps have no names that a table could list.
    const isMap = (schema: Schema): boolean =>
      schema.$ref ? isMap(types.get(schema.$ref.split("/").at(-1)!)!) : Boolean(
        schema.patternProperties || schema.items && isMap(schema.items) || schema.anyOf?.some(isMap),
      );
    if (isMap(type)) continue;
    holes.push(...Object.keys(record).filter((key) => !names.has(key)).map((key) => `${id}: ${key}`));
  }
  assert.deepEqual(holes, []);
});
