import assert from "node:assert/strict";
import { test } from "node:test";
import type { MethodFacts } from "../read/schema/rest.ts";
import { correct } from "./corrections.ts";

/** A method with a structure that a table describes, a list of such, one with two forms, and one without a table. */
const method = (): MethodFacts => ({
  method: "item.add",
  page: "item.md",
  scope: [],
  api: "main",
  params: [
    { name: "id", types: ["integer"] },
    { name: "fields", types: ["object"], fields: [{ name: "TITLE", types: ["string"] }] },
    { name: "rows", types: ["array"], list: true, fields: [{ name: "PRICE", types: ["double"] }] },
    {
      name: "value",
      variants: [
        { label: "one", fields: [{ name: "A", types: ["string"] }] },
        { label: "two", fields: [{ name: "B", types: ["string"] }] },
      ],
    },
    { name: "filter", types: ["object"] },
  ],
  result: { sample: undefined },
});

function corrected(at: string, set: Parameters<typeof correct>[1]["set"]): string[] | MethodFacts {
  const facts = method();
  const problems: string[] = [];
  correct(facts, { at, set, reason: "Tried." } as Parameters<typeof correct>[1], (_, code, message) => {
    problems.push(`${code}: ${message}`);
  });
  return problems.length ? problems : facts;
}

const names = (facts: string[] | MethodFacts, place: number): unknown => {
  const field = (facts as MethodFacts).params[place];
  return (field?.fields ?? field?.variants?.map(({ fields }) => fields.map(({ name }) => name)) ?? [])
    .map((one) => Array.isArray(one) ? one : one.name);
};

test("what is not there yet is added at the root, and where a table describes members", () => {
  const { name, types } = (corrected("params.NEW", { type: "string" }) as MethodFacts).params.at(-1)!;
  assert.deepEqual([name, types], ["NEW", ["string"]]);
  assert.deepEqual(names(corrected("params.fields.NEW", { type: "string" }), 1), ["TITLE", "NEW"]);
  assert.deepEqual(names(corrected("params.rows.NEW", { type: "string" }), 2), ["PRICE", "NEW"]);
  assert.deepEqual(names(corrected("params.value.NEW", { type: "string" }), 3), [["A", "NEW"], ["B", "NEW"]]);
  const { result } = corrected("result.NEW", { type: "string" }) as MethodFacts;
  assert.deepEqual(result?.fields?.map(({ name, types }) => [name, types]), [["NEW", ["string"]]]);
});

test("what is not there yet is a mistake without a type, in what no table describes, and below what is not there", () => {
  for (
    const [at, set] of [
      ["params.NEW", { about: "New." }],
      ["params.fields.NEW", { required: true }],
      ["params.filter.NEW", { type: "string" }],
      ["params.id.NEW", { type: "string" }],
      ["params.NEW.DEEP", { type: "string" }],
    ] as const
  ) {
    assert.deepEqual(corrected(at, set), [`correction-target: The method has no "${at}".`]);
  }
});
