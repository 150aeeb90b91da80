// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { MethodDetails } from "../../../../catalogue/methods.ts";

/** Methods of Bitrix24 in the segment `imbot.bot`. */
export const details: Readonly<Record<string, MethodDetails>> = {
  "imbot.bot.list": {
    scope: ["imbot"],
    page: "api-reference/chat-bots/outdated/bots/imbot-bot-list",
    params: [],
    result: "object",
    errors: ["WRONG_AUTH_TYPE"],
    example: {},
  },
};
