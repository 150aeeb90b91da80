// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Documented answers of sale.persontype. */
export const salePersontypeSamples = {
  "sale.persontype.add":
'{"result":{"personType":{"active":"Y","code":"MY_CRM_COMPANY","id":68,"name":"Individual","sort":"100","xmlId":"myXml\
Id"}}}',
  "sale.persontype.delete":
'{"result":true}',
  "sale.persontype.get":
'{"result":{"personType":{"active":"Y","code":null,"id":37,"name":"Individual","sort":"1233","xmlId":null}}}',
  "sale.persontype.getFields":
'{"result":{"personType":{"active":{"isImmutable":false,"isReadOnly":false,"isRequired":false,"type":"string"},"code":\
{"isImmutable":false,"isReadOnly":false,"isRequired":false,"type":"string"},"id":{"isImmutable":false,"isReadOnly":tru\
e,"isRequired":false,"type":"integer"},"name":{"isImmutable":false,"isReadOnly":false,"isRequired":true,"type":"string\
"},"sort":{"isImmutable":false,"isReadOnly":false,"isRequired":false,"type":"string"},"xmlId":{"isImmutable":false,"is\
ReadOnly":false,"isRequired":false,"type":"string"}}}}',
  "sale.persontype.list":
'{"personTypes":[{"id":4,"name":"Legal Entity","sort":"110"},{"id":3,"name":"Individual","sort":"100"},{"id":12,"name"\
:"Legal Entity","sort":"100"}],"total":3,"time":{"start":1712326352.63409,"finish":1712326352.8319,"duration":0.197818\
040847778,"processing":0.00833678245544434,"date_start":"2024-04-05T16:12:32+02:00","date_finish":"2024-04-05T16:12:32\
+02:00","operating":0}}',
  "sale.persontype.update":
'{"result":{"personType":{"active":"Y","code":"MY_CRM_COMPANY","id":68,"name":"Legal \
entity","sort":"100","xmlId":"1234"}}}',
};
