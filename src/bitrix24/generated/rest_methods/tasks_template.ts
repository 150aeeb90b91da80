// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type {
  TasksTemplateAddParams,
  TasksTemplateAddResult,
  TasksTemplateChecklistAddAttachmentByContentParams,
  TasksTemplateChecklistAddAttachmentByContentResult,
  TasksTemplateChecklistAddAttachmentsFromDiskParams,
  TasksTemplateChecklistAddAttachmentsFromDiskResult,
  TasksTemplateChecklistAddParams,
  TasksTemplateChecklistAddResult,
  TasksTemplateChecklistCompleteParams,
  TasksTemplateChecklistCompleteResult,
  TasksTemplateChecklistDeleteParams,
  TasksTemplateChecklistDeleteResult,
  TasksTemplateChecklistGetParams,
  TasksTemplateChecklistGetResult,
  TasksTemplateChecklistListParams,
  TasksTemplateChecklistListResult,
  TasksTemplateChecklistMoveAfterParams,
  TasksTemplateChecklistMoveAfterResult,
  TasksTemplateChecklistMoveBeforeParams,
  TasksTemplateChecklistMoveBeforeResult,
  TasksTemplateChecklistRemoveAttachmentsParams,
  TasksTemplateChecklistRemoveAttachmentsResult,
  TasksTemplateChecklistRenewParams,
  TasksTemplateChecklistRenewResult,
  TasksTemplateChecklistUpdateParams,
  TasksTemplateChecklistUpdateResult,
  TasksTemplateDeleteParams,
  TasksTemplateDeleteResult,
  TasksTemplateFieldsParams,
  TasksTemplateFieldsResult,
  TasksTemplateGetParams,
  TasksTemplateGetResult,
  TasksTemplateUpdateParams,
  TasksTemplateUpdateResult,
} from "../types/tasks_template.ts";

/** Methods of Bitrix24 whose names begin with `tasks.template`. */
export interface TasksTemplateRestMethods {
  /** Creates a task template with title, creator and assignee and returns its id. */
  "tasks.template.add": { params: TasksTemplateAddParams; result: TasksTemplateAddResult };
  /** Adds a checklist or a checklist item to a task template and returns it. */
  "tasks.template.checklist.add": { params: TasksTemplateChecklistAddParams; result: TasksTemplateChecklistAddResult };
  /** Uploads a file from Base64 content and attaches it to a checklist item of a task template. */
  "tasks.template.checklist.addAttachmentByContent": {
    params: TasksTemplateChecklistAddAttachmentByContentParams;
    result: TasksTemplateChecklistAddAttachmentByContentResult;
  };
  /** Attaches files already on Drive to a checklist item of a task template. */
  "tasks.template.checklist.addAttachmentsFromDisk": {
    params: TasksTemplateChecklistAddAttachmentsFromDiskParams;
    result: TasksTemplateChecklistAddAttachmentsFromDiskResult;
  };
  /** Ticks a checklist item of a task template as done and returns it. */
  "tasks.template.checklist.complete": {
    params: TasksTemplateChecklistCompleteParams;
    result: TasksTemplateChecklistCompleteResult;
  };
  /** Deletes an item from the checklist of a task template. */
  "tasks.template.checklist.delete": {
    params: TasksTemplateChecklistDeleteParams;
    result: TasksTemplateChecklistDeleteResult;
  };
  /** Returns one checklist item of a task template with its state, members and attachments. */
  "tasks.template.checklist.get": { params: TasksTemplateChecklistGetParams; result: TasksTemplateChecklistGetResult };
  /** Lists checklists and items of a task template, keyed by item id, with filter and order. */
  "tasks.template.checklist.list": {
    params: TasksTemplateChecklistListParams;
    result: TasksTemplateChecklistListResult;
  };
  /** Moves a checklist item of a task template to the place right after another item. */
  "tasks.template.checklist.moveAfter": {
    params: TasksTemplateChecklistMoveAfterParams;
    result: TasksTemplateChecklistMoveAfterResult;
  };
  /** Moves a checklist item of a task template to the place right before another item. */
  "tasks.template.checklist.moveBefore": {
    params: TasksTemplateChecklistMoveBeforeParams;
    result: TasksTemplateChecklistMoveBeforeResult;
  };
  /** Removes attached files from a checklist item of a task template by attachment ids. */
  "tasks.template.checklist.removeAttachments": {
    params: TasksTemplateChecklistRemoveAttachmentsParams;
    result: TasksTemplateChecklistRemoveAttachmentsResult;
  };
  /** Clears the done mark of a checklist item of a task template and returns it. */
  "tasks.template.checklist.renew": {
    params: TasksTemplateChecklistRenewParams;
    result: TasksTemplateChecklistRenewResult;
  };
  /** Changes text, order, state or members of a checklist item of a task template. */
  "tasks.template.checklist.update": {
    params: TasksTemplateChecklistUpdateParams;
    result: TasksTemplateChecklistUpdateResult;
  };
  /** Deletes a task template by its id; needs the right to delete templates. */
  "tasks.template.delete": { params: TasksTemplateDeleteParams; result: TasksTemplateDeleteResult };
  /** Describes all fields of a task template with title, type, default and whether they are required. */
  "tasks.template.fields": { params: TasksTemplateFieldsParams; result: TasksTemplateFieldsResult };
  /** Returns one task template with the fields named in select. */
  "tasks.template.get": { params: TasksTemplateGetParams; result: TasksTemplateGetResult };
  /** Changes fields of a task template, such as its text, participants or deadline. */
  "tasks.template.update": { params: TasksTemplateUpdateParams; result: TasksTemplateUpdateResult };
}
