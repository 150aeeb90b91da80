// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { SandboxEntity, SandboxMethod } from "../../../../sandbox/table.ts";
/** The records of the entity taskchecklist. */
export const taskchecklist: SandboxEntity = {
  id: "ID",
  keys: "upper",
  fields: {
    ID: { kind: "digits" },
    TASK_ID: { kind: "digits", refers: "task", cascade: true },
    PARENT_ID: { kind: "digits", default: "0", refers: "taskchecklist", cascade: true },
    CREATED_BY: { kind: "digits", author: "add" },
    TITLE: { kind: "text" },
    SORT_INDEX: { kind: "digits", default: "0" },
    IS_COMPLETE: { kind: "flag", default: "N" },
    IS_IMPORTANT: { kind: "flag", default: "N" },
    TOGGLED_BY: { kind: "digits", default: null, author: "change", follows: "IS_COMPLETE" },
    TOGGLED_DATE: { kind: "datetime", default: "", stamp: "change", follows: "IS_COMPLETE" },
    MEMBERS: { kind: "json", default: [], readonly: true },
    ATTACHMENTS: { kind: "json", default: [], readonly: true },
    AFTER: { kind: "digits", input: true },
  },
  relations: {},
  rank: { field: "SORT_INDEX", first: 0, step: 1, among: ["TASK_ID", "PARENT_ID"], after: "AFTER" },
  seeds: [
    { ID: "1", TASK_ID: "2", CREATED_BY: "1", TITLE: "Ask for the price", SORT_INDEX: "0" },
    {
      ID: "2",
      TASK_ID: "2",
      CREATED_BY: "1",
      TITLE: "Send the texts",
      SORT_INDEX: "1",
      IS_COMPLETE: "Y",
      TOGGLED_BY: "2166",
      TOGGLED_DATE: "2024-10-07T12:05:00+00:00",
    },
    { ID: "3", TASK_ID: "3", CREATED_BY: "2164", TITLE: "Collect the photos", SORT_INDEX: "0", IS_IMPORTANT: "Y" },
    {
      ID: "4",
      TASK_ID: "3",
      CREATED_BY: "2164",
      TITLE: "Check the names",
      SORT_INDEX: "1",
      IS_COMPLETE: "Y",
      TOGGLED_BY: "2166",
      TOGGLED_DATE: "2024-10-08T09:40:00+00:00",
    },
    { ID: "5", TASK_ID: "4", CREATED_BY: "1", TITLE: "Add the chart", SORT_INDEX: "0" },
    {
      ID: "6",
      TASK_ID: "4",
      CREATED_BY: "1",
      TITLE: "Collect the figures",
      SORT_INDEX: "1",
      IS_COMPLETE: "Y",
      TOGGLED_BY: "1",
      TOGGLED_DATE: "2024-10-08T16:15:00+00:00",
    },
  ],
};
/** Methods that work on taskchecklist. */
export const taskchecklistMethods: Record<string, SandboxMethod> = {
  "task.checklistitem.add": {
    state: {
      operation: "add",
      values: "FIELDS",
      takes: { TASK_ID: { key: ["TASKID"] } },
      errors: [{
        when: { unsent: ["TASKID"] },
        status: 400,
        code: "ERROR_CORE",
        text: "TASKS_ERROR_EXCEPTION_#256; Param #0 (taskId) expected by method, but not given." +
          "; 256/TE/WRONG_ARGUMENTS<br>",
      }, {
        when: { unsent: ["FIELDS"] },
        status: 400,
        code: "ERROR_CORE",
        text: "TASKS_ERROR_EXCEPTION_#256; Param (arFields) expected by method, but not given.;" +
          " 256/TE/WRONG_ARGUMENTS<br>",
      }, {
        when: { dangling: ["TASK_ID"] },
        status: 400,
        code: "ERROR_CORE",
        text: "TASKS_ERROR_EXCEPTION_#8; Adding item: action not allowed; 8/TE/ACTION_FAILED_TO" + "_BE_PROCESSED<br>",
      }, {
        when: { missing: ["TITLE"] },
        status: 400,
        code: "ERROR_CORE",
        text: "TASKS_ERROR_EXCEPTION_#8; Item name not specified; 8/TE/ACTION_FAILED_TO_BE_PROC" + "ESSED<br>",
      }],
      entity: "taskchecklist",
    },
  },
  "task.checklistitem.complete": {
    state: {
      operation: "update",
      scope: ["TASK_ID"],
      set: [{ when: {}, values: { IS_COMPLETE: "Y" } }],
      key: ["ITEMID"],
      takes: { TASK_ID: { key: ["TASKID"] } },
      errors: [{
        when: { unsent: ["TASKID"] },
        status: 400,
        code: "ERROR_CORE",
        text: "TASKS_ERROR_EXCEPTION_#256; Param #0 (taskId) expected by method, but not given." +
          "; 256/TE/WRONG_ARGUMENTS<br>",
      }, {
        when: { unsent: ["ITEMID"] },
        status: 400,
        code: "ERROR_CORE",
        text: "TASKS_ERROR_EXCEPTION_#256; Param #1 (itemId) expected by method, but not given." +
          "; 256/TE/WRONG_ARGUMENTS<br>",
      }, {
        when: { unknown: true },
        status: 400,
        code: "ERROR_CORE",
        text: "TASKS_ERROR_EXCEPTION_#512; Check listitem not found or not accessible; 512/TE/I" +
          "TEM_NOT_FOUND_OR_NOT_ACCESSIBLE<br>",
      }],
      entity: "taskchecklist",
    },
  },
  "task.checklistitem.delete": {
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
          "; 256/TE/WRONG_ARGUMENTS<br>",
      }, {
        when: { unsent: ["ITEMID"] },
        status: 400,
        code: "ERROR_CORE",
        text: "TASKS_ERROR_EXCEPTION_#256; Param #1 (itemId) expected by method, but not given." +
          "; 256/TE/WRONG_ARGUMENTS<br>",
      }, {
        when: { unknown: true },
        status: 400,
        code: "ERROR_CORE",
        text: "TASKS_ERROR_EXCEPTION_#8; Deleting item: action not allowed; 8/TE/ACTION_FAILED_" +
          "TO_BE_PROCESSED<br>",
      }],
      entity: "taskchecklist",
    },
  },
  "task.checklistitem.get": {
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
          "; 256/TE/WRONG_ARGUMENTS<br>",
      }, {
        when: { unsent: ["ITEMID"] },
        status: 400,
        code: "ERROR_CORE",
        text: "TASKS_ERROR_EXCEPTION_#256; Param #1 (itemId) expected by method, but not given." +
          "; 256/TE/WRONG_ARGUMENTS<br>",
      }, {
        when: { unknown: true },
        status: 400,
        code: "ERROR_CORE",
        text: "TASKS_ERROR_EXCEPTION_#512; Check listitem not found or not accessible; 512/TE/I" +
          "TEM_NOT_FOUND_OR_NOT_ACCESSIBLE<br>",
      }],
      entity: "taskchecklist",
    },
  },
  "task.checklistitem.getlist": {
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
          "; 256/TE/WRONG_ARGUMENTS<br>",
      }, {
        when: { dangling: ["TASK_ID"] },
        status: 400,
        code: "ERROR_CORE",
        text: "TASKS_ERROR_EXCEPTION_#8; Action failed; 8/TE/ACTION_FAILED_TO_BE_PROCESSED<br>",
      }],
      entity: "taskchecklist",
    },
  },
  "task.checklistitem.moveafteritem": {
    state: {
      operation: "update",
      scope: ["TASK_ID"],
      result: null,
      key: ["ITEMID"],
      takes: { TASK_ID: { key: ["TASKID"] }, AFTER: { key: ["AFTERITEMID"] } },
      errors: [{
        when: { unsent: ["TASKID"] },
        status: 400,
        code: "ERROR_CORE",
        text: "TASKS_ERROR_EXCEPTION_#256; Param #0 (taskId) expected by method, but not given." +
          "; 256/TE/WRONG_ARGUMENTS<br>",
      }, {
        when: { unsent: ["ITEMID"] },
        status: 400,
        code: "ERROR_CORE",
        text: "TASKS_ERROR_EXCEPTION_#256; Param #1 (itemId) expected by method, but not given." +
          "; 256/TE/WRONG_ARGUMENTS<br>",
      }, {
        when: { unknown: true },
        status: 400,
        code: "ERROR_CORE",
        text: "TASKS_ERROR_EXCEPTION_#512; Check listitem not found or not accessible; 512/TE/I" +
          "TEM_NOT_FOUND_OR_NOT_ACCESSIBLE<br>",
      }],
      entity: "taskchecklist",
    },
  },
  "task.checklistitem.renew": {
    state: {
      operation: "update",
      scope: ["TASK_ID"],
      set: [{ when: {}, values: { IS_COMPLETE: "N" } }],
      key: ["ITEMID"],
      takes: { TASK_ID: { key: ["TASKID"] } },
      errors: [{
        when: { unsent: ["TASKID"] },
        status: 400,
        code: "ERROR_CORE",
        text: "TASKS_ERROR_EXCEPTION_#256; Param #0 (taskId) expected by method, but not given." +
          "; 256/TE/WRONG_ARGUMENTS<br>",
      }, {
        when: { unsent: ["ITEMID"] },
        status: 400,
        code: "ERROR_CORE",
        text: "TASKS_ERROR_EXCEPTION_#256; Param #1 (itemId) expected by method, but not given." +
          "; 256/TE/WRONG_ARGUMENTS<br>",
      }, {
        when: { unknown: true },
        status: 400,
        code: "ERROR_CORE",
        text: "TASKS_ERROR_EXCEPTION_#512; Check listitem not found or not accessible; 512/TE/I" +
          "TEM_NOT_FOUND_OR_NOT_ACCESSIBLE<br>",
      }],
      entity: "taskchecklist",
    },
  },
  "task.checklistitem.update": {
    state: {
      operation: "update",
      values: "FIELDS",
      scope: ["TASK_ID"],
      result: null,
      key: ["ITEMID"],
      takes: { TASK_ID: { key: ["TASKID"] } },
      errors: [{
        when: { unsent: ["TASKID"] },
        status: 400,
        code: "ERROR_CORE",
        text: "TASKS_ERROR_EXCEPTION_#256; Param #0 (taskId) expected by method, but not given." +
          "; 256/TE/WRONG_ARGUMENTS<br>",
      }, {
        when: { unsent: ["ITEMID"] },
        status: 400,
        code: "ERROR_CORE",
        text: "TASKS_ERROR_EXCEPTION_#256; Param #1 (itemId) expected by method, but not given." +
          "; 256/TE/WRONG_ARGUMENTS<br>",
      }, {
        when: { unsent: ["FIELDS"] },
        status: 400,
        code: "ERROR_CORE",
        text: "TASKS_ERROR_EXCEPTION_#256; Param (arFields) expected by method, but not given.;" +
          " 256/TE/WRONG_ARGUMENTS<br>",
      }, {
        when: { unknown: true },
        status: 400,
        code: "ERROR_CORE",
        text: "TASKS_ERROR_EXCEPTION_#512; Check listitem not found or not accessible; 512/TE/I" +
          "TEM_NOT_FOUND_OR_NOT_ACCESSIBLE<br>",
      }],
      entity: "taskchecklist",
    },
  },
};
