/**
 * Conditions on records, as every list operation knows them. How a service writes them is its protocol's business.
 *
 * @module
 */

import { isEmpty, type Kind, sortKey, textOf } from "./kinds.ts";
import { remembering } from "./remember.ts";
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

/** Conditions of which all must be fulfilled, or any. */
export interface GroupCondition {
  logic: "and" | "or";
  conditions: readonly Condition[];
  /** Turns the answer round. */
  not?: boolean;
}

/** One condition. */
export type Condition = FieldCondition | WordsCondition | GroupCondition;

/** Looks up a record's field. */
export type Lookup = (field: string) => { kind: Kind; value: Json | undefined } | undefined;

/** Whether one value that a record holds is what a condition wants. */
type Test = (have: Json | undefined) => boolean;

/**
 * Makes what tells the records that fulfil all the conditions. One on a field that the entity does not have is ignored.
 *
 * What is wanted is read once, so that a long list of it is not walked for each record.
 */
export function matcher(conditions: readonly Condition[]): (lookup: Lookup) => boolean {
  const tests = conditions.map(testIn);
  return (lookup) => tests.every((test) => test(lookup));
}

function testIn(condition: Condition): (lookup: Lookup) => boolean {
  if ("anyOf" in condition) return hasWords(condition);
  if (!("logic" in condition)) return fulfils(condition);
  const { logic, not = false } = condition;
  const tests = condition.conditions.map(testIn);
  return (lookup) =>
    (logic === "or" ? tests.some((test) => test(lookup)) : tests.every((test) => test(lookup))) !== not;
}

/** Conditions without those on fields that nobody has, which say nothing, wherever they stand. */
export function withoutUnknown(conditions: readonly Condition[], isKnown: (field: string) => boolean): Condition[] {
  return conditions.flatMap((condition): Condition[] => {
    if ("anyOf" in condition) return [condition];
    if (!("logic" in condition)) return isKnown(condition.field) ? [condition] : [];
    const left = withoutUnknown(condition.conditions, isKnown);
    return left.length ? [{ ...condition, conditions: left }] : [];
  });
}

/** How many comparisons conditions are made of. */
export function countOf(conditions: readonly Condition[]): number {
  return conditions.reduce((sum, one) => sum + ("logic" in one ? countOf(one.conditions) : 1), 0);
}

function fulfils({ field, comparison, not = false, wanted }: FieldCondition): (lookup: Lookup) => boolean {
  const tests = new Map<Kind, Test>();
  return (lookup) => {
    const found = lookup(field);
    if (!found) return true;
    const { kind, value } = found;
    let test = tests.get(kind);
    if (!test) tests.set(kind, test = remembering(testOf(kind, comparison, listOf(wanted))) as Test);
    if (!Array.isArray(value)) return test(value) !== not;
    const all = kind === "any" ? value.flatMap(insideOf) : value;
    return (all.length ? all.some(test) : test(undefined)) !== not;
  };
}

/** What a filter may mean by one of several values: the value, or what its members hold. */
function insideOf(value: Json): Json[] {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? Object.values(value) : [value];
}

/** The wanted values one by one. */
export function listOf(wanted: Json): Json[] {
  if (Array.isArray(wanted)) return wanted;
  return typeof wanted === "object" && wanted !== null ? Object.values(wanted) : [wanted];
}

/** Tells the values that compare so with any of the wanted ones. */
function testOf(kind: Kind, comparison: Comparison, wanted: readonly Json[]): Test {
  switch (comparison) {
    case "contains": {
      const parts = textsOf(wanted);
      return (have) => parts.some((part) => lower(have).includes(part));
    }
    case "starts": {
      const beginnings = textsOf(wanted);
      return (have) => beginnings.some((beginning) => lower(have).startsWith(beginning));
    }
    case "like": {
      const patterns = textsOf(wanted).map((text) => text.split("%"));
      return (have) => patterns.some((parts) => isLike(lower(have), parts));
    }
  }
  const keys = new Set(wanted.flatMap((want) => isEmpty(want) ? [] : sortKey(kind, want) ?? []));
  if (comparison === "equal") {
    const takesEmpty = wanted.some(isEmpty);
    return (have) => {
      if (isEmpty(have)) return takesEmpty;
      const key = sortKey(kind, have as Json);
      return key !== undefined && keys.has(key);
    };
  }
  // Any of several limits: the widest one.
  const isUpper = comparison === "less" || comparison === "lessOrEqual";
  const [first, ...others] = keys;
  const limit = others.reduce((one, other) => (one < other) === isUpper ? other : one, first as string | number);
  return (have) => {
    const key = isEmpty(have) ? undefined : sortKey(kind, have as Json);
    if (key === undefined || limit === undefined) return false;
    // A text is compared with a number, or a time, as texts are.
    if (typeof key !== typeof limit) {
      const [one, other] = [lower(have), textsOf(wanted)[0] as string];
      return one === other ? comparison.endsWith("OrEqual") : (one < other) === isUpper;
    }
    if (key === limit) return comparison === "lessOrEqual" || comparison === "greaterOrEqual";
    return isUpper ? key < limit : key > limit;
  };
}

function textsOf(wanted: readonly Json[]): string[] {
  return [...new Set(wanted.map(lower))];
}

function lower(value: Json | undefined): string {
  return textOf(value).toLowerCase();
}

/** Whether a text fits a pattern, in the parts between its signs for any text. Walks once. */
export function isLike(text: string, parts: readonly string[]): boolean {
  const first = parts[0] as string;
  if (parts.length === 1) return text === first;
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

function hasWords({ anyOf, words }: WordsCondition): (lookup: Lookup) => boolean {
  const wanted = [...new Set(words.toLowerCase().split(/\s+/))].filter(Boolean);
  return (lookup) => {
    const texts = anyOf.flatMap((field) => listOf(lookup(field)?.value ?? null)).map(lower);
    const held = [...new Set(texts.flatMap((text) => text.split(" ")))].sort();
    return wanted.every((word) => held[firstAtLeast(held, word)]?.startsWith(word));
  };
}

/** Place of the first text that is not before another one in their order, by halves. */
function firstAtLeast(sorted: readonly string[], text: string): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((sorted[middle] as string) < text) from = middle + 1;
    else to = middle;
  }
  return from;
}
