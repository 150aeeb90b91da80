// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Documented answers of crm.quote. */
export const crmQuoteSamples = {
  "crm.quote.add":
'{"result":43}',
  "crm.quote.contact.add":
'{"result":true}',
  "crm.quote.contact.delete":
'{"result":true}',
  "crm.quote.contact.fields":
'{"result":{"SORT":{"type":"integer","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isD\
ynamic":false,"title":"Sorting"},"IS_PRIMARY":{"type":"char","isRequired":false,"isReadOnly":false,"isImmutable":false\
,"isMultiple":false,"isDynamic":false,"title":"Primary"},"CONTACT_ID":{"type":"integer","isRequired":true,"isReadOnly"\
:false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"Contact"}}}',
  "crm.quote.contact.items.delete":
'{"result":true}',
  "crm.quote.contact.items.get":
'{"result":[{"CONTACT_ID":2649,"SORT":10,"ROLE_ID":0,"IS_PRIMARY":"Y"},{"CONTACT_ID":2647,"SORT":20,"ROLE_ID":0,"IS_PR\
IMARY":"N"}]}',
  "crm.quote.contact.items.set":
'{"result":true}',
  "crm.quote.delete":
'{"result":true}',
  "crm.quote.fields":
'{"result":{"ID":{"type":"integer","isRequired":false,"isReadOnly":true,"isImmutable":false,"isMultiple":false,"isDyna\
mic":false,"title":"ID"},"QUOTE_NUMBER":{"type":"string","isRequired":false,"isReadOnly":true,"isImmutable":false,"isM\
ultiple":false,"isDynamic":false,"title":"Estimate Number"},"TITLE":{"type":"string","isRequired":true,"isReadOnly":fa\
lse,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"Subject"},"STATUS_ID":{"type":"crm_status","isRe\
quired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"statusType":"QUOTE_STATUS",\
"title":"Estimate Stage"},"CURRENCY_ID":{"type":"crm_currency","isRequired":false,"isReadOnly":false,"isImmutable":fal\
se,"isMultiple":false,"isDynamic":false,"title":"Currency"},"OPPORTUNITY":{"type":"double","isRequired":false,"isReadO\
nly":false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"Amount"},"TAX_VALUE":{"type":"double","is\
Required":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"Tax \
Rate"},"COMPANY_ID":{"type":"crm_company","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false\
,"isDynamic":false,"title":"Company"},"MYCOMPANY_ID":{"type":"crm_company","isRequired":false,"isReadOnly":false,"isIm\
mutable":false,"isMultiple":false,"isDynamic":false,"title":"Your Company \
Details"},"CONTACT_ID":{"type":"crm_contact","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":fa\
lse,"isDynamic":false,"isDeprecated":true,"title":"Contact"},"CONTACT_IDS":{"type":"crm_contact","isRequired":false,"i\
sReadOnly":false,"isImmutable":false,"isMultiple":true,"isDynamic":false,"title":"CONTACT_IDS"},"BEGINDATE":{"type":"d\
ate","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"Issue \
Date"},"CLOSEDATE":{"type":"date","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isDyna\
mic":false,"title":"Deadline"},"ACTUAL_DATE":{"type":"date","isRequired":false,"isReadOnly":false,"isImmutable":false,\
"isMultiple":false,"isDynamic":false,"title":"ACTUAL_DATE"},"OPENED":{"type":"char","isRequired":false,"isReadOnly":fa\
lse,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"Available to \
Everyone"},"CLOSED":{"type":"char","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isDyn\
amic":false,"title":"Closed"},"COMMENTS":{"type":"string","isRequired":false,"isReadOnly":false,"isImmutable":false,"i\
sMultiple":false,"isDynamic":false,"title":"Comment"},"CONTENT":{"type":"string","isRequired":false,"isReadOnly":false\
,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"Content"},"TERMS":{"type":"string","isRequired":fal\
se,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"Terms"},"CLIENT_TITLE":{"type"\
:"string","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"Clie\
nt"},"CLIENT_ADDR":{"type":"string","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isDy\
namic":false,"title":"Address"},"CLIENT_CONTACT":{"type":"string","isRequired":false,"isReadOnly":false,"isImmutable":\
false,"isMultiple":false,"isDynamic":false,"title":"Contact Person"},"CLIENT_EMAIL":{"type":"string","isRequired":fals\
e,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"E-mail"},"CLIENT_PHONE":{"type"\
:"string","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"Phon\
e"},"CLIENT_TP_ID":{"type":"string","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isDy\
namic":false,"title":"Tax ID"},"CLIENT_TPA_ID":{"type":"string","isRequired":false,"isReadOnly":false,"isImmutable":fa\
lse,"isMultiple":false,"isDynamic":false,"title":"KPP"},"ASSIGNED_BY_ID":{"type":"user","isRequired":false,"isReadOnly\
":false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"Responsible"},"CREATED_BY_ID":{"type":"user"\
,"isRequired":false,"isReadOnly":true,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"Created \
By"},"MODIFY_BY_ID":{"type":"user","isRequired":false,"isReadOnly":true,"isImmutable":false,"isMultiple":false,"isDyna\
mic":false,"title":"Modified By"},"DATE_CREATE":{"type":"datetime","isRequired":false,"isReadOnly":true,"isImmutable":\
false,"isMultiple":false,"isDynamic":false,"title":"Creation \
Date"},"DATE_MODIFY":{"type":"datetime","isRequired":false,"isReadOnly":true,"isImmutable":false,"isMultiple":false,"i\
sDynamic":false,"title":"Modification Date"},"LEAD_ID":{"type":"crm_lead","isRequired":false,"isReadOnly":false,"isImm\
utable":false,"isMultiple":false,"isDynamic":false,"title":"Lead"},"DEAL_ID":{"type":"crm_deal","isRequired":false,"is\
ReadOnly":false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"Deal"},"PERSON_TYPE_ID":{"type":"int\
eger","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"Client \
Type"},"LOCATION_ID":{"type":"location","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"\
isDynamic":false,"title":"Location"},"UTM_SOURCE":{"type":"string","isRequired":false,"isReadOnly":false,"isImmutable"\
:false,"isMultiple":false,"isDynamic":false,"title":"Advertising \
System"},"UTM_MEDIUM":{"type":"string","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"i\
sDynamic":false,"title":"Traffic Type"},"UTM_CAMPAIGN":{"type":"string","isRequired":false,"isReadOnly":false,"isImmut\
able":false,"isMultiple":false,"isDynamic":false,"title":"Campaign \
Identifier"},"UTM_CONTENT":{"type":"string","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":fal\
se,"isDynamic":false,"title":"Campaign Content"},"UTM_TERM":{"type":"string","isRequired":false,"isReadOnly":false,"is\
Immutable":false,"isMultiple":false,"isDynamic":false,"title":"Campaign Search \
Condition"},"LAST_ACTIVITY_TIME":{"type":"datetime","isRequired":false,"isReadOnly":true,"isImmutable":false,"isMultip\
le":false,"isDynamic":false,"title":"LAST_ACTIVITY_TIME"},"LAST_ACTIVITY_BY":{"type":"user","isRequired":false,"isRead\
Only":true,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"LAST_ACTIVITY_BY"},"LAST_COMMUNICATION_TI\
ME":{"type":"string","isRequired":false,"isReadOnly":true,"isImmutable":false,"isMultiple":false,"isDynamic":false,"ti\
tle":"LAST_COMMUNICATION_TIME"},"UF_CRM_6710EFCBAF22C":{"type":"date","isRequired":false,"isReadOnly":false,"isImmutab\
le":false,"isMultiple":false,"isDynamic":true,"title":"UF_CRM_6710EFCBAF22C","listLabel":"End of RK","formLabel":"End \
of RK","filterLabel":"End of RK","settings":{"DEFAULT_VALUE":{"TYPE":"NONE","VALUE":""}}}}}',
  "crm.quote.get":
'{"result":{"ID":"43","TITLE":"Estimate for Furniture Supply","STATUS_ID":"SENT","CURRENCY_ID":"EUR","OPPORTUNITY":"15\
0000.00","TAX_VALUE":"0.00","COMPANY_ID":"1","CONTACT_ID":null,"MYCOMPANY_ID":"340","BEGINDATE":"2026-03-13T03:00:00+0\
1:00","CLOSEDATE":"2026-03-20T03:00:00+01:00","ACTUAL_DATE":"2026-03-20T03:00:00+01:00","ASSIGNED_BY_ID":"1","CREATED_\
BY_ID":"577","MODIFY_BY_ID":"577","DATE_CREATE":"2026-03-13T13:15:37+01:00","DATE_MODIFY":"2026-03-13T16:56:07+01:00",\
"OPENED":"Y","CLOSED":"N","COMMENTS":"Conditions and deadlines \
clarified","LEAD_ID":null,"DEAL_ID":null,"QUOTE_NUMBER":"43","CONTENT":null,"TERMS":null,"PERSON_TYPE_ID":"1","LOCATIO\
N_ID":null,"CLIENT_TITLE":null,"CLIENT_ADDR":null,"CLIENT_CONTACT":null,"CLIENT_EMAIL":null,"CLIENT_PHONE":null,"CLIEN\
T_TP_ID":null,"CLIENT_TPA_ID":null,"UTM_SOURCE":null,"UTM_MEDIUM":null,"UTM_CAMPAIGN":null,"UTM_CONTENT":null,"UTM_TER\
M":null,"PARENT_ID_136":null,"LAST_COMMUNICATION_TIME":null,"LAST_ACTIVITY_BY":"577","LAST_ACTIVITY_TIME":"2026-03-13T\
13:15:37+01:00","UF_CRM_566EB0AC9B7FC":"","UF_CRM_566EB0AFA9895":"0","UF_CRM_566EB0AFB84F1":"Online \
Store","UF_CRM_566EB0AFC58FD":"0","UF_CRM_566EB0AFDA4EF":"","UF_CRM_566EB0AFEDB2F":"","UF_CRM_566EB0B014EC2":"","UF_CR\
M_566EB0B0231B2":"","UF_CRM_566EB0B02F46F":"","UF_CRM_566EB0B03CDCD":"","UF_CRM_566EB0B04D190":"267","UF_CRM_577BBCE34\
CC90":"","UF_CRM_577BBCE354F86":""}}',
  "crm.quote.list":
'{"result":[{"ID":"9","TITLE":"Latest version of our product","STATUS_ID":"SENT","OPPORTUNITY":"45000.00","CURRENCY_ID\
":"USD","ASSIGNED_BY_ID":"7"},{"ID":"43","TITLE":"Estimate for furniture \
supply","STATUS_ID":"SENT","OPPORTUNITY":"150000.00","CURRENCY_ID":"USD","ASSIGNED_BY_ID":"1"}],"total":2}',
  "crm.quote.productrows.get":
'{"result":[{"ID":"77","OWNER_ID":"1","OWNER_TYPE":"Q","PRODUCT_ID":459,"PRODUCT_NAME":"Two-Week \
Subscription","ORIGINAL_PRODUCT_NAME":"Two-Week Subscription","PRODUCT_DESCRIPTION":"","PRICE":3000,"PRICE_EXCLUSIVE":\
3000,"PRICE_NETTO":0,"PRICE_BRUTTO":0,"PRICE_ACCOUNT":"3000.00000000","QUANTITY":1,"DISCOUNT_TYPE_ID":2,"DISCOUNT_RATE\
":0,"DISCOUNT_SUM":0,"TAX_RATE":0,"TAX_INCLUDED":"Y","CUSTOMIZED":"Y","MEASURE_CODE":796,"MEASURE_NAME":"pcs","SORT":1\
0,"XML_ID":null,"TYPE":1,"STORE_ID":null,"RESERVE_ID":null,"DATE_RESERVE_END":null,"RESERVE_QUANTITY":null}]}',
  "crm.quote.productrows.set":
'{"result":true}',
  "crm.quote.update":
'{"result":true}',
  "crm.quote.userfield.add":
'{"result":6997}',
  "crm.quote.userfield.delete":
'{"result":true}',
  "crm.quote.userfield.get":
'{"result":{"ID":"6997","ENTITY_ID":"CRM_QUOTE","FIELD_NAME":"UF_CRM_HELLO_WORLD","USER_TYPE_ID":"string","XML_ID":nul\
l,"SORT":"2000","MULTIPLE":"Y","MANDATORY":"N","SHOW_FILTER":"N","SHOW_IN_LIST":"Y","EDIT_IN_LIST":"N","IS_SEARCHABLE"\
:"N","SETTINGS":{"SIZE":20,"ROWS":10,"REGEXP":"","MIN_LENGTH":0,"MAX_LENGTH":0,"DEFAULT_VALUE":"Hello, world! Default \
value (changed)"},"EDIT_FORM_LABEL":{"ar":"","br":"","de":"Hallo, Welt! Bearbeiten (geändert)","en":"Hello, World! \
Edit (changed)","fr":"","hi":"","id":"","in":"","it":"","ja":"","kz":"","la":"","ms":"","pl":"","sc":"","tc":"","th":"\
","tr":"","ua":"","vn":""},"LIST_COLUMN_LABEL":{"ar":"","br":"","de":"Hallo, Welt! Spalte (geändert)","en":"Hello, \
World! Column (changed)","fr":"","hi":"","id":"","in":"","it":"","ja":"","kz":"","la":"","ms":"","pl":"","sc":"","tc":\
"","th":"","tr":"","ua":"","vn":""},"LIST_FILTER_LABEL":{"ar":"Hello, world! Filter (changed)","br":"Hello, world! \
Filter (changed)","de":"Hello, world! Filter (changed)","en":"Hello, world! Filter (changed)","fr":"Hello, world! \
Filter (changed)","hi":"Hello, world! Filter (changed)","id":"Hello, world! Filter (changed)","in":"Hello, world! \
Filter (changed)","it":"Hello, world! Filter (changed)","ja":"Hello, world! Filter (changed)","kz":"Hello, world! \
Filter (changed)","la":"Hello, world! Filter (changed)","ms":"Hello, world! Filter (changed)","pl":"Hello, world! \
Filter (changed)","sc":"Hello, world! Filter (changed)","tc":"Hello, world! Filter (changed)","th":"Hello, world! \
Filter (changed)","tr":"Hello, world! Filter (changed)","ua":"Hello, world! Filter (changed)","vn":"Hello, world! \
Filter (changed)"},"ERROR_MESSAGE":{"ar":"","br":"","de":"Hallo, Welt! Fehler (geändert)","en":"Hello, World! Error \
(changed)","fr":"","hi":"","id":"","in":"","it":"","ja":"","kz":"","la":"","ms":"","pl":"","sc":"","tc":"","th":"","tr\
":"","ua":"","vn":""},"HELP_MESSAGE":{"ar":"","br":"","de":"Hallo, Welt! Hilfe (geändert)","en":"Hello, World! Help \
(changed)","fr":"","hi":"","id":"","in":"","it":"","ja":"","kz":"","la":"","ms":"","pl":"","sc":"","tc":"","th":"","tr\
":"","ua":"","vn":""}}}',
  "crm.quote.userfield.list":
'{"result":[{"ID":"5815","ENTITY_ID":"CRM_QUOTE","FIELD_NAME":"UF_CRM_1713790573","USER_TYPE_ID":"crm_status","XML_ID"\
:null,"SORT":"100","MULTIPLE":"Y","MANDATORY":"N","SHOW_FILTER":"I","SHOW_IN_LIST":"Y","EDIT_IN_LIST":"Y","IS_SEARCHAB\
LE":"N","SETTINGS":{"ENTITY_TYPE":"INDUSTRY"},"EDIT_FORM_LABEL":"Directory","LIST_COLUMN_LABEL":"Directory","LIST_FILT\
ER_LABEL":"Directory","ERROR_MESSAGE":null,"HELP_MESSAGE":null},{"ID":"6799","ENTITY_ID":"CRM_QUOTE","FIELD_NAME":"UF_\
CRM_1724077760","USER_TYPE_ID":"enumeration","XML_ID":null,"SORT":"150","MULTIPLE":"Y","MANDATORY":"N","SHOW_FILTER":"\
E","SHOW_IN_LIST":"Y","EDIT_IN_LIST":"Y","IS_SEARCHABLE":"N","SETTINGS":{"DISPLAY":"LIST","LIST_HEIGHT":1,"CAPTION_NO_\
VALUE":"","SHOW_NO_VALUE":"Y"},"EDIT_FORM_LABEL":"Radio","LIST_COLUMN_LABEL":"Radio","LIST_FILTER_LABEL":"Radio","ERRO\
R_MESSAGE":null,"HELP_MESSAGE":null,"LIST":[{"ID":"3157","SORT":"10","VALUE":"Kids \
Radio","DEF":"N","XML_ID":"79b4c576f96e65eb40f390e45c0dc802"},{"ID":"3159","SORT":"20","VALUE":"Chanson \
Radio","DEF":"N","XML_ID":"d3ffd89a825f218f5efd79dffd38fbbf"},{"ID":"3161","SORT":"30","VALUE":"Love \
Radio","DEF":"N","XML_ID":"dff769fa19d7d7ce8d0677341d221161"},{"ID":"3163","SORT":"40","VALUE":"Monte Carlo \
Radio","DEF":"N","XML_ID":"1f22e5c818ce336a42bd0ec94eb69b9e"},{"ID":"3181","SORT":"130","VALUE":"DFM \
Yuryev-Polsky","DEF":"N","XML_ID":"fc1c5e6b4a9fd20b4749240b8dbac41a"}]},{"ID":"6791","ENTITY_ID":"CRM_QUOTE","FIELD_NA\
ME":"UF_CRM_1722578010","USER_TYPE_ID":"file","XML_ID":null,"SORT":"150","MULTIPLE":"Y","MANDATORY":"N","SHOW_FILTER":\
"E","SHOW_IN_LIST":"Y","EDIT_IN_LIST":"Y","IS_SEARCHABLE":"N","SETTINGS":{"SIZE":20,"LIST_WIDTH":0,"LIST_HEIGHT":0,"MA\
X_SHOW_SIZE":0,"MAX_ALLOWED_SIZE":0,"EXTENSIONS":[],"TARGET_BLANK":"Y"},"EDIT_FORM_LABEL":"KP \
(files)","LIST_COLUMN_LABEL":"KP (files)","LIST_FILTER_LABEL":"KP \
(files)","ERROR_MESSAGE":null,"HELP_MESSAGE":null},{"ID":"5567","ENTITY_ID":"CRM_QUOTE","FIELD_NAME":"UF_CRM_170956507\
5","USER_TYPE_ID":"resourcebooking","XML_ID":null,"SORT":"1","MULTIPLE":"Y","MANDATORY":"N","SHOW_FILTER":"N","SHOW_IN\
_LIST":"Y","EDIT_IN_LIST":"Y","IS_SEARCHABLE":"N","SETTINGS":{"USE_USERS":"N","USE_RESOURCES":"Y","RESOURCES":{"resour\
ce":{"XML_ID":"resource","NAME":"resource","SECTIONS":[{"ID":"7","CAL_TYPE":"resource","NAME":"Museum \
Hall"},{"ID":"49","CAL_TYPE":"resource","NAME":"resource 1"},{"ID":"51","CAL_TYPE":"resource","NAME":"resource \
2"},{"ID":"53","CAL_TYPE":"resource","NAME":"1"},{"ID":"57","CAL_TYPE":"resource","NAME":"Resource"},{"ID":"59","CAL_T\
YPE":"resource","NAME":"Resource 2"}]}},"SELECTED_RESOURCES":[{"type":"resource","id":"7","title":"Museum \
Hall"}],"SELECTED_USERS":[],"FULL_DAY":"N","ALLOW_OVERBOOKING":"Y","USE_SERVICES":"N","SERVICE_LIST":[{"name":"","dura\
tion":"60"}],"RESOURCE_LIMIT":-1,"TIMEZONE":"Europe/Berlin","USE_USER_TIMEZONE":"N"},"EDIT_FORM_LABEL":"BOOK \
MEETING","LIST_COLUMN_LABEL":"BOOK MEETING","LIST_FILTER_LABEL":"BOOK \
MEETING","ERROR_MESSAGE":null,"HELP_MESSAGE":null},{"ID":"6997","ENTITY_ID":"CRM_QUOTE","FIELD_NAME":"UF_CRM_HELLO_WOR\
LD","USER_TYPE_ID":"string","XML_ID":null,"SORT":"2000","MULTIPLE":"Y","MANDATORY":"N","SHOW_FILTER":"N","SHOW_IN_LIST\
":"Y","EDIT_IN_LIST":"N","IS_SEARCHABLE":"N","SETTINGS":{"SIZE":20,"ROWS":10,"REGEXP":"","MIN_LENGTH":0,"MAX_LENGTH":0\
,"DEFAULT_VALUE":"Hello, world! Default value (changed)"},"EDIT_FORM_LABEL":"Hello, world! Edit \
(changed)","LIST_COLUMN_LABEL":"Hello, world! Column (changed)","LIST_FILTER_LABEL":"Hello, world! Filter \
(changed)","ERROR_MESSAGE":"Hello, world! Error (changed)","HELP_MESSAGE":"Hello, world! Help (changed)"}],"total":5}',
  "crm.quote.userfield.update":
'{"result":true}',
};
