/**
 * A command of a classic batch as text: `method?query`, which the portal reads as PHP reads forms.
 *
 * @module
 */

import type { JsonValue } from "../../core/values/json.ts";

/** Values of a query that PHP takes at most; it drops the others without a word. */
const MOST_VALUES = 1000;

/** How deep PHP reads names. */
const DEEPEST = 64;

/** Characters of a command that travels with others: files go on their own. */
const LONGEST = 50_000;

/** Names that PHP would read as others: with brackets, empty ones, and those that begin with a space. */
const STRANGE_NAME = /^$|^\s|[[\]\0]/;

/** The same of those before the first bracket, where PHP makes underscores of spaces and dots. */
const STRANGE_FIRST_NAME = /^$|[\s.[\]\0]/;

/** What was encoded for commands before: most of a list's differ in two numbers. */
export class Encoded {
  /** Members of commands, by their names. */
  readonly members = new Map<string, { value: JsonValue; query: Query }>();
  /** Names as they stand in brackets. */
  readonly names = new Map<string, string>();
}

/** What a command cannot say as text. */
class Unspeakable extends Error {}

/** A query as far as it is written: thousands of them are, so each is one text and no list. */
class Query {
  text = "";
  /** How many values it has. */
  count = 0;

  /** Adds values that are encoded. */
  add(text: string, count = 1): void {
    this.text += this.text ? `&${text}` : text;
    this.count += count;
    if (this.count > MOST_VALUES) throw new Unspeakable();
  }
}

/**
 * The query of a command; nothing where a text would change what a value means, so that the command must travel on its
 * own: null, false, empty lists and objects, names with brackets, texts that look like references, halves of characters,
 * more than PHP reads.
 *
 * Numbers travel as their digits, and true as 1, as PHP writes it itself.
 *
 * @param refer What a text stands for where it is a reference, e.g. `$result[user][0][ID]`.
 * @param known Members that were encoded for other commands; those whose very value comes again are not encoded again.
 */
export function queryOf(
  params: { readonly [name: string]: JsonValue },
  refer: (text: string) => string | undefined = () => undefined,
  known = new Encoded(),
): string | undefined {
  const query = new Query();
  try {
    for (const name of Object.keys(params)) {
      const value = params[name]!;
      if (STRANGE_FIRST_NAME.test(name)) throw new Unspeakable();
      const before = known.members.get(name);
      const own = before?.value === value ? before.query : new Query();
      if (!own.count) {
        put(own, encodeURIComponent(name), value, refer, known.names, 1);
        known.members.set(name, { value, query: own });
      }
      query.add(own.text, own.count);
    }
  } catch (error) {
    // What encodeURIComponent throws: half a character.
    if (error instanceof Unspeakable || error instanceof URIError) return;
    throw error;
  }
  return query.text.length > LONGEST ? undefined : query.text;
}

function put(
  query: Query,
  path: string,
  value: JsonValue,
  refer: (text: string) => string | undefined,
  known: Map<string, string>,
  depth: number,
): void {
  if (typeof value !== "object" || value === null) {
    const text = Number.isSafeInteger(value) ? `${value}` : encodeURIComponent(textOf(value, refer));
    return query.add(`${path}=${text}`);
  }
  const names = Object.keys(value);
  if (!names.length || depth > DEEPEST) throw new Unspeakable();
  for (const name of names) {
    let place = known.get(name);
    if (place === undefined) {
      if (STRANGE_NAME.test(name)) throw new Unspeakable();
      known.set(name, place = `[${encodeURIComponent(name)}]`);
    }
    put(query, path + place, (value as { readonly [name: string]: JsonValue })[name]!, refer, known, depth + 1);
  }
}

function textOf(value: string | number | boolean | null, refer: (text: string) => string | undefined): string {
  if (value === null || value === false) throw new Unspeakable();
  if (value === true) return "1";
  if (typeof value === "number") return `${value}`;
  const reference = refer(value);
  if (reference === undefined && value.includes("$result")) throw new Unspeakable();
  return reference ?? value;
}
