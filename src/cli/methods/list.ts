/**
 * `oint <service> methods [words]`: searches the API's methods.
 *
 * @module
 */

import { UsageError } from "../../core/errors.ts";
import { readArguments } from "../read/arguments.ts";
import type { Io } from "../io.ts";
import type { ServiceTable } from "../../catalogue/commands.ts";
import { allMethods } from "../../catalogue/find.ts";
import type { Method } from "../../catalogue/methods.ts";
import { callName, deprecation, record, search } from "../../catalogue/search.ts";
import type { Notes } from "../say/notes.ts";
import { json } from "../say/answer.ts";

const EFFECTS = ["read", "write", "delete"];

function line(method: Method, width: number): string {
  const advice = deprecation(method);
  const name = callName(method).padEnd(width);
  return `${name}  ${method.effect.padEnd(6)}  ${method.summary}${advice ? ` (${advice})` : ""}\n`;
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
