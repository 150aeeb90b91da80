// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
import type { Portal } from "../../../portal.ts";
/** The command DeleteCustomTaskField. */
export const command: CommandTable = {
  name: "DeleteCustomTaskField",
  title: "Delete custom task field",
  summary: "Deletes a custom field of tasks.",
  notes: [
    "The field's values in all tasks are deleted with it, for good.",
    "Only administrators of the portal may delete fields.",
  ],
  options: [{
    flag: "fieldid",
    param: "fieldId",
    name: "FieldID",
    kind: "id",
    types: "String, Number",
    required: true,
    about: "Id of the field to delete.",
  }],
  connects: true,
  method: "task.item.userfield.delete",
  docs: "https://apidocs.bitrix24.com/api-reference/tasks/user-field/task-item-user-field-delete.html",
  returns: "The API's answer; `result` is true once the field is deleted",
  example: 'oint bitrix24 DeleteCustomTaskField --url "b24-ar17wx.bitrix24.by" --fieldid 1325 --token "***"',
  typescript: () => import("./examples.ts"),
  run: async (client, params, options) => {
    const api = await import("../../custom_task_fields_management.ts");
    return api.deleteCustomTaskField(
      client as Portal,
      params as unknown as Parameters<typeof api.deleteCustomTaskField>[1],
      options,
    );
  },
};
