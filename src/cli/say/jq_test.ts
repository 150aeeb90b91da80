/** Filters of jq, in their thread. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { UsageError } from "../../core/errors.ts";
import { FilterError, filterOf } from "./jq.ts";

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

const ENDLESS = ["range(infinite)", "def f: f; f"];

for (const text of ENDLESS) {
  test(`${text} ends when it is interrupted`, async () => {
    const controller = new AbortController();
    const filter = await filterOf(text, "jq", controller.signal);
    const going = filter.put([1]);
    setTimeout(() => controller.abort("SIGINT"), 100);
    await assert.rejects(going, (reason) => reason === "SIGINT");
    filter.close();
    await assert.rejects(filter.put([1]), (reason) => reason === "SIGINT");
  });

  test(`${text} is bounded`, async () => {
    // The thread itself begins within this time, too, on the slowest machine.
    const filter = await filterOf(text, "jq", never, 20_000);
    const short = filter.put([1], 200);
    await assert.rejects(short, /^FilterError: --jq fails on an answer: it has come to no end within 0\.2 s\.$/);
    filter.close();
  });
}
