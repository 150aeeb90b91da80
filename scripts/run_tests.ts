/**
 * `deno task test [part of a stage's name]…`: every check of the project, in stages, two at a time.
 *
 * Its last line is `N passed, N failed`, or `N passed, N failed, N skipped`; skipped rows stand above it with their
 * reasons. With `CI=true` a skip is a failure, unless it needs a program of the system's that cannot be installed there;
 * what can be is installed then.
 *
 * @module
 */

import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { denoProgram, HUNG, type Outcome, run } from "./tasks/process.ts";
import { findBun, findNode, type Found, root } from "./tasks/runtimes.ts";
import { hindrance, mayBeSkipped } from "./tasks/services.ts";
import { closingLine, judgeCheck, judgeSuite, notRun, type Row, type Verdict } from "./tasks/verdict.ts";

interface Stage {
  name: string;
  /** Stages that must have ended well before. */
  needs?: string[];
  run: () => Promise<Verdict>;
}

/** Seconds that a suite may take: what CI gives the whole run. A program that hangs within it ends much earlier. */
const STAGE = 90 * 60;

const deno = denoProgram();
const logs = join(root, "dist", "test-logs");

function log(stage: string, outcome: Outcome): Outcome {
  writeFileSync(join(logs, `${stage.replaceAll(/[^a-z0-9]+/gi, "-")}.log`), outcome.output);
  return outcome;
}

interface CheckOptions {
  needs?: string[];
  /** The command that mends what it finds. */
  repair?: string;
  env?: Record<string, string>;
}

/** A program that must end with code 0. */
function check(name: string, args: string[], options: CheckOptions = {}): Stage {
  const { needs = ["dependencies"], repair, env = {} } = options;
  return {
    name,
    needs,
    run: async () => judgeCheck(name, log(name, await run(deno, args, { cwd: root, limit: STAGE, env })), repair),
  };
}

/** The test files below folders. */
function testFiles(...folders: string[]): string[] {
  return folders.flatMap((folder) => globSync(`${folder}/**/*_test.ts`, { cwd: root }))
    .map((file) => file.replaceAll("\\", "/"))
    .sort();
}

/** A test runner: where it is, and its arguments for a report at the given path. */
type Runner = (report: string) => Promise<{ found: Found; args: string[] }>;

/** Test files under a runner that writes a JUnit report. */
function suite(name: string, files: string[], needs: string[], runner: Runner): Stage {
  return {
    name,
    needs: ["dependencies", ...needs],
    run: async () => {
      const report = join(logs, `${name.replaceAll(/[^a-z0-9]+/gi, "-")}.xml`);
      rmSync(report, { force: true });
      const { found, args } = await runner(report);
      if ("missing" in found) return notRun(name, found.missing);
      if (files.length === 0) return { passed: 0, failed: [{ name, detail: "There is no test file." }], skipped: [] };
      const outcome = log(name, await run(found.path, args, { cwd: root, limit: STAGE }));
      let xml: string | undefined;
      try {
        xml = readFileSync(report, "utf8");
      } catch {
        // No report: the runner crashed, which the verdict says.
      }
      return judgeSuite(name, outcome, xml, files);
    },
  };
}

function denoSuite(name: string, files: string[], needs: string[] = []): Stage {
  return suite(name, files, needs, (report) =>
    Promise.resolve({
      found: { path: deno },
      args: ["test", "-A", "--no-check", `--junit-path=${report}`, "scripts/tasks/together.ts", "--", ...files],
    }));
}

/** The tests on Deno, cut into stages of about the same length, so that both lanes have some; "whole" has all others. */
const cut = {
  types: testFiles("tests/types", "tests/catalogue", "tests/docs_rest"),
  pages: testFiles("tests/docs", "tests/opi"),
  units: testFiles("src", "scripts"),
};
/** These have stages of their own, since they need the package or the other runtimes. */
const apart = testFiles("tests/package", "tests/runtimes", "tests/redis", "tests/processes");
const whole = testFiles("tests").filter((file) => ![...apart, ...Object.values(cut).flat()].includes(file));

const ofRuntimes = testFiles("tests/runtimes");
const isSecret = (file: string): boolean => file.includes("/secrets");

const unit = testFiles("src");
/** What is pure data or text is the same on every engine: Deno and Node run it, Bun the rest. */
const unitOfBun = unit.filter((file) =>
  !/^src\/(?:sandbox|catalogue|cli\/read|cli\/say|(?!cli\/)[^/]+\/sandbox)\//.test(file)
);

/** Where the generator must write the same as anywhere else. */
const elsewhere = { TZ: "Asia/Tokyo", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8", LANGUAGE: "tr" };

const stages: Stage[] = [
  { ...check("dependencies", ["install"]), needs: [] },
  check("model", ["run", "-A", "--no-check", "scripts/tasks/model.ts"]),
  check("runtimes", ["run", "-A", "scripts/install_runtimes.ts"]),
  ...process.env.CI === "true" && hindrance() === undefined
    ? [check("services", ["run", "-A", "scripts/install_services.ts"])]
    : [],
  check("format", ["fmt", "--check"], { repair: "deno fmt" }),
  check("lint", ["lint"]),
  check("types", ["check", "."]),
  check("generated files", ["task", "generate", "--check"], { repair: "deno task generate", env: elsewhere }),
  check("npm package", ["run", "-A", "scripts/build_npm.ts"]),
  // From here on by length, so that both lanes end together.
  denoSuite("tests on Deno: units", cut.units, ["model", "services"]),
  denoSuite("tests on Deno: whole", whole, ["model"]),
  suite("unit tests on Node", unit, ["runtimes", "services"], async (report) => ({
    found: await findNode(24),
    args: [
      "--disable-warning=MODULE_TYPELESS_PACKAGE_JSON",
      "--test",
      "--test-isolation=none",
      "--test-reporter=spec",
      "--test-reporter-destination=stdout",
      "--test-reporter=junit",
      `--test-reporter-destination=${report}`,
      ...unit,
    ],
  })),
  denoSuite("package tests", testFiles("tests/package"), ["npm package", "runtimes"]),
  suite("unit tests on Bun", unitOfBun, ["runtimes", "services"], (report) =>
    Promise.resolve({
      found: findBun(),
      args: [
        "test",
        `--timeout=${HUNG * 1000}`,
        "--reporter=junit",
        `--reporter-outfile=${report}`,
        ...unitOfBun.map((file) => `./${file}`),
      ],
    })),
  denoSuite("tests on Deno: pages", cut.pages, ["model"]),
  denoSuite("tests on Deno: types", cut.types, ["model"]),
  denoSuite("several processes", testFiles("tests/redis", "tests/processes"), ["runtimes", "services"]),
  denoSuite("secrets", ofRuntimes.filter(isSecret), ["npm package", "runtimes"]),
  denoSuite("runtime matrix", ofRuntimes.filter((file) => !isSecret(file)), ["npm package", "runtimes"]),
];

const clock = (seconds: number): string => `${seconds.toFixed(1).padStart(6)} s`;

function show(title: string, rows: Row[]): void {
  for (const { name, detail } of rows) {
    console.log(`\n${title}: ${name}`);
    console.log(detail.replaceAll(/^/gm, "    "));
  }
}

async function runStage(stage: Stage, verdicts: Map<string, Verdict>): Promise<void> {
  const started = performance.now();
  const broken = stage.needs?.find((need) => (verdicts.get(need)?.failed.length ?? 0) > 0);
  let verdict: Verdict;
  try {
    verdict = broken === undefined
      ? await stage.run()
      : { passed: 0, failed: [{ name: stage.name, detail: `Not run, since "${broken}" failed.` }], skipped: [] };
  } catch (error) {
    const detail = error instanceof Error ? error.stack ?? error.message : String(error);
    verdict = { passed: 0, failed: [{ name: stage.name, detail: `The stage crashed.\n${detail}` }], skipped: [] };
  }
  verdicts.set(stage.name, verdict);
  const counts = closingLine(verdict.passed, verdict.failed.length, verdict.skipped.length);
  console.log(`${clock((performance.now() - started) / 1000)}  ${stage.name}: ${counts}`);
  show("FAILED", verdict.failed);
}

/** Runs the stages two at a time, in their order as far as their needs allow. */
async function runStages(wanted: Stage[]): Promise<Map<string, Verdict>> {
  const verdicts = new Map<string, Verdict>();
  const waiting = [...wanted];
  const isWanted = (name: string): boolean => wanted.some((stage) => stage.name === name);
  const running = new Set<Promise<void>>();
  while (waiting.length > 0 || running.size > 0) {
    const ready = waiting.findIndex((stage) =>
      (stage.needs ?? []).every((need) => verdicts.has(need) || !isWanted(need))
    );
    if (ready >= 0 && running.size < 2) {
      const stage = waiting.splice(ready, 1)[0]!;
      const task = runStage(stage, verdicts).finally(() => running.delete(task));
      running.add(task);
    } else {
      await Promise.race(running);
    }
  }
  return verdicts;
}

const started = performance.now();
const asked = process.argv.slice(2);
const wanted = stages.filter((stage) => asked.length === 0 || asked.some((part) => stage.name.includes(part)));
if (wanted.length === 0) {
  console.error(`No such stage: ${asked.join(", ")}. The stages: ${stages.map((stage) => stage.name).join(", ")}.`);
  process.exit(2);
}
mkdirSync(logs, { recursive: true });
const verdicts = [...(await runStages(wanted)).values()];
const passed = verdicts.reduce((sum, verdict) => sum + verdict.passed, 0);
let failed = verdicts.flatMap((verdict) => verdict.failed);
let skipped = verdicts.flatMap((verdict) => verdict.skipped);
console.log(`${clock((performance.now() - started) / 1000)}  in all`);
if (failed.length > 0) {
  console.log(`\nFailed (their output stands above; whole logs in ${"dist/test-logs"}):`);
  for (const { name } of failed) console.log(`  ${name}`);
}
if (skipped.length > 0) {
  console.log(
    `\nSkipped${process.env.CI === "true" ? ", which counts as failed on CI where it could be mended" : ""}:`,
  );
  for (const { name, detail } of skipped) console.log(`  ${name}: ${detail}`);
  if (process.env.CI === "true") {
    failed = [...failed, ...skipped.filter(({ detail }) => !mayBeSkipped.test(detail))];
    skipped = skipped.filter(({ detail }) => mayBeSkipped.test(detail));
  }
}
console.log("");
process.exitCode = failed.length === 0 && passed > 0 ? 0 : 1;
console.log(closingLine(passed, failed.length, skipped.length));
