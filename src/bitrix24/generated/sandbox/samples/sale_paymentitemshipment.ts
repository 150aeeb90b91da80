// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Documented answers of sale.paymentitemshipment. */
export const salePaymentitemshipmentSamples = {
  "sale.paymentItemShipment.add":
'{"result":{"paymentItemShipment":{"dateInsert":"2024-04-15T09:22:26+02:00","id":1181,"paymentId":1025,"shipmentId":24\
71,"xmlId":"myXmlId"}}}',
  "sale.paymentItemShipment.delete":
'{"result":true}',
  "sale.paymentItemShipment.get":
'{"result":{"paymentItemShipment":{"dateInsert":"2024-04-15T10:53:42+02:00","id":1183,"paymentId":1025,"shipmentId":24\
71,"xmlId":"myXmlId"}}}',
  "sale.paymentItemShipment.getFields":
'{"result":{"paymentItemShipment":{"dateInsert":{"isImmutable":false,"isReadOnly":true,"isRequired":false,"type":"date\
time"},"id":{"isImmutable":false,"isReadOnly":true,"isRequired":false,"type":"integer"},"paymentId":{"isImmutable":tru\
e,"isReadOnly":false,"isRequired":true,"type":"integer"},"shipmentId":{"isImmutable":true,"isReadOnly":false,"isRequir\
ed":true,"type":"integer"},"xmlId":{"isImmutable":false,"isReadOnly":false,"isRequired":false,"type":"string"}}}}',
  "sale.paymentItemShipment.list":
'{"result":{"paymentItemsShipment":[{"dateInsert":"2024-04-11T16:59:21+02:00","id":1180,"paymentId":1025,"shipmentId":\
2467,"xmlId":"bx_6617fac9afe1e"}]},"total":1}',
  "sale.paymentItemShipment.update":
'{"result":{"paymentItemShipment":{"dateInsert":"2024-04-15T09:22:26+02:00","id":1181,"paymentId":1025,"shipmentId":24\
71,"xmlId":"myNewXmlId"}}}',
};
