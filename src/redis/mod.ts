/**
 * What several processes share through Redis: an application's tokens, and the limits of portals. For Node, Deno and Bun.
 *
 * @module
 */

export type { RedisClient } from "./client.ts";
export { connectRedis, type RedisConnection } from "./connect.ts";
export { redisLimits, type RedisLimitsOptions } from "./limits.ts";
export { redisTokens, type RedisTokensOptions } from "./tokens.ts";
export type { Call } from "../core/call/call.ts";
export type { Clock } from "../core/call/clock.ts";
export type { Limiter, LimitState, Rate } from "../core/call/limit.ts";
export type { LogFacts, LogLevel, Tell } from "../core/call/log.ts";
export type { Rest, Resting, SharedLimits } from "../core/call/shared.ts";
export { TokenStoreError } from "../core/errors.ts";
export type { TokenStore, Versioned } from "../core/tokens.ts";
