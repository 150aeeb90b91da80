/**
 * A process of several that share a portal's limits through Redis: connects, says so, and makes its calls at once when it
 * is told to. Run with one argument, JSON of what stands in Work; prints a line of JSON, Done.
 *
 * @module
 */

import process from "node:process";
import { createInterface } from "node:readline";
import { Portal } from "../../../src/bitrix24/mod.ts";
import { connectRedis, redisLimits } from "../../../src/redis/mod.ts";
import type { Done, Work } from "./callers.ts";

const { redis: url, portal: address, limits, calls, processes, timeout } = JSON.parse(process.argv[2]!) as Work;
const redis = await connectRedis(url);
const told: string[] = [];
const tell = (message: string): void => void (/Redis/.test(message) && told.push(message));
const shared = redisLimits(redis, { processes, timeout });
const portal = new Portal(address, { limits, shared, logger: { warn: tell, info: tell } });
console.log("ready");
const lines = createInterface({ input: process.stdin });
for await (const _ of lines) break;
const started = performance.now();
const outcomes = await Promise.allSettled(
  Array.from({ length: calls }, (_, index) => portal.call("user.get", { ID: index })),
);
const seconds = (performance.now() - started) / 1000;
const reasons = outcomes.flatMap((one) => one.status === "rejected" ? [String(one.reason)] : []);
console.log(JSON.stringify({ seconds, failed: reasons.length, reason: reasons[0], told } satisfies Done));
redis.close();
process.exit();
