// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Documented answers of crm.deal. */
export const crmDealSamples = {
  "crm.deal.add":
'{"result":394}',
  "crm.deal.contact.add":
'{"result":true}',
  "crm.deal.contact.delete":
'{"result":true}',
  "crm.deal.contact.fields":
'{"result":{"SORT":{"type":"integer","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isD\
ynamic":false,"title":"Sorting"},"IS_PRIMARY":{"type":"char","isRequired":false,"isReadOnly":false,"isImmutable":false\
,"isMultiple":false,"isDynamic":false,"title":"Primary"},"CONTACT_ID":{"type":"integer","isRequired":true,"isReadOnly"\
:false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"Contact"}}}',
  "crm.deal.contact.items.delete":
'{"result":true}',
  "crm.deal.contact.items.get":
'{"result":[{"CONTACT_ID":55,"SORT":100,"ROLE_ID":0,"IS_PRIMARY":"Y"},{"CONTACT_ID":54,"SORT":200,"ROLE_ID":0,"IS_PRIM\
ARY":"N"},{"CONTACT_ID":56,"SORT":400,"ROLE_ID":0,"IS_PRIMARY":"N"}]}',
  "crm.deal.contact.items.set":
'{"result":true}',
  "crm.deal.delete":
'{"result":true}',
  "crm.deal.details.configuration.forceCommonScopeForAll":
'{"result":true}',
  "crm.deal.details.configuration.get":
'{"result":[{"name":"main","title":"About the Deal","type":"section","elements":[{"name":"TITLE"},{"name":"OPPORTUNITY\
_WITH_CURRENCY"},{"name":"STAGE_ID"},{"name":"CLOSEDATE"},{"name":"CLIENT"}]},{"name":"additional","title":"Additional\
","type":"section","elements":[{"name":"TYPE_ID"},{"name":"SOURCE_ID","optionFlags":"1"},{"name":"SOURCE_DESCRIPTION"}\
,{"name":"BEGINDATE"},{"name":"OPENED"},{"name":"ASSIGNED_BY_ID"},{"name":"OBSERVER"},{"name":"COMMENTS"},{"name":"UTM\
"}]},{"name":"products","title":"Products","type":"section","elements":[{"name":"PRODUCT_ROW_SUMMARY"}]},{"name":"recu\
rring","title":"Recurring Deal","type":"section","elements":[{"name":"RECURRING"}]}]}',
  "crm.deal.details.configuration.reset":
'{"result":true}',
  "crm.deal.details.configuration.set":
'{"result":true}',
  "crm.deal.fields":
'{"result":{"ID":{"type":"integer","isRequired":false,"isReadOnly":true,"isImmutable":false,"isMultiple":false,"isDyna\
mic":false,"title":"ID"},"TITLE":{"type":"string","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultipl\
e":false,"isDynamic":false,"title":"Title"},"TYPE_ID":{"type":"crm_status","isRequired":false,"isReadOnly":false,"isIm\
mutable":false,"isMultiple":false,"isDynamic":false,"statusType":"DEAL_TYPE","title":"Type"},"CATEGORY_ID":{"type":"cr\
m_category","isRequired":false,"isReadOnly":false,"isImmutable":true,"isMultiple":false,"isDynamic":false,"title":"Sal\
es Funnel"},"STAGE_ID":{"type":"crm_status","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":fal\
se,"isDynamic":false,"statusType":"DEAL_STAGE","title":"Deal \
Stage"},"STAGE_SEMANTIC_ID":{"type":"string","isRequired":false,"isReadOnly":true,"isImmutable":false,"isMultiple":fal\
se,"isDynamic":false,"title":"Stage Group"},"IS_NEW":{"type":"char","isRequired":false,"isReadOnly":true,"isImmutable"\
:false,"isMultiple":false,"isDynamic":false,"title":"New Deal"},"IS_RECURRING":{"type":"char","isRequired":false,"isRe\
adOnly":false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"Recurring \
Deal"},"IS_RETURN_CUSTOMER":{"type":"char","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":fals\
e,"isDynamic":false,"title":"Repeat Deal"},"IS_REPEATED_APPROACH":{"type":"char","isRequired":false,"isReadOnly":false\
,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"Repeated \
Approach"},"PROBABILITY":{"type":"integer","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":fals\
e,"isDynamic":false,"title":"Probability"},"CURRENCY_ID":{"type":"crm_currency","isRequired":false,"isReadOnly":false,\
"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"Currency"},"OPPORTUNITY":{"type":"double","isRequire\
d":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"Amount"},"IS_MANUAL_OPPO\
RTUNITY":{"type":"char","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isDynamic":false\
,"title":"IS_MANUAL_OPPORTUNITY"},"TAX_VALUE":{"type":"double","isRequired":false,"isReadOnly":false,"isImmutable":fal\
se,"isMultiple":false,"isDynamic":false,"title":"Tax Rate"},"COMPANY_ID":{"type":"crm_company","isRequired":false,"isR\
eadOnly":false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"Company","settings":{"parentEntityTyp\
eId":4}},"CONTACT_ID":{"type":"crm_contact","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":fal\
se,"isDynamic":false,"isDeprecated":true,"title":"Contact"},"CONTACT_IDS":{"type":"crm_contact","isRequired":false,"is\
ReadOnly":false,"isImmutable":false,"isMultiple":true,"isDynamic":false,"title":"Contacts"},"QUOTE_ID":{"type":"crm_qu\
ote","isRequired":false,"isReadOnly":true,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"Estimate",\
"settings":{"parentEntityTypeId":7}},"BEGINDATE":{"type":"date","isRequired":false,"isReadOnly":false,"isImmutable":fa\
lse,"isMultiple":false,"isDynamic":false,"title":"Start Date"},"CLOSEDATE":{"type":"date","isRequired":false,"isReadOn\
ly":false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"Close \
Date"},"OPENED":{"type":"char","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isDynamic\
":false,"title":"Available to All"},"CLOSED":{"type":"char","isRequired":false,"isReadOnly":false,"isImmutable":false,\
"isMultiple":false,"isDynamic":false,"title":"Closed"},"COMMENTS":{"type":"string","isRequired":false,"isReadOnly":fal\
se,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"Comment"},"ASSIGNED_BY_ID":{"type":"user","isRequ\
ired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"Responsible"},"CREATE\
D_BY_ID":{"type":"user","isRequired":false,"isReadOnly":true,"isImmutable":false,"isMultiple":false,"isDynamic":false,\
"title":"Created By"},"MODIFY_BY_ID":{"type":"user","isRequired":false,"isReadOnly":true,"isImmutable":false,"isMultip\
le":false,"isDynamic":false,"title":"Modified By"},"MOVED_BY_ID":{"type":"user","isRequired":false,"isReadOnly":true,"\
isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"MOVED_BY_ID"},"DATE_CREATE":{"type":"datetime","isReq\
uired":false,"isReadOnly":true,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"Creation \
Date"},"DATE_MODIFY":{"type":"datetime","isRequired":false,"isReadOnly":true,"isImmutable":false,"isMultiple":false,"i\
sDynamic":false,"title":"Modification Date"},"MOVED_TIME":{"type":"datetime","isRequired":false,"isReadOnly":true,"isI\
mmutable":false,"isMultiple":false,"isDynamic":false,"title":"MOVED_TIME"},"SOURCE_ID":{"type":"crm_status","isRequire\
d":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"statusType":"SOURCE","title":"So\
urce"},"SOURCE_DESCRIPTION":{"type":"string","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":fa\
lse,"isDynamic":false,"title":"Additional Info about Source"},"LEAD_ID":{"type":"crm_lead","isRequired":false,"isReadO\
nly":true,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"Lead","settings":{"parentEntityTypeId":1}}\
,"ADDITIONAL_INFO":{"type":"string","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isDy\
namic":false,"title":"Additional Information"},"LOCATION_ID":{"type":"location","isRequired":false,"isReadOnly":false,\
"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"Location"},"ORIGINATOR_ID":{"type":"string","isRequi\
red":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"External \
Source"},"ORIGIN_ID":{"type":"string","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"is\
Dynamic":false,"title":"Identifier in External Source"},"UTM_SOURCE":{"type":"string","isRequired":false,"isReadOnly":\
false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"Advertising \
System"},"UTM_MEDIUM":{"type":"string","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"i\
sDynamic":false,"title":"Traffic Type"},"UTM_CAMPAIGN":{"type":"string","isRequired":false,"isReadOnly":false,"isImmut\
able":false,"isMultiple":false,"isDynamic":false,"title":"Campaign \
Identifier"},"UTM_CONTENT":{"type":"string","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":fal\
se,"isDynamic":false,"title":"Campaign Content"},"UTM_TERM":{"type":"string","isRequired":false,"isReadOnly":false,"is\
Immutable":false,"isMultiple":false,"isDynamic":false,"title":"Campaign Search \
Condition"},"LAST_ACTIVITY_TIME":{"type":"datetime","isRequired":false,"isReadOnly":true,"isImmutable":false,"isMultip\
le":false,"isDynamic":false,"title":"LAST_ACTIVITY_TIME"},"LAST_ACTIVITY_BY":{"type":"user","isRequired":false,"isRead\
Only":true,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"LAST_ACTIVITY_BY"}}}',
  "crm.deal.get":
'{"result":{"ID":"410","TITLE":"New Deal #1","TYPE_ID":"COMPLEX","STAGE_ID":"PREPARATION","PROBABILITY":"99","CURRENCY\
_ID":"EUR","OPPORTUNITY":"1000000.00","IS_MANUAL_OPPORTUNITY":"Y","TAX_VALUE":"0.00","LEAD_ID":null,"COMPANY_ID":"9","\
CONTACT_ID":"84","QUOTE_ID":null,"BEGINDATE":"2024-08-30T02:00:00+02:00","CLOSEDATE":"2024-09-09T02:00:00+02:00","ASSI\
GNED_BY_ID":"1","CREATED_BY_ID":"1","MODIFY_BY_ID":"1","DATE_CREATE":"2024-08-30T14:29:00+02:00","DATE_MODIFY":"2024-0\
8-30T14:29:00+02:00","OPENED":"Y","CLOSED":"N","COMMENTS":"[B]Example comment[/B]","ADDITIONAL_INFO":"Additional \
information","LOCATION_ID":null,"CATEGORY_ID":"0","STAGE_SEMANTIC_ID":"P","IS_NEW":"N","IS_RECURRING":"N","IS_RETURN_C\
USTOMER":"N","IS_REPEATED_APPROACH":"N","SOURCE_ID":"CALLBACK","SOURCE_DESCRIPTION":"Additional source \
information","ORIGINATOR_ID":null,"ORIGIN_ID":null,"MOVED_BY_ID":"1","MOVED_TIME":"2024-08-30T14:29:00+02:00","LAST_AC\
TIVITY_TIME":"2024-08-30T14:29:00+02:00","UTM_SOURCE":"google","UTM_MEDIUM":"CPC","UTM_CAMPAIGN":null,"UTM_CONTENT":nu\
ll,"UTM_TERM":null,"PARENT_ID_1220":"22","LAST_ACTIVITY_BY":"1","UF_CRM_1721244482250":"Hello world!"}}',
  "crm.deal.list":
'{"result":[{"ID":"37","TITLE":"[A] Deal","TYPE_ID":"COMPLEX","CATEGORY_ID":"1","STAGE_ID":"C1:NEW","OPPORTUNITY":"199\
99.99","IS_MANUAL_OPPORTUNITY":"Y","ASSIGNED_BY_ID":"1","DATE_CREATE":"2024-09-02T18:37:18+02:00"},{"ID":"38","TITLE":\
"[A] Deal","TYPE_ID":"COMPLEX","CATEGORY_ID":"1","STAGE_ID":"C1:NEW","OPPORTUNITY":"20000.00","IS_MANUAL_OPPORTUNITY":\
"Y","ASSIGNED_BY_ID":"6","DATE_CREATE":"2024-09-02T18:37:38+02:00"},{"ID":"39","TITLE":"[B] \
Sale","TYPE_ID":"COMPLEX","CATEGORY_ID":"1","STAGE_ID":"C1:NEW","OPPORTUNITY":"12500.00","IS_MANUAL_OPPORTUNITY":"Y","\
ASSIGNED_BY_ID":"1","DATE_CREATE":"2024-04-09T23:11:01+02:00"},{"ID":"40","TITLE":"[B] \
Deal","TYPE_ID":"COMPLEX","CATEGORY_ID":"1","STAGE_ID":"C1:NEW","OPPORTUNITY":"13500.00","IS_MANUAL_OPPORTUNITY":"Y","\
ASSIGNED_BY_ID":"6","DATE_CREATE":"2024-08-08T19:00:14+02:00"},{"ID":"41","TITLE":"[V] \
Deal","TYPE_ID":"COMPLEX","CATEGORY_ID":"1","STAGE_ID":"C1:NEW","OPPORTUNITY":"11500.00","IS_MANUAL_OPPORTUNITY":"Y","\
ASSIGNED_BY_ID":"6","DATE_CREATE":"2024-05-08T09:38:23+02:00"},{"ID":"42","TITLE":"[S] \
Deal","TYPE_ID":"COMPLEX","CATEGORY_ID":"1","STAGE_ID":"C1:NEW","OPPORTUNITY":"18500.00","IS_MANUAL_OPPORTUNITY":"Y","\
ASSIGNED_BY_ID":"6","DATE_CREATE":"2024-07-02T15:38:32+02:00"}],"total":6}',
  "crm.deal.productrows.get":
'{"result":[{"ID":"5","OWNER_ID":"5","OWNER_TYPE":"D","PRODUCT_ID":450,"PRODUCT_NAME":"Product \
#2","ORIGINAL_PRODUCT_NAME":"Product #2","PRODUCT_DESCRIPTION":null,"PRICE":899.1,"PRICE_EXCLUSIVE":899.1,"PRICE_NETTO\
":999,"PRICE_BRUTTO":999,"PRICE_ACCOUNT":"899.10","QUANTITY":1,"DISCOUNT_TYPE_ID":2,"DISCOUNT_RATE":10,"DISCOUNT_SUM":\
99.9,"TAX_RATE":null,"TAX_INCLUDED":"Y","CUSTOMIZED":"Y","MEASURE_CODE":796,"MEASURE_NAME":"pcs","SORT":10,"XML_ID":"s\
ale_basket_651","TYPE":1,"STORE_ID":0,"RESERVE_ID":31,"DATE_RESERVE_END":"2024-12-26","RESERVE_QUANTITY":1},{"ID":"4",\
"OWNER_ID":"5","OWNER_TYPE":"D","PRODUCT_ID":449,"PRODUCT_NAME":"Product #1","ORIGINAL_PRODUCT_NAME":"Product \
#1","PRODUCT_DESCRIPTION":"Detailed description","PRICE":100,"PRICE_EXCLUSIVE":100,"PRICE_NETTO":100,"PRICE_BRUTTO":10\
0,"PRICE_ACCOUNT":"100.00","QUANTITY":1,"DISCOUNT_TYPE_ID":2,"DISCOUNT_RATE":0,"DISCOUNT_SUM":0,"TAX_RATE":null,"TAX_I\
NCLUDED":"Y","CUSTOMIZED":"Y","MEASURE_CODE":796,"MEASURE_NAME":"pcs","SORT":20,"XML_ID":"sale_basket_650","TYPE":1,"S\
TORE_ID":1,"RESERVE_ID":30,"DATE_RESERVE_END":"2024-12-26","RESERVE_QUANTITY":1}]}',
  "crm.deal.productrows.set":
'{"result":true}',
  "crm.deal.recurring.add":
'{"result":15}',
  "crm.deal.recurring.delete":
'{"result":true}',
  "crm.deal.recurring.expose":
'{"result":{"DEAL_ID":7589}}',
  "crm.deal.recurring.fields":
'{"result":{"ID":{"type":"integer","isRequired":false,"isReadOnly":true,"isImmutable":false,"isMultiple":false,"isDyna\
mic":false,"title":"id"},"DEAL_ID":{"type":"integer","isRequired":true,"isReadOnly":false,"isImmutable":true,"isMultip\
le":false,"isDynamic":false,"title":"id of the recurring deal"},"BASED_ID":{"type":"integer","isRequired":false,"isRea\
dOnly":true,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"Created based \
on"},"ACTIVE":{"type":"char","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isDynamic":\
false,"title":"Active"},"NEXT_EXECUTION":{"type":"datetime","isRequired":false,"isReadOnly":true,"isImmutable":false,"\
isMultiple":false,"isDynamic":false,"title":"Next execution date"},"LAST_EXECUTION":{"type":"datetime","isRequired":fa\
lse,"isReadOnly":true,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"Last execution \
date"},"COUNTER_REPEAT":{"type":"integer","isRequired":false,"isReadOnly":true,"isImmutable":false,"isMultiple":false,\
"isDynamic":false,"title":"Number of executions"},"START_DATE":{"type":"date","isRequired":false,"isReadOnly":false,"i\
sImmutable":false,"isMultiple":false,"isDynamic":false,"title":"Start date for \
calculation"},"CATEGORY_ID":{"type":"char","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":fals\
e,"isDynamic":false,"title":"Category of the new deal"},"IS_LIMIT":{"type":"char","isRequired":false,"isReadOnly":fals\
e,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"Type of execution \
limits"},"LIMIT_REPEAT":{"type":"integer","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false\
,"isDynamic":false,"title":"Limit on the number of executions"},"LIMIT_DATE":{"type":"date","isRequired":false,"isRead\
Only":false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"Limit by \
date"},"PARAMS":{"type":"recurring_params","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":fals\
e,"isDynamic":false,"definition":{"MODE":{"type":"string","isRequired":false,"isReadOnly":false,"isImmutable":false,"i\
sMultiple":false,"isDynamic":false,"title":"Repetition mode"},"SINGLE_BEFORE_START_DATE_VALUE":{"type":"integer","isRe\
quired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"Offset before the \
calculation date"},"SINGLE_BEFORE_START_DATE_TYPE":{"type":"string","isRequired":false,"isReadOnly":false,"isImmutable\
":false,"isMultiple":false,"isDynamic":false,"title":"Type of offset before the calculation \
date"},"MULTIPLE_TYPE":{"type":"string","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"\
isDynamic":false,"title":"Type of repetition"},"MULTIPLE_INTERVAL":{"type":"integer","isRequired":false,"isReadOnly":f\
alse,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"Repetition \
interval"},"OFFSET_BEGINDATE_TYPE":{"type":"string","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMulti\
ple":false,"isDynamic":false,"title":"Type of offset for the start date in the new \
deal"},"OFFSET_BEGINDATE_VALUE":{"type":"integer","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultipl\
e":false,"isDynamic":false,"title":"Offset for the start date in the new \
deal"},"OFFSET_CLOSEDATE_TYPE":{"type":"string","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple"\
:false,"isDynamic":false,"title":"Type of offset for the completion date in the new \
deal"},"OFFSET_CLOSEDATE_VALUE":{"type":"integer","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultipl\
e":false,"isDynamic":false,"title":"Offset for the completion date in the new deal"}},"title":"Parameters for \
calculating the next execution date"}}}',
  "crm.deal.recurring.get":
'{"result":{"ID":"25","DEAL_ID":"7591","BASED_ID":"7577","ACTIVE":"Y","CATEGORY_ID":"2","IS_LIMIT":"D","COUNTER_REPEAT\
":null,"LIMIT_REPEAT":null,"LIMIT_DATE":"2027-03-05T03:00:00+01:00","START_DATE":"2026-04-05T03:00:00+01:00","NEXT_EXE\
CUTION":"2026-04-05T01:00:00+01:00","LAST_EXECUTION":"","PARAMS":{"MODE":"multiple","SINGLE_BEFORE_START_DATE_TYPE":nu\
ll,"SINGLE_BEFORE_START_DATE_VALUE":0,"MULTIPLE_TYPE":"month","MULTIPLE_INTERVAL":1,"OFFSET_BEGINDATE_TYPE":"day","OFF\
SET_BEGINDATE_VALUE":1,"OFFSET_CLOSEDATE_TYPE":"month","OFFSET_CLOSEDATE_VALUE":2}}}',
  "crm.deal.recurring.list":
'{"result":[{"id":"1","deal_id":"575","based_id":"573","ACTIVE":"N","category_id":"1","IS_LIMIT":"T","COUNTER_REPEAT":\
"2","LIMIT_REPEAT":"2","LIMIT_DATE":"","START_DATE":"2020-06-15T03:00:00+02:00","NEXT_EXECUTION":"","LAST_EXECUTION":"\
2020-06-17T01:00:00+02:00","PARAMS":{"MODE":"multiple","SINGLE_BEFORE_START_DATE_TYPE":"day","SINGLE_BEFORE_START_DATE\
_VALUE":0,"MULTIPLE_TYPE":"day","MULTIPLE_INTERVAL":1,"OFFSET_BEGINDATE_TYPE":"day","OFFSET_BEGINDATE_VALUE":1,"OFFSET\
_CLOSEDATE_TYPE":"day","OFFSET_CLOSEDATE_VALUE":1}},{"id":"5","deal_id":"6555","based_id":"6531","ACTIVE":"Y","categor\
y_id":"9","IS_LIMIT":"N","COUNTER_REPEAT":"471","LIMIT_REPEAT":null,"LIMIT_DATE":"","START_DATE":"2024-11-21T03:00:00+\
02:00","NEXT_EXECUTION":"2026-03-07T01:00:00+02:00","LAST_EXECUTION":"2026-03-06T01:00:00+02:00","PARAMS":{"MODE":"mul\
tiple","SINGLE_BEFORE_START_DATE_TYPE":"day","SINGLE_BEFORE_START_DATE_VALUE":0,"MULTIPLE_TYPE":"day","MULTIPLE_INTERV\
AL":1,"OFFSET_BEGINDATE_TYPE":"day","OFFSET_BEGINDATE_VALUE":0,"OFFSET_CLOSEDATE_TYPE":"day","OFFSET_CLOSEDATE_VALUE":\
0}}],"total":5}',
  "crm.deal.recurring.update":
'{"result":true}',
  "crm.deal.update":
'{"result":true}',
  "crm.deal.userfield.add":
'{"result":6997}',
  "crm.deal.userfield.delete":
'{"result":true}',
  "crm.deal.userfield.get":
'{"result":{"ID":"6997","ENTITY_ID":"CRM_DEAL","FIELD_NAME":"UF_CRM_HELLO_WORLD","USER_TYPE_ID":"string","XML_ID":null\
,"SORT":"2000","MULTIPLE":"Y","MANDATORY":"N","SHOW_FILTER":"N","SHOW_IN_LIST":"Y","EDIT_IN_LIST":"N","IS_SEARCHABLE":\
"N","SETTINGS":{"SIZE":20,"ROWS":10,"REGEXP":"","MIN_LENGTH":0,"MAX_LENGTH":0,"DEFAULT_VALUE":"Hello, World! Default \
value (changed)"},"EDIT_FORM_LABEL":{"ar":"","br":"","de":"Hallo, Welt! Bearbeiten (geändert)","en":"Hello, World! \
Edit (changed)","fr":"","hi":"","id":"","in":"","it":"","ja":"","kz":"","la":"","ms":"","pl":"","ru":"","sc":"","tc":"\
","th":"","tr":"","ua":"","vn":""},"LIST_COLUMN_LABEL":{"ar":"","br":"","de":"Hallo, Welt! Spalte \
(geändert)","en":"Hello, World! Column (changed)","fr":"","hi":"","id":"","in":"","it":"","ja":"","kz":"","la":"","ms"\
:"","pl":"","ru":"","sc":"","tc":"","th":"","tr":"","ua":"","vn":""},"LIST_FILTER_LABEL":{"ar":"","br":"","de":"Hallo, \
Welt! Filter (geändert)","en":"Hello, World! Filter (changed)","fr":"","hi":"","id":"","in":"","it":"","ja":"","kz":""\
,"la":"","ms":"","pl":"","ru":"","sc":"","tc":"","th":"","tr":"","ua":"","vn":""},"ERROR_MESSAGE":{"ar":"","br":"","de\
":"Hallo, Welt! Fehler (geändert)","en":"Hello, World! Error \
(changed)","fr":"","hi":"","id":"","in":"","it":"","ja":"","kz":"","la":"","ms":"","pl":"","ru":"","sc":"","tc":"","th\
":"","tr":"","ua":"","vn":""},"HELP_MESSAGE":{"ar":"","br":"","de":"Hallo, Welt! Hilfe (geändert)","en":"Hello, World! \
Help (changed)","fr":"","hi":"","id":"","in":"","it":"","ja":"","kz":"","la":"","ms":"","pl":"","ru":"","sc":"","tc":"\
","th":"","tr":"","ua":"","vn":""}}}',
  "crm.deal.userfield.list":
'{"result":[{"ID":"5815","ENTITY_ID":"CRM_DEAL","FIELD_NAME":"UF_CRM_1713790573","USER_TYPE_ID":"crm_status","XML_ID":\
null,"SORT":"100","MULTIPLE":"Y","MANDATORY":"N","SHOW_FILTER":"I","SHOW_IN_LIST":"Y","EDIT_IN_LIST":"Y","IS_SEARCHABL\
E":"N","SETTINGS":{"ENTITY_TYPE":"INDUSTRY"},"EDIT_FORM_LABEL":"Directory","LIST_COLUMN_LABEL":"Directory","LIST_FILTE\
R_LABEL":"Directory","ERROR_MESSAGE":null,"HELP_MESSAGE":null},{"ID":"6799","ENTITY_ID":"CRM_DEAL","FIELD_NAME":"UF_CR\
M_1724077760","USER_TYPE_ID":"enumeration","XML_ID":null,"SORT":"150","MULTIPLE":"Y","MANDATORY":"N","SHOW_FILTER":"E"\
,"SHOW_IN_LIST":"Y","EDIT_IN_LIST":"Y","IS_SEARCHABLE":"N","SETTINGS":{"DISPLAY":"LIST","LIST_HEIGHT":1,"CAPTION_NO_VA\
LUE":"","SHOW_NO_VALUE":"Y"},"EDIT_FORM_LABEL":"Radio","LIST_COLUMN_LABEL":"Radio","LIST_FILTER_LABEL":"Radio","ERROR_\
MESSAGE":null,"HELP_MESSAGE":null,"LIST":[{"ID":"3157","SORT":"10","VALUE":"Children\'s \
Radio","DEF":"N","XML_ID":"79b4c576f96e65eb40f390e45c0dc802"},{"ID":"3159","SORT":"20","VALUE":"Shanson \
Radio","DEF":"N","XML_ID":"d3ffd89a825f218f5efd79dffd38fbbf"},{"ID":"3161","SORT":"30","VALUE":"Love \
Radio","DEF":"N","XML_ID":"dff769fa19d7d7ce8d0677341d221161"},{"ID":"3163","SORT":"40","VALUE":"Monte Carlo \
Radio","DEF":"N","XML_ID":"1f22e5c818ce336a42bd0ec94eb69b9e"},{"ID":"3181","SORT":"130","VALUE":"DFM \
Yuriev-Polsky","DEF":"N","XML_ID":"fc1c5e6b4a9fd20b4749240b8dbac41a"}]},{"ID":"6791","ENTITY_ID":"CRM_DEAL","FIELD_NAM\
E":"UF_CRM_1722578010","USER_TYPE_ID":"file","XML_ID":null,"SORT":"150","MULTIPLE":"Y","MANDATORY":"N","SHOW_FILTER":"\
E","SHOW_IN_LIST":"Y","EDIT_IN_LIST":"Y","IS_SEARCHABLE":"N","SETTINGS":{"SIZE":20,"LIST_WIDTH":0,"LIST_HEIGHT":0,"MAX\
_SHOW_SIZE":0,"MAX_ALLOWED_SIZE":0,"EXTENSIONS":[],"TARGET_BLANK":"Y"},"EDIT_FORM_LABEL":"Estimate \
(files)","LIST_COLUMN_LABEL":"Estimate (files)","LIST_FILTER_LABEL":"Estimate \
(files)","ERROR_MESSAGE":null,"HELP_MESSAGE":null},{"ID":"5567","ENTITY_ID":"CRM_DEAL","FIELD_NAME":"UF_CRM_1709565075\
","USER_TYPE_ID":"resourcebooking","XML_ID":null,"SORT":"1","MULTIPLE":"Y","MANDATORY":"N","SHOW_FILTER":"N","SHOW_IN_\
LIST":"Y","EDIT_IN_LIST":"Y","IS_SEARCHABLE":"N","SETTINGS":{"USE_USERS":"N","USE_RESOURCES":"Y","RESOURCES":{"resourc\
e":{"XML_ID":"resource","NAME":"resource","SECTIONS":[{"ID":"7","CAL_TYPE":"resource","NAME":"Museum \
Hall"},{"ID":"49","CAL_TYPE":"resource","NAME":"resource 1"},{"ID":"51","CAL_TYPE":"resource","NAME":"resource \
2"},{"ID":"53","CAL_TYPE":"resource","NAME":"1"},{"ID":"57","CAL_TYPE":"resource","NAME":"Resource"},{"ID":"59","CAL_T\
YPE":"resource","NAME":"Resource 2"}]}},"SELECTED_RESOURCES":[{"type":"resource","id":"7","title":"Museum \
Hall"}],"SELECTED_USERS":[],"FULL_DAY":"N","ALLOW_OVERBOOKING":"Y","USE_SERVICES":"N","SERVICE_LIST":[{"name":"","dura\
tion":"60"}],"RESOURCE_LIMIT":-1,"TIMEZONE":"Europe/Berlin","USE_USER_TIMEZONE":"N"},"EDIT_FORM_LABEL":"MEETING ROOM \
BOOKING","LIST_COLUMN_LABEL":"MEETING ROOM BOOKING","LIST_FILTER_LABEL":"MEETING ROOM \
BOOKING","ERROR_MESSAGE":null,"HELP_MESSAGE":null},{"ID":"6997","ENTITY_ID":"CRM_DEAL","FIELD_NAME":"UF_CRM_HELLO_WORL\
D","USER_TYPE_ID":"string","XML_ID":null,"SORT":"2000","MULTIPLE":"Y","MANDATORY":"N","SHOW_FILTER":"N","SHOW_IN_LIST"\
:"Y","EDIT_IN_LIST":"N","IS_SEARCHABLE":"N","SETTINGS":{"SIZE":20,"ROWS":10,"REGEXP":"","MIN_LENGTH":0,"MAX_LENGTH":0,\
"DEFAULT_VALUE":"Hello, world! Default value (modified)"},"EDIT_FORM_LABEL":"Hello, world! Edit \
(modified)","LIST_COLUMN_LABEL":"Hello, world! Column (modified)","LIST_FILTER_LABEL":"Hello, world! Filter \
(modified)","ERROR_MESSAGE":"Hello, world! Error (modified)","HELP_MESSAGE":"Hello, world! Help \
(modified)"}],"total":5}',
  "crm.deal.userfield.update":
'{"result":true}',
};
