// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/**
 * Parameters of placement.bind.
 *
 * @see https://apidocs.bitrix24.com/api-reference/widgets/placement-bind.html
 */
export interface PlacementBindParams {
  PLACEMENT: string;
  HANDLER: string;
  TITLE?: string | undefined;
  DESCRIPTION?: string | undefined;
  GROUP_NAME?: string | undefined;
  LANG_ALL?: object | undefined;
  OPTIONS?: object | undefined;
  USER_ID?: number | string | undefined;
}

/** Result of placement.bind. */
export type PlacementBindResult = boolean;

/**
 * Parameters of placement.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/widgets/placement-get.html
 */
export interface PlacementGetParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of placement.get. */
export type PlacementGetResult = boolean | {
  placement?: string;
  userId?: number;
  handler?: string;
  options?: unknown[] | {
    extranet?: string;
    context?: string;
    role?: string;
    errorHandlerUrl?: string;
  };
  title?: string;
  description?: string;
  langAll?: {
    [name: string]: {
      TITLE?: string;
      DESCRIPTION?: string;
      GROUP_NAME?: string;
    };
  };
}[];

/**
 * Parameters of placement.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/widgets/placement-list.html
 */
export interface PlacementListParams {
  SCOPE?: string | undefined;
  FULL?: boolean | ("Y" | "N") | undefined;
}

/** Result of placement.list. */
export type PlacementListResult = string[];

/**
 * Parameters of placement.unbind.
 *
 * @see https://apidocs.bitrix24.com/api-reference/widgets/placement-unbind.html
 */
export interface PlacementUnbindParams {
  PLACEMENT: string;
  HANDLER?: string | undefined;
  USER_ID?: number | string | undefined;
}

/** Result of placement.unbind. */
export interface PlacementUnbindResult {
  count?: number;
}

/** Methods of Bitrix24 whose names begin with `placement`. */
export interface PlacementRestMethods {
  /** Registers a handler URL of the app as a widget at a place in the interface, for all or one user. */
  "placement.bind": { params: PlacementBindParams; result: PlacementBindResult };
  /** Lists the widgets that the app has registered with place, handler, titles and options. */
  "placement.get": { params: PlacementGetParams; result: PlacementGetResult };
  /** Lists codes of interface places where the app may put widgets, for its scopes or a given scope. */
  "placement.list": { params: PlacementListParams; result: PlacementListResult };
  /** Removes widgets of the app from an interface place and returns how many were removed. */
  "placement.unbind": { params: PlacementUnbindParams; result: PlacementUnbindResult };
}
