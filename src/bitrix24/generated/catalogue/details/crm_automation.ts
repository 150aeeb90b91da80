// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { MethodDetails } from "../../../../catalogue/methods.ts";

/** Methods of Bitrix24 in the segment `crm.automation`. */
export const details: Readonly<Record<string, MethodDetails>> = {
  "crm.automation.trigger": {
    scope: ["crm"],
    page: "api-reference/crm/automation/crm-automation-trigger",
    params: [{ name: "target", type: "string", required: true }, { name: "code", type: "string" }],
    result: "boolean",
    errors: ["ACCESS_DENIED"],
    example: { target: "DEAL_57", code: "c5u4m" },
  },
  "crm.automation.trigger.add": {
    scope: ["crm"],
    page: "api-reference/crm/automation/triggers/crm-automation-trigger-add",
    params: [{ name: "CODE", type: "string", required: true }, { name: "NAME", type: "string", required: true }],
    result: "boolean",
    errors: ["ACCESS_DENIED"],
    example: { CODE: "c5u4m", NAME: "trigger name" },
  },
  "crm.automation.trigger.delete": {
    scope: ["crm"],
    page: "api-reference/crm/automation/triggers/crm-automation-trigger-delete",
    params: [{ name: "CODE", type: "string", required: true }],
    result: "boolean",
    errors: ["ACCESS_DENIED"],
    example: { CODE: "c5u4m" },
  },
  "crm.automation.trigger.execute": {
    scope: ["crm"],
    page: "api-reference/crm/automation/triggers/crm-automation-trigger-execute",
    params: [
      { name: "CODE", type: "string", required: true },
      { name: "OWNER_TYPE_ID", type: "integer", required: true },
      { name: "OWNER_ID", type: "integer", required: true },
    ],
    result: "boolean",
    errors: ["ACCESS_DENIED"],
    example: { CODE: "c5u4m", OWNER_TYPE_ID: 2, OWNER_ID: 6 },
  },
  "crm.automation.trigger.list": {
    scope: ["crm"],
    page: "api-reference/crm/automation/triggers/crm-automation-trigger-list",
    params: [],
    result: "{ NAME, CODE }[]",
    errors: ["ACCESS_DENIED"],
    example: {},
  },
};
