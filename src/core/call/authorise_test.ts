import assert from "node:assert/strict";
import { test } from "node:test";
import { FakeClock } from "../../sandbox/clock.ts";
import { TimeoutError, UsageError } from "../errors.ts";
import { authorise, type TokenSource } from "./authorise.ts";
import type { Call, Send } from "./call.ts";
import { TimeLeft } from "./time_left.ts";

class Expired extends Error {}
const hasExpired = (error: unknown): boolean => error instanceof Expired;

interface Given extends Partial<Call> {
  send?: Send;
}

function run(source: TokenSource, { send = ({ token }) => Promise.resolve(token), ...more }: Given = {}) {
  const call: Call = {
    method: "item.add",
    params: {},
    effect: "write",
    attempt: 1,
    timeout: 10,
    time: new TimeLeft(1_000, false),
    ...more,
  };
  return authorise(source, hasExpired)(call, send);
}

/** A server that takes some tokens only. */
function takes(...good: string[]): { send: Send; tokens: (string | undefined)[] } {
  const tokens: (string | undefined)[] = [];
  const send: Send = ({ token }) => {
    tokens.push(token);
    return good.includes(token!) ? Promise.resolve("done") : Promise.reject(new Expired(`${token}`));
  };
  return { send, tokens };
}

test("each call travels with the token that the source gives", async () => {
  let count = 0;
  const source = (): string => `t${++count}`;
  assert.deepEqual([await run(source), await run(async () => await Promise.resolve(source()))], ["t1", "t2"]);
});

test("a token that has expired is named to the source, and the call is made again with the other one", async () => {
  const asked: (string | undefined)[] = [];
  const source: TokenSource = (refused) => {
    asked.push(refused);
    return refused === undefined ? "old" : "new";
  };
  const { send, tokens } = takes("new");
  assert.equal(await run(source, { send }), "done");
  assert.deepEqual([asked, tokens], [[undefined, "old"], ["old", "new"]]);
  const none = takes();
  await assert.rejects(run(source, { send: none.send }), /new/);
  assert.deepEqual(none.tokens, ["old", "new"]);
});

test("where the other token has expired, too, a third one is tried, and no fourth", async () => {
  let count = 0;
  const source = (): string => `t${++count}`;
  const { send, tokens } = takes("t3");
  assert.equal(await run(source, { send }), "done");
  assert.deepEqual(tokens, ["t1", "t2", "t3"]);
  const none = takes();
  await assert.rejects(run(source, { send: none.send }), /t6/);
  assert.deepEqual(none.tokens, ["t4", "t5", "t6"]);
});

test("a source without another token ends the call with the server's refusal", async () => {
  const { send, tokens } = takes();
  await assert.rejects(run(() => "old", { send }), (error) => error instanceof Expired && error.message === "old");
  assert.deepEqual(tokens, ["old"]);
});

test("any other error is no reason to ask for another token", async () => {
  let asked = 0;
  const error = new Error("no");
  const source = (): string => `t${++asked}`;
  await assert.rejects(run(source, { send: () => Promise.reject(error) }), (thrown) => thrown === error);
  assert.equal(asked, 1);
});

for (const nothing of ["", undefined, null, 5, {}]) {
  test(`a source that gives ${JSON.stringify(nothing)} sends nothing`, async () => {
    const { send, tokens } = takes("");
    await assert.rejects(run(() => nothing as string, { send }), (error: Error) => {
      assert.ok(error instanceof UsageError);
      assert.equal(error.message, "The source of tokens gave none for item.add: it must give a text.");
      return true;
    });
    assert.deepEqual(tokens, []);
  });
}

test("a source's own failure goes out as it is", async () => {
  const error = new Error("no token today");
  const { send, tokens } = takes("new");
  const throwing = (): never => {
    throw error;
  };
  await assert.rejects(run(throwing, { send }), (thrown) => thrown === error);
  await assert.rejects(run(() => Promise.reject(error), { send }), (thrown) => thrown === error);
  const late: TokenSource = (refused) => refused === undefined ? "old" : Promise.reject(error);
  await assert.rejects(run(late, { send }), (thrown) => thrown === error);
  assert.deepEqual(tokens, ["old"]);
});

const HANG = (): Promise<never> => new Promise(() => {});

test("an abort ends the wait for a token at once, with its reason", async () => {
  for (const source of [HANG, (refused?: string) => refused === undefined ? "old" : HANG()]) {
    const controller = new AbortController();
    const { send } = takes();
    const running = run(source, { send, signal: controller.signal });
    await new Promise((resolve) => setTimeout(resolve));
    controller.abort("enough");
    await assert.rejects(running, (reason: unknown) => reason === "enough");
  }
});

test("a source that gives no token in time ends the call: nothing was sent", async () => {
  const clock = new FakeClock();
  const { send, tokens } = takes();
  const running = run(HANG, { send, time: new TimeLeft(1_000, true, clock) });
  const failed = assert.rejects(running, (error: unknown) => {
    assert.ok(error instanceof TimeoutError);
    assert.equal(error.sent, false);
    assert.match(error.message, /^item\.add was not sent: 1000 ms \(totalTimeout\) were over /);
    return true;
  });
  await clock.advance(1_000);
  await failed;
  assert.deepEqual([tokens, clock.sleeping], [[], 0]);
});
