// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { TaskPlannerGetlistParams, TaskPlannerGetlistResult } from "../types/task_planner.ts";

/** Methods of Bitrix24 whose names begin with `task.planner`. */
export interface TaskPlannerRestMethods {
  /** Lists the ids of tasks in the current user's daily plan. */
  "task.planner.getlist": { params: TaskPlannerGetlistParams; result: TaskPlannerGetlistResult };
}
