/**
 * 200,000 calls in one process, some of which fail or are ended early: what a portal holds does not grow. Part of `deno
 * task soak`; needs `--v8-flags=--expose-gc`.
 *
 * @module
 */

import assert from "node:assert/strict";
import process from "node:process";
import { Portal } from "../../src/bitrix24/mod.ts";
import { createSandbox } from "../../src/bitrix24/sandbox/mod.ts";

const CALLS = 200_000;
const ABREAST = 100;

/** Megabytes by which the heap may grow from the first tenth of the calls to the last. */
const GROWTH = 3;

const unhandled: unknown[] = [];
process.on("unhandledRejection", (reason) => unhandled.push(reason));

const collect = (globalThis as { gc?: () => void }).gc;
if (!collect) throw new Error("Run this with --v8-flags=--expose-gc, so that only what is held counts.");

function heap(): number {
  collect!();
  collect!();
  return process.memoryUsage().heapUsed / 1024 / 1024;
}

const sandbox = createSandbox();
const portal = new Portal(sandbox.url, { fetch: sandbox.fetch, retry: false });
sandbox.control.faults([
  { method: "user.current", rate: 0.2, seed: 1, fault: "502-html" },
  { method: "user.current", rate: 0.2, seed: 2, fault: "reset" },
  { method: "app.info", fault: "no-answer" },
]);
/** One signal that lives as long as the process, as an application's own would. */
const lasting = new AbortController();

async function one(index: number): Promise<void> {
  if (index % 20 === 0) {
    const controller = new AbortController();
    const call = portal.call("app.info", {}, { signal: controller.signal });
    setTimeout(() => controller.abort("enough"));
    return await call.then(() => assert.fail("no answer comes"), (reason) => assert.equal(reason, "enough"));
  }
  const method = index % 10 === 1 ? "user.current" : "server.time";
  await portal.callUnknown(method, {}, { signal: lasting.signal }).catch((error) => assert.ok(error.method));
}

const heaps: number[] = [];
const started = performance.now();
for (let tenth = 0; tenth < 10; tenth++) {
  for (let done = 0; done < CALLS / 10; done += ABREAST) {
    await Promise.all(Array.from({ length: ABREAST }, (_, index) => one(done + index)));
  }
  heaps.push(heap());
}
const seconds = (performance.now() - started) / 1000;
console.log(
  `${CALLS} calls in ${seconds.toFixed(1)} s; heap in MB after each tenth: ${
    heaps.map((mb) => mb.toFixed(1)).join(" ")
  }`,
);
assert.deepEqual(unhandled, []);
assert.ok(heaps.at(-1)! - heaps[0]! < GROWTH, `the heap has grown by ${(heaps.at(-1)! - heaps[0]!).toFixed(1)} MB`);
