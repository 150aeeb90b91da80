/** Methods that answer in pages, and what shows how they are gone through. */

import { edit, type Mistake, PAGING, STOCK_FACTS } from "../shop.ts";

const HINT = "\n    hint: Correct the claim, or leave out the id: without evidence, a method has plain pages.";

export const paging: Mistake[] = [
  [
    "a method in pages that nobody knows how to go through",
    { [PAGING]: undefined },
    `spec/shop/rest/stock.json:4:5 missing-notes: Nothing says how the pages of "stock.list" are gone through.
    hint: Add it to spec/shop/paging.yaml: {} where nothing is known.`,
  ],
  [
    "pages of a method that has none, and of one that nobody imported",
    edit(PAGING, "methods:", "methods:\n  item.get: {}\n  item.list: {}"),
    `spec/shop/paging.yaml:4:3 unknown-method: The method "item.get" does not answer in pages.
    hint: Known are: stock.list.
spec/shop/paging.yaml:5:3 unknown-method: No method "item.list" is imported.
    hint: Known are: stock.list.`,
  ],
  [
    "a filter whose example has no such field",
    edit(PAGING, "filter: table", "filter: example"),
    `spec/shop/paging.yaml:9:13 no-evidence: stock.list: the facts do not show "sku" in where, filter: example.${HINT}`,
  ],
  [
    "an order whose table has no such field",
    edit(PAGING, "order: example", "order: table"),
    `spec/shop/paging.yaml:10:12 no-evidence: stock.list: the facts do not show "sku" in sort, order: table.${HINT}`,
  ],
  [
    "an order that links to a page that describes no fields",
    edit(PAGING, "order: example", "order: linked"),
    `spec/shop/paging.yaml:10:12 no-evidence: stock.list: the facts do not show "sku" in sort, order: linked.${HINT}`,
  ],
  [
    "an id that nobody shows can be sorted by",
    edit(PAGING, "    order: example\n", ""),
    `spec/shop/paging.yaml:5:5 no-evidence: stock.list: nothing shows "sku" in sort, order: undefined.
    hint: Say what shows it, or leave out the id.`,
  ],
  [
    "an id that the records do not have",
    edit(PAGING, "id: sku", "id: sku\n    answered: SKU"),
    `spec/shop/paging.yaml:12:10 no-evidence: stock.list: the facts do not show "SKU" in the records, row: sample.${HINT}`,
  ],
  [
    "an id that two records have",
    edit(STOCK_FACTS, '"sku": 9', '"sku": 7'),
    `spec/shop/paging.yaml:11:10 no-evidence: stock.list: records of the documented answer have the same "sku".${HINT}`,
  ],
  [
    "records that are not there",
    edit(PAGING, "rows: rows", "rows: items"),
    `spec/shop/paging.yaml:5:11 no-evidence: stock.list: the documented answer has no list at "items".
    hint: Say where the records are in the result.
spec/shop/paging.yaml:11:10 no-evidence: stock.list: the facts do not show "sku" in the records, row: sample.${HINT}`,
  ],
  [
    "a way that nobody has described, and one whose parameter nobody has",
    edit(PAGING, "next: skip", "next: skpi"),
    `spec/shop/paging.yaml:6:11 no-evidence: stock.list: "skpi" is no way to ask for pages.
    hint: Did you mean "skip"?`,
  ],
  [
    "a way by a parameter that the method has not",
    edit(PAGING, "parameter: skip", "parameter: after"),
    `spec/shop/paging.yaml:6:11 no-evidence: stock.list: the documentation knows no parameter "after".
    hint: Choose another way.`,
  ],
  [
    "a size of which the documentation tells another",
    edit(PAGING, "size: 20", "size: 50"),
    `spec/shop/paging.yaml:7:11 no-evidence: stock.list: the documentation tells another size of a page: 20.
    hint: Set size to 20.`,
  ],
  [
    "an id that could be used, and nobody says why not",
    {
      ...edit(
        "shop/service.yaml",
        "lenient: [numbers]",
        "lenient: [numbers]\n  filters: { names: [where], prefixes: ['>'] }",
      ),
      ...edit(STOCK_FACTS, '{ "name": "count" }]', '{ "name": "id" }]'),
      [PAGING]:
        "ways: { skip: { by: offset, parameter: skip, size: 20 } }\nmethods:\n  stock.list: { rows: rows, next: skip }\n",
    },
    `spec/shop/paging.yaml:3:15 no-evidence: stock.list: the facts show "id" in where.
    hint: Use it as id, or give a reason why not.`,
  ],
];
