/**
 * What the servers of Bitrix24 allow.
 *
 * @module
 */

import type { Limits } from "../core/call/timeouts.ts";

/** The limits of a call unless told: a server ends it after 60 s. */
export const TIMEOUTS: Limits = { timeout: 65_000, totalTimeout: 120_000 };
