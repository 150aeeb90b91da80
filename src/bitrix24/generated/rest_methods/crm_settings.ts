// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CrmSettingsModeGetParams, CrmSettingsModeGetResult } from "../types/crm_settings.ts";

/** Methods of Bitrix24 whose names begin with `crm.settings`. */
export interface CrmSettingsRestMethods {
  /** Returns the CRM work mode - 1 for classic, with leads, or 2 for simple, without them. */
  "crm.settings.mode.get": { params: CrmSettingsModeGetParams; result: CrmSettingsModeGetResult };
}
