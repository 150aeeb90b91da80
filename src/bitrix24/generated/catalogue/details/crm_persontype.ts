// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { MethodDetails } from "../../../../catalogue/methods.ts";

/** Methods of Bitrix24 in the segment `crm.persontype`. */
export const details: Readonly<Record<string, MethodDetails>> = {
  "crm.persontype.fields": {
    scope: ["crm"],
    page: "api-reference/crm/outdated/invoice/crm-person-type-fields",
    params: [],
    result: "any",
    errors: [],
    example: {},
  },
  "crm.persontype.list": {
    scope: ["crm"],
    page: "api-reference/crm/outdated/invoice/crm-person-type-list",
    params: [{ name: "order", type: "any" }, { name: "filter", type: "any" }],
    result: "any",
    errors: [],
    example: { order: { ID: "ASC" }, filter: { NAME: "CRM_COMPANY" } },
  },
};
