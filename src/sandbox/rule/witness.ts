/**
 * Makes a record that fits what the documented example of a list asks for.
 *
 * @module
 */

import { type Condition, type FieldCondition, listOf, matcher } from "../filter.ts";
import { isEmpty, type Kind, numberOf, textOf } from "../kinds.ts";
import type { Json } from "../table.ts";
import type { RuleEntity } from "./entities.ts";
import type { RuleLine } from "./line.ts";
import { bare, type Members } from "./places.ts";
import { inTypeOf } from "./types.ts";

/** Looks up what a field of the entity is; nothing where the entity has none of that name. */
export type KindOf = (field: string) => Kind | undefined;

/** Records that are made for filters are numbered from here on, where others have their ids. */
const FIRST = 200_000;

/**
 * Records for lists whose documented examples filter: one for each that tells its conditions.
 *
 * @param conditionsOf What the example of a method wants of records, by fields of the entity.
 */
export function witnessesOf(
  { definition: { id }, template, names }: RuleEntity,
  lines: readonly RuleLine[],
  kindOf: KindOf,
  conditionsOf: (line: RuleLine) => readonly Condition[],
): Members[] {
  return lines.flatMap((line, index): Members[] => {
    if (!line.asks) return [];
    const held = Object.entries(line.seed ?? {}).filter(([path]) => path !== line.by)
      .map(([path, value]): [string, Json] => [names.get(bare(path)) ?? path, value]);
    const number = FIRST + index;
    const like = {
      ...template,
      ...Object.fromEntries(held),
      [id]: inTypeOf(template[id] ?? undefined, number) ?? number,
    };
    const record = witnessOf(like, conditionsOf(line), kindOf);
    return record ? [record] : [];
  });
}

/**
 * A record like a documented one that fulfils conditions. Fields that are fit already stay as they are.
 *
 * @returns Nothing where the conditions contradict each other, or want something that no value of a field tells.
 */
function witnessOf(like: Members, conditions: readonly Condition[], kindOf: KindOf): Members | undefined {
  const record = { ...like };
  const byField = Object.groupBy(
    fieldsIn(conditions).filter(({ field }) => kindOf(field) !== undefined),
    (one) => one.field,
  );
  for (const [field, all = []] of Object.entries(byField)) {
    const kind = kindOf(field) as Kind;
    const isFit = (value: Json): boolean => matcher(all)(() => ({ kind, value }));
    const fit = [like[field] ?? null, ...all.flatMap(candidates)].map((value) =>
      inTypeOf(like[field] ?? undefined, value) ?? value
    ).find(isFit);
    if (fit === undefined) return undefined;
    record[field] = fit;
  }
  return record;
}

/** What is asked of each field; of several ways to fulfil a filter, the first one. */
function fieldsIn(conditions: readonly Condition[]): FieldCondition[] {
  return conditions.flatMap((condition): FieldCondition[] => {
    if ("anyOf" in condition) {
      const [field] = condition.anyOf;
      return field === undefined ? [] : [{ field, comparison: "equal", wanted: condition.words }];
    }
    if (!("logic" in condition)) return [condition];
    const { logic, conditions: inner, not = false } = condition;
    const some = logic === (not ? "and" : "or") ? inner.slice(0, 1) : inner;
    return fieldsIn(some).map((one) => not ? { ...one, not: !one.not } : one);
  });
}

/** Values that may fulfil a condition, the likeliest first. */
function candidates({ comparison, not = false, wanted }: FieldCondition): Json[] {
  const values = listOf(wanted);
  if (not) return values.every(isEmpty) ? ["text", 1] : ["", "other", 0];
  return values.flatMap((value): Json[] => {
    switch (comparison) {
      case "like":
        return [textOf(value).replaceAll("%", ""), textOf(value).replaceAll("%", "a")];
      case "greater":
        return beside(value, 1);
      case "less":
        return beside(value, -1);
      default:
        return [value];
    }
  });
}

const DAY = 86_400_000;

/** The next value to a number or a time, in its spelling. */
function beside(value: Json, step: 1 | -1): Json[] {
  const number = numberOf(value);
  if (textOf(value).trim() !== "" && Number.isFinite(number)) return [number + step, String(number + step)];
  const time = Date.parse(textOf(value));
  if (Number.isNaN(time)) return [];
  const iso = new Date(time + step * DAY).toISOString();
  return [textOf(value).length > 10 ? `${iso.slice(0, 19)}+00:00` : iso.slice(0, 10)];
}
