/**
 * Members of answers that nobody writes: made of other values each time a record is shown.
 *
 * @module
 */

import { isEmpty, numberOf, sizeOf, textOf } from "./kinds.ts";
import type { Row, Store } from "./store.ts";
import type { Json, SandboxDerived } from "./table.ts";

/** Where and by whom the sandbox was called. */
export interface Setting {
  /** Begin of the address, up to the host. */
  origin: string;
  /** What stands for further words behind @. */
  places?: Readonly<Record<string, string>> | undefined;
  /** Id of the user who calls, if there is any. */
  caller: number | undefined;
}

/** Makes a member of a record's answer; nothing where the record does not have it. */
export function derive(
  store: Store,
  entity: string,
  row: Row,
  derived: SandboxDerived,
  setting: Setting,
): Json | undefined {
  const { only = {}, by, from, as = "one", show = null, empty = null, text } = derived;
  const isHeld = ([name, value]: [string, Json]): boolean => store.value(entity, row, name) === value;
  if (!Object.entries(only).every(isHeld)) return undefined;
  const numeral = (value: number): Json => text ? String(value) : value;
  if (as === "size") return numeral(sizeOf(textOf(row.get(by as string))));
  const [found, rows] = sourceOf(store, entity, row, by, from);
  if (rows.length === 0) return structuredClone(empty);
  const shown = (one: Row): Json => fill(show, store, found, one, setting);
  switch (as) {
    case "one":
      return shown(rows[0] as Row);
    case "list":
      return rows.map(shown);
    case "map":
      return Object.fromEntries(rows.map((one) => [String(one.get(store.entity(found).id)), shown(one)]));
    case "count":
      return numeral(rows.length);
    case "sum": {
      const sum = rows.reduce((sum, one) => sum + (numberOf(one.get(derived.sum as string) ?? 0) || 0), 0);
      return numeral(Math.floor(sum / (derived.divide ?? 1)));
    }
  }
}

function sourceOf(
  store: Store,
  entity: string,
  row: Row,
  by: string | undefined,
  from: SandboxDerived["from"],
): [string, Row[]] {
  if (by !== undefined) {
    const refers = store.fields(entity).get(by)?.refers ?? entity;
    // A record that is named twice is still one.
    const ids = new Set([row.get(by) ?? []].flat().filter((id) => !isEmpty(id)).map(numberOf));
    return [refers, [...ids].flatMap((id) => store.row(refers, id) ?? [])];
  }
  if (!from) return [entity, [row]];
  const id = Number(row.get(store.entity(entity).id));
  return [from.entity, store.rows(from.entity).filter((one) => numberOf(one.get(from.field)) === id)];
}

const WHOLE = /^\{(#?)(\w+)\}$/;
const PLACE = /\{(@?\w+)(?:\/(\w+))?\}/g;

/** A pattern with a record's values at its places. */
export function fill(pattern: Json, store: Store, entity: string, row: Row, setting: Setting): Json {
  if (Array.isArray(pattern)) return pattern.map((one) => fill(one, store, entity, row, setting));
  if (typeof pattern === "object" && pattern !== null) {
    return Object.fromEntries(
      Object.entries(pattern).map(([key, one]) => [
        key === "{@caller}" ? String(setting.caller ?? "") : key,
        fill(one, store, entity, row, setting),
      ]),
    );
  }
  if (typeof pattern !== "string") return pattern;
  const [, number, whole] = WHOLE.exec(pattern) ?? [];
  if (whole !== undefined) {
    const value = store.value(entity, row, whole) ?? null;
    return number && value !== null ? numberOf(value) : structuredClone(value);
  }
  return pattern.replace(PLACE, (_, name: string, other?: string) => {
    if (name === "@origin") return setting.origin;
    if (name === "@caller") return String(setting.caller ?? "");
    if (name.startsWith("@")) return setting.places?.[name.slice(1)] ?? "";
    if (other === undefined) return textOf(store.value(entity, row, name));
    // The top of a tree is where it hangs, not a part of its paths.
    return store.line(entity, row, name).slice(1).map((above) => textOf(above.get(other))).join("/");
  }).trim();
}
