// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** What task.elapseditem holds. Which members arrive depends on the call. */
export interface TaskElapseditem {
  ID?: string;
  TASK_ID?: string;
  USER_ID?: string;
  COMMENT_TEXT?: string;
  SECONDS?: string;
  MINUTES?: string;
  SOURCE?: string;
  CREATED_DATE?: string;
  DATE_START?: string;
  DATE_STOP?: string;
}

/** Stands in several types. */
export interface TaskElapseditemAddArfields {
  SECONDS: number | string;
  COMMENT_TEXT?: string | undefined;
  USER_ID?: number | string | undefined;
  /** When the time was spent. */
  CREATED_DATE?: null | (string | Date) | undefined;
}

/**
 * Parameters of task.elapseditem.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/elapsed-item/task-elapsed-item-add.html
 */
export interface TaskElapseditemAddParams {
  TASKID: number | string;
  ARFIELDS: TaskElapseditemAddArfields;
}

/** Result of task.elapseditem.add. */
export type TaskElapseditemAddResult = number;

/**
 * Parameters of task.elapseditem.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/elapsed-item/task-elapsed-item-delete.html
 */
export interface TaskElapseditemDeleteParams {
  TASKID: number | string;
  ITEMID: number | string;
}

/** Result of task.elapseditem.delete. */
export type TaskElapseditemDeleteResult = null;

/**
 * Parameters of task.elapseditem.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/elapsed-item/task-elapsed-item-get.html
 */
export interface TaskElapseditemGetParams {
  TASKID: number | string;
  ITEMID: number | string;
}

/** Result of task.elapseditem.get. */
export type TaskElapseditemGetResult = TaskElapseditem[];

/**
 * Parameters of task.elapseditem.getlist.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/elapsed-item/task-elapsed-item-get-list.html
 */
export interface TaskElapseditemGetlistParams {
  TASKID?: number | string | undefined;
  ORDER?: {
    ID?: "asc" | "desc" | undefined;
    USER_ID?: "asc" | "desc" | undefined;
    MINUTES?: "asc" | "desc" | undefined;
    SECONDS?: "asc" | "desc" | undefined;
    CREATED_DATE?: "asc" | "desc" | undefined;
    DATE_START?: "asc" | "desc" | undefined;
    DATE_STOP?: "asc" | "desc" | undefined;
  } | undefined;
  FILTER?: {
    ID?: (number | string) | (number | string)[] | undefined;
    USER_ID?: (number | string) | (number | string)[] | undefined;
    CREATED_DATE?: (string | Date) | (string | Date)[] | undefined;
    [name: `!${string}` | `<${string}` | `=${string}` | `>${string}` | `%${string}` | `@${string}`]: unknown;
  } | undefined;
  SELECT?: string[] | undefined;
  PARAMS?: object | undefined;
}

/** Result of task.elapseditem.getlist. */
export type TaskElapseditemGetlistResult = TaskElapseditem[];

/**
 * Parameters of task.elapseditem.getmanifest.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/elapsed-item/task-elapsed-item-get-manifest.html
 */
export interface TaskElapseditemGetmanifestParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of task.elapseditem.getmanifest. */
export interface TaskElapseditemGetmanifestResult {
  "Manifest version"?: string;
  "Manifest change date"?: string;
  Warning?: string;
  "REST: shortname alias to class"?: string;
  "REST: writable elapseditem data fields": string[];
  "REST: readable elapseditem data fields": string[];
  "REST: sortable elapseditem data fields": string[];
  "REST: filterable elapseditem data fields": string[];
  "REST: date fields": string[];
  "REST: available methods": {
    getmanifest?: {
      staticMethod?: boolean;
      params?: unknown[];
    };
    getlist?: {
      staticMethod?: boolean;
      params?: {
        description?: string;
        type?: string;
        allowedKeys?: string[];
        allowedKeyPrefixes?: string[];
        allowedValues?: string[];
        allowedAggregations?: string[];
        allowedValuesInAggregation?: string[];
      }[];
      allowedKeysInReturnValue?: string[];
      allowedAggregations?: string[];
      collectionInReturnValue?: boolean;
    };
    get?: {
      mandatoryParamsCount?: number;
      params?: {
        description?: string;
        type?: string;
      }[];
      allowedKeysInReturnValue?: string[];
    };
    add?: {
      staticMethod?: boolean;
      mandatoryParamsCount?: number;
      params?: {
        description?: string;
        type?: string;
        allowedKeys?: string[];
      }[];
    };
    update?: {
      staticMethod?: boolean;
      mandatoryParamsCount?: number;
      params?: {
        description?: string;
        type?: string;
        allowedKeys?: string[];
      }[];
    };
    delete?: {
      staticMethod?: boolean;
      mandatoryParamsCount?: number;
      params?: {
        description?: string;
        type?: string;
      }[];
    };
    isactionallowed?: {
      staticMethod?: boolean;
      mandatoryParamsCount?: number;
      params?: {
        description?: string;
        type?: string;
      }[];
    };
  };
}

/**
 * Parameters of task.elapseditem.isActionAllowed.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/elapsed-item/task-elapsed-item-is-action-allowed.html
 */
export interface TaskElapseditemIsActionAllowedParams {
  TASKID: number | string;
  ITEMID: number | string;
  ACTIONID: 1 | 2 | 3;
}

/** Result of task.elapseditem.isActionAllowed. */
export type TaskElapseditemIsActionAllowedResult = boolean;

/**
 * Parameters of task.elapseditem.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/elapsed-item/task-elapsed-item-update.html
 */
export interface TaskElapseditemUpdateParams {
  TASKID: number | string;
  ITEMID: number | string;
  ARFIELDS: TaskElapseditemAddArfields;
}

/** Result of task.elapseditem.update. */
export type TaskElapseditemUpdateResult = null;

/** Methods of Bitrix24 whose names begin with `task.elapseditem`. */
export interface TaskElapseditemRestMethods {
  /** Logs time spent on a task, in seconds with a comment, and returns the id of the entry. */
  "task.elapseditem.add": { params: TaskElapseditemAddParams; result: TaskElapseditemAddResult };
  /** Deletes an entry of the time spent on a task. */
  "task.elapseditem.delete": { params: TaskElapseditemDeleteParams; result: TaskElapseditemDeleteResult };
  /** Returns one entry of the time spent on a task, with user, seconds, comment and dates. */
  "task.elapseditem.get": { params: TaskElapseditemGetParams; result: TaskElapseditemGetResult };
  /** Lists entries of time spent, on one task or without TASKID across tasks, by user and date. */
  "task.elapseditem.getlist": { params: TaskElapseditemGetlistParams; result: TaskElapseditemGetlistResult };
  /** Returns the machine description of the time tracking calls of tasks; its format may change. */
  "task.elapseditem.getmanifest": {
    params: TaskElapseditemGetmanifestParams;
    result: TaskElapseditemGetmanifestResult;
  };
  /** Tells whether the user may do an action, given by number, with a time entry of a task. */
  "task.elapseditem.isActionAllowed": {
    params: TaskElapseditemIsActionAllowedParams;
    result: TaskElapseditemIsActionAllowedResult;
  };
  /** Changes seconds, comment or user of an entry of the time spent on a task. */
  "task.elapseditem.update": { params: TaskElapseditemUpdateParams; result: TaskElapseditemUpdateResult };
}
