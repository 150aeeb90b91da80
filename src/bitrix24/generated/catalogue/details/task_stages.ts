// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { MethodDetails } from "../../../../catalogue/methods.ts";

/** Methods of Bitrix24 in the segment `task.stages`. */
export const details: Readonly<Record<string, MethodDetails>> = {
  "task.stages.add": {
    scope: ["task"],
    page: "api-reference/tasks/stages/task-stages-add",
    params: [
      {
        name: "fields",
        type: "object",
        required: true,
        fields: [
          { name: "TITLE", type: "string", required: true },
          { name: "COLOR", type: "string", empty: "" },
          { name: "AFTER_ID", type: "integer" },
          { name: "ENTITY_ID", type: "integer" },
          { name: "isAdmin", type: "boolean", about: "Whether rights are not checked; administrators only." },
        ],
      },
      { name: "isAdmin", type: "boolean" },
    ],
    result: "integer",
    errors: ["EMPTY_TITLE", "ACCESS_DENIED"],
    example: { fields: { TITLE: "Stage title", COLOR: "#FFAAEE", AFTER_ID: 1, ENTITY_ID: 1 }, isAdmin: false },
  },
  "task.stages.canmovetask": {
    scope: ["task"],
    page: "api-reference/tasks/stages/task-stages-can-move-task",
    params: [
      { name: "entityId", type: "integer", required: true },
      { name: "entityType", type: "string", required: true, values: ["U", "G"] },
    ],
    result: "boolean",
    errors: [],
    example: { entityId: 1, entityType: "U" },
  },
  "task.stages.delete": {
    scope: ["task"],
    page: "api-reference/tasks/stages/task-stages-delete",
    params: [{ name: "id", type: "integer", required: true }, { name: "isAdmin", type: "boolean" }],
    result: "boolean",
    errors: ["CANT_DELETE_FIRST", "ACCESS_DENIED", "IS_SYSTEM", "NOT_FOUND"],
    example: { id: 5 },
  },
  "task.stages.get": {
    scope: ["task"],
    page: "api-reference/tasks/stages/task-stages-get",
    params: [{ name: "entityId", type: "integer", required: true }, { name: "isAdmin", type: "boolean" }],
    result: "object",
    errors: ["ACCESS_DENIED"],
    example: { entityId: 0 },
  },
  "task.stages.movetask": {
    scope: ["task"],
    page: "api-reference/tasks/stages/task-stages-move-task",
    params: [
      { name: "id", type: "integer", required: true },
      { name: "stageId", type: "integer", required: true },
      { name: "before", type: "integer" },
      { name: "after", type: "integer" },
    ],
    result: "boolean",
    errors: ["ACCESS_DENIED_MOVE", "TASK_NOT_FOUND", "NOT_FOUND"],
    example: { id: 1, stageId: 2, before: 3, after: 4 },
  },
  "task.stages.update": {
    scope: ["task"],
    page: "api-reference/tasks/stages/task-stages-update",
    params: [
      { name: "id", type: "integer", required: true },
      {
        name: "fields",
        type: "object",
        required: true,
        fields: [
          { name: "TITLE", type: "string" },
          { name: "COLOR", type: "string", empty: "" },
          { name: "AFTER_ID", type: "integer" },
          { name: "SORT", type: "integer" },
          { name: "isAdmin", type: "boolean", about: "Whether rights are not checked; administrators only." },
        ],
      },
      { name: "isAdmin", type: "boolean" },
    ],
    result: "boolean",
    errors: ["ACCESS_DENIED", "NOT_FOUND"],
    example: { id: 5, fields: { TITLE: "New Stage", SORT: 200, COLOR: "FF5733" } },
  },
};
