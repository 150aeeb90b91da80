// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
import type { Portal } from "../../../portal.ts";
/** The command DeleteKanbanStage. */
export const command: CommandTable = {
  name: "DeleteKanbanStage",
  title: "Delete kanban stage",
  summary: "Deletes a stage of a workgroup's kanban or of the caller's own plan.",
  notes: ["The first stage cannot be deleted, nor can one that the portal needs."],
  options: [{
    flag: "stage",
    param: "stageId",
    name: "StageID",
    kind: "id",
    types: "String, Number",
    required: true,
    about: "Id of the stage to delete.",
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
  method: "task.stages.delete",
  docs: "https://apidocs.bitrix24.com/api-reference/tasks/stages/task-stages-delete.html",
  returns: "The API's answer; `result` is true once the stage is deleted",
  example: 'oint bitrix24 DeleteKanbanStage --url "b24-ar17wx.bitrix24.by" --stage 6 --admin true --token "***"',
  typescript: () => import("./examples.ts"),
  run: async (client, params, options) => {
    const api = await import("../../kanban.ts");
    return api.deleteKanbanStage(
      client as Portal,
      params as unknown as Parameters<typeof api.deleteKanbanStage>[1],
      options,
    );
  },
};
