// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { MethodDetails } from "../../../../catalogue/methods.ts";

/** Methods of Bitrix24 in the segment `im.dialog`. */
export const details: Readonly<Record<string, MethodDetails>> = {
  "im.dialog.get": {
    scope: ["im"],
    page: "api-reference/chats/im-dialog-get",
    params: [{ name: "DIALOG_ID", type: "string", required: true }],
    result: "{ id, parent_chat_id, parent_message_id, name, description, owner, extranet, avatar, … }",
    errors: ["DIALOG_ID_EMPTY", "ACCESS_ERROR"],
    example: { DIALOG_ID: "chat1435" },
  },
  "im.dialog.messages.get": {
    scope: ["im"],
    page: "api-reference/chats/messages/im-dialog-messages-get",
    params: [
      { name: "DIALOG_ID", type: "string | integer", required: true },
      { name: "LAST_ID", type: "integer" },
      { name: "FIRST_ID", type: "integer" },
      { name: "LIMIT", type: "integer", default: 20 },
    ],
    result: "{ chat_id, messages, users, files }",
    errors: ["DIALOG_ID_EMPTY", "FIRST_ID_STRING", "LAST_ID_STRING", "ACCESS_ERROR"],
    paging: "chain",
    example: { DIALOG_ID: "chat1489", FIRST_ID: 84869, LIMIT: 10 },
  },
  "im.dialog.messages.search": {
    scope: ["im"],
    page: "api-reference/chats/messages/im-dialog-messages-search",
    params: [
      { name: "CHAT_ID", type: "integer", required: true },
      { name: "SEARCH_MESSAGE", type: "string" },
      { name: "DATE_FROM", type: "string" },
      { name: "DATE_TO", type: "string" },
      { name: "DATE", type: "string" },
      { name: "ORDER", type: "object" },
      { name: "LIMIT", type: "integer", default: 50 },
      { name: "LAST_ID", type: "integer" },
    ],
    result: "{ messages, users, files, additionalMessages, copilot, stickers, reactions, tariffRestrictions,…",
    errors: ["CHAT_ID_EMPTY", "ACCESS_ERROR"],
    paging: "chain",
    example: { CHAT_ID: 3, SEARCH_MESSAGE: "test", ORDER: { ID: "DESC" }, LIMIT: 20 },
  },
  "im.dialog.read": {
    scope: ["im"],
    page: "api-reference/chats/messages/im-dialog-read",
    params: [{ name: "DIALOG_ID", type: "string | integer", required: true }, { name: "MESSAGE_ID", type: "integer" }],
    result: "{ dialogId, chatId, lastId, counter }",
    errors: ["DIALOG_ID_EMPTY"],
    example: { DIALOG_ID: "chat1489", MESSAGE_ID: 84875 },
  },
  "im.dialog.read.all": {
    scope: ["im"],
    page: "api-reference/chats/special-operations/im-dialog-read-all",
    params: [],
    result: "boolean",
    errors: ["INVALID_CREDENTIALS"],
    example: {},
  },
  "im.dialog.unread": {
    scope: ["im"],
    page: "api-reference/chats/messages/im-dialog-unread",
    params: [
      { name: "DIALOG_ID", type: "string | integer", required: true },
      { name: "MESSAGE_ID", type: "integer", required: true },
    ],
    result: "boolean",
    errors: ["MESSAGE_ID_ERROR", "DIALOG_ID_EMPTY"],
    example: { DIALOG_ID: "chat1489", MESSAGE_ID: 84869 },
  },
  "im.dialog.users.list": {
    scope: ["im"],
    page: "api-reference/chats/chat-users/im-dialog-users-list",
    params: [
      { name: "DIALOG_ID", type: "string | integer", required: true },
      { name: "SKIP_EXTERNAL", type: "string", default: "N", values: ["Y", "N"] },
      { name: "SKIP_EXTERNAL_EXCEPT_TYPES", type: "string" },
      { name: "LIMIT", type: "integer", default: 50 },
      { name: "LAST_ID", type: "integer" },
      { name: "OFFSET", type: "integer", default: 0 },
    ],
    result: "{ id, active, name, first_name, last_name, work_position, color, avatar, … }[]",
    errors: ["DIALOG_ID_EMPTY", "ACCESS_ERROR"],
    paging: "pages",
    example: { DIALOG_ID: "chat2935", SKIP_EXTERNAL: "Y", LIMIT: 20, OFFSET: 0 },
  },
  "im.dialog.writing": {
    scope: ["im"],
    page: "api-reference/chats/messages/im-dialog-writing",
    params: [{ name: "DIALOG_ID", type: "string | integer", required: true }],
    result: "boolean",
    errors: ["DIALOG_ID_EMPTY", "ACCESS_ERROR"],
    example: { DIALOG_ID: "chat2935" },
  },
};
