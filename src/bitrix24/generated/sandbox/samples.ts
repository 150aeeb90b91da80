// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import { accessSamples } from "./samples/access.ts";
import { aiSamples } from "./samples/ai.ts";
import { appSamples } from "./samples/app.ts";
import { batchSamples } from "./samples/batch.ts";
import { biconnectorSamples } from "./samples/biconnector.ts";
import { bizprocSamples } from "./samples/bizproc.ts";
import { bookingSamples } from "./samples/booking.ts";
import { calendarSamples } from "./samples/calendar.ts";
import { callSamples } from "./samples/call.ts";
import { catalogCatalogSamples } from "./samples/catalog_catalog.ts";
import { catalogDocumentSamples } from "./samples/catalog_document.ts";
import { catalogDocumentcontractorSamples } from "./samples/catalog_documentcontractor.ts";
import { catalogEnumSamples } from "./samples/catalog_enum.ts";
import { catalogExtraSamples } from "./samples/catalog_extra.ts";
import { catalogMeasureSamples } from "./samples/catalog_measure.ts";
import { catalogPriceSamples } from "./samples/catalog_price.ts";
import { catalogPricetypeSamples } from "./samples/catalog_pricetype.ts";
import { catalogPricetypegroupSamples } from "./samples/catalog_pricetypegroup.ts";
import { catalogPricetypelangSamples } from "./samples/catalog_pricetypelang.ts";
import { catalogProductSamples } from "./samples/catalog_product.ts";
import { catalogProductimageSamples } from "./samples/catalog_productimage.ts";
import { catalogProductpropertySamples } from "./samples/catalog_productproperty.ts";
import { catalogProductpropertyenumSamples } from "./samples/catalog_productpropertyenum.ts";
import { catalogProductpropertyfeatureSamples } from "./samples/catalog_productpropertyfeature.ts";
import { catalogProductpropertysectionSamples } from "./samples/catalog_productpropertysection.ts";
import { catalogRatioSamples } from "./samples/catalog_ratio.ts";
import { catalogRoundingruleSamples } from "./samples/catalog_roundingrule.ts";
import { catalogSectionSamples } from "./samples/catalog_section.ts";
import { catalogStoreSamples } from "./samples/catalog_store.ts";
import { catalogStoreproductSamples } from "./samples/catalog_storeproduct.ts";
import { catalogUserfieldSamples } from "./samples/catalog_userfield.ts";
import { catalogVatSamples } from "./samples/catalog_vat.ts";
import { crmActivitySamples } from "./samples/crm_activity.ts";
import { crmAddressSamples } from "./samples/crm_address.ts";
import { crmAutomatedsolutionSamples } from "./samples/crm_automatedsolution.ts";
import { crmAutomationSamples } from "./samples/crm_automation.ts";
import { crmCalllistSamples } from "./samples/crm_calllist.ts";
import { crmCatalogSamples } from "./samples/crm_catalog.ts";
import { crmCategorySamples } from "./samples/crm_category.ts";
import { crmCompanySamples } from "./samples/crm_company.ts";
import { crmContactSamples } from "./samples/crm_contact.ts";
import { crmCurrencySamples } from "./samples/crm_currency.ts";
import { crmDealSamples } from "./samples/crm_deal.ts";
import { crmDealcategorySamples } from "./samples/crm_dealcategory.ts";
import { crmDocumentgeneratorSamples } from "./samples/crm_documentgenerator.ts";
import { crmDuplicateSamples } from "./samples/crm_duplicate.ts";
import { crmEntitySamples } from "./samples/crm_entity.ts";
import { crmEnumSamples } from "./samples/crm_enum.ts";
import { crmInvoiceSamples } from "./samples/crm_invoice.ts";
import { crmItemSamples } from "./samples/crm_item.ts";
import { crmLeadSamples } from "./samples/crm_lead.ts";
import { crmMeasureSamples } from "./samples/crm_measure.ts";
import { crmMultifieldSamples } from "./samples/crm_multifield.ts";
import { crmOrderentitySamples } from "./samples/crm_orderentity.ts";
import { crmProductSamples } from "./samples/crm_product.ts";
import { crmProductsectionSamples } from "./samples/crm_productsection.ts";
import { crmQuoteSamples } from "./samples/crm_quote.ts";
import { crmRequisiteSamples } from "./samples/crm_requisite.ts";
import { crmSettingsSamples } from "./samples/crm_settings.ts";
import { crmStagehistorySamples } from "./samples/crm_stagehistory.ts";
import { crmStatusSamples } from "./samples/crm_status.ts";
import { crmTimelineSamples } from "./samples/crm_timeline.ts";
import { crmTrackingSamples } from "./samples/crm_tracking.ts";
import { crmTypeSamples } from "./samples/crm_type.ts";
import { crmUserfieldSamples } from "./samples/crm_userfield.ts";
import { crmVatSamples } from "./samples/crm_vat.ts";
import { departmentSamples } from "./samples/department.ts";
import { diskSamples } from "./samples/disk.ts";
import { documentgeneratorSamples } from "./samples/documentgenerator.ts";
import { entitySamples } from "./samples/entity.ts";
import { eventSamples } from "./samples/event.ts";
import { eventsSamples } from "./samples/events.ts";
import { featureSamples } from "./samples/feature.ts";
import { humanresourcesSamples } from "./samples/humanresources.ts";
import { imSamples } from "./samples/im.ts";
import { imChatSamples } from "./samples/im_chat.ts";
import { imCountersSamples } from "./samples/im_counters.ts";
import { imDepartmentSamples } from "./samples/im_department.ts";
import { imDialogSamples } from "./samples/im_dialog.ts";
import { imDiskSamples } from "./samples/im_disk.ts";
import { imMessageSamples } from "./samples/im_message.ts";
import { imNotifySamples } from "./samples/im_notify.ts";
import { imRecentSamples } from "./samples/im_recent.ts";
import { imRevisionSamples } from "./samples/im_revision.ts";
import { imSearchSamples } from "./samples/im_search.ts";
import { imUserSamples } from "./samples/im_user.ts";
import { imV2Samples } from "./samples/im_v2.ts";
import { imbotSamples } from "./samples/imbot.ts";
import { imbotBotSamples } from "./samples/imbot_bot.ts";
import { imbotChatSamples } from "./samples/imbot_chat.ts";
import { imbotCommandSamples } from "./samples/imbot_command.ts";
import { imbotDialogSamples } from "./samples/imbot_dialog.ts";
import { imbotMessageSamples } from "./samples/imbot_message.ts";
import { imbotV2Samples } from "./samples/imbot_v2.ts";
import { imconnectorSamples } from "./samples/imconnector.ts";
import { imopenlinesSamples } from "./samples/imopenlines.ts";
import { landingBlockSamples } from "./samples/landing_block.ts";
import { landingDemosSamples } from "./samples/landing_demos.ts";
import { landingLandingSamples } from "./samples/landing_landing.ts";
import { landingRepoSamples } from "./samples/landing_repo.ts";
import { landingRepowidgetSamples } from "./samples/landing_repowidget.ts";
import { landingRoleSamples } from "./samples/landing_role.ts";
import { landingSiteSamples } from "./samples/landing_site.ts";
import { landingSyspageSamples } from "./samples/landing_syspage.ts";
import { landingTemplateSamples } from "./samples/landing_template.ts";
import { listsSamples } from "./samples/lists.ts";
import { logSamples } from "./samples/log.ts";
import { mailSamples } from "./samples/mail.ts";
import { mailserviceSamples } from "./samples/mailservice.ts";
import { mainSamples } from "./samples/main.ts";
import { messageserviceSamples } from "./samples/messageservice.ts";
import { methodSamples } from "./samples/method.ts";
import { methodsSamples } from "./samples/methods.ts";
import { noteSamples } from "./samples/note.ts";
import { placementSamples } from "./samples/placement.ts";
import { profileSamples } from "./samples/profile.ts";
import { pullSamples } from "./samples/pull.ts";
import { restSamples } from "./samples/rest.ts";
import { rpaSamples } from "./samples/rpa.ts";
import { saleBasketitemSamples } from "./samples/sale_basketitem.ts";
import { saleBasketpropertiesSamples } from "./samples/sale_basketproperties.ts";
import { saleBusinessvaluepersondomainSamples } from "./samples/sale_businessvaluepersondomain.ts";
import { saleCashboxSamples } from "./samples/sale_cashbox.ts";
import { saleDeliverySamples } from "./samples/sale_delivery.ts";
import { saleOrderSamples } from "./samples/sale_order.ts";
import { salePaymentSamples } from "./samples/sale_payment.ts";
import { salePaymentitembasketSamples } from "./samples/sale_paymentitembasket.ts";
import { salePaymentitemshipmentSamples } from "./samples/sale_paymentitemshipment.ts";
import { salePaysystemSamples } from "./samples/sale_paysystem.ts";
import { salePersontypeSamples } from "./samples/sale_persontype.ts";
import { salePropertySamples } from "./samples/sale_property.ts";
import { salePropertygroupSamples } from "./samples/sale_propertygroup.ts";
import { salePropertyrelationSamples } from "./samples/sale_propertyrelation.ts";
import { salePropertyvalueSamples } from "./samples/sale_propertyvalue.ts";
import { salePropertyvariantSamples } from "./samples/sale_propertyvariant.ts";
import { saleShipmentSamples } from "./samples/sale_shipment.ts";
import { saleShipmentitemSamples } from "./samples/sale_shipmentitem.ts";
import { saleShipmentpropertySamples } from "./samples/sale_shipmentproperty.ts";
import { saleShipmentpropertyvalueSamples } from "./samples/sale_shipmentpropertyvalue.ts";
import { saleStatusSamples } from "./samples/sale_status.ts";
import { saleStatuslangSamples } from "./samples/sale_statuslang.ts";
import { saleTradebindingSamples } from "./samples/sale_tradebinding.ts";
import { saleTradeplatformSamples } from "./samples/sale_tradeplatform.ts";
import { salescenterSamples } from "./samples/salescenter.ts";
import { scopeSamples } from "./samples/scope.ts";
import { serverSamples } from "./samples/server.ts";
import { signSamples } from "./samples/sign.ts";
import { socialnetworkSamples } from "./samples/socialnetwork.ts";
import { sonetGroupSamples } from "./samples/sonet_group.ts";
import { taskChecklistitemSamples } from "./samples/task_checklistitem.ts";
import { taskCommentSamples } from "./samples/task_comment.ts";
import { taskCommentitemSamples } from "./samples/task_commentitem.ts";
import { taskDependenceSamples } from "./samples/task_dependence.ts";
import { taskElapseditemSamples } from "./samples/task_elapseditem.ts";
import { taskItemSamples } from "./samples/task_item.ts";
import { taskPlannerSamples } from "./samples/task_planner.ts";
import { taskStagesSamples } from "./samples/task_stages.ts";
import { tasksApiSamples } from "./samples/tasks_api.ts";
import { tasksFlowSamples } from "./samples/tasks_flow.ts";
import { tasksTaskSamples } from "./samples/tasks_task.ts";
import { tasksTemplateSamples } from "./samples/tasks_template.ts";
import { telephonySamples } from "./samples/telephony.ts";
import { timemanSamples } from "./samples/timeman.ts";
import { userSamples } from "./samples/user.ts";
import { userconsentSamples } from "./samples/userconsent.ts";
import { userfieldconfigSamples } from "./samples/userfieldconfig.ts";
import { userfieldtypeSamples } from "./samples/userfieldtype.ts";
import { voteSamples } from "./samples/vote.ts";
import { voximplantSamples } from "./samples/voximplant.ts";
/** The documented answer of every method that has one, as JSON. */
export const samples: Readonly<Record<string, string>> = {
  ...accessSamples,
  ...aiSamples,
  ...appSamples,
  ...batchSamples,
  ...biconnectorSamples,
  ...bizprocSamples,
  ...bookingSamples,
  ...calendarSamples,
  ...catalogCatalogSamples,
  ...catalogDocumentSamples,
  ...catalogDocumentcontractorSamples,
  ...catalogEnumSamples,
  ...catalogExtraSamples,
  ...catalogMeasureSamples,
  ...catalogPriceSamples,
  ...catalogPricetypeSamples,
  ...catalogPricetypegroupSamples,
  ...catalogPricetypelangSamples,
  ...catalogProductSamples,
  ...catalogProductimageSamples,
  ...catalogProductpropertySamples,
  ...catalogProductpropertyenumSamples,
  ...catalogProductpropertyfeatureSamples,
  ...catalogProductpropertysectionSamples,
  ...catalogRatioSamples,
  ...catalogRoundingruleSamples,
  ...catalogSectionSamples,
  ...catalogStoreSamples,
  ...catalogStoreproductSamples,
  ...catalogUserfieldSamples,
  ...catalogVatSamples,
  ...crmActivitySamples,
  ...crmAddressSamples,
  ...crmAutomatedsolutionSamples,
  ...crmAutomationSamples,
  ...crmCalllistSamples,
  ...crmCatalogSamples,
  ...crmCategorySamples,
  ...crmCompanySamples,
  ...crmContactSamples,
  ...crmCurrencySamples,
  ...crmDealSamples,
  ...crmDealcategorySamples,
  ...crmDocumentgeneratorSamples,
  ...crmDuplicateSamples,
  ...crmEntitySamples,
  ...crmEnumSamples,
  ...crmInvoiceSamples,
  ...crmItemSamples,
  ...crmLeadSamples,
  ...crmMeasureSamples,
  ...crmMultifieldSamples,
  ...crmOrderentitySamples,
  ...crmProductSamples,
  ...crmProductsectionSamples,
  ...crmQuoteSamples,
  ...crmRequisiteSamples,
  ...crmSettingsSamples,
  ...crmStagehistorySamples,
  ...crmStatusSamples,
  ...crmTimelineSamples,
  ...crmTrackingSamples,
  ...crmTypeSamples,
  ...crmUserfieldSamples,
  ...crmVatSamples,
  ...departmentSamples,
  ...diskSamples,
  ...documentgeneratorSamples,
  ...entitySamples,
  ...eventSamples,
  ...eventsSamples,
  ...featureSamples,
  ...humanresourcesSamples,
  ...imChatSamples,
  ...imCountersSamples,
  ...imDepartmentSamples,
  ...imDialogSamples,
  ...imDiskSamples,
  ...imMessageSamples,
  ...imSamples,
  ...imNotifySamples,
  ...imRecentSamples,
  ...imRevisionSamples,
  ...imSearchSamples,
  ...imUserSamples,
  ...imV2Samples,
  ...imbotBotSamples,
  ...imbotChatSamples,
  ...imbotCommandSamples,
  ...imbotDialogSamples,
  ...imbotMessageSamples,
  ...imbotSamples,
  ...imbotV2Samples,
  ...imconnectorSamples,
  ...imopenlinesSamples,
  ...landingBlockSamples,
  ...landingDemosSamples,
  ...landingLandingSamples,
  ...landingRepoSamples,
  ...landingRepowidgetSamples,
  ...landingRoleSamples,
  ...landingSiteSamples,
  ...landingSyspageSamples,
  ...landingTemplateSamples,
  ...listsSamples,
  ...logSamples,
  ...mailserviceSamples,
  ...messageserviceSamples,
  ...methodSamples,
  ...methodsSamples,
  ...placementSamples,
  ...profileSamples,
  ...pullSamples,
  ...rpaSamples,
  ...saleBasketitemSamples,
  ...saleBasketpropertiesSamples,
  ...saleBusinessvaluepersondomainSamples,
  ...saleCashboxSamples,
  ...saleDeliverySamples,
  ...saleOrderSamples,
  ...salePaymentSamples,
  ...salePaymentitemshipmentSamples,
  ...salePaymentitembasketSamples,
  ...salePaysystemSamples,
  ...salePersontypeSamples,
  ...salePropertySamples,
  ...salePropertyrelationSamples,
  ...salePropertygroupSamples,
  ...salePropertyvalueSamples,
  ...salePropertyvariantSamples,
  ...saleShipmentSamples,
  ...saleShipmentitemSamples,
  ...saleShipmentpropertySamples,
  ...saleShipmentpropertyvalueSamples,
  ...saleStatusSamples,
  ...saleStatuslangSamples,
  ...saleTradebindingSamples,
  ...saleTradeplatformSamples,
  ...salescenterSamples,
  ...scopeSamples,
  ...serverSamples,
  ...signSamples,
  ...socialnetworkSamples,
  ...sonetGroupSamples,
  ...taskChecklistitemSamples,
  ...taskCommentSamples,
  ...taskCommentitemSamples,
  ...taskDependenceSamples,
  ...taskElapseditemSamples,
  ...taskItemSamples,
  ...taskPlannerSamples,
  ...taskStagesSamples,
  ...tasksApiSamples,
  ...tasksFlowSamples,
  ...tasksTaskSamples,
  ...tasksTemplateSamples,
  ...telephonySamples,
  ...timemanSamples,
  ...userSamples,
  ...userconsentSamples,
  ...userfieldconfigSamples,
  ...userfieldtypeSamples,
  ...callSamples,
  ...mailSamples,
  ...mainSamples,
  ...noteSamples,
  ...restSamples,
  ...voteSamples,
  ...voximplantSamples,
};
