/**
 * Values that nobody sends: defaults, times, who calls, and what follows from a code.
 *
 * @module
 */

import { codeOf } from "../follow.ts";
import { type Field, isEmpty, readValue, showTime } from "../kinds.ts";
import { copyOf, type Row } from "../row.ts";
import type { Json, SandboxCode } from "../table.ts";

/** When a value is written, and by whom. */
export interface Moment {
  now: Date;
  caller: number | undefined;
}

/** What a new record has in a field; nothing where it has none. */
export function initialValue(field: Field, given: Json | undefined, { now, caller }: Moment): Json | undefined {
  const isGiven = field.author === "add" ? !isEmpty(given) && given !== "0" && given !== 0 : given !== undefined;
  if (field.follows === undefined) {
    if (field.stamp && (field.stamp !== "unless-sent" || isEmpty(given))) return showTime(field.kind, now);
    if (field.author === "change" || (field.author && !isGiven)) return authorOf(field, caller);
  }
  if (isGiven) return given;
  return field.default === undefined ? undefined : copyOf(field.default);
}

/** What a change to a record puts into a field by itself; nothing where it stays as it is. */
export function changedValue(field: Field, { now, caller }: Moment): Json | undefined {
  if (field.stamp === "change") return showTime(field.kind, now);
  return field.author === "change" ? authorOf(field, caller) : undefined;
}

function authorOf(field: Field, caller: number | undefined): Json | undefined {
  return caller === undefined ? structuredClone(field.default) : readValue(field, caller);
}

/**
 * Values with those that follow from the code among them.
 *
 * @param row The record as it is, if there is one.
 */
export function withCode(codes: readonly SandboxCode[] | undefined, values: Row, now: Date, row?: Row): Row {
  const code = codeOf(codes, values);
  if (!code) return values;
  const isNew = code !== (row && codeOf(codes, row));
  const times = (code.now ?? []).map((field): [string, Json] => [field, showTime("datetime", now)]);
  return new Map([...values, ...Object.entries(code.sets), ...isNew ? times : []]);
}
