import assert from "node:assert/strict";
import { test } from "node:test";
import { ANY_NAME, ID_PATTERN, type Schema } from "../model.ts";
import { mapOf, openNames, patternOf, wireFields, withMap } from "./member_names.ts";

const rules = { real: ["LINE_2", "gpsN"], languages: ["de", "en", "id"] };
const text: Schema = { type: "string" };
const number: Schema = { type: "integer" };
const closed = (properties: Record<string, Schema>, required?: string[]): Schema => ({
  type: "object",
  properties,
  additionalProperties: false,
  ...(required && { required }),
});
const open = (patternProperties: Record<string, Schema>): Schema => ({
  type: "object",
  patternProperties,
  additionalProperties: false,
});

for (
  const [name, pattern] of [
    ["LINE_2", undefined],
    ["LINE", undefined],
    ["LINE_3", "^LINE_"],
    ["prop951", "^prop"],
    ["a.b7", "^a\\.b"],
    ["951", ID_PATTERN],
    ["gpsN", undefined],
    ["lampN", "^lamp"],
    ["upload{id}", "^upload"],
    ["chat<chatId>", "^chat"],
    ["<code>", ANY_NAME],
    ["<user_id>", ANY_NAME],
    ["<node>@<position>", ANY_NAME],
    ["VOTE_1_TEXT", undefined],
  ] as const
) {
  test(`the name ${name} stands for ${pattern ?? "itself"}`, () => assert.equal(patternOf(name, rules), pattern));
}

for (
  const [what, given, expected] of [
    ["a numbered name among others", closed({ A: text, P_1: number, P_2: text }, ["A", "P_1"]), {
      type: "object",
      properties: { A: text },
      patternProperties: { "^P_": { type: ["integer", "string"] } },
      additionalProperties: false,
      required: ["A"],
    }],
    ["languages", closed({ de: text, en: text }, ["de"]), open({ "^": text })],
    ["a member called id", closed({ id: number }), closed({ id: number })],
    ["selectors", closed({ ".a": text, "#b": text }), open({ "^": text })],
    ["a placeholder", closed({ "<code>": text, A: text }), open({ "^": text })],
    ["null alone", closed({ P_1: { type: "null" } }), open({ "^P_": {} })],
    ["a list of unions", { type: "array", items: { anyOf: [closed({ P_1: text }), text] } }, {
      type: "array",
      items: { anyOf: [open({ "^P_": text }), text] },
    }],
  ] as [string, Schema, Schema][]
) {
  test(`names are opened: ${what}`, () => assert.deepEqual(openNames(given, rules), expected));
}

test("a name that a broader pattern has already goes there", () => {
  const given = { ...closed({ X_A_1: text, A: text }), patternProperties: { "^X_": {} } };
  assert.deepEqual(openNames(given, rules), { ...closed({ A: text }), patternProperties: { "^X_": {} } });
});

test("a map has what any of its members has", () => {
  const given = closed({ A: closed({ x: text }), B: closed({ y: text }) }, ["A"]);
  assert.deepEqual(mapOf(given), open({ "^": closed({ x: text, y: text }) }));
  assert.deepEqual(mapOf(given, "^k", number), open({ "^k": number }));
});

test("a place leads through lists, alternatives, every member and shared types", () => {
  const shared = { schema: closed({ items: closed({ A: text }) }) };
  const lookup = () => shared;
  const type = closed({ list: { type: "array", items: { anyOf: [text, closed({ x: { $ref: "#/T" } })] } } });
  const place = { path: ["list", "*", "items"], pattern: ANY_NAME };
  assert.deepEqual(withMap(type, place, lookup), type);
  assert.deepEqual(shared.schema, closed({ items: open({ "^": text }) }));
  assert.equal(withMap(type, { path: ["list", "y"], pattern: ANY_NAME }, lookup), undefined);
});

test("documented names become those that travel", () => {
  const field = (name: string, more = {}) => ({ name, types: ["string"], ...more });
  assert.deepEqual(
    wireFields([
      field("a[]", { fields: [field("b[]")] }),
      field("LANG"),
      field("TITLE (LANG)"),
      field("A heading"),
      field("<site id>"),
    ]),
    [
      field("a", { fields: [field("b", { list: true })], list: true }),
      field("LANG", { fields: [field("TITLE")], list: true }),
      field("<site id>"),
    ],
  );
});
