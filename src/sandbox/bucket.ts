/**
 * The leaky bucket in front of a service: each request puts something in, and what is in it leaks out with time.
 *
 * @module
 */

import type { Clock } from "../core/call/clock.ts";
import { Kept } from "./kept.ts";

/** How many requests a service takes. */
export interface BucketLimits {
  /** Requests that an empty bucket holds; one more is refused. */
  burst: number;
  /** Requests that leak out in a second. */
  perSecond: number;
}

/** Buckets that are looked after at once; one that nobody fills is empty soon. */
const MOST = 1000;

/** What rounding may make of the times between many requests. */
const NEARLY = 1e-3;

/** A bucket for each address. */
export class Buckets {
  readonly #clock: Clock;
  #limits: BucketLimits | undefined;
  #levels: Kept<{ level: number; at: number }> | undefined;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Whether anything is limited. */
  get isOn(): boolean {
    return this.#limits !== undefined;
  }

  /**
   * Sets the limits, and begins with empty buckets.
   *
   * @throws TypeError When they are none.
   */
  set(limits: unknown): void {
    this.#limits = limits === false ? undefined : readLimits(limits);
    this.empty();
  }

  /** Empties all buckets. */
  empty(): void {
    const { burst = 1, perSecond = 1 } = this.#limits ?? {};
    const now = (): Date => new Date(this.#clock.now());
    this.#levels = new Kept({ most: MOST, age: burst / perSecond * 1000, now });
  }

  /** Puts a request into the bucket of an address, if there is room; what is refused leaves no trace. */
  take(address: string): boolean {
    if (!this.#limits) return true;
    const { burst, perSecond } = this.#limits;
    const now = this.#clock.now();
    const { level, at } = this.#levels?.get(address) ?? { level: 0, at: now };
    const left = Math.max(0, level - (now - at) / 1000 * perSecond);
    if (left + 1 > burst + NEARLY) return false;
    this.#levels?.set(address, { level: left + 1, at: now });
    return true;
  }
}

function readLimits(limits: unknown): BucketLimits {
  const { burst, perSecond, ...others } = Object(limits) as Record<string, unknown>;
  const isAboveZero = (value: unknown): value is number => typeof value === "number" && value > 0 && value < Infinity;
  if (!isAboveZero(burst) || !isAboveZero(perSecond) || Object.keys(others).length) {
    throw new TypeError(
      `Limits are false, or how many requests are taken: { burst: 50, perSecond: 2 }, not ${JSON.stringify(limits)}.`,
    );
  }
  return { burst, perSecond };
}
