/** The fleet of the examples: workers in several processes, one of which is killed, on one portal's tokens and limits. */

import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
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

/** Starts a program of the fleet. */
function started(env: NodeJS.ProcessEnv, options: string[], program: string, ...args: string[]): ChildProcess {
  const file = join(root, "examples", "fleet", program);
  return spawn(
    process.execPath,
    ["run", "-A", "--no-check", "--node-modules-dir=manual", ...options, file, ...args],
    // From source, not with what its own package.json names.
    { cwd: root, env: { ...env, DENO_NO_PACKAGE_JSON: "1" }, stdio: ["pipe", "pipe", "pipe"] },
  );
}

const ends = (child: ChildProcess): Promise<number | null> =>
  new Promise((resolve) => child.on("close", (code) => resolve(code)));

/** Lets the fleet into a portal as a user does: opens its link, and pastes the address at which the browser ends. */
async function authorized(child: ChildProcess): Promise<string> {
  const end = ends(child);
  const lines = createInterface({ input: child.stdout! })[Symbol.asyncIterator]();
  const { value: link } = await lines.next();
  const answer = await fetch(link as string, { redirect: "manual" });
  await answer.body?.cancel();
  child.stdin!.write(`${answer.headers.get("location")}\n`);
  const { value: memberId } = await lines.next();
  assert.equal(await end, 0);
  return memberId as string;
}

test("a worker that can never begin says why, and ends", async () => {
  // As where nobody has installed the driver that BullMQ loads.
  const preload = join(mkdtempSync(join(tmpdir(), "oint-fleet-")), "without_ioredis.cjs");
  writeFileSync(
    preload,
    `const Module = require("node:module");
const load = Module._load;
Module._load = (name, ...rest) => {
  if (name === "ioredis") throw Object.assign(new Error("Cannot find module"), { code: "MODULE_NOT_FOUND" });
  return load(name, ...rest);
};
`,
  );
  const env = { ...process.env, REDIS_URL: "redis://127.0.0.1:1", CLIENT_ID: "local.5f0a", CLIENT_SECRET: "s" };
  const worker = started(env, ["--preload", preload], "worker.ts");
  let said = "";
  worker.stdout!.on("data", (piece) => said += piece);
  let why = "";
  worker.stderr!.on("data", (piece) => why += piece);
  const late = setTimeout(() => worker.kill("SIGKILL"), HUNG);
  assert.equal(await ends(worker), 1);
  clearTimeout(late);
  assert.equal(said, "", "it is not ready");
  assert.match(why, /could not load the optional 'ioredis' package/);
  assert.ok(why.split("\n").length < 20, why);
  rmSync(dirname(preload), { recursive: true });
});

test(named(`${ORDERS} orders, ${WORKERS} workers, a kill and tokens that expire: each order is a deal once`), {
  skip: noRedis,
}, async () => {
  const redis = await startRedis();
  const sandbox = createSandbox({ refresh: "single-use", redirectUri: "https://fleet.example/back" });
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
  const start = (program: string, ...args: string[]): ChildProcess => {
    const child = started(env, [], program, ...args);
    child.stderr!.pipe(process.stderr, { end: false });
    return child;
  };
  const connection = await connectRedis(redis.url);
  const queue = new Queue("deals", { connection: { url: redis.url } });
  const ended: Promise<unknown>[] = [];
  try {
    const memberId = await authorized(start("authorize.ts", served.origin));
    const tokens = redisTokens<PortalTokens>(connection, { prefix: "fleet:" });
    const app = new OAuthApp({ clientId: "local.5f0a", clientSecret: "s", tokens, server: served.origin });
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
