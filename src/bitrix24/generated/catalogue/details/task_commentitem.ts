// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { FieldTable, MethodDetails } from "../../../../catalogue/methods.ts";

const paramsOfMethods: readonly FieldTable[] = [
  { name: "TASKID", type: "integer", required: true },
  { name: "ITEMID", type: "integer", required: true },
];

/** Methods of Bitrix24 in the segment `task.commentitem`. */
export const details: Readonly<Record<string, MethodDetails>> = {
  "task.commentitem.add": {
    scope: ["task"],
    page: "api-reference/tasks/comment-item/task-comment-item-add",
    params: [
      { name: "TASKID", type: "integer", required: true },
      {
        name: "FIELDS",
        type: "object",
        required: true,
        fields: [
          { name: "POST_MESSAGE", type: "string", required: true },
          { name: "AUTHOR_ID", type: "integer" },
          { name: "POST_DATE", type: "string", empty: "" },
          { name: "UF_FORUM_MESSAGE_DOC", type: "null | object | any[]", empty: [] },
        ],
      },
    ],
    result: "integer",
    errors: ["ERROR_CODE", "ERROR_CORE"],
    example: { TASKID: 8017, FIELDS: { POST_MESSAGE: "Text of the new task comment", AUTHOR_ID: 503 } },
  },
  "task.commentitem.delete": {
    scope: ["task"],
    page: "api-reference/tasks/comment-item/task-comment-item-delete",
    params: paramsOfMethods,
    result: "boolean",
    errors: ["ERROR_CORE"],
    example: { TASKID: 8017, ITEMID: 3155 },
  },
  "task.commentitem.get": {
    scope: ["task"],
    page: "api-reference/tasks/comment-item/task-comment-item-get",
    params: paramsOfMethods,
    result: "{ POST_MESSAGE_HTML, ID, AUTHOR_ID, AUTHOR_NAME, AUTHOR_EMAIL, POST_DATE, POST_MESSAGE, ATTACHE…",
    errors: ["ERROR_CODE", "ERROR_CORE"],
    example: { TASKID: 8017, ITEMID: 3157 },
  },
  "task.commentitem.getlist": {
    scope: ["task"],
    page: "api-reference/tasks/comment-item/task-comment-item-get-list",
    params: [
      { name: "TASKID", type: "integer" },
      { name: "ORDER", type: "object" },
      { name: "FILTER", type: "object" },
      { name: "taskId", type: "integer", about: "Id of the task; the same as TASKID." },
    ],
    result: "{ POST_MESSAGE_HTML, ID, AUTHOR_ID, AUTHOR_NAME, AUTHOR_EMAIL, POST_DATE, POST_MESSAGE, ATTACHE…",
    errors: ["ERROR_CORE"],
    example: {
      TASKID: 8017,
      ORDER: { POST_DATE: "asc" },
      FILTER: { AUTHOR_ID: 503, ">=POST_DATE": "2025-01-01" },
      taskId: 8017,
    },
  },
  "task.commentitem.getmanifest": {
    scope: ["task"],
    page: "api-reference/tasks/comment-item/task-comment-item-get-manifest",
    params: [],
    result: "{ Manifest version, Warning, REST: shortname alias to class, REST: writable commentitem data fi…",
    errors: [],
    example: {},
  },
  "task.commentitem.isactionallowed": {
    scope: ["task"],
    page: "api-reference/tasks/comment-item/task-comment-item-is-action-allowed",
    params: [
      { name: "TASKID", type: "integer", required: true },
      { name: "ITEMID", type: "integer", required: true },
      { name: "ACTIONID", type: "number", required: true, values: [1, 2, 3] },
    ],
    result: "boolean",
    errors: ["ERROR_CORE"],
    example: { TASKID: 8017, ITEMID: 3157, ACTIONID: 2 },
  },
  "task.commentitem.update": {
    scope: ["task"],
    page: "api-reference/tasks/comment-item/task-comment-item-update",
    params: [
      { name: "TASKID", type: "integer", required: true },
      { name: "ITEMID", type: "integer", required: true },
      {
        name: "FIELDS",
        type: "object",
        required: true,
        fields: [
          { name: "POST_MESSAGE", type: "string", required: true },
          { name: "UF_FORUM_MESSAGE_DOC", type: "null | object | any[]", empty: [] },
        ],
      },
    ],
    result: "boolean",
    errors: ["ERROR_CODE", "ERROR_CORE"],
    example: {
      TASKID: 8017,
      ITEMID: 3167,
      FIELDS: { POST_MESSAGE: "Comment updated", UF_FORUM_MESSAGE_DOC: ["n4755"] },
    },
  },
};
