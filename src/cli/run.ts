/**
 * The command line `oint`, from its arguments to an exit code.
 *
 * Each level loads only what it needs: the registry, a service's index, one category, and for a call the client.
 *
 * @module
 */

import { ApiError, OintError, UsageError } from "../core/errors.ts";
import { asksForHelp } from "./arguments.ts";
import { EXIT, type Io, type Program } from "./io.ts";
import { normalise } from "./names.ts";
import { Notes } from "./notes.ts";
import type { CommandTable, ServiceTable } from "./table.ts";

/** Commands that belong to no service. */
const OWN_COMMANDS = ["sandbox", "help"];

/**
 * Runs one command line.
 *
 * @param args The arguments, without the runtime and the script.
 * @returns The exit code; nothing is thrown.
 */
export async function run(args: readonly string[], io: Io, program: Program): Promise<number> {
  const notes = new Notes(io.stderr, () => [...args, ...Object.values(io.env)]);
  try {
    await dispatch(args, io, program, notes);
    return EXIT.ok;
  } catch (error) {
    return await report(error, args, io, notes);
  }
}

async function dispatch(args: readonly string[], io: Io, program: Program, notes: Notes): Promise<void> {
  const [first, second, ...rest] = args;
  if (first === "help") return dispatch([...args.slice(1), "--help"], io, program, notes);
  if (first === undefined || first === "--help" || first === "-h") {
    const { programHelp } = await import("./help.ts");
    return io.stdout(programHelp(program, io.columns));
  }
  if (first === "--version" || first === "-V") return io.stdout(`${program.version}\n`);
  if (first.startsWith("-")) {
    throw new UsageError("Argument 1 is an option. Name the service first: oint <service> <Function> --option value.");
  }
  if (first === "sandbox") {
    const { sandbox } = await import("./sandbox.ts");
    return sandbox(args.slice(1), io, notes);
  }

  const service = await findService(first, program);
  if (second === undefined || second === "--help" || second === "-h") {
    const { serviceHelp } = await import("./help.ts");
    return io.stdout(serviceHelp(service, io.columns));
  }
  if (second.startsWith("-")) {
    throw new UsageError(
      `Argument 2 is an option. Name the function right after the service: oint ${service.name} <Function> --option value.`,
    );
  }
  const command = await findCommand(second, service);
  if (asksForHelp(rest)) {
    const { commandHelp } = await import("./help.ts");
    return io.stdout(commandHelp(service, command, io.columns));
  }
  const { call } = await import("./call.ts");
  await io.stdout(json(await call(service, command, rest, io, notes)));
}

async function findService(name: string, program: Program): Promise<ServiceTable> {
  const entry = program.services.find((each) => each.name === name.toLowerCase());
  if (entry) return entry.load();
  const { didYouMean, suggest } = await import("./suggest.ts");
  const near = suggest(name, [...program.services.map((each) => each.name), ...OWN_COMMANDS]);
  throw new UsageError(
    near.length
      ? `Unknown service ${name}. ${didYouMean(near)}`
      : `Argument 1 names no service. There is: ${program.services.map((each) => each.name).join(", ")}.`,
  );
}

/** Function names match without regard to case, dashes and underscores. */
async function findCommand(name: string, service: ServiceTable): Promise<CommandTable> {
  for (const category of service.categories) {
    const found = category.commands.find((each) => normalise(each.name) === normalise(name));
    if (!found) continue;
    const command = (await category.load())[found.name];
    if (command) return command;
  }
  const { didYouMean, suggest } = await import("./suggest.ts");
  const near = suggest(name, service.categories.flatMap(({ commands }) => commands.map((each) => each.name)));
  throw new UsageError(
    near.length
      ? `${service.name} has no function ${name}. ${didYouMean(near)}`
      : `Argument 2 names no function of ${service.name}. "oint ${service.name} --help" lists them.`,
  );
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2) ?? "null"}\n`;
}

/** Says what went wrong, and gives the exit code. */
async function report(error: unknown, args: readonly string[], io: Io, notes: Notes): Promise<number> {
  if (error === "SIGINT" || error === "SIGTERM") {
    await notes.say(`Stopped by ${error}. A call that was under way may have taken effect.`);
    return EXIT[error];
  }
  if (error instanceof ApiError) {
    if (error.answer !== undefined) await io.stdout(json(error.answer));
    await notes.say(error.message);
    return EXIT.refused;
  }
  if (error instanceof OintError) {
    await notes.say(error.message);
    return error instanceof UsageError ? EXIT.usage : EXIT.unreached;
  }
  // Nobody knows what an unexpected message holds: every value that was typed is masked in it.
  notes.hide(...args.map((arg) => arg.replace(/^--?[a-z][\w-]*=?/i, "")));
  const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  await notes.say(`Unexpected error, please report it (with "oint --version"): ${what}`);
  return EXIT.internal;
}
