// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Documented answers of sale.paymentitembasket. */
export const salePaymentitembasketSamples = {
  "sale.paymentitembasket.add":
'{"result":{"paymentItemBasket":{"basketId":2722,"dateInsert":"2024-04-17T09:37:45+02:00","id":1186,"paymentId":1025,"\
quantity":3,"xmlId":"myXmlId"}}}',
  "sale.paymentitembasket.delete":
'{"result":true}',
  "sale.paymentitembasket.get":
'{"result":{"paymentItemBasket":{"basketId":2722,"dateInsert":"2024-04-17T10:51:03+02:00","id":1186,"paymentId":1025,"\
quantity":3,"xmlId":"myXmlId"}}}',
  "sale.paymentitembasket.getfields":
'{"result":{"paymentItemBasket":{"basketId":{"isImmutable":true,"isReadOnly":false,"isRequired":true,"type":"integer"}\
,"dateInsert":{"isImmutable":false,"isReadOnly":true,"isRequired":false,"type":"datetime"},"id":{"isImmutable":false,"\
isReadOnly":true,"isRequired":false,"type":"integer"},"paymentId":{"isImmutable":true,"isReadOnly":false,"isRequired":\
true,"type":"integer"},"quantity":{"isImmutable":false,"isReadOnly":false,"isRequired":true,"type":"double"},"xmlId":{\
"isImmutable":false,"isReadOnly":false,"isRequired":false,"type":"string"}}}}',
  "sale.paymentitembasket.list":
'{"result":{"paymentItemsBasket":[{"basketId":2722,"dateInsert":"2024-04-17T10:51:03+02:00","id":1186,"paymentId":1025\
,"quantity":3,"xmlId":"myXmlId"}]},"total":1}',
  "sale.paymentitembasket.update":
'{"result":{"paymentItemBasket":{"basketId":2722,"dateInsert":"2024-04-17T09:37:45+02:00","id":1186,"paymentId":1025,"\
quantity":1,"xmlId":"myNewXmlId"}}}',
};
