// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
import type { Portal } from "../../../portal.ts";
/** The command GetCustomTaskField. */
export const command: CommandTable = {
  name: "GetCustomTaskField",
  title: "Get custom task field",
  summary: "Returns one custom field of tasks with its settings and its labels in all languages.",
  options: [{
    flag: "fieldid",
    param: "fieldId",
    name: "FieldID",
    kind: "id",
    types: "String, Number",
    required: true,
    about: "Id of the field to read.",
  }],
  connects: true,
  method: "task.item.userfield.get",
  docs: "https://apidocs.bitrix24.com/api-reference/tasks/user-field/task-item-user-field-get.html",
  returns: "The API's answer; `result` is the field",
  example: 'oint bitrix24 GetCustomTaskField --url "b24-ar17wx.bitrix24.by" --fieldid 1325 --token "***"',
  typescript: () => import("./examples.ts"),
  run: async (client, params, options) => {
    const api = await import("../../custom_task_fields_management.ts");
    return api.getCustomTaskField(
      client as Portal,
      params as unknown as Parameters<typeof api.getCustomTaskField>[1],
      options,
    );
  },
};
