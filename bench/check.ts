/**
 * `deno task bench:check`: compares times with budgets. Not part of `deno task test`, since it wants a quiet machine.
 *
 * `oint … --help`, at its three levels and from the packed package, takes at most 1.5 times as long as an empty Node
 * process. Each is the median of runs that take turns, so that a slow moment hits all alike. Generating everything from
 * the spec takes at most 10 seconds.
 *
 * `import("oint/bitrix24")` takes at most 1.3 times as long as `import("ky")`, and a call at most 1.1 times the CPU time of
 * one through bare ky.
 *
 * A list of 50 deals out of the sandbox takes at most a millisecond, and making a sandbox at most 20. Of 100,000 deals the
 * very first page takes at most 5, a filter over all at most 100, an order of all at most 200, and the process at most
 * 150 MB. The served sandbox answers `user.get` at 0.4 of the rate of a bare server of Node that has the text ready, and
 * a list of 50 deals at 0.3.
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
import { findTypeScript, root, typescriptVersions } from "../scripts/tasks/runtimes.ts";
import { removeFolders } from "../tests/package/consumer.ts";
import { completions, declarations, entryPoint } from "./editor.ts";
import { median } from "./median.ts";
import { prepared } from "./prepared.ts";

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
const { nodePath, folder } = await prepared();
const empty = join(folder, "empty.mjs");
writeFileSync(empty, "");
const bin = join(folder, "node_modules", "oint", "src", "cli", "bin.js");
const candidates: Record<string, string[]> = {
  "an empty process": [empty],
  "oint --help": [bin, "--help"],
  "oint bitrix24 --help": [bin, "bitrix24", "--help"],
  "oint bitrix24 ChangeUserStatus --help": [bin, "bitrix24", "ChangeUserStatus", "--help"],
};

let isWithin = true;

/** Says what was measured, and whether it keeps to the first one's time. */
function report(name: string, value: number, unit: string, ratio: number, most: number): void {
  const verdict = ratio <= most ? "" : `  over the budget of ${most.toFixed(2)}`;
  if (verdict !== "") isWithin = false;
  console.log(`${value.toFixed(1).padStart(7)} ${unit}  ${ratio.toFixed(2)} ×  ${name}${verdict}`);
}

/** Says what was measured, and whether it keeps to its budget. */
function within(value: number, unit: string, most: number, name: string): void {
  if (value > most) isWithin = false;
  console.log(
    `${value.toFixed(1).padStart(7)} ${unit.padEnd(2)}  of ${most}  ${name}${value > most ? "  over it" : ""}`,
  );
}

/** Measures candidates in turns, and compares their medians with the first one's. */
function compare(candidates: Record<string, string[]>, most: number, measure: (args: string[]) => number): void {
  const times = new Map<string, number[]>(Object.keys(candidates).map((name) => [name, []]));
  for (let round = 0; round <= rounds; round++) {
    for (const [name, args] of Object.entries(candidates)) {
      const elapsed = measure(args);
      if (round > 0) times.get(name)!.push(elapsed); // The first round fills the caches.
    }
  }
  const base = median([...times.values()][0]!);
  for (const [name, values] of times) report(name, median(values), "ms", median(values) / base, most);
}

/** What an import takes inside a process that has started. */
function importTime(args: string[]): number {
  const { status, stdout, stderr } = spawnSync(nodePath, args, { cwd: folder, encoding: "utf8" });
  if (status !== 0) throw new Error(`${args.join(" ")} ended with code ${status}: ${stderr}`);
  return Number(stdout);
}

const importing = (specifier: string): string[] => [
  "--input-type=module",
  "--eval",
  `const started = performance.now(); await import("${specifier}"); console.log(performance.now() - started);`,
];

compare(candidates, budget, (args) => milliseconds(nodePath, args));
compare(
  { 'import("ky")': importing("ky"), 'import("oint/bitrix24")': importing("oint/bitrix24") },
  1.3,
  importTime,
);
const called = await runOrThrow(nodePath, [join(root, "bench", "calls.ts"), folder], { cwd: root });
const cpu = JSON.parse(called.stdout) as { ky: number; oint: number };
report("CPU time of a call through bare ky", cpu.ky, "µs", 1, 1.1);
report("CPU time of a call through a portal", cpu.oint, "µs", cpu.oint / cpu.ky, 1.1);

const ask = async (bench: string): Promise<unknown> =>
  JSON.parse((await runOrThrow(nodePath, [join(root, "bench", bench), folder], { cwd: root })).stdout);
within(await ask("listing.ts") as number, "ms", 1, "a list of 50 deals in the sandbox");

const start = await ask("sandbox_start.ts") as { first: number; later: number };
within(start.first, "ms", 20, `createSandbox(), the first; ${start.later.toFixed(1)} ms later ones`);

const many = await ask("many_rows.ts") as { page: number; filter: number; sort: number; memory: number };
within(many.page, "ms", 5, "the first page of 100,000 deals");
within(many.filter, "ms", 100, "a filter over all of them");
within(many.sort, "ms", 200, "an order of all of them");
within(many.memory, "MB", 150, "the process with them, after filters and orders");

const parts = await ask("served.ts") as { user: number; deals: number };
for (const [what, part, least] of [["user.get", parts.user, 0.4], ["crm.deal.list of 50", parts.deals, 0.3]] as const) {
  if (part < least) isWithin = false;
  console.log(`${part.toFixed(2).padStart(7)}    of ${least} of a bare server: ${what} from the served sandbox`);
}

const generating = milliseconds(deno, ["run", "-A", join(root, "scripts", "generate.ts"), "--check"]) / 1000;
within(generating, "s", 10, "deno task generate");
for (const major of [5, 6] as const) {
  const compiler = findTypeScript(major);
  if ("missing" in compiler) throw new Error(compiler.missing);
  const given = [nodePath, compiler.path, typescriptVersions[major], folder] as const;
  const figures = [...await completions(...given), entryPoint(...given), declarations(...given)];
  for (const { name, milliseconds, budget } of figures) {
    const verdict = milliseconds <= budget ? "" : `  over the budget of ${budget} ms`;
    if (verdict !== "") isWithin = false;
    console.log(`${milliseconds.toFixed(1).padStart(7)} ms  of ${budget.toFixed(0)}  ${name}${verdict}`);
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
