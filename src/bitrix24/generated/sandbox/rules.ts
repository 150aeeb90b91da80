// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { SandboxRules } from "../../../sandbox/table.ts";
import { samples } from "./samples.ts";
/** How the methods of Bitrix24 work on records, in the words of src/sandbox/rule/line.ts. */
const lines = `access.name - sample
ai.engine.list ai.engine list at=.
ai.engine.register ai.engine add id=.
ai.engine.unregister ai.engine delete key=code seed={"code":"acme_gpt"}
app.info app sample
app.option.get app.option get at=.
app.option.set - sample
batch - sample
v3:batch - sample
biconnector.connector.add biconnector.connector add values=fields id=id
biconnector.connector.delete biconnector.connector delete key=id missing=0 seed={"id":4}
biconnector.connector.fields - sample
biconnector.connector.get biconnector.connector get key=id at=item missing=0 seed={"id":4}
biconnector.connector.list biconnector.connector list at=. pages=page:page::50
biconnector.connector.update biconnector.connector update key=id values=fields missing=0 seed={"id":4}
biconnector.dataset.add biconnector.dataset add values=fields id=id
biconnector.dataset.delete biconnector.dataset delete key=id missing=1 seed={"id":4}
biconnector.dataset.fields - sample
biconnector.dataset.fields.update - sample
biconnector.dataset.get biconnector.dataset get key=id at=item missing=1 seed={"id":2}
biconnector.dataset.list biconnector.dataset list at=. pages=page:page::50
biconnector.dataset.update biconnector.dataset update key=id values=fields missing=1 seed={"id":10}
biconnector.source.add biconnector.source add values=fields id=id
biconnector.source.delete biconnector.source delete key=id missing=2 seed={"id":4}
biconnector.source.fields - sample
biconnector.source.get biconnector.source get key=id at=item missing=2 seed={"id":6}
biconnector.source.list biconnector.source list at=. pages=page:page::50
biconnector.source.update biconnector.source update key=id values=fields missing=2 seed={"id":4}
bizproc.activity.add - sample
bizproc.activity.delete - sample
bizproc.activity.list - sample
bizproc.activity.log - sample
bizproc.activity.update - sample
bizproc.event.send - sample
bizproc.robot.add - sample
bizproc.robot.delete - sample
bizproc.robot.list - sample
bizproc.robot.update - sample
bizproc.task.complete - sample
bizproc.task.delegate - sample
bizproc.task.list bizproc.task list at=. pages=offset:START::50
bizproc.workflow.instances - sample
bizproc.workflow.kill - sample
bizproc.workflow.start - sample
bizproc.workflow.template.add bizproc.workflow.template add id=.
bizproc.workflow.template.delete bizproc.workflow.template delete key=ID missing=3 seed={"ID":525}
bizproc.workflow.template.list bizproc.workflow.template list at=. pages=offset:start::50
bizproc.workflow.template.update bizproc.workflow.template update key=ID values=FIELDS missing=3 seed={"ID":525}
bizproc.workflow.terminate - sample
booking.v1.booking.add booking.v1.booking add values=fields id=id
booking.v1.booking.client.list booking.v1.booking.client list at=bookingClient
booking.v1.booking.client.set - sample
booking.v1.booking.client.unset - sample
booking.v1.booking.createfromwaitlist - sample
booking.v1.booking.delete booking.v1.booking delete key=id missing=4 seed={"id":15}
booking.v1.booking.externalData.list booking.v1.booking.externaldata list at=externalData
booking.v1.booking.externalData.set - sample
booking.v1.booking.externalData.unset - sample
booking.v1.booking.get booking.v1.booking get key=id at=booking missing=5 seed={"id":15}
booking.v1.booking.list booking.v1.booking list at=booking
booking.v1.booking.update booking.v1.booking update key=id values=fields missing=6 seed={"id":10}
booking.v1.clienttype.list booking.v1.clienttype list at=clientType
booking.v1.resource.add booking.v1.resource add values=fields id=id
booking.v1.resource.delete booking.v1.resource delete key=id missing=4 seed={"id":15}
booking.v1.resource.get booking.v1.resource get key=id at=resource missing=7 seed={"id":15}
booking.v1.resource.list booking.v1.resource list at=resource
booking.v1.resource.slots.list booking.v1.resource.slots list at=slots
booking.v1.resource.slots.set - sample
booking.v1.resource.slots.unset - sample
booking.v1.resource.update booking.v1.resource update key=id values=fields missing=8 seed={"id":10}
booking.v1.resourceType.add booking.v1.resourcetype add values=fields id=id
booking.v1.resourceType.delete booking.v1.resourcetype delete key=id missing=4 seed={"id":15}
booking.v1.resourceType.get booking.v1.resourcetype get key=id at=resourceType missing=9 seed={"id":15}
booking.v1.resourceType.list booking.v1.resourcetype list at=resource
booking.v1.resourceType.update booking.v1.resourcetype update key=id values=fields missing=10 seed={"id":10}
booking.v1.waitlist.add booking.v1.waitlist add values=fields id=id
booking.v1.waitlist.client.list booking.v1.waitlist.client list at=waitListClient
booking.v1.waitlist.client.set - sample
booking.v1.waitlist.client.unset - sample
booking.v1.waitlist.createfrombooking - sample
booking.v1.waitlist.delete booking.v1.waitlist delete key=id missing=4 seed={"id":15}
booking.v1.waitlist.externalData.list booking.v1.waitlist.externaldata list at=externalData
booking.v1.waitlist.externalData.set - sample
booking.v1.waitlist.externalData.unset - sample
booking.v1.waitlist.get booking.v1.waitlist get key=id at=waitList missing=11 seed={"id":15}
booking.v1.waitlist.list booking.v1.waitlist list at=waitList
booking.v1.waitlist.update booking.v1.waitlist update key=id values=fields missing=11 seed={"id":5}
calendar.accessibility.get calendar.accessibility get at=.
calendar.event.add calendar.event add id=.
calendar.event.delete calendar.event delete key=id seed={"id":698}
calendar.event.get calendar.event list at=.
calendar.event.get.nearest - sample
calendar.event.getbyid - sample
calendar.event.update calendar.event update key=id,ownerId seed={"id":699,"ownerId":2}
calendar.meeting.status.get - sample
calendar.meeting.status.set - sample
calendar.resource.add calendar.resource add id=.
calendar.resource.booking.list calendar.resource.booking list at=.
calendar.resource.delete calendar.resource delete key=resourceId seed={"resourceId":521}
calendar.resource.list calendar.resource list at=.
calendar.resource.update calendar.resource update key=resourceId seed={"resourceId":197}
calendar.section.add calendar.section add id=.
calendar.section.delete calendar.section delete key=id,ownerId seed={"id":521,"ownerId":2}
calendar.section.get calendar.section list at=.
calendar.section.update calendar.section update key=id,ownerId seed={"id":325,"ownerId":2}
calendar.settings.get calendar.settings get at=.
calendar.user.settings.get calendar.user.settings get at=.
calendar.user.settings.set - sample
v3:call.followup.field.get v3:call.followup.field get at=item
v3:call.followup.field.list v3:call.followup.field list at=items
v3:call.followup.get v3:call.followup get key=callId at=item missing=12 seed={"callId":12345}
v3:call.followup.list v3:call.followup list at=items pages=cursor:pagination.afterCursor:pagination.limit:200 select=callId,startDate,participants,overview.topic,overview.actionItems
catalog.catalog.get catalog.catalog get key=id at=catalog seed={"id":23}
catalog.catalog.getFields - sample
catalog.catalog.isOffers - sample
catalog.catalog.list catalog.catalog list at=catalogs pages=offset:start::50
catalog.document.add catalog.document add values=fields at=document
catalog.document.cancel - sample
catalog.document.cancelList - sample
catalog.document.conduct - sample
catalog.document.conductList - sample
catalog.document.confirm - sample
catalog.document.delete catalog.document delete key=id missing=13 seed={"id":142}
catalog.document.deleteList - sample
catalog.document.element.add catalog.document.element add values=fields at=documentElement
catalog.document.element.delete catalog.document.element delete key=id missing=14 seed={"id":148}
catalog.document.element.fields - sample
catalog.document.element.getFields - sample
catalog.document.element.list catalog.document.element list at=documentElements pages=offset:start::50 select=id,docId,elementId,amount,storeFrom,storeTo
catalog.document.element.update catalog.document.element update key=id values=fields at=documentElement missing=15 seed={"id":148}
catalog.document.fields - sample
catalog.document.getFields - sample
catalog.document.list catalog.document list at=documents pages=offset:start::50 select=id,docType,docNumber,title,status,dateDocument,total
catalog.document.mode.status - sample
catalog.document.unconfirm - sample
catalog.document.update catalog.document update key=id values=fields at=document missing=16 seed={"id":142}
catalog.documentcontractor.add catalog.documentcontractor add values=fields at=documentContractor
catalog.documentcontractor.delete catalog.documentcontractor delete key=id missing=17 seed={"id":42}
catalog.documentcontractor.getFields - sample
catalog.documentcontractor.list catalog.documentcontractor list at=documentContractor pages=offset:start::50
catalog.enum.getRoundTypes - sample
catalog.enum.getStoreDocumentTypes - sample
catalog.extra.get catalog.extra get key=id at=extra seed={"id":1}
catalog.extra.getFields - sample
catalog.extra.list catalog.extra list at=extras pages=offset:start::50
catalog.measure.add catalog.measure add values=fields at=measure
catalog.measure.delete catalog.measure delete key=id seed={"id":6}
catalog.measure.get catalog.measure get key=id at=measure seed={"id":6}
catalog.measure.getFields - sample
catalog.measure.list catalog.measure list at=measures pages=offset:start::50
catalog.measure.update catalog.measure update key=id values=fields at=measure seed={"id":8}
catalog.price.add catalog.price add values=fields at=price
catalog.price.delete catalog.price delete key=id missing=18 seed={"id":1}
catalog.price.get catalog.price get key=id at=price missing=18 seed={"id":1}
catalog.price.getFields - sample
catalog.price.list catalog.price list at=prices pages=offset:start::50
catalog.price.modify - sample
catalog.price.update catalog.price update key=id values=fields at=price missing=19 seed={"id":1}
catalog.priceType.add catalog.pricetype add values=fields at=priceType
catalog.priceType.delete catalog.pricetype delete key=id seed={"id":2}
catalog.priceType.get catalog.pricetype get key=id at=priceType seed={"id":1}
catalog.priceType.getFields - sample
catalog.priceType.list catalog.pricetype list at=priceTypes pages=offset:start::50
catalog.priceType.update catalog.pricetype update key=id values=fields at=priceType seed={"id":2}
catalog.priceTypeGroup.add catalog.pricetypegroup add values=fields at=priceTypeGroup
catalog.priceTypeGroup.delete catalog.pricetypegroup delete key=id missing=20 seed={"id":109}
catalog.priceTypeGroup.getFields - sample
catalog.priceTypeGroup.list catalog.pricetypegroup list at=priceTypeGroups pages=offset:start::50
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
catalog.product.list catalog.product list at=products pages=offset:start::50
catalog.product.offer.add catalog.product.offer add values=fields at=offer
catalog.product.offer.delete catalog.product.offer delete key=id seed={"id":1285}
catalog.product.offer.download - sample
catalog.product.offer.get catalog.product.offer get key=id at=offer seed={"id":1286}
catalog.product.offer.getFieldsByFilter - sample
catalog.product.offer.list catalog.product.offer list at=offers pages=offset:start::50 select=id,iblockId,name,active,available,barcodeMulti,bundle,canBuyZero,code,createdBy,dateActiveFrom,dateActiveTo,dateCreate,detailPicture,detailText,detailTextType,height,iblockSectionId,length,measure,modifiedBy,previewPicture,previewText,previewTextType,purchasingCurrency,purchasingPrice,quantity,quantityReserved,quantityTrace,recurSchemeLength,recurSchemeType,sort,subscribe,timestampX,trialPriceId,type,vatId,vatIncluded,weight,width,withoutOrder,xmlId,parentId,property258,property259
catalog.product.offer.update catalog.product.offer update key=id values=fields at=offer seed={"id":1286}
catalog.product.service.add catalog.product.service add values=fields at=service
catalog.product.service.delete catalog.product.service delete key=id seed={"id":1264}
catalog.product.service.download - sample
catalog.product.service.get catalog.product.service get key=id at=service seed={"id":1265}
catalog.product.service.getFieldsByFilter - sample
catalog.product.service.list catalog.product.service list at=services pages=offset:start::50 select=id,iblockId,name,active,available,bundle,code,createdBy,dateActiveFrom,dateActiveTo,dateCreate,detailPicture,detailText,detailTextType,iblockSectionId,modifiedBy,previewPicture,previewText,previewTextType,sort,timestampX,type,vatId,vatIncluded,xmlId,property94,property95
catalog.product.service.update catalog.product.service update key=id values=fields at=service seed={"id":1265}
catalog.product.sku.add catalog.product.sku add values=fields at=sku
catalog.product.sku.delete catalog.product.sku delete key=id seed={"id":1288}
catalog.product.sku.download - sample
catalog.product.sku.get catalog.product.sku get key=id at=sku seed={"id":1289}
catalog.product.sku.getFieldsByFilter - sample
catalog.product.sku.list catalog.product.sku list at=units pages=offset:start::50
catalog.product.sku.update catalog.product.sku update key=id values=fields at=sku seed={"id":1291}
catalog.product.update catalog.product update key=id values=fields at=element seed={"id":1267}
catalog.productImage.add catalog.productimage add values=fields at=productImage
catalog.productImage.delete catalog.productimage delete key=id,productId seed={"id":1,"productId":1}
catalog.productImage.get catalog.productimage get key=id,productId at=productImage seed={"id":1,"productId":1}
catalog.productImage.getFields - sample
catalog.productImage.list catalog.productimage list at=productImages pages=offset:start::50
catalog.productProperty.add catalog.productproperty add values=fields at=productProperty
catalog.productProperty.delete catalog.productproperty delete key=id missing=21 seed={"id":659}
catalog.productProperty.get catalog.productproperty get key=id at=productProperty missing=21 seed={"id":659}
catalog.productProperty.getFields - sample
catalog.productProperty.list catalog.productproperty list at=productProperties pages=offset:start::50
catalog.productProperty.update catalog.productproperty update key=id values=fields at=productProperty missing=22 seed={"id":115}
catalog.productPropertyEnum.add catalog.productpropertyenum add values=fields at=productPropertyEnum
catalog.productPropertyEnum.delete catalog.productpropertyenum delete key=id missing=23 seed={"id":122}
catalog.productPropertyEnum.get catalog.productpropertyenum get key=id at=productPropertyEnum missing=23 seed={"id":1739}
catalog.productPropertyEnum.getFields - sample
catalog.productPropertyEnum.list catalog.productpropertyenum list at=productPropertyEnums pages=offset:start::50
catalog.productPropertyEnum.update catalog.productpropertyenum update key=id values=fields at=productPropertyEnum missing=23 seed={"id":1739}
catalog.productPropertyFeature.add catalog.productpropertyfeature add values=fields at=productPropertyFeature
catalog.productPropertyFeature.get catalog.productpropertyfeature get key=id at=productPropertyFeature missing=24 seed={"id":101}
catalog.productPropertyFeature.getAvailableFeaturesByProperty - sample
catalog.productPropertyFeature.getFields - sample
catalog.productPropertyFeature.list catalog.productpropertyfeature list at=productPropertyFeatures pages=offset:start::50
catalog.productPropertyFeature.update catalog.productpropertyfeature update key=id values=fields at=productPropertyFeature missing=24 seed={"id":101}
catalog.productPropertySection.get catalog.productpropertysection get key=propertyId at=productPropertySection missing=25 seed={"propertyId":901}
catalog.productPropertySection.list catalog.productpropertysection list at=productPropertySections pages=offset:start::50
catalog.productPropertySection.set - sample
catalog.ratio.get catalog.ratio get key=id at=ratio seed={"id":1}
catalog.ratio.getFields - sample
catalog.ratio.list catalog.ratio list at=ratios pages=offset:start::50
catalog.roundingRule.add catalog.roundingrule add values=fields at=roundingRule
catalog.roundingRule.delete catalog.roundingrule delete key=id seed={"id":1}
catalog.roundingRule.get catalog.roundingrule get key=id at=roundingRule seed={"id":1}
catalog.roundingRule.getFields - sample
catalog.roundingRule.list catalog.roundingrule list at=roundingRules pages=offset:start::50
catalog.roundingRule.update catalog.roundingrule update key=id values=fields at=roundingRule seed={"id":1}
catalog.section.add catalog.section add values=fields at=section
catalog.section.delete catalog.section delete key=id seed={"id":31}
catalog.section.get catalog.section get key=id at=section seed={"id":31}
catalog.section.getFields - sample
catalog.section.list catalog.section list at=sections pages=offset:start::50
catalog.section.update catalog.section update key=id values=fields at=section seed={"id":32}
catalog.store.add catalog.store add values=fields at=store
catalog.store.delete catalog.store delete key=id seed={"id":1}
catalog.store.get catalog.store get key=id at=store seed={"id":1}
catalog.store.getFields - sample
catalog.store.list catalog.store list at=stores pages=offset:start::50
catalog.store.update catalog.store update key=id values=fields at=store seed={"id":1}
catalog.storeproduct.get catalog.storeproduct get key=id at=storeProduct missing=26 seed={"id":1}
catalog.storeproduct.getFields - sample
catalog.storeproduct.list catalog.storeproduct list at=storeProducts pages=offset:start::50
catalog.userfield.document.list catalog.userfield.document list at=documents pages=offset:start::50
catalog.userfield.document.update catalog.userfield.document update key=documentId values=fields at=document missing=27 seed={"documentId":81}
catalog.vat.add catalog.vat add values=fields at=vat
catalog.vat.delete catalog.vat delete key=id seed={"id":7}
catalog.vat.get catalog.vat get key=id at=. seed={"id":7}
catalog.vat.getFields - sample
catalog.vat.list catalog.vat list at=vats pages=offset:start::50
catalog.vat.update catalog.vat update key=id values=fields at=vat seed={"id":6}
crm.activity.add crm.activity add values=fields id=.
crm.activity.badge.add crm.activity.badge add at=badge
crm.activity.badge.delete crm.activity.badge delete key=code missing=28 seed={"code":"missedCall"}
crm.activity.badge.get crm.activity.badge get key=code at=badge missing=28 seed={"code":"missedCall"}
crm.activity.badge.list crm.activity.badge list at=badges
crm.activity.binding.add crm.activity.binding add
crm.activity.binding.delete crm.activity.binding delete key=entityTypeId,activityId,entityId missing=29 seed={"entityTypeId":2,"activityId":999,"entityId":1}
crm.activity.binding.list crm.activity.binding list at=.
crm.activity.binding.move - sample
crm.activity.call.getTranscript - sample
crm.activity.communication.fields - sample
crm.activity.configurable.add crm.activity.configurable add values=fields id=activity/id
crm.activity.configurable.get crm.activity.configurable get key=id at=activity missing=28 seed={"id":999}
crm.activity.configurable.update crm.activity.configurable update key=id values=fields at=activity missing=28 seed={"id":999}
crm.activity.delete crm.activity delete key=id missing=30 seed={"id":999}
crm.activity.fields - sample
crm.activity.get crm.activity get key=id at=. missing=30 seed={"id":999}
crm.activity.layout.blocks.delete crm.activity.layout.blocks delete key=activityId,entityTypeId,entityId missing=31 seed={"activityId":8,"entityTypeId":2,"entityId":4}
crm.activity.layout.blocks.get crm.activity.layout.blocks get key=activityId,entityTypeId,entityId at=layout missing=31 seed={"activityId":8,"entityTypeId":2,"entityId":4}
crm.activity.layout.blocks.set - sample
crm.activity.list crm.activity list at=. pages=offset:start::50 select=*,COMMUNICATIONS
crm.activity.todo.add - sample
crm.activity.todo.update - sample
crm.activity.todo.updateColor - sample
crm.activity.todo.updateDeadline - sample
crm.activity.todo.updateDescription - sample
crm.activity.todo.updateResponsibleUser - sample
crm.activity.type.add crm.activity.type add values=fields
crm.activity.type.delete crm.activity.type delete key=TYPE_ID missing=28 seed={"TYPE_ID":"1C"}
crm.activity.type.list crm.activity.type list at=.
crm.activity.update crm.activity update key=id values=fields missing=30 seed={"id":999}
crm.address.add crm.address add values=fields
crm.address.delete - sample
crm.address.fields - sample
crm.address.list crm.address list at=. pages=offset:start::50
crm.address.update - sample
crm.automatedsolution.add crm.automatedsolution add values=fields at=automatedSolution
crm.automatedsolution.delete crm.automatedsolution delete key=id seed={"id":5}
crm.automatedsolution.fields - sample
crm.automatedsolution.get crm.automatedsolution get key=id at=automatedSolution missing=32 seed={"id":393}
crm.automatedsolution.list crm.automatedsolution list at=automatedSolutions pages=offset:start::50
crm.automatedsolution.update crm.automatedsolution update key=id values=fields at=automatedSolution seed={"id":238}
crm.automation.trigger - sample
crm.automation.trigger.add crm.automation.trigger add
crm.automation.trigger.delete crm.automation.trigger delete key=CODE missing=33 seed={"CODE":"c5u4m"}
crm.automation.trigger.execute - sample
crm.automation.trigger.list crm.automation.trigger list at=.
crm.calllist.add crm.calllist add id=.
crm.calllist.get crm.calllist get key=ID at=. missing=34 seed={"ID":123}
crm.calllist.items.get crm.calllist.items list at=.
crm.calllist.list crm.calllist list at=.
crm.calllist.statuslist - sample
crm.calllist.update crm.calllist update key=LIST_ID missing=35 seed={"LIST_ID":123}
crm.catalog.fields - sample
crm.catalog.get - sample
crm.catalog.list - sample
crm.category.add crm.category add values=fields at=category
crm.category.delete crm.category delete key=id,entityTypeId missing=29 seed={"id":5,"entityTypeId":2}
crm.category.fields - sample
crm.category.get crm.category get key=id,entityTypeId at=category missing=29 seed={"id":1,"entityTypeId":2}
crm.category.list crm.category list at=categories pages=offset:start::50
crm.category.update crm.category update key=id,entityTypeId values=fields at=category missing=36 seed={"id":4,"entityTypeId":1152}
crm.company.add crm.company add values=fields id=.
crm.company.contact.add - sample
crm.company.contact.delete - sample
crm.company.contact.fields - sample
crm.company.contact.items.delete crm.company.contact.items delete key=id seed={"id":32}
crm.company.contact.items.get crm.company.contact.items list at=.
crm.company.contact.items.set - sample
crm.company.delete crm.company delete key=id missing=37 seed={"id":50}
crm.company.details.configuration.forceCommonScopeForAll - sample
crm.company.details.configuration.get crm.company.details.configuration list at=.
crm.company.details.configuration.reset - sample
crm.company.details.configuration.set - sample
crm.company.fields - sample
crm.company.get crm.company get key=id at=. missing=38 seed={"id":12}
crm.company.list crm.company list at=. pages=offset:start::50 select=TITLE,ASSIGNED_BY_ID,PHONE
crm.company.update crm.company update key=id values=fields missing=37 seed={"id":43}
crm.company.userfield.add crm.company.userfield add values=fields id=.
crm.company.userfield.delete crm.company.userfield delete key=id missing=39 seed={"id":432}
crm.company.userfield.get crm.company.userfield get key=id at=. missing=40 seed={"id":399}
crm.company.userfield.list crm.company.userfield list at=. pages=offset:start::50
crm.company.userfield.update crm.company.userfield update key=id values=fields missing=39 seed={"id":536}
crm.contact.add crm.contact add values=fields id=.
crm.contact.company.add - sample
crm.contact.company.delete - sample
crm.contact.company.fields - sample
crm.contact.company.items.delete crm.contact.company.items delete key=id seed={"id":54}
crm.contact.company.items.get crm.contact.company.items list at=.
crm.contact.company.items.set - sample
crm.contact.delete crm.contact delete key=id missing=40 seed={"id":50}
crm.contact.details.configuration.forceCommonScopeForAll - sample
crm.contact.details.configuration.get crm.contact.details.configuration list at=.
crm.contact.details.configuration.reset - sample
crm.contact.details.configuration.set - sample
crm.contact.fields - sample
crm.contact.get crm.contact get key=id at=. missing=40 seed={"id":23}
crm.contact.list crm.contact list at=. pages=offset:start::50
crm.contact.update crm.contact update key=id values=fields missing=41 seed={"id":43}
crm.contact.userfield.add crm.contact.userfield add values=fields id=.
crm.contact.userfield.delete crm.contact.userfield delete key=id missing=39 seed={"id":432}
crm.contact.userfield.get crm.contact.userfield get key=id at=. missing=40 seed={"id":399}
crm.contact.userfield.list crm.contact.userfield list at=. pages=offset:start::50
crm.contact.userfield.update crm.contact.userfield update key=id values=fields missing=39 seed={"id":536}
crm.currency.add crm.currency add values=fields id=.
crm.currency.base.get - sample
crm.currency.base.set - sample
crm.currency.delete crm.currency delete key=id missing=42 seed={"id":"IDR"}
crm.currency.fields - sample
crm.currency.get crm.currency get key=id at=. missing=38 seed={"id":"USD"}
crm.currency.list crm.currency list at=. pages=offset:start::50
crm.currency.localizations.delete crm.currency.localizations delete key=id seed={"id":"CLF"}
crm.currency.localizations.fields - sample
crm.currency.localizations.get crm.currency.localizations get key=id at=. seed={"id":"USD"}
crm.currency.localizations.set - sample
crm.currency.update crm.currency update key=ID values=fields missing=42 seed={"ID":"CNY"}
crm.deal.add deal add values=fields id=.
crm.deal.contact.add - sample
crm.deal.contact.delete - sample
crm.deal.contact.fields - sample
crm.deal.contact.items.delete crm.deal.contact.items delete key=id missing=38 seed={"id":1875}
crm.deal.contact.items.get crm.deal.contact.items list at=.
crm.deal.contact.items.set - sample
crm.deal.delete deal delete key=ID missing=40 seed={"ID":12}
crm.deal.details.configuration.forceCommonScopeForAll - sample
crm.deal.details.configuration.get crm.deal.details.configuration list at=.
crm.deal.details.configuration.reset - sample
crm.deal.details.configuration.set - sample
crm.deal.fields deal sample
crm.deal.get deal get key=ID at=. missing=39 seed={"ID":410}
crm.deal.list deal list at=. pages=offset:start::50
crm.deal.productrows.get crm.deal.productrows list at=.
crm.deal.productrows.set - sample
crm.deal.recurring.add crm.deal.recurring add values=fields id=.
crm.deal.recurring.delete crm.deal.recurring delete key=id missing=43 seed={"id":15}
crm.deal.recurring.expose - sample
crm.deal.recurring.fields - sample
crm.deal.recurring.get crm.deal.recurring get key=id at=. missing=44 seed={"id":15}
crm.deal.recurring.list crm.deal.recurring list at=. pages=offset:start::50
crm.deal.recurring.update crm.deal.recurring update key=id values=fields missing=44 seed={"id":15}
crm.deal.update deal update key=ID values=fields missing=39 seed={"ID":123}
crm.deal.userfield.add crm.deal.userfield add values=fields id=.
crm.deal.userfield.delete crm.deal.userfield delete key=id missing=39 seed={"id":432}
crm.deal.userfield.get crm.deal.userfield get key=id at=. missing=40 seed={"id":399}
crm.deal.userfield.list crm.deal.userfield list at=. pages=offset:start::50
crm.deal.userfield.update crm.deal.userfield update key=id values=fields missing=39 seed={"id":536}
crm.dealcategory.add - sample
crm.dealcategory.default.get crm.dealcategory.default get at=.
crm.dealcategory.default.set - sample
crm.dealcategory.delete - sample
crm.dealcategory.fields - sample
crm.dealcategory.get - sample
crm.dealcategory.list - sample
crm.dealcategory.stage.list - sample
crm.dealcategory.status - sample
crm.dealcategory.update - sample
crm.documentgenerator.document.add crm.documentgenerator.document add values=fields at=document
crm.documentgenerator.document.delete crm.documentgenerator.document delete key=id missing=13 seed={"id":61}
crm.documentgenerator.document.enablepublicurl - sample
crm.documentgenerator.document.get crm.documentgenerator.document get key=id at=document missing=13 seed={"id":61}
crm.documentgenerator.document.getfields - sample
crm.documentgenerator.document.list crm.documentgenerator.document list at=documents pages=offset:start::50 select=id,title,number,entityId,createTime
crm.documentgenerator.document.update crm.documentgenerator.document update key=id at=document missing=13 seed={"id":61}
crm.documentgenerator.document.upload - sample
crm.documentgenerator.numerator.add crm.documentgenerator.numerator add values=fields at=numerator
crm.documentgenerator.numerator.delete crm.documentgenerator.numerator delete key=id seed={"id":47}
crm.documentgenerator.numerator.get crm.documentgenerator.numerator get key=id at=numerator seed={"id":45}
crm.documentgenerator.numerator.list crm.documentgenerator.numerator list at=numerators pages=offset:start::50
crm.documentgenerator.numerator.update crm.documentgenerator.numerator update key=id values=fields at=. missing=19 seed={"id":45}
crm.documentgenerator.template.add crm.documentgenerator.template add values=fields at=template
crm.documentgenerator.template.delete crm.documentgenerator.template delete key=id missing=45 seed={"id":41}
crm.documentgenerator.template.get crm.documentgenerator.template get key=id at=template missing=45 seed={"id":41}
crm.documentgenerator.template.getfields - sample
crm.documentgenerator.template.list crm.documentgenerator.template list at=templates* pages=offset:start::50 select=id,name,region,entityTypeId,users
crm.documentgenerator.template.update crm.documentgenerator.template update key=id values=fields at=template missing=45 seed={"id":41}
crm.duplicate.findbycomm - sample
crm.duplicate.volatileType.fields - sample
crm.duplicate.volatileType.list crm.duplicate.volatiletype list at=.
crm.duplicate.volatileType.register crm.duplicate.volatiletype add id=id
crm.duplicate.volatileType.unregister crm.duplicate.volatiletype delete key=id seed={"id":101}
crm.entity.mergeBatch - sample
crm.enum.activitydirection - sample
crm.enum.activitynotifytype - sample
crm.enum.activitypriority - sample
crm.enum.activitystatus - sample
crm.enum.activitytype - sample
crm.enum.addresstype - sample
crm.enum.contenttype - sample
crm.enum.fields - sample
crm.enum.getorderownertypes - sample
crm.enum.ownertype - sample
crm.enum.settings.mode - sample
crm.invoice.add - sample
crm.invoice.delete - sample
crm.invoice.fields - sample
crm.invoice.get - sample
crm.invoice.getexternallink - sample
crm.invoice.list - sample
crm.invoice.recurring.add - sample
crm.invoice.recurring.delete - sample
crm.invoice.recurring.expose - sample
crm.invoice.recurring.fields - sample
crm.invoice.recurring.get - sample
crm.invoice.recurring.list - sample
crm.invoice.recurring.update - sample
crm.invoice.status.add - sample
crm.invoice.status.delete - sample
crm.invoice.status.fields - sample
crm.invoice.status.get - sample
crm.invoice.status.list - sample
crm.invoice.status.update - sample
crm.invoice.update - sample
crm.invoice.userfield.add - sample
crm.invoice.userfield.delete - sample
crm.invoice.userfield.get - sample
crm.invoice.userfield.list - sample
crm.invoice.userfield.update - sample
crm.item.add crm.item add values=fields at=item by=entityTypeId
crm.item.batchImport - sample
crm.item.delete crm.item delete key=id,entityTypeId missing=46 by=entityTypeId seed={"id":1,"entityTypeId":1268}
crm.item.delivery.get crm.item.delivery get key=id at=. seed={"id":4077}
crm.item.delivery.list crm.item.delivery list at=.
crm.item.details.configuration.forceCommonScopeForAll - sample
crm.item.details.configuration.get crm.item.details.configuration list at=.
crm.item.details.configuration.reset - sample
crm.item.details.configuration.set - sample
crm.item.fields crm.item sample key=entityTypeId missing=36 by=entityTypeId seed={"entityTypeId":1268}
crm.item.get crm.item get key=id,entityTypeId at=item missing=29 by=entityTypeId seed={"id":250,"entityTypeId":1}
crm.item.import - sample
crm.item.list crm.item list at=items pages=offset:start::50 by=entityTypeId
crm.item.payment.add crm.item.payment add id=.
crm.item.payment.delete crm.item.payment delete key=id seed={"id":1035}
crm.item.payment.delivery.add crm.item.payment.delivery add id=.
crm.item.payment.delivery.delete crm.item.payment.delivery delete key=id seed={"id":1199}
crm.item.payment.delivery.list crm.item.payment.delivery list at=.
crm.item.payment.delivery.setDelivery - sample
crm.item.payment.get crm.item.payment get key=id at=. seed={"id":1036}
crm.item.payment.list crm.item.payment list at=.
crm.item.payment.pay - sample
crm.item.payment.product.add crm.item.payment.product add id=.
crm.item.payment.product.delete crm.item.payment.product delete key=id seed={"id":1194}
crm.item.payment.product.list crm.item.payment.product list at=.
crm.item.payment.product.setQuantity - sample
crm.item.payment.unpay - sample
crm.item.payment.update crm.item.payment update key=id values=fields seed={"id":1036}
crm.item.productrow.add crm.item.productrow add values=fields at=productRow
crm.item.productrow.delete crm.item.productrow delete key=id missing=46 seed={"id":17655}
crm.item.productrow.fields - sample
crm.item.productrow.get crm.item.productrow get key=id at=productRow missing=46 seed={"id":17622}
crm.item.productrow.getAvailableForPayment - sample
crm.item.productrow.list crm.item.productrow list at=productRows pages=offset:start::50
crm.item.productrow.set - sample
crm.item.productrow.update crm.item.productrow update key=id values=fields at=productRow missing=46 seed={"id":17648}
crm.item.update crm.item update key=id,entityTypeId values=fields at=item missing=36 by=entityTypeId seed={"id":351,"entityTypeId":2}
crm.lead.add lead add values=fields id=.
crm.lead.contact.add - sample
crm.lead.contact.delete - sample
crm.lead.contact.fields - sample
crm.lead.contact.items.delete crm.lead.contact.items delete key=id missing=28 seed={"id":1}
crm.lead.contact.items.get crm.lead.contact.items list at=.
crm.lead.contact.items.set - sample
crm.lead.delete lead delete key=ID missing=40 seed={"ID":"123"}
crm.lead.details.configuration.forceCommonScopeForAll - sample
crm.lead.details.configuration.get crm.lead.details.configuration list at=.
crm.lead.details.configuration.reset - sample
crm.lead.details.configuration.set - sample
crm.lead.fields lead sample
crm.lead.get lead get key=ID at=. missing=38 seed={"ID":123}
crm.lead.list lead list at=. pages=offset:start::50 select=*,UF_*
crm.lead.productrows.get crm.lead.productrows list at=.
crm.lead.productrows.set - sample
crm.lead.update lead update key=ID values=fields missing=40 seed={"ID":1608}
crm.lead.userfield.add crm.lead.userfield add values=fields id=.
crm.lead.userfield.delete crm.lead.userfield delete key=id missing=39 seed={"id":432}
crm.lead.userfield.get crm.lead.userfield get key=id at=. missing=40 seed={"id":399}
crm.lead.userfield.list crm.lead.userfield list at=. pages=offset:start::50
crm.lead.userfield.update crm.lead.userfield update key=id values=fields missing=39 seed={"id":536}
crm.measure.add - sample
crm.measure.delete - sample
crm.measure.fields - sample
crm.measure.get - sample
crm.measure.list - sample
crm.measure.update - sample
crm.multifield.fields - sample
crm.orderentity.add crm.orderentity add values=fields at=dealOrder
crm.orderentity.deleteByFilter - sample
crm.orderentity.getFields - sample
crm.orderentity.list crm.orderentity list at=orderEntity pages=offset:start::50
crm.paysystem.fields - sample
crm.paysystem.list - sample
crm.persontype.fields - sample
crm.persontype.list - sample
crm.product.add - sample
crm.product.delete - sample
crm.product.fields - sample
crm.product.get - sample
crm.product.list - sample
crm.product.property.add - sample
crm.product.property.delete - sample
crm.product.property.enumeration.fields - sample
crm.product.property.fields - sample
crm.product.property.get - sample
crm.product.property.list - sample
crm.product.property.settings.fields - sample
crm.product.property.types - sample
crm.product.property.update - sample
crm.product.update - sample
crm.productrow.fields - sample
crm.productrow.list - sample
crm.productsection.add - sample
crm.productsection.delete - sample
crm.productsection.fields - sample
crm.productsection.get - sample
crm.productsection.list - sample
crm.productsection.update - sample
crm.quote.add crm.quote add values=fields id=.
crm.quote.contact.add - sample
crm.quote.contact.delete - sample
crm.quote.contact.fields - sample
crm.quote.contact.items.delete crm.quote.contact.items delete key=id seed={"id":113}
crm.quote.contact.items.get crm.quote.contact.items list at=.
crm.quote.contact.items.set - sample
crm.quote.delete crm.quote delete key=id missing=47 seed={"id":43}
crm.quote.fields - sample
crm.quote.get crm.quote get key=id at=. missing=38 seed={"id":43}
crm.quote.list crm.quote list at=. pages=offset:start::50
crm.quote.productrows.get crm.quote.productrows list at=.
crm.quote.productrows.set - sample
crm.quote.update crm.quote update key=id values=fields missing=48 seed={"id":43}
crm.quote.userfield.add crm.quote.userfield add values=fields id=.
crm.quote.userfield.delete crm.quote.userfield delete key=id missing=39 seed={"id":432}
crm.quote.userfield.get crm.quote.userfield get key=id at=. missing=40 seed={"id":399}
crm.quote.userfield.list crm.quote.userfield list at=. pages=offset:start::50
crm.quote.userfield.update crm.quote.userfield update key=id values=fields missing=39 seed={"id":536}
crm.requisite.add crm.requisite add values=fields id=.
crm.requisite.bankdetail.add crm.requisite.bankdetail add values=fields id=.
crm.requisite.bankdetail.delete crm.requisite.bankdetail delete key=id missing=49 seed={"id":357}
crm.requisite.bankdetail.fields - sample
crm.requisite.bankdetail.get crm.requisite.bankdetail get key=id at=. missing=49 seed={"id":357}
crm.requisite.bankdetail.list crm.requisite.bankdetail list at=. pages=offset:start::50
crm.requisite.bankdetail.update crm.requisite.bankdetail update key=id values=fields missing=49 seed={"id":357}
crm.requisite.delete crm.requisite delete key=id missing=50 seed={"id":27}
crm.requisite.fields - sample
crm.requisite.get crm.requisite get key=id at=. missing=51 seed={"id":27}
crm.requisite.link.fields - sample
crm.requisite.link.get crm.requisite.link get key=entityTypeId,entityId at=. missing=52 seed={"entityTypeId":31,"entityId":315}
crm.requisite.link.list crm.requisite.link list at=. pages=offset:start::50
crm.requisite.link.register crm.requisite.link add values=fields
crm.requisite.link.unregister crm.requisite.link delete key=entityTypeId,entityId missing=53 seed={"entityTypeId":31,"entityId":315}
crm.requisite.list crm.requisite list at=. pages=offset:start::50
crm.requisite.preset.add crm.requisite.preset add values=fields id=.
crm.requisite.preset.countries - sample
crm.requisite.preset.delete crm.requisite.preset delete key=id missing=54 seed={"id":347}
crm.requisite.preset.field.add crm.requisite.preset.field add values=fields id=.
crm.requisite.preset.field.availabletoadd - sample
crm.requisite.preset.field.delete crm.requisite.preset.field delete key=id missing=55 seed={"id":27}
crm.requisite.preset.field.fields - sample
crm.requisite.preset.field.get crm.requisite.preset.field get key=id at=. missing=56 seed={"id":1}
crm.requisite.preset.field.list crm.requisite.preset.field list at=. pages=offset:start::50
crm.requisite.preset.field.update crm.requisite.preset.field update key=id values=fields missing=55 seed={"id":1}
crm.requisite.preset.fields - sample
crm.requisite.preset.get crm.requisite.preset get key=id at=. missing=54 seed={"id":347}
crm.requisite.preset.list crm.requisite.preset list at=. pages=offset:start::50
crm.requisite.preset.update crm.requisite.preset update key=id values=fields missing=54 seed={"id":347}
crm.requisite.update crm.requisite update key=id values=fields missing=50 seed={"id":27}
crm.requisite.userfield.add crm.requisite.userfield add values=fields id=.
crm.requisite.userfield.delete crm.requisite.userfield delete key=id missing=57 seed={"id":235}
crm.requisite.userfield.get crm.requisite.userfield get key=id at=. missing=58 seed={"id":235}
crm.requisite.userfield.list crm.requisite.userfield list at=. pages=offset:start::50
crm.requisite.userfield.update crm.requisite.userfield update key=id values=fields missing=57 seed={"id":235}
crm.settings.mode.get - sample
crm.stagehistory.list crm.stagehistory list at=items pages=offset:start::50 select=ID,STAGE_ID,CREATED_TIME
crm.status.add crm.status add values=fields id=.
crm.status.delete crm.status delete key=id missing=59 seed={"id":123}
crm.status.entity.items - sample
crm.status.entity.types - sample
crm.status.fields - sample
crm.status.get crm.status get key=id at=. missing=60 seed={"id":123}
crm.status.list crm.status list at=. pages=offset:start::50
crm.status.update crm.status update key=id values=fields missing=59 seed={"id":123}
crm.timeline.bindings.bind - sample
crm.timeline.bindings.fields - sample
crm.timeline.bindings.list crm.timeline.bindings list at=. pages=offset:start::50
crm.timeline.bindings.unbind - sample
crm.timeline.comment.add crm.timeline.comment add values=fields id=.
crm.timeline.comment.delete crm.timeline.comment delete key=id missing=28 seed={"id":999}
crm.timeline.comment.fields - sample
crm.timeline.comment.get crm.timeline.comment get key=id at=. missing=61 seed={"id":999}
crm.timeline.comment.list crm.timeline.comment list at=. pages=offset:start::50
crm.timeline.comment.update crm.timeline.comment update key=id values=fields missing=28 seed={"id":999}
crm.timeline.icon.add crm.timeline.icon add at=icon
crm.timeline.icon.delete crm.timeline.icon delete key=code missing=62 seed={"code":"info"}
crm.timeline.icon.get crm.timeline.icon get key=code at=icon missing=63 seed={"code":"info"}
crm.timeline.icon.list crm.timeline.icon list at=icons pages=offset:start::50
crm.timeline.item.pin - sample
crm.timeline.item.unpin - sample
crm.timeline.layout.blocks.delete crm.timeline.layout.blocks delete key=timelineId,entityTypeId,entityId missing=31 seed={"timelineId":8,"entityTypeId":2,"entityId":4}
crm.timeline.layout.blocks.get crm.timeline.layout.blocks get key=timelineId,entityTypeId,entityId at=layout missing=31 seed={"timelineId":8,"entityTypeId":2,"entityId":4}
crm.timeline.layout.blocks.set - sample
crm.timeline.logmessage.add crm.timeline.logmessage add values=fields at=logMessage
crm.timeline.logmessage.delete crm.timeline.logmessage delete key=id missing=64 seed={"id":1}
crm.timeline.logmessage.get crm.timeline.logmessage get key=id at=logMessage missing=64 seed={"id":1}
crm.timeline.logmessage.list crm.timeline.logmessage list at=. pages=offset:start::50
crm.timeline.logo.add crm.timeline.logo add at=logo
crm.timeline.logo.delete crm.timeline.logo delete key=code missing=65 seed={"code":"info"}
crm.timeline.logo.get crm.timeline.logo get key=code at=logo missing=66 seed={"code":"info"}
crm.timeline.logo.list crm.timeline.logo list at=logos pages=offset:start::50
crm.timeline.note.delete crm.timeline.note delete key=itemId,ownerTypeId,ownerId missing=29 seed={"itemId":2,"ownerTypeId":1,"ownerId":1}
crm.timeline.note.get crm.timeline.note get key=itemId,ownerTypeId,ownerId at=. missing=29 seed={"itemId":2,"ownerTypeId":1,"ownerId":1}
crm.timeline.note.save - sample
crm.tracking.trace.add - sample
crm.tracking.trace.delete - sample
crm.type.add crmType add values=fields at=type
crm.type.delete crmType delete key=id missing=67 seed={"id":16}
crm.type.fields - sample
crm.type.get crmType get key=id at=type missing=68 seed={"id":16}
crm.type.getByEntityTypeId - sample
crm.type.list crmType list at=types pages=offset:start::50
crm.type.update crmType update key=id values=fields at=type missing=68 seed={"id":20}
crm.userfield.enumeration.fields - sample
crm.userfield.fields - sample
crm.userfield.settings.fields - sample
crm.userfield.types - sample
crm.vat.add crm.vat add values=fields id=.
crm.vat.delete crm.vat delete key=id seed={"id":7}
crm.vat.fields - sample
crm.vat.get crm.vat get key=id at=. missing=69 seed={"id":7}
crm.vat.list crm.vat list at=. pages=offset:start::50
crm.vat.update crm.vat update key=id values=fields seed={"id":7}
department.add department add id=. needs={"department":[15],"user":[1]}
department.delete department delete key=ID missing=70 seed={"ID":18}
department.fields department sample
department.get department list at=. pages=offset:START::50 needs={"department":[1]}
department.update department update key=ID missing=70 needs={"department":[1],"user":[1]} seed={"ID":18}
disk.attachedObject.get disk.attachedobject get key=id at=. missing=71 seed={"id":495}
disk.file.copyTo diskobject add at=. needs={"diskobject":[8930]}
disk.file.delete diskobject delete key=ID,TYPE missing=72 seed={"ID":9035,"TYPE":"file"}
disk.file.get diskobject get key=ID,TYPE at=. missing=72 seed={"ID":9043,"TYPE":"file"}
disk.file.getExternalLink diskobject sample key=ID,TYPE missing=72 seed={"ID":8964,"TYPE":"file"}
disk.file.getFields diskobject sample
disk.file.getVersions - sample
disk.file.markDeleted diskobject update key=ID,TYPE at=. missing=72 seed={"ID":9037,"TYPE":"file"}
disk.file.moveTo diskobject update key=ID,TYPE at=. missing=72 needs={"diskobject":[9023]} seed={"ID":8964,"TYPE":"file"}
disk.file.rename diskobject update key=ID,TYPE at=. missing=72 seed={"ID":8964,"TYPE":"file"}
disk.file.restore diskobject update key=ID,TYPE at=. missing=72 seed={"ID":9037,"TYPE":"file"}
disk.file.restoreFromVersion - sample
disk.file.search - sample
disk.file.uploadVersion - sample
disk.folder.addSubFolder diskobject add values=data at=. needs={"diskobject":[8907]}
disk.folder.copyTo diskobject add at=. needs={"diskobject":[8895]}
disk.folder.deleteTree diskobject delete key=ID,TYPE missing=72 seed={"ID":8942,"TYPE":"folder"}
disk.folder.get diskobject get key=ID,TYPE at=. missing=72 seed={"ID":8930,"TYPE":"folder"}
disk.folder.getChildren diskobject list at=. pages=offset:start::50 needs={"diskobject":[8907]}
disk.folder.getExternalLink diskobject sample key=ID,TYPE missing=72 seed={"ID":8930,"TYPE":"folder"}
disk.folder.getFields diskobject sample
disk.folder.markDeleted diskobject update key=ID,TYPE at=. missing=72 seed={"ID":8996,"TYPE":"folder"}
disk.folder.moveTo diskobject update key=ID,TYPE at=. missing=72 needs={"diskobject":[8907]} seed={"ID":8968,"TYPE":"folder"}
disk.folder.rename diskobject update key=ID,TYPE at=. missing=72 seed={"ID":8968,"TYPE":"folder"}
disk.folder.restore diskobject update key=ID,TYPE at=. missing=72 seed={"ID":8996,"TYPE":"folder"}
disk.folder.shareToUser - sample
disk.folder.uploadFile diskobject add values=data at=. needs={"diskobject":[8930]}
disk.rights.getTasks - sample
disk.storage.addFolder diskobject add values=data at=. needs={"diskstorage":[1357,1357],"diskobject":[1357]}
disk.storage.get diskstorage get key=ID at=. missing=72 seed={"ID":1357}
disk.storage.getChildren diskobject list at=. pages=offset:start::50 needs={"diskstorage":[1357,1357],"diskobject":[1357]}
disk.storage.getFields diskstorage sample
disk.storage.getForApp diskstorage get at=.
disk.storage.getList diskstorage list at=. pages=offset:start::50
disk.storage.getTypes - sample
disk.storage.rename diskstorage update key=ID at=. missing=71 seed={"ID":1366}
disk.storage.uploadFile diskobject add values=data at=. needs={"diskstorage":[1357,1357],"diskobject":[1357]}
disk.version.get disk.version get key=id at=. missing=72 seed={"id":7169}
documentgenerator.document.add documentgenerator.document add values=fields at=document
documentgenerator.document.delete documentgenerator.document delete key=id missing=13 seed={"id":51}
documentgenerator.document.enablepublicurl - sample
documentgenerator.document.get documentgenerator.document get key=id at=document missing=13 seed={"id":51}
documentgenerator.document.getfields - sample
documentgenerator.document.list documentgenerator.document list at=documents pages=offset:start::50 select=id,title,number,templateId,provider,value,fileId,imageId,pdfId,createTime,updateTime,createdBy
documentgenerator.document.update documentgenerator.document update key=id values=fields at=document missing=13 seed={"id":51}
documentgenerator.numerator.add documentgenerator.numerator add values=fields at=numerator
documentgenerator.numerator.delete documentgenerator.numerator delete key=id seed={"id":57}
documentgenerator.numerator.get documentgenerator.numerator get key=id at=numerator seed={"id":55}
documentgenerator.numerator.list documentgenerator.numerator list at=numerators pages=offset:start::50
documentgenerator.numerator.update documentgenerator.numerator update key=id values=fields at=. missing=19 seed={"id":55}
documentgenerator.region.add documentgenerator.region add values=fields at=region
documentgenerator.region.delete documentgenerator.region delete key=id missing=4 seed={"id":1}
documentgenerator.region.get documentgenerator.region get key=id at=region missing=73 seed={"id":"1"}
documentgenerator.region.list - sample
documentgenerator.region.update documentgenerator.region update key=id values=fields at=region missing=73 seed={"id":1}
documentgenerator.role.add documentgenerator.role add values=fields at=role
documentgenerator.role.delete documentgenerator.role delete key=id seed={"id":9}
documentgenerator.role.fillaccesses - sample
documentgenerator.role.get documentgenerator.role get key=id at=role seed={"id":9}
documentgenerator.role.list documentgenerator.role list at=roles pages=offset:start::50
documentgenerator.role.update documentgenerator.role update key=id values=fields at=role missing=19 seed={"id":9}
documentgenerator.template.add documentgenerator.template add values=fields at=template
documentgenerator.template.delete documentgenerator.template delete key=id missing=45 seed={"id":59}
documentgenerator.template.get documentgenerator.template get key=id at=template missing=45 seed={"id":57}
documentgenerator.template.getfields - sample
documentgenerator.template.list documentgenerator.template list at=templates* pages=offset:start::50 select=*,users,providers
documentgenerator.template.update documentgenerator.template update key=id values=fields at=template missing=45 seed={"id":57}
entity.add entity add
entity.delete - sample
entity.get entity get at=.
entity.item.add entity.item add id=.
entity.item.delete entity.item delete key=ID missing=74 seed={"ID":2333}
entity.item.get entity.item list at=. pages=offset:start::50
entity.item.property.add entity.item.property add
entity.item.property.delete - sample
entity.item.property.get entity.item.property list at=.
entity.item.property.update - sample
entity.item.update entity.item update key=ID missing=74 seed={"ID":2333}
entity.rights - sample
entity.section.add entity.section add id=.
entity.section.delete entity.section delete key=ID missing=75 seed={"ID":673}
entity.section.get entity.section list at=. pages=offset:start::50
entity.section.update entity.section update key=ID missing=75 seed={"ID":673}
entity.update - sample
event.bind eventHandler sample
event.get eventHandler list at=.
event.offline.clear offlineEvent sample
event.offline.error offlineEvent sample
event.offline.get offlineEvent sample
event.offline.list offlineEvent sample
event.unbind eventHandler sample
events user sample
feature.get feature sample
v3:humanresources.employee.count - sample
v3:humanresources.employee.field.get v3:humanresources.employee.field get at=item
v3:humanresources.employee.field.list v3:humanresources.employee.field list at=items
v3:humanresources.employee.multidepartment - sample
v3:humanresources.employee.search - sample
v3:humanresources.employee.subordinates - sample
humanresources.hcmlink.company.add humanresources.hcmlink.company add values=fields id=.
humanresources.hcmlink.company.delete humanresources.hcmlink.company delete key=id seed={"id":15}
humanresources.hcmlink.company.list humanresources.hcmlink.company list at=. pages=offset:offset:limit:1000
humanresources.hcmlink.company.update humanresources.hcmlink.company update key=id values=fields seed={"id":15}
humanresources.hcmlink.company.user.list humanresources.hcmlink.company.user list at=. pages=offset:offset:limit:1000
humanresources.hcmlink.employee.list humanresources.hcmlink.employee list at=. pages=offset:offset:limit:1000
humanresources.hcmlink.employee.set - sample
humanresources.hcmlink.field.value.set - sample
humanresources.hcmlink.job.status.get humanresources.hcmlink.job.status get key=id at=. seed={"id":101}
humanresources.hcmlink.job.update - sample
v3:humanresources.node.add v3:humanresources.node add at=.
v3:humanresources.node.children - sample
v3:humanresources.node.communication.edit - sample
v3:humanresources.node.communication.list - sample
v3:humanresources.node.count - sample
v3:humanresources.node.edit v3:humanresources.node update key=id at=. seed={"id":44}
v3:humanresources.node.field.get v3:humanresources.node.field get at=item
v3:humanresources.node.field.list v3:humanresources.node.field list at=items
v3:humanresources.node.get v3:humanresources.node get key=id at=item missing=76 seed={"id":1}
v3:humanresources.node.list v3:humanresources.node list at=items pages=offset:pagination.offset:pagination.limit:200
v3:humanresources.node.member.add - sample
v3:humanresources.node.member.field.get v3:humanresources.node.member.field get at=item
v3:humanresources.node.member.field.list v3:humanresources.node.member.field list at=items
v3:humanresources.node.member.move - sample
v3:humanresources.node.member.remove - sample
v3:humanresources.node.member.set - sample
v3:humanresources.node.move - sample
v3:humanresources.node.search - sample
im.chat.add im.chat add id=.
im.chat.get im.chat get key=ENTITY_ID at=. seed={"ENTITY_ID":"DEAL|1663"}
im.chat.leave - sample
im.chat.mute - sample
im.chat.setOwner - sample
im.chat.updateAvatar - sample
im.chat.updateColor - sample
im.chat.updateTitle - sample
im.chat.user.add - sample
im.chat.user.delete - sample
im.chat.user.list - sample
im.counters.get im.counters get at=.
im.department.colleagues.list - sample
im.department.employees.get - sample
im.department.get im.department list at=.
im.department.managers.get - sample
im.dialog.get im.dialog get key=DIALOG_ID at=. seed={"DIALOG_ID":"chat1435"}
im.dialog.messages.get im.dialog.messages get key=DIALOG_ID at=. seed={"DIALOG_ID":"chat1489"}
im.dialog.messages.search - sample
im.dialog.read - sample
im.dialog.read.all - sample
im.dialog.unread - sample
im.dialog.users.list im.dialog.users list at=. pages=offset:OFFSET:LIMIT:200
im.dialog.writing - sample
im.disk.file.commit - sample
im.disk.file.delete - sample
im.disk.file.save - sample
im.disk.folder.get im.disk.folder get key=DIALOG_ID,CHAT_ID at=. seed={"DIALOG_ID":"chat1489"}
im.notify - sample
im.message.add - sample
im.message.command - sample
im.message.delete - sample
im.message.like - sample
im.message.share - sample
im.message.update - sample
im.notify.answer - sample
im.notify.confirm - sample
im.notify.delete im.notify delete key=ID,CLIENT_ID seed={"ID":101}
im.notify.get im.notify get key=LAST_ID at=. seed={"LAST_ID":1500}
im.notify.history.search - sample
im.notify.personal.add - sample
im.notify.read - sample
im.notify.read.all - sample
im.notify.read.list - sample
im.notify.schema.get im.notify.schema list at=tasks/LIST
im.notify.system.add - sample
im.recent.get im.recent list at=.
im.recent.hide - sample
im.recent.list im.recent list at=items pages=offset:OFFSET:LIMIT:200
im.recent.pin - sample
im.recent.unread - sample
im.revision.get im.revision get at=.
im.search.chat.list im.search.chat list at=. pages=offset:OFFSET:LIMIT:50
im.search.department.list im.search.department list at=. pages=offset:OFFSET:LIMIT:50
im.search.last.add im.search.last add
im.search.last.delete im.search.last delete key=DIALOG_ID seed={"DIALOG_ID":"chat17"}
im.search.last.get im.search.last list at=.
im.search.user.list im.search.user list at=.* pages=offset:OFFSET:LIMIT:50
im.user.get im.user get key=ID at=. missing=77 seed={"ID":5}
im.user.list.get im.user.list list at=.
im.user.status.get - sample
im.user.status.idle.end - sample
im.user.status.idle.start - sample
im.user.status.set - sample
im.v2.Event.get im.v2.event list at=events pages=cursor:offset:limit:1000
im.v2.Event.subscribe - sample
im.v2.Event.unsubscribe - sample
im.v2.File.download - sample
im.v2.File.upload - sample
imbot.app.register - sample
imbot.app.unregister - sample
imbot.app.update - sample
imbot.bot.list imbot.bot list at=.*
imbot.chat.add imbot.chat add id=.
imbot.chat.get imbot.chat get key=ENTITY_ID at=. seed={"ENTITY_ID":"13"}
imbot.chat.leave - sample
imbot.chat.sendTyping - sample
imbot.chat.setManager - sample
imbot.chat.setOwner - sample
imbot.chat.updateAvatar - sample
imbot.chat.updateColor - sample
imbot.chat.updateTitle - sample
imbot.chat.user.add - sample
imbot.chat.user.delete - sample
imbot.chat.user.list - sample
imbot.command.answer - sample
imbot.command.register - sample
imbot.command.unregister - sample
imbot.command.update - sample
imbot.dialog.get imbot.dialog get key=DIALOG_ID at=. seed={"DIALOG_ID":"chat2725"}
imbot.register - sample
imbot.unregister - sample
imbot.update - sample
imbot.message.add - sample
imbot.message.delete - sample
imbot.message.like - sample
imbot.message.update - sample
imbot.v2.Bot.get imbot.v2.bot get key=botId,code at=bot missing=78 seed={"code":"support_bot"}
imbot.v2.Bot.list - sample
imbot.v2.Bot.register imbot.v2.bot add values=fields at=bot
imbot.v2.Bot.unregister imbot.v2.bot delete key=botId missing=78 seed={"botId":456}
imbot.v2.Bot.update imbot.v2.bot update key=botId values=fields at=bot missing=78 seed={"botId":456}
imbot.v2.Chat.InputAction.notify - sample
imbot.v2.Chat.Manager.add - sample
imbot.v2.Chat.Manager.delete - sample
imbot.v2.Chat.Message.Reaction.add - sample
imbot.v2.Chat.Message.Reaction.delete - sample
imbot.v2.Chat.Message.delete imbot.v2.chat.message delete key=messageId,botId missing=78 seed={"messageId":789,"botId":456}
imbot.v2.Chat.Message.get imbot.v2.chat.message get key=messageId,botId at=. missing=78 seed={"messageId":789,"botId":456}
imbot.v2.Chat.Message.getContext - sample
imbot.v2.Chat.Message.read - sample
imbot.v2.Chat.Message.send - sample
imbot.v2.Chat.Message.update imbot.v2.chat.message update key=messageId,botId values=fields missing=78 seed={"messageId":789,"botId":456}
imbot.v2.Chat.TextField.enabled - sample
imbot.v2.Chat.User.add - sample
imbot.v2.Chat.User.delete imbot.v2.chat.user delete key=userId,botId,dialogId missing=78 seed={"userId":1,"botId":456,"dialogId":"chat5"}
imbot.v2.Chat.User.list imbot.v2.chat.user list at=.
imbot.v2.Chat.add imbot.v2.chat add values=fields at=chat
imbot.v2.Chat.get imbot.v2.chat get key=dialogId,botId at=chat missing=78 seed={"dialogId":"chat5","botId":456}
imbot.v2.Chat.leave - sample
imbot.v2.Chat.setOwner - sample
imbot.v2.Chat.update imbot.v2.chat update key=dialogId,botId values=fields missing=78 seed={"dialogId":"chat5","botId":456}
imbot.v2.Command.answer - sample
imbot.v2.Command.list imbot.v2.command list at=commands
imbot.v2.Command.register imbot.v2.command add values=fields at=command
imbot.v2.Command.unregister imbot.v2.command delete key=commandId,botId missing=79 seed={"commandId":42,"botId":456}
imbot.v2.Command.update imbot.v2.command update key=commandId,botId values=fields at=command missing=79 seed={"commandId":42,"botId":456}
imbot.v2.Event.get imbot.v2.event get key=botId at=. missing=78 seed={"botId":456}
imbot.v2.File.download - sample
imbot.v2.File.upload - sample
imbot.v2.Revision.get imbot.v2.revision get at=.
imconnector.activate - sample
imconnector.chat.name.set - sample
imconnector.connector.data.set - sample
imconnector.delete.messages - sample
imconnector.list - sample
imconnector.register - sample
imconnector.send.messages - sample
imconnector.send.status.delivery - sample
imconnector.send.status.reading - sample
imconnector.status - sample
imconnector.unregister - sample
imconnector.update.messages - sample
imopenlines.bot.session.finish - sample
imopenlines.bot.session.message.send - sample
imopenlines.bot.session.operator - sample
imopenlines.bot.session.transfer - sample
imopenlines.config.add imopenlines.config add values=PARAMS id=.
imopenlines.config.delete imopenlines.config delete key=CONFIG_ID seed={"CONFIG_ID":15}
imopenlines.config.get imopenlines.config get key=CONFIG_ID at=. seed={"CONFIG_ID":15}
imopenlines.config.list.get imopenlines.config.list list at=. pages=offset:PARAMS.offset:PARAMS.limit:200
imopenlines.config.path.get imopenlines.config.path get at=.
imopenlines.config.update imopenlines.config update key=CONFIG_ID values=PARAMS seed={"CONFIG_ID":15}
imopenlines.crm.chat.get imopenlines.crm.chat list at=.
imopenlines.crm.chat.getLastId - sample
imopenlines.crm.chat.user.add - sample
imopenlines.crm.chat.user.delete - sample
imopenlines.crm.lead.create - sample
imopenlines.crm.message.add - sample
imopenlines.dialog.get imopenlines.dialog get key=DIALOG_ID,CHAT_ID,SESSION_ID,USER_CODE at=. seed={"USER_CODE":"livechat|1|1373|211"}
imopenlines.message.quick.save - sample
imopenlines.message.session.start - sample
imopenlines.network.join - sample
imopenlines.network.message.add - sample
imopenlines.operator.another.finish - sample
imopenlines.operator.answer - sample
imopenlines.operator.finish - sample
imopenlines.operator.skip - sample
imopenlines.operator.spam - sample
imopenlines.operator.transfer - sample
imopenlines.revision.get imopenlines.revision get at=.
imopenlines.session.head.vote - sample
imopenlines.session.history.get imopenlines.session.history get key=CHAT_ID,SESSION_ID at=. seed={"SESSION_ID":321}
imopenlines.session.intercept - sample
imopenlines.session.join - sample
imopenlines.session.mode.pin - sample
imopenlines.session.mode.pinAll - sample
imopenlines.session.mode.silent - sample
imopenlines.session.mode.unpinAll - sample
imopenlines.session.open - sample
imopenlines.session.start - sample
landing.block.addcard - sample
landing.block.changeAnchor - sample
landing.block.changeNodeName - sample
landing.block.clonecard - sample
landing.block.getContentFromRepository - sample
landing.block.getbyid - sample
landing.block.getcontent - sample
landing.block.getlist landing.block list at=.
landing.block.getmanifest - sample
landing.block.getmanifestfile - sample
landing.block.getrepository - sample
landing.block.removecard - sample
landing.block.updateCards - sample
landing.block.updateStyles - sample
landing.block.updateattrs - sample
landing.block.updatecontent - sample
landing.block.updatenodes - sample
landing.block.uploadfile - sample
landing.demos.getList landing.demos list at=. pages=offset:params.offset:params.limit:50
landing.demos.getPageList - sample
landing.demos.getSiteList - sample
landing.demos.register - sample
landing.demos.unregister landing.demos delete key=code seed={"code":"ftmlt"}
landing.landing.add landing.landing add values=fields id=.
landing.landing.addByTemplate - sample
landing.landing.addblock - sample
landing.landing.copy - sample
landing.landing.copyblock - sample
landing.landing.delete landing.landing delete key=lid seed={"lid":350}
landing.landing.deleteblock - sample
landing.landing.downblock - sample
landing.landing.favoriteBlock - sample
landing.landing.getList landing.landing list at=. pages=offset:params.offset:params.limit:50
landing.landing.getadditionalfields - sample
landing.landing.getpreview - sample
landing.landing.getpublicurl - sample
landing.landing.hideblock - sample
landing.landing.markDelete - sample
landing.landing.markUnDelete - sample
landing.landing.markdeletedblock - sample
landing.landing.markundeletedblock - sample
landing.landing.move - sample
landing.landing.moveblock - sample
landing.landing.publication - sample
landing.landing.removeEntities - sample
landing.landing.resolveIdByPublicUrl - sample
landing.landing.showblock - sample
landing.landing.unFavoriteBlock - sample
landing.landing.unpublic - sample
landing.landing.upblock - sample
landing.landing.update landing.landing update key=lid values=fields missing=80 seed={"lid":349}
landing.repo.checkContent - sample
landing.repo.getList landing.repo list at=. pages=offset:params.offset:params.limit:50
landing.repo.register landing.repo add values=fields id=.
landing.repo.unbind - sample
landing.repo.unregister landing.repo delete key=code seed={"code":"myblockx"}
landing.repowidget.debug - sample
landing.repowidget.getlist landing.repowidget list at=.
landing.repowidget.register landing.repowidget add values=fields id=.
landing.repowidget.unregister landing.repowidget delete key=code seed={"code":"my_widget"}
landing.role.enable - sample
landing.role.getList landing.role list at=.
landing.role.getRights - sample
landing.role.isEnabled - sample
landing.role.setAccessCodes - sample
landing.role.setRights - sample
landing.site.add landing.site add values=fields id=.
landing.site.addFolder - sample
landing.site.bindingToGroup - sample
landing.site.bindingToMenu - sample
landing.site.delete landing.site delete key=id seed={"id":206}
landing.site.fullExport - sample
landing.site.getFolders - sample
landing.site.getGroupBindings - sample
landing.site.getList landing.site list at=. pages=offset:params.offset:params.limit:50
landing.site.getMenuBindings - sample
landing.site.getPreview - sample
landing.site.getPublicUrl - sample
landing.site.getRights - sample
landing.site.getadditionalfields - sample
landing.site.markDelete - sample
landing.site.markFolderDelete - sample
landing.site.markFolderUnDelete - sample
landing.site.markUnDelete - sample
landing.site.publication - sample
landing.site.publicationFolder - sample
landing.site.setRights - sample
landing.site.unPublicFolder - sample
landing.site.unbindingFromGroup - sample
landing.site.unbindingFromMenu - sample
landing.site.unpublic - sample
landing.site.update landing.site update key=id values=fields missing=81 seed={"id":206}
landing.site.updateFolder - sample
landing.syspage.deleteForLanding - sample
landing.syspage.deleteForSite - sample
landing.syspage.get landing.syspage get key=id at=. seed={"id":1390}
landing.syspage.getSpecialPage - sample
landing.syspage.set - sample
landing.template.getLandingRef - sample
landing.template.getSiteRef - sample
landing.template.getlist landing.template list at=. pages=offset:params.offset:params.limit:50
landing.template.setLandingRef - sample
landing.template.setSiteRef - sample
lists.add lists add values=FIELDS id=.
lists.delete lists delete key=IBLOCK_CODE,IBLOCK_TYPE_ID missing=82 seed={"IBLOCK_TYPE_ID":"lists"}
lists.element.add lists.element add values=FIELDS id=.
lists.element.delete lists.element delete key=ELEMENT_ID,IBLOCK_TYPE_ID,IBLOCK_ID,IBLOCK_CODE,ELEMENT_CODE missing=82 seed={"ELEMENT_ID":6999,"IBLOCK_TYPE_ID":"lists","IBLOCK_ID":47}
lists.element.get lists.element list at=. pages=offset:start::50 select=ID,CODE,NAME,IBLOCK_SECTION_ID,DATE_CREATE,PROPERTY_951,PROPERTY_1003
lists.element.get.file.url - sample
lists.element.update lists.element update key=ELEMENT_ID,IBLOCK_TYPE_ID,IBLOCK_ID,IBLOCK_CODE,ELEMENT_CODE values=FIELDS missing=82 seed={"ELEMENT_ID":6999,"IBLOCK_TYPE_ID":"lists","IBLOCK_ID":47}
lists.field.add lists.field add values=FIELDS id=.
lists.field.delete lists.field delete key=FIELD_ID,IBLOCK_TYPE_ID,IBLOCK_CODE missing=82 seed={"FIELD_ID":"PROPERTY_1151","IBLOCK_TYPE_ID":"lists"}
lists.field.get lists.field get key=FIELD_ID,IBLOCK_TYPE_ID,IBLOCK_ID,IBLOCK_CODE at=L missing=82 seed={"FIELD_ID":"PROPERTY_1151","IBLOCK_TYPE_ID":"lists","IBLOCK_ID":"123"}
lists.field.type.get lists.field.type get key=IBLOCK_CODE,IBLOCK_TYPE_ID at=. missing=82 seed={"IBLOCK_TYPE_ID":"lists"}
lists.field.update lists.field update key=FIELD_ID,IBLOCK_TYPE_ID,IBLOCK_CODE values=FIELDS missing=82 seed={"FIELD_ID":"PROPERTY_1151","IBLOCK_TYPE_ID":"lists"}
lists.get lists list at=. pages=offset:start::50
lists.get.iblock.type.id - sample
lists.section.add lists.section add values=FIELDS id=.
lists.section.delete lists.section delete key=SECTION_ID,IBLOCK_TYPE_ID,IBLOCK_ID,IBLOCK_CODE,SECTION_CODE missing=75 seed={"SECTION_ID":169,"IBLOCK_TYPE_ID":"lists","IBLOCK_ID":95}
lists.section.get lists.section list at=. pages=offset:start::50
lists.section.update lists.section update key=SECTION_ID,IBLOCK_TYPE_ID,IBLOCK_ID,IBLOCK_CODE,SECTION_CODE values=FIELDS missing=75 seed={"SECTION_ID":169,"IBLOCK_TYPE_ID":"lists","IBLOCK_ID":95}
lists.update lists update key=IBLOCK_CODE,IBLOCK_TYPE_ID values=FIELDS missing=82 seed={"IBLOCK_TYPE_ID":"lists"}
log.blogcomment.add - sample
log.blogcomment.delete - sample
log.blogcomment.user.get log.blogcomment.user get key=USER_ID,FIRST_ID,LAST_ID at=. seed={"USER_ID":28,"FIRST_ID":215,"LAST_ID":216}
log.blogpost.add log.blogpost add id=.
log.blogpost.delete log.blogpost delete key=POST_ID seed={"POST_ID":211}
log.blogpost.get log.blogpost list at=. pages=offset:start::50
log.blogpost.getusers.important - sample
log.blogpost.share - sample
log.blogpost.update log.blogpost update key=POST_ID seed={"POST_ID":217}
v3:mail.mailbox.field.get v3:mail.mailbox.field get at=item
v3:mail.mailbox.field.list v3:mail.mailbox.field list at=items
v3:mail.mailbox.get v3:mail.mailbox get key=id at=item missing=76 seed={"id":1}
v3:mail.mailbox.list v3:mail.mailbox list at=items pages=offset:pagination.offset:pagination.limit:100
v3:mail.mailbox.senders - sample
v3:mail.message.createcalendarevent - sample
v3:mail.message.createchat - sample
v3:mail.message.createcrmactivity - sample
v3:mail.message.createfeedpost - sample
v3:mail.message.createtask - sample
v3:mail.message.field.get v3:mail.message.field get at=item
v3:mail.message.field.list v3:mail.message.field list at=items
v3:mail.message.forward - sample
v3:mail.message.get v3:mail.message get key=id at=item missing=83 seed={"id":15}
v3:mail.message.list v3:mail.message list at=items pages=offset:pagination.offset:pagination.limit:200
v3:mail.message.movetofolder - sample
v3:mail.message.removecrmactivity - sample
v3:mail.message.reply - sample
v3:mail.message.send - sample
v3:mail.message.thread - sample
v3:mail.recipient.field.get v3:mail.recipient.field get at=item
v3:mail.recipient.field.list v3:mail.recipient.field list at=items
v3:mail.recipient.listcontacts - sample
v3:mail.recipient.listemployees - sample
mailservice.add mailservice add id=.
mailservice.delete mailservice delete key=ID missing=84 seed={"ID":31}
mailservice.fields - sample
mailservice.get mailservice get key=ID at=. missing=84 seed={"ID":31}
mailservice.list mailservice list at=.
mailservice.update mailservice update key=ID missing=84 seed={"ID":31}
v3:main.eventlog.field.get v3:main.eventlog.field get at=item select=name,type,title,description,filterable,sortable,multiple
v3:main.eventlog.field.list v3:main.eventlog.field list at=items
v3:main.eventlog.get v3:main.eventlog get key=id at=item missing=85 seed={"id":1250}
v3:main.eventlog.list v3:main.eventlog list at=items pages=offset:pagination.offset:pagination.limit:50
v3:main.eventlog.tail - sample
messageservice.message.status.update - sample
messageservice.sender.add - sample
messageservice.sender.delete - sample
messageservice.sender.list - sample
messageservice.sender.update - sample
method.get method get at=.
methods - sample
v3:note.collection.add v3:note.collection add values=fields at=item
v3:note.collection.archive - sample
v3:note.collection.delete v3:note.collection delete key=id missing=86 seed={"id":42}
v3:note.collection.field.get v3:note.collection.field get at=item
v3:note.collection.field.list v3:note.collection.field list at=items
v3:note.collection.get v3:note.collection get key=id at=item missing=87 seed={"id":42}
v3:note.collection.list v3:note.collection list at=items pages=cursor:pagination.afterCursor:pagination.limit:200
v3:note.collection.update v3:note.collection update key=id values=fields at=item missing=88 seed={"id":42}
v3:note.document.add v3:note.document add values=fields at=item
v3:note.document.archive - sample
v3:note.document.delete v3:note.document delete key=id missing=89 seed={"id":77}
v3:note.document.field.get v3:note.document.field get at=item
v3:note.document.field.list v3:note.document.field list at=items
v3:note.document.get v3:note.document get key=id at=item missing=89 seed={"id":42}
v3:note.document.search.field.get v3:note.document.search.field get at=item
v3:note.document.search.field.list v3:note.document.search.field list at=items
v3:note.document.search.list v3:note.document.search list at=items
v3:note.document.tree.field.get v3:note.document.tree.field get at=item
v3:note.document.tree.field.list v3:note.document.tree.field list at=items
v3:note.document.tree.list v3:note.document.tree list at=items
v3:note.document.update v3:note.document update key=id values=fields at=item missing=89 seed={"id":77}
v3:note.file.add v3:note.file add at=item
v3:note.file.field.get v3:note.file.field get at=item
v3:note.file.field.list v3:note.file.field list at=items
v3:note.file.get v3:note.file get key=id,documentId at=item missing=90 seed={"id":5001,"documentId":77}
placement.bind - sample
placement.get placement list at=.
placement.list - sample
placement.unbind - sample
profile user sample
pull.application.config.get pull.application.config get at=.
pull.application.event.add - sample
pull.application.push.add - sample
v3:rest.documentation.openapi v3:rest.documentation sample
v3:rest.scope.list - sample
rpa.comment.add - sample
rpa.comment.delete - sample
rpa.comment.update - sample
rpa.fields.getSettings - sample
rpa.fields.setSettings - sample
rpa.fields.setVisibilitySettings - sample
rpa.item.add - sample
rpa.item.delete - sample
rpa.item.get rpa.item get key=id,typeId at=item
rpa.item.getTasks - sample
rpa.item.list rpa.item list at=items pages=offset:start::50
rpa.item.update - sample
rpa.stage.add - sample
rpa.stage.delete - sample
rpa.stage.get rpa.stage get key=id at=.
rpa.stage.listForType - sample
rpa.stage.update - sample
rpa.task.addUser - sample
rpa.task.delete - sample
rpa.task.do - sample
rpa.timeline.add - sample
rpa.timeline.delete - sample
rpa.timeline.listForItem - sample
rpa.timeline.update - sample
rpa.timeline.updateIsFixed - sample
rpa.type.add - sample
rpa.type.delete - sample
rpa.type.get rpa.type get key=id at=type
rpa.type.list rpa.type list at=types pages=offset:start::50
rpa.type.update - sample
sale.basketitem.add sale.basketitem add values=fields at=basketItem
sale.basketitem.addCatalogProduct - sample
sale.basketitem.delete sale.basketitem delete key=id seed={"id":6803}
sale.basketitem.get sale.basketitem get key=id at=basketItem seed={"id":6801}
sale.basketitem.getFields - sample
sale.basketitem.getFieldsCatalogProduct - sample
sale.basketitem.list sale.basketitem list at=basketItems pages=offset:start::50
sale.basketitem.update sale.basketitem update key=id values=fields at=basketItem seed={"id":6791}
sale.basketitem.updateCatalogProduct - sample
sale.basketproperties.add sale.basketproperties add values=fields at=basketProperty
sale.basketproperties.delete sale.basketproperties delete key=id seed={"id":17}
sale.basketproperties.get sale.basketproperties get key=id at=basketProperty seed={"id":17}
sale.basketproperties.getFields - sample
sale.basketproperties.list sale.basketproperties list at=basketProperties pages=offset:start::50
sale.basketproperties.update sale.basketproperties update key=id values=fields at=basketProperty seed={"id":17}
sale.businessValuePersonDomain.add - sample
sale.businessValuePersonDomain.deleteByFilter - sample
sale.businessValuePersonDomain.getFields - sample
sale.businessValuePersonDomain.list sale.businessvaluepersondomain list at=businessValuePersonDomains pages=offset:start::50
sale.cashbox.add sale.cashbox add id=.
sale.cashbox.check.apply - sample
sale.cashbox.delete sale.cashbox delete key=ID missing=91 seed={"ID":1}
sale.cashbox.handler.add sale.cashbox.handler add id=.
sale.cashbox.handler.delete sale.cashbox.handler delete key=ID missing=92 seed={"ID":1}
sale.cashbox.handler.list sale.cashbox.handler list at=.
sale.cashbox.handler.update sale.cashbox.handler update key=ID values=FIELDS missing=92 seed={"ID":1}
sale.cashbox.list sale.cashbox list at=. select=ID,NAME
sale.cashbox.update sale.cashbox update key=ID values=FIELDS missing=91 seed={"ID":1}
sale.delivery.add sale.delivery add at=parent
sale.delivery.config.get sale.delivery.config list at=.
sale.delivery.config.update sale.delivery.config update key=ID missing=93 seed={"ID":196}
sale.delivery.delete sale.delivery delete key=ID missing=93 seed={"ID":196}
sale.delivery.extra.service.add sale.delivery.extra.service add id=.
sale.delivery.extra.service.delete sale.delivery.extra.service delete key=ID missing=94 seed={"ID":134}
sale.delivery.extra.service.get sale.delivery.extra.service list at=.
sale.delivery.extra.service.update sale.delivery.extra.service update key=ID missing=94 seed={"ID":128}
sale.delivery.getlist sale.delivery list at=.
sale.delivery.handler.add sale.delivery.handler add id=.
sale.delivery.handler.delete sale.delivery.handler delete key=ID missing=92 seed={"ID":14}
sale.delivery.handler.list sale.delivery.handler list at=.
sale.delivery.handler.update sale.delivery.handler update key=ID missing=92 seed={"ID":14}
sale.delivery.request.delete - sample
sale.delivery.request.sendmessage - sample
sale.delivery.request.update - sample
sale.delivery.update sale.delivery update key=ID values=FIELDS missing=93 seed={"ID":196}
sale.order.add sale.order add values=fields at=order
sale.order.delete sale.order delete key=id missing=95 seed={"id":5}
sale.order.get sale.order get key=id at=order missing=95 seed={"id":6}
sale.order.getFields - sample
sale.order.list sale.order list at=orders pages=offset:start::50
sale.order.update sale.order update key=id values=fields at=order missing=95 seed={"id":300}
sale.payment.add sale.payment add values=fields at=payment
sale.payment.delete sale.payment delete key=id missing=96 seed={"id":5}
sale.payment.get sale.payment get key=id at=payment missing=96 seed={"id":6}
sale.payment.getFields - sample
sale.payment.list sale.payment list at=payments pages=offset:start::50
sale.payment.update sale.payment update key=id values=fields at=payment missing=96 seed={"id":144}
sale.paymentitembasket.add sale.paymentitembasket add values=fields at=paymentItemBasket
sale.paymentitembasket.delete sale.paymentitembasket delete key=id missing=97 seed={"id":1186}
sale.paymentitembasket.get sale.paymentitembasket get key=id at=paymentItemBasket missing=97 seed={"id":1186}
sale.paymentitembasket.getfields - sample
sale.paymentitembasket.list sale.paymentitembasket list at=paymentItemsBasket pages=offset:start::50
sale.paymentitembasket.update sale.paymentitembasket update key=id values=fields at=paymentItemBasket missing=97 seed={"id":1186}
sale.paymentItemShipment.add sale.paymentitemshipment add values=fields at=paymentItemShipment
sale.paymentItemShipment.delete sale.paymentitemshipment delete key=id missing=97 seed={"id":1182}
sale.paymentItemShipment.get sale.paymentitemshipment get key=id at=paymentItemShipment missing=97 seed={"id":1183}
sale.paymentItemShipment.getFields - sample
sale.paymentItemShipment.list sale.paymentitemshipment list at=paymentItemsShipment pages=offset:start::50
sale.paymentItemShipment.update sale.paymentitemshipment update key=id values=fields at=paymentItemShipment missing=97 seed={"id":1181}
sale.paysystem.add sale.paysystem add id=.
sale.paysystem.delete sale.paysystem delete key=ID missing=98 seed={"ID":1}
sale.paysystem.handler.add sale.paysystem.handler add id=.
sale.paysystem.handler.delete sale.paysystem.handler delete key=ID missing=92 seed={"ID":1}
sale.paysystem.handler.list sale.paysystem.handler list at=.
sale.paysystem.handler.update sale.paysystem.handler update key=ID values=FIELDS missing=92 seed={"ID":3}
sale.paysystem.list sale.paysystem list at=. select=ID,PERSON_TYPE_ID,NAME,PSA_NAME,SORT,DESCRIPTION,ACTION_FILE,RESULT_FILE,NEW_WINDOW,TARIF,PS_MODE,HAVE_PAYMENT,HAVE_ACTION,HAVE_RESULT,HAVE_PREPAY,HAVE_PRICE,HAVE_RESULT_RECEIVE,ENCODING,ACTIVE,ALLOW_EDIT_PAYMENT,IS_CASH,AUTO_CHANGE_1C,CAN_PRINT_CHECK,ENTITY_REGISTRY_TYPE,XML_ID
sale.paysystem.pay.invoice - sample
sale.paysystem.pay.payment - sample
sale.paysystem.settings.get sale.paysystem.settings get key=ID,PERSON_TYPE_ID at=. missing=99 seed={"ID":11,"PERSON_TYPE_ID":1}
sale.paysystem.settings.invoice.get sale.paysystem.settings.invoice get key=INVOICE_ID at=. missing=99 seed={"INVOICE_ID":10}
sale.paysystem.settings.payment.get sale.paysystem.settings.payment get key=PAYMENT_ID,PAY_SYSTEM_ID at=. missing=99 seed={"PAYMENT_ID":10,"PAY_SYSTEM_ID":11}
sale.paysystem.settings.update sale.paysystem.settings update key=ID missing=99 seed={"ID":11}
sale.paysystem.update sale.paysystem update key=ID values=FIELDS missing=92 seed={"ID":12}
sale.persontype.add sale.persontype add values=fields at=personType
sale.persontype.delete sale.persontype delete key=id seed={"id":5}
sale.persontype.get sale.persontype get key=id at=personType seed={"id":"id"}
sale.persontype.getFields - sample
sale.persontype.list sale.persontype list at=personTypes pages=offset:start::50
sale.persontype.update sale.persontype update key=id values=fields at=personType seed={"id":12}
sale.property.add sale.property add values=fields at=property
sale.property.delete sale.property delete key=id missing=100 seed={"id":57}
sale.property.get sale.property get key=id at=property missing=100 seed={"id":22}
sale.property.getfieldsbytype - sample
sale.property.list sale.property list at=properties pages=offset:start::50 select=id,active,code,defaultValue,description,inputFieldLocation,isAddress,isAddressFrom,isAddressTo,isEmail,isFiltered,isLocation,isLocation4tax,isPayer,isPhone,isProfileName,isZip,multiple,name,personTypeId,propsGroupId,required,settings,sort,type,userProps,util,xmlId
sale.property.update sale.property update key=id values=fields at=property missing=100 seed={"id":93}
sale.propertygroup.add sale.propertygroup add values=fields at=propertyGroup
sale.propertygroup.delete sale.propertygroup delete key=id missing=101 seed={"id":15}
sale.propertygroup.get sale.propertygroup get key=id at=propertyGroup missing=101 seed={"id":10}
sale.propertygroup.getFields - sample
sale.propertygroup.list sale.propertygroup list at=propertyGroups pages=offset:start::50
sale.propertygroup.update sale.propertygroup update key=id values=fields at=propertyGroup seed={"id":10}
sale.propertyRelation.add sale.propertyrelation add values=fields at=propertyRelation
sale.propertyRelation.deleteByFilter - sample
sale.propertyRelation.getFields - sample
sale.propertyRelation.list sale.propertyrelation list at=propertyRelations pages=offset:start::50
sale.propertyvalue.delete sale.propertyvalue delete key=id missing=102 seed={"id":5}
sale.propertyvalue.get sale.propertyvalue get key=id at=propertyValue missing=102 seed={"id":13176}
sale.propertyvalue.getfields - sample
sale.propertyvalue.list sale.propertyvalue list at=propertyValues pages=offset:start::50
sale.propertyvalue.modify - sample
sale.propertyvariant.add sale.propertyvariant add values=fields at=propertyVariant
sale.propertyvariant.delete sale.propertyvariant delete key=id missing=103 seed={"id":5}
sale.propertyvariant.get sale.propertyvariant get key=id at=propertyVariant missing=103 seed={"id":6}
sale.propertyvariant.getFields - sample
sale.propertyvariant.list sale.propertyvariant list at=propertyVariants pages=offset:start::50
sale.propertyvariant.update sale.propertyvariant update key=id values=fields at=propertyVariant seed={"id":5}
sale.shipment.add sale.shipment add values=fields at=shipment
sale.shipment.delete sale.shipment delete key=id seed={"id":2461}
sale.shipment.get sale.shipment get key=id at=shipment missing=104 seed={"id":2465}
sale.shipment.getFields - sample
sale.shipment.list sale.shipment list at=shipments pages=offset:start::50
sale.shipment.update sale.shipment update key=id values=fields at=shipment seed={"id":2452}
sale.shipmentitem.add sale.shipmentitem add values=fields at=shipmentItem
sale.shipmentitem.delete sale.shipmentitem delete key=id missing=105 seed={"id":5}
sale.shipmentitem.get sale.shipmentitem get key=id at=shipmentItem missing=105 seed={"id":7}
sale.shipmentitem.getfields - sample
sale.shipmentitem.list sale.shipmentitem list at=shipmentItems pages=offset:start::50
sale.shipmentitem.update sale.shipmentitem update key=id values=fields at=shipmentItem seed={"id":7}
sale.shipmentproperty.add sale.shipmentproperty add values=fields at=property
sale.shipmentproperty.delete sale.shipmentproperty delete key=id missing=100 seed={"id":57}
sale.shipmentproperty.get sale.shipmentproperty get key=id at=property missing=100 seed={"id":22}
sale.shipmentproperty.getfieldsbytype - sample
sale.shipmentproperty.list sale.shipmentproperty list at=properties pages=offset:start::50 select=id,active,code,defaultValue,description,inputFieldLocation,isAddress,isAddressFrom,isAddressTo,isEmail,isFiltered,isLocation,isLocation4tax,isPayer,isPhone,isProfileName,isZip,multiple,name,personTypeId,propsGroupId,required,settings,sort,type,userProps,util,xmlId
sale.shipmentproperty.update sale.shipmentproperty update key=id values=fields at=property missing=100 seed={"id":93}
sale.shipmentpropertyvalue.delete sale.shipmentpropertyvalue delete key=id seed={"id":38165}
sale.shipmentpropertyvalue.get sale.shipmentpropertyvalue get key=id at=propertyValue seed={"id":38164}
sale.shipmentpropertyvalue.getfields - sample
sale.shipmentpropertyvalue.list sale.shipmentpropertyvalue list at=propertyValues pages=offset:start::50
sale.shipmentpropertyvalue.modify - sample
sale.status.add sale.status add values=fields at=status
sale.status.delete sale.status delete key=id missing=106 seed={"id":"MS"}
sale.status.get sale.status get key=id at=status missing=106 seed={"id":"N"}
sale.status.getFields - sample
sale.status.list sale.status list at=statuses pages=offset:start::50
sale.status.update sale.status update key=id values=fields at=status seed={"id":"MS"}
sale.statusLang.add sale.statuslang add values=fields at=statusLang
sale.statusLang.deleteByFilter - sample
sale.statusLang.getFields - sample
sale.statusLang.getListLangs - sample
sale.statusLang.list sale.statuslang list at=statusLangs pages=offset:start::50
sale.tradeBinding.getFields - sample
sale.tradeBinding.list sale.tradebinding list at=tradeBindings pages=offset:start::50
sale.tradePlatform.getFields - sample
sale.tradePlatform.list sale.tradeplatform list at=tradePlatforms pages=offset:start::50
salescenter.payment.getPublicUrl - sample
scope - sample
server.time server sample
sign.b2e.company.provider.list sign.b2e.company.provider list at=. pages=offset:offset:limit:1000
sign.b2e.document.get sign.b2e.document get key=uid at=. missing=107 seed={"uid":"b6f5f1f1-9d20-4b6b-ae0f-2f0a8a0c2b3c"}
sign.b2e.document.send - sample
sign.b2e.hcmlink.document.get sign.b2e.hcmlink.document get key=id at=. missing=108 seed={"id":3942}
sign.b2e.mysafe.tail - sample
sign.b2e.personal.tail - sample
socialnetwork.api.workgroup.get socialnetwork.api.workgroup get at=.
socialnetwork.api.workgroup.list socialnetwork.api.workgroup list at=workgroups pages=offset:start::50 select=ID,NAME,TYPE,AVATAR
sonet_group.create sonet_group add id=.
sonet_group.delete sonet_group delete key=GROUP_ID missing=109 seed={"GROUP_ID":77}
sonet_group.feature.access - sample
sonet_group.get sonet_group list at=. pages=offset:start::50
sonet_group.setowner - sample
sonet_group.update sonet_group update key=GROUP_ID seed={"GROUP_ID":77}
sonet_group.user.add - sample
sonet_group.user.delete sonet_group.user delete key=USER_ID,GROUP_ID missing=109 seed={"GROUP_ID":69}
sonet_group.user.get sonet_group.user list at=.
sonet_group.user.groups - sample
sonet_group.user.invite - sample
sonet_group.user.request - sample
sonet_group.user.update sonet_group.user update key=USER_ID,GROUP_ID missing=109 seed={"GROUP_ID":69}
task.checklistitem.add taskchecklist add values=FIELDS id=. needs={"task":[13],"taskchecklist":[457]}
task.checklistitem.complete taskchecklist update key=ITEMID,TASK_ID needs={"task":[8017,8017]} seed={"ITEMID":433,"TASK_ID":8017}
task.checklistitem.delete taskchecklist delete key=ITEMID,TASK_ID needs={"task":[13,13]} seed={"ITEMID":475,"TASK_ID":13}
task.checklistitem.get taskchecklist get key=ITEMID,TASK_ID at=. missing=110 needs={"task":[8017,8017]} seed={"ITEMID":479,"TASK_ID":8017}
task.checklistitem.getlist taskchecklist list at=. needs={"task":[8017,8017]}
task.checklistitem.getmanifest - sample
task.checklistitem.isactionallowed - sample
task.checklistitem.moveafteritem taskchecklist update key=ITEMID,TASK_ID needs={"task":[13,13]} seed={"ITEMID":475,"TASK_ID":13}
task.checklistitem.renew taskchecklist update key=ITEMID,TASK_ID needs={"task":[13,13]} seed={"ITEMID":475,"TASK_ID":13}
task.checklistitem.update taskchecklist update key=ITEMID,TASK_ID values=FIELDS needs={"task":[13],"taskchecklist":[447]} seed={"ITEMID":475,"TASK_ID":13}
task.comment.add - sample
task.commentitem.add taskcomment add values=FIELDS id=. needs={"task":[8017],"user":[503]}
task.commentitem.delete taskcomment delete key=ITEMID,TASK_ID needs={"task":[8017,8017]} seed={"ITEMID":3155,"TASK_ID":8017}
task.commentitem.get taskcomment get key=ITEMID,TASK_ID at=. missing=111 needs={"task":[8017,8017]} seed={"ITEMID":3157,"TASK_ID":8017}
task.commentitem.getlist taskcomment list at=. needs={"task":[8017,8017]}
task.commentitem.getmanifest - sample
task.commentitem.isactionallowed - sample
task.commentitem.update taskcomment update key=ITEMID,TASK_ID values=FIELDS needs={"task":[8017]} seed={"ITEMID":3167,"TASK_ID":8017}
task.dependence.add taskdependence sample needs={"task":[100,101]}
task.dependence.delete taskdependence sample key=FROM_ID,TO_ID missing=112 needs={"task":[100,101]} seed={"FROM_ID":100,"TO_ID":101}
task.elapseditem.add taskelapsed add id=. needs={"task":[691]}
task.elapseditem.delete taskelapsed delete key=ITEMID,TASK_ID needs={"task":[691,691]} seed={"ITEMID":5,"TASK_ID":691}
task.elapseditem.get taskelapsed list at=. needs={"task":[691,691]}
task.elapseditem.getlist taskelapsed list at=. pages=page:PARAMS.NAV_PARAMS.iNumPage:PARAMS.NAV_PARAMS.nPageSize:50 needs={"task":[691,691]}
task.elapseditem.getmanifest - sample
task.elapseditem.isActionAllowed - sample
task.elapseditem.update taskelapsed update key=ITEMID,TASK_ID needs={"task":[691]} seed={"ITEMID":5,"TASK_ID":691}
task.item.add - sample
task.item.addfile - sample
task.item.addtofavorite - sample
task.item.approve - sample
task.item.complete - sample
task.item.defer - sample
task.item.delegate - sample
task.item.delete - sample
task.item.deletefile - sample
task.item.deletefromfavorite - sample
task.item.disapprove - sample
task.item.getallowedactions - sample
task.item.getallowedtaskactionsasstrings - sample
task.item.getdata - sample
task.item.getdependson - sample
task.item.getdescription - sample
task.item.getfiles - sample
task.item.getmanifest - sample
task.item.isactionallowed - sample
task.item.list - sample
task.item.renew - sample
task.item.startexecution - sample
task.item.update - sample
task.item.userfield.add taskuserfield add values=PARAMS id=.
task.item.userfield.delete taskuserfield delete key=ID missing=113 seed={"ID":1325}
task.item.userfield.get taskuserfield get key=ID at=. missing=113 seed={"ID":1325}
task.item.userfield.getfields - sample
task.item.userfield.getlist taskuserfield list at=. pages=offset:start::50
task.item.userfield.gettypes - sample
task.item.userfield.update taskuserfield update key=ID values=DATA missing=113 seed={"ID":1325}
task.items.getlist - sample
task.logitem.list - sample
task.planner.getlist task sample
task.stages.add taskstage add values=fields id=.
task.stages.canmovetask - sample
task.stages.delete taskstage delete key=ID missing=114 seed={"ID":5}
task.stages.get taskstage list at=.*
task.stages.movetask task update key=id missing=115 needs={"taskstage":[2,2]} seed={"id":1}
task.stages.update taskstage update key=ID values=fields missing=114 seed={"ID":5}
tasks.api.scrum.backlog.add tasks.api.scrum.backlog add values=fields at=.
tasks.api.scrum.backlog.delete tasks.api.scrum.backlog delete key=id missing=116 seed={"id":1}
tasks.api.scrum.backlog.get tasks.api.scrum.backlog get key=id at=. missing=117 seed={"id":125}
tasks.api.scrum.backlog.getFields - sample
tasks.api.scrum.backlog.update tasks.api.scrum.backlog update key=id values=fields at=. missing=19 seed={"id":1}
tasks.api.scrum.epic.add tasks.api.scrum.epic add values=fields at=.
tasks.api.scrum.epic.delete - sample
tasks.api.scrum.epic.get tasks.api.scrum.epic get key=id at=. missing=118 seed={"id":1}
tasks.api.scrum.epic.getFields - sample
tasks.api.scrum.epic.list tasks.api.scrum.epic list at=. pages=offset:start::50 select=ID,NAME,DESCRIPTION,CREATED_BY,MODIFIED_BY,COLOR
tasks.api.scrum.epic.update tasks.api.scrum.epic update key=id values=fields at=. missing=118 seed={"id":1}
tasks.api.scrum.kanban.addStage - sample
tasks.api.scrum.kanban.addTask - sample
tasks.api.scrum.kanban.deleteStage - sample
tasks.api.scrum.kanban.deleteTask - sample
tasks.api.scrum.kanban.getFields - sample
tasks.api.scrum.kanban.getStages - sample
tasks.api.scrum.kanban.updateStage - sample
tasks.api.scrum.sprint.add tasks.api.scrum.sprint add values=fields at=.
tasks.api.scrum.sprint.complete - sample
tasks.api.scrum.sprint.delete tasks.api.scrum.sprint delete key=id missing=119 seed={"id":1}
tasks.api.scrum.sprint.get tasks.api.scrum.sprint get key=id at=. missing=119 seed={"id":2}
tasks.api.scrum.sprint.getFields - sample
tasks.api.scrum.sprint.list tasks.api.scrum.sprint list at=. pages=offset:start::50
tasks.api.scrum.sprint.start - sample
tasks.api.scrum.sprint.update tasks.api.scrum.sprint update key=id values=fields at=. missing=119 seed={"id":2}
tasks.api.scrum.task.get tasks.api.scrum.task get key=id at=. missing=120 seed={"id":1}
tasks.api.scrum.task.getFields - sample
tasks.api.scrum.task.update tasks.api.scrum.task update key=id values=fields missing=120 seed={"id":1}
tasks.flow.Flow.activate - sample
tasks.flow.Flow.create tasks.flow.flow add at=.
tasks.flow.Flow.delete - sample
tasks.flow.Flow.get tasks.flow.flow get key=flowId at=. missing=121 seed={"flowId":517}
tasks.flow.Flow.isExists - sample
tasks.flow.Flow.pin - sample
tasks.flow.Flow.update - sample
v3:tasks.task.access.field.get v3:tasks.task.access.field get at=item select=name,type,title,description,filterable,sortable,multiple
v3:tasks.task.access.field.list v3:tasks.task.access.field list at=items select=name,type,title,description,filterable,sortable,multiple
v3:tasks.task.access.get v3:tasks.task.access get key=id at=. seed={"id":8017}
tasks.task.add task add values=fields at=task needs={"user":[456,123]}
v3:tasks.task.add task add values=fields at=item
tasks.task.approve task update key=taskId at=task seed={"taskId":8017}
v3:tasks.task.chat.message.field.get v3:tasks.task.chat.message.field get at=item
v3:tasks.task.chat.message.field.list v3:tasks.task.chat.message.field list at=items
v3:tasks.task.chat.message.send - sample
tasks.task.complete task update key=taskId at=task seed={"taskId":1}
tasks.task.counters.get tasks.task.counters get key=userId,groupId at=. missing=122 seed={"userId":547,"groupId":0}
tasks.task.defer task update key=taskId at=task seed={"taskId":1}
tasks.task.delegate task update key=taskId at=task missing=123 needs={"user":[547]} seed={"taskId":8017}
tasks.task.delete task delete key=taskId seed={"taskId":8131}
v3:tasks.task.delete task delete key=id seed={"id":8131}
tasks.task.disapprove task update key=taskId at=task seed={"taskId":8017}
tasks.task.favorite.add task update key=taskId missing=124 seed={"taskId":119}
tasks.task.favorite.remove task update key=taskId missing=124 seed={"taskId":119}
v3:tasks.task.field.get v3:tasks.task.field get at=item select=name,type,title,description,filterable,sortable,multiple
v3:tasks.task.field.list v3:tasks.task.field list at=items
v3:tasks.task.file.attach - sample
v3:tasks.task.file.field.get v3:tasks.task.file.field get at=item
v3:tasks.task.file.field.list v3:tasks.task.file.field list at=items
tasks.task.files.attach taskattachment add id=attachmentId needs={"task":[8017,8017],"diskobject":[1065,1065]}
tasks.task.get task get key=taskId at=task select=ID,TITLE,DESCRIPTION,CREATED_BY,RESPONSIBLE_ID,DEADLINE,UF_CRM_TASK,UF_TASK_WEBDAV_FILES seed={"taskId":8017}
v3:tasks.task.get task get key=id at=item missing=125 select=responsible.name,responsible.email needs={"task":[289,429]} seed={"id":8017}
tasks.task.getFields task sample
tasks.task.getaccess task list at=allowedActions*
tasks.task.history.list taskhistory list at=list needs={"task":[8137,8137]}
tasks.task.list task list at=tasks pages=offset:start::50 select=ID,TITLE,DESCRIPTION,STATUS,subStatus,DEADLINE,CREATED_DATE,RESPONSIBLE_ID,ACCOMPLICES,AUDITORS,TAGS,COUNTERS,PRIORITY,MARK
v3:tasks.task.list task list at=items pages=offset:pagination.offset:pagination.limit:1000
tasks.task.mute task update key=id at=task seed={"id":8017}
tasks.task.pause task update key=taskId at=task seed={"taskId":1}
tasks.task.pin task update key=id at=task seed={"id":3897}
tasks.task.renew task update key=taskId at=task seed={"taskId":1}
v3:tasks.task.result.add v3:tasks.task.result add values=fields at=item
tasks.task.result.addFromComment taskresult add at=. needs={"task":[3199],"taskcomment":[3199,3199,3199,3199]}
v3:tasks.task.result.addfromchatmessage - sample
v3:tasks.task.result.delete v3:tasks.task.result delete key=id seed={"id":17}
tasks.task.result.deleteFromComment taskresult delete key=COMMENT_ID missing=126 needs={"taskcomment":[3199,3199]} seed={"COMMENT_ID":3199}
tasks.task.result.list taskresult list at=. needs={"task":[8017,8017]}
v3:tasks.task.result.list v3:tasks.task.result list at=items pages=offset:pagination.offset:pagination.limit:50
v3:tasks.task.result.update v3:tasks.task.result update key=id values=fields at=item seed={"id":17}
tasks.task.start task update key=taskId at=task seed={"taskId":1}
tasks.task.startwatch task update key=taskId at=task seed={"taskId":8017}
tasks.task.stopwatch task update key=taskId at=task seed={"taskId":8017}
tasks.task.unmute task update key=id at=task seed={"id":8017}
tasks.task.unpin task update key=id at=task seed={"id":3897}
tasks.task.update task update key=taskId values=fields at=task missing=127 needs={"user":[123]} seed={"taskId":11}
v3:tasks.task.update task update key=id values=fields missing=128 seed={"id":11}
tasks.template.add tasks.template add values=fields id=.
tasks.template.checklist.add tasks.template.checklist add values=fields at=checkListItem
tasks.template.checklist.addAttachmentByContent - sample
tasks.template.checklist.addAttachmentsFromDisk - sample
tasks.template.checklist.complete - sample
tasks.template.checklist.delete tasks.template.checklist delete key=checkListItemId,templateId missing=129 seed={"checkListItemId":29,"templateId":139}
tasks.template.checklist.get tasks.template.checklist get key=checkListItemId,templateId at=checkListItem missing=129 seed={"checkListItemId":37,"templateId":139}
tasks.template.checklist.list tasks.template.checklist list at=checkListItems*
tasks.template.checklist.moveAfter - sample
tasks.template.checklist.moveBefore - sample
tasks.template.checklist.removeAttachments - sample
tasks.template.checklist.renew - sample
tasks.template.checklist.update tasks.template.checklist update key=checkListItemId,templateId values=fields at=checkListItem missing=129 seed={"checkListItemId":37,"templateId":139}
tasks.template.delete tasks.template delete key=templateId missing=129 seed={"templateId":123}
tasks.template.fields - sample
tasks.template.get tasks.template get key=templateId at=. missing=129 seed={"templateId":139}
tasks.template.update tasks.template update key=templateId values=fields missing=129 seed={"templateId":139}
telephony.call.attachTranscription - sample
telephony.externalCall.attachRecord - sample
telephony.externalCall.finish - sample
telephony.externalCall.hide - sample
telephony.externalCall.register - sample
telephony.externalCall.searchCrmEntities - sample
telephony.externalCall.show - sample
telephony.externalLine.add telephony.externalline add id=ID
telephony.externalLine.delete - sample
telephony.externalLine.get telephony.externalline list at=.
telephony.externalLine.update - sample
timeman.close - sample
timeman.networkrange.check - sample
timeman.networkrange.get timeman.networkrange list at=.
timeman.networkrange.set - sample
timeman.open - sample
timeman.pause - sample
v3:timeman.record.field.get v3:timeman.record.field get at=item
v3:timeman.record.field.list v3:timeman.record.field list at=items
v3:timeman.record.list v3:timeman.record list at=items pages=offset:pagination.offset:pagination.limit:50
timeman.schedule.get timeman.schedule get key=id at=. seed={"id":1}
timeman.settings - sample
timeman.status - sample
timeman.timecontrol.report.add - sample
timeman.timecontrol.reports.get timeman.timecontrol.reports get key=USER_ID at=user seed={"USER_ID":3}
timeman.timecontrol.reports.settings.get timeman.timecontrol.reports.settings list at=departments
timeman.timecontrol.reports.users.get timeman.timecontrol.reports.users list at=.
timeman.timecontrol.settings.get timeman.timecontrol.settings get at=.
timeman.timecontrol.settings.set - sample
user.access - sample
user.add user add id=.
user.admin user sample
user.current user sample
user.fields user sample
user.get user list at=. pages=offset:start::50
user.option.get user.option get at=.
user.option.set - sample
user.search user list at=. pages=offset:start::50
user.update user update key=ID seed={"ID":1}
user.userfield.add userfield add values=fields id=.
user.userfield.delete userfield delete key=ID missing=39 seed={"ID":123}
user.userfield.file.get - sample
user.userfield.list userfield list at=. pages=offset:start::50
user.userfield.update userfield update key=ID values=fields missing=39 seed={"ID":42}
userconsent.agreement.list userconsent.agreement list at=.
userconsent.agreement.text - sample
userconsent.consent.add - sample
userfieldconfig.add userfieldconfig add values=field at=field
userfieldconfig.delete userfieldconfig delete key=id,moduleId seed={"id":6953,"moduleId":"crm"}
userfieldconfig.get userfieldconfig get key=id,moduleId at=field seed={"id":7095,"moduleId":"crm"}
userfieldconfig.getTypes - sample
userfieldconfig.list userfieldconfig list at=fields pages=offset:start::50
userfieldconfig.update userfieldconfig update key=id,moduleId values=field at=field seed={"id":7095,"moduleId":"crm"}
userfieldtype.add userfieldtype add
userfieldtype.delete userfieldtype delete key=USER_TYPE_ID missing=130 seed={"USER_TYPE_ID":"test"}
userfieldtype.list userfieldtype list at=. pages=offset:start::50
userfieldtype.update userfieldtype update key=USER_TYPE_ID missing=130 seed={"USER_TYPE_ID":"test_type"}
vote.AttachedVote.download - sample
vote.AttachedVote.get vote.attachedvote get at=attach
vote.AttachedVote.getAnswerVoted - sample
vote.AttachedVote.getMany - sample
vote.AttachedVote.getWithVoted - sample
vote.AttachedVote.recall - sample
vote.AttachedVote.resume - sample
vote.AttachedVote.stop - sample
vote.AttachedVote.vote - sample
vote.Integration.Im.send - sample
voximplant.callback.start - sample
voximplant.infocall.startwithsound - sample
voximplant.infocall.startwithtext - sample
voximplant.line.get voximplant.line get at=.
voximplant.line.outgoing.get - sample
voximplant.line.outgoing.set - sample
voximplant.line.outgoing.sip.set - sample
voximplant.sip.add voximplant.sip add at=.
voximplant.sip.connector.status - sample
voximplant.sip.delete voximplant.sip delete key=CONFIG_ID missing=131 seed={"CONFIG_ID":5}
voximplant.sip.get voximplant.sip list at=. pages=offset:start::50
voximplant.sip.status - sample
voximplant.sip.update voximplant.sip update key=CONFIG_ID missing=131 seed={"CONFIG_ID":5}
voximplant.statistic.get voximplant.statistic list at=. pages=offset:start::50
voximplant.tts.voices.get voximplant.tts.voices get at=.
voximplant.url.get voximplant.url get at=.
voximplant.user.activatePhone - sample
voximplant.user.deactivatePhone - sample
voximplant.user.get voximplant.user list at=.`.split("\n");

/** What methods are bound by rule with. */
export const rules: SandboxRules = {
  lines,
  samples,
  ...{
    refusals: [
      { status: 400, code: "CONNECTOR_NOT_FOUND", text: "Connector was not found." },
      { status: 400, code: "DATASET_NOT_FOUND", text: "Dataset was not found." },
      { status: 400, code: "SOURCE_NOT_FOUND", text: "Source was not found." },
      { status: 400, code: "ERROR_TEMPLATE_NOT_FOUND", text: "Workflow template not found." },
      { status: 400, code: "100", text: "Could not find value for parameter {id}" },
      { status: 400, code: "1021", text: "Booking not found" },
      { status: 400, code: "1019", text: "Booking not found" },
      { status: 400, code: "1021", text: "Resource not found" },
      { status: 400, code: "1007", text: "Resource not found" },
      { status: 400, code: "1013", text: "Resource type not found" },
      { status: 400, code: "1007", text: "Resource type not found" },
      { status: 400, code: "1040", text: "Wait list not found" },
      { status: 403, code: "BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION", text: "Call not found" },
      { status: 400, code: "0", text: "Document not found" },
      { status: 400, code: "ERROR_DOCUMENT_STATUS", text: "Document not found / Conducted document" },
      { status: 400, code: "ERROR_DOCUMENT_STATUS", text: "Document not found" },
      { status: 400, code: "0", text: "Document not found." },
      { status: 400, code: "0", text: "Binding was not found" },
      { status: 400, code: "", text: "Price does not exist" },
      { status: 400, code: "100", text: "Could not find value for parameter {fields}" },
      { status: 400, code: "0", text: "Entity does not exist" },
      { status: 400, code: "", text: "productProperty does not exist." },
      { status: 400, code: "", text: "productProperty does not exist" },
      { status: 400, code: "0", text: "productPropertyEnum does not exist." },
      { status: 400, code: "0", text: "productPropertyFeature does not exist." },
      { status: 400, code: "0", text: "productPropertySection does not exist." },
      { status: 400, code: "", text: "Store product does not exist" },
      { status: 400, code: "0", text: "The specified document does not exist" },
      { status: 400, code: "NOT_FOUND", text: "Not found." },
      { status: 400, code: "NOT_FOUND", text: "Element not found" },
      { status: 400, code: "", text: "Activity is not found" },
      { status: 400, code: "OWNER_NOT_FOUND", text: "" },
      { status: 400, code: "NOT_FOUND", text: "Digital workplace with such id not found" },
      { status: 400, code: "", text: "Trigger not found" },
      { status: 400, code: "ERROR_ARGUMENT", text: "ID is not found" },
      {
        status: 400,
        code: "ERROR_ARGUMENT",
        text: "LIST_ID is not found, ENTITY_TYPE is not found, ENTITIES is not found",
      },
      { status: 400, code: "NOT_FOUND", text: "Smart process not found" },
      { status: 400, code: "", text: "Company is not found" },
      { status: 400, code: "", text: "Not found" },
      { status: 400, code: "", text: "ID is not defined or invalid" },
      { status: 400, code: "", text: "ID is not defined or invalid." },
      { status: 400, code: "", text: "Contact is not found" },
      { status: 400, code: "", text: '"Currencies" module not found! Please install the "Currencies" module.' },
      { status: 400, code: "", text: "id is not defined or invalid" },
      { status: 400, code: "", text: "Recurring deal is not found." },
      { status: 400, code: "0", text: "Template not found" },
      { status: 400, code: "NOT_FOUND", text: "Item not found" },
      { status: 400, code: "ERROR_CORE", text: "Element not found" },
      { status: 400, code: "", text: "Quote is not found" },
      { status: 400, code: "", text: "The RequisiteBankDetail with ID '357' is not found" },
      { status: 400, code: "", text: "The Requisite with ID '57' is not found" },
      { status: 400, code: "", text: "The Requisite with ID '27' is not found" },
      { status: 400, code: "", text: "entityTypeId is not defined or invalid" },
      { status: 400, code: "", text: "entityId is not defined or invalid." },
      { status: 400, code: "", text: "The Preset with ID '347' is not found" },
      { status: 400, code: "", text: "The PresetField with ID '27' is not found" },
      { status: 400, code: "", text: "The PresetField with ID '1' is not found" },
      { status: 400, code: "", text: "The entity with ID '235' is not found." },
      { status: 400, code: "ERROR_NOT_FOUND", text: "The entity with ID '235' is not found." },
      { status: 400, code: "", text: "Status is not found." },
      { status: 400, code: "Status is not found.", text: "Directory item not found." },
      { status: 400, code: "", text: "Not found." },
      { status: 400, code: "NOT_FOUND", text: "Icon not found for code `info`" },
      { status: 400, code: "NOT_FOUND", text: "Icon not found for code `test`" },
      { status: 400, code: "NOT_FOUND", text: "Timeline logmessage not found for id 1" },
      { status: 400, code: "NOT_FOUND", text: "Logo not found for code `info`" },
      { status: 400, code: "NOT_FOUND", text: "Logo not found for code `test`" },
      { status: 400, code: "0", text: "Smart process not found" },
      { status: 400, code: "0", text: "SPA not found" },
      { status: 400, code: "VAT rate not found.", text: "VAT rate not found." },
      { status: 400, code: "ERROR_CORE", text: "Department not found" },
      { status: 400, code: "ERROR_NOT_FOUND", text: "Could not find entity with id `X`" },
      { status: 400, code: "ERROR_NOT_FOUND", text: "Could not find entity with id X" },
      { status: 400, code: "0", text: "Region not found" },
      { status: 400, code: "ERROR_ITEM_NOT_FOUND", text: "Item not found" },
      { status: 400, code: "ERROR_SECTION_NOT_FOUND", text: "Section not found" },
      { status: 400, code: "BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION", text: "Record with ID = `1` not found" },
      { status: 400, code: "USER_NOT_EXISTS", text: "User does not exist" },
      { status: 400, code: "BOT_NOT_FOUND", text: "Bot not found" },
      { status: 400, code: "COMMAND_NOT_FOUND", text: "Command not found" },
      { status: 400, code: "SITE_NOT_FOUND", text: "" },
      { status: 400, code: "DOMAIN_NOT_FOUND", text: "" },
      { status: 400, code: "ERROR_IBLOCK_NOT_FOUND", text: "Iblock not found" },
      {
        status: 400,
        code: "BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION",
        text: "Record with ID = `15` not found",
      },
      { status: 400, code: "ERROR_CORE", text: "Mail service not found" },
      {
        status: 400,
        code: "BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION",
        text: "Entry with ID = `999999` not found",
      },
      { status: 400, code: "BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION", text: "Knowledge base not found" },
      {
        status: 400,
        code: "BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION",
        text: "Record with ID = #ID# not found",
      },
      { status: 400, code: "BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION", text: "Knowledge base not found." },
      { status: 400, code: "BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION", text: "Document not found" },
      { status: 400, code: "BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION", text: "Document not found." },
      { status: 400, code: "ERROR_CASHBOX_NOT_FOUND", text: "Cash register not found" },
      { status: 400, code: "ERROR_HANDLER_NOT_FOUND", text: "Handler not found" },
      { status: 400, code: "ERROR_DELIVERY_NOT_FOUND", text: "Delivery not found" },
      { status: 400, code: "ERROR_EXTRA_SERVICE_NOT_FOUND", text: "Extra service not found" },
      { status: 400, code: "200540400001", text: "order does not exist" },
      { status: 400, code: "200640400001", text: "payment does not exist" },
      { status: 400, code: "201240400001", text: "payment item does not exist" },
      { status: 400, code: "ERROR_PAY_SYSTEM_NOT_FOUND", text: "Pay system not found" },
      { status: 400, code: "ERROR_CHECK_FAILURE", text: "Pay system not found" },
      { status: 400, code: "200840400001", text: "property does not exist" },
      { status: 400, code: "200940400001", text: "property group does not exist" },
      { status: 400, code: "201040400001", text: "property value does not exist" },
      { status: 400, code: "201540400001", text: "property variant does not exist" },
      { status: 400, code: "201140400001", text: "shipment does not exist" },
      { status: 400, code: "201240400001", text: "shipment item does not exist" },
      { status: 400, code: "201340400001", text: "status does not exist" },
      { status: 400, code: "", text: "Document not found" },
      { status: 400, code: "SIGN_HCMLINK_DOCUMENT_NOT_FOUND", text: "Document not found" },
      { status: 400, code: "", text: "Socialnetwork group not found" },
      {
        status: 400,
        code: "ERROR_CORE",
        text: "TASKS_ERROR_EXCEPTION_#512; Check listitem not found or not accessible; 512/TE/I" +
          "TEM_NOT_FOUND_OR_NOT_ACCESSIBLE\\u003Cbr\\u003E",
      },
      {
        status: 400,
        code: "ERROR_CODE",
        text: "TASKS_ERROR_EXCEPTION_#512; Check listitem not found or not accessible; 512/TE/I" +
          "TEM_NOT_FOUND_OR_NOT_ACCESSIBLE.<br>",
      },
      { status: 400, code: "ILLEGAL_NEW_LINK", text: "The dependency between tasks does not exist" },
      { status: 400, code: "ERROR_CORE", text: "ID is not defined or invalid." },
      { status: 400, code: "NOT_FOUND", text: "" },
      { status: 400, code: "TASK_NOT_FOUND", text: "" },
      { status: 400, code: "0", text: "Backlog id not found" },
      { status: 400, code: "0", text: "Group id not found" },
      { status: 400, code: "0", text: "Epic not found" },
      { status: 400, code: "0", text: "Sprint not found" },
      { status: 400, code: "0", text: "Task not found" },
      { status: 400, code: "0", text: "Flow not found" },
      { status: 400, code: "0", text: "Group not found or access denied. (internal error)" },
      { status: 400, code: "100", text: "Could not find value for parameter {userId}" },
      { status: 400, code: "1", text: "Task not found or not accessible" },
      { status: 400, code: "BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION", text: "Record with ID = `2` not found" },
      { status: 400, code: "0", text: "Comment not found." },
      { status: 400, code: "100", text: "Could not find value for parameter {fields} (internal error)" },
      {
        status: 400,
        code: "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
        text: 'The user specified in the "Responsible" field was not found',
      },
      { status: 400, code: "100", text: "Could not find value for parameter {templateId}" },
      { status: 400, code: "ERROR_NOT_FOUND", text: "User Field Type not found" },
      { status: 400, code: "ERROR_NOT_FOUND", text: "Specified CONFIG_ID is not found" },
    ],
    reserved: [
      "filter",
      "select",
      "order",
      "sort",
      "start",
      "limit",
      "offset",
      "page",
      "pagination",
      "navparams",
      "auth",
      "cursor",
      "lastid",
      "firstid",
    ],
    own: ["UF_", "ufCrm"],
    aliases: {
      deal: {
        createdTime: "DATE_CREATE",
        updatedTime: "DATE_MODIFY",
        createdBy: "CREATED_BY_ID",
        updatedBy: "MODIFY_BY_ID",
      },
      lead: {
        createdTime: "DATE_CREATE",
        updatedTime: "DATE_MODIFY",
        createdBy: "CREATED_BY_ID",
        updatedBy: "MODIFY_BY_ID",
        stageId: "STATUS_ID",
      },
      "crm.contact": {
        createdTime: "DATE_CREATE",
        updatedTime: "DATE_MODIFY",
        createdBy: "CREATED_BY_ID",
        updatedBy: "MODIFY_BY_ID",
      },
      "crm.company": {
        createdTime: "DATE_CREATE",
        updatedTime: "DATE_MODIFY",
        createdBy: "CREATED_BY_ID",
        updatedBy: "MODIFY_BY_ID",
      },
      "crm.quote": {
        createdTime: "DATE_CREATE",
        updatedTime: "DATE_MODIFY",
        createdBy: "CREATED_BY_ID",
        updatedBy: "MODIFY_BY_ID",
        stageId: "STATUS_ID",
      },
    },
    chosen: {
      "crm.item": {
        "1": "lead",
        "2": "deal",
        "3": "crm.contact",
        "4": "crm.company",
        "7": "crm.quote",
        "1036": "crmItem",
      },
    },
    kinds: { "crm.item": { entity: "crmType", field: "entityTypeId" } },
    result: "result",
  },
};
