// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
/** Commands of the category "Kanban". */
export const commands: Record<string, () => Promise<CommandTable>> = {
  AddKanbanStage: async () => (await import("./add_kanban_stage.ts")).command,
  UpdateKanbanStage: async () => (await import("./update_kanban_stage.ts")).command,
  DeleteKanbanStage: async () => (await import("./delete_kanban_stage.ts")).command,
  GetKanbanStages: async () => (await import("./get_kanban_stages.ts")).command,
  MoveTaskToKanbanStage: async () => (await import("./move_task_to_kanban_stage.ts")).command,
};
