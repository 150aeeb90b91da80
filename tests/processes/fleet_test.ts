/** The fleet of the examples: workers in several processes, one of which is killed, on one portal's tokens and limits. */

import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import process from "node:process";
import { createInterface } from "node:readline";
import { test } from "node:test";
import { Queue } from "bullmq";
import { root } from "../../scripts/tasks/runtimes.ts";
import { serve } from "../../src/cli/sandbox/serve.ts";
import { list, OAuthApp, type PortalTokens } from "../../src/bitrix24/mod.ts";
import { createSandbox } from "../../src/bitrix24/sandbox/mod.ts";
import { connectRedis, redisTokens } from "../../src/redis/mod.ts";
import { named, noRedis, startRedis } from "../support/redis/server.ts";

const ORDERS = 60;
const WORKERS = 3;
/** What the portal takes, and what the workers keep to in all: calls may come closer together than they left. */
const taken = { burst: 20, perSecond: 100 };
const limits = { burst: 10, perSecond: 80 };

/** Milliseconds after which the work surely hangs. */
const HUNG = 120_000;

test(named(`${ORDERS} orders, ${WORKERS} workers, a kill and tokens that expire: each order is a deal once`), {
  skip: noRedis,
}, async () => {
  const redis = await startRedis();
  const sandbox = createSandbox({ refresh: "single-use" });
  sandbox.control.limits(taken);
  const workers: ChildProcess[] = [];
  const seen = { added: 0, refused: 0 };
  const served = await serve(async (request) => {
    if (new URL(request.url).pathname.includes("crm.deal.add")) {
      seen.added++;
      // Whatever it is doing: nobody exchanges a token then.
      if (seen.added === 20) workers[0]!.kill("SIGKILL");
      if (seen.added === 40) sandbox.control.expireTokens();
    }
    const response = await sandbox.fetch(request);
    if (response.status === 503) seen.refused++;
    return response;
  }, { port: 0, host: "127.0.0.1" });
  const env = {
    ...process.env,
    REDIS_URL: redis.url,
    CLIENT_ID: "local.5f0a",
    CLIENT_SECRET: "cl13nt-s3cret",
    SERVER: served.origin,
    LIMITS: JSON.stringify(limits),
    LOCK_DURATION: "2000",
  };
  const start = (program: string, ...args: string[]): ChildProcess =>
    spawn(
      process.execPath,
      ["run", "-A", "--no-check", "--node-modules-dir=manual", join(root, "examples", "fleet", program), ...args],
      { cwd: root, env, stdio: ["ignore", "pipe", "inherit"] },
    );
  const ends = (child: ChildProcess): Promise<number | null> =>
    new Promise((resolve) => child.on("close", (code) => resolve(code)));
  const connection = await connectRedis(redis.url);
  const queue = new Queue("deals", { connection: { url: redis.url } });
  const ended: Promise<unknown>[] = [];
  try {
    const tokens = redisTokens<PortalTokens>(connection, { prefix: "fleet:" });
    const app = new OAuthApp({ clientId: "local.5f0a", clientSecret: "s", tokens, server: served.origin });
    const { memberId } = await app.exchange("c0de");
    assert.equal(await ends(start("enqueue.ts", memberId, String(ORDERS))), 0);
    // Twice the same orders are the same orders.
    assert.equal(await ends(start("enqueue.ts", memberId, String(ORDERS))), 0);
    for (let count = 0; count < WORKERS; count++) {
      const worker = start("worker.ts");
      ended.push(ends(worker));
      workers.push(worker);
      createInterface({ input: worker.stdout! }).on("line", () => {});
    }
    const until = Date.now() + HUNG;
    let counts = await queue.getJobCounts();
    while (counts.completed !== ORDERS && Date.now() < until) {
      await new Promise((resolve) => setTimeout(resolve, 100));
      counts = await queue.getJobCounts();
    }
    console.log(JSON.stringify({ ...counts, ...seen, ...sandbox.control.refreshes() }));
    assert.equal(counts.completed, ORDERS);

    const portal = await app.portal(memberId);
    const all: number[] = [];
    const deals = list(portal, "crm.deal.list", { filter: { ORIGINATOR_ID: "fleet" }, select: ["ID", "ORIGIN_ID"] });
    for await (const { ORIGIN_ID } of deals) all.push(Number(ORIGIN_ID));
    assert.deepEqual(
      all.sort((one, other) => one - other),
      Array.from({ length: ORDERS }, (_, index) => index + 1),
    );
    assert.equal(seen.refused, 0);
    assert.deepEqual(sandbox.control.refreshes(), { exchanges: 1, refusals: 0, secondUses: 0 });
  } finally {
    for (const worker of workers) worker.kill("SIGTERM");
    await Promise.all(ended);
    await queue.close();
    connection.close();
    await served.close();
    await redis.stop();
  }
});
