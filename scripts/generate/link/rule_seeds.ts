/**
 * What a documented example says of the records that it is answered with: which it names, and what it wants of them.
 *
 * @module
 */

import type { SandboxRule, SandboxRuleFamily, SandboxTable, StatefulMethod } from "../../../src/sandbox/table.ts";
import type { RuleLine } from "../../../src/sandbox/rule/line.ts";
import { bare, isMembers, type Members } from "../../../src/sandbox/rule/places.ts";
import type { Json } from "../../../src/sandbox/table.ts";
import type { MethodModel } from "../model.ts";
import type { Draft } from "./rule_drafts.ts";

/** How an example of a method that is bound by hand names its record, and chooses its entity. */
export function bySeed({ method, state, family, operation }: Draft, { entities }: SandboxTable): Partial<RuleLine> {
  const named = state && operation !== "list" && operation !== "add"
    ? heldOf(method, state, entities[state.entity ?? ""]?.id)
    : {};
  const chosen = family?.by === undefined ? undefined : givenIn(method.example, family.by);
  if (family?.by !== undefined && chosen !== undefined) named[family.by] = chosen as Json;
  return {
    ...(Object.keys(named).length && { key: Object.keys(named), seed: named }),
    ...(family?.by !== undefined && { by: family.by }),
  };
}

/** What the record must have that an example of a method that is bound by hand names. */
function heldOf(
  { example }: MethodModel,
  { only = {}, scope = [], takes = {}, key }: StatefulMethod,
  id: string | undefined,
): Members {
  const held: Members = {};
  for (const path of key ?? (id === undefined ? [] : [id])) {
    const value = givenIn(example, path);
    if (value !== undefined && typeof value !== "object") held[path] = value as Json;
  }
  for (const field of scope) {
    for (const path of takes[field]?.key ?? [field]) {
      const value = givenIn(example, path);
      if (value !== undefined && typeof value !== "object") held[field] = value as Json;
    }
  }
  for (const [field, value] of Object.entries(only)) held[field] = Array.isArray(value) ? value[0] as Json : value;
  return held;
}

/** The records of other entities that an example of a method names. */
export function needsOf(
  { example }: MethodModel,
  { entity = "", takes = {}, values }: StatefulMethod,
  table: SandboxTable,
): Record<string, (string | number)[]> {
  const needs: Record<string, (string | number)[]> = {};
  const need = (name: string, value: unknown): void => {
    for (const id of Array.isArray(value) ? value : [value]) {
      if ((typeof id === "number" || typeof id === "string") && /^[1-9]\d*$/.test(String(id))) {
        (needs[name] ??= []).push(id);
      }
    }
  };
  for (const [field, { refers }] of Object.entries(table.entities[entity]?.fields ?? {})) {
    if (refers === undefined) continue;
    const wanted = bare(field);
    const sent = values === undefined ? example : givenIn(example, values);
    for (const [name, value] of Object.entries(isMembers(sent as Json) ? sent as Members : {})) {
      if (bare(name) === wanted) need(refers, value);
    }
    for (const path of takes[field]?.key ?? []) need(refers, givenIn(example, path));
  }
  for (const { entity: other, key = [] } of Object.values(takes)) {
    for (const path of other === undefined ? [] : key) need(other as string, givenIn(example, path));
  }
  return needs;
}

/** What an example sends at a path; names match without regard to case. */
export function givenIn(example: unknown, path: string): unknown {
  let here = example;
  for (const step of path.split(".")) {
    if (typeof here !== "object" || here === null) return undefined;
    here = Object.entries(here).find(([name]) => name.toLowerCase() === step.toLowerCase())?.[1];
  }
  return here;
}

/** What the documented request says of the records that it is answered with. */
export function scopeOf(
  { example, documented }: MethodModel,
  { reserved }: SandboxRule,
  record: Members,
  { owner = {}, only = {} }: Partial<SandboxRuleFamily> = {},
): { seed?: Members } {
  const names = new Set(Object.keys(record).map(bare));
  const held = documented.params.flatMap(({ name }): [string, Json][] => {
    const value = givenIn(example, name);
    const isMeant = (names.has(bare(name)) || /id$/i.test(name)) && bare(name) !== "id" &&
      !reserved.includes(bare(name));
    return isMeant && value !== undefined && value !== null && typeof value !== "object" ? [[name, value as Json]] : [];
  });
  const filter = givenIn(example, "filter");
  const wanted = Object.entries(isMembers(filter as Json) ? filter as Members : {}).flatMap(
    ([key, value]): [string, Json][] => {
      const name = /^=?(\w+)$/.exec(key)?.[1] ?? "";
      const isMeant = names.has(bare(name)) && bare(name) !== "id" && value !== null && typeof value !== "object";
      return isMeant && !String(value).includes("%") ? [[name, value]] : [];
    },
  );
  const owned = Object.entries(owner).flatMap(([path, field]): [string, Json][] => {
    const value = givenIn(example, path);
    return value === undefined || value === null || typeof value === "object" ? [] : [[field, value as Json]];
  });
  const all = [...wanted, ...held.filter(([name]) => !Object.hasOwn(owner, name)), ...owned, ...Object.entries(only)];
  return all.length ? { seed: Object.fromEntries(all) } : {};
}

/** What the documented request to a list that is bound by hand says of the records that it is answered with. */
export function scopeByHand(method: MethodModel, state: StatefulMethod): { seed?: Members } {
  // What the request tells by way of another record, the answer shows.
  const scope = (state.scope ?? []).filter((field) => state.takes?.[field]?.field === undefined);
  const held = heldOf(method, { ...state, scope, key: [] }, undefined);
  return Object.keys(held).length ? { seed: held } : {};
}

/** The parameters whose documented values are parts of what the records have: texts are looked for by them. */
export function partsOf(
  { example }: MethodModel,
  records: readonly Members[],
  seed: Members = {},
): { parts?: string[] } {
  const parts = Object.entries(seed).filter(([path, value]) => {
    const member = Object.keys(records[0] ?? {}).find((name) => bare(name) === bare(path));
    const word = typeof value === "string" ? value.toLowerCase() : "";
    return word !== "" && member !== undefined && givenIn(example, path) === value && records.every((record) => {
      const held = typeof record[member] === "string" ? record[member].toLowerCase() : "";
      return held !== word && held.includes(word);
    });
  }).map(([path]) => path);
  return parts.length ? { parts } : {};
}

/** What the documented request to a list filters by, where that is more than equal values: a record fits it. */
export function asksOf({ example }: MethodModel, { reserved }: SandboxRule, seed: Members = {}): { asks?: Members } {
  const told = new Set(Object.keys(seed).map(bare));
  const isMore = ["filter", "params.filter"].some((path) => {
    const filter = givenIn(example, path) as Json | undefined;
    if (Array.isArray(filter)) return filter.length > 0;
    return isMembers(filter) && Object.keys(filter).some((name) => !told.has(bare(name.replace(/^=/, ""))));
  });
  if (!isMore) return {};
  const asks = Object.entries(example as Members).filter(([name]) =>
    bare(name) === "filter" || !reserved.includes(bare(name))
  );
  return { asks: Object.fromEntries(asks) };
}

/** What the documented example selects, where it is shown something else. */
export function selectedOf({ example }: MethodModel, record: Members): { select?: string[] } {
  // Some methods take it within a structure, as all that says which records are meant.
  const select = givenIn(example, "select") ?? givenIn(example, "params.select");
  const names = (Array.isArray(select) ? select : []).filter((name) => typeof name === "string" && !/[\s,]/.test(name));
  if (!names.length) return {};
  const [has, shown] = [names, Object.keys(record)].map((some) => new Set(some.map(bare)) as Set<string>);
  const isSame = has!.size === shown!.size && [...has!].every((name) => shown!.has(name));
  return isSame ? {} : { select: names };
}
