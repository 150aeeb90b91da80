/** Examples that do not fit their function. */

import { edit, GET, ITEM_FACTS, type Mistake, PLACE, SERVICE, TEMPLATE } from "../shop.ts";

export const examples: Mistake[] = [
  [
    "an example with an unknown argument",
    edit(GET, "{ ItemID: 7 }", "{ ItemID: 7, ItemId: 8 }"),
    `spec/shop/orders/get-item.yaml:11:24 bad-example: The function has no parameter "ItemId".
    hint: Did you mean "ItemID"?`,
  ],
  [
    "an example with an argument called constructor",
    edit(GET, "{ ItemID: 7 }", "{ ItemID: 7, constructor: 8 }"),
    `spec/shop/orders/get-item.yaml:11:24 bad-example: The function has no parameter "constructor".
    hint: Known are: ItemID.`,
  ],
  [
    "an example without a required argument",
    edit(GET, "{ ItemID: 7 }", "{}"),
    `spec/shop/orders/get-item.yaml:11:5 bad-example: The example leaves out ItemID.
    hint: Add ItemID to args: TypeScript requires it.`,
  ],
  [
    "an example whose id is a list",
    edit(GET, "{ ItemID: 7 }", "{ ItemID: [7] }"),
    `spec/shop/orders/get-item.yaml:11:21 bad-example: The argument of ItemID is no id.
    hint: Write a whole number, or digits in quotes.`,
  ],
  [
    "an example whose boolean is a text",
    edit(PLACE, "Gift: true }", 'Gift: "yes" }'),
    `spec/shop/orders/place-order.yaml:22:99 bad-example: The argument of Gift is no boolean.
    hint: Write true or false.`,
  ],
  [
    "an example whose number is a text",
    edit(PLACE, "Discount: 2.5", 'Discount: "2.5"'),
    `spec/shop/orders/place-order.yaml:22:50 bad-example: The argument of Discount is no number.
    hint: Write a number.`,
  ],
  [
    "an example whose text is a number",
    edit(PLACE, 'Comment: "Ring twice, it\'s $5 $HOME"', "Comment: 5"),
    `spec/shop/orders/place-order.yaml:22:64 bad-example: The argument of Comment is no text.
    hint: Write a text.`,
  ],
  [
    "an example whose list is a text",
    edit(PLACE, 'Items: [soap, "5\\" nail"]', "Items: soap"),
    `spec/shop/orders/place-order.yaml:22:20 bad-example: The argument of Items is no list.
    hint: Write a list.`,
  ],
  [
    "an example that does not say how it connects",
    edit(GET, "    way: key\n", ""),
    `spec/shop/orders/get-item.yaml:9:5 bad-example: The example does not say how it connects.
    hint: Add way: key.`,
  ],
  [
    "an example that connects in an unknown way",
    edit(GET, "way: key", "way: kay"),
    `spec/shop/orders/get-item.yaml:10:10 bad-example: There is no way "kay" to connect.
    hint: Did you mean "key"?`,
  ],
  [
    "an example that connects like a thing of JavaScript",
    edit(GET, "way: key", "way: constructor"),
    `spec/shop/orders/get-item.yaml:10:10 bad-example: There is no way "constructor" to connect.
    hint: Known are: key.`,
  ],
  [
    "a template's example that connects",
    edit(TEMPLATE, "    args: {}", "    way: key\n    args: {}"),
    `spec/shop/orders/get-order-template.yaml:12:5 bad-example: The function connects to nothing.
    hint: Remove way.`,
  ],
  [
    "an unknown parameter of the connection",
    edit(SERVICE, "Key: k-123456", "Kay: k, Key: k-123456"),
    `spec/shop/service.yaml:49:50 unknown-key: "Kay" is no parameter of the connection.
    hint: Did you mean "Key"?`,
  ],
  [
    "an example of a method without a sample, and of a template, that say nothing of what is printed",
    {
      ...edit(ITEM_FACTS, '"sample": { "ok": true, "data": { "id": 7, "name": "Soap" } }', '"list": false'),
      ...edit(TEMPLATE, "    result: { items: <names>, comment: <text> }\n", ""),
    },
    `spec/shop/orders/get-item.yaml:9:5 bad-example: Nothing says what the example prints.
    hint: Add result: the documentation has no sample.
spec/shop/orders/get-order-template.yaml:11:5 bad-example: Nothing says what the example prints.
    hint: Add result: what the function returns.`,
  ],
];
