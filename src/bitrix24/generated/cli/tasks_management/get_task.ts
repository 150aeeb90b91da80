// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
import type { Portal } from "../../../portal.ts";
/** The command GetTask. */
export const command: CommandTable = {
  name: "GetTask",
  title: "Get task",
  summary: "Returns a task with its fields, members, checklists and the actions open to the caller.",
  options: [{
    flag: "task",
    param: "taskId",
    name: "TaskID",
    kind: "id",
    types: "String, Number",
    required: true,
    about: "Id of the task to read.",
  }],
  connects: true,
  method: "tasks.task.get",
  docs: "https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-get.html",
  returns: "The API's answer; `result.task` is the task",
  example: 'oint bitrix24 GetTask --url "b24-ar17wx.bitrix24.by" --task 2 --token "***"',
  typescript: () => import("./examples.ts"),
  run: async (client, params, options) => {
    const api = await import("../../tasks_management.ts");
    return api.getTask(client as Portal, params as unknown as Parameters<typeof api.getTask>[1], options);
  },
};
