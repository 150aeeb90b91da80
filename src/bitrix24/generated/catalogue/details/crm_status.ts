// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { MethodDetails } from "../../../../catalogue/methods.ts";

/** Methods of Bitrix24 in the segment `crm.status`. */
export const details: Readonly<Record<string, MethodDetails>> = {
  "crm.status.add": {
    scope: ["crm"],
    page: "api-reference/crm/status/crm-status-add",
    params: [
      {
        name: "fields",
        type: "object",
        required: true,
        fields: [
          { name: "ENTITY_ID", type: "string | integer", required: true },
          { name: "STATUS_ID", type: "string | integer", required: true },
          { name: "NAME", type: "string", required: true },
          { name: "SORT", type: "integer", default: 10 },
          { name: "COLOR", type: "string", empty: "" },
          { name: "SEMANTICS", type: "string", values: ["S", "F", ""] },
          { name: "CATEGORY_ID", type: "integer" },
          { name: "EXTRA", type: "any" },
        ],
      },
    ],
    result: "integer",
    errors: ["ERROR_CORE"],
    example: { fields: { ENTITY_ID: "DEAL_STAGE_1", STATUS_ID: "DECISION", NAME: "Decision making" } },
  },
  "crm.status.delete": {
    scope: ["crm"],
    page: "api-reference/crm/status/crm-status-delete",
    params: [
      { name: "id", type: "integer", required: true },
      {
        name: "params",
        type: "object",
        fields: [
          {
            name: "FORCED",
            type: "string",
            values: ["Y", "N"],
            about: "Y deletes a value that came with the portal, too.",
          },
        ],
      },
    ],
    result: "boolean",
    errors: ["Invalid identifier."],
    example: { id: 123 },
  },
  "crm.status.entity.items": {
    scope: ["crm"],
    page: "api-reference/crm/status/crm-status-entity-items",
    params: [{ name: "entityId", type: "string | integer", required: true }],
    result: "{ NAME, SORT, STATUS_ID }[]",
    errors: ["The parameter entityId is not defined or invalid."],
    example: { entityId: "DEAL_STAGE" },
  },
  "crm.status.entity.types": {
    scope: ["crm"],
    page: "api-reference/crm/status/crm-status-entity-types",
    params: [],
    result: "{ ID, NAME, ENTITY_TYPE_ID, SEMANTIC_INFO, PREFIX, FIELD_ATTRIBUTE_SCOPE, IS_ENABLED, CATEGORY_…",
    errors: [],
    example: {},
  },
  "crm.status.fields": {
    scope: ["crm"],
    page: "api-reference/crm/status/crm-status-fields",
    params: [],
    result: "{ ID, ENTITY_ID, STATUS_ID, SORT, NAME, NAME_INIT, SYSTEM, CATEGORY_ID, … }",
    errors: [],
    example: {},
  },
  "crm.status.get": {
    scope: ["crm"],
    page: "api-reference/crm/status/crm-status-get",
    params: [{ name: "id", type: "integer", required: true }],
    result: "{ ID, ENTITY_ID, STATUS_ID, NAME, NAME_INIT, SORT, SYSTEM, CATEGORY_ID, … }",
    errors: ["Status is not found."],
    example: { id: 123 },
  },
  "crm.status.list": {
    scope: ["crm"],
    page: "api-reference/crm/status/crm-status-list",
    params: [{ name: "order", type: "object" }, { name: "filter", type: "object" }],
    result: "{ ID, ENTITY_ID, STATUS_ID, NAME, NAME_INIT, SORT, SYSTEM, CATEGORY_ID, … }[]",
    errors: ["Invalid parameters."],
    paging: "pages",
    example: { order: { SORT: "ASC" }, filter: { ENTITY_ID: "DEAL_STAGE" } },
  },
  "crm.status.update": {
    scope: ["crm"],
    page: "api-reference/crm/status/crm-status-update",
    params: [
      { name: "id", type: "integer", required: true },
      {
        name: "fields",
        type: "object",
        required: true,
        fields: [
          { name: "NAME", type: "string", empty: "" },
          { name: "SORT", type: "integer" },
          { name: "COLOR", type: "string", empty: "" },
          { name: "EXTRA", type: "any" },
        ],
      },
    ],
    result: "boolean",
    errors: ["Invalid identifier."],
    example: { id: 123, fields: { NAME: "New name", COLOR: "#00A9F4" } },
  },
};
