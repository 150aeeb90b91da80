// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
/** Commands of the category "Custom task fields management". */
export const commands: Record<string, () => Promise<CommandTable>> = {
  GetCustomTaskFieldsList: async () => (await import("./get_custom_task_fields_list.ts")).command,
  AddCustomTaskField: async () => (await import("./add_custom_task_field.ts")).command,
  UpdateCustomTaskField: async () => (await import("./update_custom_task_field.ts")).command,
  GetCustomTaskField: async () => (await import("./get_custom_task_field.ts")).command,
  DeleteCustomTaskField: async () => (await import("./delete_custom_task_field.ts")).command,
};
