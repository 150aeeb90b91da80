/**
 * All commands of a service, for whoever compares or counts them; running one loads no other.
 *
 * @module
 */

import type { CommandTable, ServiceTable } from "../../src/catalogue/commands.ts";

/** Loads every command of a service, in page order, under its name and under its older spellings. */
export async function commandsByName({ categories }: ServiceTable): Promise<Map<string, CommandTable>> {
  const commands = new Map<string, CommandTable>();
  for (const category of categories) {
    for (const { name, aliases = [] } of category.commands) {
      const command = (await category.load(name))!;
      for (const one of [name, ...aliases]) commands.set(one, command);
    }
  }
  return commands;
}
