/**
 * The limit of a whole call, whatever the caller's own layers do.
 *
 * @module
 */

import type { Layer } from "./call.ts";
import { unknownOutcome } from "./retry.ts";
import { tooLate } from "./timeouts.ts";
import { within } from "./within.ts";
import { GRACE } from "../bounds.ts";

/**
 * Ends a call that takes longer than the caller has said, also while a layer does something else than passing it on.
 * What an answer leaves open, e.g. a stream, is the caller's to end.
 */
export const deadline: Layer = (call, next) => {
  const { method, effect, time, signal } = call;
  const late = () => {
    const error = tooLate(method, time.total, "totalTimeout");
    return effect === "read" ? error : unknownOutcome(error);
  };
  if (!time.isGiven) return next(call);
  return within(time.left + GRACE, signal, late, (signal) => next({ ...call, signal }), time.clock);
};
