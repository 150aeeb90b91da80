// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { FieldTable, MethodDetails } from "../../../../catalogue/methods.ts";

const paramsOfMethods: readonly FieldTable[] = [
  { name: "entityTypeId", type: "integer", required: true },
  { name: "id", type: "integer", required: true },
];

/** Methods of Bitrix24 in the segment `crm.category`. */
export const details: Readonly<Record<string, MethodDetails>> = {
  "crm.category.add": {
    scope: ["crm"],
    page: "api-reference/crm/universal/category/crm-category-add",
    params: [
      { name: "entityTypeId", type: "integer", required: true },
      {
        name: "fields",
        type: "object",
        required: true,
        fields: [
          { name: "name", type: "string", required: true, default: "-" },
          { name: "sort", type: "integer", default: 500 },
          { name: "isDefault", type: "string", default: "N", values: ["Y", "N"] },
          { name: "originId", type: "string | integer | null", empty: "" },
          { name: "originatorId", type: "string | integer | null", empty: "" },
        ],
      },
    ],
    result: "{ category }",
    errors: ["NOT_FOUND", "ENTITY_TYPE_NOT_SUPPORTED", "ADDING_DISABLED", "ACCESS_DENIED", "0"],
    example: { entityTypeId: 1152, fields: { name: "New Default Funnel", sort: 50, isDefault: "Y" } },
  },
  "crm.category.delete": {
    scope: ["crm"],
    page: "api-reference/crm/universal/category/crm-category-delete",
    params: paramsOfMethods,
    result: "null",
    errors: ["NOT_FOUND", "ENTITY_TYPE_NOT_SUPPORTED", "REMOVING_DISABLED", "ACCESS_DENIED", "0", "BX_ERROR"],
    example: { entityTypeId: 2, id: 5 },
  },
  "crm.category.fields": {
    scope: ["crm"],
    page: "api-reference/crm/universal/category/crm-category-fields",
    params: [{ name: "entityTypeId", type: "integer", required: true }],
    result: "{ fields: { id, name, sort, entityTypeId, isDefault, originId, originatorId, isSystem, … } }",
    errors: ["NOT_FOUND", "ENTITY_TYPE_NOT_SUPPORTED"],
    example: { entityTypeId: 2 },
  },
  "crm.category.get": {
    scope: ["crm"],
    page: "api-reference/crm/universal/category/crm-category-get",
    params: paramsOfMethods,
    result: "{ category }",
    errors: ["NOT_FOUND", "ENTITY_TYPE_NOT_SUPPORTED", "ACCESS_DENIED"],
    example: { entityTypeId: 2, id: 1 },
  },
  "crm.category.list": {
    scope: ["crm"],
    page: "api-reference/crm/universal/category/crm-category-list",
    params: [{ name: "entityTypeId", type: "integer", required: true }],
    result: "{ categories: { id, name, sort, entityTypeId, isDefault, originId, originatorId, isSystem, … }[…",
    errors: ["NOT_FOUND", "ENTITY_TYPE_NOT_SUPPORTED"],
    paging: "pages",
    example: { entityTypeId: 2 },
  },
  "crm.category.update": {
    scope: ["crm"],
    page: "api-reference/crm/universal/category/crm-category-update",
    params: [
      { name: "entityTypeId", type: "integer", required: true },
      { name: "id", type: "integer", required: true },
      {
        name: "fields",
        type: "object",
        required: true,
        fields: [
          { name: "name", type: "string", default: "-", empty: "" },
          { name: "sort", type: "integer", default: 500 },
          { name: "isDefault", type: "string", default: "N", values: ["Y", "N"] },
          { name: "originId", type: "string | integer | null", empty: "" },
          { name: "originatorId", type: "string | integer | null", empty: "" },
        ],
      },
    ],
    result: "{ category }",
    errors: ["NOT_FOUND", "ENTITY_TYPE_NOT_SUPPORTED", "ACCESS_DENIED"],
    example: { entityTypeId: 1152, id: 4, fields: { name: "New Funnel Name", sort: 1000, isDefault: "Y" } },
  },
};
