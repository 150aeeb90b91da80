// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** What task.commentitem holds. Which members arrive depends on the call. */
export interface TaskCommentitem {
  POST_MESSAGE_HTML?: string | null;
  /** Id, unique among its kind. */
  ID?: string;
  /** Id of the user who wrote it: user.get. */
  AUTHOR_ID?: string;
  /** Name of who wrote it. */
  AUTHOR_NAME?: string;
  AUTHOR_EMAIL?: string;
  /** When it was written. */
  POST_DATE?: string;
  /** Text of the comment. */
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
  /** Id of the task. */
  TASKID: number | string;
  /** Fields of the record by their names. */
  FIELDS: {
    /** What the comment says; BB code such as `[B]bold[/B]` formats it. */
    POST_MESSAGE: string;
    /** Id of the user who wrote it: user.get. */
    AUTHOR_ID?: number | string | undefined;
    /** When it was written. */
    POST_DATE?: string | undefined;
    UF_FORUM_MESSAGE_DOC?: null | (object | unknown[]) | undefined;
  };
}

/** Result of task.commentitem.add. */
export type TaskCommentitemAddResult = number;

/** Stands in several types. */
export interface TaskCommentitemAttachedObjectsItem {
  /** Id of the attachment. */
  ATTACHMENT_ID?: string;
  /** What it is called. */
  NAME?: string;
  /** Size; of a file in bytes. */
  SIZE?: string;
  /** Id of the file. */
  FILE_ID?: string;
  /** Address to download it from. */
  DOWNLOAD_URL?: string;
  /** Address of its page. */
  VIEW_URL?: string;
}

/**
 * Parameters of task.commentitem.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/comment-item/task-comment-item-delete.html
 */
export interface TaskCommentitemDeleteParams {
  /** Id of the task. */
  TASKID: number | string;
  /** Id of the comment to delete. */
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
  /** Id of the task. */
  TASKID: number | string;
  /** Id of the comment to read. */
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
  /** Id of the task: tasks.task.list. */
  TASKID?: number | string | undefined;
  /** Fields to sort by, each with ASC or DESC. */
  ORDER?:
    | {
      [Name in "ID" | "AUTHOR_ID" | "AUTHOR_NAME" | "AUTHOR_EMAIL" | "POST_DATE"]?:
        | ("ASC" | "DESC" | "asc" | "desc" | (string & {}))
        | undefined;
    }
    | object
    | undefined;
  /** Conditions that all must hold. */
  FILTER?:
    | {
      [Name in "ID" | "AUTHOR_ID" | "AUTHOR_NAME" | "POST_DATE"]?: unknown;
    }
    | object
    | undefined;
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
  /** Version of this description. */
  "Manifest version"?: string;
  /** What to pay attention to. */
  Warning?: string;
  /** Name of the class behind the methods. */
  "REST: shortname alias to class"?: string;
  "REST: writable commentitem data fields": string[];
  "REST: readable commentitem data fields": string[];
  "REST: sortable commentitem data fields": string[];
  "REST: filterable commentitem data fields": string[];
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
        allowedKeyPrefixes?: string[];
      }[];
      /** Names that may come back. */
      allowedKeysInReturnValue?: string[];
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
 * Parameters of task.commentitem.isactionallowed.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/comment-item/task-comment-item-is-action-allowed.html
 */
export interface TaskCommentitemIsactionallowedParams {
  /** Id of the task: tasks.task.list. */
  TASKID: number | string;
  /** Id of the entry. */
  ITEMID: number | string;
  /** Number of the action. */
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
  /** Id of the task. */
  TASKID: number | string;
  /** Id of the comment to change. */
  ITEMID: number | string;
  /** Fields of the record by their names. */
  FIELDS: {
    /** What the comment is to say; BB code such as `[B]bold[/B]` formats it. */
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
