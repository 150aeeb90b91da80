// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { MethodDetails } from "../../../../catalogue/methods.ts";

/** Methods of Bitrix24 in the segment `scope`. */
export const details: Readonly<Record<string, MethodDetails>> = {
  scope: {
    scope: ["basic"],
    page: "api-reference/common/system/scope",
    params: [{ name: "full", type: "boolean" }],
    result: "string[]",
    errors: [],
    example: { full: true },
  },
};
