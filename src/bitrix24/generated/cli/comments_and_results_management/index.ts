// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
/** Commands of the category "Comments and results management". */
export const commands: Record<string, () => Promise<CommandTable>> = {
  GetTaskCommentsList: async () => (await import("./get_task_comments_list.ts")).command,
  GetTaskComment: async () => (await import("./get_task_comment.ts")).command,
  AddTaskComment: async () => (await import("./add_task_comment.ts")).command,
  UpdateTaskComment: async () => (await import("./update_task_comment.ts")).command,
  DeleteTaskComment: async () => (await import("./delete_task_comment.ts")).command,
  GetResultsList: async () => (await import("./get_results_list.ts")).command,
  CreateResultFromComment: async () => (await import("./create_result_from_comment.ts")).command,
  DeleteResultFromComment: async () => (await import("./delete_result_from_comment.ts")).command,
  GetCommentStructure: async () => (await import("./get_comment_structure.ts")).command,
};
