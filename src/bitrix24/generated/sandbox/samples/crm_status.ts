// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Documented answers of crm.status. */
export const crmStatusSamples = {
  "crm.status.add":
'{"result":773}',
  "crm.status.delete":
'{"result":true}',
  "crm.status.entity.items":
'{"result":[{"NAME":"New","SORT":10,"STATUS_ID":"NEW"},{"NAME":"Document \
preparation","SORT":20,"STATUS_ID":"PREPARATION"},{"NAME":"Prepayment \
invoice","SORT":30,"STATUS_ID":"PREPAYMENT_INVOICE"},{"NAME":"In \
progress","SORT":40,"STATUS_ID":"EXECUTING"},{"NAME":"Final invoice","SORT":50,"STATUS_ID":"FINAL_INVOICE"},{"NAME":"D\
eal successful","SORT":60,"STATUS_ID":"WON"},{"NAME":"Deal failed","SORT":70,"STATUS_ID":"LOSE"},{"NAME":"Failure \
reason analysis","SORT":80,"STATUS_ID":"APOLOGY"}]}',
  "crm.status.entity.types":
'{"result":[{"ID":"STATUS","NAME":"Lead stages","SEMANTIC_INFO":{"START_FIELD":"NEW","FINAL_SUCCESS_FIELD":"CONVERTED"\
,"FINAL_UNSUCCESS_FIELD":"JUNK","FINAL_SORT":0},"ENTITY_TYPE_ID":1},{"ID":"SOURCE","NAME":"Sources"},{"ID":"CONTACT_TY\
PE","NAME":"Contact type"},{"ID":"COMPANY_TYPE","NAME":"Company type"},{"ID":"EMPLOYEES","NAME":"Number of \
employees"},{"ID":"INDUSTRY","NAME":"Industry"},{"ID":"DEAL_TYPE","NAME":"Deal \
type"},{"ID":"SMART_INVOICE_STAGE_5","NAME":"Invoice stages","SEMANTIC_INFO":[],"PREFIX":"DT31_5","FIELD_ATTRIBUTE_SCO\
PE":"category_5","ENTITY_TYPE_ID":31,"IS_ENABLED":true,"CATEGORY_ID":5},{"ID":"DEAL_STAGE_1","NAME":"Newest deal \
stages","PARENT_ID":"DEAL_STAGE","SEMANTIC_INFO":{"START_FIELD":"C1:NEW","FINAL_SUCCESS_FIELD":"C1:WON","FINAL_UNSUCCE\
SS_FIELD":"C1:LOSE","FINAL_SORT":0},"PREFIX":"C1","FIELD_ATTRIBUTE_SCOPE":"category_1","ENTITY_TYPE_ID":2,"CATEGORY_ID\
":"1"},{"ID":"DEAL_STAGE","NAME":"General deal stages","SEMANTIC_INFO":{"START_FIELD":"NEW","FINAL_SUCCESS_FIELD":"WON\
","FINAL_UNSUCCESS_FIELD":"LOSE","FINAL_SORT":0},"FIELD_ATTRIBUTE_SCOPE":"","ENTITY_TYPE_ID":2,"CATEGORY_ID":0},{"ID":\
"QUOTE_STATUS","NAME":"Quote stages","SEMANTIC_INFO":{"START_FIELD":"DRAFT","FINAL_SUCCESS_FIELD":"APPROVED","FINAL_UN\
SUCCESS_FIELD":"DECLAINED","FINAL_SORT":0},"ENTITY_TYPE_ID":7},{"ID":"HONORIFIC","NAME":"Inquiries"},{"ID":"CALL_LIST"\
,"NAME":"Call statuses"},{"ID":"SMART_DOCUMENT_STAGE_13","NAME":"Document \
stages","SEMANTIC_INFO":[],"PREFIX":"DT36_13","FIELD_ATTRIBUTE_SCOPE":"category_13","ENTITY_TYPE_ID":36,"IS_ENABLED":t\
rue,"CATEGORY_ID":13},{"ID":"DYNAMIC_177_STAGE_7","NAME":"Equipment Procurement \
(General)","SEMANTIC_INFO":[],"PREFIX":"DT177_7","FIELD_ATTRIBUTE_SCOPE":"category_7","ENTITY_TYPE_ID":177,"IS_ENABLED\
":true,"CATEGORY_ID":7,"CATEGORY_NAME":"General","CATEGORY_SORT":500,"IS_DEFAULT_CATEGORY":true},{"ID":"DYNAMIC_177_ST\
AGE_9","NAME":"Equipment Procurement (Second pipeline)","SEMANTIC_INFO":[],"PREFIX":"DT177_9","FIELD_ATTRIBUTE_SCOPE":\
"category_9","ENTITY_TYPE_ID":177,"IS_ENABLED":true,"CATEGORY_ID":9,"CATEGORY_NAME":"Second \
pipeline","CATEGORY_SORT":500,"IS_DEFAULT_CATEGORY":false}]}',
  "crm.status.fields":
'{"result":{"ID":{"type":"integer","isRequired":false,"isReadOnly":true,"isImmutable":false,"isMultiple":false,"isDyna\
mic":false,"title":"ID"},"ENTITY_ID":{"type":"string","isRequired":true,"isReadOnly":false,"isImmutable":true,"isMulti\
ple":false,"isDynamic":false,"title":"Entity ID"},"STATUS_ID":{"type":"string","isRequired":true,"isReadOnly":false,"i\
sImmutable":true,"isMultiple":false,"isDynamic":false,"title":"Status"},"SORT":{"type":"integer","isRequired":false,"i\
sReadOnly":false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"Sorting"},"NAME":{"type":"string","\
isRequired":true,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"Name"},"NAME_INI\
T":{"type":"string","isRequired":false,"isReadOnly":true,"isImmutable":false,"isMultiple":false,"isDynamic":false,"tit\
le":"Default Name"},"SYSTEM":{"type":"char","isRequired":false,"isReadOnly":true,"isImmutable":false,"isMultiple":fals\
e,"isDynamic":false,"title":"System"},"CATEGORY_ID":{"type":"integer","isRequired":false,"isReadOnly":false,"isImmutab\
le":true,"isMultiple":false,"isDynamic":false,"title":"CATEGORY_ID"},"COLOR":{"type":"string","isRequired":false,"isRe\
adOnly":false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"COLOR"},"SEMANTICS":{"type":"char","is\
Required":false,"isReadOnly":false,"isImmutable":true,"isMultiple":false,"isDynamic":false,"title":"SEMANTICS"},"EXTRA\
":{"type":"crm_status_extra","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isDynamic":\
false,"title":"Additional Fields"}}}',
  "crm.status.get":
'{"result":{"ID":"733","ENTITY_ID":"DYNAMIC_1038_STAGE_37","STATUS_ID":"DT1038_37:SUCCESS","NAME":"Success","NAME_INIT\
":"Success","SORT":"40","SYSTEM":"Y","CATEGORY_ID":"37","COLOR":"#00ff00","SEMANTICS":"S"}}',
  "crm.status.list":
'{"result":[{"ID":"101","ENTITY_ID":"DEAL_STAGE","STATUS_ID":"NEW","NAME":"New","NAME_INIT":"New","SORT":"10","SYSTEM"\
:"Y","CATEGORY_ID":null,"COLOR":"#39A8EF","SEMANTICS":null,"EXTRA":{"SEMANTICS":"process","COLOR":"#39A8EF"}},{"ID":"1\
03","ENTITY_ID":"DEAL_STAGE","STATUS_ID":"PREPARATION","NAME":"Document \
preparation","NAME_INIT":"","SORT":"20","SYSTEM":"N","CATEGORY_ID":null,"COLOR":"#2FC6F6","SEMANTICS":null,"EXTRA":{"S\
EMANTICS":"process","COLOR":"#2FC6F6"}},{"ID":"105","ENTITY_ID":"DEAL_STAGE","STATUS_ID":"PREPAYMENT_INVOICE","NAME":"\
Prepayment invoice","NAME_INIT":"","SORT":"30","SYSTEM":"N","CATEGORY_ID":null,"COLOR":"#55D0E0","SEMANTICS":null,"EXT\
RA":{"SEMANTICS":"process","COLOR":"#55D0E0"}},{"ID":"107","ENTITY_ID":"DEAL_STAGE","STATUS_ID":"EXECUTING","NAME":"In \
progress","NAME_INIT":"","SORT":"40","SYSTEM":"N","CATEGORY_ID":null,"COLOR":"#47E4C2","SEMANTICS":null,"EXTRA":{"SEMA\
NTICS":"process","COLOR":"#47E4C2"}},{"ID":"109","ENTITY_ID":"DEAL_STAGE","STATUS_ID":"FINAL_INVOICE","NAME":"Final \
invoice","NAME_INIT":"","SORT":"50","SYSTEM":"N","CATEGORY_ID":null,"COLOR":"#FFA900","SEMANTICS":null,"EXTRA":{"SEMAN\
TICS":"process","COLOR":"#FFA900"}},{"ID":"111","ENTITY_ID":"DEAL_STAGE","STATUS_ID":"WON","NAME":"Deal \
successful","NAME_INIT":"Deal successful","SORT":"60","SYSTEM":"Y","CATEGORY_ID":null,"COLOR":"#7BD500","SEMANTICS":"S\
","EXTRA":{"SEMANTICS":"success","COLOR":"#7BD500"}},{"ID":"113","ENTITY_ID":"DEAL_STAGE","STATUS_ID":"LOSE","NAME":"D\
eal failed","NAME_INIT":"Deal failed","SORT":"70","SYSTEM":"Y","CATEGORY_ID":null,"COLOR":"#FF5752","SEMANTICS":"F","E\
XTRA":{"SEMANTICS":"failure","COLOR":"#FF5752"}},{"ID":"115","ENTITY_ID":"DEAL_STAGE","STATUS_ID":"APOLOGY","NAME":"Fa\
ilure reason analysis","NAME_INIT":"","SORT":"80","SYSTEM":"N","CATEGORY_ID":null,"COLOR":"#FF5752","SEMANTICS":"F","E\
XTRA":{"SEMANTICS":"apology","COLOR":"#FF5752"}}],"total":8}',
  "crm.status.update":
'{"result":true}',
};
