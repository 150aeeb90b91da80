/**
 * Keeps secrets out of what people and logs see.
 *
 * @module
 */

const MASK = "***";

/** Shorter texts are no secrets; masking them would garble every message. */
const SHORTEST_SECRET = 4;

/** A backslash, in JSON within JSON doubled each time, in an address percent-encoded. */
const BACKSLASH = "(?:\\\\|%(?:25)*5[cC])";

/** JSON's short escapes. */
const SHORT: Record<string, string> = { "\b": "b", "\f": "f", "\n": "n", "\r": "r", "\t": "t" };

/** A number's hexadecimal digits, in either case. */
function hex(value: number, width: number): string {
  return value.toString(16).padStart(width, "0").replace(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`);
}

/** The ways in which a character may stand in a text: as it is, percent-encoded, JSON-escaped, and these combined. */
function spellings(character: string): string {
  const percent = Array.from(new TextEncoder().encode(character), (byte) => `%(?:25)*${hex(byte, 2)}`);
  const units = character.split("").map((unit) => `${BACKSLASH}{1,15}u${hex(unit.charCodeAt(0), 4)}`);
  const literal = `\\u{${character.codePointAt(0)!.toString(16)}}`;
  const ways = [literal, percent.join("")];
  if (/["/\\]/.test(character)) ways.unshift(`${BACKSLASH}{1,15}(?:${ways.join("|")})`);
  ways.push(units.join(""));
  if (character === " ") ways.push("\\+");
  if (SHORT[character]) ways.push(`${BACKSLASH}{1,15}${SHORT[character]}`);
  return `(?:${ways.join("|")})`;
}

/**
 * Masks every secret in every string of a value, keys included.
 *
 * @param value Text, or anything that JSON can hold.
 * @param secrets The texts to mask; those of less than four characters are left.
 * @returns A copy that differs in the masked places only.
 */
export function redact<T>(value: T, secrets: readonly string[]): T;
export function redact(value: unknown, secrets: readonly string[]): unknown {
  const patterns = secrets
    .filter((secret) => secret.length >= SHORTEST_SECRET)
    .sort((one, other) => other.length - one.length)
    .map((secret) => new RegExp(Array.from(secret, spellings).join(""), "gu"));
  const mask = (item: unknown): unknown => {
    if (typeof item === "string") return patterns.reduce((text, pattern) => text.replace(pattern, MASK), item);
    if (Array.isArray(item)) return item.map(mask);
    if (typeof item === "object" && item) {
      return Object.fromEntries(Object.entries(item).map(mask) as [string, unknown][]);
    }
    return item;
  };
  return mask(value);
}
