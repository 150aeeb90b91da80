/** Records that are made for what documented examples ask for. */

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { type Condition, matcher } from "../filter.ts";
import type { Json } from "../table.ts";
import type { RuleEntity } from "./entities.ts";
import type { RuleLine } from "./line.ts";
import type { Members } from "./places.ts";
import { witnessesOf } from "./witness.ts";

const entity = (template: Members): RuleEntity => ({
  definition: { id: "ID", keys: "loose", fields: {}, relations: {}, open: true, seeds: [] },
  key: "ID",
  template,
  names: new Map(Object.keys(template).map((name) => [name.replaceAll("_", "").toLowerCase(), name])),
  spare: [],
});

/** What is made for conditions. */
function made(template: Members, conditions: Condition[], line: Partial<RuleLine> = {}): Members | undefined {
  const lines: RuleLine[] = [{ method: "part.list", operation: "list", asks: {}, ...line }];
  const kindOf = (field: string): "any" | undefined => Object.hasOwn(template, field) ? "any" : undefined;
  return witnessesOf(entity(template), lines, kindOf, () => conditions)[0];
}

const is = (field: string, wanted: Json, more: Partial<Condition> = {}): Condition =>
  ({ field, comparison: "equal", wanted, ...more }) as Condition;

test("what fits already stays, and what does not is made to fit, in its type", () => {
  const template = { ID: "7", NAME: "Bolt", PRICE: 20, DATE: "2024-01-05", ACTIVE: "N", STOCK: "3" };
  const record = made(template, [
    is("NAME", "Bo%", { comparison: "like" }),
    is("PRICE", 100, { comparison: "greater" }),
    is("PRICE", 200, { comparison: "lessOrEqual" }),
    is("DATE", "2025-01-01", { comparison: "greaterOrEqual" }),
    is("ACTIVE", ["Y", "W"]),
    is("STOCK", 9),
    is("COLOUR", "red"),
  ]);
  assert.deepEqual(record, {
    ID: "200000",
    NAME: "Bolt",
    PRICE: 101,
    DATE: "2025-01-01",
    ACTIVE: "Y",
    STOCK: "9",
  });
});

test("what an example says beside its filter holds, too", () => {
  const record = made({ ID: 1, PLACE_ID: "4", NAME: "Bolt" }, [is("NAME", "Nut")], { seed: { placeId: 95 } });
  assert.deepEqual(record, { ID: 200_000, PLACE_ID: 95, NAME: "Nut" });
});

test("of several ways to fulfil a filter, one is taken", () => {
  const record = made({ ID: 1, NAME: "", LAST: "" }, [{
    logic: "or",
    conditions: [is("NAME", "", { not: true }), is("LAST", "", { not: true })],
  }]);
  assert.notEqual(record?.NAME, "");
  assert.equal(record?.LAST, "");
});

test("no record fits what contradicts itself", () => {
  assert.equal(made({ ID: 1, NAME: "Bolt" }, [is("NAME", "Nut"), is("NAME", "Bolt")]), undefined);
});

test("whatever numbers are asked for, what is made fulfils it", () => {
  const comparison = fc.constantFrom("equal", "less", "lessOrEqual", "greater", "greaterOrEqual");
  const condition = fc.record({ comparison, wanted: fc.integer({ min: -1e6, max: 1e6 }) })
    .map(({ comparison, wanted }): Condition => ({ field: "SORT", comparison, wanted } as Condition));
  fc.assert(fc.property(fc.integer(), condition, (SORT, one) => {
    const record = made({ ID: 1, SORT }, [one]);
    assert.ok(record && matcher([one])(() => ({ kind: "any", value: record.SORT })));
  }));
});
