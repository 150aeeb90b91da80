// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { MethodDetails } from "../../../../catalogue/methods.ts";

/** Methods of Bitrix24 in the segment `im.search`. */
export const details: Readonly<Record<string, MethodDetails>> = {
  "im.search.chat.list": {
    scope: ["im"],
    page: "api-reference/chats/search/im-search-chat-list",
    params: [
      { name: "FIND", type: "string" },
      { name: "FIND_LINES", type: "string" },
      { name: "OFFSET", type: "integer", default: 0 },
      { name: "LIMIT", type: "integer", default: 10 },
    ],
    result: "{ id, parent_chat_id, parent_message_id, name, description, owner, extranet, avatar, … }[]",
    errors: ["FIND_SHORT"],
    paging: "pages",
    example: { FIND: "Project", OFFSET: 0, LIMIT: 10 },
  },
  "im.search.department.list": {
    scope: ["im"],
    page: "api-reference/chats/search/im-search-department-list",
    params: [
      { name: "FIND", type: "string", required: true },
      { name: "USER_DATA", type: "string", default: "N", values: ["Y", "N"] },
      { name: "OFFSET", type: "integer", default: 0 },
      { name: "LIMIT", type: "integer", default: 10 },
    ],
    result: "{ id, name, full_name, manager_user_id, manager_user_data }[]",
    errors: ["FIND_SHORT"],
    paging: "pages",
    example: { FIND: "Department", USER_DATA: "Y", OFFSET: 0, LIMIT: 10 },
  },
  "im.search.last.add": {
    scope: ["im"],
    page: "api-reference/chats/search/im-search-last-add",
    params: [{ name: "DIALOG_ID", type: "string | integer", required: true }],
    result: "boolean",
    errors: ["DIALOG_ID_EMPTY"],
    example: { DIALOG_ID: "chat17" },
  },
  "im.search.last.delete": {
    scope: ["im"],
    page: "api-reference/chats/search/im-search-last-delete",
    params: [{ name: "DIALOG_ID", type: "string | integer", required: true }],
    result: "boolean",
    errors: ["DIALOG_ID_EMPTY"],
    example: { DIALOG_ID: "chat17" },
  },
  "im.search.last.get": {
    scope: ["im"],
    page: "api-reference/chats/search/im-search-last-get",
    params: [
      { name: "SKIP_OPENLINES", type: "string", default: "N", values: ["Y", "N"] },
      { name: "SKIP_CHAT", type: "string", default: "N", values: ["Y", "N"] },
      { name: "SKIP_DIALOG", type: "string", default: "N", values: ["Y", "N"] },
    ],
    result: "{ id, type, avatar, title, user, chat }[]",
    errors: ["INVALID_CREDENTIALS"],
    example: { SKIP_OPENLINES: "N", SKIP_CHAT: "N", SKIP_DIALOG: "N" },
  },
  "im.search.user.list": {
    scope: ["im"],
    page: "api-reference/chats/search/im-search-user-list",
    params: [
      { name: "FIND", type: "string", required: true },
      { name: "BUSINESS", type: "string", default: "N", values: ["Y", "N"] },
      { name: "OFFSET", type: "integer", default: 0 },
      { name: "LIMIT", type: "integer", default: 10 },
    ],
    result: "object",
    errors: ["FIND_SHORT"],
    paging: "pages",
    example: { FIND: "John", BUSINESS: "N", OFFSET: 0, LIMIT: 10 },
  },
};
