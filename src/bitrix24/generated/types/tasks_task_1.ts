// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** A task. Which fields arrive depends on what the call selects. */
export interface Task {
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
  [name: `uf${string}`]: unknown;
}

/** Stands in several types. */
export interface TaskAccomplicesDataItem {
  /** Id, unique among its kind. */
  id?: string;
  /** What it is called. */
  name?: string;
  /** Address. */
  link?: string;
  /** Small picture. */
  icon?: string;
  /** Position in the company. */
  workPosition?: string;
}

/** Stands in several types. */
export interface TaskCheckListTreeDescendantsItemFields {
  /** Id, unique among its kind. */
  id?: number;
  /** Id of what it was copied from. */
  copiedId?: null;
  /** Id of the record that it belongs to. */
  entityId?: number;
  /** Id of the user: user.get. */
  userId?: number;
  createdBy?: number;
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
  members?: unknown[];
  /** The attachments. */
  attachments?: unknown[];
  /** Id of the entry, or of the department or team. */
  nodeId?: null;
}

/** Stands in several types. */
export interface TaskChecklistItemAction {
  modify?: boolean;
  /** Whether the user may delete it. */
  remove?: boolean;
  toggle?: boolean;
  add?: boolean;
  addAccomplice?: boolean;
}

/** Stands in several types. */
export interface TaskCreator {
  /** Id, unique among its kind. */
  id?: string;
  /** What it is called. */
  name?: string;
  /** Address. */
  link?: string;
  /** Small picture. */
  icon?: string;
  /** Position in the company. */
  workPosition?: string | null;
}

/** Fields of a task as calls write them. A new task needs TITLE, and RESPONSIBLE_ID unless a flow chooses one. */
export interface TaskFields {
  /** Whole title; `%TITLE` for a part of it. */
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
  /** ISO 8601; an empty text removes it. Date and time, ISO 8601. */
  DEADLINE?: null | (string | Date) | undefined;
  /** Planned start; END_DATE_PLAN must be given with it. Date and time, ISO 8601. */
  START_DATE_PLAN?: null | (string | Date) | undefined;
  /** Planned end; START_DATE_PLAN must be given with it. Date and time, ISO 8601. */
  END_DATE_PLAN?: null | (string | Date) | undefined;
  /** Planned length in units of DURATION_TYPE. */
  DURATION_PLAN?: number | string | undefined;
  /** Secs, mins, hours, days, weeks, months or years. */
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
  /** Id of the sprint. */
  SPRINT_ID?: number | string | null | undefined;
  /** Backlog. */
  BACKLOG_ID?: number | string | null | undefined;
  /** Whether the responsible user may move the deadline. */
  ALLOW_CHANGE_DEADLINE?: "Y" | "N" | undefined;
  /** Whether time spent is recorded. */
  ALLOW_TIME_TRACKING?: "Y" | "N" | undefined;
  /** Whether the creator must approve the work. */
  TASK_CONTROL?: "Y" | "N" | undefined;
  /** Whether days off are left out of the plan. */
  MATCH_WORK_TIME?: "Y" | "N" | undefined;
  /** Whether it counts for efficiency. */
  ADD_IN_REPORT?: "Y" | "N" | undefined;
  /** Whether each responsible user gets a task. */
  MULTITASK?: "Y" | "N" | undefined;
  /** Whether the task recurs. */
  REPLICATE?: "Y" | "N" | undefined;
  /** Subordinate Task. */
  SUBORDINATE?: "Y" | "N" | undefined;
  /** Whether the user has marked it as a favorite. */
  FAVORITE?: "Y" | "N" | undefined;
  /** When it was created. Date and time, ISO 8601. */
  CREATED_DATE?: null | (string | Date) | undefined;
  /** Id of the user who last changed it: user.get. */
  CHANGED_BY?: number | string | undefined;
  /** When it was last changed. Date and time, ISO 8601. */
  CHANGED_DATE?: null | (string | Date) | undefined;
  /** Id of the user who last changed the status: user.get. */
  STATUS_CHANGED_BY?: number | string | undefined;
  /** Status Change Date. Date and time, ISO 8601. */
  STATUS_CHANGED_DATE?: null | (string | Date) | undefined;
  /** Id of the user who closed it: user.get. */
  CLOSED_BY?: number | string | undefined;
  /** When it was closed. Date and time, ISO 8601. */
  CLOSED_DATE?: null | (string | Date) | undefined;
  /** When something last happened with it. Date and time, ISO 8601. */
  ACTIVITY_DATE?: null | (string | Date) | undefined;
  /** Actual start. Date and time, ISO 8601. */
  DATE_START?: null | (string | Date) | undefined;
  /** Time spent, in units of the duration. */
  DURATION_FACT?: number | string | undefined;
  /** Id of the forum. */
  FORUM_ID?: number | string | undefined;
  /** Id of the topic that holds the comments. */
  FORUM_TOPIC_ID?: number | string | undefined;
  /** Id of the site. */
  SITE_ID?: string | number | null | undefined;
  /** Id that is unique everywhere. */
  GUID?: string | undefined;
  /** Id in an outside system. */
  XML_ID?: string | number | null | undefined;
  /** Id in Microsoft Exchange. */
  EXCHANGE_ID?: string | number | null | undefined;
  /** When Microsoft Exchange last changed it. Date and time, ISO 8601. */
  EXCHANGE_MODIFIED?: null | (string | Date) | undefined;
  /** Version for Microsoft Outlook. */
  OUTLOOK_VERSION?: number | string | undefined;
  /** Sorting Index. */
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
  /** Id, unique among its kind. */
  ID?: (number | string) | (number | string)[] | undefined;
  /** Id of the task that it is a part of. */
  PARENT_ID?: (number | string) | (number | string)[] | undefined;
  /** Id of the workgroup. */
  GROUP_ID?: (number | string) | (number | string)[] | undefined;
  /** Id of the user who sets the task; the caller unless told. */
  CREATED_BY?: (number | string) | (number | string)[] | undefined;
  /** Id of the user who last changed the status: user.get. */
  STATUS_CHANGED_BY?: (number | string) | (number | string)[] | undefined;
  /** 0 low, 1 medium, 2 high. */
  PRIORITY?: (number | string) | (number | string)[] | undefined;
  /** Id of the topic that holds the comments. */
  FORUM_TOPIC_ID?: (number | string) | (number | string)[] | undefined;
  /** Id of the user who is responsible. */
  RESPONSIBLE_ID?: (number | string) | (number | string)[] | undefined;
  /** Whole title; `%TITLE` for a part of it. */
  TITLE?: string | string[] | undefined;
  /** Word to find it by. */
  TAG?: string | string[] | undefined;
  /** 2 waiting, 3 in progress, 4 awaiting control, 5 completed, 6 deferred. */
  REAL_STATUS?: (number | string) | (number | string)[] | undefined;
  /** As REAL_STATUS, and: -3 almost overdue, -2 not seen, -1 overdue. */
  STATUS?: (number | string) | (number | string)[] | undefined;
  /** P positive, N negative. */
  MARK?: string | string[] | undefined;
  /** Id of the site. */
  SITE_ID?: string | string[] | undefined;
  /** Whether it counts for efficiency. */
  ADD_IN_REPORT?: "Y" | "N" | undefined;
  /** Actual start. Date and time, ISO 8601. */
  DATE_START?: string | Date | undefined;
  /** ISO 8601; an empty text removes it. Date and time, ISO 8601. */
  DEADLINE?: string | Date | undefined;
  /** When it was created. Date and time, ISO 8601. */
  CREATED_DATE?: string | Date | undefined;
  /** When it was closed. Date and time, ISO 8601. */
  CLOSED_DATE?: string | Date | undefined;
  /** When it was last changed. Date and time, ISO 8601. */
  CHANGED_DATE?: string | Date | undefined;
  /** Ids of users who take part. */
  ACCOMPLICE?: (number | string) | (number | string)[] | undefined;
  /** Ids of users who watch. */
  AUDITOR?: (number | string) | (number | string)[] | undefined;
  /** Ids of the tasks that come before it. */
  DEPENDS_ON?: (number | string) | (number | string)[] | undefined;
  /** Y leaves out tasks that are a part of a task found. */
  ONLY_ROOT_TASKS?: "Y" | "N" | undefined;
  /** Id of the kanban stage. */
  STAGE_ID?: (number | string) | (number | string)[] | undefined;
  /** Id of the sprint. */
  SPRINT_ID?: (number | string) | (number | string)[] | undefined;
  /** Backlog. */
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
  /** Id, unique among its kind. */
  id?: number;
  /** What it is called, for people to read. */
  title?: string;
  /** What it is about, in words. */
  description?: string;
  /** Until when it must be done. */
  deadline?: string;
  /** Whether the creator must approve the work. */
  needsControl?: boolean;
  /** Planned start. */
  startPlan?: null;
  /** Planned end. */
  endPlan?: null;
  fileIds?: null;
  /** The checklist. */
  checklist?: number[];
  /** Id of the epic. */
  epicId?: null;
  /** Estimate of the effort. */
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
  /** Id of the chat. */
  chatId?: number;
  /** Planned length in seconds. */
  plannedDuration?: number;
  /** Time spent, in seconds. */
  actualDuration?: number;
  /** Unit of the duration. */
  durationType?: string;
  started?: null;
  /** Planned effort in seconds. */
  estimatedTime?: number;
  /** Whether it recurs. */
  replicate?: boolean;
  changed?: string;
  /** Whether it is closed. */
  closed?: null;
  /** The activity. */
  activity?: string;
  /** Id that is unique everywhere. */
  guid?: string;
  /** Id in an outside system. */
  xmlId?: null;
  /** Id in Microsoft Exchange. */
  exchangeId?: null;
  /** When Microsoft Exchange last changed it. */
  exchangeModified?: null;
  /** Version for Microsoft Outlook. */
  outlookVersion?: number;
  /** Rating: P positive, N negative. */
  mark?: string;
  /** Whether the responsible user may move the deadline. */
  allowsChangeDeadline?: boolean;
  /** Whether time spent is recorded. */
  allowsTimeTracking?: boolean;
  /** Whether days off are left out of the plan. */
  matchesWorkTime?: boolean;
  /** Whether it counts for efficiency. */
  addInReport?: null;
  /** Whether each responsible user gets a task. */
  isMultitask?: boolean;
  /** Id of the site. */
  siteId?: string;
  deadlineCount?: null;
  declineReason?: null;
  /** Id of the topic that holds the comments. */
  forumTopicId?: null;
  /** Address. */
  link?: string;
  rights?: {
    read?: boolean;
    watch?: boolean;
    /** Whether it is muted. */
    mute?: boolean;
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
  /** CRM records, e.g. D_10 for deal 10. */
  crmItemIds?: string[];
  /** Whether a result is needed to complete it. */
  requireResult?: boolean;
  /** Whether the dates follow those of the parts. */
  matchesSubTasksTime?: boolean;
  /** Whether it is completed with its parts. */
  autocompleteSubTasks?: boolean;
  /** Whether the responsible user may move the planned dates. */
  allowsChangeDatePlan?: boolean;
  maxDeadlineChangeDate?: null;
  /** How often the deadline may be moved. */
  maxDeadlineChanges?: null;
  /** Whether moving the deadline needs a reason. */
  requireDeadlineChangeReason?: boolean;
  /** Users who have it among their favorites. */
  inFavorite?: unknown[];
  /** Users who have pinned it. */
  inPin?: unknown[];
  /** Users who have pinned it in the workgroup. */
  inGroupPin?: unknown[];
  /** Users who have muted it. */
  inMute?: unknown[];
  /** Ids of the tasks that come before it. */
  dependsOn?: unknown[];
  /** What the task is for. */
  scenarios?: string[];
  /** Who is responsible. */
  responsible?: {
    /** What it is called. */
    name?: string;
    /** E-mail address. */
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
  /**
   * Fields of the new task with their values; `TITLE` is required, and `RESPONSIBLE_ID` unless a flow chooses the
   * user. Needed in some cases only. See tasks.task.getFields.
   */
  fields?: TaskFields | undefined;
}

/** Result of tasks.task.add. */
export interface TasksTaskAddResult {
  /** The task. */
  task: Task;
}

/**
 * Parameters of tasks.task.approve.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-approve.html
 */
export interface TasksTaskApproveParams {
  /** Id of the task whose work is accepted. */
  taskId: number | string;
}

/** Result of tasks.task.approve. */
export interface TasksTaskApproveResult {
  /** The task. */
  task: Task;
  /** How long the call took on the server, or a moment. */
  time?: TasksTaskApproveTime;
}

/** Stands in several types. */
export interface TasksTaskApproveTime {
  /** How many records to skip, a multiple of 50. */
  start?: number;
  /** When the server ended the call, in seconds since 1970. */
  finish?: number;
  /** How long it takes or took. */
  duration?: number;
  /** How long the server worked, in seconds. */
  processing?: number;
  /** Actual start. */
  date_start?: string;
  /** When it ends or ended. */
  date_finish?: string;
  /** When some of the counted time is free again, in seconds since 1970. */
  operating_reset_at?: number;
  /** How long the method has run within the counted time, in seconds. */
  operating?: number;
}

/**
 * Parameters of tasks.task.complete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/status/tasks-task-complete.html
 */
export interface TasksTaskCompleteParams {
  /** Id of the task that is done. */
  taskId: number | string;
}

/** Result of tasks.task.complete. */
export interface TasksTaskCompleteResult {
  /** The task. */
  task: Task;
}

/**
 * Parameters of tasks.task.counters.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-counters-get.html
 */
export interface TasksTaskCountersGetParams {
  /** Id of the user: user.get. */
  userId?: number | string | undefined;
  /** Id of the workgroup: sonet_group.get. */
  groupId?: number | string | undefined;
  /** What kind it is of. */
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
    /** How many are new, or a count. */
    counter?: number;
    /** Symbolic code. */
    code?: number;
  };
  new_comments: {
    /** How many are new, or a count. */
    counter?: number;
    /** Symbolic code. */
    code?: number;
  };
}

/**
 * Parameters of tasks.task.defer.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/status/tasks-task-defer.html
 */
export interface TasksTaskDeferParams {
  /** Id of the task to put off. */
  taskId: number | string;
}

/** Result of tasks.task.defer. */
export interface TasksTaskDeferResult {
  /** The task. */
  task: Task;
  /** How long the call took on the server, or a moment. */
  time?: TasksTaskApproveTime;
}

/**
 * Parameters of tasks.task.delegate.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-delegate.html
 */
export interface TasksTaskDelegateParams {
  /** Id of the task to hand over. */
  taskId: number | string;
  /** Id of the user who takes it on. */
  userId: number | string;
}

/** Result of tasks.task.delegate. */
export interface TasksTaskDelegateResult {
  /** The task. */
  task: Task;
  /** How long the call took on the server, or a moment. */
  time?: TasksTaskApproveTime;
}

/**
 * Parameters of tasks.task.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-delete.html
 */
export interface TasksTaskDeleteParams {
  /** Id of the task to delete. */
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
  /** Id of the task whose work is rejected. */
  taskId: number | string;
}

/** Result of tasks.task.disapprove. */
export interface TasksTaskDisapproveResult {
  /** The task. */
  task: Task;
  /** How long the call took on the server, or a moment. */
  time?: TasksTaskApproveTime;
}

/**
 * Parameters of tasks.task.favorite.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/user-actions/tasks-task-favorite-add.html
 */
export interface TasksTaskFavoriteAddParams {
  /** Id of the task to mark. */
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
  /** Id of the task whose mark is removed. */
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
  /** Id of the task that gets the file. */
  taskId: number | string;
  /** Id of the file in Drive. */
  fileId: number | string;
}

/** Result of tasks.task.files.attach. */
export interface TasksTaskFilesAttachResult {
  /** Id of the attachment. */
  attachmentId?: number;
}

/** How tasks.task.getFields describes a field. */
export interface TasksTaskGetFieldsField {
  /** What it is called, for people to read. */
  title?: string | null;
  /** What kind it is of. */
  type?: string;
  primary?: boolean;
  /** Value unless told. */
  default?: number | null | string;
  /** Whether it must be given. */
  required?: boolean;
  /** The values themselves. */
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
  /** Fields of the record by their names. */
  fields: {
    /** Id, unique among its kind. */
    ID?: TasksTaskGetFieldsField;
    /** Id of the task that it is a part of. */
    PARENT_ID?: TasksTaskGetFieldsField;
    /** Whole title; `%TITLE` for a part of it. */
    TITLE?: TasksTaskGetFieldsField;
    /** Text with BBCode. */
    DESCRIPTION?: TasksTaskGetFieldsField;
    /** Rating: P positive, N negative. */
    MARK?: TasksTaskGetFieldsField;
    /** 0 low, 1 medium, 2 high. */
    PRIORITY?: TasksTaskGetFieldsField;
    /** 2 waiting, 3 in progress, 4 awaiting control, 5 completed, 6 deferred. */
    STATUS?: TasksTaskGetFieldsField;
    /** Whether each responsible user gets a task. */
    MULTITASK?: TasksTaskGetFieldsField;
    NOT_VIEWED?: TasksTaskGetFieldsField;
    /** Whether the task recurs. */
    REPLICATE?: TasksTaskGetFieldsField;
    /** Id of the workgroup. */
    GROUP_ID?: TasksTaskGetFieldsField;
    /** Id of the kanban stage. */
    STAGE_ID?: TasksTaskGetFieldsField;
    /** Id of the sprint. */
    SPRINT_ID?: TasksTaskGetFieldsField;
    /** Backlog. */
    BACKLOG_ID?: TasksTaskGetFieldsField;
    /** Id of the user who sets the task; the caller unless told. */
    CREATED_BY?: TasksTaskGetFieldsField;
    /** When it was created. */
    CREATED_DATE?: TasksTaskGetFieldsField;
    /** Id of the user who is responsible. */
    RESPONSIBLE_ID?: TasksTaskGetFieldsField;
    /** Ids of the users who take part. */
    ACCOMPLICES?: TasksTaskGetFieldsField;
    /** Ids of the users who watch. */
    AUDITORS?: TasksTaskGetFieldsField;
    /** Id of the user who last changed it: user.get. */
    CHANGED_BY?: TasksTaskGetFieldsField;
    /** When it was last changed. */
    CHANGED_DATE?: TasksTaskGetFieldsField;
    /** Id of the user who last changed the status: user.get. */
    STATUS_CHANGED_BY?: TasksTaskGetFieldsField;
    /** Status Change Date. */
    STATUS_CHANGED_DATE?: TasksTaskGetFieldsField;
    /** Id of the user who closed it: user.get. */
    CLOSED_BY?: TasksTaskGetFieldsField;
    /** When it was closed. */
    CLOSED_DATE?: TasksTaskGetFieldsField;
    /** When something last happened with it. */
    ACTIVITY_DATE?: TasksTaskGetFieldsField;
    /** Actual start. */
    DATE_START?: TasksTaskGetFieldsField;
    /** ISO 8601; an empty text removes it. */
    DEADLINE?: TasksTaskGetFieldsField;
    /** Planned start; END_DATE_PLAN must be given with it. */
    START_DATE_PLAN?: TasksTaskGetFieldsField;
    /** Planned end; START_DATE_PLAN must be given with it. */
    END_DATE_PLAN?: TasksTaskGetFieldsField;
    /** Id that is unique everywhere. */
    GUID?: TasksTaskGetFieldsField;
    /** Id in an outside system. */
    XML_ID?: TasksTaskGetFieldsField;
    /** How many comments there are. */
    COMMENTS_COUNT?: TasksTaskGetFieldsField;
    /** How many comments came from the portal itself. */
    SERVICE_COMMENTS_COUNT?: TasksTaskGetFieldsField;
    /** How many comments the user has not seen. */
    NEW_COMMENTS_COUNT?: TasksTaskGetFieldsField;
    /** Whether the responsible user may move the deadline. */
    ALLOW_CHANGE_DEADLINE?: TasksTaskGetFieldsField;
    /** Whether time spent is recorded. */
    ALLOW_TIME_TRACKING?: TasksTaskGetFieldsField;
    /** Whether the creator must approve the work. */
    TASK_CONTROL?: TasksTaskGetFieldsField;
    /** Whether it counts for efficiency. */
    ADD_IN_REPORT?: TasksTaskGetFieldsField;
    /** Id of the template that it was made from. */
    FORKED_BY_TEMPLATE_ID?: TasksTaskGetFieldsField;
    /** Planned effort in seconds. */
    TIME_ESTIMATE?: TasksTaskGetFieldsField;
    /** Time spent, in seconds. */
    TIME_SPENT_IN_LOGS?: TasksTaskGetFieldsField;
    /** Whether days off are left out of the plan. */
    MATCH_WORK_TIME?: TasksTaskGetFieldsField;
    /** Id of the topic that holds the comments. */
    FORUM_TOPIC_ID?: TasksTaskGetFieldsField;
    /** Id of the forum. */
    FORUM_ID?: TasksTaskGetFieldsField;
    /** Id of the site. */
    SITE_ID?: TasksTaskGetFieldsField;
    /** Subordinate Task. */
    SUBORDINATE?: TasksTaskGetFieldsField;
    /** Whether the user has marked it as a favorite. */
    FAVORITE?: TasksTaskGetFieldsField;
    /** When Microsoft Exchange last changed it. */
    EXCHANGE_MODIFIED?: TasksTaskGetFieldsField;
    /** Id in Microsoft Exchange. */
    EXCHANGE_ID?: TasksTaskGetFieldsField;
    /** Version for Microsoft Outlook. */
    OUTLOOK_VERSION?: TasksTaskGetFieldsField;
    /** When the user last looked at it. */
    VIEWED_DATE?: TasksTaskGetFieldsField;
    /** Sorting Index. */
    SORTING?: TasksTaskGetFieldsField;
    /** Planned length in units of DURATION_TYPE. */
    DURATION_PLAN?: TasksTaskGetFieldsField;
    /** Time spent, in units of the duration. */
    DURATION_FACT?: TasksTaskGetFieldsField;
    /** The checklist. */
    CHECKLIST?: TasksTaskGetFieldsField;
    /** secs, mins, hours, days, weeks, months or years. */
    DURATION_TYPE?: TasksTaskGetFieldsField;
    IS_MUTED?: TasksTaskGetFieldsField;
    IS_PINNED?: TasksTaskGetFieldsField;
    IS_PINNED_IN_GROUP?: TasksTaskGetFieldsField;
    /** Id of the flow. */
    FLOW_ID?: TasksTaskGetFieldsField;
    /** CRM records: L_4 lead, D_10 deal, C_7 contact, CO_5 company. */
    UF_CRM_TASK?: TasksTaskGetFieldsField;
    /** Ids of files in Drive with n in front. */
    UF_TASK_WEBDAV_FILES?: TasksTaskGetFieldsField;
    UF_MAIL_MESSAGE?: TasksTaskGetFieldsField;
    /** New Task Field. */
    UF_NEW_TASKS_FIELD?: TasksTaskGetFieldsField;
    /** Whether the description has BB codes. */
    descriptionInBbcode?: TasksTaskGetFieldsField;
    checkListCanAdd?: TasksTaskGetFieldsField;
    lengthDeadline?: TasksTaskGetFieldsField;
    taskRequireResult?: TasksTaskGetFieldsField;
    taskHasOpenResult?: TasksTaskGetFieldsField;
    taskHasResult?: TasksTaskGetFieldsField;
    timeElapsed?: TasksTaskGetFieldsField;
    timerIsRunningForCurrentUser?: TasksTaskGetFieldsField;
    parsedDescription?: TasksTaskGetFieldsField;
    /** Words to find the task by. */
    tags?: TasksTaskGetFieldsField;
    subStatus?: TasksTaskGetFieldsField;
    /** Id of the chat. */
    chatId?: TasksTaskGetFieldsField;
    [name: `uf${string}`]: unknown;
  };
}

/**
 * Parameters of tasks.task.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-get.html
 */
export interface TasksTaskGetParams {
  /** Id of the task to read. */
  taskId?: number | string | undefined;
  /** Names of the fields to return. See tasks.task.getFields. */
  select?:
    | (
      | "ID"
      | "PARENT_ID"
      | "TITLE"
      | "DESCRIPTION"
      | "MARK"
      | "PRIORITY"
      | "STATUS"
      | "MULTITASK"
      | "NOT_VIEWED"
      | "REPLICATE"
      | "GROUP_ID"
      | "STAGE_ID"
      | "SPRINT_ID"
      | "BACKLOG_ID"
      | "CREATED_BY"
      | "CREATED_DATE"
      | "RESPONSIBLE_ID"
      | "ACCOMPLICES"
      | "AUDITORS"
      | "CHANGED_BY"
      | "CHANGED_DATE"
      | "STATUS_CHANGED_BY"
      | "STATUS_CHANGED_DATE"
      | "CLOSED_BY"
      | "CLOSED_DATE"
      | "ACTIVITY_DATE"
      | "DATE_START"
      | "DEADLINE"
      | "START_DATE_PLAN"
      | "END_DATE_PLAN"
      | "GUID"
      | "XML_ID"
      | "COMMENTS_COUNT"
      | "SERVICE_COMMENTS_COUNT"
      | "NEW_COMMENTS_COUNT"
      | "ALLOW_CHANGE_DEADLINE"
      | "ALLOW_TIME_TRACKING"
      | "TASK_CONTROL"
      | "ADD_IN_REPORT"
      | "FORKED_BY_TEMPLATE_ID"
      | "TIME_ESTIMATE"
      | "TIME_SPENT_IN_LOGS"
      | "MATCH_WORK_TIME"
      | "FORUM_TOPIC_ID"
      | "FORUM_ID"
      | "SITE_ID"
      | "SUBORDINATE"
      | "FAVORITE"
      | "EXCHANGE_MODIFIED"
      | "EXCHANGE_ID"
      | "OUTLOOK_VERSION"
      | "VIEWED_DATE"
      | "SORTING"
      | "DURATION_PLAN"
      | "DURATION_FACT"
      | "CHECKLIST"
      | "DURATION_TYPE"
      | "IS_MUTED"
      | "IS_PINNED"
      | "IS_PINNED_IN_GROUP"
      | "FLOW_ID"
      | (string & {})
    )[]
    | undefined;
}

/** Result of tasks.task.get. */
export interface TasksTaskGetResult {
  /** The task. */
  task: Task;
}

/**
 * Parameters of tasks.task.getaccess.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-get-access.html
 */
export interface TasksTaskGetaccessParams {
  /** Id of the task in question. */
  taskId: number | string;
  /** The users, or their ids. See user.get. */
  users?: (number | string)[] | undefined;
}

/** Result of tasks.task.getaccess. */
export interface TasksTaskGetaccessResult {
  allowedActions: {
    [id: number]: {
      ACCEPT?: boolean;
      DECLINE?: boolean;
      /** Whether the user may complete it. */
      COMPLETE?: boolean;
      /** Whether the user may approve it. */
      APPROVE?: boolean;
      /** Whether the user may reject it. */
      DISAPPROVE?: boolean;
      /** Whether the user may start it. */
      START?: boolean;
      /** Whether the user may pause it. */
      PAUSE?: boolean;
      /** Whether the user may hand it over. */
      DELEGATE?: boolean;
      /** Whether the user may delete it. */
      REMOVE?: boolean;
      /** Whether the user may change it. */
      EDIT?: boolean;
      /** Whether the user may put it off. */
      DEFER?: boolean;
      /** Whether the user may reopen it. */
      RENEW?: boolean;
      CREATE?: boolean;
      CHANGE_DEADLINE?: boolean;
      CHECKLIST_ADD_ITEMS?: boolean;
      ADD_FAVORITE?: boolean;
      DELETE_FAVORITE?: boolean;
      RATE?: boolean;
      /** Whether the user may take it on. */
      TAKE?: boolean;
      "EDIT.ORIGINATOR"?: boolean;
      "CHECKLIST.REORDER"?: boolean;
      "ELAPSEDTIME.ADD"?: boolean;
      "DAYPLAN.TIMER.TOGGLE"?: boolean;
      "EDIT.PLAN"?: boolean;
      /** Whether the user may add to the checklist. */
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
  /** Id of the task whose changes are listed. */
  taskId: number | string;
  /** Conditions that all must hold. */
  filter?:
    | {
      [Name in "id" | "createdDate" | "field" | "value" | "user"]?: unknown;
    }
    | object
    | undefined;
  /** Fields to sort by, each with ASC or DESC. */
  order?:
    | {
      [Name in "id" | "createdDate" | "field" | "value" | "user"]?:
        | ("ASC" | "DESC" | "asc" | "desc" | (string & {}))
        | undefined;
    }
    | object
    | undefined;
}

/** Result of tasks.task.history.list. */
export interface TasksTaskHistoryListResult {
  /** Entries of the list. */
  list: {
    /** Id, unique among its kind. */
    id?: number;
    /** When it was created. */
    createdDate?: string;
    /** The field. */
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
    /** The value itself. */
    value?: {
      /** Where it begins or comes from. */
      from?: null | string;
      /** Where it ends or goes to. */
      to?: null | string;
    };
    /** The user. */
    user?: {
      /** Id, unique among its kind. */
      id?: number;
      /** What it is called. */
      name?: string;
      /** Surname. */
      lastName?: string;
      /** Middle name or patronymic. */
      secondName?: string;
      /** Name to sign in with. */
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
  /** Fields to sort by, each with ASC or DESC. See tasks.task.getFields. */
  order?:
    | {
      [
        Name in
          | "ID"
          | "TITLE"
          | "TIME_SPENT_IN_LOGS"
          | "DATE_START"
          | "CREATED_DATE"
          | "CHANGED_DATE"
          | "CLOSED_DATE"
          | "ACTIVITY_DATE"
          | "START_DATE_PLAN"
          | "END_DATE_PLAN"
          | "DEADLINE"
          | "REAL_STATUS"
          | "STATUS_COMPLETE"
          | "PRIORITY"
          | "MARK"
          | "CREATED_BY_LAST_NAME"
          | "RESPONSIBLE_LAST_NAME"
          | "GROUP_ID"
          | "TIME_ESTIMATE"
          | "ALLOW_CHANGE_DEADLINE"
          | "ALLOW_TIME_TRACKING"
          | "MATCH_WORK_TIME"
          | "FAVORITE"
          | "SORTING"
          | "IS_PINNED"
          | "IS_PINNED_IN_GROUP"
      ]?: ("ASC" | "DESC" | "asc" | "desc" | (string & {})) | undefined;
    }
    | object
    | undefined;
  /** Conditions that all must hold; every task passes without it. See tasks.task.getFields. */
  filter?: TaskFilter | undefined;
  /** Names of the fields to return. See tasks.task.getFields. */
  select?:
    | (
      | "ID"
      | "PARENT_ID"
      | "TITLE"
      | "DESCRIPTION"
      | "MARK"
      | "PRIORITY"
      | "STATUS"
      | "MULTITASK"
      | "NOT_VIEWED"
      | "REPLICATE"
      | "GROUP_ID"
      | "STAGE_ID"
      | "SPRINT_ID"
      | "BACKLOG_ID"
      | "CREATED_BY"
      | "CREATED_DATE"
      | "RESPONSIBLE_ID"
      | "ACCOMPLICES"
      | "AUDITORS"
      | "CHANGED_BY"
      | "CHANGED_DATE"
      | "STATUS_CHANGED_BY"
      | "STATUS_CHANGED_DATE"
      | "CLOSED_BY"
      | "CLOSED_DATE"
      | "ACTIVITY_DATE"
      | "DATE_START"
      | "DEADLINE"
      | "START_DATE_PLAN"
      | "END_DATE_PLAN"
      | "GUID"
      | "XML_ID"
      | "COMMENTS_COUNT"
      | "SERVICE_COMMENTS_COUNT"
      | "NEW_COMMENTS_COUNT"
      | "ALLOW_CHANGE_DEADLINE"
      | "ALLOW_TIME_TRACKING"
      | "TASK_CONTROL"
      | "ADD_IN_REPORT"
      | "FORKED_BY_TEMPLATE_ID"
      | "TIME_ESTIMATE"
      | "TIME_SPENT_IN_LOGS"
      | "MATCH_WORK_TIME"
      | "FORUM_TOPIC_ID"
      | "FORUM_ID"
      | "SITE_ID"
      | "SUBORDINATE"
      | "FAVORITE"
      | "EXCHANGE_MODIFIED"
      | "EXCHANGE_ID"
      | "OUTLOOK_VERSION"
      | "VIEWED_DATE"
      | "SORTING"
      | "DURATION_PLAN"
      | "DURATION_FACT"
      | "CHECKLIST"
      | "DURATION_TYPE"
      | "IS_MUTED"
      | "IS_PINNED"
      | "IS_PINNED_IN_GROUP"
      | "FLOW_ID"
      | "subStatus"
      | "TAGS"
      | "COUNTERS"
      | (string & {})
    )[]
    | undefined;
  /** Further parameters. */
  params?: object | undefined;
  /** How many tasks to skip, a multiple of 50. */
  start?: number | string | undefined;
}

/** Result of tasks.task.list. */
export interface TasksTaskListResult {
  /** The tasks. */
  tasks: Task[];
}

/**
 * Parameters of tasks.task.mute.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/user-actions/tasks-task-mute.html
 */
export interface TasksTaskMuteParams {
  /** Id, unique among its kind. See tasks.task.list. */
  id?: number | string | undefined;
  /** Id of the task to silence. */
  taskId?: number | string | undefined;
}

/** Result of tasks.task.mute. */
export interface TasksTaskMuteResult {
  /** The task. */
  task: Task;
  /** How long the call took on the server, or a moment. */
  time?: TasksTaskMuteTime;
}

/** Stands in several types. */
export interface TasksTaskMuteTime {
  /** How many records to skip, a multiple of 50. */
  start?: number;
  /** When the server ended the call, in seconds since 1970. */
  finish?: number;
  /** How long it takes or took. */
  duration?: number;
  /** How long the server worked, in seconds. */
  processing?: number;
  date_start?: string;
  /** When it ends or ended. */
  date_finish?: string;
  /** When some of the counted time is free again, in seconds since 1970. */
  operating_reset_at?: number;
  /** How long the method has run within the counted time, in seconds. */
  operating?: number;
}

/**
 * Parameters of tasks.task.pause.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/status/tasks-task-pause.html
 */
export interface TasksTaskPauseParams {
  /** Id of the task whose work stops. */
  taskId: number | string;
}

/** Result of tasks.task.pause. */
export interface TasksTaskPauseResult {
  /** The task. */
  task: Task;
  /** How long the call took on the server, or a moment. */
  time?: TasksTaskApproveTime;
}
