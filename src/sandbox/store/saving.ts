/**
 * All records of a store as a snapshot, and back.
 *
 * @module
 */

import type { Made, RowsOptions } from "../made.ts";
import { Records } from "../records.ts";
import { charactersIn } from "../size.ts";
import { type EntitySnapshot, madeAsJson, readSnapshot, type Snapshot } from "../snapshot.ts";
import type { Marks } from "./marks.ts";
import type { Seeding } from "./seeding.ts";
import type { Shelves } from "./shelves.ts";

/** What is saved, and put back. */
export interface Saved {
  shelves: Shelves;
  seeding: Seeding;
  marks: Marks;
}

/**
 * All records as JSON.
 *
 * @throws TypeError When rows are made by functions.
 */
export function save({ shelves, seeding, marks }: Saved): Snapshot {
  const entities = Array.from(shelves, ([name, { records, last }]): [string, EntitySnapshot] => {
    const made = seeding.rows.get(name) as RowsOptions[string] | undefined;
    const kept = Array.from(records.kept(), ([id, row]): EntitySnapshot["records"][number] => [
      id,
      structuredClone(Object.fromEntries(row)),
      [...marks.writtenIn(row)],
    ]);
    const rows = made === undefined ? {} : { made: madeAsJson(name, made), gone: records.gone() };
    return [name, { last, records: kept, ...rows }];
  });
  return { snapshot: 1, entities: Object.fromEntries(entities) };
}

/**
 * Puts saved records back, of this store or another one of the same table.
 *
 * @throws TypeError When these are none; then all is as before.
 */
export function load(store: Saved, snapshot: unknown): void {
  const { shelves, seeding } = store;
  const entities = readSnapshot(snapshot);
  const made = new Map<string, Made>();
  let [count, characters] = [0, 0];
  for (const [name, saved] of entities) {
    if (!shelves.has(name)) {
      throw new TypeError(`The snapshot has records of ${name}, which this sandbox does not know.`);
    }
    checkFields(shelves, name, saved);
    count += saved.records.length;
    for (const [, values] of saved.records) characters += charactersIn(Object.values(values));
    if (saved.made !== undefined) made.set(name, seeding.make(name, saved.made));
  }
  if (!shelves.capacity.isEnoughFor(count, characters)) {
    throw new TypeError("The snapshot holds more than a sandbox does.");
  }
  seeding.replace(new Map([...made.keys()].map((name) => [name, entities.get(name)?.made])));
  for (const name of shelves.names()) {
    const saved = entities.get(name);
    if (saved) putBack(store, name, saved, made.get(name));
    else seeding.lay(name, undefined);
  }
}

function checkFields(shelves: Shelves, name: string, { records }: EntitySnapshot): void {
  const { fields, custom, open } = shelves.get(name).entity;
  for (const [, values] of records) {
    const unknown = Object.keys(values).find((key) =>
      !open && !Object.hasOwn(fields, key) && !(custom && key.startsWith(custom.prefix))
    );
    if (unknown !== undefined) {
      throw new TypeError(`The snapshot has a field of ${name} that is unknown: ${unknown}.`);
    }
  }
}

function putBack(
  { shelves, marks }: Saved,
  name: string,
  { records, last, gone = [] }: EntitySnapshot,
  made: Made | undefined,
): void {
  const shelf = shelves.get(name);
  for (const [, row] of shelf.records.kept()) shelves.capacity.remove(row);
  shelf.records = new Records(made);
  shelf.last = 0;
  for (const number of gone) if (made && number <= made.count) shelf.records.delete(made.idOf(number));
  for (const [id, values, written = []] of records) {
    const row = new Map(Object.entries(values));
    if (shelf.entity.open) {
      for (const key of row.keys()) if (!shelf.fields.has(key)) shelf.fields.set(key, { kind: "any" });
    }
    shelves.put(name, id, row);
    marks.write(row, written);
  }
  shelf.last = Math.max(last, made?.count ? made.idOf(made.count) : 0, shelf.last);
  shelves.changed(shelf);
}
