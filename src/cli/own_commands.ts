/**
 * The commands that belong to no service, each loaded by its name.
 *
 * @module
 */

import type { Program } from "../catalogue/commands.ts";
import type { Io } from "./io.ts";
import type { Notes } from "./say/notes.ts";

/** A command that belongs to no service. */
export interface OwnCommand {
  help: (program: Program, columns?: number) => string | Promise<string>;
  /**
   * Runs it; what it gives is the exit code, where it is not 0.
   *
   * @throws UsageError When the arguments behind its name are wrong; otherwise the errors of any call.
   */
  run: (args: readonly string[], program: Program, io: Io, notes: Notes) => Promise<number | void>;
}

/** All of them. */
export const ownCommands: Readonly<Record<string, () => Promise<OwnCommand>>> = {
  complete: async () => await import("./completion/complete.ts"),
  completion: async () => await import("./completion/command.ts"),
  describe: async () => await import("./search/describe.ts"),
  doctor: async () => await import("./doctor/doctor.ts"),
  find: async () => await import("./search/find.ts"),
  login: async () => await import("./profiles/login.ts"),
  logout: async () => await import("./profiles/logout.ts"),
  profiles: async () => await import("./profiles/profiles.ts"),
  sandbox: async () => {
    const { HELP, sandbox } = await import("./sandbox/command.ts");
    return { help: () => HELP, run: sandbox };
  },
  skills: async () => await import("./skills/command.ts"),
};
