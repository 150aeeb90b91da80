// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CrmActivityLayoutBlocksGetLayoutBlocksItemProperties } from "./crm_activity.ts";

/**
 * Parameters of crm.timeline.bindings.bind.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/bindings/crm-timeline-bindings-bind.html
 */
export interface CrmTimelineBindingsBindParams {
  fields: {
    OWNER_ID: number | string;
    ENTITY_ID: number | string;
    ENTITY_TYPE: "lead" | "deal" | "contact" | "company" | "order";
  };
}

/** Result of crm.timeline.bindings.bind. */
export type CrmTimelineBindingsBindResult = boolean;

/** How crm.timeline.bindings.fields describes a field. */
export interface CrmTimelineBindingsFieldsField {
  type?: string;
  isRequired?: boolean;
  isReadOnly?: boolean;
  isImmutable?: boolean;
  isMultiple?: boolean;
  isDynamic?: boolean;
  title?: string;
}

/**
 * Parameters of crm.timeline.bindings.fields.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/bindings/crm-timeline-bindings-fields.html
 */
export interface CrmTimelineBindingsFieldsParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of crm.timeline.bindings.fields. */
export interface CrmTimelineBindingsFieldsResult {
  OWNER_ID?: CrmTimelineBindingsFieldsField;
  ENTITY_ID?: CrmTimelineBindingsFieldsField;
  ENTITY_TYPE?: CrmTimelineBindingsFieldsField;
}

/**
 * Parameters of crm.timeline.bindings.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/bindings/crm-timeline-bindings-list.html
 */
export interface CrmTimelineBindingsListParams {
  filter: object;
}

/** Result of crm.timeline.bindings.list. */
export type CrmTimelineBindingsListResult = {
  OWNER_ID?: string;
  ENTITY_ID?: string;
  ENTITY_TYPE?: "lead" | "deal" | "contact" | "company" | "order";
}[];

/**
 * Parameters of crm.timeline.bindings.unbind.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/bindings/crm-timeline-bindings-unbind.html
 */
export interface CrmTimelineBindingsUnbindParams {
  fields: {
    OWNER_ID: number | string;
    ENTITY_ID: number | string;
    ENTITY_TYPE: "lead" | "deal" | "contact" | "company" | "order";
  };
}

/** Result of crm.timeline.bindings.unbind. */
export type CrmTimelineBindingsUnbindResult = boolean;

/** What crm.timeline.comment holds. Which members arrive depends on the call. */
export interface CrmTimelineComment {
  ID?: string;
  ENTITY_ID?: string;
  ENTITY_TYPE?: string;
  CREATED?: string;
  COMMENT?: string;
  AUTHOR_ID?: string;
  FILES?: {
    [id: number]: CrmTimelineCommentFilesItem;
  } | {
    [id: number]: CrmTimelineCommentFilesItem;
  };
}

/**
 * Parameters of crm.timeline.comment.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/comments/crm-timeline-comment-add.html
 */
export interface CrmTimelineCommentAddParams {
  fields: {
    ENTITY_ID: number | string;
    ENTITY_TYPE: "lead" | "deal" | "contact" | "company" | "order" | "dynamic_1046" | (string & {});
    COMMENT: string;
    FILES?: unknown;
    AUTHOR_ID?: number | string | undefined;
  };
}

/** Result of crm.timeline.comment.add. */
export type CrmTimelineCommentAddResult = number;

/**
 * Parameters of crm.timeline.comment.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/comments/crm-timeline-comment-delete.html
 */
export interface CrmTimelineCommentDeleteParams {
  id: number | string;
  ownerTypeId?: number | string | undefined;
  ownerId?: number | string | undefined;
}

/** Result of crm.timeline.comment.delete. */
export type CrmTimelineCommentDeleteResult = null;

/** How crm.timeline.comment.fields describes a field. */
export interface CrmTimelineCommentFieldsField {
  type?: string;
  isRequired?: boolean;
  isReadOnly?: boolean;
  isImmutable?: boolean;
  isMultiple?: boolean;
  isDynamic?: boolean;
  title?: string;
}

/**
 * Parameters of crm.timeline.comment.fields.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/comments/crm-timeline-comment-fields.html
 */
export interface CrmTimelineCommentFieldsParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of crm.timeline.comment.fields. */
export interface CrmTimelineCommentFieldsResult {
  ID?: CrmTimelineCommentFieldsField;
  CREATED?: CrmTimelineCommentFieldsField;
  ENTITY_ID?: CrmTimelineCommentFieldsField;
  ENTITY_TYPE?: CrmTimelineCommentFieldsField;
  AUTHOR_ID?: CrmTimelineCommentFieldsField;
  COMMENT?: CrmTimelineCommentFieldsField;
  FILES?: CrmTimelineCommentFieldsField;
}

/** Stands in several types. */
export interface CrmTimelineCommentFilesItem {
  id?: number;
  date?: string;
  type?: string;
  name?: string;
  size?: number;
  image?: {
    width?: number;
    height?: number;
  };
  authorId?: number;
  authorName?: string;
  urlPreview?: string;
  urlShow?: string;
  urlDownload?: string;
}

/**
 * Parameters of crm.timeline.comment.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/comments/crm-timeline-comment-get.html
 */
export interface CrmTimelineCommentGetParams {
  id: number | string;
}

/** Result of crm.timeline.comment.get. */
export type CrmTimelineCommentGetResult = CrmTimelineComment;

/**
 * Parameters of crm.timeline.comment.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/comments/crm-timeline-comment-list.html
 */
export interface CrmTimelineCommentListParams {
  select?: string[] | undefined;
  filter: object;
  order?: object | undefined;
  start?: number | string | undefined;
}

/** Result of crm.timeline.comment.list. */
export type CrmTimelineCommentListResult = CrmTimelineComment[];

/**
 * Parameters of crm.timeline.comment.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/comments/crm-timeline-comment-update.html
 */
export interface CrmTimelineCommentUpdateParams {
  id: number | string;
  fields: {
    COMMENT?: string | undefined;
    FILES?: unknown;
  };
  ownerTypeId?: number | string | undefined;
  ownerId?: number | string | undefined;
}

/** Result of crm.timeline.comment.update. */
export type CrmTimelineCommentUpdateResult = number;

/**
 * Parameters of crm.timeline.icon.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/icons/crm-timeline-icon-add.html
 */
export interface CrmTimelineIconAddParams {
  code: string;
  fileContent: string;
}

/** Result of crm.timeline.icon.add. */
export interface CrmTimelineIconAddResult {
  icon: {
    code?: unknown;
    isSystem?: true | false;
    fileUri?: unknown;
  };
}

/**
 * Parameters of crm.timeline.icon.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/icons/crm-timeline-icon-delete.html
 */
export interface CrmTimelineIconDeleteParams {
  code: string;
}

/** Result of crm.timeline.icon.delete. */
export type CrmTimelineIconDeleteResult = boolean;

/**
 * Parameters of crm.timeline.icon.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/icons/crm-timeline-icon-get.html
 */
export interface CrmTimelineIconGetParams {
  code: string;
}

/** Result of crm.timeline.icon.get. */
export interface CrmTimelineIconGetResult {
  icon: {
    code?: string;
    isSystem?: boolean;
    fileUri?: string;
  };
}

/**
 * Parameters of crm.timeline.icon.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/icons/crm-timeline-icon-list.html
 */
export interface CrmTimelineIconListParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of crm.timeline.icon.list. */
export interface CrmTimelineIconListResult {
  icons: {
    code?: string;
    isSystem?: boolean;
    fileUri?: string;
  }[];
}

/**
 * Parameters of crm.timeline.item.pin.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/actions/crm-timeline-item-pin.html
 */
export interface CrmTimelineItemPinParams {
  id: number | string;
  ownerTypeId: number | string;
  ownerId: number | string;
}

/** Result of crm.timeline.item.pin. */
export type CrmTimelineItemPinResult = null;

/**
 * Parameters of crm.timeline.item.unpin.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/actions/crm-timeline-item-unpin.html
 */
export interface CrmTimelineItemUnpinParams {
  id: number | string;
  ownerTypeId: number | string;
  ownerId: number | string;
}

/** Result of crm.timeline.item.unpin. */
export type CrmTimelineItemUnpinResult = null;

/**
 * Parameters of crm.timeline.layout.blocks.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/layout-blocks/crm-timeline-layout-blocks-delete.html
 */
export interface CrmTimelineLayoutBlocksDeleteParams {
  entityTypeId: number | string;
  entityId: number | string;
  timelineId: number | string;
}

/** Result of crm.timeline.layout.blocks.delete. */
export type CrmTimelineLayoutBlocksDeleteResult = null | {
  success?: boolean;
};

/**
 * Parameters of crm.timeline.layout.blocks.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/layout-blocks/crm-timeline-layout-blocks-get.html
 */
export interface CrmTimelineLayoutBlocksGetParams {
  entityTypeId: number | string;
  entityId: number | string;
  timelineId: number | string;
}

/** Result of crm.timeline.layout.blocks.get. */
export interface CrmTimelineLayoutBlocksGetResult {
  layout: {
    blocks?: {
      [name: string]: {
        type?: string;
        properties?: CrmActivityLayoutBlocksGetLayoutBlocksItemProperties;
      };
    };
  };
}

/**
 * Parameters of crm.timeline.layout.blocks.set.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/layout-blocks/crm-timeline-layout-blocks-set.html
 */
export interface CrmTimelineLayoutBlocksSetParams {
  entityTypeId: number | string;
  entityId: number | string;
  timelineId: number | string;
  layout: object;
}

/** Result of crm.timeline.layout.blocks.set. */
export type CrmTimelineLayoutBlocksSetResult = null | {
  success?: boolean;
};

/** What crm.timeline.logmessage holds. Which members arrive depends on the call. */
export interface CrmTimelineLogmessage {
  id?: number;
  created?: string;
  authorId?: number;
  title?: string;
  text?: string;
  iconCode?: string;
}

/**
 * Parameters of crm.timeline.logmessage.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/crm-timeline-logmessage-add.html
 */
export interface CrmTimelineLogmessageAddParams {
  fields: {
    entityTypeId: number | string;
    entityId: number | string;
    title: string;
    text: string;
    iconCode: string;
  };
}

/** Result of crm.timeline.logmessage.add. */
export interface CrmTimelineLogmessageAddResult {
  logMessage: CrmTimelineLogmessage;
}

/**
 * Parameters of crm.timeline.logmessage.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/crm-timeline-logmessage-delete.html
 */
export interface CrmTimelineLogmessageDeleteParams {
  id: number | string;
}

/** Result of crm.timeline.logmessage.delete. */
export type CrmTimelineLogmessageDeleteResult = boolean;

/**
 * Parameters of crm.timeline.logmessage.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/crm-timeline-logmessage-get.html
 */
export interface CrmTimelineLogmessageGetParams {
  id: number | string;
}

/** Result of crm.timeline.logmessage.get. */
export interface CrmTimelineLogmessageGetResult {
  logMessage: CrmTimelineLogmessage;
}

/**
 * Parameters of crm.timeline.logmessage.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/crm-timeline-logmessage-list.html
 */
export interface CrmTimelineLogmessageListParams {
  entityTypeId: number | string;
  entityId: number | string;
  order?: object | undefined;
  start?: number | string | undefined;
}

/** Result of crm.timeline.logmessage.list. */
export type CrmTimelineLogmessageListResult = CrmTimelineLogmessage[];

/**
 * Parameters of crm.timeline.logo.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/logo/crm-timeline-logo-add.html
 */
export interface CrmTimelineLogoAddParams {
  code: string;
  fileContent: string;
}

/** Result of crm.timeline.logo.add. */
export interface CrmTimelineLogoAddResult {
  logo: {
    code?: unknown;
    isSystem?: true | false;
    fileUri?: unknown;
  };
}

/**
 * Parameters of crm.timeline.logo.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/logo/crm-timeline-logo-delete.html
 */
export interface CrmTimelineLogoDeleteParams {
  code: string;
}

/** Result of crm.timeline.logo.delete. */
export type CrmTimelineLogoDeleteResult = boolean;

/**
 * Parameters of crm.timeline.logo.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/logo/crm-timeline-logo-get.html
 */
export interface CrmTimelineLogoGetParams {
  code: string;
}

/** Result of crm.timeline.logo.get. */
export interface CrmTimelineLogoGetResult {
  logo: {
    code?: string;
    isSystem?: boolean;
    fileUri?: string;
  };
}

/**
 * Parameters of crm.timeline.logo.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/logo/crm-timeline-logo-list.html
 */
export interface CrmTimelineLogoListParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of crm.timeline.logo.list. */
export interface CrmTimelineLogoListResult {
  logos: {
    code?: string;
    isSystem?: boolean;
    fileUri?: string;
  }[];
}

/**
 * Parameters of crm.timeline.note.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/note/crm-timeline-note-delete.html
 */
export interface CrmTimelineNoteDeleteParams {
  ownerTypeId: number | string;
  ownerId: number | string;
  itemType: number | string;
  itemId: number | string;
}

/** Result of crm.timeline.note.delete. */
export type CrmTimelineNoteDeleteResult = boolean;

/**
 * Parameters of crm.timeline.note.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/note/crm-timeline-note-get.html
 */
export interface CrmTimelineNoteGetParams {
  ownerTypeId: number | string;
  ownerId: number | string;
  itemType: number | string;
  itemId: number | string;
}

/** Result of crm.timeline.note.get. */
export interface CrmTimelineNoteGetResult {
  text?: string;
  createdById?: number;
  createdTime?: string;
  updatedById?: number;
  updatedTime?: string;
}

/**
 * Parameters of crm.timeline.note.save.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/note/crm-timeline-note-save.html
 */
export interface CrmTimelineNoteSaveParams {
  ownerTypeId: number | string;
  ownerId: number | string;
  itemType: number | string;
  itemId: number | string;
  text: string;
}

/** Result of crm.timeline.note.save. */
export type CrmTimelineNoteSaveResult = boolean;

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
