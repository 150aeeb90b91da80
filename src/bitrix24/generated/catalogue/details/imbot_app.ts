// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { MethodDetails } from "../../../../catalogue/methods.ts";

/** Methods of Bitrix24 in the segment `imbot.app`. */
export const details: Readonly<Record<string, MethodDetails>> = {
  "imbot.app.register": {
    scope: ["imbot"],
    page: "api-reference/chats/outdated/create-app/imbot-app-register",
    params: [
      { name: "BOT_ID", type: "string | integer" },
      { name: "CODE", type: "any" },
      { name: "JS_METHOD", type: "any" },
      { name: "JS_PARAM", type: "any" },
      { name: "ICON_FILE", type: "any" },
      { name: "CONTEXT", type: "any" },
      { name: "EXTRANET_SUPPORT", type: "any", default: "N" },
      { name: "LIVECHAT_SUPPORT", type: "any" },
      { name: "IFRAME_POPUP", type: "any" },
      {
        name: "LANG",
        type: "object[]",
        fields: [
          { name: "LANGUAGE_ID", type: "string | integer" },
          { name: "TITLE", type: "any" },
          { name: "DESCRIPTION", type: "any" },
        ],
      },
    ],
    result: "any",
    errors: [
      "BOT_ID_ERROR",
      "APP_ID_ERROR",
      "IFRAME_HTTPS",
      "HASH_ERROR",
      "PARAMS_ERROR",
      "LANG_ERROR",
      "WRONG_REQUEST",
    ],
    example: {},
  },
  "imbot.app.unregister": {
    scope: ["imbot"],
    page: "api-reference/chats/outdated/create-app/imbot-app-unregister",
    params: [{ name: "APP_ID", type: "string | integer" }],
    result: "any",
    errors: ["CHAT_APP_ID_ERROR", "APP_ID_ERROR", "WRONG_REQUEST"],
    example: {},
  },
  "imbot.app.update": {
    scope: ["imbot"],
    page: "api-reference/chats/outdated/create-app/imbot-app-update",
    params: [
      { name: "APP_ID", type: "string | integer", required: true },
      { name: "IFRAME", type: "any" },
      { name: "IFRAME_WIDTH", type: "any" },
      { name: "IFRAME_HEIGHT", type: "any" },
      { name: "JS_METHOD", type: "any" },
      { name: "JS_PARAM", type: "any" },
      { name: "HASH", type: "any" },
      { name: "ICON_FILE", type: "any" },
      { name: "CONTEXT", type: "any" },
      { name: "EXTRANET_SUPPORT", type: "any", default: "N" },
      { name: "LIVECHAT_SUPPORT", type: "any" },
      { name: "IFRAME_POPUP", type: "any" },
      {
        name: "LANG",
        type: "object[]",
        fields: [
          { name: "LANGUAGE_ID", type: "string | integer" },
          { name: "TITLE", type: "any" },
          { name: "DESCRIPTION", type: "any" },
          { name: "COPYRIGHT", type: "any" },
        ],
      },
    ],
    result: "any",
    errors: ["CHAT_APP_ID_ERROR", "APP_ID_ERROR", "IFRAME_HTTPS", "WRONG_REQUEST"],
    example: { APP_ID: "text" },
  },
};
