// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
/** Commands of the category "Users management". */
export const commands: Record<string, () => Promise<CommandTable>> = {
  GetCurrentUser: async () => (await import("./get_current_user.ts")).command,
  GetUser: async () => (await import("./get_user.ts")).command,
  CreateUser: async () => (await import("./create_user.ts")).command,
  UpdateUser: async () => (await import("./update_user.ts")).command,
  ChangeUserStatus: async () => (await import("./change_user_status.ts")).command,
  FindUsers: async () => (await import("./find_users.ts")).command,
  GetUserFieldsStructure: async () => (await import("./get_user_fields_structure.ts")).command,
  GetUserFilterStructure: async () => (await import("./get_user_filter_structure.ts")).command,
};
