// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Documented answers of landing.template. */
export const landingTemplateSamples = {
  "landing.template.getLandingRef":
'{"result":{"1":614,"2":615,"3":616}}',
  "landing.template.getSiteRef":
'{"result":{"1":735,"2":731}}',
  "landing.template.getlist":
'{"result":[{"ID":"1","TITLE":"With Header and Footer","XML_ID":"header_footer","SORT":"100","ACTIVE":"Y","DATE_MODIFY\
":"10/10/2022 03:25:30 pm"},{"ID":"2","TITLE":"With Left Sidebar","XML_ID":"sidebar_left","SORT":"200","ACTIVE":"Y","D\
ATE_MODIFY":"10/10/2022 03:25:30 pm"}]}',
  "landing.template.setLandingRef":
'{"result":true}',
  "landing.template.setSiteRef":
'{"result":true}',
};
