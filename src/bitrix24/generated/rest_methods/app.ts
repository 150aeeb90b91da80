// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type {
  AppInfoParams,
  AppInfoResult,
  AppOptionGetParams,
  AppOptionGetResult,
  AppOptionSetParams,
  AppOptionSetResult,
} from "../types/app.ts";

/** Methods of Bitrix24 whose names begin with `app`. */
export interface AppRestMethods {
  /** Returns the calling app's status, version and paid term plus the account's plan; needs an app token. */
  "app.info": { params: AppInfoParams; result: AppInfoResult };
  /** Reads one or all settings that the calling app has stored for the whole account; null if absent. */
  "app.option.get": { params: AppOptionGetParams; result: AppOptionGetResult };
  /** Stores key-value settings of the calling app for the whole account; administrators only. */
  "app.option.set": { params: AppOptionSetParams; result: AppOptionSetResult };
}
