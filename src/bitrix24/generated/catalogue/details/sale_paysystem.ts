// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { FieldTable, MethodDetails } from "../../../../catalogue/methods.ts";

const fieldsOfCheckoutData: readonly FieldTable[] = [
  { name: "ACTION_URI", type: "string", required: true },
  { name: "FIELDS", type: "object" },
];

const paramsOfMethods: readonly FieldTable[] = [
  { name: "INVOICE_ID", type: "integer", required: true },
  { name: "PAY_SYSTEM_ID", type: "string | integer" },
  { name: "BX_REST_HANDLER", type: "string" },
];

const paramsOfMethods2: readonly FieldTable[] = [
  { name: "PAYMENT_ID", type: "integer", required: true },
  { name: "PAY_SYSTEM_ID", type: "string | integer", required: true },
];

/** Methods of Bitrix24 in the segment `sale.paysystem`. */
export const details: Readonly<Record<string, MethodDetails>> = {
  "sale.paysystem.add": {
    scope: ["pay_system"],
    page: "api-reference/pay-system/sale-pay-system-add",
    params: [
      { name: "NAME", type: "string", required: true },
      { name: "DESCRIPTION", type: "string" },
      { name: "PERSON_TYPE_ID", type: "integer", required: true },
      { name: "BX_REST_HANDLER", type: "string", required: true },
      { name: "ACTIVE", type: "string", default: "N", values: ["Y", "N"] },
      { name: "SETTINGS", type: "object" },
      {
        name: "ENTITY_REGISTRY_TYPE",
        type: "string",
        default: "CRM_INVOICE",
        values: ["ORDER", "CRM_INVOICE", "CRM_QUOTE"],
      },
      { name: "LOGOTYPE", type: "string" },
      { name: "NEW_WINDOW", type: "string", default: "N", values: ["Y", "N"] },
      { name: "XML_ID", type: "string | integer" },
    ],
    result: "integer",
    errors: [
      "ERROR_CHECK_FAILURE",
      "ACCESS_DENIED",
      "ERROR_PAY_SYSTEM_ADD",
      "ERROR_HANDLER_NOT_FOUND",
      "ERROR_PERSON_TYPE_NOT_FOUND",
    ],
    example: {
      NAME: "Card Payment",
      PERSON_TYPE_ID: 1,
      BX_REST_HANDLER: "resthandlercode",
      DESCRIPTION: "Easily pay for purchases with a card.",
      ACTIVE: "Y",
    },
  },
  "sale.paysystem.delete": {
    scope: ["pay_system"],
    page: "api-reference/pay-system/sale-pay-system-delete",
    params: [{ name: "ID", type: "string | integer", required: true }],
    result: "boolean",
    errors: ["ERROR_PAY_SYSTEM_NOT_FOUND", "ACCESS_DENIED", "ERROR_CHECK_FAILURE"],
    example: { ID: 1 },
  },
  "sale.paysystem.handler.add": {
    scope: ["pay_system"],
    page: "api-reference/pay-system/sale-pay-system-handler-add",
    params: [
      { name: "NAME", type: "string", required: true },
      { name: "SORT", type: "integer", default: 100 },
      { name: "CODE", type: "string", required: true },
      {
        name: "SETTINGS",
        type: "object",
        required: true,
        fields: [
          { name: "CODES", type: "object", required: true },
          {
            name: "FORM_DATA",
            type: "object",
            fields: [
              { name: "ACTION_URI", type: "string", required: true },
              { name: "METHOD", type: "string" },
              { name: "FIELDS", type: "object" },
              { name: "PARAMS", type: "object" },
            ],
          },
          { name: "CHECKOUT_DATA", type: "object", fields: fieldsOfCheckoutData },
          { name: "IFRAME_DATA", type: "object", fields: fieldsOfCheckoutData },
          { name: "CLIENT_TYPE", type: "string", default: "b2c", values: ["b2c", "b2b"] },
          { name: "CURRENCY", type: "string[]" },
        ],
      },
    ],
    result: "string | integer",
    errors: ["ERROR_HANDLER_ALREADY_EXIST", "ACCESS_DENIED", "ERROR_CHECK_FAILURE", "ERROR_HANDLER_ADD"],
    example: { NAME: "Handler.Rest FORM", CODE: "resthandlerform", SETTINGS: { CODES: {} }, SORT: 100 },
  },
  "sale.paysystem.handler.delete": {
    scope: ["pay_system"],
    page: "api-reference/pay-system/sale-pay-system-handler-delete",
    params: [{ name: "ID", type: "string | integer", required: true }],
    result: "boolean",
    errors: ["ERROR_HANDLER_NOT_FOUND", "ACCESS_DENIED", "ERROR_PAY_SYSTEM_DELETE", "ERROR_HANDLER_DELETE"],
    example: { ID: 1 },
  },
  "sale.paysystem.handler.list": {
    scope: ["pay_system"],
    page: "api-reference/pay-system/sale-pay-system-handler-list",
    params: [],
    result: "{ ID, NAME, CODE, SORT, SETTINGS }[]",
    errors: ["ACCESS_DENIED"],
    example: {},
  },
  "sale.paysystem.handler.update": {
    scope: ["pay_system"],
    page: "api-reference/pay-system/sale-pay-system-handler-update",
    params: [
      { name: "ID", type: "string | integer", required: true },
      {
        name: "FIELDS",
        type: "object",
        required: true,
        fields: [
          { name: "NAME", type: "string" },
          { name: "CODE", type: "string" },
          { name: "SETTINGS", type: "object" },
          { name: "SORT", type: "integer" },
        ],
      },
    ],
    result: "boolean",
    errors: [
      "ERROR_HANDLER_NOT_FOUND",
      "ACCESS_DENIED",
      "ERROR_CHECK_FAILURE",
      "ERROR_HANDLER_UPDATE",
      "ERROR_UNEXPECTED_ANSWER",
    ],
    example: { ID: 3, FIELDS: { CODE: "newresthandlercode", NAME: "New Handler Name", SORT: 200 } },
  },
  "sale.paysystem.list": {
    scope: ["pay_system"],
    page: "api-reference/pay-system/sale-pay-system-list",
    params: [
      { name: "SELECT", type: "string[]" },
      { name: "FILTER", type: "object" },
      { name: "ORDER", type: "object" },
    ],
    result: "{ ID, NAME, DESCRIPTION, XML_ID, PERSON_TYPE_ID, ACTION_FILE, ACTIVE, ENTITY_REGISTRY_TYPE, … }…",
    errors: ["ACCESS_DENIED", "ERROR_CHECK_FAILURE"],
    example: { FILTER: { "@ID": [117, 118] }, ORDER: { SORT: "ASC", ID: "DESC" } },
  },
  "sale.paysystem.pay.invoice": {
    scope: ["pay_system"],
    page: "api-reference/pay-system/outdated/sale-pay-system-pay-invoice",
    params: paramsOfMethods,
    result: "boolean",
    errors: [
      "ERROR_CHECK_FAILURE",
      "ACCESS_DENIED",
      "ERROR_PAY_INVOICE_NOT_SUPPORTED",
      "ERROR_INTERNAL_INVOICE_NOT_FOUND",
      "ERROR_PROCESS_REQUEST_RESULT",
    ],
    example: { INVOICE_ID: 2, PAY_SYSTEM_ID: 31 },
  },
  "sale.paysystem.pay.payment": {
    scope: ["pay_system"],
    page: "api-reference/pay-system/sale-pay-system-pay-payment",
    params: paramsOfMethods2,
    result: "boolean",
    errors: ["ERROR_CHECK_FAILURE", "ACCESS_DENIED", "ERROR_PROCESS_REQUEST_RESULT"],
    example: { PAYMENT_ID: 1, PAY_SYSTEM_ID: 1 },
  },
  "sale.paysystem.settings.get": {
    scope: ["pay_system"],
    page: "api-reference/pay-system/sale-pay-system-settings-get",
    params: [
      { name: "ID", type: "string | integer", required: true },
      { name: "PERSON_TYPE_ID", type: "integer", required: true },
    ],
    result: "{ REST_SERVICE_ID_IFRAME, REST_SERVICE_KEY_IFRAME, PS_WORK_MODE_IFRAME }",
    errors: ["ERROR_CHECK_FAILURE", "ACCESS_DENIED"],
    example: { ID: 11, PERSON_TYPE_ID: 1 },
  },
  "sale.paysystem.settings.invoice.get": {
    scope: ["pay_system"],
    page: "api-reference/pay-system/outdated/sale-pay-system-settings-invoice-get",
    params: paramsOfMethods,
    result: "{ REST_SERVICE_ID_IFRAME, REST_SERVICE_KEY_IFRAME, PS_WORK_MODE_IFRAME }",
    errors: ["ERROR_CHECK_FAILURE", "ACCESS_DENIED", "ERROR_INTERNAL_INVOICE_NOT_FOUND"],
    example: { INVOICE_ID: 10, PAY_SYSTEM_ID: 11 },
  },
  "sale.paysystem.settings.payment.get": {
    scope: ["pay_system"],
    page: "api-reference/pay-system/sale-pay-system-settings-payment-get",
    params: paramsOfMethods2,
    result: "{ REST_SERVICE_ID_IFRAME, REST_SERVICE_KEY_IFRAME, PS_WORK_MODE_IFRAME }",
    errors: ["ERROR_CHECK_FAILURE", "ACCESS_DENIED", "ERROR_INTERNAL_ORDER_NOT_FOUND"],
    example: { PAYMENT_ID: 10, PAY_SYSTEM_ID: 11 },
  },
  "sale.paysystem.settings.update": {
    scope: ["pay_system"],
    page: "api-reference/pay-system/sale-pay-system-settings-update",
    params: [
      { name: "ID", type: "string | integer", required: true },
      { name: "PERSON_TYPE_ID", type: "integer" },
      { name: "SETTINGS", type: "object", required: true },
    ],
    result: "boolean",
    errors: ["ERROR_CHECK_FAILURE", "ACCESS_DENIED", "ERROR_HANDLER_NOT_FOUND"],
    example: { ID: 11, SETTINGS: { REST_SERVICE_KEY_IFRAME: { TYPE: "VALUE", VALUE: "NEW_KEY" } }, PERSON_TYPE_ID: 1 },
  },
  "sale.paysystem.update": {
    scope: ["pay_system"],
    page: "api-reference/pay-system/sale-pay-system-update",
    params: [
      { name: "ID", type: "string | integer", required: true },
      {
        name: "FIELDS",
        type: "object",
        fields: [
          { name: "NAME", type: "string" },
          { name: "DESCRIPTION", type: "string" },
          { name: "PERSON_TYPE_ID", type: "integer" },
          { name: "BX_REST_HANDLER", type: "string" },
          { name: "ACTIVE", type: "string", values: ["Y", "N"] },
          { name: "LOGOTYPE", type: "string" },
          { name: "NEW_WINDOW", type: "string", values: ["Y", "N"] },
          { name: "XML_ID", type: "string | integer" },
        ],
      },
    ],
    result: "boolean",
    errors: [
      "ERROR_HANDLER_NOT_FOUND",
      "ACCESS_DENIED",
      "ERROR_PERSON_TYPE_NOT_FOUND",
      "ERROR_PAY_SYSTEM_NOT_FOUND",
      "ERROR_CHECK_FAILURE",
    ],
    example: { ID: 12, FIELDS: { NAME: "New Payment System Name", PERSON_TYPE_ID: 1, ACTIVE: "Y" } },
  },
};
