// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type {
  CrmTimelineBindingsBindParams,
  CrmTimelineBindingsBindResult,
  CrmTimelineBindingsFieldsParams,
  CrmTimelineBindingsFieldsResult,
  CrmTimelineBindingsListParams,
  CrmTimelineBindingsListResult,
  CrmTimelineBindingsUnbindParams,
  CrmTimelineBindingsUnbindResult,
  CrmTimelineCommentAddParams,
  CrmTimelineCommentAddResult,
  CrmTimelineCommentDeleteParams,
  CrmTimelineCommentDeleteResult,
  CrmTimelineCommentFieldsParams,
  CrmTimelineCommentFieldsResult,
  CrmTimelineCommentGetParams,
  CrmTimelineCommentGetResult,
  CrmTimelineCommentListParams,
  CrmTimelineCommentListResult,
  CrmTimelineCommentUpdateParams,
  CrmTimelineCommentUpdateResult,
  CrmTimelineIconAddParams,
  CrmTimelineIconAddResult,
  CrmTimelineIconDeleteParams,
  CrmTimelineIconDeleteResult,
  CrmTimelineIconGetParams,
  CrmTimelineIconGetResult,
  CrmTimelineIconListParams,
  CrmTimelineIconListResult,
  CrmTimelineItemPinParams,
  CrmTimelineItemPinResult,
  CrmTimelineItemUnpinParams,
  CrmTimelineItemUnpinResult,
  CrmTimelineLayoutBlocksDeleteParams,
  CrmTimelineLayoutBlocksDeleteResult,
  CrmTimelineLayoutBlocksGetParams,
  CrmTimelineLayoutBlocksGetResult,
  CrmTimelineLayoutBlocksSetParams,
  CrmTimelineLayoutBlocksSetResult,
  CrmTimelineLogmessageAddParams,
  CrmTimelineLogmessageAddResult,
  CrmTimelineLogmessageDeleteParams,
  CrmTimelineLogmessageDeleteResult,
  CrmTimelineLogmessageGetParams,
  CrmTimelineLogmessageGetResult,
  CrmTimelineLogmessageListParams,
  CrmTimelineLogmessageListResult,
  CrmTimelineLogoAddParams,
  CrmTimelineLogoAddResult,
  CrmTimelineLogoDeleteParams,
  CrmTimelineLogoDeleteResult,
  CrmTimelineLogoGetParams,
  CrmTimelineLogoGetResult,
  CrmTimelineLogoListParams,
  CrmTimelineLogoListResult,
  CrmTimelineNoteDeleteParams,
  CrmTimelineNoteDeleteResult,
  CrmTimelineNoteGetParams,
  CrmTimelineNoteGetResult,
  CrmTimelineNoteSaveParams,
  CrmTimelineNoteSaveResult,
} from "../types/crm_timeline.ts";

/** Methods of Bitrix24 whose names begin with `crm.timeline`. */
export interface CrmTimelineRestMethods {
  /** Links a timeline record to one more CRM item, so that it shows there as well. */
  "crm.timeline.bindings.bind": { params: CrmTimelineBindingsBindParams; result: CrmTimelineBindingsBindResult };
  /** Describes the fields of a link between a timeline record and a CRM item. */
  "crm.timeline.bindings.fields": { params: CrmTimelineBindingsFieldsParams; result: CrmTimelineBindingsFieldsResult };
  /** Lists the CRM items that a timeline record is linked to; a record ID in the filter is required. */
  "crm.timeline.bindings.list": { params: CrmTimelineBindingsListParams; result: CrmTimelineBindingsListResult };
  /** Removes the link between a timeline record and a CRM item. */
  "crm.timeline.bindings.unbind": { params: CrmTimelineBindingsUnbindParams; result: CrmTimelineBindingsUnbindResult };
  /** Writes a comment, with files if needed, to the timeline of a CRM item and returns its ID. */
  "crm.timeline.comment.add": { params: CrmTimelineCommentAddParams; result: CrmTimelineCommentAddResult };
  /** Deletes a comment from the timeline of a CRM item by its ID. */
  "crm.timeline.comment.delete": { params: CrmTimelineCommentDeleteParams; result: CrmTimelineCommentDeleteResult };
  /** Describes the fields of a timeline comment, such as author, text, files and owner item. */
  "crm.timeline.comment.fields": { params: CrmTimelineCommentFieldsParams; result: CrmTimelineCommentFieldsResult };
  /** Returns one timeline comment with its text, author and files. */
  "crm.timeline.comment.get": { params: CrmTimelineCommentGetParams; result: CrmTimelineCommentGetResult };
  /** Lists the timeline comments of one CRM item, in pages of 50; item type and ID are required. */
  "crm.timeline.comment.list": { params: CrmTimelineCommentListParams; result: CrmTimelineCommentListResult };
  /** Changes the text or files of a comment in the timeline of a CRM item. */
  "crm.timeline.comment.update": { params: CrmTimelineCommentUpdateParams; result: CrmTimelineCommentUpdateResult };
  /** Uploads an icon under a code for timeline records and configurable activities; admins only. */
  "crm.timeline.icon.add": { params: CrmTimelineIconAddParams; result: CrmTimelineIconAddResult };
  /** Deletes an uploaded timeline icon by its code; admins only. */
  "crm.timeline.icon.delete": { params: CrmTimelineIconDeleteParams; result: CrmTimelineIconDeleteResult };
  /** Returns the file link and the system flag of the timeline icon with the given code. */
  "crm.timeline.icon.get": { params: CrmTimelineIconGetParams; result: CrmTimelineIconGetResult };
  /** Lists timeline icons, both built-in and uploaded, with their codes. */
  "crm.timeline.icon.list": { params: CrmTimelineIconListParams; result: CrmTimelineIconListResult };
  /** Pins a timeline record at the top of a CRM item's timeline. */
  "crm.timeline.item.pin": { params: CrmTimelineItemPinParams; result: CrmTimelineItemPinResult };
  /** Takes a pinned record off the top of a CRM item's timeline. */
  "crm.timeline.item.unpin": { params: CrmTimelineItemUnpinParams; result: CrmTimelineItemUnpinResult };
  /** Removes the content blocks that the calling application put into a timeline record. */
  "crm.timeline.layout.blocks.delete": {
    params: CrmTimelineLayoutBlocksDeleteParams;
    result: CrmTimelineLayoutBlocksDeleteResult;
  };
  /** Returns the content blocks that the calling application put into a timeline record. */
  "crm.timeline.layout.blocks.get": {
    params: CrmTimelineLayoutBlocksGetParams;
    result: CrmTimelineLayoutBlocksGetResult;
  };
  /** Shows a set of content blocks in a timeline record; works only from an application. */
  "crm.timeline.layout.blocks.set": {
    params: CrmTimelineLayoutBlocksSetParams;
    result: CrmTimelineLayoutBlocksSetResult;
  };
  /** Writes a log entry with a title, text and icon to the timeline of a CRM item. */
  "crm.timeline.logmessage.add": { params: CrmTimelineLogmessageAddParams; result: CrmTimelineLogmessageAddResult };
  /** Deletes a log entry from the timeline of a CRM item by its ID. */
  "crm.timeline.logmessage.delete": {
    params: CrmTimelineLogmessageDeleteParams;
    result: CrmTimelineLogmessageDeleteResult;
  };
  /** Returns one timeline log entry with its title, text, icon and author. */
  "crm.timeline.logmessage.get": { params: CrmTimelineLogmessageGetParams; result: CrmTimelineLogmessageGetResult };
  /** Lists the log entries in the timeline of one CRM item. */
  "crm.timeline.logmessage.list": { params: CrmTimelineLogmessageListParams; result: CrmTimelineLogmessageListResult };
  /** Uploads a logo picture under a code for the body of timeline records; admins only. */
  "crm.timeline.logo.add": { params: CrmTimelineLogoAddParams; result: CrmTimelineLogoAddResult };
  /** Deletes an uploaded timeline logo by its code; admins only. */
  "crm.timeline.logo.delete": { params: CrmTimelineLogoDeleteParams; result: CrmTimelineLogoDeleteResult };
  /** Returns the file link and the system flag of the timeline logo with the given code. */
  "crm.timeline.logo.get": { params: CrmTimelineLogoGetParams; result: CrmTimelineLogoGetResult };
  /** Lists timeline logos, both built-in and uploaded, with their codes. */
  "crm.timeline.logo.list": { params: CrmTimelineLogoListParams; result: CrmTimelineLogoListResult };
  /** Deletes the note attached to an activity or another timeline record. */
  "crm.timeline.note.delete": { params: CrmTimelineNoteDeleteParams; result: CrmTimelineNoteDeleteResult };
  /** Returns the note attached to an activity or timeline record, with its author and dates. */
  "crm.timeline.note.get": { params: CrmTimelineNoteGetParams; result: CrmTimelineNoteGetResult };
  /** Sets the text of the note attached to an activity or another timeline record. */
  "crm.timeline.note.save": { params: CrmTimelineNoteSaveParams; result: CrmTimelineNoteSaveResult };
}
