/**
 * 20 processes that share a portal's tokens through 200 expiries, and are killed at any moment: no refresh token is used
 * twice, and no session is lost but where nobody can help it. Part of `deno task soak`.
 *
 * @module
 */

import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { type Ends, expiries, type Trial } from "../support/bitrix24/expiries.ts";
import { noRedis, startRedis } from "../support/redis/server.ts";

const seed = Number(process.argv[2] ?? Math.floor(Math.random() * 1e9));
const [processes, count] = [Number(process.argv[3] ?? 20), Number(process.argv[4] ?? 200)];

async function run(what: string, more: Partial<Trial>): Promise<Ends> {
  const folder = mkdtempSync(join(tmpdir(), "oint-expiries-"));
  const trial: Trial = { processes, expiries: count, seed, refresh: "single-use", store: { folder }, ...more };
  try {
    const ends = await expiries(trial);
    console.log(`${what}, ${trial.processes} × ${trial.expiries}, seed ${seed}: ${JSON.stringify(ends)}`);
    return ends;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What holds in any store. */
async function tryStore(name: string, more: Partial<Trial>): Promise<void> {
  const once = await run(`${name}, tokens that work once`, more);
  assert.deepEqual([once.usedTwice, once.lostOtherwise], [0, 0]);
  assert.ok(once.kills >= count / 10 && once.lost <= once.unanswered);
  // Between the answer and the store there is a moment, too; it is too short to be met often.
  assert.ok(once.lostUnstored <= Math.max(1, once.kills / 20), `${once.lostUnstored} pairs that had come were lost`);

  const kind = await run(`${name}, tokens that work until the next ones are used`, { ...more, refresh: "until-used" });
  assert.deepEqual([kind.usedTwice, kind.lost, kind.lostUnstored, kind.lostOtherwise], [0, 0, 0, 0]);
}

await tryStore("Files", {});
if (noRedis) {
  console.log(`Redis was left out: ${noRedis}`);
} else {
  const redis = await startRedis();
  await tryStore("Redis", { store: { redis: redis.url } }).finally(() => redis.stop());
}

const fewer = { processes: Math.min(processes, 8), expiries: Math.min(count, 30) };
const unlocked = await run("Without the lock", { ...fewer, missing: "lock" });
assert.ok(unlocked.usedTwice > 0);
await assert.rejects(async () => {
  const { lostOtherwise, lostUnstored } = await run("Without what keeps an answer", { ...fewer, missing: "pending" });
  if (lostOtherwise + lostUnstored > 0) throw new Error("Sessions were lost.");
});
