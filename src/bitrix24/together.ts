/**
 * Functions that make several calls: what they share.
 *
 * @module
 */

import { TimeLeft } from "../core/call/time_left.ts";
import { timeouts } from "../core/call/timeouts.ts";
import type { CallOptions } from "./call.ts";
import { wireOf } from "./wire.ts";

/**
 * Options for several calls that share the `totalTimeout` that the caller has given; each has its own limit otherwise.
 *
 * @throws UsageError When an option is not what it must be.
 */
export function together(portal: object, options: CallOptions = {}): CallOptions {
  const { limits, clock } = wireOf(portal);
  const { totalTimeout, isGiven } = timeouts(options, limits);
  return isGiven ? { ...options, time: new TimeLeft(totalTimeout, true, clock) } as CallOptions : options;
}
