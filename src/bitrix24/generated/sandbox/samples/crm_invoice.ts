// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Documented answers of crm.invoice. */
export const crmInvoiceSamples = {
  "crm.invoice.add":
'{"result":999}',
  "crm.invoice.delete":
'{"result":true}',
  "crm.invoice.fields":
'{"result":{"ID":{"type":"integer","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isDyn\
amic":false,"title":"ID"},"ACCOUNT_NUMBER":{"type":"string","isRequired":true,"isReadOnly":false,"isImmutable":false,"\
isMultiple":false,"isDynamic":false,"title":"ACCOUNT_NUMBER"},"COMMENTS":{"type":"text","isRequired":false,"isReadOnly\
":false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"COMMENTS"},"CREATED_BY":{"type":"integer","i\
sRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"CREATED_BY"},"CU\
RRENCY":{"type":"crm_currency","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isDynamic\
":false,"title":"CURRENCY"},"DATE_BILL":{"type":"date","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMu\
ltiple":false,"isDynamic":false,"title":"DATE_BILL"},"DATE_INSERT":{"type":"datetime","isRequired":false,"isReadOnly":\
false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"DATE_INSERT"},"DATE_MARKED":{"type":"datetime"\
,"isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"DATE_MARKED"}\
,"DATE_PAY_BEFORE":{"type":"date","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isDyna\
mic":false,"title":"DATE_PAY_BEFORE"},"DATE_PAYED":{"type":"datetime","isRequired":false,"isReadOnly":false,"isImmutab\
le":false,"isMultiple":false,"isDynamic":false,"title":"DATE_PAYED"},"DATE_STATUS":{"type":"datetime","isRequired":fal\
se,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"DATE_STATUS"},"DATE_UPDATE":{"\
type":"datetime","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title\
":"DATE_UPDATE"},"EMP_PAYED_ID":{"type":"integer","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultipl\
e":false,"isDynamic":false,"title":"EMP_PAYED_ID"},"EMP_STATUS_ID":{"type":"integer","isRequired":false,"isReadOnly":f\
alse,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"EMP_STATUS_ID"},"LID":{"type":"integer","isRequ\
ired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"LID"},"XML_ID":{"type\
":"string","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"XML\
_ID"},"ORDER_TOPIC":{"type":"string","isRequired":true,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isDy\
namic":false,"title":"ORDER_TOPIC"},"PAY_SYSTEM_ID":{"type":"integer","isRequired":true,"isReadOnly":false,"isImmutabl\
e":false,"isMultiple":false,"isDynamic":false,"title":"PAY_SYSTEM_ID"},"PAY_VOUCHER_DATE":{"type":"date","isRequired":\
false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"PAY_VOUCHER_DATE"},"PAY_VOU\
CHER_NUM":{"type":"string","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isDynamic":fa\
lse,"title":"PAY_VOUCHER_NUM"},"PAYED":{"type":"char","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMul\
tiple":false,"isDynamic":false,"title":"PAYED"},"PERSON_TYPE_ID":{"type":"integer","isRequired":true,"isReadOnly":fals\
e,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"PERSON_TYPE_ID"},"PRICE":{"type":"double","isRequi\
red":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"PRICE"},"REASON_MARKED\
":{"type":"string","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"tit\
le":"REASON_MARKED"},"RESPONSIBLE_EMAIL":{"type":"string","isRequired":false,"isReadOnly":false,"isImmutable":false,"i\
sMultiple":false,"isDynamic":false,"title":"RESPONSIBLE_EMAIL"},"RESPONSIBLE_ID":{"type":"integer","isRequired":false,\
"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"RESPONSIBLE_ID"},"RESPONSIBLE_LAS\
T_NAME":{"type":"string","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isDynamic":fals\
e,"title":"RESPONSIBLE_LAST_NAME"},"RESPONSIBLE_LOGIN":{"type":"string","isRequired":false,"isReadOnly":false,"isImmut\
able":false,"isMultiple":false,"isDynamic":false,"title":"RESPONSIBLE_LOGIN"},"RESPONSIBLE_NAME":{"type":"string","isR\
equired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"RESPONSIBLE_NAME"}\
,"RESPONSIBLE_PERSONAL_PHOTO":{"type":"integer","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple"\
:false,"isDynamic":false,"title":"RESPONSIBLE_PERSONAL_PHOTO"},"RESPONSIBLE_SECOND_NAME":{"type":"string","isRequired"\
:false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"RESPONSIBLE_SECOND_NAME"},\
"RESPONSIBLE_WORK_POSITION":{"type":"string","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":fa\
lse,"isDynamic":false,"title":"RESPONSIBLE_WORK_POSITION"},"STATUS_ID":{"type":"crm_status","isRequired":false,"isRead\
Only":false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"STATUS_ID"},"TAX_VALUE":{"type":"double"\
,"isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"TAX_VALUE"},"\
UF_COMPANY_ID":{"type":"integer","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isDynam\
ic":false,"title":"UF_COMPANY_ID"},"UF_CONTACT_ID":{"type":"integer","isRequired":false,"isReadOnly":false,"isImmutabl\
e":false,"isMultiple":false,"isDynamic":false,"title":"UF_CONTACT_ID"},"UF_MYCOMPANY_ID":{"type":"integer","isRequired\
":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"UF_MYCOMPANY_ID"},"UF_DEA\
L_ID":{"type":"integer","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isDynamic":false\
,"title":"UF_DEAL_ID"},"USER_DESCRIPTION":{"type":"string","isRequired":false,"isReadOnly":false,"isImmutable":false,"\
isMultiple":false,"isDynamic":false,"title":"USER_DESCRIPTION"},"PR_LOCATION":{"type":"integer","isRequired":false,"is\
ReadOnly":false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"PR_LOCATION"},"INVOICE_PROPERTIES":{\
"type":"array","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":\
"INVOICE_PROPERTIES"},"PRODUCT_ROWS":{"type":"array","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMult\
iple":false,"isDynamic":false,"title":"PRODUCT_ROWS"}}}',
  "crm.invoice.get":
'{"result":{"ID":"1","ACCOUNT_NUMBER":"","COMMENTS":"manager\'s \
comment","CREATED_BY":"","CURRENCY":"","DATE_BILL":"2025-01-31","DATE_INSERT":"2024-01-01T00:00:00+00:00","DATE_MARKED\
":"2024-01-01T00:00:00+00:00","DATE_PAY_BEFORE":"2024-01-01T00:00:00+00:00","DATE_PAYED":"2020-09-27T13:25:00+02:00","\
DATE_STATUS":"2020-09-27T13:25:00+02:00","DATE_UPDATE":"2020-09-27T13:25:00+02:00","EMP_PAYED_ID":"","EMP_STATUS_ID":"\
","LID":"","XML_ID":"","ORDER_TOPIC":"Invoice for legal entity","PAY_SYSTEM_ID":"6","PAY_VOUCHER_DATE":"2024-01-01T00:\
00:00+00:00","PAY_VOUCHER_NUM":"876","PAYED":"Y","PERSON_TYPE_ID":"2","PRICE":"","REASON_MARKED":"Invoice paid \
immediately.","RESPONSIBLE_EMAIL":"","RESPONSIBLE_ID":"1","RESPONSIBLE_LAST_NAME":"","RESPONSIBLE_LOGIN":"","RESPONSIB\
LE_NAME":"","RESPONSIBLE_PERSONAL_PHOTO":"","RESPONSIBLE_SECOND_NAME":"","RESPONSIBLE_WORK_POSITION":"","STATUS_ID":"P\
","TAX_VALUE":"","UF_COMPANY_ID":"5","UF_CONTACT_ID":"2","UF_MYCOMPANY_ID":"","UF_DEAL_ID":"10","USER_DESCRIPTION":"Co\
mment for the client (updated).","PR_LOCATION":"","INVOICE_PROPERTIES":{"COMPANY":"Tech Innovations \
LLC","COMPANY_ADR":"543000 Berlin, Peschanskaya St., 15, Office 55 (legal)","INN":"","KPP":"","CONTACT_PERSON":"Boris \
Sokolov","EMAIL":"pr@logistics-north.com","PHONE":"+1 (495) 234-54-32","FAX":"","ZIP":"","CITY":"","LOCATION":"","ADDR\
ESS":""},"PRODUCT_ROWS":[{"ID":1,"PRODUCT_ID":703,"QUANTITY":4,"PRICE":779.6}]}}',
  "crm.invoice.list":
'{"result":[{"ID":"1","ACCOUNT_NUMBER":"","COMMENTS":"manager\'s \
comment","CREATED_BY":"","CURRENCY":"","DATE_BILL":"2025-01-31","DATE_INSERT":"2024-01-01T00:00:00+00:00","DATE_MARKED\
":"2024-01-01T00:00:00+00:00","DATE_PAY_BEFORE":"2024-01-01T00:00:00+00:00","DATE_PAYED":"2020-09-27T13:25:00+02:00","\
DATE_STATUS":"2020-09-27T13:25:00+02:00","DATE_UPDATE":"2020-09-27T13:25:00+02:00","EMP_PAYED_ID":"","EMP_STATUS_ID":"\
","LID":"","IS_RECURRING":"Y","XML_ID":"","ORDER_TOPIC":"Invoice for legal \
entity","PAY_SYSTEM_ID":"6","PAY_VOUCHER_DATE":"2024-01-01T00:00:00+00:00","PAY_VOUCHER_NUM":"876","PAYED":"Y","PERSON\
_TYPE_ID":"2","PRICE":"","REASON_MARKED":"Invoice paid immediately.","RESPONSIBLE_EMAIL":"","RESPONSIBLE_ID":"1","RESP\
ONSIBLE_LAST_NAME":"","RESPONSIBLE_LOGIN":"","RESPONSIBLE_NAME":"","RESPONSIBLE_PERSONAL_PHOTO":"","RESPONSIBLE_SECOND\
_NAME":"","RESPONSIBLE_WORK_POSITION":"","STATUS_ID":"P","TAX_VALUE":"","UF_COMPANY_ID":"5","UF_CONTACT_ID":"2","UF_MY\
COMPANY_ID":"","UF_DEAL_ID":"10","UF_QUOTE_ID":"","USER_DESCRIPTION":"Comment for the client (updated)."}]}',
  "crm.invoice.recurring.add":
'{"result":15}',
  "crm.invoice.recurring.delete":
'{"result":true}',
  "crm.invoice.recurring.fields":
'{"result":{"ID":{"type":"integer","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isDyn\
amic":false,"title":"ID"},"INVOICE_ID":{"type":"integer","isRequired":false,"isReadOnly":false,"isImmutable":false,"is\
Multiple":false,"isDynamic":false,"title":"INVOICE_ID"},"ACTIVE":{"type":"char","isRequired":false,"isReadOnly":false,\
"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"ACTIVE"},"NEXT_EXECUTION":{"type":"date","isRequired\
":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"NEXT_EXECUTION"},"LAST_EX\
ECUTION":{"type":"date","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isDynamic":false\
,"title":"LAST_EXECUTION"},"COUNTER_REPEAT":{"type":"integer","isRequired":false,"isReadOnly":false,"isImmutable":fals\
e,"isMultiple":false,"isDynamic":false,"title":"COUNTER_REPEAT"},"START_DATE":{"type":"date","isRequired":false,"isRea\
dOnly":false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"START_DATE"},"SEND_BILL":{"type":"char"\
,"isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"SEND_BILL"},"\
EMAIL_ID":{"type":"integer","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isDynamic":f\
alse,"title":"EMAIL_ID"},"IS_LIMIT":{"type":"char","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultip\
le":false,"isDynamic":false,"title":"IS_LIMIT"},"LIMIT_REPEAT":{"type":"integer","isRequired":false,"isReadOnly":false\
,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"LIMIT_REPEAT"},"LIMIT_DATE":{"type":"date","isRequi\
red":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"LIMIT_DATE"},"PARAMS":\
{"type":"recurring_params","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isDynamic":fa\
lse,"title":"PARAMS"}}}',
  "crm.invoice.recurring.get":
'{"result":{"ID":"1","INVOICE_ID":"10","ACTIVE":"Y","NEXT_EXECUTION":"2001-11-11T02:00:00+02:00","LAST_EXECUTION":"200\
1-11-11T02:00:00+02:00","COUNTER_REPEAT":"","START_DATE":"2024-01-01T00:00:00+00:00","SEND_BILL":"Y","EMAIL_ID":"136",\
"IS_LIMIT":"N","LIMIT_REPEAT":"","LIMIT_DATE":"2001-11-11T02:00:00+02:00","PARAMS":{"MODE":"month","TYPE":2,"INTERVAL"\
:3,"WEEKDAY":"Monday","NUM_WEEKDAY_IN_MONTH":4,"DATE_PAY_BEFORE_OFFSET_TYPE":"day","DATE_PAY_BEFORE_OFFSET_VALUE":15}}\
}',
  "crm.invoice.recurring.list":
'{"result":[{"ID":"1","INVOICE_ID":"10","ACTIVE":"Y","NEXT_EXECUTION":"2001-11-11T02:00:00+02:00","LAST_EXECUTION":"20\
01-11-11T02:00:00+02:00","COUNTER_REPEAT":"","START_DATE":"2024-01-01T00:00:00+00:00","SEND_BILL":"Y","EMAIL_ID":"136"\
,"IS_LIMIT":"N","LIMIT_REPEAT":"","LIMIT_DATE":"2001-11-11T02:00:00+02:00","PARAMS":{"MODE":"month","TYPE":2,"INTERVAL\
":3,"WEEKDAY":"Monday","NUM_WEEKDAY_IN_MONTH":4,"DATE_PAY_BEFORE_OFFSET_TYPE":"day","DATE_PAY_BEFORE_OFFSET_VALUE":15}\
}]}',
  "crm.invoice.recurring.update":
'{"result":true}',
  "crm.invoice.status.add":
'{"result":773}',
  "crm.invoice.status.delete":
'{"result":true}',
  "crm.invoice.status.fields":
'{"result":{"ENTITY_ID":{"type":"string","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,\
"isDynamic":false,"title":"ENTITY_ID"},"ID":{"type":"integer","isRequired":false,"isReadOnly":false,"isImmutable":fals\
e,"isMultiple":false,"isDynamic":false,"title":"ID"},"NAME":{"type":"string","isRequired":true,"isReadOnly":false,"isI\
mmutable":false,"isMultiple":false,"isDynamic":false,"title":"NAME"},"NAME_INIT":{"type":"string","isRequired":false,"\
isReadOnly":false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"NAME_INIT"},"SORT":{"type":"intege\
r","isRequired":true,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"SORT"},"STAT\
US_ID":{"type":"string","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isDynamic":false\
,"title":"STATUS_ID"},"SYSTEM":{"type":"char","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":f\
alse,"isDynamic":false,"title":"SYSTEM"}}}',
  "crm.invoice.status.get":
'{"result":{"ENTITY_ID":"","ID":"1","NAME":"","NAME_INIT":"","SORT":"","STATUS_ID":"","SYSTEM":"Y"}}',
  "crm.invoice.status.list":
'{"result":[{"ENTITY_ID":"","ID":"1","NAME":"","NAME_INIT":"","SORT":"","STATUS_ID":"","SYSTEM":"Y"}]}',
  "crm.invoice.status.update":
'{"result":true}',
  "crm.invoice.update":
'{"result":true}',
  "crm.invoice.userfield.add":
'{"result":6997}',
  "crm.invoice.userfield.delete":
'{"result":true}',
  "crm.invoice.userfield.get":
'{"result":{"ID":"6997","ENTITY_ID":"CRM_COMPANY","FIELD_NAME":"UF_CRM_HELLO_WORLD","USER_TYPE_ID":"string","XML_ID":n\
ull,"SORT":"2000","MULTIPLE":"Y","MANDATORY":"N","SHOW_FILTER":"N","SHOW_IN_LIST":"Y","EDIT_IN_LIST":"N","IS_SEARCHABL\
E":"N","SETTINGS":{"SIZE":20,"ROWS":10,"REGEXP":"","MIN_LENGTH":0,"MAX_LENGTH":0,"DEFAULT_VALUE":"Hello, world! \
Default value (changed)"},"EDIT_FORM_LABEL":{"ar":"","br":"","de":"Hallo, Welt! Bearbeiten (geändert)","en":"Hello, \
World! Edit (changed)","fr":"","hi":"","id":"","in":"","it":"","ja":"","kz":"","la":"","ms":"","pl":"","sc":"","tc":""\
,"th":"","tr":"","ua":"","vn":""},"LIST_COLUMN_LABEL":{"ar":"","br":"","de":"Hallo, Welt! Spalte \
(geändert)","en":"Hello, World! Column (changed)","fr":"","hi":"","id":"","in":"","it":"","ja":"","kz":"","la":"","ms"\
:"","pl":"","sc":"","tc":"","th":"","tr":"","ua":"","vn":""},"LIST_FILTER_LABEL":{"ar":"Hello, world! Filter \
(changed)","br":"Hello, world! Filter (changed)","de":"Hello, world! Filter (changed)","en":"Hello, world! Filter \
(changed)","fr":"Hello, world! Filter (changed)","hi":"Hello, world! Filter (changed)","id":"Hello, world! Filter \
(changed)","in":"Hello, world! Filter (changed)","it":"Hello, world! Filter (changed)","ja":"Hello, world! Filter \
(changed)","kz":"Hello, world! Filter (changed)","la":"Hello, world! Filter (changed)","ms":"Hello, world! Filter \
(changed)","pl":"Hello, world! Filter (changed)","sc":"Hello, world! Filter (changed)","tc":"Hello, world! Filter \
(changed)","th":"Hello, world! Filter (changed)","tr":"Hello, world! Filter (changed)","ua":"Hello, world! Filter \
(changed)","vn":"Hello, world! Filter (changed)"},"ERROR_MESSAGE":{"ar":"","br":"","de":"Hallo, Welt! Fehler \
(geändert)","en":"Hello, World! Error (changed)","fr":"","hi":"","id":"","in":"","it":"","ja":"","kz":"","la":"","ms":\
"","pl":"","sc":"","tc":"","th":"","tr":"","ua":"","vn":""},"HELP_MESSAGE":{"ar":"","br":"","de":"Hallo, Welt! Hilfe \
(geändert)","en":"Hello, World! Help (changed)","fr":"","hi":"","id":"","in":"","it":"","ja":"","kz":"","la":"","ms":"\
","pl":"","sc":"","tc":"","th":"","tr":"","ua":"","vn":""}}}',
  "crm.invoice.userfield.list":
'{"result":[{"ID":"5815","ENTITY_ID":"CRM_COMPANY","FIELD_NAME":"UF_CRM_1713790573","USER_TYPE_ID":"crm_status","XML_I\
D":null,"SORT":"100","MULTIPLE":"Y","MANDATORY":"N","SHOW_FILTER":"I","SHOW_IN_LIST":"Y","EDIT_IN_LIST":"Y","IS_SEARCH\
ABLE":"N","SETTINGS":{"ENTITY_TYPE":"INDUSTRY"},"EDIT_FORM_LABEL":"Directory","LIST_COLUMN_LABEL":"Directory","LIST_FI\
LTER_LABEL":"Directory","ERROR_MESSAGE":null,"HELP_MESSAGE":null},{"ID":"6799","ENTITY_ID":"CRM_COMPANY","FIELD_NAME":\
"UF_CRM_1724077760","USER_TYPE_ID":"enumeration","XML_ID":null,"SORT":"150","MULTIPLE":"Y","MANDATORY":"N","SHOW_FILTE\
R":"E","SHOW_IN_LIST":"Y","EDIT_IN_LIST":"Y","IS_SEARCHABLE":"N","SETTINGS":{"DISPLAY":"LIST","LIST_HEIGHT":1,"CAPTION\
_NO_VALUE":"","SHOW_NO_VALUE":"Y"},"EDIT_FORM_LABEL":"Radio","LIST_COLUMN_LABEL":"Radio","LIST_FILTER_LABEL":"Radio","\
ERROR_MESSAGE":null,"HELP_MESSAGE":null,"LIST":[{"ID":"3157","SORT":"10","VALUE":"Kids \
Radio","DEF":"N","XML_ID":"79b4c576f96e65eb40f390e45c0dc802"},{"ID":"3159","SORT":"20","VALUE":"Chanson \
Radio","DEF":"N","XML_ID":"d3ffd89a825f218f5efd79dffd38fbbf"},{"ID":"3161","SORT":"30","VALUE":"Love \
Radio","DEF":"N","XML_ID":"dff769fa19d7d7ce8d0677341d221161"},{"ID":"3163","SORT":"40","VALUE":"Monte Carlo \
Radio","DEF":"N","XML_ID":"1f22e5c818ce336a42bd0ec94eb69b9e"},{"ID":"3181","SORT":"130","VALUE":"DFM \
Yuryev-Polsky","DEF":"N","XML_ID":"fc1c5e6b4a9fd20b4749240b8dbac41a"}]},{"ID":"6791","ENTITY_ID":"CRM_COMPANY","FIELD_\
NAME":"UF_CRM_1722578010","USER_TYPE_ID":"file","XML_ID":null,"SORT":"150","MULTIPLE":"Y","MANDATORY":"N","SHOW_FILTER\
":"E","SHOW_IN_LIST":"Y","EDIT_IN_LIST":"Y","IS_SEARCHABLE":"N","SETTINGS":{"SIZE":20,"LIST_WIDTH":0,"LIST_HEIGHT":0,"\
MAX_SHOW_SIZE":0,"MAX_ALLOWED_SIZE":0,"EXTENSIONS":[],"TARGET_BLANK":"Y"},"EDIT_FORM_LABEL":"KP \
(files)","LIST_COLUMN_LABEL":"KP (files)","LIST_FILTER_LABEL":"KP \
(files)","ERROR_MESSAGE":null,"HELP_MESSAGE":null},{"ID":"5567","ENTITY_ID":"CRM_COMPANY","FIELD_NAME":"UF_CRM_1709565\
075","USER_TYPE_ID":"resourcebooking","XML_ID":null,"SORT":"1","MULTIPLE":"Y","MANDATORY":"N","SHOW_FILTER":"N","SHOW_\
IN_LIST":"Y","EDIT_IN_LIST":"Y","IS_SEARCHABLE":"N","SETTINGS":{"USE_USERS":"N","USE_RESOURCES":"Y","RESOURCES":{"reso\
urce":{"XML_ID":"resource","NAME":"resource","SECTIONS":[{"ID":"7","CAL_TYPE":"resource","NAME":"Museum \
Hall"},{"ID":"49","CAL_TYPE":"resource","NAME":"resource 1"},{"ID":"51","CAL_TYPE":"resource","NAME":"resource \
2"},{"ID":"53","CAL_TYPE":"resource","NAME":"1"},{"ID":"57","CAL_TYPE":"resource","NAME":"Resource"},{"ID":"59","CAL_T\
YPE":"resource","NAME":"Resource 2"}]}},"SELECTED_RESOURCES":[{"type":"resource","id":"7","title":"Museum \
Hall"}],"SELECTED_USERS":[],"FULL_DAY":"N","ALLOW_OVERBOOKING":"Y","USE_SERVICES":"N","SERVICE_LIST":[{"name":"","dura\
tion":"60"}],"RESOURCE_LIMIT":-1,"TIMEZONE":"Europe/Berlin","USE_USER_TIMEZONE":"N"},"EDIT_FORM_LABEL":"BOOK \
MEETING","LIST_COLUMN_LABEL":"BOOK MEETING","LIST_FILTER_LABEL":"BOOK \
MEETING","ERROR_MESSAGE":null,"HELP_MESSAGE":null},{"ID":"6997","ENTITY_ID":"CRM_COMPANY","FIELD_NAME":"UF_CRM_HELLO_W\
ORLD","USER_TYPE_ID":"string","XML_ID":null,"SORT":"2000","MULTIPLE":"Y","MANDATORY":"N","SHOW_FILTER":"N","SHOW_IN_LI\
ST":"Y","EDIT_IN_LIST":"N","IS_SEARCHABLE":"N","SETTINGS":{"SIZE":20,"ROWS":10,"REGEXP":"","MIN_LENGTH":0,"MAX_LENGTH"\
:0,"DEFAULT_VALUE":"Hello, world! Default value (changed)"},"EDIT_FORM_LABEL":"Hello, world! Edit \
(changed)","LIST_COLUMN_LABEL":"Hello, world! Column (changed)","LIST_FILTER_LABEL":"Hello, world! Filter \
(changed)","ERROR_MESSAGE":"Hello, world! Error (changed)","HELP_MESSAGE":"Hello, world! Help (changed)"}]}',
  "crm.invoice.userfield.update":
'{"result":true}',
};
