// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
import type { Portal } from "../../../portal.ts";
/** The command GetTaskTimeAccounting. */
export const command: CommandTable = {
  name: "GetTaskTimeAccounting",
  title: "Get task time accounting",
  summary: "Returns one entry of the time spent on a task.",
  options: [{
    flag: "task",
    param: "taskId",
    name: "TaskID",
    kind: "id",
    types: "String, Number",
    required: true,
    about: "Id of the task that the time was spent on.",
  }, {
    flag: "record",
    param: "recordId",
    name: "RecordID",
    kind: "id",
    types: "String, Number",
    required: true,
    about: "Id of the entry to read.",
  }],
  connects: true,
  method: "task.elapseditem.get",
  docs: "https://apidocs.bitrix24.com/api-reference/tasks/elapsed-item/task-elapsed-item-get.html",
  returns: "The API's answer; `result` is a list with that entry",
  example: 'oint bitrix24 GetTaskTimeAccounting --url "b24-ar17wx.bitrix24.by" --task 3 --record 3 --token "***"',
  typescript: () => import("./examples.ts"),
  run: async (client, params, options) => {
    const api = await import("../../timekeeping.ts");
    return api.getTaskTimeAccounting(
      client as Portal,
      params as unknown as Parameters<typeof api.getTaskTimeAccounting>[1],
      options,
    );
  },
};
