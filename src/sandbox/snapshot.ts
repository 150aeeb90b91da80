/**
 * All records of a store as JSON, and back.
 *
 * @module
 */

import type { RowsOptions } from "./made.ts";
import type { Json } from "./table.ts";

/** All records of a sandbox, as JSON. */
export interface Snapshot {
  /** Tells snapshots from other JSON, and the form of this one. */
  snapshot: 1;
  /** The records by the names of their entities; those that are not here are as in a fresh sandbox. */
  entities: Record<string, EntitySnapshot>;
}

/** The records of an entity. */
export interface EntitySnapshot {
  /** The highest id that was given. */
  last: number;
  /** Ids and values of the records that are kept, with the fields that callers have written. */
  records: [id: number, values: Record<string, Json>, written?: string[]][];
  /** How many others are made of their number, and the numbers of those that are gone. */
  made?: Json;
  gone?: number[];
}

/**
 * How rows of an entity are made, where JSON can hold it.
 *
 * @throws TypeError When functions say it.
 */
export function madeAsJson(entity: string, made: RowsOptions[string]): Json {
  if (typeof made === "number") return made;
  if (made.id === undefined && typeof made.values !== "function") return structuredClone(made) as unknown as Json;
  throw new TypeError(`The rows of ${entity} are made by functions, which no snapshot can hold.`);
}

/**
 * Reads what may be a snapshot.
 *
 * @throws TypeError When it is none.
 */
export function readSnapshot(given: unknown): Map<string, EntitySnapshot> {
  const { snapshot, entities } = isMap(given) ? given : {};
  if (snapshot !== 1 || !isMap(entities)) throw new TypeError("This is no snapshot of a sandbox.");
  return new Map(Object.entries(entities).map(([name, entity]) => [name, readEntity(name, entity)]));
}

function readEntity(name: string, given: unknown): EntitySnapshot {
  const wrong = (what: string): never => {
    throw new TypeError(`The snapshot is damaged: ${what} of ${name}.`);
  };
  const { last, records, made, gone = [] } = isMap(given) ? given : wrong("there are no records");
  if (!isWhole(last, 0)) return wrong("no last id");
  if (!Array.isArray(records)) return wrong("no list of records");
  if (!Array.isArray(gone) || !gone.every((number) => isWhole(number, 1))) return wrong("no list of numbers");
  const ids = new Set<number>();
  for (const record of records) {
    const [id, values, written = []] = Array.isArray(record) ? record : [];
    const isRecord = isWhole(id, 1) && isMap(values) && Array.isArray(written);
    if (!isRecord || ids.has(id)) return wrong("a record is none");
    ids.add(id);
  }
  return { last, records: structuredClone(records), ...made !== undefined && { made: made as Json, gone } };
}

function isWhole(value: unknown, least: number): value is number {
  return Number.isSafeInteger(value) && (value as number) >= least;
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
