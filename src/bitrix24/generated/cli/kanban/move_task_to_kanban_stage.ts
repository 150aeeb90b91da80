// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
import type { Portal } from "../../../portal.ts";
/** The command MoveTaskToKanbanStage. */
export const command: CommandTable = {
  name: "MoveTaskToKanbanStage",
  title: "Move task to kanban stage",
  summary: "Moves a task to a stage of a workgroup's kanban or of the caller's own plan, before or behind " +
    "another task.",
  options: [{
    flag: "task",
    param: "taskId",
    name: "TaskID",
    kind: "id",
    types: "String, Number",
    required: true,
    about: "Id of the task to move.",
  }, {
    flag: "stage",
    param: "stageId",
    name: "StageID",
    kind: "id",
    types: "String, Number",
    required: true,
    about: "Id of the stage that it moves to.",
  }, {
    flag: "before",
    param: "prev",
    name: "Prev",
    kind: "id",
    types: "String, Number",
    required: false,
    default: 0,
    about: "Id of the task before which it is put; not together with After.",
  }, {
    flag: "after",
    param: "after",
    name: "After",
    kind: "id",
    types: "String, Number",
    required: false,
    default: 0,
    about: "Id of the task behind which it is put; with 0 the board's own order decides.",
  }],
  connects: true,
  method: "task.stages.movetask",
  docs: "https://apidocs.bitrix24.com/api-reference/tasks/stages/task-stages-move-task.html",
  returns: "The API's answer; `result` is true once the task is moved",
  example: 'oint bitrix24 MoveTaskToKanbanStage --url "b24-ar17wx.bitrix24.by" --task 1 --stage 4 --after 2 ' +
    '--token "***"',
  typescript: () => import("./examples.ts"),
  run: async (client, params, options) => {
    const api = await import("../../kanban.ts");
    return api.moveTaskToKanbanStage(
      client as Portal,
      params as unknown as Parameters<typeof api.moveTaskToKanbanStage>[1],
      options,
    );
  },
};
