// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/**
 * Parameters of placement.bind.
 *
 * @see https://apidocs.bitrix24.com/api-reference/widgets/placement-bind.html
 */
export interface PlacementBindParams {
  /** Place in the interface. */
  PLACEMENT: string;
  /** Address that is called. */
  HANDLER: string;
  /** What it is called, for people to read. */
  TITLE?: string | undefined;
  /** What it is about, in words. */
  DESCRIPTION?: string | undefined;
  /** Name of the group. */
  GROUP_NAME?: string | undefined;
  LANG_ALL?: object | undefined;
  /** Further settings. */
  OPTIONS?: object | undefined;
  /** Id of the user: user.get. */
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
  /** Place in the interface. */
  placement?: string;
  /** Id of the user: user.get. */
  userId?: number;
  /** Address that is called. */
  handler?: string;
  /** Further settings. */
  options?: unknown[] | {
    /** Whether the user is one from outside. */
    extranet?: string;
    /** Where it happens. */
    context?: string;
    /** What somebody is there. */
    role?: string;
    errorHandlerUrl?: string;
  };
  /** What it is called, for people to read. */
  title?: string;
  /** What it is about, in words. */
  description?: string;
  langAll?: {
    [name: string]: {
      /** What it is called, for people to read. */
      TITLE?: string;
      /** What it is about, in words. */
      DESCRIPTION?: string;
      /** Name of the group. */
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
  /** What it belongs to or may be used for. */
  SCOPE?: string | undefined;
  /** Whether all are wanted. */
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
  /** Place in the interface. */
  PLACEMENT: string;
  /** Address that is called. */
  HANDLER?: string | undefined;
  /** Id of the user: user.get. */
  USER_ID?: number | string | undefined;
}

/** Result of placement.unbind. */
export interface PlacementUnbindResult {
  /** How many there are. */
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
