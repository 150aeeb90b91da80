// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { SandboxEntity, SandboxMethod } from "../../../../sandbox/table.ts";
/** The records of the entity taskhistory. */
export const taskhistory: SandboxEntity = {
  id: "ID",
  keys: "upper",
  names: "camel",
  fields: {
    ID: { kind: "integer" },
    TASK_ID: { kind: "digits", hidden: true, refers: "task", cascade: true },
    CREATED_DATE: { kind: "datetime", stamp: "add" },
    FIELD: { kind: "text" },
    FROM: { kind: "json", hidden: true },
    TO: { kind: "json", hidden: true },
    USER_ID: { kind: "digits", hidden: true, author: "add", refers: "user" },
  },
  relations: {},
  derived: {
    value: { show: { from: "{FROM}", to: "{TO}" } },
    user: {
      by: "USER_ID",
      show: { id: "{#ID}", name: "{NAME}", lastName: "{LAST_NAME}", secondName: "", login: "{EMAIL}" },
    },
  },
  seeds: [{
    ID: 1,
    TASK_ID: "2",
    CREATED_DATE: "2024-10-01T08:30:00+00:00",
    FIELD: "NEW",
    FROM: null,
    TO: null,
    USER_ID: "1",
  }, {
    ID: 2,
    TASK_ID: "3",
    CREATED_DATE: "2024-10-01T08:30:00+00:00",
    FIELD: "NEW",
    FROM: null,
    TO: null,
    USER_ID: "2164",
  }, {
    ID: 3,
    TASK_ID: "3",
    CREATED_DATE: "2024-10-07T12:00:00+00:00",
    FIELD: "STATUS",
    FROM: "2",
    TO: "3",
    USER_ID: "2166",
  }, {
    ID: 4,
    TASK_ID: "4",
    CREATED_DATE: "2024-10-01T08:30:00+00:00",
    FIELD: "NEW",
    FROM: null,
    TO: null,
    USER_ID: "1",
  }, {
    ID: 5,
    TASK_ID: "4",
    CREATED_DATE: "2024-10-08T16:20:00+00:00",
    FIELD: "STATUS",
    FROM: "3",
    TO: "4",
    USER_ID: "1",
  }],
};
/** Methods that work on taskhistory. */
export const taskhistoryMethods: Record<string, SandboxMethod> = {
  "tasks.task.history.list": {
    state: {
      operation: "list",
      scope: ["TASK_ID"],
      wrap: "list",
      whole: true,
      takes: { TASK_ID: { key: ["taskId"] } },
      errors: [{
        when: { unsent: ["taskId"] },
        status: 400,
        code: "100",
        text: "CTaskItem All parameters in the constructor must have real class type (internal " + "error)",
      }, { when: { dangling: ["TASK_ID"] }, status: 400, code: "0", text: "wrong task id (internal error)" }],
      entity: "taskhistory",
    },
  },
};
