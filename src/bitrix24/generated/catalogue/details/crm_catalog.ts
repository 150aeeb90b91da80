// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { MethodDetails } from "../../../../catalogue/methods.ts";

/** Methods of Bitrix24 in the segment `crm.catalog`. */
export const details: Readonly<Record<string, MethodDetails>> = {
  "crm.catalog.fields": {
    scope: ["crm"],
    page: "api-reference/crm/outdated/catalog/crm-catalog-fields",
    params: [],
    result: "{ ID, NAME, ORIGINATOR_ID, ORIGIN_ID, XML_ID }",
    errors: [],
    example: {},
  },
  "crm.catalog.get": {
    scope: ["crm"],
    page: "api-reference/crm/outdated/catalog/crm-catalog-get",
    params: [{ name: "id", type: "integer", required: true }],
    result: "any",
    errors: [],
    example: { id: 1 },
  },
  "crm.catalog.list": {
    scope: ["crm"],
    page: "api-reference/crm/outdated/catalog/crm-catalog-list",
    params: [],
    result: "any",
    errors: [],
    example: {},
  },
};
