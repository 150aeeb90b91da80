/** Functions that do not fit the methods they call. */

import { edit, GET, ITEM_FACTS, ITEM_NOTES, type Mistake, PLACE, SERVICE, TEMPLATE } from "../shop.ts";

export const functions: Mistake[] = [
  [
    "a method that nobody imported",
    edit(GET, "call: item.get", "call: item.gte"),
    `spec/shop/orders/get-item.yaml:5:7 unknown-method: No method "item.gte" is imported.
    hint: Did you mean "item.get"?`,
  ],
  [
    "a method called like a thing of JavaScript",
    edit(GET, "call: item.get", "call: constructor"),
    `spec/shop/orders/get-item.yaml:5:7 unknown-method: No method "constructor" is imported.
    hint: Known are: item.get, mail.send, order.place, stock.list.`,
  ],
  [
    "a field that the method does not have",
    edit(PLACE, "to: discount", "to: discuont"),
    `spec/shop/orders/place-order.yaml:10:33 unknown-field: order.place has no field "discuont".
    hint: Did you mean "discount"?`,
  ],
  [
    "a field called like a thing of JavaScript",
    edit(PLACE, "to: discount", "to: constructor"),
    `spec/shop/orders/place-order.yaml:10:33 unknown-field: order.place has no field "constructor".
    hint: Known are: comment, discount, items, wrapping.`,
  ],
  [
    "a parameter that is sent nowhere",
    edit(PLACE, "to: discount, ", ""),
    `spec/shop/orders/place-order.yaml:10:3 unmapped-field: Parameter Discount is sent nowhere.
    hint: Add to: <field of order.place>.`,
  ],
  [
    "a template's parameter that is sent somewhere",
    edit(TEMPLATE, "cli: empty", "to: empty, cli: empty"),
    `spec/shop/orders/get-order-template.yaml:8:43 unmapped-field: Parameter Clear is sent nowhere.
    hint: Remove to: the function calls no method.`,
  ],
  [
    "a template's parameter without a use",
    edit(TEMPLATE, "clear: Clear\n", ""),
    `spec/shop/orders/get-order-template.yaml:7:3 unmapped-field: Parameter Clear changes nothing.
    hint: Remove it, or add clear: Clear.`,
  ],
  [
    "a required field that nobody fills",
    edit(GET, "params:\n  ItemID: { type: id, required: true, to: id, cli: item, about: Id of the item. }\n", ""),
    `spec/shop/orders/get-item.yaml:5:7 unmapped-field: item.get requires "id", which no parameter fills.
    hint: Add a parameter with to: id.
spec/shop/orders/get-item.yaml:9:13 bad-example: The function has no parameter "ItemID".
    hint: None is known.`,
  ],
  [
    "a required field that may be left out",
    edit(GET, "type: id, required: true", "type: id"),
    `spec/shop/orders/get-item.yaml:7:3 unmapped-field: item.get requires "id", and ItemID may be left out.
    hint: Add required: true, or a default.`,
  ],
  [
    "two parameters for one field",
    edit(PLACE, "to: discount", "to: comment"),
    `spec/shop/orders/place-order.yaml:11:45 repeated-name: Field "comment" is filled by Discount, too.
    hint: Send one of the two to another field.`,
  ],
  [
    "two structures spread over the request",
    edit(
      PLACE,
      "  Discount:",
      '  A: { type: structure, to: "*", cli: a, about: A. }\n  B: { type: structure, to: "*", cli: b, about: B. }\n  Discount:',
    ),
    `spec/shop/orders/place-order.yaml:11:29 repeated-name: A is spread over the request, too.
    hint: Send one of the two to another field.`,
  ],
  [
    "an option that stands twice",
    edit(PLACE, "cli: comment", "cli: items"),
    `spec/shop/orders/place-order.yaml:11:59 repeated-name: Option --items is taken.
    hint: Choose another option.`,
  ],
  [
    "an option of every function",
    edit(PLACE, "cli: comment", "cli: help"),
    `spec/shop/orders/place-order.yaml:11:59 repeated-name: Option --help is taken.
    hint: Choose another option.`,
  ],
  [
    "an option of the connection",
    edit(PLACE, "cli: comment", "cli: key"),
    `spec/shop/orders/place-order.yaml:11:59 repeated-name: Option --key is taken.
    hint: Choose another option.`,
  ],
  [
    "a connection with one option twice",
    edit(SERVICE, "cli: key", "cli: address"),
    `spec/shop/service.yaml:44:10 repeated-name: Option --address is taken by Address.
    hint: Choose another option.`,
  ],
  [
    "two parameters with one key",
    edit(
      PLACE,
      "  Discount: { type: number, to: discount, cli: discount, about: Percent that the customer saves. }",
      "  ItemsStructure: { type: number, to: discount, cli: other, about: A. }",
    ),
    `spec/shop/orders/place-order.yaml:10:3 repeated-name: Key "items" is taken.
    hint: Rename the parameter.
spec/shop/orders/place-order.yaml:22:40 bad-example: The function has no parameter "Discount".
    hint: Known are: Comment, Gift, Items, ItemsStructure.`,
  ],
  [
    "a required parameter with a default",
    edit(GET, "required: true,", "required: true, default: 1,"),
    `spec/shop/orders/get-item.yaml:7:48 bad-default: ItemID is required and has a default.
    hint: Remove one of the two.`,
  ],
  [
    "a default of another type",
    edit(PLACE, "default: none", "default: 5"),
    `spec/shop/orders/place-order.yaml:11:35 bad-default: The default of Comment is no text.
    hint: Write a text.`,
  ],
  [
    "a default that is empty",
    edit(PLACE, "default: none", "default: null"),
    `spec/shop/orders/place-order.yaml:11:35 bad-default: The default of Comment is no text.
    hint: Write a text.`,
  ],
  [
    "a default of a whole number that is none",
    edit(GET, "required: true,", "explicit: true, default: 1.5,"),
    `spec/shop/orders/get-item.yaml:7:48 bad-default: The default of ItemID is no id.
    hint: Write a whole number, or digits in quotes.`,
  ],
  [
    "a method of a further API",
    {
      ...edit(GET, "call: item.get", "call: new:item.get"),
      ...edit(SERVICE, "returns:", "apis: { v2: { prefix: new, map: NewMethods, path: new/ } }\nreturns:"),
      ...edit(ITEM_FACTS, '"api": "v1"', '"api": "v2"'),
      ...edit(ITEM_NOTES, "item.get:", '"new:item.get":'),
      "shop/sandbox/item.yaml": undefined,
    },
    `spec/shop/orders/get-item.yaml:5:7 bad-value: "new:item.get" is of a further API, which no generated function calls.
    hint: Add impl: custom, and call it in the body.`,
  ],
];
