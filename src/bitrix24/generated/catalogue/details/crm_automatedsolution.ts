// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { MethodDetails } from "../../../../catalogue/methods.ts";

/** Methods of Bitrix24 in the segment `crm.automatedsolution`. */
export const details: Readonly<Record<string, MethodDetails>> = {
  "crm.automatedsolution.add": {
    scope: ["crm"],
    page: "api-reference/crm/automated-solution/crm-automated-solution-add",
    params: [
      {
        name: "fields",
        type: "object",
        required: true,
        fields: [{ name: "title", type: "string", required: true }, { name: "typeIds", type: "integer[]", empty: [] }],
      },
    ],
    result: "{ automatedSolution: { id, title, typeIds } }",
    errors: ["BX_EMPTY_REQUIRED", "ACCESS_DENIED", "LIMIT_EXCEEDED"],
    example: { fields: { title: "HR", typeIds: [1, 2, 3] } },
  },
  "crm.automatedsolution.delete": {
    scope: ["crm"],
    page: "api-reference/crm/automated-solution/crm-automated-solution-delete",
    params: [{ name: "id", type: "integer", required: true }],
    result: "null",
    errors: ["HAS_BOUND_TYPES", "ACCESS_DENIED"],
    example: { id: 5 },
  },
  "crm.automatedsolution.fields": {
    scope: ["crm"],
    page: "api-reference/crm/automated-solution/crm-automated-solution-fields",
    params: [],
    result: "{ id, title, typeIds }",
    errors: [],
    example: {},
  },
  "crm.automatedsolution.get": {
    scope: ["crm"],
    page: "api-reference/crm/automated-solution/crm-automated-solution-get",
    params: [{ name: "id", type: "integer", required: true }],
    result: "{ automatedSolution: { id, title, typeIds } }",
    errors: ["NOT_FOUND", "ACCESS_DENIED"],
    example: { id: 393 },
  },
  "crm.automatedsolution.list": {
    scope: ["crm"],
    page: "api-reference/crm/automated-solution/crm-automated-solution-list",
    params: [{ name: "order", type: "object" }, { name: "filter", type: "object" }, { name: "start", type: "integer" }],
    result: "{ automatedSolutions: { id, title, typeIds }[] }",
    errors: ["ACCESS_DENIED", "INVALID_ARG_VALUE"],
    paging: "windows",
    example: { order: { id: "DESC" } },
  },
  "crm.automatedsolution.update": {
    scope: ["crm"],
    page: "api-reference/crm/automated-solution/crm-automated-solution-update",
    params: [
      { name: "id", type: "integer", required: true },
      {
        name: "fields",
        type: "object",
        required: true,
        fields: [{ name: "title", type: "string" }, { name: "typeIds", type: "integer[]", empty: [] }],
      },
    ],
    result: "{ automatedSolution: { id, title, typeIds } }",
    errors: ["BX_EMPTY_REQUIRED", "ACCESS_DENIED"],
    example: { id: 238, fields: { title: "HR & Customer Success" } },
  },
};
