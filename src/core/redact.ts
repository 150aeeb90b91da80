/**
 * Keeps secrets out of what people and logs see.
 *
 * @module
 */

const MASK = "***";

/** Shorter texts are no secrets; masking them would garble every message. */
const SHORTEST_SECRET = 4;

/** The ways in which a secret may stand in a text: as it is, percent-encoded, JSON-escaped. */
function spellings(secret: string): string[] {
  return [secret, encodeURIComponent(secret), encodeURI(secret), JSON.stringify(secret).slice(1, -1)];
}

/**
 * Masks every secret in every string of a value, keys included.
 *
 * @param value Text, or anything that JSON can hold.
 * @param secrets The texts to mask.
 * @returns The same value where nothing had to be masked in it, a masked copy otherwise.
 */
export function redact<T>(value: T, secrets: readonly string[]): T;
export function redact(value: unknown, secrets: readonly string[]): unknown {
  if (typeof value === "string") {
    return secrets
      .filter((secret) => secret.length >= SHORTEST_SECRET)
      .flatMap(spellings)
      .sort((one, other) => other.length - one.length)
      .reduce((text, spelling) => text.replaceAll(spelling, MASK), value);
  }
  if (Array.isArray(value)) return value.map((item) => redact(item, secrets));
  if (typeof value === "object" && value) {
    return Object.fromEntries(Object.entries(value).map((entry) => redact(entry, secrets)));
  }
  return value;
}
