// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { MethodDetails } from "../../../../catalogue/methods.ts";

/** Methods of Bitrix24 in the segment `im.user`. */
export const details: Readonly<Record<string, MethodDetails>> = {
  "im.user.get": {
    scope: ["im"],
    page: "api-reference/chats/users/im-user-get",
    params: [{ name: "ID", type: "integer" }, { name: "AVATAR_HR", type: "string", default: "N", values: ["Y", "N"] }],
    result: "{ id, active, name, first_name, last_name, work_position, color, avatar, … }",
    errors: ["ID_EMPTY", "USER_NOT_EXISTS", "ACCESS_DENIED"],
    example: { ID: 5, AVATAR_HR: "Y" },
  },
  "im.user.list.get": {
    scope: ["im"],
    page: "api-reference/chats/users/im-user-list-get",
    params: [
      { name: "ID", type: "string | integer[]", required: true },
      { name: "AVATAR_HR", type: "string", default: "N", values: ["Y", "N"] },
      { name: "RESULT_TYPE", type: "string" },
    ],
    result: "object | { id, active, name, first_name, last_name, work_position, color, avatar, … }[]",
    errors: ["INVALID_FORMAT"],
    example: { ID: [4, 5], AVATAR_HR: "Y", RESULT_TYPE: "array" },
  },
  "im.user.status.get": {
    scope: ["im"],
    page: "api-reference/chats/users/im-user-status-get",
    params: [],
    result: '"online" | "dnd" | "away" | "break"',
    errors: ["INVALID_CREDENTIALS"],
    example: {},
  },
  "im.user.status.idle.end": {
    scope: ["im"],
    page: "api-reference/chats/users/im-user-status-idle-end",
    params: [],
    result: "boolean",
    errors: ["INVALID_CREDENTIALS"],
    example: {},
  },
  "im.user.status.idle.start": {
    scope: ["im"],
    page: "api-reference/chats/users/im-user-status-idle-start",
    params: [{ name: "AGO", type: "integer" }],
    result: "boolean",
    errors: ["INVALID_CREDENTIALS"],
    example: { AGO: 10 },
  },
  "im.user.status.set": {
    scope: ["im"],
    page: "api-reference/chats/users/im-user-status-set",
    params: [{ name: "STATUS", type: "string", required: true, values: ["online", "dnd", "away", "break"] }],
    result: "boolean",
    errors: ["STATUS_ERROR"],
    example: { STATUS: "dnd" },
  },
};
