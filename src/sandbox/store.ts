/**
 * The sandbox's records, kept in memory. Knows entities and fields from the table; knows no method.
 *
 * @module
 */

import {
  type Field,
  isEmpty,
  isUpload,
  type Kind,
  numberOf,
  readValue,
  showTime,
  sortKey,
  textOf,
  truthOf,
} from "./kinds.ts";
import { belonging, codeOf, sumOf } from "./follow.ts";
import { Made, type RowsOptions } from "./made.ts";
import { Orders } from "./order.ts";
import { Records } from "./records.ts";
import { Refusal } from "./refusal.ts";
import { copyOf, copyOfRow, type Row } from "./row.ts";
import { bare } from "./rule/places.ts";
import { Shown } from "./shown.ts";
import { charactersIn } from "./size.ts";
import { type EntitySnapshot, madeAsJson, readSnapshot, type Snapshot } from "./snapshot.ts";
import type { Json, KindName, SandboxChildren, SandboxEntity, SandboxSum, SandboxTable } from "./table.ts";

export type { Row } from "./row.ts";

interface Shelf {
  entity: SandboxEntity;
  fields: Map<string, Field>;
  records: Records;
  /** Ids are never given twice, also when their record is gone. */
  last: number;
  /** Counts the changes to the records, for what is made of them. */
  version: number;
  /** The fields' names by what is left of them without case and underscores. */
  bare?: { of: Map<string, Field>; size: number; names: Map<string, string> };
  /** The fields with those that records define, as of a version of the defining entity. */
  all?: { version: number; fields: Map<string, Field> };
}

/** What happened to a record. */
export interface StoreChange {
  /** Name of the kind of record, as the spec's files have it. */
  entity: string;
  id: number;
  change: "added" | "changed" | "deleted";
}

/** Defines an entity by its name, where there is such a one. */
export type Define = (name: string) => SandboxEntity | undefined;

/** Takes note of a change, with the record as it is now; what was deleted is told as it was. */
export type Tell = (change: StoreChange, row: Row) => void;

/** What a store keeps at most: records, and characters in them. Copies of copies would fill any memory. */
export interface StoreLimits {
  records: number;
  characters: number;
  /** Records that are copied at once. */
  copied: number;
}

const LIMITS: StoreLimits = { records: 100_000, characters: 128 * 1024 * 1024, copied: 10_000 };

/** The records of all entities. */
export class Store {
  #shelves = new Map<string, Shelf>();
  /** Whether all that there is are seeds. */
  #isFresh = true;
  /** What is made of which entities. */
  #rows = new Map<string, unknown>();
  readonly #table: SandboxTable;
  readonly #now: () => Date;
  readonly #limits: StoreLimits;
  /** Number of characters in each record, and of both in all. */
  #sizes = new WeakMap<Row, number>();
  #held = { records: 0, characters: 0 };
  #tell: Tell | undefined;
  /** Defines the entities that the table does not name. */
  readonly #define: Define;
  /** What callers have written, of records that were documented before. */
  #written = new WeakMap<Row, Set<string>>();
  /** Records that are there because the documentation names them. */
  readonly #documented = new WeakSet<Row>();
  /** How records were shown last. */
  readonly shown: Shown = new Shown();
  /** In which order records were listed last. */
  readonly orders: Orders = new Orders();
  #numbers = 0;
  /** How many records were read or written so far. */
  touched = 0;
  /** How often records or fields have changed so far, for what is kept of answers. */
  changes = 0;

  /**
   * @param define Entities beside the table's; their records are laid when somebody asks for them.
   * @throws Error When a seed does not fit its entity.
   */
  constructor(table: SandboxTable, now: () => Date, limits: StoreLimits = LIMITS, define: Define = () => undefined) {
    this.#table = table;
    this.#now = now;
    this.#limits = limits;
    this.#define = define;
    this.reset();
  }

  /** Puts the seeds back, and what is made in their place, and forgets everything else. */
  reset(): void {
    this.shown.clear();
    this.changes++;
    this.#isFresh = true;
    this.#shelves = new Map();
    this.#held = { records: 0, characters: 0 };
    this.#numbers = 0;
    for (const [name, entity] of Object.entries(this.#table.entities)) this.#shelves.set(name, this.#empty(entity));
    // Every entity must be there before the first seed: custom fields are records of another one.
    const names = [...this.#shelves.keys()];
    const defining = new Set(names.map((name) => this.entity(name).custom?.entity));
    for (const name of [...names.filter((n) => defining.has(n)), ...names.filter((n) => !defining.has(n))]) {
      this.#lay(name, this.#rows.has(name) ? this.#make(name, this.#rows.get(name)) : undefined);
    }
    this.#isFresh = false;
  }

  /**
   * Makes rows of entities in the place of their seeds; those of which rows were made so far have their seeds again. What
   * has become of their records is forgotten. Who calls stays.
   *
   * @param rows What is made by the entities' names, as {@linkcode RowsOptions} tells; `{}` for nothing.
   * @throws TypeError When it says nothing of the kind; then all is as before.
   */
  fill(rows: unknown): void {
    if (typeof rows !== "object" || rows === null || Array.isArray(rows)) {
      throw new TypeError(`Rows stand by the names of entities: { order: 1000 }, not ${JSON.stringify(rows)}.`);
    }
    const next = new Map(Object.entries(rows));
    const made = new Map([...next].map(([name, options]) => [name, this.#make(name, options)]));
    const names = new Set([...this.#rows.keys(), ...next.keys()]);
    this.#rows = next;
    for (const name of names) this.#lay(name, made.get(name));
  }

  /**
   * All records as JSON.
   *
   * @throws TypeError When rows are made by functions.
   */
  save(): Snapshot {
    const entities = Array.from(this.#shelves, ([name, { records, last }]): [string, EntitySnapshot] => {
      const made = this.#rows.get(name) as RowsOptions[string] | undefined;
      const kept = Array.from(records.kept(), ([id, row]): EntitySnapshot["records"][number] => [
        id,
        structuredClone(Object.fromEntries(row)),
        [...this.writtenIn(row)],
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
  load(snapshot: unknown): void {
    const entities = readSnapshot(snapshot);
    const made = new Map<string, Made>();
    let [count, characters] = [0, 0];
    for (const [name, { records, made: options }] of entities) {
      if (!this.has(name)) {
        throw new TypeError(`The snapshot has records of ${name}, which this sandbox does not know.`);
      }
      const { fields, custom, open } = this.entity(name);
      for (const [, values] of records) {
        const unknown = Object.keys(values).find((key) =>
          !open && !Object.hasOwn(fields, key) && !(custom && key.startsWith(custom.prefix))
        );
        if (unknown !== undefined) {
          throw new TypeError(`The snapshot has a field of ${name} that is unknown: ${unknown}.`);
        }
        count++;
        characters += charactersIn(Object.values(values));
      }
      if (options !== undefined) made.set(name, this.#make(name, options));
    }
    if (count > this.#limits.records || characters > this.#limits.characters) {
      throw new TypeError("The snapshot holds more than a sandbox does.");
    }
    this.#rows = new Map([...made.keys()].map((name) => [name, entities.get(name)?.made]));
    for (const name of this.#shelves.keys()) {
      const saved = entities.get(name);
      if (saved) this.#putBack(name, saved, made.get(name));
      else this.#lay(name, undefined);
    }
  }

  #putBack(name: string, { records, last, gone = [] }: EntitySnapshot, made: Made | undefined): void {
    const shelf = this.#shelf(name);
    for (const [, row] of shelf.records.kept()) this.#hold(row, -1, 0);
    shelf.records = new Records(made);
    shelf.last = 0;
    for (const number of gone) if (made && number <= made.count) shelf.records.delete(made.idOf(number));
    for (const [id, values, written = []] of records) {
      const row = new Map(Object.entries(values));
      if (shelf.entity.open) {
        for (const key of row.keys()) if (!shelf.fields.has(key)) shelf.fields.set(key, { kind: "any" });
      }
      this.#put(name, id, row);
      this.#write(row, written);
    }
    shelf.last = Math.max(last, made?.count ? made.idOf(made.count) : 0, shelf.last);
    this.#count(shelf);
  }

  /** Makes what makes rows, like the seeds if there are any, else like a new record. */
  #make(name: string, options: unknown): Made {
    const names = [...this.#shelves.keys()];
    const defining = new Set(names.map((one) => this.entity(one).custom?.entity));
    const canBe = (one: string): boolean => this.has(one) && !defining.has(one) && !this.entity(one).rank;
    if (!canBe(name)) {
      const text = this.has(name)
        ? `No rows can be made of ${name}, whose records others depend on.`
        : `There is no entity ${name} to make rows of.`;
      throw new TypeError(`${text} There is ${names.filter(canBe).join(", ")}.`);
    }
    const { id, seeds } = this.entity(name);
    const fields = this.fields(name);
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

  /** Gives an entity the records that a fresh sandbox holds. */
  #lay(name: string, made: Made | undefined): void {
    const shelf = this.#shelf(name);
    for (const [, row] of shelf.records.kept()) this.#hold(row, -1, 0);
    shelf.records = new Records(made);
    shelf.last = made?.count ? made.idOf(made.count) : 0;
    this.#count(shelf);
    if (made && name !== this.#table.caller?.entity) return;
    const { id, seeds } = shelf.entity;
    for (const seed of seeds.toSorted((a, b) => numberOf(a[id]) - numberOf(b[id]))) this.#seed(name, seed);
  }

  #kind(name: string): Kind {
    const { kinds = {} } = this.#table;
    return Object.hasOwn(kinds, name) ? kinds[name] as Kind : name as KindName;
  }

  #rowOf(name: string, seed: Record<string, Json>, isLoose = false): Row {
    const fields = this.fields(name);
    const { custom } = this.entity(name);
    const row: Row = new Map();
    for (const [key, raw] of Object.entries(seed)) {
      const field = fields.get(key);
      // What defined it may have been deleted.
      if (!field && custom && key.startsWith(custom.prefix) && !this.#isFresh) continue;
      const value = field && (isUpload(field.kind) || raw === null) ? raw : field && readValue(field, raw);
      if (value === undefined && isLoose) {
        const usual = this.entity(name).seeds.find((seed) => !isEmpty(seed[key]))?.[key];
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

  #seed(name: string, seed: Record<string, Json>): void {
    const row = this.#rowOf(name, seed);
    const id = Number(row.get(this.entity(name).id));
    if (!(id > 0) || this.#shelf(name).records.keeps(id)) throw new Error(`Unfit id of a seed of ${name}: ${id}`);
    for (const [key, value] of row) {
      if (this.isTaken(name, key, value)) {
        throw new Error(`Two seeds of ${name} share ${key}: ${JSON.stringify(value)}`);
      }
    }
    this.#put(name, id, row);
  }

  #empty(entity: SandboxEntity): Shelf {
    const fields = Object.entries(entity.fields).map(([name, field]): [string, Field] => [
      name,
      { ...field, kind: this.#kind(field.kind) },
    ]);
    return { entity, fields: new Map(fields), records: new Records(), last: 0, version: 0 };
  }

  #shelf(name: string): Shelf {
    const shelf = this.#shelves.get(name) ?? this.#defined(name);
    if (!shelf) throw new Error(`Unknown entity: ${name}`);
    return shelf;
  }

  /** Lays an entity that the table does not name. */
  #defined(name: string): Shelf | undefined {
    const entity = this.#define(name);
    if (!entity) return undefined;
    this.#shelves.set(name, this.#empty(entity));
    this.#lay(name, this.#rows.has(name) ? this.#make(name, this.#rows.get(name)) : undefined);
    return this.#shelves.get(name);
  }

  /** Gives an entity further fields, and records that are there as soon as somebody asks for them by their ids. */
  extend(name: string, fields: SandboxEntity["fields"], spare: readonly Record<string, Json>[]): void {
    const shelf = this.#shelf(name);
    this.shown.clear();
    this.changes++;
    for (const [field, definition] of Object.entries(fields)) {
      if (!shelf.fields.has(field)) shelf.fields.set(field, { ...definition, kind: this.#kind(definition.kind) });
    }
    for (const values of spare) {
      const row = this.#rowOf(name, values, true);
      const id = Number(row.get(shelf.entity.id));
      if (!(id > 0) || shelf.records.get(id)) continue;
      shelf.records.spare(id, row);
      this.#documented.add(row);
    }
  }

  /** The records that are there for whoever names them, and that nobody has named so far. */
  spares(name: string): Iterable<Row> {
    return this.#shelf(name).records.spares();
  }

  /** A record that is there for whoever names it, and that nobody has named so far. */
  spare(name: string, isMeant: (row: Row) => boolean): Row | undefined {
    for (const row of this.#shelf(name).records.spares()) {
      if (isMeant(row)) return row;
    }
    return undefined;
  }

  /** Whether a record is there because the documentation names it. */
  isDocumented(row: Row): boolean {
    return this.#documented.has(row);
  }

  /** A field by its name without case and underscores, also one that somebody has written. */
  fieldOf(name: string, field: string): string | undefined {
    const fields = this.fields(name);
    if (fields.has(field)) return field;
    const shelf = this.#shelf(name);
    if (shelf.bare?.of !== fields || shelf.bare.size !== fields.size) {
      const names = new Map([...fields.keys()].reverse().map((one) => [bare(one), one]));
      shelf.bare = { of: fields, size: fields.size, names };
    }
    return shelf.bare.names.get(bare(field));
  }

  /** A number that no part of a record has yet. */
  number(): number {
    return NUMBERS + ++this.#numbers;
  }

  /** Notes which fields of a record a caller has written. */
  #write(row: Row, fields: Iterable<string>): void {
    const written = this.#written.get(row);
    if (written) { for (const field of fields) written.add(field); }
    else this.#written.set(row, new Set(fields));
  }

  /** Whether a caller has written a field of a record. */
  isWritten(row: Row, field: string): boolean {
    return this.#written.get(row)?.has(field) ?? false;
  }

  /** The fields of a record that callers have written. */
  writtenIn(row: Row): Iterable<string> {
    return this.#written.get(row) ?? [];
  }

  /** What callers do not ask for by themselves: the record counts as not read. */
  glance(name: string, id: number): Row | undefined {
    return this.#shelf(name).records.get(id);
  }

  /** Counts a change to the records of a shelf. */
  #count(shelf: Shelf): void {
    shelf.version++;
    this.changes++;
  }

  #put(name: string, id: number, row: Row): void {
    const shelf = this.#shelf(name);
    const size = charactersIn(row.values());
    this.#makeRoom(1, size);
    this.#hold(row, 1, size);
    shelf.records.set(id, row);
    shelf.last = Math.max(shelf.last, id);
    this.#count(shelf);
  }

  /** @throws Refusal When the store cannot hold so much more. */
  #makeRoom(records: number, characters: number): void {
    const limits = this.#limits;
    if (this.#held.records + records <= limits.records && this.#held.characters + characters <= limits.characters) {
      return;
    }
    throw new Refusal(
      400,
      "SANDBOX_FULL",
      `The sandbox is full: it keeps ${limits.records} records with ${limits.characters} characters. ` +
        "Delete some, reset it, or start another one.",
    );
  }

  /** Counts a record's size anew. */
  #hold(row: Row, records: number, size: number): void {
    this.#held.records += records;
    this.#held.characters += size - (this.#sizes.get(row) ?? 0);
    this.#sizes.set(row, size);
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

  /** Whether there is such an entity. */
  has(name: string): boolean {
    return this.#shelves.has(name) || this.#define(name) !== undefined;
  }

  /** The definition of an entity. */
  entity(name: string): SandboxEntity {
    return this.#shelf(name).entity;
  }

  /** An entity's fields, in order; those that records of another entity define come last. */
  fields(name: string): Map<string, Field> {
    const shelf = this.#shelf(name);
    const { entity: { custom }, fields } = shelf;
    if (!custom) return fields;
    const { version } = this.#shelf(custom.entity);
    if (shelf.all?.version === version) return shelf.all.fields;
    const all = new Map(fields);
    for (const row of this.definitions(name)) {
      const field = String(row.get(custom.name));
      if (!field.startsWith(custom.prefix) || all.has(field)) continue;
      const type = String(row.get(custom.type));
      const kind = Object.hasOwn(custom.kinds, type) ? this.#kind(custom.kinds[type] as string) : "text";
      all.set(field, { kind, multiple: this.holds(custom.entity, row, custom.multiple) });
    }
    shelf.all = { version, fields: all };
    return all;
  }

  /** The records that define fields of an entity. */
  definitions(name: string): Row[] {
    const { custom } = this.entity(name);
    const where = Object.entries(custom?.where ?? {});
    return !custom
      ? []
      : this.rows(custom.entity).filter((row) =>
        where.every(([field, value]) => JSON.stringify(row.get(field)) === JSON.stringify(value))
      );
  }

  /** All records by ascending id, to be counted and walked in parts. */
  records(name: string): Pick<Records, "size" | "below" | "walk" | "visit" | "get"> {
    return this.#shelf(name).records;
  }

  /** All records by ascending id. */
  rows(name: string): Row[] {
    this.touched += this.#shelf(name).records.size;
    return Array.from(this.#shelf(name).records, ([, row]) => row);
  }

  /** The record with an id; not to be changed, since it may have been made for this call. */
  row(name: string, id: number): Row | undefined {
    const row = this.#shelf(name).records.get(id);
    if (row) this.touched++;
    return row;
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
    const kind = this.#shelf(name).fields.get(field)?.kind ?? "boolean";
    return truthOf(kind, row.get(field) ?? null) ?? false;
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

  /**
   * A record with those of any entity that go, and are copied, with it: each one behind what it depends on. Every
   * record is looked at once for each entity of the tree, however deep or wide it is.
   */
  #tree(name: string, id: number): Branch[] {
    const tree: Branch[] = [{ entity: name, id }];
    const seen = new Set([`${name} ${id}`]);
    const indexes = new Map<string, Map<number, Branch[]>>();
    for (const above of tree) {
      let index = indexes.get(above.entity);
      if (!index) indexes.set(above.entity, index = this.#dependants(above.entity));
      for (const branch of index.get(above.id) ?? []) {
        const place = `${branch.entity} ${branch.id}`;
        if (seen.has(place)) continue;
        seen.add(place);
        tree.push({ ...branch, above });
      }
    }
    return tree;
  }

  /** Records of any entity that depend on those of one, by the ids of these. */
  #dependants(name: string): Map<number, Branch[]> {
    const index = new Map<number, Branch[]>();
    for (const [entity, { fields, records }] of this.#shelves) {
      for (const [field, { cascade, refers }] of fields) {
        if (!cascade || refers !== name) continue;
        for (const [id, row] of holding(records, field)) {
          const above = numberOf(row.get(field));
          const found = index.get(above);
          if (found) found.push({ entity, field, id });
          else index.set(above, [{ entity, field, id }]);
        }
      }
    }
    for (const children of this.#table.rules?.children[name] ?? []) {
      if (!this.has(children.entity)) continue;
      const entity = children.entity;
      const field = this.fieldOf(entity, children.by) ?? children.by;
      const named = children.names === undefined ? undefined : new Map(
        Array.from(this.#shelf(name).records, ([id, row]) => [textOf(row.get(children.names as string)), id]),
      );
      const wanted = Object.entries(children.where ?? {})
        .map(([name, value]): [string, string] => [this.fieldOf(entity, name) ?? name, textOf(value)]);
      for (const [id, row] of holding(this.#shelf(entity).records, field)) {
        if (!wanted.every(([name, value]) => textOf(row.get(name)) === value)) continue;
        const above = named ? named.get(textOf(row.get(field))) : numberOf(row.get(field));
        if (above === undefined || !(above > 0)) continue;
        const found = index.get(above);
        if (found) found.push({ entity, field, id });
        else index.set(above, [{ entity, field, id }]);
      }
    }
    return index;
  }

  /** Whether a record other than `except` holds a value in a field that must be unique. */
  isTaken(name: string, field: string, value: Json, except?: number): boolean {
    // No custom field is unique, so that those need not be looked for.
    const known = this.#shelf(name).fields.get(field);
    if (!known?.unique || isEmpty(value)) return false;
    const key = sortKey(known.kind, value);
    for (const [id, row] of holding(this.#shelf(name).records, field)) {
      if (id !== except && sortKey(known.kind, row.get(field) ?? null) === key) return true;
    }
    return false;
  }

  /**
   * Adds a record with defaults for what is not given, and answers its id.
   *
   * @param caller Id of the user who calls, for the fields that keep it.
   * @param written The fields that the caller has written; all when left out.
   */
  add(name: string, values: Row, caller?: number, written: Iterable<string> = values.keys()): number {
    const { entity, last } = this.#shelf(name);
    const id = last + 1;
    const row: Row = new Map();
    const whole = this.#withCode(name, values);
    this.#open(name, whole.keys());
    this.touched++;
    for (const [key, field] of this.fields(name)) {
      if (field.input) continue;
      const value = key === entity.id ? readValue(field, id) : this.#initial(field, whole.get(key), caller);
      if (value !== undefined) row.set(key, value);
    }
    this.#put(name, id, row);
    this.#write(row, written);
    this.#changed(name, row);
    this.#sum(name, row);
    this.#tell?.({ entity: name, id, change: "added" }, row);
    return id;
  }

  #initial(field: Field, given: Json | undefined, caller: number | undefined): Json | undefined {
    const isGiven = field.author === "add" ? !isEmpty(given) && given !== "0" && given !== 0 : given !== undefined;
    if (field.follows === undefined) {
      if (field.stamp) return showTime(field.kind, this.#now());
      if (field.author === "change" || (field.author && !isGiven)) return authorOf(field, caller);
    }
    if (isGiven) return given;
    return field.default === undefined ? undefined : copyOf(field.default);
  }

  /**
   * Changes a record's values; the others stay.
   *
   * @returns The changed fields with the values before and after, without those that nobody chose.
   */
  update(name: string, id: number, sent: Row, caller?: number): Map<string, [Json, Json]> {
    const row = this.#keep(name, id);
    if (!row) throw new Error(`Unknown record of ${name}: ${id}`);
    this.touched++;
    const values = this.#withCode(name, sent, row);
    this.#open(name, values.keys());
    const before = new Map(row);
    const fields = this.fields(name);
    const written = new Map([...fields].flatMap(([key, { input }]): [string, Json][] => {
      const value = values.get(key);
      return value === undefined || input ? [] : [[key, value]];
    }));
    const size = charactersIn(new Map([...row, ...written]).values());
    this.#makeRoom(0, size - (this.#sizes.get(row) ?? 0));
    this.shown.forget(row);
    for (const [key, value] of written) row.set(key, value);
    this.#write(row, written.keys());
    this.#hold(row, 0, size);
    this.#count(this.#shelf(name));
    this.#sum(name, before, row);
    this.#sumAgain(name, id, written);
    this.#tell?.({ entity: name, id, change: "changed" }, row);
    const isChanged = (key: string): boolean =>
      before.get(key) !== row.get(key) && JSON.stringify(before.get(key)) !== JSON.stringify(row.get(key));
    const changes = [...fields.keys()].filter(isChanged)
      .map((key): [string, [Json, Json]] => [key, [before.get(key) ?? null, row.get(key) ?? null]]);
    for (const [key, field] of fields) {
      if (field.follows !== undefined && !isChanged(field.follows)) continue;
      const value = field.stamp === "change"
        ? showTime(field.kind, this.#now())
        : field.author === "change"
        ? authorOf(field, caller)
        : undefined;
      if (value !== undefined) row.set(key, value);
    }
    this.#changed(name, row);
    return new Map(changes.filter(([key]) => !fields.get(key)?.stamp && fields.get(key)?.author !== "change"));
  }

  /** Forgets how a record was shown, and where it defines fields, how all were. */
  #changed(name: string, row: Row): void {
    if ([...this.#shelves.values()].some(({ entity }) => entity.custom?.entity === name)) this.shown.clear();
    else this.shown.forget(row);
  }

  /** Values with those that follow from the code among them. */
  #withCode(name: string, values: Row, row?: Row): Row {
    const codes = this.#table.rules?.codes[name];
    const code = codeOf(codes, values);
    if (!code) return values;
    const isNew = code !== (row && codeOf(codes, row));
    const now = (code.now ?? []).map((field): [string, Json] => [field, showTime("datetime", this.#now())]);
    return new Map([...values, ...Object.entries(code.sets), ...isNew ? now : []]);
  }

  /** The kept records that belong to one. */
  #childrenOf(children: SandboxChildren, named: Json | undefined): [number, Row][] {
    if (!this.has(children.entity)) return [];
    const isChild = belonging(children, named, (field) => this.fieldOf(children.entity, field) ?? field);
    return [...this.#shelf(children.entity).records.kept()].filter(([, row]) => isChild(row));
  }

  /** Sums up anew what records belong to, as they were and as they are. */
  #sum(name: string, ...rows: Row[]): void {
    for (const sum of this.#table.rules?.sums ?? []) {
      if (sum.of.entity !== name) continue;
      const owner = this.fieldOf(name, sum.of.by) ?? sum.of.by;
      const ids = new Set(rows.map((row) => numberOf(row.get(owner))));
      for (const id of ids) {
        const isMeant = belonging(sum.of, String(id), (field) => this.fieldOf(name, field) ?? field);
        if (rows.some(isMeant)) this.#settle(sum, id);
      }
    }
  }

  /** Sums up anew what somebody has written another value for, or the word that it is to be summed up. */
  #sumAgain(name: string, id: number, written: Row): void {
    for (const sum of this.#table.rules?.sums ?? []) {
      if (sum.entity !== name || ![sum.field, ...Object.keys(sum.unless)].some((field) => written.has(field))) continue;
      if (this.#childrenOf(sum.of, String(id)).length) this.#settle(sum, id);
    }
  }

  #settle({ entity, field, unless, of, factors }: SandboxSum, id: number): void {
    const held = this.has(entity) ? this.glance(entity, id) : undefined;
    if (!held || Object.entries(unless).some(([name, value]) => held.get(name) === value)) return;
    const rows = this.#childrenOf(of, String(id)).map(([, row]) => row);
    const sum = sumOf(rows, factors.map((name) => this.fieldOf(of.entity, name) ?? name));
    const row = this.#keep(entity, id) as Row;
    const text = sum.toFixed(2);
    const known = this.fields(entity).get(field);
    row.set(field, (known && readValue(known, text)) ?? text);
    this.#count(this.#shelf(entity));
    this.shown.forget(row);
  }

  /** Takes fields that nobody has written so far, of an entity that takes any. */
  #open(entity: string, names: Iterable<string>): void {
    const { entity: { open }, fields } = this.#shelf(entity);
    if (!open) return;
    const all = this.fields(entity);
    for (const name of names) {
      if (fields.has(name) || all.has(name)) continue;
      fields.set(name, { kind: "any" });
      this.shown.clear();
      this.changes++;
    }
  }

  /** The record with an id, which is kept from now on. */
  #keep(name: string, id: number): Row | undefined {
    const { records } = this.#shelf(name);
    const row = records.get(id);
    if (!row || records.keeps(id)) return row;
    // Its values may be those of others, too.
    const kept = copyOfRow(row);
    const size = charactersIn(kept.values());
    this.#makeRoom(1, size);
    this.#hold(kept, 1, size);
    records.set(id, kept);
    if (this.#documented.has(row)) this.#documented.add(kept);
    return kept;
  }

  /** Copies a record with those that cascade from it, gives the copy values of its own, and answers its id. */
  copy(name: string, id: number, values: Row, caller?: number): number {
    const row = this.row(name, id);
    if (!row) throw new Error(`Unknown record of ${name}: ${id}`);
    // Before the copy is there: it may become a dependant of what is copied.
    const tree = this.#tree(name, id).map((branch) => ({
      ...branch,
      row: this.row(branch.entity, branch.id) as Row,
    }));
    const { copied } = this.#limits;
    if (tree.length > copied) {
      throw new Refusal(400, "SANDBOX_FULL", `The sandbox copies at most ${copied} records at once`);
    }
    // All of it, or nothing.
    this.#makeRoom(tree.length, tree.reduce((sum, { row }) => sum + (this.#sizes.get(row) ?? 0), 0));
    const copies = new Map<string, number>();
    const place = ({ entity, id }: Branch): string => `${entity} ${id}`;
    for (const { entity, id, field, above, row } of tree) {
      const link = above && field !== undefined
        ? readValue(this.fields(entity).get(field) as Field, copies.get(place(above)) as number) as Json
        : undefined;
      const own = link === undefined ? values : new Map([[field as string, link]]);
      const copy = new Map([...copyOfRow(row), ...own]);
      const added = this.add(entity, copy, caller, own.keys());
      if (this.#documented.has(row)) this.#documented.add(this.#shelf(entity).records.get(added) as Row);
      copies.set(place({ entity, id }), added);
    }
    return copies.get(place({ entity: name, id })) as number;
  }

  /** Removes a record and those that cascade from it; where it defined a field, the field's values go with it. */
  delete(name: string, id: number): void {
    for (const branch of this.#tree(name, id)) this.#remove(branch.entity, branch.id);
  }

  #remove(name: string, id: number): void {
    const row = this.row(name, id);
    if (!row) return;
    for (const [other, { entity, records }] of this.#shelves) {
      if (entity.custom?.entity !== name || !this.definitions(other).includes(row)) continue;
      const field = String(row.get(entity.custom.name));
      records.made?.drop(field);
      for (const [, values] of records.kept()) {
        this.shown.forget(values);
        values.delete(field);
      }
    }
    const shelf = this.#shelf(name);
    if (shelf.records.keeps(id)) this.#hold(row, -1, 0);
    this.#changed(name, row);
    shelf.records.delete(id);
    this.#count(shelf);
    this.#sum(name, row);
    this.#tell?.({ entity: name, id, change: "deleted" }, row);
  }
}

/** Parts of records are numbered from here on. */
const NUMBERS = 100_000;

/** A record that depends on another one, above it, by a field. */
interface Branch {
  entity: string;
  id: number;
  field?: string;
  above?: Branch;
}

/** The records that may have a value in a field; what is made may be too much to be walked for nothing. */
function holding(records: Records, field: string): Iterable<[number, Row]> {
  return !records.made || records.made.mayHold(field) ? records : records.kept();
}

function authorOf(field: Field, caller: number | undefined): Json | undefined {
  return caller === undefined ? structuredClone(field.default) : readValue(field, caller);
}
