// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
import type { Portal } from "../../../portal.ts";
/** The command CreateTasksDependencies. */
export const command: CommandTable = {
  name: "CreateTasksDependencies",
  title: "Create tasks dependencies",
  summary: "Links two tasks in the Gantt chart, so that one waits for the start or the end of the other.",
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
    about: "What is linked to what: 0 start to start, 1 start to end, 2 end to start, 3 end to end.",
  }],
  connects: true,
  method: "task.dependence.add",
  docs: "https://apidocs.bitrix24.com/api-reference/tasks/task-dependence-add.html",
  returns: "The API's answer; `result` is an empty list once the tasks are linked",
  example: 'oint bitrix24 CreateTasksDependencies --url "b24-ar17wx.bitrix24.by" --taskfrom 1 --taskto 3 ' +
    '--linktype 0 --token "***"',
  typescript: () => import("./examples.ts"),
  run: async (client, params, options) => {
    const api = await import("../../tasks_management.ts");
    return api.createTasksDependencies(
      client as Portal,
      params as unknown as Parameters<typeof api.createTasksDependencies>[1],
      options,
    );
  },
};
