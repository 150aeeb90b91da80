// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { SandboxMethod } from "../../../../sandbox/table.ts";
/** Methods of scope that keep no records. */
export const scopeMethods: Record<string, SandboxMethod> = { scope: { state: { operation: "code" } } };
