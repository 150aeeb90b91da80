/** Connections to a real Redis, and to none. */

import assert from "node:assert/strict";
import { once } from "node:events";
import { type AddressInfo, connect as connectTo, createServer, type Socket } from "node:net";
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
    await assert.rejects(add, /closed|ECONNREFUSED|ECONNRESET|EPIPE/);
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

/** Stands before a Redis, and forgets some connections: nothing comes through any more, and nobody is told. */
async function forgetful(port: number) {
  const all: Socket[] = [];
  const server = createServer((socket) => {
    const other = connectTo(port, "127.0.0.1");
    const isDeaf = all.length / 2 < deaf;
    all.push(socket, other);
    for (const one of [socket, other]) one.on("error", () => {});
    if (isDeaf) return void socket.resume();
    socket.pipe(other).pipe(socket);
  }).listen(0, "127.0.0.1");
  let deaf = 0;
  await once(server, "listening");
  return {
    url: `redis://127.0.0.1:${(server.address() as AddressInfo).port}`,
    /** Forgets all connections, and as many that are opened from now on. */
    forget(more: number) {
      for (const socket of all) {
        socket.unpipe();
        socket.resume();
      }
      deaf = all.length / 2 + more;
    },
    close() {
      for (const socket of all) socket.destroy();
      server.close();
    },
  };
}

test(named("a connection that leads nowhere, of which nobody says so, is opened again"), { skip }, async () => {
  const server = await startRedis();
  const network = await forgetful(server.port);
  const redis = await connect(network.url, () => import("@redis/client"), 300);
  const add = (): Promise<unknown> => redis.eval("return ARGV[1] + 1", [], ["41"]);
  /** Asks as others do: not for long, and again. */
  const ask = async (): Promise<unknown> => {
    for (let left = 100; left; left--) {
      const late = new Promise((resolve) => setTimeout(resolve, 100, "late"));
      const answer = await Promise.race([add().catch(() => late), late]);
      if (answer !== "late") return answer;
    }
    return "never";
  };
  try {
    assert.equal(await add(), 42);
    network.forget(0);
    assert.equal(await ask(), 42);
    // The next one is forgotten before it has begun, too.
    network.forget(1);
    assert.equal(await ask(), 42);
    await new Promise((resolve) => setTimeout(resolve, 400));
    assert.equal(await add(), 42, "one that was not asked is none that says nothing");
  } finally {
    redis.close();
    network.close();
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
  for (
    const url of [
      "",
      "127.0.0.1:6379",
      "http://127.0.0.1:6379",
      "redis://",
      "rediss:p4ss",
      "redis://h/p4ss",
      "redis://u:p4ss%zz@h",
    ]
  ) {
    await assert.rejects(connectRedis(url), (error: Error) => {
      assert.ok(error instanceof UsageError, url);
      assert.doesNotMatch(error.message, /p4ss/);
      return true;
    });
  }
  const missing = connect("redis://127.0.0.1:1", () => Promise.reject(new Error("not there")));
  await assert.rejects(missing, /^UsageError: .*npm install @redis\/client/);
});
