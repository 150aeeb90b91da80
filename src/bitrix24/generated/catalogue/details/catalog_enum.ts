// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { MethodDetails } from "../../../../catalogue/methods.ts";

/** Methods of Bitrix24 in the segment `catalog.enum`. */
export const details: Readonly<Record<string, MethodDetails>> = {
  "catalog.enum.getRoundTypes": {
    scope: ["catalog"],
    page: "api-reference/catalog/enum/catalog-enum-get-round-types",
    params: [],
    result: "{ enum: { id, name }[] }",
    errors: [],
    example: {},
  },
  "catalog.enum.getStoreDocumentTypes": {
    scope: ["catalog"],
    page: "api-reference/catalog/enum/catalog-enum-get-store-document-types",
    params: [],
    result: "{ enum: { id, name }[] }",
    errors: [],
    example: {},
  },
};
