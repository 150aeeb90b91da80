// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Documented answers of catalog.roundingrule. */
export const catalogRoundingruleSamples = {
  "catalog.roundingRule.add":
'{"result":{"roundingRule":{"catalogGroupId":14,"createdBy":1,"dateCreate":"2024-09-25T16:40:59+02:00","dateModify":"2\
024-09-25T16:40:59+02:00","id":1,"modifiedBy":1,"price":1000,"roundPrecision":100,"roundType":4}}}',
  "catalog.roundingRule.delete":
'{"result":true}',
  "catalog.roundingRule.get":
'{"result":{"roundingRule":{"catalogGroupId":14,"createdBy":1,"dateCreate":"2024-09-25T16:40:59+02:00","dateModify":"2\
024-09-25T16:40:59+02:00","id":1,"modifiedBy":1,"price":1000,"roundPrecision":100,"roundType":4}}}',
  "catalog.roundingRule.getFields":
'{"result":{"roundingRule":{"catalogGroupId":{"isImmutable":false,"isReadOnly":false,"isRequired":true,"type":"integer\
"},"createdBy":{"isImmutable":false,"isReadOnly":true,"isRequired":false,"type":"integer"},"dateCreate":{"isImmutable"\
:false,"isReadOnly":true,"isRequired":false,"type":"datetime"},"dateModify":{"isImmutable":false,"isReadOnly":true,"is\
Required":false,"type":"datetime"},"id":{"isImmutable":false,"isReadOnly":true,"isRequired":false,"type":"integer"},"m\
odifiedBy":{"isImmutable":false,"isReadOnly":true,"isRequired":false,"type":"integer"},"price":{"isImmutable":false,"i\
sReadOnly":false,"isRequired":true,"type":"double"},"roundPrecision":{"isImmutable":false,"isReadOnly":false,"isRequir\
ed":true,"type":"double"},"roundType":{"isImmutable":false,"isReadOnly":false,"isRequired":true,"type":"integer"}}}}',
  "catalog.roundingRule.list":
'{"roundingRules":[{"id":1,"price":1500,"roundType":2},{"id":2,"price":1000,"roundType":4},{"id":4,"price":50,"roundTy\
pe":1}],"total":3,"time":{"start":1712326352.63409,"finish":1712326352.8319,"duration":0.197818040847778,"processing":\
0.00833678245544434,"date_start":"2024-04-05T16:24:46+02:00","date_finish":"2024-04-05T16:24:46+02:00","operating":0}}\
',
  "catalog.roundingRule.update":
'{"result":{"roundingRule":{"catalogGroupId":14,"createdBy":1,"dateCreate":"2024-09-26T15:09:58+02:00","dateModify":"2\
024-09-26T15:10:37+02:00","id":1,"modifiedBy":1,"price":1500,"roundPrecision":10,"roundType":2}}}',
};
