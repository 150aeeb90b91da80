// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CrmActivityLayoutBlocksGetLayoutBlocksItemProperties } from "./crm_activity.ts";

/**
 * Parameters of crm.timeline.bindings.bind.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/bindings/crm-timeline-bindings-bind.html
 */
export interface CrmTimelineBindingsBindParams {
  /** Fields of the record by their names. See crm.timeline.bindings.fields. */
  fields: {
    /** Id of what it belongs to. Cannot be changed later. */
    OWNER_ID: number | string;
    /** Id of the record that it belongs to. Cannot be changed later. */
    ENTITY_ID: number | string;
    /** Kind of the record that it belongs to. Cannot be changed later. */
    ENTITY_TYPE: "lead" | "deal" | "contact" | "company" | "order";
  };
}

/** Result of crm.timeline.bindings.bind. */
export type CrmTimelineBindingsBindResult = boolean;

/** How crm.timeline.bindings.fields describes a field. */
export interface CrmTimelineBindingsFieldsField {
  /** What kind it is of. */
  type?: string;
  /** Whether it must be given. */
  isRequired?: boolean;
  /** Whether calls cannot write it. */
  isReadOnly?: boolean;
  /** Whether it can be written only once. */
  isImmutable?: boolean;
  /** Whether it holds several values. */
  isMultiple?: boolean;
  /** Whether it is the portal's own. */
  isDynamic?: boolean;
  /** What it is called, for people to read. */
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
  /** Id of what it belongs to. Cannot be changed later. */
  OWNER_ID?: CrmTimelineBindingsFieldsField;
  /** Id of the record that it belongs to. Cannot be changed later. */
  ENTITY_ID?: CrmTimelineBindingsFieldsField;
  /** Kind of the record that it belongs to. Cannot be changed later. */
  ENTITY_TYPE?: CrmTimelineBindingsFieldsField;
}

/**
 * Parameters of crm.timeline.bindings.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/bindings/crm-timeline-bindings-list.html
 */
export interface CrmTimelineBindingsListParams {
  /** Conditions that all must hold. See crm.timeline.bindings.fields. */
  filter:
    | {
      [Name in "OWNER_ID" | "ENTITY_ID" | "ENTITY_TYPE"]?: unknown;
    }
    | object;
}

/** Result of crm.timeline.bindings.list. */
export type CrmTimelineBindingsListResult = {
  /** Id of what it belongs to. Cannot be changed later. */
  OWNER_ID?: string;
  /** Id of the record that it belongs to. Cannot be changed later. */
  ENTITY_ID?: string;
  /** Kind of the record that it belongs to. Cannot be changed later. */
  ENTITY_TYPE?: "lead" | "deal" | "contact" | "company" | "order";
}[];

/**
 * Parameters of crm.timeline.bindings.unbind.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/bindings/crm-timeline-bindings-unbind.html
 */
export interface CrmTimelineBindingsUnbindParams {
  /** Fields of the record by their names. See crm.timeline.bindings.fields. */
  fields: {
    /** Id of what it belongs to. Cannot be changed later. */
    OWNER_ID: number | string;
    /** Id of the record that it belongs to. Cannot be changed later. */
    ENTITY_ID: number | string;
    /** Kind of the record that it belongs to. Cannot be changed later. */
    ENTITY_TYPE: "lead" | "deal" | "contact" | "company" | "order";
  };
}

/** Result of crm.timeline.bindings.unbind. */
export type CrmTimelineBindingsUnbindResult = boolean;

/** What crm.timeline.comment holds. Which members arrive depends on the call. */
export interface CrmTimelineComment {
  /** Id, unique among its kind. Read-only. */
  ID?: string;
  /** Id of the record that it belongs to. Cannot be changed later. */
  ENTITY_ID?: string;
  /** Kind of the record that it belongs to. Cannot be changed later. */
  ENTITY_TYPE?: string;
  /** When it was created. Read-only. */
  CREATED?: string;
  /** Remark for people. */
  COMMENT?: string;
  /** Id of the user who wrote it: user.get. Cannot be changed later. */
  AUTHOR_ID?: string;
  /** The files. */
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
  /** Fields of the record by their names. See crm.timeline.comment.fields. */
  fields: {
    /** Id of the record that it belongs to. Cannot be changed later. */
    ENTITY_ID: number | string;
    /** Kind of the record that it belongs to. Cannot be changed later. */
    ENTITY_TYPE: "lead" | "deal" | "contact" | "company" | "order" | "dynamic_1046" | (string & {});
    /** Remark for people. */
    COMMENT: string;
    /** The files. */
    FILES?: unknown;
    /** Id of the user who wrote it: user.get. Cannot be changed later. */
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
  /** Id, unique among its kind. See crm.timeline.comment.list. */
  id: number | string;
  /** Kind of what it belongs to: crm.enum.ownertype. */
  ownerTypeId?: number | string | undefined;
  /** Id of what it belongs to. */
  ownerId?: number | string | undefined;
}

/** Result of crm.timeline.comment.delete. */
export type CrmTimelineCommentDeleteResult = null;

/** How crm.timeline.comment.fields describes a field. */
export interface CrmTimelineCommentFieldsField {
  /** What kind it is of. */
  type?: string;
  /** Whether it must be given. */
  isRequired?: boolean;
  /** Whether calls cannot write it. */
  isReadOnly?: boolean;
  /** Whether it can be written only once. */
  isImmutable?: boolean;
  /** Whether it holds several values. */
  isMultiple?: boolean;
  /** Whether it is the portal's own. */
  isDynamic?: boolean;
  /** What it is called, for people to read. */
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
  /** Id, unique among its kind. Read-only. */
  ID?: CrmTimelineCommentFieldsField;
  /** When it was created. Date and time, ISO 8601. Read-only. */
  CREATED?: CrmTimelineCommentFieldsField;
  /** Id of the record that it belongs to. Cannot be changed later. */
  ENTITY_ID?: CrmTimelineCommentFieldsField;
  /** Kind of the record that it belongs to. Cannot be changed later. */
  ENTITY_TYPE?: CrmTimelineCommentFieldsField;
  /** Id of the user who wrote it: user.get. Cannot be changed later. */
  AUTHOR_ID?: CrmTimelineCommentFieldsField;
  /** Remark for people. */
  COMMENT?: CrmTimelineCommentFieldsField;
  /** The files. */
  FILES?: CrmTimelineCommentFieldsField;
}

/** Stands in several types. */
export interface CrmTimelineCommentFilesItem {
  /** Id, unique among its kind. */
  id?: number;
  /** When it happened or is to happen. */
  date?: string;
  /** What kind it is of. */
  type?: string;
  /** What it is called. */
  name?: string;
  /** Size; of a file in bytes. */
  size?: number;
  /** Picture. */
  image?: {
    /** Width, in pixels or millimetres. */
    width?: number;
    /** Height, in pixels or millimetres. */
    height?: number;
  };
  /** Id of the user who wrote it: user.get. */
  authorId?: number;
  /** Name of who wrote it. */
  authorName?: string;
  /** Address of a small version. */
  urlPreview?: string;
  /** Address to see it at. */
  urlShow?: string;
  /** Address to download it from. */
  urlDownload?: string;
}

/**
 * Parameters of crm.timeline.comment.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/comments/crm-timeline-comment-get.html
 */
export interface CrmTimelineCommentGetParams {
  /** Id, unique among its kind. See crm.timeline.comment.list. */
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
  /** Names of the fields to return. See crm.timeline.comment.fields. */
  select?: (keyof CrmTimelineComment | (string & {}))[] | undefined;
  /** Conditions that all must hold. See crm.timeline.comment.fields. */
  filter:
    | {
      [Name in "ENTITY_ID" | "ENTITY_TYPE"]?: unknown;
    }
    | object;
  /** Fields to sort by, each with ASC or DESC. See crm.timeline.comment.fields. */
  order?:
    | {
      [Name in keyof CrmTimelineComment]?: ("ASC" | "DESC" | "asc" | "desc" | (string & {})) | undefined;
    }
    | object
    | undefined;
  /** How many records to skip, a multiple of 50. Default: 0. */
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
  /** Id, unique among its kind. See crm.timeline.comment.list. */
  id: number | string;
  /** Fields of the record by their names. See crm.timeline.comment.fields. */
  fields: {
    /** Remark for people. */
    COMMENT?: string | undefined;
    /** The files. */
    FILES?: unknown;
  };
  /** Kind of what it belongs to: crm.enum.ownertype. */
  ownerTypeId?: number | string | undefined;
  /** Id of what it belongs to. */
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
  /** Symbolic code. */
  code: string;
  /** Name and content of the file, as Base64. */
  fileContent: string;
}

/** Result of crm.timeline.icon.add. */
export interface CrmTimelineIconAddResult {
  /** Small picture. */
  icon: {
    /** Symbolic code. */
    code?: string;
    /** Whether it came with the portal, so that nobody can delete it. */
    isSystem?: true | false;
    /** Address of the file. */
    fileUri?: string;
  };
}

/**
 * Parameters of crm.timeline.icon.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/icons/crm-timeline-icon-delete.html
 */
export interface CrmTimelineIconDeleteParams {
  /** Symbolic code. */
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
  /** Symbolic code. */
  code: string;
}

/** Result of crm.timeline.icon.get. */
export interface CrmTimelineIconGetResult {
  /** Small picture. */
  icon: {
    /** Symbolic code. */
    code?: string;
    /** Whether it came with the portal, so that nobody can delete it. */
    isSystem?: boolean;
    /** Address of the file. */
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
    /** Symbolic code. */
    code?: string;
    /** Whether it came with the portal, so that nobody can delete it. */
    isSystem?: boolean;
    /** Address of the file. */
    fileUri?: string;
  }[];
}

/**
 * Parameters of crm.timeline.item.pin.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/actions/crm-timeline-item-pin.html
 */
export interface CrmTimelineItemPinParams {
  /** Id, unique among its kind. */
  id: number | string;
  /** Kind of what it belongs to: crm.enum.ownertype. */
  ownerTypeId: number | string;
  /** Id of what it belongs to. */
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
  /** Id, unique among its kind. */
  id: number | string;
  /** Kind of what it belongs to: crm.enum.ownertype. */
  ownerTypeId: number | string;
  /** Id of what it belongs to. */
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
  /** Kind of CRM record, e.g. 2 for deals: crm.enum.ownertype. */
  entityTypeId: number | string;
  /** Id of the record that it belongs to. */
  entityId: number | string;
  /** Id of the entry of the timeline. */
  timelineId: number | string;
}

/** Result of crm.timeline.layout.blocks.delete. */
export type CrmTimelineLayoutBlocksDeleteResult = null | {
  /** Whether it went well. */
  success?: boolean;
};

/**
 * Parameters of crm.timeline.layout.blocks.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/layout-blocks/crm-timeline-layout-blocks-get.html
 */
export interface CrmTimelineLayoutBlocksGetParams {
  /** Kind of CRM record, e.g. 2 for deals: crm.enum.ownertype. */
  entityTypeId: number | string;
  /** Id of the record that it belongs to. */
  entityId: number | string;
  /** Id of the entry of the timeline. */
  timelineId: number | string;
}

/** Result of crm.timeline.layout.blocks.get. */
export interface CrmTimelineLayoutBlocksGetResult {
  layout: {
    /** Blocks that it is made of. */
    blocks?: {
      [name: string]: {
        /** What kind it is of. */
        type?: string;
        /** What else is known of it. */
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
  /** Kind of CRM record, e.g. 2 for deals: crm.enum.ownertype. */
  entityTypeId: number | string;
  /** Id of the record that it belongs to. */
  entityId: number | string;
  /** Id of the entry of the timeline. */
  timelineId: number | string;
  layout: object;
}

/** Result of crm.timeline.layout.blocks.set. */
export type CrmTimelineLayoutBlocksSetResult = null | {
  /** Whether it went well. */
  success?: boolean;
};

/** What crm.timeline.logmessage holds. Which members arrive depends on the call. */
export interface CrmTimelineLogmessage {
  /** Id, unique among its kind. */
  id?: number;
  /** When it was created. */
  created?: string;
  /** Id of the user who wrote it: user.get. */
  authorId?: number;
  /** What it is called, for people to read. */
  title?: string;
  /** What it says. */
  text?: string;
  iconCode?: string;
}

/**
 * Parameters of crm.timeline.logmessage.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/crm-timeline-logmessage-add.html
 */
export interface CrmTimelineLogmessageAddParams {
  /** Fields of the record by their names. */
  fields: {
    /** Kind of CRM record, e.g. 2 for deals: crm.enum.ownertype. */
    entityTypeId: number | string;
    /** Id of the record that it belongs to. */
    entityId: number | string;
    /** What it is called, for people to read. */
    title: string;
    /** What it says. */
    text: string;
    iconCode: string;
  };
}

/** Result of crm.timeline.logmessage.add. */
export interface CrmTimelineLogmessageAddResult {
  /** Text for the journal. */
  logMessage: CrmTimelineLogmessage;
}

/**
 * Parameters of crm.timeline.logmessage.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/crm-timeline-logmessage-delete.html
 */
export interface CrmTimelineLogmessageDeleteParams {
  /** Id, unique among its kind. See crm.timeline.logmessage.list. */
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
  /** Id, unique among its kind. See crm.timeline.logmessage.list. */
  id: number | string;
}

/** Result of crm.timeline.logmessage.get. */
export interface CrmTimelineLogmessageGetResult {
  /** Text for the journal. */
  logMessage: CrmTimelineLogmessage;
}

/**
 * Parameters of crm.timeline.logmessage.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/crm-timeline-logmessage-list.html
 */
export interface CrmTimelineLogmessageListParams {
  /** Kind of CRM record, e.g. 2 for deals: crm.enum.ownertype. */
  entityTypeId: number | string;
  /** Id of the record that it belongs to. */
  entityId: number | string;
  /** Fields to sort by, each with ASC or DESC. */
  order?:
    | {
      [Name in keyof CrmTimelineLogmessage]?: ("ASC" | "DESC" | "asc" | "desc" | (string & {})) | undefined;
    }
    | object
    | undefined;
  /** How many records to skip, a multiple of 50. */
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
  /** Symbolic code. */
  code: string;
  /** Name and content of the file, as Base64. */
  fileContent: string;
}

/** Result of crm.timeline.logo.add. */
export interface CrmTimelineLogoAddResult {
  /** Picture that stands for it. */
  logo: {
    /** Symbolic code. */
    code?: string;
    /** Whether it came with the portal, so that nobody can delete it. */
    isSystem?: true | false;
    /** Address of the file. */
    fileUri?: string;
  };
}

/**
 * Parameters of crm.timeline.logo.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/logo/crm-timeline-logo-delete.html
 */
export interface CrmTimelineLogoDeleteParams {
  /** Symbolic code. */
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
  /** Symbolic code. */
  code: string;
}

/** Result of crm.timeline.logo.get. */
export interface CrmTimelineLogoGetResult {
  /** Picture that stands for it. */
  logo: {
    /** Symbolic code. */
    code?: string;
    /** Whether it came with the portal, so that nobody can delete it. */
    isSystem?: boolean;
    /** Address of the file. */
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
    /** Symbolic code. */
    code?: string;
    /** Whether it came with the portal, so that nobody can delete it. */
    isSystem?: boolean;
    /** Address of the file. */
    fileUri?: string;
  }[];
}

/**
 * Parameters of crm.timeline.note.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/note/crm-timeline-note-delete.html
 */
export interface CrmTimelineNoteDeleteParams {
  /** Kind of what it belongs to: crm.enum.ownertype. */
  ownerTypeId: number | string;
  /** Id of what it belongs to. */
  ownerId: number | string;
  /** Kind of the record. */
  itemType: number | string;
  /** Id of the record. */
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
  /** Kind of what it belongs to: crm.enum.ownertype. */
  ownerTypeId: number | string;
  /** Id of what it belongs to. */
  ownerId: number | string;
  /** Kind of the record. */
  itemType: number | string;
  /** Id of the record. */
  itemId: number | string;
}

/** Result of crm.timeline.note.get. */
export interface CrmTimelineNoteGetResult {
  /** What it says. */
  text?: string;
  /** Id of the user who created it: user.get. */
  createdById?: number;
  /** When it was created. Date and time, ISO 8601. */
  createdTime?: string;
  /** Id of the user who last changed it: user.get. */
  updatedById?: number;
  /** When it was last changed. Date and time, ISO 8601. */
  updatedTime?: string;
}

/**
 * Parameters of crm.timeline.note.save.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/note/crm-timeline-note-save.html
 */
export interface CrmTimelineNoteSaveParams {
  /** Kind of what it belongs to: crm.enum.ownertype. */
  ownerTypeId: number | string;
  /** Id of what it belongs to. */
  ownerId: number | string;
  /** Kind of the record. */
  itemType: number | string;
  /** Id of the record. */
  itemId: number | string;
  /** What it says. */
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
  /**
   * Lists the CRM items that a timeline record is linked to; a record ID in the filter is required.
   * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
   */
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
  /**
   * Lists the timeline comments of one CRM item, in pages of 50; item type and ID are required.
   * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
   */
  "crm.timeline.comment.list": { params: CrmTimelineCommentListParams; result: CrmTimelineCommentListResult };
  /** Changes the text or files of a comment in the timeline of a CRM item. */
  "crm.timeline.comment.update": { params: CrmTimelineCommentUpdateParams; result: CrmTimelineCommentUpdateResult };
  /** Uploads an icon under a code for timeline records and configurable activities; admins only. */
  "crm.timeline.icon.add": { params: CrmTimelineIconAddParams; result: CrmTimelineIconAddResult };
  /** Deletes an uploaded timeline icon by its code; admins only. */
  "crm.timeline.icon.delete": { params: CrmTimelineIconDeleteParams; result: CrmTimelineIconDeleteResult };
  /** Returns the file link and the system flag of the timeline icon with the given code. */
  "crm.timeline.icon.get": { params: CrmTimelineIconGetParams; result: CrmTimelineIconGetResult };
  /**
   * Lists timeline icons, both built-in and uploaded, with their codes.
   * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
   */
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
  /**
   * Lists the log entries in the timeline of one CRM item.
   * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
   */
  "crm.timeline.logmessage.list": { params: CrmTimelineLogmessageListParams; result: CrmTimelineLogmessageListResult };
  /** Uploads a logo picture under a code for the body of timeline records; admins only. */
  "crm.timeline.logo.add": { params: CrmTimelineLogoAddParams; result: CrmTimelineLogoAddResult };
  /** Deletes an uploaded timeline logo by its code; admins only. */
  "crm.timeline.logo.delete": { params: CrmTimelineLogoDeleteParams; result: CrmTimelineLogoDeleteResult };
  /** Returns the file link and the system flag of the timeline logo with the given code. */
  "crm.timeline.logo.get": { params: CrmTimelineLogoGetParams; result: CrmTimelineLogoGetResult };
  /**
   * Lists timeline logos, both built-in and uploaded, with their codes.
   * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
   */
  "crm.timeline.logo.list": { params: CrmTimelineLogoListParams; result: CrmTimelineLogoListResult };
  /** Deletes the note attached to an activity or another timeline record. */
  "crm.timeline.note.delete": { params: CrmTimelineNoteDeleteParams; result: CrmTimelineNoteDeleteResult };
  /** Returns the note attached to an activity or timeline record, with its author and dates. */
  "crm.timeline.note.get": { params: CrmTimelineNoteGetParams; result: CrmTimelineNoteGetResult };
  /** Sets the text of the note attached to an activity or another timeline record. */
  "crm.timeline.note.save": { params: CrmTimelineNoteSaveParams; result: CrmTimelineNoteSaveResult };
}
