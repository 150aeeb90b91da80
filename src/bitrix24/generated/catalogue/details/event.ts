// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { MethodDetails } from "../../../../catalogue/methods.ts";

/** Methods of Bitrix24 in the segment `event`. */
export const details: Readonly<Record<string, MethodDetails>> = {
  "event.bind": {
    scope: [],
    page: "api-reference/events/event-bind",
    params: [
      { name: "event", type: "string", required: true },
      { name: "handler", type: "string", required: true },
      { name: "auth_type", type: "integer" },
      { name: "event_type", type: "string", default: "online", values: ["online", "offline"] },
      { name: "auth_connector", type: "string" },
      { name: "options", type: "object" },
    ],
    result: "boolean",
    errors: ["ERROR_EVENT_NOT_FOUND", "ACCESS_DENIED"],
    example: { event: "ONCRMLEADADD", handler: "https://www.my-domain.com/handler/" },
  },
  "event.get": {
    scope: [],
    page: "api-reference/events/event-get",
    params: [],
    result: "{ event, handler, auth_type, offline }[]",
    errors: [],
    example: {},
  },
  "event.offline.clear": {
    scope: [],
    page: "api-reference/events/event-offline-clear",
    params: [
      { name: "process_id", type: "string | integer", required: true },
      { name: "id", type: "object | any[]" },
      { name: "message_id", type: "object | any[]" },
    ],
    result: "boolean",
    errors: ["ACCESS_DENIED"],
    example: { process_id: "yh3gu929sf0d32lsfysqas2y1hlpp09q", id: [2] },
  },
  "event.offline.error": {
    scope: [],
    page: "api-reference/events/event-offline-error",
    params: [
      { name: "process_id", type: "string | integer", required: true },
      { name: "message_id", type: "object | any[]" },
    ],
    result: "boolean",
    errors: ["ACCESS_DENIED"],
    example: { process_id: "yh3gu929sf0d32lsfysqas2y1hlpp09q", message_id: [2] },
  },
  "event.offline.get": {
    scope: [],
    page: "api-reference/events/event-offline-get",
    params: [
      { name: "filter", type: "object | any[]" },
      { name: "order", type: "object | any[]" },
      { name: "limit", type: "integer", default: 50 },
      { name: "clear", type: "number", default: 1, values: [0, 1] },
      { name: "process_id", type: "string | integer" },
      { name: "auth_connector", type: "string" },
      { name: "error", type: "number", default: 0, values: [0, 1] },
    ],
    result: "{ process_id, events: { ID, TIMESTAMP_X, EVENT_NAME, EVENT_DATA, EVENT_ADDITIONAL, MESSAGE_ID }…",
    errors: ["ACCESS_DENIED"],
    example: { filter: { "=MESSAGE_ID": 1, "=EVENT_NAME": "ONCRMLEADADD", ">=ID": 1 }, auth_connector: "BxTest" },
  },
  "event.offline.list": {
    scope: [],
    page: "api-reference/events/event-offline-list",
    params: [
      { name: "filter", type: "object | any[]" },
      { name: "order", type: "object | any[]", default: "[ID:ASC]" },
      { name: "start", type: "integer" },
      { name: "auth_connector", type: "string" },
    ],
    result: "{ ID, TIMESTAMP_X, EVENT_NAME, EVENT_DATA, EVENT_ADDITIONAL, MESSAGE_ID, PROCESS_ID, ERROR }[]",
    errors: ["ACCESS_DENIED"],
    paging: "pages",
    example: { filter: { ERROR: 0 }, order: { ID: "DESC" } },
  },
  "event.unbind": {
    scope: [],
    page: "api-reference/events/event-unbind",
    params: [
      { name: "event", type: "string", required: true },
      { name: "handler", type: "string", required: true },
      { name: "auth_type", type: "integer" },
      { name: "event_type", type: "string", default: "online", values: ["online", "offline"] },
    ],
    result: "{ count }",
    errors: ["ACCESS_DENIED"],
    example: { event: "ONCRMLEADADD", handler: "https://www.my-domain.com/handler/" },
  },
};
