// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
import type { Portal } from "../../../portal.ts";
/** The command DeleteTaskTimeAccounting. */
export const command: CommandTable = {
  name: "DeleteTaskTimeAccounting",
  title: "Delete task time accounting",
  summary: "Deletes an entry of the time spent on a task.",
  notes: ["The entry cannot be brought back."],
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
    about: "Id of the entry to delete.",
  }],
  connects: true,
  method: "task.elapseditem.delete",
  docs: "https://apidocs.bitrix24.com/api-reference/tasks/elapsed-item/task-elapsed-item-delete.html",
  returns: "The API's answer; `result` is null once the entry is deleted",
  example: 'oint bitrix24 DeleteTaskTimeAccounting --url "b24-ar17wx.bitrix24.by" --task 2 --record 2 ' +
    '--token "***"',
  typescript: () => import("./examples.ts"),
  run: async (client, params, options) => {
    const api = await import("../../timekeeping.ts");
    return api.deleteTaskTimeAccounting(
      client as Portal,
      params as unknown as Parameters<typeof api.deleteTaskTimeAccounting>[1],
      options,
    );
  },
};
