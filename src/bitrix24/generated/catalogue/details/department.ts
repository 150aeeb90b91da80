// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { MethodDetails } from "../../../../catalogue/methods.ts";

/** Methods of Bitrix24 in the segment `department`. */
export const details: Readonly<Record<string, MethodDetails>> = {
  "department.add": {
    scope: ["department"],
    page: "api-reference/departments/department-add",
    params: [
      { name: "NAME", type: "string", required: true },
      { name: "SORT", type: "integer" },
      { name: "PARENT", type: "integer" },
      { name: "UF_HEAD", type: "integer" },
    ],
    result: "integer",
    errors: ["ERROR_CORE"],
    example: { NAME: "Muggle Studies Department", SORT: 450, PARENT: 15, UF_HEAD: 1 },
  },
  "department.delete": {
    scope: ["department"],
    page: "api-reference/departments/department-delete",
    params: [{ name: "ID", type: "integer", required: true }],
    result: "boolean",
    errors: ["ERROR_CORE"],
    example: { ID: 18 },
  },
  "department.fields": {
    scope: ["department"],
    page: "api-reference/departments/department-fields",
    params: [],
    result: "{ ID, NAME, SORT, PARENT, UF_HEAD }",
    errors: [],
    example: {},
  },
  "department.get": {
    scope: ["department"],
    page: "api-reference/departments/department-get",
    params: [
      { name: "sort", type: "string" },
      { name: "order", type: "string", values: ["ASC", "DESC"] },
      { name: "ID", type: "integer" },
      { name: "NAME", type: "string" },
      { name: "SORT", type: "integer" },
      { name: "PARENT", type: "integer" },
      { name: "UF_HEAD", type: "integer" },
      { name: "START", type: "integer" },
    ],
    result: "{ ID, NAME, SORT, PARENT, UF_HEAD }[]",
    errors: [],
    paging: "pages",
    example: { sort: "NAME", order: "DESC", PARENT: 1 },
  },
  "department.update": {
    scope: ["department"],
    page: "api-reference/departments/department-update",
    params: [
      { name: "ID", type: "integer", required: true },
      { name: "NAME", type: "string" },
      { name: "SORT", type: "integer" },
      { name: "PARENT", type: "integer" },
      { name: "UF_HEAD", type: "integer" },
    ],
    result: "boolean",
    errors: ["ERROR_CORE"],
    example: { ID: 18, NAME: "Department of Secrets", SORT: 500, PARENT: 1, UF_HEAD: 1 },
  },
};
