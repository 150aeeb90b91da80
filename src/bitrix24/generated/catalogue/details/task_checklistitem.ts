// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { FieldTable, MethodDetails } from "../../../../catalogue/methods.ts";

const paramsOfMethods: readonly FieldTable[] = [
  { name: "TASKID", type: "integer", required: true },
  { name: "ITEMID", type: "integer", required: true },
];

/** Methods of Bitrix24 in the segment `task.checklistitem`. */
export const details: Readonly<Record<string, MethodDetails>> = {
  "task.checklistitem.add": {
    scope: ["task"],
    page: "api-reference/tasks/checklist-item/task-checklist-item-add",
    params: [
      { name: "TASKID", type: "integer", required: true },
      {
        name: "FIELDS",
        type: "object",
        required: true,
        fields: [
          { name: "TITLE", type: "string", required: true },
          { name: "SORT_INDEX", type: "integer" },
          { name: "IS_COMPLETE", type: "string", default: "N", values: ["Y", "N"] },
          { name: "IS_IMPORTANT", type: "string", values: ["Y", "N"] },
          { name: "MEMBERS", type: "object" },
          { name: "PARENT_ID", type: "integer | null", empty: 0 },
        ],
      },
    ],
    result: "integer",
    errors: ["ERROR_CORE"],
    example: { TASKID: 13, FIELDS: { TITLE: "Prepare the report", PARENT_ID: 457, SORT_INDEX: 200 } },
  },
  "task.checklistitem.complete": {
    scope: ["task"],
    page: "api-reference/tasks/checklist-item/task-checklist-item-complete",
    params: paramsOfMethods,
    result: "boolean",
    errors: ["ERROR_CORE"],
    example: { TASKID: 8017, ITEMID: 433 },
  },
  "task.checklistitem.delete": {
    scope: ["task"],
    page: "api-reference/tasks/checklist-item/task-checklist-item-delete",
    params: paramsOfMethods,
    result: "boolean",
    errors: ["ERROR_CORE"],
    example: { TASKID: 13, ITEMID: 475 },
  },
  "task.checklistitem.get": {
    scope: ["task"],
    page: "api-reference/tasks/checklist-item/task-checklist-item-get",
    params: paramsOfMethods,
    result: "{ ID, TASK_ID, PARENT_ID, CREATED_BY, TITLE, SORT_INDEX, IS_COMPLETE, IS_IMPORTANT, … }",
    errors: ["ERROR_CORE"],
    example: { TASKID: 8017, ITEMID: 479 },
  },
  "task.checklistitem.getlist": {
    scope: ["task"],
    page: "api-reference/tasks/checklist-item/task-checklist-item-get-list",
    params: [{ name: "TASKID", type: "integer", required: true }, { name: "ORDER", type: "object" }],
    result: "{ ID, TASK_ID, PARENT_ID, CREATED_BY, TITLE, SORT_INDEX, IS_COMPLETE, IS_IMPORTANT, … }[]",
    errors: ["ERROR_CORE"],
    example: { TASKID: 8017, ORDER: { IS_COMPLETE: "ASC" } },
  },
  "task.checklistitem.getmanifest": {
    scope: ["task"],
    page: "api-reference/tasks/checklist-item/task-checklist-item-get-manifest",
    params: [],
    result: "{ Manifest version, Warning, REST: shortname alias to class, REST: writable checklistitem data …",
    errors: [],
    example: {},
  },
  "task.checklistitem.isactionallowed": {
    scope: ["task"],
    page: "api-reference/tasks/checklist-item/task-checklist-item-is-action-allowed",
    params: [
      { name: "TASKID", type: "integer", required: true },
      { name: "ITEMID", type: "integer", required: true },
      { name: "ACTIONID", type: "number", required: true, values: [1, 2, 3, 4, 5] },
    ],
    result: "boolean",
    errors: ["ERROR_CORE"],
    example: { TASKID: 8017, ITEMID: 475, ACTIONID: 2 },
  },
  "task.checklistitem.moveafteritem": {
    scope: ["task"],
    page: "api-reference/tasks/checklist-item/task-checklist-item-move-after-item",
    params: [
      { name: "TASKID", type: "integer", required: true },
      { name: "ITEMID", type: "integer", required: true },
      { name: "AFTERITEMID", type: "integer", required: true },
    ],
    result: "null",
    errors: ["ERROR_CORE"],
    example: { TASKID: 13, ITEMID: 475, AFTERITEMID: 447 },
  },
  "task.checklistitem.renew": {
    scope: ["task"],
    page: "api-reference/tasks/checklist-item/task-checklist-item-renew",
    params: paramsOfMethods,
    result: "boolean",
    errors: ["ERROR_CORE"],
    example: { TASKID: 13, ITEMID: 475 },
  },
  "task.checklistitem.update": {
    scope: ["task"],
    page: "api-reference/tasks/checklist-item/task-checklist-item-update",
    params: [
      { name: "TASKID", type: "integer", required: true },
      { name: "ITEMID", type: "integer", required: true },
      {
        name: "FIELDS",
        type: "object",
        required: true,
        fields: [
          { name: "TITLE", type: "string" },
          { name: "SORT_INDEX", type: "integer" },
          { name: "IS_COMPLETE", type: "string", default: "N", values: ["Y", "N"] },
          { name: "IS_IMPORTANT", type: "string", values: ["Y", "N"] },
          { name: "MEMBERS", type: "object" },
          { name: "PARENT_ID", type: "integer | null", empty: 0 },
        ],
      },
    ],
    result: "null",
    errors: ["ERROR_CORE"],
    example: {
      TASKID: 13,
      ITEMID: 475,
      FIELDS: { TITLE: "Prepare report", PARENT_ID: 447, SORT_INDEX: 100, IS_COMPLETE: "N" },
    },
  },
};
