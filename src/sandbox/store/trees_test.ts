import assert from "node:assert/strict";
import { test } from "node:test";
import { TREE } from "../../../tests/support/sandbox/people.ts";
import { Store } from "../store.ts";

test("a tree of ten thousand levels is read, copied and deleted without exhausting anything", () => {
  const store = new Store(TREE, () => new Date(0));
  for (let above = 1; above < 10_000; above++) store.add("node", new Map([["above", above]]));
  assert.equal(store.value("node", store.row("node", 10_000)!, "text"), "top");
  assert.equal(store.copy("node", 1, new Map()), 10_001);
  assert.equal(store.rows("node").length, 20_000);
  assert.equal(store.row("node", 20_000)?.get("above"), 19_999);
  store.delete("node", 1);
  assert.deepEqual(store.rows("node").map((row) => row.get("id")).slice(0, 2), [10_001, 10_002]);
});
