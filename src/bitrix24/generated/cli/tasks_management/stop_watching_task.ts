// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
import type { Portal } from "../../../portal.ts";
/** The command StopWatchingTask. */
export const command: CommandTable = {
  name: "StopWatchingTask",
  title: "Stop watching task",
  summary: "Takes the caller off the observers of a task.",
  options: [{
    flag: "task",
    param: "taskId",
    name: "TaskID",
    kind: "id",
    types: "String, Number",
    required: true,
    about: "Id of the task to watch no longer.",
  }],
  connects: true,
  method: "tasks.task.stopwatch",
  docs: "https://apidocs.bitrix24.com/api-reference/tasks/user-actions/tasks-task-stop-watch.html",
  returns: "The API's answer; `result.task` is the task after the change",
  example: 'oint bitrix24 StopWatchingTask --url "b24-ar17wx.bitrix24.by" --task 3 --token "***"',
  typescript: () => import("./examples.ts"),
  run: async (client, params, options) => {
    const api = await import("../../tasks_management.ts");
    return api.stopWatchingTask(
      client as Portal,
      params as unknown as Parameters<typeof api.stopWatchingTask>[1],
      options,
    );
  },
};
