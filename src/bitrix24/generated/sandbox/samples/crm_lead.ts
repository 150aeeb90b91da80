// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Documented answers of crm.lead. */
export const crmLeadSamples = {
  "crm.lead.add":
'{"result":3465}',
  "crm.lead.contact.add":
'{"result":true}',
  "crm.lead.contact.delete":
'{"result":true}',
  "crm.lead.contact.fields":
'{"result":{"SORT":{"type":"integer","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isD\
ynamic":false,"title":"Sorting"},"IS_PRIMARY":{"type":"char","isRequired":false,"isReadOnly":false,"isImmutable":false\
,"isMultiple":false,"isDynamic":false,"title":"Primary"},"CONTACT_ID":{"type":"integer","isRequired":true,"isReadOnly"\
:false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"Contact"}}}',
  "crm.lead.contact.items.delete":
'{"result":true}',
  "crm.lead.contact.items.get":
'{"result":[{"CONTACT_ID":1010,"SORT":10,"ROLE_ID":0,"IS_PRIMARY":"Y"},{"CONTACT_ID":1011,"SORT":20,"ROLE_ID":0,"IS_PR\
IMARY":"N"}]}',
  "crm.lead.contact.items.set":
'{"result":true}',
  "crm.lead.delete":
'{"result":true}',
  "crm.lead.details.configuration.forceCommonScopeForAll":
'{"result":true}',
  "crm.lead.details.configuration.get":
'{"result":[{"name":"main","title":"About the Lead","type":"section","elements":[{"name":"TITLE","optionFlags":"0"},{"\
name":"STATUS_ID","optionFlags":"0"},{"name":"SOURCE_ID","optionFlags":"0"}]},{"name":"additional","title":"Additional\
","type":"section","elements":[{"name":"ASSIGNED_BY_ID","optionFlags":"0"},{"name":"COMMENTS","optionFlags":"0"}]}]}',
  "crm.lead.details.configuration.reset":
'{"result":true}',
  "crm.lead.details.configuration.set":
'{"result":true}',
  "crm.lead.fields":
'{"result":{"ID":{"type":"integer","isRequired":false,"isReadOnly":true,"isImmutable":false,"isMultiple":false,"isDyna\
mic":false,"title":"ID"},"TITLE":{"type":"string","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultipl\
e":false,"isDynamic":false,"title":"Lead Title"},"HONORIFIC":{"type":"crm_status","isRequired":false,"isReadOnly":fals\
e,"isImmutable":false,"isMultiple":false,"isDynamic":false,"statusType":"HONORIFIC","title":"Salutation"},"NAME":{"typ\
e":"string","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"Fi\
rst Name"},"SECOND_NAME":{"type":"string","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false\
,"isDynamic":false,"title":"Middle Name"},"LAST_NAME":{"type":"string","isRequired":false,"isReadOnly":false,"isImmuta\
ble":false,"isMultiple":false,"isDynamic":false,"title":"Last \
Name"},"BIRTHDATE":{"type":"date","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isDyna\
mic":false,"title":"Birthdate"},"COMPANY_TITLE":{"type":"string","isRequired":false,"isReadOnly":false,"isImmutable":f\
alse,"isMultiple":false,"isDynamic":false,"title":"Company Name"},"SOURCE_ID":{"type":"crm_status","isRequired":false,\
"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"statusType":"SOURCE","title":"Source"},"S\
OURCE_DESCRIPTION":{"type":"string","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isDy\
namic":false,"title":"Source Description"},"STATUS_ID":{"type":"crm_status","isRequired":false,"isReadOnly":false,"isI\
mmutable":false,"isMultiple":false,"isDynamic":false,"statusType":"STATUS","title":"Stage"},"STATUS_DESCRIPTION":{"typ\
e":"string","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"St\
age Description"},"STATUS_SEMANTIC_ID":{"type":"string","isRequired":false,"isReadOnly":true,"isImmutable":false,"isMu\
ltiple":false,"isDynamic":false,"title":"Status Semantic"},"POST":{"type":"string","isRequired":false,"isReadOnly":fal\
se,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"Position"},"ADDRESS":{"type":"string","isRequired\
":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"Address"},"ADDRESS_2":{"t\
ype":"string","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"\
Address (Line 2)"},"ADDRESS_CITY":{"type":"string","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultip\
le":false,"isDynamic":false,"title":"City"},"ADDRESS_POSTAL_CODE":{"type":"string","isRequired":false,"isReadOnly":fal\
se,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"Postal \
Code"},"ADDRESS_REGION":{"type":"string","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,\
"isDynamic":false,"title":"Region"},"ADDRESS_PROVINCE":{"type":"string","isRequired":false,"isReadOnly":false,"isImmut\
able":false,"isMultiple":false,"isDynamic":false,"title":"Province"},"ADDRESS_COUNTRY":{"type":"string","isRequired":f\
alse,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"Country"},"ADDRESS_COUNTRY_C\
ODE":{"type":"string","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"\
title":"Country Code"},"ADDRESS_LOC_ADDR_ID":{"type":"integer","isRequired":false,"isReadOnly":false,"isImmutable":fal\
se,"isMultiple":false,"isDynamic":false,"title":"Location Address \
ID"},"CURRENCY_ID":{"type":"crm_currency","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false\
,"isDynamic":false,"title":"Currency"},"OPPORTUNITY":{"type":"double","isRequired":false,"isReadOnly":false,"isImmutab\
le":false,"isMultiple":false,"isDynamic":false,"title":"Amount"},"IS_MANUAL_OPPORTUNITY":{"type":"char","isRequired":f\
alse,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"IS_MANUAL_OPPORTUNITY"},"OPE\
NED":{"type":"char","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"ti\
tle":"Available to All"},"COMMENTS":{"type":"string","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMult\
iple":false,"isDynamic":false,"title":"Comments"},"HAS_PHONE":{"type":"char","isRequired":false,"isReadOnly":true,"isI\
mmutable":false,"isMultiple":false,"isDynamic":false,"title":"Phone \
Provided"},"HAS_EMAIL":{"type":"char","isRequired":false,"isReadOnly":true,"isImmutable":false,"isMultiple":false,"isD\
ynamic":false,"title":"Email Provided"},"HAS_IMOL":{"type":"char","isRequired":false,"isReadOnly":true,"isImmutable":f\
alse,"isMultiple":false,"isDynamic":false,"title":"Open Line \
Assigned"},"ASSIGNED_BY_ID":{"type":"user","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":fals\
e,"isDynamic":false,"title":"Responsible User"},"CREATED_BY_ID":{"type":"user","isRequired":false,"isReadOnly":true,"i\
sImmutable":false,"isMultiple":false,"isDynamic":false,"title":"Created \
By"},"MODIFY_BY_ID":{"type":"user","isRequired":false,"isReadOnly":true,"isImmutable":false,"isMultiple":false,"isDyna\
mic":false,"title":"Modified By"},"MOVED_BY_ID":{"type":"user","isRequired":false,"isReadOnly":true,"isImmutable":fals\
e,"isMultiple":false,"isDynamic":false,"title":"MOVED_BY_ID"},"DATE_CREATE":{"type":"datetime","isRequired":false,"isR\
eadOnly":true,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"Creation \
Date"},"DATE_MODIFY":{"type":"datetime","isRequired":false,"isReadOnly":true,"isImmutable":false,"isMultiple":false,"i\
sDynamic":false,"title":"Modification Date"},"MOVED_TIME":{"type":"datetime","isRequired":false,"isReadOnly":true,"isI\
mmutable":false,"isMultiple":false,"isDynamic":false,"title":"MOVED_TIME"},"COMPANY_ID":{"type":"crm_company","isRequi\
red":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"Company","settings":{"\
parentEntityTypeId":4}},"CONTACT_ID":{"type":"crm_contact","isRequired":false,"isReadOnly":false,"isImmutable":false,"\
isMultiple":false,"isDynamic":false,"isDeprecated":true,"title":"Contact"},"CONTACT_IDS":{"type":"crm_contact","isRequ\
ired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":true,"isDynamic":false,"title":"CONTACT_IDS"},"IS_RETU\
RN_CUSTOMER":{"type":"char","isRequired":false,"isReadOnly":true,"isImmutable":false,"isMultiple":false,"isDynamic":fa\
lse,"title":"Returning Lead"},"DATE_CLOSED":{"type":"datetime","isRequired":false,"isReadOnly":true,"isImmutable":fals\
e,"isMultiple":false,"isDynamic":false,"title":"Closing Date"},"ORIGINATOR_ID":{"type":"string","isRequired":false,"is\
ReadOnly":false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"External \
Source"},"ORIGIN_ID":{"type":"string","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"is\
Dynamic":false,"title":"Identifier in External Source"},"UTM_SOURCE":{"type":"string","isRequired":false,"isReadOnly":\
false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"Advertising \
System"},"UTM_MEDIUM":{"type":"string","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"i\
sDynamic":false,"title":"Traffic Type"},"UTM_CAMPAIGN":{"type":"string","isRequired":false,"isReadOnly":false,"isImmut\
able":false,"isMultiple":false,"isDynamic":false,"title":"Campaign \
Identifier"},"UTM_CONTENT":{"type":"string","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":fal\
se,"isDynamic":false,"title":"Campaign Content"},"UTM_TERM":{"type":"string","isRequired":false,"isReadOnly":false,"is\
Immutable":false,"isMultiple":false,"isDynamic":false,"title":"Campaign Search \
Term"},"LAST_ACTIVITY_TIME":{"type":"datetime","isRequired":false,"isReadOnly":true,"isImmutable":false,"isMultiple":f\
alse,"isDynamic":false,"title":"LAST_ACTIVITY_TIME"},"LAST_ACTIVITY_BY":{"type":"user","isRequired":false,"isReadOnly"\
:true,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"LAST_ACTIVITY_BY"},"PHONE":{"type":"crm_multif\
ield","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":true,"isDynamic":false,"title":"Phone"},"\
EMAIL":{"type":"crm_multifield","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":true,"isDynamic\
":false,"title":"E-mail"},"WEB":{"type":"crm_multifield","isRequired":false,"isReadOnly":false,"isImmutable":false,"is\
Multiple":true,"isDynamic":false,"title":"Website"},"IM":{"type":"crm_multifield","isRequired":false,"isReadOnly":fals\
e,"isImmutable":false,"isMultiple":true,"isDynamic":false,"title":"Messenger"},"LINK":{"type":"crm_multifield","isRequ\
ired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":true,"isDynamic":false,"title":"LINK"}}}',
  "crm.lead.get":
'{"result":{"ID":"123","TITLE":"Lead #1591","HONORIFIC":null,"NAME":"","SECOND_NAME":null,"LAST_NAME":null,"COMPANY_TI\
TLE":null,"COMPANY_ID":null,"CONTACT_ID":null,"IS_RETURN_CUSTOMER":"N","BIRTHDATE":"","SOURCE_ID":"1","SOURCE_DESCRIPT\
ION":null,"STATUS_ID":"IN_PROCESS","STATUS_DESCRIPTION":null,"POST":null,"COMMENTS":null,"CURRENCY_ID":"EUR","OPPORTUN\
ITY":"0.00","IS_MANUAL_OPPORTUNITY":"N","HAS_PHONE":"N","HAS_EMAIL":"N","HAS_IMOL":"N","ASSIGNED_BY_ID":"1","CREATED_B\
Y_ID":"1","MODIFY_BY_ID":"1","DATE_CREATE":"2024-05-23T18:18:25+02:00","DATE_MODIFY":"2024-05-23T18:18:25+02:00","DATE\
_CLOSED":"","STATUS_SEMANTIC_ID":"P","OPENED":"Y","ORIGINATOR_ID":null,"ORIGIN_ID":null,"MOVED_BY_ID":"1","MOVED_TIME"\
:"2024-05-23T18:18:25+02:00","ADDRESS":null,"ADDRESS_2":null,"ADDRESS_CITY":null,"ADDRESS_POSTAL_CODE":null,"ADDRESS_R\
EGION":null,"ADDRESS_PROVINCE":null,"ADDRESS_COUNTRY":null,"ADDRESS_COUNTRY_CODE":null,"ADDRESS_LOC_ADDR_ID":null,"UTM\
_SOURCE":null,"UTM_MEDIUM":null,"UTM_CAMPAIGN":null,"UTM_CONTENT":null,"UTM_TERM":null,"LAST_ACTIVITY_BY":"1","LAST_AC\
TIVITY_TIME":"2024-05-23T18:18:25+02:00","PHONE":[{"ID":"11658","VALUE_TYPE":"OTHER","VALUE":"+15454777777","TYPE_ID":\
"PHONE"}],"IM":[{"ID":"11660","VALUE_TYPE":"OPENLINE","VALUE":"imol|livechat|1|67|21","TYPE_ID":"IM"}]}}',
  "crm.lead.list":
'{"result":[{"ID":"5","TITLE":"Lead 1","HONORIFIC":null,"NAME":"Erasmus","SECOND_NAME":null,"LAST_NAME":"Golden of \
Ireland","COMPANY_TITLE":null,"COMPANY_ID":"0","CONTACT_ID":"2069","IS_RETURN_CUSTOMER":"N","BIRTHDATE":"","SOURCE_ID"\
:"CALL","SOURCE_DESCRIPTION":null,"STATUS_ID":"CONVERTED","STATUS_DESCRIPTION":null,"POST":null,"COMMENTS":null,"CURRE\
NCY_ID":"USD","OPPORTUNITY":"15000.00","IS_MANUAL_OPPORTUNITY":"Y","HAS_PHONE":"Y","HAS_EMAIL":"Y","HAS_IMOL":"N","ASS\
IGNED_BY_ID":"1","CREATED_BY_ID":"1","MODIFY_BY_ID":"1","DATE_CREATE":"2021-05-31T15:10:16+02:00","DATE_MODIFY":"2021-\
11-26T18:56:13+02:00","DATE_CLOSED":"2021-07-16T16:43:44+02:00","STATUS_SEMANTIC_ID":"S","OPENED":"Y","ORIGINATOR_ID":\
null,"ORIGIN_ID":null,"MOVED_BY_ID":"1","MOVED_TIME":"2021-07-16T16:43:44+02:00","ADDRESS":"7677 Hollow Ridge \
Alley","ADDRESS_2":null,"ADDRESS_CITY":null,"ADDRESS_POSTAL_CODE":null,"ADDRESS_REGION":null,"ADDRESS_PROVINCE":null,"\
ADDRESS_COUNTRY":"Indonesia","ADDRESS_COUNTRY_CODE":null,"ADDRESS_LOC_ADDR_ID":"1","UTM_SOURCE":null,"UTM_MEDIUM":null\
,"UTM_CAMPAIGN":null,"UTM_CONTENT":null,"UTM_TERM":null,"LAST_ACTIVITY_BY":"1","LAST_ACTIVITY_TIME":"2021-05-31T15:10:\
16+02:00","UF_CRM_1704817278":null,"UF_CRM_1706782596092":null,"UF_CRM_1708952993785":false},{"ID":"6","TITLE":"Lead \
2","HONORIFIC":null,"NAME":"Ignacius","SECOND_NAME":null,"LAST_NAME":"Slayny","COMPANY_TITLE":null,"COMPANY_ID":"0","C\
ONTACT_ID":"2070","IS_RETURN_CUSTOMER":"N","BIRTHDATE":"","SOURCE_ID":"CALL","SOURCE_DESCRIPTION":null,"STATUS_ID":"CO\
NVERTED","STATUS_DESCRIPTION":null,"POST":null,"COMMENTS":null,"CURRENCY_ID":"USD","OPPORTUNITY":"15000.00","IS_MANUAL\
_OPPORTUNITY":"Y","HAS_PHONE":"Y","HAS_EMAIL":"Y","HAS_IMOL":"N","ASSIGNED_BY_ID":"1","CREATED_BY_ID":"1","MODIFY_BY_I\
D":"1","DATE_CREATE":"2021-05-31T15:10:16+02:00","DATE_MODIFY":"2021-11-26T18:56:13+02:00","DATE_CLOSED":"2021-07-16T1\
6:43:47+02:00","STATUS_SEMANTIC_ID":"S","OPENED":"Y","ORIGINATOR_ID":null,"ORIGIN_ID":null,"MOVED_BY_ID":"1","MOVED_TI\
ME":"2021-07-16T16:43:47+02:00","ADDRESS":"35 Mosinee Street","ADDRESS_2":null,"ADDRESS_CITY":null,"ADDRESS_POSTAL_COD\
E":null,"ADDRESS_REGION":null,"ADDRESS_PROVINCE":null,"ADDRESS_COUNTRY":"Japan","ADDRESS_COUNTRY_CODE":null,"ADDRESS_L\
OC_ADDR_ID":"2","UTM_SOURCE":null,"UTM_MEDIUM":null,"UTM_CAMPAIGN":null,"UTM_CONTENT":null,"UTM_TERM":null,"LAST_ACTIV\
ITY_BY":"1","LAST_ACTIVITY_TIME":"2021-05-31T15:10:16+02:00","UF_CRM_1704817278":null,"UF_CRM_1706782596092":null,"UF_\
CRM_1708952993785":true}],"next":50,"total":654}',
  "crm.lead.productrows.get":
'{"result":[{"ID":"1425","OWNER_ID":"5","OWNER_TYPE":"L","PRODUCT_ID":6935,"PRODUCT_NAME":"Product Variation \
#1","ORIGINAL_PRODUCT_NAME":"Product Variation #1","PRODUCT_DESCRIPTION":null,"PRICE":10,"PRICE_EXCLUSIVE":10,"PRICE_N\
ETTO":10,"PRICE_BRUTTO":10,"PRICE_ACCOUNT":"10.00000000","QUANTITY":1,"DISCOUNT_TYPE_ID":2,"DISCOUNT_RATE":0,"DISCOUNT\
_SUM":0,"TAX_RATE":null,"TAX_INCLUDED":"N","CUSTOMIZED":"Y","MEASURE_CODE":796,"MEASURE_NAME":"pcs","SORT":10,"XML_ID"\
:"","TYPE":4,"STORE_ID":null,"RESERVE_ID":null,"DATE_RESERVE_END":null,"RESERVE_QUANTITY":null},{"ID":"1429","OWNER_ID\
":"5","OWNER_TYPE":"L","PRODUCT_ID":6595,"PRODUCT_NAME":"Product #2","ORIGINAL_PRODUCT_NAME":"Product \
#2","PRODUCT_DESCRIPTION":"Detailed description","PRICE":22175.328,"PRICE_EXCLUSIVE":19799.4,"PRICE_NETTO":32999,"PRIC\
E_BRUTTO":36958.88,"PRICE_ACCOUNT":"22175.32800000","QUANTITY":1,"DISCOUNT_TYPE_ID":2,"DISCOUNT_RATE":40,"DISCOUNT_SUM\
":13199.6,"TAX_RATE":12,"TAX_INCLUDED":"N","CUSTOMIZED":"Y","MEASURE_CODE":796,"MEASURE_NAME":"pcs","SORT":30,"XML_ID"\
:"","TYPE":1,"STORE_ID":null,"RESERVE_ID":null,"DATE_RESERVE_END":null,"RESERVE_QUANTITY":null}]}',
  "crm.lead.productrows.set":
'{"result":true}',
  "crm.lead.update":
'{"result":true}',
  "crm.lead.userfield.add":
'{"result":6997}',
  "crm.lead.userfield.delete":
'{"result":true}',
  "crm.lead.userfield.get":
'{"result":{"ID":"6997","ENTITY_ID":"CRM_LEAD","FIELD_NAME":"UF_CRM_HELLO_WORLD","USER_TYPE_ID":"string","XML_ID":null\
,"SORT":"2000","MULTIPLE":"Y","MANDATORY":"N","SHOW_FILTER":"N","SHOW_IN_LIST":"Y","EDIT_IN_LIST":"N","IS_SEARCHABLE":\
"N","SETTINGS":{"SIZE":20,"ROWS":10,"REGEXP":"","MIN_LENGTH":0,"MAX_LENGTH":0,"DEFAULT_VALUE":"Hello, World! Default \
value (changed)"},"EDIT_FORM_LABEL":{"ar":"","br":"","de":"Hallo, Welt! Bearbeiten (geändert)","en":"Hello, World! \
Edit (changed)","fr":"","hi":"","id":"","in":"","it":"","ja":"","kz":"","la":"","ms":"","pl":"","ru":"","sc":"","tc":"\
","th":"","tr":"","ua":"","vn":""},"LIST_COLUMN_LABEL":{"ar":"","br":"","de":"Hallo, Welt! Spalte \
(geändert)","en":"Hello, World! Column (changed)","fr":"","hi":"","id":"","in":"","it":"","ja":"","kz":"","la":"","ms"\
:"","pl":"","ru":"","sc":"","tc":"","th":"","tr":"","ua":"","vn":""},"LIST_FILTER_LABEL":{"ar":"Hello, World! Column \
(changed)","br":"Hello, World! Column (changed)","de":"Hello, World! Column (changed)","en":"Hello, World! Column \
(changed)","fr":"Hello, World! Column (changed)","hi":"Hello, World! Column (changed)","id":"Hello, World! Column \
(changed)","in":"Hello, World! Column (changed)","it":"Hello, World! Column (changed)","ja":"Hello, World! Column \
(changed)","kz":"Hello, World! Column (changed)","la":"Hello, World! Column (changed)","ms":"Hello, World! Column \
(changed)","pl":"Hello, World! Column (changed)","ru":"Hello, World! Column (changed)","sc":"Hello, World! Column \
(changed)","tc":"Hello, World! Column (changed)","th":"Hello, World! Column (changed)","tr":"Hello, World! Column \
(changed)","ua":"Hello, World! Column (changed)","vn":"Hello, World! Column \
(changed)"},"ERROR_MESSAGE":{"ar":"","br":"","de":"Hallo, Welt! Fehler (geändert)","en":"Hello, World! Error \
(changed)","fr":"","hi":"","id":"","in":"","it":"","ja":"","kz":"","la":"","ms":"","pl":"","ru":"","sc":"","tc":"","th\
":"","tr":"","ua":"","vn":""},"HELP_MESSAGE":{"ar":"","br":"","de":"Hallo, Welt! Hilfe (geändert)","en":"Hello, World! \
Help (changed)","fr":"","hi":"","id":"","in":"","it":"","ja":"","kz":"","la":"","ms":"","pl":"","ru":"","sc":"","tc":"\
","th":"","tr":"","ua":"","vn":""}}}',
  "crm.lead.userfield.list":
'{"result":[{"ID":"5815","ENTITY_ID":"CRM_LEAD","FIELD_NAME":"UF_CRM_1713790573","USER_TYPE_ID":"crm_status","XML_ID":\
null,"SORT":"100","MULTIPLE":"Y","MANDATORY":"N","SHOW_FILTER":"I","SHOW_IN_LIST":"Y","EDIT_IN_LIST":"Y","IS_SEARCHABL\
E":"N","SETTINGS":{"ENTITY_TYPE":"INDUSTRY"},"EDIT_FORM_LABEL":"Directory","LIST_COLUMN_LABEL":"Directory","LIST_FILTE\
R_LABEL":"Directory","ERROR_MESSAGE":null,"HELP_MESSAGE":null},{"ID":"6799","ENTITY_ID":"CRM_LEAD","FIELD_NAME":"UF_CR\
M_1724077760","USER_TYPE_ID":"enumeration","XML_ID":null,"SORT":"150","MULTIPLE":"Y","MANDATORY":"N","SHOW_FILTER":"E"\
,"SHOW_IN_LIST":"Y","EDIT_IN_LIST":"Y","IS_SEARCHABLE":"N","SETTINGS":{"DISPLAY":"LIST","LIST_HEIGHT":1,"CAPTION_NO_VA\
LUE":"","SHOW_NO_VALUE":"Y"},"EDIT_FORM_LABEL":"Radio","LIST_COLUMN_LABEL":"Radio","LIST_FILTER_LABEL":"Radio","ERROR_\
MESSAGE":null,"HELP_MESSAGE":null,"LIST":[{"ID":"3157","SORT":"10","VALUE":"Children\'s \
Radio","DEF":"N","XML_ID":"79b4c576f96e65eb40f390e45c0dc802"},{"ID":"3159","SORT":"20","VALUE":"Shanson \
Radio","DEF":"N","XML_ID":"d3ffd89a825f218f5efd79dffd38fbbf"},{"ID":"3161","SORT":"30","VALUE":"Love \
Radio","DEF":"N","XML_ID":"dff769fa19d7d7ce8d0677341d221161"},{"ID":"3163","SORT":"40","VALUE":"Monte Carlo \
Radio","DEF":"N","XML_ID":"1f22e5c818ce336a42bd0ec94eb69b9e"},{"ID":"3181","SORT":"130","VALUE":"DFM \
Yuriev-Polsky","DEF":"N","XML_ID":"fc1c5e6b4a9fd20b4749240b8dbac41a"}]},{"ID":"6791","ENTITY_ID":"CRM_LEAD","FIELD_NAM\
E":"UF_CRM_1722578010","USER_TYPE_ID":"file","XML_ID":null,"SORT":"150","MULTIPLE":"Y","MANDATORY":"N","SHOW_FILTER":"\
E","SHOW_IN_LIST":"Y","EDIT_IN_LIST":"Y","IS_SEARCHABLE":"N","SETTINGS":{"SIZE":20,"LIST_WIDTH":0,"LIST_HEIGHT":0,"MAX\
_SHOW_SIZE":0,"MAX_ALLOWED_SIZE":0,"EXTENSIONS":[],"TARGET_BLANK":"Y"},"EDIT_FORM_LABEL":"Estimate \
(files)","LIST_COLUMN_LABEL":"Estimate (files)","LIST_FILTER_LABEL":"Estimate \
(files)","ERROR_MESSAGE":null,"HELP_MESSAGE":null},{"ID":"5567","ENTITY_ID":"CRM_LEAD","FIELD_NAME":"UF_CRM_1709565075\
","USER_TYPE_ID":"resourcebooking","XML_ID":null,"SORT":"1","MULTIPLE":"Y","MANDATORY":"N","SHOW_FILTER":"N","SHOW_IN_\
LIST":"Y","EDIT_IN_LIST":"Y","IS_SEARCHABLE":"N","SETTINGS":{"USE_USERS":"N","USE_RESOURCES":"Y","RESOURCES":{"resourc\
e":{"XML_ID":"resource","NAME":"resource","SECTIONS":[{"ID":"7","CAL_TYPE":"resource","NAME":"Museum \
Hall"},{"ID":"49","CAL_TYPE":"resource","NAME":"resource 1"},{"ID":"51","CAL_TYPE":"resource","NAME":"resource \
2"},{"ID":"53","CAL_TYPE":"resource","NAME":"1"},{"ID":"57","CAL_TYPE":"resource","NAME":"Resource"},{"ID":"59","CAL_T\
YPE":"resource","NAME":"Resource 2"}]}},"SELECTED_RESOURCES":[{"type":"resource","id":"7","title":"Museum \
Hall"}],"SELECTED_USERS":[],"FULL_DAY":"N","ALLOW_OVERBOOKING":"Y","USE_SERVICES":"N","SERVICE_LIST":[{"name":"","dura\
tion":"60"}],"RESOURCE_LIMIT":-1,"TIMEZONE":"Europe/Berlin","USE_USER_TIMEZONE":"N"},"EDIT_FORM_LABEL":"MEETING ROOM \
BOOKING","LIST_COLUMN_LABEL":"MEETING ROOM BOOKING","LIST_FILTER_LABEL":"MEETING ROOM \
BOOKING","ERROR_MESSAGE":null,"HELP_MESSAGE":null},{"ID":"6997","ENTITY_ID":"CRM_LEAD","FIELD_NAME":"UF_CRM_HELLO_WORL\
D","USER_TYPE_ID":"string","XML_ID":null,"SORT":"2000","MULTIPLE":"Y","MANDATORY":"N","SHOW_FILTER":"N","SHOW_IN_LIST"\
:"Y","EDIT_IN_LIST":"N","IS_SEARCHABLE":"N","SETTINGS":{"SIZE":20,"ROWS":10,"REGEXP":"","MIN_LENGTH":0,"MAX_LENGTH":0,\
"DEFAULT_VALUE":"Hello, world! Default value (modified)"},"EDIT_FORM_LABEL":"Hello, world! Edit \
(modified)","LIST_COLUMN_LABEL":"Hello, world! Column (modified)","LIST_FILTER_LABEL":"Hello, world! Filter \
(modified)","ERROR_MESSAGE":"Hello, world! Error (modified)","HELP_MESSAGE":"Hello, world! Help \
(modified)"}],"total":5}',
  "crm.lead.userfield.update":
'{"result":true}',
};
