// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { SandboxEntity, SandboxMethod } from "../../../../sandbox/table.ts";
/** The records of the entity taskattachment. */
export const taskattachment: SandboxEntity = {
  id: "ID",
  keys: "upper",
  fields: {
    ID: { kind: "integer" },
    TASK_ID: { kind: "digits", refers: "task", cascade: true },
    FILE_ID: { kind: "digits", refers: "diskobject", cascade: true },
  },
  relations: {},
  derived: { attachmentId: { show: "{ID}" } },
  seeds: [],
};
/** Methods that work on taskattachment. */
export const taskattachmentMethods: Record<string, SandboxMethod> = {
  "tasks.task.files.attach": {
    state: {
      operation: "add",
      answers: "record",
      omit: ["ID", "TASK_ID", "FILE_ID"],
      takes: { TASK_ID: { key: ["taskId"] }, FILE_ID: { key: ["fileId"] } },
      errors: [
        {
          when: { unsent: ["taskId"] },
          status: 400,
          code: "100",
          text: "CTaskItem All parameters in the constructor must have real class type (internal " + "error)",
        },
        {
          when: { unsent: ["fileId"] },
          status: 400,
          code: "100",
          text: "Could not find value for parameter {fileId} (internal error)",
        },
        { when: { dangling: ["TASK_ID"] }, status: 400, code: "0", text: "wrong task id (internal error)" },
        {
          when: { malformed: ["FILE_ID"] },
          status: 400,
          code: "100",
          text: "Invalid value {FILE_ID} to match with parameter {fileId}. Should be value of typ" +
            "e int. (internal error)",
        },
        { when: { dangling: ["FILE_ID"] }, status: 400, code: "ERROR_CORE", text: "Insufficient permissions.<br>" },
      ],
      entity: "taskattachment",
    },
  },
};
