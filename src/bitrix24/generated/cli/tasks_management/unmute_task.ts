// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
import type { Portal } from "../../../portal.ts";
/** The command UnmuteTask. */
export const command: CommandTable = {
  name: "UnmuteTask",
  title: "Unmute task",
  summary: "Ends the silence of a task for the caller, who is told again what happens in it.",
  options: [{
    flag: "task",
    param: "taskId",
    name: "TaskID",
    kind: "id",
    types: "String, Number",
    required: true,
    about: "Id of the task to hear from again.",
  }],
  connects: true,
  method: "tasks.task.unmute",
  docs: "https://apidocs.bitrix24.com/api-reference/tasks/user-actions/tasks-task-unmute.html",
  returns: "The API's answer; `result.task` is the task after the change",
  example: 'oint bitrix24 UnmuteTask --url "b24-ar17wx.bitrix24.by" --task 6 --token "***"',
  typescript: () => import("./examples.ts"),
  run: async (client, params, options) => {
    const api = await import("../../tasks_management.ts");
    return api.unmuteTask(client as Portal, params as unknown as Parameters<typeof api.unmuteTask>[1], options);
  },
};
