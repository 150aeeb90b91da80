// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
import type { Portal } from "../../../portal.ts";
/** The command CompleteTask. */
export const command: CommandTable = {
  name: "CompleteTask",
  title: "Complete task",
  summary: "Completes a task, or hands it in for its creator's control where the task demands that.",
  options: [{
    flag: "task",
    param: "taskId",
    name: "TaskID",
    kind: "id",
    types: "String, Number",
    required: true,
    about: "Id of the task that is done.",
  }],
  connects: true,
  method: "tasks.task.complete",
  docs: "https://apidocs.bitrix24.com/api-reference/tasks/status/tasks-task-complete.html",
  returns: "The API's answer; `result.task` is the task after the change",
  example: 'oint bitrix24 CompleteTask --url "b24-ar17wx.bitrix24.by" --task 2 --token "***"',
  typescript: () => import("./examples.ts"),
  run: async (client, params, options) => {
    const api = await import("../../tasks_management.ts");
    return api.completeTask(client as Portal, params as unknown as Parameters<typeof api.completeTask>[1], options);
  },
};
