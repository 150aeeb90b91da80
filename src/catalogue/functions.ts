/**
 * Searches a service's functions by words.
 *
 * @module
 */

import type { CommandTable, ServiceTable } from "./commands.ts";
import { findFunction, normalise } from "./names.ts";

/** How well a function's name or summary holds a word: 0 is best; `undefined` when it does not. */
function rank(name: string, summary: string, word: string): number | undefined {
  const parts = name.split(/(?<=[a-z\d])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/).map((part) => part.toLowerCase());
  const lower = word.toLowerCase();
  const plain = normalise(word);
  if (parts.includes(lower) || normalise(name) === plain) return 0;
  if (parts.some((part) => part.startsWith(lower))) return 1;
  if (plain && normalise(name).includes(plain)) return 2;
  return summary.toLowerCase().includes(lower) ? 3 : undefined;
}

/** Functions that hold every word, the best first, then in the order of their pages; none without words. */
export async function searchFunctions(service: ServiceTable, words: readonly string[]): Promise<CommandTable[]> {
  if (!words.length) return [];
  const all = (await service.overview()).flatMap(({ commands }) => commands);
  const ranked = all.flatMap(({ name, summary }) => {
    const ranks = words.map((word) => rank(name, summary, word));
    return ranks.includes(undefined) ? [] : [{ name, sum: ranks.reduce<number>((sum, each) => sum + each!, 0) }];
  });
  const sorted = ranked.sort((one, other) => one.sum - other.sum);
  const loaded = await Promise.all(sorted.map(({ name }) => findFunction(service, name)));
  return loaded.filter((command) => command !== undefined);
}
