/**
 * A million records in one list, through the limits that a portal has, on a clock of its own: it takes no longer than the
 * limits themselves, each record comes once, and what is held does not grow. Part of `deno task soak`; needs
 * `--v8-flags=--expose-gc`.
 *
 * @module
 */

import assert from "node:assert/strict";
import process from "node:process";
import { list, type ListProgress, Portal } from "../../src/bitrix24/mod.ts";
import { createSandbox, FakeClock } from "../../src/bitrix24/sandbox/mod.ts";

const COUNT = 1_000_000;
const limits = { burst: 50, perSecond: 2 };

const clock = new FakeClock({ auto: true });
const sandbox = createSandbox({ clock, rows: { deal: COUNT } });
sandbox.control.limits(limits);
const portal = new Portal(sandbox.url, { fetch: sandbox.fetch, clock, limits });

const held = (): number => {
  (globalThis as { gc?: () => void }).gc!();
  return process.memoryUsage().heapUsed / 1e6;
};

const begin = clock.now();
const heaps: number[] = [];
let expected = 1;
let last: ListProgress | undefined;
for await (const { ID } of list(portal, "crm.deal.list", { select: ["ID"] }, { onProgress: (one) => last = one })) {
  assert.equal(Number(ID), expected++);
  if (expected % 100_000 === 0) heaps.push(held());
}
assert.equal(expected, COUNT + 1);

const seconds = (clock.now() - begin) / 1000;
// As many full requests as the records need, of which the burst costs nothing.
const ideal = (COUNT / 50 / 50 - limits.burst) / limits.perSecond;
console.log(`${last!.requests} requests, ${seconds.toFixed(1)} s of the clock, ${ideal} s at best`);
console.log(`heap: ${heaps.map((heap) => heap.toFixed(1)).join(", ")} MB`);
assert.ok(seconds <= ideal * 1.2, `${seconds} s, ${ideal} s at best`);
const [first, ...later] = heaps;
assert.ok(Math.max(...later) < first! + 30, "what is held grows");
