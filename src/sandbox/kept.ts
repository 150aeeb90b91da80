/**
 * What a sandbox gives out and may never see again: tickets, tokens. Nobody's is kept for ever.
 *
 * @module
 */

/** How long, and how much of it, is kept. */
export interface KeptOptions {
  /** Sum of the weights that are kept; the oldest goes first. */
  most: number;
  /** Milliseconds after which a value is forgotten. */
  age: number;
  /** The sandbox's clock. */
  now: () => Date;
}

/** Values by key, of a bounded number and age. */
export class Kept<T> {
  readonly #options: KeptOptions;
  /** In the order in which they came, which is that of their ends as well. */
  readonly #values = new Map<string, { value: T; weight: number; end: number }>();
  #weight = 0;

  constructor(options: KeptOptions) {
    this.#options = options;
  }

  /** Keeps a value, and forgets what is too old, or too much with it. */
  set(key: string, value: T, weight = 1): void {
    this.delete(key);
    const { most, age, now } = this.#options;
    const time = now().getTime();
    this.#values.set(key, { value, weight, end: time + age });
    this.#weight += weight;
    for (const [oldest, { end }] of this.#values) {
      if (end > time && this.#weight <= most) break;
      this.delete(oldest);
    }
  }

  /** The value of a key, if it is still kept. */
  get(key: string): T | undefined {
    const kept = this.#values.get(key);
    return kept && kept.end > this.#options.now().getTime() ? kept.value : undefined;
  }

  /** Forgets the value of a key. */
  delete(key: string): void {
    this.#weight -= this.#values.get(key)?.weight ?? 0;
    this.#values.delete(key);
  }

  /** Forgets all. */
  clear(): void {
    this.#values.clear();
    this.#weight = 0;
  }
}
