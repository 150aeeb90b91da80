// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type {
  CrmCompanyContactItemsGetItem,
  CrmCompanyUserfieldAddFields,
  CrmCompanyUserfieldListFilter,
  CrmCompanyUserfieldListItemSettings,
  CrmCompanyUserfieldSettings,
  CrmCompanyUserfieldUpdateFields,
} from "./crm_company.ts";

/** What crm.quote holds. Which members arrive depends on the call. */
export interface CrmQuote {
  /** Id, unique among its kind. Read-only. */
  ID?: string;
  /** What it is called, for people to read. */
  TITLE?: string;
  /** Status that it is in. */
  STATUS_ID?: string;
  /** Code of the currency: crm.currency.list. */
  CURRENCY_ID?: string;
  /** Expected amount. */
  OPPORTUNITY?: string;
  /** Amount of the tax. */
  TAX_VALUE?: string;
  /** Id of the company: crm.company.list. */
  COMPANY_ID?: string;
  /** Id of the contact: crm.contact.list. */
  CONTACT_ID?: null;
  /** Id of one's own company: crm.company.list. */
  MYCOMPANY_ID?: string;
  /** When it begins. */
  BEGINDATE?: string;
  /** When it is to end. */
  CLOSEDATE?: string;
  /** Until when it holds. */
  ACTUAL_DATE?: string;
  /** Id of the user who is responsible: user.get. */
  ASSIGNED_BY_ID?: string;
  /** Id of the user who created it: user.get. Read-only. */
  CREATED_BY_ID?: string;
  /** Id of the user who last changed it: user.get. Read-only. */
  MODIFY_BY_ID?: string;
  /** When it was created. Read-only. */
  DATE_CREATE?: string;
  /** When it was last changed. Read-only. */
  DATE_MODIFY?: string;
  /** Whether everybody may see it. */
  OPENED?: string;
  /** Whether it is closed. */
  CLOSED?: string;
  /** Remark for people. */
  COMMENTS?: string;
  /** Id of the lead: crm.lead.list. */
  LEAD_ID?: null;
  /** Id of the deal: crm.deal.list. */
  DEAL_ID?: null;
  /** Estimate Number. Read-only. */
  QUOTE_NUMBER?: string;
  /** What is in it. */
  CONTENT?: null;
  /** Conditions. */
  TERMS?: null;
  /** Id of the type of payer: sale.persontype.list. */
  PERSON_TYPE_ID?: string;
  /** Id of the place. */
  LOCATION_ID?: null;
  /** Client. */
  CLIENT_TITLE?: null;
  /** Address. */
  CLIENT_ADDR?: null;
  /** Contact Person. */
  CLIENT_CONTACT?: null;
  /** E-mail. */
  CLIENT_EMAIL?: null;
  /** Phone. */
  CLIENT_PHONE?: null;
  /** Tax ID. */
  CLIENT_TP_ID?: null;
  /** KPP. */
  CLIENT_TPA_ID?: null;
  /** Campaign mark: the advertising system. */
  UTM_SOURCE?: null;
  /** Campaign mark: kind of traffic, e.g. CPC. */
  UTM_MEDIUM?: null;
  /** Campaign mark: the campaign. */
  UTM_CAMPAIGN?: null;
  /** Campaign mark: the advertisement. */
  UTM_CONTENT?: null;
  /** Campaign mark: the search words. */
  UTM_TERM?: null;
  /** When the client was last talked to. Read-only. */
  LAST_COMMUNICATION_TIME?: null;
  /** Id of the user of the last activity: user.get. Read-only. */
  LAST_ACTIVITY_BY?: string;
  /** When something last happened with it. Read-only. */
  LAST_ACTIVITY_TIME?: string;
  [name: `UF_CRM_${string}`]: unknown;
  [name: `PARENT_ID_${string}`]: unknown;
}

/**
 * Parameters of crm.quote.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/quote/crm-quote-add.html
 */
export interface CrmQuoteAddParams {
  /** Fields of the record by their names. See crm.quote.fields. */
  fields: {
    /** What it is called, for people to read. */
    TITLE: string;
    /** Status that it is in. Code of an entry of a reference book: crm.status.list. */
    STATUS_ID?: string | undefined;
    /** Code of the currency: crm.currency.list. */
    CURRENCY_ID?: string | undefined;
    /** Expected amount. */
    OPPORTUNITY?: number | string | undefined;
    /** Id of the user who is responsible: user.get. */
    ASSIGNED_BY_ID?: number | string | undefined;
    /** Id of the company: crm.company.list. */
    COMPANY_ID?: number | string | null | undefined;
    /** Ids of contacts: crm.contact.list. */
    CONTACT_IDS?: (number | string)[] | undefined;
    /** Id of one's own company: crm.company.list. */
    MYCOMPANY_ID?: number | string | null | undefined;
    /** Whether everybody may see it. */
    OPENED?: "Y" | "N" | undefined;
    /** Id of the type of payer: sale.persontype.list. */
    PERSON_TYPE_ID?: number | string | undefined;
    /** When it begins. Date without a time. */
    BEGINDATE?: null | (string | Date) | undefined;
    /** When it is to end. Date without a time. */
    CLOSEDATE?: null | (string | Date) | undefined;
    /** Client. */
    CLIENT_TITLE?: string | undefined;
    /** Address. */
    CLIENT_ADDR?: string | undefined;
    /** E-mail. */
    CLIENT_EMAIL?: string | undefined;
    /** Phone. */
    CLIENT_PHONE?: string | undefined;
    /** Remark for people. */
    COMMENTS?: string | undefined;
    /** Amount of the tax. */
    TAX_VALUE?: number | string | undefined;
    /** Id of the contact: crm.contact.list. */
    CONTACT_ID?: number | string | null | undefined;
    /** Until when it holds. Date without a time. */
    ACTUAL_DATE?: null | (string | Date) | undefined;
    /** Whether it is closed. */
    CLOSED?: string | undefined;
    /** What is in it. */
    CONTENT?: string | undefined;
    /** Conditions. */
    TERMS?: string | undefined;
    /** Contact Person. */
    CLIENT_CONTACT?: string | undefined;
    /** Tax ID. */
    CLIENT_TP_ID?: string | number | null | undefined;
    /** KPP. */
    CLIENT_TPA_ID?: string | number | null | undefined;
    /** Id of the lead: crm.lead.list. */
    LEAD_ID?: number | string | null | undefined;
    /** Id of the deal: crm.deal.list. */
    DEAL_ID?: number | string | null | undefined;
    /** Id of the place. */
    LOCATION_ID?: unknown;
    /** Campaign mark: the advertising system. */
    UTM_SOURCE?: string | undefined;
    /** Campaign mark: kind of traffic, e.g. CPC. */
    UTM_MEDIUM?: string | undefined;
    /** Campaign mark: the campaign. */
    UTM_CAMPAIGN?: string | undefined;
    /** Campaign mark: the advertisement. */
    UTM_CONTENT?: string | undefined;
    /** Campaign mark: the search words. */
    UTM_TERM?: string | undefined;
    [name: `UF_CRM_${string}`]: unknown;
  };
  /** Options of the call. */
  params?: {
    IMPORT?: "Y" | "N" | undefined;
    /** When it was created. Date and time, ISO 8601. */
    DATE_CREATE?: string | Date | undefined;
    /** When it was last changed. Date and time, ISO 8601. */
    DATE_MODIFY?: string | Date | undefined;
    /** Id of the user who created it: user.get. */
    CREATED_BY_ID?: number | string | undefined;
    /** Id of the user who last changed it: user.get. */
    MODIFY_BY_ID?: number | string | undefined;
  } | undefined;
}

/** Result of crm.quote.add. */
export type CrmQuoteAddResult = number;

/**
 * Parameters of crm.quote.contact.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/quote/contacts/crm-quote-contact-add.html
 */
export interface CrmQuoteContactAddParams {
  /** Id, unique among its kind. */
  id: number | string;
  /** Fields of the record by their names. See crm.quote.contact.fields. */
  fields: {
    /** Id of the contact: crm.contact.list. */
    CONTACT_ID: number | string;
    /** Whether it is the main one. */
    IS_PRIMARY?: "Y" | "N" | undefined;
    /** Place in the order; what has less comes first. */
    SORT?: number | string | undefined;
  };
}

/** Result of crm.quote.contact.add. */
export type CrmQuoteContactAddResult = boolean;

/**
 * Parameters of crm.quote.contact.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/quote/contacts/crm-quote-contact-delete.html
 */
export interface CrmQuoteContactDeleteParams {
  /** Id, unique among its kind. */
  id: number | string;
  /** Fields of the record by their names. See crm.quote.contact.fields. */
  fields: {
    /** Id of the contact: crm.contact.list. */
    CONTACT_ID: number | string;
  };
}

/** Result of crm.quote.contact.delete. */
export type CrmQuoteContactDeleteResult = boolean;

/** How crm.quote.contact.fields describes a field. */
export interface CrmQuoteContactFieldsField {
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
 * Parameters of crm.quote.contact.fields.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/quote/contacts/crm-quote-contact-fields.html
 */
export interface CrmQuoteContactFieldsParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of crm.quote.contact.fields. */
export interface CrmQuoteContactFieldsResult {
  /** Place in the order; what has less comes first. */
  SORT?: CrmQuoteContactFieldsField;
  /** Whether it is the main one. */
  IS_PRIMARY?: CrmQuoteContactFieldsField;
  /** Id of the contact: crm.contact.list. */
  CONTACT_ID?: CrmQuoteContactFieldsField;
}

/**
 * Parameters of crm.quote.contact.items.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/quote/contacts/crm-quote-contact-items-delete.html
 */
export interface CrmQuoteContactItemsDeleteParams {
  /** Id, unique among its kind. */
  id: number | string;
}

/** Result of crm.quote.contact.items.delete. */
export type CrmQuoteContactItemsDeleteResult = boolean;

/**
 * Parameters of crm.quote.contact.items.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/quote/contacts/crm-quote-contact-items-get.html
 */
export interface CrmQuoteContactItemsGetParams {
  /** Id, unique among its kind. */
  id: number | string;
}

/** Result of crm.quote.contact.items.get. */
export type CrmQuoteContactItemsGetResult = CrmCompanyContactItemsGetItem[];

/**
 * Parameters of crm.quote.contact.items.set.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/quote/contacts/crm-quote-contact-items-set.html
 */
export interface CrmQuoteContactItemsSetParams {
  /** Id, unique among its kind. */
  id: number | string;
  /** The records. */
  items: {
    /** Id of the contact: crm.contact.list. */
    CONTACT_ID: number | string;
    /** Whether it is the main one. */
    IS_PRIMARY?: "Y" | "N" | undefined;
    /** Place in the order; what has less comes first. */
    SORT?: number | string | undefined;
  }[];
}

/** Result of crm.quote.contact.items.set. */
export type CrmQuoteContactItemsSetResult = boolean;

/**
 * Parameters of crm.quote.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/quote/crm-quote-delete.html
 */
export interface CrmQuoteDeleteParams {
  /** Id, unique among its kind. See crm.quote.list. */
  id: number | string;
}

/** Result of crm.quote.delete. */
export type CrmQuoteDeleteResult = boolean;

/** How crm.quote.fields describes a field. */
export interface CrmQuoteFieldsField {
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
  /** Reference book that the values are from. */
  statusType?: string;
  /** Whether it should not be used any more. */
  isDeprecated?: boolean;
  listLabel?: string;
  formLabel?: string;
  filterLabel?: string;
  /** How it is set up. */
  settings?: {
    /** Value unless told. */
    DEFAULT_VALUE?: {
      /** What kind it is of. */
      TYPE?: string;
      /** The value itself. */
      VALUE?: string;
    };
  };
}

/**
 * Parameters of crm.quote.fields.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/quote/crm-quote-fields.html
 */
export interface CrmQuoteFieldsParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of crm.quote.fields. */
export interface CrmQuoteFieldsResult {
  /** Id, unique among its kind. Read-only. */
  ID?: CrmQuoteFieldsField;
  /** Estimate Number. Read-only. */
  QUOTE_NUMBER?: CrmQuoteFieldsField;
  /** What it is called, for people to read. */
  TITLE?: CrmQuoteFieldsField;
  /** Status that it is in. */
  STATUS_ID?: CrmQuoteFieldsField;
  /** Code of the currency: crm.currency.list. */
  CURRENCY_ID?: CrmQuoteFieldsField;
  /** Expected amount. */
  OPPORTUNITY?: CrmQuoteFieldsField;
  /** Amount of the tax. */
  TAX_VALUE?: CrmQuoteFieldsField;
  /** Id of the company: crm.company.list. */
  COMPANY_ID?: CrmQuoteFieldsField;
  /** Id of one's own company: crm.company.list. */
  MYCOMPANY_ID?: CrmQuoteFieldsField;
  /** Id of the contact: crm.contact.list. */
  CONTACT_ID?: CrmQuoteFieldsField;
  /** Ids of contacts: crm.contact.list. */
  CONTACT_IDS?: CrmQuoteFieldsField;
  /** When it begins. */
  BEGINDATE?: CrmQuoteFieldsField;
  /** When it is to end. */
  CLOSEDATE?: CrmQuoteFieldsField;
  /** Until when it holds. */
  ACTUAL_DATE?: CrmQuoteFieldsField;
  /** Whether everybody may see it. */
  OPENED?: CrmQuoteFieldsField;
  /** Whether it is closed. */
  CLOSED?: CrmQuoteFieldsField;
  /** Remark for people. */
  COMMENTS?: CrmQuoteFieldsField;
  /** What is in it. */
  CONTENT?: CrmQuoteFieldsField;
  /** Conditions. */
  TERMS?: CrmQuoteFieldsField;
  /** Client. */
  CLIENT_TITLE?: CrmQuoteFieldsField;
  /** Address. */
  CLIENT_ADDR?: CrmQuoteFieldsField;
  /** Contact Person. */
  CLIENT_CONTACT?: CrmQuoteFieldsField;
  /** E-mail. */
  CLIENT_EMAIL?: CrmQuoteFieldsField;
  /** Phone. */
  CLIENT_PHONE?: CrmQuoteFieldsField;
  /** Tax ID. */
  CLIENT_TP_ID?: CrmQuoteFieldsField;
  /** KPP. */
  CLIENT_TPA_ID?: CrmQuoteFieldsField;
  /** Id of the user who is responsible: user.get. */
  ASSIGNED_BY_ID?: CrmQuoteFieldsField;
  /** Id of the user who created it: user.get. Read-only. */
  CREATED_BY_ID?: CrmQuoteFieldsField;
  /** Id of the user who last changed it: user.get. Read-only. */
  MODIFY_BY_ID?: CrmQuoteFieldsField;
  /** When it was created. Read-only. */
  DATE_CREATE?: CrmQuoteFieldsField;
  /** When it was last changed. Read-only. */
  DATE_MODIFY?: CrmQuoteFieldsField;
  /** Id of the lead: crm.lead.list. */
  LEAD_ID?: CrmQuoteFieldsField;
  /** Id of the deal: crm.deal.list. */
  DEAL_ID?: CrmQuoteFieldsField;
  /** Id of the type of payer: sale.persontype.list. */
  PERSON_TYPE_ID?: CrmQuoteFieldsField;
  /** Id of the place. */
  LOCATION_ID?: CrmQuoteFieldsField;
  /** Campaign mark: the advertising system. */
  UTM_SOURCE?: CrmQuoteFieldsField;
  /** Campaign mark: kind of traffic, e.g. CPC. */
  UTM_MEDIUM?: CrmQuoteFieldsField;
  /** Campaign mark: the campaign. */
  UTM_CAMPAIGN?: CrmQuoteFieldsField;
  /** Campaign mark: the advertisement. */
  UTM_CONTENT?: CrmQuoteFieldsField;
  /** Campaign mark: the search words. */
  UTM_TERM?: CrmQuoteFieldsField;
  /** When something last happened with it. Read-only. */
  LAST_ACTIVITY_TIME?: CrmQuoteFieldsField;
  /** Id of the user of the last activity: user.get. Read-only. */
  LAST_ACTIVITY_BY?: CrmQuoteFieldsField;
  /** When the client was last talked to. Read-only. */
  LAST_COMMUNICATION_TIME?: CrmQuoteFieldsField;
  [name: `UF_CRM_${string}`]: unknown;
}

/**
 * Parameters of crm.quote.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/quote/crm-quote-get.html
 */
export interface CrmQuoteGetParams {
  /** Id, unique among its kind. See crm.quote.list. */
  id: number | string;
}

/** Result of crm.quote.get. */
export type CrmQuoteGetResult = CrmQuote;

/**
 * Parameters of crm.quote.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/quote/crm-quote-list.html
 */
export interface CrmQuoteListParams {
  /** Names of the fields to return. See crm.quote.fields. */
  select?: (keyof CrmQuote | "*" | "UF_*" | (string & {}))[] | undefined;
  /** Conditions that all must hold. See crm.quote.fields. */
  filter?:
    | {
      [Name in keyof CrmQuote]?: unknown;
    }
    | object
    | undefined;
  /** Fields to sort by, each with ASC or DESC. See crm.quote.fields. */
  order?:
    | {
      [Name in keyof CrmQuote]?: ("ASC" | "DESC" | "asc" | "desc" | (string & {})) | undefined;
    }
    | object
    | undefined;
  /** How many records to skip, a multiple of 50. */
  start?: number | string | undefined;
}

/** Result of crm.quote.list. */
export type CrmQuoteListResult = CrmQuote[];

/**
 * Parameters of crm.quote.productrows.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/quote/crm-quote-product-rows-get.html
 */
export interface CrmQuoteProductrowsGetParams {
  /** Id, unique among its kind. */
  id: number | string;
}

/** Result of crm.quote.productrows.get. */
export type CrmQuoteProductrowsGetResult = {
  /** Id, unique among its kind. */
  ID?: number | string;
  /** Id of what it belongs to. */
  OWNER_ID?: number | string;
  /** Kind of what it belongs to. */
  OWNER_TYPE?: string;
  /** Id of the product: catalog.product.list. */
  PRODUCT_ID?: number;
  /** Name of the product. */
  PRODUCT_NAME?: string;
  /** Name of the product in the catalog. */
  ORIGINAL_PRODUCT_NAME?: string;
  /** Description of the product. */
  PRODUCT_DESCRIPTION?: string;
  /** Price of one. */
  PRICE?: number;
  /** Price with discounts, without tax. */
  PRICE_EXCLUSIVE?: number;
  /** Price without discounts and tax. */
  PRICE_NETTO?: number;
  /** Price with tax, without discounts. */
  PRICE_BRUTTO?: number;
  /** Price in the currency of the reports. */
  PRICE_ACCOUNT?: string;
  /** How many or how much. */
  QUANTITY?: number;
  /** 1 an amount, 2 per cent. */
  DISCOUNT_TYPE_ID?: 1 | 2;
  /** Discount in per cent. */
  DISCOUNT_RATE?: number;
  /** Discount as an amount. */
  DISCOUNT_SUM?: number;
  /** Tax in per cent. */
  TAX_RATE?: number;
  /** Whether the price contains the tax. */
  TAX_INCLUDED?: "Y" | "N";
  /** Whether it was changed by hand. */
  CUSTOMIZED?: "Y" | "N";
  /** Code of the unit of measure: catalog.measure.list. */
  MEASURE_CODE?: number;
  /** Name of the unit of measure. */
  MEASURE_NAME?: string;
  /** Place in the order; what has less comes first. */
  SORT?: number;
  /** Id in an outside system. */
  XML_ID?: string | null;
  /** What kind it is of. */
  TYPE?: 1 | 4 | 7;
  /** Id of the store: catalog.store.list. */
  STORE_ID?: number | null;
  /** Id of the reservation. */
  RESERVE_ID?: number | null;
  /** Until when it is reserved. Date without a time. */
  DATE_RESERVE_END?: string | null;
  /** How much is reserved. */
  RESERVE_QUANTITY?: number | null;
}[];

/**
 * Parameters of crm.quote.productrows.set.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/quote/crm-quote-product-rows-set.html
 */
export interface CrmQuoteProductrowsSetParams {
  /** Id, unique among its kind. */
  id: number | string;
  /** How many lines the input has. */
  rows?: {
    /** Id of the product: catalog.product.list. */
    PRODUCT_ID?: number | string | undefined;
    /** Name of the product. */
    PRODUCT_NAME?: string | undefined;
    /** Description of the product. */
    PRODUCT_DESCRIPTION?: string | undefined;
    /** Price of one. */
    PRICE?: number | string | undefined;
    /** How many or how much. */
    QUANTITY?: number | string | undefined;
    /** 1 an amount, 2 per cent. */
    DISCOUNT_TYPE_ID?: 1 | 2 | undefined;
    /** Discount in per cent. */
    DISCOUNT_RATE?: number | string | undefined;
    /** Discount as an amount. */
    DISCOUNT_SUM?: number | string | undefined;
    /** Tax in per cent. */
    TAX_RATE?: number | string | undefined;
    /** Whether the price contains the tax. */
    TAX_INCLUDED?: "Y" | "N" | undefined;
    /** Code of the unit of measure: catalog.measure.list. */
    MEASURE_CODE?: number | string | undefined;
    /** Name of the unit of measure. */
    MEASURE_NAME?: string | undefined;
    /** Place in the order; what has less comes first. */
    SORT?: number | string | undefined;
  }[] | undefined;
}

/** Result of crm.quote.productrows.set. */
export type CrmQuoteProductrowsSetResult = boolean;

/**
 * Parameters of crm.quote.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/quote/crm-quote-update.html
 */
export interface CrmQuoteUpdateParams {
  /** Id, unique among its kind. See crm.quote.list. */
  id: number | string;
  /** Fields of the record by their names. See crm.quote.fields. */
  fields?: {
    /** What it is called, for people to read. */
    TITLE?: string | undefined;
    /** Status that it is in. Code of an entry of a reference book: crm.status.list. */
    STATUS_ID?: string | undefined;
    /** Code of the currency: crm.currency.list. */
    CURRENCY_ID?: string | undefined;
    /** Expected amount. */
    OPPORTUNITY?: number | string | undefined;
    /** Id of the user who is responsible: user.get. */
    ASSIGNED_BY_ID?: number | string | undefined;
    /** Id of the company: crm.company.list. */
    COMPANY_ID?: number | string | null | undefined;
    /** Ids of contacts: crm.contact.list. */
    CONTACT_IDS?: (number | string)[] | undefined;
    /** Id of one's own company: crm.company.list. */
    MYCOMPANY_ID?: number | string | null | undefined;
    /** Whether everybody may see it. */
    OPENED?: "Y" | "N" | undefined;
    /** Id of the type of payer: sale.persontype.list. */
    PERSON_TYPE_ID?: number | string | undefined;
    /** When it begins. Date without a time. */
    BEGINDATE?: null | (string | Date) | undefined;
    /** When it is to end. Date without a time. */
    CLOSEDATE?: null | (string | Date) | undefined;
    /** Client. */
    CLIENT_TITLE?: string | undefined;
    /** Address. */
    CLIENT_ADDR?: string | undefined;
    /** E-mail. */
    CLIENT_EMAIL?: string | undefined;
    /** Phone. */
    CLIENT_PHONE?: string | undefined;
    /** Remark for people. */
    COMMENTS?: string | undefined;
    /** Amount of the tax. */
    TAX_VALUE?: number | string | undefined;
    /** Id of the contact: crm.contact.list. */
    CONTACT_ID?: number | string | null | undefined;
    /** Until when it holds. Date without a time. */
    ACTUAL_DATE?: null | (string | Date) | undefined;
    /** Whether it is closed. */
    CLOSED?: string | undefined;
    /** What is in it. */
    CONTENT?: string | undefined;
    /** Conditions. */
    TERMS?: string | undefined;
    /** Contact Person. */
    CLIENT_CONTACT?: string | undefined;
    /** Tax ID. */
    CLIENT_TP_ID?: string | number | null | undefined;
    /** KPP. */
    CLIENT_TPA_ID?: string | number | null | undefined;
    /** Id of the lead: crm.lead.list. */
    LEAD_ID?: number | string | null | undefined;
    /** Id of the deal: crm.deal.list. */
    DEAL_ID?: number | string | null | undefined;
    /** Id of the place. */
    LOCATION_ID?: unknown;
    /** Campaign mark: the advertising system. */
    UTM_SOURCE?: string | undefined;
    /** Campaign mark: kind of traffic, e.g. CPC. */
    UTM_MEDIUM?: string | undefined;
    /** Campaign mark: the campaign. */
    UTM_CAMPAIGN?: string | undefined;
    /** Campaign mark: the advertisement. */
    UTM_CONTENT?: string | undefined;
    /** Campaign mark: the search words. */
    UTM_TERM?: string | undefined;
    [name: `PARENT_ID_${string}`]: unknown;
    [name: `UF_CRM_${string}`]: unknown;
  } | undefined;
  /** Options of the call. */
  params?: {
    /** Default: Y. */
    REGISTER_HISTORY_EVENT?: "Y" | "N" | undefined;
  } | undefined;
}

/** Result of crm.quote.update. */
export type CrmQuoteUpdateResult = boolean;

/** What crm.quote.userfield holds. Which members arrive depends on the call. */
export interface CrmQuoteUserfield {
  /** Id, unique among its kind. */
  ID?: string;
  /** Id of the record that it belongs to. */
  ENTITY_ID?: string;
  /** Name of the field. */
  FIELD_NAME?: string;
  /** Kind of value: string, integer, enumeration, … */
  USER_TYPE_ID?: string;
  /** Id in an outside system. */
  XML_ID?: null | string;
  /** Place in the order; what has less comes first. */
  SORT?: string;
  /** Whether it holds several values. */
  MULTIPLE?: string;
  /** Whether it must be filled in. */
  MANDATORY?: string;
  /** How lists are filtered by it; N not at all. */
  SHOW_FILTER?: string;
  /** Whether lists show it. */
  SHOW_IN_LIST?: string;
  /** Whether it can be edited. */
  EDIT_IN_LIST?: string;
  /** Whether search finds it. */
  IS_SEARCHABLE?: string;
  /** How it is set up. */
  SETTINGS?: CrmCompanyUserfieldSettings;
  /** Label in forms. */
  EDIT_FORM_LABEL?: {
    [name: string]: string;
  };
  /** Heading in lists. */
  LIST_COLUMN_LABEL?: {
    [name: string]: string;
  };
  /** Label in filters. */
  LIST_FILTER_LABEL?: {
    [name: string]: string;
  };
  /** What is shown when the value is wrong. */
  ERROR_MESSAGE?: {
    [name: string]: string;
  };
  /** What is shown to help. */
  HELP_MESSAGE?: {
    [name: string]: string;
  };
  /** The value itself. */
  VALUE?: string;
  /** Whether it is chosen unless told. */
  DEF?: string;
}

/**
 * Parameters of crm.quote.userfield.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/quote/user-field/crm-quote-user-field-add.html
 */
export interface CrmQuoteUserfieldAddParams {
  /** Fields of the record by their names. */
  fields: CrmCompanyUserfieldAddFields;
}

/** Result of crm.quote.userfield.add. */
export type CrmQuoteUserfieldAddResult = number;

/**
 * Parameters of crm.quote.userfield.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/quote/user-field/crm-quote-user-field-delete.html
 */
export interface CrmQuoteUserfieldDeleteParams {
  /** Id, unique among its kind. See crm.quote.userfield.list. */
  id: number | string;
}

/** Result of crm.quote.userfield.delete. */
export type CrmQuoteUserfieldDeleteResult = boolean;

/**
 * Parameters of crm.quote.userfield.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/quote/user-field/crm-quote-user-field-get.html
 */
export interface CrmQuoteUserfieldGetParams {
  /** Id, unique among its kind. See crm.quote.userfield.list. */
  id: number | string;
}

/** Result of crm.quote.userfield.get. */
export type CrmQuoteUserfieldGetResult = CrmQuoteUserfield;

/**
 * Parameters of crm.quote.userfield.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/quote/user-field/crm-quote-user-field-list.html
 */
export interface CrmQuoteUserfieldListParams {
  /** Conditions that all must hold. */
  filter?: CrmCompanyUserfieldListFilter | undefined;
  /** Fields to sort by, each with ASC or DESC. */
  order?:
    | {
      [Name in "ID" | "FIELD_NAME" | "USER_TYPE_ID" | "XML_ID" | "SORT"]?:
        | ("ASC" | "DESC" | "asc" | "desc" | (string & {}))
        | undefined;
    }
    | object
    | undefined;
}

/** Result of crm.quote.userfield.list. */
export type CrmQuoteUserfieldListResult = {
  /** Id, unique among its kind. */
  ID?: string;
  /** Id of the record that it belongs to. */
  ENTITY_ID?: string;
  /** Name of the field. */
  FIELD_NAME?: string;
  /** Kind of value: string, integer, enumeration, … */
  USER_TYPE_ID?: string;
  /** Id in an outside system. */
  XML_ID?: null;
  /** Place in the order; what has less comes first. */
  SORT?: string;
  /** Whether it holds several values. */
  MULTIPLE?: string;
  /** Whether it must be filled in. */
  MANDATORY?: string;
  /** How lists are filtered by it; N not at all. */
  SHOW_FILTER?: string;
  /** Whether lists show it. */
  SHOW_IN_LIST?: string;
  /** Whether it can be edited. */
  EDIT_IN_LIST?: string;
  /** Whether search finds it. */
  IS_SEARCHABLE?: string;
  /** How it is set up. */
  SETTINGS?: CrmCompanyUserfieldListItemSettings;
  /** Label in forms. */
  EDIT_FORM_LABEL?: string;
  /** Heading in lists. */
  LIST_COLUMN_LABEL?: string;
  /** Label in filters. */
  LIST_FILTER_LABEL?: string;
  /** What is shown when the value is wrong. */
  ERROR_MESSAGE?: null | string;
  /** What is shown to help. */
  HELP_MESSAGE?: null | string;
  /** Entries of the list. */
  LIST?: CrmQuoteUserfield[];
}[];

/**
 * Parameters of crm.quote.userfield.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/quote/user-field/crm-quote-user-field-update.html
 */
export interface CrmQuoteUserfieldUpdateParams {
  /** Id, unique among its kind. See crm.quote.userfield.list. */
  id: number | string;
  /** Fields of the record by their names. */
  fields: CrmCompanyUserfieldUpdateFields;
}

/** Result of crm.quote.userfield.update. */
export type CrmQuoteUserfieldUpdateResult = boolean;

/** Methods of Bitrix24 whose names begin with `crm.quote`. */
export interface CrmQuoteRestMethods {
  /**
   * Creates an estimate for a client with amount, status and dates and returns its ID.
   * @deprecated The documentation advises against it. Use crm.item.add.
   */
  "crm.quote.add": { params: CrmQuoteAddParams; result: CrmQuoteAddResult };
  /** Links one more contact to an estimate. */
  "crm.quote.contact.add": { params: CrmQuoteContactAddParams; result: CrmQuoteContactAddResult };
  /** Unlinks one contact from an estimate; the contact itself stays. */
  "crm.quote.contact.delete": { params: CrmQuoteContactDeleteParams; result: CrmQuoteContactDeleteResult };
  /** Describes the fields of an estimate-to-contact link - contact, sort order and primary flag. */
  "crm.quote.contact.fields": { params: CrmQuoteContactFieldsParams; result: CrmQuoteContactFieldsResult };
  /** Unlinks every contact from an estimate at once. */
  "crm.quote.contact.items.delete": {
    params: CrmQuoteContactItemsDeleteParams;
    result: CrmQuoteContactItemsDeleteResult;
  };
  /** Lists the contacts linked to an estimate with their order, role and primary flag. */
  "crm.quote.contact.items.get": { params: CrmQuoteContactItemsGetParams; result: CrmQuoteContactItemsGetResult };
  /** Replaces the whole set of contacts linked to an estimate with the given one. */
  "crm.quote.contact.items.set": { params: CrmQuoteContactItemsSetParams; result: CrmQuoteContactItemsSetResult };
  /**
   * Deletes an estimate by ID; the user needs the delete permission for estimates.
   * @deprecated The documentation advises against it. Use crm.item.delete.
   */
  "crm.quote.delete": { params: CrmQuoteDeleteParams; result: CrmQuoteDeleteResult };
  /**
   * Describes the standard and custom fields of an estimate with their types and flags.
   * @deprecated The documentation advises against it. Use crm.item.fields.
   */
  "crm.quote.fields": { params: CrmQuoteFieldsParams; result: CrmQuoteFieldsResult };
  /**
   * Returns all fields of one estimate by its ID; product rows are not included.
   * @deprecated The documentation advises against it. Use crm.item.get.
   */
  "crm.quote.get": { params: CrmQuoteGetParams; result: CrmQuoteGetResult };
  /**
   * Lists estimates that pass a filter, with chosen fields and order, in pages of 50.
   * All records: `list`, by id in parallel windows: every record that was there from start to end comes exactly once.
   * @deprecated The documentation advises against it. Use crm.item.list.
   */
  "crm.quote.list": { params: CrmQuoteListParams; result: CrmQuoteListResult };
  /**
   * Lists the product rows of an estimate with prices, discounts and taxes.
   * @deprecated The documentation advises against it. Use crm.item.productrow.*.
   */
  "crm.quote.productrows.get": { params: CrmQuoteProductrowsGetParams; result: CrmQuoteProductrowsGetResult };
  /**
   * Replaces all product rows of an estimate; rows that are not passed are lost.
   * @deprecated The documentation advises against it. Use crm.item.productrow.*.
   */
  "crm.quote.productrows.set": { params: CrmQuoteProductrowsSetParams; result: CrmQuoteProductrowsSetResult };
  /**
   * Changes the passed fields of an estimate; can leave the change out of its history.
   * @deprecated The documentation advises against it. Use crm.item.update.
   */
  "crm.quote.update": { params: CrmQuoteUpdateParams; result: CrmQuoteUpdateResult };
  /** Creates a custom field (UF_CRM_...) for estimates and returns its ID; CRM admins only. */
  "crm.quote.userfield.add": { params: CrmQuoteUserfieldAddParams; result: CrmQuoteUserfieldAddResult };
  /** Deletes a custom field of estimates together with its stored values; CRM admins only. */
  "crm.quote.userfield.delete": { params: CrmQuoteUserfieldDeleteParams; result: CrmQuoteUserfieldDeleteResult };
  /** Returns the settings of one custom field of estimates by its ID. */
  "crm.quote.userfield.get": { params: CrmQuoteUserfieldGetParams; result: CrmQuoteUserfieldGetResult };
  /**
   * Lists custom fields of estimates, filtered by name, type, flags and so on.
   * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
   */
  "crm.quote.userfield.list": { params: CrmQuoteUserfieldListParams; result: CrmQuoteUserfieldListResult };
  /** Changes the labels, flags or list values of an estimate custom field; CRM admins only. */
  "crm.quote.userfield.update": { params: CrmQuoteUserfieldUpdateParams; result: CrmQuoteUserfieldUpdateResult };
}
