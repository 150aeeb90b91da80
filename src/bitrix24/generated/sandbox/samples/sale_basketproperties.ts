// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Documented answers of sale.basketproperties. */
export const saleBasketpropertiesSamples = {
  "sale.basketproperties.add":
'{"result":{"basketProperty":{"basketId":6806,"code":"ARTICUL","id":17,"name":"Article","value":"4653-4877","xmlId":"b\
x_662a44cff2b81"}}}',
  "sale.basketproperties.delete":
'{"result":true}',
  "sale.basketproperties.get":
'{"result":{"basketProperty":{"basketId":6806,"code":"ARTICUL","id":17,"name":"Article","sort":100,"value":"123-456-78\
9","xmlId":"bx_662a44cff2b81"}}}',
  "sale.basketproperties.getFields":
'{"result":{"basketProperties":{"basketId":{"isImmutable":true,"isReadOnly":false,"isRequired":true,"type":"integer"},\
"code":{"isImmutable":false,"isReadOnly":false,"isRequired":true,"type":"string"},"id":{"isImmutable":false,"isReadOnl\
y":true,"isRequired":false,"type":"integer"},"name":{"isImmutable":false,"isReadOnly":false,"isRequired":true,"type":"\
string"},"sort":{"isImmutable":false,"isReadOnly":false,"isRequired":false,"type":"integer"},"value":{"isImmutable":fa\
lse,"isReadOnly":false,"isRequired":true,"type":"string"},"xmlId":{"isImmutable":false,"isReadOnly":false,"isRequired"\
:false,"type":"string"}}}}',
  "sale.basketproperties.list":
'{"result":{"basketProperties":[{"basketId":6806,"code":"PARTNUM","id":18,"name":"Batch \
Number","value":"F45TK266"},{"basketId":6806,"code":"ARTICUL","id":17,"name":"Article","value":"123-456-789"}]},"total\
":2}',
  "sale.basketproperties.update":
'{"result":{"basketProperty":{"basketId":6806,"code":"ARTICUL","id":17,"name":"Article","sort":100,"value":"123-456-78\
9","xmlId":"bx_662a44cff2b81"}},"total":1}',
};
