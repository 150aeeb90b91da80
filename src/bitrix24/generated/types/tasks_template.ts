// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Fields of a task template as calls write them. */
export interface TaskTemplateFields {
  PARENT_ID?: number | string | null | undefined;
  TITLE?: string | undefined;
  DESCRIPTION?: string | undefined;
  PRIORITY?: string | number | undefined;
  GROUP_ID?: number | string | null | undefined;
  STAGE_ID?: number | string | undefined;
  CREATED_BY?: number | string | undefined;
  RESPONSIBLE_ID?: number | string | undefined;
  DEPENDS_ON?: unknown[] | undefined;
  RESPONSIBLES?: unknown[] | undefined;
  ACCOMPLICES?: unknown[] | undefined;
  AUDITORS?: unknown[] | undefined;
  STATUS?: string | number | undefined;
  MULTITASK?: string | number | undefined;
  REPLICATE?: string | number | undefined;
  SITE_ID?: string | number | null | undefined;
  TASK_CONTROL?: string | number | undefined;
  ADD_IN_REPORT?: string | number | undefined;
  XML_ID?: string | number | null | undefined;
  DEADLINE_AFTER?: null | (string | Date) | undefined;
  START_DATE_PLAN_AFTER?: null | (string | Date) | undefined;
  END_DATE_PLAN_AFTER?: null | (string | Date) | undefined;
  TPARAM_TYPE?: string | number | undefined;
  TPARAM_REPLICATION_COUNT?: number | string | undefined;
  REPLICATE_PARAMS?: object | undefined;
  BASE_TEMPLATE_ID?: number | string | undefined;
  [name: `UF_${string}`]: unknown;
}

/**
 * Parameters of tasks.template.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/template/tasks-template-add.html
 */
export interface TasksTemplateAddParams {
  fields?: TaskTemplateFields | undefined;
}

/** Result of tasks.template.add. */
export type TasksTemplateAddResult = number | ("TITLE" | "CREATED_BY" | "RESPONSIBLE_ID");

/** What tasks.template.checklist holds. Which members arrive depends on the call. */
export interface TasksTemplateChecklist {
  id?: number;
  copiedId?: number | null;
  userId?: number;
  createdBy?: number | null;
  parentId?: number;
  title?: string;
  sortIndex?: number;
  displaySortIndex?: string;
  isComplete?: boolean;
  isImportant?: boolean;
  completedCount?: number;
  members?: {
    id?: string | number;
    type?: "A" | "U";
    name?: string;
    personalPhoto?: string;
    personalGender?: "M" | "F";
    image?: string;
    isCollaber?: boolean;
  }[] | TasksTemplateChecklistMembersItem[];
  attachments?:
    | {
      attachmentId?: string;
    }
    | unknown[]
    | {
      [id: number]: string;
    };
  nodeId?: number | null;
  templateId?: number;
}

/** Stands in several types. */
export interface TasksTemplateChecklistAddAttachmentByContentCheckListItem {
  id?: number;
  copiedId?: number | null;
  userId?: number;
  createdBy?: number | null;
  parentId?: number;
  title?: string;
  sortIndex?: number;
  displaySortIndex?: string;
  isComplete?: boolean;
  isImportant?: boolean;
  completedCount?: number;
  members?: TasksTemplateChecklistMembersItem[];
  attachments?: {
    attachmentId?: string;
  } | unknown[];
  nodeId?: number | null;
  templateId?: number;
}

/** Parameters of tasks.template.checklist.addAttachmentByContent. */
export interface TasksTemplateChecklistAddAttachmentByContentParams {
  templateId: number | string;
  checkListItemId: number | string;
  attachmentParameters: {
    NAME?: string | undefined;
    CONTENT?: string | undefined;
  };
}

/** Result of tasks.template.checklist.addAttachmentByContent. */
export interface TasksTemplateChecklistAddAttachmentByContentResult {
  checkListItem: TasksTemplateChecklistAddAttachmentByContentCheckListItem;
}

/** Stands in several types. */
export interface TasksTemplateChecklistAddAttachmentsFromDiskCheckListItem {
  id?: number;
  copiedId?: number | null;
  userId?: number;
  createdBy?: number | null;
  parentId?: number;
  title?: string;
  sortIndex?: number;
  displaySortIndex?: string;
  isComplete?: boolean;
  isImportant?: boolean;
  completedCount?: number;
  members?: TasksTemplateChecklistMembersItem[];
  attachments?: {
    [id: number]: string;
  };
  nodeId?: number | null;
  templateId?: number;
}

/** Parameters of tasks.template.checklist.addAttachmentsFromDisk. */
export interface TasksTemplateChecklistAddAttachmentsFromDiskParams {
  templateId: number | string;
  checkListItemId: number | string;
  filesIds: object | unknown[];
}

/** Result of tasks.template.checklist.addAttachmentsFromDisk. */
export interface TasksTemplateChecklistAddAttachmentsFromDiskResult {
  checkListItem: TasksTemplateChecklistAddAttachmentsFromDiskCheckListItem;
}

/**
 * Parameters of tasks.template.checklist.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/template/checklist/tasks-template-checklist-add.html
 */
export interface TasksTemplateChecklistAddParams {
  templateId: number | string;
  fields: {
    TITLE: string;
    PARENT_ID: number | string;
    SORT_INDEX?: number | string | undefined;
    IS_COMPLETE?: "Y" | "N" | undefined;
    IS_IMPORTANT?: "Y" | "N" | undefined;
    MEMBERS?: object | undefined;
  };
}

/** Result of tasks.template.checklist.add. */
export interface TasksTemplateChecklistAddResult {
  checkListItem: TasksTemplateChecklist;
}

/** Stands in several types. */
export interface TasksTemplateChecklistCompleteCheckListItem {
  id?: number;
  copiedId?: number | null;
  userId?: number;
  createdBy?: number | null;
  parentId?: number;
  title?: string;
  sortIndex?: number;
  displaySortIndex?: string;
  isComplete?: boolean;
  isImportant?: boolean;
  completedCount?: number;
  members?: TasksTemplateChecklistCompleteCheckListItemMembersItem[];
  attachments?: {
    attachmentId?: string;
  } | unknown[];
  nodeId?: number | null;
  templateId?: number;
}

/** Stands in several types. */
export interface TasksTemplateChecklistCompleteCheckListItemMembersItem {
  id?: string;
  type?: "A" | "U";
  name?: string;
  personalPhoto?: string;
  personalGender?: "M" | "F";
  image?: string;
  isCollaber?: boolean;
}

/**
 * Parameters of tasks.template.checklist.complete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/template/checklist/tasks-template-checklist-complete.html
 */
export interface TasksTemplateChecklistCompleteParams {
  templateId: number | string;
  checkListItemId: number | string;
}

/** Result of tasks.template.checklist.complete. */
export interface TasksTemplateChecklistCompleteResult {
  checkListItem: TasksTemplateChecklistCompleteCheckListItem;
}

/**
 * Parameters of tasks.template.checklist.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/template/checklist/tasks-template-checklist-delete.html
 */
export interface TasksTemplateChecklistDeleteParams {
  templateId: number | string;
  checkListItemId: number | string;
}

/** Result of tasks.template.checklist.delete. */
export type TasksTemplateChecklistDeleteResult = boolean;

/**
 * Parameters of tasks.template.checklist.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/template/checklist/tasks-template-checklist-get.html
 */
export interface TasksTemplateChecklistGetParams {
  templateId: number | string;
  checkListItemId: number | string;
}

/** Result of tasks.template.checklist.get. */
export interface TasksTemplateChecklistGetResult {
  checkListItem: TasksTemplateChecklist;
}

/**
 * Parameters of tasks.template.checklist.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/template/checklist/tasks-template-checklist-list.html
 */
export interface TasksTemplateChecklistListParams {
  templateId: number | string;
  filter?: object | undefined;
  select?: string[] | undefined;
  order?: object | undefined;
}

/** Result of tasks.template.checklist.list. */
export interface TasksTemplateChecklistListResult {
  checkListItems: {
    [id: number]: {
      id?: number | string;
      copiedId?: number;
      userId?: number;
      createdBy?: number;
      parentId?: number | string;
      title?: string;
      sortIndex?: number | string;
      displaySortIndex?: string;
      isComplete?: boolean | string;
      isImportant?: boolean | string;
      completedCount?: number;
      members?: TasksTemplateChecklistCompleteCheckListItemMembersItem[];
      attachments?: {
        attachmentId?: string;
      };
      nodeId?: number;
      templateId?: number | string;
    };
  };
}

/** Stands in several types. */
export interface TasksTemplateChecklistMembersItem {
  id?: string;
  type?: "A" | "U";
  name?: string;
  personalPhoto?: string;
  personalGender?: "M" | "F" | "";
  image?: string;
  isCollaber?: boolean;
}

/**
 * Parameters of tasks.template.checklist.moveAfter.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/template/checklist/tasks-template-checklist-move-after.html
 */
export interface TasksTemplateChecklistMoveAfterParams {
  templateId: number | string;
  checkListItemId: number | string;
  afterItemId: number | string;
}

/** Result of tasks.template.checklist.moveAfter. */
export interface TasksTemplateChecklistMoveAfterResult {
  checkListItem: TasksTemplateChecklistCompleteCheckListItem;
}

/**
 * Parameters of tasks.template.checklist.moveBefore.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/template/checklist/tasks-template-checklist-move-before.html
 */
export interface TasksTemplateChecklistMoveBeforeParams {
  templateId: number | string;
  checkListItemId: number | string;
  beforeItemId: number | string;
}

/** Result of tasks.template.checklist.moveBefore. */
export interface TasksTemplateChecklistMoveBeforeResult {
  checkListItem: TasksTemplateChecklistAddAttachmentsFromDiskCheckListItem;
}

/** Parameters of tasks.template.checklist.removeAttachments. */
export interface TasksTemplateChecklistRemoveAttachmentsParams {
  templateId: number | string;
  checkListItemId: number | string;
  attachmentsIds: object | unknown[];
}

/** Result of tasks.template.checklist.removeAttachments. */
export interface TasksTemplateChecklistRemoveAttachmentsResult {
  checkListItem: TasksTemplateChecklistAddAttachmentByContentCheckListItem;
}

/**
 * Parameters of tasks.template.checklist.renew.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/template/checklist/tasks-template-checklist-renew.html
 */
export interface TasksTemplateChecklistRenewParams {
  templateId: number | string;
  checkListItemId: number | string;
}

/** Result of tasks.template.checklist.renew. */
export interface TasksTemplateChecklistRenewResult {
  checkListItem: TasksTemplateChecklistCompleteCheckListItem;
}

/**
 * Parameters of tasks.template.checklist.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/template/checklist/tasks-template-checklist-update.html
 */
export interface TasksTemplateChecklistUpdateParams {
  templateId: number | string;
  checkListItemId: number | string;
  fields: {
    TITLE?: string | undefined;
    PARENT_ID?: number | string | null | undefined;
    SORT_INDEX?: number | string | undefined;
    IS_COMPLETE?: "Y" | "N" | undefined;
    IS_IMPORTANT?: "Y" | "N" | undefined;
    MEMBERS?: object | undefined;
  };
}

/** Result of tasks.template.checklist.update. */
export interface TasksTemplateChecklistUpdateResult {
  checkListItem: TasksTemplateChecklist;
}

/**
 * Parameters of tasks.template.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/template/tasks-template-delete.html
 */
export interface TasksTemplateDeleteParams {
  templateId: number | string;
}

/** Result of tasks.template.delete. */
export type TasksTemplateDeleteResult = boolean;

/** How tasks.template.fields describes a field. */
export interface TasksTemplateFieldsField {
  title?: string;
  type?: string;
  primary?: boolean;
  default?: number | string | null;
  required?: boolean;
  values?: {
    [name: string]: null | string;
  };
}

/**
 * Parameters of tasks.template.fields.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/template/tasks-template-fields.html
 */
export interface TasksTemplateFieldsParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of tasks.template.fields. */
export interface TasksTemplateFieldsResult {
  ID?: TasksTemplateFieldsField;
  PARENT_ID?: TasksTemplateFieldsField;
  TITLE?: TasksTemplateFieldsField;
  DESCRIPTION?: TasksTemplateFieldsField;
  PRIORITY?: TasksTemplateFieldsField;
  GROUP_ID?: TasksTemplateFieldsField;
  STAGE_ID?: TasksTemplateFieldsField;
  CREATED_BY?: TasksTemplateFieldsField;
  RESPONSIBLE_ID?: TasksTemplateFieldsField;
  DEPENDS_ON?: TasksTemplateFieldsField;
  RESPONSIBLES?: TasksTemplateFieldsField;
  ACCOMPLICES?: TasksTemplateFieldsField;
  AUDITORS?: TasksTemplateFieldsField;
  STATUS?: TasksTemplateFieldsField;
  MULTITASK?: TasksTemplateFieldsField;
  REPLICATE?: TasksTemplateFieldsField;
  SITE_ID?: TasksTemplateFieldsField;
  TASK_CONTROL?: TasksTemplateFieldsField;
  ADD_IN_REPORT?: TasksTemplateFieldsField;
  XML_ID?: TasksTemplateFieldsField;
  DEADLINE_AFTER?: TasksTemplateFieldsField;
  START_DATE_PLAN_AFTER?: TasksTemplateFieldsField;
  END_DATE_PLAN_AFTER?: TasksTemplateFieldsField;
  TPARAM_TYPE?: TasksTemplateFieldsField;
  TPARAM_REPLICATION_COUNT?: TasksTemplateFieldsField;
  REPLICATE_PARAMS?: TasksTemplateFieldsField;
  BASE_TEMPLATE_ID?: TasksTemplateFieldsField;
  TEMPLATE_CHILDREN_COUNT?: TasksTemplateFieldsField;
  UF_CRM_TASK?: TasksTemplateFieldsField;
  UF_TASK_WEBDAV_FILES?: TasksTemplateFieldsField;
  [name: `UF_${string}`]: unknown;
}

/**
 * Parameters of tasks.template.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/template/tasks-template-get.html
 */
export interface TasksTemplateGetParams {
  templateId: number | string;
  params?: {
    select?: string[] | undefined;
  } | undefined;
}

/** Result of tasks.template.get. */
export interface TasksTemplateGetResult {
  ID?: number | string;
  TITLE?: string;
  DESCRIPTION?: string;
  DESCRIPTION_IN_BBCODE?: string;
  PRIORITY?: number | string;
  STATUS?: number | string;
  STAGE_ID?: number | string;
  RESPONSIBLE_ID?: number | string;
  DEADLINE_AFTER?: string | null;
  START_DATE_PLAN_AFTER?: string;
  END_DATE_PLAN_AFTER?: string;
  REPLICATE?: string;
  CREATED_BY?: number | string;
  XML_ID?: string | null;
  ALLOW_CHANGE_DEADLINE?: string;
  ALLOW_TIME_TRACKING?: string;
  TASK_CONTROL?: string;
  ADD_IN_REPORT?: string;
  GROUP_ID?: number | string;
  PARENT_ID?: number | string;
  MULTITASK?: string;
  SITE_ID?: string;
  ACCOMPLICES?: string;
  AUDITORS?: string;
  RESPONSIBLES?: string;
  FILES?: null | unknown[];
  TAGS?: null | unknown[];
  DEPENDS_ON?: null | unknown[];
  MATCH_WORK_TIME?: string;
  TASK_ID?: number | null;
  TPARAM_TYPE?: number | string;
  TPARAM_REPLICATION_COUNT?: number | string;
  REPLICATE_PARAMS?: string;
  BASE_TEMPLATE_ID?: number | string;
  TEMPLATE_CHILDREN_COUNT?: number | string;
  CREATED_BY_NAME?: string;
  CREATED_BY_LAST_NAME?: string;
  CREATED_BY_SECOND_NAME?: string;
  CREATED_BY_LOGIN?: string;
  CREATED_BY_WORK_POSITION?: string;
  CREATED_BY_PHOTO?: number | string;
  RESPONSIBLE_NAME?: string;
  RESPONSIBLE_LAST_NAME?: string;
  RESPONSIBLE_SECOND_NAME?: string;
  RESPONSIBLE_LOGIN?: string;
  RESPONSIBLE_WORK_POSITION?: string;
  RESPONSIBLE_PHOTO?: number | string;
  SCENARIO?: string;
  UF_CRM_TASK: string[];
  UF_TASK_WEBDAV_FILES: number[];
  [name: `UF_${string}`]: unknown;
}

/**
 * Parameters of tasks.template.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/template/tasks-template-update.html
 */
export interface TasksTemplateUpdateParams {
  templateId: number | string;
  fields: TaskTemplateFields;
}

/** Result of tasks.template.update. */
export type TasksTemplateUpdateResult = boolean;

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
