/**
 * Did-you-mean.
 *
 * @module
 */

import { distance } from "fastest-levenshtein";
import { normalise } from "./names.ts";

const MOST = 3;

/** Letters that somebody may have put before or behind a known name: `taskid` for `task`. */
const MOST_BESIDE = 4;

/** Texts of one piece that are longer are rather codes than words. */
const LONGEST_WORD = 15;
const LONGEST_NAME = 31;

/** Words in one case, or in camel case, maybe with a short number at their end. */
const WORDS = /^(?:[A-Z]?[a-z]+(?:[A-Z][a-z]+)*(?:ID)?|[A-Z]+)\d{0,2}$/;

/**
 * Whether a text that is no known name may be shown all the same: it is built of words, as no key, token or code is.
 *
 * @param around What else was typed; a name that stands there as a value, or in an address, may be a secret.
 */
export function isSayable(name: string, around: readonly string[] = []): boolean {
  return name.length <= LONGEST_NAME &&
    name.split(/[-_]/).every((piece, at) =>
      piece.length <= LONGEST_WORD && (WORDS.test(piece) || at > 0 && /^\d{1,2}$/.test(piece))
    ) &&
    !around.some((text) => text.split(/[\s/?#&=:]+/).includes(name));
}

/** Whether a known name has a few letters more than it should. */
function isWithin(wanted: string, name: string): boolean {
  return name.length > 2 && wanted.length <= name.length + MOST_BESIDE &&
    (wanted.startsWith(name) || wanted.endsWith(name));
}

/** The steps from one name to another; two neighbours that changed their places are one. */
export function steps(wanted: string, name: string): number {
  const between = distance(wanted, name);
  if (isWithin(wanted, name)) return Math.min(1, between);
  if (between !== 2 || wanted.length !== name.length) return between;
  const at = [...wanted].findIndex((letter, index) => letter !== name[index]);
  return wanted[at] === name[at + 1] && wanted[at + 1] === name[at] ? 1 : between;
}

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
    .map((name) => ({ name, steps: steps(wanted, normalise(name)), length: normalise(name).length }))
    .filter(({ steps, length }) => steps <= Math.min(3, Math.max(1, Math.floor(length * 0.4))))
    .sort((one, other) => one.steps - other.steps);
  if (near.length) return near.filter(({ steps }) => steps === near[0]?.steps).slice(0, MOST).map(({ name }) => name);
  return wanted.length < 3 ? [] : known.filter((name) => normalise(name).includes(wanted)).slice(0, MOST);
}

/** Joins suggestions to a question: `Did you mean A, B or C?`. */
export function didYouMean(names: readonly string[]): string {
  return `Did you mean ${names.join(", ").replace(/, ([^,]+)$/, " or $1")}?`;
}
