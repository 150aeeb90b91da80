/**
 * What the servers of Bitrix24 allow, and how they say that it was too much.
 *
 * @module
 */

import type { HttpHead } from "../core/answer.ts";
import type { Rate } from "../core/call/limit.ts";
import type { Timeouts } from "../core/call/timeouts.ts";
import { ApiError } from "../core/errors.ts";
import { LOOPBACK } from "./address.ts";

/** The limits of a call unless told: a server ends it after 60 s. */
export const TIMEOUTS: Timeouts = { timeout: 65_000, totalTimeout: 120_000 };

/**
 * How fast a portal may be called: its bucket, `"enterprise"` for the larger one of that plan, or `false` for no limit,
 * e.g. on a server of one's own.
 */
export type Limits = Rate | "enterprise" | false;

/** The bucket that a portal has on each plan. */
export function rateOf(limits: Limits = { burst: 50, perSecond: 2 }): Rate {
  if (limits === "enterprise") return { burst: 250, perSecond: 5 };
  return limits || { burst: Infinity, perSecond: Infinity };
}

/**
 * Whether a server says that it has no limit, as a sandbox does while it takes any number of calls. Only one on this
 * machine, or in the place of the network, can be a sandbox for sure.
 */
export function isUnlimited({ headers }: HttpHead, url: string, fetch: unknown): boolean {
  return headers.get("x-oint-limits") === "off" && (fetch !== undefined || LOOPBACK.test(new URL(url).hostname));
}

/** Whether the portal has taken a call that it answered with an error; nothing where nobody knows. */
export function hasTaken(error: unknown): boolean | undefined {
  return error instanceof ApiError ? error.code !== "QUERY_LIMIT_EXCEEDED" : undefined;
}

/** Whether the portal refuses a call since its token has expired. */
export function hasExpired(error: unknown): boolean {
  return error instanceof ApiError && error.code === "expired_token";
}
