// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
import type { Portal } from "../../../portal.ts";
/** The command GetKanbanStages. */
export const command: CommandTable = {
  name: "GetKanbanStages",
  title: "Get kanban stages",
  summary: "Returns the stages of a workgroup's kanban or of the caller's own plan, in their order.",
  options: [{
    flag: "entityid",
    param: "entityId",
    name: "EntityID",
    kind: "id",
    types: "String, Number",
    required: false,
    default: 0,
    about: "Id of the workgroup; 0 stands for the caller's own plan.",
  }, {
    flag: "admin",
    param: "asAdmin",
    name: "AsAdmin",
    kind: "boolean",
    types: "Boolean",
    required: false,
    default: false,
    about: "True skips the check of rights; only for administrators.",
  }],
  connects: true,
  method: "task.stages.get",
  docs: "https://apidocs.bitrix24.com/api-reference/tasks/stages/task-stages-get.html",
  returns: "The API's answer; `result` holds each stage under its id",
  example: 'oint bitrix24 GetKanbanStages --url "b24-ar17wx.bitrix24.by" --entityid 1 --admin true --token "***"',
  typescript: () => import("./examples.ts"),
  run: async (client, params, options) => {
    const api = await import("../../kanban.ts");
    return api.getKanbanStages(
      client as Portal,
      params as unknown as Parameters<typeof api.getKanbanStages>[1],
      options,
    );
  },
};
