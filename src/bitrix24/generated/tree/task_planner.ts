// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { RestMethod } from "../../method.ts";
import type * as typesTaskPlanner from "../types/task_planner.ts";

/** Methods of Bitrix24 whose names begin with `task.planner`. */
export interface TaskPlannerRestMethodsTree {
  /** Lists the ids of tasks in the current user's daily plan. */
  readonly getlist: RestMethod<typesTaskPlanner.TaskPlannerGetlistParams, typesTaskPlanner.TaskPlannerGetlistResult>;
}
