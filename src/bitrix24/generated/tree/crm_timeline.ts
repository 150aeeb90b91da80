// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { RestMethod } from "../../method.ts";
import type * as typesCrmTimeline from "../types/crm_timeline.ts";

/** Methods of Bitrix24 whose names begin with `crm.timeline`. */
export interface CrmTimelineRestMethodsTree {
  readonly bindings: {
    /** Links a timeline record to one more CRM item, so that it shows there as well. */
    readonly bind: RestMethod<
      typesCrmTimeline.CrmTimelineBindingsBindParams,
      typesCrmTimeline.CrmTimelineBindingsBindResult
    >;
    /** Describes the fields of a link between a timeline record and a CRM item. */
    readonly fields: RestMethod<
      typesCrmTimeline.CrmTimelineBindingsFieldsParams,
      typesCrmTimeline.CrmTimelineBindingsFieldsResult
    >;
    /**
     * Lists the CRM items that a timeline record is linked to; a record ID in the filter is required.
     * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
     */
    readonly list: RestMethod<
      typesCrmTimeline.CrmTimelineBindingsListParams,
      typesCrmTimeline.CrmTimelineBindingsListResult
    >;
    /** Removes the link between a timeline record and a CRM item. */
    readonly unbind: RestMethod<
      typesCrmTimeline.CrmTimelineBindingsUnbindParams,
      typesCrmTimeline.CrmTimelineBindingsUnbindResult
    >;
  };
  readonly comment: {
    /** Writes a comment, with files if needed, to the timeline of a CRM item and returns its ID. */
    readonly add: RestMethod<
      typesCrmTimeline.CrmTimelineCommentAddParams,
      typesCrmTimeline.CrmTimelineCommentAddResult
    >;
    /** Deletes a comment from the timeline of a CRM item by its ID. */
    readonly delete: RestMethod<
      typesCrmTimeline.CrmTimelineCommentDeleteParams,
      typesCrmTimeline.CrmTimelineCommentDeleteResult
    >;
    /** Describes the fields of a timeline comment, such as author, text, files and owner item. */
    readonly fields: RestMethod<
      typesCrmTimeline.CrmTimelineCommentFieldsParams,
      typesCrmTimeline.CrmTimelineCommentFieldsResult
    >;
    /** Returns one timeline comment with its text, author and files. */
    readonly get: RestMethod<
      typesCrmTimeline.CrmTimelineCommentGetParams,
      typesCrmTimeline.CrmTimelineCommentGetResult
    >;
    /**
     * Lists the timeline comments of one CRM item, in pages of 50; item type and ID are required.
     * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
     */
    readonly list: RestMethod<
      typesCrmTimeline.CrmTimelineCommentListParams,
      typesCrmTimeline.CrmTimelineCommentListResult
    >;
    /** Changes the text or files of a comment in the timeline of a CRM item. */
    readonly update: RestMethod<
      typesCrmTimeline.CrmTimelineCommentUpdateParams,
      typesCrmTimeline.CrmTimelineCommentUpdateResult
    >;
  };
  readonly icon: {
    /** Uploads an icon under a code for timeline records and configurable activities; admins only. */
    readonly add: RestMethod<typesCrmTimeline.CrmTimelineIconAddParams, typesCrmTimeline.CrmTimelineIconAddResult>;
    /** Deletes an uploaded timeline icon by its code; admins only. */
    readonly delete: RestMethod<
      typesCrmTimeline.CrmTimelineIconDeleteParams,
      typesCrmTimeline.CrmTimelineIconDeleteResult
    >;
    /** Returns the file link and the system flag of the timeline icon with the given code. */
    readonly get: RestMethod<typesCrmTimeline.CrmTimelineIconGetParams, typesCrmTimeline.CrmTimelineIconGetResult>;
    /**
     * Lists timeline icons, both built-in and uploaded, with their codes.
     * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
     */
    readonly list: RestMethod<typesCrmTimeline.CrmTimelineIconListParams, typesCrmTimeline.CrmTimelineIconListResult>;
  };
  readonly item: {
    /** Pins a timeline record at the top of a CRM item's timeline. */
    readonly pin: RestMethod<typesCrmTimeline.CrmTimelineItemPinParams, typesCrmTimeline.CrmTimelineItemPinResult>;
    /** Takes a pinned record off the top of a CRM item's timeline. */
    readonly unpin: RestMethod<
      typesCrmTimeline.CrmTimelineItemUnpinParams,
      typesCrmTimeline.CrmTimelineItemUnpinResult
    >;
  };
  readonly layout: {
    readonly blocks: {
      /** Removes the content blocks that the calling application put into a timeline record. */
      readonly delete: RestMethod<
        typesCrmTimeline.CrmTimelineLayoutBlocksDeleteParams,
        typesCrmTimeline.CrmTimelineLayoutBlocksDeleteResult
      >;
      /** Returns the content blocks that the calling application put into a timeline record. */
      readonly get: RestMethod<
        typesCrmTimeline.CrmTimelineLayoutBlocksGetParams,
        typesCrmTimeline.CrmTimelineLayoutBlocksGetResult
      >;
      /** Shows a set of content blocks in a timeline record; works only from an application. */
      readonly set: RestMethod<
        typesCrmTimeline.CrmTimelineLayoutBlocksSetParams,
        typesCrmTimeline.CrmTimelineLayoutBlocksSetResult
      >;
    };
  };
  readonly logmessage: {
    /** Writes a log entry with a title, text and icon to the timeline of a CRM item. */
    readonly add: RestMethod<
      typesCrmTimeline.CrmTimelineLogmessageAddParams,
      typesCrmTimeline.CrmTimelineLogmessageAddResult
    >;
    /** Deletes a log entry from the timeline of a CRM item by its ID. */
    readonly delete: RestMethod<
      typesCrmTimeline.CrmTimelineLogmessageDeleteParams,
      typesCrmTimeline.CrmTimelineLogmessageDeleteResult
    >;
    /** Returns one timeline log entry with its title, text, icon and author. */
    readonly get: RestMethod<
      typesCrmTimeline.CrmTimelineLogmessageGetParams,
      typesCrmTimeline.CrmTimelineLogmessageGetResult
    >;
    /**
     * Lists the log entries in the timeline of one CRM item.
     * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
     */
    readonly list: RestMethod<
      typesCrmTimeline.CrmTimelineLogmessageListParams,
      typesCrmTimeline.CrmTimelineLogmessageListResult
    >;
  };
  readonly logo: {
    /** Uploads a logo picture under a code for the body of timeline records; admins only. */
    readonly add: RestMethod<typesCrmTimeline.CrmTimelineLogoAddParams, typesCrmTimeline.CrmTimelineLogoAddResult>;
    /** Deletes an uploaded timeline logo by its code; admins only. */
    readonly delete: RestMethod<
      typesCrmTimeline.CrmTimelineLogoDeleteParams,
      typesCrmTimeline.CrmTimelineLogoDeleteResult
    >;
    /** Returns the file link and the system flag of the timeline logo with the given code. */
    readonly get: RestMethod<typesCrmTimeline.CrmTimelineLogoGetParams, typesCrmTimeline.CrmTimelineLogoGetResult>;
    /**
     * Lists timeline logos, both built-in and uploaded, with their codes.
     * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
     */
    readonly list: RestMethod<typesCrmTimeline.CrmTimelineLogoListParams, typesCrmTimeline.CrmTimelineLogoListResult>;
  };
  readonly note: {
    /** Deletes the note attached to an activity or another timeline record. */
    readonly delete: RestMethod<
      typesCrmTimeline.CrmTimelineNoteDeleteParams,
      typesCrmTimeline.CrmTimelineNoteDeleteResult
    >;
    /** Returns the note attached to an activity or timeline record, with its author and dates. */
    readonly get: RestMethod<typesCrmTimeline.CrmTimelineNoteGetParams, typesCrmTimeline.CrmTimelineNoteGetResult>;
    /** Sets the text of the note attached to an activity or another timeline record. */
    readonly save: RestMethod<typesCrmTimeline.CrmTimelineNoteSaveParams, typesCrmTimeline.CrmTimelineNoteSaveResult>;
  };
}
