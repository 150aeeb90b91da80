/**
 * Did-you-mean.
 *
 * @module
 */

import { distance } from "fastest-levenshtein";
import { normalise } from "./names.ts";

const MOST = 3;

/**
 * Finds the known names that somebody may have meant.
 *
 * Whoever gets an answer may print what was given: it hardly differs from a known name, so it is no secret.
 *
 * @returns The nearest names, at most three; none when nothing is near.
 */
export function suggest(given: string, known: readonly string[]): string[] {
  const wanted = normalise(given);
  const near = known
    .map((name) => ({ name, steps: distance(wanted, normalise(name)), length: normalise(name).length }))
    .filter(({ steps, length }) => steps <= Math.min(3, Math.max(1, Math.floor(length * 0.4))))
    .sort((one, other) => one.steps - other.steps);
  if (near.length) return near.filter(({ steps }) => steps === near[0]?.steps).slice(0, MOST).map(({ name }) => name);
  return wanted.length < 3 ? [] : known.filter((name) => normalise(name).includes(wanted)).slice(0, MOST);
}

/** Joins suggestions to a question: `Did you mean A, B or C?`. */
export function didYouMean(names: readonly string[]): string {
  return `Did you mean ${names.join(", ").replace(/, ([^,]+)$/, " or $1")}?`;
}
