/**
 * `deno task soak [seed]`: what takes too long for each `deno task test`. 2,000 runs by chance of calls, of batches and of
 * lists with faults, 200 of lists that change meanwhile, 500 kills of exports to each format and of imports, calls that
 * end early under Deno's watch for leaks, 200,000 calls and a list of a million records for the memory; four processes
 * that share a portal's limits through a Redis, which is killed, restarted, and hangs; 20 processes that share tokens
 * through 200 expiries, and are killed.
 *
 * @module
 */

import { join } from "node:path";
import process from "node:process";
import type { ListOptions } from "../../src/bitrix24/mod.ts";
import { killedExports, killedImports } from "../support/bitrix24/killed_runs.ts";
import { randomBatch } from "../support/bitrix24/random_batch.ts";
import { type ListEnds, randomList } from "../support/bitrix24/random_list.ts";
import { manyRuns, randomRun } from "../support/bitrix24/random_run.ts";
import { run } from "../../scripts/tasks/process.ts";
import { root } from "../../scripts/tasks/runtimes.ts";

const RUNS = 2_000;

/** Runs of long lists whose records are added and removed while they are read. */
const CHANGING = 200;

/** Kills of exports to each format, and of imports. */
const KILLS = Number(process.env.KILLS ?? 500);

/** Seconds that a part may take. */
const LIMIT = 1_800;

async function part(name: string, args: string[]): Promise<void> {
  const { code, output } = await run(process.execPath, args, { cwd: root, limit: LIMIT });
  console.log(`\n${name}\n${output.trim()}`);
  if (code !== 0) process.exitCode = 1;
}

const seed = Number(process.argv[2] ?? Math.floor(Math.random() * 1e9));

/** Runs by chance, whose ends are told; `check` says what is wrong with them. */
async function chance<Ends extends object>(
  what: string,
  count: number,
  run: (seed: number) => Promise<Ends>,
  check: (ends: Ends) => boolean = () => true,
): Promise<void> {
  const started = performance.now();
  console.log(`\n${count} ${what} by chance from seed ${seed}`);
  try {
    const ends = await manyRuns(run, seed, count);
    console.log(`${JSON.stringify(ends)}; ${((performance.now() - started) / 1000).toFixed(1)} s`);
    if (!check(ends)) throw new Error(`${what}: that is not what must come of it.`);
  } catch (error) {
    console.error(error);
    process.exitCode = 1;
  }
}

const isComplete = ({ missed, doubled }: ListEnds): boolean => missed + doubled === 0;
await chance("calls", RUNS, randomRun);
await chance("batches", RUNS, randomBatch);
await chance("lists with faults", RUNS, (own) => randomList(own, { most: 600, isFaulty: true }), isComplete);
const changing = (options: ListOptions) => (own: number) => randomList(own, { most: 10_000, isFaulty: false, options });
await chance(
  "lists that change meanwhile",
  CHANGING,
  changing({}),
  ({ whole, ...ends }) => whole === CHANGING && isComplete(ends as ListEnds),
);

/** The command line from its sources. */
const program = [process.execPath, "run", "-A", "--no-check", join(root, "src", "cli", "bin.ts")];
for (const format of ["jsonl", "csv", "parquet", "db", "imports"]) {
  const started = performance.now();
  console.log(`\n${KILLS} kills of ${format === "imports" ? format : `exports to .${format}`} from seed ${seed}`);
  try {
    const ends = format === "imports"
      ? await killedImports(program, KILLS, seed)
      : await killedExports(program, format, KILLS, seed);
    console.log(`${JSON.stringify(ends)}; ${((performance.now() - started) / 1000).toFixed(1)} s`);
  } catch (error) {
    console.error(error);
    process.exitCode = 1;
  }
}
// Deno watches for leaks only when it is told to.
const watch = ["--sanitize-ops", "--sanitize-resources", "--trace-leaks"];
await part("Calls that end early", ["test", "-A", "--no-check", ...watch, join("tests", "soak", "leaks.ts")]);
await part("Memory", ["run", "-A", "--no-check", "--v8-flags=--expose-gc", join("tests", "soak", "memory.ts")]);
await part("Several processes", ["run", "-A", "--no-check", join("tests", "soak", "processes.ts")]);
await part("A long list", ["run", "-A", "--no-check", "--v8-flags=--expose-gc", join("tests", "soak", "long_list.ts")]);
await part("Tokens that expire", ["run", "-A", "--no-check", join("tests", "soak", "expiries.ts"), String(seed)]);
