/** Methods, their notes, corrections and types. */

import { edit, ITEM_FACTS, ITEM_NOTES, type Mistake, ORDER_NOTES, SERVICE } from "../shop.ts";

export const methods: Mistake[] = [
  [
    "a correction without a reason",
    edit(ORDER_NOTES, "        reason: The sample shows it.\n", ""),
    `spec/shop/rest/order.yaml:14:13 no-reason: The correction of result has no reason.
    hint: Add reason: how we know that the documentation is wrong.`,
  ],
  [
    "a correction of a field that is not there",
    edit(ORDER_NOTES, "at: params.wrapping", "at: params.wraping"),
    `spec/shop/rest/order.yaml:11:13 correction-target: The method has no "params.wraping".
    hint: Did you mean "wrapping"?`,
  ],
  [
    "a correction below a field that is not there",
    edit(
      ORDER_NOTES,
      "at: params.wrapping\n        set: { enum: [paper, none] }",
      "at: params.gift.wrapping\n        set: { type: string }",
    ),
    `spec/shop/rest/order.yaml:11:13 correction-target: The method has no "params.gift.wrapping".
    hint: Known are: comment, discount, items, wrapping.`,
  ],
  [
    "a correction that changes nothing",
    edit(
      ORDER_NOTES,
      "at: params.wrapping\n        set: { enum: [paper, none] }",
      "at: params.wrapping\n        set: { type: string }",
    ),
    `spec/shop/rest/order.yaml:12:14 correction-no-effect: The documentation says the same of params.wrapping.
    hint: Remove the correction.`,
  ],
  [
    "a correction that sets nothing",
    edit(ORDER_NOTES, "set: { enum: [paper, none] }", "set: {}"),
    `spec/shop/rest/order.yaml:12:14 correction-no-effect: The documentation says the same of params.wrapping.
    hint: Remove the correction.`,
  ],
  [
    "a correction that takes another field's name",
    edit(ORDER_NOTES, "set: { enum: [paper, none] }", "set: { name: discount }"),
    `spec/shop/rest/order.yaml:12:14 correction-target: The method has "discount" already.
    hint: Correct that one, or choose another name.`,
  ],
  [
    "a correction that keeps a field's name",
    edit(ORDER_NOTES, "set: { enum: [paper, none] }", "set: { name: wrapping }"),
    `spec/shop/rest/order.yaml:12:14 correction-no-effect: The documentation says the same of params.wrapping.
    hint: Remove the correction.`,
  ],
  [
    "a method without notes",
    edit(ITEM_NOTES, "  item.get:", "  item.put:"),
    `spec/shop/rest/item.yaml:1:1 missing-notes: Method "item.get" has no notes.
    hint: Add it to spec/shop/rest/item.yaml with a summary, and its effect where no rule tells it.
spec/shop/rest/item.yaml:2:3 orphan-notes: No method "item.put" is imported.
    hint: Did you mean "item.get"? Methods are imported: deno task import:rest <facts folder>.`,
  ],
  [
    "notes on a method that nobody imported",
    edit(ITEM_NOTES, "methods:\n", "methods:\n  item.gte: { effect: read, summary: Returns one item. }\n"),
    `spec/shop/rest/item.yaml:2:3 orphan-notes: No method "item.gte" is imported.
    hint: Did you mean "item.get"? Methods are imported: deno task import:rest <facts folder>.`,
  ],
  [
    "notes on a method called constructor",
    edit(ITEM_NOTES, "methods:\n", "methods:\n  constructor: { effect: read, summary: Returns one item. }\n"),
    `spec/shop/rest/item.yaml:2:3 orphan-notes: No method "constructor" is imported.
    hint: Known are: item.get. Methods are imported: deno task import:rest <facts folder>.`,
  ],
  [
    "an unknown type in a correction",
    edit(ORDER_NOTES, "set: { type: PlacedOrder }", "set: { type: PlacedOder }"),
    `spec/shop/rest/order.yaml:15:22 unknown-type: Unknown type "PlacedOder".
    hint: Did you mean "PlacedOrder"?`,
  ],
  [
    "an unknown type of a field",
    edit(ORDER_NOTES, "type: integer", "type: intger"),
    `spec/shop/rest/order.yaml:5:23 unknown-type: Unknown type "intger".
    hint: Did you mean "integer"?`,
  ],
  [
    "a type called like a thing of JavaScript",
    edit(ORDER_NOTES, "type: integer", "type: constructor"),
    `spec/shop/rest/order.yaml:5:23 unknown-type: Unknown type "constructor".
    hint: Known are: PlacedOrder, array, boolean, integer, object, string.`,
  ],
  [
    "an unknown type among the imported facts",
    edit(ITEM_FACTS, '"types": ["integer"], "required": true }]', '"types": ["id"], "required": true }]'),
    `spec/shop/rest/item.json:9:17 unknown-type: Unknown type "id".
    hint: Add it to the types of conventions in service.yaml, or correct it in the notes.`,
  ],
  [
    "a method called constructor without notes",
    edit(ITEM_FACTS, '"method": "item.get"', '"method": "constructor"'),
    `spec/shop/rest/item.yaml:1:1 missing-notes: Method "constructor" has no notes.
    hint: Add it to spec/shop/rest/item.yaml with a summary, and its effect where no rule tells it.
spec/shop/rest/item.yaml:2:3 orphan-notes: No method "item.get" is imported.
    hint: Known are: constructor. Methods are imported: deno task import:rest <facts folder>.`,
  ],
  [
    "own fields of an entity that no method is of, asked through a method that is none",
    edit(
      SERVICE,
      "returns:",
      "ownFields:\n  table: client.ts\n  entities: [{ entity: itemm, title: items, ask: { item.gett: described } }]\nreturns:",
    ),
    `spec/shop/service.yaml:11:1 missing-key: No tree of methods takes the own fields.
    hint: Add client.tree with own: whose types know the fields.
spec/shop/service.yaml:13:24 unknown-method: No method's name begins with "itemm.".
    hint: Did you mean "item"?
spec/shop/service.yaml:13:52 unknown-method: "item.gett" is no method.
    hint: Did you mean "item.get"?`,
  ],
];
