// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { MethodDetails } from "../../../../catalogue/methods.ts";

/** Methods of Bitrix24 in the segment `methods`. */
export const details: Readonly<Record<string, MethodDetails>> = {
  methods: {
    scope: ["basic"],
    page: "api-reference/common/system/methods",
    params: [{ name: "full", type: "boolean" }, { name: "scope", type: "string" }],
    result: "string[]",
    errors: [],
    example: { scope: "user" },
  },
};
