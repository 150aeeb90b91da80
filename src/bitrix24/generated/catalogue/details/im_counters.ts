// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { MethodDetails } from "../../../../catalogue/methods.ts";

/** Methods of Bitrix24 in the segment `im.counters`. */
export const details: Readonly<Record<string, MethodDetails>> = {
  "im.counters.get": {
    scope: ["im"],
    page: "api-reference/chats/im-counters-get",
    params: [],
    result: "{ TYPE, CHAT_MUTED, CHAT_UNREAD, DIALOG_UNREAD, CHAT, LINES, DIALOG }",
    errors: ["INVALID_CREDENTIALS"],
    example: {},
  },
};
