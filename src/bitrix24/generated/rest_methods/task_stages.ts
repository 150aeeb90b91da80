// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type {
  TaskStagesAddParams,
  TaskStagesAddResult,
  TaskStagesCanmovetaskParams,
  TaskStagesCanmovetaskResult,
  TaskStagesDeleteParams,
  TaskStagesDeleteResult,
  TaskStagesGetParams,
  TaskStagesGetResult,
  TaskStagesMovetaskParams,
  TaskStagesMovetaskResult,
  TaskStagesUpdateParams,
  TaskStagesUpdateResult,
} from "../types/task_stages.ts";

/** Methods of Bitrix24 whose names begin with `task.stages`. */
export interface TaskStagesRestMethods {
  /** Adds a stage to the kanban of a group or to the user's My Plan and returns its id. */
  "task.stages.add": { params: TaskStagesAddParams; result: TaskStagesAddResult };
  /** Tells whether the user may move tasks between stages of a group kanban or of My Plan. */
  "task.stages.canmovetask": { params: TaskStagesCanmovetaskParams; result: TaskStagesCanmovetaskResult };
  /** Deletes a stage of a group kanban or of My Plan; the first stage cannot be deleted. */
  "task.stages.delete": { params: TaskStagesDeleteParams; result: TaskStagesDeleteResult };
  /** Returns the stages of a group kanban, or with entityId 0 those of the user's My Plan. */
  "task.stages.get": { params: TaskStagesGetParams; result: TaskStagesGetResult };
  /** Moves a task to another kanban or My Plan stage, before or after a given task. */
  "task.stages.movetask": { params: TaskStagesMovetaskParams; result: TaskStagesMovetaskResult };
  /** Changes title, color or place of a stage of a group kanban or of My Plan. */
  "task.stages.update": { params: TaskStagesUpdateParams; result: TaskStagesUpdateResult };
}
