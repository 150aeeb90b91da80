/**
 * Finds a method by what was typed, and says in the command line's words what else there is.
 *
 * @module
 */

import type { ServiceTable } from "../../catalogue/commands.ts";
import { findMethod } from "../../catalogue/find.ts";
import type { Catalogue, Method } from "../../catalogue/methods.ts";

/**
 * Finds the method that somebody means.
 *
 * @param api One of the further APIs; the main one where it is `undefined`.
 * @param unlisted Whether a method that is not listed will do, too; it is `undefined` then.
 * @throws UsageError When there is no such method, or more than one.
 */
export function findCallable(
  { name: service }: ServiceTable,
  catalogue: Catalogue,
  name: string,
  api: string | undefined,
  unlisted = false,
): Promise<Method | undefined> {
  const advice = `Argument 3 names no method of ${service} that is known. ` +
    `"oint ${service} methods <words>" searches them; call takes others with --unknown.`;
  return findMethod(catalogue, name, { service, api, unlisted, choose: (each) => `--${each}`, advice });
}
