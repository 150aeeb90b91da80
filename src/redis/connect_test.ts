/** Connections to a real Redis, and to none. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { named, noRedis, startRedis } from "../../tests/support/redis/server.ts";
import { UsageError } from "../core/errors.ts";
import { connect, connectRedis } from "./connect.ts";

const skip = noRedis;

test(named("a connection that is lost is opened again, and meanwhile commands fail at once"), { skip }, async () => {
  const server = await startRedis();
  const redis = await connectRedis(server.url);
  const add = (): Promise<unknown> => redis.eval("return ARGV[1] + 1", [], ["41"]);
  try {
    assert.equal(await add(), 42);
    await server.kill();
    const started = performance.now();
    await assert.rejects(add, /ECONNREFUSED|Socket closed|closed|ECONNRESET/);
    assert.ok(performance.now() - started < 5_000);
    await server.restart();
    for (let left = 400;; left--) {
      const answer = await add().catch((error) => error);
      if (answer === 42) break;
      assert.ok(left, `it does not come back: ${answer}`);
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
  } finally {
    redis.close();
    await server.stop();
  }
  await assert.rejects(add);
});

test("without a Redis there is a connection all the same, whose commands say why they fail", async () => {
  // Nothing listens at a port that no program may be given without asking for it.
  const redis = await connectRedis("redis://:p4ss@127.0.0.1:1");
  try {
    await assert.rejects(redis.eval("return 1", [], []), (error: Error & { code?: string }) => {
      assert.equal(error.code, "ECONNREFUSED");
      assert.doesNotMatch(`${error.message}${error.stack}`, /p4ss/);
      return true;
    });
  } finally {
    redis.close();
  }
});

test("what is no address is refused, and told without it; so is a package that is missing", async () => {
  for (const url of ["", "127.0.0.1:6379", "http://127.0.0.1:6379", "redis://", "rediss:p4ss"]) {
    await assert.rejects(connectRedis(url), (error: Error) => {
      assert.ok(error instanceof UsageError, url);
      assert.doesNotMatch(error.message, /p4ss/);
      return true;
    });
  }
  const missing = connect("redis://127.0.0.1:1", () => Promise.reject(new Error("not there")));
  await assert.rejects(missing, /^UsageError: .*npm install @redis\/client/);
});
