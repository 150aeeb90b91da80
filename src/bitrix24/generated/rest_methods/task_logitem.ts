// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { TaskLogitemListParams, TaskLogitemListResult } from "../types/task_logitem.ts";

/** Methods of Bitrix24 whose names begin with `task.logitem`. */
export interface TaskLogitemRestMethods {
  /**
   * Lists the change log of a task in the old format; tasks.task.history.list replaces it.
   * @deprecated The documentation advises against it. Use tasks.task.history.list.
   */
  "task.logitem.list": { params: TaskLogitemListParams; result: TaskLogitemListResult };
}
