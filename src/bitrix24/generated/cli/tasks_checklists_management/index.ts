// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
/** Commands of the category "Tasks checklists management". */
export const commands: Record<string, () => Promise<CommandTable>> = {
  AddTasksChecklistElement: async () => (await import("./add_tasks_checklist_element.ts")).command,
  UpdateTasksChecklistElement: async () => (await import("./update_tasks_checklist_element.ts")).command,
  DeleteTasksChecklistElement: async () => (await import("./delete_tasks_checklist_element.ts")).command,
  GetTasksChecklist: async () => (await import("./get_tasks_checklist.ts")).command,
  GetTasksChecklistElement: async () => (await import("./get_tasks_checklist_element.ts")).command,
  CompleteTasksChecklistElement: async () => (await import("./complete_tasks_checklist_element.ts")).command,
  RenewTasksChecklistElement: async () => (await import("./renew_tasks_checklist_element.ts")).command,
};
