import assert from "node:assert/strict";
import { test } from "node:test";
import { FakeClock } from "../../sandbox/clock.ts";
import {
  ApiError,
  ConnectionError,
  type OintError,
  ResponseError,
  TimeoutError,
  UnknownOutcomeError,
} from "../errors.ts";
import type { Call } from "./call.ts";
import type { LogFacts } from "./log.ts";
import { retry, type RetryRules } from "./retry.ts";
import { TimeLeft } from "./time_left.ts";

/** What a test changes. */
interface Given extends Partial<Call> {
  attempts?: number;
  rules?: RetryRules;
  total?: number;
  tell?: (...line: [level: string, message: string, facts: LogFacts]) => void;
}

/** Makes a call that fails with one error after the other, and then answers; by a clock that moves by itself. */
async function run(errors: unknown[], { attempts, rules, total = 120_000, tell, ...more }: Given = {}) {
  const clock = new FakeClock({ start: 0, auto: true });
  const time = new TimeLeft(total, true, clock);
  const call: Call = { method: "item.get", params: {}, effect: "read", attempt: 1, timeout: 10, time, ...more };
  const at: number[] = [];
  const seen: number[] = [];
  const failures = [...errors];
  const layer = retry(attempts === undefined ? {} : { attempts }, rules, tell);
  const outcome = await layer(call, ({ attempt }) => {
    at.push(clock.now());
    seen.push(attempt);
    return failures.length ? Promise.reject(failures.shift()) : Promise.resolve("done");
  }).then((answer) => ({ answer, error: undefined }), (error) => ({ answer: undefined, error }));
  return { ...outcome, at, seen, clock };
}

const gone = (more: object = {}) => new ConnectionError("item.get was not answered: reset.", more);
const busy = (retryAfter?: number) =>
  new ApiError("item.get was refused: busy (BUSY, HTTP 503).", {
    code: "BUSY",
    description: "busy",
    status: 503,
    answer: {},
    retryable: true,
    refused: true,
    retryAfter,
  });

test("what passes is repeated, four attempts in all, in less than 3.5 s", async () => {
  const { answer, at, seen } = await run([gone(), gone(), gone()]);
  assert.equal(answer, "done");
  assert.deepEqual(seen, [1, 2, 3, 4]);
  const waits = at.slice(1).map((time, index) => time - at[index]!);
  const most = [500, 1000, 2000];
  // Not all callers at once: each waits between half of it and all of it.
  for (const [index, wait] of waits.entries()) {
    assert.ok(wait >= most[index]! / 2 && wait <= most[index]!, `wait ${index + 1} took ${wait} ms`);
  }
});

test("the fourth failure is the caller's, as it is", async () => {
  const last = gone();
  const { error, seen } = await run([gone(), busy(), gone(), last, gone()]);
  assert.equal(error, last);
  assert.deepEqual(seen, [1, 2, 3, 4]);
});

test("waits differ from call to call", async () => {
  const firsts = await Promise.all(Array.from({ length: 8 }, () => run([gone()]).then(({ at }) => at[1])));
  assert.ok(new Set(firsts).size > 1, `${firsts}`);
});

test("a longer life means longer waits, of 5 s at most", async () => {
  const { at } = await run(Array.from({ length: 7 }, () => gone()), { attempts: 8 });
  const waits = at.slice(1).map((time, index) => time - at[index]!);
  [500, 1000, 2000, 4000, 5000, 5000, 5000].forEach((most, index) => {
    assert.ok(waits[index]! >= most / 2 && waits[index]! <= most, `wait ${index + 1} took ${waits[index]} ms`);
  });
});

test("the server says how long to wait", async () => {
  assert.deepEqual((await run([busy(7_000), busy(0)])).at, [0, 7_000, 7_000]);
});

/** Knows a refusal for too many calls. */
const rules: RetryRules = { hasTaken: (error) => (error as ApiError).code !== "BUSY" };

test("a refusal for too many calls is no attempt, unless attempts were asked for", async () => {
  const full = (count: number) => Array.from({ length: count }, () => busy());
  for (const effect of ["read", "write", "delete"] as const) {
    assert.equal((await run(full(20), { rules, effect })).answer, "done");
  }
  const { seen, error } = await run([...full(3), gone(), ...full(3), gone(), gone(), ...full(3), gone()], { rules });
  assert.equal(seen.length, 13);
  assert.ok(error instanceof ConnectionError);
  assert.deepEqual((await run(full(20), { rules, attempts: 2 })).seen, [1, 2]);
  assert.deepEqual((await run(full(20), { rules, attempts: 1 })).seen, [1]);
});

test("refusals for too many calls end with the call's time: as the refusal, before that is over", async () => {
  const { error, clock, seen } = await run(Array.from({ length: 100 }, () => busy()), { rules, total: 30_000 });
  assert.ok(error instanceof ApiError && error.code === "BUSY", String(error));
  assert.ok(clock.now() < 30_000 && clock.now() >= 29_000, `${clock.now()}`);
  assert.ok(seen.length >= 30 && seen.length <= 61, `${seen}`);
});

for (const [attempts, seen] of [[1, [1]], [2, [1, 2]], [6, [1, 2, 3, 4, 5, 6]]] as const) {
  test(`attempts: ${attempts}`, async () => {
    const got = await run(Array.from({ length: 9 }, () => gone()), { attempts });
    assert.deepEqual(got.seen, seen);
    assert.ok(got.error instanceof ConnectionError);
  });
}

test("nothing is waited for that ends after the caller's time: the failure comes at once", async () => {
  const failure = busy(10_000);
  const { error, at, clock } = await run([failure], { total: 10_000 });
  assert.equal(error, failure);
  assert.deepEqual([at, clock.now(), clock.sleeping], [[0], 0, 0]);
  assert.deepEqual((await run([busy(9_999)], { total: 10_000 })).at, [0, 9_999]);
});

test("a write is repeated where it was surely refused, and nowhere else", async () => {
  for (const effect of ["write", "delete"] as const) {
    assert.equal((await run([busy(), gone({ sent: false }), busy()], { effect })).answer, "done");
    const failure = gone({ sent: true, status: 200 });
    const { error, seen } = await run([failure], { effect, method: "item.add" });
    assert.deepEqual(seen, [1]);
    assert.ok(error instanceof UnknownOutcomeError);
    assert.ok(error instanceof ConnectionError);
    assert.equal(error.cause, failure);
    assert.deepEqual([error.sent, error.status], [true, 200]);
    assert.equal(
      error.message,
      "item.get was not answered: reset. It may have taken effect: find out before sending it again.",
    );
  }
});

test("an unknown outcome tells what the API said, and how to find out", async () => {
  const failure = new ApiError("item.add was refused: broken (E1, HTTP 500).", {
    method: "item.add",
    code: "E1",
    description: "broken",
    status: 500,
    answer: {},
    retryable: true,
    refused: false,
    retryAfter: 3,
  });
  const rules = { hintAt: (method: string) => `Look for it with ${method}.list.` };
  const { error } = await run([failure], { effect: "write", method: "item.add", rules });
  assert.equal(
    error.message,
    "item.add was refused: broken (E1, HTTP 500). It may have taken effect: find out before sending it again. " +
      "Look for it with item.add.list.",
  );
  const { method, code, description, status, retryAfter, cause } = error;
  assert.deepEqual({ method, code, description, status, retryAfter }, {
    method: "item.add",
    code: "E1",
    description: "broken",
    status: 500,
    retryAfter: 3,
  });
  assert.equal(cause, failure);
});

test("a write that the server would notice is repeated; nobody forgets that an attempt may have taken effect", async () => {
  const rules = { isNoticed: (_: Call, error: OintError) => !(error instanceof TimeoutError) };
  const given = { effect: "write", rules } as const;
  assert.equal((await run([gone()], given)).answer, "done");
  const refusal = new ApiError("no", { code: "NO", description: "", answer: {}, retryable: false, refused: true });
  const after = await run([gone(), refusal], given);
  assert.deepEqual(after.seen, [1, 2]);
  assert.ok(after.error instanceof UnknownOutcomeError, `${after.error}`);
  assert.equal(after.error.cause, refusal);
  assert.equal(after.error.code, "NO");
  const unsent = await run([gone(), gone({ sent: false })], { ...given, attempts: 2 });
  assert.ok(unsent.error instanceof UnknownOutcomeError, `${unsent.error}`);
  // Only the last attempt was not sent.
  assert.equal(unsent.error.sent, undefined);
  // Without an attempt that may have taken effect, a refusal is what it is.
  assert.equal((await run([busy(), refusal], given)).error, refusal);
  const late = await run([new TimeoutError("late")], given);
  assert.deepEqual(late.seen, [1]);
  assert.ok(late.error instanceof UnknownOutcomeError);
});

for (const effect of ["read", "write", "delete"] as const) {
  for (const reason of [new Error("stop"), "text", 0, null, { retryAfter: 5 }]) {
    test(`what is no error of ours goes out as it is: ${effect}, ${JSON.stringify(reason)}`, async () => {
      const { error, seen } = await run([reason], { effect });
      assert.equal(error, reason);
      assert.deepEqual(seen, [1]);
    });
  }
  test(`an answer that fails for good is not waited for: ${effect}`, async () => {
    const failure = new ResponseError("a redirect", { retryable: false, refused: true });
    const { error, seen } = await run([failure], { effect });
    assert.deepEqual([error, seen], [failure, [1]]);
  });
}

for (const reason of [new Error("stop"), null, "text"]) {
  test(`an abort between two attempts ends the call at once: ${String(reason)}`, async () => {
    const clock = new FakeClock({ start: 0 });
    const controller = new AbortController();
    let sent = 0;
    const call: Call = {
      method: "item.get",
      params: {},
      effect: "read",
      attempt: 1,
      timeout: 10,
      time: new TimeLeft(120_000, false, clock),
      signal: controller.signal,
    };
    const running = retry({})(call, () => {
      sent++;
      return Promise.reject(busy(60_000));
    });
    await clock.advance(1_000);
    assert.equal(clock.sleeping, 1);
    controller.abort(reason);
    await assert.rejects(running, (error: unknown) => error === reason);
    assert.deepEqual([sent, clock.sleeping, clock.now()], [1, 0, 1_000]);
  });
}

test("the log tells each wait, and no more than the error says", async () => {
  const lines: unknown[] = [];
  await run([busy(7_000)], { tell: (...line) => lines.push(line) });
  assert.deepEqual(lines, [[
    "info",
    "item.get was refused: busy (BUSY, HTTP 503). It is called again in 7000 ms.",
    { method: "item.get", attempt: 1, wait: 7_000 },
  ]]);
});
