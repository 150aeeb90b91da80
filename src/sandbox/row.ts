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
export class PatternRow extends Map<string, Json> {
  readonly #pattern: Row;
  /** Values that are made when somebody asks for them. */
  readonly #later: Later;
  readonly #number: number;

  constructor(pattern: Row, later: Later = NOTHING, number = 0) {
    super();
    this.#pattern = pattern;
    this.#later = later;
    this.#number = number;
  }

  /** Gives it a value of its own. */
  own(name: string, value: Json): void {
    super.set(name, value);
  }

  override get(name: string): Json | undefined {
    const own = super.get(name);
    if (own !== undefined) return own;
    if (!this.#later.names.has(name)) return this.#pattern.get(name);
    const made = this.#later.make(name, this.#number);
    super.set(name, made);
    return made;
  }

  override has(name: string): boolean {
    return super.has(name) || this.#pattern.has(name) || this.#later.names.has(name);
  }

  override get size(): number {
    return this.#whole().size;
  }

  override entries(): MapIterator<[string, Json]> {
    return this.#whole().entries();
  }

  override [Symbol.iterator](): MapIterator<[string, Json]> {
    return this.entries();
  }

  override keys(): MapIterator<string> {
    return this.#whole().keys();
  }

  override values(): MapIterator<Json> {
    return this.#whole().values();
  }

  override forEach(visit: (value: Json, name: string, row: Row) => void): void {
    this.#whole().forEach((value, name) => visit(value, name, this));
  }

  #whole(): Row {
    const whole: Row = new Map(this.#pattern);
    for (const name of this.#later.names.keys()) this.get(name);
    for (const [name, value] of super.entries()) whole.set(name, value);
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
