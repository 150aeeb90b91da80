// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { FieldTable, MethodDetails } from "../../../../catalogue/methods.ts";

const valuesOfOfd: NonNullable<FieldTable["values"]> = [
  "bx_firstofd",
  "bx_platformaofd",
  "bx_yarusofd",
  "bx_taxcomofd",
  "bx_ofdruofd",
  "bx_tenzorofd",
  "bx_conturofd",
];

const fieldsOfOfdSettings: readonly FieldTable[] = [
  { name: "OFD_MODE", type: "object" },
  { name: "SELLER_INFO", type: "object" },
  { name: "AUTH", type: "object" },
];

/** Methods of Bitrix24 in the segment `sale.cashbox`. */
export const details: Readonly<Record<string, MethodDetails>> = {
  "sale.cashbox.add": {
    scope: ["cashbox"],
    page: "api-reference/sale/cashbox/sale-cashbox-add",
    params: [
      { name: "NAME", type: "string", required: true },
      { name: "REST_CODE", type: "string", required: true },
      { name: "EMAIL", type: "string", required: true },
      { name: "OFD", type: "string", values: valuesOfOfd },
      { name: "OFD_SETTINGS", type: "object", fields: fieldsOfOfdSettings },
      { name: "NUMBER_KKM", type: "string" },
      { name: "ACTIVE", type: "string", default: "N", values: ["Y", "N"] },
      { name: "SORT", type: "integer", default: 100 },
      { name: "USE_OFFLINE", type: "string", default: "N", values: ["Y", "N"] },
      { name: "SETTINGS", type: "object | any[]" },
    ],
    result: "integer",
    errors: ["ERROR_CHECK_FAILURE", "ACCESS_DENIED", "ERROR_CASHBOX_ADD"],
    example: {
      NAME: "Rest-Cash Register",
      REST_CODE: "restcashbox01",
      EMAIL: "user@example.com",
      OFD: "bx_ofdruofd",
      OFD_SETTINGS: { OFD_MODE: { IS_TEST: "N" } },
      SORT: 100,
    },
  },
  "sale.cashbox.check.apply": {
    scope: ["cashbox"],
    page: "api-reference/sale/cashbox/sale-cashbox-check-apply",
    params: [
      { name: "UUID", type: "string", required: true },
      { name: "PRINT_END_TIME", type: "string" },
      { name: "REG_NUMBER_KKT", type: "string" },
      { name: "FISCAL_DOC_ATTR", type: "string" },
      { name: "FISCAL_DOC_NUMBER", type: "string" },
      { name: "FISCAL_RECEIPT_NUMBER", type: "string" },
      { name: "FN_NUMBER", type: "string" },
      { name: "SHIFT_NUMBER", type: "string" },
    ],
    result: "boolean",
    errors: ["ERROR_CHECK_NOT_FOUND", "ACCESS_DENIED", "ERROR_CHECK_FAILURE", "ERROR_CHECK_APPLY"],
    example: {
      UUID: "check|example.com|1",
      PRINT_END_TIME: "1609459200",
      REG_NUMBER_KKT: "1234567891011121",
      FISCAL_DOC_ATTR: "1234567890",
      FISCAL_DOC_NUMBER: "12345",
    },
  },
  "sale.cashbox.delete": {
    scope: ["cashbox"],
    page: "api-reference/sale/cashbox/sale-cashbox-delete",
    params: [{ name: "ID", type: "integer", required: true }],
    result: "boolean",
    errors: ["ERROR_CASHBOX_NOT_FOUND", "ACCESS_DENIED", "ERROR_CHECK_FAILURE", "ERROR_CASHBOX_DELETE"],
    example: { ID: 1 },
  },
  "sale.cashbox.handler.add": {
    scope: ["cashbox"],
    page: "api-reference/sale/cashbox/sale-cashbox-handler-add",
    params: [
      { name: "CODE", type: "string", required: true },
      { name: "NAME", type: "string", required: true },
      { name: "SORT", type: "integer", default: 100 },
      { name: "SUPPORTS_FFD105", type: "string", default: "N", values: ["Y", "N"] },
      {
        name: "SETTINGS",
        type: "object",
        required: true,
        fields: [
          { name: "PRINT_URL", type: "string", required: true },
          { name: "CHECK_URL", type: "string", required: true },
          { name: "HTTP_VERSION", type: "string", values: ["1.0", "1.1"] },
          { name: "CONFIG", type: "object", required: true },
        ],
      },
    ],
    result: "integer",
    errors: ["ERROR_HANDLER_ALREADY_EXIST", "ACCESS_DENIED", "ERROR_CHECK_FAILURE", "ERROR_HANDLER_ADD"],
    example: {
      CODE: "restcashbox01",
      NAME: "REST-Cashbox 01",
      SETTINGS: { PRINT_URL: "text", CHECK_URL: "text", CONFIG: {} },
      SORT: 100,
      SUPPORTS_FFD105: "Y",
    },
  },
  "sale.cashbox.handler.delete": {
    scope: ["cashbox"],
    page: "api-reference/sale/cashbox/sale-cashbox-handler-delete",
    params: [{ name: "ID", type: "integer", required: true }],
    result: "boolean",
    errors: ["ERROR_HANDLER_NOT_FOUND", "ACCESS_DENIED", "ERROR_CHECK_FAILURE", "ERROR_HANDLER_DELETE"],
    example: { ID: 1 },
  },
  "sale.cashbox.handler.list": {
    scope: ["cashbox"],
    page: "api-reference/sale/cashbox/sale-cashbox-handler-list",
    params: [],
    result: "{ ID, NAME, CODE, SORT, SETTINGS }[]",
    errors: ["ACCESS_DENIED"],
    example: {},
  },
  "sale.cashbox.handler.update": {
    scope: ["cashbox"],
    page: "api-reference/sale/cashbox/sale-cashbox-handler-update",
    params: [{ name: "ID", type: "integer", required: true }, { name: "FIELDS", type: "object", required: true }],
    result: "boolean",
    errors: ["ERROR_HANDLER_NOT_FOUND", "ACCESS_DENIED", "ERROR_CHECK_FAILURE", "ERROR_HANDLER_UPDATE"],
    example: { ID: 1, FIELDS: { NAME: "My REST cash register with a new name", SORT: 200 } },
  },
  "sale.cashbox.list": {
    scope: ["cashbox"],
    page: "api-reference/sale/cashbox/sale-cashbox-list",
    params: [
      { name: "SELECT", type: "string[]" },
      { name: "FILTER", type: "object" },
      { name: "ORDER", type: "object" },
    ],
    result: "{ ID, NAME, OFD, EMAIL, DATE_CREATE, DATE_LAST_CHECK, NUMBER_KKM, KKM_ID, … }[]",
    errors: ["ACCESS_DENIED"],
    example: { SELECT: ["ID", "NAME"], FILTER: { "=NAME": "My Rest-Cash Register", ">ID": 9 }, ORDER: { ID: "DESC" } },
  },
  "sale.cashbox.update": {
    scope: ["cashbox"],
    page: "api-reference/sale/cashbox/sale-cashbox-update",
    params: [
      { name: "ID", type: "integer", required: true },
      {
        name: "FIELDS",
        type: "object",
        required: true,
        fields: [
          { name: "NAME", type: "string" },
          { name: "EMAIL", type: "string" },
          { name: "OFD", type: "string", values: valuesOfOfd },
          { name: "OFD_SETTINGS", type: "object", fields: fieldsOfOfdSettings },
          { name: "NUMBER_KKM", type: "string" },
          { name: "ACTIVE", type: "string", values: ["Y", "N"] },
          { name: "SORT", type: "integer" },
          { name: "USE_OFFLINE", type: "string", values: ["Y", "N"] },
          { name: "SETTINGS", type: "object" },
        ],
      },
    ],
    result: "boolean",
    errors: ["ERROR_CASHBOX_NOT_FOUND", "ACCESS_DENIED", "ERROR_CHECK_FAILURE", "ERROR_CASHBOX_UPDATE"],
    example: { ID: 1, FIELDS: { NAME: "New Name" } },
  },
};
