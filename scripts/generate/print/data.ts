/**
 * Writes data as TypeScript: a value stands on one line where it fits, what occurs several times is written once.
 *
 * @module
 */

import { propertyName, WIDTH } from "./typescript.ts";

/** An expression among data. */
export class Code {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** A value on one line. */
function inline(value: unknown): string {
  if (value instanceof Code) return value.text;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "undefined";
  if (Array.isArray(value)) return `[${value.map(inline).join(", ")}]`;
  const members = entriesOf(value).map(([key, inner]) => `${propertyName(key)}: ${inline(inner)}`);
  return members.length ? `{ ${members.join(", ")} }` : "{}";
}

function entriesOf(value: object): [string, unknown][] {
  return Object.entries(value).filter(([, inner]) => inner !== undefined);
}

/**
 * A value as lines of at most the usual width, as far as its texts allow.
 *
 * @param used Columns that its first line already holds, and its last one will hold behind it.
 */
export function dataText(value: unknown, used = 0, indent = ""): string {
  const flat = inline(value);
  const isPlain = typeof value !== "object" || value === null || value instanceof Code;
  if (isPlain || indent.length + used + flat.length <= WIDTH) return flat;
  const deeper = `${indent}  `;
  const lines = Array.isArray(value)
    ? value.map((item) => dataText(item, 1, deeper))
    : entriesOf(value).map(([key, inner]) => {
      const label = `${propertyName(key)}: `;
      return label + dataText(inner, label.length + 1, deeper);
    });
  const [open, close] = Array.isArray(value) ? "[]" : "{}";
  return `${open}\n${lines.map((line) => `${deeper}${line},\n`).join("")}${indent}${close}`;
}

/** Lists that occur several times, each once. */
export interface Shared<T> {
  /** The data with references in place of those lists. */
  data: T;
  /** The lists by the names that refer to them, each behind those that it refers to. */
  lists: Map<string, { member: string; list: unknown }>;
}

/** Shorter lists are read more easily where they are than looked up. */
const SHORTEST = 80;

/**
 * Puts lists that are members of structures into one place each, where data has them several times.
 *
 * @param nameOf Names a list by the member that it is and the structure that has it; a number is added where it is taken.
 * @param members The members that are put into one place.
 */
export function shareLists<T>(
  data: T,
  nameOf: (member: string, owner: Record<string, unknown>) => string,
  members: readonly string[],
): Shared<T> {
  const isLong = (member: string, value: unknown): boolean =>
    Array.isArray(value) && members.includes(member) && inline(value).length >= SHORTEST;
  const counts = new Map<string, number>();
  const count = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    for (const [member, inner] of Object.entries(value)) {
      if (isLong(member, inner)) {
        const text = inline(inner);
        counts.set(text, (counts.get(text) ?? 0) + 1);
        // What is in a list that is shared anyway occurs once.
        if (counts.get(text)! > 1) continue;
      }
      count(inner);
    }
  };
  count(data);
  const lists: Shared<T>["lists"] = new Map();
  const names = new Map<string, string>();
  const replace = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(replace);
    if (typeof value !== "object" || value === null || value instanceof Code) return value;
    return Object.fromEntries(
      Object.entries(value).map(([member, inner]) => {
        const text = isLong(member, inner) ? inline(inner) : "";
        if ((counts.get(text) ?? 0) < 2) return [member, replace(inner)];
        if (!names.has(text)) {
          const list = replace(inner);
          const wanted = nameOf(member, value as Record<string, unknown>);
          let name = wanted;
          for (let number = 2; lists.has(name); number++) name = `${wanted}${number}`;
          names.set(text, name);
          lists.set(name, { member, list });
        }
        return [member, new Code(names.get(text)!)];
      }),
    );
  };
  return { data: replace(data) as T, lists };
}
