// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { MethodDetails } from "../../../../catalogue/methods.ts";

/** Methods of Bitrix24 in the segment `pull`. */
export const details: Readonly<Record<string, MethodDetails>> = {
  "pull.application.config.get": {
    scope: ["pull"],
    page: "settings/interactivity/push-and-pull/pull-application-config-get",
    params: [
      { name: "CACHE", type: "string", values: ["Y", "N"] },
      { name: "REOPEN", type: "string", values: ["Y", "N"] },
    ],
    result: "{ server, api, channels, exp, publicChannels, clientId, jwt }",
    errors: ["WRONG_AUTH_TYPE"],
    example: { CACHE: "Y", REOPEN: "Y" },
  },
  "pull.application.event.add": {
    scope: ["pull"],
    page: "settings/interactivity/push-and-pull/pull-application-event-add",
    params: [
      { name: "COMMAND", type: "string", required: true },
      { name: "PARAMS", type: "object" },
      { name: "MODULE_ID", type: "string | integer" },
      { name: "USER_ID", type: "integer | integer[]" },
    ],
    result: "boolean",
    errors: ["WRONG_AUTH_TYPE", "USER_ID_ACCESS_ERROR", "MODULE_ID_ERROR", "COMMAND_ERROR", "PARAMS_ERROR"],
    example: { COMMAND: "test_event", PARAMS: { param1: "value1" }, MODULE_ID: "application" },
  },
  "pull.application.push.add": {
    scope: ["pull"],
    page: "settings/interactivity/push-and-pull/pull-application-push-add",
    params: [
      { name: "USER_ID", type: "integer | integer[]", required: true },
      { name: "TEXT", type: "string", required: true },
      { name: "AVATAR", type: "string" },
    ],
    result: "boolean",
    errors: ["WRONG_AUTH_TYPE", "ACCESS_ERROR", "TEXT_ERROR", "EMPTY_APP_NAME"],
    example: { USER_ID: [1, 2, 3], TEXT: "Hello, world!", AVATAR: "https://example.com/images/avatar.png" },
  },
};
