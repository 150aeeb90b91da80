// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** How the methods of catalog work on records, in the words of src/sandbox/rule/line.ts. */
export const catalogRules = `\
catalog.catalog.get catalog.catalog get key=id at=catalog seed={"id":23}
catalog.catalog.getFields - sample
catalog.catalog.isOffers - sample
catalog.catalog.list catalog.catalog list at=catalogs pages=offset:start::50 seed={"skuPropertyId":121} \
asks={"filter":{">id":10,"@vatId":[1,2],"skuPropertyId":121}}
catalog.document.add catalog.document add values=fields at=document
catalog.document.cancel catalog.document update key=id sets={"status":"N"} seed={"id":142}
catalog.document.cancelList catalog.document update key=documentIds missing=13 sets={"status":"N"} \
seed={"documentIds":[142,143,144]}
catalog.document.conduct catalog.document update key=id missing=14 sets={"status":"Y"} seed={"id":142}
catalog.document.conductList catalog.document update key=documentIds sets={"status":"Y"} \
seed={"documentIds":[142,143,144]}
catalog.document.confirm catalog.document update key=id missing=14 sets={"status":"Y"} seed={"id":42}
catalog.document.delete catalog.document delete key=id missing=14 seed={"id":142}
catalog.document.deleteList catalog.document delete key=documentIds missing=15 seed={"documentIds":[142,143,144]}
catalog.document.element.add catalog.document.element add values=fields at=documentElement
catalog.document.element.delete catalog.document.element delete key=id missing=16 seed={"id":148}
catalog.document.element.fields - sample
catalog.document.element.getFields - sample
catalog.document.element.list catalog.document.element list at=documentElements pages=offset:start::50 \
select=id,docId,elementId,amount,storeFrom,storeTo seed={"docId":64}
catalog.document.element.update catalog.document.element update key=id values=fields at=documentElement missing=17 \
seed={"id":148}
catalog.document.fields - sample
catalog.document.getFields - sample
catalog.document.list catalog.document list at=documents pages=offset:start::50 \
select=id,docType,docNumber,title,status,dateDocument,total asks={"filter":{">=dateCreate":"2025-10-01T00:00:00+02:00"\
,"<=dateCreate":"2025-10-15T23:59:59+02:00"}}
catalog.document.mode.status - sample
catalog.document.unconfirm catalog.document update key=id missing=4 sets={"status":"N"} seed={"id":42}
catalog.document.update catalog.document update key=id values=fields at=document missing=18 seed={"id":142}
catalog.documentcontractor.add catalog.documentcontractor add values=fields at=documentContractor
catalog.documentcontractor.delete catalog.documentcontractor delete key=id missing=19 seed={"id":42}
catalog.documentcontractor.getFields - sample
catalog.documentcontractor.list catalog.documentcontractor list at=documentContractor pages=offset:start::50 \
seed={"documentId":7}
catalog.enum.getRoundTypes - sample
catalog.enum.getStoreDocumentTypes - sample
catalog.extra.get catalog.extra get key=id at=extra seed={"id":1}
catalog.extra.getFields - sample
catalog.extra.list catalog.extra list at=extras pages=offset:start::50 asks={"filter":{">percentage":5}}
catalog.measure.add catalog.measure add values=fields at=measure
catalog.measure.delete catalog.measure delete key=id seed={"id":6}
catalog.measure.get catalog.measure get key=id at=measure seed={"id":6}
catalog.measure.getFields - sample
catalog.measure.list catalog.measure list at=measures pages=offset:start::50 asks={"filter":{"<=code":200}}
catalog.measure.update catalog.measure update key=id values=fields at=measure seed={"id":8}
catalog.price.add catalog.price add values=fields at=price
catalog.price.delete catalog.price delete key=id missing=20 seed={"id":1}
catalog.price.get catalog.price get key=id at=price missing=20 seed={"id":1}
catalog.price.getFields - sample
catalog.price.list catalog.price list at=prices pages=offset:start::50 seed={"productId":1}
catalog.price.modify - sample
catalog.price.update catalog.price update key=id values=fields at=price missing=21 seed={"id":1}
catalog.priceType.add catalog.pricetype add values=fields at=priceType
catalog.priceType.delete catalog.pricetype delete key=id seed={"id":2}
catalog.priceType.get catalog.pricetype get key=id at=priceType seed={"id":1}
catalog.priceType.getFields - sample
catalog.priceType.list catalog.pricetype list at=priceTypes pages=offset:start::50 asks={"filter":{"modifiedBy":1}}
catalog.priceType.update catalog.pricetype update key=id values=fields at=priceType seed={"id":2}
catalog.priceTypeGroup.add catalog.pricetypegroup add values=fields at=priceTypeGroup
catalog.priceTypeGroup.delete catalog.pricetypegroup delete key=id missing=22 seed={"id":109}
catalog.priceTypeGroup.getFields - sample
catalog.priceTypeGroup.list catalog.pricetypegroup list at=priceTypeGroups pages=offset:start::50 \
seed={"catalogGroupId":9,"groupId":23}
catalog.priceTypeLang.add catalog.pricetypelang add values=fields at=priceTypeLang
catalog.priceTypeLang.delete catalog.pricetypelang delete key=id seed={"id":3}
catalog.priceTypeLang.get catalog.pricetypelang get key=id at=priceTypeLang seed={"id":2}
catalog.priceTypeLang.getFields - sample
catalog.priceTypeLang.getLanguages - sample
catalog.priceTypeLang.list catalog.pricetypelang list at=priceTypeLangs pages=offset:start::50
catalog.priceTypeLang.update catalog.pricetypelang update key=id values=fields at=priceTypeLang seed={"id":6}
catalog.product.add catalog.product add values=fields at=element
catalog.product.delete catalog.product delete key=id seed={"id":1242}
catalog.product.download - sample
catalog.product.get catalog.product get key=id at=product seed={"id":1243}
catalog.product.getFieldsByFilter - sample
catalog.product.list catalog.product list at=products pages=offset:start::50 seed={"iblockId":23} \
asks={"filter":{"iblockId":23,">id":10,"vatId":[1,2]}}
catalog.product.offer.add catalog.product.offer add values=fields at=offer
catalog.product.offer.delete catalog.product.offer delete key=id seed={"id":1285}
catalog.product.offer.download - sample
catalog.product.offer.get catalog.product.offer get key=id at=offer seed={"id":1286}
catalog.product.offer.getFieldsByFilter - sample
catalog.product.offer.list catalog.product.offer list at=offers pages=offset:start::50 \
select=id,iblockId,name,active,available,barcodeMulti,bundle,canBuyZero,code,createdBy,dateActiveFrom,dateActiveTo,dat\
eCreate,detailPicture,detailText,detailTextType,height,iblockSectionId,length,measure,modifiedBy,previewPicture,previe\
wText,previewTextType,purchasingCurrency,purchasingPrice,quantity,quantityReserved,quantityTrace,recurSchemeLength,rec\
urSchemeType,sort,subscribe,timestampX,trialPriceId,type,vatId,vatIncluded,weight,width,withoutOrder,xmlId,parentId,pr\
operty258,property259 seed={"iblockId":24} asks={"filter":{"iblockId":24,">id":10,"vatId":[1,2]}}
catalog.product.offer.update catalog.product.offer update key=id values=fields at=offer seed={"id":1286}
catalog.product.service.add catalog.product.service add values=fields at=service
catalog.product.service.delete catalog.product.service delete key=id seed={"id":1264}
catalog.product.service.download - sample
catalog.product.service.get catalog.product.service get key=id at=service seed={"id":1265}
catalog.product.service.getFieldsByFilter - sample
catalog.product.service.list catalog.product.service list at=services pages=offset:start::50 \
select=id,iblockId,name,active,available,bundle,code,createdBy,dateActiveFrom,dateActiveTo,dateCreate,detailPicture,de\
tailText,detailTextType,iblockSectionId,modifiedBy,previewPicture,previewText,previewTextType,sort,timestampX,type,vat\
Id,vatIncluded,xmlId,property94,property95 seed={"iblockId":23} asks={"filter":{"iblockId":23,">id":10,"vatId":[1,2]}}
catalog.product.service.update catalog.product.service update key=id values=fields at=service seed={"id":1265}
catalog.product.sku.add catalog.product.sku add values=fields at=sku
catalog.product.sku.delete catalog.product.sku delete key=id seed={"id":1288}
catalog.product.sku.download - sample
catalog.product.sku.get catalog.product.sku get key=id at=sku seed={"id":1289}
catalog.product.sku.getFieldsByFilter - sample
catalog.product.sku.list catalog.product.sku list at=units pages=offset:start::50 seed={"iblockId":23} \
asks={"filter":{"iblockId":23,">id":10,"vatId":[1,2]}}
catalog.product.sku.update catalog.product.sku update key=id values=fields at=sku seed={"id":1291}
catalog.product.update catalog.product update key=id values=fields at=element seed={"id":1267}
catalog.productImage.add catalog.productimage add values=fields at=productImage
catalog.productImage.delete catalog.productimage delete key=id,productId seed={"id":1,"productId":1}
catalog.productImage.get catalog.productimage get key=id,productId at=productImage seed={"id":1,"productId":1}
catalog.productImage.getFields - sample
catalog.productImage.list catalog.productimage list at=productImages pages=offset:start::50 seed={"productId":1}
catalog.productProperty.add catalog.productproperty add values=fields at=productProperty
catalog.productProperty.delete catalog.productproperty delete key=id missing=23 seed={"id":659}
catalog.productProperty.get catalog.productproperty get key=id at=productProperty missing=23 seed={"id":659}
catalog.productProperty.getFields - sample
catalog.productProperty.list catalog.productproperty list at=productProperties pages=offset:start::50 \
seed={"iblockId":19}
catalog.productProperty.update catalog.productproperty update key=id values=fields at=productProperty missing=24 \
seed={"id":115}
catalog.productPropertyEnum.add catalog.productpropertyenum add values=fields at=productPropertyEnum
catalog.productPropertyEnum.delete catalog.productpropertyenum delete key=id missing=25 seed={"id":122}
catalog.productPropertyEnum.get catalog.productpropertyenum get key=id at=productPropertyEnum missing=25 \
seed={"id":1739}
catalog.productPropertyEnum.getFields - sample
catalog.productPropertyEnum.list catalog.productpropertyenum list at=productPropertyEnums pages=offset:start::50 \
seed={"propertyId":431}
catalog.productPropertyEnum.update catalog.productpropertyenum update key=id values=fields at=productPropertyEnum \
missing=25 seed={"id":1739}
catalog.productPropertyFeature.add catalog.productpropertyfeature add values=fields at=productPropertyFeature
catalog.productPropertyFeature.get catalog.productpropertyfeature get key=id at=productPropertyFeature missing=26 \
seed={"id":101}
catalog.productPropertyFeature.getAvailableFeaturesByProperty - sample
catalog.productPropertyFeature.getFields - sample
catalog.productPropertyFeature.list catalog.productpropertyfeature list at=productPropertyFeatures \
pages=offset:start::50 seed={"propertyId":901}
catalog.productPropertyFeature.update catalog.productpropertyfeature update key=id values=fields \
at=productPropertyFeature missing=26 seed={"id":101}
catalog.productPropertySection.get catalog.productpropertysection get key=propertyId at=productPropertySection \
missing=27 seed={"propertyId":901}
catalog.productPropertySection.list catalog.productpropertysection list at=productPropertySections \
pages=offset:start::50 seed={"propertyId":901}
catalog.productPropertySection.set - sample
catalog.ratio.get catalog.ratio get key=id at=ratio seed={"id":1}
catalog.ratio.getFields - sample
catalog.ratio.list catalog.ratio list at=ratios pages=offset:start::50 seed={"isDefault":"Y"} \
asks={"filter":{"@productId":[1,2],">ratio":0.5,"isDefault":"Y"}}
catalog.roundingRule.add catalog.roundingrule add values=fields at=roundingRule
catalog.roundingRule.delete catalog.roundingrule delete key=id seed={"id":1}
catalog.roundingRule.get catalog.roundingrule get key=id at=roundingRule seed={"id":1}
catalog.roundingRule.getFields - sample
catalog.roundingRule.list catalog.roundingrule list at=roundingRules pages=offset:start::50 \
asks={"filter":{"modifiedBy":1}}
catalog.roundingRule.update catalog.roundingrule update key=id values=fields at=roundingRule seed={"id":1}
catalog.section.add catalog.section add values=fields at=section
catalog.section.delete catalog.section delete key=id seed={"id":31}
catalog.section.get catalog.section get key=id at=section seed={"id":31}
catalog.section.getFields - sample
catalog.section.list catalog.section list at=sections pages=offset:start::50 \
asks={"filter":{"iblockId":14,"<=sort":100}}
catalog.section.update catalog.section update key=id values=fields at=section seed={"id":32}
catalog.store.add catalog.store add values=fields at=store
catalog.store.delete catalog.store delete key=id seed={"id":1}
catalog.store.get catalog.store get key=id at=store seed={"id":1}
catalog.store.getFields - sample
catalog.store.list catalog.store list at=stores pages=offset:start::50 seed={"modifiedBy":1} \
asks={"filter":{"@userId":[1,2],"<sort":200,"modifiedBy":1}}
catalog.store.update catalog.store update key=id values=fields at=store seed={"id":1}
catalog.storeproduct.get catalog.storeproduct get key=id at=storeProduct missing=28 seed={"id":1}
catalog.storeproduct.getFields - sample
catalog.storeproduct.list catalog.storeproduct list at=storeProducts pages=offset:start::50 seed={"productId":6973}
catalog.userfield.document.list catalog.userfield.document list at=documents pages=offset:start::50 \
seed={"documentType":"A","documentId":81}
catalog.userfield.document.update catalog.userfield.document update key=documentId values=fields at=document \
missing=29 seed={"documentId":81}
catalog.vat.add catalog.vat add values=fields at=vat
catalog.vat.delete catalog.vat delete key=id seed={"id":7}
catalog.vat.get catalog.vat get key=id at=. seed={"id":7}
catalog.vat.getFields - sample
catalog.vat.list catalog.vat list at=vats pages=offset:start::50 asks={"filter":{">=sort":200}}
catalog.vat.update catalog.vat update key=id values=fields at=vat seed={"id":6}`;
