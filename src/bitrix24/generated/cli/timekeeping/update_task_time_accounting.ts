// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
import type { Portal } from "../../../portal.ts";
/** The command UpdateTaskTimeAccounting. */
export const command: CommandTable = {
  name: "UpdateTaskTimeAccounting",
  title: "Update task time accounting",
  summary: "Changes time, comment or date of an entry of the time spent on a task; its user stays.",
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
    about: "Id of the entry to change.",
  }, {
    flag: "amount",
    param: "time",
    name: "Time",
    kind: "integer",
    types: "String, Number",
    required: true,
    about: "Time spent in seconds.",
  }, {
    flag: "text",
    param: "text",
    name: "Text",
    kind: "text",
    types: "String",
    required: false,
    default: "",
    about: "What the time was spent on.",
  }, {
    flag: "date",
    param: "setupDate",
    name: "SetupDate",
    kind: "date",
    types: "String",
    required: false,
    default: "",
    about: "When it was spent. Without an offset in the portal's time zone.",
  }],
  connects: true,
  method: "task.elapseditem.update",
  docs: "https://apidocs.bitrix24.com/api-reference/tasks/elapsed-item/task-elapsed-item-update.html",
  returns: "The API's answer; `result` is null once the entry is changed",
  example: 'oint bitrix24 UpdateTaskTimeAccounting --url "b24-ar17wx.bitrix24.by" --task 3 --record 3 ' +
    '--amount 1800 --text "Chose the supplier" --date "2024-10-08T09:15:00" --token "***"',
  typescript: () => import("./examples.ts"),
  run: async (client, params, options) => {
    const api = await import("../../timekeeping.ts");
    return api.updateTaskTimeAccounting(
      client as Portal,
      params as unknown as Parameters<typeof api.updateTaskTimeAccounting>[1],
      options,
    );
  },
};
