import assert from "node:assert/strict";
import { test } from "node:test";
import process from "node:process";
import fc from "fast-check";
import { Encoded, queryOf } from "./encode.ts";
import type { JsonValue } from "../../core/values/json.ts";
import { readForm } from "../sandbox/form.ts";

const spoken: [what: string, params: Record<string, JsonValue>, query: string][] = [
  ["nothing", {}, ""],
  ["texts", { TITLE: "Lamps & 50% off", EMPTY: "" }, "TITLE=Lamps%20%26%2050%25%20off&EMPTY="],
  ["Cyrillic", { TITLE: "Сделка" }, "TITLE=%D0%A1%D0%B4%D0%B5%D0%BB%D0%BA%D0%B0"],
  ["numbers", { a: 0, b: -0, c: 1.5, d: 1e21 }, "a=0&b=0&c=1.5&d=1e%2B21"],
  ["true", { halt: true }, "halt=1"],
  ["a filter", { filter: { ">ID": 5, "=UF_X.Y": "z" } }, "filter[%3EID]=5&filter[%3DUF_X.Y]=z"],
  ["lists", { select: ["ID", "*"] }, "select[0]=ID&select[1]=*"],
  ["nested", { fields: { PHONE: [{ VALUE: "+7 (1)" }] } }, "fields[PHONE][0][VALUE]=%2B7%20(1)"],
  ["a moment", { at: "2026-01-02T03:04:05.000Z" }, "at=2026-01-02T03%3A04%3A05.000Z"],
];

for (const [what, params, query] of spoken) {
  test(`${what} can be said as text`, () => assert.equal(queryOf(params), query));
}

test("members that come again are said as before, and count", () => {
  const known = new Encoded();
  const select = ["ID", "TITLE"];
  const query = (more: Record<string, JsonValue>) => queryOf({ select, ...more }, undefined, known);
  assert.equal(query({ start: 1 }), "select[0]=ID&select[1]=TITLE&start=1");
  assert.equal(query({ start: 2 }), "select[0]=ID&select[1]=TITLE&start=2");
  assert.equal(query({ select: ["ID"] }), "select[0]=ID");
  const many = Array.from({ length: 600 }, (_, index) => index);
  assert.notEqual(query({ many }), undefined);
  assert.equal(query({ many, others: [...many] }), undefined);
  assert.equal(query({ others: null }), undefined);
});

const unspeakable: [what: string, params: Record<string, JsonValue>][] = [
  ["null", { fields: { COMMENTS: null } }],
  ["false", { filter: { "=UF_X": false } }],
  ["an empty list", { fields: { PHONE: [] } }],
  ["an empty object", { fields: {} }],
  ["a name with a bracket", { fields: { "a[b]": 1 } }],
  ["a bracket that only closes", { fields: { "a]": 1 } }],
  ["a name that begins with a space", { fields: { " a": 1 } }],
  ["an empty name", { fields: { "": 1 } }],
  ["a first name with a dot", { "a.b": 1 }],
  ["a first name with a space", { "a b": 1 }],
  ["a first name with a bracket", { "a[": 1 }],
  ["an empty first name", { "": 1 }],
  ["half a character", { TITLE: "\ud83d" }],
  ["half a character in a name", { fields: { "\udc00": 1 } }],
  ["a text that looks like a reference", { TITLE: "costs $result[user][0][ID]" }],
  ["a text that begins like one", { TITLE: "$result" }],
  ["more values than PHP reads", { ids: Array.from({ length: 1001 }, (_, index) => index) }],
  ["a long text", { content: "a".repeat(50_001) }],
  ["depth", { deep: Array.from({ length: 70 }).reduce<JsonValue>((inner) => [inner], 1) }],
];

for (const [what, params] of unspeakable) {
  test(`${what} travels on its own`, () => assert.equal(queryOf(params), undefined));
}

test("1,000 values are still said", () => {
  assert.equal(queryOf({ ids: Array.from({ length: 1000 }, () => 1) })!.split("&").length, 1000);
});

test("a reference is said, and only where it stands alone", () => {
  assert.equal(
    queryOf({ ID: "here" }, (text) => text === "here" ? "$result[c0][ID]" : undefined),
    "ID=%24result%5Bc0%5D%5BID%5D",
  );
});

test("what is said arrives as it was, as text, or nothing is said", () => {
  /** As PHP has it: numbers and true as texts. */
  const asText = (value: JsonValue): JsonValue => {
    if (Array.isArray(value)) return value.map(asText);
    if (typeof value === "object" && value !== null) {
      const members = Object.entries(value).map(([name, member]) => [name, asText(member)] as const);
      // PHP knows no difference.
      return members.every(([name], index) => name === `${index}`)
        ? members.map(([, member]) => member)
        : Object.fromEntries(members);
    }
    return value === true ? "1" : `${value}`;
  };
  const seed = Number(process.env.SEED ?? Math.floor(Math.random() * 1e9));
  console.log(`SEED=${seed}`);
  let said = 0;
  fc.assert(
    fc.property(
      fc.dictionary(fc.string(), fc.jsonValue({ noUnicodeString: false }) as fc.Arbitrary<JsonValue>),
      (params) => {
        const query = queryOf(params);
        if (query === undefined) return;
        said++;
        const read = Object.fromEntries(readForm(new URLSearchParams(query)));
        const expected = Object.fromEntries(Object.entries(params).map(([name, value]) => [name, asText(value)]));
        assert.deepEqual(read, expected);
      },
    ),
    { seed, numRuns: 2000 },
  );
  assert.ok(said > 50, `${said} of 2,000 were said`);
});
