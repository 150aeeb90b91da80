// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/**
 * Parameters of crm.settings.mode.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/crm-settings-mode-get.html
 */
export interface CrmSettingsModeGetParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of crm.settings.mode.get. */
export type CrmSettingsModeGetResult = number;

/** Methods of Bitrix24 whose names begin with `crm.settings`. */
export interface CrmSettingsRestMethods {
  /** Returns the CRM work mode - 1 for classic, with leads, or 2 for simple, without them. */
  "crm.settings.mode.get": { params: CrmSettingsModeGetParams; result: CrmSettingsModeGetResult };
}
