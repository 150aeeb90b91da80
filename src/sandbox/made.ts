/**
 * Records that are made of their number each time they are read, so that there can be any number of them.
 *
 * @module
 */

import { type Field, isEmpty, readValue } from "./kinds.ts";
import { type Later, PatternRow, type Row } from "./row.ts";
import type { Json } from "./table.ts";

/** Which records are made: those with the numbers from 1 to `count`. */
export interface MadeRows {
  /** How many there are. */
  count: number;
  /** Id of the first one; 1 when left out. */
  first?: number;
  /** Distance from one id to the next; 1 when left out. */
  step?: number;
  /** Id of the record with a number, in the place of `first` and `step`; it must grow with the number. */
  id?: (number: number) => number;
  /**
   * Values of their fields, as a request would write them; `{number}` in texts stands for the record's number. What is
   * left out is as in the records of a fresh sandbox, one after the other, or the field's usual value.
   */
  values?: Readonly<Record<string, Json>> | ((number: number) => Readonly<Record<string, Json>>);
}

/** How many records of each entity are made, by the entities' names. */
export type RowsOptions = Readonly<Record<string, number | MadeRows>>;

/** Rows that are kept after they were made. */
const LAST = 256;

/** Ids of the sandbox have at most fifteen digits. */
const LARGEST = 999_999_999_999_999;
const KEYS = ["count", "first", "step", "id", "values"];
const NUMBER = "{number}";

/** What the records of an entity are made of. */
export interface Material {
  /** Name of the entity. */
  entity: string;
  /** The field that holds a record's id. */
  id: string;
  fields: ReadonlyMap<string, Field>;
  /** The records that they are like, without what must be unique; at least one. */
  patterns: readonly Row[];
}

/** The made records of an entity, by their numbers from 1. */
export class Made {
  readonly count: number;
  readonly #idOf: (number: number) => number;
  readonly #numberBelow: (id: number) => number;
  readonly #material: Material;
  readonly #patterns: readonly Row[];
  readonly #valuesOf: ((number: number) => Readonly<Record<string, Json>>) | undefined;
  readonly #dropped = new Set<string>();
  /** Values with places for the number, which are filled in when somebody asks for them. */
  readonly #later = new Map<string, (number: number) => Json>();
  readonly #making: Later;
  readonly #glimpsed: PatternRow;
  /** The rows that were made last: a list is read page by page, and again. */
  readonly #last: (PatternRow | undefined)[] = [];

  /** @throws TypeError When the options say nothing of the kind. */
  constructor(options: unknown, material: Material) {
    const { count, first, step, id, values } = readOptions(options, material.entity);
    this.count = count;
    this.#material = material;
    if (id) {
      this.#idOf = id;
      this.#numberBelow = (wanted) => lastBelow(count, id, wanted);
    } else {
      this.#idOf = (number) => first + (number - 1) * step;
      this.#numberBelow = (wanted) => Math.min(count, Math.max(0, Math.ceil((wanted - first) / step)));
    }
    const isSame = ([, value]: [string, Json]): boolean => !hasPlace(value);
    const given = typeof values === "function" ? [] : Object.entries(values);
    const same = given.filter(isSame).map(([name, value]): [string, Json] => [name, this.#read(name, value)]);
    const others = given.filter((entry) => !isSame(entry));
    this.#patterns = material.patterns.map((row) => new Map([...row, ...same]));
    this.#valuesOf = typeof values === "function" ? values : undefined;
    const key = material.id;
    const ids = material.fields.get(key) as Field;
    this.#later.set(key, (number) => readValue(ids, this.#idOf(number)) as Json);
    for (const [name, value] of others) {
      if (name === key) this.#read(name, value);
      const fill = filling(value);
      this.#later.set(name, (number) => this.#read(name, fill(number)));
    }
    this.#making = { names: this.#later, make: (name, number) => this.#later.get(name)?.(number) ?? null };
    this.#glimpsed = new PatternRow(new Map(), this.#making);
    // What no record can be made of is told at once.
    if (count) Array.from(this.row(1));
  }

  /** Id of the record with a number. */
  idOf(number: number): number {
    return this.#idOf(number);
  }

  /** How many have ids less than one, which is the number of the last of them. */
  below(id: number): number {
    return this.#numberBelow(id);
  }

  /** Number of the record with an id, if there is one. */
  numberOf(id: number): number | undefined {
    const number = this.#numberBelow(id) + 1;
    return number <= this.count && this.#idOf(number) === id ? number : undefined;
  }

  /** The record with a number, made anew; not to be changed. */
  row(number: number): Row {
    const known = this.#last[number % LAST];
    if (known?.number === number) return known;
    return this.#last[number % LAST] = this.#make(number);
  }

  /** The record with a number, good until the next one is asked for: whoever looks at all of them needs each for a moment. */
  glimpse(number: number): Row {
    return this.#valuesOf ? this.row(number) : this.#glimpsed.become(this.#patternOf(number), number);
  }

  #patternOf(number: number): Row {
    return this.#patterns[(number - 1) % this.#patterns.length] as Row;
  }

  #make(number: number): PatternRow {
    const row = new PatternRow(this.#patternOf(number), this.#making, number);
    if (!this.#valuesOf) return row;
    for (const [name, value] of Object.entries(this.#valuesOf(number))) {
      if (!this.#dropped.has(name)) row.own(name, this.#read(name, value));
    }
    return row;
  }

  /** Whether any of them may have a value in a field. */
  mayHold(name: string): boolean {
    return this.#valuesOf !== undefined || this.#later.has(name) ||
      this.#patterns.some((row) => !isEmpty(row.get(name)));
  }

  /** Takes a field away from all of them. */
  drop(name: string): void {
    this.#last.fill(undefined);
    this.#dropped.add(name);
    this.#later.delete(name);
    for (const row of this.#patterns) row.delete(name);
  }

  #read(name: string, raw: Json): Json {
    const { id, fields, entity } = this.#material;
    const field = fields.get(name);
    const value = name === id || !field || field.input ? undefined : readValue(field, raw);
    if (value === undefined) {
      throw new TypeError(
        `The rows of ${entity} cannot be made with ${JSON.stringify(raw)} as ${name}: ` +
          (name === id ? "say id, or first and step, instead." : "its fields cannot hold it."),
      );
    }
    return value;
  }
}

function readOptions(options: unknown, entity: string): Required<Omit<MadeRows, "id">> & Pick<MadeRows, "id"> {
  const wrong = (what: string): never => {
    throw new TypeError(
      `Rows are how many there are, or { count: 1000, step: 3 }: of ${entity}, ${what}, ` +
        `not ${JSON.stringify(options)?.slice(0, 200)}.`,
    );
  };
  const given = typeof options === "number" ? { count: options } : options;
  if (typeof given !== "object" || given === null || Array.isArray(given)) wrong("a number or an object is taken");
  const { count, first = 1, step = 1, id, values = {} } = given as Record<string, unknown>;
  const unknown = Object.keys(given as object).find((key) => !KEYS.includes(key));
  if (unknown !== undefined) wrong(`${KEYS.join(", ")} are taken`);
  const isWhole = (value: unknown, least: number): value is number =>
    Number.isInteger(value) && (value as number) >= least && (value as number) <= LARGEST;
  if (!isWhole(count, 0)) return wrong("count is a whole number from 0");
  if (!isWhole(first, 1) || !isWhole(step, 1)) return wrong("first and step are whole numbers from 1");
  if (count && first + (count - 1) * step > LARGEST) return wrong("the last id has fifteen digits at most");
  if (id !== undefined && typeof id !== "function") return wrong("id is a function of the number");
  if (typeof values !== "function" && (typeof values !== "object" || values === null || Array.isArray(values))) {
    return wrong("values are an object, or a function of the number");
  }
  if (id) {
    let last = 0;
    for (let number = 1; number <= count; number++) {
      const next = id(number);
      if (!isWhole(next, last + 1)) {
        throw new TypeError(
          `The ids of ${entity} must be whole numbers that grow, from 1: id(${number}) is ${next} after ${last}.`,
        );
      }
      last = next;
    }
  }
  return {
    count,
    first,
    step,
    ...(id !== undefined && { id: id as NonNullable<MadeRows["id"]> }),
    values: values as NonNullable<MadeRows["values"]>,
  };
}

/** The last number whose id is less than another one, by halves; 0 where there is none. */
function lastBelow(count: number, idOf: (number: number) => number, id: number): number {
  let [from, to] = [1, count + 1];
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    if (idOf(middle) < id) from = middle + 1;
    else to = middle;
  }
  return from - 1;
}

function hasPlace(value: Json): boolean {
  if (typeof value === "string") return value.includes(NUMBER);
  return typeof value === "object" && value !== null && Object.values(value).some(hasPlace);
}

/** Makes what fills a number in at the places for it. */
function filling(value: Json): (number: number) => Json {
  if (typeof value === "string") {
    const [before = "", ...others] = value.split(NUMBER);
    return (number) => {
      let text = before;
      for (const behind of others) text += number + behind;
      return text;
    };
  }
  if (Array.isArray(value)) {
    const items = value.map(filling);
    return (number) => items.map((fill) => fill(number));
  }
  if (typeof value !== "object" || value === null) return () => value;
  const members = Object.entries(value).map(([key, one]) => [key, filling(one)] as const);
  return (number) => Object.fromEntries(members.map(([key, fill]) => [key, fill(number)]));
}
