// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { MethodDetails } from "../../../../catalogue/methods.ts";

/** Methods of Bitrix24 in the segment `sale.propertyvalue`. */
export const details: Readonly<Record<string, MethodDetails>> = {
  "sale.propertyvalue.delete": {
    scope: ["sale"],
    page: "api-reference/sale/property-value/sale-property-value-delete",
    params: [{ name: "id", type: "integer", required: true }],
    result: "boolean",
    errors: ["201040400001", "200040300020", "100", "0"],
    example: { id: 5 },
  },
  "sale.propertyvalue.get": {
    scope: ["sale"],
    page: "api-reference/sale/property-value/sale-property-value-get",
    params: [{ name: "id", type: "integer", required: true }],
    result: "{ propertyValue }",
    errors: ["201040400001", "200040300010", "100", "0"],
    example: { id: 13176 },
  },
  "sale.propertyvalue.getfields": {
    scope: ["sale"],
    page: "api-reference/sale/property-value/sale-property-value-get-fields",
    params: [],
    result: "{ propertyValue: { code, id, name, orderId, orderPropsId, orderPropsXmlId, value } }",
    errors: ["0", "200040300020"],
    example: {},
  },
  "sale.propertyvalue.list": {
    scope: ["sale"],
    page: "api-reference/sale/property-value/sale-property-value-list",
    params: [
      { name: "select", type: "string[]" },
      { name: "filter", type: "object" },
      { name: "order", type: "object" },
      { name: "start", type: "integer" },
    ],
    result: "{ propertyValues: { id, name, orderId, code, value, orderPropsId, orderPropsXmlId }[] }",
    errors: ["0", "200040300010"],
    paging: "pages",
    example: {
      select: ["code", "id", "name", "orderId", "orderPropsId", "orderPropsXmlId", "value"],
      filter: { "=code": "FIO", "%value": "Boris", ">orderId": 1600 },
    },
  },
  "sale.propertyvalue.modify": {
    scope: ["sale"],
    page: "api-reference/sale/property-value/sale-property-value-modify",
    params: [
      {
        name: "fields",
        type: "object",
        required: true,
        fields: [
          {
            name: "order",
            type: "object",
            required: true,
            fields: [
              { name: "id", type: "integer", required: true },
              {
                name: "propertyValues",
                type: "object[]",
                required: true,
                fields: [
                  { name: "orderPropsId", type: "integer", required: true },
                  { name: "value", type: "any", required: true },
                ],
              },
            ],
          },
        ],
      },
    ],
    result: "{ propertyValues: { id, name, orderId, code, value, orderPropsId, orderPropsXmlId }[] }",
    errors: ["100", "200040300020", "0"],
    example: { fields: { order: { id: 1, propertyValues: [] } } },
  },
};
