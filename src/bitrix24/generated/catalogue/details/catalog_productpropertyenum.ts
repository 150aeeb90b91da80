// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { FieldTable, MethodDetails } from "../../../../catalogue/methods.ts";

const fieldsOfFields: readonly FieldTable[] = [
  { name: "propertyId", type: "integer", required: true },
  { name: "value", type: "string", required: true },
  { name: "xmlId", type: "string | integer", required: true },
  { name: "def", type: "string", default: "Y", values: ["Y", "N"] },
  { name: "sort", type: "integer" },
];

/** Methods of Bitrix24 in the segment `catalog.productpropertyenum`. */
export const details: Readonly<Record<string, MethodDetails>> = {
  "catalog.productPropertyEnum.add": {
    scope: ["catalog"],
    page: "api-reference/catalog/product-property-enum/catalog-product-property-enum-add",
    params: [{ name: "fields", type: "object", required: true, fields: fieldsOfFields }],
    result: "{ productPropertyEnum }",
    errors: ["BX_INVALID_VALUE", "0"],
    example: { fields: { propertyId: 431, value: "Average", xmlId: "M", def: "Y", sort: 100 } },
  },
  "catalog.productPropertyEnum.delete": {
    scope: ["catalog"],
    page: "api-reference/catalog/product-property-enum/catalog-product-property-enum-delete",
    params: [{ name: "id", type: "integer", required: true }],
    result: "boolean",
    errors: ["0", "100"],
    example: { id: 122 },
  },
  "catalog.productPropertyEnum.get": {
    scope: ["catalog"],
    page: "api-reference/catalog/product-property-enum/catalog-product-property-enum-get",
    params: [{ name: "id", type: "integer", required: true }],
    result: "{ productPropertyEnum }",
    errors: ["0", "100"],
    example: { id: 1739 },
  },
  "catalog.productPropertyEnum.getFields": {
    scope: ["catalog"],
    page: "api-reference/catalog/product-property-enum/catalog-product-property-enum-get-fields",
    params: [],
    result: "{ productPropertyEnum: { def, id, propertyId, sort, value, xmlId } }",
    errors: ["0"],
    example: {},
  },
  "catalog.productPropertyEnum.list": {
    scope: ["catalog"],
    page: "api-reference/catalog/product-property-enum/catalog-product-property-enum-list",
    params: [
      { name: "select", type: "string[]" },
      { name: "filter", type: "object" },
      { name: "order", type: "object" },
      { name: "start", type: "integer" },
    ],
    result: "{ productPropertyEnums: { id, propertyId, value, xmlId, def, sort }[] }",
    errors: ["100", "0"],
    paging: "windows",
    example: {
      select: ["id", "propertyId", "value", "def", "sort", "xmlId"],
      filter: { propertyId: 431 },
      order: { id: "ASC" },
    },
  },
  "catalog.productPropertyEnum.update": {
    scope: ["catalog"],
    page: "api-reference/catalog/product-property-enum/catalog-product-property-enum-update",
    params: [
      { name: "id", type: "integer", required: true },
      { name: "fields", type: "object", required: true, fields: fieldsOfFields },
    ],
    result: "{ productPropertyEnum }",
    errors: ["0", "100"],
    example: { id: 1739, fields: { propertyId: 431, value: "Medium", xmlId: "M", def: "N", sort: 110 } },
  },
};
