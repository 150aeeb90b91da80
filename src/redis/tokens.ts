/**
 * Tokens in Redis: for processes of any number of machines.
 *
 * @module
 */

import { ConnectionError, TokenStoreError, UsageError } from "../core/errors.ts";
import type { TokenStore, Versioned } from "../core/tokens.ts";
import { checkAll, MILLISECONDS, type Rules } from "../core/values/check.ts";
import { readClient, type RedisClient } from "./client.ts";
import { bounded, reasonOf } from "./link.ts";
import { PREFIX, USUAL_PREFIX } from "./options.ts";
import { CHANGE, GET, LOCK, UNLOCK } from "./token_scripts.ts";

/** How tokens are kept. */
export interface RedisTokensOptions {
  /** What all keys begin with; `oint:` unless told. Give each application its own. */
  prefix?: string | undefined;
  /** Milliseconds after which a Redis that does not answer counts as gone; 5,000 unless told. */
  timeout?: number | undefined;
  /**
   * Milliseconds without a sign of life after which the owner of a lock counts as gone to whoever waits for it; 10,000
   * unless told. A sign is given four times as often. Where nobody waits, the lock ends by itself after six times that.
   */
  lockTtl?: number | undefined;
}

const RULES: Rules<RedisTokensOptions> = { prefix: PREFIX, timeout: MILLISECONDS, lockTtl: MILLISECONDS };

/** How many signs of life an owner gives in the time after which it counts as gone. */
const SIGNS = 4;

/** After how many such times a lock ends by itself. */
const ENDS = 6;

/** Milliseconds between two looks at a lock that somebody else has. */
const LOOK_AGAIN = 20;

/** Milliseconds before a command is sent again to a Redis that has failed: all of ours may be run twice. */
const AGAIN = [50, 200];

/** The longest id. */
const LONGEST_ID = 200;

/**
 * Keeps tokens in Redis. Any number of processes may share it; one that is killed at any moment leaves a whole pair
 * behind, and its lock, which whoever waits for it has after `lockTtl`.
 *
 * The values are secrets: whoever reads them calls the portals. Let only the application reach that Redis, with a user of
 * its own (ACL), over TLS where it leaves the machine; see to it that it writes its data to the disk (`appendonly yes`) and
 * that nothing is evicted (`maxmemory-policy noeviction`), since a pair that is lost is a portal that must authorise again.
 *
 * @throws UsageError When an option is not what it must be; the store's own functions a ConnectionError where Redis is
 * gone, a UsageError where its client answers something else than Redis and for an id that is none, and a
 * TokenStoreError where what Redis has cannot be read.
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
  checkAll(options, RULES);
  const { prefix = USUAL_PREFIX, timeout = 5_000 } = options;
  const lockTtl = Math.ceil(options.lockTtl ?? 10_000);
  const redis = readClient(client);

  const keyOf = (id: string, kind: "tokens" | "lock"): string => {
    if (typeof id === "string" && id && id.length <= LONGEST_ID) return `${prefix}${kind}:${id}`;
    throw new UsageError(`The id of tokens must be a text of 1 to ${LONGEST_ID} characters.`);
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
      const key = keyOf(id, "tokens");
      return tokensIn<Tokens>(await ask(GET, key, []), key);
    },
    async compareAndSet(id, version, tokens) {
      const change = crypto.randomUUID();
      const text = tokens ? MARK + JSON.stringify(tokens) : "";
      return isDone(await ask(CHANGE, keyOf(id, "tokens"), [version, tokens?.version ?? 0, text, change]));
    },
    async locked(id, run, signal) {
      const key = keyOf(id, "lock");
      const owner = crypto.randomUUID();
      let count = 0;
      /** The last sign of whoever has the lock. */
      const lock = async (gone = ""): Promise<string> => {
        const held = await ask(LOCK, key, [owner, count++, ENDS * lockTtl, gone]);
        if (typeof held !== "string") throw wrongClient("text", held);
        return held;
      };
      // What fails may have been done all the same; an owner that is gone gives the lock back after its time.
      const unlock = async (): Promise<void> => void await ask(UNLOCK, key, [owner]).catch(() => {});
      signal?.throwIfAborted();
      try {
        let [last, silent, at] = ["", 0, performance.now()];
        while (true) {
          const held = await lock(silent > lockTtl ? last : "");
          if (held.startsWith(owner)) break;
          signal?.throwIfAborted();
          // Only what was seen counts: a Redis that hangs keeps the signs back.
          const time = performance.now();
          silent = held === last ? silent + Math.min(time - at, lockTtl / SIGNS) : 0;
          [last, at] = [held, time];
          await pause(LOOK_AGAIN * (1 + Math.random()));
        }
      } catch (error) {
        void unlock();
        throw error;
      }
      let signs = 0;
      let isOver = false;
      const sign = async (): Promise<void> => {
        signs++;
        await lock().catch(() => "");
        // One that came late, since it was asked for again, takes what was given back.
        if (!--signs && isOver) await unlock();
      };
      const beat = setInterval(() => void sign(), lockTtl / SIGNS);
      try {
        return await run();
      } finally {
        clearInterval(beat);
        isOver = true;
        await unlock();
      }
    },
  };
}

/** What stands before tokens, so that no client takes them for something else than text. */
const MARK = "tokens ";

/** @throws UsageError When a client answers something else than Redis does: nobody knows then whether it has done anything. */
function isDone(answer: unknown): boolean {
  if (/^[01]$/.test(String(answer)) && typeof answer !== "object") return Number(answer) === 1;
  throw wrongClient("number", answer);
}

function tokensIn<Tokens>(answer: unknown, key: string): Tokens | undefined {
  if (answer === null || answer === undefined) return;
  if (typeof answer !== "string") throw wrongClient("text", answer);
  try {
    const tokens: unknown = answer.startsWith(MARK) && JSON.parse(answer.slice(MARK.length));
    const { version = 0 } = Object(tokens) as Partial<Versioned>;
    if (Number.isSafeInteger(version) && version > 0) return tokens as Tokens;
  } catch {
    // The parser's own error shows a piece of the text.
  }
  throw new TokenStoreError(
    `The tokens in ${key} of Redis cannot be read: put a copy in their place, or remove the key and authorise again.`,
  );
}

function wrongClient(what: "number" | "text", answer: unknown): UsageError {
  return new UsageError(
    `The client of Redis answered no ${what} where Redis does, but ${typeof answer}: ` +
      "its eval must give Redis' own answer, once it is there; see RedisClient.",
  );
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
