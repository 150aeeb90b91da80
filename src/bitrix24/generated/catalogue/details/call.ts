// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { MethodDetails } from "../../../../catalogue/methods.ts";

/** Methods of Bitrix24 in the segment `call`. */
export const details: Readonly<Record<string, MethodDetails>> = {
  "v3:call.followup.field.get": {
    scope: ["call"],
    page: "api-reference/telephony/follow-up/call-followup-field-get",
    params: [{ name: "name", type: "string", required: true }, { name: "select", type: "string[]" }],
    result: "{ item: { name, type, title, description, filterable, sortable, multiple } }",
    errors: [
      "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
      "BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION",
      "BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION",
      "BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION",
      "BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION",
      "BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION",
    ],
    example: { name: "callId", select: ["name", "type", "title", "description", "filterable", "sortable", "multiple"] },
  },
  "v3:call.followup.field.list": {
    scope: ["call"],
    page: "api-reference/telephony/follow-up/call-followup-field-list",
    params: [{ name: "select", type: "string[]" }],
    result: "{ items: { name, type, description }[] }",
    errors: [
      "BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION",
      "BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION",
      "BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION",
      "BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION",
    ],
    example: { select: ["name", "type", "description"] },
  },
  "v3:call.followup.get": {
    scope: ["call"],
    page: "api-reference/telephony/follow-up/call-followup-get",
    params: [
      { name: "callId", type: "integer", required: true },
      { name: "select", type: "string[]" },
      { name: "mentionFormat", type: "string", default: "bb", values: ["bb", "html", "none"] },
    ],
    result: "{ item }",
    errors: [
      "BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION",
      "access_denied",
      "BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION",
      "invalid_select_field",
      "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
    ],
    example: { callId: 12345, mentionFormat: "html" },
  },
  "v3:call.followup.list": {
    scope: ["call"],
    page: "api-reference/telephony/follow-up/call-followup-list",
    params: [
      {
        name: "filter",
        type: "object",
        required: true,
        custom: ["!", "<", "=", ">", "%", "@"],
        fields: [
          {
            name: "startDate",
            type: "object",
            fields: [{ name: "from", type: "string", required: true }, { name: "to", type: "string", required: true }],
          },
          { name: "participantId", type: "integer | integer[]" },
        ],
      },
      { name: "select", type: "string[]" },
      { name: "order", type: "object", custom: [""], fields: [{ name: "startDate", type: "string", default: "desc" }] },
      {
        name: "pagination",
        type: "object",
        fields: [
          { name: "limit", type: "integer", default: 50 },
          {
            name: "afterCursor",
            type: "object",
            fields: [
              { name: "startDate", type: "string", required: true },
              { name: "id", type: "integer", required: true },
            ],
          },
        ],
      },
      { name: "mentionFormat", type: "string", default: "bb", values: ["bb", "html", "none"] },
    ],
    result: "{ items, hasMore, afterCursor }",
    errors: [
      "invalid_date_range",
      "BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION",
      "invalid_select_field",
      "invalid_order",
      "invalid_pagination",
      "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
    ],
    paging: "chain",
    example: {
      filter: { startDate: { from: "2026-01-01T00:00:00Z", to: "2026-01-31T23:59:59Z" } },
      order: { startDate: "desc" },
      pagination: { limit: 20 },
    },
  },
};
