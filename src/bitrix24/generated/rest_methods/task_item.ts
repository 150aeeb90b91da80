// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type {
  TaskItemAddfileParams,
  TaskItemAddfileResult,
  TaskItemAddParams,
  TaskItemAddResult,
  TaskItemAddtofavoriteParams,
  TaskItemAddtofavoriteResult,
  TaskItemApproveParams,
  TaskItemApproveResult,
  TaskItemCompleteParams,
  TaskItemCompleteResult,
  TaskItemDeferParams,
  TaskItemDeferResult,
  TaskItemDelegateParams,
  TaskItemDelegateResult,
  TaskItemDeletefileParams,
  TaskItemDeletefileResult,
  TaskItemDeletefromfavoriteParams,
  TaskItemDeletefromfavoriteResult,
  TaskItemDeleteParams,
  TaskItemDeleteResult,
  TaskItemDisapproveParams,
  TaskItemDisapproveResult,
  TaskItemGetallowedactionsParams,
  TaskItemGetallowedactionsResult,
  TaskItemGetallowedtaskactionsasstringsParams,
  TaskItemGetallowedtaskactionsasstringsResult,
  TaskItemGetdataParams,
  TaskItemGetdataResult,
  TaskItemGetdependsonParams,
  TaskItemGetdependsonResult,
  TaskItemGetdescriptionParams,
  TaskItemGetdescriptionResult,
  TaskItemGetfilesParams,
  TaskItemGetfilesResult,
  TaskItemGetmanifestParams,
  TaskItemGetmanifestResult,
  TaskItemIsactionallowedParams,
  TaskItemIsactionallowedResult,
  TaskItemListParams,
  TaskItemListResult,
  TaskItemRenewParams,
  TaskItemRenewResult,
  TaskItemStartexecutionParams,
  TaskItemStartexecutionResult,
  TaskItemUpdateParams,
  TaskItemUpdateResult,
  TaskItemUserfieldAddParams,
  TaskItemUserfieldAddResult,
  TaskItemUserfieldDeleteParams,
  TaskItemUserfieldDeleteResult,
  TaskItemUserfieldGetfieldsParams,
  TaskItemUserfieldGetfieldsResult,
  TaskItemUserfieldGetlistParams,
  TaskItemUserfieldGetlistResult,
  TaskItemUserfieldGetParams,
  TaskItemUserfieldGetResult,
  TaskItemUserfieldGettypesParams,
  TaskItemUserfieldGettypesResult,
  TaskItemUserfieldUpdateParams,
  TaskItemUserfieldUpdateResult,
} from "../types/task_item.ts";

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
  /** Lists the custom fields of tasks by type, name and other filters. */
  "task.item.userfield.getlist": { params: TaskItemUserfieldGetlistParams; result: TaskItemUserfieldGetlistResult };
  /** Lists the data types that a custom field of tasks can have. */
  "task.item.userfield.gettypes": { params: TaskItemUserfieldGettypesParams; result: TaskItemUserfieldGettypesResult };
  /** Changes labels, order, flags or settings of a custom field of tasks; administrators only. */
  "task.item.userfield.update": { params: TaskItemUserfieldUpdateParams; result: TaskItemUserfieldUpdateResult };
}
