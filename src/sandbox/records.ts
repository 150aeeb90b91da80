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

/** Where somebody stands who goes from record to record. */
interface Cursor {
  id: number;
  /** The record's number, where it is made. */
  number: number | undefined;
  /** Goes to the next record; says whether there is one. */
  advance(): boolean;
}

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
   * Visits the records from one place by ascending ids to before another one. A record that is made is good for the visit
   * only.
   *
   * @param isDescending Whether the last one comes first.
   * @param visit Says whether it wants more.
   */
  visit(from: number, to: number, isDescending: boolean, visit: (row: Row, id: number) => boolean): void {
    const cursor = this.#cursor(from, to, isDescending);
    while (cursor.advance()) {
      const { id, number } = cursor;
      const row = number === undefined ? this.#kept.get(id) as Row : this.#made!.glimpse(number);
      if (!visit(row, id)) return;
    }
  }

  /**
   * The records from one place by ascending ids to before another one, with their ids.
   *
   * @param isDescending Whether the last one comes first.
   */
  *walk(from: number, to: number, isDescending = false): Generator<[number, Row]> {
    const cursor = this.#cursor(from, to, isDescending);
    while (cursor.advance()) {
      const { id, number } = cursor;
      yield [id, number === undefined ? this.#kept.get(id) as Row : this.#made!.row(number)];
    }
  }

  /** Goes from record to record: where both the next kept one and the next made one are known, the nearer one is next. */
  #cursor(from: number, to: number, isDescending: boolean): Cursor {
    const [ids, gone, made] = [this.#ids, this.#gone, this.#made];
    const step = isDescending ? -1 : 1;
    const none = isDescending ? -Infinity : Infinity;
    let left = Math.min(to, this.size) - Math.max(from, 0);
    let [kept, place] = left > 0 ? this.#split(isDescending ? Math.min(to, this.size) : Math.max(from, 0)) : [0, 0];
    if (isDescending) [kept, place] = [kept - 1, place - 1];
    let keptId = ids.at(kept) ?? none;
    let number = this.#numberAt(place) ?? 0;
    let madeId = number > 0 ? made!.idOf(number) : none;
    let goneAt = gone.below(number) - (isDescending ? 1 : 0);
    const nextMade = (): number => {
      for (number += step; number === gone.at(goneAt); goneAt += step) number += step;
      return made && number > 0 && number <= made.count ? made.idOf(number) : none;
    };
    const cursor: Cursor = {
      id: 0,
      number: undefined,
      advance() {
        if (left-- <= 0) return false;
        const isKept = isDescending ? keptId > madeId : keptId < madeId;
        cursor.id = isKept ? keptId : madeId;
        cursor.number = isKept ? undefined : number;
        if (isKept) keptId = ids.at(kept += step) ?? none;
        else madeId = nextMade();
        return true;
      },
    };
    return cursor;
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
