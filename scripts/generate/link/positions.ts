/**
 * Which methods read their parameters by position, though those have names.
 *
 * @module
 */

import type { MethodFacts } from "../read/schema/rest.ts";
import type { Conventions } from "../read/schema/conventions.ts";

/**
 * Whether a method reads by position: its documentation says so, an error that it documents counts the parameters, or
 * its siblings are known to be called so. The order of one parameter needs no rule.
 */
export function isPositional(
  { method, positional, params, errors = [] }: MethodFacts,
  rules: Conventions["positions"],
): boolean {
  if (positional) return true;
  if (!rules || params.length < 2) return false;
  const counts = new RegExp(rules.errors);
  const family = method.slice(0, method.lastIndexOf("."));
  return rules.families.includes(family) || errors.some(({ message = "" }) => counts.test(message));
}
