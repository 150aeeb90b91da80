// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { RestMethod } from "../../method.ts";
import type * as typesTaskLogitem from "../types/task_logitem.ts";

/** Methods of Bitrix24 whose names begin with `task.logitem`. */
export interface TaskLogitemRestMethodsTree {
  /**
   * Lists the change log of a task in the old format; tasks.task.history.list replaces it.
   * @deprecated The documentation advises against it. Use tasks.task.history.list.
   */
  readonly list: RestMethod<typesTaskLogitem.TaskLogitemListParams, typesTaskLogitem.TaskLogitemListResult>;
}
