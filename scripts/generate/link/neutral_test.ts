/** A service that states no conventions gets none of another one's habits. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { edit, edited, ITEM_FACTS, SERVICE } from "../../../tests/generator/shop.ts";
import { load } from "./service.ts";

const LAST = '"types": ["integer"], "required": true }]';

/** Parameters whose names and types another service's documentation gives a meaning of its own. */
const PARAMS = `"types": ["integer"], "required": true },
        { "name": "ID", "types": ["string"] },
        { "name": "FILTER", "types": ["array"], "fields": [{ "name": "a", "types": ["string"], "required": true }] },
        { "name": "select", "types": ["array"], "fields": [{ "name": "a", "types": ["string"] }] },
        { "name": "open", "types": ["boolean"] },
        { "name": "UF_...", "types": ["string"] }]`;

/** What the type of the method's parameters says of those. */
function params(edits: Record<string, string> = {}): unknown {
  const files = edited({ ...edit(ITEM_FACTS, LAST, PARAMS), ...edits });
  const { types } = load(files, "1.0.0").services[0]!;
  const { schema } = types.find(({ name }) => name === "ItemGetParams")!;
  const { id: _, ...others } = schema.properties!;
  return { ...others, patterns: schema.patternProperties };
}

const record = { type: "object", properties: { a: { type: "string" } }, additionalProperties: false };

test("names and types mean what is written", () => {
  assert.deepEqual(params(), {
    ID: { type: "string" },
    FILTER: { type: "array", items: { ...record, required: ["a"] } },
    select: { type: "array", items: record },
    open: { type: "boolean" },
    "UF_...": { type: "string" },
    patterns: undefined,
  });
});

test("the same names mean more where the service says so", () => {
  const conventions = `conventions:
  ids: '^ID$'
  filters: { names: [FILTER], prefixes: ["!", "<"] }
  singles: [FILTER]
  selections: [select]
  booleans: { true: "1", false: "0" }
  masks: [{ name: '^(\\w+)\\.\\.\\.$' }]
`;
  assert.deepEqual(params(edit(SERVICE, "conventions:\n", conventions)), {
    ID: { type: ["string", "integer"] },
    FILTER: {
      type: "object",
      properties: { a: { anyOf: [{ type: "string" }, { type: "array", items: { type: "string" } }] } },
      patternProperties: { "^[!<]": {} },
      additionalProperties: false,
    },
    select: { type: "array", items: { type: "string", "x-names": { names: ["id", "name"] } } },
    open: { anyOf: [{ type: "boolean" }, { enum: ["1", "0"] }] },
    patterns: { "^UF_": {} },
  });
});
