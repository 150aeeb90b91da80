// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { MethodDetails } from "../../../../catalogue/methods.ts";

/** Methods of Bitrix24 in the segment `catalog.documentcontractor`. */
export const details: Readonly<Record<string, MethodDetails>> = {
  "catalog.documentcontractor.add": {
    scope: ["catalog"],
    page: "api-reference/catalog/documentcontractor/catalog-documentcontractor-add",
    params: [
      {
        name: "fields",
        type: "object",
        required: true,
        fields: [
          { name: "documentId", type: "integer", required: true },
          { name: "entityTypeId", type: "number", required: true, values: [3, 4] },
          { name: "entityId", type: "integer", required: true },
        ],
      },
    ],
    result: "{ documentContractor: { documentId, entityId, entityTypeId, id } }",
    errors: ["0"],
    example: { fields: { documentId: 42, entityTypeId: 3, entityId: 101 } },
  },
  "catalog.documentcontractor.delete": {
    scope: ["catalog"],
    page: "api-reference/catalog/documentcontractor/catalog-documentcontractor-delete",
    params: [{ name: "id", type: "integer", required: true }],
    result: "boolean",
    errors: ["0"],
    example: { id: 42 },
  },
  "catalog.documentcontractor.getFields": {
    scope: ["catalog"],
    page: "api-reference/catalog/documentcontractor/catalog-documentcontractor-get-fields",
    params: [],
    result: "{ documentContractor: { documentId, entityId, entityTypeId, id } }",
    errors: ["0"],
    example: {},
  },
  "catalog.documentcontractor.list": {
    scope: ["catalog"],
    page: "api-reference/catalog/documentcontractor/catalog-documentcontractor-list",
    params: [
      { name: "select", type: "string[]" },
      { name: "filter", type: "object" },
      { name: "order", type: "object" },
      { name: "start", type: "integer" },
    ],
    result: "{ documentContractor: { documentId, id }[] }",
    errors: ["0"],
    paging: "windows",
    example: { select: ["id", "documentId"], filter: { documentId: 7 }, order: { id: "ASC" }, start: 0 },
  },
};
