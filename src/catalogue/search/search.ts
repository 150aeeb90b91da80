/**
 * Searches rows by names, parts of names, names with typing errors, and plain words.
 *
 * minisearch holds the words and weighs them; which words somebody may have meant stands in meant.ts, and what a name is
 * worth beside them here. All of it is made of the rows when the search is: some 2,000 take a tenth of a second.
 *
 * @module
 */

import MiniSearch from "minisearch";
import { type Meanings, type Meant, meantBy, placeOf, readings, type Words } from "./meant.ts";
import type { Row } from "./rows.ts";
import type { Synonyms } from "./synonyms.ts";
import { piecesOf, seamless, singular, tellingWords, wordsOf } from "./words.ts";

/** How much a word is worth by where it stands; a whole name is one word without its seams. */
const BOOST = { name: 2.5, whole: 4, summary: 1 };

/** Finds rows. */
export interface RowSearch {
  /**
   * @param text What somebody typed.
   * @returns The rows that hold any of it, the best first.
   */
  find: (text: string) => Row[];
}

/** A row with the words of its name. */
interface Document {
  row: Row;
  name: string[];
}

/** What was typed, as names are compared with it. */
interface Typed {
  /** Its words, as they are compared. */
  words: readonly string[];
  /** Each of them as it was typed: a -s may be the typing error. */
  pieces: ReadonlyMap<string, string>;
  /** Without its seams. */
  whole: string;
  /** As it stands, in small letters. */
  text: string;
}

/** Nobody looks for more words: of a whole page, only its begin is read. */
const MOST_WORDS = 24;

/** Makes the search. */
export function searchOf(rows: readonly Row[], synonyms: Synonyms = {}): RowSearch {
  const documents = rows.map((row): Document => ({ row, name: wordsOf(row.name) }));
  const index = new MiniSearch<{ id: number; name: string; whole: string; summary: string }>({
    fields: Object.keys(BOOST),
    tokenize: (text, field) => field === "whole" ? [text] : wordsOf(text),
    processTerm: (term) => term,
  });
  index.addAll(rows.map(({ name, summary }, id) => ({ id, name, whole: seamless(name), summary })));
  const named = new Set(documents.flatMap(({ name }) => name));
  const known = new Set([...named, ...rows.flatMap(({ summary }) => wordsOf(summary))]);
  const wholes = new Set(rows.map(({ name }) => seamless(name)));
  const meanings: Meanings = new Map(
    Object.entries(synonyms).map(([word, others]) => [wordsOf(word).join(" "), others.map(wordsOf)]),
  );

  const all: Words = { named, known, wholes, meanings };

  /** What each row that holds what a word may mean is worth for it: by the best of its meanings, not by their number. */
  const worthOf = (meant: Meant): Map<number, number> => {
    const best = new Map<number, number>();
    for (const [word, weight] of meant) {
      for (const { id, score } of index.search({ queries: [word], boost: BOOST, tokenize: (text) => [text] })) {
        best.set(id, Math.max(best.get(id) ?? 0, score * weight));
      }
    }
    return best;
  };

  const score = (words: readonly string[], typed: Typed, best: Map<number, number>): void => {
    const meant = new Map([...new Set([...words, ...typed.words])].map((word) => {
      return [word, meantBy(word, all, typed.pieces.get(word))];
    }));
    const terms = words.map((word) => ({ meant: meant.get(word)!, worth: worthOf(meant.get(word)!) }));
    const inOrder = typed.words.map((word) => meant.get(word)!);
    for (const id of new Set([...terms.flatMap(({ worth }) => [...worth.keys()]), ...called(typed.whole)])) {
      const held = terms.filter(({ worth }) => worth.has(id));
      const sum = held.reduce((sum, { worth }) => sum + worth.get(id)!, 0);
      const share = held.length / terms.length;
      const points = (1 + sum) * share ** 2 *
        worthOfName(documents[id]!, terms.map(({ meant }) => meant), inOrder, typed);
      best.set(id, Math.max(best.get(id) ?? 0, points));
    }
  };
  const called = (whole: string): number[] => rows.flatMap(({ name }, id) => seamless(name) === whole ? [id] : []);

  const find = (text: string): Row[] => {
    const pieces = piecesOf(text).slice(0, MOST_WORDS);
    const words = pieces.map(singular);
    const typed = {
      words,
      pieces: new Map(words.map((word, at) => [word, pieces[at]!])),
      whole: seamless(text),
      text: text.trim().toLowerCase(),
    };
    const best = new Map<number, number>();
    for (const words of readings(typed.words, all)) score(tellingWords(words), typed, best);
    return [...best].sort((one, other) => other[1] - one[1] || one[0] - other[0]).map(([id]) => documents[id]!.row);
  };
  return { find };
}

/** What a name is worth beside the weight of its words. */
function worthOfName(
  { row, name }: Document,
  terms: readonly Meant[],
  inOrder: readonly Meant[],
  typed: Typed,
): number {
  const inName = terms.filter((meant) => name.some((word) => meant.has(word))).length;
  let factor = 0.5 + inName / name.length;
  if (inName === terms.length) factor *= 1.5;
  if (row.name.toLowerCase() === typed.text) factor *= 200;
  else if (seamless(row.name) === typed.whole) factor *= 100;
  else if (placeOf(typed.words, name, (word, other) => word === other) >= 0) factor *= 3;
  else if (placeOf(inOrder, name, (meant, other) => meant.has(other)) >= 0) factor *= 1.5;
  return row.deprecated ? factor * 0.9 : factor;
}
