// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
/** Commands of the category "Timekeeping". */
export const commands: Record<string, () => Promise<CommandTable>> = {
  AddTaskTimeAccounting: async () => (await import("./add_task_time_accounting.ts")).command,
  DeleteTaskTimeAccounting: async () => (await import("./delete_task_time_accounting.ts")).command,
  GetTaskTimeAccountingList: async () => (await import("./get_task_time_accounting_list.ts")).command,
  GetTaskTimeAccounting: async () => (await import("./get_task_time_accounting.ts")).command,
  UpdateTaskTimeAccounting: async () => (await import("./update_task_time_accounting.ts")).command,
  StartTimekeeping: async () => (await import("./start_timekeeping.ts")).command,
  StopTimekeeping: async () => (await import("./stop_timekeeping.ts")).command,
  PauseTimekeeping: async () => (await import("./pause_timekeeping.ts")).command,
  GetTimekeepingStatus: async () => (await import("./get_timekeeping_status.ts")).command,
  GetTimekeepingSettings: async () => (await import("./get_timekeeping_settings.ts")).command,
};
