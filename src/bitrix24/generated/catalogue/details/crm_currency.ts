// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { MethodDetails } from "../../../../catalogue/methods.ts";

/** Methods of Bitrix24 in the segment `crm.currency`. */
export const details: Readonly<Record<string, MethodDetails>> = {
  "crm.currency.add": {
    scope: ["crm"],
    page: "api-reference/crm/currency/crm-currency-add",
    params: [
      {
        name: "fields",
        type: "object",
        required: true,
        fields: [
          { name: "CURRENCY", type: "string", required: true },
          { name: "BASE", type: "string", default: "N", values: ["Y", "N"] },
          { name: "AMOUNT_CNT", type: "integer", required: true },
          { name: "AMOUNT", type: "number", required: true },
          { name: "SORT", type: "integer", default: 100 },
          { name: "LANG", type: "object", custom: [""] },
        ],
      },
    ],
    result: "string",
    errors: ["ERROR_CORE"],
    example: { fields: { CURRENCY: "CNY", AMOUNT: 12.2251, AMOUNT_CNT: 1, BASE: "N", SORT: 9000 } },
  },
  "crm.currency.base.get": {
    scope: ["crm"],
    page: "api-reference/crm/currency/crm-currency-base-get",
    params: [],
    result: "string",
    errors: [" ERROR_UNEXPECTED_ANSWER "],
    example: {},
  },
  "crm.currency.base.set": {
    scope: ["crm"],
    page: "api-reference/crm/currency/crm-currency-base-set",
    params: [{ name: "id", type: "string | integer" }],
    result: "boolean",
    errors: [],
    example: { id: "USD" },
  },
  "crm.currency.delete": {
    scope: ["crm"],
    page: "api-reference/crm/currency/crm-currency-delete",
    params: [{ name: "id", type: "string | integer", required: true }],
    result: "boolean",
    errors: ["ERROR_CODE"],
    example: { id: "IDR" },
  },
  "crm.currency.fields": {
    scope: ["crm"],
    page: "api-reference/crm/currency/crm-currency-fields",
    params: [],
    result: "{ CURRENCY, AMOUNT_CNT, AMOUNT, BASE, SORT, DATE_UPDATE, LID, FORMAT_STRING, … }",
    errors: [],
    example: {},
  },
  "crm.currency.get": {
    scope: ["crm"],
    page: "api-reference/crm/currency/crm-currency-get",
    params: [{ name: "id", type: "string" }],
    result: "string | { CURRENCY, AMOUNT_CNT, AMOUNT, SORT, BASE, FULL_NAME, LID, FORMAT_STRING, … }",
    errors: [],
    example: { id: "USD" },
  },
  "crm.currency.list": {
    scope: ["crm"],
    page: "api-reference/crm/currency/crm-currency-list",
    params: [{ name: "order", type: "object" }],
    result: "(string | { CURRENCY, AMOUNT_CNT, AMOUNT, SORT, BASE, FULL_NAME, LID, FORMAT_STRING, … })[]",
    errors: [],
    paging: "pages",
    example: { order: { sort: "asc", currency: "asc" } },
  },
  "crm.currency.localizations.delete": {
    scope: ["crm"],
    page: "api-reference/crm/currency/localizations/crm-currency-localizations-delete",
    params: [
      { name: "id", type: "string | integer", required: true },
      { name: "lids", type: "object | any[]", required: true },
    ],
    result: "boolean",
    errors: [],
    example: { id: "CLF", lids: ["en", "de"] },
  },
  "crm.currency.localizations.fields": {
    scope: ["crm"],
    page: "api-reference/crm/currency/localizations/crm-currency-localizations-fields",
    params: [],
    result: "{ FULL_NAME, FORMAT_STRING, DEC_POINT, THOUSANDS_VARIANT, THOUSANDS_SEP, DECIMALS, HIDE_ZERO }",
    errors: [],
    example: {},
  },
  "crm.currency.localizations.get": {
    scope: ["crm"],
    page: "api-reference/crm/currency/localizations/crm-currency-localizations-get",
    params: [{ name: "id", type: "string | integer" }],
    result: "object",
    errors: [],
    example: { id: "USD" },
  },
  "crm.currency.localizations.set": {
    scope: ["crm"],
    page: "api-reference/crm/currency/localizations/crm-currency-localizations-set",
    params: [
      { name: "id", type: "string | integer", required: true },
      { name: "localizations", type: "object", required: true },
    ],
    result: "boolean",
    errors: [],
    example: { id: "CLF", localizations: {} },
  },
  "crm.currency.update": {
    scope: ["crm"],
    page: "api-reference/crm/currency/crm-currency-update",
    params: [
      { name: "ID", type: "string | integer" },
      {
        name: "fields",
        type: "object",
        fields: [
          { name: "SORT", type: "integer", default: 100 },
          { name: "AMOUNT_CNT", type: "integer" },
          { name: "AMOUNT", type: "number" },
          { name: "BASE", type: "string", default: "N", values: ["Y", "N"] },
          { name: "LANG", type: "object", custom: [""] },
          { name: "CURRENCY", type: "string", empty: "" },
        ],
      },
    ],
    result: "boolean",
    errors: ["ERROR_CODE"],
    example: { ID: "CNY", fields: { AMOUNT: 15.3449 } },
  },
};
