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
    AUTHOR_ID?: number | string;
    POST_DATE?: string;
    UF_FORUM_MESSAGE_DOC?: object | unknown[];
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
  TASKID?: number | string;
  ORDER?: object;
  FILTER?: object;
  /** Id of the task; the same as TASKID. */
  taskId?: number | string;
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
    UF_FORUM_MESSAGE_DOC?: object | unknown[];
  };
}

/** Result of task.commentitem.update. */
export type TaskCommentitemUpdateResult = boolean;
