// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Documented answers of sale.basketitem. */
export const saleBasketitemSamples = {
  "sale.basketitem.add":
'{"result":{"basketItem":{"basePrice":1000,"canBuy":"Y","catalogXmlId":"FUTURE-QUICKBOOKS-CATALOG","currency":"USD","c\
ustomPrice":"N","dateInsert":"2024-04-23T15:59:37+02:00","dateUpdate":"2024-04-23T15:59:37+02:00","dimensions":"a:3:{s\
:5:\\"WIDTH\\";N;s:6:\\"HEIGHT\\";N;s:6:\\"LENGTH\\";N;}","discountPrice":100,"id":6790,"measureCode":"163","measureNa\
me":"g","name":"Product","orderId":5147,"price":900,"productId":1245,"productXmlId":"1245","properties":[],"quantity":\
1,"reservations":[],"sort":100,"vatIncluded":"N","vatRate":null,"weight":0,"xmlId":"bx_6627bec8c4fdc"}},"total":1}',
  "sale.basketitem.addCatalogProduct":
'{"result":{"basketItem":{"basePrice":1234,"canBuy":"Y","catalogXmlId":"FUTURE-QUICKBOOKS-CATALOG","currency":"USD","c\
ustomPrice":"N","dateInsert":"2024-04-22T16:36:43+02:00","dateUpdate":"2024-04-22T16:36:43+02:00","dimensions":"a:3:{s\
:5:\\"WIDTH\\";N;s:6:\\"HEIGHT\\";N;s:6:\\"LENGTH\\";N;}","discountPrice":124,"id":6784,"measureCode":"796","measureNa\
me":"pcs","name":"Service2","orderId":5147,"price":1110,"productId":4347,"productXmlId":"4347","properties":[],"quanti\
ty":1,"reservations":[],"sort":100,"type":2,"vatIncluded":"N","vatRate":null,"weight":0,"xmlId":"bx_662675fba6516"}},"\
total":1}',
  "sale.basketitem.delete":
'{"result":true}',
  "sale.basketitem.get":
'{"result":{"basketItem":{"basePrice":1000,"canBuy":"Y","catalogXmlId":"FUTURE-QUICKBOOKS-CATALOG","currency":"USD","c\
ustomPrice":"N","dateInsert":"2024-04-23T15:59:37+02:00","dateUpdate":"2024-04-23T15:59:37+02:00","dimensions":"a:3:{s\
:5:\\"WIDTH\\";N;s:6:\\"HEIGHT\\";N;s:6:\\"LENGTH\\";N;}","discountPrice":100,"id":6801,"measureCode":"163","measureNa\
me":"g","name":"Product","orderId":5147,"price":900,"productId":1245,"productXmlId":"1245","properties":[],"quantity":\
1,"reservations":[],"sort":100,"vatIncluded":"N","vatRate":null,"weight":0,"xmlId":"bx_6627bec8c4fdc"}}}',
  "sale.basketitem.getFields":
'{"result":{"basketItem":{"basePrice":{"isImmutable":false,"isReadOnly":false,"isRequired":false,"type":"double"},"can\
Buy":{"isImmutable":false,"isReadOnly":false,"isRequired":false,"type":"string"},"catalogXmlId":{"isImmutable":true,"i\
sReadOnly":false,"isRequired":false,"type":"string"}}}}',
  "sale.basketitem.getFieldsCatalogProduct":
'{"result":{"basketItem":{"basePrice":{"isImmutable":false,"isReadOnly":true,"isRequired":false,"type":"double"},"canB\
uy":{"isImmutable":false,"isReadOnly":true,"isRequired":false,"type":"string"},"catalogXmlId":{"isImmutable":false,"is\
ReadOnly":true,"isRequired":false,"type":"string"}}}}',
  "sale.basketitem.list":
'{"result":{"basketItems":[{"currency":"USD","id":6802,"name":"Office \
Chair","orderId":5147,"price":1100,"productId":4343},{"currency":"USD","id":6791,"name":"Catalog \
Chair","orderId":5146,"price":900,"productId":0},{"currency":"USD","id":6770,"name":"Assembly","orderId":5146,"price":\
1110,"productId":4342}]},"total":3}',
  "sale.basketitem.update":
'{"result":{"basketItem":{"basePrice":1000,"canBuy":"Y","catalogXmlId":"","currency":"USD","customPrice":"Y","dateInse\
rt":"2024-04-23T18:51:28+02:00","dateUpdate":"2024-04-24T14:02:25+02:00","dimensions":"a:3:{s:5:\\"WIDTH\\";i:244;s:6:\
\\"HEIGHT\\";i:100;s:6:\\"LENGTH\\";i:31;}","discountPrice":990,"id":6791,"measureCode":"768","measureName":"pcs","nam\
e":"Sample Product","orderId":5147,"price":10,"productId":0,"productXmlId":"ProductKey","properties":[],"quantity":7,"\
reservations":[],"sort":400,"type":null,"vatIncluded":"Y","vatRate":10,"weight":40,"xmlId":"BasketPositionId"}},"total\
":1}',
  "sale.basketitem.updateCatalogProduct":
'{"result":{"basketItem":{"basePrice":1234,"canBuy":"Y","catalogXmlId":"FUTURE-QUICKBOOKS-CATALOG","currency":"USD","c\
ustomPrice":"N","dateInsert":"2024-04-22T16:23:43+02:00","dateUpdate":"2024-04-22T16:32:26+02:00","dimensions":"a:3:{s\
:5:\\"WIDTH\\";N;s:6:\\"HEIGHT\\";N;s:6:\\"LENGTH\\";N;}","discountPrice":124,"id":6783,"measureCode":"796","measureNa\
me":"pcs","name":" Design Development ","orderId":5147,"price":1110,"productid":4347,"productXmlId":"4347","properties\
":[],"quantity":4,"reservations":[],"sort":100,"type":2,"vatIncluded":"N","vatRate":null,"weight":0,"xmlId":"bx_662672\
ef370c6"}},"total":1}',
};
