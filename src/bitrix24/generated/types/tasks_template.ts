// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Fields of a task template as calls write them. */
export interface TaskTemplateFields {
  /** Parent Task. */
  PARENT_ID?: number | string | null | undefined;
  /** What it is called, for people to read. */
  TITLE?: string | undefined;
  /** What it is about, in words. */
  DESCRIPTION?: string | undefined;
  PRIORITY?: string | number | undefined;
  /** Id of the workgroup: sonet_group.get. */
  GROUP_ID?: number | string | null | undefined;
  /** Stage. */
  STAGE_ID?: number | string | undefined;
  /** Creator. */
  CREATED_BY?: number | string | undefined;
  /** Id of the user who is responsible: user.get. */
  RESPONSIBLE_ID?: number | string | undefined;
  /** Ids of the tasks that come before it. */
  DEPENDS_ON?: unknown[] | undefined;
  /** Responsible Persons. */
  RESPONSIBLES?: unknown[] | undefined;
  /** Ids of the users who take part. */
  ACCOMPLICES?: unknown[] | undefined;
  /** Ids of the users who watch. */
  AUDITORS?: unknown[] | undefined;
  STATUS?: string | number | undefined;
  /** Whether each responsible user gets a task. */
  MULTITASK?: string | number | undefined;
  /** Whether it recurs. */
  REPLICATE?: string | number | undefined;
  /** Id of the site. */
  SITE_ID?: string | number | null | undefined;
  /** Whether the creator must approve the work. */
  TASK_CONTROL?: string | number | undefined;
  /** Whether it counts for efficiency. */
  ADD_IN_REPORT?: string | number | undefined;
  /** Id in an outside system. */
  XML_ID?: string | number | null | undefined;
  /** Date and time, ISO 8601. */
  DEADLINE_AFTER?: null | (string | Date) | undefined;
  /** Planned Start After. Date and time, ISO 8601. */
  START_DATE_PLAN_AFTER?: null | (string | Date) | undefined;
  /** Planned Completion After. Date and time, ISO 8601. */
  END_DATE_PLAN_AFTER?: null | (string | Date) | undefined;
  /** For New Users. */
  TPARAM_TYPE?: string | number | undefined;
  /** Number of Created Tasks. */
  TPARAM_REPLICATION_COUNT?: number | string | undefined;
  /** Task Creation Parameters. */
  REPLICATE_PARAMS?: object | undefined;
  /** Parent Template. */
  BASE_TEMPLATE_ID?: number | string | undefined;
  [name: `UF_${string}`]: unknown;
}

/**
 * Parameters of tasks.template.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/template/tasks-template-add.html
 */
export interface TasksTemplateAddParams {
  /** Fields of the record by their names. Needed in some cases only. See tasks.template.fields. */
  fields?: TaskTemplateFields | undefined;
}

/** Result of tasks.template.add. */
export type TasksTemplateAddResult = number | ("TITLE" | "CREATED_BY" | "RESPONSIBLE_ID");

/** What tasks.template.checklist holds. Which members arrive depends on the call. */
export interface TasksTemplateChecklist {
  /** Id, unique among its kind. */
  id?: number;
  /** Id of what it was copied from. */
  copiedId?: number | null;
  /** Id of the user: user.get. */
  userId?: number;
  /** Id of the user who set the task: user.get. */
  createdBy?: number | null;
  /** Id of the task that it is a part of. */
  parentId?: number;
  /** What it is called, for people to read. */
  title?: string;
  /** Place in the order; what has less comes first. */
  sortIndex?: number;
  /** Number that is shown before the text, e.g. 1.2. */
  displaySortIndex?: string;
  /** Whether it is done. */
  isComplete?: boolean;
  /** Whether it is marked as important. */
  isImportant?: boolean;
  /** How many of its parts are done. */
  completedCount?: number;
  /** Who takes part. */
  members?: {
    /** Id, unique among its kind. */
    id?: string | number;
    /** What kind it is of. */
    type?: "A" | "U";
    /** What it is called. */
    name?: string;
    /** Photo of the user. */
    personalPhoto?: string;
    /** M or F. */
    personalGender?: "M" | "F";
    /** Picture. */
    image?: string;
    /** Whether the user is a guest of a collaboration. */
    isCollaber?: boolean;
  }[] | TasksTemplateChecklistMembersItem[];
  /** The attachments. */
  attachments?:
    | {
      /** Id of the attachment. */
      attachmentId?: string;
    }
    | unknown[]
    | {
      [id: number]: string;
    };
  /** Id of the entry, or of the department or team. */
  nodeId?: number | null;
  /** Id of the template. */
  templateId?: number;
}

/** Stands in several types. */
export interface TasksTemplateChecklistAddAttachmentByContentCheckListItem {
  /** Id, unique among its kind. */
  id?: number;
  /** Id of what it was copied from. */
  copiedId?: number | null;
  /** Id of the user: user.get. */
  userId?: number;
  /** Id of the user who set the task: user.get. */
  createdBy?: number | null;
  /** Id of the task that it is a part of. */
  parentId?: number;
  /** What it is called, for people to read. */
  title?: string;
  /** Place in the order; what has less comes first. */
  sortIndex?: number;
  /** Number that is shown before the text, e.g. 1.2. */
  displaySortIndex?: string;
  /** Whether it is done. */
  isComplete?: boolean;
  /** Whether it is marked as important. */
  isImportant?: boolean;
  /** How many of its parts are done. */
  completedCount?: number;
  /** Who takes part. */
  members?: TasksTemplateChecklistMembersItem[];
  /** The attachments. */
  attachments?: {
    /** Id of the attachment. */
    attachmentId?: string;
  } | unknown[];
  /** Id of the entry, or of the department or team. */
  nodeId?: number | null;
  /** Id of the template. */
  templateId?: number;
}

/** Parameters of tasks.template.checklist.addAttachmentByContent. */
export interface TasksTemplateChecklistAddAttachmentByContentParams {
  /** Id of the template. */
  templateId: number | string;
  /** Id of the entry of the checklist. */
  checkListItemId: number | string;
  attachmentParameters: {
    /** What it is called. */
    NAME?: string | undefined;
    /** What is in it. */
    CONTENT?: string | undefined;
  };
}

/** Result of tasks.template.checklist.addAttachmentByContent. */
export interface TasksTemplateChecklistAddAttachmentByContentResult {
  /** The entry of the checklist. */
  checkListItem: TasksTemplateChecklistAddAttachmentByContentCheckListItem;
}

/** Stands in several types. */
export interface TasksTemplateChecklistAddAttachmentsFromDiskCheckListItem {
  /** Id, unique among its kind. */
  id?: number;
  /** Id of what it was copied from. */
  copiedId?: number | null;
  /** Id of the user: user.get. */
  userId?: number;
  /** Id of the user who set the task: user.get. */
  createdBy?: number | null;
  /** Id of the task that it is a part of. */
  parentId?: number;
  /** What it is called, for people to read. */
  title?: string;
  /** Place in the order; what has less comes first. */
  sortIndex?: number;
  /** Number that is shown before the text, e.g. 1.2. */
  displaySortIndex?: string;
  /** Whether it is done. */
  isComplete?: boolean;
  /** Whether it is marked as important. */
  isImportant?: boolean;
  /** How many of its parts are done. */
  completedCount?: number;
  /** Who takes part. */
  members?: TasksTemplateChecklistMembersItem[];
  /** The attachments. */
  attachments?: {
    [id: number]: string;
  };
  /** Id of the entry, or of the department or team. */
  nodeId?: number | null;
  /** Id of the template. */
  templateId?: number;
}

/** Parameters of tasks.template.checklist.addAttachmentsFromDisk. */
export interface TasksTemplateChecklistAddAttachmentsFromDiskParams {
  /** Id of the template. */
  templateId: number | string;
  /** Id of the entry of the checklist. */
  checkListItemId: number | string;
  /** See disk.storage.uploadFile, disk.folder.uploadFile. */
  filesIds: object | unknown[];
}

/** Result of tasks.template.checklist.addAttachmentsFromDisk. */
export interface TasksTemplateChecklistAddAttachmentsFromDiskResult {
  /** The entry of the checklist. */
  checkListItem: TasksTemplateChecklistAddAttachmentsFromDiskCheckListItem;
}

/**
 * Parameters of tasks.template.checklist.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/template/checklist/tasks-template-checklist-add.html
 */
export interface TasksTemplateChecklistAddParams {
  /** Id of the template. */
  templateId: number | string;
  /** Fields of the record by their names. */
  fields: {
    /** What it is called, for people to read. */
    TITLE: string;
    /** Id of the task that it is a part of. */
    PARENT_ID: number | string;
    /** Place in the order; what has less comes first. */
    SORT_INDEX?: number | string | undefined;
    /** Whether it is done. Default: N. */
    IS_COMPLETE?: "Y" | "N" | undefined;
    /** Whether it is marked as important. */
    IS_IMPORTANT?: "Y" | "N" | undefined;
    /** Who takes part. */
    MEMBERS?: object | undefined;
  };
}

/** Result of tasks.template.checklist.add. */
export interface TasksTemplateChecklistAddResult {
  /** The entry of the checklist. */
  checkListItem: TasksTemplateChecklist;
}

/** Stands in several types. */
export interface TasksTemplateChecklistCompleteCheckListItem {
  /** Id, unique among its kind. */
  id?: number;
  /** Id of what it was copied from. */
  copiedId?: number | null;
  /** Id of the user: user.get. */
  userId?: number;
  /** Id of the user who set the task: user.get. */
  createdBy?: number | null;
  /** Id of the task that it is a part of. */
  parentId?: number;
  /** What it is called, for people to read. */
  title?: string;
  /** Place in the order; what has less comes first. */
  sortIndex?: number;
  /** Number that is shown before the text, e.g. 1.2. */
  displaySortIndex?: string;
  /** Whether it is done. */
  isComplete?: boolean;
  /** Whether it is marked as important. */
  isImportant?: boolean;
  /** How many of its parts are done. */
  completedCount?: number;
  /** Who takes part. */
  members?: TasksTemplateChecklistCompleteCheckListItemMembersItem[];
  /** The attachments. */
  attachments?: {
    /** Id of the attachment. */
    attachmentId?: string;
  } | unknown[];
  /** Id of the entry, or of the department or team. */
  nodeId?: number | null;
  /** Id of the template. */
  templateId?: number;
}

/** Stands in several types. */
export interface TasksTemplateChecklistCompleteCheckListItemMembersItem {
  /** Id, unique among its kind. */
  id?: string;
  /** What kind it is of. */
  type?: "A" | "U";
  /** What it is called. */
  name?: string;
  /** Photo of the user. */
  personalPhoto?: string;
  /** M or F. */
  personalGender?: "M" | "F";
  /** Picture. */
  image?: string;
  /** Whether the user is a guest of a collaboration. */
  isCollaber?: boolean;
}

/**
 * Parameters of tasks.template.checklist.complete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/template/checklist/tasks-template-checklist-complete.html
 */
export interface TasksTemplateChecklistCompleteParams {
  /** Id of the template. */
  templateId: number | string;
  /** Id of the entry of the checklist. */
  checkListItemId: number | string;
}

/** Result of tasks.template.checklist.complete. */
export interface TasksTemplateChecklistCompleteResult {
  /** The entry of the checklist. */
  checkListItem: TasksTemplateChecklistCompleteCheckListItem;
}

/**
 * Parameters of tasks.template.checklist.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/template/checklist/tasks-template-checklist-delete.html
 */
export interface TasksTemplateChecklistDeleteParams {
  /** Id of the template. */
  templateId: number | string;
  /** Id of the entry of the checklist. */
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
  /** Id of the template. */
  templateId: number | string;
  /** Id of the entry of the checklist. */
  checkListItemId: number | string;
}

/** Result of tasks.template.checklist.get. */
export interface TasksTemplateChecklistGetResult {
  /** The entry of the checklist. */
  checkListItem: TasksTemplateChecklist;
}

/**
 * Parameters of tasks.template.checklist.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/template/checklist/tasks-template-checklist-list.html
 */
export interface TasksTemplateChecklistListParams {
  /** Id of the template. */
  templateId: number | string;
  /** Conditions that all must hold. */
  filter?:
    | {
      [Name in "ID" | "TEMPLATE_ID" | "PARENT_ID" | "TITLE" | "SORT_INDEX" | "IS_COMPLETE" | "IS_IMPORTANT"]?: unknown;
    }
    | object
    | undefined;
  /** Names of the fields to return. */
  select?:
    | (
      | "ID"
      | "TEMPLATE_ID"
      | "PARENT_ID"
      | "TITLE"
      | "SORT_INDEX"
      | "IS_COMPLETE"
      | "IS_IMPORTANT"
      | "MEMBERS"
      | "ATTACHMENTS"
      | (string & {})
    )[]
    | undefined;
  /** Fields to sort by, each with ASC or DESC. */
  order?:
    | {
      [
        Name in
          | "ID"
          | "PARENT_ID"
          | "CREATED_BY"
          | "TITLE"
          | "SORT_INDEX"
          | "IS_COMPLETE"
          | "IS_IMPORTANT"
          | "TOGGLED_BY"
          | "TOGGLED_DATE"
      ]?: ("ASC" | "DESC" | "asc" | "desc" | (string & {})) | undefined;
    }
    | object
    | undefined;
}

/** Result of tasks.template.checklist.list. */
export interface TasksTemplateChecklistListResult {
  checkListItems: {
    [id: number]: {
      /** Id, unique among its kind. */
      id?: number | string;
      /** Id of what it was copied from. */
      copiedId?: number;
      /** Id of the user: user.get. */
      userId?: number;
      /** Id of the user who set the task: user.get. */
      createdBy?: number;
      /** Id of the task that it is a part of. */
      parentId?: number | string;
      /** What it is called, for people to read. */
      title?: string;
      /** Place in the order; what has less comes first. */
      sortIndex?: number | string;
      /** Number that is shown before the text, e.g. 1.2. */
      displaySortIndex?: string;
      /** Whether it is done. */
      isComplete?: boolean | string;
      /** Whether it is marked as important. */
      isImportant?: boolean | string;
      /** How many of its parts are done. */
      completedCount?: number;
      /** Who takes part. */
      members?: TasksTemplateChecklistCompleteCheckListItemMembersItem[];
      /** The attachments. */
      attachments?: {
        /** Id of the attachment. */
        attachmentId?: string;
      };
      /** Id of the entry, or of the department or team. */
      nodeId?: number;
      /** Id of the template. */
      templateId?: number | string;
    };
  };
}

/** Stands in several types. */
export interface TasksTemplateChecklistMembersItem {
  /** Id, unique among its kind. */
  id?: string;
  /** What kind it is of. */
  type?: "A" | "U";
  /** What it is called. */
  name?: string;
  /** Photo of the user. */
  personalPhoto?: string;
  /** M or F. */
  personalGender?: "M" | "F" | "";
  /** Picture. */
  image?: string;
  /** Whether the user is a guest of a collaboration. */
  isCollaber?: boolean;
}

/**
 * Parameters of tasks.template.checklist.moveAfter.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/template/checklist/tasks-template-checklist-move-after.html
 */
export interface TasksTemplateChecklistMoveAfterParams {
  /** Id of the template. */
  templateId: number | string;
  /** Id of the entry of the checklist. */
  checkListItemId: number | string;
  afterItemId: number | string;
}

/** Result of tasks.template.checklist.moveAfter. */
export interface TasksTemplateChecklistMoveAfterResult {
  /** The entry of the checklist. */
  checkListItem: TasksTemplateChecklistCompleteCheckListItem;
}

/**
 * Parameters of tasks.template.checklist.moveBefore.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/template/checklist/tasks-template-checklist-move-before.html
 */
export interface TasksTemplateChecklistMoveBeforeParams {
  /** Id of the template. */
  templateId: number | string;
  /** Id of the entry of the checklist. */
  checkListItemId: number | string;
  beforeItemId: number | string;
}

/** Result of tasks.template.checklist.moveBefore. */
export interface TasksTemplateChecklistMoveBeforeResult {
  /** The entry of the checklist. */
  checkListItem: TasksTemplateChecklistAddAttachmentsFromDiskCheckListItem;
}

/** Parameters of tasks.template.checklist.removeAttachments. */
export interface TasksTemplateChecklistRemoveAttachmentsParams {
  /** Id of the template. */
  templateId: number | string;
  /** Id of the entry of the checklist. */
  checkListItemId: number | string;
  attachmentsIds: object | unknown[];
}

/** Result of tasks.template.checklist.removeAttachments. */
export interface TasksTemplateChecklistRemoveAttachmentsResult {
  /** The entry of the checklist. */
  checkListItem: TasksTemplateChecklistAddAttachmentByContentCheckListItem;
}

/**
 * Parameters of tasks.template.checklist.renew.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/template/checklist/tasks-template-checklist-renew.html
 */
export interface TasksTemplateChecklistRenewParams {
  /** Id of the template. */
  templateId: number | string;
  /** Id of the entry of the checklist. */
  checkListItemId: number | string;
}

/** Result of tasks.template.checklist.renew. */
export interface TasksTemplateChecklistRenewResult {
  /** The entry of the checklist. */
  checkListItem: TasksTemplateChecklistCompleteCheckListItem;
}

/**
 * Parameters of tasks.template.checklist.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/template/checklist/tasks-template-checklist-update.html
 */
export interface TasksTemplateChecklistUpdateParams {
  /** Id of the template. */
  templateId: number | string;
  /** Id of the entry of the checklist. */
  checkListItemId: number | string;
  /** Fields of the record by their names. */
  fields: {
    /** What it is called, for people to read. */
    TITLE?: string | undefined;
    /** Id of the task that it is a part of. */
    PARENT_ID?: number | string | null | undefined;
    /** Place in the order; what has less comes first. */
    SORT_INDEX?: number | string | undefined;
    /** Whether it is done. */
    IS_COMPLETE?: "Y" | "N" | undefined;
    /** Whether it is marked as important. */
    IS_IMPORTANT?: "Y" | "N" | undefined;
    /** Who takes part. */
    MEMBERS?: object | undefined;
  };
}

/** Result of tasks.template.checklist.update. */
export interface TasksTemplateChecklistUpdateResult {
  /** The entry of the checklist. */
  checkListItem: TasksTemplateChecklist;
}

/**
 * Parameters of tasks.template.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/template/tasks-template-delete.html
 */
export interface TasksTemplateDeleteParams {
  /** Id of the template. */
  templateId: number | string;
}

/** Result of tasks.template.delete. */
export type TasksTemplateDeleteResult = boolean;

/** How tasks.template.fields describes a field. */
export interface TasksTemplateFieldsField {
  /** What it is called, for people to read. */
  title?: string;
  /** What kind it is of. */
  type?: string;
  primary?: boolean;
  /** Value unless told. */
  default?: number | string | null;
  /** Whether it must be given. */
  required?: boolean;
  /** The values themselves. */
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
  /** Id, unique among its kind. */
  ID?: TasksTemplateFieldsField;
  /** Id of the task that it is a part of. */
  PARENT_ID?: TasksTemplateFieldsField;
  /** What it is called, for people to read. */
  TITLE?: TasksTemplateFieldsField;
  /** What it is about, in words. */
  DESCRIPTION?: TasksTemplateFieldsField;
  /** 0 low, 1 medium, 2 high. */
  PRIORITY?: TasksTemplateFieldsField;
  /** Id of the workgroup: sonet_group.get. */
  GROUP_ID?: TasksTemplateFieldsField;
  /** Id of the stage in the kanban; 0 for the first. */
  STAGE_ID?: TasksTemplateFieldsField;
  /** Id of the user who set the task: user.get. */
  CREATED_BY?: TasksTemplateFieldsField;
  /** Id of the user who is responsible: user.get. */
  RESPONSIBLE_ID?: TasksTemplateFieldsField;
  /** Ids of the tasks that come before it. */
  DEPENDS_ON?: TasksTemplateFieldsField;
  /** Responsible Persons. */
  RESPONSIBLES?: TasksTemplateFieldsField;
  /** Ids of the users who take part. */
  ACCOMPLICES?: TasksTemplateFieldsField;
  /** Ids of the users who watch. */
  AUDITORS?: TasksTemplateFieldsField;
  /** 2 waiting, 3 in progress, 4 awaiting control, 5 completed, 6 deferred. */
  STATUS?: TasksTemplateFieldsField;
  /** Whether each responsible user gets a task. */
  MULTITASK?: TasksTemplateFieldsField;
  /** Whether it recurs. */
  REPLICATE?: TasksTemplateFieldsField;
  /** Id of the site. */
  SITE_ID?: TasksTemplateFieldsField;
  /** Whether the creator must approve the work. */
  TASK_CONTROL?: TasksTemplateFieldsField;
  /** Whether it counts for efficiency. */
  ADD_IN_REPORT?: TasksTemplateFieldsField;
  /** Id in an outside system. */
  XML_ID?: TasksTemplateFieldsField;
  DEADLINE_AFTER?: TasksTemplateFieldsField;
  /** Planned Start After. */
  START_DATE_PLAN_AFTER?: TasksTemplateFieldsField;
  /** Planned Completion After. */
  END_DATE_PLAN_AFTER?: TasksTemplateFieldsField;
  /** For New Users. */
  TPARAM_TYPE?: TasksTemplateFieldsField;
  /** Number of Created Tasks. */
  TPARAM_REPLICATION_COUNT?: TasksTemplateFieldsField;
  /** Task Creation Parameters. */
  REPLICATE_PARAMS?: TasksTemplateFieldsField;
  /** Parent Template. */
  BASE_TEMPLATE_ID?: TasksTemplateFieldsField;
  /** Number of Sub-templates. */
  TEMPLATE_CHILDREN_COUNT?: TasksTemplateFieldsField;
  /** Link to CRM Entities. */
  UF_CRM_TASK?: TasksTemplateFieldsField;
  /** File (Drive). */
  UF_TASK_WEBDAV_FILES?: TasksTemplateFieldsField;
  /** Whether the description has BB codes. */
  DESCRIPTION_IN_BBCODE?: TasksTemplateFieldsField;
  ALLOW_CHANGE_DEADLINE?: TasksTemplateFieldsField;
  ALLOW_TIME_TRACKING?: TasksTemplateFieldsField;
  /** The files. */
  FILES?: TasksTemplateFieldsField;
  /** Words to find the task by. */
  TAGS?: TasksTemplateFieldsField;
  /** Whether days off are left out. */
  MATCH_WORK_TIME?: TasksTemplateFieldsField;
  /** Id of the task: tasks.task.list. */
  TASK_ID?: TasksTemplateFieldsField;
  CREATED_BY_NAME?: TasksTemplateFieldsField;
  CREATED_BY_LAST_NAME?: TasksTemplateFieldsField;
  CREATED_BY_SECOND_NAME?: TasksTemplateFieldsField;
  CREATED_BY_LOGIN?: TasksTemplateFieldsField;
  CREATED_BY_WORK_POSITION?: TasksTemplateFieldsField;
  CREATED_BY_PHOTO?: TasksTemplateFieldsField;
  /** First name of the responsible user. */
  RESPONSIBLE_NAME?: TasksTemplateFieldsField;
  /** Surname of the responsible user. */
  RESPONSIBLE_LAST_NAME?: TasksTemplateFieldsField;
  /** Middle name of the responsible user. */
  RESPONSIBLE_SECOND_NAME?: TasksTemplateFieldsField;
  /** Login of the responsible user. */
  RESPONSIBLE_LOGIN?: TasksTemplateFieldsField;
  /** Position of the responsible user. */
  RESPONSIBLE_WORK_POSITION?: TasksTemplateFieldsField;
  RESPONSIBLE_PHOTO?: TasksTemplateFieldsField;
  SCENARIO?: TasksTemplateFieldsField;
  [name: `UF_${string}`]: unknown;
}

/**
 * Parameters of tasks.template.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/template/tasks-template-get.html
 */
export interface TasksTemplateGetParams {
  /** Id of the template. */
  templateId: number | string;
  /** Further parameters. */
  params?: {
    /** Names of the fields to return. Default: ["*","UF_*"]. */
    select?: string[] | undefined;
  } | undefined;
}

/** Result of tasks.template.get. */
export interface TasksTemplateGetResult {
  /** Id, unique among its kind. */
  ID?: number | string;
  /** What it is called, for people to read. */
  TITLE?: string;
  /** What it is about, in words. */
  DESCRIPTION?: string;
  /** Whether the description has BB codes. */
  DESCRIPTION_IN_BBCODE?: string;
  /** 0 low, 1 medium, 2 high. */
  PRIORITY?: number | string;
  /** 2 waiting, 3 in progress, 4 awaiting control, 5 completed, 6 deferred. */
  STATUS?: number | string;
  /** Id of the stage in the kanban; 0 for the first. */
  STAGE_ID?: number | string;
  /** Id of the user who is responsible: user.get. */
  RESPONSIBLE_ID?: number | string;
  /** Date and time, ISO 8601. */
  DEADLINE_AFTER?: string | null;
  /** Planned Start After. */
  START_DATE_PLAN_AFTER?: string;
  /** Planned Completion After. */
  END_DATE_PLAN_AFTER?: string;
  /** Whether it recurs. */
  REPLICATE?: string;
  /** Id of the user who set the task: user.get. */
  CREATED_BY?: number | string;
  /** Id in an outside system. */
  XML_ID?: string | null;
  ALLOW_CHANGE_DEADLINE?: string;
  ALLOW_TIME_TRACKING?: string;
  /** Whether the creator must approve the work. */
  TASK_CONTROL?: string;
  /** Whether it counts for efficiency. */
  ADD_IN_REPORT?: string;
  /** Id of the workgroup: sonet_group.get. */
  GROUP_ID?: number | string;
  /** Id of the task that it is a part of. */
  PARENT_ID?: number | string;
  /** Whether each responsible user gets a task. */
  MULTITASK?: string;
  /** Id of the site. */
  SITE_ID?: string;
  /** Ids of the users who take part. */
  ACCOMPLICES?: string;
  /** Ids of the users who watch. */
  AUDITORS?: string;
  /** Responsible Persons. */
  RESPONSIBLES?: string;
  /** The files. */
  FILES?: null | unknown[];
  /** Words to find the task by. */
  TAGS?: null | unknown[];
  /** Ids of the tasks that come before it. */
  DEPENDS_ON?: null | unknown[];
  /** Whether days off are left out. */
  MATCH_WORK_TIME?: string;
  /** Id of the task: tasks.task.list. */
  TASK_ID?: number | null;
  /** For New Users. */
  TPARAM_TYPE?: number | string;
  /** Number of Created Tasks. */
  TPARAM_REPLICATION_COUNT?: number | string;
  /** Task Creation Parameters. */
  REPLICATE_PARAMS?: string;
  /** Parent Template. */
  BASE_TEMPLATE_ID?: number | string;
  /** Number of Sub-templates. */
  TEMPLATE_CHILDREN_COUNT?: number | string;
  CREATED_BY_NAME?: string;
  CREATED_BY_LAST_NAME?: string;
  CREATED_BY_SECOND_NAME?: string;
  CREATED_BY_LOGIN?: string;
  CREATED_BY_WORK_POSITION?: string;
  CREATED_BY_PHOTO?: number | string;
  /** First name of the responsible user. */
  RESPONSIBLE_NAME?: string;
  /** Surname of the responsible user. */
  RESPONSIBLE_LAST_NAME?: string;
  /** Middle name of the responsible user. */
  RESPONSIBLE_SECOND_NAME?: string;
  /** Login of the responsible user. */
  RESPONSIBLE_LOGIN?: string;
  /** Position of the responsible user. */
  RESPONSIBLE_WORK_POSITION?: string;
  RESPONSIBLE_PHOTO?: number | string;
  SCENARIO?: string;
  /** Link to CRM Entities. */
  UF_CRM_TASK: string[];
  /** File (Drive). */
  UF_TASK_WEBDAV_FILES: number[];
  [name: `UF_${string}`]: unknown;
}

/**
 * Parameters of tasks.template.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/template/tasks-template-update.html
 */
export interface TasksTemplateUpdateParams {
  /** Id of the template. */
  templateId: number | string;
  /** Fields of the record by their names. See tasks.template.fields. */
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
