// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { Time } from "../types/shared.ts";
import type { V3TasksTaskAddParams, V3TasksTaskGetParams } from "../types/tasks_task.ts";

/** A task as REST 3.0 answers it. Which fields arrive depends on what the call selects. */
export type TaskItemFixed = {
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
};

/**
 * Methods of `v3:tasks.task` with an installation's own fields: `Request` as they are sent, `Result` as they come back.
 */
export interface OwnV3TasksTask<Request, Result> {
  "tasks.task.add": { params: V3TasksTaskAddParams; result: { item: TaskItemFixed & Result } };
  "tasks.task.get": { params: V3TasksTaskGetParams; result: { item: TaskItemFixed & Result } };
}
