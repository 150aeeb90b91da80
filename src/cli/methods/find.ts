/**
 * Finds a method by what was typed, and says in the command line's words what else there is.
 *
 * @module
 */

import type { ServiceTable } from "../../catalogue/commands.ts";
import { findMethod } from "../../catalogue/find.ts";
import type { Catalogue, Method } from "../../catalogue/methods.ts";
import { findFunction } from "../../catalogue/names.ts";
import { UsageError } from "../../core/errors.ts";

/**
 * Finds the method that somebody means.
 *
 * @param api One of the further APIs; the main one where it is `undefined`.
 * @param unlisted Whether a method that is not listed will do, too; it is `undefined` then.
 * @throws UsageError When there is no such method, or more than one.
 */
export async function findCallable(
  table: ServiceTable,
  catalogue: Catalogue,
  name: string,
  api: string | undefined,
  unlisted = false,
): Promise<Method | undefined> {
  const { name: service, categories } = table;
  const method = await findMethod(catalogue, name, { service, api, unlisted: true });
  if (method || unlisted) return method;
  const command = await findFunction(table, name);
  if (command) {
    throw new UsageError(`${command.name} is a function, not a method: write oint ${service} ${command.name}.`);
  }
  const advice = `Argument 3 names no method of ${service} that is known. ` +
    `"oint ${service} methods <words>" searches them; call takes others with --unknown.`;
  const others = categories.flatMap(({ commands }) => commands.map((each) => each.name));
  return findMethod(catalogue, name, { service, api, choose: (each) => `--${each}`, advice, others });
}
