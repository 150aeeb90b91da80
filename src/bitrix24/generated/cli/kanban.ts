// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../cli/table.ts";
import type { Portal } from "../../portal.ts";
/** Commands of the category "Kanban". */
export const commands: Record<string, CommandTable> = {
  AddKanbanStage: {
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
    example: 'oint bitrix24 AddKanbanStage --url "b24-ar17wx.bitrix24.by" --title "In review" --color ' +
      '"00C4FB" --prevstage 5 --entityid 1 --admin true --token "***"',
    run: async (client, params, options) => {
      const api = await import("../kanban.ts");
      return api.addKanbanStage(
        client as Portal,
        params as unknown as Parameters<typeof api.addKanbanStage>[1],
        options,
      );
    },
  },
  UpdateKanbanStage: {
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
    example: 'oint bitrix24 UpdateKanbanStage --url "b24-ar17wx.bitrix24.by" --title "In work" --stage 5 ' +
      '--color "FFAB00" --prevstage 4 --admin true --token "***"',
    run: async (client, params, options) => {
      const api = await import("../kanban.ts");
      return api.updateKanbanStage(
        client as Portal,
        params as unknown as Parameters<typeof api.updateKanbanStage>[1],
        options,
      );
    },
  },
  DeleteKanbanStage: {
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
    example: 'oint bitrix24 DeleteKanbanStage --url "b24-ar17wx.bitrix24.by" --stage 6 --admin true --token "***"',
    run: async (client, params, options) => {
      const api = await import("../kanban.ts");
      return api.deleteKanbanStage(
        client as Portal,
        params as unknown as Parameters<typeof api.deleteKanbanStage>[1],
        options,
      );
    },
  },
  GetKanbanStages: {
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
    example: 'oint bitrix24 GetKanbanStages --url "b24-ar17wx.bitrix24.by" --entityid 1 --admin true --token "***"',
    run: async (client, params, options) => {
      const api = await import("../kanban.ts");
      return api.getKanbanStages(
        client as Portal,
        params as unknown as Parameters<typeof api.getKanbanStages>[1],
        options,
      );
    },
  },
  MoveTaskToKanbanStage: {
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
    example: 'oint bitrix24 MoveTaskToKanbanStage --url "b24-ar17wx.bitrix24.by" --task 1 --stage 4 --after ' +
      '2 --token "***"',
    run: async (client, params, options) => {
      const api = await import("../kanban.ts");
      return api.moveTaskToKanbanStage(
        client as Portal,
        params as unknown as Parameters<typeof api.moveTaskToKanbanStage>[1],
        options,
      );
    },
  },
};
