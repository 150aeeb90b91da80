/**
 * Checks a whole file before anything of it is written: columns become fields, cells become values.
 *
 * @module
 */

import type { RecordField, RecordsKit, RecordTarget } from "../../catalogue/records.ts";
import { UsageError } from "../../core/errors.ts";
import { NAMED } from "../export/columns.ts";
import { inFront, type Table } from "./rows.ts";

/** Mistakes that are shown; of more, only their number. */
const SHOWN = 20;

/** Longer texts may be cut where they are kept. */
const LONGEST_KEY = 255;

/** A column and the field that it fills. */
export interface Matched {
  column: string;
  field: RecordField;
}

/** A row that can be written. */
export interface Ready {
  number: number;
  place: string;
  fields: Record<string, unknown>;
}

/** All mistakes at once, so that nobody has to try for each. */
export class Mistakes {
  readonly #lines: string[] = [];
  #count = 0;

  add(line: string): void {
    this.#count++;
    if (this.#lines.length < SHOWN) this.#lines.push(line);
  }

  /** @throws UsageError When there is any. */
  throwIfAny(path: string): void {
    if (!this.#count) return;
    const more = this.#count > SHOWN ? ` And ${this.#count - SHOWN} more.` : "";
    const what = this.#count === 1 ? "There is a mistake" : `There are ${this.#count} mistakes`;
    throw new UsageError(`${what} in ${path}, so nothing was written. ${this.#lines.join(" ")}${more}`);
  }
}

function same(one: string | undefined, other: string): boolean {
  return one?.trim().toLowerCase() === other.toLowerCase();
}

/** The fields that a column may mean: by its code, as an export calls it, or by its label. */
function fieldsFor(column: string, fields: readonly RecordField[]): RecordField[] {
  const [, code = column] = /^(\S+) \(.*\)$/.exec(column) ?? [];
  for (
    const fits of [
      ({ code: own, member }: RecordField) => own === column || member === column,
      ({ code: own, member }: RecordField) => same(own, column) || same(member, column),
      ({ label }: RecordField) => same(label, column),
      ({ code: own, member }: RecordField) => own === code || member === code,
    ]
  ) {
    const found = fields.filter(fits);
    if (found.length) return found;
  }
  return [];
}

/**
 * Finds the field of each column. What an export has added as the name of a value is left out.
 *
 * @throws UsageError When a column is no field, or one that cannot be written.
 */
export function matchColumns(
  path: string,
  columns: readonly string[],
  { fields, about: { entity } }: RecordTarget,
  meant: RecordsKit["meant"],
): Matched[] {
  const mistakes = new Mistakes();
  const isName = (column: string): boolean =>
    column.endsWith(NAMED) && fieldsFor(column.slice(0, -NAMED.length), fields).length > 0;
  const matched = columns.filter((column) => !isName(column)).flatMap((column): Matched[] => {
    const found = fieldsFor(column, fields);
    const [field] = found;
    if (!field) {
      const known = fields.flatMap((
        { code, label },
      ) => (label === undefined || same(label, code) ? [code] : [code, label]));
      mistakes.add(`Column "${column}" is no field of ${entity}.${meant(column, known)}`);
    } else if (found.length > 1) {
      mistakes.add(`Column "${column}" may be ${found.map(({ code }) => code).join(" or ")}: call it by the code.`);
    } else if (field.readonly) {
      mistakes.add(`Column "${column}" (${field.code}) cannot be written: choose others with --columns.`);
    } else return [{ column, field }];
    return [];
  });
  for (const [at, { column, field }] of matched.entries()) {
    const before = matched.slice(0, at).find((one) => one.field === field);
    if (before) mistakes.add(`Columns "${before.column}" and "${column}" are both ${field.code}: leave one out.`);
  }
  mistakes.throwIfAny(path);
  return matched;
}

/**
 * Makes values of all cells.
 *
 * @throws UsageError With the mistakes.
 */
export function readRows(
  path: string,
  { rows }: Table,
  matched: readonly Matched[],
  target: RecordTarget,
): Ready[] {
  const mistakes = new Mistakes();
  const required = target.fields.filter((field) => field.required && !field.readonly);
  const ready = rows.map(({ number, place, values }): Ready => {
    const fields: Record<string, unknown> = {};
    for (const { column, field } of matched) {
      if (!Object.hasOwn(values, column)) continue;
      try {
        fields[field.code] = target.read(field, values[column]);
      } catch (error) {
        if (!(error instanceof UsageError)) throw error;
        mistakes.add(`${inFront(place)}, ${column}: ${error.message}`);
      }
    }
    const written = matched.filter(({ column }) => Object.hasOwn(values, column)).map(({ field }) => field);
    for (const field of required.filter((one) => !written.includes(one))) {
      mistakes.add(`${inFront(place)}: ${field.code} is missing, and every record needs it.`);
    }
    return { number, place, fields };
  });
  mistakes.throwIfAny(path);
  return ready;
}

/**
 * The field by which records in doubt are looked for.
 *
 * @throws UsageError When not every row has a value of its own there.
 */
export function keyField(path: string, key: string, matched: readonly Matched[], rows: readonly Ready[]): RecordField {
  const found = matched.find(({ field, column }) => field.code === key || column === key) ??
    matched.find(({ field, column }) => same(field.code, key) || same(column, key));
  if (!found) {
    throw new UsageError(`--key: no column of ${path} is ${key}. It names a column whose values tell records apart.`);
  }
  const { code } = found.field;
  const places = new Map<string, string>();
  const mistakes = new Mistakes();
  for (const { place, fields } of rows) {
    const value = fields[code];
    if (typeof value !== "string" && typeof value !== "number") {
      mistakes.add(`${inFront(place)} has no ${code}, and --key needs one.`);
      continue;
    }
    // What is kept in another form than it is sent in is not found, and would be sent twice.
    if (String(value).trim() !== String(value) || String(value).length > LONGEST_KEY) {
      mistakes.add(
        `${inFront(place)}: ${code} begins or ends with a blank, or is longer than ${LONGEST_KEY} signs, ` +
          "and may not be found by --key.",
      );
      continue;
    }
    const before = places.get(String(value));
    if (before) {
      mistakes.add(`${inFront(before)} and ${place} have the same ${code}, and --key tells them apart by it.`);
    }
    places.set(String(value), place);
  }
  mistakes.throwIfAny(path);
  return found.field;
}
