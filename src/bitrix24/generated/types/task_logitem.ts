// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/**
 * Parameters of task.logitem.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-log-item-list.html
 */
export interface TaskLogitemListParams {
  ID: string | number;
}

/** Result of task.logitem.list. */
export type TaskLogitemListResult = unknown;
