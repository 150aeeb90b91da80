// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
import type { Portal } from "../../../portal.ts";
/** The command PauseTask. */
export const command: CommandTable = {
  name: "PauseTask",
  title: "Pause task",
  summary: "Stops the work on a started task, which then waits again.",
  options: [{
    flag: "task",
    param: "taskId",
    name: "TaskID",
    kind: "id",
    types: "String, Number",
    required: true,
    about: "Id of the task whose work stops.",
  }],
  connects: true,
  method: "tasks.task.pause",
  docs: "https://apidocs.bitrix24.com/api-reference/tasks/status/tasks-task-pause.html",
  returns: "The API's answer; `result.task` is the task after the change",
  example: 'oint bitrix24 PauseTask --url "b24-ar17wx.bitrix24.by" --task 3 --token "***"',
  typescript: () => import("./examples.ts"),
  run: async (client, params, options) => {
    const api = await import("../../tasks_management.ts");
    return api.pauseTask(client as Portal, params as unknown as Parameters<typeof api.pauseTask>[1], options);
  },
};
