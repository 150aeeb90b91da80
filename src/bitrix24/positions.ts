/**
 * Parameters of methods that read them by position, though they travel by name.
 *
 * @module
 */

/**
 * Puts parameters into the order of their positions. A skipped one before the last given becomes an empty list, as the
 * place must not be left out; what has no position comes behind.
 */
export function inOrder(params: object, names: readonly string[]): object {
  const given = params as Record<string, unknown>;
  const placed: Record<string, unknown> = {};
  for (const name of names.slice(0, names.findLastIndex((one) => given[one] !== undefined) + 1)) {
    placed[name] = given[name] === undefined ? [] : given[name];
  }
  // The first says which keys come first, the last what they hold.
  return { ...placed, ...given, ...placed };
}
