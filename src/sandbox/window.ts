/**
 * What conditions say of ids: records stand by ascending ids, so that these need not be looked for one by one.
 *
 * @module
 */

import { type Condition, type FieldCondition, listOf } from "./filter.ts";
import { isEmpty, type Kind, sortKey } from "./kinds.ts";

/** The ids that conditions leave. */
export interface Window {
  /** The first one that counts, and the first behind it that does not. */
  from: number;
  to: number;
  /** Those that count only, in ascending order; all between the two when absent. */
  ids?: number[];
  /** The conditions that say more. */
  rest: Condition[];
}

/** Kinds whose values compare as numbers, all of which are whole. */
const NUMBERS: readonly Kind[] = ["digits", "integer"];

/**
 * Reads what conditions say of the field that holds ids.
 *
 * @param id Name and kind of the field.
 */
export function windowOf(conditions: readonly Condition[], id: { name: string; kind: Kind }): Window {
  const window: Window = { from: 0, to: Infinity, rest: [] };
  const sets: Set<number>[] = [];
  for (const condition of conditions) {
    if (
      "anyOf" in condition || "logic" in condition || condition.field !== id.name || condition.not ||
      !NUMBERS.includes(id.kind)
    ) {
      window.rest.push(condition);
      continue;
    }
    const wanted = numbersIn(condition, id.kind);
    // Of several limits the widest one counts; of none, no record is left.
    const least = wanted.reduce((one, other) => Math.min(one, other), Infinity);
    const most = wanted.reduce((one, other) => Math.max(one, other), -Infinity);
    if (condition.comparison === "equal") sets.push(new Set(wanted));
    else if (condition.comparison === "greater") window.from = Math.max(window.from, Math.floor(least) + 1);
    else if (condition.comparison === "greaterOrEqual") window.from = Math.max(window.from, Math.ceil(least));
    else if (condition.comparison === "less") window.to = Math.min(window.to, Math.ceil(most));
    else if (condition.comparison === "lessOrEqual") window.to = Math.min(window.to, Math.floor(most) + 1);
    else window.rest.push(condition);
  }
  const [first, ...others] = sets;
  if (!first) return window;
  const isIn = (one: number): boolean => one >= window.from && one < window.to && others.every((set) => set.has(one));
  return { ...window, ids: [...first].filter(isIn).sort((a, b) => a - b) };
}

function numbersIn({ wanted }: FieldCondition, kind: Kind): number[] {
  return listOf(wanted).flatMap((want) => isEmpty(want) ? [] : sortKey(kind, want) ?? []) as number[];
}
