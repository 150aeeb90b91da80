// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
import type { Portal } from "../../../portal.ts";
/** The command DeferTask. */
export const command: CommandTable = {
  name: "DeferTask",
  title: "Defer task",
  summary: "Puts a task off until RenewTask or StartTask takes it up again.",
  options: [{
    flag: "task",
    param: "taskId",
    name: "TaskID",
    kind: "id",
    types: "String, Number",
    required: true,
    about: "Id of the task to put off.",
  }],
  connects: true,
  method: "tasks.task.defer",
  docs: "https://apidocs.bitrix24.com/api-reference/tasks/status/tasks-task-defer.html",
  returns: "The API's answer; `result.task` is the task after the change",
  example: 'oint bitrix24 DeferTask --url "b24-ar17wx.bitrix24.by" --task 2 --token "***"',
  typescript: () => import("./examples.ts"),
  run: async (client, params, options) => {
    const api = await import("../../tasks_management.ts");
    return api.deferTask(client as Portal, params as unknown as Parameters<typeof api.deferTask>[1], options);
  },
};
