// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { SandboxMethod } from "../../../../sandbox/table.ts";
/** Methods of user that keep no records. */
export const userSamples: Record<string, SandboxMethod> = {
  "user.access": { sample: { result: true } },
  "user.option.get": { sample: { result: { data: "value", data2: "value2" } } },
  "user.option.set": { sample: { result: true } },
  "user.userfield.file.get": {},
};
