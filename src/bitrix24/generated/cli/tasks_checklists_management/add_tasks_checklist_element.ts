// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
import type { Portal } from "../../../portal.ts";
/** The command AddTasksChecklistElement. */
export const command: CommandTable = {
  name: "AddTasksChecklistElement",
  title: "Add tasks checklist element",
  summary: "Adds an element to the checklist of a task and returns its id.",
  options: [{
    flag: "task",
    param: "taskId",
    name: "TaskID",
    kind: "id",
    types: "String, Number",
    required: true,
    about: "Id of the task.",
  }, {
    flag: "text",
    param: "text",
    name: "Text",
    kind: "text",
    types: "String",
    required: true,
    about: "What is to be done.",
  }, {
    flag: "complete",
    param: "completed",
    name: "Completed",
    kind: "boolean",
    types: "Boolean",
    required: false,
    default: false,
    about: "Whether the element is added as done already.",
  }],
  connects: true,
  method: "task.checklistitem.add",
  docs: "https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/task-checklist-item-add.html",
  returns: "The API's answer; `result` is the id of the new element",
  example: 'oint bitrix24 AddTasksChecklistElement --url "b24-ar17wx.bitrix24.by" --task 3 --text "Choose ' +
    'the colour" --complete true --token "***"',
  typescript: () => import("./examples.ts"),
  run: async (client, params, options) => {
    const api = await import("../../tasks_checklists_management.ts");
    return api.addTasksChecklistElement(
      client as Portal,
      params as unknown as Parameters<typeof api.addTasksChecklistElement>[1],
      options,
    );
  },
};
