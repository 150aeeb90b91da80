// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { MethodDetails } from "../../../../catalogue/methods.ts";

/** Methods of Bitrix24 in the segment `messageservice`. */
export const details: Readonly<Record<string, MethodDetails>> = {
  "messageservice.message.status.update": {
    scope: ["messageservice"],
    page: "api-reference/messageservice/messageservice-message-status-update",
    params: [
      { name: "CODE", type: "string", required: true },
      { name: "MESSAGE_ID", type: "string | integer", required: true },
      {
        name: "STATUS",
        type: "string",
        required: true,
        values: ["queued", "sent", "delivered", "undelivered", "failed"],
      },
    ],
    result: "boolean",
    errors: [
      "ERROR_MESSAGE_STATUS_INCORRECT",
      "ERROR_SENDER_VALIDATION_FAILURE",
      "ERROR_MESSAGE_NOT_FOUND",
      "ACCESS_DENIED",
    ],
    example: { CODE: "provider1", MESSAGE_ID: "65575980fa531ac284c2ee68f81ebebd", STATUS: "delivered" },
  },
  "messageservice.sender.add": {
    scope: ["messageservice"],
    page: "api-reference/messageservice/messageservice-sender-add",
    params: [
      { name: "CODE", type: "string", required: true },
      { name: "TYPE", type: "string", required: true },
      { name: "HANDLER", type: "string", required: true },
      { name: "NAME", type: "string | object", required: true },
      { name: "DESCRIPTION", type: "string | object" },
    ],
    result: "boolean",
    errors: [
      "ERROR_SENDER_VALIDATION_FAILURE",
      "ERROR_SENDER_ALREADY_INSTALLED",
      "ERROR_SENDER_ADD_FAILURE",
      "ACCESS_DENIED",
    ],
    example: {
      CODE: "provider1",
      TYPE: "SMS",
      HANDLER: "https://provider.example/api/handler",
      NAME: "Provider 1",
      DESCRIPTION: "Main SMS provider",
    },
  },
  "messageservice.sender.delete": {
    scope: ["messageservice"],
    page: "api-reference/messageservice/messageservice-sender-delete",
    params: [{ name: "CODE", type: "string", required: true }],
    result: "boolean",
    errors: ["ERROR_SENDER_NOT_FOUND", "ERROR_SENDER_VALIDATION_FAILURE", "ACCESS_DENIED"],
    example: { CODE: "provider1" },
  },
  "messageservice.sender.list": {
    scope: ["messageservice"],
    page: "api-reference/messageservice/messageservice-sender-list",
    params: [],
    result: "string[]",
    errors: ["ACCESS_DENIED"],
    example: {},
  },
  "messageservice.sender.update": {
    scope: ["messageservice"],
    page: "api-reference/messageservice/messageservice-sender-update",
    params: [
      { name: "CODE", type: "string", required: true },
      { name: "HANDLER", type: "string" },
      { name: "NAME", type: "string | object" },
      { name: "DESCRIPTION", type: "string | object" },
    ],
    result: "boolean",
    errors: [
      "ERROR_SENDER_OTHER_PARAMS_REQUIRED",
      "ERROR_SENDER_CODE_REQUIRED",
      "ERROR_SENDER_NOT_FOUND",
      "ERROR_SENDER_UPDATE_FAILURE",
      "ACCESS_DENIED",
    ],
    example: {
      CODE: "provider1",
      HANDLER: "https://provider.example/api/new-handler",
      NAME: "Provider 1 Updated",
      DESCRIPTION: "Updated description",
    },
  },
};
