// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { RestMethod } from "../../method.ts";
import type * as typesRpa from "../types/rpa.ts";

/** Methods of Bitrix24 whose names begin with `rpa`. */
export interface RpaRestMethodsTree {
  readonly comment: {
    /**
     * Adds a comment with files to the timeline of an RPA item and returns it; RPA is deprecated.
     * @deprecated The documentation advises against it.
     */
    readonly add: RestMethod<typesRpa.RpaCommentAddParams, typesRpa.RpaCommentAddResult>;
    /**
     * Deletes a comment from the timeline of an RPA item by ID; RPA is deprecated.
     * @deprecated The documentation advises against it.
     */
    readonly delete: RestMethod<typesRpa.RpaCommentDeleteParams, typesRpa.RpaCommentDeleteResult>;
    /**
     * Changes the text or files of a comment on an RPA item; RPA is deprecated.
     * @deprecated The documentation advises against it.
     */
    readonly update: RestMethod<typesRpa.RpaCommentUpdateParams, typesRpa.RpaCommentUpdateResult>;
  };
  readonly fields: {
    /**
     * Returns which fields are shown where on a stage of an RPA workflow; RPA is deprecated.
     * @deprecated The documentation advises against it.
     */
    readonly getSettings: RestMethod<typesRpa.RpaFieldsGetSettingsParams, typesRpa.RpaFieldsGetSettingsResult>;
    /**
     * Replaces all field visibility settings on a stage of an RPA workflow; an empty set clears them.
     * @deprecated The documentation advises against it.
     */
    readonly setSettings: RestMethod<typesRpa.RpaFieldsSetSettingsParams, typesRpa.RpaFieldsSetSettingsResult>;
    /**
     * Sets one kind of field visibility, such as kanban, on an RPA stage and leaves the rest alone.
     * @deprecated The documentation advises against it.
     */
    readonly setVisibilitySettings: RestMethod<
      typesRpa.RpaFieldsSetVisibilitySettingsParams,
      typesRpa.RpaFieldsSetVisibilitySettingsResult
    >;
  };
  readonly item: {
    /**
     * Creates an item with custom field values in an RPA workflow; RPA is deprecated.
     * @deprecated The documentation advises against it.
     */
    readonly add: RestMethod<typesRpa.RpaItemAddParams, typesRpa.RpaItemAddResult>;
    /**
     * Deletes an item of an RPA workflow by type and item ID; RPA is deprecated.
     * @deprecated The documentation advises against it.
     */
    readonly delete: RestMethod<typesRpa.RpaItemDeleteParams, typesRpa.RpaItemDeleteResult>;
    /**
     * Returns one RPA item with stage, authors, dates and custom fields; RPA is deprecated.
     * @deprecated The documentation advises against it.
     */
    readonly get: RestMethod<typesRpa.RpaItemGetParams, typesRpa.RpaItemGetResult>;
    /**
     * Lists the tasks assigned on an RPA item with their participants and buttons; deprecated.
     * @deprecated The documentation advises against it.
     */
    readonly getTasks: RestMethod<typesRpa.RpaItemGetTasksParams, typesRpa.RpaItemGetTasksResult>;
    /**
     * Lists items of an RPA workflow by filter and order, page by page; RPA is deprecated.
     * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
     * @deprecated The documentation advises against it.
     */
    readonly list: RestMethod<typesRpa.RpaItemListParams, typesRpa.RpaItemListResult>;
    /**
     * Changes the custom fields of an RPA item or moves it to another stage; RPA is deprecated.
     * @deprecated The documentation advises against it.
     */
    readonly update: RestMethod<typesRpa.RpaItemUpdateParams, typesRpa.RpaItemUpdateResult>;
  };
  readonly stage: {
    /**
     * Adds a stage with name, color and meaning to an RPA workflow; RPA is deprecated.
     * @deprecated The documentation advises against it.
     */
    readonly add: RestMethod<typesRpa.RpaStageAddParams, typesRpa.RpaStageAddResult>;
    /**
     * Deletes a stage of an RPA workflow by ID; RPA is deprecated.
     * @deprecated The documentation advises against it.
     */
    readonly delete: RestMethod<typesRpa.RpaStageDeleteParams, typesRpa.RpaStageDeleteResult>;
    /**
     * Returns one stage of an RPA workflow with its meaning and automation tasks; deprecated.
     * @deprecated The documentation advises against it.
     */
    readonly get: RestMethod<typesRpa.RpaStageGetParams, typesRpa.RpaStageGetResult>;
    /**
     * Lists the stages of one RPA workflow with color, order and meaning; RPA is deprecated.
     * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
     * @deprecated The documentation advises against it.
     */
    readonly listForType: RestMethod<typesRpa.RpaStageListForTypeParams, typesRpa.RpaStageListForTypeResult>;
    /**
     * Changes the name, color, order or meaning of an RPA workflow stage; RPA is deprecated.
     * @deprecated The documentation advises against it.
     */
    readonly update: RestMethod<typesRpa.RpaStageUpdateParams, typesRpa.RpaStageUpdateResult>;
  };
  readonly task: {
    /**
     * Adds a user to an existing task of an RPA stage, found by its automation rule; deprecated.
     * @deprecated The documentation advises against it.
     */
    readonly addUser: RestMethod<typesRpa.RpaTaskAddUserParams, typesRpa.RpaTaskAddUserResult>;
    /**
     * Removes the automation rule of a task from a stage of an RPA workflow; deprecated.
     * @deprecated The documentation advises against it.
     */
    readonly delete: RestMethod<typesRpa.RpaTaskDeleteParams, typesRpa.RpaTaskDeleteResult>;
    /**
     * Completes a task on an RPA item; which parameters it takes depends on the task; deprecated.
     * @deprecated The documentation advises against it.
     */
    readonly do: RestMethod<typesRpa.RpaTaskDoParams, typesRpa.RpaTaskDoResult>;
  };
  readonly timeline: {
    /**
     * Writes an entry with title and HTML text to the timeline of an RPA item; deprecated.
     * @deprecated The documentation advises against it.
     */
    readonly add: RestMethod<typesRpa.RpaTimelineAddParams, typesRpa.RpaTimelineAddResult>;
    /**
     * Deletes an entry from the timeline of an RPA item by ID; RPA is deprecated.
     * @deprecated The documentation advises against it.
     */
    readonly delete: RestMethod<typesRpa.RpaTimelineDeleteParams, typesRpa.RpaTimelineDeleteResult>;
    /**
     * Lists the timeline entries of one RPA item page by page, with authors and dates; deprecated.
     * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
     * @deprecated The documentation advises against it.
     */
    readonly listForItem: RestMethod<typesRpa.RpaTimelineListForItemParams, typesRpa.RpaTimelineListForItemResult>;
    /**
     * Changes the title or text of an entry in an RPA item's timeline; RPA is deprecated.
     * @deprecated The documentation advises against it.
     */
    readonly update: RestMethod<typesRpa.RpaTimelineUpdateParams, typesRpa.RpaTimelineUpdateResult>;
    /**
     * Pins an entry to the top of an RPA item's timeline, or unpins it; RPA is deprecated.
     * @deprecated The documentation advises against it.
     */
    readonly updateIsFixed: RestMethod<
      typesRpa.RpaTimelineUpdateIsFixedParams,
      typesRpa.RpaTimelineUpdateIsFixedResult
    >;
  };
  readonly type: {
    /**
     * Creates an RPA workflow with title, icon, settings and permissions; RPA is deprecated.
     * @deprecated The documentation advises against it.
     */
    readonly add: RestMethod<typesRpa.RpaTypeAddParams, typesRpa.RpaTypeAddResult>;
    /**
     * Deletes an RPA workflow by ID; deprecated in favor of smart processes.
     * @deprecated The documentation advises against it.
     */
    readonly delete: RestMethod<typesRpa.RpaTypeDeleteParams, typesRpa.RpaTypeDeleteResult>;
    /**
     * Returns one RPA workflow with its settings and access permissions; RPA is deprecated.
     * @deprecated The documentation advises against it.
     */
    readonly get: RestMethod<typesRpa.RpaTypeGetParams, typesRpa.RpaTypeGetResult>;
    /**
     * Lists RPA workflows by filter and order with selected fields; RPA is deprecated.
     * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
     * @deprecated The documentation advises against it.
     */
    readonly list: RestMethod<typesRpa.RpaTypeListParams, typesRpa.RpaTypeListResult>;
    /**
     * Changes the title, icon, settings or permissions of an RPA workflow; RPA is deprecated.
     * @deprecated The documentation advises against it.
     */
    readonly update: RestMethod<typesRpa.RpaTypeUpdateParams, typesRpa.RpaTypeUpdateResult>;
  };
}
