import assert from "node:assert/strict";
import { test } from "node:test";
import type { Schema } from "../model.ts";
import type { FieldFacts } from "../read/schema/rest.ts";
import { Habits } from "./habits.ts";
import {
  fieldSchema,
  namedSchema,
  objectSchema,
  typeSchema,
  typeWords,
  UnknownTypeError,
  Vocabulary,
} from "./words.ts";

const known = new Vocabulary(
  new Habits({
    booleans: { true: "Y", false: "N" },
    lenient: ["numbers", "arrays"],
    filters: { names: ["filter"], prefixes: ["!", "<", "=", ">", "%", "@"] },
  }),
  ["Item", "Owner"],
  [],
);

/** A type in words: what a request may hold, and what a result holds. */
const table: [type: string, request: Schema, result: Schema][] = [
  ["string", { type: "string" }, { type: "string" }],
  ["integer", { type: ["integer", "string"] }, { type: "integer" }],
  ["double", { type: ["number", "string"] }, { type: "number" }],
  ["timestamp", { type: ["integer", "string"] }, { type: "integer" }],
  ["boolean", { anyOf: [{ type: "boolean" }, { enum: ["Y", "N"] }] }, { type: "boolean" }],
  ["flag", { enum: ["Y", "N"] }, { enum: ["Y", "N"] }],
  ["date", { type: "string", format: "date" }, { type: "string" }],
  ["datetime", { type: "string", format: "date-time" }, { type: "string" }],
  ["any", {}, {}],
  ["null", { type: "null" }, { type: "null" }],
  ["object", { type: "object", additionalProperties: true }, { type: "object", additionalProperties: true }],
  [
    "array",
    { anyOf: [{ type: "object", additionalProperties: true }, { type: "array", items: {} }] },
    { type: "array", items: {} },
  ],
  ["empty", { type: "object", additionalProperties: false }, { type: "object", additionalProperties: false }],
  ["Item", { $ref: "#/components/schemas/Item" }, { $ref: "#/components/schemas/Item" }],
  [
    "integer[]",
    { type: "array", items: { type: ["integer", "string"] } },
    { type: "array", items: { type: "integer" } },
  ],
  [
    "string[][]",
    { type: "array", items: { type: "array", items: { type: "string" } } },
    { type: "array", items: { type: "array", items: { type: "string" } } },
  ],
  ["string | null", { type: ["string", "null"] }, { type: ["string", "null"] }],
  ["integer | string", { type: ["integer", "string"] }, { type: ["integer", "string"] }],
  [
    "Item | false",
    { anyOf: [{ $ref: "#/components/schemas/Item" }, { const: false }] },
    { anyOf: [{ $ref: "#/components/schemas/Item" }, { const: false }] },
  ],
  [
    "string | string[]",
    { anyOf: [{ type: "string" }, { type: "array", items: { type: "string" } }] },
    { anyOf: [{ type: "string" }, { type: "array", items: { type: "string" } }] },
  ],
];

for (const [type, request, result] of table) {
  test(`the type ${type}`, () => {
    assert.deepEqual(typeSchema(typeWords(type), "request", known), request);
    assert.deepEqual(typeSchema(typeWords(type), "result", known), result);
  });
}

test("no word is any value", () => assert.deepEqual(typeSchema([], "result", known), {}));

for (const word of ["intger", "constructor", "__proto__", "toString[]", "Item[", ""]) {
  test(`the word "${word}" has no meaning`, () => {
    assert.throws(() => typeSchema(["string", word], "request", known), (error) => {
      assert.ok(error instanceof UnknownTypeError);
      assert.equal(error.word, word);
      return true;
    });
  });
}

const fields: [name: string, given: FieldFacts, want: Schema][] = [
  ["with a text", { name: "a", types: ["string"], about: "A." }, { type: "string", description: "A." }],
  ["without a type", { name: "a" }, {}],
  ["of an enum", { name: "a", types: ["string"], enum: ["x", "y"] }, { enum: ["x", "y"] }],
  ["of an open enum", { name: "a", types: ["string"], enum: ["x"], enumOpen: true }, {
    type: "string",
    examples: ["x"],
  }],
  [
    "whose items are an enum",
    { name: "a", types: ["array"], enum: ["x"], enumOfItems: true },
    { type: "array", items: { enum: ["x"] } },
  ],
  [
    "with fields of its own",
    { name: "a", fields: [{ name: "b", types: ["string"], required: true }] },
    { type: "object", properties: { b: { type: "string" } }, additionalProperties: false, required: ["b"] },
  ],
  [
    "with variants",
    {
      name: "a",
      variants: [{ label: "one", fields: [{ name: "b", types: ["string"] }] }, { label: "two", fields: [] }],
    },
    {
      anyOf: [
        { type: "object", properties: { b: { type: "string" } }, additionalProperties: false },
        { type: "object", properties: {}, additionalProperties: false },
      ],
    },
  ],
];

for (const [name, given, want] of fields) {
  test(`a field ${name}`, () => assert.deepEqual(fieldSchema(given, "result", known), want));
}

test("custom fields are keys with their prefix", () => {
  assert.deepEqual(objectSchema([], "request", known, "UF_"), {
    type: "object",
    properties: {},
    patternProperties: { "^UF_": {} },
    additionalProperties: false,
  });
});

test("a field called __proto__ is a property", () => {
  const { properties } = objectSchema([{ name: "__proto__", types: ["string"] }], "result", known);
  assert.deepEqual(Object.entries(properties!), [["__proto__", { type: "string" }]]);
});

test("a filter's keys may carry a comparison", () => {
  assert.deepEqual(
    namedSchema(
      "Named",
      { about: "Items.", filter: true, custom: "UF_", fields: { id: { type: "integer" } } },
      "request",
      known,
    ),
    {
      description: "Items.",
      type: "object",
      properties: { id: { type: ["integer", "string"] } },
      patternProperties: { "^UF_": {}, "^[!<=>%@]": {} },
      additionalProperties: false,
    },
  );
});

test("a word of the documentation that has a meaning is no type of the notes that is called alike", () => {
  const vocabulary = new Vocabulary(new Habits({ types: { Owner: "object | string", Lamp: "string" } }), [
    "Owner",
    "Item",
  ], []);
  const facts = {
    types: ["Owner[]", "Item", "Lamp"],
    fields: [{ types: ["Owner", "null"], default: { types: ["Owner"] } }],
    sample: { types: ["Owner"] },
  };
  vocabulary.explain(facts);
  assert.deepEqual(facts, {
    types: ["object[]", "string[]", "Item", "Lamp"],
    fields: [{ types: ["object", "string", "null"], default: { types: ["Owner"] } }],
    sample: { types: ["Owner"] },
  });
});
