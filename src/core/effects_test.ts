import assert from "node:assert/strict";
import { test } from "node:test";
import { effectIn, type EffectTable } from "./effects.ts";

const table: EffectTable = {
  reads: /\b(?:get\w*|list)$/,
  deletes: /\b(?:delete)$/,
  exceptions: { read: ["shop.open"], write: ["queue.get"], delete: ["cart.clear"] },
};

const cases: [method: string, effect: string][] = [
  ["item.get", "read"],
  ["item.getAll", "read"],
  ["list", "read"],
  ["item.delete", "delete"],
  ["item.add", "write"],
  ["item.enlist", "write"],
  ["list.of", "write"],
  ["shop.open", "read"],
  ["Shop.Open", "read"],
  ["other.shop.open", "write"],
  ["queue.get", "write"],
  ["QUEUE.GET", "write"],
  ["cart.clear", "delete"],
  ["", "write"],
];
for (const [method, effect] of cases) {
  test(`"${method}" counts as ${effect}`, () => assert.equal(effectIn(table, method), effect));
}
