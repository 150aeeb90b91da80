// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
import type { Portal } from "../../../portal.ts";
/** The command GetTasksChecklist. */
export const command: CommandTable = {
  name: "GetTasksChecklist",
  title: "Get tasks checklist",
  summary: "Lists the elements of all checklists of a task, the headings among them.",
  options: [{
    flag: "task",
    param: "taskId",
    name: "TaskID",
    kind: "id",
    types: "String, Number",
    required: true,
    about: "Id of the task.",
  }],
  connects: true,
  method: "task.checklistitem.getlist",
  docs: "https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/task-checklist-item-get-list.html",
  returns: "The API's answer; `result` is the list of the elements; `PARENT_ID` tells what an element stands below",
  example: 'oint bitrix24 GetTasksChecklist --url "b24-ar17wx.bitrix24.by" --task 3 --token "***"',
  typescript: () => import("./examples.ts"),
  run: async (client, params, options) => {
    const api = await import("../../tasks_checklists_management.ts");
    return api.getTasksChecklist(
      client as Portal,
      params as unknown as Parameters<typeof api.getTasksChecklist>[1],
      options,
    );
  },
};
