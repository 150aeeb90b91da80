// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Stands in several types. */
export interface ListsAddFields {
  /** What it is called. */
  NAME: string;
  /** What it is about, in words. */
  DESCRIPTION?: string | undefined;
  /** Place in the order; what has less comes first. */
  SORT?: number | string | undefined;
  /** Picture. */
  PICTURE?: object | unknown[] | undefined;
  BIZPROC?: "Y" | "N" | undefined;
}

/**
 * Parameters of lists.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/lists/lists/lists-add.html
 */
export interface ListsAddParams {
  /** Kind of lists: lists, bitrix_processes or lists_socnet. */
  IBLOCK_TYPE_ID: "lists" | "bitrix_processes" | "lists_socnet" | (string & {});
  /** Symbolic code of the list. */
  IBLOCK_CODE: string;
  /** Id of the workgroup: sonet_group.get. */
  SOCNET_GROUP_ID?: number | string | undefined;
  /** Fields of the record by their names. */
  FIELDS: ListsAddFields;
  /** Captions of the interface. */
  MESSAGES?: object | undefined;
  /** Who may do what. See user.get, department.get. */
  RIGHTS?: object | unknown[] | undefined;
}

/** Result of lists.add. */
export type ListsAddResult = number;

/**
 * Parameters of lists.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/lists/lists/lists-delete.html
 */
export interface ListsDeleteParams {
  /** Kind of lists: lists, bitrix_processes or lists_socnet. */
  IBLOCK_TYPE_ID: "lists" | "bitrix_processes" | "lists_socnet" | (string & {});
  /** Id of the list or catalog. */
  IBLOCK_ID?: number | string | undefined;
  /** Symbolic code of the list. At least one of IBLOCK_ID, IBLOCK_CODE is needed. */
  IBLOCK_CODE?: string | undefined;
}

/** Result of lists.delete. */
export type ListsDeleteResult = boolean;

/**
 * Parameters of lists.element.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/lists/elements/lists-element-add.html
 */
export interface ListsElementAddParams {
  /** Kind of lists: lists, bitrix_processes or lists_socnet. */
  IBLOCK_TYPE_ID: "lists" | "bitrix_processes" | "lists_socnet" | (string & {});
  /** Id of the list or catalog. */
  IBLOCK_ID?: number | string | undefined;
  /** Symbolic code of the list. At least one of IBLOCK_ID, IBLOCK_CODE is needed. */
  IBLOCK_CODE?: string | undefined;
  /** Symbolic code of the element. */
  ELEMENT_CODE: string;
  /** Fields of the record by their names. */
  FIELDS: {
    /** What it is called. */
    NAME: string;
    [name: `PROPERTY_${string}`]: unknown;
  };
  /** Id of the section that it stands in. Default: 0. */
  IBLOCK_SECTION_ID?: number | string | undefined;
  LIST_ELEMENT_URL?: string | undefined;
}

/** Result of lists.element.add. */
export type ListsElementAddResult = number;

/**
 * Parameters of lists.element.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/lists/elements/lists-element-delete.html
 */
export interface ListsElementDeleteParams {
  /** Kind of lists: lists, bitrix_processes or lists_socnet. */
  IBLOCK_TYPE_ID: "lists" | "bitrix_processes" | "lists_socnet" | (string & {});
  /** Id of the list or catalog. */
  IBLOCK_ID?: number | string | undefined;
  /** Symbolic code of the list. At least one of IBLOCK_ID, IBLOCK_CODE is needed. */
  IBLOCK_CODE?: string | undefined;
  /** Id of the element. */
  ELEMENT_ID?: number | string | undefined;
  /** Symbolic code of the element. At least one of ELEMENT_ID, ELEMENT_CODE is needed. */
  ELEMENT_CODE?: string | undefined;
}

/** Result of lists.element.delete. */
export type ListsElementDeleteResult = boolean;

/**
 * Parameters of lists.element.get.file.url.
 *
 * @see https://apidocs.bitrix24.com/api-reference/lists/elements/lists-element-get-file-url.html
 */
export interface ListsElementGetFileUrlParams {
  /** Kind of lists: lists, bitrix_processes or lists_socnet. */
  IBLOCK_TYPE_ID: "lists" | "bitrix_processes" | "lists_socnet" | (string & {});
  /** Id of the list or catalog. */
  IBLOCK_ID?: number | string | undefined;
  /** Symbolic code of the list. At least one of IBLOCK_ID, IBLOCK_CODE is needed. */
  IBLOCK_CODE?: string | undefined;
  /** Id of the element. */
  ELEMENT_ID?: number | string | undefined;
  /** Symbolic code of the element. At least one of ELEMENT_ID, ELEMENT_CODE is needed. */
  ELEMENT_CODE?: string | undefined;
  /** Code of the field. */
  FIELD_ID: number | string;
}

/** Result of lists.element.get.file.url. */
export type ListsElementGetFileUrlResult = string[];

/**
 * Parameters of lists.element.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/lists/elements/lists-element-get.html
 */
export interface ListsElementGetParams {
  /** Kind of lists: lists, bitrix_processes or lists_socnet. */
  IBLOCK_TYPE_ID: "lists" | "bitrix_processes" | "lists_socnet" | (string & {});
  /** Id of the list or catalog. */
  IBLOCK_ID?: number | string | undefined;
  /** Symbolic code of the list. At least one of IBLOCK_ID, IBLOCK_CODE is needed. */
  IBLOCK_CODE?: string | undefined;
  /** Id of the element. */
  ELEMENT_ID?: number | string | undefined;
  /** Symbolic code of the element. At least one of ELEMENT_ID, ELEMENT_CODE is needed. */
  ELEMENT_CODE?: string | undefined;
  /** Names of the fields to return. See lists.field.get. */
  SELECT?:
    | (
      | "ID"
      | "CODE"
      | "NAME"
      | "IBLOCK_SECTION_ID"
      | "CREATED_BY"
      | "CREATED_USER_NAME"
      | "ACTIVE_TO"
      | "BP_PUBLISHED"
      | "DATE_CREATE"
      | "PREVIEW_TEXT"
      | "DETAIL_TEXT"
      | "SORT"
      | "PREVIEW_TEXT_TYPE"
      | "DETAIL_TEXT_TYPE"
      | "PROPERTY_PropertyId"
      | (string & {})
    )[]
    | undefined;
  /** Conditions that all must hold. See lists.field.get. */
  FILTER?:
    | {
      [
        Name in
          | "NAME"
          | "IBLOCK_SECTION_ID"
          | "CREATED_BY"
          | "ACTIVE_TO"
          | "BP_PUBLISHED"
          | "DATE_CREATE"
          | "PREVIEW_TEXT"
          | "DETAIL_TEXT"
          | "SORT"
          | "PREVIEW_TEXT_TYPE"
          | "DETAIL_TEXT_TYPE"
          | "PROPERTY_PropertyId"
      ]?: unknown;
    }
    | object
    | undefined;
  ELEMENT_ORDER?: object | undefined;
  /** How many records to skip, a multiple of 50. */
  start?: number | string | undefined;
}

/** Result of lists.element.get. */
export type ListsElementGetResult = {
  /** Id, unique among its kind. */
  ID?: string;
  /** What it is called. */
  NAME?: string;
  /** Id of the section that it stands in. */
  IBLOCK_SECTION_ID?: null;
  /** Id of the user who created it: user.get. */
  CREATED_BY?: string;
  /** Symbolic code. */
  CODE?: string;
  [name: `PROPERTY_${string}`]: {
    [id: number]: string;
  };
}[];

/**
 * Parameters of lists.element.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/lists/elements/lists-element-update.html
 */
export interface ListsElementUpdateParams {
  /** Kind of lists: lists, bitrix_processes or lists_socnet. */
  IBLOCK_TYPE_ID: "lists" | "bitrix_processes" | "lists_socnet" | (string & {});
  /** Id of the list or catalog. */
  IBLOCK_ID?: number | string | undefined;
  /** Symbolic code of the list. At least one of IBLOCK_ID, IBLOCK_CODE is needed. */
  IBLOCK_CODE?: string | undefined;
  /** Id of the element. */
  ELEMENT_ID?: number | string | undefined;
  /** Symbolic code of the element. At least one of ELEMENT_ID, ELEMENT_CODE is needed. */
  ELEMENT_CODE?: string | undefined;
  /** Fields of the record by their names. */
  FIELDS: {
    /** What it is called. */
    NAME: string;
    [name: `PROPERTY_${string}`]: unknown;
  };
}

/** Result of lists.element.update. */
export type ListsElementUpdateResult = boolean;

/** Stands in several types. */
export interface ListsFieldAddFields {
  /** What it is called. */
  NAME: string;
  /** What kind it is of. */
  TYPE:
    | "S"
    | "N"
    | "L"
    | "F"
    | "G"
    | "E"
    | "S:Date"
    | "S:DateTime"
    | "S:HTML"
    | "E:EList"
    | "N:Sequence"
    | "S:ECrm"
    | "S:Money"
    | "S:DiskFile"
    | "S:employee";
  /** Whether it must be given. */
  IS_REQUIRED?: "Y" | "N" | undefined;
  /** Whether it holds several values. */
  MULTIPLE?: "Y" | "N" | undefined;
  /** Place in the order; what has less comes first. */
  SORT?: number | string | undefined;
  /** Value unless told. */
  DEFAULT_VALUE?: unknown;
  /** Entries of the list. */
  LIST?: object | unknown[] | undefined;
  LIST_TEXT_VALUES?: string | undefined;
  LIST_DEF?: object | unknown[] | undefined;
  /** Symbolic code. Needed in some cases only. */
  CODE?: string | undefined;
  /** How it is set up. */
  SETTINGS?: object | undefined;
  /** Settings of the kind of value. */
  USER_TYPE_SETTINGS?: object | unknown[] | undefined;
  /** How many rows the input has. */
  ROW_COUNT?: number | string | undefined;
  /** How many columns the input has. */
  COL_COUNT?: number | string | undefined;
  /** Id of the list or catalog that it points to. Needed in some cases only. */
  LINK_IBLOCK_ID?: number | string | undefined;
}

/**
 * Parameters of lists.field.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/lists/fields/lists-field-add.html
 */
export interface ListsFieldAddParams {
  /** Kind of lists: lists, bitrix_processes or lists_socnet. */
  IBLOCK_TYPE_ID: "lists" | "bitrix_processes" | "lists_socnet" | (string & {});
  /** Id of the list or catalog. */
  IBLOCK_ID?: number | string | undefined;
  /** Symbolic code of the list. At least one of IBLOCK_ID, IBLOCK_CODE is needed. */
  IBLOCK_CODE?: string | undefined;
  /** Fields of the record by their names. */
  FIELDS: ListsFieldAddFields;
}

/** Result of lists.field.add. */
export type ListsFieldAddResult = string;

/**
 * Parameters of lists.field.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/lists/fields/lists-field-delete.html
 */
export interface ListsFieldDeleteParams {
  /** Kind of lists: lists, bitrix_processes or lists_socnet. */
  IBLOCK_TYPE_ID: "lists" | "bitrix_processes" | "lists_socnet" | (string & {});
  /** Id of the list or catalog. */
  IBLOCK_ID?: number | string | undefined;
  /** Symbolic code of the list. At least one of IBLOCK_ID, IBLOCK_CODE is needed. */
  IBLOCK_CODE?: string | undefined;
  /** Code of the field. */
  FIELD_ID: string | number;
}

/** Result of lists.field.delete. */
export type ListsFieldDeleteResult = boolean;

/**
 * Parameters of lists.field.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/lists/fields/lists-field-get.html
 */
export interface ListsFieldGetParams {
  /** Kind of lists: lists, bitrix_processes or lists_socnet. */
  IBLOCK_TYPE_ID: "lists" | "bitrix_processes" | "lists_socnet" | (string & {});
  /** Id of the list or catalog. */
  IBLOCK_ID?: number | string | undefined;
  /** Symbolic code of the list. At least one of IBLOCK_ID, IBLOCK_CODE is needed. */
  IBLOCK_CODE?: string | undefined;
  /** Code of the field. */
  FIELD_ID?: string | number | undefined;
}

/** Result of lists.field.get. */
export interface ListsFieldGetResult {
  [name: string]: {
    /** Code of the field. */
    FIELD_ID?: string;
    /** Place in the order; what has less comes first. */
    SORT?: number;
    /** What it is called. */
    NAME?: string;
    /** Whether it must be given. */
    IS_REQUIRED?: string;
    /** Whether it holds several values. */
    MULTIPLE?: string;
    /** Value unless told. */
    DEFAULT_VALUE?: string;
    /** What kind it is of. */
    TYPE?: string;
    /** Kind of property: S text, N number, L list, F file, E element, G section. */
    PROPERTY_TYPE?: string;
    PROPERTY_USER_TYPE?: boolean;
    /** Symbolic code. */
    CODE?: string;
    /** Id, unique among its kind. */
    ID?: string;
    /** Id of the list or catalog that it points to. */
    LINK_IBLOCK_ID?: null;
    /** How many rows the input has. */
    ROW_COUNT?: string;
    /** How many columns the input has. */
    COL_COUNT?: string;
    /** Settings of the kind of value. */
    USER_TYPE_SETTINGS?: null;
    /** How it is set up. */
    SETTINGS?: {
      SHOW_ADD_FORM?: string;
      SHOW_EDIT_FORM?: string;
      ADD_READ_ONLY_FIELD?: string;
      EDIT_READ_ONLY_FIELD?: string;
      SHOW_FIELD_PREVIEW?: string;
    };
    DISPLAY_VALUES_FORM?: {
      [id: number]: string;
    };
  };
}

/**
 * Parameters of lists.field.type.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/lists/fields/lists-field-type-get.html
 */
export interface ListsFieldTypeGetParams {
  /** Kind of lists: lists, bitrix_processes or lists_socnet. */
  IBLOCK_TYPE_ID: "lists" | "bitrix_processes" | "lists_socnet" | (string & {});
  /** Id of the list or catalog. */
  IBLOCK_ID?: number | string | undefined;
  /** Symbolic code of the list. At least one of IBLOCK_ID, IBLOCK_CODE is needed. */
  IBLOCK_CODE?: string | undefined;
  /** Code of the field. */
  FIELD_ID?: number | string | undefined;
}

/** Result of lists.field.type.get. */
export interface ListsFieldTypeGetResult {
  [name: string]: string;
}

/**
 * Parameters of lists.field.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/lists/fields/lists-field-update.html
 */
export interface ListsFieldUpdateParams {
  /** Kind of lists: lists, bitrix_processes or lists_socnet. */
  IBLOCK_TYPE_ID: "lists" | "bitrix_processes" | "lists_socnet" | (string & {});
  /** Id of the list or catalog. */
  IBLOCK_ID?: number | string | undefined;
  /** Symbolic code of the list. At least one of IBLOCK_ID, IBLOCK_CODE is needed. */
  IBLOCK_CODE?: string | undefined;
  /** Fields of the record by their names. */
  FIELDS: ListsFieldAddFields;
  /** Code of the field. */
  FIELD_ID: string | number;
}

/** Result of lists.field.update. */
export type ListsFieldUpdateResult = boolean;

/**
 * Parameters of lists.get.iblock.type.id.
 *
 * @see https://apidocs.bitrix24.com/api-reference/lists/lists/lists-get-iblock-type-id.html
 */
export interface ListsGetIblockTypeIdParams {
  /** Id of the list or catalog. */
  IBLOCK_ID?: number | string | undefined;
  /** Symbolic code of the list. At least one of IBLOCK_ID, IBLOCK_CODE is needed. */
  IBLOCK_CODE?: string | undefined;
}

/** Result of lists.get.iblock.type.id. */
export type ListsGetIblockTypeIdResult = string | null;

/**
 * Parameters of lists.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/lists/lists/lists-get.html
 */
export interface ListsGetParams {
  /** Kind of lists: lists, bitrix_processes or lists_socnet. */
  IBLOCK_TYPE_ID: "lists" | "bitrix_processes" | "lists_socnet" | (string & {});
  /** Id of the list or catalog. */
  IBLOCK_ID?: number | string | undefined;
  /** Symbolic code of the list. */
  IBLOCK_CODE?: string | undefined;
  /** Id of the workgroup: sonet_group.get. Needed in some cases only. */
  SOCNET_GROUP_ID?: number | string | undefined;
  IBLOCK_ORDER?: object | undefined;
  /** How many records to skip, a multiple of 50. */
  start?: number | string | undefined;
}

/** Result of lists.get. */
export type ListsGetResult = {
  /** Id, unique among its kind. */
  ID?: string;
  /** When it was last changed. */
  TIMESTAMP_X?: string;
  /** Kind of lists: lists, bitrix_processes or lists_socnet. */
  IBLOCK_TYPE_ID?: string;
  /** Id of the page, or of a site or language. */
  LID?: string;
  /** Symbolic code. */
  CODE?: null;
  API_CODE?: null;
  /** What it is called. */
  NAME?: string;
  /** Whether it is in use. */
  ACTIVE?: string;
  /** Place in the order; what has less comes first. */
  SORT?: string;
  LIST_PAGE_URL?: null;
  /** Address of its page. */
  DETAIL_PAGE_URL?: null;
  SECTION_PAGE_URL?: null;
  CANONICAL_PAGE_URL?: null;
  /** Picture. */
  PICTURE?: null;
  /** What it is about, in words. */
  DESCRIPTION?: string;
  /** Format of the description: text or HTML. */
  DESCRIPTION_TYPE?: string;
  RSS_TTL?: string;
  RSS_ACTIVE?: string;
  RSS_FILE_ACTIVE?: string;
  RSS_FILE_LIMIT?: null;
  RSS_FILE_DAYS?: null;
  RSS_YANDEX_ACTIVE?: string;
  /** Id in an outside system. */
  XML_ID?: null;
  TMP_ID?: null;
  INDEX_ELEMENT?: string;
  INDEX_SECTION?: string;
  WORKFLOW?: string;
  BIZPROC?: string;
  SECTION_CHOOSER?: string;
  LIST_MODE?: null;
  RIGHTS_MODE?: string;
  SECTION_PROPERTY?: null;
  PROPERTY_INDEX?: null;
  /** Number of the version. */
  VERSION?: string;
  LAST_CONV_ELEMENT?: string;
  /** Id of the workgroup: sonet_group.get. */
  SOCNET_GROUP_ID?: string;
  EDIT_FILE_BEFORE?: null;
  EDIT_FILE_AFTER?: null;
  SECTIONS_NAME?: string;
  SECTION_NAME?: string;
  ELEMENTS_NAME?: string;
  ELEMENT_NAME?: string;
  REST_ON?: string;
  FULLTEXT_INDEX?: string;
  /** Id in an outside system. */
  EXTERNAL_ID?: null;
  LANG_DIR?: string;
  SERVER_NAME?: null;
}[];

/** Stands in several types. */
export interface ListsSectionAddFields {
  /** What it is called. */
  NAME: string;
  /** Id in an outside system. */
  EXTERNAL_ID?: string | number | undefined;
  /** Id in an outside system. */
  XML_ID?: string | number | undefined;
  /** Place in the order; what has less comes first. */
  SORT?: number | string | undefined;
  /** Whether it is in use. */
  ACTIVE?: "Y" | "N" | undefined;
  /** Picture. */
  PICTURE?: object | unknown[] | undefined;
  /** What it is about, in words. */
  DESCRIPTION?: string | undefined;
  /** Format of the description: text or HTML. Default: text. */
  DESCRIPTION_TYPE?: "text" | "html" | undefined;
  /** Large picture. */
  DETAIL_PICTURE?: object | unknown[] | undefined;
  SECTION_PROPERTY?: object | unknown[] | undefined;
}

/**
 * Parameters of lists.section.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/lists/sections/lists-section-add.html
 */
export interface ListsSectionAddParams {
  /** Kind of lists: lists, bitrix_processes or lists_socnet. */
  IBLOCK_TYPE_ID: "lists" | "bitrix_processes" | "lists_socnet" | (string & {});
  /** Id of the list or catalog. */
  IBLOCK_ID?: number | string | undefined;
  /** Symbolic code of the list. At least one of IBLOCK_ID, IBLOCK_CODE is needed. */
  IBLOCK_CODE?: string | undefined;
  /** Id of the section that it stands in. Default: 0. */
  IBLOCK_SECTION_ID?: number | string | undefined;
  SECTION_CODE: string;
  /** Fields of the record by their names. */
  FIELDS: ListsSectionAddFields;
}

/** Result of lists.section.add. */
export type ListsSectionAddResult = number;

/**
 * Parameters of lists.section.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/lists/sections/lists-section-delete.html
 */
export interface ListsSectionDeleteParams {
  /** Kind of lists: lists, bitrix_processes or lists_socnet. */
  IBLOCK_TYPE_ID: "lists" | "bitrix_processes" | "lists_socnet" | (string & {});
  /** Id of the list or catalog. */
  IBLOCK_ID?: number | string | undefined;
  /** Symbolic code of the list. At least one of IBLOCK_ID, IBLOCK_CODE is needed. */
  IBLOCK_CODE?: string | undefined;
  /** Id of the section. */
  SECTION_ID?: number | string | undefined;
  /** At least one of SECTION_ID, SECTION_CODE is needed. */
  SECTION_CODE?: string | undefined;
}

/** Result of lists.section.delete. */
export type ListsSectionDeleteResult = boolean;

/**
 * Parameters of lists.section.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/lists/sections/lists-section-get.html
 */
export interface ListsSectionGetParams {
  /** Kind of lists: lists, bitrix_processes or lists_socnet. */
  IBLOCK_TYPE_ID: "lists" | "bitrix_processes" | "lists_socnet" | (string & {});
  /** Id of the list or catalog. */
  IBLOCK_ID?: number | string | undefined;
  /** Symbolic code of the list. At least one of IBLOCK_ID, IBLOCK_CODE is needed. */
  IBLOCK_CODE?: string | undefined;
  /** Conditions that all must hold. */
  FILTER?:
    | {
      [
        Name in
          | "ID"
          | "CODE"
          | "XML_ID"
          | "EXTERNAL_ID"
          | "NAME"
          | "ACTIVE"
          | "GLOBAL_ACTIVE"
          | "IBLOCK_ACTIVE"
          | "IBLOCK_NAME"
          | "IBLOCK_TYPE"
          | "IBLOCK_XML_ID"
          | "IBLOCK_EXTERNAL_ID"
          | "DEPTH_LEVEL"
          | "LEFT_MARGIN"
          | "RIGHT_MARGIN"
          | "TIMESTAMP_X"
          | "DATE_CREATE"
          | "CREATED_BY"
          | "MODIFIED_BY"
      ]?: unknown;
    }
    | object
    | undefined;
  /** Names of the fields to return. */
  SELECT?:
    | (
      | "ID"
      | "CODE"
      | "XML_ID"
      | "EXTERNAL_ID"
      | "IBLOCK_SECTION_ID"
      | "TIMESTAMP_X"
      | "SORT"
      | "NAME"
      | "ACTIVE"
      | "GLOBAL_ACTIVE"
      | "PICTURE"
      | "DESCRIPTION"
      | "DESCRIPTION_TYPE"
      | "LEFT_MARGIN"
      | "RIGHT_MARGIN"
      | "DEPTH_LEVEL"
      | "SEARCHABLE_CONTENT"
      | "SECTION_PAGE_URL"
      | "MODIFIED_BY"
      | "DATE_CREATE"
      | "CREATED_BY"
      | "DETAIL_PICTURE"
      | (string & {})
    )[]
    | undefined;
}

/** Result of lists.section.get. */
export type ListsSectionGetResult = {
  /** Id, unique among its kind. */
  ID?: string;
  /** Symbolic code. */
  CODE?: string;
  /** Id in an outside system. */
  XML_ID?: string;
  /** Id in an outside system. */
  EXTERNAL_ID?: string;
  /** Id of the section that it stands in. */
  IBLOCK_SECTION_ID?: null;
  /** When it was last changed. */
  TIMESTAMP_X?: string;
  /** Place in the order; what has less comes first. */
  SORT?: string;
  /** What it is called. */
  NAME?: string;
  /** Whether it is in use. */
  ACTIVE?: string;
  GLOBAL_ACTIVE?: string;
  /** Left number of the nested set. */
  LEFT_MARGIN?: string;
  /** Right number of the nested set. */
  RIGHT_MARGIN?: string;
  /** How deep it is. */
  DEPTH_LEVEL?: string;
  SEARCHABLE_CONTENT?: string;
  /** Id of the user who last changed it: user.get. */
  MODIFIED_BY?: string;
  /** When it was created. */
  DATE_CREATE?: string;
  /** Id of the user who created it: user.get. */
  CREATED_BY?: string;
}[];

/**
 * Parameters of lists.section.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/lists/sections/lists-section-update.html
 */
export interface ListsSectionUpdateParams {
  /** Kind of lists: lists, bitrix_processes or lists_socnet. */
  IBLOCK_TYPE_ID: "lists" | "bitrix_processes" | "lists_socnet" | (string & {});
  /** Id of the list or catalog. */
  IBLOCK_ID?: number | string | undefined;
  /** Symbolic code of the list. At least one of IBLOCK_ID, IBLOCK_CODE is needed. */
  IBLOCK_CODE?: string | undefined;
  /** Id of the section. */
  SECTION_ID?: number | string | undefined;
  /** At least one of SECTION_ID, SECTION_CODE is needed. */
  SECTION_CODE?: string | undefined;
  /** Fields of the record by their names. */
  FIELDS: ListsSectionAddFields;
}

/** Result of lists.section.update. */
export type ListsSectionUpdateResult = boolean;

/**
 * Parameters of lists.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/lists/lists/lists-update.html
 */
export interface ListsUpdateParams {
  /** Kind of lists: lists, bitrix_processes or lists_socnet. */
  IBLOCK_TYPE_ID: "lists" | "bitrix_processes" | "lists_socnet" | (string & {});
  /** Id of the list or catalog. */
  IBLOCK_ID?: number | string | undefined;
  /** Symbolic code of the list. At least one of IBLOCK_ID, IBLOCK_CODE is needed. */
  IBLOCK_CODE?: string | undefined;
  /** Id of the workgroup: sonet_group.get. */
  SOCNET_GROUP_ID?: number | string | undefined;
  /** Fields of the record by their names. */
  FIELDS: ListsAddFields;
  /** Captions of the interface. */
  MESSAGES?: object | undefined;
  /** Who may do what. See user.get, department.get. */
  RIGHTS?: object | unknown[] | undefined;
}

/** Result of lists.update. */
export type ListsUpdateResult = boolean;

/** Methods of Bitrix24 whose names begin with `lists`. */
export interface ListsRestMethods {
  /** Creates a universal list, in a workgroup if its ID is given, with texts and rights; returns its ID. */
  "lists.add": { params: ListsAddParams; result: ListsAddResult };
  /** Deletes a universal list found by ID or code; needs full access to the list. */
  "lists.delete": { params: ListsDeleteParams; result: ListsDeleteResult };
  /** Adds an element with property values to a universal list and returns its ID; files go as content. */
  "lists.element.add": { params: ListsElementAddParams; result: ListsElementAddResult };
  /** Deletes an element of a universal list by ID or code; needs edit rights on the list. */
  "lists.element.delete": { params: ListsElementDeleteParams; result: ListsElementDeleteResult };
  /**
   * Returns one element of a universal list or all that pass a filter, in pages of 50.
   * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
   */
  "lists.element.get": { params: ListsElementGetParams; result: ListsElementGetResult };
  /** Returns the download paths of the files in one field of a universal list element. */
  "lists.element.get.file.url": { params: ListsElementGetFileUrlParams; result: ListsElementGetFileUrlResult };
  /** Rewrites the whole element of a universal list; fields that are not passed get cleared. */
  "lists.element.update": { params: ListsElementUpdateParams; result: ListsElementUpdateResult };
  /** Adds a field of a given type to a universal list and returns a code such as PROPERTY_1151. */
  "lists.field.add": { params: ListsFieldAddParams; result: ListsFieldAddResult };
  /** Deletes a field of a universal list by its ID; needs full access to the list. */
  "lists.field.delete": { params: ListsFieldDeleteParams; result: ListsFieldDeleteResult };
  /** Returns the definition of one field of a universal list, or of all its fields. */
  "lists.field.get": { params: ListsFieldGetParams; result: ListsFieldGetResult };
  /** Lists the field types that can be used in a universal list; needs full access to the list. */
  "lists.field.type.get": { params: ListsFieldTypeGetParams; result: ListsFieldTypeGetResult };
  /** Changes the name, type, default, choices or other settings of a universal list field. */
  "lists.field.update": { params: ListsFieldUpdateParams; result: ListsFieldUpdateResult };
  /**
   * Returns one universal list, or all lists of a type or workgroup, in pages of 50.
   * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
   */
  "lists.get": { params: ListsGetParams; result: ListsGetResult };
  /** Returns the information block type, such as lists or lists_socnet, of a universal list. */
  "lists.get.iblock.type.id": { params: ListsGetIblockTypeIdParams; result: ListsGetIblockTypeIdResult };
  /** Creates a section, nested if a parent is given, in a universal list and returns its ID. */
  "lists.section.add": { params: ListsSectionAddParams; result: ListsSectionAddResult };
  /** Deletes a section of a universal list by ID or code; needs edit rights on the list. */
  "lists.section.delete": { params: ListsSectionDeleteParams; result: ListsSectionDeleteResult };
  /**
   * Lists the sections of a universal list that pass a filter, with the selected fields.
   * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
   */
  "lists.section.get": { params: ListsSectionGetParams; result: ListsSectionGetResult };
  /** Changes the name, sorting, picture or description of a universal list section. */
  "lists.section.update": { params: ListsSectionUpdateParams; result: ListsSectionUpdateResult };
  /** Changes the name, description, texts, workflow support or access rights of a universal list. */
  "lists.update": { params: ListsUpdateParams; result: ListsUpdateResult };
}
