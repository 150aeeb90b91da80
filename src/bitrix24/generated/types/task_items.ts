// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/**
 * Parameters of task.items.getlist.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-items-get-list.html
 */
export interface TaskItemsGetlistParams {
  ORDER?: object | undefined;
  FILTER?: object | undefined;
  TASKDATA?: object | unknown[] | undefined;
  NAV_PARAMS?: object | unknown[] | undefined;
}

/** Result of task.items.getlist. */
export type TaskItemsGetlistResult = unknown;

/** Methods of Bitrix24 whose names begin with `task.items`. */
export interface TaskItemsRestMethods {
  /**
   * Lists tasks with the fields named in TASKDATA; deprecated, tasks.task.list replaces it.
   * @deprecated The documentation advises against it. Use tasks.task.list.
   */
  "task.items.getlist": { params: TaskItemsGetlistParams; result: TaskItemsGetlistResult };
}
