import assert from "node:assert/strict";
import { test } from "node:test";
import type { GateRule } from "../../../src/sandbox/gate.ts";
import { Diagnostics } from "../diagnostics.ts";
import { emitGate } from "../emit/sandbox/gate.ts";
import type { MethodModel, ServiceModel } from "../model.ts";
import type { ServiceSource } from "../read/parse.ts";
import { type GateFile, gateFile } from "../read/schema/gate.ts";
import { linkGate } from "./gate.ts";

const refusal = (code: string, text: string) => ({ status: 400, code, text });

const GATE: GateFile = gateFile.parse({
  missing: {
    phrases: ["no value for", "is required", "is missing"],
    usual: { old: refusal("USUAL", "{name}?"), new: refusal("NEW", "{name}!") },
  },
  wrong: {
    phrases: ["must be"],
    usual: { old: refusal("TYPE", "{name} is no {type}"), new: refusal("NEW", "{name} is no {type}") },
  },
  empty: ["required"],
  placeholders: { names: ["\\{\\w+\\}", "#NAME#"], values: "(?<=got )\\w+", types: "(?<=must be )\\w+" },
  members: ["\\bfield\\b"],
  vague: [""],
  apart: ["^sorry"],
  family: 2,
  types: { number: ["integer"], scalar: ["string"], structure: ["object"], date: [] },
  typed: { number: "int", scalar: "text", structure: "map", date: "day" },
  scopes: {
    free: ["basic"],
    together: ["own."],
    codes: ["SCOPE"],
    phrases: ["more scopes"],
    usual: { old: refusal("SCOPE", "No scope"), new: refusal("SCOPE", "No scope") },
  },
  applications: {
    codes: ["APP"],
    phrases: ["applications only"],
    callers: [{ methods: ["app.get"], evidence: "Its page.", refusal: refusal("APP", "For applications") }],
  },
});

interface Method {
  scope?: string[];
  api?: string;
  params?: object[];
  errors?: [code: string, text: string, status?: number][];
  example?: object;
  more?: object;
}

function methodOf(
  [id, { scope = [], api = "old", params = [], errors = [], example, more }]: [string, Method],
): MethodModel {
  const listed = errors.map(([code, message, status = 400]) => ({ code, message, status }));
  return { id, api, scope, errors: listed, example, documented: { params, ...more } } as unknown as MethodModel;
}

/** The rules of some methods. */
function rulesOf(methods: Record<string, Method>, gate: GateFile = GATE): Record<string, GateRule> {
  const all = { "app.get": {}, ...methods };
  const source = {
    gate: { value: gate, at: () => ({ file: "gate.yaml", line: 1, column: 1 }) },
    service: { value: {} },
    sandbox: [{ value: { methods: { "kept.set": { operation: "update", values: "data", errors: ["unknown"] } } } }],
    segments: [],
  } as unknown as ServiceSource;
  const diagnostics = new Diagnostics();
  const linked = linkGate(source, Object.entries(all).map(methodOf), diagnostics);
  assert.deepEqual(diagnostics.list, []);
  return linked!.rules;
}

const ID = { name: "id", required: true, types: ["integer"] };
const DATA = { name: "data", required: true, types: ["object"] };

test("an error that names a parameter is that one's refusal; one with a place for a name is any other's", () => {
  const { "item.get": rule } = rulesOf({
    "item.get": {
      params: [ID, { name: "SHOP_CODE", required: true }, { name: "kind", required: true }],
      errors: [["100", "no value for {param}"], ["7", "ID is required", 422], ["8", "Shop code is missing"]],
    },
  });
  assert.deepEqual(rule!.need, ["id", "SHOP_CODE", "kind"]);
  assert.deepEqual(rule!.own, {
    id: { missing: [422, "7", "ID is required"] },
    SHOP_CODE: { missing: [400, "8", "Shop code is missing"] },
  });
  assert.deepEqual([rule!.missing, rule!.from!.missing], [[400, "100", "no value for {{name}}"], "page"]);
  assert.deepEqual(rule!.filled, ["id"]);
});

test("without an error a method is refused as its page words another's, as its family does, or as is usual", () => {
  const rules = rulesOf({
    "item.set": { params: [ID, { name: "kind", required: true }], errors: [["7", "no value for ID"]] },
    "item.add": { params: [ID], errors: [["7", "no value for id"]] },
    "item.cut": { params: [ID], errors: [["7", "no value for id"]] },
    "item.get": { params: [ID] },
    "other.get": { params: [ID] },
    "new:other.get": { params: [ID], api: "new" },
  });
  const of = (id: string): unknown => [rules[id]!.missing, rules[id]!.from!.missing];
  assert.deepEqual(of("item.set"), [[400, "7", "no value for {NAME}"], "wording"]);
  assert.deepEqual(of("item.get"), [[400, "7", "no value for {name}"], "family"]);
  assert.deepEqual(of("other.get"), [[400, "USUAL", "{name}?"], "usual"]);
  assert.deepEqual(of("new:other.get"), [[400, "NEW", "{name}!"], "usual"]);
});

test("a code without a text has the one that other pages have for it", () => {
  const rules = rulesOf({
    "item.get": { params: [ID], errors: [["100", ""]] },
    "other.get": { params: [ID], errors: [["100", "no value for id"]] },
    "third.get": { params: [ID], errors: [["", "id is required"], ["", ""]] },
  });
  assert.deepEqual(rules["item.get"]!.missing, [400, "100", "no value for {name}"]);
  assert.deepEqual(rules["third.get"]!.own, { id: { missing: [400, "", "id is required"] } });
});

test("values and types that errors show have places, and other errors none", () => {
  const { "item.get": rule } = rulesOf({
    "item.get": { params: [ID, DATA], errors: [["1", "sorry, id is required"], ["2", "got abc, data must be map"]] },
  });
  assert.equal(rule!.from!.missing, "usual");
  assert.deepEqual(rule!.own, { data: { wrong: [400, "2", "got {value}, data must be map"] } });
  assert.deepEqual(rule!.wrong, [400, "2", "got {value}, {name} must be {type}"]);
  assert.deepEqual([rule!.number, rule!.structure], [["id"], ["data"]]);
});

test("what the example breaks is relaxed, and told", () => {
  const { "item.get": rule } = rulesOf({
    "item.get": {
      params: [
        ...[ID, { name: "ITEM_ID", required: true }, { name: "ITEM_CODE", required: true }, {
          name: "MORE",
          required: true,
        }],
        { name: "text", types: ["string"] },
      ],
      more: { requireOneOf: [["ITEM_ID", "ITEM_CODE"]] },
      example: { Id: 1, ITEM_ID: 7, text: { a: 1 } },
    },
    "item.name": { params: [{ name: "itemId", required: true }], example: { id: 7 } },
  });
  assert.deepEqual(rule!.need, ["id", "ITEM_ID|ITEM_CODE"]);
  assert.deepEqual(rule!.softened, ["ITEM_CODE: ITEM_ID|ITEM_CODE", "MORE: optional", "type of text"]);
  assert.equal(rule!.scalar, undefined);
  assert.deepEqual(
    rulesOf({ "item.name": { params: [{ name: "itemId", required: true }], example: { id: 7 } } })["item.name"]!.need,
    [
      "itemId|id",
    ],
  );
});

test("sets of parameters are alternatives", () => {
  const fields = (...names: string[]): object => ({ fields: names.map((name) => ({ name, required: true })) });
  const { "vote.get": rule } = rulesOf({
    "vote.get": { more: { paramVariants: [fields("id"), fields("module", "entity"), fields("signed")] } },
  });
  assert.deepEqual(rule!.need, ["id|module+entity|signed"]);
});

test("a member is required where the example has it and an error is about it", () => {
  const params = [{ ...DATA, fields: [{ name: "NAME", required: true }, { name: "SORT", required: true }] }];
  const example = { data: { name: "x", sort: 1 } };
  const rules = rulesOf({
    "item.add": { params, example, errors: [["7", "NAME is required"]] },
    "item.set": { params, example: { data: { NAME: "x" } }, errors: [["7", "field {x} is required"]] },
    "item.cut": { params, example },
  });
  assert.deepEqual(rules["item.add"]!.need, ["data", "data.NAME"]);
  assert.deepEqual(rules["item.set"]!.need, ["data", "data.NAME"]);
  assert.deepEqual(rules["item.set"]!.own!["data.NAME"], { missing: [400, "7", "field {{name}} is required"] });
  assert.deepEqual(rules["item.cut"]!.need, ["data"]);
});

test("what no page words is left to rules that somebody has written, but not the values to write", () => {
  const { "kept.set": rule } = rulesOf({ "kept.set": { params: [ID, DATA] } });
  assert.deepEqual([rule!.need, rule!.number, rule!.structure], [["data"], undefined, undefined]);
  const { "kept.set": worded } = rulesOf({ "kept.set": { params: [ID, DATA], errors: [["7", "id is required"]] } });
  assert.deepEqual(worded!.need, ["id", "data"]);
  const leaves = [{ methods: ["app.get"], parameters: ["id"], reason: "Because." }];
  assert.equal(rulesOf({ "app.get": { params: [ID] } }, { ...GATE, leaves })["app.get"]!.need, undefined);
});

test("scopes are alternatives unless they go together, and a page may word their lack", () => {
  const scope = ["a", "b"];
  const rules = rulesOf({
    "item.get": { scope },
    "own.get": { scope, errors: [["", "more scopes, please"]] },
    "free.get": { scope: ["basic"] },
  });
  assert.deepEqual(rules["item.get"], { scope: "a|b" });
  assert.deepEqual(rules["own.get"], { scope: "a+b", unscoped: [400, "", "more scopes, please"] });
  assert.deepEqual(rules["free.get"], {});
});

test("an application's method is refused as its page says, else as the file does", () => {
  assert.deepEqual(rulesOf({})["app.get"]!.application, { refusal: [400, "APP", "For applications"] });
  const worded = rulesOf({ "app.get": { errors: [["X", "Applications only, sorry", 403]] } });
  assert.deepEqual(worded["app.get"]!.application, { refusal: [403, "X", "Applications only, sorry"] });
  const coded = rulesOf({ "app.get": { errors: [["APP", "", 401]] } });
  assert.deepEqual(coded["app.get"]!.application, { refusal: [401, "APP", "For applications"] });
});

test("a name that no method has is a mistake of the file", () => {
  const diagnostics = new Diagnostics();
  const at = { file: "gate.yaml", line: 1, column: 1 };
  const source = { gate: { value: GATE, at: () => at }, service: { value: {} }, sandbox: [], segments: [] };
  linkGate(source as unknown as ServiceSource, [methodOf(["app.gets", {}])], diagnostics);
  assert.deepEqual(diagnostics.list.map(({ message }) => message), ["There is no method app.get."]);
});

test("the table has a line for each method, and no service without a file has one", () => {
  const gate = {
    rules: { "item.get": { need: ["`${id}\\"] } },
    words: { listed: [], whole: "", typed: {}, unscoped: {} },
  };
  const files = emitGate({ name: "shop", title: "Shop", gate } as unknown as ServiceModel);
  const text = files.get("src/shop/generated/sandbox/gate.ts")!;
  assert.ok(text.includes('\nitem.get {"need":["\\`\\${id}\\\\\\\\"]}\n'), text);
  assert.equal(emitGate({ name: "shop", title: "Shop" } as unknown as ServiceModel).size, 0);
});
