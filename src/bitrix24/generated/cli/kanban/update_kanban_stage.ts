// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
import type { Portal } from "../../../portal.ts";
/** The command UpdateKanbanStage. */
export const command: CommandTable = {
  name: "UpdateKanbanStage",
  title: "Change kanban stage",
  summary: "Changes heading, color or place of a kanban stage.",
  options: [{
    flag: "title",
    param: "name",
    name: "Name",
    kind: "text",
    types: "String",
    required: true,
    about: "New heading of the stage.",
  }, {
    flag: "stage",
    param: "stageId",
    name: "StageID",
    kind: "id",
    types: "String, Number",
    required: true,
    about: "Id of the stage to change.",
  }, {
    flag: "color",
    param: "color",
    name: "Color",
    kind: "text",
    types: "String",
    required: false,
    default: "",
    about: "New color as six hexadecimal digits, without `#`; the old one stays without it.",
  }, {
    flag: "prevstage",
    param: "prevStageId",
    name: "PrevStageID",
    kind: "id",
    types: "String, Number",
    required: false,
    default: 0,
    about: "Id of the stage behind which it is put. Give it to be sure of the place: without it the stage " +
      "becomes the first, says the documentation.",
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
  method: "task.stages.update",
  docs: "https://apidocs.bitrix24.com/api-reference/tasks/stages/task-stages-update.html",
  returns: "The API's answer; `result` is true once the stage is changed",
  example: 'oint bitrix24 UpdateKanbanStage --url "b24-ar17wx.bitrix24.by" --title "In work" --stage 5 ' +
    '--color "FFAB00" --prevstage 4 --admin true --token "***"',
  typescript: () => import("./examples.ts"),
  run: async (client, params, options) => {
    const api = await import("../../kanban.ts");
    return api.updateKanbanStage(
      client as Portal,
      params as unknown as Parameters<typeof api.updateKanbanStage>[1],
      options,
    );
  },
};
