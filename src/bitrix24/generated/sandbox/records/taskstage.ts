// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { SandboxEntity, SandboxMethod } from "../../../../sandbox/table.ts";
/** The records of the entity taskstage. */
export const taskstage: SandboxEntity = {
  id: "ID",
  keys: "upper",
  fields: {
    ID: { kind: "digits" },
    TITLE: { kind: "text" },
    SORT: { kind: "digits", default: "0" },
    COLOR: { kind: "text", default: "00C4FB" },
    SYSTEM_TYPE: { kind: "text", default: null, readonly: true },
    ENTITY_ID: { kind: "digits", author: "add" },
    ENTITY_TYPE: { kind: "text", default: "G" },
    ADDITIONAL_FILTER: { kind: "json", default: [], readonly: true },
    TO_UPDATE: { kind: "json", default: [], readonly: true },
    TO_UPDATE_ACCESS: { kind: "text", default: null, readonly: true },
    AFTER_ID: { kind: "digits", input: true },
  },
  relations: {},
  rank: { field: "SORT", first: 100, step: 100, among: ["ENTITY_ID", "ENTITY_TYPE"], after: "AFTER_ID" },
  seeds: [
    { ID: "1", TITLE: "Not planned", SORT: "100", SYSTEM_TYPE: "NEW", ENTITY_ID: "1", ENTITY_TYPE: "U" },
    { ID: "2", TITLE: "This week", SORT: "200", COLOR: "47D1E2", ENTITY_ID: "1", ENTITY_TYPE: "U" },
    { ID: "3", TITLE: "Waiting", SORT: "300", COLOR: "FFAB00", ENTITY_ID: "1", ENTITY_TYPE: "U" },
    { ID: "4", TITLE: "New", SORT: "100", SYSTEM_TYPE: "NEW", ENTITY_ID: "1", ENTITY_TYPE: "G" },
    { ID: "5", TITLE: "In progress", SORT: "200", COLOR: "47D1E2", ENTITY_ID: "1", ENTITY_TYPE: "G" },
    { ID: "6", TITLE: "Done", SORT: "300", COLOR: "7BD500", ENTITY_ID: "1", ENTITY_TYPE: "G" },
  ],
};
/** Methods that work on taskstage. */
export const taskstageMethods: Record<string, SandboxMethod> = {
  "task.stages.add": {
    state: {
      operation: "add",
      values: "fields",
      set: [{ when: { is: { ENTITY_ID: 0 } }, values: { ENTITY_TYPE: "U" } }, {
        when: { missing: ["ENTITY_ID"] },
        values: { ENTITY_TYPE: "U" },
      }],
      errors: [{
        when: { missing: ["TITLE"] },
        status: 400,
        code: "EMPTY_TITLE",
        text: "Stage title is not specified",
      }],
      entity: "taskstage",
    },
  },
  "task.stages.delete": {
    state: {
      operation: "delete",
      errors: [{ when: { unknown: true }, status: 400, code: "NOT_FOUND", text: "Stage not found" }, {
        when: { held: { SYSTEM_TYPE: "NEW" } },
        status: 400,
        code: "CANT_DELETE_FIRST",
        text: "Cannot delete the first stage. Move the stage to delete it.",
      }],
      entity: "taskstage",
    },
  },
  "task.stages.get": {
    state: {
      operation: "list",
      scope: ["ENTITY_ID", "ENTITY_TYPE"],
      answers: "map",
      empty: [],
      whole: true,
      set: [{ when: {}, values: { ENTITY_TYPE: "G" } }, {
        when: { is: { ENTITY_ID: 0 } },
        values: { ENTITY_TYPE: "U" },
        caller: ["ENTITY_ID"],
      }, { when: { missing: ["ENTITY_ID"] }, values: { ENTITY_TYPE: "U" }, caller: ["ENTITY_ID"] }],
      takes: { ENTITY_ID: { key: ["entityId"] } },
      entity: "taskstage",
    },
  },
  "task.stages.update": {
    state: {
      operation: "update",
      values: "fields",
      keep: ["ENTITY_ID", "ENTITY_TYPE", "SORT"],
      errors: [{ when: { unknown: true }, status: 400, code: "NOT_FOUND", text: "Stage not found" }],
      entity: "taskstage",
    },
  },
};
