// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Documented answers of main. */
export const mainSamples = {
  "v3:main.eventlog.field.get":
'{"result":{"item":{"name":"timestampX","type":"object","title":"DATE_CREATE","description":"Date and time of the \
event","validationRules":[],"requiredGroups":null,"filterable":true,"sortable":true,"editable":false,"multiple":false,\
"elementType":null}}}',
  "v3:main.eventlog.field.list":
'{"result":{"items":[{"name":"id","type":"int","title":"id","description":null,"filterable":true,"sortable":true,"mult\
iple":false},{"name":"timestampX","type":"object","title":"timestampX","description":null,"filterable":true,"sortable"\
:true,"multiple":false},{"name":"severity","type":"string","title":"severity","description":null,"filterable":false,"s\
ortable":false,"multiple":false},{"name":"auditTypeId","type":"string","title":"auditTypeId","description":null,"filte\
rable":true,"sortable":true,"multiple":false},{"name":"moduleId","type":"string","title":"moduleId","description":null\
,"filterable":false,"sortable":false,"multiple":false},{"name":"itemId","type":"string","title":"itemId","description"\
:null,"filterable":false,"sortable":false,"multiple":false},{"name":"remoteAddr","type":"string","title":"remoteAddr",\
"description":null,"filterable":false,"sortable":false,"multiple":false},{"name":"userAgent","type":"string","title":"\
userAgent","description":null,"filterable":false,"sortable":false,"multiple":false},{"name":"requestUri","type":"strin\
g","title":"requestUri","description":null,"filterable":false,"sortable":false,"multiple":false},{"name":"siteId","typ\
e":"string","title":"siteId","description":null,"filterable":false,"sortable":false,"multiple":false},{"name":"userId"\
,"type":"int","title":"userId","description":null,"filterable":true,"sortable":true,"multiple":false},{"name":"guestId\
","type":"int","title":"guestId","description":null,"filterable":true,"sortable":true,"multiple":false},{"name":"descr\
iption","type":"string","title":"description","description":null,"filterable":false,"sortable":false,"multiple":false}\
]}}',
  "v3:main.eventlog.get":
'{"result":{"item":{"id":839,"timestampX":"2026-01-30T15:50:24+03:00","severity":"SECURITY","auditTypeId":"USER_AUTHOR\
IZE","moduleId":"main","itemId":"1","remoteAddr":"3.75.32.66","userAgent":"Mozilla/5.0 (Windows NT 10.0; Win64; x64) \
AppleWebKit/537.36 (KHTML, like Gecko) Chrome/144.0.0.0 Safari/537.36","requestUri":"/bitrix/tools/oauth/bitrix24net.p\
hp?code=2da97c6900ddfdfd01b8d0b200000000000000eda156e035f598dcc2f2927de6c527dc&state=s1.0.79b6f9ab2822c2482d1b15948602\
b656e8a1722ce4a4ff265297d59d&domain=www.bitrix24.net&user_lang=en&analytics_session_id=pru9c9jdehq31u2v","siteId":"s1"\
,"userId":1,"guestId":0,"description":"{\\"userId\\":1,\\"requestId\\":\\"0fbda8a91117ccbb8e2205446c18cac9\\\\\\"-\
\\\\\\"0\\",\\"method\\":\\"external\\",\\"externalAuthId\\":\\"Bitrix24Net\\",\\"externalId\\":\\"28889266\\"}"}}}',
  "v3:main.eventlog.list":
'{"result":{"items":[{"id":443585,"timestampX":"2026-01-22T02:52:25+02:00","severity":"SECURITY","auditTypeId":"USER_A\
UTHORIZE","moduleId":"main","itemId":"751","userId":751,"description":"{\\"userId\\":751,\\"requestId\\":\\"5636cd3e45\
c524c55a68a19dccb72c3b-0\\",\\"method\\":\\"external\\"}"},{"id":443623,"timestampX":"2026-01-22T05:21:51+02:00","seve\
rity":"SECURITY","auditTypeId":"USER_AUTHORIZE","moduleId":"main","itemId":"751","userId":751,"description":"{\\"userI\
d\\":751,\\"requestId\\":\\"39aae4ca278ad75ca3dc631c7b4f8fe2-0\\",\\"method\\":\\"external\\"}"}]}}',
  "v3:main.eventlog.tail":
'{"result":{"items":[{"id":446315,"timestampX":"2026-01-30T14:05:38+02:00","severity":"SECURITY","auditTypeId":"USER_A\
UTHORIZE","moduleId":"main","itemId":"1463","userId":1463,"description":"{\\"userId\\":1463,\\"applicationId\\":\\"mob\
ile\\",\\"applicationPasswordId\\":977,\\"requestId\\":\\"1649cc2c8540e12c1f3aeb1e670c13f8\\\\\\"-\\\\\\"0\\",\\"metho\
d\\":\\"appPassword\\"}"},{"id":446325,"timestampX":"2026-01-30T15:03:02+02:00","severity":"SECURITY","auditTypeId":"U\
SER_AUTHORIZE","moduleId":"rest","itemId":"971","userId":971,"description":"{\\"userId\\":971,\\"method\\":\\"rest\\",\
\\"applicationType\\":\\"apauth\\",\\"applicationId\\":383,\\"timePeriod\\":\\"2026-01-30 15\\"}"}]}}',
};
