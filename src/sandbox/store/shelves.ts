/**
 * The shelves on which a store has its records, one for each entity, and the fields that these have.
 *
 * @module
 */

import { type Field, type Kind, truthOf } from "../kinds.ts";
import { Records } from "../records.ts";
import type { Row } from "../row.ts";
import { bare } from "../rule/places.ts";
import { Shown } from "../shown.ts";
import { charactersIn } from "../size.ts";
import type { KindName, SandboxEntity, SandboxTable } from "../table.ts";
import type { Capacity } from "./capacity.ts";

/** The records of an entity. */
export interface Shelf {
  entity: SandboxEntity;
  fields: Map<string, Field>;
  records: Records;
  /** Ids are never given twice, also when their record is gone. */
  last: number;
  /** Counts the changes to the records, for what is made of them. */
  version: number;
  /** The fields' names by what is left of them without case and underscores. */
  bare?: { of: Map<string, Field>; size: number; names: Map<string, string> };
  /** The fields with those that records define, as of a version of the defining entity, and a number of its own. */
  all?: { version: number; size: number; fields: Map<string, Field> };
}

/** Defines an entity by its name, where there is such a one. */
export type Define = (name: string) => SandboxEntity | undefined;

/** The shelves of all entities. */
export class Shelves {
  readonly table: SandboxTable;
  readonly capacity: Capacity;
  /** How records were shown last. */
  readonly shown: Shown = new Shown();
  /** How many records were read or written so far. */
  touched = 0;
  /** How often records or fields have changed so far. */
  changes = 0;
  #shelves = new Map<string, Shelf>();
  readonly #define: Define;
  readonly #lay: (name: string) => void;

  /**
   * @param define Entities beside the table's.
   * @param lay Gives such an entity its records, when somebody asks for it.
   */
  constructor(table: SandboxTable, capacity: Capacity, define: Define, lay: (name: string) => void) {
    this.table = table;
    this.capacity = capacity;
    this.#define = define;
    this.#lay = lay;
  }

  /** Begins with empty shelves for the table's entities. */
  clear(): void {
    this.shown.clear();
    this.changes++;
    this.capacity.clear();
    this.#shelves = new Map(Object.entries(this.table.entities).map(([name, one]) => [name, this.#empty(one)]));
  }

  /** The names of the entities that have shelves. */
  names(): string[] {
    return [...this.#shelves.keys()];
  }

  /** All shelves by the names of their entities. */
  [Symbol.iterator](): Iterator<[string, Shelf]> {
    return this.#shelves.entries();
  }

  /** Whether there is such an entity. */
  has(name: string): boolean {
    return this.#shelves.has(name) || this.#define(name) !== undefined;
  }

  /** @throws Error When there is no such entity. */
  get(name: string): Shelf {
    const shelf = this.#shelves.get(name) ?? this.#defined(name);
    if (!shelf) throw new Error(`Unknown entity: ${name}`);
    return shelf;
  }

  #defined(name: string): Shelf | undefined {
    const entity = this.#define(name);
    if (!entity) return undefined;
    this.#shelves.set(name, this.#empty(entity));
    this.#lay(name);
    return this.#shelves.get(name);
  }

  #empty(entity: SandboxEntity): Shelf {
    const fields = Object.entries(entity.fields).map(([name, field]): [string, Field] => [
      name,
      { ...field, kind: this.kind(field.kind) },
    ]);
    return { entity, fields: new Map(fields), records: new Records(), last: 0, version: 0 };
  }

  /** The kind of a name. */
  kind(name: string): Kind {
    const { kinds = {} } = this.table;
    return Object.hasOwn(kinds, name) ? kinds[name] as Kind : name as KindName;
  }

  /** Counts a change to the records of a shelf. */
  changed(shelf: Shelf): void {
    shelf.version++;
    this.changes++;
  }

  /**
   * Keeps a record.
   *
   * @throws Refusal When there is no room for it.
   */
  put(name: string, id: number, row: Row): void {
    const shelf = this.get(name);
    const size = charactersIn(row.values());
    this.capacity.makeRoom(1, size);
    this.capacity.add(row, size);
    shelf.records.set(id, row);
    shelf.last = Math.max(shelf.last, id);
    this.changed(shelf);
  }

  /** An entity's fields, in order; those that records of another entity define come last. */
  fields(name: string): Map<string, Field> {
    const shelf = this.get(name);
    const { entity: { custom }, fields } = shelf;
    if (!custom) return fields;
    const { version } = this.get(custom.entity);
    const { size } = fields;
    if (shelf.all?.version === version && shelf.all.size === size) return shelf.all.fields;
    const all = new Map(fields);
    for (const row of this.definitions(name)) {
      const field = String(row.get(custom.name));
      if (!field.startsWith(custom.prefix) || all.has(field)) continue;
      const type = String(row.get(custom.type));
      const kind = Object.hasOwn(custom.kinds, type) ? this.kind(custom.kinds[type] as string) : "text";
      all.set(field, { kind, multiple: this.holds(custom.entity, row, custom.multiple) });
    }
    shelf.all = { version, size, fields: all };
    return all;
  }

  /** The records that define fields of an entity. */
  definitions(name: string): Row[] {
    const { custom } = this.get(name).entity;
    const where = Object.entries(custom?.where ?? {});
    return !custom
      ? []
      : this.rows(custom.entity).filter((row) =>
        where.every(([field, value]) => JSON.stringify(row.get(field)) === JSON.stringify(value))
      );
  }

  /** A field by its name without case and underscores, also one that somebody has written. */
  fieldOf(name: string, field: string): string | undefined {
    const fields = this.fields(name);
    if (fields.has(field)) return field;
    const shelf = this.get(name);
    if (shelf.bare?.of !== fields || shelf.bare.size !== fields.size) {
      const names = new Map([...fields.keys()].reverse().map((one) => [bare(one), one]));
      shelf.bare = { of: fields, size: fields.size, names };
    }
    return shelf.bare.names.get(bare(field));
  }

  /** Takes fields that nobody has written so far, of an entity that takes any. */
  open(name: string, fields: Iterable<string>): void {
    const shelf = this.get(name);
    if (!shelf.entity.open) return;
    const all = this.fields(name);
    const others = [...fields].filter((field) => !shelf.fields.has(field) && !all.has(field));
    this.capacity.makeFields(all.size + others.length);
    for (const field of others) {
      shelf.fields.set(field, { kind: "any" });
      this.shown.clear();
      this.changes++;
    }
  }

  /** All records by ascending id. */
  rows(name: string): Row[] {
    const { records } = this.get(name);
    this.touched += records.size;
    return Array.from(records, ([, row]) => row);
  }

  /** The record with an id. */
  row(name: string, id: number): Row | undefined {
    const row = this.get(name).records.get(id);
    if (row) this.touched++;
    return row;
  }

  /** Whether a record's field says yes. */
  holds(name: string, row: Row, field: string): boolean {
    const kind = this.get(name).fields.get(field)?.kind ?? "boolean";
    return truthOf(kind, row.get(field) ?? null) ?? false;
  }
}

/** The records that may have a value in a field; what is made may be too much to be walked for nothing. */
export function holding(records: Records, field: string): Iterable<[number, Row]> {
  return !records.made || records.made.mayHold(field) ? records : records.kept();
}
