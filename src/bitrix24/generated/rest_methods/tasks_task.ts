// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type {
  TasksTaskAddParams,
  TasksTaskAddResult,
  TasksTaskApproveParams,
  TasksTaskApproveResult,
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
  TasksTaskPauseParams,
  TasksTaskPauseResult,
  TasksTaskPinParams,
  TasksTaskPinResult,
  TasksTaskRenewParams,
  TasksTaskRenewResult,
  TasksTaskResultAddFromCommentParams,
  TasksTaskResultAddFromCommentResult,
  TasksTaskResultDeleteFromCommentParams,
  TasksTaskResultDeleteFromCommentResult,
  TasksTaskResultListParams,
  TasksTaskResultListResult,
  TasksTaskStartParams,
  TasksTaskStartResult,
  TasksTaskStartwatchParams,
  TasksTaskStartwatchResult,
  TasksTaskStopwatchParams,
  TasksTaskStopwatchResult,
  TasksTaskUnmuteParams,
  TasksTaskUnmuteResult,
  TasksTaskUnpinParams,
  TasksTaskUnpinResult,
  TasksTaskUpdateParams,
  TasksTaskUpdateResult,
} from "../types/tasks_task.ts";

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
