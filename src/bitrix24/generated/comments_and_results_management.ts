// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import { given, id, required, text } from "../../core/values/encode.ts";
import type { ApiResponse } from "../envelope.ts";
import type { CallOptions, Portal } from "../portal.ts";
import type {
  TaskCommentitemAddResult,
  TaskCommentitemDeleteResult,
  TaskCommentitemGetlistResult,
  TaskCommentitemGetResult,
  TaskCommentitemUpdateResult,
} from "./types/task_commentitem.ts";
import type {
  TasksTaskResultAddFromCommentResult,
  TasksTaskResultDeleteFromCommentResult,
  TasksTaskResultListResult,
} from "./types/tasks_task.ts";

/** Parameters of {@linkcode getTaskCommentsList}. */
export interface GetTaskCommentsListParams {
  /** Id of the task. */
  taskId: number | string;
}

/**
 * Lists the comments on a task, with their authors and the files attached.
 *
 * Bitrix24 has deprecated the method task.commentitem.getlist: use im.dialog.messages.get in new code.
 *
 * @param portal The Bitrix24 portal to call.
 * @param params What to send; see {@linkcode GetTaskCommentsListParams}.
 * @param options Signal and timeouts of this call.
 * @returns The API's answer; `result` is the list of the comments.
 * @throws ApiError When the API refuses; ConnectionError, TimeoutError or ResponseError when no answer of it comes.
 * @throws UsageError When a parameter is missing or cannot be sent; nothing is sent then.
 *
 * @example
 * ```ts
 * import { getTaskCommentsList, Portal } from "oint/bitrix24";
 *
 * const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
 * console.log(await getTaskCommentsList(portal, { taskId: "2" }));
 * ```
 *
 * @see {@link https://apidocs.bitrix24.com/api-reference/tasks/comment-item/task-comment-item-get-list.html}
 */
export async function getTaskCommentsList(
  portal: Portal,
  params: GetTaskCommentsListParams,
  options?: CallOptions,
): Promise<ApiResponse<TaskCommentitemGetlistResult>> {
  params = given(params);
  return portal.call("task.commentitem.getlist", { taskId: required(id, params.taskId, "taskId") }, options);
}

/** Parameters of {@linkcode getTaskComment}. */
export interface GetTaskCommentParams {
  /** Id of the task. */
  taskId: number | string;
  /** Id of the comment to read. */
  commentId: number | string;
}

/**
 * Returns one comment on a task.
 *
 * Bitrix24 has deprecated the method task.commentitem.get: use im.dialog.messages.get in new code.
 *
 * @param portal The Bitrix24 portal to call.
 * @param params What to send; see {@linkcode GetTaskCommentParams}.
 * @param options Signal and timeouts of this call.
 * @returns The API's answer; `result` is the comment.
 * @throws ApiError When the API refuses; ConnectionError, TimeoutError or ResponseError when no answer of it comes.
 * @throws UsageError When a parameter is missing or cannot be sent; nothing is sent then.
 *
 * @example
 * ```ts
 * import { getTaskComment, Portal } from "oint/bitrix24";
 *
 * const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
 * console.log(await getTaskComment(portal, { taskId: "2", commentId: "1" }));
 * ```
 *
 * @see {@link https://apidocs.bitrix24.com/api-reference/tasks/comment-item/task-comment-item-get.html}
 */
export async function getTaskComment(
  portal: Portal,
  params: GetTaskCommentParams,
  options?: CallOptions,
): Promise<ApiResponse<TaskCommentitemGetResult>> {
  params = given(params);
  return portal.call("task.commentitem.get", {
    TASKID: required(id, params.taskId, "taskId"),
    ITEMID: required(id, params.commentId, "commentId"),
  }, options);
}

/** Parameters of {@linkcode addTaskComment}. */
export interface AddTaskCommentParams {
  /** Id of the task. */
  taskId: number | string;
  /** What the comment says; BB code such as `[B]bold[/B]` formats it. */
  text: string;
}

/**
 * Adds a comment to a task on behalf of the caller and returns its id.
 *
 * Those who take part in the task are notified of the comment.
 *
 * Bitrix24 has deprecated the method task.commentitem.add: use tasks.task.chat.message.send in new code.
 *
 * @param portal The Bitrix24 portal to call.
 * @param params What to send; see {@linkcode AddTaskCommentParams}.
 * @param options Signal and timeouts of this call.
 * @returns The API's answer; `result` is the id of the new comment.
 * @throws ApiError When the API refuses; ConnectionError, TimeoutError or ResponseError when no answer of it comes.
 * @throws UnknownOutcomeError When nobody knows whether it took effect; it was not sent again.
 * @throws UsageError When a parameter is missing or cannot be sent; nothing is sent then.
 *
 * @example
 * ```ts
 * import { addTaskComment, Portal } from "oint/bitrix24";
 *
 * const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
 * console.log(
 *   await addTaskComment(portal, {
 *     taskId: "2",
 *     text: "The printer sends an offer tomorrow.",
 *   }),
 * );
 * ```
 *
 * @see {@link https://apidocs.bitrix24.com/api-reference/tasks/comment-item/task-comment-item-add.html}
 */
export async function addTaskComment(
  portal: Portal,
  params: AddTaskCommentParams,
  options?: CallOptions,
): Promise<ApiResponse<TaskCommentitemAddResult>> {
  params = given(params);
  return portal.call("task.commentitem.add", {
    TASKID: required(id, params.taskId, "taskId"),
    FIELDS: { POST_MESSAGE: required(text, params.text, "text") },
  }, options);
}

/** Parameters of {@linkcode updateTaskComment}. */
export interface UpdateTaskCommentParams {
  /** Id of the task. */
  taskId: number | string;
  /** Id of the comment to change. */
  commentId: number | string;
  /** What the comment is to say; BB code such as `[B]bold[/B]` formats it. */
  text: string;
}

/**
 * Replaces the text of a comment on a task.
 *
 * Only administrators of the portal may change comments.
 *
 * Bitrix24 has deprecated the method task.commentitem.update: use im.message.update in new code.
 *
 * @param portal The Bitrix24 portal to call.
 * @param params What to send; see {@linkcode UpdateTaskCommentParams}.
 * @param options Signal and timeouts of this call.
 * @returns The API's answer; `result` is true once the comment is changed.
 * @throws ApiError When the API refuses; ConnectionError, TimeoutError or ResponseError when no answer of it comes.
 * @throws UnknownOutcomeError When nobody knows whether it took effect; it was not sent again.
 * @throws UsageError When a parameter is missing or cannot be sent; nothing is sent then.
 *
 * @example
 * ```ts
 * import { Portal, updateTaskComment } from "oint/bitrix24";
 *
 * const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
 * console.log(
 *   await updateTaskComment(portal, {
 *     taskId: "2",
 *     commentId: "1",
 *     text: "The texts are in the Archive folder.",
 *   }),
 * );
 * ```
 *
 * @see {@link https://apidocs.bitrix24.com/api-reference/tasks/comment-item/task-comment-item-update.html}
 */
export async function updateTaskComment(
  portal: Portal,
  params: UpdateTaskCommentParams,
  options?: CallOptions,
): Promise<ApiResponse<TaskCommentitemUpdateResult>> {
  params = given(params);
  return portal.call("task.commentitem.update", {
    TASKID: required(id, params.taskId, "taskId"),
    ITEMID: required(id, params.commentId, "commentId"),
    FIELDS: { POST_MESSAGE: required(text, params.text, "text") },
  }, options);
}

/** Parameters of {@linkcode deleteTaskComment}. */
export interface DeleteTaskCommentParams {
  /** Id of the task. */
  taskId: number | string;
  /** Id of the comment to delete. */
  commentId: number | string;
}

/**
 * Deletes a comment on a task.
 *
 * The comment is deleted for good; only administrators of the portal may do so.
 *
 * Bitrix24 has deprecated the method task.commentitem.delete: use im.message.delete in new code.
 *
 * @param portal The Bitrix24 portal to call.
 * @param params What to send; see {@linkcode DeleteTaskCommentParams}.
 * @param options Signal and timeouts of this call.
 * @returns The API's answer; `result` is true once the comment is deleted.
 * @throws ApiError When the API refuses; ConnectionError, TimeoutError or ResponseError when no answer of it comes.
 * @throws UnknownOutcomeError When nobody knows whether it took effect; it was not sent again.
 * @throws UsageError When a parameter is missing or cannot be sent; nothing is sent then.
 *
 * @example
 * ```ts
 * import { deleteTaskComment, Portal } from "oint/bitrix24";
 *
 * const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
 * console.log(await deleteTaskComment(portal, { taskId: "2", commentId: "2" }));
 * ```
 *
 * @see {@link https://apidocs.bitrix24.com/api-reference/tasks/comment-item/task-comment-item-delete.html}
 */
export async function deleteTaskComment(
  portal: Portal,
  params: DeleteTaskCommentParams,
  options?: CallOptions,
): Promise<ApiResponse<TaskCommentitemDeleteResult>> {
  params = given(params);
  return portal.call("task.commentitem.delete", {
    TASKID: required(id, params.taskId, "taskId"),
    ITEMID: required(id, params.commentId, "commentId"),
  }, options);
}

/** Parameters of {@linkcode getResultsList}. */
export interface GetResultsListParams {
  /** Id of the task. */
  taskId: number | string;
}

/**
 * Lists the results of a task that were made of its comments.
 *
 * @param portal The Bitrix24 portal to call.
 * @param params What to send; see {@linkcode GetResultsListParams}.
 * @param options Signal and timeouts of this call.
 * @returns The API's answer; `result` is the list of the results.
 * @throws ApiError When the API refuses; ConnectionError, TimeoutError or ResponseError when no answer of it comes.
 * @throws UsageError When a parameter is missing or cannot be sent; nothing is sent then.
 *
 * @example
 * ```ts
 * import { getResultsList, Portal } from "oint/bitrix24";
 *
 * const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
 * console.log(await getResultsList(portal, { taskId: "4" }));
 * ```
 *
 * @see {@link https://apidocs.bitrix24.com/api-reference/tasks/result/tasks-task-result-list.html}
 */
export async function getResultsList(
  portal: Portal,
  params: GetResultsListParams,
  options?: CallOptions,
): Promise<ApiResponse<TasksTaskResultListResult>> {
  params = given(params);
  return portal.call("tasks.task.result.list", { taskId: required(id, params.taskId, "taskId") }, options);
}

/** Parameters of {@linkcode createResultFromComment}. */
export interface CreateResultFromCommentParams {
  /** Id of the comment to record. */
  commentId: number | string;
}

/**
 * Records a comment on a task as a result of that task; a comment can be a result only once.
 *
 * @param portal The Bitrix24 portal to call.
 * @param params What to send; see {@linkcode CreateResultFromCommentParams}.
 * @param options Signal and timeouts of this call.
 * @returns The API's answer; `result` is the new result.
 * @throws ApiError When the API refuses; ConnectionError, TimeoutError or ResponseError when no answer of it comes.
 * @throws UnknownOutcomeError When nobody knows whether it took effect; it was not sent again.
 * @throws UsageError When a parameter is missing or cannot be sent; nothing is sent then.
 *
 * @example
 * ```ts
 * import { createResultFromComment, Portal } from "oint/bitrix24";
 *
 * const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
 * console.log(await createResultFromComment(portal, { commentId: "2" }));
 * ```
 *
 * @see {@link https://apidocs.bitrix24.com/api-reference/tasks/result/tasks-task-result-add-from-comment.html}
 */
export async function createResultFromComment(
  portal: Portal,
  params: CreateResultFromCommentParams,
  options?: CallOptions,
): Promise<ApiResponse<TasksTaskResultAddFromCommentResult>> {
  params = given(params);
  return portal.call(
    "tasks.task.result.addFromComment",
    { commentId: required(id, params.commentId, "commentId") },
    options,
  );
}

/** Parameters of {@linkcode deleteResultFromComment}. */
export interface DeleteResultFromCommentParams {
  /** Id of the comment behind the result. */
  commentId: number | string;
}

/**
 * Withdraws the result that was made of a comment; the comment itself stays.
 *
 * It has no effect in portals with the new task card.
 *
 * @param portal The Bitrix24 portal to call.
 * @param params What to send; see {@linkcode DeleteResultFromCommentParams}.
 * @param options Signal and timeouts of this call.
 * @returns The API's answer; `result` is null once the result is withdrawn.
 * @throws ApiError When the API refuses; ConnectionError, TimeoutError or ResponseError when no answer of it comes.
 * @throws UnknownOutcomeError When nobody knows whether it took effect; it was not sent again.
 * @throws UsageError When a parameter is missing or cannot be sent; nothing is sent then.
 *
 * @example
 * ```ts
 * import { deleteResultFromComment, Portal } from "oint/bitrix24";
 *
 * const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
 * console.log(await deleteResultFromComment(portal, { commentId: "6" }));
 * ```
 *
 * @see {@link https://apidocs.bitrix24.com/api-reference/tasks/result/tasks-task-result-delete-from-comment.html}
 */
export async function deleteResultFromComment(
  portal: Portal,
  params: DeleteResultFromCommentParams,
  options?: CallOptions,
): Promise<ApiResponse<TasksTaskResultDeleteFromCommentResult>> {
  params = given(params);
  return portal.call(
    "tasks.task.result.deleteFromComment",
    { commentId: required(id, params.commentId, "commentId") },
    options,
  );
}

/** Parameters of {@linkcode getCommentStructure}. */
export interface GetCommentStructureParams {
  /** True returns empty values, false a hint in place of each value. false unless told. */
  clear?: boolean | undefined;
}

/** Result of {@linkcode getCommentStructure}. */
export interface GetCommentStructureResult {
  AUTHOR_ID: string;
  AUTHOR_NAME: string;
  AUTHOR_EMAIL: string;
  USE_SMILES: string;
  POST_MESSAGE: string;
  UF_FORUM_MESSAGE_DOC: string;
}

/**
 * Returns a template of a comment with the fields that Bitrix24 knows; nothing is sent to the portal.
 *
 * No function takes this structure; AddTaskComment takes the text alone.
 *
 * @param params What to send; see {@linkcode GetCommentStructureParams}.
 * @returns The comment's fields, each with a hint or an empty text.
 *
 * @example
 * ```ts
 * import { getCommentStructure } from "oint/bitrix24";
 *
 * console.log(getCommentStructure({ clear: true }));
 * ```
 */
export function getCommentStructure(params: GetCommentStructureParams = {}): GetCommentStructureResult {
  return {
    AUTHOR_ID: params.clear ? "" : "<author's user id>",
    AUTHOR_NAME: params.clear ? "" : "<author's name, optional>",
    AUTHOR_EMAIL: params.clear ? "" : "<author's e-mail, optional>",
    USE_SMILES: params.clear ? "" : "<Y or N: show smileys as pictures>",
    POST_MESSAGE: params.clear ? "" : "<text>",
    UF_FORUM_MESSAGE_DOC: params.clear ? "" : "<list of Drive files to attach, e.g. n42>",
  };
}
