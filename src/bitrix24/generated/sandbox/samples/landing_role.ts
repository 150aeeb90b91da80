// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Documented answers of landing.role. */
export const landingRoleSamples = {
  "landing.role.enable":
'{"result":true}',
  "landing.role.getList":
'{"result":[{"ID":"3","TITLE":"Administrator","XML_ID":"ADMIN"},{"ID":"5","TITLE":"Manager","XML_ID":"MANAGER"}]}',
  "landing.role.getRights":
'{"result":{"0":["read","edit"],"5":["read"]}}',
  "landing.role.isEnabled":
'{"result":true}',
  "landing.role.setAccessCodes":
'{"result":true}',
  "landing.role.setRights":
'{"result":true}',
};
