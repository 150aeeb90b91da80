// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { RestMethod } from "../../method.ts";
import type * as typesTaskStages from "../types/task_stages.ts";

/** Methods of Bitrix24 whose names begin with `task.stages`. */
export interface TaskStagesRestMethodsTree {
  /** Adds a stage to the kanban of a group or to the user's My Plan and returns its id. */
  readonly add: RestMethod<typesTaskStages.TaskStagesAddParams, typesTaskStages.TaskStagesAddResult>;
  /** Tells whether the user may move tasks between stages of a group kanban or of My Plan. */
  readonly canmovetask: RestMethod<
    typesTaskStages.TaskStagesCanmovetaskParams,
    typesTaskStages.TaskStagesCanmovetaskResult
  >;
  /** Deletes a stage of a group kanban or of My Plan; the first stage cannot be deleted. */
  readonly delete: RestMethod<typesTaskStages.TaskStagesDeleteParams, typesTaskStages.TaskStagesDeleteResult>;
  /** Returns the stages of a group kanban, or with entityId 0 those of the user's My Plan. */
  readonly get: RestMethod<typesTaskStages.TaskStagesGetParams, typesTaskStages.TaskStagesGetResult>;
  /** Moves a task to another kanban or My Plan stage, before or after a given task. */
  readonly movetask: RestMethod<typesTaskStages.TaskStagesMovetaskParams, typesTaskStages.TaskStagesMovetaskResult>;
  /** Changes title, color or place of a stage of a group kanban or of My Plan. */
  readonly update: RestMethod<typesTaskStages.TaskStagesUpdateParams, typesTaskStages.TaskStagesUpdateResult>;
}
