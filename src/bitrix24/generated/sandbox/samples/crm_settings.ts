// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Documented answers of crm.settings. */
export const crmSettingsSamples = {
  "crm.settings.mode.get":
'{"result":1}',
};
