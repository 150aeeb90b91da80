/**
 * `deno task bench:check`: compares times with budgets. Not part of `deno task test`, since it wants a quiet machine.
 *
 * `oint … --help`, at its three levels and from the packed package, takes at most 1.5 times as long as an empty Node
 * process. Each is the median of runs that take turns, so that a slow moment hits all alike. Generating everything from
 * the spec takes at most 10 seconds.
 *
 * Every function's bundle keeps to the budgets of size, which `deno task test` holds a dozen to.
 *
 * With TypeScript 5 and 6, a completion comes within 50 ms of a keystroke, and an entry point is checked within 200 ms of
 * an empty file. TypeScript 7 has no tsserver.
 *
 * @module
 */

import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { denoProgram, run, runOrThrow } from "../scripts/tasks/process.ts";
import { findNode, findTypeScript, root, typescriptVersions } from "../scripts/tasks/runtimes.ts";
import { consumer, removeFolders } from "../tests/package/consumer.ts";
import { completions, entryPoint } from "./editor.ts";
import { median } from "./median.ts";

const rounds = 25;
const budget = 1.5;

function milliseconds(program: string, args: string[]): number {
  const started = performance.now();
  const { status, stderr } = spawnSync(program, args, { stdio: "pipe" });
  const elapsed = performance.now() - started;
  if (status !== 0) throw new Error(`${args.join(" ")} ended with code ${status}: ${stderr}`);
  return elapsed;
}

const deno = denoProgram();
await runOrThrow(deno, ["run", "-A", "scripts/install_runtimes.ts"], { cwd: root });
await runOrThrow(deno, ["run", "-A", "scripts/build_npm.ts"], { cwd: root });
const node = await findNode(24);
if ("missing" in node) throw new Error(node.missing);
const folder = await consumer();
const empty = join(folder, "empty.mjs");
writeFileSync(empty, "");
const bin = join(folder, "node_modules", "oint", "src", "cli", "bin.js");
const candidates: Record<string, string[]> = {
  "an empty process": [empty],
  "oint --help": [bin, "--help"],
  "oint bitrix24 --help": [bin, "bitrix24", "--help"],
  "oint bitrix24 ChangeUserStatus --help": [bin, "bitrix24", "ChangeUserStatus", "--help"],
};

const times = new Map<string, number[]>(Object.keys(candidates).map((name) => [name, []]));
for (let round = 0; round <= rounds; round++) {
  for (const [name, args] of Object.entries(candidates)) {
    const elapsed = milliseconds(node.path, args);
    if (round > 0) times.get(name)!.push(elapsed); // The first round fills the caches.
  }
}

const base = median(times.get("an empty process")!);
let isWithin = true;
for (const [name, values] of times) {
  const ratio = median(values) / base;
  const verdict = ratio <= budget ? "" : `  over the budget of ${budget.toFixed(2)}`;
  if (verdict !== "") isWithin = false;
  console.log(`${median(values).toFixed(1).padStart(7)} ms  ${ratio.toFixed(2)} ×  ${name}${verdict}`);
}

const generating = milliseconds(deno, ["run", "-A", join(root, "scripts", "generate.ts"), "--check"]) / 1000;
if (generating > 10) isWithin = false;
console.log(`${generating.toFixed(1).padStart(7)} s   of 10 s  deno task generate`);
for (const major of [5, 6] as const) {
  const compiler = findTypeScript(major);
  if ("missing" in compiler) throw new Error(compiler.missing);
  const given = [node.path, compiler.path, typescriptVersions[major], folder] as const;
  for (const { name, milliseconds, budget } of [...await completions(...given), entryPoint(...given)]) {
    const verdict = milliseconds <= budget ? "" : `  over the budget of ${budget} ms`;
    if (verdict !== "") isWithin = false;
    console.log(`${milliseconds.toFixed(1).padStart(7)} ms  of ${budget}  ${name}${verdict}`);
  }
}
const weighing = await run(deno, ["test", "-A", "--no-check", join(root, "tests", "budgets", "bundle_test.ts")], {
  cwd: root,
  env: { OINT_WEIGH_ALL: "yes" },
});
for (const [line] of weighing.output.matchAll(/^.* bytes.*$/gm)) console.log(line);
if (weighing.code !== 0) isWithin = false;
removeFolders();
process.exitCode = isWithin ? 0 : 1;
