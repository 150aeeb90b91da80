// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { SandboxMethod } from "../../../../sandbox/table.ts";
/** Methods of server that keep no records. */
export const serverMethods: Record<string, SandboxMethod> = { "server.time": { state: { operation: "now" } } };
