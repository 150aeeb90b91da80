// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type {
  CrmItem,
  CrmItemAddFields,
  CrmItemAddFields2,
  CrmItemAddFields3,
  CrmItemAddFields4,
  CrmItemAddFields5,
  CrmItemAddFields6,
  CrmItemAddFields7,
  CrmItemAddParams,
  CrmItemAddResult,
  CrmItemBatchImportParams,
  CrmItemBatchImportResult,
  CrmItemDeleteParams,
  CrmItemDeleteResult,
  CrmItemDeliveryGetParams,
  CrmItemDeliveryGetResult,
  CrmItemDeliveryListParams,
  CrmItemDeliveryListResult,
  CrmItemDetailsConfigurationForceCommonScopeForAllParams,
  CrmItemDetailsConfigurationForceCommonScopeForAllResult,
  CrmItemDetailsConfigurationGetParams,
  CrmItemDetailsConfigurationGetResult,
  CrmItemDetailsConfigurationResetParams,
  CrmItemDetailsConfigurationResetResult,
  CrmItemDetailsConfigurationSetParams,
  CrmItemDetailsConfigurationSetResult,
  CrmItemFieldsParams,
  CrmItemFieldsResult,
  CrmItemGetParams,
  CrmItemGetResult,
} from "./crm_item_1.ts";
import type { CrmItemProductRow } from "./shared.ts";

/**
 * Parameters of crm.item.import.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/universal/import/crm-item-import.html
 */
export interface CrmItemImportParams {
  /** Kind of CRM record, e.g. 2 for deals: crm.enum.ownertype. */
  entityTypeId: number | string;
  /** Fields of the record by their names. See crm.item.fields. */
  fields: {
    /** What it is called, for people to read. */
    title?: string | undefined;
    /** Salutation: crm.status.list of HONORIFIC. */
    honorific?: string | undefined;
    /** What it is called. */
    name?: string | undefined;
    /** Middle name or patronymic. */
    secondName?: string | undefined;
    /** Surname. */
    lastName?: string | undefined;
    /** Date of birth. Date without a time. */
    birthdate?: null | (string | Date) | undefined;
    /** Name of the company. */
    companyTitle?: string | undefined;
    /** Where it came from: crm.status.list of SOURCE. */
    sourceId?: string | undefined;
    /** More about where it came from. */
    sourceDescription?: string | undefined;
    /** Stage that it is in. Code of an entry of a reference book: crm.status.list. */
    stageId?: string | undefined;
    /** What there is to say about the status. */
    statusDescription?: string | undefined;
    /** Position in the company. */
    post?: string | undefined;
    /** Code of the currency: crm.currency.list. */
    currencyId?: string | undefined;
    /** Whether the amount was entered by hand. Default: N. */
    isManualOpportunity?: "Y" | "N" | undefined;
    /** Expected amount. */
    opportunity?: number | string | undefined;
    /** Whether everybody may see it. Default: Y. */
    opened?: "Y" | "N" | undefined;
    /** Remark for people. */
    comments?: string | undefined;
    /** Id of the user who is responsible: user.get. */
    assignedById?: number | string | undefined;
    /** Id of the company: crm.company.list. */
    companyId?: number | string | null | undefined;
    /** Id of the contact: crm.contact.list. */
    contactId?: number | string | null | undefined;
    /** Ids of contacts: crm.contact.list. See crm.item.list. */
    contactIds?: (number | string)[] | undefined;
    /** Outside system that it came from. */
    originatorId?: string | number | null | undefined;
    /** Id in the outside system that it came from. */
    originId?: string | number | null | undefined;
    /** Id of the form that it came through. */
    webformId?: number | string | null | undefined;
    /** Ids of users: user.get. */
    observers?: (number | string)[] | undefined;
    /** Campaign mark: the advertising system. */
    utmSource?: string | undefined;
    /** Campaign mark: kind of traffic, e.g. CPC. */
    utmMedium?: string | undefined;
    /** Campaign mark: the campaign. */
    utmCampaign?: string | undefined;
    /** Campaign mark: the advertisement. */
    utmContent?: string | undefined;
    /** Campaign mark: the search words. */
    utmTerm?: string | null | undefined;
    [name: `ufCrm${string}`]: unknown;
    [name: `parentId${string}`]: unknown;
  } | {
    /** What it is called, for people to read. */
    title?: string | undefined;
    /** Kind of it, as a number or a code. Code of an entry of a reference book: crm.status.list. */
    typeId?: string | undefined;
    /** Id of what it is grouped under; of a CRM record the funnel. */
    categoryId?: number | string | undefined;
    /** Stage that it is in. Code of an entry of a reference book: crm.status.list. */
    stageId?: string | undefined;
    /** Whether it is the template of recurring ones. Default: N. */
    isRecurring?: "Y" | "N" | undefined;
    /** Chance of success in per cent. */
    probability?: number | string | undefined;
    /** Code of the currency: crm.currency.list. */
    currencyId?: string | undefined;
    /** Whether the amount was entered by hand. Default: N. */
    isManualOpportunity?: "Y" | "N" | undefined;
    /** Expected amount. */
    opportunity?: number | string | undefined;
    /** Amount of the tax. */
    taxValue?: number | string | undefined;
    /** Id of the company: crm.company.list. */
    companyId?: number | string | null | undefined;
    /** Id of the contact: crm.contact.list. */
    contactId?: number | string | null | undefined;
    /** Ids of contacts: crm.contact.list. See crm.item.list. */
    contactIds?: (number | string)[] | undefined;
    /** Id of the quote: crm.quote.list. */
    quoteId?: number | string | null | undefined;
    /** When it begins. Date without a time. */
    begindate?: null | (string | Date) | undefined;
    /** When it is to end. Date without a time. */
    closedate?: null | (string | Date) | undefined;
    /** Whether everybody may see it. Default: Y. */
    opened?: "Y" | "N" | undefined;
    /** Remark for people. */
    comments?: string | undefined;
    /** Id of the user who is responsible: user.get. */
    assignedById?: number | string | undefined;
    /** Where it came from: crm.status.list of SOURCE. */
    sourceId?: string | undefined;
    /** More about where it came from. */
    sourceDescription?: string | undefined;
    /** Id of the lead: crm.lead.list. */
    leadId?: number | string | null | undefined;
    /** What else there is to say of it. */
    additionalInfo?: string | undefined;
    /** Outside system that it came from. */
    originatorId?: string | number | null | undefined;
    /** Id in the outside system that it came from. */
    originId?: string | number | null | undefined;
    /** Ids of users: user.get. */
    observers?: (number | string)[] | undefined;
    /** Id of the place. */
    locationId?: unknown;
    /** Campaign mark: the advertising system. */
    utmSource?: string | undefined;
    /** Campaign mark: kind of traffic, e.g. CPC. */
    utmMedium?: string | undefined;
    /** Campaign mark: the campaign. */
    utmCampaign?: string | undefined;
    /** Campaign mark: the advertisement. */
    utmContent?: string | undefined;
    /** Campaign mark: the search words. */
    utmTerm?: string | undefined;
    [name: `ufCrm${string}`]: unknown;
    [name: `parentId${string}`]: unknown;
  } | {
    /** Salutation: crm.status.list of HONORIFIC. */
    honorific?: string | undefined;
    /** What it is called. */
    name?: string | undefined;
    /** Middle name or patronymic. */
    secondName?: string | undefined;
    /** Surname. */
    lastName?: string | undefined;
    /** Picture of the person. */
    photo?: unknown;
    /** Date of birth. Date without a time. */
    birthdate?: null | (string | Date) | undefined;
    /** Kind of it, as a number or a code. Code of an entry of a reference book: crm.status.list. */
    typeId?: string | undefined;
    /** Where it came from: crm.status.list of SOURCE. */
    sourceId?: string | undefined;
    /** More about where it came from. */
    sourceDescription?: string | undefined;
    /** Position in the company. */
    post?: string | undefined;
    /** Remark for people. */
    comments?: string | undefined;
    /** Whether everybody may see it. Default: Y. */
    opened?: "Y" | "N" | undefined;
    /** Whether it may be exported. Default: Y. */
    export?: boolean | ("Y" | "N") | undefined;
    /** Id of the user who is responsible: user.get. */
    assignedById?: number | string | undefined;
    /** Id of the company: crm.company.list. */
    companyId?: number | string | null | undefined;
    /** Ids of companies: crm.company.list. */
    companyIds?: number | string | null | undefined;
    /** Id of the lead: crm.lead.list. */
    leadId?: number | string | null | undefined;
    /** Outside system that it came from. */
    originatorId?: string | number | null | undefined;
    /** Id in the outside system that it came from. */
    originId?: string | number | null | undefined;
    /** Version in the outside system that it came from. */
    originVersion?: string | undefined;
    /** Ids of users: user.get. */
    observers?: (number | string)[] | undefined;
    /** Campaign mark: the advertising system. */
    utmSource?: string | undefined;
    /** Campaign mark: kind of traffic, e.g. CPC. */
    utmMedium?: string | undefined;
    /** Campaign mark: the campaign. */
    utmCampaign?: string | undefined;
    /** Campaign mark: the advertisement. */
    utmContent?: string | undefined;
    /** Campaign mark: the search words. */
    utmTerm?: string | undefined;
    [name: `ufCrm${string}`]: unknown;
    [name: `parentId${string}`]: unknown;
  } | {
    /** What it is called, for people to read. */
    title?: string | undefined;
    /** Kind of it, as a number or a code. Code of an entry of a reference book: crm.status.list. */
    typeId?: string | undefined;
    /** Picture that stands for it. */
    logo?: unknown;
    /** Bank details as text. */
    bankingDetails?: string | undefined;
    /** Line of business: crm.status.list of INDUSTRY. */
    industry?: string | undefined;
    /** How many employees: crm.status.list of EMPLOYEES. */
    employees?: string | undefined;
    /** Code of the currency: crm.currency.list. */
    currencyId?: string | undefined;
    /** Yearly turnover. Default: 0. */
    revenue?: number | string | undefined;
    /** Whether everybody may see it. Default: Y. */
    opened?: "Y" | "N" | undefined;
    /** Remark for people. */
    comments?: string | undefined;
    /** Whether it is one's own company. Default: N. */
    isMyCompany?: boolean | ("Y" | "N") | undefined;
    /** Id of the user who is responsible: user.get. */
    assignedById?: number | string | undefined;
    /** Ids of contacts: crm.contact.list. See crm.item.list. */
    contactIds?: (number | string)[] | undefined;
    /** Id of the lead: crm.lead.list. */
    leadId?: number | string | null | undefined;
    /** Outside system that it came from. */
    originatorId?: string | number | null | undefined;
    /** Id in the outside system that it came from. */
    originId?: string | number | null | undefined;
    /** Version in the outside system that it came from. */
    originVersion?: string | undefined;
    /** Ids of users: user.get. */
    observers?: (number | string)[] | undefined;
    /** Campaign mark: the advertising system. */
    utmSource?: string | undefined;
    /** Campaign mark: kind of traffic, e.g. CPC. */
    utmMedium?: string | undefined;
    /** Campaign mark: the campaign. */
    utmCampaign?: string | undefined;
    /** Campaign mark: the advertisement. */
    utmContent?: string | undefined;
    /** Campaign mark: the search words. */
    utmTerm?: string | undefined;
    [name: `ufCrm${string}`]: unknown;
    [name: `parentId${string}`]: unknown;
  } | {
    /** What it is called, for people to read. */
    title?: string | undefined;
    /** Id of the user who is responsible: user.get. */
    assignedById?: number | string | undefined;
    /** Whether everybody may see it. Default: Y. */
    opened?: "Y" | "N" | undefined;
    /** What is in it. */
    content?: string | undefined;
    /** Conditions. */
    terms?: string | undefined;
    /** Remark for people. */
    comments?: string | undefined;
    /** Id of the deal: crm.deal.list. */
    dealId?: number | string | null | undefined;
    /** Id of the lead: crm.lead.list. */
    leadId?: number | string | null | undefined;
    storageTypeId?: 1 | 2 | 3 | undefined;
    storageElementIds?: number | string | undefined;
    /** Id of the form that it came through. */
    webformId?: number | string | null | undefined;
    /** Id of the company: crm.company.list. */
    companyId?: number | string | null | undefined;
    /** Id of the contact: crm.contact.list. */
    contactId?: number | string | null | undefined;
    /** Ids of contacts: crm.contact.list. See crm.item.list. */
    contactIds?: (number | string)[] | undefined;
    /** Id of the place. */
    locationId?: unknown;
    /** Code of the currency: crm.currency.list. */
    currencyId?: string | undefined;
    /** Whether the amount was entered by hand. Default: N. */
    isManualOpportunity?: "Y" | "N" | undefined;
    /** Expected amount. */
    opportunity?: number | string | undefined;
    /** Amount of the tax. */
    taxValue?: number | string | undefined;
    /** Stage that it is in. Code of an entry of a reference book: crm.status.list. */
    stageId?: string | undefined;
    /** When it begins. Date without a time. */
    begindate?: null | (string | Date) | undefined;
    /** When it is to end. Date without a time. */
    closedate?: null | (string | Date) | undefined;
    /** Until when it holds. Date without a time. */
    actualDate?: null | (string | Date) | undefined;
    /** Id of one's own company: crm.company.list. */
    mycompanyId?: number | string | null | undefined;
    /** Campaign mark: the advertising system. */
    utmSource?: string | undefined;
    /** Campaign mark: kind of traffic, e.g. CPC. */
    utmMedium?: string | undefined;
    /** Campaign mark: the campaign. */
    utmCampaign?: string | undefined;
    /** Campaign mark: the advertisement. */
    utmContent?: string | undefined;
    /** Campaign mark: the search words. */
    utmTerm?: string | undefined;
    [name: `ufCrm${string}`]: unknown;
    [name: `parentId${string}`]: unknown;
  } | {
    /** What it is called, for people to read. */
    title?: string | undefined;
    /** Id in an outside system. */
    xmlId?: string | number | null | undefined;
    /** Id of the user who is responsible: user.get. */
    assignedById?: number | string | undefined;
    /** Whether everybody may see it. Default: Y. */
    opened?: "Y" | "N" | undefined;
    /** Id of the form that it came through. */
    webformId?: number | string | null | undefined;
    /** When it begins. Date without a time. */
    begindate?: null | (string | Date) | undefined;
    /** When it is to end. Date without a time. */
    closedate?: null | (string | Date) | undefined;
    /** Id of the company: crm.company.list. */
    companyId?: number | string | null | undefined;
    /** Id of the contact: crm.contact.list. */
    contactId?: number | string | null | undefined;
    /** Ids of contacts: crm.contact.list. See crm.item.list. */
    contactIds?: (number | string)[] | undefined;
    /** Ids of users: user.get. */
    observers?: (number | string)[] | undefined;
    /** Stage that it is in. Code of an entry of a reference book: crm.status.list. */
    stageId?: string | undefined;
    /** Where it came from: crm.status.list of SOURCE. */
    sourceId?: string | undefined;
    /** More about where it came from. */
    sourceDescription?: string | undefined;
    /** Code of the currency: crm.currency.list. */
    currencyId?: string | undefined;
    /** Whether the amount was entered by hand. Default: N. */
    isManualOpportunity?: "Y" | "N" | undefined;
    /** Expected amount. */
    opportunity?: number | string | undefined;
    /** Amount of the tax. */
    taxValue?: number | string | undefined;
    /** Id of one's own company: crm.company.list. */
    mycompanyId?: number | string | null | undefined;
    /** Remark for people. */
    comments?: string | undefined;
    /** Id of the place. */
    locationId?: unknown;
    [name: `ufCrm${string}`]: unknown;
    [name: `parentId${string}`]: unknown;
  } | {
    /** What it is called, for people to read. */
    title?: string | undefined;
    /** Id in an outside system. */
    xmlId?: string | number | null | undefined;
    /** Id of the user who is responsible: user.get. */
    assignedById?: number | string | undefined;
    /** Whether everybody may see it. Default: Y. */
    opened?: "Y" | "N" | undefined;
    /** Id of the form that it came through. */
    webformId?: number | string | null | undefined;
    /** When it begins. Date without a time. */
    begindate?: null | (string | Date) | undefined;
    /** When it is to end. Date without a time. */
    closedate?: null | (string | Date) | undefined;
    /** Id of the company: crm.company.list. */
    companyId?: number | string | null | undefined;
    /** Id of the contact: crm.contact.list. */
    contactId?: number | string | null | undefined;
    /** Ids of contacts: crm.contact.list. See crm.item.list. */
    contactIds?: (number | string)[] | undefined;
    /** Ids of users: user.get. */
    observers?: (number | string)[] | undefined;
    /** Id of what it is grouped under; of a CRM record the funnel. */
    categoryId?: number | string | undefined;
    /** Stage that it is in. Code of an entry of a reference book: crm.status.list. */
    stageId?: string | undefined;
    /** Where it came from: crm.status.list of SOURCE. */
    sourceId?: string | undefined;
    /** More about where it came from. */
    sourceDescription?: string | undefined;
    /** Code of the currency: crm.currency.list. */
    currencyId?: string | undefined;
    /** Whether the amount was entered by hand. Default: N. */
    isManualOpportunity?: "Y" | "N" | undefined;
    /** Expected amount. */
    opportunity?: number | string | undefined;
    /** Amount of the tax. */
    taxValue?: number | string | undefined;
    /** Id of one's own company: crm.company.list. */
    mycompanyId?: number | string | null | undefined;
    [name: `ufCrm${string}`]: unknown;
    [name: `parentId${string}`]: unknown;
  };
  /** Whether own fields keep their names, e.g. UF_CRM_1. Default: N. */
  useOriginalUfNames?: "Y" | "N" | undefined;
}

/** Result of crm.item.import. */
export interface CrmItemImportResult {
  /** The record. */
  item: {
    /** Id, unique among its kind. Read-only. */
    id?: number;
    [name: `ufCrm${string}`]: unknown;
  };
}

/**
 * Parameters of crm.item.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/universal/crm-item-list.html
 */
export interface CrmItemListParams {
  /** Kind of CRM record, e.g. 2 for deals: crm.enum.ownertype. */
  entityTypeId: number | string;
  /** Names of the fields to return. See crm.item.fields. */
  select?: (keyof CrmItem | (string & {}))[] | undefined;
  /** Conditions that all must hold. See crm.item.fields. */
  filter?:
    | {
      [Name in keyof CrmItem]?: unknown;
    }
    | object
    | undefined;
  /** Fields to sort by, each with ASC or DESC. See crm.item.fields. */
  order?:
    | {
      [Name in keyof CrmItem]?: ("ASC" | "DESC" | "asc" | "desc" | (string & {})) | undefined;
    }
    | object
    | undefined;
  /** How many records to skip, a multiple of 50. */
  start?: number | string | undefined;
  /** Whether own fields keep their names, e.g. UF_CRM_1. Default: N. */
  useOriginalUfNames?: "Y" | "N" | undefined;
}

/** Result of crm.item.list. */
export interface CrmItemListResult {
  /** The records. */
  items: CrmItem[];
}

/** What crm.item.payment holds. Which members arrive depends on the call. */
export interface CrmItemPayment {
  /** Id, unique among its kind. */
  id?: number;
  /** Number that people know it by. */
  accountNumber?: string;
  /** Whether it is paid. */
  paid?: string;
  /** When it was paid. */
  datePaid?: string | null;
  /** Id of the user who marked it as paid: user.get. */
  empPaidId?: number | null;
  /** Id of the payment system: sale.paysystem.list. */
  paySystemId?: string | number;
  /** Amount. */
  sum?: number;
  /** Code of the currency: crm.currency.list. */
  currency?: string;
  /** Name of the payment system. */
  paySystemName?: string;
}

/**
 * Parameters of crm.item.payment.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/universal/payment/crm-item-payment-add.html
 */
export interface CrmItemPaymentAddParams {
  /** Id of the record that it belongs to. */
  entityId: number | string;
  /** Kind of CRM record, e.g. 2 for deals: crm.enum.ownertype. */
  entityTypeId: number | string;
}

/** Result of crm.item.payment.add. */
export type CrmItemPaymentAddResult = number;

/**
 * Parameters of crm.item.payment.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/universal/payment/crm-item-payment-delete.html
 */
export interface CrmItemPaymentDeleteParams {
  /** Id of a payment: sale.payment.list. See crm.item.payment.list. */
  id: number | string;
}

/** Result of crm.item.payment.delete. */
export type CrmItemPaymentDeleteResult = boolean;

/** Parameters of crm.item.payment.delivery.add. */
export interface CrmItemPaymentDeliveryAddParams {
  /** Id of the payment: sale.payment.list. */
  paymentId: number | string;
  /** Id of a shipment: sale.shipment.list. */
  deliveryId: string | number;
}

/** Result of crm.item.payment.delivery.add. */
export type CrmItemPaymentDeliveryAddResult = number;

/** Parameters of crm.item.payment.delivery.delete. */
export interface CrmItemPaymentDeliveryDeleteParams {
  /** Id, unique among its kind. See crm.item.payment.delivery.list. */
  id: number | string;
}

/** Result of crm.item.payment.delivery.delete. */
export type CrmItemPaymentDeliveryDeleteResult = boolean;

/** Parameters of crm.item.payment.delivery.list. */
export interface CrmItemPaymentDeliveryListParams {
  /** Id of the payment: sale.payment.list. */
  paymentId: number | string;
  /** Conditions that all must hold. */
  filter:
    | {
      [Name in "id" | "quantity"]?: unknown;
    }
    | object;
  /** Fields to sort by, each with ASC or DESC. */
  order?:
    | {
      [Name in "id" | "quantity"]?: ("ASC" | "DESC" | "asc" | "desc" | (string & {})) | undefined;
    }
    | object
    | undefined;
}

/** Result of crm.item.payment.delivery.list. */
export type CrmItemPaymentDeliveryListResult = {
  /** Id, unique among its kind. */
  id?: number;
  /** Id of the payment: sale.payment.list. */
  paymentId?: number;
  /** How many or how much. */
  quantity?: number;
  /** Id of a shipment: sale.shipment.list. */
  deliveryId?: string | number;
}[];

/** Parameters of crm.item.payment.delivery.setDelivery. */
export interface CrmItemPaymentDeliverySetDeliveryParams {
  /** Id, unique among its kind. See crm.item.payment.delivery.list. */
  id: number | string;
  /** Id of a shipment: sale.shipment.list. */
  deliveryId: string | number;
}

/** Result of crm.item.payment.delivery.setDelivery. */
export type CrmItemPaymentDeliverySetDeliveryResult = boolean;

/**
 * Parameters of crm.item.payment.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/universal/payment/crm-item-payment-get.html
 */
export interface CrmItemPaymentGetParams {
  /** Id of a payment: sale.payment.list. See crm.item.payment.list. */
  id: number | string;
}

/** Result of crm.item.payment.get. */
export type CrmItemPaymentGetResult = CrmItemPayment;

/**
 * Parameters of crm.item.payment.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/universal/payment/crm-item-payment-list.html
 */
export interface CrmItemPaymentListParams {
  /** Id of the record that it belongs to. */
  entityId: number | string;
  /** Kind of CRM record, e.g. 2 for deals: crm.enum.ownertype. */
  entityTypeId: number | string;
  /** Conditions that all must hold. See sale.payment.list. */
  filter?:
    | {
      [Name in keyof CrmItemPayment]?: unknown;
    }
    | object
    | undefined;
  /** Fields to sort by, each with ASC or DESC. See sale.payment.list. */
  order?:
    | {
      [Name in keyof CrmItemPayment]?: ("ASC" | "DESC" | "asc" | "desc" | (string & {})) | undefined;
    }
    | object
    | undefined;
}

/** Result of crm.item.payment.list. */
export type CrmItemPaymentListResult = CrmItemPayment[];

/**
 * Parameters of crm.item.payment.pay.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/universal/payment/crm-item-payment-pay.html
 */
export interface CrmItemPaymentPayParams {
  /** Id of a payment: sale.payment.list. See crm.item.payment.list. */
  id: number | string;
}

/** Result of crm.item.payment.pay. */
export type CrmItemPaymentPayResult = boolean;

/** Parameters of crm.item.payment.product.add. */
export interface CrmItemPaymentProductAddParams {
  /** Id of the payment: sale.payment.list. */
  paymentId: number | string;
  rowId: number | string;
  /** How many or how much. */
  quantity: number | string;
}

/** Result of crm.item.payment.product.add. */
export type CrmItemPaymentProductAddResult = number;

/** Parameters of crm.item.payment.product.delete. */
export interface CrmItemPaymentProductDeleteParams {
  /** Id, unique among its kind. See crm.item.payment.product.list. */
  id: number | string;
}

/** Result of crm.item.payment.product.delete. */
export type CrmItemPaymentProductDeleteResult = boolean;

/** Parameters of crm.item.payment.product.list. */
export interface CrmItemPaymentProductListParams {
  /** Id of the payment: sale.payment.list. */
  paymentId: number | string;
  /** Conditions that all must hold. */
  filter:
    | {
      [Name in "id" | "quantity"]?: unknown;
    }
    | object;
  /** Fields to sort by, each with ASC or DESC. */
  order?:
    | {
      [Name in "id" | "quantity"]?: ("ASC" | "DESC" | "asc" | "desc" | (string & {})) | undefined;
    }
    | object
    | undefined;
}

/** Result of crm.item.payment.product.list. */
export type CrmItemPaymentProductListResult = {
  /** Id, unique among its kind. */
  id?: number;
  /** Id of the payment: sale.payment.list. */
  paymentId?: number;
  /** How many or how much. */
  quantity?: number;
  rowId?: number;
}[];

/** Parameters of crm.item.payment.product.setQuantity. */
export interface CrmItemPaymentProductSetQuantityParams {
  /** Id, unique among its kind. See crm.item.payment.product.list. */
  id: number | string;
  /** How many or how much. */
  quantity: number | string;
}

/** Result of crm.item.payment.product.setQuantity. */
export type CrmItemPaymentProductSetQuantityResult = boolean;

/**
 * Parameters of crm.item.payment.unpay.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/universal/payment/crm-item-payment-unpay.html
 */
export interface CrmItemPaymentUnpayParams {
  /** Id of a payment: sale.payment.list. See crm.item.payment.list. */
  id: number | string;
}

/** Result of crm.item.payment.unpay. */
export type CrmItemPaymentUnpayResult = boolean;

/**
 * Parameters of crm.item.payment.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/universal/payment/crm-item-payment-update.html
 */
export interface CrmItemPaymentUpdateParams {
  /** Id of a payment: sale.payment.list. See crm.item.payment.list. */
  id: number | string;
  /** Fields of the record by their names. */
  fields: {
    /** Whether it is paid. */
    paid?: "Y" | "N" | undefined;
    /** Id of the payment system: sale.paysystem.list. */
    paySystemId?: string | number | undefined;
  };
}

/** Result of crm.item.payment.update. */
export type CrmItemPaymentUpdateResult = boolean;

/**
 * Parameters of crm.item.productrow.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/universal/product-rows/crm-item-productrow-add.html
 */
export interface CrmItemProductrowAddParams {
  /** Fields of the record by their names. See crm.item.productrow.fields. */
  fields: {
    /** Id of what it belongs to. Cannot be changed later. */
    ownerId: number | string;
    /** Kind of what it belongs to. Cannot be changed later. */
    ownerType: string;
    /** Id of the product: catalog.product.list. */
    productId?: number | string | null | undefined;
    /** Name of the product. */
    productName?: string | undefined;
    /** Price of one. */
    price?: number | string | undefined;
    /** How many or how much. Default: 1. */
    quantity?: number | string | undefined;
    /** 1 an amount, 2 per cent. Default: 2. */
    discountTypeId?: 1 | 2 | undefined;
    /** Discount in per cent. */
    discountRate?: number | string | undefined;
    /** Discount as an amount. */
    discountSum?: number | string | undefined;
    /** Tax in per cent. */
    taxRate?: number | string | undefined;
    /** Whether the price contains the tax. Default: N. */
    taxIncluded?: "Y" | "N" | undefined;
    /** Code of the unit of measure: catalog.measure.list. */
    measureCode?: number | string | undefined;
    /** Place in the order; what has less comes first. */
    sort?: number | string | undefined;
    /** Whether it was changed by hand. */
    customized?: string | undefined;
    /** Name of the unit of measure. */
    measureName?: string | undefined;
  };
}

/** Result of crm.item.productrow.add. */
export interface CrmItemProductrowAddResult {
  /** Product with price and quantity. */
  productRow: CrmItemProductRow;
}

/**
 * Parameters of crm.item.productrow.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/universal/product-rows/crm-item-productrow-delete.html
 */
export interface CrmItemProductrowDeleteParams {
  /** Id, unique among its kind. See crm.item.productrow.list. */
  id: number | string;
}

/** Result of crm.item.productrow.delete. */
export type CrmItemProductrowDeleteResult = null;

/** How crm.item.productrow.fields describes a field. */
export interface CrmItemProductrowFieldsField {
  /** What kind it is of. */
  type?: string;
  /** Whether it must be given. */
  isRequired?: boolean;
  /** Whether calls cannot write it. */
  isReadOnly?: boolean;
  /** Whether it can be written only once. */
  isImmutable?: boolean;
  /** Whether it holds several values. */
  isMultiple?: boolean;
  /** Whether it is the portal's own. */
  isDynamic?: boolean;
  /** What it is called, for people to read. */
  title?: string;
}

/**
 * Parameters of crm.item.productrow.fields.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/universal/product-rows/crm-item-productrow-fields.html
 */
export interface CrmItemProductrowFieldsParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of crm.item.productrow.fields. */
export interface CrmItemProductrowFieldsResult {
  /** Fields of the record by their names. */
  fields: {
    /** Id, unique among its kind. Read-only. */
    id?: CrmItemProductrowFieldsField;
    /** Id of what it belongs to. Cannot be changed later. */
    ownerId?: CrmItemProductrowFieldsField;
    /** Kind of what it belongs to. Cannot be changed later. */
    ownerType?: CrmItemProductrowFieldsField;
    /** Id of the product: catalog.product.list. */
    productId?: CrmItemProductrowFieldsField;
    /** Name of the product. */
    productName?: CrmItemProductrowFieldsField;
    /** Price of one. */
    price?: CrmItemProductrowFieldsField;
    /** Price with discounts, without tax. Read-only. */
    priceExclusive?: CrmItemProductrowFieldsField;
    /** Price without discounts and tax. Read-only. */
    priceNetto?: CrmItemProductrowFieldsField;
    /** Price with tax, without discounts. Read-only. */
    priceBrutto?: CrmItemProductrowFieldsField;
    /** How many or how much. */
    quantity?: CrmItemProductrowFieldsField;
    /** 1 an amount, 2 per cent. */
    discountTypeId?: CrmItemProductrowFieldsField;
    /** Discount in per cent. */
    discountRate?: CrmItemProductrowFieldsField;
    /** Discount as an amount. */
    discountSum?: CrmItemProductrowFieldsField;
    /** Tax in per cent. */
    taxRate?: CrmItemProductrowFieldsField;
    /** Whether the price contains the tax. */
    taxIncluded?: CrmItemProductrowFieldsField;
    /** Whether it was changed by hand. */
    customized?: CrmItemProductrowFieldsField;
    /** Code of the unit of measure: catalog.measure.list. */
    measureCode?: CrmItemProductrowFieldsField;
    /** Name of the unit of measure. */
    measureName?: CrmItemProductrowFieldsField;
    /** Place in the order; what has less comes first. */
    sort?: CrmItemProductrowFieldsField;
    /** What kind it is of. Read-only. */
    type?: CrmItemProductrowFieldsField;
    /** Id of the store: catalog.store.list. Read-only. */
    storeId?: CrmItemProductrowFieldsField;
    /** Price in the currency of the reports. */
    priceAccount?: CrmItemProductrowFieldsField;
    /** Id in an outside system. */
    xmlId?: CrmItemProductrowFieldsField;
  };
}

/** Parameters of crm.item.productrow.getAvailableForPayment. */
export interface CrmItemProductrowGetAvailableForPaymentParams {
  /** Id of what it belongs to. */
  ownerId: number | string;
  /** Kind of what it belongs to. */
  ownerType: string;
}

/** Result of crm.item.productrow.getAvailableForPayment. */
export interface CrmItemProductrowGetAvailableForPaymentResult {
  /** Products with prices and quantities. */
  productRows: CrmItemProductRow[];
}

/**
 * Parameters of crm.item.productrow.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/universal/product-rows/crm-item-productrow-get.html
 */
export interface CrmItemProductrowGetParams {
  /** Id, unique among its kind. See crm.item.productrow.list. */
  id: number | string;
}

/** Result of crm.item.productrow.get. */
export interface CrmItemProductrowGetResult {
  /** Product with price and quantity. */
  productRow: CrmItemProductRow;
}

/**
 * Parameters of crm.item.productrow.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/universal/product-rows/crm-item-productrow-list.html
 */
export interface CrmItemProductrowListParams {
  /** Conditions that all must hold. See crm.item.productrow.fields. */
  filter:
    | {
      [Name in keyof CrmItemProductRow]?: unknown;
    }
    | object;
  /** Fields to sort by, each with ASC or DESC. See crm.item.productrow.fields. */
  order?:
    | {
      [Name in keyof CrmItemProductRow]?: ("ASC" | "DESC" | "asc" | "desc" | (string & {})) | undefined;
    }
    | object
    | undefined;
  /** How many records to skip, a multiple of 50. */
  start?: number | string | undefined;
}

/** Result of crm.item.productrow.list. */
export interface CrmItemProductrowListResult {
  /** Products with prices and quantities. */
  productRows: CrmItemProductRow[];
}

/**
 * Parameters of crm.item.productrow.set.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/universal/product-rows/crm-item-productrow-set.html
 */
export interface CrmItemProductrowSetParams {
  /** Id of what it belongs to. */
  ownerId: number | string;
  /** Kind of what it belongs to. */
  ownerType: string;
  /** Products with prices and quantities. */
  productRows: {
    /** Id of the product: catalog.product.list. */
    productId?: number | string | undefined;
    /** Name of the product. */
    productName?: string | undefined;
    /** Price of one. */
    price?: number | string | undefined;
    /** How many or how much. Default: 1. */
    quantity?: number | string | undefined;
    /** 1 an amount, 2 per cent. Default: 2. */
    discountTypeId?: 1 | 2 | undefined;
    /** Discount in per cent. */
    discountRate?: number | string | undefined;
    /** Discount as an amount. */
    discountSum?: number | string | undefined;
    /** Tax in per cent. */
    taxRate?: number | string | undefined;
    /** Whether the price contains the tax. Default: N. */
    taxIncluded?: "Y" | "N" | undefined;
    /** Code of the unit of measure: catalog.measure.list. */
    measureCode?: number | string | undefined;
    /** Place in the order; what has less comes first. */
    sort?: number | string | undefined;
  }[];
}

/** Result of crm.item.productrow.set. */
export interface CrmItemProductrowSetResult {
  /** Product with price and quantity. */
  productRow?: CrmItemProductRow[];
  /** Products with prices and quantities. */
  productRows: {
    /** Id, unique among its kind. Read-only. */
    id?: number;
    /** Id of what it belongs to. Cannot be changed later. */
    ownerId?: number;
    /** Kind of what it belongs to. Cannot be changed later. */
    ownerType?: string;
    /** Id of the product: catalog.product.list. */
    productId?: number;
    /** Name of the product. */
    productName?: string;
    /** Price of one. */
    price?: number;
    /** Price in the currency of the reports. */
    priceAccount?: number;
    /** Price with discounts, without tax. Read-only. */
    priceExclusive?: number;
    /** Price without discounts and tax. Read-only. */
    priceNetto?: number;
    /** Price with tax, without discounts. Read-only. */
    priceBrutto?: number;
    /** How many or how much. */
    quantity?: number;
    /** 1 an amount, 2 per cent. */
    discountTypeId?: number;
    /** Discount in per cent. */
    discountRate?: number;
    /** Discount as an amount. */
    discountSum?: number;
    /** Tax in per cent. */
    taxRate?: null;
    /** Whether the price contains the tax. */
    taxIncluded?: string;
    /** Whether it was changed by hand. */
    customized?: string;
    /** Code of the unit of measure: catalog.measure.list. */
    measureCode?: number;
    /** Name of the unit of measure. */
    measureName?: string;
    /** Place in the order; what has less comes first. */
    sort?: number;
    /** Id in an outside system. */
    xmlId?: string;
    /** What kind it is of. Read-only. */
    type?: number;
  }[];
}

/**
 * Parameters of crm.item.productrow.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/universal/product-rows/crm-item-productrow-update.html
 */
export interface CrmItemProductrowUpdateParams {
  /** Id, unique among its kind. See crm.item.productrow.list. */
  id: number | string;
  /** Fields of the record by their names. See crm.item.productrow.fields. */
  fields: {
    /** Id of the product: catalog.product.list. */
    productId?: number | string | null | undefined;
    /** Name of the product. */
    productName?: string | undefined;
    /** Price of one. */
    price?: number | string | undefined;
    /** How many or how much. */
    quantity?: number | string | undefined;
    /** 1 an amount, 2 per cent. */
    discountTypeId?: 1 | 2 | undefined;
    /** Discount in per cent. */
    discountRate?: number | string | undefined;
    /** Discount as an amount. */
    discountSum?: number | string | undefined;
    /** Tax in per cent. */
    taxRate?: number | string | undefined;
    /** Whether the price contains the tax. */
    taxIncluded?: "Y" | "N" | undefined;
    /** Code of the unit of measure: catalog.measure.list. */
    measureCode?: number | string | undefined;
    /** Place in the order; what has less comes first. */
    sort?: number | string | undefined;
    /** Whether it was changed by hand. */
    customized?: string | undefined;
    /** Name of the unit of measure. */
    measureName?: string | undefined;
  };
}

/** Result of crm.item.productrow.update. */
export interface CrmItemProductrowUpdateResult {
  /** Product with price and quantity. */
  productRow: CrmItemProductRow;
}

/**
 * Parameters of crm.item.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/universal/crm-item-update.html
 */
export interface CrmItemUpdateParams {
  /** Kind of CRM record, e.g. 2 for deals: crm.enum.ownertype. */
  entityTypeId: number | string;
  /** Id, unique among its kind. See crm.item.list. */
  id: number | string;
  /** Fields of the record by their names. See crm.item.fields. */
  fields:
    | CrmItemAddFields
    | CrmItemAddFields2
    | CrmItemAddFields3
    | CrmItemAddFields4
    | CrmItemAddFields5
    | CrmItemAddFields6
    | CrmItemAddFields7;
  /** Whether own fields keep their names, e.g. UF_CRM_1. Default: N. */
  useOriginalUfNames?: "Y" | "N" | undefined;
}

/** Result of crm.item.update. */
export interface CrmItemUpdateResult {
  /** The record. */
  item: {
    /** Id, unique among its kind. Read-only. */
    id?: number;
    /** When it was created. Read-only. */
    createdTime?: string;
    dateCreateShort?: null;
    /** When it was last changed. Read-only. */
    updatedTime?: string;
    dateModifyShort?: null;
    /** Id of the user who created it: user.get. Read-only. */
    createdBy?: number;
    /** Id of the user who last changed it: user.get. Read-only. */
    updatedBy?: number;
    /** Id of the user who is responsible: user.get. */
    assignedById?: number;
    /** Whether everybody may see it. */
    opened?: string;
    /** Id of the lead: crm.lead.list. */
    leadId?: null;
    /** Id of the company: crm.company.list. */
    companyId?: number;
    /** Id of the contact: crm.contact.list. */
    contactId?: number;
    /** Id of the quote: crm.quote.list. */
    quoteId?: null;
    /** What it is called, for people to read. */
    title?: string;
    /** Id of the product: catalog.product.list. */
    productId?: null;
    /** Id of what it is grouped under; of a CRM record the funnel. */
    categoryId?: number;
    /** Stage that it is in. */
    stageId?: string;
    /** What the stage means: P in progress, S success, F failure. */
    stageSemanticId?: string;
    /** Whether it is new. */
    isNew?: string;
    /** Whether it is the template of recurring ones. */
    isRecurring?: string;
    /** Whether the customer is a known one. */
    isReturnCustomer?: string;
    /** Whether the customer asked before. */
    isRepeatedApproach?: string;
    /** Whether it is closed. */
    closed?: string;
    /** Kind of it, as a number or a code. */
    typeId?: string;
    /** Expected amount. */
    opportunity?: number;
    /** Whether the amount was entered by hand. */
    isManualOpportunity?: string;
    /** Amount of the tax. */
    taxValue?: number;
    /** Code of the currency: crm.currency.list. */
    currencyId?: string;
    /** Chance of success in per cent. */
    probability?: null;
    /** Remark for people. */
    comments?: string;
    /** When it begins. */
    begindate?: string;
    begindateShort?: null;
    /** When it is to end. */
    closedate?: string;
    closedateShort?: null;
    eventDate?: null;
    eventDateShort?: null;
    /** Id of the event. */
    eventId?: null;
    eventDescription?: null;
    /** Id of the place. */
    locationId?: null;
    /** Id of the form that it came through. */
    webformId?: number;
    /** Where it came from: crm.status.list of SOURCE. */
    sourceId?: string;
    /** More about where it came from. */
    sourceDescription?: string;
    /** Outside system that it came from. */
    originatorId?: null;
    /** Id in the outside system that it came from. */
    originId?: null;
    /** What else there is to say of it. */
    additionalInfo?: string;
    searchContent?: string;
    orderStage?: null;
    /** Id of the user who moved it to its stage: user.get. Read-only. */
    movedBy?: number;
    /** When it was moved to its stage. Read-only. */
    movedTime?: string;
    /** Id of the user of the last activity: user.get. Read-only. */
    lastActivityBy?: number;
    /** When something last happened with it. Read-only. */
    lastActivityTime?: string;
    isWork?: null;
    isWon?: null;
    isLose?: null;
    receivedAmount?: null;
    lostAmount?: null;
    hasProducts?: null;
    /** Campaign mark: the advertising system. */
    utmSource?: string;
    /** Campaign mark: kind of traffic, e.g. CPC. */
    utmMedium?: null;
    /** Campaign mark: the campaign. */
    utmCampaign?: null;
    /** Campaign mark: the advertisement. */
    utmContent?: null;
    /** Campaign mark: the search words. */
    utmTerm?: null;
    /** Ids of the users who watch. */
    observers?: number[];
    /** Ids of contacts: crm.contact.list. */
    contactIds?: unknown[];
    /** Kind of CRM record, e.g. 2 for deals: crm.enum.ownertype. */
    entityTypeId?: number;
    [name: `ufCrm${string}`]: unknown;
    [name: `parentId${string}`]: number;
  };
}

/** Methods of Bitrix24 whose names begin with `crm.item`. */
export interface CrmItemRestMethods {
  /** Creates a lead, deal, contact, company, estimate, invoice or smart process item and returns its fields. */
  "crm.item.add": { params: CrmItemAddParams; result: CrmItemAddResult };
  /** Imports up to 20 items of one CRM type without running automation; errors are reported per item. */
  "crm.item.batchImport": { params: CrmItemBatchImportParams; result: CrmItemBatchImportResult };
  /** Deletes an item of any CRM type, given by its entityTypeId and ID. */
  "crm.item.delete": { params: CrmItemDeleteParams; result: CrmItemDeleteResult };
  /** Returns short data of one delivery (shipment) of a CRM item, such as price and service. */
  "crm.item.delivery.get": { params: CrmItemDeliveryGetParams; result: CrmItemDeliveryGetResult };
  /** Lists the deliveries (shipments) made for one CRM item, with price and service name. */
  "crm.item.delivery.list": { params: CrmItemDeliveryListParams; result: CrmItemDeliveryListResult };
  /** Forces the shared card layout of any CRM object type on all users; administrators only. */
  "crm.item.details.configuration.forceCommonScopeForAll": {
    params: CrmItemDetailsConfigurationForceCommonScopeForAllParams;
    result: CrmItemDetailsConfigurationForceCommonScopeForAllResult;
  };
  /** Returns the card sections and fields of any CRM object type, personal or shared; null if not set. */
  "crm.item.details.configuration.get": {
    params: CrmItemDetailsConfigurationGetParams;
    result: CrmItemDetailsConfigurationGetResult;
  };
  /** Puts the card layout of any CRM object type back to default, personally or for the shared view. */
  "crm.item.details.configuration.reset": {
    params: CrmItemDetailsConfigurationResetParams;
    result: CrmItemDetailsConfigurationResetResult;
  };
  /** Saves the sections and fields shown in the card of any CRM object type, personally or for everyone. */
  "crm.item.details.configuration.set": {
    params: CrmItemDetailsConfigurationSetParams;
    result: CrmItemDetailsConfigurationSetResult;
  };
  /** Describes the fields of the given CRM object type, custom ones included, with types and flags. */
  "crm.item.fields": { params: CrmItemFieldsParams; result: CrmItemFieldsResult };
  /** Returns one item of any CRM type with all its fields. */
  "crm.item.get": { params: CrmItemGetParams; result: CrmItemGetResult };
  /** Imports one existing record as a CRM item; needs the import right and starts no automation. */
  "crm.item.import": { params: CrmItemImportParams; result: CrmItemImportResult };
  /**
   * Lists items of any CRM type that pass a filter, with chosen fields and order, in pages of 50.
   * All records: `list`, by id in parallel windows: every record that was there from start to end comes exactly once.
   */
  "crm.item.list": { params: CrmItemListParams; result: CrmItemListResult };
  /** Creates a payment for a deal or other CRM item; products and deliveries are put into it separately. */
  "crm.item.payment.add": { params: CrmItemPaymentAddParams; result: CrmItemPaymentAddResult };
  /** Deletes a payment of a CRM item; needs the right to change the payment's order. */
  "crm.item.payment.delete": { params: CrmItemPaymentDeleteParams; result: CrmItemPaymentDeleteResult };
  /** Puts a delivery into a payment of a CRM item, so that it is paid together with the products. */
  "crm.item.payment.delivery.add": { params: CrmItemPaymentDeliveryAddParams; result: CrmItemPaymentDeliveryAddResult };
  /** Takes a delivery out of a payment of a CRM item. */
  "crm.item.payment.delivery.delete": {
    params: CrmItemPaymentDeliveryDeleteParams;
    result: CrmItemPaymentDeliveryDeleteResult;
  };
  /** Lists the deliveries included in one payment of a CRM item. */
  "crm.item.payment.delivery.list": {
    params: CrmItemPaymentDeliveryListParams;
    result: CrmItemPaymentDeliveryListResult;
  };
  /** Points a delivery entry of a payment at another delivery. */
  "crm.item.payment.delivery.setDelivery": {
    params: CrmItemPaymentDeliverySetDeliveryParams;
    result: CrmItemPaymentDeliverySetDeliveryResult;
  };
  /** Returns short data of one payment of a CRM item - number, sum, payment system and paid flag. */
  "crm.item.payment.get": { params: CrmItemPaymentGetParams; result: CrmItemPaymentGetResult };
  /** Lists the payments of one CRM item with sums, payment systems and paid flags. */
  "crm.item.payment.list": { params: CrmItemPaymentListParams; result: CrmItemPaymentListResult };
  /** Marks a payment of a CRM item as paid. */
  "crm.item.payment.pay": { params: CrmItemPaymentPayParams; result: CrmItemPaymentPayResult };
  /** Puts a quantity of one product row into a payment of a CRM item. */
  "crm.item.payment.product.add": { params: CrmItemPaymentProductAddParams; result: CrmItemPaymentProductAddResult };
  /** Takes a product entry out of a payment of a CRM item. */
  "crm.item.payment.product.delete": {
    params: CrmItemPaymentProductDeleteParams;
    result: CrmItemPaymentProductDeleteResult;
  };
  /** Lists the product rows and quantities included in one payment of a CRM item. */
  "crm.item.payment.product.list": { params: CrmItemPaymentProductListParams; result: CrmItemPaymentProductListResult };
  /** Changes how many units of a product a payment of a CRM item covers. */
  "crm.item.payment.product.setQuantity": {
    params: CrmItemPaymentProductSetQuantityParams;
    result: CrmItemPaymentProductSetQuantityResult;
  };
  /** Puts a payment of a CRM item back to not paid. */
  "crm.item.payment.unpay": { params: CrmItemPaymentUnpayParams; result: CrmItemPaymentUnpayResult };
  /** Changes the payment system or the paid flag of a CRM item's payment. */
  "crm.item.payment.update": { params: CrmItemPaymentUpdateParams; result: CrmItemPaymentUpdateResult };
  /** Adds one product row to a deal, smart process or other CRM item and returns it. */
  "crm.item.productrow.add": { params: CrmItemProductrowAddParams; result: CrmItemProductrowAddResult };
  /** Deletes one product row of a CRM item by the row's ID. */
  "crm.item.productrow.delete": { params: CrmItemProductrowDeleteParams; result: CrmItemProductrowDeleteResult };
  /** Describes the fields of a product row, such as owner, price, quantity, discount and tax. */
  "crm.item.productrow.fields": { params: CrmItemProductrowFieldsParams; result: CrmItemProductrowFieldsResult };
  /** Returns one product row of a CRM item with its price, discount and tax. */
  "crm.item.productrow.get": { params: CrmItemProductrowGetParams; result: CrmItemProductrowGetResult };
  /** Lists the product rows of a CRM item that can still be put into a payment. */
  "crm.item.productrow.getAvailableForPayment": {
    params: CrmItemProductrowGetAvailableForPaymentParams;
    result: CrmItemProductrowGetAvailableForPaymentResult;
  };
  /**
   * Lists product rows by filter, normally those of one CRM item, in pages of 50.
   * All records: `list`, by id in parallel windows: every record that was there from start to end comes exactly once.
   */
  "crm.item.productrow.list": { params: CrmItemProductrowListParams; result: CrmItemProductrowListResult };
  /** Replaces all product rows of a CRM item with the passed ones and returns the new rows. */
  "crm.item.productrow.set": { params: CrmItemProductrowSetParams; result: CrmItemProductrowSetResult };
  /** Changes a product row of a CRM item - product, price, quantity, discount or tax. */
  "crm.item.productrow.update": { params: CrmItemProductrowUpdateParams; result: CrmItemProductrowUpdateResult };
  /** Changes the passed fields of an item of any CRM type and returns the updated item. */
  "crm.item.update": { params: CrmItemUpdateParams; result: CrmItemUpdateResult };
}
