/** The made-up shop with lamps, whose methods describe their fields, return them and choose from them. */

import type { Schema } from "../../scripts/generate/model.ts";
import { load } from "../../scripts/generate/link/service.ts";
import { edit, edited, SERVICE } from "./shop.ts";

const record = { id: 1, STAGE: "on", maker: 7, lit: true, note: "x", room: { id: 3, name: "Hall" } };
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
        fields: [{ name: "id" }, { name: "STAGE", types: ["stage"] }, { name: "maker" }, { name: "watts" }, {
          name: "LIT",
        }],
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
      result: { types: ["object"], sample: { ok: true, data: { item: record } } },
    },
    {
      ...page("lamp.sorted"),
      params: [{ name: "order", types: ["object"], fields: [{ name: "id", types: ["string"], required: true }] }],
      result: { types: ["boolean"], sample: { ok: true, data: true } },
    },
    {
      ...page("lamp.list"),
      params: [
        { name: "select", types: ["string[]"], enum: ["*"] },
        { name: "order", types: ["object"] },
        { name: "filter", types: ["object"] },
      ],
      result: { types: ["object"], sample: { ok: true, data: { items: [record], total: 1 } } },
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
const glossary = `types: { user: "Id of a user: item.get." }
names: { id: Its number., maker: Who made it., "* list": A list. }
flags: { lit: Whether it shines. }
in: [{ of: [lamp.get], names: { note: What somebody wrote. } }]
`;

/** Its folder of specs. */
export const files = edited({
  ...edit(SERVICE, "conventions:\n", conventions),
  "shop/glossary.yaml": glossary,
  "shop/rest/lamp.json": JSON.stringify(facts),
  "shop/rest/lamp.yaml": notes,
});

/** The same without conventions and glossary. */
export const plainFiles = edited({
  "shop/rest/lamp.json": JSON.stringify(facts).replaceAll(/"(stage|user)"/g, '"string"'),
  "shop/rest/lamp.yaml": notes,
});

/** Its types by name. */
export const types = new Map(load(files, "1").services[0]!.types.map(({ name, schema }) => [name, schema]));

/** The members of a type, or of what one of its members holds. */
export function members(type: string, ...path: string[]): Record<string, Schema> {
  const at = path.reduce((schema, name) => schema.properties![name]!, types.get(type)!);
  return at.properties!;
}
