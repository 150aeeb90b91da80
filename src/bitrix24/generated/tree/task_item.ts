// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { RestMethod } from "../../method.ts";
import type * as typesTaskItem from "../types/task_item.ts";

/** Methods of Bitrix24 whose names begin with `task.item`. */
export interface TaskItemRestMethodsTree {
  /**
   * Creates a task from TASKDATA in the old interface; deprecated, tasks.task.add replaces it.
   * @deprecated The documentation advises against it. Use tasks.task.add.
   */
  readonly add: RestMethod<typesTaskItem.TaskItemAddParams, typesTaskItem.TaskItemAddResult>;
  /**
   * Uploads a file into a task by name and content; deprecated, tasks.task.files.attach replaces it.
   * @deprecated The documentation advises against it. Use tasks.task.files.attach.
   */
  readonly addfile: RestMethod<typesTaskItem.TaskItemAddfileParams, typesTaskItem.TaskItemAddfileResult>;
  /**
   * Adds a task to favorites in the old interface; deprecated, tasks.task.favorite.add replaces it.
   * @deprecated The documentation advises against it. Use tasks.task.favorite.add.
   */
  readonly addtofavorite: RestMethod<
    typesTaskItem.TaskItemAddtofavoriteParams,
    typesTaskItem.TaskItemAddtofavoriteResult
  >;
  /**
   * Accepts the work on a task awaiting control; deprecated, tasks.task.approve replaces it.
   * @deprecated The documentation advises against it. Use tasks.task.approve.
   */
  readonly approve: RestMethod<typesTaskItem.TaskItemApproveParams, typesTaskItem.TaskItemApproveResult>;
  /**
   * Moves a task to the completed status; deprecated, tasks.task.complete replaces it.
   * @deprecated The documentation advises against it. Use tasks.task.complete.
   */
  readonly complete: RestMethod<typesTaskItem.TaskItemCompleteParams, typesTaskItem.TaskItemCompleteResult>;
  /**
   * Moves a task to the deferred status; deprecated, tasks.task.defer replaces it.
   * @deprecated The documentation advises against it. Use tasks.task.defer.
   */
  readonly defer: RestMethod<typesTaskItem.TaskItemDeferParams, typesTaskItem.TaskItemDeferResult>;
  /**
   * Hands a task to another user in the old interface; deprecated, tasks.task.delegate replaces it.
   * @deprecated The documentation advises against it. Use tasks.task.delegate.
   */
  readonly delegate: RestMethod<typesTaskItem.TaskItemDelegateParams, typesTaskItem.TaskItemDelegateResult>;
  /**
   * Deletes a task through the old interface; deprecated, tasks.task.delete replaces it.
   * @deprecated The documentation advises against it. Use tasks.task.delete.
   */
  readonly delete: RestMethod<typesTaskItem.TaskItemDeleteParams, typesTaskItem.TaskItemDeleteResult>;
  /**
   * Removes an attachment from a task; deprecated, tasks.task.update is to be used instead.
   * @deprecated The documentation advises against it. Use tasks.task.update.
   */
  readonly deletefile: RestMethod<typesTaskItem.TaskItemDeletefileParams, typesTaskItem.TaskItemDeletefileResult>;
  /**
   * Takes a task out of favorites; deprecated, tasks.task.favorite.remove replaces it.
   * @deprecated The documentation advises against it. Use tasks.task.favorite.remove.
   */
  readonly deletefromfavorite: RestMethod<
    typesTaskItem.TaskItemDeletefromfavoriteParams,
    typesTaskItem.TaskItemDeletefromfavoriteResult
  >;
  /**
   * Sends a task awaiting control back to work; deprecated, tasks.task.disapprove replaces it.
   * @deprecated The documentation advises against it. Use tasks.task.disapprove.
   */
  readonly disapprove: RestMethod<typesTaskItem.TaskItemDisapproveParams, typesTaskItem.TaskItemDisapproveResult>;
  /**
   * Lists the numbers of the actions the user may do with a task; deprecated.
   * @deprecated The documentation advises against it. Use tasks.task.getAccess.
   */
  readonly getallowedactions: RestMethod<
    typesTaskItem.TaskItemGetallowedactionsParams,
    typesTaskItem.TaskItemGetallowedactionsResult
  >;
  /**
   * Returns the actions on a task by their text names with allowed or not; deprecated.
   * @deprecated The documentation advises against it. Use tasks.task.getAccess.
   */
  readonly getallowedtaskactionsasstrings: RestMethod<
    typesTaskItem.TaskItemGetallowedtaskactionsasstringsParams,
    typesTaskItem.TaskItemGetallowedtaskactionsasstringsResult
  >;
  /**
   * Returns the field values of a task in the old format; deprecated, tasks.task.get replaces it.
   * @deprecated The documentation advises against it. Use tasks.task.get.
   */
  readonly getdata: RestMethod<typesTaskItem.TaskItemGetdataParams, typesTaskItem.TaskItemGetdataResult>;
  /**
   * Lists the ids of tasks that a task depends on; deprecated, tasks.task.get replaces it.
   * @deprecated The documentation advises against it. Use tasks.task.get.
   */
  readonly getdependson: RestMethod<typesTaskItem.TaskItemGetdependsonParams, typesTaskItem.TaskItemGetdependsonResult>;
  /**
   * Returns the description of a task in a chosen format, such as HTML or BBCode; deprecated.
   * @deprecated The documentation advises against it. Use tasks.task.get.
   */
  readonly getdescription: RestMethod<
    typesTaskItem.TaskItemGetdescriptionParams,
    typesTaskItem.TaskItemGetdescriptionResult
  >;
  /**
   * Lists the files attached to a task; deprecated, tasks.task.get replaces it.
   * @deprecated The documentation advises against it. Use tasks.task.get.
   */
  readonly getfiles: RestMethod<typesTaskItem.TaskItemGetfilesParams, typesTaskItem.TaskItemGetfilesResult>;
  /**
   * Returns the machine description of the old task calls; deprecated, see tasks.task.getFields.
   * @deprecated The documentation advises against it. Use tasks.task.getFields.
   */
  readonly getmanifest: RestMethod<typesTaskItem.TaskItemGetmanifestParams, typesTaskItem.TaskItemGetmanifestResult>;
  /**
   * Tells whether the user may do an action, given by number, with a task; deprecated.
   * @deprecated The documentation advises against it. Use tasks.task.getAccess.
   */
  readonly isactionallowed: RestMethod<
    typesTaskItem.TaskItemIsactionallowedParams,
    typesTaskItem.TaskItemIsactionallowedResult
  >;
  /**
   * Lists tasks by filter in the old format with page size and number; tasks.task.list replaces it.
   * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
   * @deprecated The documentation advises against it. Use tasks.task.list.
   */
  readonly list: RestMethod<typesTaskItem.TaskItemListParams, typesTaskItem.TaskItemListResult>;
  /**
   * Reopens a finished task in the old interface; deprecated, tasks.task.renew replaces it.
   * @deprecated The documentation advises against it. Use tasks.task.renew.
   */
  readonly renew: RestMethod<typesTaskItem.TaskItemRenewParams, typesTaskItem.TaskItemRenewResult>;
  /**
   * Moves a task to the in-progress status; deprecated, tasks.task.start replaces it.
   * @deprecated The documentation advises against it. Use tasks.task.start.
   */
  readonly startexecution: RestMethod<
    typesTaskItem.TaskItemStartexecutionParams,
    typesTaskItem.TaskItemStartexecutionResult
  >;
  /**
   * Changes a task from TASKDATA in the old interface; deprecated, tasks.task.update replaces it.
   * @deprecated The documentation advises against it. Use tasks.task.update.
   */
  readonly update: RestMethod<typesTaskItem.TaskItemUpdateParams, typesTaskItem.TaskItemUpdateResult>;
  readonly userfield: {
    /** Creates a custom field for tasks and returns its id; administrators only. */
    readonly add: RestMethod<typesTaskItem.TaskItemUserfieldAddParams, typesTaskItem.TaskItemUserfieldAddResult>;
    /** Deletes a custom field of tasks; administrators only. */
    readonly delete: RestMethod<
      typesTaskItem.TaskItemUserfieldDeleteParams,
      typesTaskItem.TaskItemUserfieldDeleteResult
    >;
    /** Returns the settings of one custom field of tasks by its id. */
    readonly get: RestMethod<typesTaskItem.TaskItemUserfieldGetParams, typesTaskItem.TaskItemUserfieldGetResult>;
    /** Describes the properties that make up a custom field of tasks and which of them are fixed. */
    readonly getfields: RestMethod<
      typesTaskItem.TaskItemUserfieldGetfieldsParams,
      typesTaskItem.TaskItemUserfieldGetfieldsResult
    >;
    /**
     * Lists the custom fields of tasks by type, name and other filters.
     * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
     */
    readonly getlist: RestMethod<
      typesTaskItem.TaskItemUserfieldGetlistParams,
      typesTaskItem.TaskItemUserfieldGetlistResult
    >;
    /** Lists the data types that a custom field of tasks can have. */
    readonly gettypes: RestMethod<
      typesTaskItem.TaskItemUserfieldGettypesParams,
      typesTaskItem.TaskItemUserfieldGettypesResult
    >;
    /** Changes labels, order, flags or settings of a custom field of tasks; administrators only. */
    readonly update: RestMethod<
      typesTaskItem.TaskItemUserfieldUpdateParams,
      typesTaskItem.TaskItemUserfieldUpdateResult
    >;
  };
}
