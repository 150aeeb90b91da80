// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
import type { Portal } from "../../../portal.ts";
/** The command UpdateTask. */
export const command: CommandTable = {
  name: "UpdateTask",
  title: "Update task",
  summary: "Changes the given fields of a task and leaves all others as they are.",
  notes: ["A list such as `ACCOMPLICES` or `TAGS` takes the place of the whole old one."],
  options: [{
    flag: "task",
    param: "taskId",
    name: "TaskID",
    kind: "id",
    types: "String, Number",
    required: true,
    about: "Id of the task to change.",
  }, {
    flag: "fields",
    param: "fields",
    name: "FieldsStructure",
    kind: "structure",
    types: "Structure Of KeyAndValue",
    required: true,
    about: "Fields to change, with their new values. See GetTaskFieldsStructure.",
  }],
  connects: true,
  method: "tasks.task.update",
  docs: "https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-update.html",
  returns: "The API's answer; `result.task` is the task after the change",
  example: 'oint bitrix24 UpdateTask --url "b24-ar17wx.bitrix24.by" --task 1 --fields ' +
    "\"{'DEADLINE':'2024-10-25T16:00:00','PRIORITY':1}\" --token \"***\"",
  typescript: () => import("./examples.ts"),
  run: async (client, params, options) => {
    const api = await import("../../tasks_management.ts");
    return api.updateTask(client as Portal, params as unknown as Parameters<typeof api.updateTask>[1], options);
  },
};
