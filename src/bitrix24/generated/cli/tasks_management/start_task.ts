// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
import type { Portal } from "../../../portal.ts";
/** The command StartTask. */
export const command: CommandTable = {
  name: "StartTask",
  title: "Start task",
  summary: "Begins the work on a task, which is then in progress.",
  options: [{
    flag: "task",
    param: "taskId",
    name: "TaskID",
    kind: "id",
    types: "String, Number",
    required: true,
    about: "Id of the task whose work begins.",
  }],
  connects: true,
  method: "tasks.task.start",
  docs: "https://apidocs.bitrix24.com/api-reference/tasks/status/tasks-task-start.html",
  returns: "The API's answer; `result.task` is the task after the change",
  example: 'oint bitrix24 StartTask --url "b24-ar17wx.bitrix24.by" --task 6 --token "***"',
  typescript: () => import("./examples.ts"),
  run: async (client, params, options) => {
    const api = await import("../../tasks_management.ts");
    return api.startTask(client as Portal, params as unknown as Parameters<typeof api.startTask>[1], options);
  },
};
