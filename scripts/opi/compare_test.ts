import assert from "node:assert/strict";
import { test } from "node:test";
import { coverage, differences, splitTypes, type ToldParameter } from "./compare.ts";
import type { OpiFunction } from "./facts.ts";

const FIRE: OpiFunction = {
  name: "Fire",
  category: "Shop",
  methods: ["item.fire"],
  http: "POST-json",
  params: [
    { name: "ItemID", option: "item", types: ["Number", "String"], required: true },
    { name: "Gently", option: "gently", types: ["Boolean"], required: false, default: false },
    { name: "Note", option: "note", types: ["String"], required: false, default: "" },
  ],
};

const told: ToldParameter[] = [
  { name: "ItemID", options: ["item"], types: ["String, Number"], required: true },
  { name: "Gently", options: ["gently"], types: ["Boolean"], required: false, default: false },
  { name: "Note", options: ["note"], types: ["String"], required: false, default: "" },
];

/** The differences where one parameter is told otherwise. */
function changed(index: number, change: Partial<ToldParameter>): string[] {
  const params = told.map((one, at) => at === index ? { ...one, ...change } : one);
  return differences(FIRE, { place: "spec", tellsEmpty: true, params });
}

test("what is told alike has no differences", () => {
  assert.deepEqual(changed(0, {}), []);
});

test("types are compared as sets", () => {
  assert.deepEqual(splitTypes("String,  Number"), ["String", "Number"]);
  assert.deepEqual(changed(0, { types: ["Number", "String", "Number"] }), []);
  assert.deepEqual(changed(0, { types: ["Number"] }), ["Fire: spec: --item: types Number, OPI has Number, String"]);
});

test("an older spelling counts as the option", () => {
  assert.deepEqual(changed(0, { options: ["itemid", "item"] }), []);
});

const single: [what: string, index: number, change: Partial<ToldParameter>, lines: string[]][] = [
  ["name", 0, { name: "ItemId" }, ["Fire: spec: --item: name ItemId, OPI has ItemID"]],
  ["mark", 0, { required: false }, ["Fire: spec: --item: mark optional, OPI has required"]],
  ["default", 1, { default: true }, ['Fire: spec: --gently: default "true", OPI has "false"']],
  ["missing default", 1, { default: undefined }, ['Fire: spec: --gently: default none, OPI has "false"']],
  ["missing empty default", 2, { default: undefined }, ['Fire: spec: --note: default none, OPI has ""']],
  ["default too many", 0, { default: "1" }, ['Fire: spec: --item: default "1", OPI has none']],
  ["option", 2, { options: ["notes"] }, [
    "Fire: spec: --note: is not there",
    "Fire: spec: --notes: OPI has no such option",
  ]],
];
for (const [what, index, change, lines] of single) {
  test(`another ${what} is a difference`, () => assert.deepEqual(changed(index, change), lines));
}

test("what is printed tells no empty default, and no name in help", () => {
  const params = told.map(({ name: _, ...one }) => ({ ...one, default: one.default === "" ? undefined : "false" }));
  params[0]!.default = undefined;
  assert.deepEqual(differences(FIRE, { place: "help", tellsEmpty: false, params }), []);
});

test("only functions without differences are counted", () => {
  const other = { ...FIRE, name: "Hire" };
  const found = coverage([FIRE, other], ({ name }) => [
    { place: "spec", tellsEmpty: true, params: told },
    { place: "page", tellsEmpty: true, params: name === "Hire" ? undefined : told },
  ]);
  assert.deepEqual(found, { lines: ["Hire: page: is not there"], covered: 1, all: 2 });
});
