import assert from "node:assert/strict";
import { test } from "node:test";
import { TimeoutError } from "../errors.ts";
import { type Call, type Send, through } from "./call.ts";
import { deadline } from "./deadline.ts";
import { MAY_HAVE_TAKEN_EFFECT } from "./timeouts.ts";

/** Makes a call below a deadline. */
function run(totalTimeout: number, send: Send, signal?: AbortSignal): Promise<unknown> {
  const call: Call = {
    method: "item.add",
    params: {},
    effect: "write",
    attempt: 1,
    signal,
    timeout: 10,
    totalTimeout,
    hint: MAY_HAVE_TAKEN_EFFECT,
    deadline: Infinity,
  };
  return through([deadline], send)(call);
}

const HANG = (): Promise<never> => new Promise(() => {});

test("a call that takes too long ends, whether it minds the signal or not", async () => {
  const minding: Send = ({ signal }) =>
    new Promise((_, reject) => signal!.addEventListener("abort", () => reject(signal!.reason)));
  for (const send of [HANG, minding]) {
    await assert.rejects(run(20, send), (error: unknown) => {
      assert.ok(error instanceof TimeoutError);
      assert.equal(error.method, "item.add");
      assert.equal(
        error.message,
        "item.add got no complete answer within 20 ms (totalTimeout). " +
          "It may have taken effect: check before sending it again.",
      );
      return true;
    });
  }
});

test("without a hint the message ends with what happened", async () => {
  const send = through([deadline], HANG);
  const limits = { timeout: 1, totalTimeout: 5, deadline: Infinity };
  const call: Call = { method: "item.get", params: {}, effect: "read", attempt: 1, ...limits };
  await assert.rejects(send(call), { message: "item.get got no complete answer within 5 ms (totalTimeout)." });
});

test("the inner layers know when the call must have ended", async () => {
  const before = performance.now();
  const seen = await run(5_000, (call) => Promise.resolve(call)) as Call;
  assert.ok(seen.deadline >= before + 5_000 && seen.deadline <= performance.now() + 5_000, `${seen.deadline}`);
  assert.equal(seen.timeout, 10);
  assert.equal((await run(Infinity, (call) => Promise.resolve(call)) as Call).deadline, Infinity);
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
    await assert.rejects(run(1_000, HANG, controller.signal), (error: unknown) => error === reason);
    let sent = 0;
    const count: Send = () => Promise.resolve(++sent);
    await assert.rejects(run(1_000, count, AbortSignal.abort(reason)), (error: unknown) => error === reason);
    assert.equal(sent, 0);
  });
}
