/**
 * `oint describe <name>`: what is known of a function or a method of whichever service has it.
 *
 * @module
 */

import type { Program, ServiceTable } from "../../catalogue/commands.ts";
import { rowsOf } from "../../catalogue/search/rows.ts";
import { normalise } from "../../catalogue/names.ts";
import { UsageError } from "../../core/errors.ts";
import type { Io } from "../io.ts";
import type { Notes } from "../say/notes.ts";
import { describeHelp } from "./help.ts";

/** Help of `oint describe`, with the first function of all as its example. */
export async function help({ services }: Program, columns?: number): Promise<string> {
  const tables = await Promise.all(services.map(({ load }) => load()));
  const [example = "get"] = tables.flatMap(({ categories }) => categories[0]?.commands[0]?.name ?? []);
  return describeHelp(example, columns);
}

/** Names of what a service has, as they are compared. */
async function names(service: ServiceTable): Promise<string[]> {
  const older = service.categories.flatMap(({ commands }) => commands.flatMap(({ aliases = [] }) => aliases));
  return [...(await rowsOf(service)).map(({ name }) => name), ...older];
}

/**
 * Describes a name in the one service that has it.
 *
 * @param args The arguments after the command's name.
 * @throws UsageError When no service has the name, or several have.
 */
export async function run(args: readonly string[], program: Program, io: Io, notes: Notes): Promise<void> {
  const services = await Promise.all(program.services.map(({ load }) => load()));
  const [name, ...rest] = args;
  if (name === undefined || name.startsWith("-")) {
    throw new UsageError('Write a name right after describe: oint describe <name>. "oint find <words>" finds it.');
  }
  const wanted = normalise(name);
  const known = await Promise.all(services.map(names));
  const having = services.filter((_, at) => known[at]!.some((one) => normalise(one) === wanted));
  if (having.length > 1) {
    const lines = having.map((service) => `oint ${service.name} describe <name>`).join(" or ");
    throw new UsageError(`Several services have this name: write ${lines}.`);
  }
  const [service] = having;
  if (!service) {
    const { didYouMean, suggest } = await import("../../catalogue/suggest.ts");
    const near = suggest(name, [...new Set(known.flat())]);
    const hint = '"oint find <words>" searches functions and methods.';
    throw new UsageError(
      near.length
        ? `Nothing is called ${name}. ${didYouMean(near)} ${hint}`
        : `Argument 2 names no function and no method that is known. ${hint}`,
    );
  }
  const { runMethods } = await import("../methods/mod.ts");
  await runMethods(service, "describe", [name, ...rest], io, () => Promise.resolve(notes), 2);
}
