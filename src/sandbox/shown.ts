/**
 * How records were shown last: lists show the same ones again and again. Each is kept until its record changes, with its
 * JSON, so that a page of a list is put together of texts.
 *
 * @module
 */

import { PatternRow, type Row } from "./row.ts";
import type { Json } from "./table.ts";

/** Different views of one record that are kept. */
const MOST = 8;

/** Different views that are kept. */
const MOST_VIEWS = 500;

/** What was made of records; all that is kept goes with its record. */
export class Shown {
  #views = new WeakMap<Row, Map<string, Json>>();

  /**
   * What a view shows of a record. Not to be changed, since it is handed out again.
   *
   * @param view What stands for the view, and for whatever it depends on but the record.
   */
  of(row: Row, view: string, make: (row: Row) => Json): Json {
    if (row instanceof PatternRow && !row.wasShown) {
      row.wasShown = true;
      return make(row);
    }
    let views = this.#views.get(row);
    if (!views) this.#views.set(row, views = new Map());
    let shown = views.get(view);
    if (shown === undefined) {
      if (views.size >= MOST) views.clear();
      views.set(view, shown = make(row));
      if (typeof shown === "object" && shown !== null) texts.set(shown, "");
    }
    return shown;
  }

  readonly #showers = new Map<string, { fields: object; show: (row: Row) => Json }>();

  /** How a view shows records, as long as the entity has these fields. */
  shower(view: string, fields: object): ((row: Row) => Json) | undefined {
    const known = this.#showers.get(view);
    return known?.fields === fields ? known.show : undefined;
  }

  /** Keeps how a view shows records. */
  keep(view: string, fields: object, show: (row: Row) => Json): (row: Row) => Json {
    if (this.#showers.size >= MOST_VIEWS) this.#showers.clear();
    this.#showers.set(view, { fields, show });
    return show;
  }

  /** Forgets what was made of a record. */
  forget(row: Row): void {
    this.#views.delete(row);
  }

  /** Forgets all. */
  clear(): void {
    this.#showers.clear();
    this.#views = new WeakMap();
  }
}

/** JSON of what is shown again; empty until it is asked for. */
const texts = new WeakMap<object, string>();

/** Lists of which the JSON is kept: the same page is read again and again. */
const MOST_LISTS = 16;
const lists: { items: readonly Json[]; text: string }[] = [];

/** JSON of a list of what is shown again; nothing where some of it is not. */
function textOfList(items: readonly Json[]): string | undefined {
  const known = lists.find((one) => isSame(one.items, items));
  if (known) return known.text;
  if (!items.every((one) => typeof one === "object" && one !== null && texts.has(one))) return undefined;
  const parts: string[] = [];
  for (const one of items) parts.push(textOf(one, 1));
  // Joined, it is one text in memory; added up, it would be a tree of them.
  const text = `[${parts.join(",")}]`;
  lists.unshift({ items, text });
  if (lists.length > MOST_LISTS) lists.pop();
  return text;
}

function isSame(one: readonly Json[], other: readonly Json[]): boolean {
  if (one.length !== other.length) return false;
  for (let index = 0; index < one.length; index++) {
    if (one[index] !== other[index]) return false;
  }
  return true;
}

/**
 * JSON of an answer up to where a further member begins: of the records in it, texts are taken that were made before.
 */
export function textOfMembers(answer: Record<string, Json>): string {
  let text = "{";
  for (const name in answer) {
    const inner = answer[name];
    if (inner !== undefined) text += `${quoted(name)}:${textOf(inner, 3)},`;
  }
  return text;
}

function textOf(value: Json, depth: number): string {
  if (typeof value !== "object" || value === null || depth === 0) return JSON.stringify(value);
  const known = texts.get(value);
  if (known) return known;
  if (known === "") {
    const text = JSON.stringify(value);
    texts.set(value, text);
    return text;
  }
  if (Array.isArray(value)) {
    const [first] = value;
    if (typeof first !== "object" || first === null || !texts.has(first)) return JSON.stringify(value);
    return textOfList(value) ?? JSON.stringify(value);
  }
  let text = "";
  for (const name in value) {
    const inner = value[name];
    if (inner === undefined) continue;
    text += `${text === "" ? "{" : ","}${quoted(name)}:${textOf(inner, depth - 1)}`;
  }
  return text === "" ? "{}" : `${text}}`;
}

/** Names of members as JSON has them; they are few. */
const names = new Map<string, string>();

function quoted(name: string): string {
  let text = names.get(name);
  if (text === undefined) {
    if (names.size >= MOST_VIEWS) names.clear();
    names.set(name, text = JSON.stringify(name));
  }
  return text;
}
