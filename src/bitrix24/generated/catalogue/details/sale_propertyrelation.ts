// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { FieldTable, MethodDetails } from "../../../../catalogue/methods.ts";

const paramsOfMethods: readonly FieldTable[] = [
  {
    name: "fields",
    type: "object",
    required: true,
    fields: [
      { name: "entityId", type: "integer", required: true },
      { name: "entityType", type: "string", required: true, values: ["P", "D", "L", "T"] },
      { name: "propertyId", type: "integer", required: true },
    ],
  },
];

/** Methods of Bitrix24 in the segment `sale.propertyrelation`. */
export const details: Readonly<Record<string, MethodDetails>> = {
  "sale.propertyRelation.add": {
    scope: ["sale"],
    page: "api-reference/sale/property-relation/sale-property-relation-add",
    params: paramsOfMethods,
    result: "{ propertyRelation }",
    errors: ["0", "201650000001", "201650000002", "200040300020", "100"],
    example: { fields: { entityId: 6, entityType: "D", propertyId: 40 } },
  },
  "sale.propertyRelation.deleteByFilter": {
    scope: ["sale"],
    page: "api-reference/sale/property-relation/sale-property-relation-delete-by-filter",
    params: paramsOfMethods,
    result: "boolean",
    errors: ["201640400004", "200040300010", "100", "0"],
    example: { fields: { entityId: 6, entityType: "D", propertyId: 40 } },
  },
  "sale.propertyRelation.getFields": {
    scope: ["sale"],
    page: "api-reference/sale/property-relation/sale-property-relation-get-fields",
    params: [],
    result: "{ propertyRelation: { entityId, entityType, propertyId } }",
    errors: ["200040300010", "0"],
    example: {},
  },
  "sale.propertyRelation.list": {
    scope: ["sale"],
    page: "api-reference/sale/property-relation/sale-property-relation-list",
    params: [
      { name: "select", type: "string[]" },
      { name: "filter", type: "object" },
      { name: "order", type: "object" },
      { name: "start", type: "integer" },
    ],
    result: "{ propertyRelations }",
    errors: ["200040300010", "0"],
    paging: "pages",
    example: { select: ["entityId", "entityType", "propertyId"], filter: { entityId: 6 }, order: { entityId: "asc" } },
  },
};
