// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
import type { Portal } from "../../../portal.ts";
/** The command AddKanbanStage. */
export const command: CommandTable = {
  name: "AddKanbanStage",
  title: "Add kanban stage",
  summary: "Adds a stage to the kanban of a workgroup or to the caller's own plan and returns its id.",
  options: [{
    flag: "title",
    param: "name",
    name: "Name",
    kind: "text",
    types: "String",
    required: true,
    about: "Heading of the stage.",
  }, {
    flag: "color",
    param: "color",
    name: "Color",
    kind: "text",
    types: "String",
    required: false,
    default: "FFD800",
    about: "Color as six hexadecimal digits, without `#`.",
  }, {
    flag: "prevstage",
    param: "prevStageId",
    name: "PrevStageID",
    kind: "id",
    types: "String, Number",
    required: false,
    default: 0,
    about: "Id of the stage behind which the new one is put; without it, it becomes the first.",
  }, {
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
  method: "task.stages.add",
  docs: "https://apidocs.bitrix24.com/api-reference/tasks/stages/task-stages-add.html",
  returns: "The API's answer; `result` is the id of the new stage",
  example: 'oint bitrix24 AddKanbanStage --url "b24-ar17wx.bitrix24.by" --title "In review" --color ' +
    '"00C4FB" --prevstage 5 --entityid 1 --admin true --token "***"',
  typescript: () => import("./examples.ts"),
  run: async (client, params, options) => {
    const api = await import("../../kanban.ts");
    return api.addKanbanStage(client as Portal, params as unknown as Parameters<typeof api.addKanbanStage>[1], options);
  },
};
