// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Documented answers of sale.shipmentitem. */
export const saleShipmentitemSamples = {
  "sale.shipmentitem.add":
'{"result":{"shipmentItem":{"basketId":2716,"dateInsert":"2024-04-11T09:10:34+02:00","id":7,"orderDeliveryId":2431,"qu\
antity":3,"reservedQuantity":0,"xmlId":"myXmlId"}}}',
  "sale.shipmentitem.delete":
'{"result":true}',
  "sale.shipmentitem.get":
'{"result":{"shipmentItem":{"basketId":2716,"dateInsert":"2024-04-11T09:10:34+02:00","id":7,"orderDeliveryId":2431,"qu\
antity":5,"reservedQuantity":0,"xmlId":"myNewXmlId"}}}',
  "sale.shipmentitem.getfields":
'{"result":{"shipmentItem":{"basketId":{"isImmutable":true,"isReadOnly":false,"isRequired":true,"type":"integer"},"dat\
eInsert":{"isImmutable":false,"isReadOnly":true,"isRequired":false,"type":"datetime"},"id":{"isImmutable":false,"isRea\
dOnly":true,"isRequired":false,"type":"integer"},"orderDeliveryId":{"isImmutable":true,"isReadOnly":false,"isRequired"\
:true,"type":"integer"},"quantity":{"isImmutable":false,"isReadOnly":false,"isRequired":true,"type":"double"},"reserve\
dQuantity":{"isImmutable":false,"isReadOnly":true,"isRequired":false,"type":"double"},"xmlId":{"isImmutable":false,"is\
ReadOnly":false,"isRequired":false,"type":"string"}}}}',
  "sale.shipmentitem.list":
'{"result":{"shipmentItems":[{"basketId":2716,"dateInsert":"2024-04-11T09:10:34+02:00","id":7,"orderDeliveryId":2431,"\
quantity":5,"reservedQuantity":0,"xmlId":"myNewXmlId"},{"basketId":2716,"dateInsert":"2024-04-08T10:36:24+02:00","id":\
1,"orderDeliveryId":2430,"quantity":5,"reservedQuantity":0,"xmlId":"myXmlId2"}]},"total":2}',
  "sale.shipmentitem.update":
'{"result":{"shipmentItem":{"basketId":2716,"dateInsert":"2024-04-11T09:10:34+02:00","id":7,"orderDeliveryId":2431,"qu\
antity":5,"reservedQuantity":0,"xmlId":"myNewXmlId"}}}',
};
