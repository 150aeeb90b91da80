import assert from "node:assert/strict";
import { test } from "node:test";
import process from "node:process";
import { FakeClock } from "../../sandbox/clock.ts";
import type { Call, Send } from "./call.ts";
import { type LogFacts, type Logger, observe, type Tell, telling } from "./log.ts";
import { TimeLeft } from "./time_left.ts";

type Line = [level: string, message: string, facts: LogFacts];

async function observed(end: (clock: FakeClock) => Promise<unknown>, more: Partial<Call> = {}) {
  const clock = new FakeClock();
  const lines: Line[] = [];
  const call: Call = {
    method: "item.get",
    params: { key: "s3cret" },
    effect: "read",
    attempt: 2,
    timeout: 10,
    time: new TimeLeft(1_000, false, clock),
    token: "t0ken",
    ...more,
  };
  const send: Send = async () => {
    await clock.sleep(120);
    return await end(clock);
  };
  const tell: Tell = (...line) => lines.push(line);
  const running = observe(tell)(call, send).then((answer) => ({ answer }), (error) => ({ error }));
  await clock.advance(120);
  return { ...await running as { answer?: unknown; error?: unknown }, lines };
}

test("each attempt tells how long it took", async () => {
  const { answer, lines } = await observed(() => Promise.resolve(7));
  assert.equal(answer, 7);
  assert.deepEqual(lines, [[
    "debug",
    "item.get, attempt 2: answered after 120 ms.",
    { method: "item.get", attempt: 2, took: 120 },
  ]]);
});

for (
  const [error, name] of [
    [new TypeError("s3cret t0ken"), "TypeError"],
    [new DOMException("s3cret", "AbortError"), "AbortError"],
    ["t0ken", "ended"],
    [null, "ended"],
    [{ name: "s3cret" }, "ended"],
  ] as const
) {
  test(`an attempt that fails tells that it is ${name}, and goes on failing: ${JSON.stringify(error)}`, async () => {
    const got = await observed(() => Promise.reject(error));
    assert.equal(got.error, error);
    assert.deepEqual(got.lines.map(([level, message]) => [level, message]), [
      ["debug", `item.get, attempt 2: ${name} after 120 ms.`],
    ]);
    // Neither parameters nor tokens nor what somebody else has thrown.
    assert.doesNotMatch(JSON.stringify(got.lines), /s3cret|t0ken/);
  });
}

test("a logger gets the levels that it has, as a method of its own", () => {
  const lines: unknown[] = [];
  class Own {
    readonly kept = lines;
    info(message: string, facts: LogFacts): void {
      this.kept.push([message, facts]);
    }
  }
  const tell = telling(new Own());
  const facts = { method: "item.get", attempt: 1 };
  for (const level of ["debug", "info", "warn", "error"] as const) tell(level, `as ${level}`, facts);
  assert.deepEqual(lines, [["as info", facts]]);
});

test("a logger that fails, at once or later, harms nobody", async () => {
  const unhandled: unknown[] = [];
  const note = (event: PromiseRejectionEvent | unknown): void => void unhandled.push(event);
  process.on("unhandledRejection", note);
  const loggers = [
    {
      info: () => {
        throw new Error("full");
      },
    },
    { info: () => Promise.reject(new Error("full")) },
    { info: "no function" },
  ] as unknown as Logger[];
  for (const logger of loggers) telling(logger)("info", "x", { method: "item.get", attempt: 1 });
  await new Promise((resolve) => setTimeout(resolve, 20));
  process.off("unhandledRejection", note);
  assert.deepEqual(unhandled, []);
});
