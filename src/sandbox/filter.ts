/**
 * Conditions on records, as every list operation knows them. How a service writes them is its protocol's business.
 *
 * @module
 */

import { isEmpty, type Kind, sortKey } from "./kinds.ts";
import type { Json } from "./table.ts";

/** A comparison. `like` takes % as any text; `starts` and `contains` look for the text as it is. */
export type Comparison =
  | "equal"
  | "less"
  | "lessOrEqual"
  | "greater"
  | "greaterOrEqual"
  | "contains"
  | "like"
  | "starts";

/** A condition on one field. Several wanted values mean any of them. */
export interface FieldCondition {
  field: string;
  comparison: Comparison;
  /** Turns the answer round. */
  not?: boolean;
  wanted: Json;
}

/** Words that must each begin one of the fields' texts, or a word in them. */
export interface WordsCondition {
  anyOf: readonly string[];
  words: string;
}

/** One condition. */
export type Condition = FieldCondition | WordsCondition;

/** Looks up a record's field. */
export type Lookup = (field: string) => { kind: Kind; value: Json | undefined } | undefined;

/** Whether a record fulfils all the conditions. One on a field that the entity does not have is ignored. */
export function matches(lookup: Lookup, conditions: readonly Condition[]): boolean {
  return conditions.every((condition) => {
    if ("anyOf" in condition) return hasWords(lookup, condition);
    const found = lookup(condition.field);
    if (!found) return true;
    const { kind, value } = found;
    const held: (Json | undefined)[] = !Array.isArray(value) ? [value] : value.length ? value : [undefined];
    const wanted = listOf(condition.wanted);
    const any = wanted.some((want) => held.some((have) => compare(kind, condition.comparison, have, want)));
    return any !== (condition.not ?? false);
  });
}

function listOf(wanted: Json): Json[] {
  if (Array.isArray(wanted)) return wanted;
  return typeof wanted === "object" && wanted !== null ? Object.values(wanted) : [wanted];
}

function compare(kind: Kind, comparison: Comparison, have: Json | undefined, want: Json): boolean {
  switch (comparison) {
    case "contains":
      return lower(have).includes(lower(want));
    case "starts":
      return lower(have).startsWith(lower(want));
    case "like":
      return isLike(lower(have), lower(want));
  }
  if (isEmpty(have) || isEmpty(want)) return comparison === "equal" && isEmpty(have) && isEmpty(want);
  const [a, b] = [sortKey(kind, have as Json), sortKey(kind, want)];
  if (a === undefined || b === undefined) return false;
  switch (comparison) {
    case "equal":
      return a === b;
    case "less":
      return a < b;
    case "lessOrEqual":
      return a <= b;
    case "greater":
      return a > b;
    case "greaterOrEqual":
      return a >= b;
  }
}

function lower(value: Json | undefined): string {
  return isEmpty(value) || typeof value === "object" ? "" : String(value).toLowerCase();
}

/** Whether a text fits a pattern in which % stands for any text. Walks once, so no pattern makes it slow. */
function isLike(text: string, pattern: string): boolean {
  const parts = pattern.split("%");
  const first = parts[0] as string;
  if (parts.length === 1) return text === pattern;
  const last = parts.at(-1) as string;
  if (!text.startsWith(first) || !text.endsWith(last)) return false;
  let from = first.length;
  for (const part of parts.slice(1, -1)) {
    const at = text.indexOf(part, from);
    if (at < 0) return false;
    from = at + part.length;
  }
  return from <= text.length - last.length;
}

function hasWords(lookup: Lookup, { anyOf, words }: WordsCondition): boolean {
  const texts = anyOf.flatMap((field) => listOf(lookup(field)?.value ?? null)).map(lower);
  return words.toLowerCase().split(/\s+/).filter(Boolean)
    .every((word) => texts.some((text) => ` ${text}`.includes(` ${word}`)));
}
