// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { SandboxMethod } from "../../../../sandbox/table.ts";
/** Methods of im.chat that keep no records. */
export const imChatSamples: Record<string, SandboxMethod> = {
  "im.chat.add": { sample: { result: 1417 } },
  "im.chat.leave": { sample: { result: true } },
  "im.chat.mute": { sample: { result: true } },
  "im.chat.setOwner": { sample: { result: true } },
  "im.chat.updateAvatar": { sample: { result: true } },
  "im.chat.updateColor": { sample: { result: true } },
  "im.chat.updateTitle": { sample: { result: true } },
  "im.chat.user.add": { sample: { result: true } },
  "im.chat.user.delete": { sample: { result: true } },
  "im.chat.user.list": { sample: { result: [99, 1269, 1271] } },
};
