// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
import type { Portal } from "../../../portal.ts";
/** The command GetResultsList. */
export const command: CommandTable = {
  name: "GetResultsList",
  title: "Get results list",
  summary: "Lists the results of a task that were made of its comments.",
  options: [{
    flag: "task",
    param: "taskId",
    name: "TaskID",
    kind: "id",
    types: "String, Number",
    required: true,
    about: "Id of the task.",
  }],
  connects: true,
  method: "tasks.task.result.list",
  docs: "https://apidocs.bitrix24.com/api-reference/tasks/result/tasks-task-result-list.html",
  returns: "The API's answer; `result` is the list of the results",
  example: 'oint bitrix24 GetResultsList --url "b24-ar17wx.bitrix24.by" --task 4 --token "***"',
  typescript: () => import("./examples.ts"),
  run: async (client, params, options) => {
    const api = await import("../../comments_and_results_management.ts");
    return api.getResultsList(client as Portal, params as unknown as Parameters<typeof api.getResultsList>[1], options);
  },
};
