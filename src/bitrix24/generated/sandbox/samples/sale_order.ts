// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Documented answers of sale.order. */
export const saleOrderSamples = {
  "sale.order.add":
'{"result":{"order":{"accountNumber":"455","additionalInfo":"","affiliateId":1,"canceled":"Y","clients":[],"comments":\
"","companyId":1,"currency":"USD","dateCanceled":"2024-04-12T13:50:21+02:00","dateInsert":"2024-03-01T13:00:00+02:00",\
"dateMarked":"2024-04-12T13:50:21+02:00","dateStatus":"2024-04-12T13:50:21+02:00","dateUpdate":"2024-04-12T13:50:21+02\
:00","deducted":"N","discountValue":10,"empCanceledId":1,"empMarkedId":1,"empStatusId":1,"externalOrder":"N","id":299,\
"id1c":"","lid":"s1","lockedBy":"1","marked":"Y","orderTopic":"","payed":"N","personTypeId":1,"personTypeXmlId":"","pr\
ice":100,"reasonCanceled":"","reasonMarked":"","recountFlag":"N","recurringId":"1","requisiteLink":[],"responsibleId":\
1,"statusId":"N","statusXmlId":"","updated1c":"N","userDescription":"","userId":1,"version1c":"","xmlId":""}}}',
  "sale.order.delete":
'{"result":true}',
  "sale.order.get":
'{"result":{"order":{"accountNumber":"392","additionalInfo":"","affiliateId":null,"basketItems":[{"barcodeMulti":"N","\
basePrice":980,"canBuy":"Y","catalogXmlId":"cbc2957f-09fc-4b2a-b9de-6f925c4c9047","currency":"USD","customPrice":"N","\
dateInsert":"2024-02-28T17:35:06+02:00","dateRefresh":null,"dateUpdate":"2024-02-28T17:37:08+02:00","detailPageUrl":""\
,"dimensions":"a:3:{s:5:\\"WIDTH\\";N;s:6:\\"HEIGHT\\";N;s:6:\\"LENGTH\\";N;}","discountCoupon":"","discountName":"","\
discountPrice":0,"discountValue":"","fuserId":4,"id":"255","lid":"s1","measureCode":"796","measureName":"pcs","module"\
:"catalog","name":"Men\'s Fire T-Shirt","notes":"BASE","orderId":"236","price":980,"priceTypeId":1,"productId":348,"pr\
oductPriceId":112,"productProviderClass":"\\\\Bitrix\\\\Catalog\\\\Product\\\\CatalogProvider","productXmlId":"1000000\
386","properties":[{"basketId":255,"code":"CATALOG.XML_ID","id":139,"name":"Catalog \
XML_ID","sort":100,"value":"cbc2957f-09fc-4b2a-b9de-6f925c4c9047","xmlId":"bx_65df52a9ac502"},{"basketId":255,"code":"\
PRODUCT.XML_ID","id":140,"name":"Product XML_ID","sort":100,"value":"1000000386","xmlId":"bx_65df52a9ace55"}],"quantit\
y":1,"recommendation":"","reservations":[{"basketId":255,"dateReserve":"2024-02-28T17:36:51+02:00","dateReserveEnd":"2\
024-03-01T23:00:00+02:00","id":39,"quantity":1,"reservedBy":null,"storeId":1}],"setParentId":"","sort":100,"subscribe"\
:"N","type":"","vatIncluded":"Y","vatRate":0.2,"weight":0,"xmlId":"bx_65df52a9ab47f"}],"canceled":"N","clients":[{"ent\
ityId":6,"entityTypeId":3,"id":901,"isPrimary":"Y","orderId":236,"roleId":0,"sort":0}],"comments":"","companyId":0,"cu\
rrency":"USD","dateCanceled":null,"dateInsert":"2024-02-28T17:36:55+02:00","dateLock":null,"dateMarked":null,"dateStat\
us":"2024-02-28T17:36:38+02:00","dateUpdate":"2024-02-28T17:37:11+02:00","deducted":"N","discountValue":0,"empCanceled\
Id":null,"empMarkedId":null,"empStatusId":1,"externalOrder":"N","id":236,"id1c":"","lid":"s1","lockedBy":"","marked":"\
N","orderTopic":"","payed":"N","payments":[{"accountNumber":"392/1","comments":"","companyId":0,"currency":"USD","date\
Bill":"2024-02-28T17:36:44+02:00","dateMarked":null,"datePaid":null,"datePayBefore":null,"dateResponsibleId":null,"emp\
MarkedId":null,"empPaidId":null,"empResponsibleId":null,"empReturnId":null,"externalPayment":"N","id":123,"id1c":"","i\
sReturn":"N","marked":"N","orderId":236,"paid":"N","payReturnComment":"","payReturnDate":null,"payReturnNum":"","paySy\
stemId":48,"paySystemIsCash":"N","paySystemName":"Card Payment","paySystemXmlId":"bx_65df3d512af59","payVoucherDate":n\
ull,"payVoucherNum":"","priceCod":"0","psCurrency":"","psInvoiceId":2,"psResponseDate":null,"psStatus":"","psStatusCod\
e":"","psStatusDescription":"","psStatusMessage":"","psSum":null,"reasonMarked":"","responsibleId":null,"sum":1480,"up\
dated1c":"N","version1c":"","xmlId":"bx_65df530c472fa"}],"personTypeId":3,"personTypeXmlId":"","price":1480,"propertyV\
alues":[{"code":"FIO","id":1514,"name":"First Last","orderPropsId":20,"orderPropsXmlId":null,"value":"John \
Smith"},{"code":"EMAIL","id":1515,"name":"E-Mail1","orderPropsId":21,"orderPropsXmlId":"bx_63a082af0d250","value":"ema\
il@mail.com"},{"code":"PHONE","id":1516,"name":"Phone1","orderPropsId":22,"orderPropsXmlId":"bx_63a082a06864d","value"\
:"14151234567"},{"code":"CONTACT_ADDRESS","id":1517,"name":"Address","orderPropsId":42,"orderPropsXmlId":null,"value":\
null},{"code":"ADDRESS","id":1518,"name":"Delivery Address","orderPropsId":26,"orderPropsXmlId":null,"value":"test"}],\
"reasonCanceled":"","reasonMarked":"","recountFlag":"Y","recurringId":"","requisiteLink":{"bankDetailId":0,"mcBankDeta\
ilId":0,"mcRequisiteId":0,"requisiteId":3},"responsibleId":1,"shipments":[{"accountNumber":"392/2","allowDelivery":"N"\
,"basePriceDelivery":500,"canceled":"N","comments":"","companyId":0,"currency":"USD","customPriceDelivery":"N","dateAl\
lowDelivery":null,"dateCanceled":null,"dateDeducted":null,"dateInsert":"2024-02-28T17:36:41+02:00","dateMarked":null,"\
dateResponsibleId":null,"deducted":"N","deliveryDocDate":null,"deliveryDocNum":"","deliveryId":1,"deliveryName":"Couri\
er Delivery","deliveryXmlId":"","discountPrice":0,"empAllowDeliveryId":null,"empCanceledId":null,"empDeductedId":null,\
"empMarkedId":null,"empResponsibleId":null,"externalDelivery":"N","id":338,"id1c":"","marked":"N","orderId":236,"price\
Delivery":500,"reasonMarked":"","reasonUndoDeducted":"","responsibleId":null,"shipmentItems":[{"basketId":255,"dateIns\
ert":"2024-02-28T17:36:53+02:00","id":320,"orderDeliveryId":338,"quantity":1,"reservedQuantity":1,"xmlId":"bx_65df5309\
cf490"}],"statusId":"DN","statusXmlId":"","system":"N","trackingDescription":"","trackingLastCheck":"","trackingNumber\
":"","trackingStatus":"","updated1c":"N","version1c":"","xmlId":"bx_65df5309939b8"}],"statusId":"N","statusXmlId":"","\
taxValue":163.33,"tradeBindings":[{"externalOrderId":"236","id":224,"orderId":236,"params":null,"tradingPlatformId":"9\
","tradingPlatformXmlId":"bx_659ff72864c8f","xmlId":"bx_65df53067ac59"}],"updated1c":"N","userDescription":"","userId"\
:1,"version":1,"version1c":"","xmlId":"bx_65df53063d56d"}}}',
  "sale.order.getFields":
'{"result":{"order":{"accountNumber":{"isImmutable":false,"isReadOnly":true,"isRequired":false,"type":"string"},"addit\
ionalInfo":{"isImmutable":false,"isReadOnly":false,"isRequired":false,"type":"string"},"affiliateId":{"isImmutable":fa\
lse,"isReadOnly":false,"isRequired":false,"type":"integer"},"canceled":{"isImmutable":false,"isReadOnly":false,"isRequ\
ired":false,"type":"char"},"comments":{"isImmutable":false,"isReadOnly":false,"isRequired":false,"type":"string"},"com\
panyId":{"isImmutable":false,"isReadOnly":false,"isRequired":false,"type":"integer"},"currency":{"isImmutable":true,"i\
sReadOnly":false,"isRequired":true,"type":"string"},"dateCanceled":{"isImmutable":false,"isReadOnly":true,"isRequired"\
:false,"type":"datetime"},"dateInsert":{"isImmutable":false,"isReadOnly":false,"isRequired":false,"type":"datetime"},"\
dateLock":{"isImmutable":false,"isReadOnly":true,"isRequired":false,"type":"datetime"},"dateMarked":{"isImmutable":fal\
se,"isReadOnly":true,"isRequired":false,"type":"datetime"},"dateStatus":{"isImmutable":false,"isReadOnly":true,"isRequ\
ired":false,"type":"datetime"},"dateUpdate":{"isImmutable":false,"isReadOnly":true,"isRequired":false,"type":"datetime\
"},"deducted":{"isImmutable":false,"isReadOnly":true,"isRequired":false,"type":"char"},"discountValue":{"isImmutable":\
false,"isReadOnly":false,"isRequired":false,"type":"double"},"empCanceledId":{"isImmutable":false,"isReadOnly":false,"\
isRequired":false,"type":"integer"},"empMarkedId":{"isImmutable":false,"isReadOnly":false,"isRequired":false,"type":"i\
nteger"},"empStatusId":{"isImmutable":false,"isReadOnly":false,"isRequired":false,"type":"integer"},"externalOrder":{"\
isImmutable":false,"isReadOnly":false,"isRequired":false,"type":"char"},"id":{"isImmutable":false,"isReadOnly":true,"i\
sRequired":false,"type":"integer"},"id1c":{"isImmutable":false,"isReadOnly":false,"isRequired":false,"type":"string"},\
"lid":{"isImmutable":true,"isReadOnly":false,"isRequired":true,"type":"string"},"lockedBy":{"isImmutable":false,"isRea\
dOnly":false,"isRequired":false,"type":"char"},"marked":{"isImmutable":false,"isReadOnly":false,"isRequired":false,"ty\
pe":"char"},"orderTopic":{"isImmutable":false,"isReadOnly":false,"isRequired":false,"type":"string"},"payed":{"isImmut\
able":false,"isReadOnly":true,"isRequired":false,"type":"char"},"personTypeId":{"isImmutable":true,"isReadOnly":false,\
"isRequired":true,"type":"integer"},"personTypeXmlId":{"isImmutable":false,"isReadOnly":true,"isRequired":false,"type"\
:"string"},"price":{"isImmutable":false,"isReadOnly":false,"isRequired":false,"type":"double"},"reasonCanceled":{"isIm\
mutable":false,"isReadOnly":false,"isRequired":false,"type":"string"},"reasonMarked":{"isImmutable":false,"isReadOnly"\
:false,"isRequired":false,"type":"string"},"recountFlag":{"isImmutable":false,"isReadOnly":false,"isRequired":false,"t\
ype":"char"},"recurringId":{"isImmutable":false,"isReadOnly":false,"isRequired":false,"type":"char"},"responsibleId":{\
"isImmutable":false,"isReadOnly":false,"isRequired":false,"type":"integer"},"statusId":{"isImmutable":false,"isReadOnl\
y":false,"isRequired":false,"type":"char"},"statusXmlId":{"isImmutable":false,"isReadOnly":true,"isRequired":false,"ty\
pe":"string"},"taxValue":{"isImmutable":false,"isReadOnly":true,"isRequired":false,"type":"double"},"updated1c":{"isIm\
mutable":false,"isReadOnly":false,"isRequired":false,"type":"char"},"userDescription":{"isImmutable":false,"isReadOnly\
":false,"isRequired":false,"type":"string"},"userId":{"isImmutable":true,"isReadOnly":false,"isRequired":false,"type":\
"integer"},"version":{"isImmutable":false,"isReadOnly":true,"isRequired":false,"type":"integer"},"version1c":{"isImmut\
able":false,"isReadOnly":false,"isRequired":false,"type":"string"},"xmlId":{"isImmutable":false,"isReadOnly":false,"is\
Required":false,"type":"string"}}}}',
  "sale.order.list":
'{"result":{"orders":[{"accountNumber":"165","additionalInfo":"","affiliateId":null,"canceled":"N","comments":"","comp\
anyId":null,"currency":"USD","dateCanceled":null,"dateInsert":"2022-10-14T17:19:11+02:00","dateLock":null,"dateMarked"\
:null,"dateStatus":"2022-10-14T17:19:03+02:00","dateUpdate":"2022-10-14T17:19:11+02:00","deducted":"N","discountValue"\
:0,"empCanceledId":null,"empMarkedId":null,"empStatusId":1,"externalOrder":"N","id":9,"id1c":"","lid":"s1","lockedBy":\
"","marked":"N","orderTopic":"","payed":"N","personTypeId":4,"personTypeXmlId":"","price":1176,"reasonCanceled":"","re\
asonMarked":"","recountFlag":"Y","recurringId":"","responsibleId":1,"statusId":"N","statusXmlId":"","taxValue":196,"up\
dated1c":"N","userDescription":"","userId":2,"version":0,"version1c":"","xmlId":"bx_63498bf7c8d31"}]},"total":1}',
  "sale.order.update":
'{"result":{"order":{"accountNumber":"456","additionalInfo":"","affiliateId":1,"canceled":"Y","clients":[],"comments":\
"","companyId":1,"currency":"USD","dateCanceled":"2024-04-12T14:06:05+02:00","dateInsert":"2024-03-01T13:00:00+02:00",\
"dateLock":null,"dateMarked":"2024-04-15T10:21:14+02:00","dateStatus":"2024-04-12T14:06:04+02:00","dateUpdate":"2024-0\
4-15T10:21:15+02:00","deducted":"N","discountValue":10,"empCanceledId":1,"empMarkedId":1,"empStatusId":1,"externalOrde\
r":"N","id":300,"id1c":"","lid":"s1","lockedBy":"1","marked":"N","orderTopic":"","payed":"N","personTypeId":1,"personT\
ypeXmlId":"","price":100,"reasonCanceled":"","reasonMarked":"","recountFlag":"N","recurringId":"1","requisiteLink":[],\
"responsibleId":1,"statusId":"N","statusXmlId":"","taxValue":null,"updated1c":"N","userDescription":"","userId":1,"ver\
sion":3,"version1c":"","xmlId":""}}}',
};
