// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import { date } from "../../core/values/dates.ts";
import { given, id, idOrEmpty, required, text } from "../../core/values/encode.ts";
import type { ApiResponse } from "../envelope.ts";
import type { CallOptions, Portal } from "../portal.ts";
import type {
  TaskElapseditemAddResult,
  TaskElapseditemDeleteResult,
  TaskElapseditemGetlistResult,
  TaskElapseditemGetResult,
  TaskElapseditemUpdateResult,
} from "./types/task_elapseditem.ts";
import type {
  TimemanCloseResult,
  TimemanOpenResult,
  TimemanPauseResult,
  TimemanSettingsResult,
  TimemanStatusResult,
} from "./types/timeman.ts";

/** Parameters of {@linkcode addTaskTimeAccounting}. */
export interface AddTaskTimeAccountingParams {
  /** Id of the task that the time was spent on. */
  taskId: number | string;
  /** Time spent in seconds. */
  time: number | string;
  /** Id of the user who spent it; the caller when left out. */
  userId?: number | string | undefined;
  /** What the time was spent on. */
  text?: string | undefined;
  /** When it was spent; now when left out. Without an offset in the portal's time zone. */
  setupDate?: Date | string | undefined;
}

/**
 * Records time spent on a task and returns the id of the entry.
 *
 * @param portal The Bitrix24 portal to call.
 * @param params What to send; see {@linkcode AddTaskTimeAccountingParams}.
 * @param options Signal and timeouts of this call.
 * @returns The API's answer; `result` is the id of the new entry.
 * @throws ApiError When the API refuses; ConnectionError, TimeoutError or ResponseError when no answer of it comes.
 * @throws UnknownOutcomeError When nobody knows whether it took effect; it was not sent again.
 * @throws UsageError When a parameter is missing or cannot be sent; nothing is sent then.
 *
 * @example
 * ```ts
 * import { addTaskTimeAccounting, Portal } from "oint/bitrix24";
 *
 * const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
 * console.log(await addTaskTimeAccounting(portal, { taskId: "2", time: "900" }));
 * ```
 *
 * @see {@link https://apidocs.bitrix24.com/api-reference/tasks/elapsed-item/task-elapsed-item-add.html}
 */
export async function addTaskTimeAccounting(
  portal: Portal,
  params: AddTaskTimeAccountingParams,
  options?: CallOptions,
): Promise<ApiResponse<TaskElapseditemAddResult>> {
  params = given(params);
  return portal.call("task.elapseditem.add", {
    TASKID: required(id, params.taskId, "taskId"),
    ARFIELDS: {
      SECONDS: required(id, params.time, "time"),
      ...(params.userId !== undefined && { USER_ID: idOrEmpty(params.userId, "userId") }),
      ...(params.text !== undefined && { COMMENT_TEXT: text(params.text, "text") }),
      ...(params.setupDate !== undefined && { CREATED_DATE: date("moment")(params.setupDate, "setupDate") }),
    },
  }, options);
}

/** Parameters of {@linkcode deleteTaskTimeAccounting}. */
export interface DeleteTaskTimeAccountingParams {
  /** Id of the task that the time was spent on. */
  taskId: number | string;
  /** Id of the entry to delete. */
  recordId: number | string;
}

/**
 * Deletes an entry of the time spent on a task.
 *
 * The entry cannot be brought back.
 *
 * @param portal The Bitrix24 portal to call.
 * @param params What to send; see {@linkcode DeleteTaskTimeAccountingParams}.
 * @param options Signal and timeouts of this call.
 * @returns The API's answer; `result` is null once the entry is deleted.
 * @throws ApiError When the API refuses; ConnectionError, TimeoutError or ResponseError when no answer of it comes.
 * @throws UnknownOutcomeError When nobody knows whether it took effect; it was not sent again.
 * @throws UsageError When a parameter is missing or cannot be sent; nothing is sent then.
 *
 * @example
 * ```ts
 * import { deleteTaskTimeAccounting, Portal } from "oint/bitrix24";
 *
 * const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
 * console.log(
 *   await deleteTaskTimeAccounting(portal, { taskId: "2", recordId: "1" }),
 * );
 * ```
 *
 * @see {@link https://apidocs.bitrix24.com/api-reference/tasks/elapsed-item/task-elapsed-item-delete.html}
 */
export async function deleteTaskTimeAccounting(
  portal: Portal,
  params: DeleteTaskTimeAccountingParams,
  options?: CallOptions,
): Promise<ApiResponse<TaskElapseditemDeleteResult>> {
  params = given(params);
  return portal.call("task.elapseditem.delete", {
    TASKID: required(id, params.taskId, "taskId"),
    ITEMID: required(id, params.recordId, "recordId"),
  }, options);
}

/** Parameters of {@linkcode getTaskTimeAccountingList}. */
export interface GetTaskTimeAccountingListParams {
  /** Id of the task that the time was spent on. */
  taskId: number | string;
}

/**
 * Lists the entries of the time spent on a task, at most 50.
 *
 * One page. All records: `list(portal, "task.elapseditem.getlist", …)`, each page from where the last one ended: every
 * record that was there from start to end comes exactly once.
 *
 * @param portal The Bitrix24 portal to call.
 * @param params What to send; see {@linkcode GetTaskTimeAccountingListParams}.
 * @param options Signal and timeouts of this call.
 * @returns The API's answer; `result` is the list of the entries, `total` counts all of them.
 * @throws ApiError When the API refuses; ConnectionError, TimeoutError or ResponseError when no answer of it comes.
 * @throws UsageError When a parameter is missing or cannot be sent; nothing is sent then.
 *
 * @example
 * ```ts
 * import { getTaskTimeAccountingList, Portal } from "oint/bitrix24";
 *
 * const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
 * console.log(await getTaskTimeAccountingList(portal, { taskId: "2" }));
 * ```
 *
 * @see {@link https://apidocs.bitrix24.com/api-reference/tasks/elapsed-item/task-elapsed-item-get-list.html}
 */
export async function getTaskTimeAccountingList(
  portal: Portal,
  params: GetTaskTimeAccountingListParams,
  options?: CallOptions,
): Promise<ApiResponse<TaskElapseditemGetlistResult>> {
  params = given(params);
  return portal.call("task.elapseditem.getlist", { TASKID: required(id, params.taskId, "taskId") }, options);
}

/** Parameters of {@linkcode getTaskTimeAccounting}. */
export interface GetTaskTimeAccountingParams {
  /** Id of the task that the time was spent on. */
  taskId: number | string;
  /** Id of the entry to read. */
  recordId: number | string;
}

/**
 * Returns one entry of the time spent on a task.
 *
 * @param portal The Bitrix24 portal to call.
 * @param params What to send; see {@linkcode GetTaskTimeAccountingParams}.
 * @param options Signal and timeouts of this call.
 * @returns The API's answer; `result` is a list with that entry.
 * @throws ApiError When the API refuses; ConnectionError, TimeoutError or ResponseError when no answer of it comes.
 * @throws UsageError When a parameter is missing or cannot be sent; nothing is sent then.
 *
 * @example
 * ```ts
 * import { getTaskTimeAccounting, Portal } from "oint/bitrix24";
 *
 * const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
 * console.log(
 *   await getTaskTimeAccounting(portal, { taskId: "2", recordId: "1" }),
 * );
 * ```
 *
 * @see {@link https://apidocs.bitrix24.com/api-reference/tasks/elapsed-item/task-elapsed-item-get.html}
 */
export async function getTaskTimeAccounting(
  portal: Portal,
  params: GetTaskTimeAccountingParams,
  options?: CallOptions,
): Promise<ApiResponse<TaskElapseditemGetResult>> {
  params = given(params);
  return portal.call("task.elapseditem.get", {
    TASKID: required(id, params.taskId, "taskId"),
    ITEMID: required(id, params.recordId, "recordId"),
  }, options);
}

/** Parameters of {@linkcode updateTaskTimeAccounting}. */
export interface UpdateTaskTimeAccountingParams {
  /** Id of the task that the time was spent on. */
  taskId: number | string;
  /** Id of the entry to change. */
  recordId: number | string;
  /** Time spent in seconds. */
  time: number | string;
  /** What the time was spent on. */
  text?: string | undefined;
  /** When it was spent. Without an offset in the portal's time zone. */
  setupDate?: Date | string | undefined;
}

/**
 * Changes time, comment or date of an entry of the time spent on a task; its user stays.
 *
 * @param portal The Bitrix24 portal to call.
 * @param params What to send; see {@linkcode UpdateTaskTimeAccountingParams}.
 * @param options Signal and timeouts of this call.
 * @returns The API's answer; `result` is null once the entry is changed.
 * @throws ApiError When the API refuses; ConnectionError, TimeoutError or ResponseError when no answer of it comes.
 * @throws UnknownOutcomeError When nobody knows whether it took effect; it was not sent again.
 * @throws UsageError When a parameter is missing or cannot be sent; nothing is sent then.
 *
 * @example
 * ```ts
 * import { Portal, updateTaskTimeAccounting } from "oint/bitrix24";
 *
 * const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
 * console.log(
 *   await updateTaskTimeAccounting(portal, {
 *     taskId: "2",
 *     recordId: "1",
 *     time: "1200",
 *   }),
 * );
 * ```
 *
 * @see {@link https://apidocs.bitrix24.com/api-reference/tasks/elapsed-item/task-elapsed-item-update.html}
 */
export async function updateTaskTimeAccounting(
  portal: Portal,
  params: UpdateTaskTimeAccountingParams,
  options?: CallOptions,
): Promise<ApiResponse<TaskElapseditemUpdateResult>> {
  params = given(params);
  return portal.call("task.elapseditem.update", {
    TASKID: required(id, params.taskId, "taskId"),
    ITEMID: required(id, params.recordId, "recordId"),
    ARFIELDS: {
      SECONDS: required(id, params.time, "time"),
      ...(params.text !== undefined && { COMMENT_TEXT: text(params.text, "text") }),
      ...(params.setupDate !== undefined && { CREATED_DATE: date("moment")(params.setupDate, "setupDate") }),
    },
  }, options);
}

/** Parameters of {@linkcode startTimekeeping}. */
export interface StartTimekeepingParams {
  /** Id of the user whose day begins; the caller when left out. */
  userId?: number | string | undefined;
  /** When the day begins, some time today; now when left out. A time without an offset counts as UTC. */
  time?: Date | string | undefined;
  /** Why the day begins at another time, for the supervisor. */
  report?: string | undefined;
}

/**
 * Begins a user's working day, or goes on with it after a break or its end.
 *
 * The portal keeps the working time of a person by it, and supervisors see it.
 *
 * A time can be given only while the day is closed. Without flexible hours it needs a report, too.
 *
 * @param portal The Bitrix24 portal to call.
 * @param params What to send; see {@linkcode StartTimekeepingParams}.
 * @param options Signal and timeouts of this call.
 * @returns The API's answer; `result` is the state of the working day.
 * @throws ApiError When the API refuses; ConnectionError, TimeoutError or ResponseError when no answer of it comes.
 * @throws UnknownOutcomeError When nobody knows whether it took effect; it was not sent again.
 * @throws UsageError When a parameter is missing or cannot be sent; nothing is sent then.
 *
 * @example
 * ```ts
 * import { Portal, startTimekeeping } from "oint/bitrix24";
 *
 * const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
 * console.log(await startTimekeeping(portal, { userId: "2164" }));
 * ```
 *
 * @see {@link https://apidocs.bitrix24.com/api-reference/timeman/base/timeman-open.html}
 */
export async function startTimekeeping(
  portal: Portal,
  params: StartTimekeepingParams = {},
  options?: CallOptions,
): Promise<ApiResponse<TimemanOpenResult>> {
  params = given(params);
  return portal.call("timeman.open", {
    ...(params.userId !== undefined && { USER_ID: idOrEmpty(params.userId, "userId") }),
    ...(params.time !== undefined && { TIME: date("utc")(params.time, "time") }),
    ...(params.report !== undefined && { REPORT: text(params.report, "report") }),
  }, options);
}

/** Parameters of {@linkcode stopTimekeeping}. */
export interface StopTimekeepingParams {
  /** Id of the user whose day ends; the caller when left out. */
  userId?: number | string | undefined;
  /** When the day ends, on the date on which it began; now when left out. A time without an offset counts as UTC. */
  time?: Date | string | undefined;
  /** Why the day ends at another time, for the supervisor. */
  report?: string | undefined;
}

/**
 * Ends a user's working day.
 *
 * It ends the working day of a person at once, and supervisors see it. StartTimekeeping goes on with the day.
 *
 * Without flexible hours a time needs a report, too.
 *
 * @param portal The Bitrix24 portal to call.
 * @param params What to send; see {@linkcode StopTimekeepingParams}.
 * @param options Signal and timeouts of this call.
 * @returns The API's answer; `result` is the state of the working day.
 * @throws ApiError When the API refuses; ConnectionError, TimeoutError or ResponseError when no answer of it comes.
 * @throws UnknownOutcomeError When nobody knows whether it took effect; it was not sent again.
 * @throws UsageError When a parameter is missing or cannot be sent; nothing is sent then.
 *
 * @example
 * ```ts
 * import { Portal, stopTimekeeping } from "oint/bitrix24";
 *
 * const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
 * console.log(await stopTimekeeping(portal, { userId: "2164" }));
 * ```
 *
 * @see {@link https://apidocs.bitrix24.com/api-reference/timeman/base/timeman-close.html}
 */
export async function stopTimekeeping(
  portal: Portal,
  params: StopTimekeepingParams = {},
  options?: CallOptions,
): Promise<ApiResponse<TimemanCloseResult>> {
  params = given(params);
  return portal.call("timeman.close", {
    ...(params.userId !== undefined && { USER_ID: idOrEmpty(params.userId, "userId") }),
    ...(params.time !== undefined && { TIME: date("utc")(params.time, "time") }),
    ...(params.report !== undefined && { REPORT: text(params.report, "report") }),
  }, options);
}

/** Parameters of {@linkcode pauseTimekeeping}. */
export interface PauseTimekeepingParams {
  /** Id of the user who takes a break; the caller when left out. */
  userId?: number | string | undefined;
}

/**
 * Begins a break in a user's working day; StartTimekeeping ends it.
 *
 * The break counts at once in the working time of a person.
 *
 * @param portal The Bitrix24 portal to call.
 * @param params What to send; see {@linkcode PauseTimekeepingParams}.
 * @param options Signal and timeouts of this call.
 * @returns The API's answer; `result` is the state of the working day.
 * @throws ApiError When the API refuses; ConnectionError, TimeoutError or ResponseError when no answer of it comes.
 * @throws UnknownOutcomeError When nobody knows whether it took effect; it was not sent again.
 * @throws UsageError When a parameter is missing or cannot be sent; nothing is sent then.
 *
 * @example
 * ```ts
 * import { pauseTimekeeping, Portal } from "oint/bitrix24";
 *
 * const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
 * console.log(await pauseTimekeeping(portal, { userId: "2164" }));
 * ```
 *
 * @see {@link https://apidocs.bitrix24.com/api-reference/timeman/base/timeman-pause.html}
 */
export async function pauseTimekeeping(
  portal: Portal,
  params: PauseTimekeepingParams = {},
  options?: CallOptions,
): Promise<ApiResponse<TimemanPauseResult>> {
  params = given(params);
  return portal.call("timeman.pause", {
    ...(params.userId !== undefined && { USER_ID: idOrEmpty(params.userId, "userId") }),
  }, options);
}

/** Parameters of {@linkcode getTimekeepingStatus}. */
export interface GetTimekeepingStatusParams {
  /** Id of the user in question; the caller when left out. */
  userId?: number | string | undefined;
}

/**
 * Tells whether a user's working day goes on, pauses or has ended, with its times.
 *
 * @param portal The Bitrix24 portal to call.
 * @param params What to send; see {@linkcode GetTimekeepingStatusParams}.
 * @param options Signal and timeouts of this call.
 * @returns The API's answer; `result` is the state of the working day.
 * @throws ApiError When the API refuses; ConnectionError, TimeoutError or ResponseError when no answer of it comes.
 * @throws UsageError When a parameter is missing or cannot be sent; nothing is sent then.
 *
 * @example
 * ```ts
 * import { getTimekeepingStatus, Portal } from "oint/bitrix24";
 *
 * const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
 * console.log(await getTimekeepingStatus(portal));
 * ```
 *
 * @see {@link https://apidocs.bitrix24.com/api-reference/timeman/base/timeman-status.html}
 */
export async function getTimekeepingStatus(
  portal: Portal,
  params: GetTimekeepingStatusParams = {},
  options?: CallOptions,
): Promise<ApiResponse<TimemanStatusResult>> {
  params = given(params);
  return portal.call("timeman.status", {
    ...(params.userId !== undefined && { USER_ID: idOrEmpty(params.userId, "userId") }),
  }, options);
}

/** Parameters of {@linkcode getTimekeepingSettings}. */
export interface GetTimekeepingSettingsParams {
  /** Id of the user in question; the caller when left out. */
  userId?: number | string | undefined;
}

/**
 * Returns the rules of a user's working day, such as latest start, earliest end and shortest length.
 *
 * @param portal The Bitrix24 portal to call.
 * @param params What to send; see {@linkcode GetTimekeepingSettingsParams}.
 * @param options Signal and timeouts of this call.
 * @returns The API's answer; `result` holds the rules, each under its name (`UF_TM_…`).
 * @throws ApiError When the API refuses; ConnectionError, TimeoutError or ResponseError when no answer of it comes.
 * @throws UsageError When a parameter is missing or cannot be sent; nothing is sent then.
 *
 * @example
 * ```ts
 * import { getTimekeepingSettings, Portal } from "oint/bitrix24";
 *
 * const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
 * console.log(await getTimekeepingSettings(portal));
 * ```
 *
 * @see {@link https://apidocs.bitrix24.com/api-reference/timeman/base/timeman-settings.html}
 */
export async function getTimekeepingSettings(
  portal: Portal,
  params: GetTimekeepingSettingsParams = {},
  options?: CallOptions,
): Promise<ApiResponse<TimemanSettingsResult>> {
  params = given(params);
  return portal.call("timeman.settings", {
    ...(params.userId !== undefined && { USER_ID: idOrEmpty(params.userId, "userId") }),
  }, options);
}
