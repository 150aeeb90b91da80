// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
import type { Portal } from "../../../portal.ts";
/** The command DisapproveTask. */
export const command: CommandTable = {
  name: "DisapproveTask",
  title: "Disapprove task",
  summary: "Rejects the work on a task that awaits its creator's control, which sends it back to who is responsible.",
  notes: ["Only the task's creator or an administrator may do it."],
  options: [{
    flag: "task",
    param: "taskId",
    name: "TaskID",
    kind: "id",
    types: "String, Number",
    required: true,
    about: "Id of the task whose work is rejected.",
  }],
  connects: true,
  method: "tasks.task.disapprove",
  docs: "https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-disapprove.html",
  returns: "The API's answer; `result.task` is the task after the change",
  example: 'oint bitrix24 DisapproveTask --url "b24-ar17wx.bitrix24.by" --task 4 --token "***"',
  typescript: () => import("./examples.ts"),
  run: async (client, params, options) => {
    const api = await import("../../tasks_management.ts");
    return api.disapproveTask(client as Portal, params as unknown as Parameters<typeof api.disapproveTask>[1], options);
  },
};
