import assert from "node:assert/strict";
import { test } from "node:test";
import { ApiError, ConnectionError, UsageError } from "../core/errors.ts";
import { denial } from "./denied.ts";

/** An error as Deno throws it. */
function refused(what: string, flag: string): Error {
  return Object.assign(new Error(`Requires ${what}, run again with the --allow-${flag} flag`), { name: "NotCapable" });
}

for (
  const [what, flag, sentence] of [
    ['net access to "p.example:443"', "net", "reach p.example:443: run it again with --allow-net=p.example:443."],
    ['net access to "127.0.0.1:0"', "net", "reach 127.0.0.1:0: run it again with --allow-net=127.0.0.1."],
    ['read access to "/a b.json"', "read", "read /a b.json: run it again with --allow-read=/a b.json."],
    ['write access to "a.ts"', "write", "write a.ts: run it again with --allow-write=a.ts."],
    ['env access to "HOME"', "env", "read HOME from the environment: run it again with --allow-env=HOME."],
    ["env access", "env", "read the environment: run it again with --allow-env."],
    ['sys access to "uid"', "sys", "use sys uid: run it again with --allow-sys=uid."],
  ] as const
) {
  test(`Deno refuses ${what}`, () => assert.equal(denial(refused(what, flag)), `Deno does not let oint ${sentence}`));
}

test("a refusal is found in causes, and in what a call tells of its connection", () => {
  const error = refused('net access to "a:1"', "net");
  const sentence = "Deno does not let oint reach a:1: run it again with --allow-net=a:1.";
  assert.equal(denial(new TypeError("fetch failed", { cause: error })), sentence);
  assert.equal(denial(new ConnectionError(`user.get was not answered: ${error.message}.`)), sentence);
});

test("nobody else's words are taken for Deno's", () => {
  const { message } = refused('net access to "a:1"', "net");
  const refusal = { code: "", description: message, retryable: false, answer: {} };
  for (const error of [new Error(message), new UsageError(message), new ApiError(message, refusal), message, null]) {
    assert.equal(denial(error), undefined);
  }
});
