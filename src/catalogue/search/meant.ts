/**
 * Which words of names and texts somebody may have meant by those that were typed.
 *
 * @module
 */

import { steps } from "../suggest.ts";
import { stems } from "./words.ts";

/** How much a word that was not typed as it stands is worth beside one that was. */
const WEIGHTS = { typed: 1, form: 0.9, synonym: 0.8, part: 0.8, error: 0.7, beginning: 0.5 } as const;

/** Shorter words begin too many others. */
const SHORTEST = 3;

/** Shorter words are parts of too many names. */
const SHORTEST_PART = 6;

/** Words that somebody may have meant, and how much each is worth. */
export type Meant = ReadonlyMap<string, number>;

/** What stands for a word or for several, each meaning as its words. */
export type Meanings = ReadonlyMap<string, readonly (readonly string[])[]>;

/** All that can be meant. */
export interface Words {
  /** The words of names. */
  named: ReadonlySet<string>;
  /** The words of names and texts. */
  known: ReadonlySet<string>;
  /** Names without their seams. */
  wholes: ReadonlySet<string>;
  meanings: Meanings;
}

/** Where a list fits into another without a gap; -1 where it does not. */
export function placeOf<Part, Whole>(
  part: readonly Part[],
  all: readonly Whole[],
  fits: (one: Part, other: Whole) => boolean,
): number {
  return all.findIndex((_, at) =>
    at + part.length <= all.length && part.every((one, offset) => fits(one, all[at + offset]!))
  );
}

/** The ways to read a text: as it is, with two words as one, and with what several of its words mean together. */
export function readings(words: readonly string[], { named, meanings }: Words): string[][] {
  if (!words.length) return [];
  const instead = (at: number, count: number, others: readonly string[]) => [
    ...words.slice(0, at),
    ...others,
    ...words.slice(at + count),
  ];
  const joined = words.slice(1).flatMap((word, at) =>
    named.has(words[at] + word) ? [instead(at, 2, [words[at] + word])] : []
  );
  const others = [...meanings].flatMap(([phrase, meant]) => {
    const parts = phrase.split(" ");
    const at = parts.length > 1 ? placeOf(parts, words, (one, other) => one === other) : -1;
    return at < 0 ? [] : meant.map((one) => instead(at, parts.length, one));
  });
  return [[...words], ...joined, ...others];
}

/**
 * What one word may mean.
 *
 * @param typed The word as it was typed, where that is not how words are compared.
 */
export function meantBy(word: string, { named, known, wholes, meanings }: Words, typed = word): Meant {
  const meant = new Map<string, number>();
  const add = (others: Iterable<string>, weight: number) => {
    for (const other of others) meant.set(other, Math.max(meant.get(other) ?? 0, weight));
  };
  if (known.has(word)) add([word], WEIGHTS.typed);
  add(stems(word).filter((stem) => known.has(stem)), WEIGHTS.form);
  add((meanings.get(word) ?? []).flat(), WEIGHTS.synonym);
  const isSure = meant.size > 0;
  if (word.length >= SHORTEST) add([...known].filter((other) => other.startsWith(word)), WEIGHTS.beginning);
  if (isSure) return meant;
  const near = nearest([word, typed], named);
  add(near.length ? near : nearest([word, typed], known), WEIGHTS.error);
  // Of a short word, the first letter alone may lack: nothing else of it is sure.
  if (!allowed(word)) add([...named].filter((other) => isBehindFirst(word, other)), WEIGHTS.error);
  if (meant.size) return meant;
  if (word.length >= SHORTEST_PART) add([...wholes].filter((whole) => whole.includes(word)), WEIGHTS.part);
  if (!meant.size) add(nearest([word, typed], wholes), WEIGHTS.error);
  return meant;
}

/** How many typing errors a word may have. */
const allowed = ({ length }: string): number => length < 4 ? 0 : length < 6 ? 1 : 2;

/** Whether a word is another one without its first letter. */
function isBehindFirst(word: string, other: string): boolean {
  return word.length >= SHORTEST && other.length === word.length + 1 && other.endsWith(word);
}

/** The words that are the fewest typing errors away from one of the forms of a word. */
function nearest(forms: readonly string[], among: ReadonlySet<string>): string[] {
  let fewest = Math.max(...forms.map(allowed));
  let found = new Set<string>();
  for (const form of new Set(forms.filter(allowed))) {
    for (const other of among) {
      if (Math.abs(other.length - form.length) > fewest) continue;
      const between = steps(form, other);
      if (between > fewest) continue;
      if (between < fewest) found = new Set();
      fewest = between;
      found.add(other);
    }
  }
  return [...found];
}
