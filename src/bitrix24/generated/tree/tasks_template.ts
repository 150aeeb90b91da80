// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { RestMethod } from "../../method.ts";
import type * as typesTasksTemplate from "../types/tasks_template.ts";

/** Methods of Bitrix24 whose names begin with `tasks.template`. */
export interface TasksTemplateRestMethodsTree {
  /** Creates a task template with title, creator and assignee and returns its id. */
  readonly add: RestMethod<typesTasksTemplate.TasksTemplateAddParams, typesTasksTemplate.TasksTemplateAddResult>;
  readonly checklist: {
    /** Adds a checklist or a checklist item to a task template and returns it. */
    readonly add: RestMethod<
      typesTasksTemplate.TasksTemplateChecklistAddParams,
      typesTasksTemplate.TasksTemplateChecklistAddResult
    >;
    /** Uploads a file from Base64 content and attaches it to a checklist item of a task template. */
    readonly addAttachmentByContent: RestMethod<
      typesTasksTemplate.TasksTemplateChecklistAddAttachmentByContentParams,
      typesTasksTemplate.TasksTemplateChecklistAddAttachmentByContentResult
    >;
    /** Attaches files already on Drive to a checklist item of a task template. */
    readonly addAttachmentsFromDisk: RestMethod<
      typesTasksTemplate.TasksTemplateChecklistAddAttachmentsFromDiskParams,
      typesTasksTemplate.TasksTemplateChecklistAddAttachmentsFromDiskResult
    >;
    /** Ticks a checklist item of a task template as done and returns it. */
    readonly complete: RestMethod<
      typesTasksTemplate.TasksTemplateChecklistCompleteParams,
      typesTasksTemplate.TasksTemplateChecklistCompleteResult
    >;
    /** Deletes an item from the checklist of a task template. */
    readonly delete: RestMethod<
      typesTasksTemplate.TasksTemplateChecklistDeleteParams,
      typesTasksTemplate.TasksTemplateChecklistDeleteResult
    >;
    /** Returns one checklist item of a task template with its state, members and attachments. */
    readonly get: RestMethod<
      typesTasksTemplate.TasksTemplateChecklistGetParams,
      typesTasksTemplate.TasksTemplateChecklistGetResult
    >;
    /** Lists checklists and items of a task template, keyed by item id, with filter and order. */
    readonly list: RestMethod<
      typesTasksTemplate.TasksTemplateChecklistListParams,
      typesTasksTemplate.TasksTemplateChecklistListResult
    >;
    /** Moves a checklist item of a task template to the place right after another item. */
    readonly moveAfter: RestMethod<
      typesTasksTemplate.TasksTemplateChecklistMoveAfterParams,
      typesTasksTemplate.TasksTemplateChecklistMoveAfterResult
    >;
    /** Moves a checklist item of a task template to the place right before another item. */
    readonly moveBefore: RestMethod<
      typesTasksTemplate.TasksTemplateChecklistMoveBeforeParams,
      typesTasksTemplate.TasksTemplateChecklistMoveBeforeResult
    >;
    /** Removes attached files from a checklist item of a task template by attachment ids. */
    readonly removeAttachments: RestMethod<
      typesTasksTemplate.TasksTemplateChecklistRemoveAttachmentsParams,
      typesTasksTemplate.TasksTemplateChecklistRemoveAttachmentsResult
    >;
    /** Clears the done mark of a checklist item of a task template and returns it. */
    readonly renew: RestMethod<
      typesTasksTemplate.TasksTemplateChecklistRenewParams,
      typesTasksTemplate.TasksTemplateChecklistRenewResult
    >;
    /** Changes text, order, state or members of a checklist item of a task template. */
    readonly update: RestMethod<
      typesTasksTemplate.TasksTemplateChecklistUpdateParams,
      typesTasksTemplate.TasksTemplateChecklistUpdateResult
    >;
  };
  /** Deletes a task template by its id; needs the right to delete templates. */
  readonly delete: RestMethod<
    typesTasksTemplate.TasksTemplateDeleteParams,
    typesTasksTemplate.TasksTemplateDeleteResult
  >;
  /** Describes all fields of a task template with title, type, default and whether they are required. */
  readonly fields: RestMethod<
    typesTasksTemplate.TasksTemplateFieldsParams,
    typesTasksTemplate.TasksTemplateFieldsResult
  >;
  /** Returns one task template with the fields named in select. */
  readonly get: RestMethod<typesTasksTemplate.TasksTemplateGetParams, typesTasksTemplate.TasksTemplateGetResult>;
  /** Changes fields of a task template, such as its text, participants or deadline. */
  readonly update: RestMethod<
    typesTasksTemplate.TasksTemplateUpdateParams,
    typesTasksTemplate.TasksTemplateUpdateResult
  >;
}
