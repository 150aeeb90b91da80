/**
 * Parts of results.
 *
 * @module
 */

/** The part of a result that a path leads to; nothing where it has no such member of its own. */
export function memberAt(result: unknown, path: readonly string[]): unknown {
  let value = result;
  for (const name of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, name)) return;
    value = (value as Record<string, unknown>)[name];
  }
  return value;
}
