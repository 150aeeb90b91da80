// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
import type { Portal } from "../../../portal.ts";
/** The command GetTaskTimeAccountingList. */
export const command: CommandTable = {
  name: "GetTaskTimeAccountingList",
  title: "Get task time accounting list",
  summary: "Lists the entries of the time spent on a task, at most 50.",
  options: [{
    flag: "task",
    param: "taskId",
    name: "TaskID",
    kind: "id",
    types: "String, Number",
    required: true,
    about: "Id of the task that the time was spent on.",
  }],
  connects: true,
  method: "task.elapseditem.getlist",
  docs: "https://apidocs.bitrix24.com/api-reference/tasks/elapsed-item/task-elapsed-item-get-list.html",
  paging: "chain",
  returns: "The API's answer; `result` is the list of the entries, `total` counts all of them",
  example: 'oint bitrix24 GetTaskTimeAccountingList --url "b24-ar17wx.bitrix24.by" --task 3 --token "***"',
  typescript: () => import("./examples.ts"),
  run: async (client, params, options) => {
    const api = await import("../../timekeeping.ts");
    return api.getTaskTimeAccountingList(
      client as Portal,
      params as unknown as Parameters<typeof api.getTaskTimeAccountingList>[1],
      options,
    );
  },
};
