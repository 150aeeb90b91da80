/**
 * Reads which records a method that is bound by rule means: filters, order, pages and selection in all the portal's
 * spellings.
 *
 * @module
 */

import type { Condition } from "../../sandbox/filter.ts";
import { numberOf, textOf } from "../../sandbox/kinds.ts";
import type { Search } from "../../sandbox/pages.ts";
import type { RuleEntity } from "../../sandbox/rule/entities.ts";
import type { RuleLine } from "../../sandbox/rule/line.ts";
import { bare, isMembers } from "../../sandbox/rule/places.ts";
import type { Json } from "../../sandbox/table.ts";
import { givenIn, readCondition } from "./query.ts";

/** What a request says of the records that it means. */
export interface RuleQuery {
  search: Search;
  select: string[] | undefined;
  start: number;
}

/** Reads the parameters of a method that is bound by rule. */
export function readRuleQuery(line: RuleLine, entity: RuleEntity, params: Map<string, Json>): RuleQuery {
  const given = (path: string): Json | undefined => givenIn(params, path);
  const field = (name: string): string => entity.names.get(bare(name)) ?? name;
  const start = Math.trunc(numberOf(line.pages ? given(line.pages.parameter) ?? 0 : 0)) || 0;
  const isList = line.operation === "list" || line.operation === "count";
  return {
    search: isList
      ? {
        where: readFilter(given("filter"), field),
        order: readOrder(given, field, entity),
        page: pageOf(line, given, start),
      }
      : {},
    select: readSelect(given("select")),
    start,
  };
}

function readFilter(filter: Json | undefined, field: (name: string) => string): Condition[] {
  if (Array.isArray(filter)) return filter.flatMap((one) => readListed(one, field));
  if (!isMembers(filter)) return [];
  return Object.entries(filter).flatMap(([key, wanted]) => {
    if (/^\d+$/.test(key)) return isMembers(wanted) ? readFilter(wanted, field) : [];
    if (key.toUpperCase() === "LOGIC") return [];
    const condition = readCondition(key, wanted, new Set());
    return "field" in condition ? [{ ...condition, field: field(condition.field) }] : [condition];
  });
}

const SIGNS: Record<string, string> = { in: "@", between: "", "=": "=" };

/** A condition of REST 3.0: name, sign and value. */
function readListed(one: Json, field: (name: string) => string): Condition[] {
  if (!Array.isArray(one)) return [];
  const [name, sign, value] = one.length === 2 ? [one[0], "=", one[1]] : one;
  if (typeof name !== "string" || value === undefined) return [];
  if (textOf(sign) === "between" && Array.isArray(value)) {
    const [from, to] = value;
    return [
      { field: field(name), comparison: "greaterOrEqual", wanted: from ?? null },
      { field: field(name), comparison: "lessOrEqual", wanted: to ?? null },
    ];
  }
  const written = SIGNS[textOf(sign)] ?? textOf(sign);
  const condition = readCondition(written + name, value, new Set());
  return "field" in condition ? [{ ...condition, field: field(condition.field) }] : [];
}

function readOrder(
  given: (path: string) => Json | undefined,
  field: (name: string) => string,
  entity: RuleEntity,
): NonNullable<Search["order"]> {
  const isFalling = (direction: Json | undefined): boolean => textOf(direction).trim().toLowerCase() === "desc";
  const order = given("order");
  if (isMembers(order)) {
    return Object.entries(order).map(([name, direction]) => ({ field: field(name), descending: isFalling(direction) }));
  }
  const sort = textOf(given("sort"));
  return [{ field: sort === "" ? entity.definition.id : field(sort), descending: isFalling(order) }];
}

function pageOf(
  { pages }: RuleLine,
  given: (path: string) => Json | undefined,
  start: number,
): NonNullable<Search["page"]> {
  if (!pages) return { offset: 0, size: Infinity };
  const asked = pages.limit === undefined ? 0 : Math.trunc(numberOf(given(pages.limit) ?? 0)) || 0;
  const size = asked > 0 ? asked : pages.size;
  if (pages.by === "page") return { offset: Math.max(0, start - 1) * size, size };
  if (pages.by !== "offset") return { offset: 0, size };
  if (pages.parameter.toLowerCase() === "start") {
    return { offset: start < 0 ? 0 : Math.floor(start / size) * size, size, uncounted: start < 0 };
  }
  return { offset: Math.max(0, start), size };
}

function readSelect(value: Json | undefined): string[] | undefined {
  if (value === undefined || value === null || value === "") return undefined;
  const names = (typeof value === "object" ? Object.values(value) : [value]).map(textOf).filter((name) => name !== "");
  return names.length ? names : undefined;
}
