// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { MethodDetails } from "../../../../catalogue/methods.ts";

/** Methods of Bitrix24 in the segment `catalog.userfield`. */
export const details: Readonly<Record<string, MethodDetails>> = {
  "catalog.userfield.document.list": {
    scope: ["catalog"],
    page: "api-reference/catalog/userfield-document/catalog-userfield-document-list",
    params: [
      { name: "select", type: "string[]", required: true },
      { name: "filter", type: "object", required: true },
      { name: "order", type: "object" },
      { name: "start", type: "integer" },
    ],
    result: "{ documents: { documentId, documentType }[] }",
    errors: ["0"],
    paging: "pages",
    example: {
      select: ["documentType", "documentId", "field7097"],
      filter: { documentType: "A", documentId: 81 },
      order: { documentId: "ASC" },
      start: 0,
    },
  },
  "catalog.userfield.document.update": {
    scope: ["catalog"],
    page: "api-reference/catalog/userfield-document/catalog-userfield-document-update",
    params: [
      { name: "documentId", type: "integer", required: true },
      {
        name: "fields",
        type: "object",
        required: true,
        custom: ["field"],
        fields: [{ name: "documentType", type: "string", required: true }],
      },
    ],
    result: "{ document }",
    errors: ["0"],
    example: { documentId: 81, fields: { documentType: "A", field7097: "Test Field" } },
  },
};
