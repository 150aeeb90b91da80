// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type {
  TaskAccomplicesDataItem,
  TaskChecklistItemAction,
  TaskCheckListTreeDescendantsItemFields,
  TaskCreator,
  TasksTaskApproveParams,
  TasksTaskApproveResult,
  TasksTaskCompleteParams,
  TasksTaskDeferParams,
  TasksTaskDeferResult,
  TasksTaskDelegateParams,
  TasksTaskDelegateResult,
  TasksTaskDisapproveParams,
  TasksTaskDisapproveResult,
  TasksTaskGetParams,
  TasksTaskListParams,
  TasksTaskMuteParams,
  TasksTaskMuteResult,
  TasksTaskPauseParams,
  TasksTaskPauseResult,
  TasksTaskPinParams,
  TasksTaskRenewParams,
  TasksTaskRenewResult,
  TasksTaskStartParams,
  TasksTaskStartResult,
  TasksTaskStartwatchParams,
  TasksTaskStartwatchResult,
  TasksTaskStopwatchParams,
  TasksTaskStopwatchResult,
  TasksTaskUnmuteParams,
  TasksTaskUnmuteResult,
  TasksTaskUnpinParams,
  TasksTaskUpdateParams,
} from "../types/tasks_task.ts";

/** Fields of a task as calls write them. A new task needs TITLE, and RESPONSIBLE_ID unless a flow chooses one. */
export type TaskFieldsFixed = {
  TITLE?: string;
  /** Text with BBCode. */
  DESCRIPTION?: string;
  /** Id of the user who is responsible. */
  RESPONSIBLE_ID?: number | string;
  /** Id of the user who sets the task; the caller unless told. */
  CREATED_BY?: number | string;
  /** Ids of the users who take part. */
  ACCOMPLICES?: (number | string)[];
  /** Ids of the users who watch. */
  AUDITORS?: (number | string)[];
  /** ISO 8601; an empty text removes it. */
  DEADLINE?: null | (string | Date);
  /** Planned start; END_DATE_PLAN must be given with it. */
  START_DATE_PLAN?: null | (string | Date);
  /** Planned end; START_DATE_PLAN must be given with it. */
  END_DATE_PLAN?: null | (string | Date);
  /** Planned length in units of DURATION_TYPE. */
  DURATION_PLAN?: number | string;
  /** secs, mins, hours, days, weeks, months or years. */
  DURATION_TYPE?: string;
  /** Planned effort in seconds. */
  TIME_ESTIMATE?: number | string;
  /** 0 low, 1 medium, 2 high. */
  PRIORITY?: number | string;
  /** 2 waiting, 3 in progress, 4 awaiting control, 5 completed, 6 deferred. */
  STATUS?: number | string;
  /** P positive, N negative, null for none. */
  MARK?: string | null;
  TAGS?: string[];
  /** Id of the task that it is a part of. */
  PARENT_ID?: number | string | null;
  /** Ids of the tasks that come before it. */
  DEPENDS_ON?: (number | string)[];
  /** Id of the workgroup. */
  GROUP_ID?: number | string | null;
  /** Id of the kanban stage. */
  STAGE_ID?: number | string;
  /** Id of the flow. */
  FLOW_ID?: number | string | null;
  SPRINT_ID?: number | string | null;
  BACKLOG_ID?: number | string | null;
  /**
   * Whether the responsible user may move the deadline.
   */
  ALLOW_CHANGE_DEADLINE?: "Y" | "N";
  /**
   * Whether time spent is recorded.
   */
  ALLOW_TIME_TRACKING?: "Y" | "N";
  /**
   * Whether the creator must approve the work.
   */
  TASK_CONTROL?: "Y" | "N";
  /**
   * Whether days off are left out of the plan.
   */
  MATCH_WORK_TIME?: "Y" | "N";
  ADD_IN_REPORT?: "Y" | "N";
  MULTITASK?: "Y" | "N";
  /**
   * Whether the task recurs.
   */
  REPLICATE?: "Y" | "N";
  SUBORDINATE?: "Y" | "N";
  FAVORITE?: "Y" | "N";
  CREATED_DATE?: null | (string | Date);
  CHANGED_BY?: number | string;
  CHANGED_DATE?: null | (string | Date);
  STATUS_CHANGED_BY?: number | string;
  STATUS_CHANGED_DATE?: null | (string | Date);
  CLOSED_BY?: number | string;
  CLOSED_DATE?: null | (string | Date);
  ACTIVITY_DATE?: null | (string | Date);
  /** Actual start. */
  DATE_START?: null | (string | Date);
  DURATION_FACT?: number | string;
  FORUM_ID?: number | string;
  FORUM_TOPIC_ID?: number | string;
  SITE_ID?: string | number | null;
  GUID?: string;
  /** Id in an outside system. */
  XML_ID?: string | number | null;
  EXCHANGE_ID?: string | number | null;
  EXCHANGE_MODIFIED?: null | (string | Date);
  OUTLOOK_VERSION?: number | string;
  SORTING?: number | string;
  /** Rules of the task, each as CODE and VALUE; code 3 demands a result. */
  SE_PARAMETER?: object[];
  /** CRM records: L_4 lead, D_10 deal, C_7 contact, CO_5 company. */
  UF_CRM_TASK?: string[];
  /** Ids of files in Drive with n in front. */
  UF_TASK_WEBDAV_FILES?: string[];
};

/** A task. Which fields arrive depends on what the call selects. */
export type TaskFixed = {
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
};

/**
 * Methods of `tasks.task` with an installation's own fields: `Request` as they are sent, `Result` as they come back.
 */
export interface OwnTasksTask<Request, Result> {
  "tasks.task.add": { params: { fields?: TaskFieldsFixed & Request }; result: { task: TaskFixed & Result } };
  "tasks.task.approve": {
    params: TasksTaskApproveParams;
    result: Omit<TasksTaskApproveResult, "task"> & { task: TaskFixed & Result };
  };
  "tasks.task.complete": { params: TasksTaskCompleteParams; result: { task: TaskFixed & Result } };
  "tasks.task.defer": {
    params: TasksTaskDeferParams;
    result: Omit<TasksTaskDeferResult, "task"> & { task: TaskFixed & Result };
  };
  "tasks.task.delegate": {
    params: TasksTaskDelegateParams;
    result: Omit<TasksTaskDelegateResult, "task"> & { task: TaskFixed & Result };
  };
  "tasks.task.disapprove": {
    params: TasksTaskDisapproveParams;
    result: Omit<TasksTaskDisapproveResult, "task"> & { task: TaskFixed & Result };
  };
  "tasks.task.get": { params: TasksTaskGetParams; result: { task: TaskFixed & Result } };
  "tasks.task.list": { params: TasksTaskListParams; result: { tasks: (TaskFixed & Result)[] } };
  "tasks.task.mute": {
    params: TasksTaskMuteParams;
    result: Omit<TasksTaskMuteResult, "task"> & { task: TaskFixed & Result };
  };
  "tasks.task.pause": {
    params: TasksTaskPauseParams;
    result: Omit<TasksTaskPauseResult, "task"> & { task: TaskFixed & Result };
  };
  "tasks.task.pin": { params: TasksTaskPinParams; result: { task: TaskFixed & Result } };
  "tasks.task.renew": {
    params: TasksTaskRenewParams;
    result: Omit<TasksTaskRenewResult, "task"> & { task: TaskFixed & Result };
  };
  "tasks.task.start": {
    params: TasksTaskStartParams;
    result: Omit<TasksTaskStartResult, "task"> & { task: TaskFixed & Result };
  };
  "tasks.task.startwatch": {
    params: TasksTaskStartwatchParams;
    result: Omit<TasksTaskStartwatchResult, "task"> & { task: TaskFixed & Result };
  };
  "tasks.task.stopwatch": {
    params: TasksTaskStopwatchParams;
    result: Omit<TasksTaskStopwatchResult, "task"> & { task: TaskFixed & Result };
  };
  "tasks.task.unmute": {
    params: TasksTaskUnmuteParams;
    result: Omit<TasksTaskUnmuteResult, "task"> & { task: TaskFixed & Result };
  };
  "tasks.task.unpin": { params: TasksTaskUnpinParams; result: { task: TaskFixed & Result } };
  "tasks.task.update": {
    params: Omit<TasksTaskUpdateParams, "fields"> & { fields: TaskFieldsFixed & Request };
    result: { task: TaskFixed & Result };
  };
}
