// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CrmCompanyUserfieldSettings } from "./crm_company.ts";

/** A text of a custom field of tasks, per language of the portal. */
export interface TaskFieldLabels {
  [name: string]: string;
}

/**
 * Parameters of task.item.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-add.html
 */
export interface TaskItemAddParams {
  /** Fields of the task by their names. */
  TASKDATA?: object | unknown[] | undefined;
}

/** Result of task.item.add. */
export type TaskItemAddResult = unknown;

/**
 * Parameters of task.item.addfile.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-add-file.html
 */
export interface TaskItemAddfileParams {
  /** Id of the task: tasks.task.list. */
  TASK_ID?: string | number | undefined;
  /** What it is called. */
  NAME?: string | undefined;
  /** What is in it. */
  CONTENT?: unknown;
  /** The file. */
  FILE?: object | undefined;
}

/** Result of task.item.addfile. */
export type TaskItemAddfileResult = unknown;

/**
 * Parameters of task.item.addtofavorite.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-add-to-favourite.html
 */
export interface TaskItemAddtofavoriteParams {
  /** Id of the task: tasks.task.list. */
  TASK_ID?: string | number | undefined;
  /** Further parameters. */
  PARAMS?: unknown;
}

/** Result of task.item.addtofavorite. */
export type TaskItemAddtofavoriteResult = unknown;

/**
 * Parameters of task.item.approve.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-approve.html
 */
export interface TaskItemApproveParams {
  /** Id of the task: tasks.task.list. */
  TASKID?: string | number | undefined;
}

/** Result of task.item.approve. */
export type TaskItemApproveResult = unknown;

/**
 * Parameters of task.item.complete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-complete.html
 */
export interface TaskItemCompleteParams {
  /** Id of the task: tasks.task.list. */
  TASKID?: string | number | undefined;
}

/** Result of task.item.complete. */
export type TaskItemCompleteResult = unknown;

/**
 * Parameters of task.item.defer.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-defer.html
 */
export interface TaskItemDeferParams {
  /** Id of the task: tasks.task.list. */
  TASKID?: string | number | undefined;
}

/** Result of task.item.defer. */
export type TaskItemDeferResult = unknown;

/**
 * Parameters of task.item.delegate.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-delegate.html
 */
export interface TaskItemDelegateParams {
  /** Id of the task: tasks.task.list. */
  TASKID?: string | number | undefined;
  USERID?: unknown;
}

/** Result of task.item.delegate. */
export type TaskItemDelegateResult = unknown;

/**
 * Parameters of task.item.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-delete.html
 */
export interface TaskItemDeleteParams {
  /** Id of the task: tasks.task.list. */
  TASKID?: string | number | undefined;
}

/** Result of task.item.delete. */
export type TaskItemDeleteResult = unknown;

/**
 * Parameters of task.item.deletefile.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-delete-file.html
 */
export interface TaskItemDeletefileParams {
  /** Id of the task: tasks.task.list. */
  TASK_ID?: string | number | undefined;
  /** Id of the attachment. */
  ATTACHMENT_ID?: string | number | undefined;
}

/** Result of task.item.deletefile. */
export type TaskItemDeletefileResult = unknown;

/**
 * Parameters of task.item.deletefromfavorite.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-delete-from-favorite.html
 */
export interface TaskItemDeletefromfavoriteParams {
  /** Id of the task: tasks.task.list. */
  TASK_ID?: string | number | undefined;
  /** Further parameters. */
  PARAMS?: unknown;
}

/** Result of task.item.deletefromfavorite. */
export type TaskItemDeletefromfavoriteResult = unknown;

/**
 * Parameters of task.item.disapprove.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-disapprove.html
 */
export interface TaskItemDisapproveParams {
  /** Id of the task: tasks.task.list. */
  TASKID?: string | number | undefined;
}

/** Result of task.item.disapprove. */
export type TaskItemDisapproveResult = unknown;

/**
 * Parameters of task.item.getallowedactions.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-get-allowed-actions.html
 */
export interface TaskItemGetallowedactionsParams {
  /** Id of the task: tasks.task.list. */
  TASKID?: string | number | undefined;
}

/** Result of task.item.getallowedactions. */
export type TaskItemGetallowedactionsResult = unknown;

/** Parameters of task.item.getallowedtaskactionsasstrings. */
export interface TaskItemGetallowedtaskactionsasstringsParams {
  /** Id of the task: tasks.task.list. */
  TASKID?: string | number | undefined;
}

/** Result of task.item.getallowedtaskactionsasstrings. */
export type TaskItemGetallowedtaskactionsasstringsResult = unknown;

/**
 * Parameters of task.item.getdata.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-get-data.html
 */
export interface TaskItemGetdataParams {
  /** Id of the task: tasks.task.list. */
  TASKID?: string | number | undefined;
}

/** Result of task.item.getdata. */
export type TaskItemGetdataResult = unknown;

/**
 * Parameters of task.item.getdependson.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-get-dependson.html
 */
export interface TaskItemGetdependsonParams {
  /** Id of the task: tasks.task.list. */
  TASKID?: string | number | undefined;
}

/** Result of task.item.getdependson. */
export type TaskItemGetdependsonResult = unknown;

/**
 * Parameters of task.item.getdescription.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-get-description.html
 */
export interface TaskItemGetdescriptionParams {
  /** Id of the task: tasks.task.list. */
  TASKID?: string | number | undefined;
  FORMAT?: 1 | 2 | 3 | undefined;
}

/** Result of task.item.getdescription. */
export type TaskItemGetdescriptionResult = unknown;

/**
 * Parameters of task.item.getfiles.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-get-files.html
 */
export interface TaskItemGetfilesParams {
  /** Id of the task: tasks.task.list. */
  TASKID?: string | number | undefined;
}

/** Result of task.item.getfiles. */
export type TaskItemGetfilesResult = unknown;

/**
 * Parameters of task.item.getmanifest.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-get-manifest.html
 */
export interface TaskItemGetmanifestParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of task.item.getmanifest. */
export type TaskItemGetmanifestResult = unknown;

/**
 * Parameters of task.item.isactionallowed.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-is-action-allowed.html
 */
export interface TaskItemIsactionallowedParams {
  /** Id of the task: tasks.task.list. */
  TASKID?: string | number | undefined;
  /** Number of the action. */
  ACTIONID?: unknown;
}

/** Result of task.item.isactionallowed. */
export type TaskItemIsactionallowedResult = unknown;

/**
 * Parameters of task.item.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-list.html
 */
export interface TaskItemListParams {
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
      ]?: unknown;
    }
    | object
    | undefined;
  /** Further parameters. */
  PARAMS?: object | unknown[] | undefined;
  /** Names of the fields to return. */
  SELECT?: string[] | undefined;
}

/** Result of task.item.list. */
export type TaskItemListResult = unknown;

/**
 * Parameters of task.item.renew.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-renew.html
 */
export interface TaskItemRenewParams {
  /** Id of the task: tasks.task.list. */
  TASKID?: string | number | undefined;
}

/** Result of task.item.renew. */
export type TaskItemRenewResult = unknown;

/**
 * Parameters of task.item.startexecution.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-start-execution.html
 */
export interface TaskItemStartexecutionParams {
  /** Id of the task: tasks.task.list. */
  TASKID?: string | number | undefined;
}

/** Result of task.item.startexecution. */
export type TaskItemStartexecutionResult = unknown;

/**
 * Parameters of task.item.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-update.html
 */
export interface TaskItemUpdateParams {
  /** Id of the task: tasks.task.list. */
  TASKID?: string | number | undefined;
  /** Fields of the task by their names. */
  TASKDATA?: unknown;
}

/** Result of task.item.update. */
export type TaskItemUpdateResult = unknown;

/** What task.item.userfield holds. Which members arrive depends on the call. */
export interface TaskItemUserfield {
  /** Id, unique among its kind. Read-only. */
  ID?: number | string;
  /** Id of the record that it belongs to. Cannot be changed later. */
  ENTITY_ID?: string;
  /** Name of the field. Cannot be changed later. */
  FIELD_NAME?: string;
  /** Kind of value: string, integer, enumeration, … Cannot be changed later. */
  USER_TYPE_ID?: string;
  /** Id in an outside system. */
  XML_ID?: string;
  /** Place in the order; what has less comes first. */
  SORT?: number | string;
  /** Whether it holds several values. */
  MULTIPLE?: "Y" | "N";
  /** Whether it must be filled in. */
  MANDATORY?: "Y" | "N";
  /** How lists are filtered by it; N not at all. */
  SHOW_FILTER?: string;
  /** Whether lists show it. */
  SHOW_IN_LIST?: string;
  /** Whether it can be edited. */
  EDIT_IN_LIST?: string;
  /** Whether search finds it. */
  IS_SEARCHABLE?: string;
  /** Label in forms. */
  EDIT_FORM_LABEL?: TaskFieldLabels;
  /** Heading in lists. */
  LIST_COLUMN_LABEL?: TaskFieldLabels;
  /** Label in filters. */
  LIST_FILTER_LABEL?: TaskFieldLabels;
  /** What is shown when the value is wrong. */
  ERROR_MESSAGE?: TaskFieldLabels;
  /** What is shown to help. */
  HELP_MESSAGE?: TaskFieldLabels;
  /** How it is set up. */
  SETTINGS?: CrmCompanyUserfieldSettings | {
    /** Leads, or whether they are meant. */
    LEAD?: string;
    /** The contact. */
    CONTACT?: string;
    /** The company. */
    COMPANY?: string;
    /** Deals, or whether they are meant. */
    DEAL?: string;
    /** Id of the list or catalog. */
    IBLOCK_ID?: number;
    /** Id of the part that it stands in. */
    SECTION_ID?: number;
    UF_TO_SAVE_ALLOW_EDIT?: string;
    /** Size; of a file in bytes. */
    SIZE?: number;
    /** How many lines the input has. */
    ROWS?: number;
    /** Regular expression that values match. */
    REGEXP?: string;
    /** Least length. */
    MIN_LENGTH?: number;
    /** Greatest length. */
    MAX_LENGTH?: number;
    /** Value unless told. */
    DEFAULT_VALUE?: (string | number) | {
      /** What kind it is of. */
      TYPE?: string;
      /** The value itself. */
      VALUE?: string;
    };
    /** How many decimals there are. */
    PRECISION?: number;
    /** Least value. */
    MIN_VALUE?: number;
    /** Greatest value. */
    MAX_VALUE?: number;
    /** Whether seconds are shown. */
    USE_SECOND?: string;
    /** Whether the time zone counts. */
    USE_TIMEZONE?: string;
    /** How the input looks. */
    DISPLAY?: string;
    /** Text beside it, for people to read. */
    LABEL?: string[];
    /** Text beside the checkbox. */
    LABEL_CHECKBOX?: string;
  } | unknown[];
}

/**
 * Parameters of task.item.userfield.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/user-field/task-item-user-field-add.html
 */
export interface TaskItemUserfieldAddParams {
  /** Further parameters. */
  PARAMS: {
    /** Kind of value: string, double, date, datetime or boolean; it can never be changed. */
    USER_TYPE_ID: "string" | "double" | "date" | "datetime" | "boolean" | (string & {});
    /** Name in requests and answers, in Latin capitals; `UF_` is put in front where it is missing. */
    FIELD_NAME: string;
    /** Id of the field in an outside system. */
    XML_ID?: string | number | undefined;
    /** Label in the task's form, one text per language of the portal, e.g. `en` or `de`. */
    EDIT_FORM_LABEL?: TaskFieldLabels | undefined;
    /** Heading in lists, filters and messages, and in the task's form where no label is given. */
    LABEL?: string | undefined;
    /** Place in the order; what has less comes first. */
    SORT?: number | string | undefined;
    /** Whether it holds several values. */
    MULTIPLE?: "Y" | "N" | undefined;
    /** Whether it must be filled in. */
    MANDATORY?: "Y" | "N" | undefined;
    /** How it is set up. */
    SETTINGS?: {
      /** Value unless told. */
      DEFAULT_VALUE?: string | undefined;
      /** How many lines the input has. */
      ROWS?: number | string | undefined;
    } | {
      /** Value unless told. */
      DEFAULT_VALUE?: number | string | undefined;
    } | {
      /** Value unless told. */
      DEFAULT_VALUE?: unknown;
    } | {
      /** Value unless told. */
      DEFAULT_VALUE?: 0 | 1 | undefined;
      /** How the input looks. */
      DISPLAY?: "CHECKBOX" | "RADIO" | "DROPDOWN" | undefined;
    } | undefined;
  };
}

/** Result of task.item.userfield.add. */
export type TaskItemUserfieldAddResult = number;

/**
 * Parameters of task.item.userfield.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/user-field/task-item-user-field-delete.html
 */
export interface TaskItemUserfieldDeleteParams {
  /** Id of the field to delete. See task.item.userfield.getlist. */
  ID: number | string;
}

/** Result of task.item.userfield.delete. */
export type TaskItemUserfieldDeleteResult = boolean;

/**
 * Parameters of task.item.userfield.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/user-field/task-item-user-field-get.html
 */
export interface TaskItemUserfieldGetParams {
  /** Id of the field to read. See task.item.userfield.getlist. */
  ID: number | string;
}

/** Result of task.item.userfield.get. */
export type TaskItemUserfieldGetResult = TaskItemUserfield;

/** How task.item.userfield.getfields describes a field. */
export interface TaskItemUserfieldGetfieldsField {
  /** What kind it is of. */
  type?: string;
  /** Text of the entry. */
  title?: string;
  /** Whether calls cannot write it. */
  isReadOnly?: boolean;
  /** Whether it can be written only once. */
  isImmutable?: boolean;
  /** Whether it holds several values. */
  isMultiple?: boolean;
}

/**
 * Parameters of task.item.userfield.getfields.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/user-field/task-item-user-field-get-fields.html
 */
export interface TaskItemUserfieldGetfieldsParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of task.item.userfield.getfields. */
export interface TaskItemUserfieldGetfieldsResult {
  /** Id, unique among its kind. Read-only. */
  ID?: TaskItemUserfieldGetfieldsField;
  /** Id of the record that it belongs to. Cannot be changed later. */
  ENTITY_ID?: TaskItemUserfieldGetfieldsField;
  /** Name of the field. Cannot be changed later. */
  FIELD_NAME?: TaskItemUserfieldGetfieldsField;
  /** Kind of value: string, integer, enumeration, … Cannot be changed later. */
  USER_TYPE_ID?: TaskItemUserfieldGetfieldsField;
  /** Id in an outside system. */
  XML_ID?: TaskItemUserfieldGetfieldsField;
  /** Place in the order; what has less comes first. */
  SORT?: TaskItemUserfieldGetfieldsField;
  /** Whether it holds several values. */
  MULTIPLE?: TaskItemUserfieldGetfieldsField;
  /** Whether it must be filled in. */
  MANDATORY?: TaskItemUserfieldGetfieldsField;
  /** How lists are filtered by it; N not at all. */
  SHOW_FILTER?: TaskItemUserfieldGetfieldsField;
  /** Whether lists show it. */
  SHOW_IN_LIST?: TaskItemUserfieldGetfieldsField;
  /** Whether it can be edited. */
  EDIT_IN_LIST?: TaskItemUserfieldGetfieldsField;
  /** Whether search finds it. */
  IS_SEARCHABLE?: TaskItemUserfieldGetfieldsField;
  /** Label in forms. */
  EDIT_FORM_LABEL?: TaskItemUserfieldGetfieldsField;
  /** Heading in lists. */
  LIST_COLUMN_LABEL?: TaskItemUserfieldGetfieldsField;
  /** Label in filters. */
  LIST_FILTER_LABEL?: TaskItemUserfieldGetfieldsField;
  /** What is shown when the value is wrong. */
  ERROR_MESSAGE?: TaskItemUserfieldGetfieldsField;
  /** What is shown to help. */
  HELP_MESSAGE?: TaskItemUserfieldGetfieldsField;
  /** Entries of the list. */
  LIST?: TaskItemUserfieldGetfieldsField;
  /** How it is set up. */
  SETTINGS?: TaskItemUserfieldGetfieldsField;
}

/**
 * Parameters of task.item.userfield.getlist.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/user-field/task-item-user-field-get-list.html
 */
export interface TaskItemUserfieldGetlistParams {
  /** Fields to sort by, each with ASC or DESC. See task.item.userfield.getfields. */
  ORDER?:
    | {
      [Name in "ID" | "FIELD_NAME" | "USER_TYPE_ID" | "SORT"]?:
        | ("ASC" | "DESC" | "asc" | "desc" | (string & {}))
        | undefined;
    }
    | object
    | undefined;
  /** Conditions that all must hold. See task.item.userfield.getfields. */
  FILTER?:
    | {
      [Name in "ID" | "FIELD_NAME" | "USER_TYPE_ID" | "XML_ID" | "MULTIPLE" | "MANDATORY"]?: unknown;
    }
    | object
    | undefined;
}

/** Result of task.item.userfield.getlist. */
export type TaskItemUserfieldGetlistResult = TaskItemUserfield[];

/**
 * Parameters of task.item.userfield.gettypes.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/user-field/task-item-user-field-get-types.html
 */
export interface TaskItemUserfieldGettypesParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of task.item.userfield.gettypes. */
export type TaskItemUserfieldGettypesResult = {
  /** Id, unique among its kind. Read-only. */
  ID?: string;
  /** Text of the entry. */
  title?: string;
}[];

/**
 * Parameters of task.item.userfield.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/user-field/task-item-user-field-update.html
 */
export interface TaskItemUserfieldUpdateParams {
  /** Id of the field to change. See task.item.userfield.getlist. */
  ID: number | string;
  /** What is carried along. */
  DATA?: {
    /** New id of the field in an outside system. */
    XML_ID?: string | number | undefined;
    /** New label in the task's form, one text per language of the portal, e.g. `en` or `de`. */
    EDIT_FORM_LABEL?: TaskFieldLabels | undefined;
    /** New heading in lists, filters and messages. */
    LABEL?: string | undefined;
    /** Place in the order; what has less comes first. */
    SORT?: number | string | undefined;
    /** Whether it holds several values. */
    MULTIPLE?: "Y" | "N" | undefined;
    /** Whether it must be filled in. */
    MANDATORY?: "Y" | "N" | undefined;
    /** How it is set up. */
    SETTINGS?: {
      /** Value unless told. */
      DEFAULT_VALUE?: string | undefined;
      /** How many lines the input has. */
      ROWS?: number | string | undefined;
    } | {
      /** Value unless told. */
      DEFAULT_VALUE?: number | string | undefined;
    } | {
      /** Value unless told. */
      DEFAULT_VALUE?: unknown;
    } | {
      /** Value unless told. */
      DEFAULT_VALUE?: 0 | 1 | undefined;
      /** How the input looks. */
      DISPLAY?: "CHECKBOX" | "RADIO" | "DROPDOWN" | undefined;
    } | undefined;
  } | undefined;
}

/** Result of task.item.userfield.update. */
export type TaskItemUserfieldUpdateResult = boolean;

/** Methods of Bitrix24 whose names begin with `task.item`. */
export interface TaskItemRestMethods {
  /**
   * Creates a task from TASKDATA in the old interface; deprecated, tasks.task.add replaces it.
   * @deprecated The documentation advises against it. Use tasks.task.add.
   */
  "task.item.add": { params: TaskItemAddParams; result: TaskItemAddResult };
  /**
   * Uploads a file into a task by name and content; deprecated, tasks.task.files.attach replaces it.
   * @deprecated The documentation advises against it. Use tasks.task.files.attach.
   */
  "task.item.addfile": { params: TaskItemAddfileParams; result: TaskItemAddfileResult };
  /**
   * Adds a task to favorites in the old interface; deprecated, tasks.task.favorite.add replaces it.
   * @deprecated The documentation advises against it. Use tasks.task.favorite.add.
   */
  "task.item.addtofavorite": { params: TaskItemAddtofavoriteParams; result: TaskItemAddtofavoriteResult };
  /**
   * Accepts the work on a task awaiting control; deprecated, tasks.task.approve replaces it.
   * @deprecated The documentation advises against it. Use tasks.task.approve.
   */
  "task.item.approve": { params: TaskItemApproveParams; result: TaskItemApproveResult };
  /**
   * Moves a task to the completed status; deprecated, tasks.task.complete replaces it.
   * @deprecated The documentation advises against it. Use tasks.task.complete.
   */
  "task.item.complete": { params: TaskItemCompleteParams; result: TaskItemCompleteResult };
  /**
   * Moves a task to the deferred status; deprecated, tasks.task.defer replaces it.
   * @deprecated The documentation advises against it. Use tasks.task.defer.
   */
  "task.item.defer": { params: TaskItemDeferParams; result: TaskItemDeferResult };
  /**
   * Hands a task to another user in the old interface; deprecated, tasks.task.delegate replaces it.
   * @deprecated The documentation advises against it. Use tasks.task.delegate.
   */
  "task.item.delegate": { params: TaskItemDelegateParams; result: TaskItemDelegateResult };
  /**
   * Deletes a task through the old interface; deprecated, tasks.task.delete replaces it.
   * @deprecated The documentation advises against it. Use tasks.task.delete.
   */
  "task.item.delete": { params: TaskItemDeleteParams; result: TaskItemDeleteResult };
  /**
   * Removes an attachment from a task; deprecated, tasks.task.update is to be used instead.
   * @deprecated The documentation advises against it. Use tasks.task.update.
   */
  "task.item.deletefile": { params: TaskItemDeletefileParams; result: TaskItemDeletefileResult };
  /**
   * Takes a task out of favorites; deprecated, tasks.task.favorite.remove replaces it.
   * @deprecated The documentation advises against it. Use tasks.task.favorite.remove.
   */
  "task.item.deletefromfavorite": {
    params: TaskItemDeletefromfavoriteParams;
    result: TaskItemDeletefromfavoriteResult;
  };
  /**
   * Sends a task awaiting control back to work; deprecated, tasks.task.disapprove replaces it.
   * @deprecated The documentation advises against it. Use tasks.task.disapprove.
   */
  "task.item.disapprove": { params: TaskItemDisapproveParams; result: TaskItemDisapproveResult };
  /**
   * Lists the numbers of the actions the user may do with a task; deprecated.
   * @deprecated The documentation advises against it. Use tasks.task.getAccess.
   */
  "task.item.getallowedactions": { params: TaskItemGetallowedactionsParams; result: TaskItemGetallowedactionsResult };
  /**
   * Returns the actions on a task by their text names with allowed or not; deprecated.
   * @deprecated The documentation advises against it. Use tasks.task.getAccess.
   */
  "task.item.getallowedtaskactionsasstrings": {
    params: TaskItemGetallowedtaskactionsasstringsParams;
    result: TaskItemGetallowedtaskactionsasstringsResult;
  };
  /**
   * Returns the field values of a task in the old format; deprecated, tasks.task.get replaces it.
   * @deprecated The documentation advises against it. Use tasks.task.get.
   */
  "task.item.getdata": { params: TaskItemGetdataParams; result: TaskItemGetdataResult };
  /**
   * Lists the ids of tasks that a task depends on; deprecated, tasks.task.get replaces it.
   * @deprecated The documentation advises against it. Use tasks.task.get.
   */
  "task.item.getdependson": { params: TaskItemGetdependsonParams; result: TaskItemGetdependsonResult };
  /**
   * Returns the description of a task in a chosen format, such as HTML or BBCode; deprecated.
   * @deprecated The documentation advises against it. Use tasks.task.get.
   */
  "task.item.getdescription": { params: TaskItemGetdescriptionParams; result: TaskItemGetdescriptionResult };
  /**
   * Lists the files attached to a task; deprecated, tasks.task.get replaces it.
   * @deprecated The documentation advises against it. Use tasks.task.get.
   */
  "task.item.getfiles": { params: TaskItemGetfilesParams; result: TaskItemGetfilesResult };
  /**
   * Returns the machine description of the old task calls; deprecated, see tasks.task.getFields.
   * @deprecated The documentation advises against it. Use tasks.task.getFields.
   */
  "task.item.getmanifest": { params: TaskItemGetmanifestParams; result: TaskItemGetmanifestResult };
  /**
   * Tells whether the user may do an action, given by number, with a task; deprecated.
   * @deprecated The documentation advises against it. Use tasks.task.getAccess.
   */
  "task.item.isactionallowed": { params: TaskItemIsactionallowedParams; result: TaskItemIsactionallowedResult };
  /**
   * Lists tasks by filter in the old format with page size and number; tasks.task.list replaces it.
   * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
   * @deprecated The documentation advises against it. Use tasks.task.list.
   */
  "task.item.list": { params: TaskItemListParams; result: TaskItemListResult };
  /**
   * Reopens a finished task in the old interface; deprecated, tasks.task.renew replaces it.
   * @deprecated The documentation advises against it. Use tasks.task.renew.
   */
  "task.item.renew": { params: TaskItemRenewParams; result: TaskItemRenewResult };
  /**
   * Moves a task to the in-progress status; deprecated, tasks.task.start replaces it.
   * @deprecated The documentation advises against it. Use tasks.task.start.
   */
  "task.item.startexecution": { params: TaskItemStartexecutionParams; result: TaskItemStartexecutionResult };
  /**
   * Changes a task from TASKDATA in the old interface; deprecated, tasks.task.update replaces it.
   * @deprecated The documentation advises against it. Use tasks.task.update.
   */
  "task.item.update": { params: TaskItemUpdateParams; result: TaskItemUpdateResult };
  /** Creates a custom field for tasks and returns its id; administrators only. */
  "task.item.userfield.add": { params: TaskItemUserfieldAddParams; result: TaskItemUserfieldAddResult };
  /** Deletes a custom field of tasks; administrators only. */
  "task.item.userfield.delete": { params: TaskItemUserfieldDeleteParams; result: TaskItemUserfieldDeleteResult };
  /** Returns the settings of one custom field of tasks by its id. */
  "task.item.userfield.get": { params: TaskItemUserfieldGetParams; result: TaskItemUserfieldGetResult };
  /** Describes the properties that make up a custom field of tasks and which of them are fixed. */
  "task.item.userfield.getfields": {
    params: TaskItemUserfieldGetfieldsParams;
    result: TaskItemUserfieldGetfieldsResult;
  };
  /**
   * Lists the custom fields of tasks by type, name and other filters.
   * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
   */
  "task.item.userfield.getlist": { params: TaskItemUserfieldGetlistParams; result: TaskItemUserfieldGetlistResult };
  /** Lists the data types that a custom field of tasks can have. */
  "task.item.userfield.gettypes": { params: TaskItemUserfieldGettypesParams; result: TaskItemUserfieldGettypesResult };
  /** Changes labels, order, flags or settings of a custom field of tasks; administrators only. */
  "task.item.userfield.update": { params: TaskItemUserfieldUpdateParams; result: TaskItemUserfieldUpdateResult };
}
