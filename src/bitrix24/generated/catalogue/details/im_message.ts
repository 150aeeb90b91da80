// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { FieldTable, MethodDetails } from "../../../../catalogue/methods.ts";

const fieldsOfLink: readonly FieldTable[] = [
  { name: "LINK", about: "Address: http(s), or a path from the portal's root.", type: "string" },
  { name: "NAME", about: "Text of the link; the address unless told.", type: "string" },
  { name: "DESC", about: "Description below the text.", type: "string" },
  { name: "HTML", about: "Description as HTML; shown in place of DESC.", type: "string" },
  { name: "PREVIEW", about: "Address of a preview picture.", type: "string" },
  { name: "WIDTH", about: "Width of the preview in pixels.", type: "integer" },
  { name: "HEIGHT", about: "Height of the preview in pixels.", type: "integer" },
  { name: "USER_ID", about: "Id of the user whom a click opens.", type: "integer" },
  { name: "CHAT_ID", about: "Id of the chat that a click opens.", type: "integer" },
  { name: "NETWORK_ID", about: "Id of the Bitrix24 Network user whom a click opens.", type: "string | integer" },
];

const fieldsOfImage: readonly FieldTable[] = [
  { name: "LINK", about: "Address of the picture.", type: "string" },
  { name: "NAME", about: "Caption.", type: "string" },
  { name: "PREVIEW", about: "Address of a smaller version; the picture itself unless told.", type: "string" },
  { name: "WIDTH", about: "Width in pixels; useful together with HEIGHT.", type: "integer" },
  { name: "HEIGHT", about: "Height in pixels; useful together with WIDTH.", type: "integer" },
];

const fieldsOfFile: readonly FieldTable[] = [
  { name: "LINK", about: "Address of the file.", type: "string" },
  { name: "NAME", about: "Name that is shown.", type: "string" },
  { name: "SIZE", about: "Size in bytes; without it none is shown.", type: "integer" },
];

const fieldsOfUser: readonly FieldTable[] = [
  { name: "NAME", about: "Name that is shown.", type: "string" },
  { name: "AVATAR", about: "Address of the picture: http(s), or a path from the portal's root.", type: "string" },
  { name: "LINK", about: "Address that a click opens.", type: "string" },
  { name: "USER_ID", about: "Id of the user whom a click opens.", type: "integer" },
  { name: "CHAT_ID", about: "Id of the chat that a click opens.", type: "integer" },
  { name: "BOT_ID", about: "Id of the chat bot that a click opens.", type: "integer" },
  { name: "NETWORK_ID", about: "Id of the Bitrix24 Network user whom a click opens.", type: "string | integer" },
  { name: "AVATAR_TYPE", about: "USER, CHAT or BOT.", type: "string" },
];

const fieldsOfGrid: readonly FieldTable[] = [
  {
    name: "DISPLAY",
    values: ["BLOCK", "LINE", "ROW", "TABLE"],
    about: "Below each other, side by side, in two columns, or as a table.",
    type: "string",
  },
  { name: "NAME", about: "Name; without it the value takes the whole row.", type: "string" },
  { name: "VALUE", about: "Value; may carry BB codes such as [B] and [URL].", type: "string" },
  { name: "WIDTH", about: "Width in pixels.", type: "integer" },
  { name: "HEIGHT", about: "Height in pixels.", type: "integer" },
  {
    name: "COLOR_TOKEN",
    values: ["primary", "secondary", "alert", "base"],
    about: "Color of the value.",
    type: "string",
  },
  { name: "COLOR", about: "Color of the value as #RGB or #RRGGBB.", type: "string" },
  { name: "LINK", about: "Address that a click on the value opens.", type: "string" },
  { name: "USER_ID", about: "Id of the user whom a click opens.", type: "integer" },
  { name: "CHAT_ID", about: "Id of the chat that a click opens.", type: "integer" },
];

const fieldsOfDelimiter: readonly FieldTable[] = [
  { name: "SIZE", about: "Length in pixels; 200 unless told.", type: "integer" },
  { name: "COLOR", about: "Color as #RGB or #RRGGBB.", type: "string" },
];

const fieldsOfAttach: readonly FieldTable[] = [
  { name: "MESSAGE", about: "Text; may carry BB codes such as [B] and [URL].", type: "string" },
  { name: "LINK", type: "object | object[]", fields: fieldsOfLink },
  { name: "RICH_LINK", about: "A link with an extended preview.", type: "object | object[]", fields: fieldsOfLink },
  { name: "IMAGE", type: "object | object[]", fields: fieldsOfImage },
  { name: "FILE", type: "object | object[]", fields: fieldsOfFile },
  { name: "USER", type: "object | object[]", fields: fieldsOfUser },
  {
    name: "GRID",
    about: "Pairs of a name and a value, all shown in the same way.",
    type: "object[]",
    fields: fieldsOfGrid,
  },
  {
    name: "DELIMITER",
    about: "A line between blocks; true draws the usual one.",
    type: "object | boolean",
    fields: fieldsOfDelimiter,
  },
  { name: "ID", about: "Number of the attachment within the message.", type: "integer" },
  {
    name: "COLOR_TOKEN",
    values: ["primary", "secondary", "alert", "base"],
    about: "`base` unless told.",
    type: "string",
  },
  { name: "COLOR", about: "Color as #RRGGBB, for older clients and some notifications.", type: "string" },
  {
    name: "BLOCKS",
    about: "What the attachment shows, from top to bottom.",
    type: "object[]",
    fields: [
      { name: "MESSAGE", about: "Text; may carry BB codes such as [B] and [URL].", type: "string" },
      { name: "LINK", type: "object | object[]", fields: fieldsOfLink },
      { name: "RICH_LINK", about: "A link with an extended preview.", type: "object | object[]", fields: fieldsOfLink },
      { name: "IMAGE", type: "object | object[]", fields: fieldsOfImage },
      { name: "FILE", type: "object | object[]", fields: fieldsOfFile },
      { name: "USER", type: "object | object[]", fields: fieldsOfUser },
      {
        name: "GRID",
        about: "Pairs of a name and a value, all shown in the same way.",
        type: "object[]",
        fields: fieldsOfGrid,
      },
      {
        name: "DELIMITER",
        about: "A line between blocks; true draws the usual one.",
        type: "object | boolean",
        fields: fieldsOfDelimiter,
      },
    ],
  },
];

/** Methods of Bitrix24 in the segment `im.message`. */
export const details: Readonly<Record<string, MethodDetails>> = {
  "im.message.add": {
    scope: ["im"],
    page: "api-reference/chats/messages/im-message-add",
    params: [
      { name: "DIALOG_ID", type: "string | integer", required: true },
      { name: "MESSAGE", type: "string", oneOf: ["ATTACH", "MESSAGE"] },
      { name: "ATTACH", type: "string | object[] | object", oneOf: ["ATTACH", "MESSAGE"], fields: fieldsOfAttach },
      { name: "KEYBOARD", type: "string | object" },
      { name: "MENU", type: "string | object" },
      { name: "SYSTEM", type: "string", default: "N", values: ["Y", "N"] },
      { name: "URL_PREVIEW", type: "string", default: "Y", values: ["Y", "N"] },
      { name: "REPLY_ID", type: "integer" },
    ],
    result: "integer",
    errors: [
      "MESSAGE_EMPTY",
      "USER_ID_EMPTY",
      "USER_NOT_FOUND",
      "CHAT_ID",
      "ACCESS_ERROR",
      "PARAMS_ERROR",
      "ATTACH_ERROR",
      "ATTACH_OVERSIZE",
      "KEYBOARD_ERROR",
      "MENU_ERROR",
      "REPLY_ACCESS_ERROR",
      "REPLY_FROM_OTHER_CHAT_ERROR",
    ],
    example: { DIALOG_ID: "chat2941", MESSAGE: "Message text", SYSTEM: "N", URL_PREVIEW: "Y", REPLY_ID: 34237 },
  },
  "im.message.command": {
    scope: ["im"],
    page: "api-reference/chats/messages/im-message-command",
    params: [
      { name: "MESSAGE_ID", type: "integer", required: true },
      { name: "BOT_ID", type: "integer", required: true },
      { name: "COMMAND", type: "string", required: true },
      { name: "COMMAND_PARAMS", type: "string" },
    ],
    result: "boolean",
    errors: ["PARAMS_ERROR", "MESSAGE_ID_ERROR", "BOT_ID_ERROR", "COMMAND_ERROR"],
    example: { MESSAGE_ID: 34261, BOT_ID: 1291, COMMAND: "task", COMMAND_PARAMS: "task #1" },
  },
  "im.message.delete": {
    scope: ["im"],
    page: "api-reference/chats/messages/im-message-delete",
    params: [{ name: "MESSAGE_ID", type: "integer", required: true }],
    result: "boolean",
    errors: ["MESSAGE_ID_ERROR", "CANT_EDIT_MESSAGE"],
    example: { MESSAGE_ID: 34247 },
  },
  "im.message.like": {
    scope: ["im"],
    page: "api-reference/chats/messages/im-message-like",
    params: [
      { name: "MESSAGE_ID", type: "integer", required: true },
      { name: "ACTION", type: "string", default: "auto", values: ["auto", "plus", "minus"] },
    ],
    result: "boolean",
    errors: ["WITHOUT_CHANGES", "MESSAGE_ID_ERROR"],
    example: { MESSAGE_ID: 34247, ACTION: "plus" },
  },
  "im.message.share": {
    scope: ["im"],
    page: "api-reference/chats/messages/im-message-share",
    params: [
      { name: "MESSAGE_ID", type: "integer", required: true },
      { name: "DIALOG_ID", type: "string | integer", required: true },
      { name: "TYPE", type: "string", required: true, values: ["CHAT", "TASK", "POST", "CALEND"] },
    ],
    result: "boolean",
    errors: ["PARAMS_ERROR", "MESSAGE_ID_ERROR", "DIALOG_ID_EMPTY", "ACCESS_ERROR"],
    example: { MESSAGE_ID: 34261, DIALOG_ID: "chat2941", TYPE: "TASK" },
  },
  "im.message.update": {
    scope: ["im"],
    page: "api-reference/chats/messages/im-message-update",
    params: [
      { name: "MESSAGE_ID", type: "integer", required: true },
      { name: "MESSAGE", type: "string" },
      { name: "ATTACH", type: "string | object[] | object", fields: fieldsOfAttach },
      { name: "KEYBOARD", type: "string | object" },
      { name: "MENU", type: "string | object" },
      { name: "URL_PREVIEW", type: "string", values: ["Y", "N"] },
      { name: "IS_EDITED", type: "string", default: "Y", values: ["Y", "N"] },
    ],
    result: "boolean",
    errors: [
      "MESSAGE_ID_ERROR",
      "CANT_EDIT_MESSAGE",
      "ATTACH_ERROR",
      "ATTACH_OVERSIZE",
      "KEYBOARD_ERROR",
      "KEYBOARD_OVERSIZE",
      "menu_ERROR",
      "MENU_OVERSIZE",
    ],
    example: { MESSAGE_ID: 34239, MESSAGE: "Updated text", KEYBOARD: "N" },
  },
};
