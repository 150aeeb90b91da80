/**
 * Which records parameters beside the filter mean.
 *
 * @module
 */

import type { Row } from "../row.ts";
import type { Json } from "../table.ts";
import type { RuleCall } from "./call.ts";
import { bare } from "./places.ts";
import { comparable, unwrapped } from "./seeds.ts";

/** The fields that hold what a record belongs to, with what the request says of it. */
export function owned({ book, line, given }: RuleCall): [string, Json][] {
  const named = Object.entries(line.owner ?? {}).flatMap(([path, field]): [string, Json][] => {
    const value = unwrapped(book.rules.wrapped, given(path));
    return value === undefined || value === null || typeof value === "object" ? [] : [[field, value]];
  });
  return [...named, ...Object.entries(line.only ?? {})];
}

/** Whether a list says nothing of its records but what the method itself does. */
export function isUnnamed(call: RuleCall): boolean {
  const { line } = call;
  if (line.only === undefined || line.mine !== undefined || line.by !== undefined) return false;
  return scopeOf({ ...call, line: { ...line, only: {} } }) === undefined;
}

/** What tells records of one kind from those of others that stand together with them. */
export function kindOf({ line, name, given }: RuleCall): Json | undefined {
  return line.by !== undefined && name === line.entity ? given(line.by) : undefined;
}

/** Tells the records that parameters beside the filter mean: those that hold what is sent, or nothing of the kind. */
export function scopeOf(call: RuleCall): ((row: Row) => boolean) | undefined {
  const { book, entity, line, sent } = call;
  const fieldOf = (name: string): string => entity.names.get(bare(name)) ?? name;
  const wanted = owned(call).map(([field, value]): [string, string[]] => [fieldOf(field), [comparable(value)]]);
  const parts: [field: string, part: string][] = [];
  const isOwner = (name: string): boolean => Object.keys(line.owner ?? {}).some((one) => bare(one) === bare(name));
  for (const [name, value] of Object.entries(sent)) {
    const field = entity.names.get(bare(name));
    if (
      field === undefined || book.rules.reserved.includes(bare(name)) || name === line.by || value === null ||
      isOwner(name)
    ) continue;
    const values = (Array.isArray(value) ? value : [value]).filter((one) => typeof one !== "object")
      .map((one) => comparable(unwrapped(book.rules.wrapped, one)));
    if (line.parts?.some((part) => bare(part) === bare(name))) parts.push([field, values[0] ?? ""]);
    else if (values.length) wanted.push([field, values]);
  }
  if (line.mine !== undefined) wanted.push([line.mine, [comparable(call.caller)]]);
  const kind = kindOf(call);
  if (!wanted.length && !parts.length && kind === undefined) return undefined;
  return (row) =>
    (kind === undefined || comparable(row.get(line.by ?? "")) === comparable(kind)) &&
    parts.every(([field, part]) => comparable(row.get(field)).includes(part)) &&
    wanted.every(([field, values]) => {
      const held = row.get(field);
      if (held === undefined || held === null) return true;
      return (Array.isArray(held) ? held : [held]).some((one) => values.includes(comparable(one)));
    });
}
