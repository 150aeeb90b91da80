// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { RestMethod } from "../../method.ts";
import type * as typesCrmSettings from "../types/crm_settings.ts";

/** Methods of Bitrix24 whose names begin with `crm.settings`. */
export interface CrmSettingsRestMethodsTree {
  readonly mode: {
    /** Returns the CRM work mode - 1 for classic, with leads, or 2 for simple, without them. */
    readonly get: RestMethod<typesCrmSettings.CrmSettingsModeGetParams, typesCrmSettings.CrmSettingsModeGetResult>;
  };
}
