// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** How the methods of crm work on records, in the words of src/sandbox/rule/line.ts. */
export const crmRules = `\
crm.activity.add crm.activity add values=fields id=.
crm.activity.badge.add crm.activity.badge add at=badge
crm.activity.badge.delete crm.activity.badge delete key=code missing=30 seed={"code":"missedCall"}
crm.activity.badge.get crm.activity.badge get key=code at=badge missing=30 seed={"code":"missedCall"}
crm.activity.badge.list crm.activity.badge list at=badges
crm.activity.binding.add crm.activity.binding add
crm.activity.binding.delete crm.activity.binding delete key=entityTypeId,activityId,entityId missing=31 \
seed={"entityTypeId":2,"activityId":999,"entityId":1}
crm.activity.binding.list crm.activity.binding list at=. seed={"activityId":999}
crm.activity.binding.move - sample
crm.activity.call.getTranscript - sample
crm.activity.communication.fields - sample
crm.activity.configurable.add crm.activity.configurable add values=fields id=activity/id
crm.activity.configurable.get crm.activity.configurable get key=id at=activity missing=30 seed={"id":999}
crm.activity.configurable.update crm.activity.configurable update key=id values=fields at=activity missing=30 \
seed={"id":999}
crm.activity.delete crm.activity delete key=id missing=32 seed={"id":999}
crm.activity.fields - sample
crm.activity.get crm.activity get key=id at=. missing=32 seed={"id":999}
crm.activity.layout.blocks.delete crm.activity.layout.blocks delete key=activityId,entityTypeId,entityId missing=33 \
seed={"activityId":8,"entityTypeId":2,"entityId":4}
crm.activity.layout.blocks.get crm.activity.layout.blocks get key=activityId,entityTypeId,entityId at=layout \
missing=33 seed={"activityId":8,"entityTypeId":2,"entityId":4}
crm.activity.layout.blocks.set - sample
crm.activity.list crm.activity list at=. pages=offset:start::50 select=*,COMMUNICATIONS \
seed={"OWNER_TYPE_ID":3,"OWNER_ID":102}
crm.activity.todo.add - sample
crm.activity.todo.update - sample
crm.activity.todo.updateColor - sample
crm.activity.todo.updateDeadline - sample
crm.activity.todo.updateDescription - sample
crm.activity.todo.updateResponsibleUser - sample
crm.activity.type.add crm.activity.type add values=fields
crm.activity.type.delete crm.activity.type delete key=TYPE_ID missing=30 seed={"TYPE_ID":"1C"}
crm.activity.type.list crm.activity.type list at=.
crm.activity.update crm.activity update key=id values=fields missing=32 seed={"id":999}
crm.address.add crm.address add values=fields
crm.address.delete - sample
crm.address.fields - sample
crm.address.list crm.address list at=. pages=offset:start::50 seed={"ENTITY_TYPE_ID":8,"ENTITY_ID":7335}
crm.address.update - sample
crm.automatedsolution.add crm.automatedsolution add values=fields at=automatedSolution
crm.automatedsolution.delete crm.automatedsolution delete key=id seed={"id":5}
crm.automatedsolution.fields - sample
crm.automatedsolution.get crm.automatedsolution get key=id at=automatedSolution missing=34 seed={"id":393}
crm.automatedsolution.list crm.automatedsolution list at=automatedSolutions pages=offset:start::50
crm.automatedsolution.update crm.automatedsolution update key=id values=fields at=automatedSolution seed={"id":238}
crm.automation.trigger - sample
crm.automation.trigger.add crm.automation.trigger add
crm.automation.trigger.delete crm.automation.trigger delete key=CODE missing=35 seed={"CODE":"c5u4m"}
crm.automation.trigger.execute - sample
crm.automation.trigger.list crm.automation.trigger list at=.
crm.calllist.add crm.calllist add id=.
crm.calllist.get crm.calllist get key=ID at=. missing=36 seed={"ID":123}
crm.calllist.items.get crm.calllist.items list at=. seed={"STATUS":"IN_WORK","LIST_ID":13}
crm.calllist.list crm.calllist list at=. asks={"FILTER":{"ENTITY_TYPE_ID":3}}
crm.calllist.statuslist - sample
crm.calllist.update crm.calllist update key=LIST_ID missing=37 seed={"LIST_ID":123}
crm.catalog.fields - sample
crm.catalog.get crm.catalog get key=id at=. seed={"id":1}
crm.catalog.list crm.catalog list at=.
crm.category.add crm.category add values=fields at=category
crm.category.delete crm.category delete key=id,entityTypeId missing=31 seed={"id":5,"entityTypeId":2}
crm.category.fields - sample
crm.category.get crm.category get key=id,entityTypeId at=category missing=31 seed={"id":1,"entityTypeId":2}
crm.category.list crm.category list at=categories pages=offset:start::50 seed={"entityTypeId":2}
crm.category.update crm.category update key=id,entityTypeId values=fields at=category missing=38 \
seed={"id":4,"entityTypeId":1152}
crm.company.add crm.company add values=fields id=.
crm.company.contact.add crm.belonging add values=fields owner=id:COMPANY_ID
crm.company.contact.delete crm.belonging delete key=fields.CONTACT_ID missing=39 owner=id:COMPANY_ID \
seed={"fields.CONTACT_ID":54}
crm.company.contact.fields - sample
crm.company.contact.items.delete crm.belonging clear key=id owner=id:COMPANY_ID seed={"id":32}
crm.company.contact.items.get crm.belonging list at=. owner=id:COMPANY_ID seed={"COMPANY_ID":32}
crm.company.contact.items.set crm.belonging replace values=items owner=id:COMPANY_ID
crm.company.delete crm.company delete key=id missing=40 seed={"id":50}
crm.company.details.configuration.forceCommonScopeForAll - sample
crm.company.details.configuration.get crm.company.details.configuration list at=. seed={"userId":6}
crm.company.details.configuration.reset - sample
crm.company.details.configuration.set - sample
crm.company.fields crm.company fields at=.
crm.company.get crm.company get key=id at=. missing=41 open seed={"id":12}
crm.company.list crm.company list at=. pages=offset:start::50 select=TITLE,ASSIGNED_BY_ID,PHONE \
asks={"filter":{"COMPANY_TYPE":"CUSTOMER",">=DATE_CREATE":"2025-01-01"}}
crm.company.update crm.company update key=id values=fields missing=40 seed={"id":43}
crm.company.userfield.add userfieldconfig add values=fields id=. only={"entityId":"CRM_COMPANY"}
crm.company.userfield.delete userfieldconfig delete key=id missing=42 only={"entityId":"CRM_COMPANY"} seed={"id":432}
crm.company.userfield.get userfieldconfig get key=id at=. missing=43 only={"entityId":"CRM_COMPANY"} seed={"id":399}
crm.company.userfield.list userfieldconfig list at=. pages=offset:start::50 only={"entityId":"CRM_COMPANY"} \
seed={"MULTIPLE":"Y","MANDATORY":"Y","entityId":"CRM_COMPANY"} \
asks={"filter":{"MULTIPLE":"Y","MANDATORY":"Y","LANG":"de"}}
crm.company.userfield.update userfieldconfig update key=id values=fields missing=42 only={"entityId":"CRM_COMPANY"} \
seed={"id":536}
crm.contact.add crm.contact add values=fields id=.
crm.contact.company.add crm.belonging add values=fields owner=id:CONTACT_ID
crm.contact.company.delete crm.belonging delete key=fields.COMPANY_ID missing=41 owner=id:CONTACT_ID \
seed={"fields.COMPANY_ID":32}
crm.contact.company.fields - sample
crm.contact.company.items.delete crm.belonging clear key=id owner=id:CONTACT_ID seed={"id":54}
crm.contact.company.items.get crm.belonging list at=. owner=id:CONTACT_ID seed={"CONTACT_ID":54}
crm.contact.company.items.set crm.belonging replace values=items owner=id:CONTACT_ID
crm.contact.delete crm.contact delete key=id missing=43 seed={"id":50}
crm.contact.details.configuration.forceCommonScopeForAll - sample
crm.contact.details.configuration.get crm.contact.details.configuration list at=. seed={"userId":6}
crm.contact.details.configuration.reset - sample
crm.contact.details.configuration.set - sample
crm.contact.fields crm.contact fields at=.
crm.contact.get crm.contact get key=id at=. missing=43 open seed={"id":23}
crm.contact.list crm.contact list at=. pages=offset:start::50 seed={"EMAIL":"special-for@example.com"} \
asks={"filter":{"SOURCE_ID":"CRM_FORM","!=NAME":"","!=LAST_NAME":"","=%NAME":"I%","=%LAST_NAME":"I%","EMAIL":"special-\
for@example.com","@ASSIGNED_BY_ID":[1,6],"IMPORT":"Y",">=DATE_CREATE":"2025-01-31"}}
crm.contact.update crm.contact update key=id values=fields missing=44 seed={"id":43}
crm.contact.userfield.add userfieldconfig add values=fields id=. only={"entityId":"CRM_CONTACT"}
crm.contact.userfield.delete userfieldconfig delete key=id missing=42 only={"entityId":"CRM_CONTACT"} seed={"id":432}
crm.contact.userfield.get userfieldconfig get key=id at=. missing=43 only={"entityId":"CRM_CONTACT"} seed={"id":399}
crm.contact.userfield.list userfieldconfig list at=. pages=offset:start::50 only={"entityId":"CRM_CONTACT"} \
seed={"MULTIPLE":"Y","MANDATORY":"Y","entityId":"CRM_CONTACT"} \
asks={"filter":{"MULTIPLE":"Y","MANDATORY":"Y","LANG":"de"}}
crm.contact.userfield.update userfieldconfig update key=id values=fields missing=42 only={"entityId":"CRM_CONTACT"} \
seed={"id":536}
crm.currency.add crm.currency add values=fields id=.
crm.currency.base.get - sample
crm.currency.base.set - sample
crm.currency.delete crm.currency delete key=id missing=45 seed={"id":"IDR"}
crm.currency.fields - sample
crm.currency.get crm.currency get key=id at=. missing=41 seed={"id":"USD"}
crm.currency.list crm.currency list at=. pages=offset:start::50
crm.currency.localizations.delete crm.currency.localizations delete key=id seed={"id":"CLF"}
crm.currency.localizations.fields - sample
crm.currency.localizations.get crm.currency.localizations get key=id at=. seed={"id":"USD"}
crm.currency.localizations.set - sample
crm.currency.update crm.currency update key=ID values=fields missing=45 seed={"ID":"CNY"}
crm.deal.add deal add values=fields id=.
crm.deal.contact.add crm.member add values=fields owner=id:OWNER_ID only={"OWNER_TYPE":"D"}
crm.deal.contact.delete crm.member delete key=fields.CONTACT_ID missing=39 owner=id:OWNER_ID only={"OWNER_TYPE":"D"} \
seed={"fields.CONTACT_ID":55}
crm.deal.contact.fields - sample
crm.deal.contact.items.delete crm.member clear key=id missing=41 owner=id:OWNER_ID only={"OWNER_TYPE":"D"} \
seed={"id":1875}
crm.deal.contact.items.get crm.member list at=. owner=id:OWNER_ID only={"OWNER_TYPE":"D"} \
seed={"OWNER_ID":1875,"OWNER_TYPE":"D"}
crm.deal.contact.items.set crm.member replace values=items owner=id:OWNER_ID only={"OWNER_TYPE":"D"}
crm.deal.delete deal delete key=ID missing=43 seed={"ID":[12,"5",6]}
crm.deal.details.configuration.forceCommonScopeForAll - sample
crm.deal.details.configuration.get crm.deal.details.configuration list at=.
crm.deal.details.configuration.reset - sample
crm.deal.details.configuration.set - sample
crm.deal.fields deal sample
crm.deal.get deal get key=ID at=. missing=42 seed={"ID":[410,"1",2]}
crm.deal.list deal list at=. pages=offset:start::50 asks={"filter":{"=%TITLE":"%a","CATEGORY_ID":1,"TYPE_ID":"COMPLEX"\
,"STAGE_ID":"C1:NEW",">OPPORTUNITY":10000,"<=OPPORTUNITY":20000,"IS_MANUAL_OPPORTUNITY":"Y","@ASSIGNED_BY_ID":[1,6],">\
DATE_CREATE":"2024-01-01T00:00:00+00:00"}}
crm.deal.productrows.get crm.item.productrow list at=. owner=id:ownerId only={"ownerType":"D"} \
seed={"ownerId":5,"ownerType":"D"}
crm.deal.productrows.set crm.item.productrow replace values=rows owner=id:ownerId only={"ownerType":"D"}
crm.deal.recurring.add crm.deal.recurring add values=fields id=.
crm.deal.recurring.delete crm.deal.recurring delete key=id missing=46 seed={"id":15}
crm.deal.recurring.expose - sample
crm.deal.recurring.fields - sample
crm.deal.recurring.get crm.deal.recurring get key=id at=. missing=47 seed={"id":15}
crm.deal.recurring.list crm.deal.recurring list at=. pages=offset:start::50 asks={"filter":{">COUNTER_REPEAT":0}}
crm.deal.recurring.update crm.deal.recurring update key=id values=fields missing=47 seed={"id":15}
crm.deal.update deal update key=ID values=fields missing=42 seed={"ID":[123,"1",2]}
crm.deal.userfield.add userfieldconfig add values=fields id=. only={"entityId":"CRM_DEAL"}
crm.deal.userfield.delete userfieldconfig delete key=id missing=42 only={"entityId":"CRM_DEAL"} seed={"id":432}
crm.deal.userfield.get userfieldconfig get key=id at=. missing=43 only={"entityId":"CRM_DEAL"} seed={"id":399}
crm.deal.userfield.list userfieldconfig list at=. pages=offset:start::50 only={"entityId":"CRM_DEAL"} \
seed={"MULTIPLE":"Y","MANDATORY":"Y","entityId":"CRM_DEAL"} asks={"filter":{"MULTIPLE":"Y","MANDATORY":"Y","LANG":"de"\
}}
crm.deal.userfield.update userfieldconfig update key=id values=fields missing=42 only={"entityId":"CRM_DEAL"} \
seed={"id":536}
crm.dealcategory.add crm.dealcategory add values=fields id=.
crm.dealcategory.default.get crm.dealcategory.default get at=.
crm.dealcategory.default.set - sample
crm.dealcategory.delete crm.dealcategory delete key=id seed={"id":"1"}
crm.dealcategory.fields - sample
crm.dealcategory.get crm.dealcategory get key=id at=. seed={"id":"1"}
crm.dealcategory.list crm.dealcategory list at=. pages=offset:start::50 select=ID,NAME,SORT seed={"IS_LOCKED":"N"}
crm.dealcategory.stage.list - sample
crm.dealcategory.status - sample
crm.dealcategory.update crm.dealcategory update key=id values=fields seed={"id":"1"}
crm.documentgenerator.document.add crm.documentgenerator.document add values=fields at=document
crm.documentgenerator.document.delete crm.documentgenerator.document delete key=id missing=14 seed={"id":61}
crm.documentgenerator.document.enablepublicurl - sample
crm.documentgenerator.document.get crm.documentgenerator.document get key=id at=document missing=14 seed={"id":61}
crm.documentgenerator.document.getfields - sample
crm.documentgenerator.document.list crm.documentgenerator.document list at=documents pages=offset:start::50 \
select=id,title,number,entityId,createTime seed={"entityTypeId":2,"entityId":101}
crm.documentgenerator.document.update crm.documentgenerator.document update key=id at=document missing=14 \
seed={"id":61}
crm.documentgenerator.document.upload - sample
crm.documentgenerator.numerator.add crm.documentgenerator.numerator add values=fields at=numerator
crm.documentgenerator.numerator.delete crm.documentgenerator.numerator delete key=id seed={"id":47}
crm.documentgenerator.numerator.get crm.documentgenerator.numerator get key=id at=numerator seed={"id":45}
crm.documentgenerator.numerator.list crm.documentgenerator.numerator list at=numerators pages=offset:start::50
crm.documentgenerator.numerator.update crm.documentgenerator.numerator update key=id values=fields at=. missing=21 \
seed={"id":45}
crm.documentgenerator.template.add crm.documentgenerator.template add values=fields at=template
crm.documentgenerator.template.delete crm.documentgenerator.template delete key=id missing=48 seed={"id":41}
crm.documentgenerator.template.get crm.documentgenerator.template get key=id at=template missing=48 seed={"id":41}
crm.documentgenerator.template.getfields - sample
crm.documentgenerator.template.list crm.documentgenerator.template list at=templates* pages=offset:start::50 \
select=id,name,region,entityTypeId,users seed={"region":"de"} asks={"filter":{"region":"de","active":"Y"}}
crm.documentgenerator.template.update crm.documentgenerator.template update key=id values=fields at=template \
missing=48 seed={"id":41}
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
crm.invoice.add crm.invoice add values=fields id=.
crm.invoice.delete crm.invoice delete key=id seed={"id":1}
crm.invoice.fields - sample
crm.invoice.get crm.invoice get key=id at=. seed={"id":1}
crm.invoice.getexternallink - sample
crm.invoice.list crm.invoice list at=. pages=offset:start::50 \
select=ID,ACCOUNT_NUMBER,ORDER_TOPIC,DATE_INSERT,STATUS_ID,PRICE,CURRENCY_ID asks={"filter":{">PRICE":100}}
crm.invoice.recurring.add crm.invoice.recurring add values=fields id=.
crm.invoice.recurring.delete crm.invoice.recurring delete key=id seed={"id":1}
crm.invoice.recurring.expose - sample
crm.invoice.recurring.fields - sample
crm.invoice.recurring.get crm.invoice.recurring get key=id at=. seed={"id":1}
crm.invoice.recurring.list crm.invoice.recurring list at=. pages=offset:start::50 \
select=ID,INVOICE_ID,NEXT_EXECUTION,LAST_EXECUTION,SEND_BILL,IS_LIMIT asks={"filter":{">COUNTER_REPEAT":5}}
crm.invoice.recurring.update crm.invoice.recurring update key=id values=fields seed={"id":1}
crm.invoice.status.add crm.invoice.status add values=fields id=.
crm.invoice.status.delete crm.invoice.status delete key=id
crm.invoice.status.fields - sample
crm.invoice.status.get crm.invoice.status get key=id at=.
crm.invoice.status.list crm.invoice.status list at=. pages=offset:start::50
crm.invoice.status.update crm.invoice.status update key=id values=fields
crm.invoice.update crm.invoice update key=id values=fields seed={"id":1}
crm.invoice.userfield.add userfieldconfig add values=fields id=. only={"entityId":"CRM_INVOICE"}
crm.invoice.userfield.delete userfieldconfig delete key=id only={"entityId":"CRM_INVOICE"} seed={"id":1}
crm.invoice.userfield.get userfieldconfig get key=id at=. only={"entityId":"CRM_INVOICE"} seed={"id":1}
crm.invoice.userfield.list userfieldconfig list at=. only={"entityId":"CRM_INVOICE"} \
seed={"MANDATORY":"N","entityId":"CRM_INVOICE"}
crm.invoice.userfield.update userfieldconfig update key=id values=fields only={"entityId":"CRM_INVOICE"} seed={"id":1}
crm.item.add crm.item add values=fields at=item by=entityTypeId
crm.item.batchImport - sample
crm.item.delete crm.item delete key=id,entityTypeId missing=49 by=entityTypeId seed={"id":1,"entityTypeId":1268}
crm.item.delivery.get crm.item.delivery get key=id at=. seed={"id":4077}
crm.item.delivery.list crm.item.delivery list at=. seed={"entityId":13127,"entityTypeId":2} \
asks={"entityId":13127,"entityTypeId":2,"filter":{"@id":[4077,4078]}}
crm.item.details.configuration.forceCommonScopeForAll - sample
crm.item.details.configuration.get crm.item.details list at=. \
owner=entityTypeId:entityTypeId,userId:userId,scope:scope seed={"entityTypeId":2,"userId":1,"scope":"C"}
crm.item.details.configuration.reset crm.item.details clear key=entityTypeId \
owner=entityTypeId:entityTypeId,userId:userId,scope:scope seed={"entityTypeId":2}
crm.item.details.configuration.set crm.item.details replace values=data \
owner=entityTypeId:entityTypeId,userId:userId,scope:scope
crm.item.fields crm.item sample key=entityTypeId missing=38 by=entityTypeId seed={"entityTypeId":1268}
crm.item.get crm.item get key=id,entityTypeId at=item missing=31 by=entityTypeId seed={"id":250,"entityTypeId":1}
crm.item.import - sample
crm.item.list crm.item list at=items pages=offset:start::50 by=entityTypeId \
asks={"entityTypeId":1,"filter":{"0":{"0":{"!=name":""},"1":{"!=lastName":""},"logic":"OR"},"@stageId":["NEW","IN_PROC\
ESS"],"@sourceId":["WEB","ADVERTISING"],"@assignedById":[1,6],">=opportunity":5000,"<=opportunity":20000,"isManualOppo\
rtunity":"Y"}}
crm.item.payment.add crm.item.payment add id=.
crm.item.payment.delete crm.item.payment delete key=id seed={"id":1035}
crm.item.payment.delivery.add crm.item.payment.delivery add id=.
crm.item.payment.delivery.delete crm.item.payment.delivery delete key=id seed={"id":1199}
crm.item.payment.delivery.list crm.item.payment.delivery list at=. seed={"paymentId":1040} \
asks={"paymentId":1040,"filter":{"@id":[1201],">=quantity":1}}
crm.item.payment.delivery.setDelivery - sample
crm.item.payment.get crm.item.payment get key=id at=. seed={"id":1036}
crm.item.payment.list crm.item.payment list at=. seed={"entityId":13123,"entityTypeId":2} \
asks={"entityId":13123,"entityTypeId":2,"filter":{"@id":[1036,1037]}}
crm.item.payment.pay - sample
crm.item.payment.product.add crm.item.payment.product add id=.
crm.item.payment.product.delete crm.item.payment.product delete key=id seed={"id":1194}
crm.item.payment.product.list crm.item.payment.product list at=. seed={"paymentId":1039} \
asks={"paymentId":1039,"filter":{">=quantity":2,"@id":[1195,1196]}}
crm.item.payment.product.setQuantity - sample
crm.item.payment.unpay - sample
crm.item.payment.update crm.item.payment update key=id values=fields seed={"id":1036}
crm.item.productrow.add crm.item.productrow add values=fields at=productRow
crm.item.productrow.delete crm.item.productrow delete key=id missing=49 seed={"id":17655}
crm.item.productrow.fields - sample
crm.item.productrow.get crm.item.productrow get key=id at=productRow missing=49 seed={"id":17622}
crm.item.productrow.getAvailableForPayment - sample
crm.item.productrow.list crm.item.productrow list at=productRows pages=offset:start::50 \
seed={"ownerType":"D","ownerId":13142} asks={"filter":{"=ownerType":"D","=ownerId":13142,">price":5000}}
crm.item.productrow.set crm.item.productrow replace values=productRows at=productRows \
owner=ownerId:ownerId,ownerType:ownerType
crm.item.productrow.update crm.item.productrow update key=id values=fields at=productRow missing=49 seed={"id":17648}
crm.item.update crm.item update key=id,entityTypeId values=fields at=item missing=38 by=entityTypeId \
seed={"id":351,"entityTypeId":2}
crm.lead.add lead add values=fields id=.
crm.lead.contact.add crm.member add values=fields owner=id:OWNER_ID only={"OWNER_TYPE":"L"}
crm.lead.contact.delete crm.member delete key=fields.CONTACT_ID missing=30 owner=id:OWNER_ID only={"OWNER_TYPE":"L"} \
seed={"fields.CONTACT_ID":1010}
crm.lead.contact.fields - sample
crm.lead.contact.items.delete crm.member clear key=id missing=30 owner=id:OWNER_ID only={"OWNER_TYPE":"L"} \
seed={"id":1}
crm.lead.contact.items.get crm.member list at=. owner=id:OWNER_ID only={"OWNER_TYPE":"L"} \
seed={"OWNER_ID":1,"OWNER_TYPE":"L"}
crm.lead.contact.items.set crm.member replace values=items owner=id:OWNER_ID only={"OWNER_TYPE":"L"}
crm.lead.delete lead delete key=ID missing=43 seed={"ID":["123","5",6]}
crm.lead.details.configuration.forceCommonScopeForAll - sample
crm.lead.details.configuration.get crm.lead.details.configuration list at=. seed={"userId":1}
crm.lead.details.configuration.reset - sample
crm.lead.details.configuration.set - sample
crm.lead.fields lead sample
crm.lead.get lead get key=ID at=. missing=41 seed={"ID":[123,"1",2]}
crm.lead.list lead list at=. pages=offset:start::50 select=*,UF_* asks={"filter":{"=OPPORTUNITY":15000}}
crm.lead.productrows.get crm.item.productrow list at=. owner=id:ownerId only={"ownerType":"L"} \
seed={"ownerId":5,"ownerType":"L"}
crm.lead.productrows.set crm.item.productrow replace values=rows owner=id:ownerId only={"ownerType":"L"}
crm.lead.update lead update key=ID values=fields missing=43 seed={"ID":[1608,"1",2]}
crm.lead.userfield.add userfieldconfig add values=fields id=. only={"entityId":"CRM_LEAD"}
crm.lead.userfield.delete userfieldconfig delete key=id missing=42 only={"entityId":"CRM_LEAD"} seed={"id":432}
crm.lead.userfield.get userfieldconfig get key=id at=. missing=43 only={"entityId":"CRM_LEAD"} seed={"id":399}
crm.lead.userfield.list userfieldconfig list at=. pages=offset:start::50 only={"entityId":"CRM_LEAD"} \
seed={"MULTIPLE":"Y","MANDATORY":"Y","entityId":"CRM_LEAD"} asks={"filter":{"MULTIPLE":"Y","MANDATORY":"Y","LANG":"de"\
}}
crm.lead.userfield.update userfieldconfig update key=id values=fields missing=42 only={"entityId":"CRM_LEAD"} \
seed={"id":536}
crm.measure.add crm.measure add values=fields id=.
crm.measure.delete crm.measure delete key=id seed={"id":1}
crm.measure.fields - sample
crm.measure.get crm.measure get key=id at=. seed={"id":1}
crm.measure.list crm.measure list at=. select=ID,CODE,STAGE_ID,SYMBOL_INTL,SYMBOL_INTL seed={"IS_DEFAULT":"Y"}
crm.measure.update crm.measure update key=id values=fields seed={"id":1}
crm.multifield.fields - sample
crm.orderentity.add crm.orderentity add values=fields at=dealOrder
crm.orderentity.deleteByFilter - sample
crm.orderentity.getFields - sample
crm.orderentity.list crm.orderentity list at=orderEntity pages=offset:start::50 \
asks={"filter":{"=ownerTypeId":2,"@ownerId":[6938,6937,6933]}}
crm.paysystem.fields - sample
crm.paysystem.list - sample
crm.persontype.fields - sample
crm.persontype.list - sample
crm.product.add crm.product add values=fields id=.
crm.product.delete crm.product delete key=id seed={"id":1}
crm.product.fields - sample
crm.product.get crm.product get key=id at=. seed={"id":1}
crm.product.list crm.product list at=. pages=offset:start::50 select=ID,NAME,CURRENCY_ID,PRICE seed={"CATALOG_ID":1}
crm.product.property.add - sample
crm.product.property.delete crm.product.property delete key=id seed={"id":1}
crm.product.property.enumeration.fields - sample
crm.product.property.fields - sample
crm.product.property.get crm.product.property get key=id at=. seed={"id":1}
crm.product.property.list crm.product.property list at=. seed={"PROPERTY_TYPE":"S","USER_TYPE":"HTML"}
crm.product.property.settings.fields - sample
crm.product.property.types - sample
crm.product.property.update crm.product.property update key=id values=fields seed={"id":1}
crm.product.update crm.product update key=id values=fields seed={"id":1}
crm.productrow.fields - sample
crm.productrow.list - sample
crm.productsection.add crm.productsection add values=fields id=.
crm.productsection.delete crm.productsection delete key=id seed={"id":"id"}
crm.productsection.fields - sample
crm.productsection.get crm.productsection get key=id at=. seed={"id":"id"}
crm.productsection.list crm.productsection list at=. select=ID,NAME seed={"CATALOG_ID":"catalogId"}
crm.productsection.update crm.productsection update key=id values=fields seed={"id":"id"}
crm.quote.add crm.quote add values=fields id=.
crm.quote.contact.add crm.member add values=fields owner=id:OWNER_ID only={"OWNER_TYPE":"Q"}
crm.quote.contact.delete crm.member delete key=fields.CONTACT_ID missing=39 owner=id:OWNER_ID only={"OWNER_TYPE":"Q"} \
seed={"fields.CONTACT_ID":2647}
crm.quote.contact.fields - sample
crm.quote.contact.items.delete crm.member clear key=id owner=id:OWNER_ID only={"OWNER_TYPE":"Q"} seed={"id":113}
crm.quote.contact.items.get crm.member list at=. owner=id:OWNER_ID only={"OWNER_TYPE":"Q"} \
seed={"OWNER_ID":113,"OWNER_TYPE":"Q"}
crm.quote.contact.items.set crm.member replace values=items owner=id:OWNER_ID only={"OWNER_TYPE":"Q"}
crm.quote.delete crm.quote delete key=id missing=50 seed={"id":43}
crm.quote.fields crm.quote fields at=.
crm.quote.get crm.quote get key=id at=. missing=41 seed={"id":43}
crm.quote.list crm.quote list at=. pages=offset:start::50 seed={"STATUS_ID":"SENT"} \
asks={"filter":{"=COMPANY_ID":1,"=STATUS_ID":"SENT"}}
crm.quote.productrows.get crm.item.productrow list at=. owner=id:ownerId only={"ownerType":"Q"} \
seed={"ownerId":1,"ownerType":"Q"}
crm.quote.productrows.set crm.item.productrow replace values=rows owner=id:ownerId only={"ownerType":"Q"}
crm.quote.update crm.quote update key=id values=fields missing=51 seed={"id":43}
crm.quote.userfield.add userfieldconfig add values=fields id=. only={"entityId":"CRM_QUOTE"}
crm.quote.userfield.delete userfieldconfig delete key=id missing=42 only={"entityId":"CRM_QUOTE"} seed={"id":432}
crm.quote.userfield.get userfieldconfig get key=id at=. missing=43 only={"entityId":"CRM_QUOTE"} seed={"id":399}
crm.quote.userfield.list userfieldconfig list at=. pages=offset:start::50 only={"entityId":"CRM_QUOTE"} \
seed={"MULTIPLE":"Y","MANDATORY":"Y","entityId":"CRM_QUOTE"} \
asks={"filter":{"MULTIPLE":"Y","MANDATORY":"Y","LANG":"de"}}
crm.quote.userfield.update userfieldconfig update key=id values=fields missing=42 only={"entityId":"CRM_QUOTE"} \
seed={"id":536}
crm.requisite.add crm.requisite add values=fields id=.
crm.requisite.bankdetail.add crm.requisite.bankdetail add values=fields id=.
crm.requisite.bankdetail.delete crm.requisite.bankdetail delete key=id missing=52 seed={"id":357}
crm.requisite.bankdetail.fields - sample
crm.requisite.bankdetail.get crm.requisite.bankdetail get key=id at=. missing=52 seed={"id":357}
crm.requisite.bankdetail.list crm.requisite.bankdetail list at=. pages=offset:start::50 \
asks={"filter":{"COUNTRY_ID":"1"}}
crm.requisite.bankdetail.update crm.requisite.bankdetail update key=id values=fields missing=52 seed={"id":357}
crm.requisite.delete crm.requisite delete key=id missing=53 seed={"id":27}
crm.requisite.fields crm.requisite fields at=.
crm.requisite.get crm.requisite get key=id at=. missing=54 seed={"id":27}
crm.requisite.link.fields - sample
crm.requisite.link.get crm.requisite.link get key=entityTypeId,entityId at=. missing=55 \
seed={"entityTypeId":31,"entityId":315}
crm.requisite.link.list crm.requisite.link list at=. pages=offset:start::50 \
asks={"filter":{"@ENTITY_TYPE_ID":[1,2,7,31]}}
crm.requisite.link.register crm.requisite.link add values=fields
crm.requisite.link.unregister crm.requisite.link delete key=entityTypeId,entityId missing=56 \
seed={"entityTypeId":31,"entityId":315}
crm.requisite.list crm.requisite list at=. pages=offset:start::50 asks={"filter":{"PRESET_ID":"1"}}
crm.requisite.preset.add crm.requisite.preset add values=fields id=.
crm.requisite.preset.countries - sample
crm.requisite.preset.delete crm.requisite.preset delete key=id missing=57 seed={"id":347}
crm.requisite.preset.field.add crm.requisite.preset.field add values=fields id=.
crm.requisite.preset.field.availabletoadd - sample
crm.requisite.preset.field.delete crm.requisite.preset.field delete key=id missing=58 seed={"id":27}
crm.requisite.preset.field.fields - sample
crm.requisite.preset.field.get crm.requisite.preset.field get key=id at=. missing=59 seed={"id":1}
crm.requisite.preset.field.list crm.requisite.preset.field list at=. pages=offset:start::50
crm.requisite.preset.field.update crm.requisite.preset.field update key=id values=fields missing=58 seed={"id":1}
crm.requisite.preset.fields - sample
crm.requisite.preset.get crm.requisite.preset get key=id at=. missing=57 seed={"id":347}
crm.requisite.preset.list crm.requisite.preset list at=. pages=offset:start::50 asks={"filter":{"COUNTRY_ID":"1"}}
crm.requisite.preset.update crm.requisite.preset update key=id values=fields missing=57 seed={"id":347}
crm.requisite.update crm.requisite update key=id values=fields missing=53 seed={"id":27}
crm.requisite.userfield.add userfieldconfig add values=fields id=. only={"entityId":"CRM_REQUISITE"}
crm.requisite.userfield.delete userfieldconfig delete key=id missing=60 only={"entityId":"CRM_REQUISITE"} \
seed={"id":235}
crm.requisite.userfield.get userfieldconfig get key=id at=. missing=61 only={"entityId":"CRM_REQUISITE"} \
seed={"id":235}
crm.requisite.userfield.list userfieldconfig list at=. pages=offset:start::50 only={"entityId":"CRM_REQUISITE"} \
seed={"MANDATORY":"N","entityId":"CRM_REQUISITE"} asks={"filter":{"MANDATORY":"N","LANG":"de"}}
crm.requisite.userfield.update userfieldconfig update key=id values=fields missing=60 \
only={"entityId":"CRM_REQUISITE"} seed={"id":235}
crm.settings.mode.get - sample
crm.stagehistory.list crm.stagehistory list at=items pages=offset:start::50 select=ID,STAGE_ID,CREATED_TIME \
seed={"OWNER_ID":1,"entityTypeId":2}
crm.status.add crm.status add values=fields id=.
crm.status.delete crm.status delete key=id missing=62 seed={"id":123}
crm.status.entity.items - sample
crm.status.entity.types - sample
crm.status.fields - sample
crm.status.get crm.status get key=id at=. missing=63 seed={"id":123}
crm.status.list crm.status list at=. pages=offset:start::50 seed={"ENTITY_ID":"DEAL_STAGE"}
crm.status.update crm.status update key=id values=fields missing=62 seed={"id":123}
crm.timeline.bindings.bind crm.timeline.bindings add values=fields
crm.timeline.bindings.fields - sample
crm.timeline.bindings.list crm.timeline.bindings list at=. pages=offset:start::50 seed={"OWNER_ID":999}
crm.timeline.bindings.unbind crm.timeline.bindings delete key=fields.OWNER_ID,fields.ENTITY_ID,fields.ENTITY_TYPE \
missing=64 seed={"fields.OWNER_ID":1110,"fields.ENTITY_ID":10,"fields.ENTITY_TYPE":"deal"}
crm.timeline.comment.add crm.timeline.comment add values=fields id=.
crm.timeline.comment.delete crm.timeline.comment delete key=id missing=30 seed={"id":999}
crm.timeline.comment.fields - sample
crm.timeline.comment.get crm.timeline.comment get key=id at=. missing=39 seed={"id":999}
crm.timeline.comment.list crm.timeline.comment list at=. pages=offset:start::50 \
seed={"ENTITY_ID":10,"ENTITY_TYPE":"deal"}
crm.timeline.comment.update crm.timeline.comment update key=id values=fields missing=30 seed={"id":999}
crm.timeline.icon.add crm.timeline.icon add at=icon
crm.timeline.icon.delete crm.timeline.icon delete key=code missing=65 seed={"code":"info"}
crm.timeline.icon.get crm.timeline.icon get key=code at=icon missing=66 seed={"code":"info"}
crm.timeline.icon.list crm.timeline.icon list at=icons pages=offset:start::50
crm.timeline.item.pin - sample
crm.timeline.item.unpin - sample
crm.timeline.layout.blocks.delete crm.timeline.layout.blocks delete key=timelineId,entityTypeId,entityId missing=33 \
seed={"timelineId":8,"entityTypeId":2,"entityId":4}
crm.timeline.layout.blocks.get crm.timeline.layout.blocks get key=timelineId,entityTypeId,entityId at=layout \
missing=33 seed={"timelineId":8,"entityTypeId":2,"entityId":4}
crm.timeline.layout.blocks.set - sample
crm.timeline.logmessage.add crm.timeline.logmessage add values=fields at=logMessage
crm.timeline.logmessage.delete crm.timeline.logmessage delete key=id missing=67 seed={"id":1}
crm.timeline.logmessage.get crm.timeline.logmessage get key=id at=logMessage missing=67 seed={"id":1}
crm.timeline.logmessage.list crm.timeline.logmessage list at=. pages=offset:start::50 \
seed={"entityTypeId":1,"entityId":1}
crm.timeline.logo.add crm.timeline.logo add at=logo
crm.timeline.logo.delete crm.timeline.logo delete key=code missing=68 seed={"code":"info"}
crm.timeline.logo.get crm.timeline.logo get key=code at=logo missing=69 seed={"code":"info"}
crm.timeline.logo.list crm.timeline.logo list at=logos pages=offset:start::50
crm.timeline.note.delete crm.timeline.note delete key=itemId,ownerTypeId,ownerId missing=31 \
seed={"itemId":2,"ownerTypeId":1,"ownerId":1}
crm.timeline.note.get crm.timeline.note get key=itemId,ownerTypeId,ownerId at=. missing=31 \
seed={"itemId":2,"ownerTypeId":1,"ownerId":1}
crm.timeline.note.save - sample
crm.tracking.trace.add - sample
crm.tracking.trace.delete - sample
crm.type.add crmType add values=fields at=type
crm.type.delete crmType delete key=id missing=70 seed={"id":16}
crm.type.fields - sample
crm.type.get crmType get key=id at=type missing=71 seed={"id":16}
crm.type.getByEntityTypeId - sample
crm.type.list crmType list at=types pages=offset:start::50 asks={"filter":{"isAutomationEnabled":"Y","isBizProcEnabled\
":"Y","isCategoriesEnabled":"Y","isClientEnabled":"Y"}}
crm.type.update crmType update key=id values=fields at=type missing=71 seed={"id":20}
crm.userfield.enumeration.fields - sample
crm.userfield.fields - sample
crm.userfield.settings.fields - sample
crm.userfield.types - sample
crm.vat.add crm.vat add values=fields id=.
crm.vat.delete crm.vat delete key=id seed={"id":7}
crm.vat.fields - sample
crm.vat.get crm.vat get key=id at=. missing=72 seed={"id":7}
crm.vat.list crm.vat list at=. pages=offset:start::50 asks={"filter":{"ACTIVE":"Y"}}
crm.vat.update crm.vat update key=id values=fields seed={"id":7}`;
