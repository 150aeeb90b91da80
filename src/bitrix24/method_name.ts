/**
 * Names of methods, which become a part of the address.
 *
 * @module
 */

import { UsageError } from "../core/errors.ts";

/**
 * The name of a method.
 *
 * @throws UsageError When it would lead elsewhere.
 */
export function named(method: string): string {
  if (typeof method === "string" && /^\w+(\.\w+)*$/.test(method)) return method;
  throw new UsageError("The method's name is not one: it looks like user.get.");
}
