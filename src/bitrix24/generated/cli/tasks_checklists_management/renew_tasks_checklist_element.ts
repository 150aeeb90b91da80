// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
import type { Portal } from "../../../portal.ts";
/** The command RenewTasksChecklistElement. */
export const command: CommandTable = {
  name: "RenewTasksChecklistElement",
  title: "Renew tasks checklist element",
  summary: "Opens an element of a task's checklist again that was ticked as done.",
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
    about: "Id of the element to open again.",
  }],
  connects: true,
  method: "task.checklistitem.renew",
  docs: "https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/task-checklist-item-renew.html",
  returns: "The API's answer; `result` is true once the element is open",
  example: 'oint bitrix24 RenewTasksChecklistElement --url "b24-ar17wx.bitrix24.by" --task 3 --element 4 ' +
    '--token "***"',
  typescript: () => import("./examples.ts"),
  run: async (client, params, options) => {
    const api = await import("../../tasks_checklists_management.ts");
    return api.renewTasksChecklistElement(
      client as Portal,
      params as unknown as Parameters<typeof api.renewTasksChecklistElement>[1],
      options,
    );
  },
};
