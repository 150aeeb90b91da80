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

const byVerb: EffectTable = {
  reads: /^(?:get|head) /,
  deletes: /^delete /,
  exceptions: { read: ["post /orders/search"], write: ["get /inbox/next"], delete: ["post /orders/{id}/purge"] },
};

const verbs: [method: string, effect: string][] = [
  ["GET /orders/{id}", "read"],
  ["HEAD /orders/{id}", "read"],
  ["DELETE /orders/{id}", "delete"],
  ["PATCH /orders/{id}", "write"],
  ["PUT /orders/get", "write"],
  ["POST /orders/delete", "write"],
  ["GET /inbox/next", "write"],
  ["POST /Orders/Search", "read"],
  ["POST /orders/{id}/purge", "delete"],
  ["GETAWAY /orders", "write"],
];
for (const [method, effect] of verbs) {
  test(`"${method}" counts as ${effect}`, () => assert.equal(effectIn(byVerb, method), effect));
}
