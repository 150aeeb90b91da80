/**
 * Keeps secrets out of what people and logs see.
 *
 * @module
 */

/** Shorter texts are no secrets; masking them would garble every message. */
const SHORTEST_SECRET = 4;

/** A backslash: as it is or percent-encoded, and as JSON's long escape. */
const BACKSLASH = "(?:(?:\\\\|%(?:25)*5[cC])(?:u005[cC])?)";

/**
 * Backslashes, as many or more, since escaping only adds to them. A text can match them in one way only, and from the
 * begin of a run: else texts of many would take forever.
 */
function backslashes(least: number): string {
  return `(?<!${BACKSLASH})${BACKSLASH}{${least},}`;
}

/** A number's hexadecimal digits, in either case. */
function hex(value: number, width: number): string {
  const digits = value.toString(16).padStart(width, "0");
  return `(?:${digits}|${digits.toUpperCase()})`;
}

/**
 * The ways in which a character behind some backslashes of the secret's own may stand in a text: as it is,
 * percent-encoded, JSON-escaped, and these combined.
 */
function spellings(own: number, character: string): string {
  const percent = Array.from(new TextEncoder().encode(character), (byte) => `%(?:25)*${hex(byte, 2)}`).join("");
  const plain = `(?:\\u{${character.codePointAt(0)!.toString(16)}}|${percent}${character === " " ? "|\\+" : ""})`;
  // JSON puts a backslash before a quote, PHP before a slash.
  const before = own ? backslashes(own) : /["/]/.test(character) ? `(?:${backslashes(1)})?` : "";
  const [, short] = /\\([bfnrt])/.exec(JSON.stringify(character)) ?? [];
  const units = character.split("").map((unit) => `u${hex(unit.charCodeAt(0), 4)}`).join(backslashes(1));
  return `(?:${before}${plain}|${backslashes(own + 1)}(?:${short ? `${short}|` : ""}${units}))`;
}

/**
 * Whether a secret reads like a word: `user`, `sandbox`, `base64`. No server makes such codes, but a sentence, a
 * method's name or a member's may hold one by chance.
 */
export function isWord(secret: string): boolean {
  return secret.length < 16 && /^[a-z][a-z._-]*\d{0,2}$/i.test(secret);
}

/** What a word begins behind: no letter, digit or dot, but for those of an escape. */
const BEGIN = "(?<![\\p{L}\\d_.-])|(?<=%(?:25){0,4}[\\da-fA-F]{2}|\\\\[bfnrt]|\\\\u[\\da-fA-F]{4})";
/** What a word ends before: a dot ends it only where nothing of a name follows. */
const END = "(?![\\p{L}\\d_-]|\\.[\\p{L}\\d_])";

/** A pattern of all spellings of a secret. */
function patternOf(secret: string): string {
  const pattern = Array.from(
    secret.matchAll(/(\\*)([^\\]|$)/gu),
    ([, { length } = "", character]) => character ? spellings(length, character) : length ? backslashes(length) : "",
  ).join("");
  return isWord(secret) ? `(?:${BEGIN})${pattern}${END}` : pattern;
}

/** What masks some secrets in a text. */
function maskOf(secrets: readonly string[]): (text: string) => string {
  const pattern = new RegExp(secrets.map(patternOf).join("|") || "(?!)", "gu");
  return (text) => text.replace(pattern, "***");
}

/**
 * Masks every secret in every string of a value, keys included. A secret that reads like a word is masked only where it
 * stands as one, and in no key that is a mere name: those are the API's own words.
 *
 * @param value Text, or anything that JSON can hold.
 * @param secrets The texts to mask; those of less than four characters are left.
 * @returns A copy that differs in the masked places only.
 */
export function redact<T>(value: T, secrets: readonly string[]): T;
export function redact(value: unknown, secrets: readonly string[]): unknown {
  // Of two that begin alike, the longer one is found.
  const all = secrets.filter((secret) => secret.length >= SHORTEST_SECRET)
    .sort((one, other) => other.length - one.length);
  const mask = maskOf(all);
  const maskName = maskOf(all.filter((secret) => !isWord(secret)));
  const root: unknown[] = [];
  // Level by level, since what a server nests must not exhaust the stack.
  const waiting: [item: unknown, into: object, key: PropertyKey][] = [[value, root, 0]];
  for (const [item, into, key] of waiting) {
    let copy = item;
    if (typeof item === "string") copy = mask(item);
    if (typeof item === "object" && item !== null) {
      const holder = copy = Array.isArray(item) ? [] : {};
      for (const [name, inner] of Object.entries(item)) {
        const shown = Array.isArray(item) ? name : /^[\w.]+$/.test(name) ? maskName(name) : mask(name);
        waiting.push([inner, holder, shown]);
      }
    }
    Object.defineProperty(into, key, { value: copy, writable: true, enumerable: true, configurable: true });
  }
  return root[0];
}
