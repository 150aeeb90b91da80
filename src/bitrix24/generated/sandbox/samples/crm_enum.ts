// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Documented answers of crm.enum. */
export const crmEnumSamples = {
  "crm.enum.activitydirection":
'{"result":[{"ID":0,"NAME":"","SYMBOL_CODE":null,"SYMBOL_CODE_SHORT":null},{"ID":1,"NAME":"Incoming","SYMBOL_CODE":nul\
l,"SYMBOL_CODE_SHORT":null},{"ID":2,"NAME":"Outgoing","SYMBOL_CODE":null,"SYMBOL_CODE_SHORT":null}]}',
  "crm.enum.activitynotifytype":
'{"result":[{"ID":0,"NAME":"","SYMBOL_CODE":null,"SYMBOL_CODE_SHORT":null},{"ID":1,"NAME":"min.","SYMBOL_CODE":null,"S\
YMBOL_CODE_SHORT":null},{"ID":2,"NAME":"h.","SYMBOL_CODE":null,"SYMBOL_CODE_SHORT":null},{"ID":3,"NAME":"d.","SYMBOL_C\
ODE":null,"SYMBOL_CODE_SHORT":null}]}',
  "crm.enum.activitypriority":
'{"result":[{"ID":0,"NAME":"","SYMBOL_CODE":null,"SYMBOL_CODE_SHORT":null},{"ID":1,"NAME":"low","SYMBOL_CODE":null,"SY\
MBOL_CODE_SHORT":null},{"ID":2,"NAME":"medium","SYMBOL_CODE":null,"SYMBOL_CODE_SHORT":null},{"ID":3,"NAME":"high","SYM\
BOL_CODE":null,"SYMBOL_CODE_SHORT":null}]}',
  "crm.enum.activitystatus":
'{"result":[{"ID":0,"NAME":"","SYMBOL_CODE":null,"SYMBOL_CODE_SHORT":null},{"ID":1,"NAME":"Pending","SYMBOL_CODE":null\
,"SYMBOL_CODE_SHORT":null},{"ID":2,"NAME":"Completed","SYMBOL_CODE":null,"SYMBOL_CODE_SHORT":null},{"ID":3,"NAME":"Aut\
omatically Completed","SYMBOL_CODE":null,"SYMBOL_CODE_SHORT":null}]}',
  "crm.enum.activitytype":
'{"result":[{"ID":0,"NAME":"","SYMBOL_CODE":null,"SYMBOL_CODE_SHORT":null},{"ID":1,"NAME":"Meeting","SYMBOL_CODE":null\
,"SYMBOL_CODE_SHORT":null},{"ID":2,"NAME":"Call","SYMBOL_CODE":null,"SYMBOL_CODE_SHORT":null},{"ID":3,"NAME":"Task","S\
YMBOL_CODE":null,"SYMBOL_CODE_SHORT":null},{"ID":4,"NAME":"E-mail","SYMBOL_CODE":null,"SYMBOL_CODE_SHORT":null},{"ID":\
5,"NAME":"Action","SYMBOL_CODE":null,"SYMBOL_CODE_SHORT":null},{"ID":6,"NAME":"User \
Action","SYMBOL_CODE":null,"SYMBOL_CODE_SHORT":null}]}',
  "crm.enum.addresstype":
'{"result":[{"ID":11,"NAME":"Shipping address","SYMBOL_CODE":null,"SYMBOL_CODE_SHORT":null},{"ID":1,"NAME":"Physical \
address","SYMBOL_CODE":null,"SYMBOL_CODE_SHORT":null},{"ID":6,"NAME":"Legal \
address","SYMBOL_CODE":null,"SYMBOL_CODE_SHORT":null},{"ID":4,"NAME":"Registered \
address","SYMBOL_CODE":null,"SYMBOL_CODE_SHORT":null},{"ID":8,"NAME":"Mailing \
address","SYMBOL_CODE":null,"SYMBOL_CODE_SHORT":null},{"ID":9,"NAME":"Beneficiary \
address","SYMBOL_CODE":null,"SYMBOL_CODE_SHORT":null}]}',
  "crm.enum.contenttype":
'{"result":[{"ID":0,"NAME":"","SYMBOL_CODE":null,"SYMBOL_CODE_SHORT":null},{"ID":1,"NAME":"Plain \
text","SYMBOL_CODE":null,"SYMBOL_CODE_SHORT":null},{"ID":2,"NAME":"bbCode","SYMBOL_CODE":null,"SYMBOL_CODE_SHORT":null\
},{"ID":3,"NAME":"HTML","SYMBOL_CODE":null,"SYMBOL_CODE_SHORT":null}]}',
  "crm.enum.fields":
'{"result":{"ID":{"type":"int","isRequired":false,"isReadOnly":true,"isImmutable":false,"isMultiple":false,"isDynamic"\
:false,"title":"ID"},"NAME":{"type":"string","isRequired":false,"isReadOnly":true,"isImmutable":false,"isMultiple":fal\
se,"isDynamic":false,"title":"Name"},"SYMBOL_CODE":{"type":"string","isRequired":false,"isReadOnly":true,"isImmutable"\
:false,"isMultiple":false,"isDynamic":false,"title":"Symbol code"},"SYMBOL_CODE_SHORT":{"type":"string","isRequired":f\
alse,"isReadOnly":true,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"Short symbol code"}}}',
  "crm.enum.getorderownertypes":
'{"result":[{"attribute":"DYN","code":"DEAL","id":2,"name":"Deal"}]}',
  "crm.enum.ownertype":
'{"result":[{"ID":1,"NAME":"Lead","SYMBOL_CODE":"LEAD","SYMBOL_CODE_SHORT":"L"},{"ID":2,"NAME":"Deal","SYMBOL_CODE":"D\
EAL","SYMBOL_CODE_SHORT":"D"},{"ID":3,"NAME":"Contact","SYMBOL_CODE":"CONTACT","SYMBOL_CODE_SHORT":"C"},{"ID":4,"NAME"\
:"Company","SYMBOL_CODE":"COMPANY","SYMBOL_CODE_SHORT":"CO"},{"ID":5,"NAME":"Invoice (old \
version)","SYMBOL_CODE":"INVOICE","SYMBOL_CODE_SHORT":"I"},{"ID":31,"NAME":"Invoice","SYMBOL_CODE":"SMART_INVOICE","SY\
MBOL_CODE_SHORT":"SI"},{"ID":7,"NAME":"Quote","SYMBOL_CODE":"QUOTE","SYMBOL_CODE_SHORT":"Q"},{"ID":8,"NAME":"Billing \
Details","SYMBOL_CODE":"REQUISITE","SYMBOL_CODE_SHORT":"RQ"},{"ID":36,"NAME":"Document","SYMBOL_CODE":"SMART_DOCUMENT"\
,"SYMBOL_CODE_SHORT":"DO"},{"ID":39,"NAME":"Company Document","SYMBOL_CODE":"SMART_B2E_DOC","SYMBOL_CODE_SHORT":"SBD"}\
,{"ID":177,"NAME":"Equipment Purchase","SYMBOL_CODE":"DYNAMIC_177","SYMBOL_CODE_SHORT":"Tb1"},{"ID":156,"NAME":"Purcha\
se","SYMBOL_CODE":"DYNAMIC_156","SYMBOL_CODE_SHORT":"T9c"}]}',
  "crm.enum.settings.mode":
'{"result":[{"ID":1,"NAME":"Classic CRM","SYMBOL_CODE":null,"SYMBOL_CODE_SHORT":null},{"ID":2,"NAME":"Simple \
CRM","SYMBOL_CODE":null,"SYMBOL_CODE_SHORT":null}]}',
};
