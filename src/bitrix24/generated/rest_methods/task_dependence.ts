// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type {
  TaskDependenceAddParams,
  TaskDependenceAddResult,
  TaskDependenceDeleteParams,
  TaskDependenceDeleteResult,
} from "../types/task_dependence.ts";

/** Methods of Bitrix24 whose names begin with `task.dependence`. */
export interface TaskDependenceRestMethods {
  /** Links two tasks for the Gantt chart, from the start or end of one to the start or end of the other. */
  "task.dependence.add": { params: TaskDependenceAddParams; result: TaskDependenceAddResult };
  /** Removes the Gantt link between two tasks; fails when there is none. */
  "task.dependence.delete": { params: TaskDependenceDeleteParams; result: TaskDependenceDeleteResult };
}
