/** Turns what a stage of `deno task test` left behind into counts, so that nothing passes silently. */

import { relative, resolve } from "node:path";
import type { Outcome } from "./process.ts";
import { readJUnit, type TestCase } from "./junit.ts";

/** A row that needs a reader's eye: a failure with its output, or a skip with its reason. */
export interface Row {
  name: string;
  detail: string;
}

/** The counts of one stage. */
export interface Verdict {
  passed: number;
  failed: Row[];
  skipped: Row[];
}

const noReason = "the test gives no reason";

/** The end of a text, which is where programs say why they failed. */
export function lastLines(text: string, count: number): string {
  const lines = text.trimEnd().split("\n");
  return lines.length <= count ? lines.join("\n") : ["…", ...lines.slice(-count)].join("\n");
}

/** A program that either ends well or fails: one row. */
export function judgeCheck(name: string, outcome: Outcome, repair?: string): Verdict {
  if (outcome.code === 0) return { passed: 1, failed: [], skipped: [] };
  const hint = repair === undefined ? "" : `\nTo repair: ${repair}`;
  const detail = `Ended with code ${outcome.code}.\n${lastLines(outcome.output, 80)}${hint}`;
  return { passed: 0, failed: [{ name, detail }], skipped: [] };
}

/** What a stage counts when it cannot run here. */
export function notRun(name: string, reason: string): Verdict {
  return { passed: 0, failed: [], skipped: [{ name, detail: reason }] };
}

/** Under Deno, a test that skips itself while it runs stands as passed in the report, and as ignored in the output. */
function correctIgnored(cases: TestCase[], output: string): TestCase[] {
  const ignored = new Set([...output.matchAll(/^\s*(.+) \.\.\. ignored \(/gm)].map((match) => match[1]));
  return cases.map((testCase) =>
    testCase.outcome === "passed" && ignored.has(testCase.name) ? { ...testCase, outcome: "skipped" } : testCase
  );
}

/** Deno's reports leave out why a test was skipped, so a test may end its name with the reason in brackets. */
function skippedRow({ name, file, detail }: TestCase): Row {
  const [, title = name, reason = noReason] = /^(.*) \[(.+)\]$/.exec(name) ?? [];
  return { name: `${title} (${relative(".", resolve(file))})`, detail: detail || reason };
}

/** A line about a stage as a whole. */
function about(name: string, detail: string): Row {
  return { name, detail };
}

/**
 * A test runner's report. Beside the failed tests these count as failures: a report that is missing or broken, a file
 * that reported no test (it did not load, say), and an exit code that no failed test explains.
 */
export function judgeSuite(name: string, outcome: Outcome, xml: string | undefined, files: string[]): Verdict {
  const failed: Row[] = [];
  let cases: TestCase[] = [];
  try {
    if (xml === undefined) throw new Error("The runner wrote no report.");
    cases = correctIgnored(readJUnit(xml), outcome.output);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    failed.push(about(name, `${reason} It ended with code ${outcome.code}.\n${lastLines(outcome.output, 80)}`));
    return { passed: 0, failed, skipped: [] };
  }
  // Node reports a file without tests as a test with the file's name.
  const isFile = ({ name, file }: TestCase): boolean => name.endsWith("_test.ts") && resolve(file).endsWith(name);
  const real = cases.filter((testCase) => testCase.outcome === "failed" || !isFile(testCase));
  const seen = new Set(real.map((testCase) => relative(".", resolve(testCase.file))));
  for (const testCase of real) {
    if (testCase.outcome === "failed") {
      failed.push({ name: `${testCase.name} (${relative(".", resolve(testCase.file))})`, detail: testCase.detail });
    }
  }
  for (const file of files) {
    if (!seen.has(file)) failed.push(about(file, `It ran no test.\n${lastLines(outcome.output, 80)}`));
  }
  if (outcome.code !== 0 && failed.length === 0) {
    const detail = `No test failed, but it ended with code ${outcome.code}.\n${lastLines(outcome.output, 80)}`;
    failed.push(about(name, detail));
  }
  if (real.length === 0 && failed.length === 0) failed.push(about(name, "It ran no test."));
  return {
    passed: real.filter((testCase) => testCase.outcome === "passed").length,
    failed,
    skipped: real.filter((testCase) => testCase.outcome === "skipped").map(skippedRow),
  };
}

/** The last line of the run. */
export function closingLine(passed: number, failed: number, skipped: number): string {
  return `${passed} passed, ${failed} failed${skipped === 0 ? "" : `, ${skipped} skipped`}`;
}
