// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
import type { Portal } from "../../../portal.ts";
/** The command GetTaskFieldsStructure. */
export const command: CommandTable = {
  name: "GetTaskFieldsStructure",
  title: "Get task fields structure",
  summary: "Describes the fields that a task has on this portal, custom ones (`UF_…`) included.",
  options: [],
  connects: true,
  method: "tasks.task.getFields",
  docs: "https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-get-fields.html",
  returns: "The API's answer; `result.fields` holds under each field's name its title, its type, its " +
    "default and the values that it may have",
  example: 'oint bitrix24 GetTaskFieldsStructure --url "b24-ar17wx.bitrix24.by" --token "***"',
  typescript: () => import("./examples.ts"),
  run: async (client, _params, options) => {
    const api = await import("../../tasks_management.ts");
    return api.getTaskFieldsStructure(client as Portal, options);
  },
};
