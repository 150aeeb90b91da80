/**
 * Tries again where a store of tokens fails.
 *
 * @module
 */

import type { Clock } from "../../core/call/clock.ts";
import { after, now } from "../../core/call/timer.ts";

/**
 * Milliseconds between two attempts to store a pair that the server has given, and for how long there are any: it must not
 * be lost, and whoever waits for it, with a lock that was lost on the way, must not find the old one for long.
 */
const AGAIN = 250;
const LONGEST = 7_500;

/** Waits as long as between two attempts. */
export async function pauseBetween(clock: Clock | undefined): Promise<void> {
  await new Promise<void>((resolve) => after(clock, AGAIN, resolve));
}

/**
 * Does something with a store, again where that fails.
 *
 * @param milliseconds For how long; as long as for what is given once, unless told.
 */
export async function insist<Result>(
  run: () => Promise<Result>,
  clock: Clock | undefined,
  milliseconds: number = LONGEST,
): Promise<Result> {
  for (const end = now(clock) + milliseconds;;) {
    try {
      return await run();
    } catch (error) {
      if (now(clock) >= end) throw error;
      await pauseBetween(clock);
    }
  }
}
