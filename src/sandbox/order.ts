/**
 * Which of many records come first in an order, found without keeping the others, and orders that are needed again.
 *
 * @module
 */

import type { sortKey } from "./kinds.ts";

/** What a record is sorted by; nothing where it has no value. */
export type SortKey = ReturnType<typeof sortKey>;

/** Records that wait beside the first ones until all are sorted. */
const WAITING = 1000;

/** The first of many records by several keys; of equal ones, the one that came first. */
export class FirstInOrder {
  readonly #most: number;
  readonly #descending: readonly boolean[];
  /** Ids and keys by columns: there may be a hundred thousand, and an object for each would be most of the memory. */
  #ids: number[] = [];
  #columns: SortKey[][];
  /** Whether those that are first by now are sorted, so that what comes behind the last of them need not be kept. */
  #isFull = false;

  /**
   * @param most How many are wanted.
   * @param descending Which keys sort from the highest value down.
   */
  constructor(most: number, descending: readonly boolean[]) {
    this.#most = most;
    this.#descending = descending;
    this.#columns = descending.map(() => []);
  }

  /** Takes a record; its keys are asked for as far as they make a difference. */
  add(id: number, keyAt: (index: number) => SortKey): void {
    if (!this.#most || this.#isFull && !this.#isBeforeLast(keyAt)) return;
    this.#ids.push(id);
    for (let index = 0; index < this.#columns.length; index++) this.#columns[index]!.push(keyAt(index));
    if (this.#ids.length >= this.#most + Math.max(this.#most, WAITING)) this.#cut();
  }

  /** The ids from a place on, in order. */
  ids(from: number): number[] {
    return inOrder(this.#ids, this.#order().subarray(from));
  }

  #isBeforeLast(keyAt: (index: number) => SortKey): boolean {
    const last = this.#most - 1;
    for (let index = 0; index < this.#columns.length; index++) {
      const order = this.#compare(index, keyAt(index), this.#columns[index]![last]);
      if (order) return order < 0;
    }
    return false;
  }

  /** Leaves the first ones. */
  #cut(): void {
    const order = this.#order();
    this.#ids = inOrder(this.#ids, order);
    this.#columns = this.#columns.map((column) => inOrder(column, order));
    this.#isFull = order.length === this.#most;
  }

  /** The places of the first ones, in order. */
  #order(): Uint32Array {
    const places = new Uint32Array(this.#ids.length);
    for (let place = 0; place < places.length; place++) places[place] = place;
    places.sort((one, other) => {
      for (let index = 0; index < this.#columns.length; index++) {
        const column = this.#columns[index]!;
        const order = this.#compare(index, column[one], column[other]);
        if (order) return order;
      }
      return one - other;
    });
    return places.subarray(0, this.#most);
  }

  /** What has no value comes before all that have one. */
  #compare(index: number, left: SortKey, right: SortKey): number {
    if (left === right) return 0;
    const isLess = left === undefined || right !== undefined && left < right;
    return isLess === this.#descending[index] ? 1 : -1;
  }
}

function inOrder<T>(values: readonly T[], places: Uint32Array): T[] {
  return Array.from(places, (place) => values[place] as T);
}

/** Orders that are kept: each is eight bytes for each record. */
const MOST_ORDERS = 2;

/** The orders that were found last: who reads a sorted list page by page needs the same one for each page. */
export class Orders {
  #known: { key: string; changes: number; ids: Float64Array }[] = [];

  /**
   * The ids of records in an order, if they are known still.
   *
   * @param key What stands for the order, and for the records that have it.
   * @param changes How often any records have changed so far.
   */
  get(key: string, changes: number): Float64Array | undefined {
    return this.#known.find((one) => one.key === key && one.changes === changes)?.ids;
  }

  /** Keeps an order. */
  keep(key: string, changes: number, ids: readonly number[]): Float64Array {
    const kept = Float64Array.from(ids);
    this.#known = [{ key, changes, ids: kept }, ...this.#known].slice(0, MOST_ORDERS);
    return kept;
  }
}
