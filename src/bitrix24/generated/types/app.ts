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
  ID?: number;
  CODE?: string;
  VERSION?: number;
  STATUS?: string;
  INSTALLED?: boolean;
  PAYMENT_EXPIRED?: string;
  DAYS?: null;
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
  option?: string;
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
  options: object | unknown[];
}

/** Result of app.option.set. */
export type AppOptionSetResult = boolean;
