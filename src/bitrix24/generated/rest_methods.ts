// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { AccessRestMethods } from "./rest_methods/access.ts";
import type { AiRestMethods } from "./rest_methods/ai.ts";
import type { AppRestMethods } from "./rest_methods/app.ts";
import type { BatchRestMethods } from "./rest_methods/batch.ts";
import type { BiconnectorRestMethods } from "./rest_methods/biconnector.ts";
import type { BizprocRestMethods } from "./rest_methods/bizproc.ts";
import type { BookingRestMethods } from "./rest_methods/booking.ts";
import type { CalendarRestMethods } from "./rest_methods/calendar.ts";
import type { CatalogCatalogRestMethods } from "./rest_methods/catalog_catalog.ts";
import type { CatalogDocumentRestMethods } from "./rest_methods/catalog_document.ts";
import type { CatalogDocumentcontractorRestMethods } from "./rest_methods/catalog_documentcontractor.ts";
import type { CatalogEnumRestMethods } from "./rest_methods/catalog_enum.ts";
import type { CatalogExtraRestMethods } from "./rest_methods/catalog_extra.ts";
import type { CatalogMeasureRestMethods } from "./rest_methods/catalog_measure.ts";
import type { CatalogPriceRestMethods } from "./rest_methods/catalog_price.ts";
import type { CatalogPricetypeRestMethods } from "./rest_methods/catalog_pricetype.ts";
import type { CatalogPricetypegroupRestMethods } from "./rest_methods/catalog_pricetypegroup.ts";
import type { CatalogPricetypelangRestMethods } from "./rest_methods/catalog_pricetypelang.ts";
import type { CatalogProductRestMethods } from "./rest_methods/catalog_product.ts";
import type { CatalogProductimageRestMethods } from "./rest_methods/catalog_productimage.ts";
import type { CatalogProductpropertyRestMethods } from "./rest_methods/catalog_productproperty.ts";
import type { CatalogProductpropertyenumRestMethods } from "./rest_methods/catalog_productpropertyenum.ts";
import type { CatalogProductpropertyfeatureRestMethods } from "./rest_methods/catalog_productpropertyfeature.ts";
import type { CatalogProductpropertysectionRestMethods } from "./rest_methods/catalog_productpropertysection.ts";
import type { CatalogRatioRestMethods } from "./rest_methods/catalog_ratio.ts";
import type { CatalogRoundingruleRestMethods } from "./rest_methods/catalog_roundingrule.ts";
import type { CatalogSectionRestMethods } from "./rest_methods/catalog_section.ts";
import type { CatalogStoreRestMethods } from "./rest_methods/catalog_store.ts";
import type { CatalogStoreproductRestMethods } from "./rest_methods/catalog_storeproduct.ts";
import type { CatalogUserfieldRestMethods } from "./rest_methods/catalog_userfield.ts";
import type { CatalogVatRestMethods } from "./rest_methods/catalog_vat.ts";
import type { CrmActivityRestMethods } from "./rest_methods/crm_activity.ts";
import type { CrmAddressRestMethods } from "./rest_methods/crm_address.ts";
import type { CrmAutomatedsolutionRestMethods } from "./rest_methods/crm_automatedsolution.ts";
import type { CrmAutomationRestMethods } from "./rest_methods/crm_automation.ts";
import type { CrmCalllistRestMethods } from "./rest_methods/crm_calllist.ts";
import type { CrmCatalogRestMethods } from "./rest_methods/crm_catalog.ts";
import type { CrmCategoryRestMethods } from "./rest_methods/crm_category.ts";
import type { CrmCompanyRestMethods } from "./rest_methods/crm_company.ts";
import type { CrmContactRestMethods } from "./rest_methods/crm_contact.ts";
import type { CrmCurrencyRestMethods } from "./rest_methods/crm_currency.ts";
import type { CrmDealRestMethods } from "./rest_methods/crm_deal.ts";
import type { CrmDealcategoryRestMethods } from "./rest_methods/crm_dealcategory.ts";
import type { CrmDocumentgeneratorRestMethods } from "./rest_methods/crm_documentgenerator.ts";
import type { CrmDuplicateRestMethods } from "./rest_methods/crm_duplicate.ts";
import type { CrmEntityRestMethods } from "./rest_methods/crm_entity.ts";
import type { CrmEnumRestMethods } from "./rest_methods/crm_enum.ts";
import type { CrmInvoiceRestMethods } from "./rest_methods/crm_invoice.ts";
import type { CrmItemRestMethods } from "./rest_methods/crm_item.ts";
import type { CrmLeadRestMethods } from "./rest_methods/crm_lead.ts";
import type { CrmMeasureRestMethods } from "./rest_methods/crm_measure.ts";
import type { CrmMultifieldRestMethods } from "./rest_methods/crm_multifield.ts";
import type { CrmOrderentityRestMethods } from "./rest_methods/crm_orderentity.ts";
import type { CrmPaysystemRestMethods } from "./rest_methods/crm_paysystem.ts";
import type { CrmPersontypeRestMethods } from "./rest_methods/crm_persontype.ts";
import type { CrmProductRestMethods } from "./rest_methods/crm_product.ts";
import type { CrmProductrowRestMethods } from "./rest_methods/crm_productrow.ts";
import type { CrmProductsectionRestMethods } from "./rest_methods/crm_productsection.ts";
import type { CrmQuoteRestMethods } from "./rest_methods/crm_quote.ts";
import type { CrmRequisiteRestMethods } from "./rest_methods/crm_requisite.ts";
import type { CrmSettingsRestMethods } from "./rest_methods/crm_settings.ts";
import type { CrmStagehistoryRestMethods } from "./rest_methods/crm_stagehistory.ts";
import type { CrmStatusRestMethods } from "./rest_methods/crm_status.ts";
import type { CrmTimelineRestMethods } from "./rest_methods/crm_timeline.ts";
import type { CrmTrackingRestMethods } from "./rest_methods/crm_tracking.ts";
import type { CrmTypeRestMethods } from "./rest_methods/crm_type.ts";
import type { CrmUserfieldRestMethods } from "./rest_methods/crm_userfield.ts";
import type { CrmVatRestMethods } from "./rest_methods/crm_vat.ts";
import type { DepartmentRestMethods } from "./rest_methods/department.ts";
import type { DiskRestMethods } from "./rest_methods/disk.ts";
import type { DocumentgeneratorRestMethods } from "./rest_methods/documentgenerator.ts";
import type { EntityRestMethods } from "./rest_methods/entity.ts";
import type { EventRestMethods } from "./rest_methods/event.ts";
import type { EventsRestMethods } from "./rest_methods/events.ts";
import type { FeatureRestMethods } from "./rest_methods/feature.ts";
import type { HumanresourcesRestMethods } from "./rest_methods/humanresources.ts";
import type { ImRestMethods } from "./rest_methods/im.ts";
import type { ImChatRestMethods } from "./rest_methods/im_chat.ts";
import type { ImCountersRestMethods } from "./rest_methods/im_counters.ts";
import type { ImDepartmentRestMethods } from "./rest_methods/im_department.ts";
import type { ImDialogRestMethods } from "./rest_methods/im_dialog.ts";
import type { ImDiskRestMethods } from "./rest_methods/im_disk.ts";
import type { ImMessageRestMethods } from "./rest_methods/im_message.ts";
import type { ImNotifyRestMethods } from "./rest_methods/im_notify.ts";
import type { ImRecentRestMethods } from "./rest_methods/im_recent.ts";
import type { ImRevisionRestMethods } from "./rest_methods/im_revision.ts";
import type { ImSearchRestMethods } from "./rest_methods/im_search.ts";
import type { ImUserRestMethods } from "./rest_methods/im_user.ts";
import type { ImV2RestMethods } from "./rest_methods/im_v2.ts";
import type { ImbotRestMethods } from "./rest_methods/imbot.ts";
import type { ImbotAppRestMethods } from "./rest_methods/imbot_app.ts";
import type { ImbotBotRestMethods } from "./rest_methods/imbot_bot.ts";
import type { ImbotChatRestMethods } from "./rest_methods/imbot_chat.ts";
import type { ImbotCommandRestMethods } from "./rest_methods/imbot_command.ts";
import type { ImbotDialogRestMethods } from "./rest_methods/imbot_dialog.ts";
import type { ImbotMessageRestMethods } from "./rest_methods/imbot_message.ts";
import type { ImbotV2RestMethods } from "./rest_methods/imbot_v2.ts";
import type { ImconnectorRestMethods } from "./rest_methods/imconnector.ts";
import type { ImopenlinesRestMethods } from "./rest_methods/imopenlines.ts";
import type { LandingBlockRestMethods } from "./rest_methods/landing_block.ts";
import type { LandingDemosRestMethods } from "./rest_methods/landing_demos.ts";
import type { LandingLandingRestMethods } from "./rest_methods/landing_landing.ts";
import type { LandingRepoRestMethods } from "./rest_methods/landing_repo.ts";
import type { LandingRepowidgetRestMethods } from "./rest_methods/landing_repowidget.ts";
import type { LandingRoleRestMethods } from "./rest_methods/landing_role.ts";
import type { LandingSiteRestMethods } from "./rest_methods/landing_site.ts";
import type { LandingSyspageRestMethods } from "./rest_methods/landing_syspage.ts";
import type { LandingTemplateRestMethods } from "./rest_methods/landing_template.ts";
import type { ListsRestMethods } from "./rest_methods/lists.ts";
import type { LogRestMethods } from "./rest_methods/log.ts";
import type { MailserviceRestMethods } from "./rest_methods/mailservice.ts";
import type { MessageserviceRestMethods } from "./rest_methods/messageservice.ts";
import type { MethodRestMethods } from "./rest_methods/method.ts";
import type { MethodsRestMethods } from "./rest_methods/methods.ts";
import type { PlacementRestMethods } from "./rest_methods/placement.ts";
import type { ProfileRestMethods } from "./rest_methods/profile.ts";
import type { PullRestMethods } from "./rest_methods/pull.ts";
import type { RpaRestMethods } from "./rest_methods/rpa.ts";
import type { SaleBasketitemRestMethods } from "./rest_methods/sale_basketitem.ts";
import type { SaleBasketpropertiesRestMethods } from "./rest_methods/sale_basketproperties.ts";
import type { SaleBusinessvaluepersondomainRestMethods } from "./rest_methods/sale_businessvaluepersondomain.ts";
import type { SaleCashboxRestMethods } from "./rest_methods/sale_cashbox.ts";
import type { SaleDeliveryRestMethods } from "./rest_methods/sale_delivery.ts";
import type { SaleOrderRestMethods } from "./rest_methods/sale_order.ts";
import type { SalePaymentRestMethods } from "./rest_methods/sale_payment.ts";
import type { SalePaymentitembasketRestMethods } from "./rest_methods/sale_paymentitembasket.ts";
import type { SalePaymentitemshipmentRestMethods } from "./rest_methods/sale_paymentitemshipment.ts";
import type { SalePaysystemRestMethods } from "./rest_methods/sale_paysystem.ts";
import type { SalePersontypeRestMethods } from "./rest_methods/sale_persontype.ts";
import type { SalePropertyRestMethods } from "./rest_methods/sale_property.ts";
import type { SalePropertygroupRestMethods } from "./rest_methods/sale_propertygroup.ts";
import type { SalePropertyrelationRestMethods } from "./rest_methods/sale_propertyrelation.ts";
import type { SalePropertyvalueRestMethods } from "./rest_methods/sale_propertyvalue.ts";
import type { SalePropertyvariantRestMethods } from "./rest_methods/sale_propertyvariant.ts";
import type { SaleShipmentRestMethods } from "./rest_methods/sale_shipment.ts";
import type { SaleShipmentitemRestMethods } from "./rest_methods/sale_shipmentitem.ts";
import type { SaleShipmentpropertyRestMethods } from "./rest_methods/sale_shipmentproperty.ts";
import type { SaleShipmentpropertyvalueRestMethods } from "./rest_methods/sale_shipmentpropertyvalue.ts";
import type { SaleStatusRestMethods } from "./rest_methods/sale_status.ts";
import type { SaleStatuslangRestMethods } from "./rest_methods/sale_statuslang.ts";
import type { SaleTradebindingRestMethods } from "./rest_methods/sale_tradebinding.ts";
import type { SaleTradeplatformRestMethods } from "./rest_methods/sale_tradeplatform.ts";
import type { SalescenterRestMethods } from "./rest_methods/salescenter.ts";
import type { ScopeRestMethods } from "./rest_methods/scope.ts";
import type { ServerRestMethods } from "./rest_methods/server.ts";
import type { SignRestMethods } from "./rest_methods/sign.ts";
import type { SocialnetworkRestMethods } from "./rest_methods/socialnetwork.ts";
import type { SonetGroupRestMethods } from "./rest_methods/sonet_group.ts";
import type { TaskChecklistitemRestMethods } from "./rest_methods/task_checklistitem.ts";
import type { TaskCommentRestMethods } from "./rest_methods/task_comment.ts";
import type { TaskCommentitemRestMethods } from "./rest_methods/task_commentitem.ts";
import type { TaskDependenceRestMethods } from "./rest_methods/task_dependence.ts";
import type { TaskElapseditemRestMethods } from "./rest_methods/task_elapseditem.ts";
import type { TaskItemRestMethods } from "./rest_methods/task_item.ts";
import type { TaskItemsRestMethods } from "./rest_methods/task_items.ts";
import type { TaskLogitemRestMethods } from "./rest_methods/task_logitem.ts";
import type { TaskPlannerRestMethods } from "./rest_methods/task_planner.ts";
import type { TaskStagesRestMethods } from "./rest_methods/task_stages.ts";
import type { TasksApiRestMethods } from "./rest_methods/tasks_api.ts";
import type { TasksFlowRestMethods } from "./rest_methods/tasks_flow.ts";
import type { TasksTaskRestMethods } from "./rest_methods/tasks_task.ts";
import type { TasksTemplateRestMethods } from "./rest_methods/tasks_template.ts";
import type { TelephonyRestMethods } from "./rest_methods/telephony.ts";
import type { TimemanRestMethods } from "./rest_methods/timeman.ts";
import type { UserRestMethods } from "./rest_methods/user.ts";
import type { UserconsentRestMethods } from "./rest_methods/userconsent.ts";
import type { UserfieldconfigRestMethods } from "./rest_methods/userfieldconfig.ts";
import type { UserfieldtypeRestMethods } from "./rest_methods/userfieldtype.ts";
import type { VoteRestMethods } from "./rest_methods/vote.ts";
import type { VoximplantRestMethods } from "./rest_methods/voximplant.ts";

/** Every documented REST method of Bitrix24: the types of its parameters and its result. */
export interface RestMethods
  extends
    AccessRestMethods,
    AiRestMethods,
    AppRestMethods,
    BatchRestMethods,
    BiconnectorRestMethods,
    BizprocRestMethods,
    BookingRestMethods,
    CalendarRestMethods,
    CatalogCatalogRestMethods,
    CatalogDocumentRestMethods,
    CatalogDocumentcontractorRestMethods,
    CatalogEnumRestMethods,
    CatalogExtraRestMethods,
    CatalogMeasureRestMethods,
    CatalogPriceRestMethods,
    CatalogPricetypeRestMethods,
    CatalogPricetypegroupRestMethods,
    CatalogPricetypelangRestMethods,
    CatalogProductRestMethods,
    CatalogProductimageRestMethods,
    CatalogProductpropertyRestMethods,
    CatalogProductpropertyenumRestMethods,
    CatalogProductpropertyfeatureRestMethods,
    CatalogProductpropertysectionRestMethods,
    CatalogRatioRestMethods,
    CatalogRoundingruleRestMethods,
    CatalogSectionRestMethods,
    CatalogStoreRestMethods,
    CatalogStoreproductRestMethods,
    CatalogUserfieldRestMethods,
    CatalogVatRestMethods,
    CrmActivityRestMethods,
    CrmAddressRestMethods,
    CrmAutomatedsolutionRestMethods,
    CrmAutomationRestMethods,
    CrmCalllistRestMethods,
    CrmCatalogRestMethods,
    CrmCategoryRestMethods,
    CrmCompanyRestMethods,
    CrmContactRestMethods,
    CrmCurrencyRestMethods,
    CrmDealRestMethods,
    CrmDealcategoryRestMethods,
    CrmDocumentgeneratorRestMethods,
    CrmDuplicateRestMethods,
    CrmEntityRestMethods,
    CrmEnumRestMethods,
    CrmInvoiceRestMethods,
    CrmItemRestMethods,
    CrmLeadRestMethods,
    CrmMeasureRestMethods,
    CrmMultifieldRestMethods,
    CrmOrderentityRestMethods,
    CrmPaysystemRestMethods,
    CrmPersontypeRestMethods,
    CrmProductRestMethods,
    CrmProductrowRestMethods,
    CrmProductsectionRestMethods,
    CrmQuoteRestMethods,
    CrmRequisiteRestMethods,
    CrmSettingsRestMethods,
    CrmStagehistoryRestMethods,
    CrmStatusRestMethods,
    CrmTimelineRestMethods,
    CrmTrackingRestMethods,
    CrmTypeRestMethods,
    CrmUserfieldRestMethods,
    CrmVatRestMethods,
    DepartmentRestMethods,
    DiskRestMethods,
    DocumentgeneratorRestMethods,
    EntityRestMethods,
    EventRestMethods,
    EventsRestMethods,
    FeatureRestMethods,
    HumanresourcesRestMethods,
    ImRestMethods,
    ImChatRestMethods,
    ImCountersRestMethods,
    ImDepartmentRestMethods,
    ImDialogRestMethods,
    ImDiskRestMethods,
    ImMessageRestMethods,
    ImNotifyRestMethods,
    ImRecentRestMethods,
    ImRevisionRestMethods,
    ImSearchRestMethods,
    ImUserRestMethods,
    ImV2RestMethods,
    ImbotRestMethods,
    ImbotAppRestMethods,
    ImbotBotRestMethods,
    ImbotChatRestMethods,
    ImbotCommandRestMethods,
    ImbotDialogRestMethods,
    ImbotMessageRestMethods,
    ImbotV2RestMethods,
    ImconnectorRestMethods,
    ImopenlinesRestMethods,
    LandingBlockRestMethods,
    LandingDemosRestMethods,
    LandingLandingRestMethods,
    LandingRepoRestMethods,
    LandingRepowidgetRestMethods,
    LandingRoleRestMethods,
    LandingSiteRestMethods,
    LandingSyspageRestMethods,
    LandingTemplateRestMethods,
    ListsRestMethods,
    LogRestMethods,
    MailserviceRestMethods,
    MessageserviceRestMethods,
    MethodRestMethods,
    MethodsRestMethods,
    PlacementRestMethods,
    ProfileRestMethods,
    PullRestMethods,
    RpaRestMethods,
    SaleBasketitemRestMethods,
    SaleBasketpropertiesRestMethods,
    SaleBusinessvaluepersondomainRestMethods,
    SaleCashboxRestMethods,
    SaleDeliveryRestMethods,
    SaleOrderRestMethods,
    SalePaymentRestMethods,
    SalePaymentitembasketRestMethods,
    SalePaymentitemshipmentRestMethods,
    SalePaysystemRestMethods,
    SalePersontypeRestMethods,
    SalePropertyRestMethods,
    SalePropertygroupRestMethods,
    SalePropertyrelationRestMethods,
    SalePropertyvalueRestMethods,
    SalePropertyvariantRestMethods,
    SaleShipmentRestMethods,
    SaleShipmentitemRestMethods,
    SaleShipmentpropertyRestMethods,
    SaleShipmentpropertyvalueRestMethods,
    SaleStatusRestMethods,
    SaleStatuslangRestMethods,
    SaleTradebindingRestMethods,
    SaleTradeplatformRestMethods,
    SalescenterRestMethods,
    ScopeRestMethods,
    ServerRestMethods,
    SignRestMethods,
    SocialnetworkRestMethods,
    SonetGroupRestMethods,
    TaskChecklistitemRestMethods,
    TaskCommentRestMethods,
    TaskCommentitemRestMethods,
    TaskDependenceRestMethods,
    TaskElapseditemRestMethods,
    TaskItemRestMethods,
    TaskItemsRestMethods,
    TaskLogitemRestMethods,
    TaskPlannerRestMethods,
    TaskStagesRestMethods,
    TasksApiRestMethods,
    TasksFlowRestMethods,
    TasksTaskRestMethods,
    TasksTemplateRestMethods,
    TelephonyRestMethods,
    TimemanRestMethods,
    UserRestMethods,
    UserconsentRestMethods,
    UserfieldconfigRestMethods,
    UserfieldtypeRestMethods,
    VoteRestMethods,
    VoximplantRestMethods {}
