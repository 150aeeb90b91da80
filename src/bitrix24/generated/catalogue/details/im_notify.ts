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

const paramsOfMethods: readonly FieldTable[] = [
  { name: "USER_ID", type: "integer", required: true },
  { name: "MESSAGE", type: "string", required: true },
  { name: "MESSAGE_OUT", type: "string" },
  { name: "TAG", type: "string" },
  { name: "SUB_TAG", type: "string" },
  {
    name: "ATTACH",
    type: "string | object[] | object",
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
          {
            name: "RICH_LINK",
            about: "A link with an extended preview.",
            type: "object | object[]",
            fields: fieldsOfLink,
          },
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
    ],
  },
  { name: "CLIENT_ID", type: "string | integer" },
];

/** Methods of Bitrix24 in the segment `im.notify`. */
export const details: Readonly<Record<string, MethodDetails>> = {
  "im.notify.answer": {
    scope: ["im"],
    page: "api-reference/chats/notifications/im-notify-answer",
    params: [
      { name: "NOTIFY_ID", type: "integer", required: true },
      { name: "ANSWER_TEXT", type: "string", required: true },
    ],
    result: "{ result_message }",
    errors: ["ANSWER_TEXT_ERROR", "ID_ERROR"],
    example: { NOTIFY_ID: 270, ANSWER_TEXT: "I will participate" },
  },
  "im.notify.confirm": {
    scope: ["im"],
    page: "api-reference/chats/notifications/im-notify-confirm",
    params: [
      { name: "NOTIFY_ID", type: "integer", required: true },
      { name: "NOTIFY_VALUE", type: "string", required: true },
    ],
    result: "{ result_message }",
    errors: ["NOTIFY_VALUE_ERROR", "ID_ERROR"],
    example: { NOTIFY_ID: 288, NOTIFY_VALUE: "Y" },
  },
  "im.notify.delete": {
    scope: ["im"],
    page: "api-reference/chats/notifications/im-notify-delete",
    params: [
      { name: "ID", type: "integer", oneOf: ["ID", "TAG", "SUB_TAG"] },
      { name: "TAG", type: "string", oneOf: ["ID", "TAG", "SUB_TAG"] },
      { name: "SUB_TAG", type: "string", oneOf: ["ID", "TAG", "SUB_TAG"] },
      { name: "CLIENT_ID", type: "string | integer" },
    ],
    result: "boolean",
    errors: ["PARAMS_ERROR", "ACCESS_DENIED"],
    example: { ID: 101 },
  },
  "im.notify.get": {
    scope: ["im"],
    page: "api-reference/chats/notifications/im-notify-get",
    params: [
      { name: "LAST_ID", type: "integer" },
      { name: "LAST_TYPE", type: "number", values: [1, 3] },
      { name: "LIMIT", type: "integer", default: 50 },
      { name: "CONVERT_TEXT", type: "string" },
    ],
    result: "{ total_count, total_unread_count, chat_id, notifications, users }",
    errors: ["LAST_ID_AND_LAST_TYPE", "LAST_ID_STRING"],
    paging: "first",
    example: { LAST_ID: 1500, LAST_TYPE: 3, LIMIT: 20, CONVERT_TEXT: "Y" },
  },
  "im.notify.history.search": {
    scope: ["im"],
    page: "api-reference/chats/notifications/im-notify-history-search",
    params: [
      { name: "SEARCH_TEXT", type: "string" },
      { name: "SEARCH_TYPE", type: "string" },
      { name: "SEARCH_TYPES", type: "object | any[]" },
      { name: "SEARCH_DATE", type: "string" },
      { name: "SEARCH_DATE_FROM", type: "string" },
      { name: "SEARCH_DATE_TO", type: "string" },
      { name: "SEARCH_AUTHORS", type: "object | any[]" },
      { name: "LAST_ID", type: "integer" },
      { name: "LIMIT", type: "integer", default: 50 },
      { name: "CONVERT_TEXT", type: "string" },
      { name: "GROUP_TAG", type: "string" },
    ],
    result: "{ chat_id, total_results, notifications, users }",
    errors: ["SEARCH_TEXT_ERROR", "LAST_ID_STRING"],
    paging: "pages",
    example: {
      SEARCH_TEXT: "invoice",
      SEARCH_TYPE: "tasks|task_update",
      SEARCH_DATE: "2026-03-03T16:52:29+01:00",
      LAST_ID: 1500,
      LIMIT: 20,
      CONVERT_TEXT: "Y",
    },
  },
  "im.notify.personal.add": {
    scope: ["im"],
    page: "api-reference/chats/notifications/im-notify-personal-add",
    params: paramsOfMethods,
    result: "integer | boolean",
    errors: ["USER_ID_EMPTY", "WRONG_AUTH_TYPE", "MESSAGE_EMPTY", "ATTACH_OVERSIZE", "ATTACH_ERROR"],
    example: {
      USER_ID: 5,
      MESSAGE: "Task Reminder",
      MESSAGE_OUT: "Task Reminder (email)",
      TAG: "TASK_REMINDER_42",
      SUB_TAG: "TASK_REMINDER|42",
    },
  },
  "im.notify.read": {
    scope: ["im"],
    page: "api-reference/chats/notifications/im-notify-read",
    params: [
      { name: "ID", type: "integer" },
      { name: "ACTION", type: "string", default: "Y", values: ["Y", "N"] },
      { name: "ONLY_CURRENT", type: "string" },
    ],
    result: "boolean",
    errors: ["INVALID_CREDENTIALS"],
    example: { ID: 101, ACTION: "Y", ONLY_CURRENT: "Y" },
  },
  "im.notify.read.all": {
    scope: ["im"],
    page: "api-reference/chats/notifications/im-notify-read-all",
    params: [],
    result: "{ result, newCounter }",
    errors: ["INVALID_CREDENTIALS"],
    example: {},
  },
  "im.notify.read.list": {
    scope: ["im"],
    page: "api-reference/chats/notifications/im-notify-read-list",
    params: [
      { name: "IDS", type: "object | any[]", required: true },
      { name: "ACTION", type: "string", default: "Y", values: ["Y", "N"] },
    ],
    result: "boolean",
    errors: ["PARAMS_ERROR"],
    example: { IDS: [101, 102, 103], ACTION: "Y" },
  },
  "im.notify.schema.get": {
    scope: ["im"],
    page: "api-reference/chats/notifications/im-notify-schema-get",
    params: [],
    result: "{ tasks: { NAME, MODULE_ID, LIST } }",
    errors: ["INVALID_CREDENTIALS"],
    example: {},
  },
  "im.notify.system.add": {
    scope: ["im"],
    page: "api-reference/chats/notifications/im-notify-system-add",
    params: paramsOfMethods,
    result: "integer | boolean",
    errors: ["USER_ID_EMPTY", "WRONG_AUTH_TYPE", "MESSAGE_EMPTY", "ATTACH_OVERSIZE", "ATTACH_ERROR"],
    example: {
      USER_ID: 5,
      MESSAGE: "System notification",
      MESSAGE_OUT: "System notification for email",
      TAG: "SYSTEM_EVENT_42",
      SUB_TAG: "SYSTEM_EVENT|42",
    },
  },
};
