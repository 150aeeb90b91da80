// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
import type { Portal } from "../../../portal.ts";
/** The command DeleteTask. */
export const command: CommandTable = {
  name: "DeleteTask",
  title: "Delete task",
  summary: "Deletes a task.",
  notes: ["Its comments, checklists and time entries go with it. No function here brings it back."],
  options: [{
    flag: "task",
    param: "taskId",
    name: "TaskID",
    kind: "id",
    types: "String, Number",
    required: true,
    about: "Id of the task to delete.",
  }],
  connects: true,
  method: "tasks.task.delete",
  docs: "https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-delete.html",
  returns: "The API's answer; `result.task` is true once the task is deleted",
  example: 'oint bitrix24 DeleteTask --url "b24-ar17wx.bitrix24.by" --task 5 --token "***"',
  typescript: () => import("./examples.ts"),
  run: async (client, params, options) => {
    const api = await import("../../tasks_management.ts");
    return api.deleteTask(client as Portal, params as unknown as Parameters<typeof api.deleteTask>[1], options);
  },
};
