/**
 * The limit of a whole call, whatever happens inside it.
 *
 * @module
 */

import type { Layer } from "./call.ts";
import { tooLate } from "./timeouts.ts";
import { within } from "./within.ts";

/**
 * Ends a call that takes too long, every attempt and wait included, and tells the inner layers when that will be. What
 * an answer leaves open, e.g. a stream, is the caller's to end.
 *
 * @param totalTimeout Milliseconds for the whole call.
 * @param hint What to say beside that the time was over.
 */
export function deadline(totalTimeout: number, hint?: string): Layer {
  return (call, next) => {
    const late = () => tooLate(call.method, totalTimeout, "totalTimeout", hint);
    const end = performance.now() + totalTimeout;
    return within(totalTimeout, call.signal, late, (signal) => next({ ...call, signal, deadline: end }));
  };
}
