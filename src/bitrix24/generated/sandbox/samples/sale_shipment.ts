// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Documented answers of sale.shipment. */
export const saleShipmentSamples = {
  "sale.shipment.add":
'{"result":{"shipment":{"accountNumber":"2068/19","allowDelivery":"Y","basePriceDelivery":999.99,"canceled":"N","comme\
nts":"My comment for manager","currency":"USD","customPriceDelivery":"N","dateAllowDelivery":"2024-04-11T14:17:52+02:0\
0","dateDeducted":"2024-04-11T14:17:52+02:00","dateInsert":"2024-04-11T14:17:52+02:00","dateResponsibleId":"2024-04-11\
T14:17:52+02:00","deducted":"Y","deliveryDocDate":"2024-02-13T13:05:48+02:00","deliveryDocNum":"DocumentNumber123456",\
"deliveryId":2,"deliveryName":"Courier Delivery","deliveryXmlId":"","empAllowDeliveryId":1,"empDeductedId":1,"empRespo\
nsibleId":1,"id":2452,"marked":"N","orderId":2068,"priceDelivery":999.99,"responsibleId":25,"shipmentItems":[],"status\
Id":"DN","statusXmlId":"FFdddd","system":"N","trackingNumber":"trackingNumber","xmlId":"myXmlId"}}}',
  "sale.shipment.delete":
'{"result":true}',
  "sale.shipment.get":
'{"result":{"shipment":{"accountNumber":"2069/2","allowDelivery":"N","basePriceDelivery":600,"canceled":"N","comments"\
:"","companyId":0,"currency":"USD","customPriceDelivery":"N","dateAllowDelivery":null,"dateCanceled":null,"dateDeducte\
d":null,"dateInsert":"2024-04-11T15:05:48+02:00","dateMarked":null,"dateResponsibleId":"2024-04-11T15:05:48+02:00","de\
ducted":"N","deliveryDocDate":null,"deliveryDocNum":"","deliveryId":2,"deliveryName":"Courier \
Delivery","deliveryXmlId":"","discountPrice":0,"empAllowDeliveryId":null,"empCanceledId":null,"empDeductedId":null,"em\
pMarkedId":null,"empResponsibleId":null,"externalDelivery":"N","id":2465,"id1c":"","marked":"N","orderId":2069,"priceD\
elivery":600,"reasonMarked":"","reasonUndoDeducted":"","responsibleId":0,"shipmentItems":[{"basketId":2721,"dateInsert\
":"2024-04-11T15:05:51+02:00","id":10,"orderDeliveryId":2465,"quantity":1,"reservedQuantity":1,"xmlId":"bx_6617e02cb74\
f9"}],"statusId":"DN","statusXmlId":"FFdddd","system":"N","trackingDescription":"","trackingLastCheck":"","trackingNum\
ber":"","trackingStatus":"","updated1c":"N","version1c":"","xmlId":"bx_6617e02cae2a1"}}}',
  "sale.shipment.getFields":
'{"result":{"shipment":{"accountNumber":{"isImmutable":false,"isReadOnly":true,"isRequired":false,"type":"string"},"al\
lowDelivery":{"isImmutable":false,"isReadOnly":false,"isRequired":true,"type":"char"},"basePriceDelivery":{"isImmutabl\
e":false,"isReadOnly":false,"isRequired":false,"type":"double"},"canceled":{"isImmutable":false,"isReadOnly":true,"isR\
equired":false,"type":"char"},"comments":{"isImmutable":false,"isReadOnly":false,"isRequired":false,"type":"string"},"\
companyId":{"isImmutable":false,"isReadOnly":false,"isRequired":false,"type":"integer"},"currency":{"isImmutable":fals\
e,"isReadOnly":true,"isRequired":false,"type":"string"},"customPriceDelivery":{"isImmutable":false,"isReadOnly":true,"\
isRequired":false,"type":"char"},"dateAllowDelivery":{"isImmutable":false,"isReadOnly":true,"isRequired":false,"type":\
"datetime"},"dateCanceled":{"isImmutable":false,"isReadOnly":true,"isRequired":false,"type":"datetime"},"dateDeducted"\
:{"isImmutable":false,"isReadOnly":true,"isRequired":false,"type":"datetime"},"dateInsert":{"isImmutable":false,"isRea\
dOnly":true,"isRequired":false,"type":"datetime"},"dateMarked":{"isImmutable":false,"isReadOnly":true,"isRequired":fal\
se,"type":"datetime"},"dateResponsibleId":{"isImmutable":false,"isReadOnly":true,"isRequired":false,"type":"datetime"}\
,"deducted":{"isImmutable":false,"isReadOnly":false,"isRequired":true,"type":"char"},"deliveryDocDate":{"isImmutable":\
false,"isReadOnly":false,"isRequired":false,"type":"datetime"},"deliveryDocNum":{"isImmutable":false,"isReadOnly":fals\
e,"isRequired":false,"type":"string"},"deliveryId":{"isImmutable":false,"isReadOnly":false,"isRequired":true,"type":"i\
nteger"},"deliveryName":{"isImmutable":false,"isReadOnly":true,"isRequired":false,"type":"string"},"deliveryXmlId":{"i\
sImmutable":false,"isReadOnly":true,"isRequired":false,"type":"string"},"discountPrice":{"isImmutable":false,"isReadOn\
ly":true,"isRequired":false,"type":"double"},"empAllowDeliveryId":{"isImmutable":false,"isReadOnly":true,"isRequired":\
false,"type":"integer"},"empCanceledId":{"isImmutable":false,"isReadOnly":true,"isRequired":false,"type":"integer"},"e\
mpDeductedId":{"isImmutable":false,"isReadOnly":true,"isRequired":false,"type":"integer"},"empMarkedId":{"isImmutable"\
:false,"isReadOnly":true,"isRequired":false,"type":"integer"},"empResponsibleId":{"isImmutable":false,"isReadOnly":tru\
e,"isRequired":false,"type":"integer"},"externalDelivery":{"isImmutable":false,"isReadOnly":true,"isRequired":false,"t\
ype":"char"},"id":{"isImmutable":false,"isReadOnly":true,"isRequired":false,"type":"integer"},"id1c":{"isImmutable":fa\
lse,"isReadOnly":true,"isRequired":false,"type":"string"},"marked":{"isImmutable":false,"isReadOnly":true,"isRequired"\
:false,"type":"char"},"orderId":{"isImmutable":true,"isReadOnly":false,"isRequired":true,"type":"integer"},"priceDeliv\
ery":{"isImmutable":false,"isReadOnly":false,"isRequired":false,"type":"double"},"reasonMarked":{"isImmutable":false,"\
isReadOnly":true,"isRequired":false,"type":"string"},"reasonUndoDeducted":{"isImmutable":false,"isReadOnly":true,"isRe\
quired":false,"type":"string"},"responsibleId":{"isImmutable":false,"isReadOnly":false,"isRequired":false,"type":"inte\
ger"},"statusId":{"isImmutable":false,"isReadOnly":false,"isRequired":false,"type":"char"},"statusXmlId":{"isImmutable\
":false,"isReadOnly":true,"isRequired":false,"type":"char"},"system":{"isImmutable":false,"isReadOnly":true,"isRequire\
d":false,"type":"char"},"trackingDescription":{"isImmutable":false,"isReadOnly":true,"isRequired":false,"type":"string\
"},"trackingLastCheck":{"isImmutable":false,"isReadOnly":true,"isRequired":false,"type":"string"},"trackingNumber":{"i\
sImmutable":false,"isReadOnly":false,"isRequired":false,"type":"string"},"trackingStatus":{"isImmutable":false,"isRead\
Only":true,"isRequired":false,"type":"string"},"updated1c":{"isImmutable":false,"isReadOnly":true,"isRequired":false,"\
type":"char"},"version1c":{"isImmutable":false,"isReadOnly":true,"isRequired":false,"type":"string"},"xmlId":{"isImmut\
able":false,"isReadOnly":false,"isRequired":false,"type":"string"}}}}',
  "sale.shipment.list":
'{"result":{"shipments":[{"accountNumber":"2070/2","allowDelivery":"N","basePriceDelivery":0,"canceled":"N","comments"\
:"","companyId":0,"currency":"USD","customPriceDelivery":"N","dateAllowDelivery":null,"dateCanceled":null,"dateDeducte\
d":null,"dateInsert":"2024-04-11T16:59:20+02:00","dateMarked":null,"dateResponsibleId":"2024-04-11T16:59:20+02:00","de\
ducted":"N","deliveryDocDate":null,"deliveryDocNum":"","deliveryId":1,"deliveryName":"No \
delivery","deliveryXmlId":"","discountPrice":null,"empAllowDeliveryId":null,"empCanceledId":null,"empDeductedId":null,\
"empMarkedId":null,"empResponsibleId":null,"externalDelivery":"N","id":2467,"id1c":"","marked":"N","orderId":2070,"pri\
ceDelivery":0,"reasonMarked":"","reasonUndoDeducted":"","responsibleId":0,"statusId":"DN","statusXmlId":"FFdddd","syst\
em":"N","trackingDescription":"","trackingLastCheck":"","trackingNumber":"","trackingStatus":"","updated1c":"N","versi\
on1c":"","xmlId":"bx_6617fac818ee2"},{"accountNumber":"2069/2","allowDelivery":"N","basePriceDelivery":600,"canceled":\
"N","comments":"","companyId":0,"currency":"USD","customPriceDelivery":"N","dateAllowDelivery":null,"dateCanceled":nul\
l,"dateDeducted":null,"dateInsert":"2024-04-11T15:05:48+02:00","dateMarked":null,"dateResponsibleId":"2024-04-11T15:05\
:48+02:00","deducted":"N","deliveryDocDate":null,"deliveryDocNum":"","deliveryId":2,"deliveryName":"Courier \
delivery","deliveryXmlId":"","discountPrice":null,"empAllowDeliveryId":null,"empCanceledId":null,"empDeductedId":null,\
"empMarkedId":null,"empResponsibleId":null,"externalDelivery":"N","id":2465,"id1c":"","marked":"N","orderId":2069,"pri\
ceDelivery":600,"reasonMarked":"","reasonUndoDeducted":"","responsibleId":0,"statusId":"DN","statusXmlId":"FFdddd","sy\
stem":"N","trackingDescription":"","trackingLastCheck":"","trackingNumber":"","trackingStatus":"","updated1c":"N","ver\
sion1c":"","xmlId":"bx_6617e02cae2a1"}]},"total":2}',
  "sale.shipment.update":
'{"result":{"shipment":{"accountNumber":"2068/19","allowDelivery":"N","basePriceDelivery":1999.99,"canceled":"N","comm\
ents":"My new comment for manager","companyId":null,"currency":"USD","customPriceDelivery":"N","dateAllowDelivery":"20\
24-04-12T10:01:23+02:00","dateCanceled":null,"dateDeducted":"2024-04-12T10:01:23+02:00","dateInsert":"2024-04-11T14:17\
:52+02:00","dateMarked":null,"dateResponsibleId":"2024-04-12T10:01:23+02:00","deducted":"N","deliveryDocDate":"2024-02\
-13T14:05:49+02:00","deliveryDocNum":"MyDocumentNumber","deliveryId":3,"deliveryName":"Pickup","deliveryXmlId":"","dis\
countPrice":0,"empAllowDeliveryId":1,"empCanceledId":null,"empDeductedId":1,"empMarkedId":null,"empResponsibleId":1,"e\
xternalDelivery":"N","id":2452,"id1c":"","marked":"N","orderId":2068,"priceDelivery":1999.99,"reasonMarked":"","reason\
UndoDeducted":"","responsibleId":1,"shipmentItems":[],"statusId":"DD","statusXmlId":"","system":"N","trackingDescripti\
on":"","trackingLastCheck":"","trackingNumber":"MyTrackingNumber","trackingStatus":"","updated1c":"N","version1c":"","\
xmlId":"myNewXmlId"}}}',
};
