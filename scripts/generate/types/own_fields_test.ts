import assert from "node:assert/strict";
import { test } from "node:test";
import type { Schema, ServiceModel } from "../model.ts";
import { ownEntities } from "./own_fields.ts";

const open = (properties: Record<string, Schema>, prefix = "X_"): Schema => ({
  type: "object",
  properties,
  patternProperties: { [`^${prefix}`]: {} },
  additionalProperties: false,
});
const text: Schema = { type: "string" };
const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });
const around = (properties: Record<string, Schema>, required: string[] = []): Schema => ({
  type: "object",
  properties,
  additionalProperties: false,
  required,
});

/** A service of one entity, whose method has these types. */
function service(params: Schema, result: Schema, more: { effect?: string; shared?: Record<string, Schema> } = {}) {
  const schemas = { PParams: params, PResult: result, ...more.shared };
  return {
    customFields: [{ of: ["lamp"], request: "X_", result: "x" }],
    ownFields: { table: "t.ts", entities: [{ entity: "lamp", title: "lamps", ask: { "lamp.fields": "described" } }] },
    methods: [
      {
        id: "lamp.add",
        name: "lamp.add",
        effect: more.effect ?? "write",
        paramsType: "PParams",
        resultType: "PResult",
      },
      { id: "lamp.fields", name: "lamp.fields", effect: "read", paramsType: "PParams", resultType: "PResult" },
      { id: "lampshade.add", name: "lampshade.add", effect: "write", paramsType: "PParams", resultType: "PResult" },
    ],
    types: Object.entries(schemas).map(([name, schema]) => ({ name, segment: "lamp", schema })),
  } as unknown as ServiceModel;
}

const none = around({});
for (
  const [what, given, params, result, fixed] of [
    ["a structure", service(open({ A: text }), none), "PParamsFixed & Request", "PResult", ["PParamsFixed"]],
    [
      "a member",
      service(around({ fields: open({ A: text }), id: text }, ["id"]), none),
      'Omit<PParams, "fields"> & { fields?: PParamsFieldsFixed & Request }',
      "PResult",
      ["PParamsFieldsFixed"],
    ],
    [
      "a required member and no other",
      service(around({ fields: open({ A: text }) }, ["fields"]), none),
      "{ fields: PParamsFieldsFixed & Request }",
      "PResult",
      ["PParamsFieldsFixed"],
    ],
    [
      "a list of a shared type",
      service(none, { type: "array", items: ref("Lamp") }, { shared: { Lamp: open({ A: text }, "x") } }),
      "PParams",
      "(LampFixed & Result)[]",
      ["LampFixed"],
    ],
    [
      "alternatives",
      service(around({ fields: { anyOf: [open({ A: text }), ref("B")] } }), none, { shared: { B: open({ B: text }) } }),
      "{ fields?: (PParamsFields1Fixed | BFixed) & Request }",
      "PResult",
      ["PParamsFields1Fixed", "BFixed"],
    ],
  ] as const
) {
  test(`own fields in ${what}`, () => {
    const [entity] = ownEntities(given);
    assert.equal(entity!.name, "OwnLamp");
    assert.deepEqual(entity!.methods.map(({ method, ...types }) => [method.name, types]), [
      ["lamp.add", { params, result }],
    ]);
    assert.deepEqual(entity!.fixed.map(({ name }) => name), fixed);
    assert.ok(entity!.fixed.every(({ schema }) => schema.patternProperties === undefined));
  });
}

test("what only reads is asked with conditions, and filters and other patterns stay", () => {
  const filter = open({ A: text });
  filter.patternProperties!["^[!<=>%@]"] = {};
  for (
    const given of [
      service(open({ A: text }), none, { effect: "read" }),
      service(around({ filter }), none),
      service(around({ ids: open({}, "N_") }), none),
      service(around({ one: { anyOf: [open({ A: text }), text] } }), none),
    ]
  ) assert.deepEqual(ownEntities(given)[0]!.methods, []);
});

test("documented fields that begin like own ones are known", () => {
  const [entity] = ownEntities(service(open({ A: text, X_OLD: text }), open({ xOld: text }, "x")));
  assert.deepEqual([entity!.known, entity!.prefixes], [["X_OLD", "xOld"], { request: ["X_"], result: ["x"] }]);
});
