// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { FieldTable, MethodDetails } from "../../../../catalogue/methods.ts";

const fieldsOfFields: readonly FieldTable[] = [
  { name: "name", type: "string", required: true },
  { name: "code", type: "string" },
  { name: "sort", type: "string", default: "150" },
  { name: "active", type: "string", default: "Y", values: ["Y", "N"] },
  { name: "xmlId", type: "string | integer" },
];

/** Methods of Bitrix24 in the segment `sale.persontype`. */
export const details: Readonly<Record<string, MethodDetails>> = {
  "sale.persontype.add": {
    scope: ["sale"],
    page: "api-reference/sale/person-type/sale-person-type-add",
    params: [{ name: "fields", type: "object", required: true, fields: fieldsOfFields }],
    result: "{ personType }",
    errors: ["200750000005", "200750000001", "200750000006", "200040300020", "100", "0"],
    example: { fields: { name: "Individual", sort: "100", active: "Y", code: "MY_CRM_COMPANY" } },
  },
  "sale.persontype.delete": {
    scope: ["sale"],
    page: "api-reference/sale/person-type/sale-person-type-delete",
    params: [{ name: "id", type: "integer", required: true }],
    result: "boolean",
    errors: ["200750000008", "200750000003", "200040300020", "200740400001", "200750000004", "100", "0"],
    example: { id: 5 },
  },
  "sale.persontype.get": {
    scope: ["sale"],
    page: "api-reference/sale/person-type/sale-person-type-get",
    params: [{ name: "id", type: "integer", required: true }],
    result: "{ personType }",
    errors: ["200040300010", "200740400001", "100", "0"],
    example: { id: 1 },
  },
  "sale.persontype.getFields": {
    scope: ["sale"],
    page: "api-reference/sale/person-type/sale-person-type-get-fields",
    params: [],
    result: "{ personType: { active, code, id, name, sort, xmlId } }",
    errors: ["200040300010", "0"],
    example: {},
  },
  "sale.persontype.list": {
    scope: ["sale"],
    page: "api-reference/sale/person-type/sale-person-type-list",
    params: [
      { name: "select", type: "string[]" },
      { name: "filter", type: "object" },
      { name: "order", type: "object" },
      { name: "start", type: "integer" },
    ],
    result: "{ personTypes, total, time }",
    errors: ["200040300010", "0"],
    paging: "windows",
    example: { select: ["id", "name", "sort"], filter: { "<=sort": 100 }, order: { sort: "DESC" } },
  },
  "sale.persontype.update": {
    scope: ["sale"],
    page: "api-reference/sale/person-type/sale-person-type-update",
    params: [
      { name: "id", type: "integer", required: true },
      { name: "fields", type: "object", required: true, fields: fieldsOfFields },
    ],
    result: "{ personType }",
    errors: ["0", "200740400001", "200750000007", "200750000002", "200040300020", "100"],
    example: { id: 12, fields: { name: "Legal entity" } },
  },
};
