// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
import type { Portal } from "../../../portal.ts";
/** The command AddTaskTimeAccounting. */
export const command: CommandTable = {
  name: "AddTaskTimeAccounting",
  title: "Add task time accounting",
  summary: "Records time spent on a task and returns the id of the entry.",
  options: [{
    flag: "task",
    param: "taskId",
    name: "TaskID",
    kind: "id",
    types: "String, Number",
    required: true,
    about: "Id of the task that the time was spent on.",
  }, {
    flag: "amount",
    param: "time",
    name: "Time",
    kind: "integer",
    types: "String, Number",
    required: true,
    about: "Time spent in seconds.",
  }, {
    flag: "user",
    param: "userId",
    name: "UserID",
    kind: "id",
    types: "String, Number",
    required: false,
    default: "",
    about: "Id of the user who spent it; the caller when left out.",
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
    about: "When it was spent; now when left out. Without an offset in the portal's time zone.",
  }],
  connects: true,
  method: "task.elapseditem.add",
  docs: "https://apidocs.bitrix24.com/api-reference/tasks/elapsed-item/task-elapsed-item-add.html",
  returns: "The API's answer; `result` is the id of the new entry",
  example: 'oint bitrix24 AddTaskTimeAccounting --url "b24-ar17wx.bitrix24.by" --task 3 --amount 5400 ' +
    '--user 2166 --text "Compared three offers" --date "2024-10-08T14:30:00" --token "***"',
  typescript: () => import("./examples.ts"),
  run: async (client, params, options) => {
    const api = await import("../../timekeeping.ts");
    return api.addTaskTimeAccounting(
      client as Portal,
      params as unknown as Parameters<typeof api.addTaskTimeAccounting>[1],
      options,
    );
  },
};
