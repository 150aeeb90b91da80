// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { FieldTable, MethodDetails } from "../../../../catalogue/methods.ts";

const fieldsOfFields: readonly FieldTable[] = [
  { name: "personTypeId", type: "integer", required: true },
  { name: "name", type: "string", required: true },
  { name: "sort", type: "integer" },
];

/** Methods of Bitrix24 in the segment `sale.propertygroup`. */
export const details: Readonly<Record<string, MethodDetails>> = {
  "sale.propertygroup.add": {
    scope: ["sale"],
    page: "api-reference/sale/property-group/sale-property-group-add",
    params: [{ name: "fields", type: "object", required: true, fields: fieldsOfFields }],
    result: "{ propertyGroup }",
    errors: ["0", "200950000006", "200040300020", "100"],
    example: { fields: { personTypeId: 3, name: "New Property Group", sort: 100 } },
  },
  "sale.propertygroup.delete": {
    scope: ["sale"],
    page: "api-reference/sale/property-group/sale-property-group-delete",
    params: [{ name: "id", type: "integer", required: true }],
    result: "boolean",
    errors: ["200940400001", "200040300020", "100", "0"],
    example: { id: 15 },
  },
  "sale.propertygroup.get": {
    scope: ["sale"],
    page: "api-reference/sale/property-group/sale-property-group-get",
    params: [{ name: "id", type: "integer", required: true }],
    result: "{ propertyGroup }",
    errors: ["200940400001", "200040300010", "100", "0"],
    example: { id: 10 },
  },
  "sale.propertygroup.getFields": {
    scope: ["sale"],
    page: "api-reference/sale/property-group/sale-property-group-get-fields",
    params: [],
    result: "{ propertyGroup: { id, name, personTypeId, sort } }",
    errors: ["0", "200040300010"],
    example: {},
  },
  "sale.propertygroup.list": {
    scope: ["sale"],
    page: "api-reference/sale/property-group/sale-property-group-list",
    params: [
      { name: "select", type: "string[]" },
      { name: "filter", type: "object" },
      { name: "order", type: "object" },
    ],
    result: "{ propertyGroups: { id, name, personTypeId, sort }[] }",
    errors: ["0", "200040300010"],
    paging: "windows",
    example: {
      select: ["id", "name", "personTypeId", "sort"],
      filter: { ">=id": 14 },
      order: { name: "asc", id: "desc" },
    },
  },
  "sale.propertygroup.update": {
    scope: ["sale"],
    page: "api-reference/sale/property-group/sale-property-group-update",
    params: [
      { name: "id", type: "integer", required: true },
      { name: "fields", type: "object", required: true, fields: fieldsOfFields },
    ],
    result: "{ propertyGroup }",
    errors: ["0", "200940400001", "200040300020", "200950000008", "100"],
    example: { id: 10, fields: { personTypeId: 3, name: "Updated Property Group", sort: 100 } },
  },
};
