// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { SandboxMethod } from "../../../../sandbox/table.ts";
/** Methods of events that keep no records. */
export const eventsMethods: Record<string, SandboxMethod> = { events: { state: { operation: "sample" } } };
