/** Keys that are unknown or missing. */

import { CATEGORY, edit, GET, ITEM_NOTES, type Mistake, PLACE, SERVICE } from "../shop.ts";

export const keys: Mistake[] = [
  [
    "an unknown key",
    edit(GET, "summary:", "sumary:"),
    `spec/shop/orders/get-item.yaml:1:1 missing-key: "summary" is missing.
    hint: Add summary: a text.
spec/shop/orders/get-item.yaml:3:1 unknown-key: Unknown key "sumary".
    hint: Did you mean "summary"?`,
  ],
  [
    "an unknown key of a parameter",
    edit(GET, "cli: item", "clli: item"),
    `spec/shop/orders/get-item.yaml:7:3 missing-key: "params.ItemID.cli" is missing.
    hint: Add cli: a text.
spec/shop/orders/get-item.yaml:7:47 unknown-key: Unknown key "clli".
    hint: Did you mean "cli"?`,
  ],
  [
    "an unknown key called constructor",
    edit(CATEGORY, "position: 1", "position: 1\nconstructor: 1"),
    `spec/shop/orders/_category.yaml:4:1 unknown-key: Unknown key "constructor".
    hint: Known are: position, summary, title.`,
  ],
  [
    "a merge key",
    edit(CATEGORY, "position: 1", "position: 1\n<<: { title: A }"),
    `spec/shop/orders/_category.yaml:4:1 unknown-key: Unknown key "<<".
    hint: Known are: position, summary, title.`,
  ],
  [
    "a key that is a number",
    edit(CATEGORY, "position: 1", "position: 1\n5: 1"),
    `spec/shop/orders/_category.yaml:4:1 unknown-key: Unknown key "5".
    hint: Known are: position, summary, title.`,
  ],
  [
    "a key called __proto__",
    edit(CATEGORY, "position: 1", "position: 1\n__proto__: 1"),
    `spec/shop/orders/_category.yaml:4:1 bad-value: No key may be called "__proto__".
    hint: Choose another name.`,
  ],
  [
    "a parameter called __proto__",
    edit(GET, "  ItemID: {", "  __proto__: {"),
    `spec/shop/orders/get-item.yaml:7:3 bad-value: No key may be called "__proto__".
    hint: Choose another name.`,
  ],
  [
    "an argument called __proto__",
    edit(GET, "{ ItemID: 7 }", "{ ItemID: 7, __proto__: 1 }"),
    `spec/shop/orders/get-item.yaml:11:24 bad-value: No key may be called "__proto__".
    hint: Choose another name.`,
  ],
  [
    "a method called __proto__",
    edit(ITEM_NOTES, "  item.get:", "  __proto__: { effect: read, summary: A. }\n  item.get:"),
    `spec/shop/rest/item.yaml:2:3 bad-value: No key may be called "__proto__".
    hint: Choose another name.`,
  ],
  [
    "a missing title",
    edit(GET, "title: Get item\n", ""),
    `spec/shop/orders/get-item.yaml:1:1 missing-key: "title" is missing.
    hint: Add title: a text.`,
  ],
  [
    "a missing description of a parameter",
    edit(GET, ", about: Id of the item.", ""),
    `spec/shop/orders/get-item.yaml:7:3 missing-key: "params.ItemID.about" is missing.
    hint: Add about: a text.`,
  ],
  [
    "a missing type of a parameter",
    edit(PLACE, "    type: boolean\n", ""),
    `spec/shop/orders/place-order.yaml:12:3 missing-key: "params.Gift.type" is missing.
    hint: Add type: one of text, id, integer, number, boolean, date, structure, list, file, files.`,
  ],
  [
    "a missing title of an example",
    edit(GET, "  - title: One item\n    way: key", "  - way: key"),
    `spec/shop/orders/get-item.yaml:9:5 missing-key: "examples.0.title" is missing.
    hint: Add title: a text.`,
  ],
  [
    "no examples",
    edit(GET, "examples:\n  - title: One item\n    way: key\n    args: { ItemID: 7 }\n", ""),
    `spec/shop/orders/get-item.yaml:1:1 missing-key: "examples" is missing.
    hint: Add examples: a list.`,
  ],
  [
    "an empty list of examples",
    edit(GET, "examples:\n  - title: One item\n    way: key\n    args: { ItemID: 7 }\n", "examples: []\n"),
    `spec/shop/orders/get-item.yaml:8:11 empty-text: "examples" is empty.
    hint: Add at least one item.`,
  ],
  [
    "a missing effect",
    edit(ITEM_NOTES, "effect: read, ", ""),
    `spec/shop/rest/item.yaml:2:3 missing-key: No rule tells the effect of "item.get".
    hint: Add effect: read, write or delete, or "get" to the effects of service.yaml.`,
  ],
  [
    "a missing keyword list",
    edit(SERVICE, "keywords: [shop, orders]\n", ""),
    `spec/shop/service.yaml:1:1 missing-key: "keywords" is missing.
    hint: Add keywords: a list.`,
  ],
  [
    "a function that neither calls nor has a template",
    edit(GET, "call: item.get\n", ""),
    `spec/shop/orders/get-item.yaml:1:1 missing-key: The function neither calls a method nor has a template.
    hint: Add call: <method>.`,
  ],
  [
    "a way that leaves out a required parameter of the connection",
    edit(SERVICE, ", Key: k-123456 }", " }"),
    `spec/shop/service.yaml:49:5 missing-key: The way "key" leaves out Key.
    hint: Add Key, which is required.`,
  ],
];
