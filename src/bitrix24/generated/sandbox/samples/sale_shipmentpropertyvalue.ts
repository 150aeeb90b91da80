// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Documented answers of sale.shipmentpropertyvalue. */
export const saleShipmentpropertyvalueSamples = {
  "sale.shipmentpropertyvalue.delete":
'{"result":true}',
  "sale.shipmentpropertyvalue.get":
'{"result":{"propertyValue":{"code":null,"id":38164,"name":"Comments","shipmentPropsId":105,"value":"Comments \
value"}}}',
  "sale.shipmentpropertyvalue.getfields":
'{"result":{"propertyValue":{"code":{"isImmutable":false,"isReadOnly":false,"isRequired":false,"type":"string"},"id":{\
"isImmutable":true,"isReadOnly":true,"isRequired":false,"type":"integer"},"name":{"isImmutable":false,"isReadOnly":fal\
se,"isRequired":false,"type":"string"},"shipmentId":{"isImmutable":true,"isReadOnly":false,"isRequired":true,"type":"i\
nteger"},"shipmentPropsId":{"isImmutable":false,"isReadOnly":false,"isRequired":true,"type":"integer"},"shipmentPropsX\
mlId":{"isImmutable":false,"isReadOnly":true,"isRequired":false,"type":"string"},"value":{"isImmutable":false,"isReadO\
nly":false,"isRequired":true,"type":"string"}}}}',
  "sale.shipmentpropertyvalue.list":
'{"result":{"propertyValues":[{"code":null,"id":38164,"name":"Comments","shipmentId":4120,"shipmentPropsId":105,"shipm\
entPropsXmlId":"bx_6661d1b6690d5","value":"Comments value"},{"code":null,"id":38166,"name":"Description","shipmentId":\
4120,"shipmentPropsId":106,"shipmentPropsXmlId":"bx_6666cc212db52","value":"Description value"}]},"total":2}',
  "sale.shipmentpropertyvalue.modify":
'{"result":{"propertyValues":[{"code":null,"id":38164,"name":"Comments","value":"Comments \
value"},{"code":null,"id":38165,"name":"Description","value":"Description value"}]}}',
};
