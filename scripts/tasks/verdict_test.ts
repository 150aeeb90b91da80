import assert from "node:assert/strict";
import { test } from "node:test";
import type { Outcome } from "./process.ts";
import { closingLine, judgeCheck, judgeSuite, lastLines } from "./verdict.ts";

function outcome(code: number, output = ""): Outcome {
  return { code, output, stdout: output, stderr: "", seconds: 1 };
}

function report(...cases: string[]): string {
  return `<testsuites>${cases.join("")}</testsuites>`;
}

const passes = `<testcase name="one" file="src/a_test.ts"/>`;
const fails = `<testcase name="two" file="src/a_test.ts"><failure message="no">no</failure></testcase>`;
const skips = `<testcase name="three" file="src/a_test.ts"><skipped message="why"/></testcase>`;

test("a report's tests are counted by how they ended", () => {
  const verdict = judgeSuite("suite", outcome(1), report(passes, fails, skips), ["src/a_test.ts"]);
  assert.deepEqual(verdict, {
    passed: 1,
    failed: [{ name: "two (src/a_test.ts)", detail: "no" }],
    skipped: [{ name: "three (src/a_test.ts)", detail: "why" }],
  });
});

test("a file that reported no test is a failure", () => {
  const verdict = judgeSuite("suite", outcome(0, "log"), report(passes), ["src/a_test.ts", "src/b_test.ts"]);
  assert.deepEqual(verdict.failed, [{ name: "src/b_test.ts", detail: "It ran no test.\nlog" }]);
});

test("a file that Node reports as its own only test ran no test", () => {
  const empty = `<testcase name="src/b_test.ts" file="/repo/src/b_test.ts"/>`;
  const verdict = judgeSuite("suite", outcome(0), report(empty), []);
  assert.equal(verdict.passed, 0);
  assert.deepEqual(verdict.failed, [{ name: "suite", detail: "It ran no test." }]);
});

test("an exit code that no failed test explains is a failure", () => {
  const verdict = judgeSuite("suite", outcome(3, "crashed at the end"), report(passes), ["src/a_test.ts"]);
  assert.equal(verdict.passed, 1);
  assert.deepEqual(verdict.failed, [
    { name: "suite", detail: "No test failed, but it ended with code 3.\ncrashed at the end" },
  ]);
});

test("a missing or broken report is a failure", () => {
  assert.deepEqual(judgeSuite("suite", outcome(1, "boom"), undefined, []).failed, [
    { name: "suite", detail: "The runner wrote no report. It ended with code 1.\nboom" },
  ]);
  assert.equal(judgeSuite("suite", outcome(0), "<testsuites><testcase", []).failed.length, 1);
});

test("a test that skips itself under Deno is counted as skipped", () => {
  const verdict = judgeSuite("suite", outcome(0, "one ... ignored (1ms)\n"), report(passes), ["src/a_test.ts"]);
  assert.equal(verdict.passed, 0);
  assert.deepEqual(verdict.skipped, [{ name: "one (src/a_test.ts)", detail: "the test gives no reason" }]);
});

test("a skipped test's reason may stand in its name", () => {
  const row = `<testcase name="Bun: one [no Bun]" file="src/a_test.ts"><skipped/></testcase>`;
  assert.deepEqual(judgeSuite("suite", outcome(0), report(row), []).skipped, [
    { name: "Bun: one (src/a_test.ts)", detail: "no Bun" },
  ]);
});

test("a check passes or fails as one, and says how to repair it", () => {
  assert.deepEqual(judgeCheck("format", outcome(0)), { passed: 1, failed: [], skipped: [] });
  assert.deepEqual(judgeCheck("format", outcome(1, "not formatted"), "deno fmt").failed, [
    { name: "format", detail: "Ended with code 1.\nnot formatted\nTo repair: deno fmt" },
  ]);
});

test("the closing line names skips only when there are some", () => {
  assert.equal(closingLine(3, 0, 0), "3 passed, 0 failed");
  assert.equal(closingLine(3, 1, 2), "3 passed, 1 failed, 2 skipped");
});

test("long output is cut at its beginning", () => {
  assert.equal(lastLines("a\nb\nc\n", 2), "…\nb\nc");
  assert.equal(lastLines("a\nb\n", 2), "a\nb");
});
