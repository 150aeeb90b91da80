import assert from "node:assert/strict";
import { test } from "node:test";
import { call, freshPortal, idsOf } from "../../../tests/support/sandbox/portal.ts";
import type { Json } from "../../sandbox/table.ts";
import { readCondition, readConditions, readGroup } from "./conditions.ts";

const same = (name: string): string => name;
const group = (filter: Json): unknown => readGroup(filter, (key, wanted) => [readCondition(key, wanted)]);
const equal = (field: string, wanted: Json) => ({ field, comparison: "equal", wanted });

const GROUPS: [filter: Json, conditions: unknown][] = [
  [{ A: 1, "!B": 2 }, [equal("A", 1), { ...equal("B", 2), not: true }]],
  [{ 0: { A: 1 }, 1: { B: 2 } }, [equal("A", 1), equal("B", 2)]],
  [{ 0: { A: 1 }, 1: { B: 2 }, LOGIC: "OR" }, [{ logic: "or", conditions: [equal("A", 1), equal("B", 2)] }]],
  [{ logic: " or ", 0: { A: 1 } }, [equal("A", 1)]],
  [{ C: 3, 0: { 0: { A: 1 }, 1: { B: 2 }, logic: "OR" } }, [
    { logic: "or", conditions: [equal("A", 1), equal("B", 2)] },
    equal("C", 3),
  ]],
  [{ 0: { 0: { A: 1, B: 2 }, 1: { C: 3 }, logic: "OR" } }, [{
    logic: "or",
    conditions: [{ logic: "and", conditions: [equal("A", 1), equal("B", 2)] }, equal("C", 3)],
  }]],
  [[{ A: 1 }, { B: 2 }], [equal("A", 1), equal("B", 2)]],
  [{ 0: 5, LOGIC: "XOR" }, [equal("0", 5)]],
  [null, []],
  ["A", []],
];

for (const [filter, conditions] of GROUPS) {
  test(`the filter ${JSON.stringify(filter)} is understood`, () => {
    const withoutNo = JSON.parse(JSON.stringify(group(filter)).replaceAll(/,"not":false|"not":false,/g, ""));
    assert.deepEqual(withoutNo, conditions);
  });
}

test("groups are looked at in a list", async () => {
  const sandbox = freshPortal();
  const ids = async (filter: object): Promise<string[]> =>
    idsOf(await call(sandbox, "crm.deal.list", { filter, select: ["ID"] }));
  assert.deepEqual(await ids({ 0: { 0: { ID: 2 }, 1: { ID: 4 }, logic: "OR" } }), ["2", "4"]);
  assert.deepEqual(await ids({ 0: { 0: { ">ID": 3 }, 1: { ID: 1 }, logic: "OR" }, "<ID": 5 }), ["1", "4"]);
  assert.deepEqual(await ids({ LOGIC: "OR", 0: { ID: 1, ">ID": 1 }, 1: { ID: 3 } }), ["3"]);
  // What nobody has says nothing, also within a group.
  assert.deepEqual(await ids({ 0: { 0: { NOBODY: 2 }, 1: { ID: 4 }, logic: "OR" } }), ["4"]);
  const many = Object.fromEntries(Array.from({ length: 251 }, (_, index) => [index, { ID: index }]));
  const { status, body } = await call(sandbox, "crm.deal.list", { filter: { 0: { ...many, logic: "OR" } } });
  assert.deepEqual([status, body.error], [400, "TOO_MANY_CONDITIONS"]);
});

const LISTS: [filter: Json[], conditions: unknown][] = [
  [[["id", "=", 1]], [equal("id", 1)]],
  [[["id", 1]], [equal("id", 1)]],
  [[["id", [1, 2]]], [equal("id", [1, 2])]],
  [[["id", "in", [1, 2]]], [equal("id", [1, 2])]],
  [[["id", "!=", 1]], [{ ...equal("id", 1), not: true }]],
  [[["id", ">", 1], ["id", "<=", 9]], [
    { field: "id", comparison: "greater", wanted: 1 },
    { field: "id", comparison: "lessOrEqual", wanted: 9 },
  ]],
  [[["id", "BETWEEN", [1, 9]]], [
    { field: "id", comparison: "greaterOrEqual", wanted: 1 },
    { field: "id", comparison: "lessOrEqual", wanted: 9 },
  ]],
  [[{ logic: "or", conditions: [["a", 1], ["b", 2]] }], [
    { logic: "or", conditions: [equal("a", 1), equal("b", 2)], not: false },
  ]],
  [[{ conditions: [["a", 1]], negative: true }], [{ logic: "and", conditions: [equal("a", 1)], not: true }]],
  [[{ logic: "and", conditions: [] }], []],
];

for (const [filter, conditions] of LISTS) {
  test(`REST 3.0 understands the filter ${JSON.stringify(filter)}`, () => {
    assert.deepEqual(readConditions(filter, same), conditions);
  });
}

const WRONG: [filter: Json[], code: string][] = [
  [["id"], "INVALIDFILTER"],
  [[[]], "INVALIDFILTER"],
  [[["id"]], "INVALIDFILTER"],
  [[["id", "=", 1, 2]], "INVALIDFILTER"],
  [[[7, "=", 1]], "INVALIDFILTER"],
  [[["id", "like", 1]], "UNKNOWNFILTEROPERATOR"],
  [[["id", "toString", 1]], "UNKNOWNFILTEROPERATOR"],
  [[["id", { toString: 1 }, 1]], "UNKNOWNFILTEROPERATOR"],
  [[["id", "between", 1]], "INVALIDFILTER"],
  [[{ logic: "xor", conditions: [["a", 1]] }], "INVALIDFILTER"],
  [[{ logic: { toString: 1 }, conditions: [["a", 1]] }], "INVALIDFILTER"],
  [[{ logic: "or" }], "INVALIDFILTER"],
  [[null], "INVALIDFILTER"],
];

for (const [filter, code] of WRONG) {
  test(`REST 3.0 refuses the filter ${JSON.stringify(filter)}`, () => {
    assert.throws(() => readConditions(filter, same), {
      status: 400,
      code: `BITRIX_REST_V3_EXCEPTION_${code}EXCEPTION`,
    });
  });
}
