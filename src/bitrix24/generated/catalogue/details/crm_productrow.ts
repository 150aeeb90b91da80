// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { MethodDetails } from "../../../../catalogue/methods.ts";

/** Methods of Bitrix24 in the segment `crm.productrow`. */
export const details: Readonly<Record<string, MethodDetails>> = {
  "crm.productrow.fields": {
    scope: ["crm"],
    page: "api-reference/crm/outdated/productrow-old/crm-productrow-fields",
    params: [],
    result: "any",
    errors: [],
    example: {},
  },
  "crm.productrow.list": {
    scope: ["crm"],
    page: "api-reference/crm/outdated/productrow-old/crm-productrow-list",
    params: [{ name: "filter", type: "object" }],
    result: "any",
    errors: [],
    paging: "pages",
    example: { filter: { OWNER_TYPE: "D", OWNER_ID: "1" } },
  },
};
