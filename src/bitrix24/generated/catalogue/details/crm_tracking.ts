// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { MethodDetails } from "../../../../catalogue/methods.ts";

/** Methods of Bitrix24 in the segment `crm.tracking`. */
export const details: Readonly<Record<string, MethodDetails>> = {
  "crm.tracking.trace.add": {
    scope: ["crm"],
    page: "api-reference/crm/tracking/crm-tracking-trace-add",
    params: [
      { name: "TRACE", type: "string", required: true },
      {
        name: "ENTITIES",
        type: "object[]",
        fields: [
          { name: "TYPE", type: "string", required: true, values: ["COMPANY", "CONTACT", "DEAL", "LEAD", "QUOTE"] },
          { name: "ID", type: "integer", required: true },
        ],
      },
    ],
    result: "integer",
    errors: ["ERROR_CORE"],
    example: {
      TRACE: '{"tags":{"list":{"utm_source":"google-maps"}}}',
      ENTITIES: [{ TYPE: "CONTACT", ID: 17 }, { TYPE: "LEAD", ID: 1000739 }],
    },
  },
  "crm.tracking.trace.delete": {
    scope: ["crm"],
    page: "api-reference/crm/tracking/crm-tracking-trace-delete",
    params: [{ name: "id", type: "integer", required: true }],
    result: "null",
    errors: ["ERROR_CORE"],
    example: { id: 125 },
  },
};
