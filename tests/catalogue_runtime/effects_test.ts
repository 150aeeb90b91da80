/** The table that ships with the client says the same as the spec. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { effectOf } from "../../src/bitrix24/generated/methods.ts";
import { methods } from "./documented.ts";
import { METHODS } from "../support/bitrix24/expected_counts.ts";

test("the table tells the effect of every documented method as the spec does, in any letter case", () => {
  assert.equal(methods.length, METHODS);
  const wrong = methods.flatMap(({ id, name, effect }) =>
    [name, name.toLowerCase(), name.toUpperCase()].some((spelt) => effectOf(spelt) !== effect)
      ? [`${id}: ${effectOf(name)}, not ${effect}`]
      : []
  );
  assert.deepEqual(wrong, []);
  const kinds = new Set(methods.map(({ effect }) => effect));
  assert.deepEqual([...kinds].sort(), ["delete", "read", "write"]);
});

const known: [method: string, effect: string][] = [
  ["user.get", "read"],
  ["crm.deal.list", "read"],
  ["server.time", "read"],
  ["profile", "read"],
  ["event.offline.list", "read"],
  ["event.offline.get", "write"],
  ["event.offline.clear", "delete"],
  ["crm.deal.add", "write"],
  ["crm.deal.delete", "delete"],
  ["tasks.task.update", "write"],
  ["batch", "write"],
];
for (const [method, effect] of known) test(`${method} is a ${effect}`, () => assert.equal(effectOf(method), effect));

test("a method that nothing is known of counts as a write", () => {
  for (const method of ["some.thing", "crm.deal.frobnicate", "", "constructor", "list.anew"]) {
    assert.equal(effectOf(method), "write", method);
  }
});
