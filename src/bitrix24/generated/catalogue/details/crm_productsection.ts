// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { MethodDetails } from "../../../../catalogue/methods.ts";

/** Methods of Bitrix24 in the segment `crm.productsection`. */
export const details: Readonly<Record<string, MethodDetails>> = {
  "crm.productsection.add": {
    scope: ["crm"],
    page: "api-reference/crm/outdated/product-section/crm-product-section-add",
    params: [{ name: "fields", type: "object | any[]" }],
    result: "any",
    errors: [],
    example: { fields: { CATALOG_ID: "catalogId", NAME: "sectionName", SECTION_ID: "sectionId" } },
  },
  "crm.productsection.delete": {
    scope: ["crm"],
    page: "api-reference/crm/outdated/product-section/crm-product-section-delete",
    params: [{ name: "id", type: "integer", required: true }],
    result: "any",
    errors: [],
    example: { id: 1 },
  },
  "crm.productsection.fields": {
    scope: ["crm"],
    page: "api-reference/crm/outdated/product-section/crm-product-section-fields",
    params: [],
    result: "any",
    errors: [],
    example: {},
  },
  "crm.productsection.get": {
    scope: ["crm"],
    page: "api-reference/crm/outdated/product-section/crm-product-section-get",
    params: [{ name: "id", type: "integer", required: true }],
    result: "any",
    errors: [],
    example: { id: 1 },
  },
  "crm.productsection.list": {
    scope: ["crm"],
    page: "api-reference/crm/outdated/product-section/crm-product-section-list",
    params: [
      { name: "select", type: "string[]" },
      { name: "filter", type: "object" },
      { name: "order", type: "object" },
    ],
    result: "any",
    errors: [],
    example: { select: ["ID", "NAME"], filter: { CATALOG_ID: "catalogId" }, order: { NAME: "ASC" } },
  },
  "crm.productsection.update": {
    scope: ["crm"],
    page: "api-reference/crm/outdated/product-section/crm-product-section-update",
    params: [{ name: "id", type: "integer", required: true }, { name: "fields", type: "object | any[]" }],
    result: "any",
    errors: [],
    example: { id: 1, fields: { NAME: "sectionName" } },
  },
};
