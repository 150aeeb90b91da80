/**
 * Connects to a Redis with the package `@redis/client`, which only this needs: it is loaded when it is used.
 *
 * @module
 */

import { UsageError } from "../core/errors.ts";
import type { RedisClient } from "./client.ts";
import { bounded } from "./link.ts";
import { type NodeRedis, Reopened } from "./reopened.ts";

/** A connection that was opened here. */
export interface RedisConnection extends RedisClient {
  /** Closes it; what is asked for afterwards fails. */
  close(): void;
}

/** What makes its clients. */
interface Library {
  createClient(options: object): NodeRedis;
}

/** Milliseconds for which a first connection is waited for; afterwards it is tried in the background. */
const FIRST = 5_000;

/** Milliseconds for which a connection may answer nothing: then it leads nowhere, and another one is opened. */
const SILENCE = 10_000;

/** Milliseconds between two attempts to connect again, at most. */
const LONGEST = 1_000;

/**
 * Connects to a Redis with the package `@redis/client`, which must be installed beside oint. A connection that is lost is
 * opened again, and meanwhile every command fails at once; so is one that answers nothing for ten seconds, since networks
 * lose connections without a word. It keeps a process alive until it is closed.
 *
 * @param url Its address, `redis://user:password@host:6379/0`, or `rediss:` for TLS.
 * @returns The connection; also where Redis is not there yet, since it is tried again.
 * @throws UsageError When that is no such address, or the package is not installed.
 *
 * @example
 * ```ts
 * import { Portal } from "oint/bitrix24";
 * import { connectRedis, redisLimits } from "oint/redis";
 *
 * export async function main(): Promise<void> {
 *   const redis = await connectRedis("redis://127.0.0.1:6379");
 *   const shared = redisLimits(redis);
 *   const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...", { shared });
 *   console.log((await portal.call("server.time")).result);
 *   redis.close();
 * }
 * ```
 */
export async function connectRedis(url: string | URL): Promise<RedisConnection> {
  return await connect(url, () => import("@redis/client"));
}

/** Whether its user and password can be decoded, and its path is a number. */
function isReadable({ username, password, pathname }: URL): boolean {
  try {
    return /^\/?\d*$/.test(pathname) && decodeURIComponent(username + password) !== undefined;
  } catch {
    return false;
  }
}

/** The same with another way to load the package, and other limits, for tests. */
export async function connect(
  url: string | URL,
  load: () => Promise<unknown>,
  silence: number = SILENCE,
): Promise<RedisConnection> {
  const address = URL.parse(url);
  if (!address || !["redis:", "rediss:"].includes(address.protocol) || !address.hostname || !isReadable(address)) {
    throw new UsageError(
      "The address of a Redis is redis://user:password@host:6379/0, or rediss: for TLS; other signs in them as %xx.",
    );
  }
  let library: Library;
  try {
    library = await load() as Library;
  } catch {
    throw new UsageError("connectRedis needs the package @redis/client beside oint: npm install @redis/client");
  }
  const redis = new Reopened(() =>
    library.createClient({
      url: address.href,
      // What waits for a connection would be run when nobody waits for it any more.
      disableOfflineQueue: true,
      socket: {
        connectTimeout: FIRST,
        reconnectStrategy: (attempts: number) => Math.min(50 * 2 ** Math.min(attempts, 5), LONGEST),
      },
    }), silence);
  await bounded(() => redis.opened, FIRST).catch(() => {});
  return { eval: (script, keys, args) => redis.eval(script, keys, args), close: () => redis.close() };
}
