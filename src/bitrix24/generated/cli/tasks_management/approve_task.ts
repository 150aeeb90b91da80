// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
import type { Portal } from "../../../portal.ts";
/** The command ApproveTask. */
export const command: CommandTable = {
  name: "ApproveTask",
  title: "Approve task",
  summary: "Accepts the work on a task that awaits its creator's control, which completes the task.",
  notes: ["Only the task's creator or an administrator may do it."],
  options: [{
    flag: "task",
    param: "taskId",
    name: "TaskID",
    kind: "id",
    types: "String, Number",
    required: true,
    about: "Id of the task whose work is accepted.",
  }],
  connects: true,
  method: "tasks.task.approve",
  docs: "https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-approve.html",
  returns: "The API's answer; `result.task` is the task after the change",
  example: 'oint bitrix24 ApproveTask --url "b24-ar17wx.bitrix24.by" --task 4 --token "***"',
  typescript: () => import("./examples.ts"),
  run: async (client, params, options) => {
    const api = await import("../../tasks_management.ts");
    return api.approveTask(client as Portal, params as unknown as Parameters<typeof api.approveTask>[1], options);
  },
};
