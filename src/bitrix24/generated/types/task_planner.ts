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
