/**
 * The commands that belong to no service: each, and its help, is loaded by its name.
 *
 * @module
 */

import type { Program } from "../catalogue/commands.ts";
import type { Io } from "./io.ts";
import type { Notes } from "./say/notes.ts";

/** The page of help for a terminal of so many columns. */
export type Help = (program: Program, columns?: number) => string | Promise<string>;

/**
 * Runs it; what it gives is the exit code, where it is not 0.
 *
 * @throws UsageError When the arguments behind its name are wrong; otherwise the errors of any call.
 */
export type Run = (args: readonly string[], program: Program, io: Io, notes: Notes) => Promise<number | void>;

/** A command that belongs to no service. */
export interface OwnCommand {
  help: () => Promise<Help>;
  run: () => Promise<Run>;
}

/** All of them. */
export const ownCommands: Readonly<Record<string, OwnCommand>> = {
  complete: {
    help: async () => (await import("./completion/help.ts")).help,
    run: async () => (await import("./completion/complete.ts")).run,
  },
  completion: {
    help: async () => (await import("./completion/help.ts")).help,
    run: async () => (await import("./completion/command.ts")).run,
  },
  describe: {
    help: async () => (await import("./search/describe.ts")).help,
    run: async () => (await import("./search/describe.ts")).run,
  },
  doctor: {
    help: async () => (await import("./doctor/help.ts")).help,
    run: async () => (await import("./doctor/doctor.ts")).run,
  },
  find: {
    help: async () => (await import("./search/find.ts")).help,
    run: async () => (await import("./search/find.ts")).run,
  },
  login: {
    help: async () => (await import("./profiles/help.ts")).loginHelp,
    run: async () => (await import("./profiles/login.ts")).run,
  },
  logout: {
    help: async () => (await import("./profiles/help.ts")).logoutHelp,
    run: async () => (await import("./profiles/logout.ts")).run,
  },
  profiles: {
    help: async () => (await import("./profiles/help.ts")).profilesHelp,
    run: async () => (await import("./profiles/profiles.ts")).run,
  },
  sandbox: {
    help: async () => (await import("./sandbox/command.ts")).help,
    run: async () => (await import("./sandbox/command.ts")).sandbox,
  },
  skills: {
    help: async () => (await import("./skills/command.ts")).help,
    run: async () => (await import("./skills/command.ts")).run,
  },
};
