import assert from "node:assert/strict";
import { test } from "node:test";
import type { Effect } from "../effects.ts";
import {
  ApiError,
  ConnectionError,
  OintError,
  ResponseError,
  TimeoutError,
  UnknownOutcomeError,
  UsageError,
} from "../errors.ts";
import { type Verdict, verdictOn } from "./verdict.ts";

/** An API's refusal: whether it passes, and whether it proves that nothing was done. */
function api(retryable: boolean, refused?: boolean): ApiError {
  return new ApiError("no", {
    code: "X",
    description: "",
    answer: {},
    retryable,
    ...refused !== undefined && { refused },
  });
}

const connection = (sent?: boolean) => new ConnectionError("gone", { sent });
const late = (sent?: boolean) => new TimeoutError("late", { sent });
const strange = (retryable: boolean, refused: boolean) => new ResponseError("<html>", { retryable, refused });

const table: [what: string, error: unknown, read: Verdict, write: Verdict, remove: Verdict][] = [
  ["no connection was made", connection(false), "repeat", "repeat", "repeat"],
  ["the connection broke within the answer", connection(true), "repeat", "ask", "ask"],
  ["the connection broke, nobody knows when", connection(), "repeat", "ask", "ask"],
  ["the time was over before it was sent", late(false), "repeat", "repeat", "repeat"],
  ["the time was over within the answer", late(true), "repeat", "ask", "ask"],
  ["the time was over, nobody knows when", late(), "repeat", "ask", "ask"],
  ["somebody below did not know either", new UnknownOutcomeError("?"), "repeat", "ask", "ask"],
  ["the API is busy, and did nothing", api(true, true), "repeat", "repeat", "repeat"],
  ["the API failed on the way, and may not next time", api(true, false), "repeat", "ask", "ask"],
  ["the API failed, and does not say how far it came", api(true), "repeat", "ask", "ask"],
  ["the API refuses for good", api(false, true), "never", "never", "never"],
  ["the API failed for good, nobody knows how far it came", api(false, false), "never", "ask", "ask"],
  ["a page came, and may not next time", strange(true, false), "repeat", "ask", "ask"],
  ["a page came, and always will", strange(false, false), "never", "ask", "ask"],
  ["a redirect led elsewhere", strange(false, true), "never", "never", "never"],
  ["a strange answer that proves nothing was done, and passes", strange(true, true), "repeat", "repeat", "repeat"],
  ["the caller's input is wrong", new UsageError("x"), "never", "never", "never"],
  ["a bare error of ours", new OintError("x"), "never", "ask", "ask"],
  ["a mistake in a layer", new TypeError("x"), "never", "never", "never"],
  ["an abort", new DOMException("stop", "AbortError"), "never", "never", "never"],
  ["a text", "stop", "never", "never", "never"],
  ["nothing", undefined, "never", "never", "never"],
  ["null", null, "never", "never", "never"],
  ["what only looks like ours", { sent: false, refused: true, retryable: true }, "never", "never", "never"],
];

for (const [what, error, read, write, remove] of table) {
  test(`${what}: read ${read}, write ${write}, delete ${remove}`, () => {
    const verdicts = (["read", "write", "delete"] as Effect[]).map((effect) => verdictOn(error, effect));
    assert.deepEqual(verdicts, [read, write, remove]);
  });
}
