/**
 * `oint <service> methods [words]`: searches the API's methods.
 *
 * @module
 */

import { UsageError } from "../../core/errors.ts";
import { readArguments } from "../read/arguments.ts";
import type { Io } from "../io.ts";
import { allMethods, type Method } from "../../catalogue/find.ts";
import type { Notes } from "../say/notes.ts";
import { json } from "../say/answer.ts";
import type { ServiceTable } from "../../catalogue/commands.ts";

const EFFECTS = ["read", "write", "delete"];

/** How well a method's name or summary holds a word: 0 is best; `undefined` when it does not. */
function rank({ name, summary }: Method, word: string): number | undefined {
  const lower = name.toLowerCase();
  const parts = lower.split(/[. /{}]+/);
  if (parts.includes(word)) return 0;
  if (parts.some((segment) => segment.startsWith(word))) return 1;
  if (lower.includes(word)) return 2;
  return summary.toLowerCase().includes(word) ? 3 : undefined;
}

/** Methods that hold every word, the best first: by where the words stand, then the shorter names, then those in use. */
export function search(methods: readonly Method[], words: readonly string[]): Method[] {
  const ranked = methods.flatMap((method) => {
    const ranks = words.map((word) => rank(method, word.toLowerCase()));
    if (ranks.includes(undefined)) return [];
    const { name, deprecated } = method;
    const order = words.length ? [ranks.reduce<number>((sum, each) => sum + each!, 0), name.split(".").length] : [];
    return [{ method, keys: [...order, deprecated && words.length ? 1 : 0] }];
  });
  return ranked.sort((one, other) => {
    const difference = one.keys.map((key, index) => key - other.keys[index]!).find((each) => each !== 0);
    return difference ?? (one.method.name < other.method.name ? -1 : 1);
  }).map(({ method }) => method);
}

/** What is said of a deprecated method. */
export function deprecation({ deprecated }: Method): string | undefined {
  if (!deprecated) return undefined;
  return deprecated.length ? `deprecated: call ${deprecated.join(" or ")}` : "deprecated";
}

/** A method's name, with the option that chooses its API. */
export function callName({ name, api }: Method): string {
  return api === undefined ? name : `${name} --${api}`;
}

/** The same as it is typed: verb and path are one word for a shell in quotes only. */
export function typedName({ name, ...method }: Method): string {
  return callName({ name: /^[\w.:-]+$/.test(name) ? name : `"${name}"`, ...method });
}

function line(method: Method, width: number): string {
  const advice = deprecation(method);
  const name = callName(method).padEnd(width);
  return `${name}  ${method.effect.padEnd(6)}  ${method.summary}${advice ? ` (${advice})` : ""}\n`;
}

/** A method as `--json` prints it. */
export function record({ name, api, effect, summary, deprecated }: Method): Record<string, unknown> {
  return { name, ...api !== undefined && { api }, effect, summary, ...deprecated && { deprecated } };
}

/**
 * Prints the methods that were asked for.
 *
 * @throws UsageError When the arguments are wrong.
 */
export async function listMethods(service: ServiceTable, args: readonly string[], io: Io, notes: Notes): Promise<void> {
  const catalogue = await service.methods!();
  const { values, words } = await readArguments(args, {
    flags: ["effect"],
    switches: ["json", ...catalogue.apis],
    words: true,
    command: `oint ${service.name} methods`,
    offset: 2,
  });
  const effect = values.get("effect")?.[0]?.trim().toLowerCase();
  if (effect && !EFFECTS.includes(effect)) throw new UsageError(`--effect takes ${EFFECTS.join(", ")}.`);
  const apis = catalogue.apis.filter((api) => values.has(api));
  const all = (await allMethods(catalogue)).filter((method) =>
    (!effect || method.effect === effect) && (!apis.length || apis.includes(method.api ?? ""))
  );
  const found = search(all, words.flatMap((word) => word.split(/\s+/)).filter(Boolean));
  if (values.has("json")) return io.stdout(json(found.map(record)));
  const width = Math.max(0, ...found.map((method) => callName(method).length));
  if (found.length) await io.stdout(found.map((method) => line(method, width)).join(""));
  await notes.say(found.length === 1 ? "1 method." : `${found.length} methods.`);
}
