/** Names and positions that are taken. */

import { base, CATEGORY, edit, GET, type Mistake, ORDER_NOTES, PLACE, SERVICE } from "../shop.ts";

export const names: Mistake[] = [
  [
    "two functions with one name",
    { "shop/sales/_category.yaml": "title: A\nsummary: B.\nposition: 2\n", "shop/sales/get-item.yaml": base.get(GET)! },
    `spec/shop/sales/get-item.yaml:1:7 name-collision: Function name "getItem" is taken by spec/shop/orders/get-item.yaml:1:7.
    hint: Rename one of the two.`,
  ],
  [
    "two functions whose names differ in letter case",
    { "shop/orders/getitem.yaml": base.get(GET)!.replace("GetItem", "Getitem").replace("position: 1", "position: 9") },
    `spec/shop/orders/getitem.yaml:1:7 name-collision: Function name "getitem" is taken by spec/shop/orders/get-item.yaml:1:7.
    hint: Rename one of the two.`,
  ],
  [
    "a function called like a word of TypeScript",
    { "shop/orders/delete.yaml": base.get(GET)!.replace("GetItem", "Delete").replace("position: 1", "position: 9") },
    `spec/shop/orders/delete.yaml:1:7 name-collision: Function name "delete" is reserved.
    hint: Choose another name.`,
  ],
  [
    "a function called like a helper",
    { "shop/orders/list.yaml": base.get(GET)!.replace("GetItem", "List").replace("position: 1", "position: 9") },
    `spec/shop/orders/list.yaml:1:7 name-collision: Function name "list" is reserved.
    hint: Choose another name.`,
  ],
  [
    "a type called like a method's own",
    edit(
      ORDER_NOTES,
      "  PlacedOrder:",
      "  OrderPlaceParams: { about: A., fields: { id: { type: integer } } }\n  PlacedOrder:",
    ),
    `spec/shop/rest/order.yaml:2:3 name-collision: Type name "OrderPlaceParams" is taken by spec/shop/rest/order.yaml:8:3.
    hint: Rename one of the two.`,
  ],
  [
    "a type called like the client",
    edit(ORDER_NOTES, "  PlacedOrder:", "  Shop: { about: A., fields: { id: { type: integer } } }\n  PlacedOrder:"),
    `spec/shop/rest/order.yaml:2:3 name-collision: Type name "Shop" is reserved.
    hint: Choose another name.`,
  ],
  [
    "a type called like a function's parameters",
    edit(
      ORDER_NOTES,
      "  PlacedOrder:",
      "  GetItemParams: { about: A., fields: { id: { type: integer } } }\n  PlacedOrder:",
    ),
    `spec/shop/orders/get-item.yaml:1:7 name-collision: Type name "GetItemParams" is taken by spec/shop/rest/order.yaml:2:3.
    hint: Rename one of the two.`,
  ],
  [
    "a category called like a generated module",
    { "shop/mod/_category.yaml": "title: A\nsummary: B.\nposition: 2\n" },
    `spec/shop/mod/_category.yaml:1:1 name-collision: Module name "mod" is reserved.
    hint: Choose another name.`,
  ],
  [
    "a function called index, whose page would be the category's",
    { "shop/orders/index.yaml": base.get(GET)!.replace("GetItem", "Index").replace("position: 1", "position: 9") },
    `spec/shop/orders/index.yaml:1:7 name-collision: Function name "index" is reserved.
    hint: Choose another name.`,
  ],
  [
    "a function called like a command written by hand",
    edit(SERVICE, "words: [Shop", "  tools: [{ name: getitem, summary: A., module: cli/connect.ts }]\nwords: [Shop"),
    `spec/shop/orders/get-item.yaml:1:7 name-collision: Function name "GetItem" is taken by the command "oint shop getitem".
    hint: Choose another name.`,
  ],
  [
    "two commands written by hand that are called alike",
    edit(
      SERVICE,
      "words: [Shop",
      `  tools:
    - { name: print-labels, summary: A., module: cli/connect.ts }
    - { name: printlabels, summary: A., module: cli/connect.ts }
words: [Shop`,
    ),
    `spec/shop/service.yaml:12:15 name-collision: "oint shop printlabels" is a command already.
    hint: Choose another name.`,
  ],
  [
    "two functions at one position",
    edit(PLACE, "position: 2", "position: 1"),
    `spec/shop/orders/place-order.yaml:4:11 position-collision: Position 1 is taken by GetItem.
    hint: Give each its own position.`,
  ],
  [
    "two categories at one position",
    { "shop/sales/_category.yaml": "title: A\nsummary: B.\nposition: 1\n" },
    `spec/shop/sales/_category.yaml:3:11 position-collision: Position 1 is taken by orders.
    hint: Give each its own position.`,
  ],
  [
    "a sandbox for a method that nobody imported",
    {
      "shop/sandbox/item.yaml":
        "entity: item\nid: ID\nkeys: upper\ncaller: 1\nfields: { ID: digits }\nmethods:\n  item.gte: { operation: fields }\nseeds:\n  - { ID: 1 }\n",
    },
    `spec/shop/sandbox/item.yaml:7:3 sandbox-binding: The sandbox binds "item.gte", which is no method.
    hint: Did you mean "item.get"?`,
  ],
  [
    "a sandbox that answers samples of what is no segment",
    {
      "shop/sandbox/item.yaml":
        "entity: item\nid: ID\nkeys: upper\ncaller: 1\nfields: { ID: digits }\nsamples: [itme]\nseeds:\n  - { ID: 1 }\n",
    },
    `spec/shop/sandbox/item.yaml:6:11 sandbox-binding: The sandbox answers samples of "itme", which is no segment.
    hint: Did you mean "item"?`,
  ],
  [
    "a sandbox's method that names a refusal that is not there",
    {
      "shop/sandbox/item.yaml":
        "entity: item\nid: ID\nkeys: upper\ncaller: 1\nfields: { ID: digits }\nmethods:\n  item.get: { operation: list, errors: [gone] }\nseeds:\n  - { ID: 1 }\n",
    },
    `spec/shop/sandbox/item.yaml:7:41 sandbox-binding: There is no refusal gone.
    hint: Add it to the refusals, or mend the name.`,
  ],
  [
    "a sandbox's field of a kind that nobody defines",
    {
      "shop/sandbox/item.yaml":
        "entity: item\nid: ID\nfields:\n  ID: digits\n  fresh: { kind: boolaen }\n  gone: flag\nseeds:\n  - { ID: 1 }\n",
    },
    `spec/shop/sandbox/item.yaml:5:12 sandbox-binding: There is no kind boolaen.
    hint: Add it to the kinds, or mend the name.
spec/shop/sandbox/item.yaml:6:3 sandbox-binding: There is no kind flag.
    hint: Add it to the kinds, or mend the name.`,
  ],
  [
    "two mistakes in two files, by file and line",
    { ...edit(GET, "summary:", "sumary:"), ...edit(CATEGORY, "title: Orders", "title:") },
    `spec/shop/orders/_category.yaml:1:7 empty-text: "title" is empty.
    hint: Write what belongs there.
spec/shop/orders/get-item.yaml:1:1 missing-key: "summary" is missing.
    hint: Add summary: a text.
spec/shop/orders/get-item.yaml:3:1 unknown-key: Unknown key "sumary".
    hint: Did you mean "summary"?`,
  ],
];
