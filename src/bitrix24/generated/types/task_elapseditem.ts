// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** What task.elapseditem holds. Which members arrive depends on the call. */
export interface TaskElapseditem {
  /** Id, unique among its kind. */
  ID?: string;
  /** Id of the task: tasks.task.list. */
  TASK_ID?: string;
  /** Id of the user: user.get. */
  USER_ID?: string;
  COMMENT_TEXT?: string;
  /** Time in seconds. */
  SECONDS?: string;
  /** Time in minutes. */
  MINUTES?: string;
  /** Where the entry came from. */
  SOURCE?: string;
  /** When it was created. */
  CREATED_DATE?: string;
  /** When it begins or began. */
  DATE_START?: string;
  /** When it ended. */
  DATE_STOP?: string;
}

/** Stands in several types. */
export interface TaskElapseditemAddArfields {
  /** Time spent in seconds. */
  SECONDS: number | string;
  /** What the time was spent on. */
  COMMENT_TEXT?: string | undefined;
  /** Id of the user: user.get. */
  USER_ID?: number | string | undefined;
  /** When the time was spent. Date and time, ISO 8601. */
  CREATED_DATE?: null | (string | Date) | undefined;
}

/**
 * Parameters of task.elapseditem.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/elapsed-item/task-elapsed-item-add.html
 */
export interface TaskElapseditemAddParams {
  /** Id of the task that the time was spent on. */
  TASKID: number | string;
  /** Fields of the entry by their names. */
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
  /** Id of the task that the time was spent on. */
  TASKID: number | string;
  /** Id of the entry to delete. */
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
  /** Id of the task that the time was spent on. */
  TASKID: number | string;
  /** Id of the entry to read. */
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
  /** Id of the task that the time was spent on. */
  TASKID?: number | string | undefined;
  /** Fields to sort by, each with ASC or DESC. */
  ORDER?: {
    /** Id, unique among its kind. */
    ID?: "ASC" | "DESC" | "asc" | "desc" | (string & {}) | undefined;
    /** Id of the user: user.get. */
    USER_ID?: "ASC" | "DESC" | "asc" | "desc" | (string & {}) | undefined;
    /** Time in minutes. */
    MINUTES?: "ASC" | "DESC" | "asc" | "desc" | (string & {}) | undefined;
    /** Time in seconds. */
    SECONDS?: "ASC" | "DESC" | "asc" | "desc" | (string & {}) | undefined;
    /** When it was created. */
    CREATED_DATE?: "ASC" | "DESC" | "asc" | "desc" | (string & {}) | undefined;
    /** When it begins or began. */
    DATE_START?: "ASC" | "DESC" | "asc" | "desc" | (string & {}) | undefined;
    /** When it ended. */
    DATE_STOP?: "ASC" | "DESC" | "asc" | "desc" | (string & {}) | undefined;
    [name: string]: unknown;
  } | undefined;
  /** Conditions that all must hold. */
  FILTER?: {
    /** Id, unique among its kind. */
    ID?: (number | string) | (number | string)[] | undefined;
    /** Id of the user: user.get. */
    USER_ID?: (number | string) | (number | string)[] | undefined;
    /** When it was created. Date and time, ISO 8601. */
    CREATED_DATE?: (string | Date) | (string | Date)[] | undefined;
    [name: `!${string}` | `<${string}` | `=${string}` | `>${string}` | `%${string}` | `@${string}`]: unknown;
  } | undefined;
  /** Names of the fields to return. */
  SELECT?: (keyof TaskElapseditem | (string & {}))[] | undefined;
  /** Further parameters. */
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
  /** Version of this description. */
  "Manifest version"?: string;
  "Manifest change date"?: string;
  /** What to pay attention to. */
  Warning?: string;
  /** Name of the class behind the methods. */
  "REST: shortname alias to class"?: string;
  "REST: writable elapseditem data fields": string[];
  "REST: readable elapseditem data fields": string[];
  "REST: sortable elapseditem data fields": string[];
  "REST: filterable elapseditem data fields": string[];
  "REST: date fields": string[];
  "REST: available methods": {
    getmanifest?: {
      /** Whether it belongs to no record. */
      staticMethod?: boolean;
      /** Further parameters. */
      params?: unknown[];
    };
    getlist?: {
      /** Whether it belongs to no record. */
      staticMethod?: boolean;
      /** Further parameters. */
      params?: {
        /** What it is about, in words. */
        description?: string;
        /** What kind it is of. */
        type?: string;
        /** Names that may be given. */
        allowedKeys?: string[];
        allowedKeyPrefixes?: string[];
        allowedValues?: string[];
        allowedAggregations?: string[];
        allowedValuesInAggregation?: string[];
      }[];
      /** Names that may come back. */
      allowedKeysInReturnValue?: string[];
      allowedAggregations?: string[];
      /** Whether a list comes back. */
      collectionInReturnValue?: boolean;
    };
    get?: {
      /** How many parameters must be given. */
      mandatoryParamsCount?: number;
      /** Further parameters. */
      params?: {
        /** What it is about, in words. */
        description?: string;
        /** What kind it is of. */
        type?: string;
      }[];
      /** Names that may come back. */
      allowedKeysInReturnValue?: string[];
    };
    add?: {
      /** Whether it belongs to no record. */
      staticMethod?: boolean;
      /** How many parameters must be given. */
      mandatoryParamsCount?: number;
      /** Further parameters. */
      params?: {
        /** What it is about, in words. */
        description?: string;
        /** What kind it is of. */
        type?: string;
        /** Names that may be given. */
        allowedKeys?: string[];
      }[];
    };
    update?: {
      /** Whether it belongs to no record. */
      staticMethod?: boolean;
      /** How many parameters must be given. */
      mandatoryParamsCount?: number;
      /** Further parameters. */
      params?: {
        /** What it is about, in words. */
        description?: string;
        /** What kind it is of. */
        type?: string;
        /** Names that may be given. */
        allowedKeys?: string[];
      }[];
    };
    delete?: {
      /** Whether it belongs to no record. */
      staticMethod?: boolean;
      /** How many parameters must be given. */
      mandatoryParamsCount?: number;
      /** Further parameters. */
      params?: {
        /** What it is about, in words. */
        description?: string;
        /** What kind it is of. */
        type?: string;
      }[];
    };
    isactionallowed?: {
      /** Whether it belongs to no record. */
      staticMethod?: boolean;
      /** How many parameters must be given. */
      mandatoryParamsCount?: number;
      /** Further parameters. */
      params?: {
        /** What it is about, in words. */
        description?: string;
        /** What kind it is of. */
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
  /** Id of the task: tasks.task.list. */
  TASKID: number | string;
  /** Id of the entry. */
  ITEMID: number | string;
  /** Number of the action. */
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
  /** Id of the task that the time was spent on. */
  TASKID: number | string;
  /** Id of the entry to change. */
  ITEMID: number | string;
  /** Fields of the entry by their names. */
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
  /**
   * Lists entries of time spent, on one task or without TASKID across tasks, by user and date.
   * All records: `list`, each page from where the last one ended: every record that was there from start to end comes
   * exactly once.
   */
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
