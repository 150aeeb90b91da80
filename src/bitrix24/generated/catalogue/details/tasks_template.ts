// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { FieldTable, MethodDetails } from "../../../../catalogue/methods.ts";

const paramsOfMethods: readonly FieldTable[] = [
  { name: "templateId", type: "integer", required: true },
  { name: "checkListItemId", type: "integer", required: true },
];

/** Methods of Bitrix24 in the segment `tasks.template`. */
export const details: Readonly<Record<string, MethodDetails>> = {
  "tasks.template.add": {
    scope: ["task"],
    page: "api-reference/tasks/template/tasks-template-add",
    params: [{ name: "fields", type: "object" }],
    result: 'integer | "TITLE" | "CREATED_BY" | "RESPONSIBLE_ID"',
    errors: ["0", "100"],
    example: { fields: { PARENT_ID: 8131, TITLE: "Weekly project status preparation", PRIORITY: 2 } },
  },
  "tasks.template.checklist.add": {
    scope: ["task"],
    page: "api-reference/tasks/template/checklist/tasks-template-checklist-add",
    params: [
      { name: "templateId", type: "integer", required: true },
      {
        name: "fields",
        type: "object",
        required: true,
        fields: [
          { name: "TITLE", type: "string", required: true },
          { name: "PARENT_ID", type: "integer", required: true },
          { name: "SORT_INDEX", type: "integer" },
          { name: "IS_COMPLETE", type: "string", default: "N", values: ["Y", "N"] },
          { name: "IS_IMPORTANT", type: "string", values: ["Y", "N"] },
          { name: "MEMBERS", type: "object" },
        ],
      },
    ],
    result: "{ checkListItem }",
    errors: ["0", "100"],
    example: { templateId: 139, fields: { TITLE: "4. Prepare the dashboard", PARENT_ID: 23, SORT_INDEX: 200 } },
  },
  "tasks.template.checklist.addAttachmentByContent": {
    scope: ["task"],
    page: "api-reference/tasks/template/checklist/tasks-template-checklist-add-attachment-by-content",
    params: [
      { name: "templateId", type: "integer", required: true },
      { name: "checkListItemId", type: "integer", required: true },
      {
        name: "attachmentParameters",
        type: "object",
        required: true,
        fields: [{ name: "NAME", type: "string" }, { name: "CONTENT", type: "string" }],
      },
    ],
    result: "{ checkListItem }",
    errors: ["100", "0"],
    example: {
      templateId: 139,
      checkListItemId: 37,
      attachmentParameters: { NAME: "dashboard-note.txt", CONTENT: "RGFzaGJvYXJkIG5vdGU=" },
    },
  },
  "tasks.template.checklist.addAttachmentsFromDisk": {
    scope: ["task"],
    page: "api-reference/tasks/template/checklist/tasks-template-checklist-add-attachments-from-disk",
    params: [
      { name: "templateId", type: "integer", required: true },
      { name: "checkListItemId", type: "integer", required: true },
      { name: "filesIds", type: "object | any[]", required: true },
    ],
    result: "{ checkListItem }",
    errors: ["100", "0"],
    example: { templateId: 139, checkListItemId: 37, filesIds: ["n5065", "n5067"] },
  },
  "tasks.template.checklist.complete": {
    scope: ["task"],
    page: "api-reference/tasks/template/checklist/tasks-template-checklist-complete",
    params: paramsOfMethods,
    result: "{ checkListItem }",
    errors: ["100", "0"],
    example: { templateId: 139, checkListItemId: 27 },
  },
  "tasks.template.checklist.delete": {
    scope: ["task"],
    page: "api-reference/tasks/template/checklist/tasks-template-checklist-delete",
    params: paramsOfMethods,
    result: "boolean",
    errors: ["100", "0"],
    example: { templateId: 139, checkListItemId: 29 },
  },
  "tasks.template.checklist.get": {
    scope: ["task"],
    page: "api-reference/tasks/template/checklist/tasks-template-checklist-get",
    params: paramsOfMethods,
    result: "{ checkListItem }",
    errors: ["0", "100"],
    example: { templateId: 139, checkListItemId: 37 },
  },
  "tasks.template.checklist.list": {
    scope: ["task"],
    page: "api-reference/tasks/template/checklist/tasks-template-checklist-list",
    params: [
      { name: "templateId", type: "integer", required: true },
      { name: "filter", type: "object" },
      { name: "select", type: "string[]" },
      { name: "order", type: "object" },
    ],
    result: "{ checkListItems: object }",
    errors: ["0", "100"],
    example: {
      templateId: 139,
      filter: { IS_COMPLETE: "N", IS_IMPORTANT: "N" },
      order: { SORT_INDEX: "asc", ID: "desc" },
    },
  },
  "tasks.template.checklist.moveAfter": {
    scope: ["task"],
    page: "api-reference/tasks/template/checklist/tasks-template-checklist-move-after",
    params: [
      { name: "templateId", type: "integer", required: true },
      { name: "checkListItemId", type: "integer", required: true },
      { name: "afterItemId", type: "integer", required: true },
    ],
    result: "{ checkListItem }",
    errors: ["100", "0"],
    example: { templateId: 139, checkListItemId: 25, afterItemId: 29 },
  },
  "tasks.template.checklist.moveBefore": {
    scope: ["task"],
    page: "api-reference/tasks/template/checklist/tasks-template-checklist-move-before",
    params: [
      { name: "templateId", type: "integer", required: true },
      { name: "checkListItemId", type: "integer", required: true },
      { name: "beforeItemId", type: "integer", required: true },
    ],
    result: "{ checkListItem }",
    errors: ["100", "0"],
    example: { templateId: 139, checkListItemId: 37, beforeItemId: 29 },
  },
  "tasks.template.checklist.removeAttachments": {
    scope: ["task"],
    page: "api-reference/tasks/template/checklist/tasks-template-checklist-remove-attachments",
    params: [
      { name: "templateId", type: "integer", required: true },
      { name: "checkListItemId", type: "integer", required: true },
      { name: "attachmentsIds", type: "object | any[]", required: true },
    ],
    result: "{ checkListItem }",
    errors: ["100", "0"],
    example: { templateId: 139, checkListItemId: 37, attachmentsIds: [1119, 1121] },
  },
  "tasks.template.checklist.renew": {
    scope: ["task"],
    page: "api-reference/tasks/template/checklist/tasks-template-checklist-renew",
    params: paramsOfMethods,
    result: "{ checkListItem }",
    errors: ["100", "0"],
    example: { templateId: 139, checkListItemId: 27 },
  },
  "tasks.template.checklist.update": {
    scope: ["task"],
    page: "api-reference/tasks/template/checklist/tasks-template-checklist-update",
    params: [
      { name: "templateId", type: "integer", required: true },
      { name: "checkListItemId", type: "integer", required: true },
      {
        name: "fields",
        type: "object",
        required: true,
        fields: [
          { name: "TITLE", type: "string" },
          { name: "PARENT_ID", type: "integer" },
          { name: "SORT_INDEX", type: "integer" },
          { name: "IS_COMPLETE", type: "string", values: ["Y", "N"] },
          { name: "IS_IMPORTANT", type: "string", values: ["Y", "N"] },
          { name: "MEMBERS", type: "object" },
        ],
      },
    ],
    result: "{ checkListItem }",
    errors: ["100", "0"],
    example: { templateId: 139, checkListItemId: 37, fields: { TITLE: "4. Prepare dashboard and send the link" } },
  },
  "tasks.template.delete": {
    scope: ["task"],
    page: "api-reference/tasks/template/tasks-template-delete",
    params: [{ name: "templateId", type: "integer", required: true }],
    result: "boolean",
    errors: ["100"],
    example: { templateId: 123 },
  },
  "tasks.template.fields": {
    scope: ["task"],
    page: "api-reference/tasks/template/tasks-template-fields",
    params: [],
    result: "{ ID, PARENT_ID, TITLE, DESCRIPTION, PRIORITY, GROUP_ID, STAGE_ID, CREATED_BY, … }",
    errors: [],
    example: {},
  },
  "tasks.template.get": {
    scope: ["task"],
    page: "api-reference/tasks/template/tasks-template-get",
    params: [
      { name: "templateId", type: "integer", required: true },
      { name: "params", type: "object", fields: [{ name: "select", type: "string[]" }] },
    ],
    result: "{ ID, TITLE, DESCRIPTION, DESCRIPTION_IN_BBCODE, PRIORITY, STATUS, STAGE_ID, RESPONSIBLE_ID, … }",
    errors: ["100"],
    example: { templateId: 139 },
  },
  "tasks.template.update": {
    scope: ["task"],
    page: "api-reference/tasks/template/tasks-template-update",
    params: [
      { name: "templateId", type: "integer", required: true },
      { name: "fields", type: "object", required: true },
    ],
    result: "boolean",
    errors: ["100"],
    example: { templateId: 139, fields: { TITLE: "Preparation of weekly project status and approval", PRIORITY: 1 } },
  },
};
