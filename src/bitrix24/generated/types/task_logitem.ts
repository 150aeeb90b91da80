// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/**
 * Parameters of task.logitem.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-log-item-list.html
 */
export interface TaskLogitemListParams {
  /** Id, unique among its kind. */
  ID: string | number;
}

/** Result of task.logitem.list. */
export type TaskLogitemListResult = unknown;

/** Methods of Bitrix24 whose names begin with `task.logitem`. */
export interface TaskLogitemRestMethods {
  /**
   * Lists the change log of a task in the old format; tasks.task.history.list replaces it.
   * @deprecated The documentation advises against it. Use tasks.task.history.list.
   */
  "task.logitem.list": { params: TaskLogitemListParams; result: TaskLogitemListResult };
}
