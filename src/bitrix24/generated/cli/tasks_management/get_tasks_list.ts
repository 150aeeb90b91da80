// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
import type { Portal } from "../../../portal.ts";
/** The command GetTasksList. */
export const command: CommandTable = {
  name: "GetTasksList",
  title: "Get tasks list",
  summary: "Lists the tasks that the caller may see and that pass a filter, in pages of 50.",
  options: [{
    flag: "filter",
    param: "filter",
    name: "Filter",
    kind: "structure",
    types: "Structure Of KeyAndValue",
    required: false,
    default: "",
    about: "Conditions that all must hold; every task passes without it. See GetTasksFilterStructure.",
  }, {
    flag: "offset",
    param: "indent",
    name: "Indent",
    kind: "integer",
    types: "String, Number",
    required: false,
    default: 0,
    about: "How many tasks to skip, a multiple of 50.",
  }, {
    flag: "select",
    param: "fields",
    name: "Fields",
    kind: "list",
    types: "String, Array Of String",
    required: false,
    default: "",
    about: "Names of the fields to return, in capitals, e.g. `TITLE`; one name or a list. All main fields " +
      "without it.",
  }],
  connects: true,
  method: "tasks.task.list",
  docs: "https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-list.html",
  paging: "windows",
  pagedBy: ["offset"],
  returns: "The API's answer; `result.tasks` is one page of the tasks, `total` counts all that pass the filter",
  example: 'oint bitrix24 GetTasksList --url "b24-ar17wx.bitrix24.by" --filter ' +
    "\"{'>=CREATED_DATE':'2024-10-01','CREATED_BY':[1,2166]}\" --offset 0 --select " +
    "\"['ID','TITLE','STATUS','DEADLINE']\" --token \"***\"",
  typescript: () => import("./examples.ts"),
  run: async (client, params, options) => {
    const api = await import("../../tasks_management.ts");
    return api.getTasksList(client as Portal, params as unknown as Parameters<typeof api.getTasksList>[1], options);
  },
};
