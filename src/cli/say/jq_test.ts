/** Filters of jq, in their thread. */

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import process from "node:process";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { UsageError } from "../../core/errors.ts";
import { FilterError, filterOf } from "./jq.ts";

const execFileAsync = promisify(execFile);
const ENDLESS = fileURLToPath(new URL("../../../tests/support/cli/endless_filter.ts", import.meta.url));
const RUN = "Deno" in globalThis ? ["run", "-A", "--no-check"] : [];

const never = new AbortController().signal;

async function put(text: string, values: unknown[]): Promise<unknown[]> {
  const filter = await filterOf(text, "jq", never);
  try {
    return await filter.put(values);
  } finally {
    filter.close();
  }
}

for (
  const [text, values, expected] of [
    [".a", [{ a: 1 }, { a: [2] }], [1, [2]]],
    [".[]", [[1, 2], [], [3]], [1, 2, 3]],
    ["empty", [1, 2], []],
    ["# a comment alone", [{ a: 1 }], [{ a: 1 }]],
    ["  # one\n# two", [7], [7]],
    [".a # a comment behind", [{ a: 1 }], [1]],
    ["def twice: . * 2; # no more", [7], [7]],
    ["def twice: . * 2; twice", [7], [14]],
    ["-1", [7], [-1]],
    ["-(.)", [7], [-7]],
    ['"ж\\(.)"', ["é\u2028"], ["жé\u2028"]],
  ] as [string, unknown[], unknown[]][]
) {
  test(`${JSON.stringify(text)} puts out what jq does`, async () =>
    assert.deepEqual(await put(text, values), expected));
}

for (const text of [".[", ".a |", ".a) | (.b", "nope", "# c\n.a |", "def f: 1", 'import "a" as a; .']) {
  test(`${JSON.stringify(text)} is no filter`, () =>
    assert.rejects(filterOf(text, "jq", never), (error) => {
      assert.ok(error instanceof UsageError);
      assert.match(error.message, /^--jq is no filter of jq: .+\. Nothing was sent\.$/);
      return true;
    }));
}

test("a filter goes on after it has failed on a value", async () => {
  const filter = await filterOf(".a", "jq", never);
  await assert.rejects(filter.put(["text"]), FilterError);
  assert.deepEqual(await filter.put([{ a: 1 }]), [1]);
  filter.close();
});

for (const text of ["range(infinite)", "def f: f; f"]) {
  test(`${text} ends when it is interrupted, and is bounded`, async () => {
    const { stdout } = await execFileAsync(process.execPath, [...RUN, ENDLESS, text]);
    assert.deepEqual(JSON.parse(stdout), [
      "SIGINT",
      "SIGINT",
      "FilterError: --jq fails on an answer: it has come to no end within 0.2 s.",
    ]);
  });
}
