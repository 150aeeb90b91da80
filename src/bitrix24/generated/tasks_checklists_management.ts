// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import { flag, given, id, required, text } from "../../core/values/encode.ts";
import type { ApiResponse } from "../envelope.ts";
import type { CallOptions, Portal } from "../portal.ts";
import type {
  TaskChecklistitemAddResult,
  TaskChecklistitemCompleteResult,
  TaskChecklistitemDeleteResult,
  TaskChecklistitemGetlistResult,
  TaskChecklistitemGetResult,
  TaskChecklistitemRenewResult,
  TaskChecklistitemUpdateResult,
} from "./types/task_checklistitem.ts";

/** Parameters of {@linkcode addTasksChecklistElement}. */
export interface AddTasksChecklistElementParams {
  /** Id of the task. */
  taskId: number | string;
  /** What is to be done. */
  text: string;
  /** Whether the element is added as done already. false unless told. */
  completed?: boolean | undefined;
}

/**
 * Adds an element to the checklist of a task and returns its id.
 *
 * @param portal The Bitrix24 portal to call.
 * @param params What to send; see {@linkcode AddTasksChecklistElementParams}.
 * @param options Signal and timeouts of this call.
 * @returns The API's answer; `result` is the id of the new element.
 * @throws ApiError When the API refuses; ConnectionError, TimeoutError or ResponseError when no answer of it comes.
 * @throws UnknownOutcomeError When nobody knows whether it took effect; it was not sent again.
 * @throws UsageError When a parameter is missing or cannot be sent; nothing is sent then.
 *
 * @example
 * ```ts
 * import { addTasksChecklistElement, Portal } from "oint/bitrix24";
 *
 * const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
 * console.log(
 *   await addTasksChecklistElement(portal, {
 *     taskId: "2",
 *     text: "Compare two offers",
 *   }),
 * );
 * ```
 *
 * @see {@link https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/task-checklist-item-add.html}
 */
export async function addTasksChecklistElement(
  portal: Portal,
  params: AddTasksChecklistElementParams,
  options?: CallOptions,
): Promise<ApiResponse<TaskChecklistitemAddResult>> {
  params = given(params);
  return portal.call("task.checklistitem.add", {
    TASKID: required(id, params.taskId, "taskId"),
    FIELDS: {
      TITLE: required(text, params.text, "text"),
      IS_COMPLETE: required(flag("Y", "N"), params.completed === undefined ? false : params.completed, "completed"),
    },
  }, options);
}

/** Parameters of {@linkcode updateTasksChecklistElement}. */
export interface UpdateTasksChecklistElementParams {
  /** Id of the task. */
  taskId: number | string;
  /** Id of the element to change. */
  elementId: number | string;
  /** New text of the element. */
  text: string;
}

/**
 * Changes the text of a checklist's element; its state is changed by CompleteTasksChecklistElement.
 *
 * @param portal The Bitrix24 portal to call.
 * @param params What to send; see {@linkcode UpdateTasksChecklistElementParams}.
 * @param options Signal and timeouts of this call.
 * @returns The API's answer; `result` is null once the element is changed.
 * @throws ApiError When the API refuses; ConnectionError, TimeoutError or ResponseError when no answer of it comes.
 * @throws UnknownOutcomeError When nobody knows whether it took effect; it was not sent again.
 * @throws UsageError When a parameter is missing or cannot be sent; nothing is sent then.
 *
 * @example
 * ```ts
 * import { Portal, updateTasksChecklistElement } from "oint/bitrix24";
 *
 * const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
 * console.log(
 *   await updateTasksChecklistElement(portal, {
 *     taskId: "2",
 *     elementId: "1",
 *     text: "Ask for the price of 500 copies",
 *   }),
 * );
 * ```
 *
 * @see {@link https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/task-checklist-item-update.html}
 */
export async function updateTasksChecklistElement(
  portal: Portal,
  params: UpdateTasksChecklistElementParams,
  options?: CallOptions,
): Promise<ApiResponse<TaskChecklistitemUpdateResult>> {
  params = given(params);
  return portal.call("task.checklistitem.update", {
    TASKID: required(id, params.taskId, "taskId"),
    ITEMID: required(id, params.elementId, "elementId"),
    FIELDS: { TITLE: required(text, params.text, "text") },
  }, options);
}

/** Parameters of {@linkcode deleteTasksChecklistElement}. */
export interface DeleteTasksChecklistElementParams {
  /** Id of the task. */
  taskId: number | string;
  /** Id of the element to delete. */
  elementId: number | string;
}

/**
 * Deletes an element from the checklist of a task.
 *
 * Elements below it are deleted with it, for good.
 *
 * @param portal The Bitrix24 portal to call.
 * @param params What to send; see {@linkcode DeleteTasksChecklistElementParams}.
 * @param options Signal and timeouts of this call.
 * @returns The API's answer; `result` is true once the element is deleted.
 * @throws ApiError When the API refuses; ConnectionError, TimeoutError or ResponseError when no answer of it comes.
 * @throws UnknownOutcomeError When nobody knows whether it took effect; it was not sent again.
 * @throws UsageError When a parameter is missing or cannot be sent; nothing is sent then.
 *
 * @example
 * ```ts
 * import { deleteTasksChecklistElement, Portal } from "oint/bitrix24";
 *
 * const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
 * console.log(
 *   await deleteTasksChecklistElement(portal, { taskId: "2", elementId: "2" }),
 * );
 * ```
 *
 * @see {@link https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/task-checklist-item-delete.html}
 */
export async function deleteTasksChecklistElement(
  portal: Portal,
  params: DeleteTasksChecklistElementParams,
  options?: CallOptions,
): Promise<ApiResponse<TaskChecklistitemDeleteResult>> {
  params = given(params);
  return portal.call("task.checklistitem.delete", {
    TASKID: required(id, params.taskId, "taskId"),
    ITEMID: required(id, params.elementId, "elementId"),
  }, options);
}

/** Parameters of {@linkcode getTasksChecklist}. */
export interface GetTasksChecklistParams {
  /** Id of the task. */
  taskId: number | string;
}

/**
 * Lists the elements of all checklists of a task, the headings among them.
 *
 * @param portal The Bitrix24 portal to call.
 * @param params What to send; see {@linkcode GetTasksChecklistParams}.
 * @param options Signal and timeouts of this call.
 * @returns The API's answer; `result` is the list of the elements; `PARENT_ID` tells what an element stands below.
 * @throws ApiError When the API refuses; ConnectionError, TimeoutError or ResponseError when no answer of it comes.
 * @throws UsageError When a parameter is missing or cannot be sent; nothing is sent then.
 *
 * @example
 * ```ts
 * import { getTasksChecklist, Portal } from "oint/bitrix24";
 *
 * const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
 * console.log(await getTasksChecklist(portal, { taskId: "2" }));
 * ```
 *
 * @see {@link https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/task-checklist-item-get-list.html}
 */
export async function getTasksChecklist(
  portal: Portal,
  params: GetTasksChecklistParams,
  options?: CallOptions,
): Promise<ApiResponse<TaskChecklistitemGetlistResult>> {
  params = given(params);
  return portal.call("task.checklistitem.getlist", { TASKID: required(id, params.taskId, "taskId") }, options);
}

/** Parameters of {@linkcode getTasksChecklistElement}. */
export interface GetTasksChecklistElementParams {
  /** Id of the task. */
  taskId: number | string;
  /** Id of the element to read. */
  elementId: number | string;
}

/**
 * Returns one element of a task's checklist, with its state and who ticked it.
 *
 * @param portal The Bitrix24 portal to call.
 * @param params What to send; see {@linkcode GetTasksChecklistElementParams}.
 * @param options Signal and timeouts of this call.
 * @returns The API's answer; `result` is the element.
 * @throws ApiError When the API refuses; ConnectionError, TimeoutError or ResponseError when no answer of it comes.
 * @throws UsageError When a parameter is missing or cannot be sent; nothing is sent then.
 *
 * @example
 * ```ts
 * import { getTasksChecklistElement, Portal } from "oint/bitrix24";
 *
 * const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
 * console.log(
 *   await getTasksChecklistElement(portal, { taskId: "2", elementId: "2" }),
 * );
 * ```
 *
 * @see {@link https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/task-checklist-item-get.html}
 */
export async function getTasksChecklistElement(
  portal: Portal,
  params: GetTasksChecklistElementParams,
  options?: CallOptions,
): Promise<ApiResponse<TaskChecklistitemGetResult>> {
  params = given(params);
  return portal.call("task.checklistitem.get", {
    TASKID: required(id, params.taskId, "taskId"),
    ITEMID: required(id, params.elementId, "elementId"),
  }, options);
}

/** Parameters of {@linkcode completeTasksChecklistElement}. */
export interface CompleteTasksChecklistElementParams {
  /** Id of the task. */
  taskId: number | string;
  /** Id of the element that is done. */
  elementId: number | string;
}

/**
 * Ticks an element of a task's checklist as done; RenewTasksChecklistElement takes that back.
 *
 * @param portal The Bitrix24 portal to call.
 * @param params What to send; see {@linkcode CompleteTasksChecklistElementParams}.
 * @param options Signal and timeouts of this call.
 * @returns The API's answer; `result` is true once the element is ticked.
 * @throws ApiError When the API refuses; ConnectionError, TimeoutError or ResponseError when no answer of it comes.
 * @throws UnknownOutcomeError When nobody knows whether it took effect; it was not sent again.
 * @throws UsageError When a parameter is missing or cannot be sent; nothing is sent then.
 *
 * @example
 * ```ts
 * import { completeTasksChecklistElement, Portal } from "oint/bitrix24";
 *
 * const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
 * console.log(
 *   await completeTasksChecklistElement(portal, { taskId: "2", elementId: "1" }),
 * );
 * ```
 *
 * @see {@link https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/task-checklist-item-complete.html}
 */
export async function completeTasksChecklistElement(
  portal: Portal,
  params: CompleteTasksChecklistElementParams,
  options?: CallOptions,
): Promise<ApiResponse<TaskChecklistitemCompleteResult>> {
  params = given(params);
  return portal.call("task.checklistitem.complete", {
    TASKID: required(id, params.taskId, "taskId"),
    ITEMID: required(id, params.elementId, "elementId"),
  }, options);
}

/** Parameters of {@linkcode renewTasksChecklistElement}. */
export interface RenewTasksChecklistElementParams {
  /** Id of the task. */
  taskId: number | string;
  /** Id of the element to open again. */
  elementId: number | string;
}

/**
 * Opens an element of a task's checklist again that was ticked as done.
 *
 * @param portal The Bitrix24 portal to call.
 * @param params What to send; see {@linkcode RenewTasksChecklistElementParams}.
 * @param options Signal and timeouts of this call.
 * @returns The API's answer; `result` is true once the element is open.
 * @throws ApiError When the API refuses; ConnectionError, TimeoutError or ResponseError when no answer of it comes.
 * @throws UnknownOutcomeError When nobody knows whether it took effect; it was not sent again.
 * @throws UsageError When a parameter is missing or cannot be sent; nothing is sent then.
 *
 * @example
 * ```ts
 * import { Portal, renewTasksChecklistElement } from "oint/bitrix24";
 *
 * const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
 * console.log(
 *   await renewTasksChecklistElement(portal, { taskId: "2", elementId: "2" }),
 * );
 * ```
 *
 * @see {@link https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/task-checklist-item-renew.html}
 */
export async function renewTasksChecklistElement(
  portal: Portal,
  params: RenewTasksChecklistElementParams,
  options?: CallOptions,
): Promise<ApiResponse<TaskChecklistitemRenewResult>> {
  params = given(params);
  return portal.call("task.checklistitem.renew", {
    TASKID: required(id, params.taskId, "taskId"),
    ITEMID: required(id, params.elementId, "elementId"),
  }, options);
}
