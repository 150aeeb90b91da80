/**
 * For the tests: the shop's catalogue of methods.
 *
 * @module
 */

import type { Catalogue, MethodDetails, SegmentRows } from "../../../src/catalogue/methods.ts";

const list: SegmentRows[] = [
  {
    segment: "item",
    methods: [
      ["item.add", "write", "Adds an article to the shop."],
      ["item.delete", "delete", "Takes an article out of the shop."],
      ["item.get", "read", "Returns one article."],
      ["item.get", "read", "Returns one article in the second form.", { api: "v2" }],
      ["item.list", "read", "Lists articles in the old way.", { deprecated: ["item.search", "item.get"] }],
      ["item.old", "read", "Returns what it always did.", { deprecated: [] }],
      ["item.twin", "read", "Returns a twin."],
      ["item.TWIN", "read", "Returns the other twin."],
    ],
  },
  { segment: "stock", methods: [["stock.item.count", "read", "Counts the stock.", { api: "v2" }]] },
];

function details(params: MethodDetails["params"], more: Partial<MethodDetails> = {}): MethodDetails {
  return { scope: [], page: "page", params, result: "any", errors: [], example: {}, ...more };
}

const item: Record<string, MethodDetails> = {
  "item.add": details([
    {
      name: "fields",
      type: "object",
      required: true,
      custom: ["UF_", "!"],
      fields: [
        { name: "TITLE", type: "string", about: "What it is called." },
        { name: "price", type: "number", default: 0 },
        { name: "SIZE", type: "object", fields: [{ name: "width", type: "integer", required: true }] },
        { name: "PARTS", type: "object[]", fields: [{ name: "ID", type: "integer" }] },
      ],
    },
    { name: "kind", type: "string", values: ["simple", "Set", "offer"] },
    { name: "count", type: "integer" },
    { name: "hidden", type: "boolean" },
    { name: "tags", type: "string[]" },
    { name: "ids", type: "integer[]" },
    { name: "note", type: "string | object" },
    { name: "phone", type: "string | integer" },
    { name: "parent", type: "integer | null", oneOf: ["parent", "parentCode"] },
    { name: "parentCode", type: "any" },
    { name: "id", type: "integer" },
    { name: "ID", type: "string" },
    { name: "options", type: "object" },
  ], {
    scope: ["shop", "items"],
    custom: ["UF_"],
    page: "items/add",
    result: "{ id }",
    errors: ["SOLD_OUT", "NO_ROOM"],
    example: { fields: { TITLE: "A lamp" }, note: "It's $5" },
  }),
  "item.get": details([{ name: "id", type: "integer", required: true }], { example: { id: 1 } }),
  "v2:item.get": details([{ name: "key", type: "string", required: true }], { example: { key: "a b" } }),
  "item.delete": details([]),
  "item.list": details([], { paging: "windows" }),
  "item.old": details([{ name: "max", type: "integer" }, { name: "V2", type: "string" }], { paging: "pages" }),
  "item.twin": details([]),
  "item.TWIN": details([]),
};

/** What the shop's API offers. */
export const catalogue: Catalogue = {
  apis: ["v2"],
  docs: { base: "https://docs.example/", suffix: ".html" },
  example: {
    options: '--url "shop.example"',
    typescript: ['import { Shop } from "oint/shop";', "", 'const shop = new Shop("shop.example");'],
    variable: "shop",
    result: "data",
  },
  conventions: { filters: { prefixes: ["!", ">", "="] }, booleans: { true: "Y", false: "N" } },
  lists: [() => Promise.resolve([list[0]!]), () => Promise.resolve([list[1]!])],
  details: {
    item: () => Promise.resolve(item),
    stock: () => Promise.resolve({ "v2:stock.item.count": details([]) }),
  },
};
