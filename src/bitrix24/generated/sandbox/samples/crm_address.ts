// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Documented answers of crm.address. */
export const crmAddressSamples = {
  "crm.address.add":
'{"result":true}',
  "crm.address.delete":
'{"result":true}',
  "crm.address.fields":
'{"result":{"TYPE_ID":{"type":"integer","isRequired":true,"isReadOnly":false,"isImmutable":true,"isMultiple":false,"is\
Dynamic":false,"title":"TYPE_ID"},"ENTITY_TYPE_ID":{"type":"integer","isRequired":true,"isReadOnly":false,"isImmutable\
":true,"isMultiple":false,"isDynamic":false,"title":"ENTITY_TYPE_ID"},"ENTITY_ID":{"type":"integer","isRequired":true,\
"isReadOnly":false,"isImmutable":true,"isMultiple":false,"isDynamic":false,"title":"ENTITY_ID"},"ADDRESS_1":{"type":"s\
tring","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"Street, \
house, building, structure"},"ADDRESS_2":{"type":"string","isRequired":false,"isReadOnly":false,"isImmutable":false,"i\
sMultiple":false,"isDynamic":false,"title":"Apartment / office"},"CITY":{"type":"string","isRequired":false,"isReadOnl\
y":false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"City"},"POSTAL_CODE":{"type":"string","isRe\
quired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"Postal \
code"},"REGION":{"type":"string","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isDynam\
ic":false,"title":"Region"},"PROVINCE":{"type":"string","isRequired":false,"isReadOnly":false,"isImmutable":false,"isM\
ultiple":false,"isDynamic":false,"title":"Province"},"COUNTRY":{"type":"string","isRequired":false,"isReadOnly":false,\
"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"Country"},"COUNTRY_CODE":{"type":"string","isRequire\
d":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"COUNTRY_CODE"},"LOC_ADDR\
_ID":{"type":"integer","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isDynamic":false,\
"title":"Location address identifier"},"ANCHOR_TYPE_ID":{"type":"integer","isRequired":false,"isReadOnly":true,"isImmu\
table":false,"isMultiple":false,"isDynamic":false,"title":"ANCHOR_TYPE_ID"},"ANCHOR_ID":{"type":"integer","isRequired"\
:false,"isReadOnly":true,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"ANCHOR_ID"}}}',
  "crm.address.list":
'{"result":[{"TYPE_ID":"1","ENTITY_TYPE_ID":"8","ENTITY_ID":"7335","ADDRESS_1":"Address \
1","ADDRESS_2":"701","CITY":"Los Angeles","POSTAL_CODE":"625003","REGION":"California","PROVINCE":"California","COUNTR\
Y":"USA","COUNTRY_CODE":null,"LOC_ADDR_ID":"479","ANCHOR_TYPE_ID":"3","ANCHOR_ID":"17192"}],"total":1}',
  "crm.address.update":
'{"result":true}',
};
