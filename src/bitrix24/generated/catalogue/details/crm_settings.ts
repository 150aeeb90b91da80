// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { MethodDetails } from "../../../../catalogue/methods.ts";

/** Methods of Bitrix24 in the segment `crm.settings`. */
export const details: Readonly<Record<string, MethodDetails>> = {
  "crm.settings.mode.get": {
    scope: ["crm"],
    page: "api-reference/crm/crm-settings-mode-get",
    params: [],
    result: "integer",
    errors: [],
    example: {},
  },
};
