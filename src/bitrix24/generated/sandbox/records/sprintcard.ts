// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { SandboxEntity, SandboxMethod } from "../../../../sandbox/table.ts";
/** The records of the entity sprintcard. */
export const sprintcard: SandboxEntity = {
  id: "ID",
  keys: "upper",
  fields: {
    ID: { kind: "digits" },
    SPRINT_ID: { kind: "digits" },
    TASK_ID: { kind: "digits" },
    STAGE_ID: { kind: "digits" },
  },
  relations: {},
  seeds: [{ ID: "1", SPRINT_ID: "5", TASK_ID: "751", STAGE_ID: "58" }],
};
/** Methods that work on sprintcard. */
export const sprintcardMethods: Record<string, SandboxMethod> = {
  "tasks.api.scrum.kanban.addTask": {
    state: {
      operation: "add",
      result: true,
      takes: { SPRINT_ID: { key: ["sprintId"] }, TASK_ID: { key: ["taskId"] }, STAGE_ID: { key: ["stageId"] } },
      entity: "sprintcard",
    },
  },
  "tasks.api.scrum.kanban.deleteTask": {
    state: {
      operation: "delete",
      scope: ["SPRINT_ID", "TASK_ID"],
      result: true,
      takes: { SPRINT_ID: { key: ["sprintId"] }, TASK_ID: { key: ["taskId"] } },
      errors: [{
        when: { unknown: true },
        status: 400,
        code: "0",
        text: "Task not found. The task must be with GROUP_ID",
      }],
      entity: "sprintcard",
    },
  },
};
