/**
 * The sandbox's records, kept in memory. Knows entities and fields from the table; knows no method.
 *
 * What it is made of stands in `store/`: the shelves with the records, what lays the first ones there, and what follows
 * from a change.
 *
 * @module
 */

import { type Field, isEmpty, type Kind, numberOf } from "./kinds.ts";
import { Orders } from "./order.ts";
import type { Records } from "./records.ts";
import type { Row } from "./row.ts";
import type { Shown } from "./shown.ts";
import type { Snapshot } from "./snapshot.ts";
import { Capacity, LIMITS, type StoreLimits } from "./store/capacity.ts";
import { Marks } from "./store/marks.ts";
import { load, save } from "./store/saving.ts";
import { Seeding } from "./store/seeding.ts";
import { type Define, holding, Shelves } from "./store/shelves.ts";
import { isTaken } from "./store/unique.ts";
import { type Tell, Writing } from "./store/writing.ts";
import type { Json, SandboxEntity, SandboxTable } from "./table.ts";

export type { Row } from "./row.ts";
export type { StoreLimits } from "./store/capacity.ts";
export type { Define } from "./store/shelves.ts";
export type { StoreChange, Tell } from "./store/writing.ts";

/** Parts of records are numbered from here on. */
const NUMBERS = 100_000;

/** The records of all entities. */
export class Store {
  readonly #shelves: Shelves;
  readonly #seeding: Seeding;
  readonly #writing: Writing;
  readonly #marks = new Marks();
  #numbers = 0;
  /** In which order records were listed last. */
  readonly orders: Orders = new Orders();

  /**
   * @param define Entities beside the table's; their records are laid when somebody asks for them.
   * @throws Error When a seed does not fit its entity.
   */
  constructor(table: SandboxTable, now: () => Date, limits: StoreLimits = LIMITS, define: Define = () => undefined) {
    this.#shelves = new Shelves(table, new Capacity(limits), define, (name) => this.#seeding.layUsual(name));
    this.#seeding = new Seeding(this.#shelves, this.#marks, now);
    this.#writing = new Writing(this.#shelves, this.#marks, now, () => this.number());
    this.reset();
  }

  /** How records were shown last. */
  get shown(): Shown {
    return this.#shelves.shown;
  }

  /** How many records were read or written so far. */
  get touched(): number {
    return this.#shelves.touched;
  }

  set touched(count: number) {
    this.#shelves.touched = count;
  }

  /** How often records or fields have changed so far, for what is kept of answers. */
  get changes(): number {
    return this.#shelves.changes;
  }

  /** Puts the seeds back, and what is made in their place, and forgets everything else. */
  reset(): void {
    this.#numbers = 0;
    this.#seeding.reset();
  }

  /**
   * Makes rows of entities in the place of their seeds; those of which rows were made so far have their seeds again. What
   * has become of their records is forgotten. Who calls stays.
   *
   * @param rows What is made by the entities' names, as {@linkcode RowsOptions} tells; `{}` for nothing.
   * @throws TypeError When it says nothing of the kind; then all is as before.
   */
  fill(rows: unknown): void {
    this.#seeding.fill(rows);
  }

  /**
   * All records as JSON.
   *
   * @throws TypeError When rows are made by functions.
   */
  save(): Snapshot {
    return save({ shelves: this.#shelves, seeding: this.#seeding, marks: this.#marks });
  }

  /**
   * Puts saved records back, of this store or another one of the same table.
   *
   * @throws TypeError When these are none; then all is as before.
   */
  load(snapshot: unknown): void {
    load({ shelves: this.#shelves, seeding: this.#seeding, marks: this.#marks }, snapshot);
  }

  /** Gives an entity further fields, and records that are there as soon as somebody asks for them by their ids. */
  extend(name: string, fields: SandboxEntity["fields"], spare: readonly Record<string, Json>[]): void {
    this.#seeding.extend(name, fields, spare);
  }

  /** The records that are there for whoever names them, and that nobody has named so far. */
  spares(name: string): Iterable<Row> {
    return this.#shelves.get(name).records.spares();
  }

  /** A record that is there for whoever names it, and that nobody has named so far. */
  spare(name: string, isMeant: (row: Row) => boolean): Row | undefined {
    for (const row of this.spares(name)) {
      if (isMeant(row)) return row;
    }
    return undefined;
  }

  /** Whether a record is there because the documentation names it. */
  isDocumented(row: Row): boolean {
    return this.#marks.isDocumented(row);
  }

  /** Whether a caller has written a field of a record. */
  isWritten(row: Row, field: string): boolean {
    return this.#marks.isWritten(row, field);
  }

  /** The fields of a record that callers have written. */
  writtenIn(row: Row): Iterable<string> {
    return this.#marks.writtenIn(row);
  }

  /** A number that no part of a record has yet. */
  number(): number {
    return NUMBERS + ++this.#numbers;
  }

  /** Does something, and tells of each change that it makes to the records. */
  watch<T>(tell: Tell, work: () => T): T {
    return this.#writing.watch(tell, work);
  }

  /** Whether there is such an entity. */
  has(name: string): boolean {
    return this.#shelves.has(name);
  }

  /** The definition of an entity. */
  entity(name: string): SandboxEntity {
    return this.#shelves.get(name).entity;
  }

  /** An entity's fields, in order; those that records of another entity define come last. */
  fields(name: string): Map<string, Field> {
    return this.#shelves.fields(name);
  }

  /** A field by its name without case and underscores, also one that somebody has written. */
  fieldOf(name: string, field: string): string | undefined {
    return this.#shelves.fieldOf(name, field);
  }

  /** The records that define fields of an entity. */
  definitions(name: string): Row[] {
    return this.#shelves.definitions(name);
  }

  /** All records by ascending id, to be counted and walked in parts. */
  records(name: string): Pick<Records, "size" | "below" | "walk" | "visit" | "get"> {
    return this.#shelves.get(name).records;
  }

  /** The records that may have a value in a field; what is made of its number is looked through only where it may. */
  holding(name: string, field: string): Iterable<[number, Row]> {
    this.touched++;
    return holding(this.#shelves.get(name).records, field);
  }

  /** All records by ascending id. */
  rows(name: string): Row[] {
    return this.#shelves.rows(name);
  }

  /** The record with an id; not to be changed, since it may have been made for this call. */
  row(name: string, id: number): Row | undefined {
    return this.#shelves.row(name, id);
  }

  /** What callers do not ask for by themselves: the record counts as not read. */
  glance(name: string, id: number): Row | undefined {
    return this.#shelves.get(name).records.get(id);
  }

  /** A field's kind and a record's value in it, also through a relation; nothing when there is no such field. */
  lookup(name: string, row: Row, field: string): { kind: Kind; value: Json | undefined } | undefined {
    const { relations } = this.entity(name);
    const relation = Object.hasOwn(relations, field) ? relations[field] : undefined;
    if (relation) {
      const ids = [row.get(relation.by) ?? []].flat().map(numberOf);
      const found = ids.map((id) => this.row(relation.entity, id)?.get(relation.field)).filter((value) =>
        !isEmpty(value)
      );
      return { kind: "text", value: found as Json[] };
    }
    const known = this.fields(name).get(field);
    return known && !known.input ? { kind: known.kind, value: this.value(name, row, field) } : undefined;
  }

  /** Whether a record's field says yes. */
  holds(name: string, row: Row, field: string): boolean {
    return this.#shelves.holds(name, row, field);
  }

  /** A record's value in a field, its own or an inherited one. */
  value(name: string, row: Row, field: string): Json | undefined {
    const by = this.fields(name).get(field)?.inherit;
    const own = row.get(field);
    if (by === undefined || !isEmpty(own)) return own;
    return this.line(name, row, by).map((above) => above.get(field)).findLast((value) => !isEmpty(value)) ?? own;
  }

  /** The records from the top of a tree down to this one, which is the last. */
  line(name: string, row: Row, parent: string): Row[] {
    const { id } = this.entity(name);
    const line = new Map<Json | undefined, Row>();
    for (let above: Row | undefined = row; above && !line.has(above.get(id));) {
      line.set(above.get(id), above);
      above = this.row(name, numberOf(above.get(parent)));
    }
    return [...line.values()].reverse();
  }

  /** Whether a record other than `except` holds a value in a field that must be unique. */
  isTaken(name: string, field: string, value: Json, except?: number): boolean {
    return isTaken(this.#shelves, name, field, value, except);
  }

  /**
   * Adds a record with defaults for what is not given, and answers its id.
   *
   * @param caller Id of the user who calls, for the fields that keep it.
   * @param written The fields that the caller has written; all when left out.
   */
  add(name: string, values: Row, caller?: number, written: Iterable<string> = values.keys()): number {
    return this.#writing.add(name, values, caller, written);
  }

  /**
   * Changes a record's values; the others stay.
   *
   * @returns The changed fields with the values before and after, without those that nobody chose.
   */
  update(name: string, id: number, sent: Row, caller?: number): Map<string, [Json, Json]> {
    return this.#writing.update(name, id, sent, caller);
  }

  /** Copies a record with those that cascade from it, gives the copy values of its own, and answers its id. */
  copy(name: string, id: number, values: Row, caller?: number): number {
    return this.#writing.copy(name, id, values, caller);
  }

  /** Removes a record and those that cascade from it; where it defined a field, the field's values go with it. */
  delete(name: string, id: number): void {
    this.#writing.delete(name, id);
  }
}
