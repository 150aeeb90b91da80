/**
 * `oint <service> methods [words]`: searches the API's methods, and the functions.
 *
 * @module
 */

import { UsageError } from "../../core/errors.ts";
import { readArguments } from "../read/arguments.ts";
import type { Io } from "../io.ts";
import type { CommandTable, ServiceTable } from "../../catalogue/commands.ts";
import { allMethods } from "../../catalogue/find.ts";
import { searchFunctions } from "../../catalogue/functions.ts";
import type { Effect, Method } from "../../catalogue/methods.ts";
import { callName, deprecation, record, search } from "../../catalogue/search.ts";
import type { Notes } from "../say/notes.ts";
import { json } from "../say/answer.ts";

const EFFECTS = ["read", "write", "delete"];

function line(method: Method, width: number): string {
  const advice = deprecation(method);
  const name = callName(method).padEnd(width);
  return `${name}  ${method.effect.padEnd(6)}  ${method.summary}${advice ? ` (${advice})` : ""}\n`;
}

/** A function in the list, and what it calls; one that sends nothing has no effect. */
type Listed = CommandTable & { effect: Effect | undefined };

function functionLine({ name, effect, summary, method }: Listed, width: number): string {
  return `${name.padEnd(width)}  ${(effect ?? "").padEnd(6)}  ${summary} (function${
    method ? `, calls ${method}` : ""
  })\n`;
}

/** A function as programs read it; methods have no `kind`. */
function functionRecord({ name, effect, summary, method }: Listed): Record<string, unknown> {
  return { name, kind: "function", ...method && { method }, ...effect && { effect }, summary };
}

function count(number: number, what: string): string {
  return `${number} ${number === 1 ? what : `${what}s`}`;
}

/**
 * Prints the methods that were asked for, and where there are words, the functions that hold them.
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
  const wanted = words.flatMap((word) => word.split(/\s+/)).filter(Boolean);
  const found = search(all, wanted);
  const effects = new Map(all.filter(({ api }) => api === undefined).map((method) => [method.name, method.effect]));
  const functions = apis.length ? [] : (await searchFunctions(service, wanted))
    .map((command) => ({ ...command, effect: effects.get(command.method ?? "") }))
    .filter((command) => !effect || command.effect === effect);
  if (values.has("json")) return io.stdout(json([...found.map(record), ...functions.map(functionRecord)]));
  const width = Math.max(
    0,
    ...found.map((method) => callName(method).length),
    ...functions.map(({ name }) => name.length),
  );
  const lines = [
    ...found.map((method) => line(method, width)),
    ...functions.map((command) => functionLine(command, width)),
  ];
  if (lines.length) await io.stdout(lines.join(""));
  const counted = [count(found.length, "method"), ...functions.length ? [count(functions.length, "function")] : []];
  await notes.say(`${counted.join(", ")}.`);
}
