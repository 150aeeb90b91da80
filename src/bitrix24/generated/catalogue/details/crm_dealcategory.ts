// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { MethodDetails } from "../../../../catalogue/methods.ts";

/** Methods of Bitrix24 in the segment `crm.dealcategory`. */
export const details: Readonly<Record<string, MethodDetails>> = {
  "crm.dealcategory.add": {
    scope: ["crm"],
    page: "api-reference/crm/outdated/category-old/crm-deal-category-add",
    params: [{ name: "fields", type: "object | any[]" }],
    result: "any",
    errors: [],
    example: { fields: { NAME: "New Direction", SORT: "20" } },
  },
  "crm.dealcategory.default.get": {
    scope: ["crm"],
    page: "api-reference/crm/outdated/category-old/crm-deal-category-default-get",
    params: [],
    result: "{ ID, NAME }",
    errors: [],
    example: {},
  },
  "crm.dealcategory.default.set": {
    scope: ["crm"],
    page: "api-reference/crm/outdated/category-old/crm-deal-category-default-set",
    params: [{ name: "name", type: "string" }],
    result: "any",
    errors: [],
    example: { name: "" },
  },
  "crm.dealcategory.delete": {
    scope: ["crm"],
    page: "api-reference/crm/outdated/category-old/crm-deal-category-delete",
    params: [{ name: "id", type: "integer" }],
    result: "any",
    errors: [],
    example: { id: "1" },
  },
  "crm.dealcategory.fields": {
    scope: ["crm"],
    page: "api-reference/crm/outdated/category-old/crm-deal-category-fields",
    params: [],
    result: "{ CREATED_DATE, ID, IS_LOCKED, NAME, SORT }",
    errors: [],
    example: {},
  },
  "crm.dealcategory.get": {
    scope: ["crm"],
    page: "api-reference/crm/outdated/category-old/crm-deal-category-get",
    params: [{ name: "id", type: "integer" }],
    result: "any",
    errors: [],
    example: { id: "1" },
  },
  "crm.dealcategory.list": {
    scope: ["crm"],
    page: "api-reference/crm/outdated/category-old/crm-deal-category-list",
    params: [
      { name: "order", type: "object" },
      { name: "filter", type: "object" },
      { name: "select", type: "string[]" },
    ],
    result: "any",
    errors: [],
    paging: "pages",
    example: { order: { SORT: "ASC" }, filter: { IS_LOCKED: "N" }, select: ["ID", "NAME", "SORT"] },
  },
  "crm.dealcategory.stage.list": {
    scope: ["crm"],
    page: "api-reference/crm/outdated/category-old/crm-deal-category-stage-list",
    params: [{ name: "id", type: "integer" }],
    result: "any",
    errors: [],
    example: { id: "1" },
  },
  "crm.dealcategory.status": {
    scope: ["crm"],
    page: "api-reference/crm/outdated/category-old/crm-deal-category-status",
    params: [{ name: "id", type: "integer" }],
    result: "any",
    errors: [],
    example: { id: "1" },
  },
  "crm.dealcategory.update": {
    scope: ["crm"],
    page: "api-reference/crm/outdated/category-old/crm-deal-category-update",
    params: [{ name: "id", type: "integer" }, { name: "fields", type: "object | any[]" }],
    result: "any",
    errors: [],
    example: { id: "1", fields: { SORT: "100" } },
  },
};
