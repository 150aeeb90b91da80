// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
import type { Portal } from "../../../portal.ts";
/** The command RenewTask. */
export const command: CommandTable = {
  name: "RenewTask",
  title: "Renew task",
  summary: "Reopens a completed or deferred task, which then waits to be started.",
  options: [{
    flag: "task",
    param: "taskId",
    name: "TaskID",
    kind: "id",
    types: "String, Number",
    required: true,
    about: "Id of the task to reopen.",
  }],
  connects: true,
  method: "tasks.task.renew",
  docs: "https://apidocs.bitrix24.com/api-reference/tasks/status/tasks-task-renew.html",
  returns: "The API's answer; `result.task` is the task after the change",
  example: 'oint bitrix24 RenewTask --url "b24-ar17wx.bitrix24.by" --task 6 --token "***"',
  typescript: () => import("./examples.ts"),
  run: async (client, params, options) => {
    const api = await import("../../tasks_management.ts");
    return api.renewTask(client as Portal, params as unknown as Parameters<typeof api.renewTask>[1], options);
  },
};
