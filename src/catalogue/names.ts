/**
 * How names on the command line are compared, and which it keeps for itself.
 *
 * @module
 */

import type { CommandTable, ServiceTable } from "./commands.ts";

/** Commands that belong to no service. */
export const OWN_COMMANDS: readonly string[] = ["sandbox", "help", "version"];

/** Commands of a service that go by the API's own methods. */
export const METHOD_COMMANDS: readonly string[] = ["call", "methods", "describe"];

/** Words that no function and no tool of a service may be called by. */
export const TAKEN_WORDS: readonly string[] = ["help", ...METHOD_COMMANDS];

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
