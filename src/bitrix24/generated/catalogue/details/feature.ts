// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { MethodDetails } from "../../../../catalogue/methods.ts";

/** Methods of Bitrix24 in the segment `feature`. */
export const details: Readonly<Record<string, MethodDetails>> = {
  "feature.get": {
    scope: ["basic"],
    page: "api-reference/common/system/feature-get",
    params: [{ name: "CODE", type: "string", required: true }],
    result: "{ value }",
    errors: ["CODE_EMPTY"],
    example: { CODE: "rest_offline_extended" },
  },
};
