/**
 * The records of one entity by ascending id: those that are kept, and those that are made when they are read. A record
 * that is made and was changed or deleted since is a difference between the two; all places and counts are found without
 * walking.
 *
 * @module
 */

import type { Made } from "./made.ts";
import type { Row } from "./row.ts";
import { SortedNumbers } from "./sorted.ts";

/** Records by ascending id. */
export class Records {
  /** The records that are kept. */
  readonly #kept = new Map<number, Row>();
  readonly #ids = new SortedNumbers();
  readonly #spare = new Map<number, Row>();
  readonly #made: Made | undefined;
  /** The numbers of those that are made no more: changed, and kept since, or deleted. */
  readonly #gone = new SortedNumbers();

  /** @param made What is made; nothing when left out. */
  constructor(made?: Made) {
    this.#made = made;
  }

  /** What is made of these records, if anything. */
  get made(): Made | undefined {
    return this.#made;
  }

  /** How many there are. */
  get size(): number {
    return this.#ids.size + this.#left;
  }

  /** How many are made still. */
  get #left(): number {
    return (this.#made?.count ?? 0) - this.#gone.size;
  }

  /** The record with an id; one that is made is another object each time. */
  get(id: number): Row | undefined {
    const kept = this.#kept.get(id);
    if (kept) return kept;
    const number = this.#made?.numberOf(id);
    if (number !== undefined && !this.#gone.has(number)) return this.#made!.row(number);
    return this.#spare.get(id);
  }

  /** Has a record ready for whoever asks for its id: nothing else tells of it before it is changed. */
  spare(id: number, row: Row): void {
    this.#spare.set(id, row);
  }

  /** The records that are ready for whoever asks. */
  spares(): Iterable<Row> {
    return this.#spare.values();
  }

  /** Whether a record is kept, and the same object each time. */
  keeps(id: number): boolean {
    return this.#kept.has(id);
  }

  /** Keeps a record from now on. */
  set(id: number, row: Row): void {
    this.#cover(id);
    this.#spare.delete(id);
    this.#kept.set(id, row);
    this.#ids.add(id);
  }

  /** Takes a record out. */
  delete(id: number): void {
    this.#cover(id);
    this.#spare.delete(id);
    if (this.#kept.delete(id)) this.#ids.delete(id);
  }

  #cover(id: number): void {
    const number = this.#made?.numberOf(id);
    if (number !== undefined) this.#gone.add(number);
  }

  /** How many have ids less than one. */
  below(id: number): number {
    return this.#ids.below(id) + this.#madeBelow(id);
  }

  #madeBelow(id: number): number {
    if (!this.#made) return 0;
    const number = this.#made.below(id);
    return number - this.#gone.below(number + 1);
  }

  /** All records by ascending id, with their ids. */
  [Symbol.iterator](): Iterator<[number, Row]> {
    return this.walk(0, this.size);
  }

  /** The records that are kept, with their ids. */
  kept(): Iterable<[number, Row]> {
    return this.#kept;
  }

  /** The numbers of those that are made no more, in ascending order. */
  gone(): number[] {
    return Array.from({ length: this.#gone.size }, (_, place) => this.#gone.at(place) as number);
  }

  /**
   * Visits the records from one place by ascending ids to before another one.
   *
   * @param isDescending Whether the last one comes first.
   * @param visit Says whether it wants more.
   */
  visit(from: number, to: number, isDescending: boolean, visit: (row: Row) => boolean): void {
    // Where nothing is kept and nothing gone, places are numbers.
    const made = this.#made;
    if (made && !this.#ids.size && !this.#gone.size) {
      const [first, last] = [Math.max(from, 0) + 1, Math.min(to, made.count)];
      if (isDescending) { for (let number = last; number >= first; number--) if (!visit(made.row(number))) return; }
      else for (let number = first; number <= last; number++) if (!visit(made.row(number))) return;
      return;
    }
    if (!made) {
      const [first, last] = [Math.max(from, 0), Math.min(to, this.#ids.size) - 1];
      const step = isDescending ? -1 : 1;
      for (let place = isDescending ? last : first; place >= first && place <= last; place += step) {
        if (!visit(this.#kept.get(this.#ids.at(place) as number) as Row)) return;
      }
      return;
    }
    for (const [, row] of this.walk(from, to, isDescending)) if (!visit(row)) return;
  }

  /**
   * The records from one place by ascending ids to before another one, with their ids.
   *
   * @param isDescending Whether the last one comes first.
   */
  *walk(from: number, to: number, isDescending = false): Generator<[number, Row]> {
    let left = Math.min(to, this.size) - Math.max(from, 0);
    if (left <= 0) return;
    // Places of the next kept and the next made one.
    let [kept, made] = this.#split(isDescending ? Math.min(to, this.size) : Math.max(from, 0));
    const step = isDescending ? -1 : 1;
    if (isDescending) [kept, made] = [kept - 1, made - 1];
    const none = isDescending ? -Infinity : Infinity;
    let keptId = this.#ids.at(kept) ?? none;
    let number = this.#numberAt(made);
    let madeId = number === undefined ? none : this.#made!.idOf(number);
    for (; left > 0; left--) {
      if (isDescending ? keptId > madeId : keptId < madeId) {
        yield [keptId, this.#kept.get(keptId) as Row];
        keptId = this.#ids.at(kept += step) ?? none;
      } else {
        yield [madeId, this.#made!.row(number as number)];
        number = this.#numberAt(made += step);
        madeId = number === undefined ? none : this.#made!.idOf(number);
      }
    }
  }

  /** How many of the records before a place are kept, and how many are made. */
  #split(place: number): [kept: number, made: number] {
    let [from, to] = [0, this.#ids.size];
    while (from < to) {
      const middle = (from + to) >> 1;
      if (middle + this.#madeBelow(this.#ids.at(middle) as number) < place) from = middle + 1;
      else to = middle;
    }
    return [from, place - from];
  }

  /** Number of the made record at a place among those that are left. */
  #numberAt(place: number): number | undefined {
    if (place < 0 || place >= this.#left) return undefined;
    let [from, to] = [0, this.#gone.size];
    while (from < to) {
      const middle = (from + to) >> 1;
      // How many are left before one that is gone.
      if ((this.#gone.at(middle) as number) - 1 - middle <= place) from = middle + 1;
      else to = middle;
    }
    return place + 1 + from;
  }
}
