/** Answers that no page shows: what tells them, and what does not. */

import assert from "node:assert/strict";
import { test } from "node:test";
import type { SandboxRule } from "../../../src/sandbox/table.ts";
import type { Effect } from "../../../src/core/effects.ts";
import type { FieldFacts, MethodModel } from "../model.ts";
import { inferAnswers } from "./inferred.ts";

const RULE = {
  operations: { add: ["add"], get: ["get"], list: ["list"], update: ["update"], delete: ["delete"] },
  families: [{ methods: "shop\\.(tag|label)\\..*", entity: "shop.tag" }],
} as unknown as SandboxRule;

interface Written {
  sample?: unknown;
  effect?: Effect;
  example?: unknown;
  fields?: FieldFacts[];
}

function method(id: string, { sample, effect = "read", example, fields }: Written): MethodModel {
  const result = { ...(sample !== undefined && { result: sample }) };
  return {
    id,
    name: id,
    effect,
    example,
    sample: sample === undefined ? undefined : result,
    documented: { params: [], ...(fields && { result: { fields, fieldMap: true } }) },
  } as unknown as MethodModel;
}

function inferred(methods: Record<string, Written>): Record<string, unknown> {
  const all = Object.entries(methods).map(([id, written]) => method(id, written));
  const found = inferAnswers(all, RULE, "result");
  return Object.fromEntries([...found].map(([id, { sample }]) => [id, (sample as { result: unknown }).result]));
}

const FIELD = { type: "string", isRequired: false, isReadOnly: true, title: "Name" };
const fields: FieldFacts[] = [{ name: "ID", types: ["integer"] }, { name: "NAME", types: ["string"], required: true }];
const PARTS: Record<string, Written> = {
  "shop.part.fields": { sample: { ID: { ...FIELD, type: "integer" }, NAME: FIELD } },
  "shop.part.get": { sample: { ID: "5", NAME: "Bolt" } },
  "shop.part.list": { sample: [{ ID: "5", NAME: "Bolt" }] },
  "shop.part.add": { sample: 5, effect: "write" },
  "shop.part.update": { sample: true, effect: "write" },
  "shop.part.delete": { sample: true, effect: "delete" },
};

test("a table of fields tells records and descriptions, the kin's answers their form and types", () => {
  const found = inferred({
    ...PARTS,
    "shop.unit.fields": { fields },
    "shop.unit.get": {},
    "shop.unit.list": {},
    "shop.unit.add": { effect: "write", example: { fields: { NAME: "Ell" } } },
    "shop.unit.delete": { effect: "delete" },
  });
  assert.deepEqual(found, {
    "shop.unit.fields": {
      ID: { type: "integer", isRequired: false, isReadOnly: false, title: "ID" },
      NAME: { type: "string", isRequired: true, isReadOnly: false, title: "NAME" },
    },
    "shop.unit.get": { ID: "1", NAME: "Ell" },
    "shop.unit.list": [{ ID: "1", NAME: "Ell" }],
    "shop.unit.add": 5,
    "shop.unit.delete": true,
  });
});

test("without a table and an example, nobody knows the records", () => {
  const found = inferred({ ...PARTS, "shop.unit.get": {}, "shop.unit.list": {}, "shop.unit.fields": {} });
  assert.deepEqual(found, {});
});

test("methods that work on the same records answer alike", () => {
  const found = inferred({ "shop.tag.get": { sample: { tag: "red" } }, "shop.label.get": {} });
  assert.deepEqual(found, { "shop.label.get": { tag: "red" } });
});

test("a change is answered as most of the family's are, if most agree; a read is not", () => {
  const verbs = { "shop.part.open": { effect: "write" as const }, "shop.part.state": {} };
  const changes = { ...PARTS, "shop.part.close": { sample: true, effect: "write" as const } };
  assert.deepEqual(inferred({ ...changes, ...verbs }), { "shop.part.open": true });
  const others = { "shop.a.turn": { sample: { a: 1 }, effect: "write" as const }, "shop.b.turn": { sample: null } };
  const divided = { ...others, "shop.part.update": { sample: true, effect: "write" as const } };
  assert.deepEqual(inferred({ ...divided, ...verbs }), {});
});

test("what belongs to another API, or another word, tells nothing", () => {
  assert.deepEqual(
    inferred({ ...PARTS, "mill.part.add": { effect: "write" }, "v3:shop.part.add": { effect: "write" } }),
    {},
  );
});
