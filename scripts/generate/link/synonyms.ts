/**
 * Checks that what people are led to when they search is there: a synonym's words stand in a name or in a summary.
 *
 * @module
 */

import { wordsOf } from "../../../src/catalogue/search/words.ts";
import type { Diagnostics } from "../diagnostics.ts";
import type { ServiceSource } from "../read/parse.ts";

/** Says which synonyms lead nowhere, and which stand there twice. */
export function checkSynonyms(
  { service }: ServiceSource,
  named: readonly { name: string; summary: string }[],
  diagnostics: Diagnostics,
): void {
  const synonyms = Object.entries(service.value.synonyms ?? {});
  if (!synonyms.length) return;
  const known = new Set(named.flatMap(({ name, summary }) => [...wordsOf(name), ...wordsOf(summary)]));
  const typed = new Map<string, string>();
  for (const [word, others] of synonyms) {
    const form = wordsOf(word).join(" ");
    const first = typed.get(form);
    if (first !== undefined) {
      const message = `"${word}" is searched for as "${first}" is.`;
      diagnostics.add(service.at(["synonyms", word]), "repeated-name", message, "Put the words of both into one list.");
    }
    typed.set(form, word);
    for (const [index, other] of others.entries()) {
      const missing = wordsOf(other).find((each) => !known.has(each));
      if (missing === undefined) continue;
      const message = `No name and no summary has the word "${missing}".`;
      diagnostics.add(
        service.at(["synonyms", word, index]),
        "no-evidence",
        message,
        "Name a word that one of them has.",
      );
    }
  }
}
