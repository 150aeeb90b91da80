/**
 * What a failure proves, and so what may follow it.
 *
 * @module
 */

import type { Effect } from "../effects.ts";
import { type ApiError, ConnectionError, OintError, type ResponseError, UsageError } from "../errors.ts";

/**
 * What may follow a failure: `repeat` the call, since the failure passes and another attempt does no harm; `ask`
 * whether it took effect, since nobody knows; or `never` repeat it, since another attempt would fail as well.
 */
export type Verdict = "repeat" | "ask" | "never";

/** Judges a failure of a call by what the call does to the data. */
export function verdictOn(error: unknown, effect: Effect): Verdict {
  // What a signal or a layer of the caller's has thrown is theirs.
  if (!(error instanceof OintError) || error instanceof UsageError) return "never";
  const isLost = error instanceof ConnectionError;
  const { refused, retryable } = error as ApiError | ResponseError;
  const didNothing = isLost ? error.sent === false : refused;
  if (effect !== "read" && !didNothing) return "ask";
  return isLost || retryable ? "repeat" : "never";
}
