/**
 * What all programs of the fleet share, from the environment: README.md lists it.
 *
 * @module
 */

import process from "node:process";
import { OAuthApp, type PortalTokens } from "oint/bitrix24";
import { connectRedis, redisLimits, redisTokens } from "oint/redis";

const { REDIS_URL = "redis://127.0.0.1:6379", CLIENT_ID = "", CLIENT_SECRET = "", SERVER, LIMITS } = process.env;

/** Begins all keys of oint's in Redis. */
const prefix = "fleet:";

/** The name of the queue, and where it is. BullMQ has connections of its own. */
export const QUEUE = "deals";
export const connection = { url: REDIS_URL, maxRetriesPerRequest: null };

/** A piece of work. */
export interface Order {
  /** The portal. */
  memberId: string;
  /** Number of the order, by which its deal is found again. */
  number: number;
  title: string;
}

/** The application, whose tokens and limits stand in Redis; and what ends its connection. */
export async function start(): Promise<{ app: OAuthApp; close: () => void }> {
  const redis = await connectRedis(REDIS_URL);
  const app = new OAuthApp({
    clientId: CLIENT_ID,
    clientSecret: CLIENT_SECRET,
    tokens: redisTokens<PortalTokens>(redis, { prefix }),
    server: SERVER, // another authorisation server, e.g. a sandbox's
    portal: {
      shared: redisLimits(redis, { prefix }),
      logger: console,
      // A portal with limits of its own, e.g. {"burst":100,"perSecond":10}.
      ...LIMITS && { limits: JSON.parse(LIMITS) as { burst: number; perSecond: number } },
    },
  });
  return { app, close: () => redis.close() };
}
