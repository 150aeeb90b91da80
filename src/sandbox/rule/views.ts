/**
 * Records as a documented answer shows them: the sample is the view, member by member, in its JSON types.
 *
 * @module
 */

import type { Selection } from "../present.ts";
import type { Row } from "../row.ts";
import type { Store } from "../store.ts";
import type { Json } from "../table.ts";
import type { RuleEntity } from "./entities.ts";
import type { RuleLine } from "./line.ts";
import { bare, type Members } from "./places.ts";
import { conformed, emptyLike, inTypeOf } from "./types.ts";

/** Shows a record. */
export type Show = (row: Row) => Members;

/** What a view is made of. */
export interface Viewed {
  store: Store;
  /** Name of the records' entity, and what is known of it. */
  name: string;
  entity: RuleEntity;
  line: RuleLine;
  /** The documented record. */
  like: Members;
  /** What the installation's own fields begin with. */
  own: readonly string[];
  /** The fields that the caller asks for; all that the sample has when left out. */
  selected?: readonly string[] | undefined;
  /** Whether nothing is shown in another type than the documented one. */
  isEcho?: boolean;
}

/** Makes what shows records like a documented one: which members there are is found out once for all of them. */
export function viewOf({ store, name, entity, line, like, own, selected, isEcho = false }: Viewed): Show {
  const asked = selected && isDocumented(selected, line.select) ? undefined : selected;
  const isSelected = asked && selectionOf(asked);
  const isShown = (member: string): boolean =>
    !isSelected || isSelected(member, own.some((prefix) => member.startsWith(prefix)));
  const members = Object.entries(like).filter(([member]) => isShown(member))
    .map(([member, value]) => ({ member, value, field: entity.names.get(bare(member)) ?? member }));
  const has = new Set(Object.keys(like).map(bare));
  const more = (asked ?? []).filter((field) => /^\w+$/.test(field) && !has.has(bare(field)));
  const isByHand = entity.definition.open !== true;
  const { custom } = entity.definition;
  // Fields that callers define: one record has all of them, a list those that are asked for.
  const defined = isByHand || !custom || (line.operation === "list" && !asked) ? [] : store.definitions(name)
    .map((row) => ({ field: String(row.get(custom.name)), isMany: store.holds(custom.entity, row, custom.multiple) }))
    .filter(({ field }) => field.startsWith(custom.prefix) && !has.has(bare(field)) && isShown(field));
  return (row) => {
    const shown: Members = {};
    const isBound = isByHand && !store.isDocumented(row);
    for (const { member, value, field } of members) {
      const held = row.get(field);
      const fit = held === undefined ? undefined : inTypeOf(value, held);
      if (fit !== undefined) shown[member] = copyOf(fit);
      else if (isEcho && held !== undefined) shown[member] = copyOf(strictly(value, conformed(value, held)));
      else if (held === null && isBound) shown[member] = emptyLike(value);
      else if (held !== undefined && (isBound || store.isWritten(row, field))) {
        shown[member] = copyOf(conformed(value, held));
      } else shown[member] = copyOf(value);
    }
    if (isEcho) return shown;
    for (const { field, isMany } of defined) shown[field] = copyOf(row.get(field) ?? (isMany ? [] : ""));
    for (const field of more) {
      const held = row.get(store.fieldOf(name, field) ?? field);
      if (held !== undefined) shown[field] = copyOf(held);
    }
    for (const field of store.writtenIn(row)) {
      const isOwn = own.some((prefix) => field.startsWith(prefix));
      if ((isOwn || line.open) && !has.has(bare(field)) && isShown(field)) {
        shown[field] = copyOf(row.get(field) as Json);
      }
    }
    return shown;
  };
}

/** Whether the fields that are asked for are those of the documented example. */
export function isDocumented(selected: readonly string[], documented: readonly string[] = []): boolean {
  return selected.length === documented.length &&
    selected.every((name, index) => bare(name) === bare(documented[index] as string));
}

/** Reads names of fields, `*` and `PREFIX_*` as masks; names match whatever their case and underscores. */
function selectionOf(select: readonly string[]): Selection {
  const names = new Set(select.map(bare));
  const masks = select.filter((name) => name.endsWith("*")).map((name) => name.slice(0, -1).toLowerCase());
  return (field, isOwn) =>
    names.has(bare(field)) ||
    masks.some((mask) => mask === "" ? !isOwn : field.toLowerCase().startsWith(mask));
}

/** A value where it has the documented types, or else the documented one. */
function strictly(like: Json, value: Json): Json {
  return inTypeOf(like, value) ?? like;
}

function copyOf(value: Json): Json {
  return typeof value === "object" && value !== null ? structuredClone(value) : value;
}
