/**
 * `deno task soak [seed]`: what takes too long for each `deno task test`. 2,000 runs by chance, calls that end early under
 * Deno's watch for leaks, and 200,000 calls for the memory.
 *
 * @module
 */

import { join } from "node:path";
import process from "node:process";
import { randomRuns } from "../support/bitrix24/random_run.ts";
import { run } from "../../scripts/tasks/process.ts";
import { root } from "../../scripts/tasks/runtimes.ts";

const RUNS = 2_000;

/** Seconds that a part may take. */
const LIMIT = 600;

async function part(name: string, args: string[]): Promise<void> {
  const { code, output } = await run(process.execPath, args, { cwd: root, limit: LIMIT });
  console.log(`\n${name}\n${output.trim()}`);
  if (code !== 0) process.exitCode = 1;
}

const seed = Number(process.argv[2] ?? Math.floor(Math.random() * 1e9));
const started = performance.now();
console.log(`${RUNS} runs by chance from seed ${seed}`);
try {
  console.log(JSON.stringify(await randomRuns(seed, RUNS)));
  console.log(`Nothing was done twice or lost; ${((performance.now() - started) / 1000).toFixed(1)} s`);
} catch (error) {
  console.error(error);
  process.exitCode = 1;
}
// Deno watches for leaks only when it is told to.
const watch = ["--sanitize-ops", "--sanitize-resources", "--trace-leaks"];
await part("Calls that end early", ["test", "-A", "--no-check", ...watch, join("tests", "soak", "leaks.ts")]);
await part("Memory", ["run", "-A", "--no-check", "--v8-flags=--expose-gc", join("tests", "soak", "memory.ts")]);
