// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/**
 * Parameters of app.info.
 *
 * @see https://apidocs.bitrix24.com/api-reference/common/system/app-info.html
 */
export interface AppInfoParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of app.info. */
export interface AppInfoResult {
  /** Id, unique among its kind. */
  ID?: number;
  /** Symbolic code. */
  CODE?: string;
  /** Number of the version. */
  VERSION?: number;
  /** State that it is in. */
  STATUS?: string;
  INSTALLED?: boolean;
  PAYMENT_EXPIRED?: string;
  DAYS?: null;
  /** Code of the language, e.g. en. */
  LANGUAGE_ID?: string;
  LICENSE?: string;
  LICENSE_TYPE?: string;
  LICENSE_FAMILY?: string;
}

/**
 * Parameters of app.option.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/common/settings/app-option-get.html
 */
export interface AppOptionGetParams {
  option?: string | undefined;
}

/** Result of app.option.get. */
export type AppOptionGetResult = (string | null) | {
  [name: string]: unknown;
};

/**
 * Parameters of app.option.set.
 *
 * @see https://apidocs.bitrix24.com/api-reference/common/settings/app-option-set.html
 */
export interface AppOptionSetParams {
  /** Further settings. */
  options: object | unknown[];
}

/** Result of app.option.set. */
export type AppOptionSetResult = boolean;

/** Methods of Bitrix24 whose names begin with `app`. */
export interface AppRestMethods {
  /** Returns the calling app's status, version and paid term plus the account's plan; needs an app token. */
  "app.info": { params: AppInfoParams; result: AppInfoResult };
  /** Reads one or all settings that the calling app has stored for the whole account; null if absent. */
  "app.option.get": { params: AppOptionGetParams; result: AppOptionGetResult };
  /** Stores key-value settings of the calling app for the whole account; administrators only. */
  "app.option.set": { params: AppOptionSetParams; result: AppOptionSetResult };
}
