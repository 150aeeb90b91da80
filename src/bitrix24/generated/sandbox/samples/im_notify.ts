// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { SandboxMethod } from "../../../../sandbox/table.ts";
/** Methods of im.notify that keep no records. */
export const imNotifySamples: Record<string, SandboxMethod> = {
  "im.notify.delete": { sample: { result: true } },
  "im.notify.personal.add": { sample: { result: 12345 } },
  "im.notify.system.add": { sample: { result: 12345 } },
};
