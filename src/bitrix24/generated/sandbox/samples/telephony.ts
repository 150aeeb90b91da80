// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Documented answers of telephony. */
export const telephonySamples = {
  "telephony.call.attachTranscription":
'{"result":{"TRANSCRIPT_ID":1}}',
  "telephony.externalCall.attachRecord":
'{"result":{"FILE_ID":9079}}',
  "telephony.externalCall.finish":
'{"result":{"CALL_ID":"externalCall.716f1cb73def9700a23842adf9c4c568.1773130779","EXTERNAL_CALL_ID":null,"PORTAL_USER_\
ID":1269,"PHONE_NUMBER":"19062195047","PORTAL_NUMBER":"3","INCOMING":"2","CALL_DURATION":95,"CALL_START_DATE":{},"CALL\
_STATUS":1,"CALL_VOTE":5,"COST":0,"COST_CURRENCY":"","CALL_FAILED_CODE":"200","CALL_FAILED_REASON":"","REST_APP_ID":"3\
","REST_APP_NAME":"REST API Documentation","CRM_ACTIVITY_ID":7943,"COMMENT":null,"CRM_ENTITY_TYPE":"CONTACT","CRM_ENTI\
TY_ID":797,"ID":7}}',
  "telephony.externalCall.hide":
'{"result":true}',
  "telephony.externalCall.register":
'{"result":{"CALL_ID":"externalCall.716f1cb73def9700a23842adf9c4c568.1773130779","CRM_CREATED_LEAD":null,"CRM_CREATED_\
ENTITIES":[],"CRM_ENTITY_TYPE":"CONTACT","CRM_ENTITY_ID":797}}',
  "telephony.externalCall.searchCrmEntities":
'{"result":[{"CRM_ENTITY_TYPE":"CONTACT","CRM_ENTITY_ID":651,"ASSIGNED_BY_ID":99,"NAME":"John \
Doe","ASSIGNED_BY":{"ID":"99","TIMEMAN_STATUS":"CLOSED","USER_PHONE_INNER":null,"WORK_PHONE":null,"PERSONAL_PHONE":nul\
l,"PERSONAL_MOBILE":"19062195047"}},{"CRM_ENTITY_TYPE":"COMPANY","CRM_ENTITY_ID":643,"ASSIGNED_BY_ID":99,"NAME":"Daisy \
LLC","ASSIGNED_BY":{"ID":"99","TIMEMAN_STATUS":"CLOSED","USER_PHONE_INNER":null,"WORK_PHONE":null,"PERSONAL_PHONE":nul\
l,"PERSONAL_MOBILE":"19062195047"}}]}',
  "telephony.externalCall.show":
'{"result":true}',
  "telephony.externalLine.add":
'{"result":{"ID":7}}',
  "telephony.externalLine.delete":
'{"result":[]}',
  "telephony.externalLine.get":
'{"result":[{"NUMBER":"14151234567","NAME":"Support Line","CRM_AUTO_CREATE":"N"},{"NUMBER":"14157654321","NAME":"Main \
External Line","CRM_AUTO_CREATE":"Y"}]}',
  "telephony.externalLine.update":
'{"result":{"ID":"7"}}',
};
