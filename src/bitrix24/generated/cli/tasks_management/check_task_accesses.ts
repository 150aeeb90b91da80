// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
import type { Portal } from "../../../portal.ts";
/** The command CheckTaskAccesses. */
export const command: CommandTable = {
  name: "CheckTaskAccesses",
  title: "Check task accesses",
  summary: "Tells which actions on a task are open to each of some users.",
  options: [{
    flag: "task",
    param: "taskId",
    name: "TaskID",
    kind: "id",
    types: "String, Number",
    required: true,
    about: "Id of the task in question.",
  }, {
    flag: "users",
    param: "users",
    name: "Users",
    kind: "list",
    types: "Array Of String",
    required: false,
    default: "",
    about: "Ids of the users in question, one or a list; the caller when left out.",
  }],
  connects: true,
  method: "tasks.task.getaccess",
  docs: "https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-get-access.html",
  returns: "The API's answer; `result.allowedActions` holds under each user's id the actions, each true or false",
  example: 'oint bitrix24 CheckTaskAccesses --url "b24-ar17wx.bitrix24.by" --task 2 --users "[1,2166]" ' +
    '--token "***"',
  typescript: () => import("./examples.ts"),
  run: async (client, params, options) => {
    const api = await import("../../tasks_management.ts");
    return api.checkTaskAccesses(
      client as Portal,
      params as unknown as Parameters<typeof api.checkTaskAccesses>[1],
      options,
    );
  },
};
