// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { SandboxMethod } from "../../../table.ts";
/** What the sandbox does for the methods of server. */
export const serverMethods: Record<string, SandboxMethod> = { "server.time": { state: { operation: "now" } } };
