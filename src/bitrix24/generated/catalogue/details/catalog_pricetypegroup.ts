// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { MethodDetails } from "../../../../catalogue/methods.ts";

/** Methods of Bitrix24 in the segment `catalog.pricetypegroup`. */
export const details: Readonly<Record<string, MethodDetails>> = {
  "catalog.priceTypeGroup.add": {
    scope: ["catalog"],
    page: "api-reference/catalog/price-type/price-type-group/catalog-price-type-group-add",
    params: [
      {
        name: "fields",
        type: "object",
        required: true,
        fields: [
          { name: "catalogGroupId", type: "integer", required: true },
          { name: "groupId", type: "integer", required: true },
          { name: "access", type: "string", required: true, values: ["Y", "N"] },
          { name: "id", type: "integer" },
        ],
      },
    ],
    result: "{ priceTypeGroup }",
    errors: ["200040300020", "100", "0"],
    example: { fields: { catalogGroupId: 9, groupId: 23, access: "Y" } },
  },
  "catalog.priceTypeGroup.delete": {
    scope: ["catalog"],
    page: "api-reference/catalog/price-type/price-type-group/catalog-price-type-group-delete",
    params: [{ name: "id", type: "integer", required: true }],
    result: "boolean",
    errors: ["200040300020", "0", "100"],
    example: { id: 109 },
  },
  "catalog.priceTypeGroup.getFields": {
    scope: ["catalog"],
    page: "api-reference/catalog/price-type/price-type-group/catalog-price-type-group-get-fields",
    params: [],
    result: "{ priceTypeGroup: { access, catalogGroupId, groupId, id } }",
    errors: ["200040300010"],
    example: {},
  },
  "catalog.priceTypeGroup.list": {
    scope: ["catalog"],
    page: "api-reference/catalog/price-type/price-type-group/catalog-price-type-group-list",
    params: [
      { name: "select", type: "string[]" },
      { name: "filter", type: "object" },
      { name: "order", type: "object" },
      { name: "start", type: "integer" },
    ],
    result: "{ priceTypeGroups: { id, catalogGroupId, groupId, access }[] }",
    errors: ["200040300010"],
    paging: "windows",
    example: {
      select: ["id", "catalogGroupId", "groupId", "access"],
      filter: { catalogGroupId: 9, groupId: 23 },
      order: { id: "ASC" },
      start: 0,
    },
  },
};
