// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type {
  RpaCommentAddParams,
  RpaCommentAddResult,
  RpaCommentDeleteParams,
  RpaCommentDeleteResult,
  RpaCommentUpdateParams,
  RpaCommentUpdateResult,
  RpaFieldsGetSettingsParams,
  RpaFieldsGetSettingsResult,
  RpaFieldsSetSettingsParams,
  RpaFieldsSetSettingsResult,
  RpaFieldsSetVisibilitySettingsParams,
  RpaFieldsSetVisibilitySettingsResult,
  RpaItemAddParams,
  RpaItemAddResult,
  RpaItemDeleteParams,
  RpaItemDeleteResult,
  RpaItemGetParams,
  RpaItemGetResult,
  RpaItemGetTasksParams,
  RpaItemGetTasksResult,
  RpaItemListParams,
  RpaItemListResult,
  RpaItemUpdateParams,
  RpaItemUpdateResult,
  RpaStageAddParams,
  RpaStageAddResult,
  RpaStageDeleteParams,
  RpaStageDeleteResult,
  RpaStageGetParams,
  RpaStageGetResult,
  RpaStageListForTypeParams,
  RpaStageListForTypeResult,
  RpaStageUpdateParams,
  RpaStageUpdateResult,
  RpaTaskAddUserParams,
  RpaTaskAddUserResult,
  RpaTaskDeleteParams,
  RpaTaskDeleteResult,
  RpaTaskDoParams,
  RpaTaskDoResult,
  RpaTimelineAddParams,
  RpaTimelineAddResult,
  RpaTimelineDeleteParams,
  RpaTimelineDeleteResult,
  RpaTimelineListForItemParams,
  RpaTimelineListForItemResult,
  RpaTimelineUpdateIsFixedParams,
  RpaTimelineUpdateIsFixedResult,
  RpaTimelineUpdateParams,
  RpaTimelineUpdateResult,
  RpaTypeAddParams,
  RpaTypeAddResult,
  RpaTypeDeleteParams,
  RpaTypeDeleteResult,
  RpaTypeGetParams,
  RpaTypeGetResult,
  RpaTypeListParams,
  RpaTypeListResult,
  RpaTypeUpdateParams,
  RpaTypeUpdateResult,
} from "../types/rpa.ts";

/** Methods of Bitrix24 whose names begin with `rpa`. */
export interface RpaRestMethods {
  /**
   * Adds a comment with files to the timeline of an RPA item and returns it; RPA is deprecated.
   * @deprecated The documentation advises against it.
   */
  "rpa.comment.add": { params: RpaCommentAddParams; result: RpaCommentAddResult };
  /**
   * Deletes a comment from the timeline of an RPA item by ID; RPA is deprecated.
   * @deprecated The documentation advises against it.
   */
  "rpa.comment.delete": { params: RpaCommentDeleteParams; result: RpaCommentDeleteResult };
  /**
   * Changes the text or files of a comment on an RPA item; RPA is deprecated.
   * @deprecated The documentation advises against it.
   */
  "rpa.comment.update": { params: RpaCommentUpdateParams; result: RpaCommentUpdateResult };
  /**
   * Returns which fields are shown where on a stage of an RPA workflow; RPA is deprecated.
   * @deprecated The documentation advises against it.
   */
  "rpa.fields.getSettings": { params: RpaFieldsGetSettingsParams; result: RpaFieldsGetSettingsResult };
  /**
   * Replaces all field visibility settings on a stage of an RPA workflow; an empty set clears them.
   * @deprecated The documentation advises against it.
   */
  "rpa.fields.setSettings": { params: RpaFieldsSetSettingsParams; result: RpaFieldsSetSettingsResult };
  /**
   * Sets one kind of field visibility, such as kanban, on an RPA stage and leaves the rest alone.
   * @deprecated The documentation advises against it.
   */
  "rpa.fields.setVisibilitySettings": {
    params: RpaFieldsSetVisibilitySettingsParams;
    result: RpaFieldsSetVisibilitySettingsResult;
  };
  /**
   * Creates an item with custom field values in an RPA workflow; RPA is deprecated.
   * @deprecated The documentation advises against it.
   */
  "rpa.item.add": { params: RpaItemAddParams; result: RpaItemAddResult };
  /**
   * Deletes an item of an RPA workflow by type and item ID; RPA is deprecated.
   * @deprecated The documentation advises against it.
   */
  "rpa.item.delete": { params: RpaItemDeleteParams; result: RpaItemDeleteResult };
  /**
   * Returns one RPA item with stage, authors, dates and custom fields; RPA is deprecated.
   * @deprecated The documentation advises against it.
   */
  "rpa.item.get": { params: RpaItemGetParams; result: RpaItemGetResult };
  /**
   * Lists the tasks assigned on an RPA item with their participants and buttons; deprecated.
   * @deprecated The documentation advises against it.
   */
  "rpa.item.getTasks": { params: RpaItemGetTasksParams; result: RpaItemGetTasksResult };
  /**
   * Lists items of an RPA workflow by filter and order, page by page; RPA is deprecated.
   * @deprecated The documentation advises against it.
   */
  "rpa.item.list": { params: RpaItemListParams; result: RpaItemListResult };
  /**
   * Changes the custom fields of an RPA item or moves it to another stage; RPA is deprecated.
   * @deprecated The documentation advises against it.
   */
  "rpa.item.update": { params: RpaItemUpdateParams; result: RpaItemUpdateResult };
  /**
   * Adds a stage with name, color and meaning to an RPA workflow; RPA is deprecated.
   * @deprecated The documentation advises against it.
   */
  "rpa.stage.add": { params: RpaStageAddParams; result: RpaStageAddResult };
  /**
   * Deletes a stage of an RPA workflow by ID; RPA is deprecated.
   * @deprecated The documentation advises against it.
   */
  "rpa.stage.delete": { params: RpaStageDeleteParams; result: RpaStageDeleteResult };
  /**
   * Returns one stage of an RPA workflow with its meaning and automation tasks; deprecated.
   * @deprecated The documentation advises against it.
   */
  "rpa.stage.get": { params: RpaStageGetParams; result: RpaStageGetResult };
  /**
   * Lists the stages of one RPA workflow with color, order and meaning; RPA is deprecated.
   * @deprecated The documentation advises against it.
   */
  "rpa.stage.listForType": { params: RpaStageListForTypeParams; result: RpaStageListForTypeResult };
  /**
   * Changes the name, color, order or meaning of an RPA workflow stage; RPA is deprecated.
   * @deprecated The documentation advises against it.
   */
  "rpa.stage.update": { params: RpaStageUpdateParams; result: RpaStageUpdateResult };
  /**
   * Adds a user to an existing task of an RPA stage, found by its automation rule; deprecated.
   * @deprecated The documentation advises against it.
   */
  "rpa.task.addUser": { params: RpaTaskAddUserParams; result: RpaTaskAddUserResult };
  /**
   * Removes the automation rule of a task from a stage of an RPA workflow; deprecated.
   * @deprecated The documentation advises against it.
   */
  "rpa.task.delete": { params: RpaTaskDeleteParams; result: RpaTaskDeleteResult };
  /**
   * Completes a task on an RPA item; which parameters it takes depends on the task; deprecated.
   * @deprecated The documentation advises against it.
   */
  "rpa.task.do": { params: RpaTaskDoParams; result: RpaTaskDoResult };
  /**
   * Writes an entry with title and HTML text to the timeline of an RPA item; deprecated.
   * @deprecated The documentation advises against it.
   */
  "rpa.timeline.add": { params: RpaTimelineAddParams; result: RpaTimelineAddResult };
  /**
   * Deletes an entry from the timeline of an RPA item by ID; RPA is deprecated.
   * @deprecated The documentation advises against it.
   */
  "rpa.timeline.delete": { params: RpaTimelineDeleteParams; result: RpaTimelineDeleteResult };
  /**
   * Lists the timeline entries of one RPA item page by page, with authors and dates; deprecated.
   * @deprecated The documentation advises against it.
   */
  "rpa.timeline.listForItem": { params: RpaTimelineListForItemParams; result: RpaTimelineListForItemResult };
  /**
   * Changes the title or text of an entry in an RPA item's timeline; RPA is deprecated.
   * @deprecated The documentation advises against it.
   */
  "rpa.timeline.update": { params: RpaTimelineUpdateParams; result: RpaTimelineUpdateResult };
  /**
   * Pins an entry to the top of an RPA item's timeline, or unpins it; RPA is deprecated.
   * @deprecated The documentation advises against it.
   */
  "rpa.timeline.updateIsFixed": { params: RpaTimelineUpdateIsFixedParams; result: RpaTimelineUpdateIsFixedResult };
  /**
   * Creates an RPA workflow with title, icon, settings and permissions; RPA is deprecated.
   * @deprecated The documentation advises against it.
   */
  "rpa.type.add": { params: RpaTypeAddParams; result: RpaTypeAddResult };
  /**
   * Deletes an RPA workflow by ID; deprecated in favor of smart processes.
   * @deprecated The documentation advises against it.
   */
  "rpa.type.delete": { params: RpaTypeDeleteParams; result: RpaTypeDeleteResult };
  /**
   * Returns one RPA workflow with its settings and access permissions; RPA is deprecated.
   * @deprecated The documentation advises against it.
   */
  "rpa.type.get": { params: RpaTypeGetParams; result: RpaTypeGetResult };
  /**
   * Lists RPA workflows by filter and order with selected fields; RPA is deprecated.
   * @deprecated The documentation advises against it.
   */
  "rpa.type.list": { params: RpaTypeListParams; result: RpaTypeListResult };
  /**
   * Changes the title, icon, settings or permissions of an RPA workflow; RPA is deprecated.
   * @deprecated The documentation advises against it.
   */
  "rpa.type.update": { params: RpaTypeUpdateParams; result: RpaTypeUpdateResult };
}
