// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { MethodDetails } from "../../../../catalogue/methods.ts";

/** Methods of Bitrix24 in the segment `crm.vat`. */
export const details: Readonly<Record<string, MethodDetails>> = {
  "crm.vat.add": {
    scope: ["crm"],
    page: "api-reference/crm/outdated/vat/crm-vat-add",
    params: [
      {
        name: "fields",
        type: "object",
        required: true,
        fields: [
          { name: "ACTIVE", type: "string", default: "Y", values: ["Y", "N"] },
          { name: "C_SORT", type: "integer", default: 100 },
          { name: "NAME", type: "string", required: true },
          { name: "RATE", type: "number", required: true },
        ],
      },
    ],
    result: "integer",
    errors: ["Invalid parameters."],
    example: { fields: { NAME: "VAT 20%", RATE: 20, ACTIVE: "Y", C_SORT: 100 } },
  },
  "crm.vat.delete": {
    scope: ["crm"],
    page: "api-reference/crm/outdated/vat/crm-vat-delete",
    params: [{ name: "id", type: "integer", required: true }],
    result: "boolean",
    errors: ["Invalid identifier."],
    example: { id: 7 },
  },
  "crm.vat.fields": {
    scope: ["crm"],
    page: "api-reference/crm/outdated/vat/crm-vat-fields",
    params: [],
    result: "{ ID, TIMESTAMP_X, ACTIVE, C_SORT, NAME, RATE }",
    errors: [],
    example: {},
  },
  "crm.vat.get": {
    scope: ["crm"],
    page: "api-reference/crm/outdated/vat/crm-vat-get",
    params: [{ name: "id", type: "integer", required: true }],
    result: "{ ID, ACTIVE, C_SORT, NAME, RATE }",
    errors: ["VAT rate not found."],
    example: { id: 7 },
  },
  "crm.vat.list": {
    scope: ["crm"],
    page: "api-reference/crm/outdated/vat/crm-vat-list",
    params: [
      { name: "order", type: "object" },
      { name: "filter", type: "object" },
      { name: "select", type: "string[]" },
    ],
    result: "{ ID, NAME, RATE }[]",
    errors: ["Inadmissible fields for selection"],
    paging: "pages",
    example: { order: { ID: "ASC" }, filter: { ACTIVE: "Y" }, select: ["ID", "NAME", "RATE"] },
  },
  "crm.vat.update": {
    scope: ["crm"],
    page: "api-reference/crm/outdated/vat/crm-vat-update",
    params: [
      { name: "id", type: "integer", required: true },
      {
        name: "fields",
        type: "object",
        required: true,
        fields: [
          { name: "ACTIVE", type: "string", values: ["Y", "N"] },
          { name: "C_SORT", type: "integer" },
          { name: "NAME", type: "string", required: true },
          { name: "RATE", type: "number" },
        ],
      },
    ],
    result: "boolean | integer",
    errors: ["Invalid identifier."],
    example: { id: 7, fields: { NAME: "VAT 20% (inactive)", ACTIVE: "N" } },
  },
};
