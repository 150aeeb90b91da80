// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { FieldTable, MethodDetails } from "../../../../catalogue/methods.ts";

const fieldsOfLang: readonly FieldTable[] = [
  { name: "LANGUAGE_ID", type: "string | integer", required: true },
  { name: "TITLE", type: "string", required: true },
  { name: "PARAMS", type: "string" },
];

/** Methods of Bitrix24 in the segment `imbot.command`. */
export const details: Readonly<Record<string, MethodDetails>> = {
  "imbot.command.answer": {
    scope: ["imbot"],
    page: "api-reference/chat-bots/outdated/commands/imbot-command-answer",
    params: [
      { name: "COMMAND_ID", type: "integer", oneOf: ["COMMAND", "COMMAND_ID"] },
      { name: "COMMAND", type: "string", oneOf: ["COMMAND", "COMMAND_ID"] },
      { name: "MESSAGE_ID", type: "integer", required: true },
      { name: "MESSAGE", type: "string" },
      { name: "ATTACH", type: "object" },
      { name: "KEYBOARD", type: "object" },
      { name: "MENU", type: "object" },
      { name: "SYSTEM", type: "string", default: "N", values: ["Y", "N"] },
      { name: "URL_PREVIEW", type: "string", default: "Y", values: ["Y", "N"] },
      { name: "CLIENT_ID", type: "string | integer" },
    ],
    result: "integer",
    errors: [
      "MESSAGE_EMPTY",
      "COMMAND_ID_ERROR",
      "APP_ID_ERROR",
      "MESSAGE_ID_EMPTY",
      "ATTACH_ERROR",
      "ATTACH_OVERSIZE",
      "KEYBOARD_ERROR",
      "KEYBOARD_OVERSIZE",
      "MENU_ERROR",
      "WRONG_REQUEST",
    ],
    example: {
      MESSAGE_ID: 33871,
      COMMAND_ID: 99,
      MESSAGE: "Accepted. Executing command.",
      KEYBOARD: { BUTTONS: [{ TEXT: "Repeat", COMMAND: "echo repeat" }] },
      SYSTEM: "N",
    },
  },
  "imbot.command.register": {
    scope: ["imbot"],
    page: "api-reference/chat-bots/outdated/commands/imbot-command-register",
    params: [
      { name: "BOT_ID", type: "integer", required: true },
      { name: "COMMAND", type: "string", required: true },
      { name: "EVENT_COMMAND_ADD", type: "string", required: true },
      { name: "LANG", type: "object[]", required: true, fields: fieldsOfLang },
      { name: "COMMON", type: "string", default: "N", values: ["Y", "N"] },
      { name: "HIDDEN", type: "string", default: "N", values: ["Y", "N"] },
      { name: "EXTRANET_SUPPORT", type: "string", default: "N", values: ["Y", "N"] },
      { name: "CLIENT_ID", type: "string | integer" },
    ],
    result: "integer",
    errors: ["COMMAND_ERROR", "EVENT_COMMAND_ADD_ERROR", "BOT_ID_ERROR", "APP_ID_ERROR", "LANG_ERROR", "WRONG_REQUEST"],
    example: {
      BOT_ID: 1291,
      COMMAND: "echo",
      EVENT_COMMAND_ADD: "https://example.com/bot/command.php",
      LANG: [],
      COMMON: "Y",
      HIDDEN: "N",
      EXTRANET_SUPPORT: "N",
    },
  },
  "imbot.command.unregister": {
    scope: ["imbot"],
    page: "api-reference/chat-bots/outdated/commands/imbot-command-unregister",
    params: [{ name: "COMMAND_ID", type: "integer", required: true }, { name: "CLIENT_ID", type: "string | integer" }],
    result: "boolean",
    errors: ["COMMAND_ID_ERROR", "APP_ID_ERROR", "WRONG_REQUEST"],
    example: { COMMAND_ID: 99, CLIENT_ID: "local.66f3c1d2e4a5b7.18273645" },
  },
  "imbot.command.update": {
    scope: ["imbot"],
    page: "api-reference/chat-bots/outdated/commands/imbot-command-update",
    params: [
      { name: "COMMAND_ID", type: "integer", required: true },
      {
        name: "FIELDS",
        type: "object",
        required: true,
        fields: [
          { name: "COMMAND", type: "string" },
          { name: "EVENT_COMMAND_ADD", type: "string" },
          { name: "HIDDEN", type: "string", values: ["Y", "N"] },
          { name: "EXTRANET_SUPPORT", type: "string", values: ["Y", "N"] },
          { name: "LANG", type: "object[]", fields: fieldsOfLang },
        ],
      },
      { name: "CLIENT_ID", type: "string | integer" },
    ],
    result: "boolean",
    errors: ["WRONG_REQUEST", "COMMAND_ID_ERROR", "APP_ID_ERROR", "EVENT_COMMAND_ADD_ERROR"],
    example: {
      COMMAND_ID: 99,
      FIELDS: { COMMAND: "echo2", EVENT_COMMAND_ADD: "https://example.com/bot/command.php" },
      CLIENT_ID: "local.66f3c1d2e4a5b7.18273645",
    },
  },
};
