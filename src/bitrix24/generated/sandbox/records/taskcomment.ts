// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { SandboxEntity, SandboxMethod } from "../../../../sandbox/table.ts";
/** The records of the entity taskcomment. */
export const taskcomment: SandboxEntity = {
  id: "ID",
  keys: "upper",
  fields: {
    POST_MESSAGE_HTML: { kind: "text", default: null, readonly: true },
    ID: { kind: "digits" },
    TASK_ID: { kind: "digits", hidden: true, refers: "task", cascade: true },
    AUTHOR_ID: { kind: "digits", author: "add", refers: "user" },
    AUTHOR_EMAIL: { kind: "text", default: "", readonly: true },
    POST_DATE: { kind: "datetime", stamp: "add" },
    POST_MESSAGE: { kind: "text" },
    ATTACHED_OBJECTS: { kind: "json", default: {}, readonly: true },
  },
  relations: {},
  derived: { AUTHOR_NAME: { by: "AUTHOR_ID", show: "{NAME} {LAST_NAME}", empty: "" } },
  events: {
    added: {
      names: ["ONTASKCOMMENTADD"],
      data: {
        FIELDS_BEFORE: "undefined",
        FIELDS_AFTER: { ID: "{ID}", TASK_ID: "{TASK_ID}" },
        IS_ACCESSIBLE_BEFORE: "undefined",
        IS_ACCESSIBLE_AFTER: "undefined",
      },
    },
    changed: {
      names: ["ONTASKCOMMENTUPDATE"],
      data: {
        FIELDS_BEFORE: { ID: "{ID}", TASK_ID: "{TASK_ID}" },
        FIELDS_AFTER: { ID: "{ID}", TASK_ID: "{TASK_ID}" },
        IS_ACCESSIBLE_BEFORE: "undefined",
        IS_ACCESSIBLE_AFTER: "undefined",
      },
    },
    deleted: {
      names: ["ONTASKCOMMENTDELETE"],
      data: {
        FIELDS_BEFORE: { ID: "{ID}", TASK_ID: "{TASK_ID}" },
        FIELDS_AFTER: "undefined",
        IS_ACCESSIBLE_BEFORE: "undefined",
        IS_ACCESSIBLE_AFTER: "undefined",
      },
    },
  },
  seeds: [{
    ID: "1",
    TASK_ID: "2",
    AUTHOR_ID: "1",
    POST_DATE: "2024-10-02T08:11:00+00:00",
    POST_MESSAGE: "The texts are in the Contracts folder.",
  }, {
    ID: "2",
    TASK_ID: "2",
    AUTHOR_ID: "2166",
    POST_DATE: "2024-10-07T12:04:00+00:00",
    POST_MESSAGE: "Sent. They call back on [B]Thursday[/B].",
  }, {
    ID: "3",
    TASK_ID: "3",
    AUTHOR_ID: "2164",
    POST_DATE: "2024-10-07T12:10:00+00:00",
    POST_MESSAGE: "Please use the new logo.",
  }, {
    ID: "4",
    TASK_ID: "3",
    AUTHOR_ID: "2166",
    POST_DATE: "2024-10-08T09:42:00+00:00",
    POST_MESSAGE: "Two names were wrong, mended.",
  }, {
    ID: "5",
    TASK_ID: "4",
    AUTHOR_ID: "1",
    POST_DATE: "2024-10-08T16:18:00+00:00",
    POST_MESSAGE: "The report is done, page two has the chart.",
  }, {
    ID: "6",
    TASK_ID: "4",
    AUTHOR_ID: "3",
    POST_DATE: "2024-10-08T17:01:00+00:00",
    POST_MESSAGE: "Figures checked.",
  }],
};
/** Methods that work on taskcomment. */
export const taskcommentMethods: Record<string, SandboxMethod> = {
  "task.commentitem.add": {
    state: {
      operation: "add",
      values: "FIELDS",
      takes: { TASK_ID: { key: ["TASKID"] } },
      errors: [{
        when: { unsent: ["TASKID"] },
        status: 400,
        code: "ERROR_CORE",
        text: "TASKS_ERROR_EXCEPTION_#256; Param #0 (taskId) expected by method, but not given." +
          "; 256/TE/WRONG_ARGUMENTS",
      }, {
        when: { missing: ["POST_MESSAGE"] },
        status: 400,
        code: "ERROR_CORE",
        text: "Comment text is not specified",
      }, {
        when: { dangling: ["TASK_ID"] },
        status: 400,
        code: "ERROR_CORE",
        text: "Insufficient permissions to add a comment",
      }],
      entity: "taskcomment",
    },
  },
  "task.commentitem.delete": {
    state: {
      operation: "delete",
      scope: ["TASK_ID"],
      key: ["ITEMID"],
      takes: { TASK_ID: { key: ["TASKID"] } },
      errors: [{
        when: { unsent: ["TASKID"] },
        status: 400,
        code: "ERROR_CORE",
        text: "TASKS_ERROR_EXCEPTION_#256; Param #0 (taskId) expected by method, but not given." +
          "; 256/TE/WRONG_ARGUMENTS",
      }, {
        when: { unsent: ["ITEMID"] },
        status: 400,
        code: "ERROR_CORE",
        text: "TASKS_ERROR_EXCEPTION_#256; Param #1 (itemId) expected by method, but not given." +
          "; 256/TE/WRONG_ARGUMENTS",
      }, {
        when: { unknown: true },
        status: 400,
        code: "ERROR_CORE",
        text: "TASKS_ERROR_EXCEPTION_#4; Action is not allowed; 4/TE/ACTION_NOT_ALLOWED",
      }],
      entity: "taskcomment",
    },
  },
  "task.commentitem.get": {
    state: {
      operation: "get",
      scope: ["TASK_ID"],
      key: ["ITEMID"],
      takes: { TASK_ID: { key: ["TASKID"] } },
      errors: [{
        when: { unsent: ["TASKID"] },
        status: 400,
        code: "ERROR_CORE",
        text: "TASKS_ERROR_EXCEPTION_#256; Param #0 (taskId) expected by method, but not given." +
          "; 256/TE/WRONG_ARGUMENTS",
      }, {
        when: { unsent: ["ITEMID"] },
        status: 400,
        code: "ERROR_CORE",
        text: "TASKS_ERROR_EXCEPTION_#256; Param #1 (itemId) expected by method, but not given." +
          "; 256/TE/WRONG_ARGUMENTS",
      }, {
        when: { unknown: true },
        status: 400,
        code: "ERROR_CORE",
        text: "TASKS_ERROR_EXCEPTION_#512; Check listitem not found or not accessible; 512/TE/I" +
          "TEM_NOT_FOUND_OR_NOT_ACCESSIBLE",
      }],
      entity: "taskcomment",
    },
  },
  "task.commentitem.getlist": {
    state: {
      operation: "list",
      scope: ["TASK_ID"],
      whole: true,
      takes: { TASK_ID: { key: ["TASKID"] } },
      errors: [{
        when: { unsent: ["TASKID"] },
        status: 400,
        code: "ERROR_CORE",
        text: "TASKS_ERROR_EXCEPTION_#256; Param #0 (taskId) expected by method, but not given." +
          "; 256/TE/WRONG_ARGUMENTS",
      }, {
        when: { dangling: ["TASK_ID"] },
        status: 400,
        code: "ERROR_CORE",
        text: "TASKS_ERROR_EXCEPTION_#8; Action failed; 8/TE/ACTION_FAILED_TO_BE_PROCESSED",
      }],
      entity: "taskcomment",
    },
  },
  "task.commentitem.update": {
    state: {
      operation: "update",
      values: "FIELDS",
      scope: ["TASK_ID"],
      key: ["ITEMID"],
      takes: { TASK_ID: { key: ["TASKID"] } },
      errors: [
        {
          when: { unsent: ["TASKID"] },
          status: 400,
          code: "ERROR_CORE",
          text: "TASKS_ERROR_EXCEPTION_#256; Param #0 (taskId) expected by method, but not given." +
            "; 256/TE/WRONG_ARGUMENTS",
        },
        {
          when: { unsent: ["ITEMID"] },
          status: 400,
          code: "ERROR_CORE",
          text: "TASKS_ERROR_EXCEPTION_#256; Param #1 (itemId) expected by method, but not given." +
            "; 256/TE/WRONG_ARGUMENTS",
        },
        { when: { missing: ["POST_MESSAGE"] }, status: 400, code: "ERROR_CORE", text: "Comment text not specified." },
        {
          when: { unknown: true },
          status: 400,
          code: "ERROR_CORE",
          text: "TASKS_ERROR_EXCEPTION_#4; Action is not allowed; 4/TE/ACTION_NOT_ALLOWED",
        },
      ],
      entity: "taskcomment",
    },
  },
};
