// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/**
 * Parameters of task.items.getlist.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-items-get-list.html
 */
export interface TaskItemsGetlistParams {
  /** Fields to sort by, each with ASC or DESC. */
  ORDER?: object | undefined;
  /** Conditions that all must hold. */
  FILTER?:
    | {
      [
        Name in
          | "ID"
          | "PARENT_ID"
          | "GROUP_ID"
          | "CREATED_BY"
          | "STATUS_CHANGED_BY"
          | "PRIORITY"
          | "FORUM_TOPIC_ID"
          | "RESPONSIBLE_ID"
          | "TITLE"
          | "TAG"
          | "REAL_STATUS"
          | "STATUS"
          | "MARK"
          | "XML_ID"
          | "SITE_ID"
          | "ADD_IN_REPORT"
          | "DATE_START"
          | "DEADLINE"
          | "CREATED_DATE"
          | "CLOSED_DATE"
          | "CHANGED_DATE"
          | "ACCOMPLICE"
          | "AUDITOR"
          | "DEPENDS_ON"
          | "ONLY_ROOT_TASKS"
          | "SUBORDINATE_TASKS"
          | "OVERDUED"
          | "DEPARTMENT_ID"
      ]?: unknown;
    }
    | object
    | undefined;
  /** Fields of the task by their names. */
  TASKDATA?: object | unknown[] | undefined;
  NAV_PARAMS?: object | unknown[] | undefined;
}

/** Result of task.items.getlist. */
export type TaskItemsGetlistResult = unknown;

/** Methods of Bitrix24 whose names begin with `task.items`. */
export interface TaskItemsRestMethods {
  /**
   * Lists tasks with the fields named in TASKDATA; deprecated, tasks.task.list replaces it.
   * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
   * @deprecated The documentation advises against it. Use tasks.task.list.
   */
  "task.items.getlist": { params: TaskItemsGetlistParams; result: TaskItemsGetlistResult };
}
