// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { MethodDetails } from "../../../../catalogue/methods.ts";

/** Methods of Bitrix24 in the segment `rest`. */
export const details: Readonly<Record<string, MethodDetails>> = {
  "v3:rest.documentation.openapi": {
    scope: [],
    page: "api-reference/rest-v3",
    params: [],
    result: "{ openapi, info, tags, paths }",
    errors: [],
    example: {},
  },
  "v3:rest.scope.list": {
    scope: [],
    page: "api-reference/rest-v3",
    params: [],
    result: "any",
    errors: [],
    example: {},
  },
};
