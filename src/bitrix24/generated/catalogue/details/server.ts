// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { MethodDetails } from "../../../../catalogue/methods.ts";

/** Methods of Bitrix24 in the segment `server`. */
export const details: Readonly<Record<string, MethodDetails>> = {
  "server.time": {
    scope: ["basic"],
    page: "api-reference/common/system/server-time",
    params: [],
    result: "string",
    errors: [],
    example: {},
  },
};
