// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { MethodDetails } from "../../../../catalogue/methods.ts";

/** Methods of Bitrix24 in the segment `crm.paysystem`. */
export const details: Readonly<Record<string, MethodDetails>> = {
  "crm.paysystem.fields": {
    scope: ["crm"],
    page: "api-reference/crm/outdated/invoice/crm-pay-system-fields",
    params: [],
    result: "any",
    errors: [],
    example: {},
  },
  "crm.paysystem.list": {
    scope: ["crm"],
    page: "api-reference/crm/outdated/invoice/crm-pay-system-list",
    params: [{ name: "order", type: "any" }, { name: "filter", type: "any" }],
    result: "any",
    errors: [],
    example: { order: { SORT: "ASC" }, filter: { "%NAME": "Estimate" } },
  },
};
