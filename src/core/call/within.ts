/**
 * The only timer of a call: it ends what takes too long, and what a caller's signal ends.
 *
 * @module
 */

/** Runtimes fire a longer timer at once: more than 24 days are no limit. */
const LONGEST_TIMER = 0x7fff_ffff;

/**
 * Runs something that takes a signal, and ends it when the time is over or the caller's signal says so.
 *
 * @param milliseconds How long it may take; `Infinity` for no limit.
 * @param signal The caller's signal; its reason is thrown as it is.
 * @param late Makes the error for when the time is over.
 * @param run What to run.
 */
export async function within<T>(
  milliseconds: number,
  signal: AbortSignal | undefined,
  late: () => Error,
  run: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  signal?.throwIfAborted();
  const controller = new AbortController();
  let abort: (() => void) | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    // What runs may ignore the signal; the wait ends all the same.
    return await new Promise<T>((resolve, reject) => {
      const stop = (reason: unknown) => {
        controller.abort(reason);
        reject(controller.signal.reason);
      };
      abort = () => stop(signal!.reason);
      signal?.addEventListener("abort", abort);
      if (milliseconds <= LONGEST_TIMER) timer = setTimeout(() => stop(late()), milliseconds);
      run(controller.signal).then(resolve, reject);
    });
  } catch (error) {
    throw controller.signal.aborted ? controller.signal.reason : error;
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", abort!);
  }
}
