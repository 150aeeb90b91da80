import assert from "node:assert/strict";
import { test } from "node:test";
import { readJUnit } from "./junit.ts";

test("reads a report of deno test", () => {
  const xml = `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="deno test" tests="3" failures="1" errors="0" time="0.265">
    <testsuite name="./src/a_test.ts" tests="3" disabled="1" errors="0" failures="1">
        <testcase name="passes &amp; &lt;escapes&gt;" classname="./src/a_test.ts" time="0.002" line="3" col="1">
        </testcase>
        <testcase name="skipped" classname="./src/a_test.ts" time="0.000" line="4" col="1">
            <skipped/>
        </testcase>
        <testcase name="fails" classname="./src/a_test.ts" time="0.007" line="6" col="1">
            <failure message="Uncaught AssertionError: no">AssertionError: no
    at a_test.ts:6:58</failure>
        </testcase>
    </testsuite>
</testsuites>`;
  assert.deepEqual(readJUnit(xml), [
    { name: "passes & <escapes>", file: "src/a_test.ts", outcome: "passed", detail: "" },
    { name: "skipped", file: "src/a_test.ts", outcome: "skipped", detail: "" },
    {
      name: "fails",
      file: "src/a_test.ts",
      outcome: "failed",
      detail: "Uncaught AssertionError: no\nAssertionError: no\n    at a_test.ts:6:58",
    },
  ]);
});

test("reads a report of node --test, with its nested suites", () => {
  const xml = `<?xml version="1.0" encoding="utf-8"?>
<testsuites>
	<testcase name="one" time="0.0017" classname="test" file="/repo/src/a_test.ts"/>
	<testcase name="two" time="0.0002" classname="test" file="/repo/src/a_test.ts">
		<skipped type="skipped" message="for a reason"/>
	</testcase>
	<testsuite name="parent" time="0.0014" disabled="0" errors="0" tests="1" failures="1" skipped="0">
		<testcase name="child" time="0.0002" classname="parent" file="/repo/src/a_test.ts" failure="x">
			<failure type="testCodeFailure" message="x">
Error: x
			</failure>
		</testcase>
	</testsuite>
	<!-- tests 3 -->
</testsuites>`;
  assert.deepEqual(readJUnit(xml), [
    { name: "one", file: "/repo/src/a_test.ts", outcome: "passed", detail: "" },
    { name: "two", file: "/repo/src/a_test.ts", outcome: "skipped", detail: "for a reason" },
    { name: "child", file: "/repo/src/a_test.ts", outcome: "failed", detail: "Error: x" },
  ]);
});

test("reads a report of bun test", () => {
  const xml = `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="bun test" tests="2" assertions="0" failures="0" skipped="1" time="0.06">
  <testsuite name="src/a_test.ts" file="src/a_test.ts" tests="2" failures="0" skipped="1" time="0.02" hostname="h">
    <testcase name="one" classname="" time="0.002" file="src/a_test.ts" line="3" assertions="0" />
    <testcase name="two" classname="" time="0.004" file="src/a_test.ts" line="6" assertions="0">
      <failure type="AssertionError" message="Not equal:&#10;+ 1">AssertionError: Not equal:&#10;+ 1&#10;at a_test.ts:6&#10;</failure>
    </testcase>
    <testcase name="later" classname="" time="0" file="src/a_test.ts" line="7" assertions="0">
      <skipped message="TODO" />
    </testcase>
  </testsuite>
</testsuites>`;
  assert.deepEqual(readJUnit(xml), [
    { name: "one", file: "src/a_test.ts", outcome: "passed", detail: "" },
    {
      name: "two",
      file: "src/a_test.ts",
      outcome: "failed",
      detail: "AssertionError: Not equal:\n+ 1\nat a_test.ts:6",
    },
    { name: "later", file: "src/a_test.ts", outcome: "skipped", detail: "TODO" },
  ]);
});

test("refuses a text that is no report", () => {
  assert.throws(() => readJUnit("<html></html>"), { message: "The test report has no <testsuites> element." });
  assert.throws(() => readJUnit("<testsuites><testcase"));
});
