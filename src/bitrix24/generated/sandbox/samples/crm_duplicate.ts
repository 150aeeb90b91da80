// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Documented answers of crm.duplicate. */
export const crmDuplicateSamples = {
  "crm.duplicate.findbycomm":
'{"result":{"CONTACT":[275,2297]}}',
  "crm.duplicate.volatileType.fields":
'{"result":[{"entityTypeId":1,"fieldCode":"TITLE","fieldTitle":"Lead \
Name"},{"entityTypeId":1,"fieldCode":"ADDRESS","fieldTitle":"Address"},{"entityTypeId":1,"fieldCode":"UF_CRM_175085480\
1","fieldTitle":"String"}]}',
  "crm.duplicate.volatileType.list":
'{"result":[{"id":3355,"entityTypeId":1,"fieldCode":"TITLE"}]}',
  "crm.duplicate.volatileType.register":
'{"result":{"id":3355}}',
  "crm.duplicate.volatileType.unregister":
'{"result":true}',
};
