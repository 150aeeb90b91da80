/**
 * Writes the line of one method: key, values and place of the record, by names and samples.
 *
 * @module
 */

import type { RuleOperation, SandboxRule, SandboxTable } from "../../../src/sandbox/table.ts";
import type { RuleLine, RulePages } from "../../../src/sandbox/rule/line.ts";
import {
  at,
  bare,
  isMembers,
  listPlace,
  type Members,
  recordPlace,
  recordsAt,
} from "../../../src/sandbox/rule/places.ts";
import type { Json } from "../../../src/sandbox/table.ts";
import type { FieldFacts, MethodModel } from "../model.ts";
import type { Draft, Known } from "./rule_drafts.ts";
import { asksOf, bySeed, givenIn, needsOf, partsOf, scopeByHand, scopeOf, selectedOf } from "./rule_seeds.ts";

/** Derives the line of a method. */
export function lineOf(
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
      const records = recordsAt(result, place.path);
      const [record] = records;
      const held = state
        ? scopeByHand(method, state)
        : scopeOf(method, rule, Object.assign({}, ...records) as Members, family);
      return done({
        place: place.path,
        map: place.map ?? false,
        ...pagesOf(method),
        ...(record && selectedOf(method, record)),
        ...held,
        ...(!state && partsOf(method, records, held.seed)),
        ...asksOf(method, rule, held.seed),
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
      const told = family?.place?.split("/").filter(Boolean);
      const place = told ?? recordPlace(result);
      const record = place && at(result, place);
      const shows = told !== undefined ||
        operation !== "delete" && place && isMembers(record) && all.id !== undefined &&
          Object.keys(record).some((name) => bare(name) === bare(all.id as string));
      return done({
        ...seed(),
        ...(values !== undefined && operation !== "delete" && { values }),
        ...(shows && place && { place }),
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

function pagesOf({ paging }: MethodModel): { pages?: RulePages } {
  const known = paging?.known;
  const next = known?.next;
  if (!known || !next) return {};
  const limit = next.limit ? { limit: next.limit.join(".") } : {};
  const pages: RulePages = { by: next.by, parameter: next.parameter.join("."), ...limit, size: known.size };
  if (next.by === "last" && next.order === "falling") pages.falling = true;
  return { pages };
}
