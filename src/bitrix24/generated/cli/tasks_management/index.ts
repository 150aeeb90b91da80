// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
/** Commands of the category "Tasks management". */
export const commands: Record<string, () => Promise<CommandTable>> = {
  GetTask: async () => (await import("./get_task.ts")).command,
  GetTasksList: async () => (await import("./get_tasks_list.ts")).command,
  CreateTask: async () => (await import("./create_task.ts")).command,
  UpdateTask: async () => (await import("./update_task.ts")).command,
  DeleteTask: async () => (await import("./delete_task.ts")).command,
  AttachFileToTopic: async () => (await import("./attach_file_to_topic.ts")).command,
  ApproveTask: async () => (await import("./approve_task.ts")).command,
  DisapproveTask: async () => (await import("./disapprove_task.ts")).command,
  CompleteTask: async () => (await import("./complete_task.ts")).command,
  RenewTask: async () => (await import("./renew_task.ts")).command,
  DeferTask: async () => (await import("./defer_task.ts")).command,
  PauseTask: async () => (await import("./pause_task.ts")).command,
  StartTask: async () => (await import("./start_task.ts")).command,
  StartWatchingTask: async () => (await import("./start_watching_task.ts")).command,
  StopWatchingTask: async () => (await import("./stop_watching_task.ts")).command,
  DelegateTask: async () => (await import("./delegate_task.ts")).command,
  AddTaskToFavorites: async () => (await import("./add_task_to_favorites.ts")).command,
  RemoveTaskFromFavorites: async () => (await import("./remove_task_from_favorites.ts")).command,
  GetTaskHistory: async () => (await import("./get_task_history.ts")).command,
  CheckTaskAccesses: async () => (await import("./check_task_accesses.ts")).command,
  MuteTask: async () => (await import("./mute_task.ts")).command,
  UnmuteTask: async () => (await import("./unmute_task.ts")).command,
  CreateTasksDependencies: async () => (await import("./create_tasks_dependencies.ts")).command,
  DeleteTasksDependencies: async () => (await import("./delete_tasks_dependencies.ts")).command,
  GetDailyPlan: async () => (await import("./get_daily_plan.ts")).command,
  GetTaskFieldsStructure: async () => (await import("./get_task_fields_structure.ts")).command,
  GetTasksFilterStructure: async () => (await import("./get_tasks_filter_structure.ts")).command,
};
