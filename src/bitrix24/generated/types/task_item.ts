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
  TASKDATA?: object | unknown[];
}

/** Result of task.item.add. */
export type TaskItemAddResult = unknown;

/**
 * Parameters of task.item.addfile.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-add-file.html
 */
export interface TaskItemAddfileParams {
  TASK_ID?: string | number;
  NAME?: string;
  CONTENT?: unknown;
  FILE?: object;
}

/** Result of task.item.addfile. */
export type TaskItemAddfileResult = unknown;

/**
 * Parameters of task.item.addtofavorite.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-add-to-favourite.html
 */
export interface TaskItemAddtofavoriteParams {
  TASK_ID?: string | number;
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
  TASKID?: string | number;
}

/** Result of task.item.approve. */
export type TaskItemApproveResult = unknown;

/**
 * Parameters of task.item.complete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-complete.html
 */
export interface TaskItemCompleteParams {
  TASKID?: string | number;
}

/** Result of task.item.complete. */
export type TaskItemCompleteResult = unknown;

/**
 * Parameters of task.item.defer.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-defer.html
 */
export interface TaskItemDeferParams {
  TASKID?: string | number;
}

/** Result of task.item.defer. */
export type TaskItemDeferResult = unknown;

/**
 * Parameters of task.item.delegate.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-delegate.html
 */
export interface TaskItemDelegateParams {
  TASKID?: string | number;
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
  TASKID?: string | number;
}

/** Result of task.item.delete. */
export type TaskItemDeleteResult = unknown;

/**
 * Parameters of task.item.deletefile.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-delete-file.html
 */
export interface TaskItemDeletefileParams {
  TASK_ID?: string | number;
  ATTACHMENT_ID?: string | number;
}

/** Result of task.item.deletefile. */
export type TaskItemDeletefileResult = unknown;

/**
 * Parameters of task.item.deletefromfavorite.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-delete-from-favorite.html
 */
export interface TaskItemDeletefromfavoriteParams {
  TASK_ID?: string | number;
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
  TASKID?: string | number;
}

/** Result of task.item.disapprove. */
export type TaskItemDisapproveResult = unknown;

/**
 * Parameters of task.item.getallowedactions.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-get-allowed-actions.html
 */
export interface TaskItemGetallowedactionsParams {
  TASKID?: string | number;
}

/** Result of task.item.getallowedactions. */
export type TaskItemGetallowedactionsResult = unknown;

/** Parameters of task.item.getallowedtaskactionsasstrings. */
export interface TaskItemGetallowedtaskactionsasstringsParams {
  TASKID?: string | number;
}

/** Result of task.item.getallowedtaskactionsasstrings. */
export type TaskItemGetallowedtaskactionsasstringsResult = unknown;

/**
 * Parameters of task.item.getdata.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-get-data.html
 */
export interface TaskItemGetdataParams {
  TASKID?: string | number;
}

/** Result of task.item.getdata. */
export type TaskItemGetdataResult = unknown;

/**
 * Parameters of task.item.getdependson.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-get-dependson.html
 */
export interface TaskItemGetdependsonParams {
  TASKID?: string | number;
}

/** Result of task.item.getdependson. */
export type TaskItemGetdependsonResult = unknown;

/**
 * Parameters of task.item.getdescription.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-get-description.html
 */
export interface TaskItemGetdescriptionParams {
  TASKID?: string | number;
  FORMAT?: 1 | 2 | 3;
}

/** Result of task.item.getdescription. */
export type TaskItemGetdescriptionResult = unknown;

/**
 * Parameters of task.item.getfiles.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-get-files.html
 */
export interface TaskItemGetfilesParams {
  TASKID?: string | number;
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
  TASKID?: string | number;
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
  ORDER?: object;
  FILTER?: object;
  PARAMS?: object | unknown[];
  SELECT?: string[];
}

/** Result of task.item.list. */
export type TaskItemListResult = unknown;

/**
 * Parameters of task.item.renew.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-renew.html
 */
export interface TaskItemRenewParams {
  TASKID?: string | number;
}

/** Result of task.item.renew. */
export type TaskItemRenewResult = unknown;

/**
 * Parameters of task.item.startexecution.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-start-execution.html
 */
export interface TaskItemStartexecutionParams {
  TASKID?: string | number;
}

/** Result of task.item.startexecution. */
export type TaskItemStartexecutionResult = unknown;

/**
 * Parameters of task.item.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-update.html
 */
export interface TaskItemUpdateParams {
  TASKID?: string | number;
  TASKDATA?: unknown;
}

/** Result of task.item.update. */
export type TaskItemUpdateResult = unknown;

/** What task.item.userfield holds. Which members arrive depends on the call. */
export interface TaskItemUserfield {
  ID?: number | string;
  ENTITY_ID?: string;
  FIELD_NAME?: string;
  USER_TYPE_ID?: string;
  XML_ID?: string;
  SORT?: number | string;
  MULTIPLE?: "Y" | "N";
  MANDATORY?: "Y" | "N";
  SHOW_FILTER?: string;
  SHOW_IN_LIST?: string;
  EDIT_IN_LIST?: string;
  IS_SEARCHABLE?: string;
  EDIT_FORM_LABEL?: TaskFieldLabels;
  LIST_COLUMN_LABEL?: TaskFieldLabels;
  LIST_FILTER_LABEL?: TaskFieldLabels;
  ERROR_MESSAGE?: TaskFieldLabels;
  HELP_MESSAGE?: TaskFieldLabels;
  SETTINGS?: CrmCompanyUserfieldSettings | {
    LEAD?: string;
    CONTACT?: string;
    COMPANY?: string;
    DEAL?: string;
    IBLOCK_ID?: number;
    SECTION_ID?: number;
    UF_TO_SAVE_ALLOW_EDIT?: string;
    SIZE?: number;
    ROWS?: number;
    REGEXP?: string;
    MIN_LENGTH?: number;
    MAX_LENGTH?: number;
    DEFAULT_VALUE?: (string | number) | {
      TYPE?: string;
      VALUE?: string;
    };
    PRECISION?: number;
    MIN_VALUE?: number;
    MAX_VALUE?: number;
    USE_SECOND?: string;
    USE_TIMEZONE?: string;
    DISPLAY?: string;
    LABEL?: string[];
    LABEL_CHECKBOX?: string;
  } | unknown[];
}

/**
 * Parameters of task.item.userfield.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/user-field/task-item-user-field-add.html
 */
export interface TaskItemUserfieldAddParams {
  PARAMS: {
    USER_TYPE_ID: "string" | "double" | "date" | "datetime" | "boolean";
    FIELD_NAME: string;
    XML_ID?: string | number;
    EDIT_FORM_LABEL?: TaskFieldLabels;
    LABEL?: string;
    SORT?: number | string;
    MULTIPLE?: "Y" | "N";
    MANDATORY?: "Y" | "N";
    SETTINGS?: {
      DEFAULT_VALUE?: string;
      ROWS?: number | string;
    } | {
      DEFAULT_VALUE?: number | string;
    } | {
      DEFAULT_VALUE?: unknown;
    } | {
      DEFAULT_VALUE?: 0 | 1;
      DISPLAY?: "CHECKBOX" | "RADIO" | "DROPDOWN";
    };
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
  ID: number | string;
}

/** Result of task.item.userfield.get. */
export type TaskItemUserfieldGetResult = TaskItemUserfield;

/** How task.item.userfield.getfields describes a field. */
export interface TaskItemUserfieldGetfieldsField {
  type?: string;
  title?: string;
  isReadOnly?: boolean;
  isImmutable?: boolean;
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
  ID?: TaskItemUserfieldGetfieldsField;
  ENTITY_ID?: TaskItemUserfieldGetfieldsField;
  FIELD_NAME?: TaskItemUserfieldGetfieldsField;
  USER_TYPE_ID?: TaskItemUserfieldGetfieldsField;
  XML_ID?: TaskItemUserfieldGetfieldsField;
  SORT?: TaskItemUserfieldGetfieldsField;
  MULTIPLE?: TaskItemUserfieldGetfieldsField;
  MANDATORY?: TaskItemUserfieldGetfieldsField;
  SHOW_FILTER?: TaskItemUserfieldGetfieldsField;
  SHOW_IN_LIST?: TaskItemUserfieldGetfieldsField;
  EDIT_IN_LIST?: TaskItemUserfieldGetfieldsField;
  IS_SEARCHABLE?: TaskItemUserfieldGetfieldsField;
  EDIT_FORM_LABEL?: TaskItemUserfieldGetfieldsField;
  LIST_COLUMN_LABEL?: TaskItemUserfieldGetfieldsField;
  LIST_FILTER_LABEL?: TaskItemUserfieldGetfieldsField;
  ERROR_MESSAGE?: TaskItemUserfieldGetfieldsField;
  HELP_MESSAGE?: TaskItemUserfieldGetfieldsField;
  LIST?: TaskItemUserfieldGetfieldsField;
  SETTINGS?: TaskItemUserfieldGetfieldsField;
}

/**
 * Parameters of task.item.userfield.getlist.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/user-field/task-item-user-field-get-list.html
 */
export interface TaskItemUserfieldGetlistParams {
  ORDER?: object;
  FILTER?: object;
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
  ID?: string;
  title?: string;
}[];

/**
 * Parameters of task.item.userfield.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/user-field/task-item-user-field-update.html
 */
export interface TaskItemUserfieldUpdateParams {
  ID: number | string;
  DATA?: {
    XML_ID?: string | number;
    EDIT_FORM_LABEL?: TaskFieldLabels;
    LABEL?: string;
    SORT?: number | string;
    MULTIPLE?: "Y" | "N";
    MANDATORY?: "Y" | "N";
    SETTINGS?: {
      DEFAULT_VALUE?: string;
      ROWS?: number | string;
    } | {
      DEFAULT_VALUE?: number | string;
    } | {
      DEFAULT_VALUE?: unknown;
    } | {
      DEFAULT_VALUE?: 0 | 1;
      DISPLAY?: "CHECKBOX" | "RADIO" | "DROPDOWN";
    };
  };
}

/** Result of task.item.userfield.update. */
export type TaskItemUserfieldUpdateResult = boolean;
