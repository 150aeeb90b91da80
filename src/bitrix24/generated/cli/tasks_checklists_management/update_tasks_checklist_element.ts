// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
import type { Portal } from "../../../portal.ts";
/** The command UpdateTasksChecklistElement. */
export const command: CommandTable = {
  name: "UpdateTasksChecklistElement",
  title: "Update tasks checklist element",
  summary: "Changes the text of a checklist's element; its state is changed by CompleteTasksChecklistElement.",
  options: [{
    flag: "task",
    param: "taskId",
    name: "TaskID",
    kind: "id",
    types: "String, Number",
    required: true,
    about: "Id of the task.",
  }, {
    flag: "element",
    param: "elementId",
    name: "ElementID",
    kind: "id",
    types: "String, Number",
    required: true,
    about: "Id of the element to change.",
  }, {
    flag: "text",
    param: "text",
    name: "Text",
    kind: "text",
    types: "String",
    required: true,
    about: "New text of the element.",
  }],
  connects: true,
  method: "task.checklistitem.update",
  docs: "https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/task-checklist-item-update.html",
  returns: "The API's answer; `result` is null once the element is changed",
  example: 'oint bitrix24 UpdateTasksChecklistElement --url "b24-ar17wx.bitrix24.by" --task 3 --element 3 ' +
    '--text "Collect the photos by Friday" --token "***"',
  typescript: () => import("./examples.ts"),
  run: async (client, params, options) => {
    const api = await import("../../tasks_checklists_management.ts");
    return api.updateTasksChecklistElement(
      client as Portal,
      params as unknown as Parameters<typeof api.updateTasksChecklistElement>[1],
      options,
    );
  },
};
