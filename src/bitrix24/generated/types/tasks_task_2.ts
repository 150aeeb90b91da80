// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type {
  Task,
  TaskFields,
  TaskItem,
  TasksTaskAddParams,
  TasksTaskAddResult,
  TasksTaskApproveParams,
  TasksTaskApproveResult,
  TasksTaskApproveTime,
  TasksTaskCompleteParams,
  TasksTaskCompleteResult,
  TasksTaskCountersGetParams,
  TasksTaskCountersGetResult,
  TasksTaskDeferParams,
  TasksTaskDeferResult,
  TasksTaskDelegateParams,
  TasksTaskDelegateResult,
  TasksTaskDeleteParams,
  TasksTaskDeleteResult,
  TasksTaskDisapproveParams,
  TasksTaskDisapproveResult,
  TasksTaskFavoriteAddParams,
  TasksTaskFavoriteAddResult,
  TasksTaskFavoriteRemoveParams,
  TasksTaskFavoriteRemoveResult,
  TasksTaskFilesAttachParams,
  TasksTaskFilesAttachResult,
  TasksTaskGetaccessParams,
  TasksTaskGetaccessResult,
  TasksTaskGetFieldsParams,
  TasksTaskGetFieldsResult,
  TasksTaskGetParams,
  TasksTaskGetResult,
  TasksTaskHistoryListParams,
  TasksTaskHistoryListResult,
  TasksTaskListParams,
  TasksTaskListResult,
  TasksTaskMuteParams,
  TasksTaskMuteResult,
  TasksTaskMuteTime,
  TasksTaskPauseParams,
  TasksTaskPauseResult,
} from "./tasks_task_1.ts";

/**
 * Parameters of tasks.task.pin.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/user-actions/tasks-task-pin.html
 */
export interface TasksTaskPinParams {
  /** Id, unique among its kind. See tasks.task.list. */
  id: number | string;
}

/** Result of tasks.task.pin. */
export interface TasksTaskPinResult {
  /** The task. */
  task: Task;
}

/**
 * Parameters of tasks.task.renew.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/status/tasks-task-renew.html
 */
export interface TasksTaskRenewParams {
  /** Id of the task to reopen. */
  taskId: number | string;
}

/** Result of tasks.task.renew. */
export interface TasksTaskRenewResult {
  /** The task. */
  task: Task;
  /** How long the call took on the server, or a moment. */
  time?: TasksTaskApproveTime;
}

/**
 * Parameters of tasks.task.result.addFromComment.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/result/tasks-task-result-add-from-comment.html
 */
export interface TasksTaskResultAddFromCommentParams {
  /** Id of the comment to record. */
  commentId: number | string;
}

/** Result of tasks.task.result.addFromComment. */
export interface TasksTaskResultAddFromCommentResult {
  /** Id, unique among its kind. */
  id?: number;
  /** Id of the task: tasks.task.list. */
  taskId?: number;
  /** Id of the comment. */
  commentId?: number;
  /** Id of the user who set the task: user.get. */
  createdBy?: number;
  /** When it was created. */
  createdAt?: string;
  /** When it was last changed. */
  updatedAt?: string;
  /** 2 waiting, 3 in progress, 4 awaiting control, 5 completed, 6 deferred. */
  status?: 0 | 1;
  /** What it says. */
  text?: string;
  formattedText?: string;
  /** The files. */
  files?: null | (null | number[]);
}

/**
 * Parameters of tasks.task.result.deleteFromComment.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/result/tasks-task-result-delete-from-comment.html
 */
export interface TasksTaskResultDeleteFromCommentParams {
  /** Id of the comment behind the result. */
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
  /** Id of the task. */
  taskId: number | string;
}

/** Result of tasks.task.result.list. */
export type TasksTaskResultListResult = {
  /** Id, unique among its kind. */
  id?: number;
  /** Id of the task: tasks.task.list. */
  taskId?: number;
  /** Id of the comment. */
  commentId?: number;
  /** Id of the user who set the task: user.get. */
  createdBy?: number;
  /** When it was created. */
  createdAt?: string;
  /** When it was last changed. */
  updatedAt?: string;
  /** 2 waiting, 3 in progress, 4 awaiting control, 5 completed, 6 deferred. */
  status?: 0 | 1;
  /** What it says. */
  text?: string;
  formattedText?: string;
  /** The files. */
  files?: number[];
}[];

/**
 * Parameters of tasks.task.start.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/status/tasks-task-start.html
 */
export interface TasksTaskStartParams {
  /** Id of the task whose work begins. */
  taskId: number | string;
}

/** Result of tasks.task.start. */
export interface TasksTaskStartResult {
  /** The task. */
  task: Task;
  /** How long the call took on the server, or a moment. */
  time?: TasksTaskApproveTime;
}

/**
 * Parameters of tasks.task.startwatch.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/user-actions/tasks-task-start-watch.html
 */
export interface TasksTaskStartwatchParams {
  /** Id of the task to watch. */
  taskId: number | string;
}

/** Result of tasks.task.startwatch. */
export interface TasksTaskStartwatchResult {
  /** The task. */
  task: Task;
  /** How long the call took on the server, or a moment. */
  time?: TasksTaskApproveTime;
}

/**
 * Parameters of tasks.task.stopwatch.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/user-actions/tasks-task-stop-watch.html
 */
export interface TasksTaskStopwatchParams {
  /** Id of the task to watch no longer. */
  taskId: number | string;
}

/** Result of tasks.task.stopwatch. */
export interface TasksTaskStopwatchResult {
  /** The task. */
  task: Task;
  /** How long the call took on the server, or a moment. */
  time?: TasksTaskApproveTime;
}

/**
 * Parameters of tasks.task.unmute.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/user-actions/tasks-task-unmute.html
 */
export interface TasksTaskUnmuteParams {
  /** Id, unique among its kind. See tasks.task.list. */
  id?: number | string | undefined;
  /** Id of the task to hear from again. */
  taskId?: number | string | undefined;
}

/** Result of tasks.task.unmute. */
export interface TasksTaskUnmuteResult {
  /** The task. */
  task: Task;
  /** How long the call took on the server, or a moment. */
  time?: TasksTaskMuteTime;
}

/**
 * Parameters of tasks.task.unpin.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/user-actions/tasks-task-unpin.html
 */
export interface TasksTaskUnpinParams {
  /** Id, unique among its kind. See tasks.task.list. */
  id: number | string;
}

/** Result of tasks.task.unpin. */
export interface TasksTaskUnpinResult {
  /** The task. */
  task: Task;
}

/**
 * Parameters of tasks.task.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-update.html
 */
export interface TasksTaskUpdateParams {
  /** Id of the task to change. */
  taskId: number | string;
  /** Fields to change, with their new values. See tasks.task.getFields. */
  fields: TaskFields;
}

/** Result of tasks.task.update. */
export interface TasksTaskUpdateResult {
  /** The task. */
  task: Task;
}

/** Fields of a task as the calls of REST 3.0 write them; what the server keeps by itself is left out. */
export interface V3TaskFields {
  /** What it is called, for people to read. */
  title?: string;
  /** What it is about, in words. */
  description?: string;
  /** Id of the user who created it: user.get. */
  creatorId?: number;
  /** Who created it. */
  creator?: object;
  /** Id of the user who is responsible: user.get. */
  responsibleId?: number;
  /** Who is responsible. */
  responsible?: object;
  /** Until when it must be done. Date and time, ISO 8601. */
  deadline?: string;
  needsControl?: boolean;
  /** Date and time, ISO 8601. */
  startPlan?: string;
  /** Date and time, ISO 8601. */
  endPlan?: string;
  /** The checklist. */
  checklist?: unknown[];
  /** Id of the workgroup: sonet_group.get. */
  groupId?: number;
  /** The group that it belongs to. */
  group?: object;
  /** Stage that it is in. */
  stageId?: number;
  stage?: object;
  /** Id of the epic. */
  epicId?: number;
  /** Estimate of the effort. */
  storyPoints?: number;
  /** Id of the flow: tasks.flow.Flow.get. */
  flowId?: number;
  flow?: object;
  /** How urgent it is. */
  priority?: string;
  /** State that it is in. */
  status?: string;
  /** Ids of the users who take part. */
  accomplices?: unknown[];
  /** Ids of the users who watch. */
  auditors?: unknown[];
  /** Id of what it is a part of; 0 or nothing at the top. */
  parentId?: number;
  /** What it is a part of. */
  parent?: object;
  plannedDuration?: number;
  actualDuration?: number;
  /** Unit of the duration. */
  durationType?: string;
  /** Date and time, ISO 8601. */
  started?: string;
  estimatedTime?: number;
  /** Whether it recurs. */
  replicate?: boolean;
  /** Id that is unique everywhere. */
  guid?: string;
  /** Id in an outside system. */
  xmlId?: string;
  /** Id in Microsoft Exchange. */
  exchangeId?: string;
  /** When Microsoft Exchange last changed it. */
  exchangeModified?: string;
  /** Version for Microsoft Outlook. */
  outlookVersion?: number;
  /** Rating: P positive, N negative. */
  mark?: string;
  allowsChangeDeadline?: boolean;
  allowsTimeTracking?: boolean;
  matchesWorkTime?: boolean;
  /** Whether it counts for efficiency. */
  addInReport?: boolean;
  isMultitask?: boolean;
  /** Id of the site. */
  siteId?: string;
  /** Id of the template that it was made from. */
  forkedByTemplateId?: number;
  forkedByTemplate?: object;
  /** Date and time, ISO 8601. */
  maxDeadlineChangeDate?: string;
  maxDeadlineChanges?: number;
  requireDeadlineChangeReason?: boolean;
  crmItemIds?: unknown[];
  emailId?: number;
  /** E-mail address. */
  email?: object;
  requireResult?: boolean;
  matchesSubTasksTime?: boolean;
  autocompleteSubTasks?: boolean;
  allowsChangeDatePlan?: boolean;
  inFavorite?: unknown[];
  inPin?: unknown[];
  inGroupPin?: unknown[];
  inMute?: unknown[];
  /** Where it came from. */
  source?: object;
  /** Ids of the tasks that come before it. */
  dependsOn?: unknown[];
  scenarios?: unknown[];
}

/** What v3:tasks.task.access.field holds. Which members arrive depends on the call. */
export interface V3TasksTaskAccessField {
  /** What it is called. */
  name?: string;
  /** What kind it is of. */
  type?: string;
  /** What it is called, for people to read. */
  title?: string;
  /** What it is about, in words. */
  description?: string;
  /** What values are checked for. */
  validationRules?: unknown[];
  /** Groups of fields of which one is needed. */
  requiredGroups?: null;
  /** Whether lists can be filtered by it. */
  filterable?: boolean;
  /** Whether lists can be sorted by it. */
  sortable?: boolean;
  /** Whether calls can write it. */
  editable?: boolean;
  /** Whether it holds several values. */
  multiple?: boolean;
  /** Kind of the elements, where it is a list. */
  elementType?: null;
}

/**
 * Parameters of v3:tasks.task.access.field.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-access-field-get.html
 */
export interface V3TasksTaskAccessFieldGetParams {
  /** What it is called. */
  name: string;
  /** Names of the fields to return. */
  select?:
    | (
      | "name"
      | "type"
      | "title"
      | "description"
      | "validationRules"
      | "requiredGroups"
      | "filterable"
      | "sortable"
      | "editable"
      | "multiple"
      | "elementType"
      | (string & {})
    )[]
    | undefined;
}

/** Result of v3:tasks.task.access.field.get. */
export interface V3TasksTaskAccessFieldGetResult {
  /** The record. */
  item: V3TasksTaskAccessField;
}

/**
 * Parameters of v3:tasks.task.access.field.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-access-field-list.html
 */
export interface V3TasksTaskAccessFieldListParams {
  /** Names of the fields to return. */
  select?:
    | (
      | "name"
      | "type"
      | "title"
      | "description"
      | "validationRules"
      | "requiredGroups"
      | "filterable"
      | "sortable"
      | "editable"
      | "multiple"
      | "elementType"
      | (string & {})
    )[]
    | undefined;
}

/** Result of v3:tasks.task.access.field.list. */
export interface V3TasksTaskAccessFieldListResult {
  /** The records. */
  items: V3TasksTaskAccessField[];
}

/**
 * Parameters of v3:tasks.task.access.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-access-get.html
 */
export interface V3TasksTaskAccessGetParams {
  /** Id, unique among its kind. */
  id: number | string;
}

/** Result of v3:tasks.task.access.get. */
export interface V3TasksTaskAccessGetResult {
  read?: boolean;
  watch?: boolean;
  /** Whether it is muted. */
  mute?: boolean;
  createSubtask?: boolean;
  createResult?: boolean;
  /** Whether the user may change it. */
  edit?: boolean;
  /** Whether the user may delete it. */
  remove?: boolean;
  /** Whether the user may complete it. */
  complete?: boolean;
  /** Whether the user may approve it. */
  approve?: boolean;
  /** Whether the user may reject it. */
  disapprove?: boolean;
  /** Whether the user may start it. */
  start?: boolean;
  /** Whether the user may take it on. */
  take?: boolean;
  /** Whether the user may hand it over. */
  delegate?: boolean;
  /** Whether the user may put it off. */
  defer?: boolean;
  /** Whether the user may reopen it. */
  renew?: boolean;
  deadline?: boolean;
  datePlan?: boolean;
  changeDirector?: boolean;
  changeResponsible?: boolean;
  changeAccomplices?: boolean;
  /** Whether the user may pause it. */
  pause?: boolean;
  timeTracking?: boolean;
  mark?: boolean;
  changeStatus?: boolean;
  reminder?: boolean;
  addAuditors?: boolean;
  elapsedTime?: boolean;
  /** Whether the user has marked it as a favorite. */
  favorite?: boolean;
  /** Whether the user may add to the checklist. */
  checklistAdd?: boolean;
  checklistEdit?: boolean;
  checklistSave?: boolean;
  checklistToggle?: boolean;
  automate?: boolean;
  resultEdit?: boolean;
  completeResult?: boolean;
  removeResult?: boolean;
  resultRead?: boolean;
  /** Whether the user is an administrator. */
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
  /** Fields of the record by their names. */
  fields: {
    /** What it is called, for people to read. */
    title: string;
    /** Id of the user who created it: user.get. */
    creatorId: number | string;
    /** Id of the user who is responsible: user.get. */
    responsibleId: number | string;
    /** What it is about, in words. */
    description?: string | undefined;
    /** Who created it. */
    creator?: object | undefined;
    /** Who is responsible. */
    responsible?: object | undefined;
    /** Until when it must be done. Date and time, ISO 8601. */
    deadline?: null | (string | Date) | undefined;
    /** Whether the creator must approve the work. */
    needsControl?: boolean | ("Y" | "N") | undefined;
    /** Planned start. Date and time, ISO 8601. */
    startPlan?: null | (string | Date) | undefined;
    /** Planned end. Date and time, ISO 8601. */
    endPlan?: null | (string | Date) | undefined;
    /** The checklist. */
    checklist?: unknown[] | undefined;
    /** Id of the workgroup: sonet_group.get. */
    groupId?: number | string | null | undefined;
    /** The workgroup. */
    group?: object | undefined;
    /** Id of the stage in the kanban; 0 for the first. */
    stageId?: number | string | undefined;
    stage?: object | undefined;
    /** Id of the epic. */
    epicId?: number | string | null | undefined;
    /** Estimate of the effort. */
    storyPoints?: number | string | undefined;
    /** Id of the flow: tasks.flow.Flow.get. */
    flowId?: number | string | null | undefined;
    flow?: object | undefined;
    /** 0 low, 1 medium, 2 high. */
    priority?: string | undefined;
    /** 2 waiting, 3 in progress, 4 awaiting control, 5 completed, 6 deferred. */
    status?: string | undefined;
    /** Ids of the users who take part. */
    accomplices?: unknown[] | undefined;
    /** Ids of the users who watch. */
    auditors?: unknown[] | undefined;
    /** Id of the task that it is a part of. */
    parentId?: number | string | null | undefined;
    /** What it is a part of. */
    parent?: object | undefined;
    /** Planned length in seconds. */
    plannedDuration?: number | string | undefined;
    /** Time spent, in seconds. */
    actualDuration?: number | string | undefined;
    /** Unit of the duration. */
    durationType?: string | undefined;
    /** Date and time, ISO 8601. */
    started?: null | (string | Date) | undefined;
    /** Planned effort in seconds. */
    estimatedTime?: number | string | undefined;
    /** Whether it recurs. */
    replicate?: boolean | ("Y" | "N") | undefined;
    /** Id that is unique everywhere. */
    guid?: string | undefined;
    /** Id in an outside system. */
    xmlId?: string | number | null | undefined;
    /** Id in Microsoft Exchange. */
    exchangeId?: string | number | null | undefined;
    /** When Microsoft Exchange last changed it. */
    exchangeModified?: string | undefined;
    /** Version for Microsoft Outlook. */
    outlookVersion?: number | string | undefined;
    /** Rating: P positive, N negative. */
    mark?: string | undefined;
    /** Whether the responsible user may move the deadline. */
    allowsChangeDeadline?: boolean | ("Y" | "N") | undefined;
    /** Whether time spent is recorded. */
    allowsTimeTracking?: boolean | ("Y" | "N") | undefined;
    /** Whether days off are left out of the plan. */
    matchesWorkTime?: boolean | ("Y" | "N") | undefined;
    /** Whether it counts for efficiency. */
    addInReport?: boolean | ("Y" | "N") | undefined;
    /** Whether each responsible user gets a task. */
    isMultitask?: boolean | ("Y" | "N") | undefined;
    /** Id of the site. */
    siteId?: string | number | null | undefined;
    /** Id of the template that it was made from. */
    forkedByTemplateId?: number | string | undefined;
    forkedByTemplate?: object | undefined;
    /** Date and time, ISO 8601. */
    maxDeadlineChangeDate?: null | (string | Date) | undefined;
    /** How often the deadline may be moved. */
    maxDeadlineChanges?: number | string | undefined;
    /** Whether moving the deadline needs a reason. */
    requireDeadlineChangeReason?: boolean | ("Y" | "N") | undefined;
    /** CRM records, e.g. D_10 for deal 10. */
    crmItemIds?: unknown[] | undefined;
    /** Id of the e-mail that it was made from. */
    emailId?: number | string | undefined;
    /** E-mail address. */
    email?: object | undefined;
    /** Whether a result is needed to complete it. */
    requireResult?: boolean | ("Y" | "N") | undefined;
    /** Whether the dates follow those of the parts. */
    matchesSubTasksTime?: boolean | ("Y" | "N") | undefined;
    /** Whether it is completed with its parts. */
    autocompleteSubTasks?: boolean | ("Y" | "N") | undefined;
    /** Whether the responsible user may move the planned dates. */
    allowsChangeDatePlan?: boolean | ("Y" | "N") | undefined;
    /** Users who have it among their favorites. */
    inFavorite?: unknown[] | undefined;
    /** Users who have pinned it. */
    inPin?: unknown[] | undefined;
    /** Users who have pinned it in the workgroup. */
    inGroupPin?: unknown[] | undefined;
    /** Users who have muted it. */
    inMute?: unknown[] | undefined;
    /** Where the task came from. */
    source?: object | undefined;
    /** Ids of the tasks that come before it. */
    dependsOn?: unknown[] | undefined;
    /** What the task is for. */
    scenarios?: unknown[] | undefined;
  };
}

/** Result of v3:tasks.task.add. */
export interface V3TasksTaskAddResult {
  /** The record. */
  item: TaskItem;
}

/** What v3:tasks.task.chat.message.field holds. Which members arrive depends on the call. */
export interface V3TasksTaskChatMessageField {
  /** What it is called. */
  name?: string;
  /** What kind it is of. */
  type?: string;
  /** What it is called, for people to read. */
  title?: string;
  /** What it is about, in words. */
  description?: null;
  /** Whether lists can be filtered by it. */
  filterable?: boolean;
  /** Whether lists can be sorted by it. */
  sortable?: boolean;
  /** Whether it holds several values. */
  multiple?: boolean;
}

/**
 * Parameters of v3:tasks.task.chat.message.field.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-chat-message-field-get.html
 */
export interface V3TasksTaskChatMessageFieldGetParams {
  /** What it is called. */
  name: string;
  /** Names of the fields to return. */
  select?:
    | (
      | "name"
      | "type"
      | "title"
      | "description"
      | "validationRules"
      | "requiredGroups"
      | "filterable"
      | "sortable"
      | "editable"
      | "multiple"
      | "elementType"
      | (string & {})
    )[]
    | undefined;
}

/** Result of v3:tasks.task.chat.message.field.get. */
export interface V3TasksTaskChatMessageFieldGetResult {
  /** The record. */
  item: V3TasksTaskChatMessageField;
}

/**
 * Parameters of v3:tasks.task.chat.message.field.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-chat-message-field-list.html
 */
export interface V3TasksTaskChatMessageFieldListParams {
  /** Names of the fields to return. */
  select?:
    | (
      | "name"
      | "type"
      | "title"
      | "description"
      | "validationRules"
      | "requiredGroups"
      | "filterable"
      | "sortable"
      | "editable"
      | "multiple"
      | "elementType"
      | (string & {})
    )[]
    | undefined;
}

/** Result of v3:tasks.task.chat.message.field.list. */
export interface V3TasksTaskChatMessageFieldListResult {
  /** The records. */
  items: V3TasksTaskChatMessageField[];
}

/**
 * Parameters of v3:tasks.task.chat.message.send.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-chat-message-send.html
 */
export interface V3TasksTaskChatMessageSendParams {
  /** Fields of the record by their names. */
  fields: {
    /** Id of the task: tasks.task.list. */
    taskId: number | string;
    /** What it says. */
    text: string;
  };
}

/** Result of v3:tasks.task.chat.message.send. */
export interface V3TasksTaskChatMessageSendResult {
  /** Whether it went well. */
  result?: boolean;
}

/**
 * Parameters of v3:tasks.task.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-delete-rest-v3.html
 */
export interface V3TasksTaskDeleteParams {
  /** Id, unique among its kind. See v3:tasks.task.list. */
  id: number | string;
}

/** Result of v3:tasks.task.delete. */
export type V3TasksTaskDeleteResult = boolean | {
  /** Whether it went well. */
  result?: boolean;
};

/** What v3:tasks.task.field holds. Which members arrive depends on the call. */
export interface V3TasksTaskField {
  /** What it is called. */
  name?: string;
  /** What kind it is of. */
  type?: string;
  /** What it is called, for people to read. */
  title?: string;
  /** What it is about, in words. */
  description?: string | null;
  /** What values are checked for. */
  validationRules?: unknown[];
  /** Groups of fields of which one is needed. */
  requiredGroups?: null;
  /** Whether lists can be filtered by it. */
  filterable?: boolean;
  /** Whether lists can be sorted by it. */
  sortable?: boolean;
  /** Whether calls can write it. */
  editable?: boolean;
  /** Whether it holds several values. */
  multiple?: boolean;
  /** Kind of the elements, where it is a list. */
  elementType?: null;
}

/**
 * Parameters of v3:tasks.task.field.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-field-get.html
 */
export interface V3TasksTaskFieldGetParams {
  /** What it is called. */
  name: string;
  /** Names of the fields to return. */
  select?:
    | (
      | "name"
      | "type"
      | "title"
      | "description"
      | "validationRules"
      | "requiredGroups"
      | "filterable"
      | "sortable"
      | "editable"
      | "multiple"
      | "elementType"
      | (string & {})
    )[]
    | undefined;
}

/** Result of v3:tasks.task.field.get. */
export interface V3TasksTaskFieldGetResult {
  /** The record. */
  item: V3TasksTaskField;
}

/**
 * Parameters of v3:tasks.task.field.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-field-list.html
 */
export interface V3TasksTaskFieldListParams {
  /** Names of the fields to return. */
  select?:
    | (
      | "name"
      | "type"
      | "title"
      | "description"
      | "validationRules"
      | "requiredGroups"
      | "filterable"
      | "sortable"
      | "editable"
      | "multiple"
      | "elementType"
      | (string & {})
    )[]
    | undefined;
}

/** Result of v3:tasks.task.field.list. */
export interface V3TasksTaskFieldListResult {
  /** The records. */
  items: V3TasksTaskField[];
}

/**
 * Parameters of v3:tasks.task.file.attach.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-file-attach.html
 */
export interface V3TasksTaskFileAttachParams {
  /** Id of the task: tasks.task.list. */
  taskId: number | string;
  /** Ids of the attached files. See disk.storage.uploadFile, disk.folder.uploadFile. */
  fileIds: (number | string)[];
}

/** Result of v3:tasks.task.file.attach. */
export type V3TasksTaskFileAttachResult = boolean | {
  /** Whether it went well. */
  result?: boolean;
};

/** What v3:tasks.task.file.field holds. Which members arrive depends on the call. */
export interface V3TasksTaskFileField {
  /** What it is called. */
  name?: string;
  /** What kind it is of. */
  type?: string;
  /** What it is called, for people to read. */
  title?: string;
  /** What it is about, in words. */
  description?: null;
  /** Whether lists can be filtered by it. */
  filterable?: boolean;
  /** Whether lists can be sorted by it. */
  sortable?: boolean;
  /** Whether it holds several values. */
  multiple?: boolean;
}

/**
 * Parameters of v3:tasks.task.file.field.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-file-field-get.html
 */
export interface V3TasksTaskFileFieldGetParams {
  /** What it is called. */
  name: string;
  /** Names of the fields to return. */
  select?:
    | (
      | "name"
      | "type"
      | "title"
      | "description"
      | "validationRules"
      | "requiredGroups"
      | "filterable"
      | "sortable"
      | "editable"
      | "multiple"
      | "elementType"
      | (string & {})
    )[]
    | undefined;
}

/** Result of v3:tasks.task.file.field.get. */
export interface V3TasksTaskFileFieldGetResult {
  /** The record. */
  item: V3TasksTaskFileField;
}

/**
 * Parameters of v3:tasks.task.file.field.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-file-field-list.html
 */
export interface V3TasksTaskFileFieldListParams {
  /** Names of the fields to return. */
  select?:
    | (
      | "name"
      | "type"
      | "title"
      | "description"
      | "validationRules"
      | "requiredGroups"
      | "filterable"
      | "sortable"
      | "editable"
      | "multiple"
      | "elementType"
      | (string & {})
    )[]
    | undefined;
}

/** Result of v3:tasks.task.file.field.list. */
export interface V3TasksTaskFileFieldListResult {
  /** The records. */
  items: V3TasksTaskFileField[];
}

/**
 * Parameters of v3:tasks.task.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-get-rest-v3.html
 */
export interface V3TasksTaskGetParams {
  /** Id, unique among its kind. See v3:tasks.task.list. */
  id: number | string;
  /** Names of the fields to return. */
  select?: (keyof TaskItem | "responsible.name" | "responsible.email" | (string & {}))[] | undefined;
}

/** Result of v3:tasks.task.get. */
export interface V3TasksTaskGetResult {
  /** The record. */
  item: TaskItem;
}

/**
 * Parameters of v3:tasks.task.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-list-rest-v3.html
 */
export interface V3TasksTaskListParams {
  /** Names of the fields to return. */
  select?: ("id" | "title" | "responsibleId" | "deadline" | "status" | (string & {}))[] | undefined;
  /** Conditions that all must hold. */
  filter?:
    | (
      | {
        [Name in "id" | "title" | "responsibleId" | "deadline" | "status"]?: unknown;
      }
      | object
    )
    | unknown[]
    | undefined;
  /** Fields to sort by, each with ASC or DESC. */
  order?:
    | {
      [Name in "id" | "title" | "responsibleId" | "deadline" | "status"]?:
        | ("ASC" | "DESC" | "asc" | "desc" | (string & {}))
        | undefined;
    }
    | object
    | undefined;
  /** Which part of the list to return. */
  pagination?: object | undefined;
}

/** Result of v3:tasks.task.list. */
export interface V3TasksTaskListResult {
  /** The records. */
  items: {
    /** Id, unique among its kind. */
    id?: number;
    /** What it is called, for people to read. */
    title?: string;
    /** Id of the user who is responsible: user.get. */
    responsibleId?: number;
    /** Until when it must be done. */
    deadline?: string | null;
    /** 2 waiting, 3 in progress, 4 awaiting control, 5 completed, 6 deferred. */
    status?: string;
  }[];
}

/**
 * Parameters of v3:tasks.task.result.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/result/tasks-task-result-add.html
 */
export interface V3TasksTaskResultAddParams {
  /** Fields of the record by their names. */
  fields: {
    /** Id of the task: tasks.task.list. */
    taskId: number | string;
    /** What it says. */
    text: string;
  };
}

/** Result of v3:tasks.task.result.add. */
export interface V3TasksTaskResultAddResult {
  /** The record. */
  item: {
    /** Id, unique among its kind. */
    id?: number;
    /** Id of the task: tasks.task.list. */
    taskId?: number;
    /** What it says. */
    text?: string;
    /** Id of the user who wrote it: user.get. */
    authorId?: number;
    /** When it was created. Date and time, ISO 8601. */
    createdAt?: string;
    /** When it was last changed. Date and time, ISO 8601. */
    updatedAt?: string | null;
    /** 2 waiting, 3 in progress, 4 awaiting control, 5 completed, 6 deferred. */
    status?: "open" | "closed";
    /** Ids of the attached files. */
    fileIds?: unknown[];
    /** What the caller may do. */
    rights?: {
      /** Whether the user may change it. */
      edit?: boolean;
      /** Whether the user may delete it. */
      remove?: boolean;
    };
    /** Id of the message. */
    messageId?: number | null;
  };
}

/**
 * Parameters of v3:tasks.task.result.addfromchatmessage.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/result/tasks-task-result-addfromchatmessage.html
 */
export interface V3TasksTaskResultAddfromchatmessageParams {
  /** Fields of the record by their names. */
  fields: {
    /** Id of the message. */
    messageId: number | string;
  };
}

/** Result of v3:tasks.task.result.addfromchatmessage. */
export interface V3TasksTaskResultAddfromchatmessageResult {
  /** The record. */
  item: {
    /** Id, unique among its kind. */
    id?: number;
    /** Id of the task: tasks.task.list. */
    taskId?: number;
    /** What it says. */
    text?: string;
    /** Id of the user who wrote it: user.get. */
    authorId?: number;
    /** When it was created. */
    createdAt?: string;
    /** When it was last changed. */
    updatedAt?: null;
    /** 2 waiting, 3 in progress, 4 awaiting control, 5 completed, 6 deferred. */
    status?: string;
    /** Ids of the attached files. */
    fileIds?: unknown[];
    /** What the caller may do. */
    rights?: {
      /** Whether the user may change it. */
      edit?: boolean;
      /** Whether the user may delete it. */
      remove?: boolean;
    };
    /** Id of the message. */
    messageId?: number;
  };
}

/**
 * Parameters of v3:tasks.task.result.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/result/tasks-task-result-delete.html
 */
export interface V3TasksTaskResultDeleteParams {
  /** Id, unique among its kind. See v3:tasks.task.result.list. */
  id: number | string;
}

/** Result of v3:tasks.task.result.delete. */
export interface V3TasksTaskResultDeleteResult {
  /** Whether it went well. */
  result?: boolean;
}

/**
 * Parameters of v3:tasks.task.result.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/result/tasks-task-result-list-rest-v3.html
 */
export interface V3TasksTaskResultListParams {
  /** Fields to sort by, each with ASC or DESC. */
  order?:
    | {
      [Name in "id" | "authorId" | "createdAt" | "updatedAt" | "status" | "messageId"]?:
        | ("ASC" | "DESC" | "asc" | "desc" | (string & {}))
        | undefined;
    }
    | object
    | undefined;
  /** Conditions that all must hold. */
  filter:
    | (
      | {
        [Name in "in" | "between" | "taskId" | "id" | "authorId" | "status" | "messageId"]?: unknown;
      }
      | object
    )
    | unknown[];
  /** Names of the fields to return. */
  select?:
    | (
      | "id"
      | "taskId"
      | "text"
      | "authorId"
      | "author"
      | "createdAt"
      | "updatedAt"
      | "status"
      | "fileIds"
      | "rights"
      | "messageId"
      | (string & {})
    )[]
    | undefined;
  /** Which part of the list to return. */
  pagination?: object | undefined;
}

/** Result of v3:tasks.task.result.list. */
export interface V3TasksTaskResultListResult {
  /** The records. */
  items: {
    /** Id, unique among its kind. */
    id?: number;
    /** Id of the task: tasks.task.list. */
    taskId?: number;
    /** What it says. */
    text?: string;
    /** Id of the user who wrote it: user.get. */
    authorId?: number;
    /** When it was created. */
    createdAt?: string;
    /** 2 waiting, 3 in progress, 4 awaiting control, 5 completed, 6 deferred. */
    status?: string;
    /** Id of the message. */
    messageId?: null;
  }[];
}

/**
 * Parameters of v3:tasks.task.result.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/result/tasks-task-result-update.html
 */
export interface V3TasksTaskResultUpdateParams {
  /** Id, unique among its kind. See v3:tasks.task.result.list. */
  id: number | string;
  /** Fields of the record by their names. */
  fields: {
    /** What it says. */
    text: string;
  };
}

/** Result of v3:tasks.task.result.update. */
export interface V3TasksTaskResultUpdateResult {
  /** The record. */
  item: {
    /** Id, unique among its kind. */
    id?: number;
    /** Id of the task: tasks.task.list. */
    taskId?: number;
    /** What it says. */
    text?: string;
    /** Id of the user who wrote it: user.get. */
    authorId?: number;
    /** When it was created. */
    createdAt?: string;
    /** When it was last changed. */
    updatedAt?: string;
    /** 2 waiting, 3 in progress, 4 awaiting control, 5 completed, 6 deferred. */
    status?: string;
    /** Ids of the attached files. */
    fileIds?: unknown[];
    /** What the caller may do. */
    rights?: {
      /** Whether the user may change it. */
      edit?: boolean;
      /** Whether the user may delete it. */
      remove?: boolean;
    };
    /** Id of the message. */
    messageId?: null;
  };
}

/**
 * Parameters of v3:tasks.task.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-update-rest-v3.html
 */
export interface V3TasksTaskUpdateParams {
  /** Id, unique among its kind. See v3:tasks.task.list. */
  id: number | string;
  /** Fields of the record by their names. */
  fields: {
    /** What it is called, for people to read. */
    title?: string | undefined;
    /** What it is about, in words. */
    description?: string | undefined;
    /** Id of the user who created it: user.get. */
    creatorId?: number | string | undefined;
    /** Who created it. */
    creator?: object | undefined;
    /** Id of the user who is responsible: user.get. */
    responsibleId?: number | string | undefined;
    /** Who is responsible. */
    responsible?: object | undefined;
    /** Until when it must be done. Date and time, ISO 8601. */
    deadline?: null | (string | Date) | undefined;
    /** Whether the creator must approve the work. */
    needsControl?: boolean | ("Y" | "N") | undefined;
    /** Planned start. Date and time, ISO 8601. */
    startPlan?: null | (string | Date) | undefined;
    /** Planned end. Date and time, ISO 8601. */
    endPlan?: null | (string | Date) | undefined;
    /** The checklist. */
    checklist?: unknown[] | undefined;
    /** Id of the workgroup: sonet_group.get. */
    groupId?: number | string | null | undefined;
    /** The workgroup. */
    group?: object | undefined;
    /** Id of the stage in the kanban; 0 for the first. */
    stageId?: number | string | undefined;
    stage?: object | undefined;
    /** Id of the epic. */
    epicId?: number | string | null | undefined;
    /** Estimate of the effort. */
    storyPoints?: number | string | undefined;
    /** Id of the flow: tasks.flow.Flow.get. */
    flowId?: number | string | null | undefined;
    flow?: object | undefined;
    /** 0 low, 1 medium, 2 high. */
    priority?: string | undefined;
    /** 2 waiting, 3 in progress, 4 awaiting control, 5 completed, 6 deferred. */
    status?: string | undefined;
    /** Ids of the users who take part. */
    accomplices?: unknown[] | undefined;
    /** Ids of the users who watch. */
    auditors?: unknown[] | undefined;
    /** Id of the task that it is a part of. */
    parentId?: number | string | null | undefined;
    /** What it is a part of. */
    parent?: object | undefined;
    /** Planned length in seconds. */
    plannedDuration?: number | string | undefined;
    /** Time spent, in seconds. */
    actualDuration?: number | string | undefined;
    /** Unit of the duration. */
    durationType?: string | undefined;
    /** Date and time, ISO 8601. */
    started?: null | (string | Date) | undefined;
    /** Planned effort in seconds. */
    estimatedTime?: number | string | undefined;
    /** Whether it recurs. */
    replicate?: boolean | ("Y" | "N") | undefined;
    /** Id that is unique everywhere. */
    guid?: string | undefined;
    /** Id in an outside system. */
    xmlId?: string | number | null | undefined;
    /** Id in Microsoft Exchange. */
    exchangeId?: string | number | null | undefined;
    /** When Microsoft Exchange last changed it. */
    exchangeModified?: string | undefined;
    /** Version for Microsoft Outlook. */
    outlookVersion?: number | string | undefined;
    /** Rating: P positive, N negative. */
    mark?: string | undefined;
    /** Whether the responsible user may move the deadline. */
    allowsChangeDeadline?: boolean | ("Y" | "N") | undefined;
    /** Whether time spent is recorded. */
    allowsTimeTracking?: boolean | ("Y" | "N") | undefined;
    /** Whether days off are left out of the plan. */
    matchesWorkTime?: boolean | ("Y" | "N") | undefined;
    /** Whether it counts for efficiency. */
    addInReport?: boolean | ("Y" | "N") | undefined;
    /** Whether each responsible user gets a task. */
    isMultitask?: boolean | ("Y" | "N") | undefined;
    /** Id of the site. */
    siteId?: string | number | null | undefined;
    /** Id of the template that it was made from. */
    forkedByTemplateId?: number | string | undefined;
    forkedByTemplate?: object | undefined;
    /** Date and time, ISO 8601. */
    maxDeadlineChangeDate?: null | (string | Date) | undefined;
    /** How often the deadline may be moved. */
    maxDeadlineChanges?: number | string | undefined;
    /** Whether moving the deadline needs a reason. */
    requireDeadlineChangeReason?: boolean | ("Y" | "N") | undefined;
    /** CRM records, e.g. D_10 for deal 10. */
    crmItemIds?: unknown[] | undefined;
    /** Id of the e-mail that it was made from. */
    emailId?: number | string | undefined;
    /** E-mail address. */
    email?: object | undefined;
    /** Whether a result is needed to complete it. */
    requireResult?: boolean | ("Y" | "N") | undefined;
    /** Whether the dates follow those of the parts. */
    matchesSubTasksTime?: boolean | ("Y" | "N") | undefined;
    /** Whether it is completed with its parts. */
    autocompleteSubTasks?: boolean | ("Y" | "N") | undefined;
    /** Whether the responsible user may move the planned dates. */
    allowsChangeDatePlan?: boolean | ("Y" | "N") | undefined;
    /** Users who have it among their favorites. */
    inFavorite?: unknown[] | undefined;
    /** Users who have pinned it. */
    inPin?: unknown[] | undefined;
    /** Users who have pinned it in the workgroup. */
    inGroupPin?: unknown[] | undefined;
    /** Users who have muted it. */
    inMute?: unknown[] | undefined;
    /** Where the task came from. */
    source?: object | undefined;
    /** Ids of the tasks that come before it. */
    dependsOn?: unknown[] | undefined;
    /** What the task is for. */
    scenarios?: unknown[] | undefined;
  };
}

/** Result of v3:tasks.task.update. */
export type V3TasksTaskUpdateResult = boolean | {
  /** Whether it went well. */
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
  /**
   * Lists tasks visible to the user by filter, with a choice of fields, in pages of 50.
   * All records: `list`, by id in parallel windows: every record that was there from start to end comes exactly once.
   */
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
  /**
   * Lists tasks over REST 3.0 with filter, order, field choice and page or offset pagination.
   * All records: `list`, by id in parallel windows: every record that was there from start to end comes exactly once.
   */
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
  /**
   * Lists task results over REST 3.0 by a required filter, such as the task id, with pagination.
   * All records: `list`, each page from where the last one ended: every record that was there from start to end comes
   * exactly once.
   */
  "tasks.task.result.list": { params: V3TasksTaskResultListParams; result: V3TasksTaskResultListResult };
  /** Changes the text of a task result and returns it; only its author may do so. */
  "tasks.task.result.update": { params: V3TasksTaskResultUpdateParams; result: V3TasksTaskResultUpdateResult };
  /** Changes fields of a task in the REST 3.0 model; the answer is only true. */
  "tasks.task.update": { params: V3TasksTaskUpdateParams; result: V3TasksTaskUpdateResult };
}
