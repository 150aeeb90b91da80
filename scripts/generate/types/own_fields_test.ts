import assert from "node:assert/strict";
import { test } from "node:test";
import type { MethodModel, Schema } from "../model.ts";
import { ownEntities, type OwnFieldsSource } from "./own_fields.ts";

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

/** An entity that has own fields. */
const LAMP = { entity: "lamp", title: "lamps", ask: { "lamp.fields": "described" } };

/** Methods of one entity, which have these types. */
function source(
  params: Schema,
  result: Schema,
  more: { effect?: string; shared?: Record<string, Schema> } = {},
): OwnFieldsSource {
  const schemas = { PParams: params, PResult: result, ...more.shared };
  const method = (name: string, effect: string) =>
    ({ id: name, name, effect, paramsType: "PParams", resultType: "PResult" }) as MethodModel;
  return {
    methods: [
      method("lamp.add", more.effect ?? "write"),
      method("lamp.fields", "read"),
      method("lampshade.add", "write"),
    ],
    types: Object.entries(schemas).map(([name, schema]) => ({ name, segment: "lamp", schema })),
    patterns: ["^X_", "^x"],
    filterPattern: "^[!<=>%@]",
  };
}

const none = around({});
for (
  const [what, given, params, result, fixed] of [
    ["a structure", source(open({ A: text }), none), "PParamsFixed & Request", "PResult", ["PParamsFixed"]],
    [
      "a member",
      source(around({ fields: open({ A: text }), id: text }, ["id"]), none),
      'Omit<PParams, "fields"> & { fields?: PParamsFieldsFixed & Request }',
      "PResult",
      ["PParamsFieldsFixed"],
    ],
    [
      "a required member and no other",
      source(around({ fields: open({ A: text }) }, ["fields"]), none),
      "{ fields: PParamsFieldsFixed & Request }",
      "PResult",
      ["PParamsFieldsFixed"],
    ],
    [
      "a list of a shared type",
      source(none, { type: "array", items: ref("Lamp") }, { shared: { Lamp: open({ A: text }, "x") } }),
      "PParams",
      "(LampFixed & Result)[]",
      ["LampFixed"],
    ],
    [
      "alternatives",
      source(around({ fields: { anyOf: [open({ A: text }), ref("B")] } }), none, { shared: { B: open({ B: text }) } }),
      "{ fields?: (PParamsFields1Fixed | BFixed) & Request }",
      "PResult",
      ["PParamsFields1Fixed", "BFixed"],
    ],
  ] as const
) {
  test(`own fields in ${what}`, () => {
    const [entity] = ownEntities([LAMP], given);
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
      source(open({ A: text }), none, { effect: "read" }),
      source(around({ filter }), none),
      source(around({ ids: open({}, "N_") }), none),
      source(around({ one: { anyOf: [open({ A: text }), text] } }), none),
    ]
  ) assert.deepEqual(ownEntities([LAMP], given)[0]!.methods, []);
});

test("documented fields that begin like own ones are known", () => {
  const [entity] = ownEntities([LAMP], source(open({ A: text, X_OLD: text }), open({ xOld: text }, "x")));
  assert.deepEqual([entity!.known, entity!.prefixes], [["X_OLD", "xOld"], { request: ["X_"], result: ["x"] }]);
});
