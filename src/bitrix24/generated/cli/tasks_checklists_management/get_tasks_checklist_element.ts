// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
import type { Portal } from "../../../portal.ts";
/** The command GetTasksChecklistElement. */
export const command: CommandTable = {
  name: "GetTasksChecklistElement",
  title: "Get tasks checklist element",
  summary: "Returns one element of a task's checklist, with its state and who ticked it.",
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
    about: "Id of the element to read.",
  }],
  connects: true,
  method: "task.checklistitem.get",
  docs: "https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/task-checklist-item-get.html",
  returns: "The API's answer; `result` is the element",
  example: 'oint bitrix24 GetTasksChecklistElement --url "b24-ar17wx.bitrix24.by" --task 3 --element 3 ' +
    '--token "***"',
  typescript: () => import("./examples.ts"),
  run: async (client, params, options) => {
    const api = await import("../../tasks_checklists_management.ts");
    return api.getTasksChecklistElement(
      client as Portal,
      params as unknown as Parameters<typeof api.getTasksChecklistElement>[1],
      options,
    );
  },
};
