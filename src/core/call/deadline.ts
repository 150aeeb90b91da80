/**
 * The limit of a whole call, whatever happens inside it.
 *
 * @module
 */

import type { Layer } from "./call.ts";
import { within } from "./within.ts";

/**
 * Ends a call that takes longer than its `totalTimeout`, every attempt and wait included, and tells the inner layers
 * when that will be. What an answer leaves open, e.g. a stream, is the caller's to end.
 */
export const deadline: Layer = (call, next) => {
  const end = performance.now() + call.totalTimeout;
  return within(call, "totalTimeout", (signal) => next({ ...call, signal, deadline: end }));
};
