/**
 * A record.
 *
 * @module
 */

import type { Json } from "./table.ts";

/** A record's values by field name. A Map, so that no key of a request can mean anything but itself. */
export type Row = Map<string, Json>;

/** Values that are made one by one, of a record's number; all records share how. */
export interface Later {
  names: ReadonlyMap<string, unknown>;
  make: (name: string, number: number) => Json;
}

const NOTHING: Later = { names: new Map(), make: () => null };

/**
 * A record that is made for a moment: it has the values of a pattern that it shares with others, and some of its own.
 * To copy the pattern would be most of what a long list takes. Not to be changed.
 */
export class PatternRow implements Row {
  /** The record's number among those that are made alike. */
  number: number;
  /** Whether an answer has shown it: most are made for one list, and nothing need be kept of how they look there. */
  wasShown = false;
  #pattern: Row;
  /** Values that are made when somebody asks for them. */
  readonly #later: Later;
  /** Values of its own; a long list is made of records that have none. */
  #own: Row | undefined;

  constructor(pattern: Row, later: Later = NOTHING, number = 0) {
    this.number = number;
    this.#pattern = pattern;
    this.#later = later;
  }

  /** Makes it another record. */
  become(pattern: Row, number: number): this {
    this.#pattern = pattern;
    this.number = number;
    this.#own = undefined;
    return this;
  }

  /** Gives it a value of its own. */
  own(name: string, value: Json): void {
    (this.#own ??= new Map()).set(name, value);
  }

  get(name: string): Json | undefined {
    const own = this.#own?.get(name);
    if (own !== undefined) return own;
    if (!this.#later.names.has(name)) return this.#pattern.get(name);
    const made = this.#later.make(name, this.number);
    // A structure is the same each time; what is none is made anew as fast as it is found.
    if (typeof made === "object") this.own(name, made);
    return made;
  }

  has(name: string): boolean {
    return this.#own?.has(name) || this.#pattern.has(name) || this.#later.names.has(name);
  }

  get [Symbol.toStringTag](): string {
    return "Map";
  }

  get size(): number {
    return this.#whole().size;
  }

  entries(): MapIterator<[string, Json]> {
    return this.#whole().entries();
  }

  [Symbol.iterator](): MapIterator<[string, Json]> {
    return this.entries();
  }

  keys(): MapIterator<string> {
    return this.#whole().keys();
  }

  values(): MapIterator<Json> {
    return this.#whole().values();
  }

  forEach(visit: (value: Json, name: string, row: Row) => void): void {
    this.#whole().forEach((value, name) => visit(value, name, this));
  }

  set(name: string): never {
    throw new Error(`A record that is made of its number cannot be changed: ${name}`);
  }

  delete(name: string): never {
    return this.set(name);
  }

  clear(): never {
    return this.set("all of it");
  }

  getOrInsert(name: string): never {
    return this.set(name);
  }

  getOrInsertComputed(name: string): never {
    return this.set(name);
  }

  #whole(): Row {
    const whole: Row = new Map(this.#pattern);
    for (const name of this.#later.names.keys()) whole.set(name, this.get(name) as Json);
    for (const [name, value] of this.#own ?? []) whole.set(name, value);
    return whole;
  }
}

/** A record with the same values that nobody else has. */
export function copyOfRow(row: Row): Row {
  return new Map(structuredClone([...row]));
}

/** A value that nobody else has; most are no structures, and need no copy. */
export function copyOf(value: Json): Json {
  return typeof value === "object" && value !== null ? structuredClone(value) : value;
}
