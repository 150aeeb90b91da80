// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** A task. Which fields arrive depends on what the call selects. */
export interface Task {
  /** Id; digits as text. */
  id: string;
  title?: string;
  /** 2 waiting, 3 in progress, 4 awaiting control, 5 completed, 6 deferred. */
  status?: string;
  /** Id of the user who is responsible. */
  responsibleId?: string;
  /** Id of the user who set the task. */
  createdBy?: string;
  /** ISO 8601 with offset. */
  deadline?: string | null;
  parentId?: null | string;
  description?: string;
  mark?: null | string;
  priority?: string;
  multitask?: string;
  notViewed?: string;
  replicate?: string;
  stageId?: string;
  createdDate?: string;
  changedBy?: string;
  changedDate?: string;
  statusChangedBy?: null | string;
  closedBy?: null | string;
  closedDate?: null | string;
  activityDate?: string;
  dateStart?: null | string;
  startDatePlan?: null | string;
  endDatePlan?: null | string;
  guid?: string;
  xmlId?: null;
  commentsCount?: null | string;
  serviceCommentsCount?: null | string;
  allowChangeDeadline?: string;
  allowTimeTracking?: string;
  taskControl?: string;
  addInReport?: string;
  forkedByTemplateId?: null;
  timeEstimate?: string;
  timeSpentInLogs?: null | string;
  matchWorkTime?: string;
  forumTopicId?: null | string;
  forumId?: null | string;
  siteId?: string;
  subordinate?: string;
  exchangeModified?: null;
  exchangeId?: null;
  outlookVersion?: string;
  viewedDate?: null | string;
  sorting?: null;
  durationFact?: null | string;
  isMuted?: string;
  isPinned?: string;
  isPinnedInGroup?: string;
  flowId?: null | string;
  descriptionInBbcode?: string;
  statusChangedDate?: string;
  durationPlan?: null | string;
  durationType?: string;
  favorite?: string;
  groupId?: string;
  auditors?: string[];
  accomplices?: string[];
  checklist?: unknown[] | {
    [id: number]: {
      id?: string;
      taskId?: string;
      createdBy?: string;
      parentId?: number | string;
      title?: string;
      sortIndex?: string;
      isComplete?: string;
      isImportant?: string;
      toggledBy?: null;
      toggledDate?: null;
      ufChecklistFiles?: boolean;
      members?: unknown[];
      attachments?: unknown[];
      entityId?: string;
      action?: TaskChecklistItemAction;
    };
  };
  group?: unknown[] | {
    id?: string;
    name?: string;
    opened?: boolean;
    membersCount?: number;
    image?: string;
    additionalData?: unknown[];
  };
  creator?: TaskCreator;
  responsible?: TaskCreator;
  accomplicesData?: unknown[] | {
    [id: number]: TaskAccomplicesDataItem;
  };
  auditorsData?: unknown[] | {
    [id: number]: TaskAccomplicesDataItem;
  };
  newCommentsCount?: number;
  action?: {
    accept?: boolean;
    decline?: boolean;
    complete?: boolean;
    approve?: boolean;
    disapprove?: boolean;
    start?: boolean;
    pause?: boolean;
    delegate?: boolean;
    remove?: boolean;
    edit?: boolean;
    defer?: boolean;
    renew?: boolean;
    create?: boolean;
    changeDeadline?: boolean;
    checklistAddItems?: boolean;
    addFavorite?: boolean;
    deleteFavorite?: boolean;
    rate?: boolean;
    "edit.originator"?: boolean;
    "checklist.reorder"?: boolean;
    "elapsedtime.add"?: boolean;
    "dayplan.timer.toggle"?: boolean;
    "edit.plan"?: boolean;
    "checklist.add"?: boolean;
    "favorite.add"?: boolean;
    "favorite.delete"?: boolean;
    take?: boolean;
  };
  checkListTree?: {
    nodeId?: number;
    fields?: {
      id?: null;
      copiedId?: null;
      entityId?: null;
      userId?: number;
      createdBy?: null;
      parentId?: null;
      title?: string;
      sortIndex?: null;
      displaySortIndex?: string;
      isComplete?: boolean;
      isImportant?: boolean;
      completedCount?: number;
      members?: unknown[];
      attachments?: unknown[];
      nodeId?: null;
    };
    action?: unknown[];
    descendants?: {
      nodeId?: number;
      fields?: TaskCheckListTreeDescendantsItemFields;
      action?: TaskChecklistItemAction;
      descendants?: {
        nodeId?: number;
        fields?: TaskCheckListTreeDescendantsItemFields;
        action?: TaskChecklistItemAction;
        descendants?: unknown[];
      }[];
    }[];
  };
  checkListCanAdd?: boolean;
  sprintId?: null;
  backlogId?: null | string;
  lengthDeadline?: string;
  taskRequireResult?: string;
  taskHasOpenResult?: string;
  taskHasResult?: string;
  timeElapsed?: null;
  timerIsRunningForCurrentUser?: string;
  parsedDescription?: string;
  counter?: {
    counters?: {
      expired?: number;
      newComments?: number;
      projectExpired?: number;
      projectNewComments?: number;
      mutedExpired?: number;
      mutedNewComments?: number;
    };
    color?: string;
    value?: number;
  };
  tags?: {
    [id: number]: {
      id?: number;
      title?: string;
    };
  };
  subStatus?: string;
  chatId?: number;
  [name: `uf${string}`]: unknown;
}

/** Stands in several types. */
export interface TaskAccomplicesDataItem {
  id?: string;
  name?: string;
  link?: string;
  icon?: string;
  workPosition?: string;
}

/** Stands in several types. */
export interface TaskCheckListTreeDescendantsItemFields {
  id?: number;
  copiedId?: null;
  entityId?: number;
  userId?: number;
  createdBy?: number;
  parentId?: number;
  title?: string;
  sortIndex?: number;
  displaySortIndex?: string;
  isComplete?: boolean;
  isImportant?: boolean;
  completedCount?: number;
  members?: unknown[];
  attachments?: unknown[];
  nodeId?: null;
}

/** Stands in several types. */
export interface TaskChecklistItemAction {
  modify?: boolean;
  remove?: boolean;
  toggle?: boolean;
  add?: boolean;
  addAccomplice?: boolean;
}

/** Stands in several types. */
export interface TaskCreator {
  id?: string;
  name?: string;
  link?: string;
  icon?: string;
  workPosition?: string | null;
}

/** Fields of a task as calls write them. A new task needs TITLE, and RESPONSIBLE_ID unless a flow chooses one. */
export interface TaskFields {
  TITLE?: string | undefined;
  /** Text with BBCode. */
  DESCRIPTION?: string | undefined;
  /** Id of the user who is responsible. */
  RESPONSIBLE_ID?: number | string | undefined;
  /** Id of the user who sets the task; the caller unless told. */
  CREATED_BY?: number | string | undefined;
  /** Ids of the users who take part. */
  ACCOMPLICES?: (number | string)[] | undefined;
  /** Ids of the users who watch. */
  AUDITORS?: (number | string)[] | undefined;
  /** ISO 8601; an empty text removes it. */
  DEADLINE?: null | (string | Date) | undefined;
  /** Planned start; END_DATE_PLAN must be given with it. */
  START_DATE_PLAN?: null | (string | Date) | undefined;
  /** Planned end; START_DATE_PLAN must be given with it. */
  END_DATE_PLAN?: null | (string | Date) | undefined;
  /** Planned length in units of DURATION_TYPE. */
  DURATION_PLAN?: number | string | undefined;
  /** secs, mins, hours, days, weeks, months or years. */
  DURATION_TYPE?: string | undefined;
  /** Planned effort in seconds. */
  TIME_ESTIMATE?: number | string | undefined;
  /** 0 low, 1 medium, 2 high. */
  PRIORITY?: number | string | undefined;
  /** 2 waiting, 3 in progress, 4 awaiting control, 5 completed, 6 deferred. */
  STATUS?: number | string | undefined;
  /** P positive, N negative, null for none. */
  MARK?: string | null | undefined;
  TAGS?: string[] | undefined;
  /** Id of the task that it is a part of. */
  PARENT_ID?: number | string | null | undefined;
  /** Ids of the tasks that come before it. */
  DEPENDS_ON?: (number | string)[] | undefined;
  /** Id of the workgroup. */
  GROUP_ID?: number | string | null | undefined;
  /** Id of the kanban stage. */
  STAGE_ID?: number | string | undefined;
  /** Id of the flow. */
  FLOW_ID?: number | string | null | undefined;
  SPRINT_ID?: number | string | null | undefined;
  BACKLOG_ID?: number | string | null | undefined;
  /**
   * Whether the responsible user may move the deadline.
   */
  ALLOW_CHANGE_DEADLINE?: "Y" | "N" | undefined;
  /**
   * Whether time spent is recorded.
   */
  ALLOW_TIME_TRACKING?: "Y" | "N" | undefined;
  /**
   * Whether the creator must approve the work.
   */
  TASK_CONTROL?: "Y" | "N" | undefined;
  /**
   * Whether days off are left out of the plan.
   */
  MATCH_WORK_TIME?: "Y" | "N" | undefined;
  ADD_IN_REPORT?: "Y" | "N" | undefined;
  MULTITASK?: "Y" | "N" | undefined;
  /**
   * Whether the task recurs.
   */
  REPLICATE?: "Y" | "N" | undefined;
  SUBORDINATE?: "Y" | "N" | undefined;
  FAVORITE?: "Y" | "N" | undefined;
  CREATED_DATE?: null | (string | Date) | undefined;
  CHANGED_BY?: number | string | undefined;
  CHANGED_DATE?: null | (string | Date) | undefined;
  STATUS_CHANGED_BY?: number | string | undefined;
  STATUS_CHANGED_DATE?: null | (string | Date) | undefined;
  CLOSED_BY?: number | string | undefined;
  CLOSED_DATE?: null | (string | Date) | undefined;
  ACTIVITY_DATE?: null | (string | Date) | undefined;
  /** Actual start. */
  DATE_START?: null | (string | Date) | undefined;
  DURATION_FACT?: number | string | undefined;
  FORUM_ID?: number | string | undefined;
  FORUM_TOPIC_ID?: number | string | undefined;
  SITE_ID?: string | number | null | undefined;
  GUID?: string | undefined;
  /** Id in an outside system. */
  XML_ID?: string | number | null | undefined;
  EXCHANGE_ID?: string | number | null | undefined;
  EXCHANGE_MODIFIED?: null | (string | Date) | undefined;
  OUTLOOK_VERSION?: number | string | undefined;
  SORTING?: number | string | undefined;
  /** Rules of the task, each as CODE and VALUE; code 3 demands a result. */
  SE_PARAMETER?: object[] | undefined;
  /** CRM records: L_4 lead, D_10 deal, C_7 contact, CO_5 company. */
  UF_CRM_TASK?: string[] | undefined;
  /** Ids of files in Drive with n in front. */
  UF_TASK_WEBDAV_FILES?: string[] | undefined;
  [name: `UF_${string}`]: unknown;
}

/** Conditions on tasks; all of them must hold. A key may carry a comparison's prefix, e.g. `>=DEADLINE`. */
export interface TaskFilter {
  ID?: (number | string) | (number | string)[] | undefined;
  PARENT_ID?: (number | string) | (number | string)[] | undefined;
  GROUP_ID?: (number | string) | (number | string)[] | undefined;
  CREATED_BY?: (number | string) | (number | string)[] | undefined;
  STATUS_CHANGED_BY?: (number | string) | (number | string)[] | undefined;
  /** 0 low, 1 medium, 2 high. */
  PRIORITY?: (number | string) | (number | string)[] | undefined;
  FORUM_TOPIC_ID?: (number | string) | (number | string)[] | undefined;
  RESPONSIBLE_ID?: (number | string) | (number | string)[] | undefined;
  /** Whole title; `%TITLE` for a part of it. */
  TITLE?: string | string[] | undefined;
  TAG?: string | string[] | undefined;
  /** 2 waiting, 3 in progress, 4 awaiting control, 5 completed, 6 deferred. */
  REAL_STATUS?: (number | string) | (number | string)[] | undefined;
  /** As REAL_STATUS, and: -3 almost overdue, -2 not seen, -1 overdue. */
  STATUS?: (number | string) | (number | string)[] | undefined;
  /** P positive, N negative. */
  MARK?: string | string[] | undefined;
  SITE_ID?: string | string[] | undefined;
  ADD_IN_REPORT?: "Y" | "N" | undefined;
  DATE_START?: string | Date | undefined;
  DEADLINE?: string | Date | undefined;
  CREATED_DATE?: string | Date | undefined;
  CLOSED_DATE?: string | Date | undefined;
  CHANGED_DATE?: string | Date | undefined;
  /** Ids of users who take part. */
  ACCOMPLICE?: (number | string) | (number | string)[] | undefined;
  /** Ids of users who watch. */
  AUDITOR?: (number | string) | (number | string)[] | undefined;
  DEPENDS_ON?: (number | string) | (number | string)[] | undefined;
  /**
   * Y leaves out tasks that are a part of a task found.
   */
  ONLY_ROOT_TASKS?: "Y" | "N" | undefined;
  STAGE_ID?: (number | string) | (number | string)[] | undefined;
  SPRINT_ID?: (number | string) | (number | string)[] | undefined;
  BACKLOG_ID?: (number | string) | (number | string)[] | undefined;
  /** CRM records: L_4 lead, D_10 deal, C_7 contact, CO_5 company. */
  UF_CRM_TASK?: string | string[] | undefined;
  /** More conditions on the caller's own marks, e.g. FAVORITE. */
  "::SUBFILTER-PARAMS"?: object | undefined;
  [name: `UF_${string}`]: unknown;
  [name: `!${string}` | `<${string}` | `=${string}` | `>${string}` | `%${string}` | `@${string}`]: unknown;
}

/** A task as REST 3.0 answers it. Which fields arrive depends on what the call selects. */
export interface TaskItem {
  id?: number;
  title?: string;
  description?: string;
  deadline?: string;
  needsControl?: boolean;
  startPlan?: null;
  endPlan?: null;
  fileIds?: null;
  checklist?: number[];
  epicId?: null;
  storyPoints?: null;
  priority?: string;
  status?: string;
  statusChanged?: null | string;
  parentId?: null;
  containsChecklist?: boolean;
  containsSubTasks?: boolean;
  containsRelatedTasks?: boolean;
  containsGanttLinks?: boolean;
  containsPlacements?: boolean;
  containsResults?: boolean;
  numberOfReminders?: number;
  chatId?: number;
  plannedDuration?: number;
  actualDuration?: number;
  durationType?: string;
  started?: null;
  estimatedTime?: number;
  replicate?: boolean;
  changed?: string;
  closed?: null;
  activity?: string;
  guid?: string;
  xmlId?: null;
  exchangeId?: null;
  exchangeModified?: null;
  outlookVersion?: number;
  mark?: string;
  allowsChangeDeadline?: boolean;
  allowsTimeTracking?: boolean;
  matchesWorkTime?: boolean;
  addInReport?: null;
  isMultitask?: boolean;
  siteId?: string;
  deadlineCount?: null;
  declineReason?: null;
  forumTopicId?: null;
  link?: string;
  rights?: {
    read?: boolean;
    watch?: boolean;
    mute?: boolean;
    createResult?: boolean;
    edit?: boolean;
    remove?: boolean;
    complete?: boolean;
    approve?: boolean;
    disapprove?: boolean;
    start?: boolean;
    take?: boolean;
    delegate?: boolean;
    defer?: boolean;
    renew?: boolean;
    deadline?: boolean;
    datePlan?: boolean;
    changeDirector?: boolean;
    changeResponsible?: boolean;
    changeAccomplices?: boolean;
    pause?: boolean;
    timeTracking?: boolean;
    mark?: boolean;
    changeStatus?: boolean;
    reminder?: boolean;
    addAuditors?: boolean;
    elapsedTime?: boolean;
    favorite?: boolean;
    checklistAdd?: boolean;
    checklistEdit?: boolean;
    checklistSave?: boolean;
    checklistToggle?: boolean;
    automate?: boolean;
    resultEdit?: boolean;
    completeResult?: boolean;
    removeResult?: boolean;
    resultRead?: boolean;
    admin?: boolean;
    createSubtask?: boolean;
    copy?: boolean;
    saveAsTemplate?: boolean;
    attachFile?: boolean;
    detachFile?: boolean;
    detachParent?: boolean;
    createGanttDependence?: boolean;
    sort?: boolean;
  };
  archiveLink?: string;
  crmItemIds?: string[];
  requireResult?: boolean;
  matchesSubTasksTime?: boolean;
  autocompleteSubTasks?: boolean;
  allowsChangeDatePlan?: boolean;
  maxDeadlineChangeDate?: null;
  maxDeadlineChanges?: null;
  requireDeadlineChangeReason?: boolean;
  inFavorite?: unknown[];
  inPin?: unknown[];
  inGroupPin?: unknown[];
  inMute?: unknown[];
  dependsOn?: unknown[];
  scenarios?: string[];
  responsible?: {
    name?: string;
    email?: string;
  };
  [name: `uf${string}`]: unknown;
}

/**
 * Parameters of tasks.task.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-add.html
 */
export interface TasksTaskAddParams {
  fields?: TaskFields | undefined;
}

/** Result of tasks.task.add. */
export interface TasksTaskAddResult {
  task: Task;
}

/**
 * Parameters of tasks.task.approve.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-approve.html
 */
export interface TasksTaskApproveParams {
  taskId: number | string;
}

/** Result of tasks.task.approve. */
export interface TasksTaskApproveResult {
  task: Task;
  time?: TasksTaskApproveTime;
}

/** Stands in several types. */
export interface TasksTaskApproveTime {
  start?: number;
  finish?: number;
  duration?: number;
  processing?: number;
  date_start?: string;
  date_finish?: string;
  operating_reset_at?: number;
  operating?: number;
}

/**
 * Parameters of tasks.task.complete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/status/tasks-task-complete.html
 */
export interface TasksTaskCompleteParams {
  taskId: number | string;
}

/** Result of tasks.task.complete. */
export interface TasksTaskCompleteResult {
  task: Task;
}

/**
 * Parameters of tasks.task.counters.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-counters-get.html
 */
export interface TasksTaskCountersGetParams {
  userId?: number | string | undefined;
  groupId?: number | string | undefined;
  type?:
    | "view_all"
    | "view_role_responsible"
    | "view_role_accomplice"
    | "view_role_auditor"
    | "view_role_originator"
    | undefined;
}

/** Result of tasks.task.counters.get. */
export interface TasksTaskCountersGetResult {
  expired: {
    counter?: number;
    code?: number;
  };
  new_comments: {
    counter?: number;
    code?: number;
  };
}

/**
 * Parameters of tasks.task.defer.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/status/tasks-task-defer.html
 */
export interface TasksTaskDeferParams {
  taskId: number | string;
}

/** Result of tasks.task.defer. */
export interface TasksTaskDeferResult {
  task: Task;
  time?: TasksTaskApproveTime;
}

/**
 * Parameters of tasks.task.delegate.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-delegate.html
 */
export interface TasksTaskDelegateParams {
  taskId: number | string;
  userId: number | string;
}

/** Result of tasks.task.delegate. */
export interface TasksTaskDelegateResult {
  task: Task;
  time?: TasksTaskApproveTime;
}

/**
 * Parameters of tasks.task.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-delete.html
 */
export interface TasksTaskDeleteParams {
  taskId: number | string;
}

/** Result of tasks.task.delete. */
export type TasksTaskDeleteResult = boolean | {
  task?: boolean;
};

/**
 * Parameters of tasks.task.disapprove.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-disapprove.html
 */
export interface TasksTaskDisapproveParams {
  taskId: number | string;
}

/** Result of tasks.task.disapprove. */
export interface TasksTaskDisapproveResult {
  task: Task;
  time?: TasksTaskApproveTime;
}

/**
 * Parameters of tasks.task.favorite.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/user-actions/tasks-task-favorite-add.html
 */
export interface TasksTaskFavoriteAddParams {
  taskId: number | string;
}

/** Result of tasks.task.favorite.add. */
export type TasksTaskFavoriteAddResult = boolean;

/**
 * Parameters of tasks.task.favorite.remove.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/user-actions/tasks-task-favorite-remove.html
 */
export interface TasksTaskFavoriteRemoveParams {
  taskId: number | string;
}

/** Result of tasks.task.favorite.remove. */
export type TasksTaskFavoriteRemoveResult = boolean;

/**
 * Parameters of tasks.task.files.attach.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-files-attach.html
 */
export interface TasksTaskFilesAttachParams {
  taskId: number | string;
  fileId: number | string;
}

/** Result of tasks.task.files.attach. */
export interface TasksTaskFilesAttachResult {
  attachmentId?: number;
}

/** How tasks.task.getFields describes a field. */
export interface TasksTaskGetFieldsField {
  title?: string | null;
  type?: string;
  primary?: boolean;
  default?: number | null | string;
  required?: boolean;
  values?: {
    [name: string]: string;
  } | string[];
}

/**
 * Parameters of tasks.task.getFields.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-get-fields.html
 */
export interface TasksTaskGetFieldsParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of tasks.task.getFields. */
export interface TasksTaskGetFieldsResult {
  fields: {
    ID?: TasksTaskGetFieldsField;
    PARENT_ID?: TasksTaskGetFieldsField;
    TITLE?: TasksTaskGetFieldsField;
    DESCRIPTION?: TasksTaskGetFieldsField;
    MARK?: TasksTaskGetFieldsField;
    PRIORITY?: TasksTaskGetFieldsField;
    STATUS?: TasksTaskGetFieldsField;
    MULTITASK?: TasksTaskGetFieldsField;
    NOT_VIEWED?: TasksTaskGetFieldsField;
    REPLICATE?: TasksTaskGetFieldsField;
    GROUP_ID?: TasksTaskGetFieldsField;
    STAGE_ID?: TasksTaskGetFieldsField;
    SPRINT_ID?: TasksTaskGetFieldsField;
    BACKLOG_ID?: TasksTaskGetFieldsField;
    CREATED_BY?: TasksTaskGetFieldsField;
    CREATED_DATE?: TasksTaskGetFieldsField;
    RESPONSIBLE_ID?: TasksTaskGetFieldsField;
    ACCOMPLICES?: TasksTaskGetFieldsField;
    AUDITORS?: TasksTaskGetFieldsField;
    CHANGED_BY?: TasksTaskGetFieldsField;
    CHANGED_DATE?: TasksTaskGetFieldsField;
    STATUS_CHANGED_BY?: TasksTaskGetFieldsField;
    STATUS_CHANGED_DATE?: TasksTaskGetFieldsField;
    CLOSED_BY?: TasksTaskGetFieldsField;
    CLOSED_DATE?: TasksTaskGetFieldsField;
    ACTIVITY_DATE?: TasksTaskGetFieldsField;
    DATE_START?: TasksTaskGetFieldsField;
    DEADLINE?: TasksTaskGetFieldsField;
    START_DATE_PLAN?: TasksTaskGetFieldsField;
    END_DATE_PLAN?: TasksTaskGetFieldsField;
    GUID?: TasksTaskGetFieldsField;
    XML_ID?: TasksTaskGetFieldsField;
    COMMENTS_COUNT?: TasksTaskGetFieldsField;
    SERVICE_COMMENTS_COUNT?: TasksTaskGetFieldsField;
    NEW_COMMENTS_COUNT?: TasksTaskGetFieldsField;
    ALLOW_CHANGE_DEADLINE?: TasksTaskGetFieldsField;
    ALLOW_TIME_TRACKING?: TasksTaskGetFieldsField;
    TASK_CONTROL?: TasksTaskGetFieldsField;
    ADD_IN_REPORT?: TasksTaskGetFieldsField;
    FORKED_BY_TEMPLATE_ID?: TasksTaskGetFieldsField;
    TIME_ESTIMATE?: TasksTaskGetFieldsField;
    TIME_SPENT_IN_LOGS?: TasksTaskGetFieldsField;
    MATCH_WORK_TIME?: TasksTaskGetFieldsField;
    FORUM_TOPIC_ID?: TasksTaskGetFieldsField;
    FORUM_ID?: TasksTaskGetFieldsField;
    SITE_ID?: TasksTaskGetFieldsField;
    SUBORDINATE?: TasksTaskGetFieldsField;
    FAVORITE?: TasksTaskGetFieldsField;
    EXCHANGE_MODIFIED?: TasksTaskGetFieldsField;
    EXCHANGE_ID?: TasksTaskGetFieldsField;
    OUTLOOK_VERSION?: TasksTaskGetFieldsField;
    VIEWED_DATE?: TasksTaskGetFieldsField;
    SORTING?: TasksTaskGetFieldsField;
    DURATION_PLAN?: TasksTaskGetFieldsField;
    DURATION_FACT?: TasksTaskGetFieldsField;
    CHECKLIST?: TasksTaskGetFieldsField;
    DURATION_TYPE?: TasksTaskGetFieldsField;
    IS_MUTED?: TasksTaskGetFieldsField;
    IS_PINNED?: TasksTaskGetFieldsField;
    IS_PINNED_IN_GROUP?: TasksTaskGetFieldsField;
    FLOW_ID?: TasksTaskGetFieldsField;
    UF_CRM_TASK?: TasksTaskGetFieldsField;
    UF_TASK_WEBDAV_FILES?: TasksTaskGetFieldsField;
    UF_MAIL_MESSAGE?: TasksTaskGetFieldsField;
    UF_NEW_TASKS_FIELD?: TasksTaskGetFieldsField;
    [name: `uf${string}`]: unknown;
  };
}

/**
 * Parameters of tasks.task.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-get.html
 */
export interface TasksTaskGetParams {
  taskId?: number | string | undefined;
  select?: string[] | undefined;
}

/** Result of tasks.task.get. */
export interface TasksTaskGetResult {
  task: Task;
}

/**
 * Parameters of tasks.task.getaccess.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-get-access.html
 */
export interface TasksTaskGetaccessParams {
  taskId: number | string;
  users?: (number | string)[] | undefined;
}

/** Result of tasks.task.getaccess. */
export interface TasksTaskGetaccessResult {
  allowedActions: {
    [id: number]: {
      ACCEPT?: boolean;
      DECLINE?: boolean;
      COMPLETE?: boolean;
      APPROVE?: boolean;
      DISAPPROVE?: boolean;
      START?: boolean;
      PAUSE?: boolean;
      DELEGATE?: boolean;
      REMOVE?: boolean;
      EDIT?: boolean;
      DEFER?: boolean;
      RENEW?: boolean;
      CREATE?: boolean;
      CHANGE_DEADLINE?: boolean;
      CHECKLIST_ADD_ITEMS?: boolean;
      ADD_FAVORITE?: boolean;
      DELETE_FAVORITE?: boolean;
      RATE?: boolean;
      TAKE?: boolean;
      "EDIT.ORIGINATOR"?: boolean;
      "CHECKLIST.REORDER"?: boolean;
      "ELAPSEDTIME.ADD"?: boolean;
      "DAYPLAN.TIMER.TOGGLE"?: boolean;
      "EDIT.PLAN"?: boolean;
      "CHECKLIST.ADD"?: boolean;
      "FAVORITE.ADD"?: boolean;
      "FAVORITE.DELETE"?: boolean;
    };
  };
}

/**
 * Parameters of tasks.task.history.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-history-list.html
 */
export interface TasksTaskHistoryListParams {
  taskId: number | string;
  filter?: object | undefined;
  order?: object | undefined;
}

/** Result of tasks.task.history.list. */
export interface TasksTaskHistoryListResult {
  list: {
    id?: number;
    createdDate?: string;
    field?:
      | "TITLE"
      | "DESCRIPTION"
      | "REAL_STATUS"
      | "STATUS"
      | "PRIORITY"
      | "MARK"
      | "COMMENT"
      | "DELETE"
      | "NEW"
      | "RENEW"
      | "MOVE_TO_BACKLOG"
      | "MOVE_TO_SPRINT"
      | "PARENT_ID"
      | "GROUP_ID"
      | "STAGE_ID"
      | "CREATED_BY"
      | "RESPONSIBLE_ID"
      | "ACCOMPLICES"
      | "AUDITORS"
      | "DEADLINE"
      | "START_DATE_PLAN"
      | "END_DATE_PLAN"
      | "DURATION_PLAN"
      | "DURATION_PLAN_SECONDS"
      | "DURATION_FACT"
      | "TIME_ESTIMATE"
      | "TIME_SPENT_IN_LOGS"
      | "TAGS"
      | "DEPENDS_ON"
      | "FILES"
      | "UF_TASK_WEBDAV_FILES"
      | "CHECKLIST_ITEM_CREATE"
      | "CHECKLIST_ITEM_RENAME"
      | "CHECKLIST_ITEM_REMOVE"
      | "CHECKLIST_ITEM_CHECK"
      | "CHECKLIST_ITEM_UNCHECK"
      | "ADD_IN_REPORT"
      | "TASK_CONTROL"
      | "ALLOW_TIME_TRACKING"
      | "ALLOW_CHANGE_DEADLINE"
      | "FLOW_ID"
      | (string & {});
    value?: {
      from?: null | string;
      to?: null | string;
    };
    user?: {
      id?: number;
      name?: string;
      lastName?: string;
      secondName?: string;
      login?: string;
    };
  }[];
}

/**
 * Parameters of tasks.task.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-list.html
 */
export interface TasksTaskListParams {
  order?: object | undefined;
  filter?: TaskFilter | undefined;
  select?: string[] | undefined;
  params?: object | undefined;
  start?: number | string | undefined;
}

/** Result of tasks.task.list. */
export interface TasksTaskListResult {
  tasks: Task[];
}

/**
 * Parameters of tasks.task.mute.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/user-actions/tasks-task-mute.html
 */
export interface TasksTaskMuteParams {
  id?: number | string | undefined;
  taskId?: number | string | undefined;
}

/** Result of tasks.task.mute. */
export interface TasksTaskMuteResult {
  task: Task;
  time?: TasksTaskMuteTime;
}

/** Stands in several types. */
export interface TasksTaskMuteTime {
  start?: number;
  finish?: number;
  duration?: number;
  processing?: number;
  date_start?: string;
  date_finish?: string;
  operating_reset_at?: number;
  operating?: number;
}

/**
 * Parameters of tasks.task.pause.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/status/tasks-task-pause.html
 */
export interface TasksTaskPauseParams {
  taskId: number | string;
}

/** Result of tasks.task.pause. */
export interface TasksTaskPauseResult {
  task: Task;
  time?: TasksTaskApproveTime;
}

/**
 * Parameters of tasks.task.pin.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/user-actions/tasks-task-pin.html
 */
export interface TasksTaskPinParams {
  id: number | string;
}

/** Result of tasks.task.pin. */
export interface TasksTaskPinResult {
  task: Task;
}

/**
 * Parameters of tasks.task.renew.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/status/tasks-task-renew.html
 */
export interface TasksTaskRenewParams {
  taskId: number | string;
}

/** Result of tasks.task.renew. */
export interface TasksTaskRenewResult {
  task: Task;
  time?: TasksTaskApproveTime;
}

/**
 * Parameters of tasks.task.result.addFromComment.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/result/tasks-task-result-add-from-comment.html
 */
export interface TasksTaskResultAddFromCommentParams {
  commentId: number | string;
}

/** Result of tasks.task.result.addFromComment. */
export interface TasksTaskResultAddFromCommentResult {
  id?: number;
  taskId?: number;
  commentId?: number;
  createdBy?: number;
  createdAt?: string;
  updatedAt?: string;
  status?: 0 | 1;
  text?: string;
  formattedText?: string;
  files?: null | (null | number[]);
}

/**
 * Parameters of tasks.task.result.deleteFromComment.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/result/tasks-task-result-delete-from-comment.html
 */
export interface TasksTaskResultDeleteFromCommentParams {
  commentId: number | string;
}

/** Result of tasks.task.result.deleteFromComment. */
export type TasksTaskResultDeleteFromCommentResult = null;

/**
 * Parameters of tasks.task.result.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/result/tasks-task-result-list.html
 */
export interface TasksTaskResultListParams {
  taskId: number | string;
}

/** Result of tasks.task.result.list. */
export type TasksTaskResultListResult = {
  id?: number;
  taskId?: number;
  commentId?: number;
  createdBy?: number;
  createdAt?: string;
  updatedAt?: string;
  status?: 0 | 1;
  text?: string;
  formattedText?: string;
  files?: number[];
}[];

/**
 * Parameters of tasks.task.start.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/status/tasks-task-start.html
 */
export interface TasksTaskStartParams {
  taskId: number | string;
}

/** Result of tasks.task.start. */
export interface TasksTaskStartResult {
  task: Task;
  time?: TasksTaskApproveTime;
}

/**
 * Parameters of tasks.task.startwatch.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/user-actions/tasks-task-start-watch.html
 */
export interface TasksTaskStartwatchParams {
  taskId: number | string;
}

/** Result of tasks.task.startwatch. */
export interface TasksTaskStartwatchResult {
  task: Task;
  time?: TasksTaskApproveTime;
}

/**
 * Parameters of tasks.task.stopwatch.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/user-actions/tasks-task-stop-watch.html
 */
export interface TasksTaskStopwatchParams {
  taskId: number | string;
}

/** Result of tasks.task.stopwatch. */
export interface TasksTaskStopwatchResult {
  task: Task;
  time?: TasksTaskApproveTime;
}

/**
 * Parameters of tasks.task.unmute.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/user-actions/tasks-task-unmute.html
 */
export interface TasksTaskUnmuteParams {
  id?: number | string | undefined;
  taskId?: number | string | undefined;
}

/** Result of tasks.task.unmute. */
export interface TasksTaskUnmuteResult {
  task: Task;
  time?: TasksTaskMuteTime;
}

/**
 * Parameters of tasks.task.unpin.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/user-actions/tasks-task-unpin.html
 */
export interface TasksTaskUnpinParams {
  id: number | string;
}

/** Result of tasks.task.unpin. */
export interface TasksTaskUnpinResult {
  task: Task;
}

/**
 * Parameters of tasks.task.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-update.html
 */
export interface TasksTaskUpdateParams {
  taskId: number | string;
  fields: TaskFields;
}

/** Result of tasks.task.update. */
export interface TasksTaskUpdateResult {
  task: Task;
}

/** Fields of a task as the calls of REST 3.0 write them; what the server keeps by itself is left out. */
export interface V3TaskFields {
  title?: string;
  description?: string;
  creatorId?: number;
  creator?: object;
  responsibleId?: number;
  responsible?: object;
  deadline?: string;
  needsControl?: boolean;
  startPlan?: string;
  endPlan?: string;
  checklist?: unknown[];
  groupId?: number;
  group?: object;
  stageId?: number;
  stage?: object;
  epicId?: number;
  storyPoints?: number;
  flowId?: number;
  flow?: object;
  priority?: string;
  status?: string;
  accomplices?: unknown[];
  auditors?: unknown[];
  parentId?: number;
  parent?: object;
  plannedDuration?: number;
  actualDuration?: number;
  durationType?: string;
  started?: string;
  estimatedTime?: number;
  replicate?: boolean;
  guid?: string;
  xmlId?: string;
  exchangeId?: string;
  exchangeModified?: string;
  outlookVersion?: number;
  mark?: string;
  allowsChangeDeadline?: boolean;
  allowsTimeTracking?: boolean;
  matchesWorkTime?: boolean;
  addInReport?: boolean;
  isMultitask?: boolean;
  siteId?: string;
  forkedByTemplateId?: number;
  forkedByTemplate?: object;
  maxDeadlineChangeDate?: string;
  maxDeadlineChanges?: number;
  requireDeadlineChangeReason?: boolean;
  crmItemIds?: unknown[];
  emailId?: number;
  email?: object;
  requireResult?: boolean;
  matchesSubTasksTime?: boolean;
  autocompleteSubTasks?: boolean;
  allowsChangeDatePlan?: boolean;
  inFavorite?: unknown[];
  inPin?: unknown[];
  inGroupPin?: unknown[];
  inMute?: unknown[];
  source?: object;
  dependsOn?: unknown[];
  scenarios?: unknown[];
}

/** What v3:tasks.task.access.field holds. Which members arrive depends on the call. */
export interface V3TasksTaskAccessField {
  name?: string;
  type?: string;
  title?: string;
  description?: string;
  validationRules?: unknown[];
  requiredGroups?: null;
  filterable?: boolean;
  sortable?: boolean;
  editable?: boolean;
  multiple?: boolean;
  elementType?: null;
}

/**
 * Parameters of v3:tasks.task.access.field.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-access-field-get.html
 */
export interface V3TasksTaskAccessFieldGetParams {
  name: string;
  select?: string[] | undefined;
}

/** Result of v3:tasks.task.access.field.get. */
export interface V3TasksTaskAccessFieldGetResult {
  item: V3TasksTaskAccessField;
}

/**
 * Parameters of v3:tasks.task.access.field.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-access-field-list.html
 */
export interface V3TasksTaskAccessFieldListParams {
  select?: string[] | undefined;
}

/** Result of v3:tasks.task.access.field.list. */
export interface V3TasksTaskAccessFieldListResult {
  items: V3TasksTaskAccessField[];
}

/**
 * Parameters of v3:tasks.task.access.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-access-get.html
 */
export interface V3TasksTaskAccessGetParams {
  id: number | string;
}

/** Result of v3:tasks.task.access.get. */
export interface V3TasksTaskAccessGetResult {
  read?: boolean;
  watch?: boolean;
  mute?: boolean;
  createSubtask?: boolean;
  createResult?: boolean;
  edit?: boolean;
  remove?: boolean;
  complete?: boolean;
  approve?: boolean;
  disapprove?: boolean;
  start?: boolean;
  take?: boolean;
  delegate?: boolean;
  defer?: boolean;
  renew?: boolean;
  deadline?: boolean;
  datePlan?: boolean;
  changeDirector?: boolean;
  changeResponsible?: boolean;
  changeAccomplices?: boolean;
  pause?: boolean;
  timeTracking?: boolean;
  mark?: boolean;
  changeStatus?: boolean;
  reminder?: boolean;
  addAuditors?: boolean;
  elapsedTime?: boolean;
  favorite?: boolean;
  checklistAdd?: boolean;
  checklistEdit?: boolean;
  checklistSave?: boolean;
  checklistToggle?: boolean;
  automate?: boolean;
  resultEdit?: boolean;
  completeResult?: boolean;
  removeResult?: boolean;
  resultRead?: boolean;
  admin?: boolean;
  copy?: boolean;
  saveAsTemplate?: boolean;
  attachFile?: boolean;
  detachFile?: boolean;
  detachParent?: boolean;
  createGanttDependence?: boolean;
  sort?: boolean;
}

/**
 * Parameters of v3:tasks.task.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-add-rest-v3.html
 */
export interface V3TasksTaskAddParams {
  fields: {
    title: string;
    creatorId: number | string;
    responsibleId: number | string;
    description?: string | undefined;
    creator?: object | undefined;
    responsible?: object | undefined;
    deadline?: null | (string | Date) | undefined;
    needsControl?: boolean | ("Y" | "N") | undefined;
    startPlan?: null | (string | Date) | undefined;
    endPlan?: null | (string | Date) | undefined;
    checklist?: unknown[] | undefined;
    groupId?: number | string | null | undefined;
    group?: object | undefined;
    stageId?: number | string | undefined;
    stage?: object | undefined;
    epicId?: number | string | null | undefined;
    storyPoints?: number | string | undefined;
    flowId?: number | string | null | undefined;
    flow?: object | undefined;
    priority?: string | undefined;
    status?: string | undefined;
    accomplices?: unknown[] | undefined;
    auditors?: unknown[] | undefined;
    parentId?: number | string | null | undefined;
    parent?: object | undefined;
    plannedDuration?: number | string | undefined;
    actualDuration?: number | string | undefined;
    durationType?: string | undefined;
    started?: null | (string | Date) | undefined;
    estimatedTime?: number | string | undefined;
    replicate?: boolean | ("Y" | "N") | undefined;
    guid?: string | undefined;
    xmlId?: string | number | null | undefined;
    exchangeId?: string | number | null | undefined;
    exchangeModified?: string | undefined;
    outlookVersion?: number | string | undefined;
    mark?: string | undefined;
    allowsChangeDeadline?: boolean | ("Y" | "N") | undefined;
    allowsTimeTracking?: boolean | ("Y" | "N") | undefined;
    matchesWorkTime?: boolean | ("Y" | "N") | undefined;
    addInReport?: boolean | ("Y" | "N") | undefined;
    isMultitask?: boolean | ("Y" | "N") | undefined;
    siteId?: string | number | null | undefined;
    forkedByTemplateId?: number | string | undefined;
    forkedByTemplate?: object | undefined;
    maxDeadlineChangeDate?: null | (string | Date) | undefined;
    maxDeadlineChanges?: number | string | undefined;
    requireDeadlineChangeReason?: boolean | ("Y" | "N") | undefined;
    crmItemIds?: unknown[] | undefined;
    emailId?: number | string | undefined;
    email?: object | undefined;
    requireResult?: boolean | ("Y" | "N") | undefined;
    matchesSubTasksTime?: boolean | ("Y" | "N") | undefined;
    autocompleteSubTasks?: boolean | ("Y" | "N") | undefined;
    allowsChangeDatePlan?: boolean | ("Y" | "N") | undefined;
    inFavorite?: unknown[] | undefined;
    inPin?: unknown[] | undefined;
    inGroupPin?: unknown[] | undefined;
    inMute?: unknown[] | undefined;
    source?: object | undefined;
    dependsOn?: unknown[] | undefined;
    scenarios?: unknown[] | undefined;
  };
}

/** Result of v3:tasks.task.add. */
export interface V3TasksTaskAddResult {
  item: TaskItem;
}

/** What v3:tasks.task.chat.message.field holds. Which members arrive depends on the call. */
export interface V3TasksTaskChatMessageField {
  name?: string;
  type?: string;
  title?: string;
  description?: null;
  filterable?: boolean;
  sortable?: boolean;
  multiple?: boolean;
}

/**
 * Parameters of v3:tasks.task.chat.message.field.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-chat-message-field-get.html
 */
export interface V3TasksTaskChatMessageFieldGetParams {
  name: string;
  select?: string[] | undefined;
}

/** Result of v3:tasks.task.chat.message.field.get. */
export interface V3TasksTaskChatMessageFieldGetResult {
  item: V3TasksTaskChatMessageField;
}

/**
 * Parameters of v3:tasks.task.chat.message.field.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-chat-message-field-list.html
 */
export interface V3TasksTaskChatMessageFieldListParams {
  select?: string[] | undefined;
}

/** Result of v3:tasks.task.chat.message.field.list. */
export interface V3TasksTaskChatMessageFieldListResult {
  items: V3TasksTaskChatMessageField[];
}

/**
 * Parameters of v3:tasks.task.chat.message.send.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-chat-message-send.html
 */
export interface V3TasksTaskChatMessageSendParams {
  fields: {
    taskId: number | string;
    text: string;
  };
}

/** Result of v3:tasks.task.chat.message.send. */
export interface V3TasksTaskChatMessageSendResult {
  result?: boolean;
}

/**
 * Parameters of v3:tasks.task.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-delete-rest-v3.html
 */
export interface V3TasksTaskDeleteParams {
  id: number | string;
}

/** Result of v3:tasks.task.delete. */
export type V3TasksTaskDeleteResult = boolean | {
  result?: boolean;
};

/** What v3:tasks.task.field holds. Which members arrive depends on the call. */
export interface V3TasksTaskField {
  name?: string;
  type?: string;
  title?: string;
  description?: string | null;
  validationRules?: unknown[];
  requiredGroups?: null;
  filterable?: boolean;
  sortable?: boolean;
  editable?: boolean;
  multiple?: boolean;
  elementType?: null;
}

/**
 * Parameters of v3:tasks.task.field.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-field-get.html
 */
export interface V3TasksTaskFieldGetParams {
  name: string;
  select?: string[] | undefined;
}

/** Result of v3:tasks.task.field.get. */
export interface V3TasksTaskFieldGetResult {
  item: V3TasksTaskField;
}

/**
 * Parameters of v3:tasks.task.field.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-field-list.html
 */
export interface V3TasksTaskFieldListParams {
  select?: string[] | undefined;
}

/** Result of v3:tasks.task.field.list. */
export interface V3TasksTaskFieldListResult {
  items: V3TasksTaskField[];
}

/**
 * Parameters of v3:tasks.task.file.attach.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-file-attach.html
 */
export interface V3TasksTaskFileAttachParams {
  taskId: number | string;
  fileIds: (number | string)[];
}

/** Result of v3:tasks.task.file.attach. */
export type V3TasksTaskFileAttachResult = boolean | {
  result?: boolean;
};

/** What v3:tasks.task.file.field holds. Which members arrive depends on the call. */
export interface V3TasksTaskFileField {
  name?: string;
  type?: string;
  title?: string;
  description?: null;
  filterable?: boolean;
  sortable?: boolean;
  multiple?: boolean;
}

/**
 * Parameters of v3:tasks.task.file.field.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-file-field-get.html
 */
export interface V3TasksTaskFileFieldGetParams {
  name: string;
  select?: string[] | undefined;
}

/** Result of v3:tasks.task.file.field.get. */
export interface V3TasksTaskFileFieldGetResult {
  item: V3TasksTaskFileField;
}

/**
 * Parameters of v3:tasks.task.file.field.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-file-field-list.html
 */
export interface V3TasksTaskFileFieldListParams {
  select?: string[] | undefined;
}

/** Result of v3:tasks.task.file.field.list. */
export interface V3TasksTaskFileFieldListResult {
  items: V3TasksTaskFileField[];
}

/**
 * Parameters of v3:tasks.task.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-get-rest-v3.html
 */
export interface V3TasksTaskGetParams {
  id: number | string;
  select?: string[] | undefined;
}

/** Result of v3:tasks.task.get. */
export interface V3TasksTaskGetResult {
  item: TaskItem;
}

/**
 * Parameters of v3:tasks.task.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-list-rest-v3.html
 */
export interface V3TasksTaskListParams {
  select?: string[] | undefined;
  filter?: object | unknown[] | undefined;
  order?: object | undefined;
  pagination?: object | undefined;
}

/** Result of v3:tasks.task.list. */
export interface V3TasksTaskListResult {
  items: {
    id?: number;
    title?: string;
    responsibleId?: number;
    deadline?: string | null;
    status?: string;
  }[];
}

/**
 * Parameters of v3:tasks.task.result.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/result/tasks-task-result-add.html
 */
export interface V3TasksTaskResultAddParams {
  fields: {
    taskId: number | string;
    text: string;
  };
}

/** Result of v3:tasks.task.result.add. */
export interface V3TasksTaskResultAddResult {
  item: {
    id?: number;
    taskId?: number;
    text?: string;
    authorId?: number;
    createdAt?: string;
    updatedAt?: string | null;
    status?: "open" | "closed";
    fileIds?: unknown[];
    rights?: {
      edit?: boolean;
      remove?: boolean;
    };
    messageId?: number | null;
  };
}

/**
 * Parameters of v3:tasks.task.result.addfromchatmessage.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/result/tasks-task-result-addfromchatmessage.html
 */
export interface V3TasksTaskResultAddfromchatmessageParams {
  fields: {
    messageId: number | string;
  };
}

/** Result of v3:tasks.task.result.addfromchatmessage. */
export interface V3TasksTaskResultAddfromchatmessageResult {
  item: {
    id?: number;
    taskId?: number;
    text?: string;
    authorId?: number;
    createdAt?: string;
    updatedAt?: null;
    status?: string;
    fileIds?: unknown[];
    rights?: {
      edit?: boolean;
      remove?: boolean;
    };
    messageId?: number;
  };
}

/**
 * Parameters of v3:tasks.task.result.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/result/tasks-task-result-delete.html
 */
export interface V3TasksTaskResultDeleteParams {
  id: number | string;
}

/** Result of v3:tasks.task.result.delete. */
export interface V3TasksTaskResultDeleteResult {
  result?: boolean;
}

/**
 * Parameters of v3:tasks.task.result.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/result/tasks-task-result-list-rest-v3.html
 */
export interface V3TasksTaskResultListParams {
  order?: object | undefined;
  filter: object | unknown[];
  select?: string[] | undefined;
  pagination?: object | undefined;
}

/** Result of v3:tasks.task.result.list. */
export interface V3TasksTaskResultListResult {
  items: {
    id?: number;
    taskId?: number;
    text?: string;
    authorId?: number;
    createdAt?: string;
    status?: string;
    messageId?: null;
  }[];
}

/**
 * Parameters of v3:tasks.task.result.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/result/tasks-task-result-update.html
 */
export interface V3TasksTaskResultUpdateParams {
  id: number | string;
  fields: {
    text: string;
  };
}

/** Result of v3:tasks.task.result.update. */
export interface V3TasksTaskResultUpdateResult {
  item: {
    id?: number;
    taskId?: number;
    text?: string;
    authorId?: number;
    createdAt?: string;
    updatedAt?: string;
    status?: string;
    fileIds?: unknown[];
    rights?: {
      edit?: boolean;
      remove?: boolean;
    };
    messageId?: null;
  };
}

/**
 * Parameters of v3:tasks.task.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-update-rest-v3.html
 */
export interface V3TasksTaskUpdateParams {
  id: number | string;
  fields: {
    title?: string | undefined;
    description?: string | undefined;
    creatorId?: number | string | undefined;
    creator?: object | undefined;
    responsibleId?: number | string | undefined;
    responsible?: object | undefined;
    deadline?: null | (string | Date) | undefined;
    needsControl?: boolean | ("Y" | "N") | undefined;
    startPlan?: null | (string | Date) | undefined;
    endPlan?: null | (string | Date) | undefined;
    checklist?: unknown[] | undefined;
    groupId?: number | string | null | undefined;
    group?: object | undefined;
    stageId?: number | string | undefined;
    stage?: object | undefined;
    epicId?: number | string | null | undefined;
    storyPoints?: number | string | undefined;
    flowId?: number | string | null | undefined;
    flow?: object | undefined;
    priority?: string | undefined;
    status?: string | undefined;
    accomplices?: unknown[] | undefined;
    auditors?: unknown[] | undefined;
    parentId?: number | string | null | undefined;
    parent?: object | undefined;
    plannedDuration?: number | string | undefined;
    actualDuration?: number | string | undefined;
    durationType?: string | undefined;
    started?: null | (string | Date) | undefined;
    estimatedTime?: number | string | undefined;
    replicate?: boolean | ("Y" | "N") | undefined;
    guid?: string | undefined;
    xmlId?: string | number | null | undefined;
    exchangeId?: string | number | null | undefined;
    exchangeModified?: string | undefined;
    outlookVersion?: number | string | undefined;
    mark?: string | undefined;
    allowsChangeDeadline?: boolean | ("Y" | "N") | undefined;
    allowsTimeTracking?: boolean | ("Y" | "N") | undefined;
    matchesWorkTime?: boolean | ("Y" | "N") | undefined;
    addInReport?: boolean | ("Y" | "N") | undefined;
    isMultitask?: boolean | ("Y" | "N") | undefined;
    siteId?: string | number | null | undefined;
    forkedByTemplateId?: number | string | undefined;
    forkedByTemplate?: object | undefined;
    maxDeadlineChangeDate?: null | (string | Date) | undefined;
    maxDeadlineChanges?: number | string | undefined;
    requireDeadlineChangeReason?: boolean | ("Y" | "N") | undefined;
    crmItemIds?: unknown[] | undefined;
    emailId?: number | string | undefined;
    email?: object | undefined;
    requireResult?: boolean | ("Y" | "N") | undefined;
    matchesSubTasksTime?: boolean | ("Y" | "N") | undefined;
    autocompleteSubTasks?: boolean | ("Y" | "N") | undefined;
    allowsChangeDatePlan?: boolean | ("Y" | "N") | undefined;
    inFavorite?: unknown[] | undefined;
    inPin?: unknown[] | undefined;
    inGroupPin?: unknown[] | undefined;
    inMute?: unknown[] | undefined;
    source?: object | undefined;
    dependsOn?: unknown[] | undefined;
    scenarios?: unknown[] | undefined;
  };
}

/** Result of v3:tasks.task.update. */
export type V3TasksTaskUpdateResult = boolean | {
  result?: boolean;
};

/** Methods of Bitrix24 whose names begin with `tasks.task`. */
export interface TasksTaskRestMethods {
  /** Creates a task with a title and an assignee and returns the stored task with all its fields. */
  "tasks.task.add": { params: TasksTaskAddParams; result: TasksTaskAddResult };
  /** Accepts the work on a task that awaits its creator's control, which completes the task. */
  "tasks.task.approve": { params: TasksTaskApproveParams; result: TasksTaskApproveResult };
  /** Moves a task to the completed status and returns the task. */
  "tasks.task.complete": { params: TasksTaskCompleteParams; result: TasksTaskCompleteResult };
  /** Returns task counters, such as overdue and new comments, of a user or a group. */
  "tasks.task.counters.get": { params: TasksTaskCountersGetParams; result: TasksTaskCountersGetResult };
  /** Puts a task on hold in the deferred status and returns the task. */
  "tasks.task.defer": { params: TasksTaskDeferParams; result: TasksTaskDeferResult };
  /** Hands a task over to another assignee and returns the task. */
  "tasks.task.delegate": { params: TasksTaskDelegateParams; result: TasksTaskDelegateResult };
  /** Deletes a task by its id when the user's rights on it allow that. */
  "tasks.task.delete": { params: TasksTaskDeleteParams; result: TasksTaskDeleteResult };
  /** Rejects the work on a task that awaits control and sends it back to the assignee. */
  "tasks.task.disapprove": { params: TasksTaskDisapproveParams; result: TasksTaskDisapproveResult };
  /** Adds a task to the favorites of the current user. */
  "tasks.task.favorite.add": { params: TasksTaskFavoriteAddParams; result: TasksTaskFavoriteAddResult };
  /** Takes a task out of the favorites of the current user; the task itself stays. */
  "tasks.task.favorite.remove": { params: TasksTaskFavoriteRemoveParams; result: TasksTaskFavoriteRemoveResult };
  /** Attaches one Drive file to an existing task and returns the attachment id. */
  "tasks.task.files.attach": { params: TasksTaskFilesAttachParams; result: TasksTaskFilesAttachResult };
  /** Returns one task by its id with the fields named in select, CRM links and custom fields included. */
  "tasks.task.get": { params: TasksTaskGetParams; result: TasksTaskGetResult };
  /** Describes all task fields with title, type, default and whether they are required. */
  "tasks.task.getFields": { params: TasksTaskGetFieldsParams; result: TasksTaskGetFieldsResult };
  /** Returns which actions on a task are allowed to each of the given users, by default to the caller. */
  "tasks.task.getaccess": { params: TasksTaskGetaccessParams; result: TasksTaskGetaccessResult };
  /** Lists the change log of a task - who changed which field when, with old and new value. */
  "tasks.task.history.list": { params: TasksTaskHistoryListParams; result: TasksTaskHistoryListResult };
  /** Lists tasks visible to the user by filter, with a choice of fields, in pages of 50. */
  "tasks.task.list": { params: TasksTaskListParams; result: TasksTaskListResult };
  /** Turns on silent mode of a task for the current user and returns the task. */
  "tasks.task.mute": { params: TasksTaskMuteParams; result: TasksTaskMuteResult };
  /** Stops work on a started task, moves it back to the waiting status and returns it. */
  "tasks.task.pause": { params: TasksTaskPauseParams; result: TasksTaskPauseResult };
  /** Pins a task at the top of the current user's task list and returns the task. */
  "tasks.task.pin": { params: TasksTaskPinParams; result: TasksTaskPinResult };
  /** Reopens a completed or deferred task so that work can go on, and returns it. */
  "tasks.task.renew": { params: TasksTaskRenewParams; result: TasksTaskRenewResult };
  /** Records a task comment as a task result; fails when the comment is a result already. */
  "tasks.task.result.addFromComment": {
    params: TasksTaskResultAddFromCommentParams;
    result: TasksTaskResultAddFromCommentResult;
  };
  /** Withdraws the task result made from a comment; the comment stays. Has no effect in the new task card. */
  "tasks.task.result.deleteFromComment": {
    params: TasksTaskResultDeleteFromCommentParams;
    result: TasksTaskResultDeleteFromCommentResult;
  };
  /** Lists the results of a task that were made from its comments, with author, text and status. */
  "tasks.task.result.list": { params: TasksTaskResultListParams; result: TasksTaskResultListResult };
  /** Moves a task to the in-progress status and returns the task. */
  "tasks.task.start": { params: TasksTaskStartParams; result: TasksTaskStartResult };
  /** Makes the current user an observer of a task and returns the task. */
  "tasks.task.startwatch": { params: TasksTaskStartwatchParams; result: TasksTaskStartwatchResult };
  /** Removes the current user from the observers of a task and returns the task. */
  "tasks.task.stopwatch": { params: TasksTaskStopwatchParams; result: TasksTaskStopwatchResult };
  /** Turns off silent mode of a task for the current user and returns the task. */
  "tasks.task.unmute": { params: TasksTaskUnmuteParams; result: TasksTaskUnmuteResult };
  /** Removes the pin from a task in the current user's task list and returns the task. */
  "tasks.task.unpin": { params: TasksTaskUnpinParams; result: TasksTaskUnpinResult };
  /** Changes fields of a task and returns the task as it is after the change. */
  "tasks.task.update": { params: TasksTaskUpdateParams; result: TasksTaskUpdateResult };
}

/** Methods of Bitrix24 whose names begin with `tasks.task`. */
export interface TasksTaskRestMethodsV3 {
  /** Describes one field of the task access object by its name, with type and title. */
  "tasks.task.access.field.get": { params: V3TasksTaskAccessFieldGetParams; result: V3TasksTaskAccessFieldGetResult };
  /** Lists the fields of the task access object, one per right that a user can have on a task. */
  "tasks.task.access.field.list": {
    params: V3TasksTaskAccessFieldListParams;
    result: V3TasksTaskAccessFieldListResult;
  };
  /** Returns which actions on a task are open to the current user, as a set of true and false flags. */
  "tasks.task.access.get": { params: V3TasksTaskAccessGetParams; result: V3TasksTaskAccessGetResult };
  /** Creates a task with title, creator and assignee in the REST 3.0 field model and returns it. */
  "tasks.task.add": { params: V3TasksTaskAddParams; result: V3TasksTaskAddResult };
  /** Describes one field of a task chat message by its name. */
  "tasks.task.chat.message.field.get": {
    params: V3TasksTaskChatMessageFieldGetParams;
    result: V3TasksTaskChatMessageFieldGetResult;
  };
  /** Lists the fields of a task chat message with types and what can be filtered or sorted. */
  "tasks.task.chat.message.field.list": {
    params: V3TasksTaskChatMessageFieldListParams;
    result: V3TasksTaskChatMessageFieldListResult;
  };
  /** Posts a text message to the chat of a task; takes the place of comments in the new task card. */
  "tasks.task.chat.message.send": {
    params: V3TasksTaskChatMessageSendParams;
    result: V3TasksTaskChatMessageSendResult;
  };
  /** Deletes a task by its id over REST 3.0 and returns true on success. */
  "tasks.task.delete": { params: V3TasksTaskDeleteParams; result: V3TasksTaskDeleteResult };
  /** Describes one task field of the REST 3.0 model by its name, with type and editing rules. */
  "tasks.task.field.get": { params: V3TasksTaskFieldGetParams; result: V3TasksTaskFieldGetResult };
  /** Lists all task fields of the REST 3.0 model with types and what can be filtered or sorted. */
  "tasks.task.field.list": { params: V3TasksTaskFieldListParams; result: V3TasksTaskFieldListResult };
  /** Attaches several Drive files to an existing task by their ids. */
  "tasks.task.file.attach": { params: V3TasksTaskFileAttachParams; result: V3TasksTaskFileAttachResult };
  /** Describes one field of the task attachment request, such as taskId or fileIds, by its name. */
  "tasks.task.file.field.get": { params: V3TasksTaskFileFieldGetParams; result: V3TasksTaskFileFieldGetResult };
  /** Lists the fields of the task attachment request with types and flags. */
  "tasks.task.file.field.list": { params: V3TasksTaskFileFieldListParams; result: V3TasksTaskFileFieldListResult };
  /** Returns one task in the REST 3.0 model; select also reaches related data such as responsible.name. */
  "tasks.task.get": { params: V3TasksTaskGetParams; result: V3TasksTaskGetResult };
  /** Lists tasks over REST 3.0 with filter, order, field choice and page or offset pagination. */
  "tasks.task.list": { params: V3TasksTaskListParams; result: V3TasksTaskListResult };
  /** Adds a text result to a task and returns the result with its rights and files. */
  "tasks.task.result.add": { params: V3TasksTaskResultAddParams; result: V3TasksTaskResultAddResult };
  /** Records a message of the task chat as a task result and returns that result. */
  "tasks.task.result.addfromchatmessage": {
    params: V3TasksTaskResultAddfromchatmessageParams;
    result: V3TasksTaskResultAddfromchatmessageResult;
  };
  /** Deletes a task result by its id; only its author may do so. */
  "tasks.task.result.delete": { params: V3TasksTaskResultDeleteParams; result: V3TasksTaskResultDeleteResult };
  /** Lists task results over REST 3.0 by a required filter, such as the task id, with pagination. */
  "tasks.task.result.list": { params: V3TasksTaskResultListParams; result: V3TasksTaskResultListResult };
  /** Changes the text of a task result and returns it; only its author may do so. */
  "tasks.task.result.update": { params: V3TasksTaskResultUpdateParams; result: V3TasksTaskResultUpdateResult };
  /** Changes fields of a task in the REST 3.0 model; the answer is only true. */
  "tasks.task.update": { params: V3TasksTaskUpdateParams; result: V3TasksTaskUpdateResult };
}
