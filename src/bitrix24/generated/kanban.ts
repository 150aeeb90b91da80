// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import { boolean, flag, given, id, idOrEmpty, required, text } from "../../core/values/encode.ts";
import { moveTaskToKanbanStage as moveTaskToKanbanStageBody } from "../custom/move_task_to_kanban_stage.ts";
import type { ApiResponse } from "../envelope.ts";
import type { CallOptions, Portal } from "../portal.ts";
import type {
  TaskStagesAddResult,
  TaskStagesDeleteResult,
  TaskStagesGetResult,
  TaskStagesMovetaskResult,
  TaskStagesUpdateResult,
} from "./types/task_stages.ts";

/** Parameters of {@linkcode addKanbanStage}. */
export interface AddKanbanStageParams {
  /** Heading of the stage. */
  name: string;
  /** Color as six hexadecimal digits, without `#`. "FFD800" unless told. */
  color?: string | undefined;
  /** Id of the stage behind which the new one is put; without it, it becomes the first. 0 unless told. */
  prevStageId?: number | string | undefined;
  /** Id of the workgroup; 0 stands for the caller's own plan. 0 unless told. */
  entityId?: number | string | undefined;
  /** True skips the check of rights; only for administrators. false unless told. */
  asAdmin?: boolean | undefined;
}

/**
 * Adds a stage to the kanban of a workgroup or to the caller's own plan and returns its id.
 *
 * @param portal The Bitrix24 portal to call.
 * @param params What to send; see {@linkcode AddKanbanStageParams}.
 * @param options Signal and timeouts of this call.
 * @returns The API's answer; `result` is the id of the new stage.
 * @throws ApiError When the API refuses; ConnectionError, TimeoutError or ResponseError when no answer of it comes.
 * @throws UnknownOutcomeError When nobody knows whether it took effect; it was not sent again.
 * @throws UsageError When a parameter is missing or cannot be sent; nothing is sent then.
 *
 * @example
 * ```ts
 * import { addKanbanStage, Portal } from "oint/bitrix24";
 *
 * const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
 * console.log(
 *   await addKanbanStage(portal, {
 *     name: "Next week",
 *     prevStageId: "2",
 *     entityId: "0",
 *   }),
 * );
 * ```
 *
 * @see {@link https://apidocs.bitrix24.com/api-reference/tasks/stages/task-stages-add.html}
 */
export async function addKanbanStage(
  portal: Portal,
  params: AddKanbanStageParams,
  options?: CallOptions,
): Promise<ApiResponse<TaskStagesAddResult>> {
  params = given(params);
  return portal.call("task.stages.add", {
    fields: {
      TITLE: required(text, params.name, "name"),
      COLOR: required(text, params.color === undefined ? "FFD800" : params.color, "color"),
      ...(params.prevStageId !== undefined && { AFTER_ID: idOrEmpty(params.prevStageId, "prevStageId") }),
      ...(params.entityId !== undefined && { ENTITY_ID: idOrEmpty(params.entityId, "entityId") }),
      isAdmin: required(flag("Y", "N"), params.asAdmin === undefined ? false : params.asAdmin, "asAdmin"),
    },
  }, options);
}

/** Parameters of {@linkcode updateKanbanStage}. */
export interface UpdateKanbanStageParams {
  /** New heading of the stage. */
  name: string;
  /** Id of the stage to change. */
  stageId: number | string;
  /** New color as six hexadecimal digits, without `#`; the old one stays without it. */
  color?: string | undefined;
  /**
   * Id of the stage behind which it is put. Give it to be sure of the place: without it the stage becomes the first,
   * says the documentation. 0 unless told.
   */
  prevStageId?: number | string | undefined;
  /** True skips the check of rights; only for administrators. false unless told. */
  asAdmin?: boolean | undefined;
}

/**
 * Changes heading, color or place of a kanban stage.
 *
 * @param portal The Bitrix24 portal to call.
 * @param params What to send; see {@linkcode UpdateKanbanStageParams}.
 * @param options Signal and timeouts of this call.
 * @returns The API's answer; `result` is true once the stage is changed.
 * @throws ApiError When the API refuses; ConnectionError, TimeoutError or ResponseError when no answer of it comes.
 * @throws UnknownOutcomeError When nobody knows whether it took effect; it was not sent again.
 * @throws UsageError When a parameter is missing or cannot be sent; nothing is sent then.
 *
 * @example
 * ```ts
 * import { Portal, updateKanbanStage } from "oint/bitrix24";
 *
 * const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
 * console.log(await updateKanbanStage(portal, { name: "On hold", stageId: "3" }));
 * ```
 *
 * @see {@link https://apidocs.bitrix24.com/api-reference/tasks/stages/task-stages-update.html}
 */
export async function updateKanbanStage(
  portal: Portal,
  params: UpdateKanbanStageParams,
  options?: CallOptions,
): Promise<ApiResponse<TaskStagesUpdateResult>> {
  params = given(params);
  return portal.call("task.stages.update", {
    fields: {
      TITLE: required(text, params.name, "name"),
      ...(params.color !== undefined && { COLOR: text(params.color, "color") }),
      ...(params.prevStageId !== undefined && { AFTER_ID: idOrEmpty(params.prevStageId, "prevStageId") }),
      isAdmin: required(boolean, params.asAdmin === undefined ? false : params.asAdmin, "asAdmin"),
    },
    id: required(id, params.stageId, "stageId"),
  }, options);
}

/** @deprecated Misspelt: call {@linkcode updateKanbanStage}. */
export const updateKanbansStage: typeof updateKanbanStage = updateKanbanStage;

/** Parameters of {@linkcode deleteKanbanStage}. */
export interface DeleteKanbanStageParams {
  /** Id of the stage to delete. */
  stageId: number | string;
  /** True skips the check of rights; only for administrators. false unless told. */
  asAdmin?: boolean | undefined;
}

/**
 * Deletes a stage of a workgroup's kanban or of the caller's own plan.
 *
 * The first stage cannot be deleted, nor can one that the portal needs.
 *
 * @param portal The Bitrix24 portal to call.
 * @param params What to send; see {@linkcode DeleteKanbanStageParams}.
 * @param options Signal and timeouts of this call.
 * @returns The API's answer; `result` is true once the stage is deleted.
 * @throws ApiError When the API refuses; ConnectionError, TimeoutError or ResponseError when no answer of it comes.
 * @throws UnknownOutcomeError When nobody knows whether it took effect; it was not sent again.
 * @throws UsageError When a parameter is missing or cannot be sent; nothing is sent then.
 *
 * @example
 * ```ts
 * import { deleteKanbanStage, Portal } from "oint/bitrix24";
 *
 * const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
 * console.log(await deleteKanbanStage(portal, { stageId: "3" }));
 * ```
 *
 * @see {@link https://apidocs.bitrix24.com/api-reference/tasks/stages/task-stages-delete.html}
 */
export async function deleteKanbanStage(
  portal: Portal,
  params: DeleteKanbanStageParams,
  options?: CallOptions,
): Promise<ApiResponse<TaskStagesDeleteResult>> {
  params = given(params);
  return portal.call("task.stages.delete", {
    id: required(id, params.stageId, "stageId"),
    isAdmin: required(flag("Y", "N"), params.asAdmin === undefined ? false : params.asAdmin, "asAdmin"),
  }, options);
}

/** Parameters of {@linkcode getKanbanStages}. */
export interface GetKanbanStagesParams {
  /** Id of the workgroup; 0 stands for the caller's own plan. 0 unless told. */
  entityId?: number | string | undefined;
  /** True skips the check of rights; only for administrators. false unless told. */
  asAdmin?: boolean | undefined;
}

/**
 * Returns the stages of a workgroup's kanban or of the caller's own plan, in their order.
 *
 * @param portal The Bitrix24 portal to call.
 * @param params What to send; see {@linkcode GetKanbanStagesParams}.
 * @param options Signal and timeouts of this call.
 * @returns The API's answer; `result` holds each stage under its id.
 * @throws ApiError When the API refuses; ConnectionError, TimeoutError or ResponseError when no answer of it comes.
 * @throws UsageError When a parameter is missing or cannot be sent; nothing is sent then.
 *
 * @example
 * ```ts
 * import { getKanbanStages, Portal } from "oint/bitrix24";
 *
 * const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
 * console.log(await getKanbanStages(portal, { entityId: "0" }));
 * ```
 *
 * @see {@link https://apidocs.bitrix24.com/api-reference/tasks/stages/task-stages-get.html}
 */
export async function getKanbanStages(
  portal: Portal,
  params: GetKanbanStagesParams = {},
  options?: CallOptions,
): Promise<ApiResponse<TaskStagesGetResult>> {
  params = given(params);
  return portal.call("task.stages.get", {
    entityId: required(idOrEmpty, params.entityId === undefined ? 0 : params.entityId, "entityId"),
    isAdmin: required(flag("Y", "N"), params.asAdmin === undefined ? false : params.asAdmin, "asAdmin"),
  }, options);
}

/** Parameters of {@linkcode moveTaskToKanbanStage}. */
export interface MoveTaskToKanbanStageParams {
  /** Id of the task to move. */
  taskId: number | string;
  /** Id of the stage that it moves to. */
  stageId: number | string;
  /** Id of the task before which it is put; not together with After. 0 unless told. */
  prev?: number | string | undefined;
  /** Id of the task behind which it is put; with 0 the board's own order decides. 0 unless told. */
  after?: number | string | undefined;
}

/**
 * Moves a task to a stage of a workgroup's kanban or of the caller's own plan, before or behind another task.
 *
 * @param portal The Bitrix24 portal to call.
 * @param params What to send; see {@linkcode MoveTaskToKanbanStageParams}.
 * @param options Signal and timeouts of this call.
 * @returns The API's answer; `result` is true once the task is moved.
 * @throws ApiError When the API refuses; ConnectionError, TimeoutError or ResponseError when no answer of it comes.
 * @throws UnknownOutcomeError When nobody knows whether it took effect; it was not sent again.
 * @throws UsageError When a parameter is missing or cannot be sent; nothing is sent then.
 *
 * @example
 * ```ts
 * import { moveTaskToKanbanStage, Portal } from "oint/bitrix24";
 *
 * const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
 * console.log(
 *   await moveTaskToKanbanStage(portal, { taskId: "2", stageId: "5", prev: "1" }),
 * );
 * ```
 *
 * @see {@link https://apidocs.bitrix24.com/api-reference/tasks/stages/task-stages-move-task.html}
 */
export async function moveTaskToKanbanStage(
  portal: Portal,
  params: MoveTaskToKanbanStageParams,
  options?: CallOptions,
): Promise<ApiResponse<TaskStagesMovetaskResult>> {
  params = given(params);
  return moveTaskToKanbanStageBody(portal, params, options);
}
