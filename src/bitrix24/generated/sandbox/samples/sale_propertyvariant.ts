// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Documented answers of sale.propertyvariant. */
export const salePropertyvariantSamples = {
  "sale.propertyvariant.add":
'{"result":{"propertyVariant":{"description":"Description of the value for red \
color","id":5,"name":"Red","orderPropsId":49,"sort":10,"value":"red"}}}',
  "sale.propertyvariant.delete":
'{"result":true}',
  "sale.propertyvariant.get":
'{"result":{"propertyVariant":{"description":"Description of the value for red \
color","id":6,"name":"Red","orderPropsId":49,"sort":10,"value":"red"}}}',
  "sale.propertyvariant.getFields":
'{"result":{"propertyVariant":{"description":{"isImmutable":false,"isReadOnly":false,"isRequired":false,"type":"string\
"},"id":{"isImmutable":false,"isReadOnly":true,"isRequired":false,"type":"integer"},"name":{"isImmutable":false,"isRea\
dOnly":false,"isRequired":true,"type":"string"},"orderPropsId":{"isImmutable":true,"isReadOnly":false,"isRequired":tru\
e,"type":"integer"},"sort":{"isImmutable":false,"isReadOnly":false,"isRequired":false,"type":"integer"},"value":{"isIm\
mutable":false,"isReadOnly":false,"isRequired":true,"type":"string"},"xnlId":{"isImmutable":false,"isReadOnly":false,"\
isRequired":false,"type":"string"}}}}',
  "sale.propertyvariant.list":
'{"result":{"propertyVariants":[{"id":8,"name":"M","orderPropsId":50,"value":"m"},{"id":9,"name":"L","orderPropsId":50\
,"value":"l"},{"id":6,"name":"Red","orderPropsId":49,"value":"red"},{"id":7,"name":"Green","orderPropsId":49,"value":"\
green"}]},"total":4}',
  "sale.propertyvariant.update":
'{"result":{"propertyVariant":{"description":"New description for the red color \
value","id":5,"name":"Red","orderPropsId":49,"sort":10,"value":"red"}}}',
};
