import assert from "node:assert/strict";
import { test } from "node:test";
import { type Call, type Layer, through } from "./call.ts";
import { TimeLeft } from "./time_left.ts";

const time = new TimeLeft(20, true);
const call: Call = { method: "item.get", params: { id: 1 }, effect: "read", attempt: 1, timeout: 10, time };

test("without layers a call is sent as it is", async () => {
  assert.equal(await through([], (given) => Promise.resolve(given))(call), call);
});

test("the first layer is the outermost, and each sees what the one before has made of the call", async () => {
  const seen: string[] = [];
  const layer = (name: string): Layer => async (call, next) => {
    seen.push(`${name} in ${call.method}`);
    const answer = await next({ ...call, method: call.method + name });
    seen.push(`${name} out ${answer}`);
    return answer + name;
  };
  const answer = await through([layer("A"), layer("B")], ({ method }) => Promise.resolve(`<${method}>`))(call);
  assert.equal(answer, "<item.getAB>BA");
  assert.deepEqual(seen, ["A in item.get", "B in item.getA", "B out <item.getAB>", "A out <item.getAB>B"]);
});

test("a layer may answer by itself, call again, or fail", async () => {
  let sent = 0;
  const send = (): Promise<unknown> => Promise.resolve(++sent);
  assert.equal(await through([() => Promise.resolve("kept")], send)(call), "kept");
  assert.equal(sent, 0);
  const twice: Layer = async (call, next) => [await next(call), await next({ ...call, attempt: 2 })];
  assert.deepEqual(await through([twice], send)(call), [1, 2]);
  const broken: Layer = () => Promise.reject(new Error("no"));
  await assert.rejects(through([twice, broken], send)(call), /^Error: no$/);
  assert.equal(sent, 2);
});
