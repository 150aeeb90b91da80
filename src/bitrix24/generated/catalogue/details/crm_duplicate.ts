// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { MethodDetails } from "../../../../catalogue/methods.ts";

/** Methods of Bitrix24 in the segment `crm.duplicate`. */
export const details: Readonly<Record<string, MethodDetails>> = {
  "crm.duplicate.findbycomm": {
    scope: ["crm"],
    page: "api-reference/crm/duplicates/crm-duplicate-find-by-comm",
    params: [
      { name: "type", type: "string", required: true, values: ["EMAIL", "PHONE"] },
      { name: "values", type: "string[]", required: true },
      { name: "entity_type", type: "string", values: ["LEAD", "CONTACT", "COMPANY"] },
    ],
    result: "{ LEAD, CONTACT, COMPANY }",
    errors: ["Communication type is not defined"],
    example: { type: "PHONE", values: ["8976543", "11223355"], entity_type: "CONTACT" },
  },
  "crm.duplicate.volatileType.fields": {
    scope: ["crm"],
    page: "api-reference/crm/duplicates/volatile-type/crm-duplicate-volatile-type-fields",
    params: [{ name: "entityTypeId", type: "number", values: [1, 3, 4] }],
    result: "{ entityTypeId, fieldCode, fieldTitle } | { entityTypeId, fieldCode, fieldTitle }[]",
    errors: ["ACCESS_DENIED"],
    example: { entityTypeId: 1 },
  },
  "crm.duplicate.volatileType.list": {
    scope: ["crm"],
    page: "api-reference/crm/duplicates/volatile-type/crm-duplicate-volatile-type-list",
    params: [],
    result: "{ id, entityTypeId, fieldCode } | { id, entityTypeId, fieldCode }[]",
    errors: ["ACCESS_DENIED"],
    example: {},
  },
  "crm.duplicate.volatileType.register": {
    scope: ["crm"],
    page: "api-reference/crm/duplicates/volatile-type/crm-duplicate-volatile-type-register",
    params: [
      { name: "entityTypeId", type: "number", required: true, values: [1, 3, 4] },
      { name: "fieldCode", type: "string", required: true },
    ],
    result: "{ id }",
    errors: ["FIELD_NOT_FOUND", "MAX_TYPES_COUNT_EXCEEDED", "ACCESS_DENIED"],
    example: { entityTypeId: 1, fieldCode: "TITLE" },
  },
  "crm.duplicate.volatileType.unregister": {
    scope: ["crm"],
    page: "api-reference/crm/duplicates/volatile-type/crm-duplicate-volatile-type-unregister",
    params: [{ name: "id", type: "integer", required: true }],
    result: "boolean",
    errors: ["TYPE_IS_NOT_ASSIGNED", "ACCESS_DENIED"],
    example: { id: 101 },
  },
};
