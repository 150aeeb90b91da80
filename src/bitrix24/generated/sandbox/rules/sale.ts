// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** How the methods of sale work on records, in the words of src/sandbox/rule/line.ts. */
export const saleRules = `\
sale.basketitem.add sale.basketitem add values=fields at=basketItem
sale.basketitem.addCatalogProduct - sample
sale.basketitem.delete sale.basketitem delete key=id seed={"id":6803}
sale.basketitem.get sale.basketitem get key=id at=basketItem seed={"id":6801}
sale.basketitem.getFields - sample
sale.basketitem.getFieldsCatalogProduct - sample
sale.basketitem.list sale.basketitem list at=basketItems pages=offset:start::50 \
asks={"filter":{"@orderId":[5147,5146]}}
sale.basketitem.update sale.basketitem update key=id values=fields at=basketItem seed={"id":6791}
sale.basketitem.updateCatalogProduct - sample
sale.basketproperties.add sale.basketproperties add values=fields at=basketProperty
sale.basketproperties.delete sale.basketproperties delete key=id seed={"id":17}
sale.basketproperties.get sale.basketproperties get key=id at=basketProperty seed={"id":17}
sale.basketproperties.getFields - sample
sale.basketproperties.list sale.basketproperties list at=basketProperties pages=offset:start::50 \
seed={"basketId":6806}
sale.basketproperties.update sale.basketproperties update key=id values=fields at=basketProperty seed={"id":17}
sale.businessValuePersonDomain.add - sample
sale.businessValuePersonDomain.deleteByFilter - sample
sale.businessValuePersonDomain.getFields - sample
sale.businessValuePersonDomain.list sale.businessvaluepersondomain list at=businessValuePersonDomains \
pages=offset:start::50 asks={"filter":{"=domain":"I"}}
sale.cashbox.add sale.cashbox add id=.
sale.cashbox.check.apply - sample
sale.cashbox.delete sale.cashbox delete key=ID missing=98 seed={"ID":1}
sale.cashbox.handler.add sale.cashbox.handler add id=.
sale.cashbox.handler.delete sale.cashbox.handler delete key=ID missing=99 seed={"ID":1}
sale.cashbox.handler.list sale.cashbox.handler list at=.
sale.cashbox.handler.update sale.cashbox.handler update key=ID values=FIELDS missing=99 seed={"ID":1}
sale.cashbox.list sale.cashbox list at=. select=ID,NAME seed={"NAME":"My\\u0020Rest-Cash\\u0020Register"} \
asks={"FILTER":{"=NAME":"My\\u0020Rest-Cash\\u0020Register",">ID":9}}
sale.cashbox.update sale.cashbox update key=ID values=FIELDS missing=98 seed={"ID":1}
sale.delivery.add sale.delivery add at=parent
sale.delivery.config.get sale.delivery.config list at=.
sale.delivery.config.update sale.delivery.config update key=ID missing=100 seed={"ID":196}
sale.delivery.delete sale.delivery delete key=ID missing=100 seed={"ID":196}
sale.delivery.extra.service.add sale.delivery.extra.service add id=.
sale.delivery.extra.service.delete sale.delivery.extra.service delete key=ID missing=101 seed={"ID":134}
sale.delivery.extra.service.get sale.delivery.extra.service list at=. seed={"DELIVERY_ID":198}
sale.delivery.extra.service.update sale.delivery.extra.service update key=ID missing=101 seed={"ID":128}
sale.delivery.getlist sale.delivery list at=. asks={"FILTER":{"@ID":[196,197,198]}}
sale.delivery.handler.add sale.delivery.handler add id=.
sale.delivery.handler.delete sale.delivery.handler delete key=ID missing=99 seed={"ID":14}
sale.delivery.handler.list sale.delivery.handler list at=.
sale.delivery.handler.update sale.delivery.handler update key=ID missing=99 seed={"ID":14}
sale.delivery.request.delete - sample
sale.delivery.request.sendmessage - sample
sale.delivery.request.update - sample
sale.delivery.update sale.delivery update key=ID values=FIELDS missing=100 seed={"ID":196}
sale.order.add sale.order add values=fields at=order
sale.order.delete sale.order delete key=id missing=102 seed={"id":5}
sale.order.get sale.order get key=id at=order missing=102 seed={"id":6}
sale.order.getFields - sample
sale.order.list sale.order list at=orders pages=offset:start::50 seed={"payed":"N"} \
asks={"filter":{"<id":10,"@personTypeId":[3,4],"payed":"N"}}
sale.order.update sale.order update key=id values=fields at=order missing=102 seed={"id":300}
sale.payment.add sale.payment add values=fields at=payment
sale.payment.delete sale.payment delete key=id missing=103 seed={"id":5}
sale.payment.get sale.payment get key=id at=payment missing=103 seed={"id":6}
sale.payment.getFields - sample
sale.payment.list sale.payment list at=payments pages=offset:start::50 \
asks={"filter":{"<id":10,"@personTypeId":[3,4],"payed":"N"}}
sale.payment.update sale.payment update key=id values=fields at=payment missing=103 seed={"id":144}
sale.paymentitembasket.add sale.paymentitembasket add values=fields at=paymentItemBasket
sale.paymentitembasket.delete sale.paymentitembasket delete key=id missing=104 seed={"id":1186}
sale.paymentitembasket.get sale.paymentitembasket get key=id at=paymentItemBasket missing=104 seed={"id":1186}
sale.paymentitembasket.getfields - sample
sale.paymentitembasket.list sale.paymentitembasket list at=paymentItemsBasket pages=offset:start::50 \
seed={"paymentId":1025} asks={"filter":{"paymentId":1025,">quantity":2}}
sale.paymentitembasket.update sale.paymentitembasket update key=id values=fields at=paymentItemBasket missing=104 \
seed={"id":1186}
sale.paymentItemShipment.add sale.paymentitemshipment add values=fields at=paymentItemShipment
sale.paymentItemShipment.delete sale.paymentitemshipment delete key=id missing=104 seed={"id":1182}
sale.paymentItemShipment.get sale.paymentitemshipment get key=id at=paymentItemShipment missing=104 seed={"id":1183}
sale.paymentItemShipment.getFields - sample
sale.paymentItemShipment.list sale.paymentitemshipment list at=paymentItemsShipment pages=offset:start::50 \
seed={"paymentId":1025,"shipmentId":2467}
sale.paymentItemShipment.update sale.paymentitemshipment update key=id values=fields at=paymentItemShipment \
missing=104 seed={"id":1181}
sale.paysystem.add sale.paysystem add id=.
sale.paysystem.delete sale.paysystem delete key=ID missing=105 seed={"ID":1}
sale.paysystem.handler.add sale.paysystem.handler add id=.
sale.paysystem.handler.delete sale.paysystem.handler delete key=ID missing=99 seed={"ID":1}
sale.paysystem.handler.list sale.paysystem.handler list at=.
sale.paysystem.handler.update sale.paysystem.handler update key=ID values=FIELDS missing=99 seed={"ID":3}
sale.paysystem.list sale.paysystem list at=. select=ID,PERSON_TYPE_ID,NAME,PSA_NAME,SORT,DESCRIPTION,ACTION_FILE,RESUL\
T_FILE,NEW_WINDOW,TARIF,PS_MODE,HAVE_PAYMENT,HAVE_ACTION,HAVE_RESULT,HAVE_PREPAY,HAVE_PRICE,HAVE_RESULT_RECEIVE,ENCODI\
NG,ACTIVE,ALLOW_EDIT_PAYMENT,IS_CASH,AUTO_CHANGE_1C,CAN_PRINT_CHECK,ENTITY_REGISTRY_TYPE,XML_ID \
asks={"FILTER":{"@ID":[117,118]}}
sale.paysystem.pay.invoice - sample
sale.paysystem.pay.payment - sample
sale.paysystem.settings.get sale.paysystem.settings get key=ID,PERSON_TYPE_ID at=. missing=106 \
seed={"ID":11,"PERSON_TYPE_ID":1}
sale.paysystem.settings.invoice.get sale.paysystem.settings.invoice get key=INVOICE_ID at=. missing=106 \
seed={"INVOICE_ID":10}
sale.paysystem.settings.payment.get sale.paysystem.settings.payment get key=PAYMENT_ID,PAY_SYSTEM_ID at=. missing=106 \
seed={"PAYMENT_ID":10,"PAY_SYSTEM_ID":11}
sale.paysystem.settings.update sale.paysystem.settings update key=ID missing=106 seed={"ID":11}
sale.paysystem.update sale.paysystem update key=ID values=FIELDS missing=99 seed={"ID":12}
sale.persontype.add sale.persontype add values=fields at=personType
sale.persontype.delete sale.persontype delete key=id seed={"id":5}
sale.persontype.get sale.persontype get key=id at=personType seed={"id":"id"}
sale.persontype.getFields - sample
sale.persontype.list sale.persontype list at=personTypes pages=offset:start::50 asks={"filter":{"<=sort":100}}
sale.persontype.update sale.persontype update key=id values=fields at=personType seed={"id":12}
sale.property.add sale.property add values=fields at=property
sale.property.delete sale.property delete key=id missing=107 seed={"id":57}
sale.property.get sale.property get key=id at=property missing=107 seed={"id":22}
sale.property.getfieldsbytype - sample
sale.property.list sale.property list at=properties pages=offset:start::50 \
select=id,active,code,defaultValue,description,inputFieldLocation,isAddress,isAddressFrom,isAddressTo,isEmail,isFilter\
ed,isLocation,isLocation4tax,isPayer,isPhone,isProfileName,isZip,multiple,name,personTypeId,propsGroupId,required,sett\
ings,sort,type,userProps,util,xmlId asks={"filter":{"@type":"STRING","%code":"EMAIL"}}
sale.property.update sale.property update key=id values=fields at=property missing=107 seed={"id":93}
sale.propertygroup.add sale.propertygroup add values=fields at=propertyGroup
sale.propertygroup.delete sale.propertygroup delete key=id missing=108 seed={"id":15}
sale.propertygroup.get sale.propertygroup get key=id at=propertyGroup missing=108 seed={"id":10}
sale.propertygroup.getFields - sample
sale.propertygroup.list sale.propertygroup list at=propertyGroups pages=offset:start::50 asks={"filter":{">=id":14}}
sale.propertygroup.update sale.propertygroup update key=id values=fields at=propertyGroup seed={"id":10}
sale.propertyRelation.add sale.propertyrelation add values=fields at=propertyRelation
sale.propertyRelation.deleteByFilter - sample
sale.propertyRelation.getFields - sample
sale.propertyRelation.list sale.propertyrelation list at=propertyRelations pages=offset:start::50 seed={"entityId":6}
sale.propertyvalue.delete sale.propertyvalue delete key=id missing=109 seed={"id":5}
sale.propertyvalue.get sale.propertyvalue get key=id at=propertyValue missing=109 seed={"id":13176}
sale.propertyvalue.getfields - sample
sale.propertyvalue.list sale.propertyvalue list at=propertyValues pages=offset:start::50 seed={"code":"FIO"} \
asks={"filter":{"=code":"FIO","%value":"Boris",">orderId":1600}}
sale.propertyvalue.modify - sample
sale.propertyvariant.add sale.propertyvariant add values=fields at=propertyVariant
sale.propertyvariant.delete sale.propertyvariant delete key=id missing=110 seed={"id":5}
sale.propertyvariant.get sale.propertyvariant get key=id at=propertyVariant missing=110 seed={"id":6}
sale.propertyvariant.getFields - sample
sale.propertyvariant.list sale.propertyvariant list at=propertyVariants pages=offset:start::50 \
asks={"filter":{">=id":5}}
sale.propertyvariant.update sale.propertyvariant update key=id values=fields at=propertyVariant seed={"id":5}
sale.shipment.add sale.shipment add values=fields at=shipment
sale.shipment.delete sale.shipment delete key=id seed={"id":2461}
sale.shipment.get sale.shipment get key=id at=shipment missing=111 seed={"id":2465}
sale.shipment.getFields - sample
sale.shipment.list sale.shipment list at=shipments pages=offset:start::50 \
asks={"filter":{"@orderId":[2069,2070],">=id":2464}}
sale.shipment.update sale.shipment update key=id values=fields at=shipment seed={"id":2452}
sale.shipmentitem.add sale.shipmentitem add values=fields at=shipmentItem
sale.shipmentitem.delete sale.shipmentitem delete key=id missing=112 seed={"id":5}
sale.shipmentitem.get sale.shipmentitem get key=id at=shipmentItem missing=112 seed={"id":7}
sale.shipmentitem.getfields - sample
sale.shipmentitem.list sale.shipmentitem list at=shipmentItems pages=offset:start::50 seed={"basketId":2716} \
asks={"filter":{"<id":10,"@orderDeliveryId":[2431,2430],"basketId":2716}}
sale.shipmentitem.update sale.shipmentitem update key=id values=fields at=shipmentItem seed={"id":7}
sale.shipmentproperty.add sale.shipmentproperty add values=fields at=property
sale.shipmentproperty.delete sale.shipmentproperty delete key=id missing=107 seed={"id":57}
sale.shipmentproperty.get sale.shipmentproperty get key=id at=property missing=107 seed={"id":22}
sale.shipmentproperty.getfieldsbytype - sample
sale.shipmentproperty.list sale.shipmentproperty list at=properties pages=offset:start::50 \
select=id,active,code,defaultValue,description,inputFieldLocation,isAddress,isAddressFrom,isAddressTo,isEmail,isFilter\
ed,isLocation,isLocation4tax,isPayer,isPhone,isProfileName,isZip,multiple,name,personTypeId,propsGroupId,required,sett\
ings,sort,type,userProps,util,xmlId asks={"filter":{"@type":"STRING","%code":"EMAIL"}}
sale.shipmentproperty.update sale.shipmentproperty update key=id values=fields at=property missing=107 seed={"id":93}
sale.shipmentpropertyvalue.delete sale.shipmentpropertyvalue delete key=id seed={"id":38165}
sale.shipmentpropertyvalue.get sale.shipmentpropertyvalue get key=id at=propertyValue seed={"id":38164}
sale.shipmentpropertyvalue.getfields - sample
sale.shipmentpropertyvalue.list sale.shipmentpropertyvalue list at=propertyValues pages=offset:start::50 \
asks={"filter":{"@shipmentId":[4120]}}
sale.shipmentpropertyvalue.modify - sample
sale.status.add sale.status add values=fields at=status
sale.status.delete sale.status delete key=id missing=113 seed={"id":"MS"}
sale.status.get sale.status get key=id at=status missing=113 seed={"id":"N"}
sale.status.getFields - sample
sale.status.list sale.status list at=statuses pages=offset:start::50 asks={"filter":{"id":"N"}}
sale.status.update sale.status update key=id values=fields at=status seed={"id":"MS"}
sale.statusLang.add sale.statuslang add values=fields at=statusLang
sale.statusLang.deleteByFilter - sample
sale.statusLang.getFields - sample
sale.statusLang.getListLangs - sample
sale.statusLang.list sale.statuslang list at=statusLangs pages=offset:start::50 seed={"statusId":"N","lid":"de"}
sale.tradeBinding.getFields - sample
sale.tradeBinding.list sale.tradebinding list at=tradeBindings pages=offset:start::50 \
asks={"filter":{"!=tradingPlatformID":10}}
sale.tradePlatform.getFields - sample
sale.tradePlatform.list sale.tradeplatform list at=tradePlatforms pages=offset:start::50 \
asks={"filter":{"%code":"smart"}}`;
