// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { RestMethod } from "../../method.ts";
import type * as typesApp from "../types/app.ts";

/** Methods of Bitrix24 whose names begin with `app`. */
export interface AppRestMethodsTree {
  /** Returns the calling app's status, version and paid term plus the account's plan; needs an app token. */
  readonly info: RestMethod<typesApp.AppInfoParams, typesApp.AppInfoResult>;
  readonly option: {
    /** Reads one or all settings that the calling app has stored for the whole account; null if absent. */
    readonly get: RestMethod<typesApp.AppOptionGetParams, typesApp.AppOptionGetResult>;
    /** Stores key-value settings of the calling app for the whole account; administrators only. */
    readonly set: RestMethod<typesApp.AppOptionSetParams, typesApp.AppOptionSetResult>;
  };
}
