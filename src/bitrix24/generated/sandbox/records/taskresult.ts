// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { SandboxEntity, SandboxMethod } from "../../../../sandbox/table.ts";
/** The records of the entity taskresult. */
export const taskresult: SandboxEntity = {
  id: "ID",
  keys: "upper",
  names: "camel",
  fields: {
    ID: { kind: "integer" },
    TASK_ID: { kind: "integer", refers: "task", cascade: true },
    COMMENT_ID: { kind: "integer", refers: "taskcomment", cascade: true },
    CREATED_BY: { kind: "integer", author: "add" },
    CREATED_AT: { kind: "datetime", stamp: "add" },
    UPDATED_AT: { kind: "datetime", stamp: "change" },
    STATUS: { kind: "integer", default: 0 },
    TEXT: { kind: "text" },
    FILES: { kind: "json", default: [] },
  },
  relations: {},
  derived: { formattedText: { show: "{TEXT}" } },
  seeds: [{
    ID: 1,
    TASK_ID: 4,
    COMMENT_ID: 5,
    CREATED_BY: 1,
    CREATED_AT: "2024-10-08T16:19:00+00:00",
    UPDATED_AT: "2024-10-08T16:19:00+00:00",
    TEXT: "The report is done, page two has the chart.",
  }, {
    ID: 2,
    TASK_ID: 4,
    COMMENT_ID: 6,
    CREATED_BY: 1,
    CREATED_AT: "2024-10-08T17:40:00+00:00",
    UPDATED_AT: "2024-10-08T17:40:00+00:00",
    TEXT: "The figures are approved.",
  }],
};
/** Methods that work on taskresult. */
export const taskresultMethods: Record<string, SandboxMethod> = {
  "tasks.task.result.addFromComment": {
    state: {
      operation: "add",
      answers: "record",
      takes: {
        COMMENT_ID: { key: ["commentId"] },
        TASK_ID: { key: ["commentId"], entity: "taskcomment", field: "TASK_ID" },
        TEXT: { key: ["commentId"], entity: "taskcomment", field: "POST_MESSAGE" },
      },
      errors: [{ when: { missing: ["COMMENT_ID"] }, status: 400, code: "0", text: "Comment not found." }, {
        when: { dangling: ["COMMENT_ID"] },
        status: 400,
        code: "0",
        text: "Comment not found.",
      }, { when: { twin: ["COMMENT_ID"] }, status: 400, code: "0", text: "Result already exists." }],
      entity: "taskresult",
    },
  },
  "tasks.task.result.deleteFromComment": {
    state: {
      operation: "delete",
      scope: ["COMMENT_ID"],
      result: null,
      takes: { COMMENT_ID: { key: ["commentId"] } },
      errors: [{ when: { unknown: true }, status: 400, code: "0", text: "Comment not found." }],
      entity: "taskresult",
    },
  },
  "tasks.task.result.list": {
    state: {
      operation: "list",
      scope: ["TASK_ID"],
      whole: true,
      takes: { TASK_ID: { key: ["taskId"] } },
      errors: [{
        when: { unsent: ["taskId"] },
        status: 400,
        code: "100",
        text: "Could not find value for parameter {taskId}",
      }, { when: { dangling: ["TASK_ID"] }, status: 400, code: "0", text: "Access denied." }],
      entity: "taskresult",
    },
  },
};
