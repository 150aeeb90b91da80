// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { MethodDetails } from "../../../../catalogue/methods.ts";

/** Methods of Bitrix24 in the segment `crm.multifield`. */
export const details: Readonly<Record<string, MethodDetails>> = {
  "crm.multifield.fields": {
    scope: ["crm"],
    page: "api-reference/crm/auxiliary/multifield/crm-multifield-fields",
    params: [],
    result: "{ ID, TYPE_ID, VALUE, VALUE_TYPE }",
    errors: [],
    example: {},
  },
};
