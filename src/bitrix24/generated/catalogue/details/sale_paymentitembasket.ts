// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { MethodDetails } from "../../../../catalogue/methods.ts";

/** Methods of Bitrix24 in the segment `sale.paymentitembasket`. */
export const details: Readonly<Record<string, MethodDetails>> = {
  "sale.paymentitembasket.add": {
    scope: ["sale"],
    page: "api-reference/sale/payment-item-basket/sale-payment-item-basket-add",
    params: [
      {
        name: "fields",
        type: "object",
        required: true,
        fields: [
          { name: "paymentId", type: "integer", required: true },
          { name: "basketId", type: "integer", required: true },
          { name: "quantity", type: "number" },
          { name: "xmlId", type: "string | integer" },
        ],
      },
    ],
    result: "{ paymentItemBasket }",
    errors: ["201240400002", "201250000001", "201240400003", "200040300020", "100", "0"],
    example: { fields: { basketId: 2722, paymentId: 1025, quantity: 3, xmlId: "myXmlId" } },
  },
  "sale.paymentitembasket.delete": {
    scope: ["sale"],
    page: "api-reference/sale/payment-item-basket/sale-payment-item-basket-delete",
    params: [{ name: "id", type: "integer", required: true }],
    result: "boolean",
    errors: ["201240400001", "200040300020", "100", "0"],
    example: { id: 1186 },
  },
  "sale.paymentitembasket.get": {
    scope: ["sale"],
    page: "api-reference/sale/payment-item-basket/sale-payment-item-basket-get",
    params: [{ name: "id", type: "integer", required: true }],
    result: "{ paymentItemBasket }",
    errors: ["201240400001", "200040300010", "100", "0"],
    example: { id: 1186 },
  },
  "sale.paymentitembasket.getfields": {
    scope: ["sale"],
    page: "api-reference/sale/payment-item-basket/sale-payment-item-basket-get-fields",
    params: [],
    result: "{ paymentItemBasket: { basketId, dateInsert, id, paymentId, quantity, xmlId } }",
    errors: ["0", "200040300010"],
    example: {},
  },
  "sale.paymentitembasket.list": {
    scope: ["sale"],
    page: "api-reference/sale/payment-item-basket/sale-payment-item-basket-list",
    params: [
      { name: "select", type: "string[]" },
      { name: "filter", type: "object" },
      { name: "order", type: "object" },
      { name: "start", type: "integer" },
    ],
    result: "{ paymentItemBasket: { id, paymentId, basketId, quantity, xmlId, dateInsert }[], paymentItemsBa…",
    errors: ["0", "200040300010"],
    paging: "pages",
    example: {
      select: ["id", "paymentId", "basketId", "quantity", "xmlId", "dateInsert"],
      filter: { paymentId: 1025, ">quantity": 2 },
      order: { quantity: "desc" },
    },
  },
  "sale.paymentitembasket.update": {
    scope: ["sale"],
    page: "api-reference/sale/payment-item-basket/sale-payment-item-basket-update",
    params: [
      { name: "id", type: "integer", required: true },
      {
        name: "fields",
        type: "object",
        required: true,
        fields: [{ name: "quantity", type: "number", required: true }, { name: "xmlId", type: "string | integer" }],
      },
    ],
    result: "{ paymentItemBasket }",
    errors: ["201240400001", "200040300020", "100", "0"],
    example: { id: 1186, fields: { quantity: 1, xmlId: "myNewXmlId" } },
  },
};
