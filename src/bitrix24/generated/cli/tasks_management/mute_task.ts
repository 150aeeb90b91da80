// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
import type { Portal } from "../../../portal.ts";
/** The command MuteTask. */
export const command: CommandTable = {
  name: "MuteTask",
  title: "Mute task",
  summary: "Silences a task for the caller, who is told no longer what happens in it.",
  options: [{
    flag: "task",
    param: "taskId",
    name: "TaskID",
    kind: "id",
    types: "String, Number",
    required: true,
    about: "Id of the task to silence.",
  }],
  connects: true,
  method: "tasks.task.mute",
  docs: "https://apidocs.bitrix24.com/api-reference/tasks/user-actions/tasks-task-mute.html",
  returns: "The API's answer; `result.task` is the task after the change",
  example: 'oint bitrix24 MuteTask --url "b24-ar17wx.bitrix24.by" --task 2 --token "***"',
  typescript: () => import("./examples.ts"),
  run: async (client, params, options) => {
    const api = await import("../../tasks_management.ts");
    return api.muteTask(client as Portal, params as unknown as Parameters<typeof api.muteTask>[1], options);
  },
};
