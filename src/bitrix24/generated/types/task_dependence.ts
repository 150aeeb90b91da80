// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/**
 * Parameters of task.dependence.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/task-dependence-add.html
 */
export interface TaskDependenceAddParams {
  /** Id of the task that comes first. */
  taskIdFrom: number | string;
  /** Id of the task that depends on it. */
  taskIdTo: number | string;
  /** 0 start to start, 1 start to end, 2 end to start, 3 end to end. */
  linkType: number | string;
}

/** Result of task.dependence.add. */
export type TaskDependenceAddResult = unknown[];

/**
 * Parameters of task.dependence.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/task-dependence-delete.html
 */
export interface TaskDependenceDeleteParams {
  /** Id of the task that comes first. */
  taskIdFrom: number | string;
  /** Id of the task that depends on it. */
  taskIdTo: number | string;
  /** 0 start to start, 1 start to end, 2 end to start, 3 end to end. */
  linkType?: number | string | undefined;
}

/** Result of task.dependence.delete. */
export type TaskDependenceDeleteResult = unknown[];

/** Methods of Bitrix24 whose names begin with `task.dependence`. */
export interface TaskDependenceRestMethods {
  /** Links two tasks for the Gantt chart, from the start or end of one to the start or end of the other. */
  "task.dependence.add": { params: TaskDependenceAddParams; result: TaskDependenceAddResult };
  /** Removes the Gantt link between two tasks; fails when there is none. */
  "task.dependence.delete": { params: TaskDependenceDeleteParams; result: TaskDependenceDeleteResult };
}
