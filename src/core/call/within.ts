/**
 * Ends what takes too long, and what a caller's signal ends.
 *
 * @module
 */

import type { Clock } from "./clock.ts";
import { after } from "./timer.ts";

/**
 * Runs something that takes a signal, and ends it when the time is over or the caller's signal says so.
 *
 * @param milliseconds How long it may take; `Infinity` for no limit.
 * @param signal The caller's signal; its reason is thrown as it is.
 * @param late Makes the error for when the time is over; nothing where it never is.
 * @param run What to run.
 */
export async function within<T>(
  milliseconds: number,
  signal: AbortSignal | undefined,
  late: (() => Error) | undefined,
  run: (signal: AbortSignal) => Promise<T>,
  clock?: Clock,
): Promise<T> {
  signal?.throwIfAborted();
  const controller = new AbortController();
  let fail!: (reason: unknown) => void;
  const stop = (reason: unknown) => {
    controller.abort(reason);
    fail(reason);
  };
  const abort = () => stop(signal!.reason);
  signal?.addEventListener("abort", abort);
  const forget = after(clock, milliseconds, () => stop(late?.()));
  try {
    // What runs may ignore the signal; the wait ends all the same.
    return await new Promise<T>((resolve, reject) => {
      fail = reject;
      run(controller.signal).then(resolve, reject);
    });
  } finally {
    forget();
    signal?.removeEventListener("abort", abort);
  }
}
