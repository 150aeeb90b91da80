/**
 * The command line `oint`, from its arguments to an exit code.
 *
 * Each level loads only what it needs: the registry, a service's index, one command, and for a call the client.
 * Help and the version must be there at once: what they do not print is loaded no sooner than it is used.
 *
 * @module
 */

import type { Program, ServiceTable } from "../catalogue/commands.ts";
import {
  asksForHelp,
  findFunction,
  isHelp,
  isOnlyHelp,
  METHOD_COMMANDS,
  OWN_COMMANDS,
  RECORD_COMMANDS,
} from "../catalogue/names.ts";
import { EXIT } from "./exit.ts";
import type { Io } from "./io.ts";
import type { Notes } from "./say/notes.ts";

/** In any case: they could mean nothing else. */
const VERSION_WORDS = ["--version", "-v", "version", "--oint.version"];

/** What shells call; nobody types it. */
const COMPLETE = "complete";

/**
 * Runs one command line.
 *
 * @param args The arguments, without the runtime and the script.
 * @returns The exit code; nothing is thrown.
 */
export async function run(args: readonly string[], io: Io, program: Program): Promise<number> {
  let made: Promise<Notes> | undefined;
  const notes = () => made ??= makeNotes(args, io, program);
  try {
    const done = dispatch(args, io, program, notes);
    return await (io.crashed ? Promise.race([done, io.crashed]) : done) ?? EXIT.ok;
  } catch (error) {
    try {
      const { report } = await import("./report.ts");
      return await report(error, args, io, await notes());
    } catch {
      await io.stderr('Unexpected error, please report it (with "oint --version").\n');
      return EXIT.internal;
    }
  }
}

async function makeNotes(args: readonly string[], io: Io, { services }: Program): Promise<Notes> {
  const { Notes } = await import("./say/notes.ts");
  const patterns = services.flatMap(({ secrets = [] }) => secrets);
  return new Notes(io.stderr, () => [...args, ...Object.values(io.env)], patterns);
}

async function dispatch(
  args: readonly string[],
  io: Io,
  program: Program,
  notes: () => Promise<Notes>,
): Promise<number | void> {
  const [first, second, ...rest] = args;
  if (first === undefined || isHelp(first)) {
    const asked = withoutHelp(args);
    if (asked.length) return dispatch([...asked, "--help"], io, program, notes);
    const { programHelp } = await import("./say/program_help.ts");
    return io.stdout(programHelp(program, io.columns));
  }
  if (VERSION_WORDS.includes(first.toLowerCase())) return io.stdout(`${program.version}\n`);
  if (first.startsWith("-")) {
    const { misplacedOption } = await import("./say/unknown.ts");
    throw misplacedOption(1, "Name the service first: oint <service> <Function> --option value.");
  }
  const own = first.toLowerCase();
  if (OWN_COMMANDS.includes(own) || first === COMPLETE) {
    const command = (await import("./own_commands.ts")).ownCommands[own]!;
    // What is completed may itself ask for help.
    if (first !== COMPLETE && (asksForHelp(args) || isOnlyHelp(args.slice(1)))) {
      const help = await command.help();
      return io.stdout(await help(program, io.columns));
    }
    const run = await command.run();
    return run(args.slice(1), program, io, await notes());
  }

  // What prints is loaded while the service is.
  const help = second === undefined || isHelp(second) ? import("./say/service_help.ts") : undefined;
  if (asksForHelp(rest)) import("./say/help.ts").catch(() => {});
  const service = await findService(first, program);
  if (second === undefined || help) {
    const asked = withoutHelp(args.slice(1));
    if (asked.length) return dispatch([service.name, ...asked, "--help"], io, program, notes);
    const [{ serviceHelp }, overview] = await Promise.all([help!, service.overview()]);
    return io.stdout(serviceHelp(service, overview, io.columns));
  }
  if (second.startsWith("-")) {
    const { misplacedOption } = await import("./say/unknown.ts");
    const form = `oint ${service.name} <Function> --option value`;
    throw misplacedOption(2, `Name the function right after the service: ${form}.`);
  }
  const word = second.toLowerCase();
  if (METHOD_COMMANDS.includes(word) && (service.methods || word === "find")) {
    const { runMethods } = await import("./methods/mod.ts");
    return runMethods(service, word, rest, io, notes);
  }
  if (service.records && RECORD_COMMANDS.includes(word)) {
    const { runRecords } = await import("./records/mod.ts");
    return runRecords(service, word, rest, io, notes, program.version);
  }
  const tool = service.tools?.find(({ name }) => name === word);
  if (tool) {
    const { runTool } = await import("./tool_kit.ts");
    return runTool(service, tool, rest, io, notes);
  }
  const command = await findFunction(service, second);
  if (!command) {
    const { category } = await import("./say/category.ts");
    return io.stdout(await category(second, withoutHelp(rest).length === 0, service, io.columns));
  }
  if (asksForHelp(rest) || isOnlyHelp(rest)) {
    const { commandHelp } = await import("./say/help.ts");
    return io.stdout(await commandHelp(service, command, io.columns));
  }
  const { call } = await import("./call_function.ts");
  await call(service, command, rest, io, await notes());
}

async function findService(name: string, program: Program): Promise<ServiceTable> {
  const entry = program.services.find((each) => each.name === name.toLowerCase());
  if (entry) return entry.load();
  const { unknownCommand } = await import("./say/unknown.ts");
  throw await unknownCommand(name, program.services, OWN_COMMANDS);
}

/** The arguments behind the words that ask for help, wherever one of them stands. */
function withoutHelp(args: readonly string[]): string[] {
  return args.filter((arg) => !isHelp(arg));
}
