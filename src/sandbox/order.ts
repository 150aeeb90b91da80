/**
 * Which of many records come first in an order, found without keeping the others.
 *
 * @module
 */

import { sortKey } from "./kinds.ts";

/** What a record is sorted by; nothing where it has no value. */
export type SortKey = ReturnType<typeof sortKey>;

/** A record that may be among the first. */
interface Entry {
  id: number;
  keys: SortKey[];
}

/** Entries that wait beside the first ones until all are sorted. */
const WAITING = 1000;

/** The first of many records by several keys; of equal ones, the one that came first. */
export class FirstInOrder {
  readonly #most: number;
  readonly #descending: readonly boolean[];
  #entries: Entry[] = [];
  /** The last that counts, as soon as there are enough: what comes behind it need not be kept. */
  #last: Entry | undefined;

  /**
   * @param most How many are wanted.
   * @param descending Which keys sort from the highest value down.
   */
  constructor(most: number, descending: readonly boolean[]) {
    this.#most = most;
    this.#descending = descending;
  }

  /** Takes a record; its keys are asked for as far as they make a difference. */
  add(id: number, keyAt: (index: number) => SortKey): void {
    const { keys: last } = this.#last ?? {};
    if (!this.#most || last && this.#compare(keyAt, (index) => last[index]) >= 0) return;
    this.#entries.push({ id, keys: this.#descending.map((_, index) => keyAt(index)) });
    if (this.#entries.length >= this.#most + Math.max(this.#most, WAITING)) this.#sort();
  }

  /** The ids of the first, in order. */
  ids(): number[] {
    this.#sort();
    return this.#entries.map(({ id }) => id);
  }

  #sort(): void {
    const entries = this.#entries.sort(({ keys: left }, { keys: right }) =>
      this.#compare((index) => left[index], (index) => right[index])
    );
    if (entries.length < this.#most) return;
    entries.length = this.#most;
    this.#last = entries.at(-1);
  }

  #compare(left: (index: number) => SortKey, right: (index: number) => SortKey): number {
    for (let index = 0; index < this.#descending.length; index++) {
      const [one, other] = [left(index), right(index)];
      if (one !== other) return this.#descending[index] ? compare(other, one) : compare(one, other);
    }
    return 0;
  }
}

/** What has no value comes first. */
function compare(left: SortKey, right: SortKey): number {
  if (left === undefined) return -1;
  if (right === undefined) return 1;
  return left < right ? -1 : 1;
}
