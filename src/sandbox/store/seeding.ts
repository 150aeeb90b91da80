/**
 * The records that a store begins with: seeds, and those that are made of their number.
 *
 * @module
 */

import { isEmpty, isUpload, numberOf, readValue, showTime } from "../kinds.ts";
import { Made } from "../made.ts";
import { Records } from "../records.ts";
import { copyOf, type Row } from "../row.ts";
import type { Json, SandboxEntity } from "../table.ts";
import type { Marks } from "./marks.ts";
import type { Shelves } from "./shelves.ts";
import { isTaken } from "./unique.ts";

/** Lays records on shelves. */
export class Seeding {
  readonly #shelves: Shelves;
  readonly #marks: Marks;
  readonly #now: () => Date;
  /** Whether all that there is are seeds. */
  #isFresh = true;
  /** What is made of which entities. */
  #rows: ReadonlyMap<string, unknown> = new Map();

  constructor(shelves: Shelves, marks: Marks, now: () => Date) {
    this.#shelves = shelves;
    this.#marks = marks;
    this.#now = now;
  }

  /** What is made, by the entities' names. */
  get rows(): ReadonlyMap<string, unknown> {
    return this.#rows;
  }

  /** Puts the seeds back, and what is made in their place, and forgets everything else. */
  reset(): void {
    this.#isFresh = true;
    this.#shelves.clear();
    // Every entity must be there before the first seed: custom fields are records of another one.
    const names = this.#shelves.names();
    const defining = this.#defining();
    for (const name of [...names.filter((n) => defining.has(n)), ...names.filter((n) => !defining.has(n))]) {
      this.layUsual(name);
    }
    this.#isFresh = false;
  }

  /** The entities whose records define fields of others. */
  #defining(): Set<string | undefined> {
    return new Set(this.#shelves.names().map((name) => this.#shelves.get(name).entity.custom?.entity));
  }

  /**
   * Makes rows of entities in the place of their seeds; those of which rows were made so far have their seeds again.
   *
   * @throws TypeError When it says nothing of the kind; then all is as before.
   */
  fill(rows: unknown): void {
    if (typeof rows !== "object" || rows === null || Array.isArray(rows)) {
      throw new TypeError(`Rows stand by the names of entities: { order: 1000 }, not ${JSON.stringify(rows)}.`);
    }
    const next = new Map(Object.entries(rows));
    const made = new Map([...next].map(([name, options]) => [name, this.make(name, options)]));
    const names = new Set([...this.#rows.keys(), ...next.keys()]);
    this.#rows = next;
    for (const name of names) this.lay(name, made.get(name));
  }

  /** Says what is made from now on; whoever says it lays the records. */
  replace(rows: ReadonlyMap<string, unknown>): void {
    this.#rows = rows;
  }

  /**
   * Makes what makes rows, like the seeds if there are any, else like a new record.
   *
   * @throws TypeError When the options say nothing of the kind, or others depend on the entity's records.
   */
  make(name: string, options: unknown): Made {
    const shelves = this.#shelves;
    const defining = this.#defining();
    const canBe = (one: string): boolean => shelves.has(one) && !defining.has(one) && !shelves.get(one).entity.rank;
    if (!canBe(name)) {
      const text = shelves.has(name)
        ? `No rows can be made of ${name}, whose records others depend on.`
        : `There is no entity ${name} to make rows of.`;
      throw new TypeError(`${text} There is ${shelves.names().filter(canBe).join(", ")}.`);
    }
    const { id, seeds } = shelves.get(name).entity;
    const fields = shelves.fields(name);
    const patterns = (seeds.length ? seeds : [{ [id]: 1 }]).map((seed) => {
      const row = this.#rowOf(name, seed);
      for (const [key, field] of fields) {
        if (field.unique) row.delete(key);
        else if (!seeds.length && field.stamp) row.set(key, showTime(field.kind, this.#now()));
      }
      return row;
    });
    return new Made(options, { entity: name, id, fields, patterns });
  }

  /** Gives an entity the records that it has now in a fresh sandbox. */
  layUsual(name: string): void {
    this.lay(name, this.#rows.has(name) ? this.make(name, this.#rows.get(name)) : undefined);
  }

  /** Gives an entity its seeds, or what is made in their place. */
  lay(name: string, made: Made | undefined): void {
    const shelf = this.#shelves.get(name);
    for (const [, row] of shelf.records.kept()) this.#shelves.capacity.remove(row);
    shelf.records = new Records(made);
    shelf.last = made?.count ? made.idOf(made.count) : 0;
    this.#shelves.changed(shelf);
    if (made && name !== this.#shelves.table.caller?.entity) return;
    const { id, seeds } = shelf.entity;
    for (const seed of seeds.toSorted((a, b) => numberOf(a[id]) - numberOf(b[id]))) this.#seed(name, seed);
  }

  #seed(name: string, seed: Record<string, Json>): void {
    const row = this.#rowOf(name, seed);
    const { entity, records } = this.#shelves.get(name);
    const id = Number(row.get(entity.id));
    if (!(id > 0) || records.keeps(id)) throw new Error(`Unfit id of a seed of ${name}: ${id}`);
    for (const [key, value] of row) {
      if (isTaken(this.#shelves, name, key, value)) {
        throw new Error(`Two seeds of ${name} share ${key}: ${JSON.stringify(value)}`);
      }
    }
    this.#shelves.put(name, id, row);
  }

  #rowOf(name: string, seed: Record<string, Json>, isLoose = false): Row {
    const fields = this.#shelves.fields(name);
    const { custom, seeds } = this.#shelves.get(name).entity;
    const row: Row = new Map();
    for (const [key, raw] of Object.entries(seed)) {
      const field = fields.get(key);
      // What defined it may have been deleted.
      if (!field && custom && key.startsWith(custom.prefix) && !this.#isFresh) continue;
      const value = field && (isUpload(field.kind) || raw === null) ? raw : field && readValue(field, raw);
      if (value === undefined && isLoose) {
        const usual = seeds.find((seed) => !isEmpty(seed[key]))?.[key];
        row.set(key, field?.refers === undefined ? raw : usual ?? null);
        continue;
      }
      if (value === undefined) throw new Error(`Unfit seed of ${name}: ${key} = ${JSON.stringify(raw)}`);
      row.set(key, value);
    }
    for (const [key, field] of fields) {
      if (field.default !== undefined && !field.input && !row.has(key)) row.set(key, copyOf(field.default));
    }
    return row;
  }

  /** Gives an entity further fields, and records that are there as soon as somebody asks for them by their ids. */
  extend(name: string, fields: SandboxEntity["fields"], spare: readonly Record<string, Json>[]): void {
    const shelves = this.#shelves;
    const shelf = shelves.get(name);
    shelves.shown.clear();
    shelves.changes++;
    for (const [field, definition] of Object.entries(fields)) {
      if (!shelf.fields.has(field)) shelf.fields.set(field, { ...definition, kind: shelves.kind(definition.kind) });
    }
    for (const values of spare) {
      const row = this.#rowOf(name, values, true);
      const id = Number(row.get(shelf.entity.id));
      if (!(id > 0) || shelf.records.get(id)) continue;
      shelf.records.spare(id, row);
      this.#marks.document(row);
    }
  }
}
