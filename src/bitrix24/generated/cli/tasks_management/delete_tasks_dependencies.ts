// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
import type { Portal } from "../../../portal.ts";
/** The command DeleteTasksDependencies. */
export const command: CommandTable = {
  name: "DeleteTasksDependencies",
  title: "Delete tasks dependencies",
  summary: "Removes the link between two tasks from the Gantt chart; the tasks themselves stay.",
  options: [{
    flag: "taskfrom",
    param: "fromId",
    name: "FromID",
    kind: "id",
    types: "String, Number",
    required: true,
    about: "Id of the task that comes first.",
  }, {
    flag: "taskto",
    param: "destinationId",
    name: "DestinationID",
    kind: "id",
    types: "String, Number",
    required: true,
    about: "Id of the task that depends on it.",
  }, {
    flag: "linktype",
    param: "linkType",
    name: "LinkType",
    kind: "integer",
    types: "String, Number",
    required: true,
    about: "Kind of the link: 0 start to start, 1 start to end, 2 end to start, 3 end to end. Sent along, " +
      "though the documentation of the method does not know it.",
  }],
  connects: true,
  method: "task.dependence.delete",
  docs: "https://apidocs.bitrix24.com/api-reference/tasks/task-dependence-delete.html",
  returns: "The API's answer; `result` is an empty list once the link is removed",
  example: 'oint bitrix24 DeleteTasksDependencies --url "b24-ar17wx.bitrix24.by" --taskfrom 3 --taskto 4 ' +
    '--linktype 2 --token "***"',
  typescript: () => import("./examples.ts"),
  run: async (client, params, options) => {
    const api = await import("../../tasks_management.ts");
    return api.deleteTasksDependencies(
      client as Portal,
      params as unknown as Parameters<typeof api.deleteTasksDependencies>[1],
      options,
    );
  },
};
