// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { SandboxEntity, SandboxMethod } from "../../../../sandbox/table.ts";
/** The records of the entity taskdependence. */
export const taskdependence: SandboxEntity = {
  id: "ID",
  keys: "upper",
  fields: {
    ID: { kind: "digits" },
    FROM_ID: { kind: "digits", refers: "task", cascade: true },
    TO_ID: { kind: "digits", refers: "task", cascade: true },
    LINK_TYPE: { kind: "digits", default: "2" },
  },
  relations: {},
  seeds: [{ ID: "1", FROM_ID: "3", TO_ID: "4", LINK_TYPE: "2" }, { ID: "2", FROM_ID: "2", TO_ID: "3", LINK_TYPE: "0" }],
};
/** Methods that work on taskdependence. */
export const taskdependenceMethods: Record<string, SandboxMethod> = {
  "task.dependence.add": {
    state: {
      operation: "add",
      result: [],
      takes: { FROM_ID: { key: ["taskIdFrom"] }, TO_ID: { key: ["taskIdTo"] }, LINK_TYPE: { key: ["linkType"] } },
      errors: [
        { when: { missing: ["FROM_ID"] }, status: 400, code: "ILLEGAL_NEW_LINK", text: "The first task is not given" },
        { when: { missing: ["TO_ID"] }, status: 400, code: "ILLEGAL_NEW_LINK", text: "The second task is not given" },
        { when: { dangling: ["FROM_ID", "TO_ID"] }, status: 400, code: "ACTION_NOT_ALLOWED", text: "Task not found" },
        {
          when: { twin: ["FROM_ID", "TO_ID"] },
          status: 400,
          code: "ILLEGAL_NEW_LINK",
          text: "A link between tasks already exists",
        },
      ],
      entity: "taskdependence",
    },
  },
  "task.dependence.delete": {
    state: {
      operation: "delete",
      scope: ["FROM_ID", "TO_ID"],
      result: [],
      takes: { FROM_ID: { key: ["taskIdFrom"] }, TO_ID: { key: ["taskIdTo"] } },
      errors: [{
        when: { unknown: true },
        status: 400,
        code: "ILLEGAL_NEW_LINK",
        text: "The dependency between tasks does not exist",
      }],
      entity: "taskdependence",
    },
  },
};
