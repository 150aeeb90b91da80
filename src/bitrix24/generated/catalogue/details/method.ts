// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { MethodDetails } from "../../../../catalogue/methods.ts";

/** Methods of Bitrix24 in the segment `method`. */
export const details: Readonly<Record<string, MethodDetails>> = {
  "method.get": {
    scope: ["basic"],
    page: "api-reference/common/system/method-get",
    params: [{ name: "name", type: "string" }],
    result: "{ isExisting, isAvailable }",
    errors: [],
    example: { name: "user.get" },
  },
};
