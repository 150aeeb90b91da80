// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { SandboxEntity, SandboxMethod } from "../../../../sandbox/table.ts";
/** The records of the entity taskelapsed. */
export const taskelapsed: SandboxEntity = {
  id: "ID",
  keys: "upper",
  fields: {
    ID: { kind: "digits" },
    TASK_ID: { kind: "digits", refers: "task", cascade: true },
    USER_ID: { kind: "digits", author: "add", refers: "user" },
    COMMENT_TEXT: { kind: "text", default: "" },
    SECONDS: { kind: "digits", default: "0" },
    SOURCE: { kind: "digits", default: "2", readonly: true },
    CREATED_DATE: { kind: "datetime" },
    DATE_START: { kind: "datetime", stamp: "add" },
    DATE_STOP: { kind: "datetime", stamp: "add" },
  },
  relations: {},
  derived: { MINUTES: { as: "sum", sum: "SECONDS", divide: 60, text: true } },
  seeds: [{
    ID: "1",
    TASK_ID: "2",
    USER_ID: "2166",
    COMMENT_TEXT: "First call",
    SECONDS: "900",
    CREATED_DATE: "2024-10-04T10:00:00+00:00",
    DATE_START: "2024-10-04T10:00:00+00:00",
    DATE_STOP: "2024-10-04T10:15:00+00:00",
  }, {
    ID: "2",
    TASK_ID: "2",
    USER_ID: "2166",
    COMMENT_TEXT: "Prepared the texts",
    SECONDS: "5400",
    CREATED_DATE: "2024-10-07T10:30:00+00:00",
    DATE_START: "2024-10-07T10:30:00+00:00",
    DATE_STOP: "2024-10-07T12:00:00+00:00",
  }, {
    ID: "3",
    TASK_ID: "3",
    USER_ID: "2164",
    SECONDS: "600",
    CREATED_DATE: "2024-10-07T12:00:00+00:00",
    DATE_START: "2024-10-07T12:00:00+00:00",
    DATE_STOP: "2024-10-07T12:10:00+00:00",
  }],
};
/** Methods that work on taskelapsed. */
export const taskelapsedMethods: Record<string, SandboxMethod> = {
  "task.elapseditem.add": {
    state: {
      operation: "add",
      values: "ARFIELDS",
      set: [{ when: { missing: ["CREATED_DATE"] }, now: ["CREATED_DATE"] }],
      takes: { TASK_ID: { key: ["TASKID"] } },
      errors: [
        { when: { unsent: ["TASKID"] }, status: 400, code: "0x100002", text: "The task is not given" },
        { when: { unsent: ["ARFIELDS"] }, status: 400, code: "0x100002", text: "The fields are not given" },
        { when: { dangling: ["TASK_ID"] }, status: 400, code: "ERROR_CORE", text: "ACTION_NOT_ALLOWED" },
        { when: { dangling: ["USER_ID"] }, status: 400, code: "ERROR_CORE", text: "ACTION_NOT_ALLOWED" },
        { when: { missing: ["SECONDS"] }, status: 400, code: "0x100002", text: "The time is not given" },
        { when: { malformed: ["SECONDS", "CREATED_DATE"] }, status: 400, code: "0x100002", text: "A value is wrong" },
      ],
      entity: "taskelapsed",
    },
  },
  "task.elapseditem.delete": {
    state: {
      operation: "delete",
      scope: ["TASK_ID"],
      result: null,
      key: ["ITEMID"],
      takes: { TASK_ID: { key: ["TASKID"] } },
      errors: [{ when: { unsent: ["TASKID"] }, status: 400, code: "0x100002", text: "The task is not given" }, {
        when: { unsent: ["ITEMID"] },
        status: 400,
        code: "0x100002",
        text: "The record is not given",
      }, { when: { unknown: true }, status: 400, code: "ERROR_CORE", text: "ACTION_NOT_ALLOWED" }],
      entity: "taskelapsed",
    },
  },
  "task.elapseditem.get": {
    state: {
      operation: "get",
      scope: ["TASK_ID"],
      answers: "list",
      key: ["ITEMID"],
      takes: { TASK_ID: { key: ["TASKID"] } },
      errors: [
        { when: { unsent: ["TASKID"] }, status: 400, code: "0x100002", text: "The task is not given" },
        { when: { unsent: ["ITEMID"] }, status: 400, code: "0x100002", text: "The record is not given" },
        { when: { dangling: ["TASK_ID"] }, status: 400, code: "ERROR_CORE", text: "Task not found" },
        { when: { unknown: true }, status: 400, code: "ERROR_CORE", text: "ACTION_NOT_ALLOWED" },
      ],
      entity: "taskelapsed",
    },
  },
  "task.elapseditem.getlist": {
    state: {
      operation: "list",
      scope: ["TASK_ID"],
      takes: { TASK_ID: { key: ["TASKID"] } },
      errors: [{ when: { dangling: ["TASK_ID"] }, status: 400, code: "ERROR_CORE", text: "ACTION_NOT_ALLOWED" }],
      entity: "taskelapsed",
    },
  },
  "task.elapseditem.update": {
    state: {
      operation: "update",
      values: "ARFIELDS",
      scope: ["TASK_ID"],
      result: null,
      key: ["ITEMID"],
      takes: { TASK_ID: { key: ["TASKID"] } },
      errors: [
        { when: { unsent: ["TASKID"] }, status: 400, code: "0x100002", text: "The task is not given" },
        { when: { unsent: ["ITEMID"] }, status: 400, code: "0x100002", text: "The record is not given" },
        { when: { unsent: ["ARFIELDS"] }, status: 400, code: "0x100002", text: "The fields are not given" },
        { when: { unknown: true }, status: 400, code: "ERROR_CORE", text: "ACTION_NOT_ALLOWED" },
      ],
      entity: "taskelapsed",
    },
  },
};
