/**
 * Who waits for a turn: in rotation between the owners, in order of arrival for each.
 *
 * @module
 */

/** Someone who waits. */
export type Turn = () => void;

/** A queue for each owner, of which all come to their turn one after the other. */
export class Turns {
  /** The first is next. */
  readonly #queues = new Map<object, Turn[]>();
  #size = 0;

  /** How many wait. */
  get size(): number {
    return this.#size;
  }

  /** Puts one to the end of its owner's queue, or to the front. */
  add(owner: object, turn: Turn, isFirst: boolean): void {
    const queue = this.#queues.get(owner) ?? [];
    isFirst ? queue.unshift(turn) : queue.push(turn);
    this.#queues.set(owner, queue);
    this.#size++;
  }

  /** Takes the next one out; its owner stands behind the others then. */
  next(): Turn | undefined {
    for (const [owner, queue] of this.#queues) {
      const turn = queue.shift();
      this.#queues.delete(owner);
      if (queue.length) this.#queues.set(owner, queue);
      this.#size--;
      return turn;
    }
    return undefined;
  }

  /** Takes one out who does not wait any more; says whether it was there. */
  remove(owner: object, turn: Turn): boolean {
    const queue = this.#queues.get(owner);
    const place = queue?.indexOf(turn) ?? -1;
    if (!queue || place < 0) return false;
    queue.splice(place, 1);
    if (!queue.length) this.#queues.delete(owner);
    this.#size--;
    return true;
  }
}
