// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Stands in several types. */
export interface ListsAddFields {
  NAME: string;
  DESCRIPTION?: string | undefined;
  SORT?: number | string | undefined;
  PICTURE?: object | unknown[] | undefined;
  BIZPROC?: "Y" | "N" | undefined;
}

/**
 * Parameters of lists.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/lists/lists/lists-add.html
 */
export interface ListsAddParams {
  IBLOCK_TYPE_ID: "lists" | "bitrix_processes" | "lists_socnet" | (string & {});
  IBLOCK_CODE: string;
  SOCNET_GROUP_ID?: number | string | undefined;
  FIELDS: ListsAddFields;
  MESSAGES?: object | undefined;
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
  IBLOCK_TYPE_ID: "lists" | "bitrix_processes" | "lists_socnet" | (string & {});
  IBLOCK_ID?: number | string | undefined;
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
  IBLOCK_TYPE_ID: "lists" | "bitrix_processes" | "lists_socnet" | (string & {});
  IBLOCK_ID?: number | string | undefined;
  IBLOCK_CODE?: string | undefined;
  ELEMENT_CODE: string;
  FIELDS: {
    NAME: string;
    [name: `PROPERTY_${string}`]: unknown;
  };
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
  IBLOCK_TYPE_ID: "lists" | "bitrix_processes" | "lists_socnet" | (string & {});
  IBLOCK_ID?: number | string | undefined;
  IBLOCK_CODE?: string | undefined;
  ELEMENT_ID?: number | string | undefined;
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
  IBLOCK_TYPE_ID: "lists" | "bitrix_processes" | "lists_socnet" | (string & {});
  IBLOCK_ID?: number | string | undefined;
  IBLOCK_CODE?: string | undefined;
  ELEMENT_ID?: number | string | undefined;
  ELEMENT_CODE?: string | undefined;
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
  IBLOCK_TYPE_ID: "lists" | "bitrix_processes" | "lists_socnet" | (string & {});
  IBLOCK_ID?: number | string | undefined;
  IBLOCK_CODE?: string | undefined;
  ELEMENT_ID?: number | string | undefined;
  ELEMENT_CODE?: string | undefined;
  SELECT?: string[] | undefined;
  FILTER?: object | undefined;
  ELEMENT_ORDER?: object | undefined;
  start?: number | string | undefined;
}

/** Result of lists.element.get. */
export type ListsElementGetResult = {
  ID?: string;
  NAME?: string;
  IBLOCK_SECTION_ID?: null;
  CREATED_BY?: string;
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
  IBLOCK_TYPE_ID: "lists" | "bitrix_processes" | "lists_socnet" | (string & {});
  IBLOCK_ID?: number | string | undefined;
  IBLOCK_CODE?: string | undefined;
  ELEMENT_ID?: number | string | undefined;
  ELEMENT_CODE?: string | undefined;
  FIELDS: {
    NAME: string;
    [name: `PROPERTY_${string}`]: unknown;
  };
}

/** Result of lists.element.update. */
export type ListsElementUpdateResult = boolean;

/** Stands in several types. */
export interface ListsFieldAddFields {
  NAME: string;
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
  IS_REQUIRED?: "Y" | "N" | undefined;
  MULTIPLE?: "Y" | "N" | undefined;
  SORT?: number | string | undefined;
  DEFAULT_VALUE?: unknown;
  LIST?: object | unknown[] | undefined;
  LIST_TEXT_VALUES?: string | undefined;
  LIST_DEF?: object | unknown[] | undefined;
  CODE?: string | undefined;
  SETTINGS?: object | undefined;
  USER_TYPE_SETTINGS?: object | unknown[] | undefined;
  ROW_COUNT?: number | string | undefined;
  COL_COUNT?: number | string | undefined;
  LINK_IBLOCK_ID?: number | string | undefined;
}

/**
 * Parameters of lists.field.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/lists/fields/lists-field-add.html
 */
export interface ListsFieldAddParams {
  IBLOCK_TYPE_ID: "lists" | "bitrix_processes" | "lists_socnet" | (string & {});
  IBLOCK_ID?: number | string | undefined;
  IBLOCK_CODE?: string | undefined;
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
  IBLOCK_TYPE_ID: "lists" | "bitrix_processes" | "lists_socnet" | (string & {});
  IBLOCK_ID?: number | string | undefined;
  IBLOCK_CODE?: string | undefined;
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
  IBLOCK_TYPE_ID: "lists" | "bitrix_processes" | "lists_socnet" | (string & {});
  IBLOCK_ID?: number | string | undefined;
  IBLOCK_CODE?: string | undefined;
  FIELD_ID?: string | number | undefined;
}

/** Result of lists.field.get. */
export interface ListsFieldGetResult {
  [name: string]: {
    FIELD_ID?: string;
    SORT?: number;
    NAME?: string;
    IS_REQUIRED?: string;
    MULTIPLE?: string;
    DEFAULT_VALUE?: string;
    TYPE?: string;
    PROPERTY_TYPE?: string;
    PROPERTY_USER_TYPE?: boolean;
    CODE?: string;
    ID?: string;
    LINK_IBLOCK_ID?: null;
    ROW_COUNT?: string;
    COL_COUNT?: string;
    USER_TYPE_SETTINGS?: null;
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
  IBLOCK_TYPE_ID: "lists" | "bitrix_processes" | "lists_socnet" | (string & {});
  IBLOCK_ID?: number | string | undefined;
  IBLOCK_CODE?: string | undefined;
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
  IBLOCK_TYPE_ID: "lists" | "bitrix_processes" | "lists_socnet" | (string & {});
  IBLOCK_ID?: number | string | undefined;
  IBLOCK_CODE?: string | undefined;
  FIELDS: ListsFieldAddFields;
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
  IBLOCK_ID?: number | string | undefined;
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
  IBLOCK_TYPE_ID: "lists" | "bitrix_processes" | "lists_socnet" | (string & {});
  IBLOCK_ID?: number | string | undefined;
  IBLOCK_CODE?: string | undefined;
  SOCNET_GROUP_ID?: number | string | undefined;
  IBLOCK_ORDER?: object | undefined;
  start?: number | string | undefined;
}

/** Result of lists.get. */
export type ListsGetResult = {
  ID?: string;
  TIMESTAMP_X?: string;
  IBLOCK_TYPE_ID?: string;
  LID?: string;
  CODE?: null;
  API_CODE?: null;
  NAME?: string;
  ACTIVE?: string;
  SORT?: string;
  LIST_PAGE_URL?: null;
  DETAIL_PAGE_URL?: null;
  SECTION_PAGE_URL?: null;
  CANONICAL_PAGE_URL?: null;
  PICTURE?: null;
  DESCRIPTION?: string;
  DESCRIPTION_TYPE?: string;
  RSS_TTL?: string;
  RSS_ACTIVE?: string;
  RSS_FILE_ACTIVE?: string;
  RSS_FILE_LIMIT?: null;
  RSS_FILE_DAYS?: null;
  RSS_YANDEX_ACTIVE?: string;
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
  VERSION?: string;
  LAST_CONV_ELEMENT?: string;
  SOCNET_GROUP_ID?: string;
  EDIT_FILE_BEFORE?: null;
  EDIT_FILE_AFTER?: null;
  SECTIONS_NAME?: string;
  SECTION_NAME?: string;
  ELEMENTS_NAME?: string;
  ELEMENT_NAME?: string;
  REST_ON?: string;
  FULLTEXT_INDEX?: string;
  EXTERNAL_ID?: null;
  LANG_DIR?: string;
  SERVER_NAME?: null;
}[];

/** Stands in several types. */
export interface ListsSectionAddFields {
  NAME: string;
  EXTERNAL_ID?: string | number | undefined;
  XML_ID?: string | number | undefined;
  SORT?: number | string | undefined;
  ACTIVE?: "Y" | "N" | undefined;
  PICTURE?: object | unknown[] | undefined;
  DESCRIPTION?: string | undefined;
  DESCRIPTION_TYPE?: "text" | "html" | undefined;
  DETAIL_PICTURE?: object | unknown[] | undefined;
  SECTION_PROPERTY?: object | unknown[] | undefined;
}

/**
 * Parameters of lists.section.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/lists/sections/lists-section-add.html
 */
export interface ListsSectionAddParams {
  IBLOCK_TYPE_ID: "lists" | "bitrix_processes" | "lists_socnet" | (string & {});
  IBLOCK_ID?: number | string | undefined;
  IBLOCK_CODE?: string | undefined;
  IBLOCK_SECTION_ID?: number | string | undefined;
  SECTION_CODE: string;
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
  IBLOCK_TYPE_ID: "lists" | "bitrix_processes" | "lists_socnet" | (string & {});
  IBLOCK_ID?: number | string | undefined;
  IBLOCK_CODE?: string | undefined;
  SECTION_ID?: number | string | undefined;
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
  IBLOCK_TYPE_ID: "lists" | "bitrix_processes" | "lists_socnet" | (string & {});
  IBLOCK_ID?: number | string | undefined;
  IBLOCK_CODE?: string | undefined;
  FILTER?: object | undefined;
  SELECT?: string[] | undefined;
}

/** Result of lists.section.get. */
export type ListsSectionGetResult = {
  ID?: string;
  CODE?: string;
  XML_ID?: string;
  EXTERNAL_ID?: string;
  IBLOCK_SECTION_ID?: null;
  TIMESTAMP_X?: string;
  SORT?: string;
  NAME?: string;
  ACTIVE?: string;
  GLOBAL_ACTIVE?: string;
  LEFT_MARGIN?: string;
  RIGHT_MARGIN?: string;
  DEPTH_LEVEL?: string;
  SEARCHABLE_CONTENT?: string;
  MODIFIED_BY?: string;
  DATE_CREATE?: string;
  CREATED_BY?: string;
}[];

/**
 * Parameters of lists.section.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/lists/sections/lists-section-update.html
 */
export interface ListsSectionUpdateParams {
  IBLOCK_TYPE_ID: "lists" | "bitrix_processes" | "lists_socnet" | (string & {});
  IBLOCK_ID?: number | string | undefined;
  IBLOCK_CODE?: string | undefined;
  SECTION_ID?: number | string | undefined;
  SECTION_CODE?: string | undefined;
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
  IBLOCK_TYPE_ID: "lists" | "bitrix_processes" | "lists_socnet" | (string & {});
  IBLOCK_ID?: number | string | undefined;
  IBLOCK_CODE?: string | undefined;
  SOCNET_GROUP_ID?: number | string | undefined;
  FIELDS: ListsAddFields;
  MESSAGES?: object | undefined;
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
  /** Returns one element of a universal list or all that pass a filter, in pages of 50. */
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
  /** Returns one universal list, or all lists of a type or workgroup, in pages of 50. */
  "lists.get": { params: ListsGetParams; result: ListsGetResult };
  /** Returns the information block type, such as lists or lists_socnet, of a universal list. */
  "lists.get.iblock.type.id": { params: ListsGetIblockTypeIdParams; result: ListsGetIblockTypeIdResult };
  /** Creates a section, nested if a parent is given, in a universal list and returns its ID. */
  "lists.section.add": { params: ListsSectionAddParams; result: ListsSectionAddResult };
  /** Deletes a section of a universal list by ID or code; needs edit rights on the list. */
  "lists.section.delete": { params: ListsSectionDeleteParams; result: ListsSectionDeleteResult };
  /** Lists the sections of a universal list that pass a filter, with the selected fields. */
  "lists.section.get": { params: ListsSectionGetParams; result: ListsSectionGetResult };
  /** Changes the name, sorting, picture or description of a universal list section. */
  "lists.section.update": { params: ListsSectionUpdateParams; result: ListsSectionUpdateResult };
  /** Changes the name, description, texts, workflow support or access rights of a universal list. */
  "lists.update": { params: ListsUpdateParams; result: ListsUpdateResult };
}
