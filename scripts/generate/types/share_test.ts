import assert from "node:assert/strict";
import { test } from "node:test";
import type { NamedType, Schema } from "../model.ts";
import { shareStructures } from "./share.ts";

const text: Schema = { type: "string" };
const owner: Schema = { type: "object", properties: { id: text, name: text, mail: text, phone: text } };
const item: Schema = { type: "object", properties: { id: text, title: text, price: text, owner } };

function share(schemas: Record<string, Schema>, reserved: string[] = []): NamedType[] {
  const taken = new Set([...Object.keys(schemas), ...reserved]);
  const types = Object.entries(schemas).map(([name, schema]) => ({ name, segment: name.toLowerCase(), schema }));
  return shareStructures(types, (name) => !taken.has(name) && taken.add(name) !== undefined);
}

const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });

test("a structure that stands in two types is declared once, under the first type's name", () => {
  const types = share({
    GetResult: { type: "object", properties: { item } },
    ListResult: { type: "array", items: item },
  });
  assert.deepEqual(types.map(({ name, segment }) => [name, segment]), [
    ["GetResult", "getresult"],
    ["ListResult", "listresult"],
    ["GetItem", "getresult"],
  ]);
  assert.deepEqual(types[0]!.schema, { type: "object", properties: { item: ref("GetItem") } });
  assert.deepEqual(types[1]!.schema, { type: "array", items: ref("GetItem") });
  // The owner stands once now, within the item.
  assert.deepEqual(types[2]!.schema, { description: "Stands in several types.", ...item });
});

test("a structure within a shared one is shared, too, when it stands elsewhere", () => {
  const types = share({ A: { type: "array", items: item }, B: { type: "array", items: item }, C: { anyOf: [owner] } });
  assert.deepEqual(types.map(({ name }) => name), ["A", "B", "C", "AItem", "AItemOwner"]);
  assert.deepEqual(types[2]!.schema, { anyOf: [ref("AItemOwner")] });
  assert.deepEqual(types[3]!.schema.properties!.owner, ref("AItemOwner"));
});

test("texts make no difference, and stay where they are", () => {
  const described = { ...owner, description: "Who sells." };
  const types = share({
    A: { type: "object", properties: { owner } },
    B: { type: "object", properties: { owner: described } },
  });
  assert.deepEqual(types[1]!.schema.properties!.owner, { ...ref("AOwner"), description: "Who sells." });
});

test("what stands once, is small, or is a type of its own stays in place", () => {
  const small: Schema = { type: "object", properties: { id: text } };
  const schemas = { A: owner, B: owner, C: { type: "object", properties: { small, item } }, D: { items: small } };
  assert.deepEqual(share(schemas).map(({ schema }) => schema), Object.values(schemas));
});

test("a name that is taken gets a number", () => {
  const types = share({ A: { items: owner }, B: { items: owner } }, ["AItem", "AItem2"]);
  assert.equal(types[2]!.name, "AItem3");
});
