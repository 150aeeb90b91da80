// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { SandboxMethod } from "../../../../sandbox/table.ts";
/** Methods of app that keep no records. */
export const appMethods: Record<string, SandboxMethod> = { "app.info": { state: { operation: "code" } } };
