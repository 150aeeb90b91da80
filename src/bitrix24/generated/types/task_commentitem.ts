// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** What task.commentitem holds. Which members arrive depends on the call. */
export interface TaskCommentitem {
  POST_MESSAGE_HTML?: string | null;
  ID?: string;
  AUTHOR_ID?: string;
  AUTHOR_NAME?: string;
  AUTHOR_EMAIL?: string;
  POST_DATE?: string;
  POST_MESSAGE?: string;
  ATTACHED_OBJECTS?: {
    [id: number]: TaskCommentitemAttachedObjectsItem;
  } | {
    [id: number]: TaskCommentitemAttachedObjectsItem;
  };
}

/**
 * Parameters of task.commentitem.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/comment-item/task-comment-item-add.html
 */
export interface TaskCommentitemAddParams {
  TASKID: number | string;
  FIELDS: {
    POST_MESSAGE: string;
    AUTHOR_ID?: number | string | undefined;
    POST_DATE?: string | undefined;
    UF_FORUM_MESSAGE_DOC?: null | (object | unknown[]) | undefined;
  };
}

/** Result of task.commentitem.add. */
export type TaskCommentitemAddResult = number;

/** Stands in several types. */
export interface TaskCommentitemAttachedObjectsItem {
  ATTACHMENT_ID?: string;
  NAME?: string;
  SIZE?: string;
  FILE_ID?: string;
  DOWNLOAD_URL?: string;
  VIEW_URL?: string;
}

/**
 * Parameters of task.commentitem.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/comment-item/task-comment-item-delete.html
 */
export interface TaskCommentitemDeleteParams {
  TASKID: number | string;
  ITEMID: number | string;
}

/** Result of task.commentitem.delete. */
export type TaskCommentitemDeleteResult = boolean;

/**
 * Parameters of task.commentitem.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/comment-item/task-comment-item-get.html
 */
export interface TaskCommentitemGetParams {
  TASKID: number | string;
  ITEMID: number | string;
}

/** Result of task.commentitem.get. */
export type TaskCommentitemGetResult = TaskCommentitem;

/**
 * Parameters of task.commentitem.getlist.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/comment-item/task-comment-item-get-list.html
 */
export interface TaskCommentitemGetlistParams {
  TASKID?: number | string | undefined;
  ORDER?: object | undefined;
  FILTER?: object | undefined;
  /** Id of the task; the same as TASKID. */
  taskId?: number | string | undefined;
}

/** Result of task.commentitem.getlist. */
export type TaskCommentitemGetlistResult = TaskCommentitem[];

/**
 * Parameters of task.commentitem.getmanifest.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/comment-item/task-comment-item-get-manifest.html
 */
export interface TaskCommentitemGetmanifestParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of task.commentitem.getmanifest. */
export interface TaskCommentitemGetmanifestResult {
  "Manifest version"?: string;
  Warning?: string;
  "REST: shortname alias to class"?: string;
  "REST: writable commentitem data fields": string[];
  "REST: readable commentitem data fields": string[];
  "REST: sortable commentitem data fields": string[];
  "REST: filterable commentitem data fields": string[];
  "REST: date fields": string[];
  "REST: available methods": {
    getmanifest?: {
      staticMethod?: boolean;
      params?: unknown[];
    };
    getlist?: {
      staticMethod?: boolean;
      mandatoryParamsCount?: number;
      params?: {
        description?: string;
        type?: string;
        allowedKeys?: string[];
        allowedKeyPrefixes?: string[];
      }[];
      allowedKeysInReturnValue?: string[];
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
 * Parameters of task.commentitem.isactionallowed.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/comment-item/task-comment-item-is-action-allowed.html
 */
export interface TaskCommentitemIsactionallowedParams {
  TASKID: number | string;
  ITEMID: number | string;
  ACTIONID: 1 | 2 | 3;
}

/** Result of task.commentitem.isactionallowed. */
export type TaskCommentitemIsactionallowedResult = boolean;

/**
 * Parameters of task.commentitem.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/comment-item/task-comment-item-update.html
 */
export interface TaskCommentitemUpdateParams {
  TASKID: number | string;
  ITEMID: number | string;
  FIELDS: {
    POST_MESSAGE: string;
    UF_FORUM_MESSAGE_DOC?: null | (object | unknown[]) | undefined;
  };
}

/** Result of task.commentitem.update. */
export type TaskCommentitemUpdateResult = boolean;

/** Methods of Bitrix24 whose names begin with `task.commentitem`. */
export interface TaskCommentitemRestMethods {
  /**
   * Adds a comment to a task, with files if given, and returns its id; deprecated for chat messages.
   * @deprecated The documentation advises against it. Use tasks.task.chat.message.send.
   */
  "task.commentitem.add": { params: TaskCommentitemAddParams; result: TaskCommentitemAddResult };
  /**
   * Deletes a comment of a task; administrators only, deprecated in favour of im.message.delete.
   * @deprecated The documentation advises against it. Use im.message.delete.
   */
  "task.commentitem.delete": { params: TaskCommentitemDeleteParams; result: TaskCommentitemDeleteResult };
  /**
   * Returns one comment of a task with author, date, text and attached files; deprecated.
   * @deprecated The documentation advises against it. Use im.dialog.messages.get.
   */
  "task.commentitem.get": { params: TaskCommentitemGetParams; result: TaskCommentitemGetResult };
  /**
   * Lists the comments of a task by author or date; deprecated in favour of reading the task chat.
   * @deprecated The documentation advises against it. Use im.dialog.messages.get.
   */
  "task.commentitem.getlist": { params: TaskCommentitemGetlistParams; result: TaskCommentitemGetlistResult };
  /** Returns the machine description of the comment calls of tasks; its format may change. */
  "task.commentitem.getmanifest": {
    params: TaskCommentitemGetmanifestParams;
    result: TaskCommentitemGetmanifestResult;
  };
  /** Tells whether the user may do an action, given by number, with a comment of a task. */
  "task.commentitem.isactionallowed": {
    params: TaskCommentitemIsactionallowedParams;
    result: TaskCommentitemIsactionallowedResult;
  };
  /**
   * Changes the text or files of a task comment; administrators only, im.message.update replaces it.
   * @deprecated The documentation advises against it. Use im.message.update.
   */
  "task.commentitem.update": { params: TaskCommentitemUpdateParams; result: TaskCommentitemUpdateResult };
}
