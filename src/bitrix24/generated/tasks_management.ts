// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import { given, id, idOrEmpty, list, required, structure } from "../../core/values/encode.ts";
import type { ApiResponse } from "../envelope.ts";
import type { CallOptions, Portal } from "../portal.ts";
import type { TaskDependenceAddResult, TaskDependenceDeleteResult } from "./types/task_dependence.ts";
import type { TaskPlannerGetlistResult } from "./types/task_planner.ts";
import type {
  TaskFields,
  TaskFilter,
  TasksTaskAddResult,
  TasksTaskApproveResult,
  TasksTaskCompleteResult,
  TasksTaskDeferResult,
  TasksTaskDelegateResult,
  TasksTaskDeleteResult,
  TasksTaskDisapproveResult,
  TasksTaskFavoriteAddResult,
  TasksTaskFavoriteRemoveResult,
  TasksTaskFilesAttachResult,
  TasksTaskGetaccessResult,
  TasksTaskGetFieldsResult,
  TasksTaskGetResult,
  TasksTaskHistoryListResult,
  TasksTaskListResult,
  TasksTaskMuteResult,
  TasksTaskPauseResult,
  TasksTaskRenewResult,
  TasksTaskStartResult,
  TasksTaskStartwatchResult,
  TasksTaskStopwatchResult,
  TasksTaskUnmuteResult,
  TasksTaskUpdateResult,
} from "./types/tasks_task.ts";

/** Parameters of {@linkcode getTask}. */
export interface GetTaskParams {
  /** Id of the task to read. */
  taskId: number | string;
}

/**
 * Returns a task with its fields, members, checklists and the actions open to the caller.
 *
 * @param portal The Bitrix24 portal to call.
 * @param params What to send; see {@linkcode GetTaskParams}.
 * @param options Signal and timeouts of this call.
 * @returns The API's answer; `result.task` is the task.
 * @throws ApiError When the API refuses; ConnectionError, TimeoutError or ResponseError when no answer of it comes.
 * @throws UsageError When a parameter is missing or cannot be sent; nothing is sent then.
 *
 * @example
 * ```ts
 * import { getTask, Portal } from "oint/bitrix24";
 *
 * const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
 * console.log(await getTask(portal, { taskId: "1" }));
 * ```
 *
 * @see {@link https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-get.html}
 */
export async function getTask(
  portal: Portal,
  params: GetTaskParams,
  options?: CallOptions,
): Promise<ApiResponse<TasksTaskGetResult>> {
  params = given(params);
  return portal.call("tasks.task.get", { taskId: required(id, params.taskId, "taskId") }, options);
}

/** Parameters of {@linkcode getTasksList}. */
export interface GetTasksListParams {
  /** Conditions that all must hold; every task passes without it. See GetTasksFilterStructure. */
  filter?: TaskFilter | undefined;
  /** How many tasks to skip, a multiple of 50. 0 unless told. */
  indent?: number | string | undefined;
  /** Names of the fields to return, in capitals, e.g. `TITLE`; one name or a list. All main fields without it. */
  fields?: readonly string[] | string | undefined;
}

/**
 * Lists the tasks that the caller may see and that pass a filter, in pages of 50.
 *
 * One page. All records: `list(portal, "tasks.task.list", …)`, by id in parallel windows: every record that was there
 * from start to end comes exactly once.
 *
 * @param portal The Bitrix24 portal to call.
 * @param params What to send; see {@linkcode GetTasksListParams}.
 * @param options Signal and timeouts of this call.
 * @returns The API's answer; `result.tasks` is one page of the tasks, `total` counts all that pass the filter.
 * @throws ApiError When the API refuses; ConnectionError, TimeoutError or ResponseError when no answer of it comes.
 * @throws UsageError When a parameter is missing or cannot be sent; nothing is sent then.
 *
 * @example
 * ```ts
 * import { getTasksList, Portal } from "oint/bitrix24";
 *
 * const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
 * console.log(
 *   await getTasksList(portal, {
 *     filter: { RESPONSIBLE_ID: "2164", "!STATUS": 5 },
 *   }),
 * );
 * ```
 *
 * @see {@link https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-list.html}
 */
export async function getTasksList(
  portal: Portal,
  params: GetTasksListParams = {},
  options?: CallOptions,
): Promise<ApiResponse<TasksTaskListResult>> {
  params = given(params);
  return portal.call("tasks.task.list", {
    ...(params.filter !== undefined && { filter: structure(params.filter, "filter") }),
    ...(params.indent !== undefined && { start: idOrEmpty(params.indent, "indent") }),
    ...(params.fields !== undefined && { select: list<string>(params.fields, "fields") }),
  }, options);
}

/** Parameters of {@linkcode createTask}. */
export interface CreateTaskParams {
  /**
   * Fields of the new task with their values; `TITLE` is required, and `RESPONSIBLE_ID` unless a flow chooses the user.
   * See GetTaskFieldsStructure.
   */
  fields: TaskFields;
}

/**
 * Creates a task and returns it with its new id.
 *
 * The responsible user and everyone else who takes part in the task is notified.
 *
 * @param portal The Bitrix24 portal to call.
 * @param params What to send; see {@linkcode CreateTaskParams}.
 * @param options Signal and timeouts of this call.
 * @returns The API's answer; `result.task` is the new task.
 * @throws ApiError When the API refuses; ConnectionError, TimeoutError or ResponseError when no answer of it comes.
 * @throws UnknownOutcomeError When nobody knows whether it took effect; it was not sent again.
 * @throws UsageError When a parameter is missing or cannot be sent; nothing is sent then.
 *
 * @example
 * ```ts
 * import { createTask, Portal } from "oint/bitrix24";
 *
 * const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
 * console.log(
 *   await createTask(portal, {
 *     fields: { TITLE: "Book the meeting room", RESPONSIBLE_ID: "2164" },
 *   }),
 * );
 * ```
 *
 * @see {@link https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-add.html}
 */
export async function createTask(
  portal: Portal,
  params: CreateTaskParams,
  options?: CallOptions,
): Promise<ApiResponse<TasksTaskAddResult>> {
  params = given(params);
  return portal.call("tasks.task.add", { fields: required(structure, params.fields, "fields") }, options);
}

/** Parameters of {@linkcode updateTask}. */
export interface UpdateTaskParams {
  /** Id of the task to change. */
  taskId: number | string;
  /** Fields to change, with their new values. See GetTaskFieldsStructure. */
  fields: TaskFields;
}

/**
 * Changes the given fields of a task and leaves all others as they are.
 *
 * A list such as `ACCOMPLICES` or `TAGS` takes the place of the whole old one.
 *
 * @param portal The Bitrix24 portal to call.
 * @param params What to send; see {@linkcode UpdateTaskParams}.
 * @param options Signal and timeouts of this call.
 * @returns The API's answer; `result.task` is the task after the change.
 * @throws ApiError When the API refuses; ConnectionError, TimeoutError or ResponseError when no answer of it comes.
 * @throws UnknownOutcomeError When nobody knows whether it took effect; it was not sent again.
 * @throws UsageError When a parameter is missing or cannot be sent; nothing is sent then.
 *
 * @example
 * ```ts
 * import { Portal, updateTask } from "oint/bitrix24";
 *
 * const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
 * console.log(
 *   await updateTask(portal, {
 *     taskId: "2",
 *     fields: { TITLE: "Call the printer about brochures and flyers" },
 *   }),
 * );
 * ```
 *
 * @see {@link https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-update.html}
 */
export async function updateTask(
  portal: Portal,
  params: UpdateTaskParams,
  options?: CallOptions,
): Promise<ApiResponse<TasksTaskUpdateResult>> {
  params = given(params);
  return portal.call("tasks.task.update", {
    taskId: required(id, params.taskId, "taskId"),
    fields: required(structure, params.fields, "fields"),
  }, options);
}

/** Parameters of {@linkcode deleteTask}. */
export interface DeleteTaskParams {
  /** Id of the task to delete. */
  taskId: number | string;
}

/**
 * Deletes a task.
 *
 * Its comments, checklists and time entries go with it. No function here brings it back.
 *
 * @param portal The Bitrix24 portal to call.
 * @param params What to send; see {@linkcode DeleteTaskParams}.
 * @param options Signal and timeouts of this call.
 * @returns The API's answer; `result.task` is true once the task is deleted.
 * @throws ApiError When the API refuses; ConnectionError, TimeoutError or ResponseError when no answer of it comes.
 * @throws UnknownOutcomeError When nobody knows whether it took effect; it was not sent again.
 * @throws UsageError When a parameter is missing or cannot be sent; nothing is sent then.
 *
 * @example
 * ```ts
 * import { deleteTask, Portal } from "oint/bitrix24";
 *
 * const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
 * console.log(await deleteTask(portal, { taskId: "6" }));
 * ```
 *
 * @see {@link https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-delete.html}
 */
export async function deleteTask(
  portal: Portal,
  params: DeleteTaskParams,
  options?: CallOptions,
): Promise<ApiResponse<TasksTaskDeleteResult>> {
  params = given(params);
  return portal.call("tasks.task.delete", { taskId: required(id, params.taskId, "taskId") }, options);
}

/** Parameters of {@linkcode attachFileToTopic}. */
export interface AttachFileToTopicParams {
  /** Id of the task that gets the file. */
  taskId: number | string;
  /** Id of the file in Drive. */
  fileId: number | string;
}

/**
 * Attaches a file that is in Drive already to a task.
 *
 * @param portal The Bitrix24 portal to call.
 * @param params What to send; see {@linkcode AttachFileToTopicParams}.
 * @param options Signal and timeouts of this call.
 * @returns The API's answer; `result.attachmentId` is the id of the attachment, not of the file.
 * @throws ApiError When the API refuses; ConnectionError, TimeoutError or ResponseError when no answer of it comes.
 * @throws UnknownOutcomeError When nobody knows whether it took effect; it was not sent again.
 * @throws UsageError When a parameter is missing or cannot be sent; nothing is sent then.
 *
 * @example
 * ```ts
 * import { attachFileToTopic, Portal } from "oint/bitrix24";
 *
 * const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
 * console.log(await attachFileToTopic(portal, { taskId: "1", fileId: "7" }));
 * ```
 *
 * @see {@link https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-files-attach.html}
 */
export async function attachFileToTopic(
  portal: Portal,
  params: AttachFileToTopicParams,
  options?: CallOptions,
): Promise<ApiResponse<TasksTaskFilesAttachResult>> {
  params = given(params);
  return portal.call("tasks.task.files.attach", {
    taskId: required(id, params.taskId, "taskId"),
    fileId: required(id, params.fileId, "fileId"),
  }, options);
}

/** Parameters of {@linkcode approveTask}. */
export interface ApproveTaskParams {
  /** Id of the task whose work is accepted. */
  taskId: number | string;
}

/**
 * Accepts the work on a task that awaits its creator's control, which completes the task.
 *
 * Only the task's creator or an administrator may do it.
 *
 * @param portal The Bitrix24 portal to call.
 * @param params What to send; see {@linkcode ApproveTaskParams}.
 * @param options Signal and timeouts of this call.
 * @returns The API's answer; `result.task` is the task after the change.
 * @throws ApiError When the API refuses; ConnectionError, TimeoutError or ResponseError when no answer of it comes.
 * @throws UnknownOutcomeError When nobody knows whether it took effect; it was not sent again.
 * @throws UsageError When a parameter is missing or cannot be sent; nothing is sent then.
 *
 * @example
 * ```ts
 * import { approveTask, Portal } from "oint/bitrix24";
 *
 * const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
 * console.log(await approveTask(portal, { taskId: "4" }));
 * ```
 *
 * @see {@link https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-approve.html}
 */
export async function approveTask(
  portal: Portal,
  params: ApproveTaskParams,
  options?: CallOptions,
): Promise<ApiResponse<TasksTaskApproveResult>> {
  params = given(params);
  return portal.call("tasks.task.approve", { taskId: required(id, params.taskId, "taskId") }, options);
}

/** Parameters of {@linkcode disapproveTask}. */
export interface DisapproveTaskParams {
  /** Id of the task whose work is rejected. */
  taskId: number | string;
}

/**
 * Rejects the work on a task that awaits its creator's control, which sends it back to who is responsible.
 *
 * Only the task's creator or an administrator may do it.
 *
 * @param portal The Bitrix24 portal to call.
 * @param params What to send; see {@linkcode DisapproveTaskParams}.
 * @param options Signal and timeouts of this call.
 * @returns The API's answer; `result.task` is the task after the change.
 * @throws ApiError When the API refuses; ConnectionError, TimeoutError or ResponseError when no answer of it comes.
 * @throws UnknownOutcomeError When nobody knows whether it took effect; it was not sent again.
 * @throws UsageError When a parameter is missing or cannot be sent; nothing is sent then.
 *
 * @example
 * ```ts
 * import { disapproveTask, Portal } from "oint/bitrix24";
 *
 * const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
 * console.log(await disapproveTask(portal, { taskId: "4" }));
 * ```
 *
 * @see {@link https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-disapprove.html}
 */
export async function disapproveTask(
  portal: Portal,
  params: DisapproveTaskParams,
  options?: CallOptions,
): Promise<ApiResponse<TasksTaskDisapproveResult>> {
  params = given(params);
  return portal.call("tasks.task.disapprove", { taskId: required(id, params.taskId, "taskId") }, options);
}

/** Parameters of {@linkcode completeTask}. */
export interface CompleteTaskParams {
  /** Id of the task that is done. */
  taskId: number | string;
}

/**
 * Completes a task, or hands it in for its creator's control where the task demands that.
 *
 * @param portal The Bitrix24 portal to call.
 * @param params What to send; see {@linkcode CompleteTaskParams}.
 * @param options Signal and timeouts of this call.
 * @returns The API's answer; `result.task` is the task after the change.
 * @throws ApiError When the API refuses; ConnectionError, TimeoutError or ResponseError when no answer of it comes.
 * @throws UnknownOutcomeError When nobody knows whether it took effect; it was not sent again.
 * @throws UsageError When a parameter is missing or cannot be sent; nothing is sent then.
 *
 * @example
 * ```ts
 * import { completeTask, Portal } from "oint/bitrix24";
 *
 * const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
 * console.log(await completeTask(portal, { taskId: "1" }));
 * ```
 *
 * @see {@link https://apidocs.bitrix24.com/api-reference/tasks/status/tasks-task-complete.html}
 */
export async function completeTask(
  portal: Portal,
  params: CompleteTaskParams,
  options?: CallOptions,
): Promise<ApiResponse<TasksTaskCompleteResult>> {
  params = given(params);
  return portal.call("tasks.task.complete", { taskId: required(id, params.taskId, "taskId") }, options);
}

/** Parameters of {@linkcode renewTask}. */
export interface RenewTaskParams {
  /** Id of the task to reopen. */
  taskId: number | string;
}

/**
 * Reopens a completed or deferred task, which then waits to be started.
 *
 * @param portal The Bitrix24 portal to call.
 * @param params What to send; see {@linkcode RenewTaskParams}.
 * @param options Signal and timeouts of this call.
 * @returns The API's answer; `result.task` is the task after the change.
 * @throws ApiError When the API refuses; ConnectionError, TimeoutError or ResponseError when no answer of it comes.
 * @throws UnknownOutcomeError When nobody knows whether it took effect; it was not sent again.
 * @throws UsageError When a parameter is missing or cannot be sent; nothing is sent then.
 *
 * @example
 * ```ts
 * import { Portal, renewTask } from "oint/bitrix24";
 *
 * const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
 * console.log(await renewTask(portal, { taskId: "5" }));
 * ```
 *
 * @see {@link https://apidocs.bitrix24.com/api-reference/tasks/status/tasks-task-renew.html}
 */
export async function renewTask(
  portal: Portal,
  params: RenewTaskParams,
  options?: CallOptions,
): Promise<ApiResponse<TasksTaskRenewResult>> {
  params = given(params);
  return portal.call("tasks.task.renew", { taskId: required(id, params.taskId, "taskId") }, options);
}

/** Parameters of {@linkcode deferTask}. */
export interface DeferTaskParams {
  /** Id of the task to put off. */
  taskId: number | string;
}

/**
 * Puts a task off until RenewTask or StartTask takes it up again.
 *
 * @param portal The Bitrix24 portal to call.
 * @param params What to send; see {@linkcode DeferTaskParams}.
 * @param options Signal and timeouts of this call.
 * @returns The API's answer; `result.task` is the task after the change.
 * @throws ApiError When the API refuses; ConnectionError, TimeoutError or ResponseError when no answer of it comes.
 * @throws UnknownOutcomeError When nobody knows whether it took effect; it was not sent again.
 * @throws UsageError When a parameter is missing or cannot be sent; nothing is sent then.
 *
 * @example
 * ```ts
 * import { deferTask, Portal } from "oint/bitrix24";
 *
 * const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
 * console.log(await deferTask(portal, { taskId: "1" }));
 * ```
 *
 * @see {@link https://apidocs.bitrix24.com/api-reference/tasks/status/tasks-task-defer.html}
 */
export async function deferTask(
  portal: Portal,
  params: DeferTaskParams,
  options?: CallOptions,
): Promise<ApiResponse<TasksTaskDeferResult>> {
  params = given(params);
  return portal.call("tasks.task.defer", { taskId: required(id, params.taskId, "taskId") }, options);
}

/** Parameters of {@linkcode pauseTask}. */
export interface PauseTaskParams {
  /** Id of the task whose work stops. */
  taskId: number | string;
}

/**
 * Stops the work on a started task, which then waits again.
 *
 * @param portal The Bitrix24 portal to call.
 * @param params What to send; see {@linkcode PauseTaskParams}.
 * @param options Signal and timeouts of this call.
 * @returns The API's answer; `result.task` is the task after the change.
 * @throws ApiError When the API refuses; ConnectionError, TimeoutError or ResponseError when no answer of it comes.
 * @throws UnknownOutcomeError When nobody knows whether it took effect; it was not sent again.
 * @throws UsageError When a parameter is missing or cannot be sent; nothing is sent then.
 *
 * @example
 * ```ts
 * import { pauseTask, Portal } from "oint/bitrix24";
 *
 * const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
 * console.log(await pauseTask(portal, { taskId: "1" }));
 * ```
 *
 * @see {@link https://apidocs.bitrix24.com/api-reference/tasks/status/tasks-task-pause.html}
 */
export async function pauseTask(
  portal: Portal,
  params: PauseTaskParams,
  options?: CallOptions,
): Promise<ApiResponse<TasksTaskPauseResult>> {
  params = given(params);
  return portal.call("tasks.task.pause", { taskId: required(id, params.taskId, "taskId") }, options);
}

/** Parameters of {@linkcode startTask}. */
export interface StartTaskParams {
  /** Id of the task whose work begins. */
  taskId: number | string;
}

/**
 * Begins the work on a task, which is then in progress.
 *
 * @param portal The Bitrix24 portal to call.
 * @param params What to send; see {@linkcode StartTaskParams}.
 * @param options Signal and timeouts of this call.
 * @returns The API's answer; `result.task` is the task after the change.
 * @throws ApiError When the API refuses; ConnectionError, TimeoutError or ResponseError when no answer of it comes.
 * @throws UnknownOutcomeError When nobody knows whether it took effect; it was not sent again.
 * @throws UsageError When a parameter is missing or cannot be sent; nothing is sent then.
 *
 * @example
 * ```ts
 * import { Portal, startTask } from "oint/bitrix24";
 *
 * const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
 * console.log(await startTask(portal, { taskId: "2" }));
 * ```
 *
 * @see {@link https://apidocs.bitrix24.com/api-reference/tasks/status/tasks-task-start.html}
 */
export async function startTask(
  portal: Portal,
  params: StartTaskParams,
  options?: CallOptions,
): Promise<ApiResponse<TasksTaskStartResult>> {
  params = given(params);
  return portal.call("tasks.task.start", { taskId: required(id, params.taskId, "taskId") }, options);
}

/** Parameters of {@linkcode startWatchingTask}. */
export interface StartWatchingTaskParams {
  /** Id of the task to watch. */
  taskId: number | string;
}

/**
 * Makes the caller an observer of a task, who is told what happens in it.
 *
 * @param portal The Bitrix24 portal to call.
 * @param params What to send; see {@linkcode StartWatchingTaskParams}.
 * @param options Signal and timeouts of this call.
 * @returns The API's answer; `result.task` is the task after the change.
 * @throws ApiError When the API refuses; ConnectionError, TimeoutError or ResponseError when no answer of it comes.
 * @throws UnknownOutcomeError When nobody knows whether it took effect; it was not sent again.
 * @throws UsageError When a parameter is missing or cannot be sent; nothing is sent then.
 *
 * @example
 * ```ts
 * import { Portal, startWatchingTask } from "oint/bitrix24";
 *
 * const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
 * console.log(await startWatchingTask(portal, { taskId: "1" }));
 * ```
 *
 * @see {@link https://apidocs.bitrix24.com/api-reference/tasks/user-actions/tasks-task-start-watch.html}
 */
export async function startWatchingTask(
  portal: Portal,
  params: StartWatchingTaskParams,
  options?: CallOptions,
): Promise<ApiResponse<TasksTaskStartwatchResult>> {
  params = given(params);
  return portal.call("tasks.task.startwatch", { taskId: required(id, params.taskId, "taskId") }, options);
}

/** Parameters of {@linkcode stopWatchingTask}. */
export interface StopWatchingTaskParams {
  /** Id of the task to watch no longer. */
  taskId: number | string;
}

/**
 * Takes the caller off the observers of a task.
 *
 * @param portal The Bitrix24 portal to call.
 * @param params What to send; see {@linkcode StopWatchingTaskParams}.
 * @param options Signal and timeouts of this call.
 * @returns The API's answer; `result.task` is the task after the change.
 * @throws ApiError When the API refuses; ConnectionError, TimeoutError or ResponseError when no answer of it comes.
 * @throws UnknownOutcomeError When nobody knows whether it took effect; it was not sent again.
 * @throws UsageError When a parameter is missing or cannot be sent; nothing is sent then.
 *
 * @example
 * ```ts
 * import { Portal, stopWatchingTask } from "oint/bitrix24";
 *
 * const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
 * console.log(await stopWatchingTask(portal, { taskId: "3" }));
 * ```
 *
 * @see {@link https://apidocs.bitrix24.com/api-reference/tasks/user-actions/tasks-task-stop-watch.html}
 */
export async function stopWatchingTask(
  portal: Portal,
  params: StopWatchingTaskParams,
  options?: CallOptions,
): Promise<ApiResponse<TasksTaskStopwatchResult>> {
  params = given(params);
  return portal.call("tasks.task.stopwatch", { taskId: required(id, params.taskId, "taskId") }, options);
}

/** Parameters of {@linkcode delegateTask}. */
export interface DelegateTaskParams {
  /** Id of the task to hand over. */
  taskId: number | string;
  /** Id of the user who takes it on. */
  userId: number | string;
}

/**
 * Hands a task over to another user, who is then responsible for it.
 *
 * The new responsible user is notified.
 *
 * @param portal The Bitrix24 portal to call.
 * @param params What to send; see {@linkcode DelegateTaskParams}.
 * @param options Signal and timeouts of this call.
 * @returns The API's answer; `result.task` is the task after the change.
 * @throws ApiError When the API refuses; ConnectionError, TimeoutError or ResponseError when no answer of it comes.
 * @throws UnknownOutcomeError When nobody knows whether it took effect; it was not sent again.
 * @throws UsageError When a parameter is missing or cannot be sent; nothing is sent then.
 *
 * @example
 * ```ts
 * import { delegateTask, Portal } from "oint/bitrix24";
 *
 * const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
 * console.log(await delegateTask(portal, { taskId: "1", userId: "2166" }));
 * ```
 *
 * @see {@link https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-delegate.html}
 */
export async function delegateTask(
  portal: Portal,
  params: DelegateTaskParams,
  options?: CallOptions,
): Promise<ApiResponse<TasksTaskDelegateResult>> {
  params = given(params);
  return portal.call("tasks.task.delegate", {
    taskId: required(id, params.taskId, "taskId"),
    userId: required(id, params.userId, "userId"),
  }, options);
}

/** Parameters of {@linkcode addTaskToFavorites}. */
export interface AddTaskToFavoritesParams {
  /** Id of the task to mark. */
  taskId: number | string;
}

/**
 * Puts a task among the caller's favorites.
 *
 * @param portal The Bitrix24 portal to call.
 * @param params What to send; see {@linkcode AddTaskToFavoritesParams}.
 * @param options Signal and timeouts of this call.
 * @returns The API's answer; `result` is true once the task is a favorite.
 * @throws ApiError When the API refuses; ConnectionError, TimeoutError or ResponseError when no answer of it comes.
 * @throws UnknownOutcomeError When nobody knows whether it took effect; it was not sent again.
 * @throws UsageError When a parameter is missing or cannot be sent; nothing is sent then.
 *
 * @example
 * ```ts
 * import { addTaskToFavorites, Portal } from "oint/bitrix24";
 *
 * const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
 * console.log(await addTaskToFavorites(portal, { taskId: "1" }));
 * ```
 *
 * @see {@link https://apidocs.bitrix24.com/api-reference/tasks/user-actions/tasks-task-favorite-add.html}
 */
export async function addTaskToFavorites(
  portal: Portal,
  params: AddTaskToFavoritesParams,
  options?: CallOptions,
): Promise<ApiResponse<TasksTaskFavoriteAddResult>> {
  params = given(params);
  return portal.call("tasks.task.favorite.add", { taskId: required(id, params.taskId, "taskId") }, options);
}

/** Parameters of {@linkcode removeTaskFromFavorites}. */
export interface RemoveTaskFromFavoritesParams {
  /** Id of the task whose mark is removed. */
  taskId: number | string;
}

/**
 * Takes a task out of the caller's favorites; the task itself stays.
 *
 * @param portal The Bitrix24 portal to call.
 * @param params What to send; see {@linkcode RemoveTaskFromFavoritesParams}.
 * @param options Signal and timeouts of this call.
 * @returns The API's answer; `result` is true once the task is no favorite.
 * @throws ApiError When the API refuses; ConnectionError, TimeoutError or ResponseError when no answer of it comes.
 * @throws UnknownOutcomeError When nobody knows whether it took effect; it was not sent again.
 * @throws UsageError When a parameter is missing or cannot be sent; nothing is sent then.
 *
 * @example
 * ```ts
 * import { Portal, removeTaskFromFavorites } from "oint/bitrix24";
 *
 * const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
 * console.log(await removeTaskFromFavorites(portal, { taskId: "4" }));
 * ```
 *
 * @see {@link https://apidocs.bitrix24.com/api-reference/tasks/user-actions/tasks-task-favorite-remove.html}
 */
export async function removeTaskFromFavorites(
  portal: Portal,
  params: RemoveTaskFromFavoritesParams,
  options?: CallOptions,
): Promise<ApiResponse<TasksTaskFavoriteRemoveResult>> {
  params = given(params);
  return portal.call("tasks.task.favorite.remove", { taskId: required(id, params.taskId, "taskId") }, options);
}

/** Parameters of {@linkcode getTaskHistory}. */
export interface GetTaskHistoryParams {
  /** Id of the task whose changes are listed. */
  taskId: number | string;
}

/**
 * Lists what was changed in a task, by whom and when, with each old and new value.
 *
 * @param portal The Bitrix24 portal to call.
 * @param params What to send; see {@linkcode GetTaskHistoryParams}.
 * @param options Signal and timeouts of this call.
 * @returns The API's answer; `result.list` is the list of the changes.
 * @throws ApiError When the API refuses; ConnectionError, TimeoutError or ResponseError when no answer of it comes.
 * @throws UsageError When a parameter is missing or cannot be sent; nothing is sent then.
 *
 * @example
 * ```ts
 * import { getTaskHistory, Portal } from "oint/bitrix24";
 *
 * const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
 * console.log(await getTaskHistory(portal, { taskId: "3" }));
 * ```
 *
 * @see {@link https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-history-list.html}
 */
export async function getTaskHistory(
  portal: Portal,
  params: GetTaskHistoryParams,
  options?: CallOptions,
): Promise<ApiResponse<TasksTaskHistoryListResult>> {
  params = given(params);
  return portal.call("tasks.task.history.list", { taskId: required(id, params.taskId, "taskId") }, options);
}

/** Parameters of {@linkcode checkTaskAccesses}. */
export interface CheckTaskAccessesParams {
  /** Id of the task in question. */
  taskId: number | string;
  /** Ids of the users in question, one or a list; the caller when left out. */
  users?: readonly (number | string)[] | number | string | undefined;
}

/**
 * Tells which actions on a task are open to each of some users.
 *
 * @param portal The Bitrix24 portal to call.
 * @param params What to send; see {@linkcode CheckTaskAccessesParams}.
 * @param options Signal and timeouts of this call.
 * @returns The API's answer; `result.allowedActions` holds under each user's id the actions, each true or false.
 * @throws ApiError When the API refuses; ConnectionError, TimeoutError or ResponseError when no answer of it comes.
 * @throws UsageError When a parameter is missing or cannot be sent; nothing is sent then.
 *
 * @example
 * ```ts
 * import { checkTaskAccesses, Portal } from "oint/bitrix24";
 *
 * const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
 * console.log(await checkTaskAccesses(portal, { taskId: "1" }));
 * ```
 *
 * @see {@link https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-get-access.html}
 */
export async function checkTaskAccesses(
  portal: Portal,
  params: CheckTaskAccessesParams,
  options?: CallOptions,
): Promise<ApiResponse<TasksTaskGetaccessResult>> {
  params = given(params);
  return portal.call("tasks.task.getaccess", {
    taskId: required(id, params.taskId, "taskId"),
    ...(params.users !== undefined && { users: list<number | string>(params.users, "users") }),
  }, options);
}

/** Parameters of {@linkcode muteTask}. */
export interface MuteTaskParams {
  /** Id of the task to silence. */
  taskId: number | string;
}

/**
 * Silences a task for the caller, who is told no longer what happens in it.
 *
 * @param portal The Bitrix24 portal to call.
 * @param params What to send; see {@linkcode MuteTaskParams}.
 * @param options Signal and timeouts of this call.
 * @returns The API's answer; `result.task` is the task after the change.
 * @throws ApiError When the API refuses; ConnectionError, TimeoutError or ResponseError when no answer of it comes.
 * @throws UnknownOutcomeError When nobody knows whether it took effect; it was not sent again.
 * @throws UsageError When a parameter is missing or cannot be sent; nothing is sent then.
 *
 * @example
 * ```ts
 * import { muteTask, Portal } from "oint/bitrix24";
 *
 * const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
 * console.log(await muteTask(portal, { taskId: "1" }));
 * ```
 *
 * @see {@link https://apidocs.bitrix24.com/api-reference/tasks/user-actions/tasks-task-mute.html}
 */
export async function muteTask(
  portal: Portal,
  params: MuteTaskParams,
  options?: CallOptions,
): Promise<ApiResponse<TasksTaskMuteResult>> {
  params = given(params);
  return portal.call("tasks.task.mute", { taskId: required(id, params.taskId, "taskId") }, options);
}

/** Parameters of {@linkcode unmuteTask}. */
export interface UnmuteTaskParams {
  /** Id of the task to hear from again. */
  taskId: number | string;
}

/**
 * Ends the silence of a task for the caller, who is told again what happens in it.
 *
 * @param portal The Bitrix24 portal to call.
 * @param params What to send; see {@linkcode UnmuteTaskParams}.
 * @param options Signal and timeouts of this call.
 * @returns The API's answer; `result.task` is the task after the change.
 * @throws ApiError When the API refuses; ConnectionError, TimeoutError or ResponseError when no answer of it comes.
 * @throws UnknownOutcomeError When nobody knows whether it took effect; it was not sent again.
 * @throws UsageError When a parameter is missing or cannot be sent; nothing is sent then.
 *
 * @example
 * ```ts
 * import { Portal, unmuteTask } from "oint/bitrix24";
 *
 * const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
 * console.log(await unmuteTask(portal, { taskId: "6" }));
 * ```
 *
 * @see {@link https://apidocs.bitrix24.com/api-reference/tasks/user-actions/tasks-task-unmute.html}
 */
export async function unmuteTask(
  portal: Portal,
  params: UnmuteTaskParams,
  options?: CallOptions,
): Promise<ApiResponse<TasksTaskUnmuteResult>> {
  params = given(params);
  return portal.call("tasks.task.unmute", { taskId: required(id, params.taskId, "taskId") }, options);
}

/** Parameters of {@linkcode createTasksDependencies}. */
export interface CreateTasksDependenciesParams {
  /** Id of the task that comes first. */
  fromId: number | string;
  /** Id of the task that depends on it. */
  destinationId: number | string;
  /** What is linked to what: 0 start to start, 1 start to end, 2 end to start, 3 end to end. */
  linkType: number | string;
}

/**
 * Links two tasks in the Gantt chart, so that one waits for the start or the end of the other.
 *
 * @param portal The Bitrix24 portal to call.
 * @param params What to send; see {@linkcode CreateTasksDependenciesParams}.
 * @param options Signal and timeouts of this call.
 * @returns The API's answer; `result` is an empty list once the tasks are linked.
 * @throws ApiError When the API refuses; ConnectionError, TimeoutError or ResponseError when no answer of it comes.
 * @throws UnknownOutcomeError When nobody knows whether it took effect; it was not sent again.
 * @throws UsageError When a parameter is missing or cannot be sent; nothing is sent then.
 *
 * @example
 * ```ts
 * import { createTasksDependencies, Portal } from "oint/bitrix24";
 *
 * const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
 * console.log(
 *   await createTasksDependencies(portal, {
 *     fromId: "1",
 *     destinationId: "2",
 *     linkType: "2",
 *   }),
 * );
 * ```
 *
 * @see {@link https://apidocs.bitrix24.com/api-reference/tasks/task-dependence-add.html}
 */
export async function createTasksDependencies(
  portal: Portal,
  params: CreateTasksDependenciesParams,
  options?: CallOptions,
): Promise<ApiResponse<TaskDependenceAddResult>> {
  params = given(params);
  return portal.call("task.dependence.add", {
    taskIdFrom: required(id, params.fromId, "fromId"),
    taskIdTo: required(id, params.destinationId, "destinationId"),
    linkType: required(id, params.linkType, "linkType"),
  }, options);
}

/** Parameters of {@linkcode deleteTasksDependencies}. */
export interface DeleteTasksDependenciesParams {
  /** Id of the task that comes first. */
  fromId: number | string;
  /** Id of the task that depends on it. */
  destinationId: number | string;
  /**
   * Kind of the link: 0 start to start, 1 start to end, 2 end to start, 3 end to end. Sent along, though the
   * documentation of the method does not know it.
   */
  linkType: number | string;
}

/**
 * Removes the link between two tasks from the Gantt chart; the tasks themselves stay.
 *
 * @param portal The Bitrix24 portal to call.
 * @param params What to send; see {@linkcode DeleteTasksDependenciesParams}.
 * @param options Signal and timeouts of this call.
 * @returns The API's answer; `result` is an empty list once the link is removed.
 * @throws ApiError When the API refuses; ConnectionError, TimeoutError or ResponseError when no answer of it comes.
 * @throws UnknownOutcomeError When nobody knows whether it took effect; it was not sent again.
 * @throws UsageError When a parameter is missing or cannot be sent; nothing is sent then.
 *
 * @example
 * ```ts
 * import { deleteTasksDependencies, Portal } from "oint/bitrix24";
 *
 * const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
 * console.log(
 *   await deleteTasksDependencies(portal, {
 *     fromId: "2",
 *     destinationId: "3",
 *     linkType: "0",
 *   }),
 * );
 * ```
 *
 * @see {@link https://apidocs.bitrix24.com/api-reference/tasks/task-dependence-delete.html}
 */
export async function deleteTasksDependencies(
  portal: Portal,
  params: DeleteTasksDependenciesParams,
  options?: CallOptions,
): Promise<ApiResponse<TaskDependenceDeleteResult>> {
  params = given(params);
  return portal.call("task.dependence.delete", {
    taskIdFrom: required(id, params.fromId, "fromId"),
    taskIdTo: required(id, params.destinationId, "destinationId"),
    linkType: required(id, params.linkType, "linkType"),
  }, options);
}

/**
 * Lists the ids of the tasks in the caller's plan for the day.
 *
 * @param portal The Bitrix24 portal to call.
 * @param options Signal and timeouts of this call.
 * @returns The API's answer; `result` is the list of the ids.
 * @throws ApiError When the API refuses; ConnectionError, TimeoutError or ResponseError when no answer of it comes.
 * @throws UsageError When a parameter is missing or cannot be sent; nothing is sent then.
 *
 * @example
 * ```ts
 * import { getDailyPlan, Portal } from "oint/bitrix24";
 *
 * const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
 * console.log(await getDailyPlan(portal));
 * ```
 *
 * @see {@link https://apidocs.bitrix24.com/api-reference/tasks/planner/task-planner-get-list.html}
 */
export async function getDailyPlan(
  portal: Portal,
  options?: CallOptions,
): Promise<ApiResponse<TaskPlannerGetlistResult>> {
  return portal.call("task.planner.getlist", {}, options);
}

/**
 * Describes the fields that a task has on this portal, custom ones (`UF_…`) included.
 *
 * @param portal The Bitrix24 portal to call.
 * @param options Signal and timeouts of this call.
 * @returns The API's answer; `result.fields` holds under each field's name its title, its type, its default and the
 * values that it may have.
 * @throws ApiError When the API refuses; ConnectionError, TimeoutError or ResponseError when no answer of it comes.
 * @throws UsageError When a parameter is missing or cannot be sent; nothing is sent then.
 *
 * @example
 * ```ts
 * import { getTaskFieldsStructure, Portal } from "oint/bitrix24";
 *
 * const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
 * console.log(await getTaskFieldsStructure(portal));
 * ```
 *
 * @see {@link https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-get-fields.html}
 */
export async function getTaskFieldsStructure(
  portal: Portal,
  options?: CallOptions,
): Promise<ApiResponse<TasksTaskGetFieldsResult>> {
  return portal.call("tasks.task.getFields", {}, options);
}

/** Parameters of {@linkcode getTasksFilterStructure}. */
export interface GetTasksFilterStructureParams {
  /** True returns empty values, false a hint in place of each value. false unless told. */
  clear?: boolean | undefined;
  /**
   * True returns a structure that in TypeScript takes any further key, so that a field may carry a comparison, e.g.
   * `>=DEADLINE` or `!STATUS`. What is printed stays the same. false unless told.
   */
  asMap?: boolean | undefined;
}

/** Result of {@linkcode getTasksFilterStructure}. */
export interface GetTasksFilterStructureResult {
  ID: string;
  PARENT_ID: string;
  GROUP_ID: string;
  CREATED_BY: string;
  STATUS_CHANGED_BY: string;
  PRIORITY: string;
  FORUM_TOPIC_ID: string;
  RESPONSIBLE_ID: string;
  TITLE: string;
  TAG: string;
  REAL_STATUS: string;
  MARK: string;
  SITE_ID: string;
  ADD_IN_REPORT: string;
  DATE_START: string;
  DEADLINE: string;
  CREATED_DATE: string;
  CLOSED_DATE: string;
  CHANGED_DATE: string;
  ACCOMPLICE: string;
  AUDITOR: string;
  DEPENDS_ON: string;
  ONLY_ROOT_TASKS: string;
  STAGE_ID: string;
  UF_CRM_TASK: string;
  STATUS: string;
}

/**
 * Returns a template of the filter that GetTasksList takes; nothing is sent to the portal.
 *
 * @param params What to send; see {@linkcode GetTasksFilterStructureParams}.
 * @returns The filter's fields, each with a hint or an empty text.
 *
 * @example
 * ```ts
 * import { getTasksFilterStructure } from "oint/bitrix24";
 *
 * console.log(getTasksFilterStructure({ asMap: true }));
 * ```
 */
export function getTasksFilterStructure(
  params: GetTasksFilterStructureParams & { asMap: true },
): Record<string, string>;
export function getTasksFilterStructure(params?: GetTasksFilterStructureParams): GetTasksFilterStructureResult;
export function getTasksFilterStructure(
  params: GetTasksFilterStructureParams = {},
): GetTasksFilterStructureResult | Record<string, string> {
  return {
    ID: params.clear ? "" : "<task's id>",
    PARENT_ID: params.clear ? "" : "<id of the task that it is a part of>",
    GROUP_ID: params.clear ? "" : "<workgroup's id>",
    CREATED_BY: params.clear ? "" : "<id of who set the task>",
    STATUS_CHANGED_BY: params.clear ? "" : "<id of who changed the status last>",
    PRIORITY: params.clear ? "" : "<priority: 0 low, 1 medium, 2 high>",
    FORUM_TOPIC_ID: params.clear ? "" : "<id of the comments' topic>",
    RESPONSIBLE_ID: params.clear ? "" : "<id of who is responsible>",
    TITLE: params.clear ? "" : "<title>",
    TAG: params.clear ? "" : "<tag>",
    REAL_STATUS: params.clear
      ? ""
      : "<stored status: 2 waiting, 3 in progress, 4 awaiting control, 5 completed, 6 deferred>",
    MARK: params.clear ? "" : "<mark: P positive, N negative>",
    SITE_ID: params.clear ? "" : "<site's id>",
    ADD_IN_REPORT: params.clear ? "" : "<part of the efficiency report: Y, N>",
    DATE_START: params.clear ? "" : "<actual start>",
    DEADLINE: params.clear ? "" : "<deadline>",
    CREATED_DATE: params.clear ? "" : "<when it was created>",
    CLOSED_DATE: params.clear ? "" : "<when it was completed>",
    CHANGED_DATE: params.clear ? "" : "<when it was changed last>",
    ACCOMPLICE: params.clear ? "" : "<id of one who takes part>",
    AUDITOR: params.clear ? "" : "<id of an observer>",
    DEPENDS_ON: params.clear ? "" : "<id of the task that comes before it>",
    ONLY_ROOT_TASKS: params.clear ? "" : "<without parts of the tasks found: Y, N>",
    STAGE_ID: params.clear ? "" : "<kanban stage's id>",
    UF_CRM_TASK: params.clear ? "" : "<CRM record: L_1 lead, D_1 deal, C_1 contact, CO_1 company>",
    STATUS: params.clear ? "" : "<status as REAL_STATUS, and: -3 almost overdue, -2 not seen, -1 overdue>",
  };
}
