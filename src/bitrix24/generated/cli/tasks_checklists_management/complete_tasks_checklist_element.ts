// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
import type { Portal } from "../../../portal.ts";
/** The command CompleteTasksChecklistElement. */
export const command: CommandTable = {
  name: "CompleteTasksChecklistElement",
  title: "Complete tasks checklist element",
  summary: "Ticks an element of a task's checklist as done; RenewTasksChecklistElement takes that back.",
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
    about: "Id of the element that is done.",
  }],
  connects: true,
  method: "task.checklistitem.complete",
  docs: "https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/task-checklist-item-complete.html",
  returns: "The API's answer; `result` is true once the element is ticked",
  example: 'oint bitrix24 CompleteTasksChecklistElement --url "b24-ar17wx.bitrix24.by" --task 3 --element 3 ' +
    '--token "***"',
  typescript: () => import("./examples.ts"),
  run: async (client, params, options) => {
    const api = await import("../../tasks_checklists_management.ts");
    return api.completeTasksChecklistElement(
      client as Portal,
      params as unknown as Parameters<typeof api.completeTasksChecklistElement>[1],
      options,
    );
  },
};
