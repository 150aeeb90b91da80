/**
 * What is needed of a client of Redis, and how each of the usual ones gives it.
 *
 * @module
 */

import { UsageError } from "../core/errors.ts";

/**
 * A client of Redis, or of what speaks its language: all that is used of it is to run a script.
 *
 * @example
 * ```ts
 * import type { RedisClient } from "oint/redis";
 *
 * interface NodeRedis { eval(script: string, given: { keys: string[]; arguments: string[] }): Promise<unknown> }
 * export const ofNodeRedis = (redis: NodeRedis): RedisClient => ({
 *   eval: (script, keys, args) => redis.eval(script, { keys, arguments: args }),
 * });
 * interface IoRedis { eval(script: string, count: number, ...given: string[]): Promise<unknown> }
 * export const ofIoRedis = (redis: IoRedis): RedisClient => ({
 *   eval: (script, keys, args) => redis.eval(script, keys.length, ...keys, ...args),
 * });
 * interface Upstash { eval(script: string, keys: string[], args: string[]): Promise<unknown> }
 * export const ofUpstash = (redis: Upstash): RedisClient => redis;
 * ```
 */
export interface RedisClient {
  /**
   * Runs a script, as Redis' command EVAL does.
   *
   * @param keys What the script finds as KEYS.
   * @param args What it finds as ARGV.
   */
  eval(script: string, keys: string[], args: string[]): Promise<unknown>;
}

/** @throws UsageError When that is no client. */
export function readClient(client: RedisClient): RedisClient {
  if (typeof (Object(client) as Partial<RedisClient>).eval === "function") return client;
  throw new UsageError("The client of Redis must have a function eval(script, keys, args); see RedisClient.");
}
