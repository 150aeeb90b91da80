// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { FieldTable, MethodDetails } from "../../../../catalogue/methods.ts";

const fieldsOfArfields: readonly FieldTable[] = [
  { name: "SECONDS", type: "integer", required: true },
  { name: "COMMENT_TEXT", type: "string", empty: "" },
  { name: "USER_ID", type: "integer" },
  { name: "CREATED_DATE", type: "null | string", empty: "", about: "When the time was spent." },
];

const paramsOfMethods: readonly FieldTable[] = [
  { name: "TASKID", type: "integer", required: true },
  { name: "ITEMID", type: "integer", required: true },
];

/** Methods of Bitrix24 in the segment `task.elapseditem`. */
export const details: Readonly<Record<string, MethodDetails>> = {
  "task.elapseditem.add": {
    scope: ["task"],
    page: "api-reference/tasks/elapsed-item/task-elapsed-item-add",
    params: [
      { name: "TASKID", type: "integer", required: true },
      { name: "ARFIELDS", type: "object", required: true, fields: fieldsOfArfields },
    ],
    result: "integer",
    errors: ["ERROR_CODE", "0x000001", "0x100002", "0x000004", "0x000040"],
    example: { TASKID: 691, ARFIELDS: { SECONDS: 113, COMMENT_TEXT: "comment text" } },
  },
  "task.elapseditem.delete": {
    scope: ["task"],
    page: "api-reference/tasks/elapsed-item/task-elapsed-item-delete",
    params: paramsOfMethods,
    result: "null",
    errors: ["ERROR_CORE", "0x000001", "0x100002", "0x000004", "0x000040"],
    example: { TASKID: 691, ITEMID: 5 },
  },
  "task.elapseditem.get": {
    scope: ["task"],
    page: "api-reference/tasks/elapsed-item/task-elapsed-item-get",
    params: paramsOfMethods,
    result: "{ ID, TASK_ID, USER_ID, COMMENT_TEXT, SECONDS, MINUTES, SOURCE, CREATED_DATE, … }[]",
    errors: ["ERROR_CORE", "0x000001", "0x100002", "0x000004", "0x000040"],
    example: { TASKID: 691, ITEMID: 1 },
  },
  "task.elapseditem.getlist": {
    scope: ["task"],
    page: "api-reference/tasks/elapsed-item/task-elapsed-item-get-list",
    params: [
      { name: "TASKID", type: "integer" },
      {
        name: "ORDER",
        type: "object",
        custom: [""],
        fields: [
          { name: "ID", type: "string" },
          { name: "USER_ID", type: "string" },
          { name: "MINUTES", type: "string" },
          { name: "SECONDS", type: "string" },
          { name: "CREATED_DATE", type: "string" },
          { name: "DATE_START", type: "string" },
          { name: "DATE_STOP", type: "string" },
        ],
      },
      {
        name: "FILTER",
        type: "object",
        custom: ["!", "<", "=", ">", "%", "@"],
        fields: [
          { name: "ID", type: "integer | integer[]" },
          { name: "USER_ID", type: "integer | integer[]" },
          { name: "CREATED_DATE", type: "string | string[]" },
        ],
      },
      { name: "SELECT", type: "string[]" },
      { name: "PARAMS", type: "object" },
    ],
    result: "{ ID, TASK_ID, USER_ID, COMMENT_TEXT, SECONDS, MINUTES, SOURCE, CREATED_DATE, … }[]",
    errors: ["ERROR_CORE", "0x100002", "0x000004", "0x000040", "0x000100"],
    paging: "chain",
    example: { TASKID: 691, ORDER: { ID: "desc" }, FILTER: { ">=CREATED_DATE": "2024-02-16" } },
  },
  "task.elapseditem.getmanifest": {
    scope: ["task"],
    page: "api-reference/tasks/elapsed-item/task-elapsed-item-get-manifest",
    params: [],
    result: "{ Manifest version, Manifest change date, Warning, REST: shortname alias to class, REST: writab…",
    errors: [],
    example: {},
  },
  "task.elapseditem.isActionAllowed": {
    scope: ["task"],
    page: "api-reference/tasks/elapsed-item/task-elapsed-item-is-action-allowed",
    params: [
      { name: "TASKID", type: "integer", required: true },
      { name: "ITEMID", type: "integer", required: true },
      { name: "ACTIONID", type: "number", required: true, values: [1, 2, 3] },
    ],
    result: "boolean",
    errors: [],
    example: { TASKID: 691, ITEMID: 5, ACTIONID: 1 },
  },
  "task.elapseditem.update": {
    scope: ["task"],
    page: "api-reference/tasks/elapsed-item/task-elapsed-item-update",
    params: [
      { name: "TASKID", type: "integer", required: true },
      { name: "ITEMID", type: "integer", required: true },
      { name: "ARFIELDS", type: "object", required: true, fields: fieldsOfArfields },
    ],
    result: "null",
    errors: ["ERROR_CORE", "0x000001", "0x100002", "0x000004", "0x000040"],
    example: { TASKID: 691, ITEMID: 5, ARFIELDS: { SECONDS: 113, COMMENT_TEXT: "comment text" } },
  },
};
