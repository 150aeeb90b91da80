import assert from "node:assert/strict";
import { test } from "node:test";
import { TimeoutError, UnknownOutcomeError } from "../errors.ts";
import { type Call, type Send, through } from "./call.ts";
import { deadline } from "./deadline.ts";
import { TimeLeft } from "./time_left.ts";

/** Makes a call below a deadline. */
function run(totalTimeout: number, send: Send, more: Partial<Call> = {}, isGiven = true): Promise<unknown> {
  const time = new TimeLeft(totalTimeout, isGiven);
  const call: Call = { method: "item.add", params: {}, effect: "write", attempt: 1, timeout: 10, time, ...more };
  return through([deadline], send)(call);
}

const HANG = (): Promise<never> => new Promise(() => {});

test("a call that takes too long ends, whether it minds the signal or not", async () => {
  const minding: Send = ({ signal }) =>
    new Promise((_, reject) => signal!.addEventListener("abort", () => reject(signal!.reason)));
  for (const send of [HANG, minding]) {
    await assert.rejects(run(20, send), (error: unknown) => {
      assert.ok(error instanceof UnknownOutcomeError);
      assert.equal(error.method, "item.add");
      assert.ok(error.cause instanceof TimeoutError);
      assert.equal(
        error.message,
        "item.add got no complete answer within 20 ms (totalTimeout). " +
          "It may have taken effect: find out before sending it again.",
      );
      return true;
    });
    await assert.rejects(run(5, send, { method: "item.get", effect: "read" }), {
      name: "TimeoutError",
      message: "item.get got no complete answer within 5 ms (totalTimeout).",
    });
  }
});

test("the inner layers end a call first, since they know what became of it", async () => {
  const own = new Error("own");
  const send: Send = ({ time }) => new Promise((_, reject) => setTimeout(() => reject(own), time.left + 1));
  await assert.rejects(run(20, send), (error: unknown) => error === own);
});

test("a limit that the caller has not set ends no layer", async () => {
  const send: Send = () => new Promise((resolve) => setTimeout(() => resolve(7), 80));
  assert.equal(await run(5, send, {}, false), 7);
});

test("an answer and an error go out as they are", async () => {
  const error = new Error("no");
  assert.equal(await run(1_000, () => Promise.resolve(7)), 7);
  await assert.rejects(run(1_000, () => Promise.reject(error)), (reason: unknown) => reason === error);
  const thrower: Send = () => {
    throw error;
  };
  await assert.rejects(run(1_000, thrower), (reason: unknown) => reason === error);
});

for (const reason of [new Error("stop"), "text", 0, null]) {
  test(`the caller's signal ends a call with its reason ${String(reason)}`, async () => {
    const controller = new AbortController();
    setTimeout(() => controller.abort(reason), 10);
    await assert.rejects(run(1_000, HANG, { signal: controller.signal }), (error: unknown) => error === reason);
    let sent = 0;
    const count: Send = () => Promise.resolve(++sent);
    await assert.rejects(
      run(1_000, count, { signal: AbortSignal.abort(reason) }),
      (error: unknown) => error === reason,
    );
    assert.equal(sent, 0);
  });
}
