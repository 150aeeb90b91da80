// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { MethodDetails } from "../../../../catalogue/methods.ts";

/** Methods of Bitrix24 in the segment `im.v2`. */
export const details: Readonly<Record<string, MethodDetails>> = {
  "im.v2.Event.get": {
    scope: ["im"],
    page: "api-reference/chat-bots/chat-bots-v2/im.v2/events/event-get",
    params: [{ name: "offset", type: "integer" }, { name: "limit", type: "integer", default: 100 }],
    result: "{ events, nextOffset, hasMore }",
    errors: [],
    paging: "chain",
    example: { offset: 2000, limit: 50 },
  },
  "im.v2.Event.subscribe": {
    scope: ["im"],
    page: "api-reference/chat-bots/chat-bots-v2/im.v2/events/event-subscribe",
    params: [],
    result: "boolean",
    errors: [],
    example: {},
  },
  "im.v2.Event.unsubscribe": {
    scope: ["im"],
    page: "api-reference/chat-bots/chat-bots-v2/im.v2/events/event-unsubscribe",
    params: [],
    result: "boolean",
    errors: [],
    example: {},
  },
  "im.v2.File.download": {
    scope: ["im"],
    page: "api-reference/chat-bots/chat-bots-v2/im.v2/files/file-download",
    params: [
      { name: "dialogId", type: "string | integer", required: true },
      { name: "fileId", type: "integer", required: true },
    ],
    result: "{ downloadUrl }",
    errors: ["FILE_NOT_FOUND", "ACCESS_DENIED"],
    example: { dialogId: "chat5", fileId: 138 },
  },
  "im.v2.File.upload": {
    scope: ["im"],
    page: "api-reference/chat-bots/chat-bots-v2/im.v2/files/file-upload",
    params: [
      { name: "dialogId", type: "string | integer", required: true },
      {
        name: "fields",
        type: "object",
        required: true,
        fields: [
          { name: "name", type: "string", required: true },
          { name: "content", type: "string", required: true },
          { name: "message", type: "string" },
        ],
      },
    ],
    result: "{ dialogId, chatId, messageId, file }",
    errors: [
      "FILE_TOO_LARGE",
      "FILE_EMPTY",
      "FILE_INVALID_CONTENT",
      "CHAT_NOT_FOUND",
      "FOLDER_ERROR",
      "UPLOAD_FAILED",
      "SEND_FAILED",
      "ACCESS_DENIED",
    ],
    example: { dialogId: "chat5", fields: { name: "report.pdf", content: "SGVsbG8gV29ybGQh" } },
  },
};
