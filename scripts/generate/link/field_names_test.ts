/** Which names of fields parameters offer, in a made-up service. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { members, types } from "../../../tests/generator/lamp.ts";
import { ANY_NAME } from "../model.ts";

test("parameters that name fields have the names of the records, and those of their table and example", () => {
  const { select, order, filter } = members("LampListParams");
  assert.deepEqual(select!.items!["x-names"], { of: "Lamp", names: ["*", "shade"] });
  assert.deepEqual(order!["x-names"], { of: "Lamp", names: [], values: ["up", "down"] });
  assert.deepEqual(filter!["x-names"], { of: "Lamp", names: [] });
});

test("what is sorted by need not be in the table, nor in one of the known directions", () => {
  const { order } = members("LampSortedParams");
  assert.deepEqual(order!.properties, {
    id: { type: "string", examples: ["up", "down"], "x-docs": "Its number." },
  });
  assert.deepEqual(Object.keys(order!.patternProperties!), [ANY_NAME]);
  assert.equal(order!.required, undefined);
});

test("a map of descriptions has the fields that its table lists, and those of the records, once each", () => {
  const all = members("LampFieldsResult");
  assert.deepEqual(Object.keys(all), ["id", "STAGE", "maker", "watts", "LIT", "note"]);
  assert.deepEqual(new Set(Object.values(all).map(({ $ref }) => $ref)), new Set([all.id!.$ref]));
  assert.ok(types.get("LampFieldsField"));
});
