// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** What task.checklistitem holds. Which members arrive depends on the call. */
export interface TaskChecklistitem {
  /** Id, unique among its kind. */
  ID?: string;
  /** Id of the task: tasks.task.list. */
  TASK_ID?: string;
  /** Id of what it is a part of; 0 or nothing at the top. */
  PARENT_ID?: string | number;
  /** Id of the user who created it: user.get. */
  CREATED_BY?: string;
  /** Text of the entry. */
  TITLE?: string;
  /** Place in the order; what has less comes first. */
  SORT_INDEX?: string;
  /** Whether it is done. */
  IS_COMPLETE?: "Y" | "N";
  /** Whether it is marked as important. */
  IS_IMPORTANT?: "Y" | "N";
  /** Id of the user who last marked it as done or not. */
  TOGGLED_BY?: string | null;
  /** When it was last marked as done or not. */
  TOGGLED_DATE?: string;
  /** Who takes part. */
  MEMBERS?: {
    /** Id, unique among its kind. */
    ID?: string;
    /** What kind it is of. */
    TYPE?: "A" | "U";
    /** What it is called. */
    NAME?: string;
    /** Photo of the user. */
    PERSONAL_PHOTO?: string;
    /** M or F. */
    PERSONAL_GENDER?: "M" | "F";
    /** Picture. */
    IMAGE?: string;
    /** Whether the user is a guest of a collaboration. */
    IS_COLLABER?: boolean;
  }[] | {
    /** Id, unique among its kind. */
    ID?: string;
    /** What kind it is of. */
    TYPE?: "A" | "U";
    /** What it is called. */
    NAME?: string;
    /** Photo of the user. */
    PERSONAL_PHOTO?: string;
    /** M or F. */
    PERSONAL_GENDER?: "M" | "F" | "";
    /** Picture. */
    IMAGE?: string;
    /** Whether the user is a guest of a collaboration. */
    IS_COLLABER?: boolean;
  }[];
  /** The attachments. */
  ATTACHMENTS?: {
    [id: number]: {
      /** Id of the attachment. */
      ATTACHMENT_ID?: number;
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
    };
  } | unknown[];
}

/**
 * Parameters of task.checklistitem.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/task-checklist-item-add.html
 */
export interface TaskChecklistitemAddParams {
  /** Id of the task. */
  TASKID: number | string;
  /** Fields of the record by their names. */
  FIELDS: {
    /** What is to be done. */
    TITLE: string;
    /** Place in the order; what has less comes first. */
    SORT_INDEX?: number | string | undefined;
    /** Whether it is done. Default: N. */
    IS_COMPLETE?: "Y" | "N" | undefined;
    /** Whether it is marked as important. */
    IS_IMPORTANT?: "Y" | "N" | undefined;
    /** Who takes part. */
    MEMBERS?: object | undefined;
    /** Id of what it is a part of; 0 or nothing at the top. */
    PARENT_ID?: number | string | null | undefined;
  };
}

/** Result of task.checklistitem.add. */
export type TaskChecklistitemAddResult = number;

/**
 * Parameters of task.checklistitem.complete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/task-checklist-item-complete.html
 */
export interface TaskChecklistitemCompleteParams {
  /** Id of the task. */
  TASKID: number | string;
  /** Id of the element that is done. */
  ITEMID: number | string;
}

/** Result of task.checklistitem.complete. */
export type TaskChecklistitemCompleteResult = boolean;

/**
 * Parameters of task.checklistitem.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/task-checklist-item-delete.html
 */
export interface TaskChecklistitemDeleteParams {
  /** Id of the task. */
  TASKID: number | string;
  /** Id of the element to delete. */
  ITEMID: number | string;
}

/** Result of task.checklistitem.delete. */
export type TaskChecklistitemDeleteResult = boolean;

/**
 * Parameters of task.checklistitem.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/task-checklist-item-get.html
 */
export interface TaskChecklistitemGetParams {
  /** Id of the task. */
  TASKID: number | string;
  /** Id of the element to read. */
  ITEMID: number | string;
}

/** Result of task.checklistitem.get. */
export type TaskChecklistitemGetResult = TaskChecklistitem;

/**
 * Parameters of task.checklistitem.getlist.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/task-checklist-item-get-list.html
 */
export interface TaskChecklistitemGetlistParams {
  /** Id of the task. */
  TASKID: number | string;
  /** Fields to sort by, each with ASC or DESC. */
  ORDER?:
    | {
      [
        Name in
          | "ID"
          | "PARENT_ID"
          | "CREATED_BY"
          | "TITLE"
          | "SORT_INDEX"
          | "IS_COMPLETE"
          | "IS_IMPORTANT"
          | "TOGGLED_BY"
          | "TOGGLED_DATE"
      ]?: ("ASC" | "DESC" | "asc" | "desc" | (string & {})) | undefined;
    }
    | object
    | undefined;
}

/** Result of task.checklistitem.getlist. */
export type TaskChecklistitemGetlistResult = TaskChecklistitem[];

/**
 * Parameters of task.checklistitem.getmanifest.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/task-checklist-item-get-manifest.html
 */
export interface TaskChecklistitemGetmanifestParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of task.checklistitem.getmanifest. */
export interface TaskChecklistitemGetmanifestResult {
  /** Version of this description. */
  "Manifest version"?: string;
  /** What to pay attention to. */
  Warning?: string;
  /** Name of the class behind the methods. */
  "REST: shortname alias to class"?: string;
  "REST: writable checklistitem data fields": string[];
  "REST: readable checklistitem data fields": string[];
  "REST: sortable checklistitem data fields": string[];
  "REST: date fields": string[];
  "REST: available methods": {
    getmanifest?: {
      /** Whether it belongs to no record. */
      staticMethod?: boolean;
      /** Further parameters. */
      params?: unknown[];
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
      }[];
      /** Names that may come back. */
      allowedKeysInReturnValue?: string[];
      /** Whether a list comes back. */
      collectionInReturnValue?: boolean;
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
    complete?: {
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
    renew?: {
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
    moveafteritem?: {
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
 * Parameters of task.checklistitem.isactionallowed.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/task-checklist-item-is-action-allowed.html
 */
export interface TaskChecklistitemIsactionallowedParams {
  /** Id of the task: tasks.task.list. */
  TASKID: number | string;
  /** Id of the entry. */
  ITEMID: number | string;
  /** Number of the action. */
  ACTIONID: 1 | 2 | 3 | 4 | 5;
}

/** Result of task.checklistitem.isactionallowed. */
export type TaskChecklistitemIsactionallowedResult = boolean;

/**
 * Parameters of task.checklistitem.moveafteritem.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/task-checklist-item-move-after-item.html
 */
export interface TaskChecklistitemMoveafteritemParams {
  /** Id of the task: tasks.task.list. */
  TASKID: number | string;
  /** Id of the entry. */
  ITEMID: number | string;
  AFTERITEMID: number | string;
}

/** Result of task.checklistitem.moveafteritem. */
export type TaskChecklistitemMoveafteritemResult = null;

/**
 * Parameters of task.checklistitem.renew.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/task-checklist-item-renew.html
 */
export interface TaskChecklistitemRenewParams {
  /** Id of the task. */
  TASKID: number | string;
  /** Id of the element to open again. */
  ITEMID: number | string;
}

/** Result of task.checklistitem.renew. */
export type TaskChecklistitemRenewResult = boolean;

/**
 * Parameters of task.checklistitem.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/task-checklist-item-update.html
 */
export interface TaskChecklistitemUpdateParams {
  /** Id of the task. */
  TASKID: number | string;
  /** Id of the element to change. */
  ITEMID: number | string;
  /** Fields of the record by their names. */
  FIELDS: {
    /** New text of the element. */
    TITLE?: string | undefined;
    /** Place in the order; what has less comes first. */
    SORT_INDEX?: number | string | undefined;
    /** Whether it is done. Default: N. */
    IS_COMPLETE?: "Y" | "N" | undefined;
    /** Whether it is marked as important. */
    IS_IMPORTANT?: "Y" | "N" | undefined;
    /** Who takes part. */
    MEMBERS?: object | undefined;
    /** Id of what it is a part of; 0 or nothing at the top. */
    PARENT_ID?: number | string | null | undefined;
  };
}

/** Result of task.checklistitem.update. */
export type TaskChecklistitemUpdateResult = null;

/** Methods of Bitrix24 whose names begin with `task.checklistitem`. */
export interface TaskChecklistitemRestMethods {
  /** Adds a checklist or a checklist item to a task, with members if given, and returns its id. */
  "task.checklistitem.add": { params: TaskChecklistitemAddParams; result: TaskChecklistitemAddResult };
  /** Ticks an item in the checklist of a task as done. */
  "task.checklistitem.complete": { params: TaskChecklistitemCompleteParams; result: TaskChecklistitemCompleteResult };
  /** Deletes an item from the checklist of a task by the IDs of both. */
  "task.checklistitem.delete": { params: TaskChecklistitemDeleteParams; result: TaskChecklistitemDeleteResult };
  /** Returns one checklist item of a task with its text, state, members and who ticked it. */
  "task.checklistitem.get": { params: TaskChecklistitemGetParams; result: TaskChecklistitemGetResult };
  /** Lists all checklists and checklist items of a task in a chosen order. */
  "task.checklistitem.getlist": { params: TaskChecklistitemGetlistParams; result: TaskChecklistitemGetlistResult };
  /** Returns the machine description of the checklist item calls of tasks; its format may change. */
  "task.checklistitem.getmanifest": {
    params: TaskChecklistitemGetmanifestParams;
    result: TaskChecklistitemGetmanifestResult;
  };
  /** Tells whether the user may do an action, given by number, with a checklist item of a task. */
  "task.checklistitem.isactionallowed": {
    params: TaskChecklistitemIsactionallowedParams;
    result: TaskChecklistitemIsactionallowedResult;
  };
  /** Moves an item in the checklist of a task to the place right after another item. */
  "task.checklistitem.moveafteritem": {
    params: TaskChecklistitemMoveafteritemParams;
    result: TaskChecklistitemMoveafteritemResult;
  };
  /** Clears the done mark of an item in the checklist of a task. */
  "task.checklistitem.renew": { params: TaskChecklistitemRenewParams; result: TaskChecklistitemRenewResult };
  /** Changes text, order, state, parent or members of a checklist item of a task. */
  "task.checklistitem.update": { params: TaskChecklistitemUpdateParams; result: TaskChecklistitemUpdateResult };
}
