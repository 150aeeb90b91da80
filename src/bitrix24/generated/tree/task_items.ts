// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { RestMethod } from "../../method.ts";
import type * as typesTaskItems from "../types/task_items.ts";

/** Methods of Bitrix24 whose names begin with `task.items`. */
export interface TaskItemsRestMethodsTree {
  /**
   * Lists tasks with the fields named in TASKDATA; deprecated, tasks.task.list replaces it.
   * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
   * @deprecated The documentation advises against it. Use tasks.task.list.
   */
  readonly getlist: RestMethod<typesTaskItems.TaskItemsGetlistParams, typesTaskItems.TaskItemsGetlistResult>;
}
