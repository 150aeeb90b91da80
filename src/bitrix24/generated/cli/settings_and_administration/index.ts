// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
/** Commands of the category "Settings and administration". */
export const commands: Record<string, () => Promise<CommandTable>> = {
  GetAppAuthLink: async () => (await import("./get_app_auth_link.ts")).command,
  GetToken: async () => (await import("./get_token.ts")).command,
  RefreshToken: async () => (await import("./refresh_token.ts")).command,
  ServerTime: async () => (await import("./server_time.ts")).command,
};
