// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { MethodDetails } from "../../../../catalogue/methods.ts";

/** Methods of Bitrix24 in the segment `catalog.pricetypelang`. */
export const details: Readonly<Record<string, MethodDetails>> = {
  "catalog.priceTypeLang.add": {
    scope: ["catalog"],
    page: "api-reference/catalog/price-type/price-type-lang/catalog-price-type-lang-add",
    params: [
      {
        name: "fields",
        type: "object",
        required: true,
        fields: [
          { name: "catalogGroupId", type: "integer", required: true },
          { name: "name", type: "string", required: true },
          { name: "lang", type: "string", required: true },
          { name: "id", type: "integer" },
        ],
      },
    ],
    result: "{ priceTypeLang }",
    errors: ["200040300020", "201200000010", "201000000000", "100", "0"],
    example: { fields: { catalogGroupId: 1, lang: "en", name: "PRICE" } },
  },
  "catalog.priceTypeLang.delete": {
    scope: ["catalog"],
    page: "api-reference/catalog/price-type/price-type-lang/catalog-price-type-lang-delete",
    params: [{ name: "id", type: "integer", required: true }],
    result: "boolean",
    errors: ["200040300020", "201200000000", "100", "0"],
    example: { id: 3 },
  },
  "catalog.priceTypeLang.get": {
    scope: ["catalog"],
    page: "api-reference/catalog/price-type/price-type-lang/catalog-price-type-lang-get",
    params: [{ name: "id", type: "integer", required: true }],
    result: "{ priceTypeLang }",
    errors: ["200040300010", "201200000000", "100", "0"],
    example: { id: 2 },
  },
  "catalog.priceTypeLang.getFields": {
    scope: ["catalog"],
    page: "api-reference/catalog/price-type/price-type-lang/catalog-price-type-lang-get-fields",
    params: [],
    result: "{ priceTypeLang: { catalogGroupId, id, lang, name } }",
    errors: ["200040300010", "0"],
    example: {},
  },
  "catalog.priceTypeLang.getLanguages": {
    scope: ["catalog"],
    page: "api-reference/catalog/price-type/price-type-lang/catalog-price-type-lang-get-languages",
    params: [],
    result: "{ languages: { lid, name, active }[] }",
    errors: ["200040300010", "0"],
    paging: "pages",
    example: {},
  },
  "catalog.priceTypeLang.list": {
    scope: ["catalog"],
    page: "api-reference/catalog/price-type/price-type-lang/catalog-price-type-lang-list",
    params: [
      { name: "select", type: "string[]" },
      { name: "filter", type: "object" },
      { name: "order", type: "object" },
      { name: "start", type: "integer" },
    ],
    result: "{ priceTypeLangs: { id, catalogGroupId, name, lang }[] }",
    errors: ["200040300010", "0"],
    paging: "windows",
    example: { select: ["name", "lang"], order: { lang: "ASC" } },
  },
  "catalog.priceTypeLang.update": {
    scope: ["catalog"],
    page: "api-reference/catalog/price-type/price-type-lang/catalog-price-type-lang-update",
    params: [
      { name: "id", type: "integer", required: true },
      {
        name: "fields",
        type: "object",
        required: true,
        fields: [
          { name: "catalogGroupId", type: "integer" },
          { name: "name", type: "string" },
          { name: "lang", type: "string" },
        ],
      },
    ],
    result: "{ priceTypeLang }",
    errors: ["0", "200040300020", "201200000000", "201200000010", "201000000000", "100"],
    example: { id: 6, fields: { name: "Base Price" } },
  },
};
