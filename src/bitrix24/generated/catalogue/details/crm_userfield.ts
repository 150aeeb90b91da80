// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { MethodDetails } from "../../../../catalogue/methods.ts";

/** Methods of Bitrix24 in the segment `crm.userfield`. */
export const details: Readonly<Record<string, MethodDetails>> = {
  "crm.userfield.enumeration.fields": {
    scope: ["crm"],
    page: "api-reference/crm/universal/user-defined-fields/crm-userfield-enumeration-fields",
    params: [],
    result: "{ ID, SORT, VALUE, DEF, DEL }",
    errors: [],
    example: {},
  },
  "crm.userfield.fields": {
    scope: ["crm"],
    page: "api-reference/crm/universal/user-defined-fields/crm-userfield-fields",
    params: [],
    result: "{ ID, ENTITY_ID, FIELD_NAME, USER_TYPE_ID, XML_ID, SORT, MULTIPLE, MANDATORY, … }",
    errors: [],
    example: {},
  },
  "crm.userfield.settings.fields": {
    scope: ["crm"],
    page: "api-reference/crm/universal/user-defined-fields/crm-userfield-settings-fields",
    params: [{ name: "type", type: "string", required: true }],
    result: "{ DEFAULT_VALUE, PRECISION }",
    errors: [],
    example: { type: "double" },
  },
  "crm.userfield.types": {
    scope: ["crm"],
    page: "api-reference/crm/universal/user-defined-fields/crm-userfield-types",
    params: [],
    result: "{ ID, title }[]",
    errors: [],
    example: {},
  },
};
