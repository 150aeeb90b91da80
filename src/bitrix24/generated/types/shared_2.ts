// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { SaleBasketItemProperty } from "./shared_1.ts";

/** Type sale_basket_item of the documentation. */
export interface SaleBasketItem {
  /** Id, unique among its kind. */
  id?: number | string;
  /** Id of the order: sale.order.list. */
  orderId?: number | string;
  /** Place in the order; what has less comes first. */
  sort?: number | string;
  /** Id of the product: catalog.product.list. */
  productId?: number | string;
  /** Price of one. */
  price?: number | string;
  /** Whether the price was set by hand. */
  customPrice?: "Y" | "N";
  /** Code of the currency: crm.currency.list. */
  currency?: string;
  /** How many or how much. */
  quantity?: number | string;
  /** Id in an outside system. */
  xmlId?: string | number;
  /** When it was created. Date and time, ISO 8601. */
  dateInsert?: string;
  /** When it was last changed. Date and time, ISO 8601. */
  dateUpdate?: string;
  /** What else is known of it. */
  properties?: SaleBasketItemProperty[];
  /** What it is called. */
  name?: string;
  /** Price before discounts. */
  basePrice?: number | string;
  /** Discount as an amount. */
  discountPrice?: number | string;
  /** Weight in grams. */
  weight?: number | string;
  dimensions?: string;
  /** Code of the unit of measure: catalog.measure.list. */
  measureCode?: string;
  /** Name of the unit of measure. */
  measureName?: string;
  /** Whether it can be bought. */
  canBuy?: "Y" | "N";
  /** VAT rate. */
  vatRate?: number | string | null;
  /** Whether the price contains VAT. */
  vatIncluded?: "Y" | "N";
  /** Whether every piece has a bar code of its own. */
  barcodeMulti?: "Y" | "N";
  /** What kind it is of. */
  type?: number | string | null;
  catalogXmlId?: string | number;
  /** Id of the product in an outside system. */
  productXmlId?: string | number;
  reservations?: SaleBasketItemReservation[];
  productid?: number;
  dateRefresh?: null;
  /** Address of its page. */
  detailPageUrl?: string;
  discountCoupon?: string;
  discountName?: string;
  /** Discount as an amount. */
  discountValue?: string;
  fuserId?: number;
  /** Id of the page, or of a site or language. */
  lid?: string;
  /** Module of the portal that it belongs to. */
  module?: string;
  notes?: string;
  priceTypeId?: number;
  productPriceId?: number;
  productProviderClass?: string;
  recommendation?: string;
  setParentId?: string;
  /** Whether customers may ask to be told when it is there again. */
  subscribe?: string;
}

/** Type sale_basket_item_reservation of the documentation. */
export interface SaleBasketItemReservation {
  /** Id, unique among its kind. */
  id?: number | string;
  /** Id of the item of the order: sale.basketitem.list. */
  basketId?: number | string;
  /** Id of the store: catalog.store.list. */
  storeId?: number | string;
  /** How many or how much. */
  quantity?: number | string;
  /** Date and time, ISO 8601. */
  dateReserve?: string;
  /** Until when it is reserved. Date and time, ISO 8601. */
  dateReserveEnd?: string;
  /** Id of a user: user.get. */
  reservedBy?: number | string | null;
}

/** Type sale_business_value_person_domain of the documentation. */
export interface SaleBusinessValuePersonDomain {
  /** Id of the type of payer: sale.persontype.list. */
  personTypeId?: number | string;
  /** Domain of the portal. */
  domain?: "I" | "E";
}

/** Type sale_delivery_extra_service of the documentation. */
export interface SaleDeliveryExtraService {
  /** Id, unique among its kind. */
  ID?: number | string;
  /** What kind it is of. */
  TYPE?: "enum" | "checkbox" | "quantity";
  /** What it is called. */
  NAME?: string;
  /** Whether it is in use. */
  ACTIVE?: "Y" | "N";
  /** Symbolic code. */
  CODE?: string;
  /** Place in the order; what has less comes first. */
  SORT?: number | string;
  /** What it is about, in words. */
  DESCRIPTION?: string;
  /** Price of one. */
  PRICE?: number | string;
  /** The records. */
  ITEMS?: SaleDeliveryExtraServiceEnumItem[];
}

/** Type sale_delivery_extra_service_enum_item of the documentation. */
export interface SaleDeliveryExtraServiceEnumItem {
  /** What it is called, for people to read. */
  TITLE?: string;
  /** Symbolic code. */
  CODE?: string | null;
  /** Price of one. */
  PRICE?: number | string;
}

/** Type sale_delivery_handler of the documentation. */
export interface SaleDeliveryHandler {
  /** Id, unique among its kind. */
  ID?: number | string;
  /** What it is called. */
  NAME?: string;
  /** Symbolic code. */
  CODE?: string;
  /** Place in the order; what has less comes first. */
  SORT?: number | string;
  /** What it is about, in words. */
  DESCRIPTION?: string;
  /** How it is set up. */
  SETTINGS?: SaleDeliveryHandlerSettings;
  /** Ways in which it is delivered. */
  PROFILES?: SaleDeliveryHandlerProfile[];
}

/** Type sale_delivery_handler_profile of the documentation. */
export interface SaleDeliveryHandlerProfile {
  /** What it is called. */
  NAME?: string;
  /** Symbolic code. */
  CODE?: string;
  /** What it is about, in words. */
  DESCRIPTION?: string;
}

/** Type sale_delivery_handler_settings of the documentation. */
export interface SaleDeliveryHandlerSettings {
  CALCULATE_URL?: string;
  CREATE_DELIVERY_REQUEST_URL?: string;
  CANCEL_DELIVERY_REQUEST_URL?: string;
  HAS_CALLBACK_TRACKING_SUPPORT?: "Y" | "N";
  /** How it is set up. */
  CONFIG?: SaleDeliveryHandlerSettingsConfigItem[];
}

/** Type sale_delivery_handler_settings_config_item of the documentation. */
export interface SaleDeliveryHandlerSettingsConfigItem {
  /** What kind it is of. */
  TYPE?: "STRING" | "Y/N" | "NUMBER" | "ENUM" | "DATE" | "LOCATION";
  /** Symbolic code. */
  CODE?: string;
  /** What it is called. */
  NAME?: string;
  /** Further settings. */
  OPTIONS?: {
    [name: string]: string;
  };
}

/** Type sale_delivery_service of the documentation. */
export interface SaleDeliveryService {
  /** Id, unique among its kind. */
  ID?: number | string;
  /** Id of what it is a part of; 0 or nothing at the top. */
  PARENT_ID?: number | string | null;
  /** What it is called. */
  NAME?: string;
  /** Code of the currency: crm.currency.list. */
  CURRENCY?: string;
  /** What it is about, in words. */
  DESCRIPTION?: string;
  /** Place in the order; what has less comes first. */
  SORT?: number | string;
  /** Whether it is in use. */
  ACTIVE?: "Y" | "N";
  /** Picture that stands for it. */
  LOGOTYPE?: number | null;
}

/** Type sale_lang of the documentation. */
export interface SaleLang {
  /** Whether it is in use. */
  active?: "Y" | "N";
  /** Id of the page, or of a site or language. */
  lid?: string;
  /** What it is called. */
  name?: string;
}

/** Type sale_order of the documentation. */
export interface SaleOrder {
  /** Id, unique among its kind. */
  id?: number | string;
  /** Id of the page, or of a site or language. */
  lid?: string;
  /** When it was created. Date and time, ISO 8601. */
  dateInsert?: string;
  /** When it was last changed. Date and time, ISO 8601. */
  dateUpdate?: string;
  /** Id of the type of payer: sale.persontype.list. */
  personTypeId?: number | string;
  personTypeXmlId?: string | number;
  /** Status that it is in. Code of a status: sale.status.list. */
  statusId?: string | number;
  /** Id of the user who last changed the status: user.get. */
  empStatusId?: number | string;
  /** When the status last changed. Date and time, ISO 8601. */
  dateStatus?: string;
  /** Whether it is marked as troublesome. */
  marked?: "Y" | "N";
  /** When it was marked as troublesome. Date and time, ISO 8601. */
  dateMarked?: null | string;
  /** Id of the user who marked it as troublesome: user.get. */
  empMarkedId?: number | string | null;
  /** Why it is marked as troublesome. */
  reasonMarked?: string;
  /** Price of one. */
  price?: number | string;
  /** Discount as an amount. */
  discountValue?: number | string;
  /** Amount of the tax. */
  taxValue?: number | string | null;
  /** What the customer wrote. */
  userDescription?: string;
  /** What else there is to say of it. */
  additionalInfo?: string;
  /** Remark for people. */
  comments?: string;
  /** Id of the user who is responsible: user.get. */
  responsibleId?: number | string;
  /** Id of the subscription. */
  recurringId?: number | string;
  /** Id of the user who has it open: user.get. */
  lockedBy?: number | string;
  /** Date and time, ISO 8601. */
  dateLock?: null | string;
  /** Whether it is to be recalculated. */
  recountFlag?: "Y" | "N";
  /** Id of the partner who brought the customer. */
  affiliateId?: number | string | null;
  /** Whether 1C changed it. */
  updated1c?: "Y" | "N";
  /** What the order is about. */
  orderTopic?: string;
  /** Id in an outside system. */
  xmlId?: string | number;
  /** Id of the status in an outside system. */
  statusXmlId?: string | number;
  /** Id in 1C. */
  id1c?: string;
  /** Number of the version. */
  version?: number | string;
  /** Version in 1C. */
  version1c?: string;
  /** Whether it came from outside. */
  externalOrder?: "Y" | "N";
  /** Whether it was canceled. */
  canceled?: "Y" | "N";
  /** When it was canceled. Date and time, ISO 8601. */
  dateCanceled?: null | string;
  /** Id of the user who canceled it: user.get. */
  empCanceledId?: number | string | null;
  /** Why it was canceled. */
  reasonCanceled?: string;
  /** Id of the user: user.get. */
  userId?: number | string;
  /** Code of the currency: crm.currency.list. */
  currency?: string;
  /** Number that people know it by. */
  accountNumber?: string;
  /** Whether it is paid. */
  payed?: "Y" | "N";
  /** Whether it has left the store. */
  deducted?: "Y" | "N";
  /** The items of the order. */
  basketItems?: SaleBasketItem[];
  /** The clients. */
  clients?: SaleOrderCrmClient[];
  /** The payments. */
  payments?: SaleOrderPayment[];
  /** The shipments. */
  shipments?: SaleOrderShipment[];
  /** The values of the properties. */
  propertyValues?: SaleOrderProperty[];
  requisiteLink?: {
    /** Id of the bank details: crm.requisite.bankdetail.list. */
    bankDetailId?: number;
    /** Id of one's own bank details: crm.requisite.bankdetail.list. */
    mcBankDetailId?: number;
    /** Id of one's own requisites: crm.requisite.list. */
    mcRequisiteId?: number;
    /** Id of the requisites: crm.requisite.list. */
    requisiteId?: number;
  } | unknown[];
  /** Where the order came from. */
  tradeBindings?: SaleOrderTradeBinding[];
  /** Id of the company: crm.company.list. */
  companyId?: number | null;
}

/** Type sale_order_crm_client of the documentation. */
export interface SaleOrderCrmClient {
  /** Id, unique among its kind. */
  id?: number | string;
  /** Id of the record that it belongs to. */
  entityId?: number | string;
  /** Kind of CRM record, e.g. 2 for deals: crm.enum.ownertype. */
  entityTypeId?: number | string;
  /** Whether it is the main one. */
  isPrimary?: "Y" | "N";
  /** Id of the order: sale.order.list. */
  orderId?: number | string;
  /** Id of the role. */
  roleId?: number | string;
  /** Place in the order; what has less comes first. */
  sort?: number | string;
}

/** Type sale_order_payment of the documentation. */
export interface SaleOrderPayment {
  /** Id, unique among its kind. */
  id?: number | string;
  /** Id of the order: sale.order.list. */
  orderId?: number | string;
  paySystemXmlId?: string | number;
  paySystemIsCash?: "Y" | "N";
  /** Number that people know it by. */
  accountNumber?: string;
  /** Whether it is paid. */
  paid?: "Y" | "N";
  /** When it was paid. Date and time, ISO 8601. */
  datePaid?: null | string;
  /** Id of the user who marked it as paid: user.get. */
  empPaidId?: number | string | null;
  /** Id of the payment system: sale.paysystem.list. */
  paySystemId?: string | number;
  /** Whether the payment system took it. */
  psStatus?: "Y" | "N" | "";
  /** Status code of the payment system. */
  psStatusCode?: string;
  /** What the status of the payment system means. */
  psStatusDescription?: string;
  /** Message of the payment system. */
  psStatusMessage?: string;
  /** Amount that the payment system names. */
  psSum?: number | string | null;
  /** Currency that the payment system names. */
  psCurrency?: string;
  /** When the payment system answered. Date and time, ISO 8601. */
  psResponseDate?: null | string;
  /** Number of the document of the payment. */
  payVoucherNum?: string;
  /** Date of the document of the payment. Date without a time. */
  payVoucherDate?: null | string;
  /** Until when it is to be paid. Date and time, ISO 8601. */
  datePayBefore?: null | string;
  /** When the bill was made. Date and time, ISO 8601. */
  dateBill?: string;
  /** Id in an outside system. */
  xmlId?: string | number;
  /** Amount. */
  sum?: number | string;
  /** Code of the currency: crm.currency.list. */
  currency?: string;
  /** Name of the payment system. */
  paySystemName?: string;
  /** Id of the company: crm.company.list. */
  companyId?: number | string | null;
  /** Number of the document of the refund. */
  payReturnNum?: string;
  /** Price of paying on delivery. */
  priceCod?: number | string;
  /** Date of the refund. Date without a time. */
  payReturnDate?: null | string;
  /** Id of the user who returned the money: user.get. */
  empReturnId?: number | string | null;
  /** Remark on the refund. */
  payReturnComment?: string;
  /** Id of the user who is responsible: user.get. */
  responsibleId?: number | string | null;
  /** Id of the user who made somebody responsible: user.get. */
  empResponsibleId?: number | string | null;
  /** When somebody was made responsible. Date and time, ISO 8601. */
  dateResponsibleId?: null | string;
  /** Whether the money was returned. */
  isReturn?: "Y" | "N";
  /** Remark for people. */
  comments?: string;
  /** Whether 1C changed it. */
  updated1c?: "Y" | "N";
  /** Id in 1C. */
  id1c?: string;
  /** Version in 1C. */
  version1c?: string;
  /** Whether it came from outside. */
  externalPayment?: "Y" | "N";
  /** Id of the payment in the payment system. */
  psInvoiceId?: string | number | null;
  /** Whether it is marked as troublesome. */
  marked?: "Y" | "N";
  /** Why it is marked as troublesome. */
  reasonMarked?: string;
  /** When it was marked as troublesome. Date and time, ISO 8601. */
  dateMarked?: null | string;
  /** Id of the user who marked it as troublesome: user.get. */
  empMarkedId?: number | string | null;
}

/** Type sale_order_property of the documentation. */
export interface SaleOrderProperty {
  /** Id, unique among its kind. */
  id?: number | string;
  /** Id of the type of payer: sale.persontype.list. */
  personTypeId?: number | string;
  /** Id of the group of properties: sale.propertygroup.list. */
  propsGroupId?: number | string;
  /** What it is called. */
  name?: string;
  /** What kind it is of. */
  type?: "STRING" | "Y/N" | "NUMBER" | "ENUM" | "FILE" | "DATE" | "LOCATION" | "ADDRESS";
  /** Symbolic code. */
  code?: string;
  /** Whether it is in use. */
  active?: "Y" | "N";
  /** Whether only staff sees it. */
  util?: "Y" | "N";
  /** Whether the customer's profile keeps it. */
  userProps?: "Y" | "N";
  /** Whether lists can be filtered by it. */
  isFiltered?: "Y" | "N";
  /** Place in the order; what has less comes first. */
  sort?: number | string;
  /** What it is about, in words. */
  description?: string;
  /** Whether it must be given. */
  required?: "Y" | "N";
  /** Whether it holds several values. */
  multiple?: "Y" | "N";
  /** Id in an outside system. */
  xmlId?: string | number;
  /** Value unless told. */
  defaultValue?: (string | number) | string[] | (number | string)[];
  /** How it is set up. */
  settings?: {
    /** Greatest length. */
    maxlength?: string;
    /** Whether it has several lines. */
    multiline?: string;
    /** Size; of a file in bytes. */
    size?: number;
  } | unknown[];
  /** Whether the customer's profile is called so. */
  isProfileName?: "Y" | "N";
  /** Whether it is the payer's name. */
  isPayer?: "Y" | "N";
  /** Whether it is the customer's e-mail address. */
  isEmail?: "Y" | "N";
  /** Whether it is the customer's phone number. */
  isPhone?: "Y" | "N";
  /** Whether it is the postal code. */
  isZip?: "Y" | "N";
  /** Whether it is the address. */
  isAddress?: "Y" | "N";
  /** Whether it is the place for the delivery. */
  isLocation?: "Y" | "N";
  /** Whether it is the place that the tax depends on. */
  isLocation4tax?: "Y" | "N";
  /** Property that takes a place that is not in the list. */
  inputFieldLocation?: string;
  /** Whether it is the address that goods leave. */
  isAddressFrom?: "Y" | "N";
  /** Whether it is the address that goods come to. */
  isAddressTo?: "Y" | "N";
  /** Id of the property of orders: sale.property.list. */
  orderPropsId?: number;
  orderPropsXmlId?: null | string;
  /** The value itself. */
  value?: string | null;
}

/** Type sale_order_property_group of the documentation. */
export interface SaleOrderPropertyGroup {
  /** Id, unique among its kind. */
  id?: number | string;
  /** What it is called. */
  name?: string;
  /** Id of the type of payer: sale.persontype.list. */
  personTypeId?: number | string;
  /** Place in the order; what has less comes first. */
  sort?: number | string;
}

/** Type sale_order_property_relation of the documentation. */
export interface SaleOrderPropertyRelation {
  /** Id of the record that it belongs to. */
  entityId?: number | string;
  /** Kind of the record that it belongs to. */
  entityType?: "P" | "D" | "L" | "T";
  /** Id of a property of orders: sale.property.list. */
  propertyId?: number | string;
}

/** Type sale_order_property_value of the documentation. */
export interface SaleOrderPropertyValue {
  /** Id, unique among its kind. */
  id?: number | string;
  /** What it is called. */
  name?: string;
  /** Id of the order: sale.order.list. */
  orderId?: number | string;
  /** Symbolic code. */
  code?: string;
  /** The value itself. */
  value?: string | SaleOrderPropertyValueFileValue;
  /** Id of the property of orders: sale.property.list. */
  orderPropsId?: number | string;
  orderPropsXmlId?: string | number | null;
}

/** Type sale_order_property_value_file_value of the documentation. */
export interface SaleOrderPropertyValueFileValue {
  /** Id, unique among its kind. */
  id?: string | number;
  contentType?: string;
  /** What it is about, in words. */
  description?: string;
  /** Id in an outside system. */
  externalId?: string | number;
  /** Name of the file. */
  fileName?: string;
  fileSize?: number | string;
  /** Module of the portal that it belongs to. */
  moduleId?: string | number;
  originalName?: string;
  /** Address. */
  src?: string;
  subdir?: string;
  /** When it was last changed. */
  timestampX?: string;
  versionOriginalId?: string | number | null;
  /** Width, in pixels or millimetres. */
  width?: string;
  /** Height, in pixels or millimetres. */
  height?: string;
  handlerId?: null;
  /** What else is known of it. */
  meta?: string;
}

/** Type sale_order_property_variant of the documentation. */
export interface SaleOrderPropertyVariant {
  /** Id, unique among its kind. */
  id?: number | string;
  /** What it is called. */
  name?: string;
  /** The value itself. */
  value?: string;
  /** Id of the property of orders: sale.property.list. */
  orderPropsId?: number | string;
  /** What it is about, in words. */
  description?: string;
  /** Place in the order; what has less comes first. */
  sort?: number | string;
}

/** Type sale_order_shipment of the documentation. */
export interface SaleOrderShipment {
  /** Id, unique among its kind. */
  id?: string | number;
  /** When it was created. Date and time, ISO 8601. */
  dateInsert?: string;
  /** Id of the order: sale.order.list. */
  orderId?: number | string;
  /** Number that people know it by. */
  accountNumber?: string;
  /** Whether it may be delivered. */
  allowDelivery?: "Y" | "N";
  /** Date and time, ISO 8601. */
  dateAllowDelivery?: null | string;
  /** Id of a user: user.get. */
  empAllowDeliveryId?: number | string | null;
  /** Whether it has left the store. */
  deducted?: "Y" | "N";
  /** When it left the store. Date and time, ISO 8601. */
  dateDeducted?: null | string;
  /** Id of a user: user.get. */
  empDeductedId?: number | string | null;
  reasonUndoDeducted?: string;
  /** Whether it came with the portal. */
  system?: "Y" | "N";
  /** Id of the delivery service: sale.delivery.getlist. */
  deliveryId?: number | string;
  /** Name of the delivery service. */
  deliveryName?: string;
  deliveryXmlId?: string | number;
  /** Status that it is in. Code of a status: sale.status.list. */
  statusId?: string | number;
  /** Id of the status in an outside system. */
  statusXmlId?: string | number;
  /** Whether it was canceled. */
  canceled?: "Y" | "N";
  /** When it was canceled. Date and time, ISO 8601. */
  dateCanceled?: null | string;
  /** Id of the user who canceled it: user.get. */
  empCanceledId?: number | string | null;
  /** Whether it is marked as troublesome. */
  marked?: "Y" | "N";
  /** When it was marked as troublesome. Date and time, ISO 8601. */
  dateMarked?: null | string;
  /** Why it is marked as troublesome. */
  reasonMarked?: string;
  /** Id of the user who marked it as troublesome: user.get. */
  empMarkedId?: number | string | null;
  /** Date of the document of the delivery. Date and time, ISO 8601. */
  deliveryDocDate?: null | string;
  /** Number of the document of the delivery. */
  deliveryDocNum?: string;
  /** Number to follow the parcel by. */
  trackingNumber?: string;
  trackingDescription?: string;
  /** Date and time, ISO 8601. */
  trackingLastCheck?: string;
  trackingStatus?: string;
  /** Code of the currency: crm.currency.list. */
  currency?: string;
  customPriceDelivery?: "Y" | "N";
  /** Price of the delivery before discounts. */
  basePriceDelivery?: number | string;
  /** Price of the delivery. */
  priceDelivery?: number | string;
  /** Discount as an amount. */
  discountPrice?: number | string | null;
  /** Remark for people. */
  comments?: string;
  /** Id of the company: crm.company.list. */
  companyId?: number | string | null;
  /** Id of the user who is responsible: user.get. */
  responsibleId?: number | string | null;
  /** When somebody was made responsible. Date and time, ISO 8601. */
  dateResponsibleId?: null | string;
  /** Id of the user who made somebody responsible: user.get. */
  empResponsibleId?: number | string | null;
  /** Id in an outside system. */
  xmlId?: string | number;
  externalDelivery?: "Y" | "N";
  /** Id in 1C. */
  id1c?: string;
  /** Whether 1C changed it. */
  updated1c?: string;
  /** Version in 1C. */
  version1c?: string;
  /** The items of the shipment. */
  shipmentItems?: SaleOrderShipmentItem[];
}

/** Type sale_order_shipment_item of the documentation. */
export interface SaleOrderShipmentItem {
  /** Id, unique among its kind. */
  id?: string | number;
  /** Id of a shipment: sale.shipment.list. */
  orderDeliveryId?: string | number;
  /** Id of the item of the order: sale.basketitem.list. */
  basketId?: number | string;
  /** How many or how much. */
  quantity?: number | string;
  /** How much is reserved. */
  reservedQuantity?: number | string;
  /** Id in an outside system. */
  xmlId?: string | number;
  /** When it was created. Date and time, ISO 8601. */
  dateInsert?: string;
}

/** Type sale_order_trade_binding of the documentation. */
export interface SaleOrderTradeBinding {
  /** Id, unique among its kind. */
  id?: number | string;
  /** Id in an outside system. */
  xmlId?: string | number;
  externalOrderId?: string | number;
  /** Id of the order: sale.order.list. */
  orderId?: number | string;
  tradingPlatformId?: number | string;
  tradingPlatformXmlId?: string | number;
  /** Further parameters. */
  params?: string | null;
}

/** Type sale_order_trade_platform of the documentation. */
export interface SaleOrderTradePlatform {
  /** Id, unique among its kind. */
  id?: number | string;
  /** Symbolic code. */
  code?: string;
  /** Whether it is in use. */
  active?: "Y" | "N";
  /** What it is called. */
  name?: string;
  /** What it is about, in words. */
  description?: string;
  /** How it is set up. */
  settings?: string;
  catalogSectionTabClassName?: string;
  /** Class. */
  class?: string;
  /** Id in an outside system. */
  xmlId?: string | number;
}

/** Type sale_payment_item_basket of the documentation. */
export interface SalePaymentItemBasket {
  /** Id, unique among its kind. */
  id?: number | string;
  /** Id of the payment: sale.payment.list. */
  paymentId?: number | string;
  /** Id of the item of the order: sale.basketitem.list. */
  basketId?: number | string;
  /** How many or how much. */
  quantity?: number | string;
  /** Id in an outside system. */
  xmlId?: string | number;
  /** When it was created. Date and time, ISO 8601. */
  dateInsert?: string;
}

/** Type sale_payment_item_shipment of the documentation. */
export interface SalePaymentItemShipment {
  /** Id, unique among its kind. */
  id?: number | string;
  /** Id of the shipment: sale.shipment.list. */
  shipmentId?: string | number;
  /** Id of the payment: sale.payment.list. */
  paymentId?: number | string;
  /** Id in an outside system. */
  xmlId?: string | number;
  /** When it was created. Date and time, ISO 8601. */
  dateInsert?: string;
}

/** Type sale_paysystem of the documentation. */
export interface SalePaysystem {
  /** Id, unique among its kind. */
  ID?: string | number;
  /** What it is called. */
  NAME?: string;
  /** What it is about, in words. */
  DESCRIPTION?: string;
  /** Id in an outside system. */
  XML_ID?: string | number;
  /** Id of the type of payer: sale.persontype.list. */
  PERSON_TYPE_ID?: number | string;
  ACTION_FILE?: string;
  /** Whether it is in use. */
  ACTIVE?: "Y" | "N";
  ENTITY_REGISTRY_TYPE?: "ORDER" | "CRM_INVOICE" | "CRM_QUOTE";
  NEW_WINDOW?: "Y" | "N";
  ALLOW_EDIT_PAYMENT?: "Y" | "N";
  AUTO_CHANGE_1C?: "Y" | "N";
  CAN_PRINT_CHECK?: "Y" | "N";
  ENCODING?: null | ("windows-1251" | "utf-8" | "iso-8859-1");
  /** Whether it is paid in cash. */
  IS_CASH?: "N" | "Y" | "A";
  PSA_NAME?: string;
  PS_MODE?: string | null;
  /** Place in the order; what has less comes first. */
  SORT?: string | number;
  TARIFF?: string | null;
  RESULT_FILE?: null;
  HAVE_PAYMENT?: string;
  HAVE_ACTION?: string;
  HAVE_RESULT?: string;
  HAVE_PREPAY?: string;
  HAVE_PRICE?: string;
  HAVE_RESULT_RECEIVE?: string;
}

/** Type sale_paysystem_handler of the documentation. */
export interface SalePaysystemHandler {
  /** Id, unique among its kind. */
  ID?: string | number;
  /** What it is called. */
  NAME?: string;
  /** Symbolic code. */
  CODE?: string;
  /** Place in the order; what has less comes first. */
  SORT?: string;
  /** How it is set up. */
  SETTINGS?: {
    /** Code of the currency: crm.currency.list. */
    CURRENCY?: string[];
    FORM_DATA?: {
      /** Address that the form is sent to. */
      ACTION_URI?: string;
      METHOD?: string;
      /** Fields of the record by their names. */
      FIELDS?: {
        [name: string]: {
          /** Whether it is shown. */
          VISIBLE?: string;
          /** Symbolic code. */
          CODE?: string | {
            /** What it is called. */
            NAME?: string;
            /** What kind it is of. */
            TYPE?: string;
          };
        };
      };
    };
    CODES?: {
      [name: string]: {
        /** What it is called. */
        NAME?: string;
        /** What it is about, in words. */
        DESCRIPTION?: string;
        /** Place in the order; what has less comes first. */
        SORT?: string;
        /** The group that it belongs to. */
        GROUP?: string;
        /** Value unless told. */
        DEFAULT?: {
          PROVIDER_KEY?: string;
          PROVIDER_VALUE?: string;
        };
        INPUT?: {
          /** What kind it is of. */
          TYPE?: string;
          /** Further settings. */
          OPTIONS?: {
            TEST?: string;
            REGULAR?: string;
          };
        };
      };
    };
  };
}

/** Type sale_person_type of the documentation. */
export interface SalePersonType {
  /** Id, unique among its kind. */
  id?: number | string;
  /** What it is called. */
  name?: string;
  /** Symbolic code. */
  code?: string | null;
  /** Place in the order; what has less comes first. */
  sort?: string;
  /** Whether it is in use. */
  active?: "Y" | "N";
  /** Id in an outside system. */
  xmlId?: string | number | null;
}

/** Type sale_shipment_property_value of the documentation. */
export interface SaleShipmentPropertyValue {
  /** Id, unique among its kind. */
  id?: number | string;
  /** What it is called. */
  name?: string;
  /** Id of the shipment: sale.shipment.list. */
  shipmentId?: string | number;
  /** Symbolic code. */
  code?: string | null;
  /** The value itself. */
  value?: string | SaleOrderPropertyValueFileValue;
  /** Id of the property of shipments: sale.shipmentproperty.list. */
  shipmentPropsId?: number | string;
  shipmentPropsXmlId?: string | number;
}

/** Type sale_status of the documentation. */
export interface SaleStatus {
  /** Id, unique among its kind. */
  id?: string | number;
  /** What kind it is of. */
  type?: "O" | "D";
  /** Whether somebody is told. */
  notify?: "Y" | "N";
  /** Color that it is shown in. */
  color?: string;
  /** Place in the order; what has less comes first. */
  sort?: number | string;
  /** Id in an outside system. */
  xmlId?: string | number | null;
}

/** Type sale_status_lang of the documentation. */
export interface SaleStatusLang {
  /** Status that it is in. Code of a status: sale.status.list. */
  statusId?: string | number;
  /** Id of the page, or of a site or language. Code of a language. */
  lid?: string;
  /** What it is called. */
  name?: string;
  /** What it is about, in words. */
  description?: string;
}

/** Type time of the documentation. */
export interface Time {
  /** How many records to skip, a multiple of 50. */
  start?: number | string;
  /** When the server ended the call, in seconds since 1970. */
  finish?: number | string;
  /** How long it takes or took. */
  duration?: number | string;
  /** How long the server worked, in seconds. */
  processing?: number | string;
  /** When it begins or began. */
  date_start?: string;
  /** When it ends or ended. */
  date_finish?: string;
  /** When some of the counted time is free again, in seconds since 1970. Seconds since 1970. */
  operating_reset_at?: number | string;
  /** How long the method has run within the counted time, in seconds. */
  operating?: number | string;
}

/** Type type of the documentation. */
export interface Type {
  /** Id, unique among its kind. */
  id?: number | string;
  /** What it is called, for people to read. */
  title?: string;
  /** Symbolic code. */
  code?: string;
  /** Id of the user who created it: user.get. */
  createdBy?: number | string;
  /** Kind of CRM record, e.g. 2 for deals: crm.enum.ownertype. */
  entityTypeId?: number | string;
  /** Use custom funnels and sales tunnels in the smart process. */
  isCategoriesEnabled?: boolean | ("Y" | "N");
  /** Use custom stages and Kanban in the smart process. */
  isStagesEnabled?: boolean | ("Y" | "N");
  /** Fields 'Start Date' and 'End Date'. */
  isBeginCloseDatesEnabled?: boolean | ("Y" | "N");
  /** Field 'Client'. */
  isClientEnabled?: boolean | ("Y" | "N");
  /** Use in user field. */
  isUseInUserfieldEnabled?: boolean | ("Y" | "N");
  /** Link with catalog products. */
  isLinkWithProductsEnabled?: boolean | ("Y" | "N");
  /** Field 'Your Company Details'. */
  isMycompanyEnabled?: boolean | ("Y" | "N");
  /** Document Printing. */
  isDocumentsEnabled?: boolean | ("Y" | "N");
  /** Fields 'Source' and 'Additional Information about Source'. */
  isSourceEnabled?: boolean | ("Y" | "N");
  /** Field 'Observers'. */
  isObserversEnabled?: boolean | ("Y" | "N");
  /** Use Recycle Bin. */
  isRecyclebinEnabled?: boolean | ("Y" | "N");
  /** Use Automation rules and triggers in the smart process. */
  isAutomationEnabled?: boolean | ("Y" | "N");
  /** Use business process designer in the smart process. */
  isBizProcEnabled?: boolean | ("Y" | "N");
  /** Make new funnels available to everyone. */
  isSetOpenPermissions?: boolean | ("Y" | "N");
  isPaymentsEnabled?: boolean | ("Y" | "N");
  isCountersEnabled?: boolean | ("Y" | "N");
  /** When it was created. Date and time, ISO 8601. */
  createdTime?: string;
  /** When it was last changed. Date and time, ISO 8601. */
  updatedTime?: string;
  /** Id of the user who last changed it: user.get. */
  updatedBy?: number | string;
  /** Kinds of records that it is linked with. */
  relations?: {
    parent?: {
      /** Kind of CRM record, e.g. 2 for deals: crm.enum.ownertype. */
      entityTypeId?: number;
      /** Whether a list of the linked records is shown. */
      isChildrenListEnabled?: string;
      /** Whether it came with the portal. */
      isPredefined?: string;
    }[];
    /** Kinds below it. */
    child?: {
      /** Kind of CRM record, e.g. 2 for deals: crm.enum.ownertype. */
      entityTypeId?: number;
      /** Whether a list of the linked records is shown. */
      isChildrenListEnabled?: string;
      /** Whether it came with the portal. */
      isPredefined?: string;
    }[];
  };
  /** Where records of this kind can be chosen. */
  linkedUserFields?: {
    "CALENDAR_EVENT|UF_CRM_CAL_EVENT"?: string;
    "TASKS_TASK|UF_CRM_TASK"?: string;
    "TASKS_TASK_TEMPLATE|UF_CRM_TASK"?: string;
  };
  /** Digital workplaces. */
  customSections?: object | unknown[];
  /** Digital Workspace. */
  customSectionId?: number | string | null;
}

/** Type uf_enum_element of the documentation. */
export interface UfEnumElement {
  /** Id, unique among its kind. */
  ID?: number | string | undefined;
  /** The value itself. */
  VALUE?: string | undefined;
  /** Whether it is chosen unless told. */
  DEF?: string | undefined;
  /** Place in the order; what has less comes first. */
  SORT?: number | string | undefined;
  /** Id in an outside system. */
  XML_ID?: string | number | undefined;
  /** Whether it is to be deleted. */
  DEL?: string | undefined;
}
