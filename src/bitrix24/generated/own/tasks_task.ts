// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { Time } from "../types/shared.ts";
import type {
  Task,
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
  /** Whole title; `%TITLE` for a part of it. */
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
  /** ISO 8601; an empty text removes it. Date and time, ISO 8601. */
  DEADLINE?: null | (string | Date);
  /** Planned start; END_DATE_PLAN must be given with it. Date and time, ISO 8601. */
  START_DATE_PLAN?: null | (string | Date);
  /** Planned end; START_DATE_PLAN must be given with it. Date and time, ISO 8601. */
  END_DATE_PLAN?: null | (string | Date);
  /** Planned length in units of DURATION_TYPE. */
  DURATION_PLAN?: number | string;
  /** Secs, mins, hours, days, weeks, months or years. */
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
  /** Id of the sprint. */
  SPRINT_ID?: number | string | null;
  /** Backlog. */
  BACKLOG_ID?: number | string | null;
  /** Whether the responsible user may move the deadline. */
  ALLOW_CHANGE_DEADLINE?: "Y" | "N";
  /** Whether time spent is recorded. */
  ALLOW_TIME_TRACKING?: "Y" | "N";
  /** Whether the creator must approve the work. */
  TASK_CONTROL?: "Y" | "N";
  /** Whether days off are left out of the plan. */
  MATCH_WORK_TIME?: "Y" | "N";
  /** Whether it counts for efficiency. */
  ADD_IN_REPORT?: "Y" | "N";
  /** Whether each responsible user gets a task. */
  MULTITASK?: "Y" | "N";
  /** Whether the task recurs. */
  REPLICATE?: "Y" | "N";
  /** Subordinate Task. */
  SUBORDINATE?: "Y" | "N";
  /** Whether the user has marked it as a favorite. */
  FAVORITE?: "Y" | "N";
  /** When it was created. Date and time, ISO 8601. */
  CREATED_DATE?: null | (string | Date);
  /** Id of the user who last changed it: user.get. */
  CHANGED_BY?: number | string;
  /** When it was last changed. Date and time, ISO 8601. */
  CHANGED_DATE?: null | (string | Date);
  /** Id of the user who last changed the status: user.get. */
  STATUS_CHANGED_BY?: number | string;
  /** Status Change Date. Date and time, ISO 8601. */
  STATUS_CHANGED_DATE?: null | (string | Date);
  /** Id of the user who closed it: user.get. */
  CLOSED_BY?: number | string;
  /** When it was closed. Date and time, ISO 8601. */
  CLOSED_DATE?: null | (string | Date);
  /** When something last happened with it. Date and time, ISO 8601. */
  ACTIVITY_DATE?: null | (string | Date);
  /** Actual start. Date and time, ISO 8601. */
  DATE_START?: null | (string | Date);
  /** Time spent, in units of the duration. */
  DURATION_FACT?: number | string;
  /** Id of the forum. */
  FORUM_ID?: number | string;
  /** Id of the topic that holds the comments. */
  FORUM_TOPIC_ID?: number | string;
  /** Id of the site. */
  SITE_ID?: string | number | null;
  /** Id that is unique everywhere. */
  GUID?: string;
  /** Id in an outside system. */
  XML_ID?: string | number | null;
  /** Id in Microsoft Exchange. */
  EXCHANGE_ID?: string | number | null;
  /** When Microsoft Exchange last changed it. Date and time, ISO 8601. */
  EXCHANGE_MODIFIED?: null | (string | Date);
  /** Version for Microsoft Outlook. */
  OUTLOOK_VERSION?: number | string;
  /** Sorting Index. */
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
  /** What it is called, for people to read. */
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
  /** What it is about, in words. */
  description?: string;
  /** Rating: P positive, N negative. */
  mark?: null | string;
  priority?: string;
  /** Whether each responsible user gets a task. */
  multitask?: string;
  notViewed?: string;
  /** Whether it recurs. */
  replicate?: string;
  stageId?: string;
  /** When it was created. */
  createdDate?: string;
  /** Id of the user who last changed it: user.get. */
  changedBy?: string;
  /** When it was last changed. */
  changedDate?: string;
  /** Id of the user who last changed the status: user.get. */
  statusChangedBy?: null | string;
  /** Id of the user who closed it: user.get. */
  closedBy?: null | string;
  /** When it was closed. */
  closedDate?: null | string;
  /** When something last happened with it. */
  activityDate?: string;
  dateStart?: null | string;
  /** Planned start. */
  startDatePlan?: null | string;
  /** Planned end. */
  endDatePlan?: null | string;
  /** Id that is unique everywhere. */
  guid?: string;
  /** Id in an outside system. */
  xmlId?: null;
  /** How many comments there are. */
  commentsCount?: null | string;
  /** How many comments came from the portal itself. */
  serviceCommentsCount?: null | string;
  allowChangeDeadline?: string;
  allowTimeTracking?: string;
  /** Whether the creator must approve the work. */
  taskControl?: string;
  /** Whether it counts for efficiency. */
  addInReport?: string;
  /** Id of the template that it was made from. */
  forkedByTemplateId?: null;
  /** Planned effort in seconds. */
  timeEstimate?: string;
  /** Time spent, in seconds. */
  timeSpentInLogs?: null | string;
  /** Whether days off are left out. */
  matchWorkTime?: string;
  /** Id of the topic that holds the comments. */
  forumTopicId?: null | string;
  /** Id of the forum. */
  forumId?: null | string;
  /** Id of the site. */
  siteId?: string;
  subordinate?: string;
  /** When Microsoft Exchange last changed it. */
  exchangeModified?: null;
  /** Id in Microsoft Exchange. */
  exchangeId?: null;
  /** Version for Microsoft Outlook. */
  outlookVersion?: string;
  /** When the user last looked at it. */
  viewedDate?: null | string;
  sorting?: null;
  /** Time spent, in units of the duration. */
  durationFact?: null | string;
  isMuted?: string;
  isPinned?: string;
  isPinnedInGroup?: string;
  /** Id of the flow: tasks.flow.Flow.get. */
  flowId?: null | string;
  /** Whether the description has BB codes. */
  descriptionInBbcode?: string;
  statusChangedDate?: string;
  /** Planned length, in units of the duration. */
  durationPlan?: null | string;
  /** Unit of the duration. */
  durationType?: string;
  /** Whether the user has marked it as a favorite. */
  favorite?: string;
  /** Id of the workgroup: sonet_group.get. */
  groupId?: string;
  /** Ids of the users who watch. */
  auditors?: string[];
  /** Ids of the users who take part. */
  accomplices?: string[];
  /** The checklist. */
  checklist?: unknown[] | {
    [id: number]: {
      /** Id, unique among its kind. */
      id?: string;
      /** Id of the task: tasks.task.list. */
      taskId?: string;
      createdBy?: string;
      parentId?: number | string;
      /** What it is called, for people to read. */
      title?: string;
      /** Place in the order; what has less comes first. */
      sortIndex?: string;
      /** Whether it is done. */
      isComplete?: string;
      /** Whether it is marked as important. */
      isImportant?: string;
      /** Id of the user who last marked it as done or not. */
      toggledBy?: null;
      /** When it was last marked as done or not. */
      toggledDate?: null;
      ufChecklistFiles?: boolean;
      /** Who takes part. */
      members?: unknown[];
      /** The attachments. */
      attachments?: unknown[];
      /** Id of the record that it belongs to. */
      entityId?: string;
      /** What is or was done. */
      action?: TaskChecklistItemAction;
    };
  };
  group?: unknown[] | {
    /** Id, unique among its kind. */
    id?: string;
    /** What it is called. */
    name?: string;
    /** Whether everybody may see it. */
    opened?: boolean;
    membersCount?: number;
    /** Picture. */
    image?: string;
    /** What else is known of it. */
    additionalData?: unknown[];
  };
  /** Who created it. */
  creator?: TaskCreator;
  /** Who is responsible. */
  responsible?: TaskCreator;
  accomplicesData?: unknown[] | {
    [id: number]: TaskAccomplicesDataItem;
  };
  auditorsData?: unknown[] | {
    [id: number]: TaskAccomplicesDataItem;
  };
  /** How many comments the user has not seen. */
  newCommentsCount?: number;
  /** What is or was done. */
  action?: {
    accept?: boolean;
    decline?: boolean;
    /** Whether the user may complete it. */
    complete?: boolean;
    /** Whether the user may approve it. */
    approve?: boolean;
    /** Whether the user may reject it. */
    disapprove?: boolean;
    /** Whether the user may start it. */
    start?: boolean;
    /** Whether the user may pause it. */
    pause?: boolean;
    /** Whether the user may hand it over. */
    delegate?: boolean;
    /** Whether the user may delete it. */
    remove?: boolean;
    /** Whether the user may change it. */
    edit?: boolean;
    /** Whether the user may put it off. */
    defer?: boolean;
    /** Whether the user may reopen it. */
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
    /** Whether the user may add to the checklist. */
    "checklist.add"?: boolean;
    "favorite.add"?: boolean;
    "favorite.delete"?: boolean;
    /** Whether the user may take it on. */
    take?: boolean;
  };
  checkListTree?: {
    /** Id of the entry, or of the department or team. */
    nodeId?: number;
    /** Fields of the record by their names. */
    fields?: {
      /** Id, unique among its kind. */
      id?: null;
      /** Id of what it was copied from. */
      copiedId?: null;
      /** Id of the record that it belongs to. */
      entityId?: null;
      /** Id of the user: user.get. */
      userId?: number;
      createdBy?: null;
      parentId?: null;
      /** What it is called, for people to read. */
      title?: string;
      /** Place in the order; what has less comes first. */
      sortIndex?: null;
      /** Number that is shown before the text, e.g. 1.2. */
      displaySortIndex?: string;
      /** Whether it is done. */
      isComplete?: boolean;
      /** Whether it is marked as important. */
      isImportant?: boolean;
      /** How many of its parts are done. */
      completedCount?: number;
      /** Who takes part. */
      members?: unknown[];
      /** The attachments. */
      attachments?: unknown[];
      /** Id of the entry, or of the department or team. */
      nodeId?: null;
    };
    /** What is or was done. */
    action?: unknown[];
    /** What is below it. */
    descendants?: {
      /** Id of the entry, or of the department or team. */
      nodeId?: number;
      /** Fields of the record by their names. */
      fields?: TaskCheckListTreeDescendantsItemFields;
      /** What is or was done. */
      action?: TaskChecklistItemAction;
      /** What is below it. */
      descendants?: {
        /** Id of the entry, or of the department or team. */
        nodeId?: number;
        /** Fields of the record by their names. */
        fields?: TaskCheckListTreeDescendantsItemFields;
        /** What is or was done. */
        action?: TaskChecklistItemAction;
        /** What is below it. */
        descendants?: unknown[];
      }[];
    }[];
  };
  checkListCanAdd?: boolean;
  /** Id of the sprint. */
  sprintId?: null;
  backlogId?: null | string;
  lengthDeadline?: string;
  taskRequireResult?: string;
  taskHasOpenResult?: string;
  taskHasResult?: string;
  timeElapsed?: null;
  timerIsRunningForCurrentUser?: string;
  parsedDescription?: string;
  /** How many are new, or a count. */
  counter?: {
    /** How many are new. */
    counters?: {
      expired?: number;
      newComments?: number;
      projectExpired?: number;
      projectNewComments?: number;
      mutedExpired?: number;
      mutedNewComments?: number;
    };
    /** Color that it is shown in. */
    color?: string;
    /** The value itself. */
    value?: number;
  };
  tags?: {
    [id: number]: {
      /** Id, unique among its kind. */
      id?: number;
      /** What it is called, for people to read. */
      title?: string;
    };
  };
  subStatus?: string;
  /** Id of the chat. */
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
