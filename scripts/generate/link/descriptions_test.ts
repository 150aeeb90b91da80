/** What an editor shows of members, and which names it offers, in a made-up service. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { edit, edited, SERVICE } from "../../../tests/generator/shop.ts";
import type { Schema } from "../model.ts";
import { load } from "./service.ts";

const lamp = { id: 1, STAGE: "on", maker: 7, lit: true, note: "x" };
const page = (method: string) => ({ method, page: `${method}.md`, scope: [], api: "v1" });
const facts = {
  source: { repository: "r", commit: "1" },
  methods: [
    {
      ...page("lamp.add"),
      params: [
        {
          name: "fields",
          types: ["object"],
          fields: [{ name: "STAGE", types: ["stage"], default: "on" }, { name: "maker", types: ["user"] }],
        },
        { name: "quick", types: ["boolean"], see: ["lamp.list.md"] },
      ],
      result: { types: ["integer"], sample: { ok: true, data: 1 } },
    },
    {
      ...page("lamp.fields"),
      params: [],
      result: {
        types: ["object"],
        fieldMap: true,
        fields: [{ name: "id" }, { name: "STAGE", types: ["stage"] }, { name: "maker" }],
        sample: {
          ok: true,
          data: {
            id: { type: "integer", ro: true },
            STAGE: { type: "stage", title: "State of the lamp" },
            maker: { type: "user" },
          },
        },
      },
    },
    {
      ...page("lamp.get"),
      params: [{ name: "id", types: ["integer"], required: true }],
      result: { types: ["object"], sample: { ok: true, data: { item: lamp } } },
    },
    {
      ...page("lamp.list"),
      params: [
        { name: "select", types: ["string[]"], enum: ["*"] },
        { name: "order", types: ["object"] },
        { name: "filter", types: ["object"] },
      ],
      result: { types: ["object"], sample: { ok: true, data: { items: [lamp], total: 1 } } },
      example: { params: { select: ["id", "shade"] } },
    },
  ],
};
const notes = `methods:
${facts.methods.map(({ method }) => `  ${method}: { effect: read, summary: Does it. }`).join("\n")}
`;
const conventions = `conventions:
  selections: [select]
  orders: { names: [order], directions: [up, down] }
  filters: { names: [filter], prefixes: ["<"] }
  types: { stage: string, user: integer }
  described: { by: [fields], verbs: [add], change: update, parameters: [fields], readOnly: ro, immutable: once, multiple: many, titles: [title] }
  listed: { ids: [id], by: [list] }
  entities: { verbs: [get, list], one: get, containers: [item, items] }
`;
const glossary = `types: { user: "Id of a user: lamp.list." }
names: { id: Its number., maker: Who made it., "* list": A list. }
flags: { lit: Whether it shines. }
in: [{ of: [lamp.get], names: { note: What somebody wrote. } }]
`;

const files = (more: Record<string, string> = {}) =>
  edited({
    ...edit(SERVICE, "conventions:\n", conventions),
    "shop/glossary.yaml": glossary,
    "shop/rest/lamp.json": JSON.stringify(facts),
    "shop/rest/lamp.yaml": notes,
    ...more,
  });

const types = new Map(load(files(), "1").services[0]!.types.map(({ name, schema }) => [name, schema]));

/** The members of a type, or of what one of its members holds. */
function members(type: string, ...path: string[]): Record<string, Schema> {
  const at = path.reduce((schema, name) => schema.properties![name]!, types.get(type)!);
  return at.properties!;
}

const shown = (all: Record<string, Schema>) =>
  Object.fromEntries(Object.entries(all).map(([name, schema]) => [name, schema["x-docs"]]));

test("a field tells what the service calls it, what its type means, and its default", () => {
  assert.deepEqual(shown(members("LampAddParams", "fields")), {
    STAGE: "State of the lamp. Default: on.",
    maker: "Who made it. Id of a user: lamp.list.",
  });
});

test("a parameter tells which method describes its fields, or what its row refers to", () => {
  assert.deepEqual(shown(members("LampAddParams")), { fields: "See lamp.fields.", quick: "See lamp.list." });
});

test("an id tells which method lists the records", () => {
  assert.deepEqual(shown(members("LampGetParams")), { id: "Its number. See lamp.list." });
});

test("a record tells what all methods say that return it", () => {
  assert.deepEqual(shown(members("Lamp")), {
    id: "Its number. Read-only.",
    STAGE: "State of the lamp.",
    maker: "Who made it.",
    lit: "Whether it shines.",
    note: "What somebody wrote.",
  });
});

test("what describes fields tells of them", () => {
  assert.deepEqual(shown(members("LampFieldsResult")), {
    id: "Its number. Read-only.",
    STAGE: "State of the lamp.",
    maker: "Who made it.",
  });
});

test("parameters that name fields have the names of the records, and those of their table and example", () => {
  const { select, order, filter } = members("LampListParams");
  assert.deepEqual(select!.items!["x-names"], { of: "Lamp", names: ["*", "shade"] });
  assert.deepEqual(order!["x-names"], { of: "Lamp", names: [], values: ["up", "down"] });
  assert.deepEqual(filter!["x-names"], { of: "Lamp", names: [] });
});

test("a service without conventions and glossary gets neither", () => {
  const plain = edited({
    "shop/rest/lamp.json": JSON.stringify(facts).replaceAll(/"(stage|user)"/g, '"string"'),
    "shop/rest/lamp.yaml": notes,
  });
  const { schema } = load(plain, "1").services[0]!.types.find(({ name }) => name === "LampListParams")!;
  assert.equal(/x-docs|x-names/.test(JSON.stringify(schema)), false);
});
