/**
 * Keeps secrets out of what people and logs see.
 *
 * @module
 */

import { MOST_BACKSLASHES, SHORTEST_SECRET } from "./bounds.ts";
import { isObject } from "./values/kind.ts";

/** A backslash as it is, or percent-encoded. */
const BACKSLASH = "(?:\\\\|%(?:25)*5[cC])";

/** JSON's short escapes. */
const SHORT: Record<string, string> = { "\b": "b", "\f": "f", "\n": "n", "\r": "r", "\t": "t" };

/** A number's hexadecimal digits, in either case. */
function hex(value: number, width: number): string {
  return value.toString(16).padStart(width, "0").replace(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`);
}

/** JSON's long escape of each unit of a character, behind the first backslashes. */
function units(character: string): string {
  return character.split("").map((unit) => `u${hex(unit.charCodeAt(0), 4)}`).join(
    `${BACKSLASH}{1,${MOST_BACKSLASHES}}`,
  );
}

/** Some backslashes of the secret's own: as many or more, since escaping only adds to them. */
function backslashes(count: number): string {
  return count ? `(?:${BACKSLASH}{${count},}|(?:${BACKSLASH}{1,${MOST_BACKSLASHES}}${units("\\")}){${count}})` : "";
}

/**
 * The ways in which a character behind some backslashes may stand in a text: as it is, percent-encoded, JSON-escaped,
 * and these combined. All backslashes in front of it are one run, which a text can match in one way only: were each
 * matched by itself, texts of many would take forever.
 */
function spellings(own: number, character: string): string {
  const percent = Array.from(new TextEncoder().encode(character), (byte) => `%(?:25)*${hex(byte, 2)}`).join("");
  const plain = `(?:\\u{${character.codePointAt(0)!.toString(16)}}|${percent}${character === " " ? "|\\+" : ""})`;
  // Behind backslashes of its own, more of them are one longer run.
  const more = own ? `${BACKSLASH}{${own + 1},}` : `${BACKSLASH}{1,${MOST_BACKSLASHES}}`;
  const short = SHORT[character];
  const ways = [
    backslashes(own) + plain,
    ...(!own && /["/]/.test(character) ? [more + plain] : []),
    ...(short ? [more + short] : []),
    more + units(character),
  ];
  return `(?:${ways.join("|")})`;
}

/**
 * Whether a secret reads like a word: `user`, `sandbox`, `base64`. No server makes such codes, but a sentence, a
 * method's name or a member's may hold one by chance.
 */
export function isWord(secret: string): boolean {
  return secret.length < 16 && /^[a-z][a-z._-]*\d{0,2}$/i.test(secret);
}

/** A pattern of all spellings of a secret. */
function patternOf(secret: string): RegExp {
  const pieces = Array.from(
    secret.matchAll(/(\\*)([^\\]|$)/gu),
    ([, own = "", character = ""]) => character ? spellings(own.length, character) : backslashes(own.length),
  );
  // A run of backslashes is looked at from its begin only, else each of them would begin a search of its own.
  const begin = secret.startsWith("\\") ? `(?<!${BACKSLASH})` : "";
  const pattern = begin + pieces.join("");
  // A word begins behind no letter, digit or dot, but for those of an escape; a dot ends it only where nothing of a name
  // follows.
  return new RegExp(
    isWord(secret)
      ? `(?:(?<![\\p{L}\\d_.-])|(?<=%(?:25){0,4}[\\da-fA-F]{2}|\\\\[bfnrt]|\\\\u[\\da-fA-F]{4}))${pattern}` +
        "(?![\\p{L}\\d_-]|\\.[\\p{L}\\d_])"
      : pattern,
    "gu",
  );
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
  const all = secrets.filter((secret) => secret.length >= SHORTEST_SECRET)
    .sort((one, other) => other.length - one.length)
    .map((secret) => [patternOf(secret), isWord(secret)] as const);
  const mask = (text: string, isName = false): string =>
    all.reduce((masked, [pattern, word]) => isName && word ? masked : masked.replace(pattern, "***"), text);
  const root: unknown[] = [];
  // Level by level, since what a server nests must not exhaust the stack.
  const waiting: [item: unknown, into: object, key: PropertyKey][] = [[value, root, 0]];
  for (const [item, into, key] of waiting) {
    const isList = Array.isArray(item);
    const copy = isList ? [] : isObject(item) ? {} : typeof item === "string" ? mask(item) : item;
    Object.defineProperty(into, key, { value: copy, writable: true, enumerable: true, configurable: true });
    for (const [name, inner] of isObject(item) ? Object.entries(item) : []) {
      waiting.push([inner, copy as object, isList ? name : mask(name, /^[\w.]+$/.test(name))]);
    }
  }
  return root[0];
}
