/**
 * Numbers in order that come and go one by one, counted as fast as they are found.
 *
 * @module
 */

/** Numbers in a part at most. */
const MOST = 512;

/** Different numbers in ascending order. */
export class SortedNumbers {
  /** Parts of them, none of which is empty. */
  readonly #parts: number[][] = [];
  /** How many there are before each part; found out anew after a change. */
  #before: number[] | undefined;
  #size = 0;

  /** How many there are. */
  get size(): number {
    return this.#size;
  }

  /** Puts a number in; says whether it is new. */
  add(number: number): boolean {
    const at = Math.min(this.#partFor(number), this.#parts.length - 1);
    const part = this.#parts[at];
    if (!part) {
      this.#parts.push([number]);
    } else {
      const index = firstAtLeast(part, number);
      if (part[index] === number) return false;
      part.splice(index, 0, number);
      if (part.length > MOST) {
        // Numbers mostly come in ascending order: then full parts stay behind.
        const isLast = at === this.#parts.length - 1 && index === part.length - 1;
        this.#parts.splice(at + 1, 0, part.splice(isLast ? MOST : MOST / 2));
      }
    }
    this.#size++;
    this.#before = undefined;
    return true;
  }

  /** Takes a number out; says whether it was there. */
  delete(number: number): boolean {
    const at = this.#partFor(number);
    const part = this.#parts[at];
    const index = part ? firstAtLeast(part, number) : 0;
    if (part?.[index] !== number) return false;
    part.splice(index, 1);
    if (!part.length) this.#parts.splice(at, 1);
    this.#size--;
    this.#before = undefined;
    return true;
  }

  /** Whether a number is there. */
  has(number: number): boolean {
    const part = this.#parts[this.#partFor(number)];
    return part !== undefined && part[firstAtLeast(part, number)] === number;
  }

  /** How many are less than a number. */
  below(number: number): number {
    const at = this.#partFor(number);
    const part = this.#parts[at];
    return part ? (this.#starts()[at] as number) + firstAtLeast(part, number) : this.#size;
  }

  /** The number at a place, from 0; nothing beyond the last. */
  at(place: number): number | undefined {
    if (place < 0 || place >= this.#size) return undefined;
    const starts = this.#starts();
    const at = firstAtLeast(starts, place + 1) - 1;
    return this.#parts[at]?.[place - (starts[at] as number)];
  }

  /** Place of the first part that has a number or a larger one; behind the last where there is none. */
  #partFor(number: number): number {
    let [from, to] = [0, this.#parts.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if (this.#parts[middle]!.at(-1)! < number) from = middle + 1;
      else to = middle;
    }
    return from;
  }

  #starts(): number[] {
    if (!this.#before) {
      let sum = 0;
      this.#before = this.#parts.map(({ length }) => (sum += length) - length);
    }
    return this.#before;
  }
}

/** Place of the first number that is not less than another one, by halves. */
function firstAtLeast(sorted: readonly number[], number: number): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((sorted[middle] as number) < number) from = middle + 1;
    else to = middle;
  }
  return from;
}
