// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { MethodDetails } from "../../../../catalogue/methods.ts";

/** Methods of Bitrix24 in the segment `catalog.section`. */
export const details: Readonly<Record<string, MethodDetails>> = {
  "catalog.section.add": {
    scope: ["catalog"],
    page: "api-reference/catalog/section/catalog-section-add",
    params: [
      {
        name: "fields",
        type: "object",
        required: true,
        fields: [
          { name: "iblockId", type: "integer", required: true },
          { name: "iblockSectionId", type: "integer" },
          { name: "name", type: "string", required: true },
          { name: "xmlId", type: "string | integer" },
          { name: "code", type: "string" },
          { name: "sort", type: "integer", default: 500 },
          { name: "active", type: "string", default: "Y", values: ["Y", "N"] },
          { name: "description", type: "string" },
          { name: "descriptionType", type: "string", values: ["text", "html"] },
        ],
      },
    ],
    result: "{ section }",
    errors: ["200040300040", "200700300000", "200700300040", "200700300050", "100", "0"],
    example: { fields: { name: "Children's Toys", iblockId: 14, iblockSectionId: 13, sort: "100" } },
  },
  "catalog.section.delete": {
    scope: ["catalog"],
    page: "api-reference/catalog/section/catalog-section-delete",
    params: [{ name: "id", type: "integer", required: true }],
    result: "boolean",
    errors: ["200040300050", "200040300020", "200700300030", "100", "0"],
    example: { id: 31 },
  },
  "catalog.section.get": {
    scope: ["catalog"],
    page: "api-reference/catalog/section/catalog-section-get",
    params: [{ name: "id", type: "integer", required: true }],
    result: "{ section }",
    errors: ["200040300040", "200700300030", "100", "0"],
    example: { id: 31 },
  },
  "catalog.section.getFields": {
    scope: ["catalog"],
    page: "api-reference/catalog/section/catalog-section-get-fields",
    params: [],
    result: "{ section: { active, code, description, descriptionType, iblockId, iblockSectionId, id, name, ……",
    errors: ["0"],
    example: {},
  },
  "catalog.section.list": {
    scope: ["catalog"],
    page: "api-reference/catalog/section/catalog-section-list",
    params: [
      { name: "select", type: "string[]" },
      { name: "filter", type: "object" },
      { name: "order", type: "object" },
      { name: "start", type: "integer" },
    ],
    result: "{ section, sections, total, time }",
    errors: ["200040300030", "0"],
    paging: "windows",
    example: { select: ["id", "name", "sort"], filter: { iblockId: 14, "<=sort": 100 }, order: { sort: "DESC" } },
  },
  "catalog.section.update": {
    scope: ["catalog"],
    page: "api-reference/catalog/section/catalog-section-update",
    params: [
      { name: "id", type: "integer", required: true },
      {
        name: "fields",
        type: "object",
        required: true,
        fields: [
          { name: "iblockId", type: "integer", required: true },
          { name: "iblockSectionId", type: "integer" },
          { name: "name", type: "string", required: true },
          { name: "xmlId", type: "string | integer" },
          { name: "code", type: "string" },
          { name: "sort", type: "integer" },
          { name: "active", type: "string", values: ["Y", "N"] },
          { name: "description", type: "string" },
          { name: "descriptionType", type: "string", values: ["text", "html"] },
        ],
      },
    ],
    result: "{ section }",
    errors: ["0", "200040300040", "200700300010", "200700300030", "200700300040", "200700300050", "100"],
    example: { id: 32, fields: { iblockId: 14, name: "Children's Toys", descriptionType: "html" } },
  },
};
