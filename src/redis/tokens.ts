/**
 * Tokens in Redis: for processes of any number of machines.
 *
 * @module
 */

import { ConnectionError } from "../core/errors.ts";
import type { TokenStore, Versioned } from "../core/tokens.ts";
import { readClient, type RedisClient } from "./client.ts";
import { bounded, reasonOf } from "./link.ts";
import { readPrefix, readTimeout } from "./options.ts";
import { CHANGE, GET, LOCK, UNLOCK } from "./token_scripts.ts";

/** How tokens are kept. */
export interface RedisTokensOptions {
  /** What all keys begin with; `oint:` unless told. Give each application its own. */
  prefix?: string | undefined;
  /** Milliseconds after which a Redis that does not answer counts as gone; 5,000 unless told. */
  timeout?: number | undefined;
  /**
   * Milliseconds without a sign of life after which the owner of a lock counts as gone; 10,000 unless told. A sign is
   * given four times as often.
   */
  lockTtl?: number | undefined;
}

/** Milliseconds between two looks at a lock that somebody else has. */
const LOOK_AGAIN = 20;

/** Milliseconds before a command is sent again to a Redis that has failed: all of ours may be run twice. */
const AGAIN = [50, 200];

/** The longest id. */
const LONGEST_ID = 200;

/**
 * Keeps tokens in Redis. Any number of processes may share it; one that is killed at any moment leaves a whole pair
 * behind, and its lock for `lockTtl` at most.
 *
 * The values are secrets: whoever reads them calls the portals. Let only the application reach that Redis, with a user of
 * its own (ACL), over TLS where it leaves the machine; see to it that it writes its data to the disk (`appendonly yes`) and
 * that nothing is evicted (`maxmemory-policy noeviction`), since a pair that is lost is a portal that must authorise again.
 *
 * @throws UsageError When an option is not what it must be; the store's own functions a ConnectionError where Redis is
 * gone, and a TypeError for an id that is none.
 *
 * @example
 * ```ts
 * import { OAuthApp, type PortalTokens } from "oint/bitrix24";
 * import { connectRedis, redisLimits, redisTokens } from "oint/redis";
 *
 * export async function start(): Promise<OAuthApp> {
 *   const redis = await connectRedis("rediss://oint:p4ss@redis.example:6379");
 *   const prefix = "invoices:";
 *   return new OAuthApp({
 *     clientId: "local.5f0a",
 *     clientSecret: "s3cret",
 *     tokens: redisTokens<PortalTokens>(redis, { prefix }),
 *     portal: { shared: redisLimits(redis, { prefix }) },
 *   });
 * }
 * ```
 */
export function redisTokens<Tokens extends Versioned>(
  client: RedisClient,
  options: RedisTokensOptions = {},
): TokenStore<Tokens> {
  const prefix = readPrefix(options.prefix);
  const timeout = readTimeout(options.timeout ?? 5_000);
  const lockTtl = Math.ceil(readTimeout(options.lockTtl ?? 10_000, "lockTtl"));
  const redis = readClient(client);

  const keyOf = (id: string, kind: "tokens" | "lock"): string => {
    if (typeof id === "string" && id && id.length <= LONGEST_ID) return `${prefix}${kind}:${id}`;
    throw new TypeError(`The id of tokens must be a text of 1 to ${LONGEST_ID} characters.`);
  };
  /** What was sent stands in no error: clients write it into theirs. */
  const ask = async (script: string, key: string, args: (string | number)[]): Promise<unknown> => {
    for (let attempt = 0;; attempt++) {
      try {
        return await bounded(() => redis.eval(script, [key], args.map(String)), timeout);
      } catch (error) {
        const wait = AGAIN[attempt];
        if (wait === undefined) {
          throw new ConnectionError(`Redis, where tokens are kept, did not answer: ${reasonOf(error)}.`);
        }
        await pause(wait);
      }
    }
  };

  return {
    async get(id) {
      const text = await ask(GET, keyOf(id, "tokens"), []);
      return typeof text === "string" ? JSON.parse(text.slice(MARK.length)) as Tokens : undefined;
    },
    async compareAndSet(id, version, tokens) {
      const change = crypto.randomUUID();
      const text = tokens ? MARK + JSON.stringify(tokens) : "";
      return Number(await ask(CHANGE, keyOf(id, "tokens"), [version, tokens?.version ?? 0, text, change])) === 1;
    },
    async locked(id, run, signal) {
      const key = keyOf(id, "lock");
      const owner = crypto.randomUUID();
      const lock = async (): Promise<boolean> => Number(await ask(LOCK, key, [owner, lockTtl])) === 1;
      // What fails may have been done all the same; an owner that is gone gives the lock back after its time.
      const unlock = async (): Promise<void> => void await ask(UNLOCK, key, [owner]).catch(() => {});
      signal?.throwIfAborted();
      try {
        while (!await lock()) {
          signal?.throwIfAborted();
          await pause(LOOK_AGAIN * (1 + Math.random()));
        }
      } catch (error) {
        void unlock();
        throw error;
      }
      const beat = setInterval(() => void lock().catch(() => {}), lockTtl / 4);
      try {
        return await run();
      } finally {
        clearInterval(beat);
        await unlock();
      }
    },
  };
}

/** What stands before tokens, so that no client takes them for something else than text. */
const MARK = "tokens ";

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
