// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { SandboxMethod } from "../../../../sandbox/table.ts";
/** Methods of app that keep no records. */
export const appSamples: Record<string, SandboxMethod> = {
  "app.info": {
    state: { operation: "code" },
    sample: {
      result: {
        ID: 5,
        CODE: "telefum24.kp10",
        VERSION: 4,
        STATUS: "F",
        INSTALLED: true,
        PAYMENT_EXPIRED: "N",
        DAYS: null,
        LANGUAGE_ID: "de",
        LICENSE: "de_ent10000",
        LICENSE_TYPE: "ent10000",
        LICENSE_FAMILY: "ent",
      },
    },
  },
};
