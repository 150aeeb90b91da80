// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { RestMethod } from "../../method.ts";
import type * as typesTaskDependence from "../types/task_dependence.ts";

/** Methods of Bitrix24 whose names begin with `task.dependence`. */
export interface TaskDependenceRestMethodsTree {
  /** Links two tasks for the Gantt chart, from the start or end of one to the start or end of the other. */
  readonly add: RestMethod<typesTaskDependence.TaskDependenceAddParams, typesTaskDependence.TaskDependenceAddResult>;
  /** Removes the Gantt link between two tasks; fails when there is none. */
  readonly delete: RestMethod<
    typesTaskDependence.TaskDependenceDeleteParams,
    typesTaskDependence.TaskDependenceDeleteResult
  >;
}
