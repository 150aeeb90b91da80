// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { FieldTable, MethodDetails } from "../../../../catalogue/methods.ts";

const fieldsOfFields: readonly FieldTable[] = [
  { name: "catalogGroupId", type: "integer", required: true },
  { name: "price", type: "number", required: true },
  { name: "roundType", type: "number", required: true, values: [1, 2, 4] },
  { name: "roundPrecision", type: "number", required: true },
];

/** Methods of Bitrix24 in the segment `catalog.roundingrule`. */
export const details: Readonly<Record<string, MethodDetails>> = {
  "catalog.roundingRule.add": {
    scope: ["catalog"],
    page: "api-reference/catalog/rounding-rule/catalog-rounding-rule-add",
    params: [{ name: "fields", type: "object", required: true, fields: fieldsOfFields }],
    result: "{ roundingRule }",
    errors: ["200040300020", "100", "0"],
    example: { fields: { catalogGroupId: 14, price: 1000, roundType: 4, roundPrecision: 100 } },
  },
  "catalog.roundingRule.delete": {
    scope: ["catalog"],
    page: "api-reference/catalog/rounding-rule/catalog-rounding-rule-delete",
    params: [{ name: "id", type: "integer", required: true }],
    result: "boolean",
    errors: ["200040300020", "200900000000", "100", "0"],
    example: { id: 1 },
  },
  "catalog.roundingRule.get": {
    scope: ["catalog"],
    page: "api-reference/catalog/rounding-rule/catalog-rounding-rule-get",
    params: [{ name: "id", type: "integer", required: true }],
    result: "{ roundingRule }",
    errors: ["200040300010", "200900000000", "100", "0"],
    example: { id: 1 },
  },
  "catalog.roundingRule.getFields": {
    scope: ["catalog"],
    page: "api-reference/catalog/rounding-rule/catalog-rounding-rule-get-fields",
    params: [],
    result: "{ roundingRule: { catalogGroupId, createdBy, dateCreate, dateModify, id, modifiedBy, price, rou…",
    errors: ["200040300010", "0"],
    example: {},
  },
  "catalog.roundingRule.list": {
    scope: ["catalog"],
    page: "api-reference/catalog/rounding-rule/catalog-rounding-rule-list",
    params: [
      { name: "select", type: "string[]" },
      { name: "filter", type: "object" },
      { name: "order", type: "object" },
      { name: "start", type: "integer" },
    ],
    result: "{ roundingRules, total, time }",
    errors: ["200040300010", "0"],
    paging: "windows",
    example: { select: ["id", "price", "roundType"], filter: { modifiedBy: 1 }, order: { id: "ASC" } },
  },
  "catalog.roundingRule.update": {
    scope: ["catalog"],
    page: "api-reference/catalog/rounding-rule/catalog-rounding-rule-update",
    params: [
      { name: "id", type: "integer", required: true },
      { name: "fields", type: "object", required: true, fields: fieldsOfFields },
    ],
    result: "{ roundingRule }",
    errors: ["0", "200040300020", "200900000000", "100"],
    example: { id: 1, fields: { catalogGroupId: 14, price: 1500, roundType: 2, roundPrecision: 10 } },
  },
};
