// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { MethodDetails } from "../../../../catalogue/methods.ts";

/** Methods of Bitrix24 in the segment `events`. */
export const details: Readonly<Record<string, MethodDetails>> = {
  events: {
    scope: [],
    page: "api-reference/events/events",
    params: [{ name: "SCOPE", type: "string" }, { name: "FULL", type: "boolean" }],
    result: "string[]",
    errors: [],
    example: { SCOPE: "user" },
  },
};
