// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { MethodDetails } from "../../../../catalogue/methods.ts";

/** Methods of Bitrix24 in the segment `imbot.dialog`. */
export const details: Readonly<Record<string, MethodDetails>> = {
  "imbot.dialog.get": {
    scope: ["imbot"],
    page: "api-reference/chat-bots/outdated/chats/imbot-dialog-get",
    params: [{ name: "DIALOG_ID", type: "string | integer", required: true }],
    result: "{ id, parent_chat_id, parent_message_id, name, description, owner, extranet, avatar, … }",
    errors: ["DIALOG_ID_EMPTY", "ACCESS_ERROR"],
    example: { DIALOG_ID: "chat2725" },
  },
};
