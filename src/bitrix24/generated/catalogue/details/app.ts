// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { MethodDetails } from "../../../../catalogue/methods.ts";

/** Methods of Bitrix24 in the segment `app`. */
export const details: Readonly<Record<string, MethodDetails>> = {
  "app.info": {
    scope: ["basic"],
    page: "api-reference/common/system/app-info",
    params: [],
    result: "{ ID, CODE, VERSION, STATUS, INSTALLED, PAYMENT_EXPIRED, DAYS, LANGUAGE_ID, … }",
    errors: ["ACCESS_DENIED"],
    example: {},
  },
  "app.option.get": {
    scope: ["basic"],
    page: "api-reference/common/settings/app-option-get",
    params: [{ name: "option", type: "string" }],
    result: "string | null | object",
    errors: ["AccessException"],
    example: { option: "data" },
  },
  "app.option.set": {
    scope: ["basic"],
    page: "api-reference/common/settings/app-option-set",
    params: [{ name: "options", type: "object | any[]", required: true }],
    result: "boolean",
    errors: ["ArgumentNullException", "AccessException"],
    example: { options: { data: "value", data2: "value2" } },
  },
};
