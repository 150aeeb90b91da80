// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { MethodDetails } from "../../../../catalogue/methods.ts";

/** Methods of Bitrix24 in the segment `catalog.measure`. */
export const details: Readonly<Record<string, MethodDetails>> = {
  "catalog.measure.add": {
    scope: ["catalog"],
    page: "api-reference/catalog/measure/catalog-measure-add",
    params: [
      {
        name: "fields",
        type: "object",
        required: true,
        fields: [
          { name: "code", type: "integer", required: true },
          { name: "isDefault", type: "string", values: ["Y", "N"] },
          { name: "measureTitle", type: "string", required: true },
          { name: "symbol", type: "string" },
          { name: "symbolIntl", type: "string" },
          { name: "symbolLetterIntl", type: "string" },
        ],
      },
    ],
    result: "{ measure }",
    errors: ["200040300020", "200600000000", "200600000010", "100", "0"],
    example: { fields: { code: 715, measureTitle: "Pair", symbol: "pair", symbolLetterIntl: "NPR" } },
  },
  "catalog.measure.delete": {
    scope: ["catalog"],
    page: "api-reference/catalog/measure/catalog-measure-delete",
    params: [{ name: "id", type: "integer", required: true }],
    result: "boolean",
    errors: ["200040300020", "200600000020", "100", "0"],
    example: { id: 6 },
  },
  "catalog.measure.get": {
    scope: ["catalog"],
    page: "api-reference/catalog/measure/catalog-measure-get",
    params: [{ name: "id", type: "integer", required: true }],
    result: "{ measure }",
    errors: ["200040300010", "200600000020", "100", "0"],
    example: { id: 6 },
  },
  "catalog.measure.getFields": {
    scope: ["catalog"],
    page: "api-reference/catalog/measure/catalog-measure-get-fields",
    params: [],
    result: "{ measure: { code, id, isDefault, measureTitle, symbol, symbolIntl, symbolLetterIntl } }",
    errors: ["200040300010", "0"],
    example: {},
  },
  "catalog.measure.list": {
    scope: ["catalog"],
    page: "api-reference/catalog/measure/catalog-measure-list",
    params: [
      { name: "select", type: "string[]" },
      { name: "filter", type: "object" },
      { name: "order", type: "object" },
      { name: "start", type: "integer" },
    ],
    result: "{ measure, measures, total, time }",
    errors: ["200040300010", "0"],
    paging: "windows",
    example: { select: ["id", "code", "symbolIntl"], filter: { "<=code": 200 }, order: { code: "DESC" } },
  },
  "catalog.measure.update": {
    scope: ["catalog"],
    page: "api-reference/catalog/measure/catalog-measure-update",
    params: [
      { name: "id", type: "integer", required: true },
      {
        name: "fields",
        type: "object",
        required: true,
        fields: [
          { name: "code", type: "integer" },
          { name: "isDefault", type: "string", values: ["Y", "N"] },
          { name: "measureTitle", type: "string" },
          { name: "symbol", type: "string" },
          { name: "symbolIntl", type: "string" },
          { name: "symbolLetterIntl", type: "string" },
        ],
      },
    ],
    result: "{ measure }",
    errors: ["0", "200040300020", "200600000000", "200600000010", "200600000020", "100"],
    example: { id: 8, fields: { symbol: "pair", symbolLetterIntl: "nrp", symbolIntl: "pr. 2" } },
  },
};
