/** Limits in a real Redis: what its scripts keep, what a process does without it, and what stands in keys. */

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { named, noRedis, startRedis, type TestRedis } from "../../tests/support/redis/server.ts";
import { ApiError, Portal, type PortalOptions } from "../bitrix24/mod.ts";
import { createSandbox } from "../bitrix24/sandbox/mod.ts";
import type { Rate } from "../core/call/limit.ts";
import { UsageError } from "../core/errors.ts";
import { SharedBucket } from "./bucket.ts";
import type { RedisClient } from "./client.ts";
import { connectRedis, type RedisConnection } from "./connect.ts";
import { redisLimits, type RedisLimitsOptions } from "./limits.ts";
import { Link } from "./link.ts";

const skip = noRedis;
/** It says nothing of when it began. */
let old: TestRedis;
let redis: RedisConnection;
before(async () => {
  if (skip) return;
  old = await startRedis({ isOld: true });
  redis = await connectRedis(old.url);
});
after(async () => {
  redis?.close();
  await old?.stop();
});

/**
 * Four calls at once, of the five that the server takes; then one each hundred seconds, so that it is nothing if
 * a slow machine stands still for some.
 */
const RATE: Rate = { burst: 5, perSecond: 0.01 };
/** Milliseconds between two calls at that rate. */
const INTERVAL = 100_000;
/** Milliseconds that a Redis which is there may take, on whatever machine. */
const PATIENCE = 60_000;
let count = 0;
const silent = (): void => {};

/** A bucket as a process of its own has it. */
function bucketOf(client: RedisClient, name: string, rate = RATE, processes?: number): SharedBucket {
  const keys: [string, string] = [`${name}:bucket`, `${name}:members`];
  return new SharedBucket({
    link: new Link(client, PATIENCE),
    keys,
    member: `m${count++}`,
    rate,
    processes,
    clock: undefined,
  });
}

/** Takes places, and tells when each is due, in tenths of the time between two calls, or in other parts of it. */
async function takes(bucket: SharedBucket, times: number, parts = 10): Promise<number[]> {
  const found: number[] = [];
  for (let index = 0; index < times; index++) found.push((await bucket.take(silent)).due - performance.now());
  return found.map((milliseconds) => Math.max(0, Math.round(milliseconds * parts / bucket.interval)));
}

/** Runs one command. */
const command = (...words: string[]): Promise<unknown> => redis.eval("return redis.call(unpack(ARGV))", [], words);

/** Lets a bucket leak for so many tenths of the time between two calls, as if all calls had been made earlier. */
async function leak(name: string, tenths: number): Promise<void> {
  const emptyAt = Number(await command("GET", `${name}:bucket`));
  await command("SET", `${name}:bucket`, `${emptyAt - tenths * INTERVAL / 10}`);
}

test(named("what one process takes another does not: a burst, and then one after the other"), { skip }, async () => {
  const [one, other] = [bucketOf(redis, "a"), bucketOf(redis, "a")];
  assert.deepEqual(await takes(one, 3), [0, 0, 0]);
  assert.deepEqual(await takes(other, 3), [0, 10, 20]);
  assert.deepEqual(await takes(one, 1), [30]);
  assert.ok(Math.abs(one.emptyAt - performance.now() - 7 * INTERVAL) < INTERVAL / 20, "it knows when it will be empty");
  assert.deepEqual(await takes(bucketOf(redis, "b"), 1), [0]);
});

test(
  named("a bucket that leaks has room again, and none that was not used has more than it holds"),
  { skip },
  async () => {
    assert.deepEqual(await takes(bucketOf(redis, "c"), 5), [0, 0, 0, 0, 10]);
    // Two and a half calls' room, of four: the second goes when half of one has leaked as well.
    await leak("c", 25);
    assert.deepEqual(await takes(bucketOf(redis, "c"), 3), [0, 5, 15]);
    await leak("c", 1_000);
    assert.deepEqual(await takes(bucketOf(redis, "c"), 5), [0, 0, 0, 0, 10]);
  },
);

test(named("a refusal that one process got closes the bucket for all, and fills it"), { skip }, async () => {
  const [one, other] = [bucketOf(redis, "d"), bucketOf(redis, "d")];
  await one.close(INTERVAL / 2, silent);
  assert.deepEqual(await takes(other, 2), [5, 15]);
  await one.close(INTERVAL / 2, silent);
  assert.deepEqual(await takes(other, 1), [25], "it makes nothing earlier");
});

test(
  named("of a server that has just begun nobody knows what it has forgotten: the bucket counts as full"),
  { skip },
  async () => {
    const young = await startRedis();
    const client = await connectRedis(young.url);
    try {
      const seconds = ((await bucketOf(client, "a").take(silent)).due - performance.now()) / 1000;
      assert.ok(seconds >= 60 && seconds <= 103, `${seconds} s: a call's time, and until all have found it again`);
    } finally {
      client.close();
      await young.stop();
    }
  },
);

test(named("what Redis loses, those who use it remember: a flush makes no second burst"), { skip }, async () => {
  const [one, other] = [bucketOf(redis, "flushed"), bucketOf(redis, "flushed")];
  assert.deepEqual(await takes(one, 4), [0, 0, 0, 0]);
  await command("DEL", "flushed:bucket", "flushed:members");
  // What it knows may be one call's time old.
  assert.deepEqual(await takes(one, 2), [0, 10]);
  assert.deepEqual(await takes(other, 1), [20]);
});

test(named("a clock of Redis' that was set back keeps nobody waiting for the time between"), { skip }, async () => {
  const bucket = bucketOf(redis, "back");
  await takes(bucket, 1);
  const ahead = Date.now() + 3_600_000;
  await command("SET", "back:bucket", `${ahead}`);
  assert.deepEqual(await takes(bucketOf(redis, "back"), 1), [10], "it counts as full");
  // Many who wait are no clock that was set back.
  const crowd = bucketOf(redis, "crowd", { burst: 2, perSecond: 0.1 });
  assert.deepEqual(await takes(crowd, 7, 1), [0, 1, 2, 3, 4, 5, 6]);
});

test("a client that answers something of its own counts as no Redis: each process keeps to its share, told once", async () => {
  for (const answer of [true, null, "OK", {}, [1, 2], [1, 2, "x"], [[1], 2, 3]]) {
    const told: string[] = [];
    const bucket = bucketOf({ eval: () => Promise.resolve(answer) }, "wrong", RATE, 2);
    for (let index = 0; index < 3; index++) {
      const { isOwn, due } = await bucket.take((_, message) => told.push(message));
      assert.ok(isOwn && Number.isFinite(due), JSON.stringify(answer));
    }
    assert.deepEqual(told, [
      "Redis does not answer (its client answers something else than Redis; see RedisClient): this process keeps to 1/2 " +
      "of the limits until it is back.",
    ]);
  }
});

test(named("every key goes by itself, and names the address and methods, but no webhook"), { skip }, async () => {
  const sandbox = createSandbox();
  sandbox.control.limits({ burst: 5, perSecond: 50 });
  sandbox.control.operating({ limit: 480, cost: 480 });
  const sent: string[] = [];
  const watching: RedisClient = {
    eval(script, keys, args) {
      sent.push(script, ...keys, ...args);
      return redis.eval(script, keys, args);
    },
  };
  const url = "https://b24.example/rest/1/s3cretc0de/";
  const limits = { burst: 5, perSecond: 50 };
  const fetch: typeof globalThis.fetch = (input, init) => {
    const { pathname } = new URL(input instanceof Request ? input.url : input);
    return sandbox.fetch(new Request(new URL(pathname.replace("1/s3cretc0de", "1/sandbox"), sandbox.url), init));
  };
  const shared = redisLimits(watching, { prefix: "keys:", timeout: PATIENCE });
  await new Portal(url, { limits, fetch, shared }).call("user.get");
  const token = new Portal("b24.example", { token: "s3crett0ken", limits, fetch, shared });
  await token.call("user.get").catch(() => {});
  await told("keys:");
  const keys = (await command("KEYS", "keys:*") as string[]).sort();
  assert.equal(keys.length, 3, keys.join("\n"));
  assert.deepEqual(keys.slice(0, 2), ["keys:{https://b24.example}:bucket", "keys:{https://b24.example}:members"]);
  assert.match(keys[2]!, /^keys:\{https:\/\/b24\.example\}:resting:[\da-f]{32}:user\.get$/);
  for (const key of keys) assert.ok(Number(await command("PTTL", key)) > 0, key);
  assert.doesNotMatch(sent.join("\n"), /s3cret/);
});

/** Waits until a process has told the others that a method rests, which it does while it goes on. */
async function told(prefix: string): Promise<void> {
  for (let looks = 0; looks < 3000; looks++) {
    if ((await command("KEYS", `${prefix}*:resting:*`) as string[]).length > 0) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  assert.fail("Nobody was told that a method rests.");
}

/** A portal of the sandbox, as another process has it. */
function portalOf(sandbox: ReturnType<typeof createSandbox>, client: RedisClient, options: PortalOptions = {}): Portal {
  const shared = redisLimits(client, { prefix: `p${count}:`, timeout: PATIENCE });
  return new Portal(sandbox.url, { fetch: sandbox.fetch, limits: { burst: 5, perSecond: 50 }, shared, ...options });
}

test(
  named("a method that has used up its time in one process rests in the others, and for another caller it does not"),
  {
    skip,
  },
  async () => {
    const sandbox = createSandbox({ codes: ["sandbox", "other"] });
    sandbox.control.operating({ limit: 480, cost: { "user.get": 480, "*": 1 } });
    const [one, other] = [portalOf(sandbox, redis), portalOf(sandbox, redis)];
    await one.call("user.get");
    await told(`p${count}:`);
    await assert.rejects(other.call("user.get", {}, { totalTimeout: PATIENCE }), (error: unknown) => {
      assert.ok(error instanceof ApiError);
      assert.equal(error.code, "OPERATION_TIME_LIMIT");
      assert.ok(error.retryAfter! > 500_000 && error.retryAfter! <= 600_000, `${error.retryAfter} ms`);
      return true;
    });
    assert.equal(sandbox.control.requests().length, 1, "it was not sent");
    await other.call("server.time", {}, { totalTimeout: PATIENCE });
    const shared = redisLimits(redis, { prefix: `p${count}:`, timeout: PATIENCE });
    const third = new Portal(sandbox.url.replace(/[^/]+\/$/, "other/"), { fetch: sandbox.fetch, shared });
    await third.call("user.get", {}, { totalTimeout: PATIENCE });
  },
);

test(named("callers of one process take turns, and one that stops waiting is not sent"), { skip }, async () => {
  count++;
  const sandbox = createSandbox();
  const limits = { burst: 3, perSecond: 10 };
  sandbox.control.limits(limits);
  const shared = redisLimits(redis, { prefix: `p${count}:`, timeout: PATIENCE });
  const [many, few] = [0, 1].map(() => new Portal(sandbox.url, { fetch: sandbox.fetch, limits, shared })) as [
    Portal,
    Portal,
  ];
  const order: string[] = [];
  const left: number[] = [];
  const stop = new AbortController();
  const calls = Array.from({ length: 12 }, () => many.call("server.time").then(() => order.push("many")));
  await Promise.all([
    ...calls,
    ...[1, 2].map(() =>
      few.call("server.time").then(() => {
        order.push("few");
        left.push(few.limits().left);
      })
    ),
    assert.rejects(few.call("server.time", {}, { signal: stop.signal }), /enough/),
    assert.rejects(few.call("server.time", {}, { totalTimeout: 60 }), { name: "TimeoutError" }),
    new Promise<void>((resolve) => resolve(stop.abort(new Error("enough")))),
  ]);
  assert.ok(order.lastIndexOf("few") <= 6, order.join());
  assert.equal(sandbox.control.requests().length, 14);
  assert.ok(sandbox.control.requests().every(({ status }) => status === 200), "none was refused");
  assert.deepEqual([many.limits().waiting, few.limits().waiting], [0, 0]);
  // While others wait there is no place left; one may come by where this process was held up.
  assert.ok(left.length === 2 && Math.max(...left) < 2, left.join());
});

test(named("the portal's refusal fills the bucket of all: others have used it"), { skip }, async () => {
  count++;
  const sandbox = createSandbox();
  const limits = { burst: 6, perSecond: 20 };
  sandbox.control.limits(limits);
  await Promise.all(Array.from({ length: 6 }, () => sandbox.fetch(`${sandbox.url}server.time`)));
  // However slow this machine is just now: a place that has come free must not be had by the first call.
  sandbox.control.faults([{ method: "server.time", on: [1], fault: "QUERY_LIMIT_EXCEEDED" }]);
  const portals = [0, 1, 2].map(() => {
    const shared = redisLimits(redis, { prefix: `p${count}:`, timeout: PATIENCE });
    return new Portal(sandbox.url, { fetch: sandbox.fetch, limits, shared });
  });
  const started = performance.now();
  await portals[0]!.call("server.time");
  await Promise.all(portals.flatMap((portal) => [1, 2, 3].map(() => portal.call("server.time"))));
  const refusals = sandbox.control.requests().filter(({ status }) => status === 503).length;
  assert.equal(refusals, 1);
  assert.ok(performance.now() - started >= 1_000, "it was closed for a second");
});

test("without a Redis, each process keeps to its part of the limits, and says so once", async () => {
  const sandbox = createSandbox();
  sandbox.control.limits({ burst: 9, perSecond: 40 });
  const lines: string[] = [];
  const gone: RedisClient = {
    eval: () => Promise.reject(Object.assign(new Error("redis://u:p4ss@host is gone"), { code: "ECONNREFUSED" })),
  };
  const logger = { warn: (line: string) => lines.push(line) };
  const limits = { burst: 9, perSecond: 40 };
  const shared = redisLimits(gone, { processes: 4 });
  const started = performance.now();
  const portal = new Portal(sandbox.url, { fetch: sandbox.fetch, limits, shared, logger });
  await Promise.all(Array.from({ length: 8 }, () => portal.call("server.time")));
  const took = performance.now() - started;
  // The bucket counts as full, and each process has a tenth of a second for each call.
  assert.ok(took >= 795, `${took} ms`);
  assert.deepEqual(lines, [
    "Redis does not answer (ECONNREFUSED): this process keeps to 1/4 of the limits until it is back.",
  ]);
});

test("a Redis that hangs is waited for as long as told, once, and no call fails", async () => {
  const sandbox = createSandbox();
  sandbox.control.limits({ burst: 9, perSecond: 1000 });
  let asked = 0;
  const hanging: RedisClient = {
    eval() {
      asked++;
      return new Promise(() => {});
    },
  };
  const limits = { burst: 9, perSecond: 1000 };
  const shared = redisLimits(hanging, { timeout: 200 });
  const portal = new Portal(sandbox.url, { fetch: sandbox.fetch, limits, shared });
  const started = performance.now();
  for (let index = 0; index < 20; index++) await portal.call("server.time");
  const took = performance.now() - started;
  assert.ok(took >= 200, `${took} ms`);
  // It is looked for once a second at most.
  assert.ok(asked <= 2 + took / 1000, `${asked} commands: what hangs is not asked again and again`);
});

test("what is no client, no number of processes and no time is refused; all portals of an address say the same", () => {
  const client: RedisClient = { eval: () => Promise.reject(new Error()) };
  assert.throws(() => redisLimits(undefined as never), UsageError);
  const wrong: unknown[] = [null, 5, [], { processes: null }, { processes: "4" }, { timeout: null }, { prefix: null }];
  for (const options of [...wrong, { processes: 0 }, { processes: 1.5 }, { timeout: -1 }, { prefix: "{" }]) {
    assert.throws(() => redisLimits(client, options as RedisLimitsOptions), UsageError, JSON.stringify(options));
  }
  const shared = redisLimits(client);
  const first = new Portal("https://p.bitrix24.by/rest/1/c0de/", { shared });
  assert.throws(() => new Portal(first.origin + "/rest/1/c0de/", { shared, limits: "enterprise" }), UsageError);
});

test("a server that says that it has no limit is called without one, and Redis is not asked for places", async () => {
  const sandbox = createSandbox();
  let asked = 0;
  const client: RedisClient = {
    eval: (script) => {
      if (script.includes("ZADD")) asked++;
      return Promise.resolve(script.includes("ZADD") ? [0, 1, 1] : [0, 0]);
    },
  };
  const portal = new Portal(sandbox.url, { fetch: sandbox.fetch, shared: redisLimits(client) });
  await portal.call("server.time");
  await Promise.all(Array.from({ length: 100 }, () => portal.call("server.time")));
  assert.equal(asked, 1);
});
