/**
 * How a portal is called: types only.
 *
 * @module
 */

import type { TokenSource } from "../core/call/authorise.ts";
import type { Layer } from "../core/call/call.ts";
import type { Clock } from "../core/call/clock.ts";
import type { Logger } from "../core/call/log.ts";
import type { RetryOptions } from "../core/call/retry_options.ts";
import type { SharedLimits } from "../core/call/shared.ts";
import type { Limits } from "./limits.ts";

/** How a portal is called. */
export interface PortalOptions {
  /**
   * Access token of an application, or what gives one at each call, and another one when it has expired; needed with a
   * bare domain, refused with a webhook's address.
   */
  token?: string | TokenSource | undefined;
  /** Takes the place of the global `fetch`, e.g. a sandbox's. */
  fetch?: typeof fetch | undefined;
  /** Milliseconds for one attempt; 65,000 unless told, since the server ends a call after 60 s. */
  timeout?: number | undefined;
  /**
   * Milliseconds for a whole call, every attempt and wait included. Unless told, it is 120,000 for each call, and what
   * the portal's own limits make it wait is left out.
   */
  totalTimeout?: number | undefined;
  /**
   * How often a call is made at most, `false` for once. Unless told it is 4 times, and again after each refusal for too
   * many calls, as long as `totalTimeout` lasts. Whatever it says, a call that writes or deletes is made again only where
   * the portal surely did not run it.
   */
  retry?: RetryOptions | false | undefined;
  /**
   * How fast the portal may be called; that of its usual plans unless told, and `false` for a server of one's own that
   * has no limit. All clients of one address share it, and must say the same.
   */
  limits?: Limits | undefined;
  /**
   * Shares the portal's bucket and its methods' operating time with other processes, e.g. `redisLimits(client)` of
   * `oint/redis`: the same object for all portals of a process.
   */
  shared?: SharedLimits | undefined;
  /** Takes what calls tell, e.g. `console`: attempts, waits, a portal that has moved. No secret is told. */
  logger?: Logger | undefined;
  /**
   * Whether a portal that says it was renamed is followed to an address outside of Bitrix24's own domains: the webhook's
   * code or the token goes there.
   */
  redirect?: ((to: URL) => boolean) | undefined;
  /** Takes the place of the machine's clock, for tests. */
  clock?: Clock | undefined;
  /** The most bytes that an answer may have once unpacked; 104,857,600 unless told. A larger one is a ResponseError. */
  maxResponseBytes?: number | undefined;
  /**
   * What stands around every call, the first outermost: sees method, parameters and effect, never a token or an
   * address, and may change the call, wait, answer by itself, or call again. A `totalTimeout` holds for all of it.
   */
  layers?: readonly Layer[] | undefined;
}
