/**
 * Reads which records a method that is bound by rule means: filters, order, pages and selection in all the portal's
 * spellings.
 *
 * @module
 */

import type { NextPage } from "../../core/list/paging.ts";
import type { Condition } from "../../sandbox/filter.ts";
import { textOf } from "../../sandbox/kinds.ts";
import type { Search } from "../../sandbox/pages.ts";
import type { RuleEntity } from "../../sandbox/rule/entities.ts";
import type { RuleLine, RulePages } from "../../sandbox/rule/line.ts";
import { bare, isMembers } from "../../sandbox/rule/places.ts";
import type { Json } from "../../sandbox/table.ts";
import { readCondition, readConditions, readGroup } from "./conditions.ts";
import { type PageAsked, readPage } from "./paging.ts";
import { givenIn } from "./query.ts";
import type { Asked } from "./request.ts";

/** What a request says of the records that it means. */
export interface RuleQuery {
  search: Search;
  select: string[] | undefined;
  /** Puts into the answer what it says of the next page. */
  tell: PageAsked["tell"];
}

/**
 * Reads the parameters of a method that is bound by rule.
 *
 * @throws Refusal When REST 3.0 cannot understand filter or page.
 */
export function readRuleQuery(line: RuleLine, entity: RuleEntity, asked: Asked): RuleQuery {
  const { params, api } = asked;
  const field = (name: string): string => entity.names.get(bare(name)) ?? name;
  const isList = line.operation === "list" || line.operation === "count";
  if (!isList) return { search: {}, select: readSelect(givenIn(params, "select")), tell: (envelope) => envelope };
  const { page, where, order, within, tell } = readPage(asked, field, line.pages && nextOf(line.pages));
  const given = (path: string): Json | undefined =>
    givenIn(params, path) ?? (within === undefined ? undefined : givenIn(params, `${within}.${path}`));
  return {
    search: {
      where: [...readFilter(given("filter"), field, api === "v3"), ...where],
      order: order ?? readOrder(given, field, entity, line.newest),
      page: line.pages ? page : { offset: 0, size: Infinity },
    },
    select: readSelect(given("select")),
    tell: line.pages ? tell : (envelope, total) => total === undefined ? envelope : { ...envelope, total },
  };
}

function nextOf({ by, parameter, limit, falling }: RulePages): NextPage | undefined {
  const paths = { parameter: parameter.split("."), ...limit !== undefined && { limit: limit.split(".") } };
  switch (by) {
    case "offset":
    case "page":
      return { by, ...paths };
    case "last":
      return { by, ...paths, field: "id", order: falling ? "falling" : "rising" };
    case "cursor":
      return undefined;
  }
}

function readFilter(filter: Json | undefined, field: (name: string) => string, isNew: boolean): Condition[] {
  if (isNew && Array.isArray(filter)) return readConditions(filter, field);
  return readGroup(filter ?? null, (key, wanted) => {
    const condition = readCondition(key, wanted);
    return [{ ...condition, field: field(condition.field) }];
  });
}

function readOrder(
  given: (path: string) => Json | undefined,
  field: (name: string) => string,
  entity: RuleEntity,
  newest = false,
): NonNullable<Search["order"]> {
  const isFalling = (direction: Json | undefined): boolean => textOf(direction).trim().toLowerCase() === "desc";
  const order = given("order");
  if (isMembers(order)) {
    return Object.entries(order).map(([name, direction]) => ({ field: field(name), descending: isFalling(direction) }));
  }
  const sort = textOf(given("sort"));
  return [{
    field: sort === "" ? entity.definition.id : field(sort),
    descending: isFalling(order) || (newest && sort === ""),
  }];
}

function readSelect(value: Json | undefined): string[] | undefined {
  if (value === undefined || value === null || value === "") return undefined;
  const names = (typeof value === "object" ? Object.values(value) : [value]).map(textOf).filter((name) => name !== "");
  return names.length ? names : undefined;
}
