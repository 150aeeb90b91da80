/**
 * How long a call may still take, every attempt and wait included.
 *
 * @module
 */

import type { Clock } from "./clock.ts";
import { now } from "./timer.ts";

/** The limit of a whole call, as it runs down. */
export class TimeLeft {
  /** The clock that it runs by; the machine's own unless told. */
  readonly clock: Clock | undefined;
  /** Milliseconds for the whole call. */
  readonly total: number;
  /** Whether the caller has set the limit: it then spans all waits, too. */
  readonly isGiven: boolean;
  #end: number;

  constructor(total: number, isGiven: boolean, clock?: Clock) {
    this.clock = clock;
    this.total = total;
    this.isGiven = isGiven;
    this.#end = now(clock) + total;
  }

  /** Milliseconds that are left; below 0 when the time is over. */
  get left(): number {
    return this.#end - now(this.clock);
  }

  /** Leaves out of the call's time what somebody else makes it wait, unless the caller has set the limit. */
  async leaveOut(wait: Promise<void>): Promise<void> {
    const start = now(this.clock);
    try {
      await wait;
    } finally {
      if (!this.isGiven) this.#end += now(this.clock) - start;
    }
  }
}

/** The time that several calls share, where options have been told one; see `together`. */
export function timeOf(options: object): TimeLeft | undefined {
  const { time } = options as { time?: unknown };
  return time instanceof TimeLeft ? time : undefined;
}
