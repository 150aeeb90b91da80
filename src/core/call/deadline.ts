/**
 * The only timer of a call: it ends what takes too long, and what a caller's signal ends. As a layer it holds for a
 * whole call, whatever happens inside it.
 *
 * @module
 */

import { TimeoutError } from "../errors.ts";
import type { Layer } from "./call.ts";

/** Runtimes fire a longer timer at once: more than 24 days are no limit. */
const LONGEST_TIMER = 0x7fff_ffff;

/** What has limits. */
type Limited<Limit extends string> = Readonly<Record<Limit, number>> & {
  /** Name of the API's method. */
  readonly method: string;
  /** The caller's signal; its reason is thrown as it is. */
  readonly signal?: AbortSignal | undefined;
  /** What to say beside that the time was over. */
  readonly hint?: string | undefined;
};

/**
 * Runs something that takes a signal, and ends it when the time is over or the caller's signal says so.
 *
 * @param limit Which of the call's limits holds: a number of milliseconds, or `Infinity`.
 * @param run What to run.
 * @throws TimeoutError When the time is over.
 */
export async function within<Limit extends "timeout" | "totalTimeout", T>(
  call: Limited<Limit>,
  limit: Limit,
  run: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const { method, signal, hint = "" } = call;
  const milliseconds = call[limit];
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
      const late = () => {
        const message = `${method} got no complete answer within ${milliseconds} ms (${limit}). ${hint}`.trim();
        stop(new TimeoutError(message, { method }));
      };
      abort = () => stop(signal!.reason);
      signal?.addEventListener("abort", abort);
      if (milliseconds <= LONGEST_TIMER) timer = setTimeout(late, milliseconds);
      run(controller.signal).then(resolve, reject);
    });
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", abort!);
  }
}

/**
 * Ends a call that takes longer than its `totalTimeout`, every attempt and wait included, and tells the inner layers
 * when that will be. What an answer leaves open, e.g. a stream, is the caller's to end.
 */
export const deadline: Layer = (call, next) => {
  const end = performance.now() + call.totalTimeout;
  return within(call, "totalTimeout", (signal) => next({ ...call, signal, deadline: end }));
};
