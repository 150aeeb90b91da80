// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { MethodDetails } from "../../../../catalogue/methods.ts";

/** Methods of Bitrix24 in the segment `sale.propertyvariant`. */
export const details: Readonly<Record<string, MethodDetails>> = {
  "sale.propertyvariant.add": {
    scope: ["sale"],
    page: "api-reference/sale/property-variant/sale-property-variant-add",
    params: [
      {
        name: "fields",
        type: "object",
        required: true,
        fields: [
          { name: "orderPropsId", type: "integer", required: true },
          { name: "name", type: "string", required: true },
          { name: "value", type: "string", required: true },
          { name: "sort", type: "integer" },
          { name: "description", type: "string" },
          { name: "xnlId", type: "string | integer" },
        ],
      },
    ],
    result: "{ propertyVariant }",
    errors: ["0", "201550000003", "200040300020", "100", "ERROR_NO_VALUE", "ERROR_NO_NAME"],
    example: { fields: { name: "Red", orderPropsId: 49, value: "red", sort: 10 } },
  },
  "sale.propertyvariant.delete": {
    scope: ["sale"],
    page: "api-reference/sale/property-variant/sale-property-variant-delete",
    params: [{ name: "id", type: "integer", required: true }],
    result: "boolean",
    errors: ["201540400001", "200040300020", "100", "0"],
    example: { id: 5 },
  },
  "sale.propertyvariant.get": {
    scope: ["sale"],
    page: "api-reference/sale/property-variant/sale-property-variant-get",
    params: [{ name: "id", type: "integer", required: true }],
    result: "{ propertyVariant }",
    errors: ["201540400001", "200040300010", "100", "0"],
    example: { id: 6 },
  },
  "sale.propertyvariant.getFields": {
    scope: ["sale"],
    page: "api-reference/sale/property-variant/sale-property-variant-get-fields",
    params: [],
    result: "{ propertyVariant: { description, id, name, orderPropsId, sort, value, xnlId } }",
    errors: ["0", "200040300010"],
    example: {},
  },
  "sale.propertyvariant.list": {
    scope: ["sale"],
    page: "api-reference/sale/property-variant/sale-property-variant-list",
    params: [
      { name: "select", type: "string[]" },
      { name: "filter", type: "object" },
      { name: "order", type: "object" },
    ],
    result: "{ propertyVariants: { id, name, value, orderPropsId, description, sort }[] }",
    errors: ["0", "200040300010"],
    paging: "windows",
    example: {
      select: ["id", "name", "orderPropsId", "value"],
      filter: { ">=id": 5 },
      order: { orderPropsId: "desc", id: "asc" },
    },
  },
  "sale.propertyvariant.update": {
    scope: ["sale"],
    page: "api-reference/sale/property-variant/sale-property-variant-update",
    params: [
      { name: "id", type: "integer", required: true },
      {
        name: "fields",
        type: "object",
        required: true,
        fields: [
          { name: "name", type: "string", required: true },
          { name: "value", type: "string", required: true },
          { name: "sort", type: "integer" },
          { name: "description", type: "string" },
          { name: "xnlId", type: "string | integer" },
        ],
      },
    ],
    result: "{ propertyVariant }",
    errors: ["0", "201540400001", "200040300020", "100", "ERROR_NO_VALUE", "ERROR_NO_NAME"],
    example: { id: 5, fields: { name: "Red", value: "red", sort: 10 } },
  },
};
