/**
 * Functions that make several calls: all of them share one limit.
 *
 * @module
 */

import { MAY_HAVE_TAKEN_EFFECT, timeouts } from "../core/call/timeouts.ts";
import { within } from "../core/call/deadline.ts";
import type { CallOptions, Portal } from "./portal.ts";
import { wireOf } from "./wire.ts";

/**
 * Makes several calls within one `totalTimeout`.
 *
 * @param method Name of the method that messages name.
 * @param run Makes the calls, each with the options that it is given at that moment.
 */
export async function together<T>(
  portal: Portal,
  method: string,
  options: CallOptions = {},
  run: (left: () => CallOptions) => Promise<T>,
): Promise<T> {
  const { totalTimeout } = timeouts(options, wireOf(portal).limits);
  const end = performance.now() + totalTimeout;
  const all = { method, signal: options.signal, totalTimeout, hint: MAY_HAVE_TAKEN_EFFECT };
  return await within(all, "totalTimeout", (signal) =>
    // A little more than is left, so that the limit of all is the one that ends them.
    run(() => ({ ...options, signal, totalTimeout: Math.max(0, end - performance.now()) + 50 })));
}
