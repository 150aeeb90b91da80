/**
 * Reads off the documentation how each method works on records: entity, operation, key, values, and where the records
 * stand in the documented answer. What neither names nor samples tell stands in the spec, a line per family.
 *
 * @module
 */

import type {
  Operation,
  RuleOperation,
  SandboxRule,
  SandboxRuleFamily,
  SandboxTable,
  StatefulMethod,
} from "../../../src/sandbox/table.ts";
import { type RuleLine, type RulePages, writeLine } from "../../../src/sandbox/rule/line.ts";
import { bare, isMembers, listPlace, type Members, recordPlace, recordsAt } from "../../../src/sandbox/rule/places.ts";
import { at } from "../../../src/sandbox/rule/places.ts";
import type { Json } from "../../../src/sandbox/table.ts";
import type { FieldFacts, MethodModel } from "../model.ts";

/** The lines of a service's methods, and the refusals that they name. */
export interface Rules {
  lines: string[];
  refusals: { status: number; code: string; text: string }[];
}

interface Draft {
  method: MethodModel;
  operation: RuleOperation;
  entity: string | undefined;
  family: SandboxRuleFamily | undefined;
  /** How it is bound by hand. */
  state: StatefulMethod | undefined;
  result: Json | undefined;
}

/** What the derivation knows of an entity: the members of its records, and the one that is the id. */
interface Known {
  names: Set<string>;
  id: string | undefined;
}

/** What methods that are bound by hand do, in the words of the rule. */
const DONE: Partial<Record<Operation, RuleOperation>> = {
  add: "add",
  copy: "add",
  update: "update",
  delete: "delete",
  get: "get",
  list: "list",
};

/** Ids that examples of functions name, by method and parameter. */
export type NamedIds = ReadonlyMap<string, ReadonlyMap<string, readonly Json[]>>;

/** A line whose records are also those that the examples of functions name. */
function alsoNamed(line: RuleLine, named: ReadonlyMap<string, readonly Json[]> | undefined): RuleLine {
  const more = (line.key ?? []).flatMap((path): [string, Json][] => {
    const values = path === line.by ? undefined : named?.get(path.toLowerCase());
    if (!values) return [];
    const all = [...[line.seed?.[path] ?? []].flat(), ...values];
    const distinct = all.filter((one, index) => all.findIndex((other) => String(other) === String(one)) === index);
    return [[path, distinct.length > 1 ? distinct : distinct[0] as Json]];
  });
  return more.length ? { ...line, seed: { ...line.seed, ...Object.fromEntries(more) } } : line;
}

/**
 * Derives a line for every method.
 *
 * @param ids What examples of functions name: they are to find it, too.
 */
export function linkRules(
  methods: readonly MethodModel[],
  rule: SandboxRule,
  table: SandboxTable,
  envelope: string | undefined,
  ids: NamedIds = new Map(),
): Rules {
  const bound = table.methods;
  const refusals = new Map<string, { status: number; code: string; text: string }>();
  const numbers = new Map<string, number>();
  const drafts = methods.map((method) => draftOf(method, rule, bound, envelope));
  const known = new Map<string, Known>();
  for (const [entity, all] of Object.entries(Object.groupBy(drafts, ({ entity }) => entity ?? ""))) {
    if (entity !== "") known.set(entity, knownOf(entity, all ?? []));
  }
  const lines = drafts.map((draft) => {
    const line = alsoNamed(lineOf(draft, rule, known, table), ids.get(draft.method.id));
    const missing = line.key ? missingOf(draft.method) : undefined;
    if (missing) {
      const text = JSON.stringify(missing);
      if (!numbers.has(text)) {
        numbers.set(text, numbers.size);
        refusals.set(text, missing);
      }
      line.missing = numbers.get(text) as number;
    }
    return writeLine(line);
  });
  return { lines, refusals: [...refusals.values()] };
}

function draftOf(
  method: MethodModel,
  rule: SandboxRule,
  bound: SandboxTable["methods"],
  envelope: string | undefined,
): Draft {
  const family = familyOf(method.id, rule);
  const words = method.name.split(".");
  const last = (words.at(-1) ?? "").toLowerCase();
  const sample = method.sample as Json | undefined;
  const result = envelope !== undefined && isMembers(sample) && Object.hasOwn(sample, envelope)
    ? sample[envelope]
    : sample;
  const named = Object.entries(rule.operations).find(([, names]) => names?.includes(last))?.[0];
  const state = bound[method.id]?.state;
  const operation = (family?.operation ?? (state && DONE[state.operation]) ??
    (words.length > 1 && !state ? named : undefined) ?? "sample") as RuleOperation;
  const own = method.id.split(".").slice(0, -1).join(".").toLowerCase();
  const entity = family?.entity ?? state?.entity ?? renamed(own, rule, bound) ?? (own === "" ? undefined : own);
  const has = operation !== "sample" || family || state;
  return { method, operation, state, entity: has ? entity : undefined, family, result };
}

/** The family that a method belongs to: the first one whose pattern fits. */
export function familyOf(id: string, rule: SandboxRule): SandboxRuleFamily | undefined {
  return rule.families.find(({ methods }) => new RegExp(`^(?:${methods})$`, "i").test(id));
}

/** The entity that methods with the same words before the last are bound to by hand. */
function renamed(own: string, rule: SandboxRule, bound: SandboxTable["methods"]): string | undefined {
  for (const [name, { state }] of Object.entries(bound)) {
    if (state?.entity !== undefined && name.split(".").slice(0, -1).join(".").toLowerCase() === own) {
      return state.entity;
    }
  }
  return rule.entities[own];
}

function knownOf(entity: string, drafts: readonly Draft[]): Known {
  const rows = rowsOf(drafts);
  const names = new Set(rows.flatMap((row) => Object.keys(row)));
  return { names, id: idOf(entity, [...names]) };
}

function rowsOf(drafts: readonly Draft[]): Members[] {
  return drafts.flatMap(({ operation, result }) => {
    if (operation === "list" || operation === "get") {
      const list = listPlace(result);
      if (operation === "list" || Array.isArray(result)) return list ? recordsAt(result, list.path) : [];
    }
    if (operation !== "get") return [];
    const record = at(result, recordPlace(result) ?? ["?"]);
    return isMembers(record) ? [record] : [];
  });
}

/** The member that tells records apart. */
export function idOf(entity: string, names: readonly string[]): string | undefined {
  const last = bare(entity.split(/[.:]/).at(-1) ?? "");
  return names.find((name) => bare(name) === "id") ?? names.find((name) => bare(name) === `${last}id`) ??
    names.find((name) => /id$/i.test(name)) ?? names.find((name) => /^(code|key|name|value)$/i.test(name));
}

function lineOf(
  draft: Draft,
  rule: SandboxRule,
  known: ReadonlyMap<string, Known>,
  table: SandboxTable,
): RuleLine {
  const { method, entity, family, result, state } = draft;
  let { operation } = draft;
  const needs = { ...family?.needs, ...(state && needsOf(method, state, table)) };
  const line: RuleLine = {
    method: method.id,
    operation: "sample",
    // A method that is bound by hand has its records, whatever it answers.
    ...(entity !== undefined && (state || family?.by !== undefined) && { entity, ...bySeed(draft, table) }),
    ...(Object.keys(needs).length && { needs }),
  };
  const all = entity === undefined ? undefined : known.get(entity);
  if (entity === undefined || !all || operation === "sample" || result === undefined) return line;
  if (!all.names.size && !family && !state) return line;
  const params = method.documented.params;
  const values = family?.values ?? params.find(({ name }) => rule.values.includes(bare(name)))?.name ?? onlyOne(params);
  const key = family?.key ?? keyOf(params, entity, all.id, operation, values);
  const list = listPlace(result);
  if (operation === "get" && (Array.isArray(result) || list?.map || (!key.length && list))) operation = "list";
  const done = (more: Partial<RuleLine>): RuleLine => ({
    method: method.id,
    entity,
    operation,
    ...more,
    ...(Object.keys(needs).length && { needs }),
    ...(family?.sets && { sets: family.sets }),
    ...(family?.by !== undefined && { by: family.by }),
    ...(family?.owner && { owner: family.owner }),
    ...(family?.only && { only: family.only }),
    ...(family?.open && { open: true }),
    ...(family?.mine !== undefined && { mine: family.mine }),
    ...(family?.newest && { newest: true }),
  });
  const seed = (): Partial<RuleLine> => {
    const named = Object.fromEntries(key.flatMap((path) => {
      const value = givenIn(method.example, path);
      const isList = Array.isArray(value) && value.length > 0 && value.every((one) => typeof one !== "object");
      return value === undefined || (typeof value === "object" && !isList) ? [] : [[path, value as Json]];
    }));
    if (state) return bySeed(draft, table);
    return { ...(key.length && { key }), ...(Object.keys(named).length && { seed: named }) };
  };
  switch (operation) {
    case "list": {
      const place = family?.place ? { path: family.place.split("/").filter(Boolean) } : list ??
        (Array.isArray(result) && !result.length ? { path: [] } : undefined);
      if (!place) return line;
      const [record] = recordsAt(result, place.path);
      return done({
        place: place.path,
        map: place.map ?? false,
        ...pagesOf(method),
        ...(record && selectedOf(method, record)),
        ...(!state && scopeOf(method, rule, Object.assign({}, ...recordsAt(result, place.path)) as Members, family)),
      });
    }
    case "fields":
      return isMembers(result) ? done({ place: family?.place?.split("/").filter(Boolean) ?? [] }) : line;
    case "count":
      return typeof result === "number" || typeof result === "string" ? done({ place: [] }) : line;
    case "get": {
      const place = recordPlace(result);
      const record = place && at(result, place);
      return place && isMembers(record) ? done({ ...seed(), place, ...selectedOf(method, record) }) : line;
    }
    case "add": {
      const more = values === undefined ? {} : { values };
      if (typeof result === "number" || (typeof result === "string" && result !== "")) {
        return done({ ...more, idAt: [] });
      }
      if (typeof result === "boolean" || result === null) return done(more);
      const place = recordPlace(result);
      const record = place && at(result, place);
      if (!place || !isMembers(record)) return line;
      const names = Object.keys(record);
      if (all.id !== undefined && names.some((name) => bare(name) === bare(all.id as string)) && names.length > 1) {
        return done({ ...more, place });
      }
      const id = names.find((name) => /id$/i.test(name));
      if (id !== undefined) return done({ ...more, idAt: [...place, id] });
      return names.some((name) => all.names.has(name)) ? done({ ...more, place }) : line;
    }
    default: {
      if (!key.length && !["put", "replace", "clear"].includes(operation)) return line;
      const rows = operation === "replace" ? listPlace(result) : undefined;
      if (operation === "replace") {
        return done({ ...(values !== undefined && { values }), ...(rows && { place: rows.path }) });
      }
      const place = recordPlace(result);
      const record = place && at(result, place);
      const shows = operation !== "delete" && place && isMembers(record) && all.id !== undefined &&
        Object.keys(record).some((name) => bare(name) === bare(all.id as string));
      return done({
        ...seed(),
        ...(values !== undefined && operation !== "delete" && { values }),
        ...(shows && { place }),
      });
    }
  }
}

/** The parameter that has members, where all others are ids and the like: it is what is written, however it is called. */
function onlyOne(params: readonly FieldFacts[]): string | undefined {
  const others = params.filter(({ name }) => !/(id|code|key|token)$/i.test(name));
  const [first] = others;
  return others.length === 1 && first?.fields?.length && !first.list ? first.name : undefined;
}

/** The parameters that name a record: its id first, then what is required beside it, or may stand in its place. */
function keyOf(
  params: readonly FieldFacts[],
  entity: string,
  id: string | undefined,
  operation: RuleOperation,
  values: string | undefined,
): string[] {
  const last = bare(entity.split(/[.:]/).at(-1) ?? "");
  const named = params.filter(({ name }) => /(id|code|key)$/i.test(name) && name !== values);
  const isRequired = (param: FieldFacts): boolean => Boolean(param.required || param.requiredByText);
  const own = named.find(({ name }) => bare(name) === "id") ??
    named.find(({ name }) => id !== undefined && bare(name) === bare(id)) ??
    named.find(({ name }) => bare(name) === `${last}id`) ?? named.findLast(isRequired) ?? named[0];
  if (!own) return [];
  const isElsewhere = !isRequired(own) && (operation === "get" || operation === "delete" || values !== undefined);
  const others = named.filter((param) => param !== own && (isRequired(param) || isElsewhere));
  return [own, ...others].map(({ name }) => name);
}

/** How an example of a method that is bound by hand names its record, and chooses its entity. */
function bySeed({ method, state, family, operation }: Draft, { entities }: SandboxTable): Partial<RuleLine> {
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
function needsOf(
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
function givenIn(example: unknown, path: string): unknown {
  let here = example;
  for (const step of path.split(".")) {
    if (typeof here !== "object" || here === null) return undefined;
    here = Object.entries(here).find(([name]) => name.toLowerCase() === step.toLowerCase())?.[1];
  }
  return here;
}

/** What the documented request says of the records that it is answered with. */
function scopeOf(
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

/** What the documented example selects, where it is shown something else. */
function selectedOf({ example }: MethodModel, record: Members): { select?: string[] } {
  // Some methods take it within a structure, as all that says which records are meant.
  const select = givenIn(example, "select") ?? givenIn(example, "params.select");
  const names = (Array.isArray(select) ? select : []).filter((name) => typeof name === "string" && !/[\s,]/.test(name));
  if (!names.length) return {};
  const [has, shown] = [names, Object.keys(record)].map((some) => new Set(some.map(bare)) as Set<string>);
  const isSame = has!.size === shown!.size && [...has!].every((name) => shown!.has(name));
  return isSame ? {} : { select: names };
}

function pagesOf({ paging }: MethodModel): { pages?: RulePages } {
  const known = paging?.known;
  const next = known?.next;
  if (!known || !next) return {};
  const limit = next.limit ? { limit: next.limit.join(".") } : {};
  const pages: RulePages = { by: next.by, parameter: next.parameter.join("."), ...limit, size: known.size };
  if (next.by === "last" && next.order === "falling") pages.falling = true;
  return { pages };
}

/** The documented refusal for a record that is not there. */
function missingOf({ errors }: MethodModel): Rules["refusals"][number] | undefined {
  const found = errors.find(({ code, message }) =>
    /not[ _]?found|not exist|unknown (id|element)|could not find|is not defined or invalid/i.test(
      `${message} ${code}`,
    ) &&
    !/method/i.test(message)
  );
  return found && { status: found.status >= 400 ? found.status : 400, code: found.code, text: found.message };
}
