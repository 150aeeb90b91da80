// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
import type { Portal } from "../../../portal.ts";
/** The command CreateTask. */
export const command: CommandTable = {
  name: "CreateTask",
  title: "Create task",
  summary: "Creates a task and returns it with its new id.",
  notes: ["The responsible user and everyone else who takes part in the task is notified."],
  options: [{
    flag: "fields",
    param: "fields",
    name: "FieldsStructure",
    kind: "structure",
    types: "Structure Of KeyAndValue",
    required: true,
    about: "Fields of the new task with their values; `TITLE` is required, and `RESPONSIBLE_ID` unless a " +
      "flow chooses the user. See GetTaskFieldsStructure.",
  }],
  connects: true,
  method: "tasks.task.add",
  docs: "https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-add.html",
  returns: "The API's answer; `result.task` is the new task",
  example: "oint bitrix24 CreateTask --url \"b24-ar17wx.bitrix24.by\" --fields \"{'TITLE':'Prepare the " +
    "customer survey','DESCRIPTION':'Ten questions, one " +
    "page.','RESPONSIBLE_ID':2166,'ACCOMPLICES':[2164],'DEADLINE':'2024-10-31T18:00:00','PRIORITY':2" +
    ",'TASK_CONTROL':'Y'}\" --token \"***\"",
  typescript: () => import("./examples.ts"),
  run: async (client, params, options) => {
    const api = await import("../../tasks_management.ts");
    return api.createTask(client as Portal, params as unknown as Parameters<typeof api.createTask>[1], options);
  },
};
