// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
import type { Portal } from "../../../portal.ts";
/** The command DeleteTasksChecklistElement. */
export const command: CommandTable = {
  name: "DeleteTasksChecklistElement",
  title: "Delete tasks checklist element",
  summary: "Deletes an element from the checklist of a task.",
  notes: ["Elements below it are deleted with it, for good."],
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
    about: "Id of the element to delete.",
  }],
  connects: true,
  method: "task.checklistitem.delete",
  docs: "https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/task-checklist-item-delete.html",
  returns: "The API's answer; `result` is true once the element is deleted",
  example: 'oint bitrix24 DeleteTasksChecklistElement --url "b24-ar17wx.bitrix24.by" --task 3 --element 4 ' +
    '--token "***"',
  typescript: () => import("./examples.ts"),
  run: async (client, params, options) => {
    const api = await import("../../tasks_checklists_management.ts");
    return api.deleteTasksChecklistElement(
      client as Portal,
      params as unknown as Parameters<typeof api.deleteTasksChecklistElement>[1],
      options,
    );
  },
};
