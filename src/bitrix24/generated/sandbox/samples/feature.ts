// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { SandboxMethod } from "../../../../sandbox/table.ts";
/** Methods of feature that keep no records. */
export const featureSamples: Record<string, SandboxMethod> = {
  "feature.get": { state: { operation: "code" }, sample: { result: { value: "Y" } } },
};
