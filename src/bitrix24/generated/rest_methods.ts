// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { AccessRestMethods } from "./types/access.ts";
import type { AiRestMethods } from "./types/ai.ts";
import type { AppRestMethods } from "./types/app.ts";
import type { BatchRestMethods } from "./types/batch.ts";
import type { BiconnectorRestMethods } from "./types/biconnector.ts";
import type { BizprocRestMethods } from "./types/bizproc.ts";
import type { BookingRestMethods } from "./types/booking.ts";
import type { CalendarRestMethods } from "./types/calendar.ts";
import type { CatalogCatalogRestMethods } from "./types/catalog_catalog.ts";
import type { CatalogDocumentRestMethods } from "./types/catalog_document.ts";
import type { CatalogDocumentcontractorRestMethods } from "./types/catalog_documentcontractor.ts";
import type { CatalogEnumRestMethods } from "./types/catalog_enum.ts";
import type { CatalogExtraRestMethods } from "./types/catalog_extra.ts";
import type { CatalogMeasureRestMethods } from "./types/catalog_measure.ts";
import type { CatalogPriceRestMethods } from "./types/catalog_price.ts";
import type { CatalogPricetypeRestMethods } from "./types/catalog_pricetype.ts";
import type { CatalogPricetypegroupRestMethods } from "./types/catalog_pricetypegroup.ts";
import type { CatalogPricetypelangRestMethods } from "./types/catalog_pricetypelang.ts";
import type { CatalogProductRestMethods } from "./types/catalog_product.ts";
import type { CatalogProductimageRestMethods } from "./types/catalog_productimage.ts";
import type { CatalogProductpropertyRestMethods } from "./types/catalog_productproperty.ts";
import type { CatalogProductpropertyenumRestMethods } from "./types/catalog_productpropertyenum.ts";
import type { CatalogProductpropertyfeatureRestMethods } from "./types/catalog_productpropertyfeature.ts";
import type { CatalogProductpropertysectionRestMethods } from "./types/catalog_productpropertysection.ts";
import type { CatalogRatioRestMethods } from "./types/catalog_ratio.ts";
import type { CatalogRoundingruleRestMethods } from "./types/catalog_roundingrule.ts";
import type { CatalogSectionRestMethods } from "./types/catalog_section.ts";
import type { CatalogStoreRestMethods } from "./types/catalog_store.ts";
import type { CatalogStoreproductRestMethods } from "./types/catalog_storeproduct.ts";
import type { CatalogUserfieldRestMethods } from "./types/catalog_userfield.ts";
import type { CatalogVatRestMethods } from "./types/catalog_vat.ts";
import type { CrmActivityRestMethods } from "./types/crm_activity.ts";
import type { CrmAddressRestMethods } from "./types/crm_address.ts";
import type { CrmAutomatedsolutionRestMethods } from "./types/crm_automatedsolution.ts";
import type { CrmAutomationRestMethods } from "./types/crm_automation.ts";
import type { CrmCalllistRestMethods } from "./types/crm_calllist.ts";
import type { CrmCatalogRestMethods } from "./types/crm_catalog.ts";
import type { CrmCategoryRestMethods } from "./types/crm_category.ts";
import type { CrmCompanyRestMethods } from "./types/crm_company.ts";
import type { CrmContactRestMethods } from "./types/crm_contact.ts";
import type { CrmCurrencyRestMethods } from "./types/crm_currency.ts";
import type { CrmDealRestMethods } from "./types/crm_deal.ts";
import type { CrmDealcategoryRestMethods } from "./types/crm_dealcategory.ts";
import type { CrmDocumentgeneratorRestMethods } from "./types/crm_documentgenerator.ts";
import type { CrmDuplicateRestMethods } from "./types/crm_duplicate.ts";
import type { CrmEntityRestMethods } from "./types/crm_entity.ts";
import type { CrmEnumRestMethods } from "./types/crm_enum.ts";
import type { CrmInvoiceRestMethods } from "./types/crm_invoice.ts";
import type { CrmItemRestMethods } from "./types/crm_item.ts";
import type { CrmLeadRestMethods } from "./types/crm_lead.ts";
import type { CrmMeasureRestMethods } from "./types/crm_measure.ts";
import type { CrmMultifieldRestMethods } from "./types/crm_multifield.ts";
import type { CrmOrderentityRestMethods } from "./types/crm_orderentity.ts";
import type { CrmPaysystemRestMethods } from "./types/crm_paysystem.ts";
import type { CrmPersontypeRestMethods } from "./types/crm_persontype.ts";
import type { CrmProductRestMethods } from "./types/crm_product.ts";
import type { CrmProductrowRestMethods } from "./types/crm_productrow.ts";
import type { CrmProductsectionRestMethods } from "./types/crm_productsection.ts";
import type { CrmQuoteRestMethods } from "./types/crm_quote.ts";
import type { CrmRequisiteRestMethods } from "./types/crm_requisite.ts";
import type { CrmSettingsRestMethods } from "./types/crm_settings.ts";
import type { CrmStagehistoryRestMethods } from "./types/crm_stagehistory.ts";
import type { CrmStatusRestMethods } from "./types/crm_status.ts";
import type { CrmTimelineRestMethods } from "./types/crm_timeline.ts";
import type { CrmTrackingRestMethods } from "./types/crm_tracking.ts";
import type { CrmTypeRestMethods } from "./types/crm_type.ts";
import type { CrmUserfieldRestMethods } from "./types/crm_userfield.ts";
import type { CrmVatRestMethods } from "./types/crm_vat.ts";
import type { DepartmentRestMethods } from "./types/department.ts";
import type { DiskRestMethods } from "./types/disk.ts";
import type { DocumentgeneratorRestMethods } from "./types/documentgenerator.ts";
import type { EntityRestMethods } from "./types/entity.ts";
import type { EventRestMethods } from "./types/event.ts";
import type { EventsRestMethods } from "./types/events.ts";
import type { FeatureRestMethods } from "./types/feature.ts";
import type { HumanresourcesRestMethods } from "./types/humanresources.ts";
import type { ImRestMethods } from "./types/im.ts";
import type { ImChatRestMethods } from "./types/im_chat.ts";
import type { ImCountersRestMethods } from "./types/im_counters.ts";
import type { ImDepartmentRestMethods } from "./types/im_department.ts";
import type { ImDialogRestMethods } from "./types/im_dialog.ts";
import type { ImDiskRestMethods } from "./types/im_disk.ts";
import type { ImMessageRestMethods } from "./types/im_message.ts";
import type { ImNotifyRestMethods } from "./types/im_notify.ts";
import type { ImRecentRestMethods } from "./types/im_recent.ts";
import type { ImRevisionRestMethods } from "./types/im_revision.ts";
import type { ImSearchRestMethods } from "./types/im_search.ts";
import type { ImUserRestMethods } from "./types/im_user.ts";
import type { ImV2RestMethods } from "./types/im_v2.ts";
import type { ImbotRestMethods } from "./types/imbot.ts";
import type { ImbotAppRestMethods } from "./types/imbot_app.ts";
import type { ImbotBotRestMethods } from "./types/imbot_bot.ts";
import type { ImbotChatRestMethods } from "./types/imbot_chat.ts";
import type { ImbotCommandRestMethods } from "./types/imbot_command.ts";
import type { ImbotDialogRestMethods } from "./types/imbot_dialog.ts";
import type { ImbotMessageRestMethods } from "./types/imbot_message.ts";
import type { ImbotV2RestMethods } from "./types/imbot_v2.ts";
import type { ImconnectorRestMethods } from "./types/imconnector.ts";
import type { ImopenlinesRestMethods } from "./types/imopenlines.ts";
import type { LandingBlockRestMethods } from "./types/landing_block.ts";
import type { LandingDemosRestMethods } from "./types/landing_demos.ts";
import type { LandingLandingRestMethods } from "./types/landing_landing.ts";
import type { LandingRepoRestMethods } from "./types/landing_repo.ts";
import type { LandingRepowidgetRestMethods } from "./types/landing_repowidget.ts";
import type { LandingRoleRestMethods } from "./types/landing_role.ts";
import type { LandingSiteRestMethods } from "./types/landing_site.ts";
import type { LandingSyspageRestMethods } from "./types/landing_syspage.ts";
import type { LandingTemplateRestMethods } from "./types/landing_template.ts";
import type { ListsRestMethods } from "./types/lists.ts";
import type { LogRestMethods } from "./types/log.ts";
import type { MailserviceRestMethods } from "./types/mailservice.ts";
import type { MessageserviceRestMethods } from "./types/messageservice.ts";
import type { MethodRestMethods } from "./types/method.ts";
import type { MethodsRestMethods } from "./types/methods.ts";
import type { PlacementRestMethods } from "./types/placement.ts";
import type { ProfileRestMethods } from "./types/profile.ts";
import type { PullRestMethods } from "./types/pull.ts";
import type { RpaRestMethods } from "./types/rpa.ts";
import type { SaleBasketitemRestMethods } from "./types/sale_basketitem.ts";
import type { SaleBasketpropertiesRestMethods } from "./types/sale_basketproperties.ts";
import type { SaleBusinessvaluepersondomainRestMethods } from "./types/sale_businessvaluepersondomain.ts";
import type { SaleCashboxRestMethods } from "./types/sale_cashbox.ts";
import type { SaleDeliveryRestMethods } from "./types/sale_delivery.ts";
import type { SaleOrderRestMethods } from "./types/sale_order.ts";
import type { SalePaymentRestMethods } from "./types/sale_payment.ts";
import type { SalePaymentitembasketRestMethods } from "./types/sale_paymentitembasket.ts";
import type { SalePaymentitemshipmentRestMethods } from "./types/sale_paymentitemshipment.ts";
import type { SalePaysystemRestMethods } from "./types/sale_paysystem.ts";
import type { SalePersontypeRestMethods } from "./types/sale_persontype.ts";
import type { SalePropertyRestMethods } from "./types/sale_property.ts";
import type { SalePropertygroupRestMethods } from "./types/sale_propertygroup.ts";
import type { SalePropertyrelationRestMethods } from "./types/sale_propertyrelation.ts";
import type { SalePropertyvalueRestMethods } from "./types/sale_propertyvalue.ts";
import type { SalePropertyvariantRestMethods } from "./types/sale_propertyvariant.ts";
import type { SaleShipmentRestMethods } from "./types/sale_shipment.ts";
import type { SaleShipmentitemRestMethods } from "./types/sale_shipmentitem.ts";
import type { SaleShipmentpropertyRestMethods } from "./types/sale_shipmentproperty.ts";
import type { SaleShipmentpropertyvalueRestMethods } from "./types/sale_shipmentpropertyvalue.ts";
import type { SaleStatusRestMethods } from "./types/sale_status.ts";
import type { SaleStatuslangRestMethods } from "./types/sale_statuslang.ts";
import type { SaleTradebindingRestMethods } from "./types/sale_tradebinding.ts";
import type { SaleTradeplatformRestMethods } from "./types/sale_tradeplatform.ts";
import type { SalescenterRestMethods } from "./types/salescenter.ts";
import type { ScopeRestMethods } from "./types/scope.ts";
import type { ServerRestMethods } from "./types/server.ts";
import type { SignRestMethods } from "./types/sign.ts";
import type { SocialnetworkRestMethods } from "./types/socialnetwork.ts";
import type { SonetGroupRestMethods } from "./types/sonet_group.ts";
import type { TaskChecklistitemRestMethods } from "./types/task_checklistitem.ts";
import type { TaskCommentRestMethods } from "./types/task_comment.ts";
import type { TaskCommentitemRestMethods } from "./types/task_commentitem.ts";
import type { TaskDependenceRestMethods } from "./types/task_dependence.ts";
import type { TaskElapseditemRestMethods } from "./types/task_elapseditem.ts";
import type { TaskItemRestMethods } from "./types/task_item.ts";
import type { TaskItemsRestMethods } from "./types/task_items.ts";
import type { TaskLogitemRestMethods } from "./types/task_logitem.ts";
import type { TaskPlannerRestMethods } from "./types/task_planner.ts";
import type { TaskStagesRestMethods } from "./types/task_stages.ts";
import type { TasksApiRestMethods } from "./types/tasks_api.ts";
import type { TasksFlowRestMethods } from "./types/tasks_flow.ts";
import type { TasksTaskRestMethods } from "./types/tasks_task.ts";
import type { TasksTemplateRestMethods } from "./types/tasks_template.ts";
import type { TelephonyRestMethods } from "./types/telephony.ts";
import type { TimemanRestMethods } from "./types/timeman.ts";
import type { UserRestMethods } from "./types/user.ts";
import type { UserconsentRestMethods } from "./types/userconsent.ts";
import type { UserfieldconfigRestMethods } from "./types/userfieldconfig.ts";
import type { UserfieldtypeRestMethods } from "./types/userfieldtype.ts";
import type { VoteRestMethods } from "./types/vote.ts";
import type { VoximplantRestMethods } from "./types/voximplant.ts";

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
