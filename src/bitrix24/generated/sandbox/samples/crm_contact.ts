// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Documented answers of crm.contact. */
export const crmContactSamples = {
  "crm.contact.add":
'{"result":46}',
  "crm.contact.company.add":
'{"result":true}',
  "crm.contact.company.delete":
'{"result":true}',
  "crm.contact.company.fields":
'{"result":{"SORT":{"type":"integer","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isD\
ynamic":false,"title":"Sorting"},"IS_PRIMARY":{"type":"char","isRequired":false,"isReadOnly":false,"isImmutable":false\
,"isMultiple":false,"isDynamic":false,"title":"Primary"},"COMPANY_ID":{"type":"integer","isRequired":true,"isReadOnly"\
:false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"Company"}}}',
  "crm.contact.company.items.delete":
'{"result":true}',
  "crm.contact.company.items.get":
'{"result":[{"COMPANY_ID":7,"SORT":100,"ROLE_ID":0,"IS_PRIMARY":"Y"},{"COMPANY_ID":8,"SORT":110,"ROLE_ID":0,"IS_PRIMAR\
Y":"N"},{"COMPANY_ID":9,"SORT":120,"ROLE_ID":0,"IS_PRIMARY":"N"}]}',
  "crm.contact.company.items.set":
'{"result":true}',
  "crm.contact.delete":
'{"result":true}',
  "crm.contact.details.configuration.forceCommonScopeForAll":
'{"result":true}',
  "crm.contact.details.configuration.get":
'{"result":[{"name":"main","title":"Contact information","type":"section","elements":[{"name":"LAST_NAME","optionFlags\
":"0"},{"name":"PHOTO","optionFlags":"0"},{"name":"NAME","optionFlags":"1"},{"name":"SECOND_NAME","optionFlags":"1"},{\
"name":"BIRTHDATE","optionFlags":"1"},{"name":"PHONE","optionFlags":"1","options":{"defaultCountry":"AU"}},{"name":"EM\
AIL","optionFlags":"1"}]},{"name":"additional","title":"Additional \
information","type":"section","elements":[{"name":"TYPE_ID","optionFlags":"0"},{"name":"SOURCE_ID","optionFlags":"0"},\
{"name":"OPENED","optionFlags":"0"},{"name":"EXPORT","optionFlags":"0"},{"name":"ASSIGNED_BY_ID","optionFlags":"0"}]}]\
}',
  "crm.contact.details.configuration.reset":
'{"result":true}',
  "crm.contact.details.configuration.set":
'{"result":true}',
  "crm.contact.fields":
'{"result":{"ID":{"type":"integer","isRequired":false,"isReadOnly":true,"isImmutable":false,"isMultiple":false,"isDyna\
mic":false,"title":"ID"},"HONORIFIC":{"type":"crm_status","isRequired":false,"isReadOnly":false,"isImmutable":false,"i\
sMultiple":false,"isDynamic":false,"statusType":"HONORIFIC","title":"Salutation"},"NAME":{"type":"string","isRequired"\
:true,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"First \
Name"},"SECOND_NAME":{"type":"string","isRequired":true,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isD\
ynamic":false,"title":"Middle Name"},"LAST_NAME":{"type":"string","isRequired":true,"isReadOnly":false,"isImmutable":f\
alse,"isMultiple":false,"isDynamic":false,"title":"Last Name"},"PHOTO":{"type":"file","isRequired":false,"isReadOnly":\
false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"Photo"},"BIRTHDATE":{"type":"date","isRequired\
":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"Birthdate"},"TYPE_ID":{"t\
ype":"crm_status","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"stat\
usType":"CONTACT_TYPE","title":"Contact Type"},"SOURCE_ID":{"type":"crm_status","isRequired":false,"isReadOnly":false,\
"isImmutable":false,"isMultiple":false,"isDynamic":false,"statusType":"SOURCE","title":"Source"},"SOURCE_DESCRIPTION":\
{"type":"string","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title\
":"Additional Source Information"},"POST":{"type":"string","isRequired":false,"isReadOnly":false,"isImmutable":false,"\
isMultiple":false,"isDynamic":false,"title":"Position"},"ADDRESS":{"type":"string","isRequired":false,"isReadOnly":fal\
se,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"Address"},"ADDRESS_2":{"type":"string","isRequire\
d":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"Address (Line \
2)"},"ADDRESS_CITY":{"type":"string","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isD\
ynamic":false,"title":"City"},"ADDRESS_POSTAL_CODE":{"type":"string","isRequired":false,"isReadOnly":false,"isImmutabl\
e":false,"isMultiple":false,"isDynamic":false,"title":"Postal \
Code"},"ADDRESS_REGION":{"type":"string","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,\
"isDynamic":false,"title":"Region"},"ADDRESS_PROVINCE":{"type":"string","isRequired":false,"isReadOnly":false,"isImmut\
able":false,"isMultiple":false,"isDynamic":false,"title":"Province"},"ADDRESS_COUNTRY":{"type":"string","isRequired":f\
alse,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"Country"},"ADDRESS_COUNTRY_C\
ODE":{"type":"string","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"\
title":"Country Code"},"ADDRESS_LOC_ADDR_ID":{"type":"integer","isRequired":false,"isReadOnly":false,"isImmutable":fal\
se,"isMultiple":false,"isDynamic":false,"title":"Location Address \
ID"},"COMMENTS":{"type":"string","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isDynam\
ic":false,"title":"Comment"},"OPENED":{"type":"char","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMult\
iple":false,"isDynamic":false,"title":"Available to All"},"EXPORT":{"type":"char","isRequired":false,"isReadOnly":fals\
e,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"Participates in Contact \
Export"},"HAS_PHONE":{"type":"char","isRequired":false,"isReadOnly":true,"isImmutable":false,"isMultiple":false,"isDyn\
amic":false,"title":"Phone Set"},"HAS_EMAIL":{"type":"char","isRequired":false,"isReadOnly":true,"isImmutable":false,"\
isMultiple":false,"isDynamic":false,"title":"E-mail Set"},"HAS_IMOL":{"type":"char","isRequired":false,"isReadOnly":tr\
ue,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"Open Line \
Set"},"ASSIGNED_BY_ID":{"type":"user","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"is\
Dynamic":false,"title":"Responsible Person"},"CREATED_BY_ID":{"type":"user","isRequired":false,"isReadOnly":true,"isIm\
mutable":false,"isMultiple":false,"isDynamic":false,"title":"Created \
By"},"MODIFY_BY_ID":{"type":"user","isRequired":false,"isReadOnly":true,"isImmutable":false,"isMultiple":false,"isDyna\
mic":false,"title":"Modified By"},"DATE_CREATE":{"type":"datetime","isRequired":false,"isReadOnly":true,"isImmutable":\
false,"isMultiple":false,"isDynamic":false,"title":"Creation \
Date"},"DATE_MODIFY":{"type":"datetime","isRequired":false,"isReadOnly":true,"isImmutable":false,"isMultiple":false,"i\
sDynamic":false,"title":"Modification Date"},"COMPANY_ID":{"type":"crm_company","isRequired":false,"isReadOnly":false,\
"isImmutable":false,"isMultiple":false,"isDynamic":false,"isDeprecated":true,"title":"Company"},"COMPANY_IDS":{"type":\
"crm_company","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":true,"isDynamic":false,"title":"C\
OMPANY_IDS"},"LEAD_ID":{"type":"crm_lead","isRequired":false,"isReadOnly":true,"isImmutable":false,"isMultiple":false,\
"isDynamic":false,"title":"Lead","settings":{"parentEntityTypeId":1}},"ORIGINATOR_ID":{"type":"string","isRequired":fa\
lse,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"External \
Source"},"ORIGIN_ID":{"type":"string","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"is\
Dynamic":false,"title":"Identifier in External Source"},"ORIGIN_VERSION":{"type":"string","isRequired":false,"isReadOn\
ly":false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"Original \
Version"},"UTM_SOURCE":{"type":"string","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"\
isDynamic":false,"title":"Advertising System"},"UTM_MEDIUM":{"type":"string","isRequired":false,"isReadOnly":false,"is\
Immutable":false,"isMultiple":false,"isDynamic":false,"title":"Traffic \
Type"},"UTM_CAMPAIGN":{"type":"string","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"i\
sDynamic":false,"title":"Campaign Identifier"},"UTM_CONTENT":{"type":"string","isRequired":false,"isReadOnly":false,"i\
sImmutable":false,"isMultiple":false,"isDynamic":false,"title":"Campaign \
Content"},"UTM_TERM":{"type":"string","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"is\
Dynamic":false,"title":"Campaign Search Condition"},"LAST_ACTIVITY_TIME":{"type":"datetime","isRequired":false,"isRead\
Only":true,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"Last \
Activity"},"LAST_ACTIVITY_BY":{"type":"user","isRequired":false,"isReadOnly":true,"isImmutable":false,"isMultiple":fal\
se,"isDynamic":false,"title":"Last Activity By"},"PHONE":{"type":"crm_multifield","isRequired":false,"isReadOnly":fals\
e,"isImmutable":false,"isMultiple":true,"isDynamic":false,"title":"Phone"},"EMAIL":{"type":"crm_multifield","isRequire\
d":false,"isReadOnly":false,"isImmutable":false,"isMultiple":true,"isDynamic":false,"title":"E-mail"},"WEB":{"type":"c\
rm_multifield","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":true,"isDynamic":false,"title":"\
Website"},"IM":{"type":"crm_multifield","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":true,"i\
sDynamic":false,"title":"Messenger"},"LINK":{"type":"crm_multifield","isRequired":false,"isReadOnly":false,"isImmutabl\
e":false,"isMultiple":true,"isDynamic":false,"title":"LINK"}}}',
  "crm.contact.get":
'{"result":{"ID":"43","POST":"Administrator","COMMENTS":"\\nExample comment within the contact\\n\\n[B]Bold \
text[/B]\\n[I]Italic[/I]\\n[U]Underlined[/U]\\n[S]Strikethrough[/S]\\n[B][I][U][S]Mix[/S][/U][/I][/B]\\n\\n[LIST]\\n[*\
]List item #1\\n[*]List item #2\\n[*]List item #3\\n[/LIST]\\n\\n[LIST=1]\\n[*]Numbered list item #1\\n[*]Numbered \
list item #2\\n[*]Numbered list item #3\\n[/LIST]\\n","HONORIFIC":"HNR_RU_1","NAME":"John","SECOND_NAME":"Doe","LAST_N\
AME":"Smith","PHOTO":null,"LEAD_ID":null,"TYPE_ID":"PARTNER","SOURCE_ID":"WEB","SOURCE_DESCRIPTION":"*Additional \
information about the source*","COMPANY_ID":"12","BIRTHDATE":"2001-11-11T02:00:00+02:00","EXPORT":"N","HAS_PHONE":"Y",\
"HAS_EMAIL":"Y","HAS_IMOL":"N","DATE_CREATE":"2024-08-15T10:38:21+02:00","DATE_MODIFY":"2024-08-15T10:38:21+02:00","AS\
SIGNED_BY_ID":"6","CREATED_BY_ID":"1","MODIFY_BY_ID":"1","OPENED":"Y","ORIGINATOR_ID":null,"ORIGIN_ID":null,"ORIGIN_VE\
RSION":null,"FACE_ID":null,"LAST_ACTIVITY_TIME":"2024-08-15T10:38:21+02:00","ADDRESS":null,"ADDRESS_2":null,"ADDRESS_C\
ITY":null,"ADDRESS_POSTAL_CODE":null,"ADDRESS_REGION":null,"ADDRESS_PROVINCE":null,"ADDRESS_COUNTRY":null,"ADDRESS_LOC\
_ADDR_ID":null,"UTM_SOURCE":"google","UTM_MEDIUM":"CPC","UTM_CAMPAIGN":"summer_sale","UTM_CONTENT":"header_banner","UT\
M_TERM":"discount","PARENT_ID_1224":"12","LAST_ACTIVITY_BY":"1","UF_CRM_1720697698689":"Example value of a custom \
field with type \\"String\\"","PHONE":[{"ID":"156","VALUE_TYPE":"WORK","VALUE":"+13333333555","TYPE_ID":"PHONE"},{"ID"\
:"157","VALUE_TYPE":"HOME","VALUE":"+15599888666","TYPE_ID":"PHONE"}],"EMAIL":[{"ID":"158","VALUE_TYPE":"MAILING","VAL\
UE":"johnsmith@example.mailing","TYPE_ID":"EMAIL"},{"ID":"159","VALUE_TYPE":"WORK","VALUE":"johnsmith@example.work","T\
YPE_ID":"EMAIL"}]}}',
  "crm.contact.list":
'{"result":[{"ID":"75","NAME":"Anastasia","LAST_NAME":"Ilyina","EXPORT":"Y","ASSIGNED_BY_ID":"6","DATE_CREATE":"2024-0\
2-26T00:00:00+02:00","EMAIL":[{"ID":"215","VALUE_TYPE":"WORK","VALUE":"special-for@example.com","TYPE_ID":"EMAIL"}]},{\
"ID":"74","NAME":"Artem","LAST_NAME":"Isaev","EXPORT":"Y","ASSIGNED_BY_ID":"1","DATE_CREATE":"2024-08-15T00:00:00+02:0\
0","EMAIL":[{"ID":"214","VALUE_TYPE":"WORK","VALUE":"special-for@example.com","TYPE_ID":"EMAIL"}]},{"ID":"78","NAME":"\
Artem","LAST_NAME":"Isaev","EXPORT":"Y","ASSIGNED_BY_ID":"1","DATE_CREATE":"2024-08-15T00:00:00+02:00","EMAIL":[{"ID":\
"218","VALUE_TYPE":"WORK","VALUE":"special-for@example.com","TYPE_ID":"EMAIL"}]},{"ID":"77","NAME":"Inna","LAST_NAME":\
"Kuznetsova","EXPORT":"Y","ASSIGNED_BY_ID":"6","DATE_CREATE":"2024-07-01T00:00:00+02:00","EMAIL":[{"ID":"217","VALUE_T\
YPE":"WORK","VALUE":"special-for@example.com","TYPE_ID":"EMAIL"}]},{"ID":"73","NAME":"Ivan","LAST_NAME":"Petrov","EXPO\
RT":"Y","ASSIGNED_BY_ID":"1","DATE_CREATE":"2024-02-20T00:00:00+02:00","EMAIL":[{"ID":"213","VALUE_TYPE":"WORK","VALUE\
":"special-for@example.com","TYPE_ID":"EMAIL"}]}],"total":5}',
  "crm.contact.update":
'{"result":true}',
  "crm.contact.userfield.add":
'{"result":399}',
  "crm.contact.userfield.delete":
'{"result":true}',
  "crm.contact.userfield.get":
'{"result":{"ID":"399","ENTITY_ID":"CRM_CONTACT","FIELD_NAME":"UF_CRM_HELLO_WORLD","USER_TYPE_ID":"string","XML_ID":nu\
ll,"SORT":"1000","MULTIPLE":"Y","MANDATORY":"Y","SHOW_FILTER":"E","SHOW_IN_LIST":"Y","EDIT_IN_LIST":"Y","IS_SEARCHABLE\
":"Y","SETTINGS":{"SIZE":20,"ROWS":3,"REGEXP":"","MIN_LENGTH":0,"MAX_LENGTH":0,"DEFAULT_VALUE":"Hello, world! Default \
value"},"EDIT_FORM_LABEL":{"ar":"Field \'Hello, world!\'","br":"Field \'Hello, world!\'","en":"Hello, World! \
Edit","fr":"Field \'Hello, world!\'","id":"Field \'Hello, world!\'","it":"Field \'Hello, world!\'","ja":"Field \
\'Hello, world!\'","la":"Field \'Hello, world!\'","ms":"Field \'Hello, world!\'","pl":"Field \'Hello, \
world!\'","de":"Hello, world! Edit","sc":"Field \'Hello, world!\'","tc":"Field \'Hello, world!\'","th":"Field \'Hello, \
world!\'","tr":"Field \'Hello, world!\'","vn":"Field \'Hello, world!\'"},"LIST_COLUMN_LABEL":{"ar":"Field \'Hello, \
world!\'","br":"Field \'Hello, world!\'","en":"Hello, World! Column","fr":"Field \'Hello, world!\'","id":"Field \
\'Hello, world!\'","it":"Field \'Hello, world!\'","ja":"Field \'Hello, world!\'","la":"Field \'Hello, \
world!\'","ms":"Field \'Hello, world!\'","pl":"Field \'Hello, world!\'","de":"Hello, world! Column","sc":"Field \
\'Hello, world!\'","tc":"Field \'Hello, world!\'","th":"Field \'Hello, world!\'","tr":"Field \'Hello, \
world!\'","vn":"Field \'Hello, world!\'"},"LIST_FILTER_LABEL":{"ar":"Hello, world! Filter","br":"Hello, world! \
Filter","en":"Hello, world! Filter","fr":"Hello, world! Filter","id":"Hello, world! Filter","it":"Hello, world! \
Filter","ja":"Hello, world! Filter","la":"Hello, world! Filter","ms":"Hello, world! Filter","pl":"Hello, world! \
Filter","de":"Hello, world! Filter","sc":"Hello, world! Filter","tc":"Hello, world! Filter","th":"Hello, world! \
Filter","tr":"Hello, world! Filter","vn":"Hello, world! Filter"},"ERROR_MESSAGE":{"ar":"Field \'Hello, \
world!\'","br":"Field \'Hello, world!\'","en":"Hello, World! Error","fr":"Field \'Hello, world!\'","id":"Field \
\'Hello, world!\'","it":"Field \'Hello, world!\'","ja":"Field \'Hello, world!\'","la":"Field \'Hello, \
world!\'","ms":"Field \'Hello, world!\'","pl":"Field \'Hello, world!\'","de":"Hello, world! Error","sc":"Field \
\'Hello, world!\'","tc":"Field \'Hello, world!\'","th":"Field \'Hello, world!\'","tr":"Field \'Hello, \
world!\'","vn":"Field \'Hello, world!\'"},"HELP_MESSAGE":{"ar":"Field \'Hello, world!\'","br":"Field \'Hello, \
world!\'","en":"Hello, World! Help","fr":"Field \'Hello, world!\'","id":"Field \'Hello, world!\'","it":"Field \'Hello, \
world!\'","ja":"Field \'Hello, world!\'","la":"Field \'Hello, world!\'","ms":"Field \'Hello, world!\'","pl":"Field \
\'Hello, world!\'","de":"Hello, world! Help","sc":"Field \'Hello, world!\'","tc":"Field \'Hello, world!\'","th":"Field \
\'Hello, world!\'","tr":"Field \'Hello, world!\'","vn":"Field \'Hello, world!\'"}}}',
  "crm.contact.userfield.list":
'{"result":[{"ID":"474","ENTITY_ID":"CRM_CONTACT","FIELD_NAME":"UF_CRM_1724412832","USER_TYPE_ID":"address","XML_ID":n\
ull,"SORT":"300","MULTIPLE":"Y","MANDATORY":"Y","SHOW_FILTER":"E","SHOW_IN_LIST":"Y","EDIT_IN_LIST":"Y","IS_SEARCHABLE\
":"N","SETTINGS":{"SHOW_MAP":"Y"},"EDIT_FORM_LABEL":"Custom field (Address)","LIST_COLUMN_LABEL":"Custom field \
(Address)","LIST_FILTER_LABEL":"Custom field (Address)","ERROR_MESSAGE":null,"HELP_MESSAGE":null},{"ID":"475","ENTITY_\
ID":"CRM_CONTACT","FIELD_NAME":"UF_CRM_1724412867","USER_TYPE_ID":"crm","XML_ID":null,"SORT":"1400","MULTIPLE":"Y","MA\
NDATORY":"Y","SHOW_FILTER":"I","SHOW_IN_LIST":"Y","EDIT_IN_LIST":"Y","IS_SEARCHABLE":"N","SETTINGS":{"CONTACT":"Y","CO\
MPANY":"Y","DYNAMIC_1224":"Y","DYNAMIC_1226":"Y","DYNAMIC_1268":"Y","DYNAMIC_1278":"Y","LEAD":null},"EDIT_FORM_LABEL":\
"Custom field (CRM object link)","LIST_COLUMN_LABEL":"Custom field (CRM object link)","LIST_FILTER_LABEL":"Custom \
field (CRM object link)","ERROR_MESSAGE":null,"HELP_MESSAGE":null},{"ID":"472","ENTITY_ID":"CRM_CONTACT","FIELD_NAME":\
"UF_CRM_1724412764","USER_TYPE_ID":"date","XML_ID":null,"SORT":"2000","MULTIPLE":"Y","MANDATORY":"Y","SHOW_FILTER":"E"\
,"SHOW_IN_LIST":"Y","EDIT_IN_LIST":"Y","IS_SEARCHABLE":"N","SETTINGS":{"DEFAULT_VALUE":{"VALUE":"2024-08-22","TYPE":"F\
IXED"}},"EDIT_FORM_LABEL":"Custom field (Date)","LIST_COLUMN_LABEL":"Custom field (Date)","LIST_FILTER_LABEL":"Custom \
field (Date)","ERROR_MESSAGE":null,"HELP_MESSAGE":null},{"ID":"471","ENTITY_ID":"CRM_CONTACT","FIELD_NAME":"UF_CRM_172\
4412713","USER_TYPE_ID":"double","XML_ID":null,"SORT":"1500","MULTIPLE":"Y","MANDATORY":"Y","SHOW_FILTER":"E","SHOW_IN\
_LIST":"Y","EDIT_IN_LIST":"Y","IS_SEARCHABLE":"N","SETTINGS":{"PRECISION":2,"SIZE":20,"MIN_VALUE":0,"MAX_VALUE":0,"DEF\
AULT_VALUE":150},"EDIT_FORM_LABEL":"Custom field (Number)","LIST_COLUMN_LABEL":"Custom field \
(Number)","LIST_FILTER_LABEL":"Custom field (Number)","ERROR_MESSAGE":null,"HELP_MESSAGE":null},{"ID":"473","ENTITY_ID\
":"CRM_CONTACT","FIELD_NAME":"UF_CRM_1724412805","USER_TYPE_ID":"employee","XML_ID":null,"SORT":"800","MULTIPLE":"Y","\
MANDATORY":"Y","SHOW_FILTER":"I","SHOW_IN_LIST":"Y","EDIT_IN_LIST":"Y","IS_SEARCHABLE":"N","SETTINGS":[],"EDIT_FORM_LA\
BEL":"Custom field (Employee)","LIST_COLUMN_LABEL":"Custom field (Employee)","LIST_FILTER_LABEL":"Custom field \
(Employee)","ERROR_MESSAGE":null,"HELP_MESSAGE":null},{"ID":"476","ENTITY_ID":"CRM_CONTACT","FIELD_NAME":"UF_CRM_17244\
12914","USER_TYPE_ID":"file","XML_ID":null,"SORT":"1200","MULTIPLE":"Y","MANDATORY":"Y","SHOW_FILTER":"N","SHOW_IN_LIS\
T":"Y","EDIT_IN_LIST":"Y","IS_SEARCHABLE":"N","SETTINGS":{"SIZE":20,"LIST_WIDTH":0,"LIST_HEIGHT":0,"MAX_SHOW_SIZE":0,"\
MAX_ALLOWED_SIZE":0,"EXTENSIONS":[],"TARGET_BLANK":"Y"},"EDIT_FORM_LABEL":"Custom field \
(File)","LIST_COLUMN_LABEL":"Custom field (File)","LIST_FILTER_LABEL":"Custom field \
(File)","ERROR_MESSAGE":null,"HELP_MESSAGE":null}],"total":6}',
  "crm.contact.userfield.update":
'{"result":true}',
};
