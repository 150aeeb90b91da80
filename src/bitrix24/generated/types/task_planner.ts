// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/**
 * Parameters of task.planner.getlist.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/planner/task-planner-get-list.html
 */
export interface TaskPlannerGetlistParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of task.planner.getlist. */
export type TaskPlannerGetlistResult = number[];

/** Methods of Bitrix24 whose names begin with `task.planner`. */
export interface TaskPlannerRestMethods {
  /** Lists the ids of tasks in the current user's daily plan. */
  "task.planner.getlist": { params: TaskPlannerGetlistParams; result: TaskPlannerGetlistResult };
}
