// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
/** Commands of the category "Notifications management". */
export const commands: Record<string, () => Promise<CommandTable>> = {
  CreatePersonalNotification: async () => (await import("./create_personal_notification.ts")).command,
  CreateSystemNotification: async () => (await import("./create_system_notification.ts")).command,
  DeleteNotification: async () => (await import("./delete_notification.ts")).command,
};
