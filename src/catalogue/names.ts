/**
 * How names on the command line are compared.
 *
 * @module
 */

import type { CommandTable, ServiceTable } from "./commands.ts";

/** Commands that belong to no service. */
export const OWN_COMMANDS: readonly string[] = [
  ...[
    "login",
    "logout",
    "profiles",
    "doctor",
    "completion",
    "find",
    "describe",
    "skills",
    "sandbox",
    "help",
    "version",
  ],
];

/** Commands of a service that go by the API's own methods. */
export const METHOD_COMMANDS: readonly string[] = ["call", "methods", "find", "describe"];

/** Commands of a service that go by its entities. */
export const RECORD_COMMANDS: readonly string[] = ["export", "import"];

/** The form in which `ChangeUserStatus`, `changeuserstatus` and `change-user-status` are the same name. */
export function normalise(name: string): string {
  return name.toLowerCase().replace(/[-_]/g, "");
}

/** A function's table by its name or an older spelling of it, without regard to case, dashes and underscores. */
export async function findFunction(
  { categories }: Pick<ServiceTable, "categories">,
  name: string,
): Promise<CommandTable | undefined> {
  const wanted = normalise(name);
  for (const category of categories) {
    const found = category.commands.find((each) =>
      [each.name, ...each.aliases ?? []].some((one) => normalise(one) === wanted)
    );
    const command = found && await category.load(found.name);
    if (command) return command;
  }
}

/** In front of an option whose name a function or a method has for itself; works in front of every option of ours. */
export const OURS = "oint.";

/** The name of an option of ours beside what a function or a method has: its own name wins, whatever its letter case. */
export function besideOwn(name: string, own: readonly string[]): string {
  return own.some((each) => each.toLowerCase() === name.toLowerCase()) ? OURS + name : name;
}

/** What asks for help wherever it stands. */
const HELP_OPTIONS: readonly string[] = ["--help", "-h", `--${OURS}help`];

/** Whether a word asks for help in a command's place. */
export function isHelp(word: string): boolean {
  return HELP_OPTIONS.includes(word) || word.toLowerCase() === "help";
}

/** Whether a word alone asks for help. */
export function isOnlyHelp(args: readonly string[]): boolean {
  return args.length === 1 && isHelp(args[0]!);
}

/** Whether `--help` or `-h` stands anywhere; a value that reads `--help` counts, too. */
export function asksForHelp(args: readonly string[]): boolean {
  return args.some((arg) => HELP_OPTIONS.includes(arg));
}
