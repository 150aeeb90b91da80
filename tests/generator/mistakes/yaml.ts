/** What YAML cannot read, and what specs do not use of it. */

import { base, CATEGORY, edit, GET, ITEM_FACTS, type Mistake, PLACE } from "../shop.ts";

export const yaml: Mistake[] = [
  [
    "an empty file",
    { [GET]: "" },
    `spec/shop/orders/get-item.yaml:1:1 yaml-syntax: The file is empty.
    hint: Write the keys that spec/README.md lists.`,
  ],
  [
    "a file of comments",
    { [GET]: "# soon\n" },
    `spec/shop/orders/get-item.yaml:1:1 yaml-syntax: The file is empty.
    hint: Write the keys that spec/README.md lists.`,
  ],
  [
    "a list instead of a mapping",
    { [GET]: "- GetItem\n" },
    `spec/shop/orders/get-item.yaml:1:1 bad-value: The file is a list.
    hint: Write a mapping.`,
  ],
  [
    "a text instead of a mapping",
    { [GET]: "GetItem\n" },
    `spec/shop/orders/get-item.yaml:1:1 bad-value: The file is a text.
    hint: Write a mapping.`,
  ],
  [
    "indentation with tabs",
    edit(CATEGORY, "position", "\tposition"),
    `spec/shop/orders/_category.yaml:3:1 yaml-syntax: Tabs are not allowed as indentation.
    hint: Indent with spaces.`,
  ],
  [
    "a colon in a plain text",
    edit(GET, "Returns one item.", "Returns: one item."),
    `spec/shop/orders/get-item.yaml:3:10 yaml-syntax: Nested mappings are not allowed in compact mappings.
    hint: Put a text that holds : or # in quotes.`,
  ],
  [
    "an open brace",
    edit(GET, "{ ItemID: 7 }", "{ ItemID: 7"),
    `spec/shop/orders/get-item.yaml:12:1 yaml-syntax: Flow map in block collection must be sufficiently indented and end with a }.
    hint: Indent the lines of one mapping or list alike.`,
  ],
  [
    "an open quote",
    edit(CATEGORY, "Orders", '"Orders'),
    `spec/shop/orders/_category.yaml:4:1 yaml-syntax: Missing closing " quote.
    hint: Close every bracket, brace and quote.`,
  ],
  [
    "a key that is a list",
    edit(CATEGORY, "position: 1", "? [position]\n: 1"),
    `spec/shop/orders/_category.yaml:3:3 yaml-syntax: With stringKeys, all keys must be strings.
    hint: Write every key as a plain text.`,
  ],
  [
    "a text that begins with an asterisk",
    edit(GET, "title: Get item", "title: *item"),
    `spec/shop/orders/get-item.yaml:2:8 yaml-feature: An alias is not allowed.
    hint: Specs are plain data: write the value out.`,
  ],
  [
    "an anchor",
    edit(GET, "title: Get item", "title: &item Get item"),
    `spec/shop/orders/get-item.yaml:2:14 yaml-feature: An anchor is not allowed.
    hint: Specs are plain data: write the value out.`,
  ],
  [
    "a tag",
    edit(GET, "title: Get item", "title: !!str Get item"),
    `spec/shop/orders/get-item.yaml:2:14 yaml-feature: A tag is not allowed.
    hint: Specs are plain data: write the value out.`,
  ],
  [
    "a second document",
    edit(CATEGORY, "position: 1", "position: 1\n---\nposition: 2"),
    `spec/shop/orders/_category.yaml:4:1 yaml-feature: The file holds a second document.
    hint: Keep one document: move the other one to a file of its own.`,
  ],
  [
    "another version of YAML",
    { [CATEGORY]: `%YAML 1.1\n---\n${base.get(CATEGORY)}` },
    `spec/shop/orders/_category.yaml:1:1 yaml-feature: A directive is not allowed.
    hint: Remove the lines that begin with %: specs are YAML 1.2.`,
  ],
  [
    "a byte order mark and an unknown key",
    { [CATEGORY]: `\uFEFF${base.get(CATEGORY)}colour: red\n` },
    `spec/shop/orders/_category.yaml:4:1 unknown-key: Unknown key "colour".
    hint: Known are: position, summary, title.`,
  ],
  [
    "Windows line ends and an unknown key",
    { [CATEGORY]: `${base.get(CATEGORY)}colour: red\n`.replaceAll("\n", "\r\n") },
    `spec/shop/orders/_category.yaml:4:1 unknown-key: Unknown key "colour".
    hint: Known are: position, summary, title.`,
  ],
  [
    "an unknown key behind ten thousand lines",
    { [CATEGORY]: `${base.get(CATEGORY)}${"# filler\n".repeat(10_000)}colour: red\n` },
    `spec/shop/orders/_category.yaml:10004:1 unknown-key: Unknown key "colour".
    hint: Known are: position, summary, title.`,
  ],
  [
    "broken JSON among the imported facts",
    edit(ITEM_FACTS, '"source": {', '"source": '),
    `spec/shop/rest/item.json:2:26 yaml-syntax: The file is no JSON.
    hint: Import it again: deno task import:rest <facts folder>.`,
  ],
  [
    "a key that stands twice",
    edit(CATEGORY, "position: 1", "position: 1\ntitle: Sales"),
    `spec/shop/orders/_category.yaml:4:1 duplicate-key: The key "title" stands twice.
    hint: Keep one of the two.`,
  ],
  [
    "a parameter that stands twice",
    edit(PLACE, "  Discount:", "  Items: { type: list, to: items, cli: more, about: More. }\n  Discount:"),
    `spec/shop/orders/place-order.yaml:10:3 duplicate-key: The key "Items" stands twice.
    hint: Keep one of the two.`,
  ],
];
