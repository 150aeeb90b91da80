import assert from "node:assert/strict";
import { test } from "node:test";
import { nameEntities, type ResultOf } from "./entities.ts";
import type { Schema } from "../model.ts";

const text: Schema = { type: "string" };
const number: Schema = { type: "integer" };
const record = (properties: Record<string, Schema>): Schema => ({
  type: "object",
  properties,
  additionalProperties: false,
});
const list = (items: Schema): Schema => ({ type: "array", items });
const order: Schema = { $ref: "#/components/schemas/ShopOrder" };
const whole = record({ id: number, title: text, paid: { enum: ["Y", "N"] }, note: text, sum: number });

/** How the shop's entities are recognised. */
const RULES = { verbs: ["get", "list", "add"], one: "get", containers: ["item", "items"] };

function results(schemas: Record<string, Schema>): ResultOf[] {
  return Object.entries(schemas).map(([id, schema]) => ({ id, type: { name: id, segment: "shop", schema } }));
}

test("what a family's methods return becomes one type with the members of all", () => {
  const own = results({
    "shop.order.get": { ...record({ item: whole }), required: ["item"], description: "Result." },
    "shop.order.list": record({
      items: list(record({ id: text, title: text, paid: text, extra: text })),
      total: number,
    }),
  });
  assert.deepEqual(nameEntities(own, RULES, () => false), [{
    name: "ShopOrder",
    segment: "shop",
    schema: {
      description: "What shop.order holds. Which members arrive depends on the call.",
      ...record({ id: { type: ["integer", "string"] }, title: text, paid: text, note: text, sum: number, extra: text }),
    },
  }]);
  assert.deepEqual(own.map(({ type }) => type.schema), [
    { description: "Result.", ...record({ item: order }), required: ["item"] },
    record({ items: list(order), total: number }),
  ]);
});

test("what was empty where it was shown does not hide what others show", () => {
  const bare: Schema = { type: "object", additionalProperties: true };
  const full = record({ ...whole.properties, tags: list(text), size: record({ w: number }), any: {} });
  const own = results({
    "shop.order.get": record({ ...full.properties, tags: list({}), size: bare, any: {} }),
    "shop.order.list": list(record({ ...full.properties, any: text })),
  });
  const [entity] = nameEntities(own, RULES, () => false);
  assert.deepEqual(entity!.schema.properties, full.properties);
});

test("an entity that may be missing is one as well", () => {
  const own = results({ "shop.order.get": { anyOf: [{ const: false }, whole] }, "shop.order.list": list(whole) });
  assert.equal(nameEntities(own, RULES, () => false).length, 1);
  assert.deepEqual(own.map(({ type }) => type.schema), [{ anyOf: [{ const: false }, order] }, list(order)]);
});

test("two forms of an entity are one", () => {
  const own = results({
    "shop.order.get": { anyOf: [whole, record({ id: text, title: text, note: text, extra: text })] },
    "shop.order.list": list(whole),
  });
  assert.equal(nameEntities(own, RULES, () => false).length, 1);
  assert.deepEqual(own.map(({ type }) => type.schema), [order, list(order)]);
});

const apart: [why: string, schemas: Record<string, Schema>, taken?: string][] = [
  ["only one method returns it", { "shop.order.get": whole, "shop.order.count": whole }],
  ["none gets a single one", { "shop.order.list": list(whole), "shop.order.add": whole }],
  ["they have little in common", {
    "shop.order.get": whole,
    "shop.order.list": list(record({ a: text, b: text, c: text, id: text })),
  }],
  ["they are small", { "shop.order.get": record({ id: text }), "shop.order.list": list(record({ id: text })) }],
  ["the name is taken", { "shop.order.get": whole, "shop.order.list": list(whole) }, "ShopOrder"],
  ["they are lists of something else", { "shop.order.get": whole, "shop.order.list": list(text) }],
];

for (const [why, schemas, taken] of apart) {
  test(`results stay apart where ${why}`, () => {
    const own = results(schemas);
    assert.deepEqual(nameEntities(own, RULES, (name) => name === taken), []);
    assert.deepEqual(own.map(({ type }) => type.schema), Object.values(schemas));
  });
}
