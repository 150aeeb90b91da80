/** Tokens in a real Redis: what every store must do, and what becomes of locks and answers where somebody is gone. */

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { named, noRedis, startRedis, type TestRedis } from "../../tests/support/redis/server.ts";
import { patiently } from "../../tests/support/patiently.ts";
import { type Pair, pair, tokenStoreTests } from "../../tests/support/token_store.ts";
import { ConnectionError, UsageError } from "../core/errors.ts";
import type { RedisClient } from "./client.ts";
import { connectRedis, type RedisConnection } from "./connect.ts";
import { redisTokens, type RedisTokensOptions } from "./tokens.ts";

const skip = noRedis;
let server: TestRedis;
let redis: RedisConnection;
before(async () => {
  if (skip) return;
  server = await startRedis();
  redis = await connectRedis(server.url);
});
after(async () => {
  redis?.close();
  await server?.stop();
});

let count = 0;
const newPrefix = (): string => `t${count++}:`;
const storeOf = (client: RedisClient, options: RedisTokensOptions = {}) => redisTokens<Pair>(client, options);
const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const tests = tokenStoreTests("Redis", (count) => {
  const prefix = newPrefix();
  return Array.from({ length: count }, () => storeOf(redis, { prefix }));
});
for (const [name, run] of tests) test(named(name), { skip }, run);

test(named("a lock whose owner is gone is taken after its time; one whose owner lives is not"), { skip }, async () => {
  const prefix = newPrefix();
  const store = storeOf(redis, { prefix, lockTtl: 200 });
  const started = performance.now();
  await redis.eval(`return redis.call("SET", KEYS[1], "gone", "PX", 200)`, [`${prefix}lock:m1`], []);
  await store.locked("m1", () => Promise.resolve());
  assert.ok(performance.now() - started > 100, "it was somebody's");

  await patiently(async (factor) => {
    const patient = storeOf(redis, { prefix: newPrefix(), lockTtl: 200 * factor });
    let isInside = true;
    let enter = (): void => {};
    const entered = new Promise<void>((resolve) => enter = resolve);
    const long = patient.locked("m1", async () => {
      enter();
      await wait(700 * factor);
      isInside = false;
    });
    await entered;
    const sign = (): Promise<void> => Promise.resolve(assert.equal(isInside, false, "the owner gives signs of life"));
    await Promise.all([long, patient.locked("m1", sign)]);
  });
});

test(
  named("a lock whose owner gives no sign is taken after that time, by one of those who wait"),
  { skip },
  async () => {
    const prefix = newPrefix();
    const store = storeOf(redis, { prefix, lockTtl: 200 });
    await redis.eval(`return redis.call("SET", KEYS[1], "gone 0")`, [`${prefix}lock:m1`], []);
    const started = performance.now();
    let inside = 0;
    await Promise.all(Array.from({ length: 4 }, () =>
      store.locked("m1", async () => {
        assert.equal(++inside, 1);
        await wait(20);
        inside--;
      })));
    assert.ok(performance.now() - started > 200, "it was somebody's");
  },
);

test(
  named("a Redis that hangs for longer than that takes the lock from nobody"),
  { skip },
  () =>
    patiently(async (factor) => {
      const own = await connectRedis(server.url);
      let open = (): void => {};
      let gate = Promise.resolve();
      // Its signs come behind what others ask, when Redis goes on.
      const late: RedisClient = { eval: (...args) => gate.then(() => own.eval(...args)) };
      let isInside = true;
      try {
        const options = { prefix: newPrefix(), lockTtl: 400 * factor };
        await storeOf(late, options).locked("m1", async () => {
          const other = storeOf(redis, options).locked(
            "m1",
            () => Promise.resolve(assert.equal(isInside, false, "it is its owner's still")),
          );
          other.catch(() => {});
          await wait(50);
          server.hang();
          gate = new Promise((resolve) => open = resolve);
          await wait(900 * factor);
          server.goOn();
          await wait(100 * factor);
          open();
          await wait(600 * factor);
          isInside = false;
          return { other };
        }).then(({ other }) => other);
      } finally {
        server.goOn();
        own.close();
      }
    }),
);

test(named("a lock that somebody else has got meanwhile is not given back"), { skip }, async () => {
  const prefix = newPrefix();
  await storeOf(redis, { prefix }).locked("m1", async () => {
    await redis.eval(`return redis.call("SET", KEYS[1], "another")`, [`${prefix}lock:m1`], []);
  });
  assert.equal(await redis.eval(`return redis.call("GET", KEYS[1])`, [`${prefix}lock:m1`], []), "another");
});

/** A client that loses the answers of some commands, though Redis has run them. */
function losing(which: (script: string) => boolean): RedisClient {
  let isLost = false;
  return {
    async eval(script, keys, args) {
      const answer = await redis.eval(script, keys, args);
      if (!isLost && which(script)) {
        isLost = true;
        throw Object.assign(new Error(`the connection broke: ${args}`), { code: "ECONNRESET" });
      }
      return answer;
    },
  };
}

test(
  named("an answer that is lost is asked for again: the change counts once, the lock is its owner's"),
  { skip },
  async () => {
    const prefix = newPrefix();
    const changing = storeOf(losing((script) => script.includes("HSET")), { prefix });
    assert.equal(await changing.compareAndSet("m1", 0, pair(1)), true);
    assert.deepEqual(await changing.get("m1"), pair(1));
    const locking = storeOf(losing((script) => script.includes(`"PX"`)), { prefix });
    assert.equal(await locking.locked("m1", () => Promise.resolve("mine")), "mine");
    const unlocking = storeOf(losing((script) => script.includes(`"DEL", KEYS[1]) end`)), { prefix });
    await unlocking.locked("m1", () => Promise.resolve());
    assert.equal(await redis.eval(`return redis.call("EXISTS", KEYS[1])`, [`${prefix}lock:m1`], []), 0);
  },
);

test("a Redis that is gone or hangs is a ConnectionError in time, which holds nothing of what was sent", async () => {
  const hanging: RedisClient = { eval: () => new Promise(() => {}) };
  const failing: RedisClient = {
    eval: (_, keys, args) => Promise.reject(new Error(`could not send ${keys} ${args} to redis://u:p4ssw0rd@host`)),
  };
  for (const [client, reason] of [[hanging, /no answer within 60 ms/], [failing, /: Error\.$/]] as const) {
    const store = storeOf(client, { timeout: 60 });
    for (
      const run of [
        () => store.get("m1"),
        () => store.compareAndSet("m1", 0, pair(1)),
        () => store.locked("m1", () => assert.fail("nobody knows whose it is")),
      ]
    ) {
      await assert.rejects(run, (error: Error) => {
        assert.ok(error instanceof ConnectionError);
        assert.match(error.message, reason);
        assert.doesNotMatch(JSON.stringify([error.message, error.stack, error.cause, error]), /4ccess|p4ssw0rd/);
        return true;
      });
    }
  }
});

test("what is no client, no prefix, no time and no id is refused", async () => {
  const client: RedisClient = { eval: () => Promise.resolve(null) };
  assert.throws(() => storeOf({} as RedisClient), UsageError);
  const wrong: unknown[] = [null, 5, [], { prefix: null }, { timeout: null }, { lockTtl: null }, { lockTtl: "9" }];
  for (const options of [...wrong, { prefix: "a{b}" }, { prefix: "x".repeat(201) }, { timeout: 0 }, { lockTtl: NaN }]) {
    assert.throws(() => storeOf(client, options as RedisTokensOptions), UsageError, JSON.stringify(options));
  }
  for (const id of ["", "x".repeat(201), 7 as unknown as string]) {
    await assert.rejects(async () => await storeOf(client).get(id), UsageError);
  }
});

test("a client that answers something of its own is told so: nothing counts as stored, no lock as held", async () => {
  // One whose answers come to a function, and one that gives bytes.
  for (const answer of [true, "OK", new Uint8Array([49]), [1], { value: 1 }, undefined]) {
    const store = storeOf({ eval: () => Promise.resolve(answer) });
    const refusal = { name: "UsageError", message: /^The client of Redis answered no .*see RedisClient\.$/ };
    await assert.rejects(store.compareAndSet("m1", 0, pair(1)), refusal);
    if (answer !== "OK") {
      await assert.rejects(store.locked("m1", () => assert.fail("nobody knows whose it is")), refusal);
    }
    if (answer === "OK") await assert.rejects(store.get("m1"), { message: /^The tokens in oint:tokens:m1 of Redis/ });
    else if (answer) await assert.rejects(store.get("m1"), refusal);
  }
  for (const [yes, no] of [[1, 0], [1n, 0n], ["1", "0"]]) {
    assert.equal(await storeOf({ eval: () => Promise.resolve(yes) }).compareAndSet("m1", 0, pair(1)), true);
    assert.equal(await storeOf({ eval: () => Promise.resolve(no) }).compareAndSet("m1", 0, pair(1)), false);
  }
});

test("tokens that are damaged say where they are, and nothing of what they are", async () => {
  const damaged = ["", "tokens ", "tokens null", 'tokens {"accessToken":"4ccess-1"}', 'tokens {"version":"4ccess-1"}'];
  for (const text of ['tokens {"accessToken":"4ccess-1', "4ccess-1", "tokens 4ccess-1", ...damaged]) {
    await assert.rejects(storeOf({ eval: () => Promise.resolve(text) }).get("m1"), (error: Error) => {
      assert.equal(
        error.message,
        "The tokens in oint:tokens:m1 of Redis cannot be read: put a copy in their place, or remove the key and " +
          "authorise again.",
      );
      assert.doesNotMatch(`${error.stack}${JSON.stringify(error)}${error.cause}`, /4ccess/);
      return true;
    });
  }
});

test(named("a late sign of life leaves no lock behind"), { skip }, async () => {
  const prefix = newPrefix();
  let locks = 0;
  let end!: () => void;
  const failed = new Promise<void>((resolve) => end = resolve);
  const store = storeOf({
    async eval(script, keys, args) {
      if (script.includes(`"PX"`) && ++locks === 2) {
        end();
        throw new Error("away for a moment");
      }
      return await redis.eval(script, keys, args);
    },
  }, { prefix, lockTtl: 2_000 });
  await store.locked("m1", () => failed);
  await wait(200);
  assert.equal(locks, 3);
  assert.equal(await redis.eval(`return redis.call("EXISTS", KEYS[1])`, [`${prefix}lock:m1`], []), 0);
});
