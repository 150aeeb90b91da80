/**
 * Connects to a Redis with the package `@redis/client`, which only this needs: it is loaded when it is used.
 *
 * @module
 */

import { UsageError } from "../core/errors.ts";
import type { RedisClient } from "./client.ts";
import { bounded, codeOf } from "./link.ts";

/** A connection that was opened here. */
export interface RedisConnection extends RedisClient {
  /** Closes it; what is asked for afterwards fails. */
  close(): void;
}

/** What is used of `@redis/client`. */
interface NodeRedis {
  on(event: string, listener: (error: unknown) => void): unknown;
  connect(): Promise<unknown>;
  eval(script: string, given: { keys: string[]; arguments: string[] }): Promise<unknown>;
  destroy(): void;
}

/** What makes its clients. */
interface Library {
  createClient(options: object): NodeRedis;
}

/** Milliseconds for which a first connection is waited for; afterwards it is tried in the background. */
const FIRST = 5_000;

/** Milliseconds between two attempts to connect again, at most. */
const LONGEST = 1_000;

/**
 * Connects to a Redis with the package `@redis/client`, which must be installed beside oint. A connection that is lost is
 * opened again, and meanwhile every command fails at once. It keeps a process alive until it is closed.
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

/** The same with another way to load the package, for tests. */
export async function connect(url: string | URL, load: () => Promise<unknown>): Promise<RedisConnection> {
  const address = URL.parse(url);
  if (!address || !["redis:", "rediss:"].includes(address.protocol) || !address.hostname) {
    throw new UsageError("The address of a Redis is redis://host:6379, or rediss://host:6379 for TLS.");
  }
  let library: Library;
  try {
    library = await load() as Library;
  } catch {
    throw new UsageError("connectRedis needs the package @redis/client beside oint: npm install @redis/client");
  }
  const client = library.createClient({
    url: address.href,
    // What waits for a connection would be run when nobody waits for it any more.
    disableOfflineQueue: true,
    socket: {
      connectTimeout: FIRST,
      reconnectStrategy: (attempts: number) => Math.min(50 * 2 ** Math.min(attempts, 5), LONGEST),
    },
  });
  let failure: unknown;
  const failed = new Promise<void>((resolve) =>
    // Without a listener, a connection that is lost would end the process.
    client.on("error", (error) => {
      failure = error;
      resolve();
    })
  );
  client.on("ready", () => failure = undefined);
  const connected = client.connect().then(() => {}, (error) => void (failure ??= error));
  await bounded(() => Promise.race([connected, failed]), FIRST).catch(() => {});
  return {
    async eval(script, keys, args) {
      try {
        return await client.eval(script, { keys, arguments: args });
      } catch (error) {
        // That there is no connection says less than why.
        throw codeOf(error) === undefined && failure !== undefined ? failure : error;
      }
    },
    close: () => client.destroy(),
  };
}
