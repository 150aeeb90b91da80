/**
 * An address's limits, shared by all processes that use the same Redis.
 *
 * @module
 */

import type { SharedLimits } from "../core/call/shared.ts";
import { checkAll, COUNT, MILLISECONDS, type Rules } from "../core/values/check.ts";
import { SharedBucket } from "./bucket.ts";
import { readClient, type RedisClient } from "./client.ts";
import { SharedLimiter } from "./limiter.ts";
import { Link } from "./link.ts";
import { PREFIX, USUAL_PREFIX } from "./options.ts";
import { SharedResting } from "./resting.ts";

/** How limits are shared. */
export interface RedisLimitsOptions {
  /**
   * What all keys begin with; `oint:` unless told. Give each application its own: the operating time counts for each by
   * itself.
   */
  prefix?: string | undefined;
  /**
   * How many processes call the same addresses: while Redis is gone, each keeps to that part of the limits. As many as
   * have called an address within the last minute unless told, and 8 where that is not known either.
   */
  processes?: number | undefined;
  /** Milliseconds after which a Redis that does not answer counts as gone; 1,000 unless told. */
  timeout?: number | undefined;
}

const RULES: Rules<RedisLimitsOptions> = { prefix: PREFIX, processes: COUNT, timeout: MILLISECONDS };

/**
 * Shares the limits of addresses with all processes that use the same Redis: the bucket, and which methods have used up
 * their operating time. Make one for a process, and give it to all its portals.
 *
 * While Redis is gone, each process keeps to its part of the limits, told once by the portal's `logger`, and no call
 * fails for that. When Redis is back, or has just begun, the bucket counts as full: nobody knows what was sent meanwhile.
 *
 * Keys name the portal's address and methods; a webhook is a hash there.
 *
 * @throws UsageError When an option is not what it must be.
 *
 * @example
 * ```ts
 * import { Portal } from "oint/bitrix24";
 * import { redisLimits, type RedisClient } from "oint/redis";
 *
 * export function portalOf(redis: RedisClient): Portal {
 *   const shared = redisLimits(redis, { processes: 4 });
 *   return new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...", { shared, logger: console });
 * }
 * ```
 */
export function redisLimits(client: RedisClient, options: RedisLimitsOptions = {}): SharedLimits {
  checkAll(options, RULES);
  const { prefix = USUAL_PREFIX, processes, timeout = 1_000 } = options;
  const link = new Link(readClient(client), timeout);
  const member = crypto.randomUUID();
  return {
    limiter(address, rate, clock) {
      // In a cluster, what stands in braces decides where a key is: a script's keys must be in one place.
      const keys: [string, string] = [`${prefix}{${address}}:bucket`, `${prefix}{${address}}:members`];
      return new SharedLimiter(new SharedBucket({ link, keys, member, rate, processes, clock }), rate, clock);
    },
    resting(account, clock) {
      const { origin } = new URL(account);
      let hash: Promise<string> | undefined;
      const keyOf = async (name: string): Promise<string> => {
        hash ??= hashOf(account);
        return `${prefix}{${origin}}:resting:${await hash}:${name}`;
      };
      return new SharedResting(link, keyOf, clock);
    },
  };
}

/** What stands in a key for a text with a secret. */
async function hashOf(text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)));
  return [...bytes.subarray(0, 16)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
