/**
 * The timers of a call: all that waits, waits here.
 *
 * @module
 */

import type { Clock } from "./clock.ts";

/** Runtimes fire a longer timer at once: more than 24 days are waited for in several. */
const LONGEST_TIMER = 0x7fff_ffff;

/** Milliseconds of a clock, or of the machine's own that nobody sets; only differences mean something. */
export function now(clock: Clock | undefined): number {
  return clock ? clock.now() : performance.now();
}

/**
 * Runs something later; a time that never comes runs nothing.
 *
 * @returns What keeps it from running.
 */
export function after(clock: Clock | undefined, milliseconds: number, run: () => void): () => void {
  if (milliseconds === Infinity) return () => {};
  if (clock) {
    const stop = new AbortController();
    // A wait that has ended may be forgotten before anybody is told.
    clock.sleep(milliseconds, stop.signal).then(() => stop.signal.aborted || run(), () => {});
    return () => stop.abort();
  }
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = (left: number): void => {
    timer = setTimeout(
      () => left > LONGEST_TIMER ? wait(left - LONGEST_TIMER) : run(),
      Math.min(left, LONGEST_TIMER),
    );
  };
  wait(milliseconds);
  return () => clearTimeout(timer);
}
