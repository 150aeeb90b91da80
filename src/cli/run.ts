/**
 * The command line `oint`, from its arguments to an exit code.
 *
 * Each level loads only what it needs: the registry, a service's index, one command, and for a call the client.
 * Help and the version must be there at once: what they do not print is loaded no sooner than it is used.
 *
 * @module
 */

import type { CommandTable, Program, ServiceTable } from "../catalogue/commands.ts";
import { METHOD_COMMANDS, normalise, OWN_COMMANDS } from "../catalogue/names.ts";
import { EXIT } from "./exit.ts";
import type { Io } from "./io.ts";
import { asksForHelp } from "./read/asks_for_help.ts";
import type { Notes } from "./say/notes.ts";

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
    await dispatch(args, io, program, notes);
    return EXIT.ok;
  } catch (error) {
    const { report } = await import("./report.ts");
    return await report(error, args, io, await notes());
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
): Promise<void> {
  const [first, second, ...rest] = args;
  if (first === "help") return dispatch([...args.slice(1), "--help"], io, program, notes);
  if (first === undefined || first === "--help" || first === "-h") {
    const { programHelp } = await import("./say/help.ts");
    return io.stdout(programHelp(program, io.columns));
  }
  if (first === "--version" || first === "-V") return io.stdout(`${program.version}\n`);
  if (first.startsWith("-")) {
    const { misplacedOption } = await import("./say/unknown.ts");
    throw misplacedOption(1, "Name the service first: oint <service> <Function> --option value.");
  }
  if (first === "sandbox") {
    const { HELP, sandbox } = await import("./sandbox/command.ts");
    return asksForHelp(args) ? io.stdout(HELP) : sandbox(args.slice(1), program, io, await notes());
  }

  const service = await findService(first, program);
  if (second === undefined || second === "--help" || second === "-h") {
    const [{ serviceHelp }, overview] = await Promise.all([import("./say/help.ts"), service.overview()]);
    return io.stdout(serviceHelp(service, overview, io.columns));
  }
  if (second.startsWith("-")) {
    const { misplacedOption } = await import("./say/unknown.ts");
    const form = `oint ${service.name} <Function> --option value`;
    throw misplacedOption(2, `Name the function right after the service: ${form}.`);
  }
  if (service.methods && METHOD_COMMANDS.includes(second.toLowerCase())) {
    const { runMethods } = await import("./methods/mod.ts");
    return runMethods(service, second.toLowerCase(), rest, io, notes);
  }
  const tool = service.tools?.find(({ name }) => name === second.toLowerCase());
  if (tool) {
    const { runTool } = await import("./tool_kit.ts");
    return runTool(service, tool, rest, io, notes);
  }
  const command = await findCommand(second, service);
  if (asksForHelp(rest)) {
    const { commandHelp } = await import("./say/help.ts");
    return io.stdout(commandHelp(service, command, io.columns));
  }
  const [{ call }, { say }] = await Promise.all([import("./call_function.ts"), import("./say/answer.ts")]);
  await say(await call(service, command, rest, io, await notes()), io, await notes());
}

async function findService(name: string, program: Program): Promise<ServiceTable> {
  const entry = program.services.find((each) => each.name === name.toLowerCase());
  if (entry) return entry.load();
  const { unknownService } = await import("./say/unknown.ts");
  throw unknownService(name, program.services, OWN_COMMANDS);
}

/** Function names match without regard to case, dashes and underscores. */
async function findCommand(name: string, service: ServiceTable): Promise<CommandTable> {
  for (const category of service.categories) {
    const found = category.commands.find((each) =>
      [each.name, ...each.aliases ?? []].some((one) => normalise(one) === normalise(name))
    );
    if (!found) continue;
    const command = await category.load(found.name);
    if (command) return command;
  }
  const { unknownFunction } = await import("./say/unknown.ts");
  throw await unknownFunction(name, service, METHOD_COMMANDS);
}
