// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Documented answers of crm.company. */
export const crmCompanySamples = {
  "crm.company.add":
'{"result":2921}',
  "crm.company.contact.add":
'{"result":true}',
  "crm.company.contact.delete":
'{"result":true}',
  "crm.company.contact.fields":
'{"result":{"SORT":{"type":"integer","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isD\
ynamic":false,"title":"Sorting"},"IS_PRIMARY":{"type":"char","isRequired":false,"isReadOnly":false,"isImmutable":false\
,"isMultiple":false,"isDynamic":false,"title":"Primary"},"CONTACT_ID":{"type":"integer","isRequired":true,"isReadOnly"\
:false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"Contact"}}}',
  "crm.company.contact.items.delete":
'{"result":true}',
  "crm.company.contact.items.get":
'{"result":[{"CONTACT_ID":7,"SORT":100,"ROLE_ID":0,"IS_PRIMARY":"Y"},{"CONTACT_ID":8,"SORT":110,"ROLE_ID":0,"IS_PRIMAR\
Y":"N"},{"CONTACT_ID":9,"SORT":120,"ROLE_ID":0,"IS_PRIMARY":"N"}]}',
  "crm.company.contact.items.set":
'{"result":true}',
  "crm.company.delete":
'{"result":true}',
  "crm.company.details.configuration.forceCommonScopeForAll":
'{"result":true}',
  "crm.company.details.configuration.get":
'{"result":[{"name":"main","title":"About Us","type":"section","elements":[{"name":"TITLE","optionFlags":"0"},{"name":\
"COMPANY_TYPE","optionFlags":"0"},{"name":"INDUSTRY","optionFlags":"0"},{"name":"REVENUE_WITH_CURRENCY","optionFlags":\
"0"},{"name":"EMAIL","optionFlags":"0"},{"name":"CONTACT","optionFlags":"0","options":{"defaultCountry":"RU"}},{"name"\
:"UF_CRM_1687188367","optionFlags":"1"},{"name":"UF_CRM_1706178583916","optionFlags":"1"},{"name":"COMMENTS","optionFl\
ags":"1"},{"name":"REQUISITES","optionFlags":"1"},{"name":"PARENT_ID_164","optionFlags":"0"},{"name":"LOGO","optionFla\
gs":"1"},{"name":"PHONE","optionFlags":"1","options":{"defaultCountry":"RU"}},{"name":"ADDRESS","optionFlags":"1"}]},{\
"name":"additional","title":"Additional Information","type":"section","elements":[{"name":"EMPLOYEES","optionFlags":"0\
"},{"name":"ASSIGNED_BY_ID","optionFlags":"0"},{"name":"UTM","optionFlags":"0"},{"name":"TRACKING_SOURCE_ID","optionFl\
ags":"0"}]},{"name":"user_pl047oti","title":"New Section","type":"section","elements":[{"name":"UF_CRM_1689255858","op\
tionFlags":"1"}]}]}',
  "crm.company.details.configuration.reset":
'{"result":true}',
  "crm.company.details.configuration.set":
'{"result":true}',
  "crm.company.fields":
'{"result":{"ID":{"type":"integer","isRequired":false,"isReadOnly":true,"isImmutable":false,"isMultiple":false,"isDyna\
mic":false,"title":"ID"},"TITLE":{"type":"string","isRequired":true,"isReadOnly":false,"isImmutable":false,"isMultiple\
":false,"isDynamic":false,"title":"Company Name"},"COMPANY_TYPE":{"type":"crm_status","isRequired":false,"isReadOnly":\
false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"statusType":"COMPANY_TYPE","title":"Company \
Type"},"LOGO":{"type":"file","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isDynamic":\
false,"title":"Logo"},"ADDRESS":{"type":"string","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple\
":false,"isDynamic":false,"title":"Physical Address"},"ADDRESS_2":{"type":"string","isRequired":false,"isReadOnly":fal\
se,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"Address (line \
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
ID"},"ADDRESS_LEGAL":{"type":"string","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"is\
Dynamic":false,"title":"Legal Address"},"REG_ADDRESS":{"type":"string","isRequired":false,"isReadOnly":false,"isImmuta\
ble":false,"isMultiple":false,"isDynamic":false,"title":"Legal \
Address"},"REG_ADDRESS_2":{"type":"string","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":fals\
e,"isDynamic":false,"title":"Legal Address (line 2)"},"REG_ADDRESS_CITY":{"type":"string","isRequired":false,"isReadOn\
ly":false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"Legal Address \
City"},"REG_ADDRESS_POSTAL_CODE":{"type":"string","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultipl\
e":false,"isDynamic":false,"title":"Legal Address Postal Code"},"REG_ADDRESS_REGION":{"type":"string","isRequired":fal\
se,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"Legal Address \
Region"},"REG_ADDRESS_PROVINCE":{"type":"string","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple\
":false,"isDynamic":false,"title":"Legal Address Province"},"REG_ADDRESS_COUNTRY":{"type":"string","isRequired":false,\
"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"Legal Address \
Country"},"REG_ADDRESS_COUNTRY_CODE":{"type":"string","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMul\
tiple":false,"isDynamic":false,"title":"Legal Address Country \
Code"},"REG_ADDRESS_LOC_ADDR_ID":{"type":"integer","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultip\
le":false,"isDynamic":false,"title":"Legal Address Location ID"},"BANKING_DETAILS":{"type":"string","isRequired":false\
,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"Banking \
Details"},"INDUSTRY":{"type":"crm_status","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false\
,"isDynamic":false,"statusType":"INDUSTRY","title":"Industry"},"EMPLOYEES":{"type":"crm_status","isRequired":false,"is\
ReadOnly":false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"statusType":"EMPLOYEES","title":"Number of \
Employees"},"CURRENCY_ID":{"type":"crm_currency","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple\
":false,"isDynamic":false,"title":"Currency"},"REVENUE":{"type":"double","isRequired":false,"isReadOnly":false,"isImmu\
table":false,"isMultiple":false,"isDynamic":false,"title":"Annual \
Revenue"},"OPENED":{"type":"char","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isDyna\
mic":false,"title":"Available to Everyone"},"COMMENTS":{"type":"string","isRequired":false,"isReadOnly":false,"isImmut\
able":false,"isMultiple":false,"isDynamic":false,"title":"Comment"},"HAS_PHONE":{"type":"char","isRequired":false,"isR\
eadOnly":true,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"Phone \
Set"},"HAS_EMAIL":{"type":"char","isRequired":false,"isReadOnly":true,"isImmutable":false,"isMultiple":false,"isDynami\
c":false,"title":"E-mail Set"},"HAS_IMOL":{"type":"char","isRequired":false,"isReadOnly":true,"isImmutable":false,"isM\
ultiple":false,"isDynamic":false,"title":"Open Line Set"},"IS_MY_COMPANY":{"type":"char","isRequired":false,"isReadOnl\
y":false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"My \
Company"},"ASSIGNED_BY_ID":{"type":"user","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false\
,"isDynamic":false,"title":"Responsible Person"},"CREATED_BY_ID":{"type":"user","isRequired":false,"isReadOnly":true,"\
isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"Created \
By"},"MODIFY_BY_ID":{"type":"user","isRequired":false,"isReadOnly":true,"isImmutable":false,"isMultiple":false,"isDyna\
mic":false,"title":"Modified By"},"DATE_CREATE":{"type":"datetime","isRequired":false,"isReadOnly":true,"isImmutable":\
false,"isMultiple":false,"isDynamic":false,"title":"Creation \
Date"},"DATE_MODIFY":{"type":"datetime","isRequired":false,"isReadOnly":true,"isImmutable":false,"isMultiple":false,"i\
sDynamic":false,"title":"Modification Date"},"CONTACT_ID":{"type":"crm_contact","isRequired":false,"isReadOnly":false,\
"isImmutable":false,"isMultiple":true,"isDynamic":false,"title":"Contact"},"LEAD_ID":{"type":"crm_lead","isRequired":f\
alse,"isReadOnly":true,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"Lead","settings":{"parentEnti\
tyTypeId":1}},"ORIGINATOR_ID":{"type":"string","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":\
false,"isDynamic":false,"title":"External Source"},"ORIGIN_ID":{"type":"string","isRequired":false,"isReadOnly":false,\
"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"Identifier in External \
Source"},"ORIGIN_VERSION":{"type":"string","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":fals\
e,"isDynamic":false,"title":"Original Version"},"UTM_SOURCE":{"type":"string","isRequired":false,"isReadOnly":false,"i\
sImmutable":false,"isMultiple":false,"isDynamic":false,"title":"Advertising \
System"},"UTM_MEDIUM":{"type":"string","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"i\
sDynamic":false,"title":"Traffic Type"},"UTM_CAMPAIGN":{"type":"string","isRequired":false,"isReadOnly":false,"isImmut\
able":false,"isMultiple":false,"isDynamic":false,"title":"Campaign \
Identifier"},"UTM_CONTENT":{"type":"string","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":fal\
se,"isDynamic":false,"title":"Campaign Content"},"UTM_TERM":{"type":"string","isRequired":false,"isReadOnly":false,"is\
Immutable":false,"isMultiple":false,"isDynamic":false,"title":"Campaign Search \
Term"},"PARENT_ID_156":{"type":"crm_entity","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":fal\
se,"isDynamic":false,"title":"Purchase","settings":{"parentEntityTypeId":156}},"LAST_ACTIVITY_TIME":{"type":"datetime"\
,"isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"Last Activity \
Time"},"LAST_ACTIVITY_BY":{"type":"user","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,\
"isDynamic":false,"title":"Last Activity Author"},"LAST_COMMUNICATION_TIME":{"type":"string","isRequired":false,"isRea\
dOnly":true,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"Last Communication \
Date"},"PHONE":{"type":"crm_multifield","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":true,"i\
sDynamic":false,"title":"Phone"},"EMAIL":{"type":"crm_multifield","isRequired":false,"isReadOnly":false,"isImmutable":\
false,"isMultiple":true,"isDynamic":false,"title":"E-mail"},"WEB":{"type":"crm_multifield","isRequired":false,"isReadO\
nly":false,"isImmutable":false,"isMultiple":true,"isDynamic":false,"title":"Website"},"IM":{"type":"crm_multifield","i\
sRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":true,"isDynamic":false,"title":"Messenger"},"LINK\
":{"type":"crm_multifield","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":true,"isDynamic":fal\
se,"title":"LINK"},"UF_CRM_1687188367":{"type":"crm","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMult\
iple":false,"isDynamic":true,"title":"UF_CRM_1687188367","listLabel":"Subsidiary","formLabel":"Subsidiary","filterLabe\
l":"Subsidiary","settings":{"COMPANY":"Y","LEAD":null}},"UF_CRM_64A29A1CD5CC2":{"type":"string","isRequired":false,"is\
ReadOnly":false,"isImmutable":false,"isMultiple":false,"isDynamic":true,"title":"UF_CRM_64A29A1CD5CC2","listLabel":"Ne\
w Field","formLabel":"New Field","filterLabel":"New Field","settings":{"SIZE":20,"ROWS":1,"REGEXP":"","MIN_LENGTH":0,"\
MAX_LENGTH":0,"DEFAULT_VALUE":""}}}}',
  "crm.company.get":
'{"result":{"ID":"2909","COMPANY_TYPE":"CUSTOMER","TITLE":"GAZPROM","LOGO":null,"LEAD_ID":null,"HAS_PHONE":"N","HAS_EM\
AIL":"N","HAS_IMOL":"N","ASSIGNED_BY_ID":"139","CREATED_BY_ID":"835","MODIFY_BY_ID":"1","BANKING_DETAILS":"7736050003"\
,"INDUSTRY":"IT","REVENUE":"0","CURRENCY_ID":"EUR","EMPLOYEES":"EMPLOYEES_1","COMMENTS":"","DATE_CREATE":"2024-03-11T1\
6:36:46+01:00","DATE_MODIFY":"2024-08-01T16:08:08+01:00","OPENED":"N","IS_MY_COMPANY":"N","ORIGINATOR_ID":null,"ORIGIN\
_ID":null,"ORIGIN_VERSION":null,"ADDRESS":null,"ADDRESS_2":null,"ADDRESS_CITY":null,"ADDRESS_POSTAL_CODE":null,"ADDRES\
S_REGION":null,"ADDRESS_PROVINCE":null,"ADDRESS_COUNTRY":null,"ADDRESS_COUNTRY_CODE":null,"ADDRESS_LOC_ADDR_ID":null,"\
ADDRESS_LEGAL":null,"REG_ADDRESS":null,"REG_ADDRESS_2":null,"REG_ADDRESS_CITY":null,"REG_ADDRESS_POSTAL_CODE":null,"RE\
G_ADDRESS_REGION":null,"REG_ADDRESS_PROVINCE":null,"REG_ADDRESS_COUNTRY":null,"REG_ADDRESS_COUNTRY_CODE":null,"REG_ADD\
RESS_LOC_ADDR_ID":null,"UTM_SOURCE":null,"UTM_MEDIUM":null,"UTM_CAMPAIGN":null,"UTM_CONTENT":null,"UTM_TERM":null,"PAR\
ENT_ID_156":null,"LAST_ACTIVITY_BY":"835","LAST_ACTIVITY_TIME":"2024-03-11T16:36:46+01:00","LAST_COMMUNICATION_TIME":n\
ull,"UF_CRM_1687188367":""}}',
  "crm.company.list":
'{"result":[{"TITLE":"Crossroads","ASSIGNED_BY_ID":"811","ID":"2919","PHONE":[{"ID":"8303","VALUE_TYPE":"WORK","VALUE"\
:"+19998887766","TYPE_ID":"PHONE"}]}],"total":1}',
  "crm.company.update":
'{"result":true}',
  "crm.company.userfield.add":
'{"result":6997}',
  "crm.company.userfield.delete":
'{"result":true}',
  "crm.company.userfield.get":
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
  "crm.company.userfield.list":
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
(changed)","ERROR_MESSAGE":"Hello, world! Error (changed)","HELP_MESSAGE":"Hello, world! Help (changed)"}],"total":5}',
  "crm.company.userfield.update":
'{"result":true}',
};
