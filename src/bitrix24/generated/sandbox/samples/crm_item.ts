// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Documented answers of crm.item. */
export const crmItemSamples = {
  "crm.item.add":
'{"result":{"item":{"id":342,"createdTime":"2024-07-18T14:00:14+02:00","dateCreateShort":null,"updatedTime":"2024-07-1\
8T14:00:14+02:00","dateModifyShort":null,"createdBy":1,"updatedBy":1,"assignedById":6,"opened":"N","leadId":102,"compa\
nyId":5,"contactId":4,"quoteId":7,"title":"New deal (specifically for rest method \
examples)","productId":null,"categoryId":9,"stageId":"C9:UC_KN8KFI","stageSemanticId":"P","isNew":"N","isRecurring":"N\
","isReturnCustomer":"N","isRepeatedApproach":"Y","closed":"N","typeId":"SERVICE","opportunity":999.99,"isManualOpport\
unity":"Y","taxValue":0,"currencyId":"EUR","probability":50,"comments":"\\nExample comment inside the \
deal\\n\\n[B]Bold text[/B]\\n[I]Italic[/I]\\n[U]Underlined[/U]\\n[S]Strikethrough[/S]\\n[B][I][U][S]Mix[/S][/U][/I][/B\
]\\n\\n[LIST]\\n[*]List item #1\\n[*]List item #2\\n[*]List item #3\\n[/LIST]\\n\\n[LIST=1]\\n[*]Numbered list item \
#1\\n[*]Numbered list item #2\\n[*]Numbered list item #3\\n[/LIST]\\n","begindate":"2024-06-18T02:00:00+02:00","begind\
ateShort":null,"closedate":"2024-07-30T02:00:00+02:00","closedateShort":null,"eventDate":null,"eventDateShort":null,"e\
ventId":null,"eventDescription":null,"locationId":null,"webformId":null,"sourceId":"WEB","sourceDescription":"There \
should be an additional description about the source","originatorId":null,"originId":null,"additionalInfo":"There \
should be additional information","searchContent":null,"orderStage":null,"movedBy":1,"movedTime":"2024-07-18T14:00:14+\
02:00","lastActivityBy":1,"lastActivityTime":"2024-07-18T14:00:14+02:00","isWork":null,"isWon":null,"isLose":null,"rec\
eivedAmount":null,"lostAmount":null,"hasProducts":null,"ufCrm_1721244707107":1111.1,"parentId1220":2,"utmSource":"goog\
le","utmMedium":"CPC","utmCampaign":null,"utmContent":null,"utmTerm":null,"observers":[2,3],"contactIds":[4,5],"entity\
TypeId":2}}}',
  "crm.item.batchImport":
'{"result":{"items":[{"item":{"id":15}},{"error":"CRM_FIELD_ERROR_REQUIRED","error_description":"The \\"Name\\" field \
is required"}]}}',
  "crm.item.delete":
'{"result":[]}',
  "crm.item.delivery.get":
'{"result":{"id":4077,"accountNumber":"3657/2","priceDelivery":79.99,"currency":"USD","deducted":"N","dateDeducted":nu\
ll,"deliveryId":228,"deliveryName":"Uber Taxi (Cargo)"}}',
  "crm.item.delivery.list":
'{"result":[{"id":4077,"accountNumber":"3657/2","deducted":"N","dateDeducted":null,"deliveryId":228,"priceDelivery":79\
.99,"currency":"USD","deliveryName":"Uber Taxi (Cargo)"},{"id":4078,"accountNumber":"3657/3","deducted":"N","dateDeduc\
ted":null,"deliveryId":228,"priceDelivery":79.99,"currency":"USD","deliveryName":"Uber Taxi (Cargo)"}]}',
  "crm.item.details.configuration.forceCommonScopeForAll":
'{"result":true}',
  "crm.item.details.configuration.get":
'{"result":[{"name":"main","title":"About the deal","type":"section","elements":[{"name":"TITLE","optionFlags":"0"},{"\
name":"STAGE_ID","optionFlags":"0"},{"name":"OPPORTUNITY_WITH_CURRENCY","optionFlags":"0"},{"name":"CLOSEDATE","option\
Flags":"0"},{"name":"CLIENT","optionFlags":"1","options":{"defaultCountry":"RU"}},{"name":"UF_CRM_1686898039656","opti\
onFlags":"1"}]},{"name":"additional","title":"Additional","type":"section","elements":[{"name":"TYPE_ID","optionFlags"\
:"0"},{"name":"SOURCE_ID","optionFlags":"0"},{"name":"SOURCE_DESCRIPTION","optionFlags":"0"},{"name":"BEGINDATE","opti\
onFlags":"0"},{"name":"OPENED","optionFlags":"0"},{"name":"ASSIGNED_BY_ID","optionFlags":"0"},{"name":"OBSERVER","opti\
onFlags":"0"},{"name":"COMMENTS","optionFlags":"0"},{"name":"UTM","optionFlags":"0"}]},{"name":"products","title":"Pro\
ducts","type":"section","elements":[{"name":"PRODUCT_ROW_SUMMARY","optionFlags":"0"}]},{"name":"recurring","title":"Re\
curring deal","type":"section","elements":[{"name":"RECURRING","optionFlags":"0"}]}]}',
  "crm.item.details.configuration.reset":
'{"result":true}',
  "crm.item.details.configuration.set":
'{"result":true}',
  "crm.item.fields":
'{"result":{"fields":{"id":{"type":"integer","isRequired":false,"isReadOnly":true,"isImmutable":false,"isMultiple":fal\
se,"isDynamic":false,"title":"ID","upperName":"ID"},"title":{"type":"string","isRequired":false,"isReadOnly":false,"is\
Immutable":false,"isMultiple":false,"isDynamic":false,"title":"Name","upperName":"TITLE"},"xmlId":{"type":"string","is\
Required":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"External \
code","upperName":"XML_ID"},"createdTime":{"type":"datetime","isRequired":false,"isReadOnly":true,"isImmutable":false,\
"isMultiple":false,"isDynamic":false,"title":"Created at","upperName":"CREATED_TIME"},"updatedTime":{"type":"datetime"\
,"isRequired":false,"isReadOnly":true,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"Updated \
at","upperName":"UPDATED_TIME"},"createdBy":{"type":"user","isRequired":false,"isReadOnly":true,"isImmutable":false,"i\
sMultiple":false,"isDynamic":false,"title":"Created by","upperName":"CREATED_BY"},"updatedBy":{"type":"user","isRequir\
ed":false,"isReadOnly":true,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"Updated \
by","upperName":"UPDATED_BY"},"assignedById":{"type":"user","isRequired":false,"isReadOnly":false,"isImmutable":false,\
"isMultiple":false,"isDynamic":false,"title":"Assigned to","upperName":"ASSIGNED_BY_ID"},"opened":{"type":"boolean","i\
sRequired":true,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"Publicly \
available","upperName":"OPENED"},"webformId":{"type":"integer","isRequired":false,"isReadOnly":false,"isImmutable":fal\
se,"isMultiple":false,"isDynamic":false,"title":"Created by CRM \
form","upperName":"WEBFORM_ID"},"begindate":{"type":"date","isRequired":false,"isReadOnly":false,"isImmutable":false,"\
isMultiple":false,"isDynamic":false,"title":"Start date","upperName":"BEGINDATE"},"closedate":{"type":"date","isRequir\
ed":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"End \
date","upperName":"CLOSEDATE"},"companyId":{"type":"crm_company","isRequired":false,"isReadOnly":false,"isImmutable":f\
alse,"isMultiple":false,"isDynamic":false,"title":"Company","settings":{"parentEntityTypeId":4},"upperName":"COMPANY_I\
D"},"contactId":{"type":"crm_contact","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"is\
Dynamic":false,"isDeprecated":true,"title":"Contact","upperName":"CONTACT_ID"},"contactIds":{"type":"crm_contact","isR\
equired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":true,"isDynamic":false,"title":"CONTACT_IDS","upper\
Name":"CONTACT_IDS"},"contacts":{"type":"crm_contact","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMul\
tiple":true,"isDynamic":false,"title":"CONTACTS","upperName":"CONTACTS"},"observers":{"type":"user","isRequired":false\
,"isReadOnly":false,"isImmutable":false,"isMultiple":true,"isDynamic":false,"title":"Observers","upperName":"OBSERVERS\
"},"categoryId":{"type":"crm_category","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"i\
sDynamic":false,"title":"Pipeline","upperName":"CATEGORY_ID"},"movedTime":{"type":"datetime","isRequired":false,"isRea\
dOnly":true,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"Moved \
at","upperName":"MOVED_TIME"},"movedBy":{"type":"user","isRequired":false,"isReadOnly":true,"isImmutable":false,"isMul\
tiple":false,"isDynamic":false,"title":"Moved by","upperName":"MOVED_BY"},"stageId":{"type":"crm_status","isRequired":\
false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"statusType":"DYNAMIC_1268_STAGE_52"\
,"title":"Stage","upperName":"STAGE_ID"},"previousStageId":{"type":"crm_status","isRequired":false,"isReadOnly":true,"\
isImmutable":false,"isMultiple":false,"isDynamic":false,"statusType":"DYNAMIC_1268_STAGE_52","title":"Previous \
stage","upperName":"PREVIOUS_STAGE_ID"},"sourceId":{"type":"crm_status","isRequired":false,"isReadOnly":false,"isImmut\
able":false,"isMultiple":false,"isDynamic":false,"statusType":"SOURCE","title":"Source","upperName":"SOURCE_ID"},"sour\
ceDescription":{"type":"text","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isDynamic"\
:false,"title":"Additional source info","upperName":"SOURCE_DESCRIPTION"},"currencyId":{"type":"crm_currency","isRequi\
red":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"Currency","upperName":\
"CURRENCY_ID"},"isManualOpportunity":{"type":"boolean","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMu\
ltiple":false,"isDynamic":false,"title":"Amount calculation mode","upperName":"IS_MANUAL_OPPORTUNITY"},"opportunity":{\
"type":"double","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title"\
:"Amount","upperName":"OPPORTUNITY"},"taxValue":{"type":"double","isRequired":false,"isReadOnly":false,"isImmutable":f\
alse,"isMultiple":false,"isDynamic":false,"title":"Tax amount","upperName":"TAX_VALUE"},"mycompanyId":{"type":"crm_com\
pany","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"Your \
company details","settings":{"isMyCompany":true,"parentEntityTypeId":4,"isEmbeddedEditorEnabled":true},"upperName":"MY\
COMPANY_ID"},"lastActivityBy":{"type":"user","isRequired":false,"isReadOnly":true,"isImmutable":false,"isMultiple":fal\
se,"isDynamic":false,"title":"Last activity in timeline by","upperName":"LAST_ACTIVITY_BY"},"lastActivityTime":{"type"\
:"datetime","isRequired":false,"isReadOnly":true,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"Las\
t activity","upperName":"LAST_ACTIVITY_TIME"},"parentId1":{"type":"crm_entity","isRequired":false,"isReadOnly":false,"\
isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"Lead","settings":{"parentEntityTypeId":1},"upperName"\
:"PARENT_ID_1"},"parentId2":{"type":"crm_entity","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple\
":false,"isDynamic":false,"title":"Deal","settings":{"parentEntityTypeId":2},"upperName":"PARENT_ID_2"},"parentId1248"\
:{"type":"crm_entity","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"\
title":"Smart Process #16","settings":{"parentEntityTypeId":1248},"upperName":"PARENT_ID_1248"}}}}',
  "crm.item.get":
'{"result":{"item":{"id":250,"createdTime":"2024-07-22T18:00:08+02:00","dateCreateShort":null,"updatedTime":"2024-07-2\
2T18:00:08+02:00","dateModifyShort":null,"createdBy":1,"updatedBy":1,"assignedById":1,"opened":"Y","companyId":0,"cont\
actId":0,"stageId":"IN_PROCESS","isConvert":null,"statusDescription":null,"stageSemanticId":"P","productId":null,"oppo\
rtunity":999.9,"currencyId":"USD","sourceId":"TRADE_SHOW","sourceDescription":"Exhibition about admins","title":"Lead \
#250","name":"Admin","lastName":"Admins","secondName":"Admin","shortName":null,"companyTitle":"Administrative \
Company","post":"Admin","address":null,"comments":"[B]Comment about \
admin[/B]","webformId":0,"originatorId":null,"originId":null,"dateClosed":null,"birthdate":"2000-01-01T02:00:00+02:00"\
,"honorific":"UC_N1LWUS","hasPhone":"Y","hasEmail":"Y","hasImol":"N","login":null,"isReturnCustomer":"N","searchConten\
t":"250 Lead #250 Admins Admin Admin Administrative Company 999.90 US Dollar 6111111111 111111111 11111111 1111111 \
111111 11111 1111 111 nqzva rknzcyr pbz In progress Exhibition Exhibition about admins g Admin [O]Comment about \
admin[/O] 321","isManualOpportunity":"Y","movedBy":1,"movedTime":"2024-07-22T17:00:08+02:00","lastActivityBy":1,"lastA\
ctivityTime":"2024-07-22T17:00:08+02:00","phoneMobile":"","phoneWork":"+6111111111","phoneMailing":"","emailHome":"","\
emailWork":"admin@example.com","emailMailing":"","skype":null,"icq":null,"imol":"","email":"admin@example.com","phone"\
:"+6111111111","fm":[{"id":101,"valueType":"WORK","value":"+6111111111","typeId":"PHONE"},{"id":102,"valueType":"WORK"\
,"value":"admin@example.com","typeId":"EMAIL"}],"ufCrm_1720019876534":"321","parentId1222":null,"parentId1226":null,"p\
arentId1228":null,"parentId1236":null,"parentId1238":null,"parentId1240":null,"parentId1244":null,"parentId1246":null,\
"parentId1254":null,"parentId1256":null,"utmSource":null,"utmMedium":null,"utmCampaign":null,"utmContent":null,"utmTer\
m":null,"observers":[],"contactIds":[],"entityTypeId":1}}}',
  "crm.item.import":
'{"result":{"item":{"id":4}}}',
  "crm.item.list":
'{"result":{"items":[{"id":253,"assignedById":6,"stageId":"NEW","opportunity":19000,"sourceId":"WEB","title":"Lead \
#253","name":"Admin","lastName":null,"isManualOpportunity":"Y"},{"id":255,"assignedById":1,"stageId":"NEW","opportunit\
y":19600,"sourceId":"WEB","title":"Lead #255","name":"Klaus","lastName":"Weber","isManualOpportunity":"Y"},{"id":252,"\
assignedById":1,"stageId":"NEW","opportunity":12000,"sourceId":"ADVERTISING","title":"Lead \
#252","name":"Klaus","lastName":"Schmidt","isManualOpportunity":"Y"},{"id":254,"assignedById":6,"stageId":"IN_PROCESS"\
,"opportunity":19000,"sourceId":"ADVERTISING","title":"Lead #254","name":"Schmidt","lastName":"Schmidt","isManualOppor\
tunity":"Y"}]},"total":4}',
  "crm.item.payment.add":
'{"result":1033}',
  "crm.item.payment.delete":
'{"result":true}',
  "crm.item.payment.delivery.add":
'{"result":1199}',
  "crm.item.payment.delivery.delete":
'{"result":true}',
  "crm.item.payment.delivery.list":
'{"result":[{"id":1201,"paymentId":1040,"quantity":1,"deliveryId":4073}]}',
  "crm.item.payment.delivery.setDelivery":
'{"result":true}',
  "crm.item.payment.get":
'{"result":{"id":1036,"accountNumber":"3653/1","paid":"Y","datePaid":"2024-05-20T12:32:02+03:00","empPaidId":1,"paySys\
temId":6,"sum":0,"currency":"USD","paySystemName":"Cash"}}',
  "crm.item.payment.list":
'{"result":[{"id":1036,"accountNumber":"3653/1","paid":"Y","datePaid":"2024-05-20T12:32:02+03:00","empPaidId":1,"paySy\
stemId":6,"sum":0,"currency":"USD","paySystemName":"Cash"},{"id":1037,"accountNumber":"3653/2","paid":"N","datePaid":n\
ull,"empPaidId":null,"paySystemId":6,"sum":0,"currency":"USD","paySystemName":"Cash"}]}',
  "crm.item.payment.pay":
'{"result":true}',
  "crm.item.payment.product.add":
'{"result":1193}',
  "crm.item.payment.product.delete":
'{"result":true}',
  "crm.item.payment.product.list":
'{"result":[{"id":1195,"paymentId":1039,"quantity":2,"rowId":17587},{"id":1196,"paymentId":1039,"quantity":3,"rowId":1\
7588}]}',
  "crm.item.payment.product.setQuantity":
'{"result":true}',
  "crm.item.payment.unpay":
'{"result":true}',
  "crm.item.payment.update":
'{"result":true}',
  "crm.item.productrow.add":
'{"result":{"productRow":{"id":17647,"ownerId":13142,"ownerType":"D","productId":9621,"price":80000,"quantity":2,"disc\
ountTypeId":2,"discountRate":20,"taxRate":20,"taxIncluded":"Y","measureCode":796,"sort":10,"type":4,"productName":"iph\
one 14","priceAccount":80000,"priceExclusive":66666.67,"priceNetto":83333.34,"priceBrutto":100000.01,"discountSum":166\
66.67,"customized":"Y","measureName":"pcs","xmlId":""}}}',
  "crm.item.productrow.delete":
'{"result":null}',
  "crm.item.productrow.fields":
'{"result":{"fields":{"id":{"type":"integer","isRequired":false,"isReadOnly":true,"isImmutable":false,"isMultiple":fal\
se,"isDynamic":false,"title":"ID"},"ownerId":{"type":"integer","isRequired":true,"isReadOnly":false,"isImmutable":true\
,"isMultiple":false,"isDynamic":false,"title":"Owner ID"},"ownerType":{"type":"string","isRequired":true,"isReadOnly":\
false,"isImmutable":true,"isMultiple":false,"isDynamic":false,"title":"Owner \
Type"},"productId":{"type":"integer","isRequired":true,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isDy\
namic":false,"title":"Product"},"productName":{"type":"string","isRequired":false,"isReadOnly":false,"isImmutable":fal\
se,"isMultiple":false,"isDynamic":false,"title":"Product Name"},"price":{"type":"double","isRequired":false,"isReadOnl\
y":false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"Price"},"priceExclusive":{"type":"double","\
isRequired":false,"isReadOnly":true,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"Discounted price \
excluding tax"},"priceNetto":{"type":"double","isRequired":false,"isReadOnly":true,"isImmutable":false,"isMultiple":fa\
lse,"isDynamic":false,"title":"PRICE_NETTO"},"priceBrutto":{"type":"double","isRequired":false,"isReadOnly":true,"isIm\
mutable":false,"isMultiple":false,"isDynamic":false,"title":"PRICE_BRUTTO"},"quantity":{"type":"double","isRequired":f\
alse,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"Quantity"},"discountTypeId":\
{"type":"integer","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"titl\
e":"Discount Type"},"discountRate":{"type":"double","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMulti\
ple":false,"isDynamic":false,"title":"Discount Amount"},"discountSum":{"type":"double","isRequired":false,"isReadOnly"\
:false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"Discount \
Total"},"taxRate":{"type":"double","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isDyn\
amic":false,"title":"Tax"},"taxIncluded":{"type":"char","isRequired":false,"isReadOnly":false,"isImmutable":false,"isM\
ultiple":false,"isDynamic":false,"title":"Tax included in price"},"customized":{"type":"char","isRequired":false,"isRe\
adOnly":false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"Modified"},"measureCode":{"type":"inte\
ger","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"Unit of \
Measure Code"},"measureName":{"type":"string","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":f\
alse,"isDynamic":false,"title":"Unit of Measure"},"sort":{"type":"integer","isRequired":false,"isReadOnly":false,"isIm\
mutable":false,"isMultiple":false,"isDynamic":false,"title":"Sorting"},"type":{"type":"integer","isRequired":false,"is\
ReadOnly":true,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"TYPE"},"storeId":{"type":"integer","i\
sRequired":false,"isReadOnly":true,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"STORE_ID"}}}}',
  "crm.item.productrow.get":
'{"result":{"productRow":{"id":17622,"ownerId":13141,"ownerType":"D","productId":9621,"productName":"iphone \
14","price":79999,"priceAccount":79999,"priceExclusive":79999,"priceNetto":79999,"priceBrutto":79999,"quantity":11,"di\
scountTypeId":2,"discountRate":0,"discountSum":0,"taxRate":null,"taxIncluded":"Y","customized":"Y","measureCode":796,"\
measureName":"pcs","sort":10,"xmlId":"sale_basket_8145","type":4,"storeId":19}}}',
  "crm.item.productrow.getAvailableForPayment":
'{"result":{"productRows":[{"id":17657,"ownerId":13144,"ownerType":"D","productId":9621,"productName":"iphone \
14","price":79999,"priceAccount":79999,"priceExclusive":79999,"priceNetto":79999,"priceBrutto":79999,"quantity":3,"dis\
countTypeId":2,"discountRate":0,"discountSum":0,"taxRate":null,"taxIncluded":"Y","customized":"Y","measureCode":796,"m\
easureName":"pcs","sort":10,"xmlId":"sale_basket_8149","type":4},{"id":17658,"ownerId":13144,"ownerType":"D","productI\
d":9623,"productName":"iphone 10xs","price":5550,"priceAccount":5550,"priceExclusive":5550,"priceNetto":5550,"priceBru\
tto":5550,"quantity":3,"discountTypeId":2,"discountRate":0,"discountSum":0,"taxRate":null,"taxIncluded":"Y","customize\
d":"Y","measureCode":796,"measureName":"pcs","sort":20,"xmlId":"sale_basket_8150","type":4}]}}',
  "crm.item.productrow.list":
'{"result":{"productRows":[{"id":17649,"ownerId":13142,"ownerType":"D","productId":9621,"productName":"iphone \
14","price":90000,"priceAccount":90000,"priceExclusive":81818.18,"priceNetto":90909.09,"priceBrutto":100000,"quantity"\
:3,"discountTypeId":2,"discountRate":10,"discountSum":9090.91,"taxRate":10,"taxIncluded":"Y","customized":"Y","measure\
Code":796,"measureName":"pcs","sort":20,"xmlId":"sale_basket_8147","type":4,"storeId":19},{"id":17650,"ownerId":13142,\
"ownerType":"D","productId":9623,"productName":"iphone 10xs","price":5550,"priceAccount":5550,"priceExclusive":5550,"p\
riceNetto":5550,"priceBrutto":5550,"quantity":1,"discountTypeId":2,"discountRate":0,"discountSum":0,"taxRate":null,"ta\
xIncluded":"Y","customized":"Y","measureCode":6,"measureName":"m","sort":10,"xmlId":"sale_basket_8148","type":4,"store\
Id":17}]},"total":2}',
  "crm.item.productrow.set":
'{"result":{"productRows":[{"id":17654,"ownerId":13143,"ownerType":"D","productId":9621,"productName":"iphone \
14","price":99999.99,"priceAccount":99999.99,"priceExclusive":99999.99,"priceNetto":99999.99,"priceBrutto":99999.99,"q\
uantity":1,"discountTypeId":2,"discountRate":0,"discountSum":0,"taxRate":null,"taxIncluded":"N","customized":"Y","meas\
ureCode":796,"measureName":"pcs","sort":10,"xmlId":"","type":4},{"id":17655,"ownerId":13143,"ownerType":"D","productId\
":9623,"productName":"iphone 10xs","price":15900,"priceAccount":15900,"priceExclusive":15900,"priceNetto":15900,"price\
Brutto":15900,"quantity":2,"discountTypeId":2,"discountRate":0,"discountSum":0,"taxRate":null,"taxIncluded":"N","custo\
mized":"Y","measureCode":796,"measureName":"pcs","sort":10,"xmlId":"","type":4}]}}',
  "crm.item.productrow.update":
'{"result":{"productRow":{"id":17649,"ownerId":13142,"ownerType":"D","productId":9621,"productName":"iphone \
14","price":90000,"priceAccount":90000,"priceExclusive":81818.18,"priceNetto":90909.09,"priceBrutto":100000,"quantity"\
:3,"discountTypeId":2,"discountRate":10,"discountSum":9090.91,"taxRate":10,"taxIncluded":"Y","customized":"Y","measure\
Code":796,"measureName":"pcs","sort":20,"xmlId":"sale_basket_8147","type":4}}}',
  "crm.item.update":
'{"result":{"item":{"id":351,"createdTime":"2024-07-23T19:10:26+02:00","dateCreateShort":null,"updatedTime":"2024-07-2\
3T18:19:21+02:00","dateModifyShort":null,"createdBy":1,"updatedBy":1,"assignedById":6,"opened":"N","leadId":null,"comp\
anyId":0,"contactId":0,"quoteId":null,"title":"REST Deal #1","productId":null,"categoryId":9,"stageId":"C9:UC_NYL06U",\
"stageSemanticId":"P","isNew":"N","isRecurring":"N","isReturnCustomer":"N","isRepeatedApproach":"N","closed":"N","type\
Id":"SERVICE","opportunity":10000,"isManualOpportunity":"N","taxValue":0,"currencyId":"USD","probability":null,"commen\
ts":"","begindate":"2024-07-23T02:00:00+02:00","begindateShort":null,"closedate":"2024-07-31T02:00:00+02:00","closedat\
eShort":null,"eventDate":null,"eventDateShort":null,"eventId":null,"eventDescription":null,"locationId":null,"webformI\
d":0,"sourceId":"","sourceDescription":"","originatorId":null,"originId":null,"additionalInfo":"Changing a deal via \
REST","searchContent":"351 Deal #351 10200.00 EUR Not Invented Not Invented Sale Name2134234233 23.07.2024 \
31.07.2024","orderStage":null,"movedBy":1,"movedTime":"2024-07-23T18:19:21+02:00","lastActivityBy":1,"lastActivityTime\
":"2024-07-23T18:10:26+02:00","isWork":null,"isWon":null,"isLose":null,"receivedAmount":null,"lostAmount":null,"hasPro\
ducts":null,"ufCrm_1721244707107":200.05,"parentId1220":2,"utmSource":"google","utmMedium":null,"utmCampaign":null,"ut\
mContent":null,"utmTerm":null,"observers":[1,2,3],"contactIds":[],"entityTypeId":2}}}',
};
