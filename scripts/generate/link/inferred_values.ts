/**
 * Values of fields that only a table tells of: in the JSON types that records of the family have for fields of that kind.
 *
 * @module
 */

import { isMembers } from "../../../src/sandbox/rule/places.ts";
import type { Json } from "../../../src/sandbox/table.ts";
import type { FieldFacts, MethodModel } from "../model.ts";

/** The values that records of a family have for fields of a type, the first one first. */
export type Habit = ReadonlyMap<string, readonly Json[]>;

/** Reads off the documented records of a family what their fields of each type look like. */
export function habitOf(
  documented: readonly { method: MethodModel; words: string[]; result: Json | undefined }[],
): Habit {
  const habit = new Map<string, Json[]>();
  const byName = new Map(documented.map(({ words, result }) => [words.join("."), result]));
  for (const { words, result } of documented) {
    if (words.at(-1) !== "fields" || !isMembers(result)) continue;
    const record = byName.get([...words.slice(0, -1), "get"].join("."));
    if (!isMembers(record)) continue;
    for (const [name, description] of Object.entries(result)) {
      if (!isMembers(description) || typeof description.type !== "string") continue;
      const value = record[name];
      if (value === undefined || value === null) continue;
      habit.set(description.type, [...habit.get(description.type) ?? [], value]);
    }
  }
  return habit;
}

/** A value of a field: that of an example in the usual JSON type, or nothing in that type. */
export function valueOf({ types, list }: FieldFacts, given: Json | undefined, habit: Habit): Json {
  const type = types?.[0] ?? "string";
  const known = habit.get(type) ?? [];
  const isText = known.length ? known.filter((one) => typeof one === "string").length * 2 >= known.length : true;
  if (typeof given === "object" && given !== null) return given;
  if (given !== undefined) return isText ? String(given) : given;
  if (list) return [];
  if (!isText) return typeof known[0] === "number" ? 0 : known[0] ?? "";
  // A time or a letter is like those that are documented; what nobody has filled is empty.
  return /^(date|datetime|char)$/.test(type) ? known.find((one) => typeof one === "string") ?? "" : "";
}
