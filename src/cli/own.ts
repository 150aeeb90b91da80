/**
 * The commands that belong to no service.
 *
 * @module
 */

import type { Program } from "../catalogue/commands.ts";
import { asksForHelp, isOnlyHelp } from "../catalogue/names.ts";
import type { Io } from "./io.ts";
import type { Notes } from "./say/notes.ts";

/**
 * Runs one of them, or prints its help.
 *
 * @param args The arguments after its name.
 * @throws UsageError When they are wrong.
 */
export async function runOwn(
  name: string,
  args: readonly string[],
  program: Program,
  io: Io,
  notes: () => Promise<Notes>,
): Promise<void> {
  const isAsked = asksForHelp(args) || isOnlyHelp(args);
  const services = () => Promise.all(program.services.map(({ load }) => load()));
  if (name === "sandbox") {
    const { HELP, sandbox } = await import("./sandbox/command.ts");
    return isAsked ? io.stdout(HELP) : sandbox(args, program, io, await notes());
  }
  if (name === "skills") {
    const { skills, skillsHelp } = await import("./skills/command.ts");
    return isAsked ? io.stdout(skillsHelp(io.columns)) : skills(args, program, io, await notes());
  }
  if (isAsked) {
    const { describeHelp, findHelp } = await import("./search/help.ts");
    const [example = "get"] = (await services()).flatMap(({ categories }) => categories[0]?.commands[0]?.name ?? []);
    return io.stdout(name === "find" ? findHelp("oint find", "list", io.columns) : describeHelp(example, io.columns));
  }
  if (name === "find") {
    const { find } = await import("./search/find.ts");
    return find(await services(), args, "oint find", io, await notes());
  }
  const { describe } = await import("./search/describe.ts");
  return describe(await services(), args, io, notes);
}
