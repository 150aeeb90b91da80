/**
 * Searches a service's methods by words.
 *
 * @module
 */

import type { Method } from "./methods.ts";

/** The parts of a name: `crate.item.list` has three, and so has `GET /crates/{id}`. */
function parts(name: string): string[] {
  return name.toLowerCase().split(/[\s./{}]+/).filter(Boolean);
}

/** How well a method's name or summary holds a word: 0 is best; `undefined` when it does not. */
function rank({ name, summary }: Method, word: string): number | undefined {
  const own = parts(name);
  if (own.includes(word)) return 0;
  if (own.some((part) => part.startsWith(word))) return 1;
  if (name.toLowerCase().includes(word)) return 2;
  return summary.toLowerCase().includes(word) ? 3 : undefined;
}

/** Methods that hold every word, the best first: by where the words stand, then the shorter names, then those in use. */
export function search(methods: readonly Method[], words: readonly string[]): Method[] {
  const ranked = methods.flatMap((method) => {
    const ranks = words.map((word) => rank(method, word.toLowerCase()));
    if (ranks.includes(undefined)) return [];
    const { name, deprecated } = method;
    const order = words.length ? [ranks.reduce<number>((sum, each) => sum + each!, 0), parts(name).length] : [];
    return [{ method, keys: [...order, deprecated && words.length ? 1 : 0] }];
  });
  return ranked.sort((one, other) => {
    const difference = one.keys.map((key, index) => key - other.keys[index]!).find((each) => each !== 0);
    return difference ?? (one.method.name < other.method.name ? -1 : 1);
  }).map(({ method }) => method);
}

/** A method's name, with the option that chooses its API. */
export function callName({ name, api }: Pick<Method, "name" | "api">): string {
  return api === undefined ? name : `${name} --${api}`;
}

/** A method as programs read it. */
export function record({ name, api, effect, summary, deprecated }: Method): Record<string, unknown> {
  return { name, ...api !== undefined && { api }, effect, summary, ...deprecated && { deprecated } };
}

/** What is said of a deprecated method. */
export function deprecation({ deprecated }: Pick<Method, "deprecated">): string | undefined {
  if (!deprecated) return undefined;
  return deprecated.length ? `deprecated: call ${deprecated.join(" or ")}` : "deprecated";
}
