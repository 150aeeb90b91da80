// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { V3TasksTaskAddParams, V3TasksTaskGetParams } from "../types/tasks_task.ts";

/** A task as REST 3.0 answers it. Which fields arrive depends on what the call selects. */
export type TaskItemFixed = {
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
};

/**
 * Methods of `v3:tasks.task` with an installation's own fields: `Request` as they are sent, `Result` as they come back.
 */
export interface OwnV3TasksTask<Request, Result> {
  "tasks.task.add": { params: V3TasksTaskAddParams; result: { item: TaskItemFixed & Result } };
  "tasks.task.get": { params: V3TasksTaskGetParams; result: { item: TaskItemFixed & Result } };
}
