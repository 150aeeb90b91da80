// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { MethodDetails } from "../../../../catalogue/methods.ts";

/** Methods of Bitrix24 in the segment `im.recent`. */
export const details: Readonly<Record<string, MethodDetails>> = {
  "im.recent.get": {
    scope: ["im"],
    page: "api-reference/chats/im-recent-get",
    params: [
      { name: "SKIP_OPENLINES", type: "string", values: ["Y", "N"] },
      { name: "SKIP_CHAT", type: "string", values: ["Y", "N"] },
      { name: "SKIP_DIALOG", type: "string", values: ["Y", "N"] },
      { name: "LAST_UPDATE", type: "string" },
      { name: "ONLY_OPENLINES", type: "string", values: ["Y", "N"] },
      { name: "LAST_SYNC_DATE", type: "string" },
    ],
    result: "{ id, type, avatar, title, message, counter, chat_id, last_id, … }[]",
    errors: ["INVALID_CREDENTIALS"],
    example: { SKIP_OPENLINES: "Y", LAST_UPDATE: "2026-02-25T18:30:00+01:00" },
  },
  "im.recent.hide": {
    scope: ["im"],
    page: "api-reference/chats/special-operations/im-recent-hide",
    params: [{ name: "DIALOG_ID", type: "string | integer", required: true }],
    result: "boolean",
    errors: ["DIALOG_ID_EMPTY"],
    example: { DIALOG_ID: "chat1489" },
  },
  "im.recent.list": {
    scope: ["im"],
    page: "api-reference/chats/im-recent-list",
    params: [
      { name: "SKIP_OPENLINES", type: "string", values: ["Y", "N"] },
      { name: "SKIP_DIALOG", type: "string", values: ["Y", "N"] },
      { name: "SKIP_CHAT", type: "string", values: ["Y", "N"] },
      { name: "LAST_MESSAGE_DATE", type: "string" },
      { name: "UNREAD_ONLY", type: "string", values: ["Y", "N"] },
      { name: "PARSE_TEXT", type: "string", values: ["Y", "N"] },
      { name: "GET_ORIGINAL_TEXT", type: "string", values: ["Y", "N"] },
      { name: "SKIP_UNDISTRIBUTED_OPENLINES", type: "string", values: ["Y", "N"] },
      { name: "ONLY_COPILOT", type: "string", values: ["Y", "N"] },
      { name: "ONLY_CHANNEL", type: "string", values: ["Y", "N"] },
      { name: "CAN_MANAGE_MESSAGES", type: "string", values: ["Y", "N"] },
      { name: "OFFSET", type: "integer", default: 0 },
      { name: "LIMIT", type: "integer", default: 50 },
    ],
    result: "{ items, hasMorePages, hasMore, copilot, messagesAutoDeleteConfigs }",
    errors: ["INVALID_CREDENTIALS"],
    paging: "pages",
    example: {
      SKIP_OPENLINES: "N",
      SKIP_DIALOG: "N",
      SKIP_CHAT: "N",
      LAST_MESSAGE_DATE: "2026-02-25T18:30:00+01:00",
      UNREAD_ONLY: "Y",
      PARSE_TEXT: "Y",
      ONLY_COPILOT: "N",
    },
  },
  "im.recent.pin": {
    scope: ["im"],
    page: "api-reference/chats/special-operations/im-recent-pin",
    params: [
      { name: "DIALOG_ID", type: "string | integer", required: true },
      { name: "PIN", type: "string", default: "Y", values: ["Y", "N"] },
    ],
    result: "boolean",
    errors: ["DIALOG_ID_EMPTY", "ACCESS_ERROR"],
    example: { DIALOG_ID: "chat1489", PIN: "Y" },
  },
  "im.recent.unread": {
    scope: ["im"],
    page: "api-reference/chats/special-operations/im-recent-unread",
    params: [
      { name: "DIALOG_ID", type: "string | integer", required: true },
      { name: "ACTION", type: "string", default: "Y", values: ["Y", "N"] },
    ],
    result: "boolean",
    errors: ["DIALOG_ID_EMPTY"],
    example: { DIALOG_ID: "chat2941", ACTION: "Y" },
  },
};
