/** Values of the wrong kind. */

import { edit, GET, ITEM_NOTES, type Mistake, ORDER_NOTES, PLACE, SERVICE, TEMPLATE } from "../shop.ts";

export const values: Mistake[] = [
  [
    "a text left empty",
    edit(GET, "title: Get item", "title:"),
    `spec/shop/orders/get-item.yaml:2:7 empty-text: "title" is empty.
    hint: Write what belongs there.`,
  ],
  [
    "a text of spaces",
    edit(GET, "title: Get item", 'title: "  "'),
    `spec/shop/orders/get-item.yaml:2:8 empty-text: "title" is empty.
    hint: Write what belongs there.`,
  ],
  [
    "an empty reason",
    edit(ORDER_NOTES, "reason: The sample shows it.", 'reason: ""'),
    `spec/shop/rest/order.yaml:16:17 empty-text: "methods.order.place.corrections.1.reason" is empty.
    hint: Write what belongs there.`,
  ],
  [
    "a number where a text belongs",
    edit(GET, "title: Get item", "title: 2026"),
    `spec/shop/orders/get-item.yaml:2:8 bad-value: "title" is a number.
    hint: Put the digits in quotes.`,
  ],
  [
    "a text where a number belongs",
    edit(GET, "position: 1", 'position: "1"'),
    `spec/shop/orders/get-item.yaml:4:11 bad-value: "position" is a text.
    hint: Write a number.`,
  ],
  [
    "a list where a text belongs",
    edit(GET, "title: Get item", "title: [Get, item]"),
    `spec/shop/orders/get-item.yaml:2:8 bad-value: "title" is a list.
    hint: Write a text.`,
  ],
  [
    "a text where a list belongs",
    edit(PLACE, "notes:\n  - What is ordered is paid at once.", "notes: What is ordered is paid at once."),
    `spec/shop/orders/place-order.yaml:6:8 bad-value: "notes" is a text.
    hint: Write a list.`,
  ],
  [
    "a text where true or false belongs",
    edit(GET, "required: true", 'required: "yes"'),
    `spec/shop/orders/get-item.yaml:7:33 bad-value: "params.ItemID.required" is a text.
    hint: Write true or false.`,
  ],
  [
    "a fraction as a position",
    edit(GET, "position: 1", "position: 1.5"),
    `spec/shop/orders/get-item.yaml:4:11 bad-value: "position" is 1.5.
    hint: Write a whole number.`,
  ],
  [
    "a position of zero",
    edit(GET, "position: 1", "position: 0"),
    `spec/shop/orders/get-item.yaml:4:11 bad-value: "position" is 0.
    hint: Write 1 or more.`,
  ],
  [
    "an unknown kind of parameter",
    edit(GET, "type: id", "type: idd"),
    `spec/shop/orders/get-item.yaml:7:19 bad-value: "params.ItemID.type" cannot be "idd".
    hint: Did you mean "id"?`,
  ],
  [
    "an unknown effect",
    edit(ITEM_NOTES, "effect: read", "effect: destroy"),
    `spec/shop/rest/item.yaml:2:23 bad-value: "methods.item.get.effect" cannot be "destroy".
    hint: Known are: delete, read, write.`,
  ],
  [
    "a name in small letters",
    edit(GET, "name: GetItem", "name: getItem"),
    `spec/shop/orders/get-item.yaml:1:7 bad-value: "name" cannot be "getItem".
    hint: The rule: a name begins with a capital and has only letters and digits.`,
  ],
  [
    "a parameter's name with a dash",
    edit(GET, "  ItemID: {", "  Item-ID: {"),
    `spec/shop/orders/get-item.yaml:7:3 bad-value: The key "params.Item-ID" is wrong.
    hint: A name begins with a capital and has only letters and digits.`,
  ],
  [
    "an option with dashes in front",
    edit(GET, "cli: item", 'cli: "--item"'),
    `spec/shop/orders/get-item.yaml:7:52 bad-value: "params.ItemID.cli" cannot be "--item".
    hint: The rule: an option has only small letters, digits and dashes.`,
  ],
  [
    "an address that is none",
    edit(SERVICE, "base: https://docs.shop.example/", "base: docs"),
    `spec/shop/service.yaml:13:9 bad-value: "docs.base" cannot be "docs".
    hint: The rule: an address begins with https://.`,
  ],
  [
    "a type that cannot be read",
    edit(ORDER_NOTES, "type: integer", "type: integer or text"),
    `spec/shop/rest/order.yaml:5:23 bad-value: "types.PlacedOrder.fields.number.type" cannot be "integer or text".
    hint: The rule: a type looks like "string", "integer[]" or "User | false".`,
  ],
  [
    "an enum that is no list",
    edit(ORDER_NOTES, "enum: [paper, none]", "enum: paper"),
    `spec/shop/rest/order.yaml:12:22 bad-value: "methods.order.place.corrections.0.set.enum" is a text.
    hint: Write a list.`,
  ],
  [
    "an enum of lists",
    edit(ORDER_NOTES, "enum: [paper, none]", "enum: [[paper]]"),
    `spec/shop/rest/order.yaml:12:23 bad-value: "methods.order.place.corrections.0.set.enum.0" cannot be a list.
    hint: The rule: a text, a number, true, false or null.`,
  ],
  [
    "a correction of nowhere",
    edit(ORDER_NOTES, "at: params.wrapping", "at: wrapping"),
    `spec/shop/rest/order.yaml:11:13 bad-value: "methods.order.place.corrections.0.at" cannot be "wrapping".
    hint: The rule: a place looks like "params.FILTER" or "result".`,
  ],
  [
    "a list as a boolean's spelling",
    edit(PLACE, "true: paper", "true: [paper]"),
    `spec/shop/orders/place-order.yaml:16:21 bad-value: "params.Gift.encode.true" cannot be a list.
    hint: The rule: a text, a number, true, false or null.`,
  ],
  [
    "a call and a template",
    edit(TEMPLATE, "position: 3", "position: 3\ncall: item.get"),
    `spec/shop/orders/get-order-template.yaml:6:1 bad-value: The function calls a method and has a template.
    hint: Remove call, or the template.`,
  ],
  [
    "clear without a template",
    edit(PLACE, "call: order.place", "call: order.place\nclear: Gift"),
    `spec/shop/orders/place-order.yaml:6:1 bad-value: There is no template to clear.
    hint: Remove clear.`,
  ],
  [
    "clear that is no parameter",
    edit(TEMPLATE, "clear: Clear", "clear: Clera"),
    `spec/shop/orders/get-order-template.yaml:6:8 bad-value: "Clera" is no boolean parameter.
    hint: Did you mean "Clear"?`,
  ],
  [
    "clear that is no boolean",
    edit(TEMPLATE, "type: boolean, default: false", "type: text"),
    `spec/shop/orders/get-order-template.yaml:6:8 bad-value: "Clear" is no boolean parameter.
    hint: Make its type boolean.`,
  ],
  [
    "spellings of what is no boolean",
    edit(PLACE, "to: comment,", "to: comment, encode: { true: 1, false: 0 },"),
    `spec/shop/orders/place-order.yaml:11:54 bad-value: Comment is no boolean.
    hint: Remove encode.`,
  ],
  [
    "spellings that are alike",
    edit(PLACE, "false: none", "false: paper"),
    `spec/shop/orders/place-order.yaml:16:5 bad-value: Both values of Gift are spelt alike.
    hint: Spell true and false differently.`,
  ],
  [
    "a text spread over the request",
    edit(PLACE, "to: comment", 'to: "*"'),
    `spec/shop/orders/place-order.yaml:11:45 bad-value: Comment is no structure and cannot be spread over the request.
    hint: Name one field, or make its type structure.`,
  ],
  [
    "a pattern of secrets that is no regular expression, and one without a group",
    edit(SERVICE, "connection:\n", "secrets: ['/key([^/]+/', '/key[^/]+/', '/key/([^/]+)']\nconnection:\n"),
    `spec/shop/service.yaml:33:11 bad-value: "secrets.0" cannot be "/key([^/]+/".
    hint: The rule: a pattern is a regular expression.
spec/shop/service.yaml:33:26 bad-value: "secrets.1" cannot be "/key[^/]+/".
    hint: The rule: a pattern has a group around the secret.`,
  ],
];
