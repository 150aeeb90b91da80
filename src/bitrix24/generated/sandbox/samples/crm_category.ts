// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Documented answers of crm.category. */
export const crmCategorySamples = {
  "crm.category.add":
'{"result":{"category":{"id":5,"name":"New Default Funnel","sort":50,"entityTypeId":1152,"isDefault":"Y"}}}',
  "crm.category.delete":
'{"result":null}',
  "crm.category.fields":
'{"result":{"fields":{"id":{"type":"integer","isRequired":false,"isReadOnly":true,"isImmutable":false,"isMultiple":fal\
se,"isDynamic":false,"title":"ID","upperName":"ID"},"name":{"type":"string","isRequired":false,"isReadOnly":false,"isI\
mmutable":false,"isMultiple":false,"isDynamic":false,"title":"NAME","upperName":"NAME"},"sort":{"type":"integer","isRe\
quired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"SORT","upperName":"\
SORT"},"entityTypeId":{"type":"integer","isRequired":true,"isReadOnly":true,"isImmutable":false,"isMultiple":false,"is\
Dynamic":false,"title":"ENTITY_TYPE_ID","upperName":"ENTITY_TYPE_ID"},"isDefault":{"type":"boolean","isRequired":false\
,"isReadOnly":true,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"IS_DEFAULT","upperName":"IS_DEFAU\
LT"},"originId":{"type":"string","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isDynam\
ic":false,"title":"ORIGIN_ID","upperName":"ORIGIN_ID"},"originatorId":{"type":"string","isRequired":false,"isReadOnly"\
:false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"ORIGINATOR_ID","upperName":"ORIGINATOR_ID"}}}\
}',
  "crm.category.get":
'{"result":{"category":{"id":1,"name":"New funnel #1","sort":200,"entityTypeId":2,"isDefault":"N","originId":"","origi\
natorId":""}}}',
  "crm.category.list":
'{"result":{"categories":[{"id":9,"name":"Funnel with Original \
Name","sort":200,"entityTypeId":2,"isDefault":"N","originId":"","originatorId":""},{"id":10,"name":"Lead \
Route","sort":200,"entityTypeId":2,"isDefault":"N","originId":"","originatorId":""},{"id":11,"name":"Path to \
Success","sort":200,"entityTypeId":2,"isDefault":"N","originId":"","originatorId":""},{"id":0,"name":"General","sort":\
300,"entityTypeId":2,"isDefault":"Y"}]},"total":4}',
  "crm.category.update":
'{"result":{"category":{"id":4,"name":"New Funnel Name","sort":1000,"entityTypeId":1152,"isDefault":"Y"}}}',
};
