import assert from "node:assert/strict";
import { test } from "node:test";
import { customPrefix, withCustomFields } from "./custom_fields.ts";
import type { Schema } from "../model.ts";

const RULES = {
  verbs: ["add", "list"],
  parameters: ["fields", "FILTER"],
  containers: ["items"],
  sampled: "\\d{6,}$",
  entities: [{ of: ["shop.order"], request: "UF_", result: "uf" }],
};

const record = (properties: Record<string, Schema>): Schema => ({
  type: "object",
  properties,
  additionalProperties: false,
});
const text: Schema = { type: "string" };
const plain = record({ a: text });
const open = (prefix: string): Schema => ({ ...plain, patternProperties: { [`^${prefix}`]: {} } });

const prefixes: [method: string, request: string | undefined, result: string | undefined][] = [
  ["shop.order.add", "UF_", "uf"],
  ["shop.order.list", "UF_", "uf"],
  ["shop.order.item.list", undefined, undefined],
  ["shop.order.count", undefined, undefined],
  ["shop.add", undefined, undefined],
];

for (const [method, request, result] of prefixes) {
  test(`custom fields of ${method}: ${request ?? "none"}`, () => {
    assert.equal(customPrefix(method, "request", RULES), request);
    assert.equal(customPrefix(method, "result", RULES), result);
  });
}

test("a request has them among its fields and in its filter, nowhere else", () => {
  assert.deepEqual(
    withCustomFields(record({ id: text, fields: plain, FILTER: plain, params: plain }), "UF_", "request", RULES),
    record({ id: text, fields: open("UF_"), FILTER: open("UF_"), params: plain }),
  );
});

test("each variant of the fields has them", () => {
  assert.deepEqual(
    withCustomFields(record({ fields: { anyOf: [plain, text] } }), "UF_", "request", RULES),
    record({ fields: { anyOf: [open("UF_"), text] } }),
  );
});

test("those of the portal that a sample is from are no members", () => {
  assert.deepEqual(withCustomFields(record({ a: text, UF_1721244707107: text }), "UF_", "result", RULES), open("UF_"));
});

test("a result has them in the entity, wherever that stands", () => {
  assert.deepEqual(withCustomFields(plain, "uf", "result", RULES), open("uf"));
  assert.deepEqual(withCustomFields({ type: "array", items: plain }, "uf", "result", RULES), {
    type: "array",
    items: open("uf"),
  });
  assert.deepEqual(
    withCustomFields(record({ items: { type: "array", items: plain } }), "uf", "result", RULES),
    record({ items: { type: "array", items: open("uf") } }),
  );
  assert.deepEqual(withCustomFields(text, "uf", "result", RULES), text);
});
