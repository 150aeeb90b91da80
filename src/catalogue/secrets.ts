/**
 * Finds the secrets that stand in addresses, by the patterns that each service says.
 *
 * @module
 */

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** A text, and what it stands for where it is percent-encoded as a whole. */
export function withDecoded(text: string): string[] {
  return [...new Set([text, decoded(text)])];
}

/**
 * The secrets of addresses that a text holds, also where the whole text is percent-encoded.
 *
 * @param patterns Regular expressions whose groups stand for the secrets, e.g. `/hook/([^/?#&\s"']+)`.
 */
export function secretsIn(text: string, patterns: readonly string[]): string[] {
  const found = withDecoded(text).flatMap((each) =>
    patterns.flatMap((pattern) => [...each.matchAll(new RegExp(pattern, "g"))].flatMap(([, ...groups]) => groups))
  );
  return [...new Set(found.filter(Boolean))];
}
