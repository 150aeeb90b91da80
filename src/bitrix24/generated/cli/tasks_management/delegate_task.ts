// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
import type { Portal } from "../../../portal.ts";
/** The command DelegateTask. */
export const command: CommandTable = {
  name: "DelegateTask",
  title: "Delegate task",
  summary: "Hands a task over to another user, who is then responsible for it.",
  notes: ["The new responsible user is notified."],
  options: [{
    flag: "task",
    param: "taskId",
    name: "TaskID",
    kind: "id",
    types: "String, Number",
    required: true,
    about: "Id of the task to hand over.",
  }, {
    flag: "user",
    param: "userId",
    name: "UserID",
    kind: "id",
    types: "String, Number",
    required: true,
    about: "Id of the user who takes it on.",
  }],
  connects: true,
  method: "tasks.task.delegate",
  docs: "https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-delegate.html",
  returns: "The API's answer; `result.task` is the task after the change",
  example: 'oint bitrix24 DelegateTask --url "b24-ar17wx.bitrix24.by" --task 2 --user 2164 --token "***"',
  typescript: () => import("./examples.ts"),
  run: async (client, params, options) => {
    const api = await import("../../tasks_management.ts");
    return api.delegateTask(client as Portal, params as unknown as Parameters<typeof api.delegateTask>[1], options);
  },
};
