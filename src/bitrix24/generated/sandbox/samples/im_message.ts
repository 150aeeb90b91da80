// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { SandboxMethod } from "../../../../sandbox/table.ts";
/** Methods of im.message that keep no records. */
export const imMessageSamples: Record<string, SandboxMethod> = {
  "im.message.add": { sample: { result: 34239 } },
  "im.message.delete": { sample: { result: true } },
  "im.message.like": { sample: { result: true } },
  "im.message.update": { sample: { result: true } },
};
