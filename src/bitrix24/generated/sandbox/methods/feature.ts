// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { SandboxMethod } from "../../../../sandbox/table.ts";
/** Methods of feature that keep no records. */
export const featureMethods: Record<string, SandboxMethod> = { "feature.get": { state: { operation: "code" } } };
