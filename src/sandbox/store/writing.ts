/**
 * What changes the records of a store, and what follows from that.
 *
 * @module
 */

import { type Field, readValue } from "../kinds.ts";
import { Refusal } from "../refusal.ts";
import { copyOfRow, type Row } from "../row.ts";
import { charactersIn } from "../size.ts";
import type { Json } from "../table.ts";
import type { Marks } from "./marks.ts";
import type { Shelves } from "./shelves.ts";
import { withParts } from "./parts.ts";
import { sumUp, sumUpAgain } from "./sums.ts";
import { placeOf, treeOf } from "./trees.ts";
import { changedValue, initialValue, withCode } from "./values.ts";

/** What happened to a record. */
export interface StoreChange {
  /** Name of the kind of record, as the spec's files have it. */
  entity: string;
  id: number;
  change: "added" | "changed" | "deleted";
}

/** Takes note of a change, with the record as it is now; what was deleted is told as it was. */
export type Tell = (change: StoreChange, row: Row) => void;

/** Adds, changes, copies and deletes records. */
export class Writing {
  readonly #shelves: Shelves;
  readonly #marks: Marks;
  readonly #now: () => Date;
  readonly #number: () => number;
  #tell: Tell | undefined;

  /** @param number Gives a number that nothing has yet. */
  constructor(shelves: Shelves, marks: Marks, now: () => Date, number: () => number) {
    this.#shelves = shelves;
    this.#marks = marks;
    this.#now = now;
    this.#number = number;
  }

  /** Does something, and tells of each change that it makes to the records. */
  watch<T>(tell: Tell, work: () => T): T {
    const before = this.#tell;
    this.#tell = tell;
    try {
      return work();
    } finally {
      this.#tell = before;
    }
  }

  /**
   * Adds a record with defaults for what is not given, and answers its id.
   *
   * @param caller Id of the user who calls, for the fields that keep it.
   * @param written The fields that the caller has written.
   */
  add(name: string, values: Row, caller: number | undefined, written: Iterable<string>): number {
    const shelves = this.#shelves;
    const { entity, last } = shelves.get(name);
    const id = last + 1;
    const row: Row = new Map();
    const whole = withCode(shelves.table.rules?.codes[name], this.#parted(name, values), this.#now());
    shelves.open(name, whole.keys());
    shelves.touched++;
    const moment = { now: this.#now(), caller };
    for (const [key, field] of shelves.fields(name)) {
      if (field.input) continue;
      const value = key === entity.id ? readValue(field, id) : initialValue(field, whole.get(key), moment);
      if (value !== undefined) row.set(key, value);
    }
    shelves.put(name, id, row);
    this.#marks.write(row, written);
    this.#forgetShown(name, row);
    sumUp(shelves, this.#keep, this.#isWritten, name, row);
    this.#tell?.({ entity: name, id, change: "added" }, row);
    return id;
  }

  /**
   * Changes a record's values; the others stay.
   *
   * @returns The changed fields with the values before and after, without those that nobody chose.
   */
  update(name: string, id: number, sent: Row, caller?: number): Map<string, [Json, Json]> {
    const shelves = this.#shelves;
    const row = this.#keep(name, id);
    if (!row) throw new Error(`Unknown record of ${name}: ${id}`);
    shelves.touched++;
    const values = withCode(shelves.table.rules?.codes[name], this.#parted(name, sent, row), this.#now(), row);
    shelves.open(name, values.keys());
    const before = new Map(row);
    const fields = shelves.fields(name);
    const written = new Map([...fields].flatMap(([key, { input }]): [string, Json][] => {
      const value = values.get(key);
      return value === undefined || input ? [] : [[key, value]];
    }));
    const size = charactersIn(new Map([...row, ...written]).values());
    shelves.capacity.makeRoom(0, size - shelves.capacity.sizeOf(row));
    shelves.shown.forget(row);
    for (const [key, value] of written) row.set(key, value);
    this.#marks.write(row, written.keys());
    shelves.capacity.change(row, size);
    shelves.changed(shelves.get(name));
    sumUp(shelves, this.#keep, this.#isWritten, name, before, row);
    sumUpAgain(shelves, this.#keep, this.#isWritten, name, id, written);
    this.#tell?.({ entity: name, id, change: "changed" }, row);
    const isChanged = (key: string): boolean =>
      before.get(key) !== row.get(key) && JSON.stringify(before.get(key)) !== JSON.stringify(row.get(key));
    const changes = [...fields.keys()].filter(isChanged)
      .map((key): [string, [Json, Json]] => [key, [before.get(key) ?? null, row.get(key) ?? null]]);
    const moment = { now: this.#now(), caller };
    for (const [key, field] of fields) {
      if (field.follows !== undefined && !isChanged(field.follows)) continue;
      const value = changedValue(field, moment);
      if (value !== undefined) row.set(key, value);
    }
    this.#forgetShown(name, row);
    return new Map(changes.filter(([key]) => !fields.get(key)?.stamp && fields.get(key)?.author !== "change"));
  }

  /** What is sent, where fields hold several values that are written one by one. */
  #parted(name: string, sent: Row, held?: Row): Row {
    const parts = this.#shelves.table.rules?.parts.find(({ entities }) => entities.includes(name));
    return parts ? withParts(parts, sent, held, this.#number) : sent;
  }

  /** Forgets how a record was shown, and where it defines fields, how all were. */
  #forgetShown(name: string, row: Row): void {
    if ([...this.#shelves].some(([, { entity }]) => entity.custom?.entity === name)) this.#shelves.shown.clear();
    else this.#shelves.shown.forget(row);
  }

  /** The record with an id, which is kept from now on. */
  readonly #keep = (name: string, id: number): Row | undefined => {
    const { capacity } = this.#shelves;
    const { records } = this.#shelves.get(name);
    const row = records.get(id);
    if (!row || records.keeps(id)) return row;
    // Its values may be those of others, too.
    const kept = copyOfRow(row);
    const size = charactersIn(kept.values());
    capacity.makeRoom(1, size);
    capacity.add(kept, size);
    records.set(id, kept);
    this.#marks.documentLike(kept, row);
    return kept;
  };

  readonly #isWritten = (row: Row, field: string): boolean => this.#marks.isWritten(row, field);

  /** Copies a record with those that cascade from it, gives the copy values of its own, and answers its id. */
  copy(name: string, id: number, values: Row, caller?: number): number {
    const { capacity } = this.#shelves;
    const row = this.#shelves.row(name, id);
    if (!row) throw new Error(`Unknown record of ${name}: ${id}`);
    // Before the copy is there: it may become a dependant of what is copied.
    const tree = treeOf(this.#shelves, name, id).map((branch) => ({
      ...branch,
      row: this.#shelves.row(branch.entity, branch.id) as Row,
    }));
    const { copied } = capacity.limits;
    if (tree.length > copied) {
      throw new Refusal(400, "SANDBOX_FULL", `The sandbox copies at most ${copied} records at once`);
    }
    // All of it, or nothing.
    capacity.makeRoom(tree.length, tree.reduce((sum, { row }) => sum + capacity.sizeOf(row), 0));
    const copies = new Map<string, number>();
    for (const { entity, id, field, above, row } of tree) {
      const link = above && field !== undefined
        ? readValue(this.#shelves.fields(entity).get(field) as Field, copies.get(placeOf(above)) as number) as Json
        : undefined;
      const own = link === undefined ? values : new Map([[field as string, link]]);
      const copy = new Map([...copyOfRow(row), ...own]);
      const added = this.add(entity, copy, caller, own.keys());
      this.#marks.documentLike(this.#shelves.get(entity).records.get(added) as Row, row);
      copies.set(placeOf({ entity, id }), added);
    }
    return copies.get(placeOf({ entity: name, id })) as number;
  }

  /** Removes a record and those that cascade from it; where it defined a field, the field's values go with it. */
  delete(name: string, id: number): void {
    for (const branch of treeOf(this.#shelves, name, id)) this.#remove(branch.entity, branch.id);
  }

  #remove(name: string, id: number): void {
    const shelves = this.#shelves;
    const row = this.#shelves.row(name, id);
    if (!row) return;
    for (const [other, { entity, records }] of shelves) {
      if (entity.custom?.entity !== name || !shelves.definitions(other).includes(row)) continue;
      const field = String(row.get(entity.custom.name));
      records.made?.drop(field);
      for (const [, values] of records.kept()) {
        this.#shelves.shown.forget(values);
        values.delete(field);
      }
    }
    const shelf = shelves.get(name);
    if (shelf.records.keeps(id)) shelves.capacity.remove(row);
    this.#forgetShown(name, row);
    shelf.records.delete(id);
    shelves.changed(shelf);
    sumUp(shelves, this.#keep, this.#isWritten, name, row);
    this.#tell?.({ entity: name, id, change: "deleted" }, row);
  }
}
