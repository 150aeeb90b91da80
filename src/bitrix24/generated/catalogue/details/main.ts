// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { MethodDetails } from "../../../../catalogue/methods.ts";

/** Methods of Bitrix24 in the segment `main`. */
export const details: Readonly<Record<string, MethodDetails>> = {
  "v3:main.eventlog.field.get": {
    scope: ["main"],
    page: "api-reference/event-log/main-eventlog-field-get",
    params: [{ name: "name", type: "string", required: true }, { name: "select", type: "string[]" }],
    result: "{ item }",
    errors: [
      "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
      "BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION",
      "BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION",
      "BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION",
      "BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION",
    ],
    example: {
      name: "timestampX",
      select: ["name", "type", "title", "description", "filterable", "sortable", "multiple"],
    },
  },
  "v3:main.eventlog.field.list": {
    scope: ["main"],
    page: "api-reference/event-log/main-eventlog-field-list",
    params: [{ name: "select", type: "string[]" }],
    result: "{ items: { name, type, title, description, validationRules, requiredGroups, filterable, sortabl…",
    errors: [
      "BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION",
      "BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION",
      "BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION",
    ],
    example: { select: ["name", "type", "title", "description", "filterable", "sortable", "multiple"] },
  },
  "v3:main.eventlog.get": {
    scope: ["main"],
    page: "api-reference/event-log/main-eventlog-get",
    params: [{ name: "id", type: "integer", required: true }, { name: "select", type: "string[]" }],
    result: "{ item }",
    errors: ["BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION", "BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION"],
    example: { id: 1250 },
  },
  "v3:main.eventlog.list": {
    scope: ["main"],
    page: "api-reference/event-log/main-eventlog-list",
    params: [
      { name: "select", type: "string[]" },
      { name: "filter", type: "object | any[]" },
      { name: "order", type: "object" },
      { name: "pagination", type: "object" },
    ],
    result: "{ items: { id, timestampX, severity, auditTypeId, moduleId, itemId, remoteAddr, userAgent, … }[…",
    errors: ["BITRIX_REST_V3_EXCEPTION_INVALIDPAGINATIONEXCEPTION", "BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION"],
    paging: "windows",
    example: { order: { id: "ASC" }, pagination: { page: 1, limit: 20, offset: 0 } },
  },
  "v3:main.eventlog.tail": {
    scope: ["main"],
    page: "api-reference/event-log/main-eventlog-tail",
    params: [
      { name: "select", type: "string[]" },
      { name: "filter", type: "object | any[]" },
      { name: "cursor", type: "object" },
    ],
    result: "{ items: { id, timestampX, severity, auditTypeId, moduleId, itemId, remoteAddr, userAgent, … }[…",
    errors: [
      "BITRIX_REST_V3_EXCEPTION_INVALIDFILTEREXCEPTION",
      "BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION",
      "BITRIX_REST_V3_EXCEPTION_INVALIDPAGINATIONEXCEPTION",
    ],
    paging: "chain",
    example: { filter: [], cursor: { field: "id", value: 446313, order: "ASC" } },
  },
};
