// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Documented answers of sale.propertygroup. */
export const salePropertygroupSamples = {
  "sale.propertygroup.add":
'{"result":{"propertyGroup":{"id":16,"name":"New Property Group","personTypeId":3,"sort":100}}}',
  "sale.propertygroup.delete":
'{"result":true}',
  "sale.propertygroup.get":
'{"result":{"propertyGroup":{"id":10,"name":"Delivery Service","personTypeId":4,"sort":100}}}',
  "sale.propertygroup.getFields":
'{"result":{"propertyGroup":{"id":{"isImmutable":false,"isReadOnly":true,"isRequired":false,"type":"integer"},"name":{\
"isImmutable":false,"isReadOnly":false,"isRequired":true,"type":"string"},"personTypeId":{"isImmutable":false,"isReadO\
nly":false,"isRequired":true,"type":"integer"},"sort":{"isImmutable":false,"isReadOnly":false,"isRequired":false,"type\
":"integer"}}}}',
  "sale.propertygroup.list":
'{"result":{"propertyGroups":[{"id":18,"name":"New property group 2","personTypeId":3,"sort":100},{"id":14,"name":"New \
property group 1","personTypeId":3,"sort":100}]},"total":2}',
  "sale.propertygroup.update":
'{"result":{"propertyGroup":{"id":10,"name":"Updated Property Group","personTypeId":3,"sort":100}}}',
};
