import assert from "node:assert/strict";
import { test } from "node:test";
import { readLine, type RuleLine, writeLine } from "./line.ts";
import { completed, conformed, inTypeOf } from "./types.ts";
import { listPlace, recordPlace } from "./places.ts";

test("a line is read as it was written, and has no spaces but between its words", () => {
  const line: RuleLine = {
    method: "shop.order.list",
    entity: "shop.order",
    operation: "list",
    key: ["id", "fields.CODE"],
    values: "fields",
    place: ["items", "0"],
    map: true,
    pages: { by: "last", parameter: "LAST_ID", limit: "LIMIT", size: 20, falling: true },
    missing: 3,
    select: ["ID", "TITLE"],
    owner: { id: "OWNER_ID" },
    only: { TYPE: "a b" },
    open: true,
    by: "kind",
    needs: { user: [1, "2"] },
    seed: { id: "two words" },
  };
  assert.deepEqual(readLine(writeLine(line)), line);
  assert.equal(writeLine({ method: "a.b", operation: "sample" }), "a.b - sample");
});

test("values come in the types of a sample, or not at all", () => {
  assert.deepEqual([inTypeOf("a", 5), inTypeOf(1, "7"), inTypeOf(1, "x"), inTypeOf(true, "N")], [
    "5",
    7,
    undefined,
    false,
  ]);
  assert.deepEqual([inTypeOf("Y", false), inTypeOf("1", true), inTypeOf(null, 1)], ["N", "1", undefined]);
  assert.deepEqual(conformed({ id: 1, on: true }, { on: "Y", more: 2 }), { id: 1, on: true, more: 2 });
  const phones = completed([{ ID: "1", VALUE: "", TYPE: "WORK" }], [{ value: "555" }], () => 9);
  assert.deepEqual(phones, [{ ID: "9", VALUE: "555", TYPE: "WORK" }]);
});

test("records stand in a list, in a map by ids, or under a name", () => {
  assert.deepEqual(listPlace([{ ID: 1 }]), { path: [] });
  assert.deepEqual(listPlace({ items: [{ id: 1 }] }), { path: ["items"] });
  assert.deepEqual(listPlace({ all: { "3": { id: 3 } } }), { path: ["all"], map: true });
  assert.deepEqual([recordPlace({ task: { id: 1 } }), recordPlace({ task: { id: 1 }, time: {} })], [["task"], [
    "task",
  ]]);
  assert.deepEqual([recordPlace({ ID: 1, NAME: "" }), recordPlace([{ ID: 1 }]), recordPlace(true)], [
    [],
    ["0"],
    undefined,
  ]);
});
