// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** What task.checklistitem holds. Which members arrive depends on the call. */
export interface TaskChecklistitem {
  ID?: string;
  TASK_ID?: string;
  PARENT_ID?: string | number;
  CREATED_BY?: string;
  TITLE?: string;
  SORT_INDEX?: string;
  IS_COMPLETE?: "Y" | "N";
  IS_IMPORTANT?: "Y" | "N";
  TOGGLED_BY?: string | null;
  TOGGLED_DATE?: string;
  MEMBERS?: {
    ID?: string;
    TYPE?: "A" | "U";
    NAME?: string;
    PERSONAL_PHOTO?: string;
    PERSONAL_GENDER?: "M" | "F";
    IMAGE?: string;
    IS_COLLABER?: boolean;
  }[] | {
    ID?: string;
    TYPE?: "A" | "U";
    NAME?: string;
    PERSONAL_PHOTO?: string;
    PERSONAL_GENDER?: "M" | "F" | "";
    IMAGE?: string;
    IS_COLLABER?: boolean;
  }[];
  ATTACHMENTS?: {
    [id: number]: {
      ATTACHMENT_ID?: number;
      NAME?: string;
      SIZE?: string;
      FILE_ID?: string;
      DOWNLOAD_URL?: string;
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
  TASKID: number | string;
  FIELDS: {
    TITLE: string;
    SORT_INDEX?: number | string | undefined;
    IS_COMPLETE?: "Y" | "N" | undefined;
    IS_IMPORTANT?: "Y" | "N" | undefined;
    MEMBERS?: object | undefined;
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
  TASKID: number | string;
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
  TASKID: number | string;
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
  TASKID: number | string;
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
  TASKID: number | string;
  ORDER?: object | undefined;
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
  "Manifest version"?: string;
  Warning?: string;
  "REST: shortname alias to class"?: string;
  "REST: writable checklistitem data fields": string[];
  "REST: readable checklistitem data fields": string[];
  "REST: sortable checklistitem data fields": string[];
  "REST: date fields": string[];
  "REST: available methods": {
    getmanifest?: {
      staticMethod?: boolean;
      params?: unknown[];
    };
    get?: {
      mandatoryParamsCount?: number;
      params?: {
        description?: string;
        type?: string;
      }[];
      allowedKeysInReturnValue?: string[];
    };
    getlist?: {
      staticMethod?: boolean;
      mandatoryParamsCount?: number;
      params?: {
        description?: string;
        type?: string;
        allowedKeys?: string[];
      }[];
      allowedKeysInReturnValue?: string[];
      collectionInReturnValue?: boolean;
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
    complete?: {
      staticMethod?: boolean;
      mandatoryParamsCount?: number;
      params?: {
        description?: string;
        type?: string;
      }[];
    };
    renew?: {
      staticMethod?: boolean;
      mandatoryParamsCount?: number;
      params?: {
        description?: string;
        type?: string;
      }[];
    };
    moveafteritem?: {
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
 * Parameters of task.checklistitem.isactionallowed.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/task-checklist-item-is-action-allowed.html
 */
export interface TaskChecklistitemIsactionallowedParams {
  TASKID: number | string;
  ITEMID: number | string;
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
  TASKID: number | string;
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
  TASKID: number | string;
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
  TASKID: number | string;
  ITEMID: number | string;
  FIELDS: {
    TITLE?: string | undefined;
    SORT_INDEX?: number | string | undefined;
    IS_COMPLETE?: "Y" | "N" | undefined;
    IS_IMPORTANT?: "Y" | "N" | undefined;
    MEMBERS?: object | undefined;
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
