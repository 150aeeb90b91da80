/**
 * All commands of a service, for whoever compares or counts them; running one loads no other.
 *
 * @module
 */

import type { CommandTable, ServiceTable } from "./table.ts";

/** Loads every command of a service, in page order. */
export async function allCommands({ categories }: ServiceTable): Promise<CommandTable[]> {
  const loaded = await Promise.all(
    categories.flatMap(({ commands, load }) => commands.map(({ name }) => load(name))),
  );
  return loaded.filter((command) => command !== undefined);
}
