// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { MethodDetails } from "../../../../catalogue/methods.ts";

/** Methods of Bitrix24 in the segment `sale.basketproperties`. */
export const details: Readonly<Record<string, MethodDetails>> = {
  "sale.basketproperties.add": {
    scope: ["sale"],
    page: "api-reference/sale/basket-properties/sale-basket-properties-add",
    params: [
      {
        name: "fields",
        type: "object",
        required: true,
        fields: [
          { name: "basketId", type: "integer", required: true },
          { name: "name", type: "string", required: true },
          { name: "value", type: "string", required: true },
          { name: "code", type: "string", required: true },
          { name: "sort", type: "integer" },
          { name: "xmlId", type: "string | integer" },
        ],
      },
    ],
    result: "{ basketProperty }",
    errors: ["0", "200040300010", "200240400004", "200240400005", "200240400001", "200240400002", "100"],
    example: { fields: { basketId: 6806, name: "Article", value: "4653-4877", code: "ARTICUL" } },
  },
  "sale.basketproperties.delete": {
    scope: ["sale"],
    page: "api-reference/sale/basket-properties/sale-basket-properties-delete",
    params: [{ name: "id", type: "integer", required: true }],
    result: "boolean",
    errors: ["0", "200140400001", "200040300010", "100"],
    example: { id: 17 },
  },
  "sale.basketproperties.get": {
    scope: ["sale"],
    page: "api-reference/sale/basket-properties/sale-basket-properties-get",
    params: [{ name: "id", type: "integer", required: true }],
    result: "{ basketProperty }",
    errors: ["0", "200240400003", "200040300010", "100"],
    example: { id: 17 },
  },
  "sale.basketproperties.getFields": {
    scope: ["sale"],
    page: "api-reference/sale/basket-properties/sale-basket-properties-get-fields",
    params: [],
    result: "{ basketProperties: { basketId, code, id, name, sort, value, xmlId } }",
    errors: ["0", "200040300010"],
    example: {},
  },
  "sale.basketproperties.list": {
    scope: ["sale"],
    page: "api-reference/sale/basket-properties/sale-basket-properties-list",
    params: [
      { name: "select", type: "string[]" },
      { name: "filter", type: "object" },
      { name: "order", type: "object" },
      { name: "start", type: "integer" },
    ],
    result: "{ basketProperties: { id, basketId, name, value, code, sort, xmlId }[] }",
    errors: ["0", "200040300010"],
    paging: "windows",
    example: {
      select: ["id", "basketId", "value", "name", "code"],
      filter: { basketId: 6806 },
      order: { id: "desc" },
      start: 0,
    },
  },
  "sale.basketproperties.update": {
    scope: ["sale"],
    page: "api-reference/sale/basket-properties/sale-basket-properties-update",
    params: [
      { name: "id", type: "integer", required: true },
      {
        name: "fields",
        type: "object",
        required: true,
        fields: [
          { name: "name", type: "string" },
          { name: "value", type: "string" },
          { name: "code", type: "string" },
          { name: "sort", type: "integer" },
          { name: "xmlId", type: "string | integer" },
        ],
      },
    ],
    result: "{ basketProperty }",
    errors: ["0", "20004030001", "100"],
    example: { id: 17, fields: { name: "Article", value: "123-456-789", code: "ARTICUL" } },
  },
};
