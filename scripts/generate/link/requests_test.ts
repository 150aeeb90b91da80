/** What requests may hold beyond the documentation's words, since the server takes it. */

import assert from "node:assert/strict";
import { test } from "node:test";
import type { Schema } from "../model.ts";
import type { FieldFacts } from "../read/schema/rest.ts";
import { Habits } from "../types/habits.ts";
import { fieldSchema, objectSchema, UnknownTypeError, Vocabulary } from "../types/words.ts";

const habits = new Habits({
  filters: { names: ["filter"], prefixes: ["!", "<", "=", ">", "%", "@"] },
  selections: ["SELECT"],
  singles: ["fields"],
  lenient: ["numbers", "arrays"],
  ids: "(?:^id|_id|[a-z]Id|(?:^|_|[a-z]|TASK|ITEM)ID)$",
  masks: [
    { name: "^<.*[iI][dD]>$", digits: true },
    { name: "^<.*selector.*>$", begins: "." },
    { name: "^([.\\w]*?)(?:\\.\\.\\.|…|\\*|xxx|XXX)$" },
    { name: "^([a-z]+)N$" },
    { name: "^(UF_|DYNAMIC_)$" },
  ],
});
const vocabulary = new Vocabulary(habits, [], []);
const silent = new Vocabulary(new Habits(), [], []);
const object: Schema = { type: "object", properties: { b: { type: "string" } }, additionalProperties: false };
const member: FieldFacts[] = [{ name: "b", types: ["string"] }];

const table: [rule: string, given: FieldFacts, request: Schema, result: Schema][] = [
  [
    "an id that is text may be sent as a number",
    { name: "ENTITY_ID", types: ["string"] },
    { type: ["string", "integer"] },
    { type: "string" },
  ],
  [
    "so may one in camel case",
    { name: "entityId", types: ["string"] },
    { type: ["string", "integer"] },
    { type: "string" },
  ],
  ["and one that nothing describes", { name: "id" }, { type: ["string", "integer"] }, {}],
  ["so is TASKID", { name: "TASKID" }, { type: ["string", "integer"] }, {}],
  ["other text is text", { name: "PAID", types: ["string"] }, { type: "string" }, { type: "string" }],
  [
    "what PHP calls an array is a map as often as a list",
    { name: "a", types: ["array"] },
    { anyOf: [{ type: "object", additionalProperties: true }, { type: "array", items: {} }] },
    { type: "array", items: {} },
  ],
  [
    "an array with members is a list of such",
    { name: "a", types: ["array"], fields: member },
    { type: "array", items: object },
    { type: "array", items: object },
  ],
  [
    "fields are one structure, even where they are called an array",
    { name: "fields", types: ["array"], fields: member },
    object,
    { type: "array", items: object },
  ],
  [
    "a selection is a list of names",
    { name: "SELECT", types: ["array"], fields: member },
    { type: "array", items: { type: "string" } },
    { type: "array", items: object },
  ],
  [
    "a filter compares, with one value or several",
    { name: "filter", types: ["object"], fields: [{ ...member[0]!, required: true }] },
    {
      type: "object",
      properties: { b: { anyOf: [{ type: "string" }, { type: "array", items: { type: "string" } }] } },
      patternProperties: { "^[!<=>%@]": {} },
      additionalProperties: false,
    },
    { ...object, required: ["b"] },
  ],
  [
    "what is described below a text is what it may name",
    { name: "SORT", types: ["string"], fields: member },
    { type: "string" },
    { type: "string" },
  ],
  [
    "a corrected field is a list of what its members describe",
    { name: "a", types: ["object"], fields: member, list: true },
    { type: "array", items: object },
    { type: "array", items: object },
  ],
  [
    "a corrected field is a list of what its word means",
    { name: "a", types: ["string"], list: true },
    { type: "array", items: { type: "string" } },
    { type: "array", items: { type: "string" } },
  ],
  [
    "variants have the common members, too",
    {
      name: "a",
      fields: member,
      variants: [{ label: "one", fields: [{ name: "c", types: ["string"] }] }, { label: "two", fields: member }],
    },
    {
      anyOf: [
        { ...object, properties: { b: { type: "string" }, c: { type: "string" } } },
        { ...object, properties: { b: { type: "string" } } },
      ],
    },
    {
      anyOf: [
        { ...object, properties: { b: { type: "string" }, c: { type: "string" } } },
        { ...object, properties: { b: { type: "string" } } },
      ],
    },
  ],
];

for (const [rule, given, request, result] of table) {
  test(rule, () => {
    assert.deepEqual(fieldSchema(given, "request", vocabulary), request);
    assert.deepEqual(fieldSchema(given, "result", vocabulary), result);
  });
}

const masks: [name: string, pattern: string | undefined][] = [
  ["UF_CRM_...", "^UF_CRM_"],
  ["ufCrm…", "^ufCrm"],
  ["PROPERTY_*", "^PROPERTY_"],
  ["propertyN", "^property"],
  ["<siteId>", "^\\d+$"],
  ["<AREA_ID>", "^\\d+$"],
  ["<selector>", "^\\."],
  ["UF_", "^UF_"],
  ["ID", undefined],
  ["MIN", undefined],
  ["vatIN", undefined],
];

for (const [name, pattern] of masks) {
  test(`the name ${name} is ${pattern === undefined ? "itself" : `a mask of ${pattern}`}`, () => {
    const { properties = {}, patternProperties = {} } = objectSchema([{ name }], "request", vocabulary);
    assert.deepEqual(Object.keys(properties), pattern === undefined ? [name] : []);
    assert.deepEqual(Object.keys(patternProperties), pattern === undefined ? [] : [pattern]);
  });
}

test("what is one of several, or required under a condition, may be left out", () => {
  const fields: FieldFacts[] = [
    { name: "a", types: ["string"], required: true, oneOf: ["a", "b"] },
    { name: "b", types: ["string"], required: true, conditionallyRequired: true },
    { name: "c", types: ["string"], required: true },
  ];
  assert.deepEqual(objectSchema(fields, "request", vocabulary).required, ["c"]);
});

test("a service that states no conventions has none", () => {
  const text = { type: "string" };
  for (
    const [given, want] of [
      [{ name: "ID", types: ["string"] }, text],
      [{ name: "id", types: ["integer"] }, { type: "integer" }],
      [{ name: "open", types: ["boolean"] }, { type: "boolean" }],
      [{ name: "a", types: ["array"] }, { type: "array", items: {} }],
      [{ name: "FILTER", types: ["array"], fields: member }, { type: "array", items: object }],
      [{ name: "filter", types: ["object"], fields: member }, object],
      [{ name: "select", types: ["array"], fields: member }, { type: "array", items: object }],
    ] as [FieldFacts, Schema][]
  ) assert.deepEqual(fieldSchema(given, "request", silent), want, given.name);
  assert.deepEqual(objectSchema([{ name: "UF_...", types: ["string"] }], "request", silent), {
    type: "object",
    properties: { "UF_...": text },
    additionalProperties: false,
  });
  assert.throws(() => fieldSchema({ name: "paid", types: ["flag"] }, "request", silent), UnknownTypeError);
  assert.throws(() => fieldSchema({ name: "owner", types: ["user.id"] }, "request", silent), UnknownTypeError);
});
