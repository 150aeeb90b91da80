// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { MethodDetails } from "../../../../catalogue/methods.ts";

/** Methods of Bitrix24 in the segment `access`. */
export const details: Readonly<Record<string, MethodDetails>> = {
  "access.name": {
    scope: ["basic"],
    page: "api-reference/common/system/access-name",
    params: [{ name: "ACCESS", type: "object | any[]", required: true }],
    result: "object",
    errors: [],
    example: { ACCESS: ["G2", "AU"] },
  },
};
