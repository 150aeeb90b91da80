// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/**
 * Parameters of userfieldtype.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/widgets/user-field/userfieldtype-add.html
 */
export interface UserfieldtypeAddParams {
  /** Kind of value: string, integer, enumeration, … */
  USER_TYPE_ID: string | number;
  /** Address that is called. */
  HANDLER: string;
  /** What it is called, for people to read. */
  TITLE?: string | undefined;
  /** What it is about, in words. */
  DESCRIPTION?: string | undefined;
  /** Further settings. Default: 0. */
  OPTIONS?: object | unknown[] | undefined;
}

/** Result of userfieldtype.add. */
export type UserfieldtypeAddResult = boolean;

/**
 * Parameters of userfieldtype.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/widgets/user-field/userfieldtype-delete.html
 */
export interface UserfieldtypeDeleteParams {
  /** Kind of value: string, integer, enumeration, … */
  USER_TYPE_ID: string | number;
}

/** Result of userfieldtype.delete. */
export type UserfieldtypeDeleteResult = boolean;

/**
 * Parameters of userfieldtype.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/widgets/user-field/userfieldtype-list.html
 */
export interface UserfieldtypeListParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of userfieldtype.list. */
export type UserfieldtypeListResult = {
  /** Kind of value: string, integer, enumeration, … */
  USER_TYPE_ID?: string;
  /** Address that is called. */
  HANDLER?: string;
  /** What it is called, for people to read. */
  TITLE?: string;
  /** What it is about, in words. */
  DESCRIPTION?: string;
}[];

/**
 * Parameters of userfieldtype.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/widgets/user-field/userfieldtype-update.html
 */
export interface UserfieldtypeUpdateParams {
  /** Kind of value: string, integer, enumeration, … */
  USER_TYPE_ID: string | number;
  /** Address that is called. */
  HANDLER: string;
  /** What it is called, for people to read. */
  TITLE: string;
  /** What it is about, in words. */
  DESCRIPTION?: string | undefined;
  /** Further settings. Default: 0. */
  OPTIONS?: object | unknown[] | undefined;
}

/** Result of userfieldtype.update. */
export type UserfieldtypeUpdateResult = boolean;

/** Methods of Bitrix24 whose names begin with `userfieldtype`. */
export interface UserfieldtypeRestMethods {
  /** Registers the app's own type of custom field, drawn by its handler URL in the card. */
  "userfieldtype.add": { params: UserfieldtypeAddParams; result: UserfieldtypeAddResult };
  /** Removes a type of custom field that the app has registered, by its code. */
  "userfieldtype.delete": { params: UserfieldtypeDeleteParams; result: UserfieldtypeDeleteResult };
  /**
   * Lists the types of custom field that the app has registered with handlers and titles.
   * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
   */
  "userfieldtype.list": { params: UserfieldtypeListParams; result: UserfieldtypeListResult };
  /** Changes the handler URL, title or options of the app's own type of custom field. */
  "userfieldtype.update": { params: UserfieldtypeUpdateParams; result: UserfieldtypeUpdateResult };
}
