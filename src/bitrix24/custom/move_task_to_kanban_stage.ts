/**
 * Moves a task to a kanban stage: the task before which it is put or the one behind which it is put, never both.
 *
 * @module
 */

import { id, idOrEmpty, required } from "../../core/values/encode.ts";
import { UsageError } from "../../core/errors.ts";
import type { ApiResponse } from "../envelope.ts";
import type { MoveTaskToKanbanStageParams } from "../generated/kanban.ts";
import type { TaskStagesMovetaskResult } from "../generated/types/task_stages.ts";
import type { CallOptions, Portal } from "../portal.ts";

/** Whether a neighbour is named; 0 and an empty text stand for none. */
function isNamed(value: number | string | undefined): value is number | string {
  return value !== undefined && value !== 0 && !(typeof value === "string" && /^\s*0?\s*$/.test(value));
}

/** Calls task.stages.movetask. */
export function moveTaskToKanbanStage(
  portal: Portal,
  params: MoveTaskToKanbanStageParams,
  options?: CallOptions,
): Promise<ApiResponse<TaskStagesMovetaskResult>> {
  const task = {
    id: required(id, params?.taskId, "taskId"),
    stageId: required(id, params?.stageId, "stageId"),
  };
  const { prev, after = 0 } = params;
  if (isNamed(prev) && isNamed(after)) {
    throw new UsageError("Parameters prev and after exclude each other: give one of them.");
  }
  const place = isNamed(prev) ? { before: id(prev, "prev") } : { after: idOrEmpty(after, "after") };
  return portal.call("task.stages.movetask", { ...task, ...place }, options);
}
