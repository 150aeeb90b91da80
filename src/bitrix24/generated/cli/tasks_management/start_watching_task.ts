// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
import type { Portal } from "../../../portal.ts";
/** The command StartWatchingTask. */
export const command: CommandTable = {
  name: "StartWatchingTask",
  title: "Start watching task",
  summary: "Makes the caller an observer of a task, who is told what happens in it.",
  options: [{
    flag: "task",
    param: "taskId",
    name: "TaskID",
    kind: "id",
    types: "String, Number",
    required: true,
    about: "Id of the task to watch.",
  }],
  connects: true,
  method: "tasks.task.startwatch",
  docs: "https://apidocs.bitrix24.com/api-reference/tasks/user-actions/tasks-task-start-watch.html",
  returns: "The API's answer; `result.task` is the task after the change",
  example: 'oint bitrix24 StartWatchingTask --url "b24-ar17wx.bitrix24.by" --task 2 --token "***"',
  typescript: () => import("./examples.ts"),
  run: async (client, params, options) => {
    const api = await import("../../tasks_management.ts");
    return api.startWatchingTask(
      client as Portal,
      params as unknown as Parameters<typeof api.startWatchingTask>[1],
      options,
    );
  },
};
