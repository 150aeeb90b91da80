// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { MethodDetails } from "../../../../catalogue/methods.ts";

/** Methods of Bitrix24 in the segment `crm.stagehistory`. */
export const details: Readonly<Record<string, MethodDetails>> = {
  "crm.stagehistory.list": {
    scope: ["crm"],
    page: "api-reference/crm/crm-stage-history-list",
    params: [
      { name: "entityTypeId", type: "integer" },
      { name: "order", type: "object" },
      { name: "filter", type: "object" },
      { name: "select", type: "string[]" },
      { name: "start", type: "integer" },
    ],
    result: "{ items: { ID, TYPE_ID, OWNER_ID, CREATED_TIME, CATEGORY_ID, STAGE_ID, STAGE_SEMANTIC_ID, STATU…",
    errors: ["0", "allowed_only_intranet_user", "ENTITY_TYPE_NOT_SUPPORTED", "INVALID_ARG_VALUE"],
    paging: "pages",
    example: {
      entityTypeId: 2,
      order: { ID: "ASC" },
      filter: { OWNER_ID: 1 },
      select: ["ID", "STAGE_ID", "CREATED_TIME"],
    },
  },
};
