// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { MethodDetails } from "../../../../catalogue/methods.ts";

/** Methods of Bitrix24 in the segment `im`. */
export const details: Readonly<Record<string, MethodDetails>> = {
  "im.notify": {
    scope: ["im"],
    page: "api-reference/chats/notifications/im-notify",
    params: [
      { name: "USER_ID", type: "integer", required: true },
      { name: "TYPE", type: "string", default: "USER", values: ["USER", "SYSTEM"] },
      { name: "MESSAGE", type: "string", required: true },
      { name: "MESSAGE_OUT", type: "string" },
      { name: "TAG", type: "string" },
      { name: "SUB_TAG", type: "string" },
      { name: "ATTACH", type: "string | object" },
      { name: "CLIENT_ID", type: "string | integer" },
    ],
    result: "integer | boolean",
    errors: ["USER_ID_EMPTY", "WRONG_AUTH_TYPE", "MESSAGE_EMPTY", "ATTACH_OVERSIZE", "ATTACH_ERROR"],
    example: {
      USER_ID: 5,
      MESSAGE: "Reminder",
      TYPE: "USER",
      MESSAGE_OUT: "Reminder (email)",
      TAG: "TASK_42",
      SUB_TAG: "TASK|42",
    },
  },
};
