// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
import type { Portal } from "../../../portal.ts";
/** The command GetCustomTaskFieldsList. */
export const command: CommandTable = {
  name: "GetCustomTaskFieldsList",
  title: "Get custom task fields list",
  summary: "Lists the custom fields of tasks, also those of Bitrix24 itself; GetCustomTaskField tells their labels.",
  options: [],
  connects: true,
  method: "task.item.userfield.getlist",
  docs: "https://apidocs.bitrix24.com/api-reference/tasks/user-field/task-item-user-field-get-list.html",
  paging: "pages",
  returns: "The API's answer; `result` is the list of the fields, without their labels",
  example: 'oint bitrix24 GetCustomTaskFieldsList --url "b24-ar17wx.bitrix24.by" --token "***"',
  typescript: () => import("./examples.ts"),
  run: async (client, _params, options) => {
    const api = await import("../../custom_task_fields_management.ts");
    return api.getCustomTaskFieldsList(client as Portal, options);
  },
};
