// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
import type { Portal } from "../../../portal.ts";
/** The command GetTaskHistory. */
export const command: CommandTable = {
  name: "GetTaskHistory",
  title: "Get task history",
  summary: "Lists what was changed in a task, by whom and when, with each old and new value.",
  options: [{
    flag: "task",
    param: "taskId",
    name: "TaskID",
    kind: "id",
    types: "String, Number",
    required: true,
    about: "Id of the task whose changes are listed.",
  }],
  connects: true,
  method: "tasks.task.history.list",
  docs: "https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-history-list.html",
  returns: "The API's answer; `result.list` is the list of the changes",
  example: 'oint bitrix24 GetTaskHistory --url "b24-ar17wx.bitrix24.by" --task 4 --token "***"',
  typescript: () => import("./examples.ts"),
  run: async (client, params, options) => {
    const api = await import("../../tasks_management.ts");
    return api.getTaskHistory(client as Portal, params as unknown as Parameters<typeof api.getTaskHistory>[1], options);
  },
};
