/**
 * Finds the page of a list: as far as conditions and order speak of ids, without walking what is not shown.
 *
 * @module
 */

import { type Condition, countOf, matcher, withoutUnknown } from "./filter.ts";
import { isEmpty, type Kind, sortKey } from "./kinds.ts";
import { FirstInOrder, type SortKey } from "./order.ts";
import { Refusal } from "./refusal.ts";
import { remembering } from "./remember.ts";
import type { Row } from "./row.ts";
import type { Store } from "./store.ts";
import type { Json } from "./table.ts";
import { type Window, windowOf } from "./window.ts";

/** Which records of an entity a list shows. */
export interface Search {
  /** What they must fulfil. */
  where?: readonly Condition[];
  /** How they are sorted; by id in the end. */
  order?: readonly { field: string; descending: boolean }[];
  /** Number of them to leave out, and to show at most; all when absent. What is `uncounted` has a total of 0. */
  page?: { offset: number; size: number; uncounted?: boolean };
  /** Nobody says which: then documented ones that are there for whoever names them are left out. */
  unnamed?: boolean;
}

/** The records that are shown, and how many there are in all. */
export interface Found {
  rows: Row[];
  total: number;
}

/** Conditions that are looked at for each record: far more than anybody writes. */
const MOST_CONDITIONS = 250;

/** Records before a page from which on the whole order is kept. */
const DEEP = 1000;

const ALL = { offset: 0, size: Infinity };

/**
 * Finds the records that a list shows.
 *
 * @param isMeant Whether a method works on a record; on all when left out.
 * @throws Refusal When there are too many conditions.
 */
export function findPage(
  store: Store,
  entity: string,
  { where = [], order = [], page = ALL, unnamed = false }: Search,
  isMeant?: (row: Row) => boolean,
): Found {
  // Once for all records: a request may name any number of fields that nobody has.
  const conditions = withoutUnknown(where, (field) => isVisible(store, entity, field));
  const count = countOf(conditions);
  if (count > MOST_CONDITIONS) {
    const text = `The filter has ${count} conditions: the sandbox takes ${MOST_CONDITIONS}`;
    throw new Refusal(400, "TOO_MANY_CONDITIONS", text);
  }
  const { id: name } = store.entity(entity);
  const sorts = new Map<string, boolean>();
  for (const { field, descending } of order) {
    // Where a field stands twice, nothing is left for the second time.
    if ((field === name || isVisible(store, entity, field)) && !sorts.has(field)) sorts.set(field, descending);
  }
  const window = windowOf(conditions, { name, kind: store.fields(entity).get(name)?.kind ?? "text" });
  const isFound = finder(store, entity, window.rest, isMeant);
  const [first] = sorts;
  // No two records have the same id, so that nothing is left to sort by.
  const isPlain = !first || first[0] === name;
  const key = isMeant || isPlain ? undefined : JSON.stringify([entity, conditions, [...sorts]]);
  const found = isPlain
    ? byId(store, entity, window, isFound, page, first?.[1] ?? false)
    : byFields(store, entity, { window, isFound, sorts, key }, page);
  const isWindow = conditions.length > window.rest.length;
  const isNamed = !unnamed || conditions.length > 0;
  if (!found.total && isNamed && (!isWindow || (isFound && !hasAny(store, entity, isFound)))) {
    const { rows, total } = named(store, entity, finder(store, entity, conditions, isMeant), sorts, page);
    return { rows, total: page.uncounted ? 0 : total };
  }
  return { ...found, total: page.uncounted ? 0 : found.total };
}

/** Which records stand in which order; `key` says all of it, if it can. */
interface Sorted {
  window: Window;
  isFound: ((row: Row) => boolean) | undefined;
  sorts: ReadonlyMap<string, boolean>;
  key: string | undefined;
}

/** Finds a page in the order of fields, each ascending or descending; of equal records, the lower id comes first. */
function byFields(
  store: Store,
  entity: string,
  { window, isFound, sorts, key }: Sorted,
  { offset, size }: NonNullable<Search["page"]>,
): Found {
  const pageOf = (ids: Iterable<number>, total: number): Found => {
    const records = store.records(entity);
    return { rows: Array.from(ids, (id) => records.get(id) as Row), total };
  };
  const known = key === undefined ? undefined : store.orders.get(key, store.changes);
  if (known) {
    store.touched += known.length;
    return pageOf(known.subarray(offset, offset + size), known.length);
  }
  // Who has come so far most likely goes on.
  const isDeep = key !== undefined && offset >= DEEP;
  const first = new FirstInOrder(isDeep ? Infinity : offset + size, [...sorts.values()]);
  const keys = [...sorts.keys()].map((field) => keyReaderOf(store, entity, field));
  let total = 0;
  let row: Row;
  const keyAt = (index: number): SortKey => keys[index]!(row);
  // Only ids and keys are kept: a record that is made is soon made again.
  eachCandidate(store, entity, window, false, (one, id) => {
    if (isFound && !isFound(one)) return true;
    row = one;
    total++;
    first.add(id, keyAt);
    return true;
  });
  const ids = first.ids(isDeep ? 0 : offset);
  if (!isDeep) return pageOf(ids, total);
  return pageOf(store.orders.keep(key, store.changes, ids).subarray(offset, offset + size), total);
}

/** Finds a page by ascending or descending ids, and how many there are; of what is uncounted, how many were looked at. */
function byId(
  store: Store,
  entity: string,
  window: Window,
  isFound: ((row: Row) => boolean) | undefined,
  { offset, size, uncounted = false }: NonNullable<Search["page"]>,
  isDescending: boolean,
): Found {
  if (!isFound && !window.ids) {
    const records = store.records(entity);
    const [from, to] = placesOf(store, entity, window);
    const [begin, end] = isDescending ? [to - offset - size, to - offset] : [from + offset, from + offset + size];
    const rows: Row[] = [];
    for (const [, row] of records.walk(Math.max(from, begin), Math.min(to, end), isDescending)) rows.push(row);
    store.touched += rows.length;
    return { rows, total: to - from };
  }
  const rows: Row[] = [];
  let total = 0;
  const records = store.records(entity);
  eachCandidate(store, entity, window, isDescending, (row, id) => {
    if (isFound && !isFound(row)) return true;
    if (total >= offset && rows.length < size) rows.push(records.get(id) as Row);
    total++;
    return !uncounted || rows.length < size;
  });
  return { rows, total };
}

/** Documented records that are there for whoever names what they belong to. */
function named(
  store: Store,
  entity: string,
  isFound: ((row: Row) => boolean) | undefined,
  sorts: ReadonlyMap<string, boolean>,
  { offset, size }: NonNullable<Search["page"]>,
): Found {
  const { id } = store.entity(entity);
  const rows = new Map<number, Row>();
  const first = new FirstInOrder(Infinity, [...sorts.values()]);
  const keys = [...sorts.keys()].map((field) => keyReaderOf(store, entity, field));
  for (const row of isFound ? store.spares(entity) : []) {
    if (!isFound?.(row)) continue;
    const number = Number(row.get(id));
    rows.set(number, row);
    first.add(number, (index) => keys[index]!(row));
  }
  store.touched += rows.size;
  const ids = first.ids(0).slice(offset, offset + size);
  return { rows: ids.map((one) => rows.get(one) as Row), total: rows.size };
}

/** Whether there is a record at all: pages that begin behind the last id end there, though documented records may follow. */
function hasAny(store: Store, entity: string, isFound: (row: Row) => boolean): boolean {
  const records = store.records(entity);
  let has = false;
  records.visit(0, records.size, false, (row) => !(has = isFound(row)));
  return has;
}

/** Makes what tells whether a record is found; nothing where all are. */
function finder(
  store: Store,
  entity: string,
  conditions: readonly Condition[],
  isMeant: ((row: Row) => boolean) | undefined,
): ((row: Row) => boolean) | undefined {
  if (!conditions.length) return isMeant;
  const fulfils = matcher(conditions);
  const readers = new Map<string, Reader>();
  let row: Row;
  const lookup = (field: string): ReturnType<Reader> => {
    let read = readers.get(field);
    if (!read) readers.set(field, read = readerOf(store, entity, field));
    return read(row);
  };
  return (one) => {
    row = one;
    return (isMeant?.(one) ?? true) && fulfils(lookup);
  };
}

/** Reads a record's field; what it returns is good until the next record. */
type Reader = (row: Row) => ReturnType<Store["lookup"]>;

function readerOf(store: Store, entity: string, field: string): Reader {
  if (!isVisible(store, entity, field)) return () => undefined;
  const known = store.fields(entity).get(field);
  if (!known || known.inherit !== undefined || Object.hasOwn(store.entity(entity).relations, field)) {
    return (row) => store.lookup(entity, row, field);
  }
  const found: { kind: Kind; value: Json | undefined } = { kind: known.kind, value: undefined };
  return (row) => {
    found.value = row.get(field);
    return found;
  };
}

/** Visits the records that a window leaves, as long as the visitor wants more; each is good for the visit only. */
function eachCandidate(
  store: Store,
  entity: string,
  window: Window,
  isDescending: boolean,
  visit: (row: Row, id: number) => boolean,
): void {
  const records = store.records(entity);
  const counted = (row: Row, id: number): boolean => {
    store.touched++;
    return visit(row, id);
  };
  if (!window.ids) return records.visit(...placesOf(store, entity, window), isDescending, counted);
  for (const id of isDescending ? window.ids.toReversed() : window.ids) {
    const row = records.get(id);
    if (row && !counted(row, id)) return;
  }
}

/** The places that a window begins at, and ends before. */
function placesOf(store: Store, entity: string, { from, to }: Window): [from: number, to: number] {
  const records = store.records(entity);
  const begin = records.below(from);
  return [begin, Math.max(begin, records.below(to))];
}

function isVisible(store: Store, entity: string, field: string): boolean {
  const known = store.fields(entity).get(field);
  return known ? !known.hidden && !known.input : Object.hasOwn(store.entity(entity).relations, field);
}

/** Makes what reads the key that a field sorts by; of a list, its first value counts. */
function keyReaderOf(store: Store, entity: string, field: string): (row: Row) => SortKey {
  const read = readerOf(store, entity, field);
  let kind: Kind = "text";
  const keyOf = remembering((value) => isEmpty(value) ? undefined : sortKey(kind, value as Json));
  return (row) => {
    const found = read(row);
    if (!found) return undefined;
    kind = found.kind;
    return keyOf(Array.isArray(found.value) ? found.value[0] : found.value);
  };
}
