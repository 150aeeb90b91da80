// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { MethodDetails } from "../../../../catalogue/methods.ts";

/** Methods of Bitrix24 in the segment `crm.entity`. */
export const details: Readonly<Record<string, MethodDetails>> = {
  "crm.entity.mergeBatch": {
    scope: ["crm"],
    page: "api-reference/crm/duplicates/crm-entity-merge-batch",
    params: [
      {
        name: "params",
        type: "object",
        required: true,
        fields: [
          { name: "entityTypeId", type: "number", required: true, values: [1, 2, 3, 4, 7, 31, 128] },
          { name: "entityIds", type: "integer[]", required: true },
        ],
      },
    ],
    result: "{ STATUS, ENTITY_IDS: integer[] }",
    errors: ["0"],
    example: { params: { entityTypeId: 3, entityIds: [100, 101, 102] } },
  },
};
