/** Entities that can be exported, and what shows that a change of theirs can be found. */

import type { Mistake } from "../shop.ts";

/** The shop exports nothing, so that it has no module for it. */
const MODULE = `spec/shop/service.yaml:6:3 missing-file: src/shop/cli/records/mod.ts does not exist.
    hint: Write it, or say under client where it is.`;

const file = (...entities: string[]): Record<string, string> => ({
  "shop/records.yaml": `example: stock\nentities:\n${entities.map((entity) => `  ${entity}\n`).join("")}`,
});

export const records: Mistake[] = [
  ["entities whose module is missing", file("stock: { list: stock.list, changed: sku, shown: table }"), MODULE],
  [
    "a time of change that nothing shows",
    file("stock: { list: stock.list, changed: sku, shown: example }"),
    `spec/shop/records.yaml:3:39 no-evidence: stock: the facts do not show "sku" in the filter, shown: example.
    hint: Correct the claim, or leave out the field.
${MODULE}`,
  ],
  [
    "a time of change without a word of what shows it",
    file("stock: { list: stock.list, changed: sku }"),
    `spec/shop/records.yaml:3:39 no-evidence: stock: the facts do not show "sku" in the filter, shown: undefined.
    hint: Correct the claim, or leave out the field.
${MODULE}`,
  ],
  [
    "an entity that no method lists, and methods that are none",
    file("item: {}", "stock: { list: stock.list, add: stok.list }", "shelf: { list: item.get }"),
    `spec/shop/records.yaml:3:3 unknown-method: No method lists "item".
    hint: Known are: stock.
spec/shop/records.yaml:4:35 unknown-method: "stok.list" is no method.
    hint: Did you mean "stock.list"?
spec/shop/records.yaml:5:18 unknown-method: "item.get" is no method that answers in pages.
    hint: Known are: stock.list.
${MODULE}`,
  ],
  [
    "an example that is no entity",
    { "shop/records.yaml": "example: stok\nentities: { stock: { list: stock.list } }\n" },
    `spec/shop/records.yaml:1:10 unknown-method: No method lists "stok".
    hint: Did you mean "stock"?
${MODULE}`,
  ],
];
