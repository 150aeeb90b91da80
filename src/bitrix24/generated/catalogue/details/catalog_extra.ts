// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { MethodDetails } from "../../../../catalogue/methods.ts";

/** Methods of Bitrix24 in the segment `catalog.extra`. */
export const details: Readonly<Record<string, MethodDetails>> = {
  "catalog.extra.get": {
    scope: ["catalog"],
    page: "api-reference/catalog/extra/catalog-extra-get",
    params: [{ name: "id", type: "integer", required: true }],
    result: "{ extra }",
    errors: ["200040300010", "202000000000", "100", "0"],
    example: { id: 1 },
  },
  "catalog.extra.getFields": {
    scope: ["catalog"],
    page: "api-reference/catalog/extra/catalog-extra-get-fields",
    params: [],
    result: "{ extra: { id, name, percentage } }",
    errors: ["200040300010", "0"],
    example: {},
  },
  "catalog.extra.list": {
    scope: ["catalog"],
    page: "api-reference/catalog/extra/catalog-extra-list",
    params: [
      { name: "select", type: "string[]" },
      { name: "filter", type: "object" },
      { name: "order", type: "object" },
      { name: "start", type: "integer" },
    ],
    result: "{ extras, total, time }",
    errors: ["200040300010", "0"],
    paging: "windows",
    example: { select: ["id", "percentage"], filter: { ">percentage": 5 }, order: { id: "ASC" } },
  },
};
