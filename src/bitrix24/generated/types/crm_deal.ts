// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CatalogDocumentElementFieldsItemId } from "./catalog_document.ts";
import type {
  CrmCompanyContactItemsGetItem,
  CrmCompanyUserfieldAddFields,
  CrmCompanyUserfieldListFilter,
  CrmCompanyUserfieldListItemSettings,
  CrmCompanyUserfieldSettings,
  CrmCompanyUserfieldUpdateFields,
} from "./crm_company.ts";

/** What crm.deal holds. Which members arrive depends on the call. */
export interface CrmDeal {
  /** Id, unique among its kind. Read-only. */
  ID?: number | string;
  /** What it is called, for people to read. */
  TITLE?: string;
  /** Type, e.g. SALE. */
  TYPE_ID?: string;
  /** Funnel; 0 for the general one. Cannot be changed later. */
  CATEGORY_ID?: number | string;
  /** Stage, e.g. NEW, or C1:NEW in funnel 1. */
  STAGE_ID?: string;
  /** P in progress, S won, F lost. Read-only. */
  STAGE_SEMANTIC_ID?: "P" | "S" | "F";
  /** Whether it is still in the first stage. Read-only. */
  IS_NEW?: "Y" | "N";
  /** Whether it is the template of a recurring deal. */
  IS_RECURRING?: "Y" | "N";
  /** Whether the customer had a deal before. */
  IS_RETURN_CUSTOMER?: "Y" | "N";
  /** Whether the customer asked before. */
  IS_REPEATED_APPROACH?: "Y" | "N";
  /** Chance of success in per cent. */
  PROBABILITY?: number | string;
  /** Currency, e.g. EUR. */
  CURRENCY_ID?: string;
  /** Expected amount. */
  OPPORTUNITY?: number | string;
  /** Whether the amount was entered by hand. */
  IS_MANUAL_OPPORTUNITY?: string;
  /** Amount of the tax. */
  TAX_VALUE?: number | string;
  /** Id of the company: crm.company.list. */
  COMPANY_ID?: number | string;
  /** Id of the contact: crm.contact.list. */
  CONTACT_ID?: number | string;
  /** Id of the quote: crm.quote.list. Read-only. */
  QUOTE_ID?: number | null;
  /** First day. */
  BEGINDATE?: string;
  /** Last day. */
  CLOSEDATE?: string;
  /** Whether everybody may see it. */
  OPENED?: "Y" | "N";
  /** Whether it is won or lost. */
  CLOSED?: "Y" | "N";
  /** Remark for people. */
  COMMENTS?: string;
  /** User who is responsible. */
  ASSIGNED_BY_ID?: number | string;
  /** User who created it. Read-only. */
  CREATED_BY_ID?: number | string;
  /** User who last changed it. Read-only. */
  MODIFY_BY_ID?: number | string;
  /** User who moved it to its stage. Read-only. */
  MOVED_BY_ID?: number | string;
  /** When it was created. Read-only. */
  DATE_CREATE?: string;
  /** When it was last changed. Read-only. */
  DATE_MODIFY?: string;
  /** When it was moved to its stage. Read-only. */
  MOVED_TIME?: string;
  /** Source, e.g. WEB or CALL. */
  SOURCE_ID?: string;
  /** More about where it came from. */
  SOURCE_DESCRIPTION?: string;
  /** Lead that it was made of. Read-only. */
  LEAD_ID?: number | null;
  /** What else there is to say of it. */
  ADDITIONAL_INFO?: string;
  /** Id of the place. */
  LOCATION_ID?: unknown;
  /** Outside system that it came from. */
  ORIGINATOR_ID?: string | null;
  /** Id in that system. */
  ORIGIN_ID?: string | null;
  /** Campaign mark: the advertising system. */
  UTM_SOURCE?: string;
  /** Campaign mark: kind of traffic, e.g. CPC. */
  UTM_MEDIUM?: string;
  /** Campaign mark: the campaign. */
  UTM_CAMPAIGN?: string | null;
  /** Campaign mark: the advertisement. */
  UTM_CONTENT?: string | null;
  /** Campaign mark: the search words. */
  UTM_TERM?: string | null;
  /** When something last happened with it. Read-only. */
  LAST_ACTIVITY_TIME?: string;
  /** User of the last activity. Read-only. */
  LAST_ACTIVITY_BY?: number | string;
  [name: `UF_CRM_${string}`]: unknown;
  [name: `PARENT_ID_${string}`]: unknown;
}

/**
 * Parameters of crm.deal.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/deals/crm-deal-add.html
 */
export interface CrmDealAddParams {
  /**
   * Fields of the new deal with their values; without `CATEGORY_ID` it goes to the general funnel (0). See
   * crm.deal.fields.
   */
  fields?: {
    /** What it is called, for people to read. */
    TITLE?: string | undefined;
    /** Type, e.g. SALE. Code of an entry of a reference book: crm.status.list. */
    TYPE_ID?: string | undefined;
    /** Funnel; 0 for the general one. Id of a funnel: crm.category.list. Cannot be changed later. */
    CATEGORY_ID?: number | string | undefined;
    /** Stage, e.g. NEW, or C1:NEW in funnel 1. Code of an entry of a reference book: crm.status.list. */
    STAGE_ID?: string | undefined;
    /** Whether it is the template of a recurring deal. Default: N. */
    IS_RECURRING?: "Y" | "N" | undefined;
    /** Whether the customer had a deal before. Default: N. */
    IS_RETURN_CUSTOMER?: "Y" | "N" | undefined;
    /** Whether the customer asked before. Default: N. */
    IS_REPEATED_APPROACH?: "Y" | "N" | undefined;
    /** Chance of success in per cent. */
    PROBABILITY?: number | string | undefined;
    /** Currency, e.g. EUR. Code of a currency: crm.currency.list. */
    CURRENCY_ID?: string | undefined;
    /** Expected amount. Default: 0. */
    OPPORTUNITY?: number | string | undefined;
    /** Whether the amount was entered by hand. Default: N. */
    IS_MANUAL_OPPORTUNITY?: "Y" | "N" | undefined;
    /** Amount of the tax. Default: 0. */
    TAX_VALUE?: number | string | undefined;
    /** Id of the company: crm.company.list. */
    COMPANY_ID?: number | string | null | undefined;
    /** Id of the contact: crm.contact.list. */
    CONTACT_ID?: number | string | null | undefined;
    /** Ids of contacts: crm.contact.list. See crm.item.list. */
    CONTACT_IDS?: (number | string)[] | undefined;
    /** First day. Date without a time. */
    BEGINDATE?: null | (string | Date) | undefined;
    /** Last day. Date without a time. */
    CLOSEDATE?: null | (string | Date) | undefined;
    /** Whether everybody may see it. Default: Y. */
    OPENED?: "Y" | "N" | undefined;
    /** Whether it is won or lost. Default: N. */
    CLOSED?: "Y" | "N" | undefined;
    /** Remark for people. */
    COMMENTS?: string | undefined;
    /** User who is responsible. Id of a user: user.get. */
    ASSIGNED_BY_ID?: number | string | undefined;
    /** Source, e.g. WEB or CALL. Code of an entry of a reference book: crm.status.list. */
    SOURCE_ID?: string | undefined;
    /** More about where it came from. */
    SOURCE_DESCRIPTION?: string | undefined;
    /** What else there is to say of it. */
    ADDITIONAL_INFO?: string | undefined;
    /** Id of the place. */
    LOCATION_ID?: unknown;
    /** Outside system that it came from. */
    ORIGINATOR_ID?: string | number | null | undefined;
    /** Id in that system. */
    ORIGIN_ID?: string | number | null | undefined;
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
    /** What the visitor did on the web page, as JSON. */
    TRACE?: string | undefined;
    [name: `UF_CRM_${string}`]: unknown;
    [name: `PARENT_ID_${string}`]: unknown;
  } | undefined;
  /** Options of the call. */
  params?: {
    /** Whether the feed tells of it. Default: Y. */
    REGISTER_SONET_EVENT?: "Y" | "N" | undefined;
  } | undefined;
}

/** Result of crm.deal.add. */
export type CrmDealAddResult = number;

/**
 * Parameters of crm.deal.contact.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/deals/contacts/crm-deal-contact-add.html
 */
export interface CrmDealContactAddParams {
  /** Id, unique among its kind. */
  id: number | string;
  /** Fields of the record by their names. See crm.deal.contact.fields. */
  fields: {
    /** Id of the contact: crm.contact.list. */
    CONTACT_ID: number | string;
    /** Whether it is the main one. */
    IS_PRIMARY?: "Y" | "N" | undefined;
    /** Place in the order; what has less comes first. */
    SORT?: number | string | undefined;
  };
}

/** Result of crm.deal.contact.add. */
export type CrmDealContactAddResult = boolean;

/**
 * Parameters of crm.deal.contact.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/deals/contacts/crm-deal-contact-delete.html
 */
export interface CrmDealContactDeleteParams {
  /** Id, unique among its kind. */
  id: number | string;
  /** Fields of the record by their names. See crm.deal.contact.fields. */
  fields: {
    /** Id of the contact: crm.contact.list. */
    CONTACT_ID: number | string;
  };
}

/** Result of crm.deal.contact.delete. */
export type CrmDealContactDeleteResult = boolean;

/** How crm.deal.contact.fields describes a field. */
export interface CrmDealContactFieldsField {
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
 * Parameters of crm.deal.contact.fields.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/deals/contacts/crm-deal-contact-fields.html
 */
export interface CrmDealContactFieldsParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of crm.deal.contact.fields. */
export interface CrmDealContactFieldsResult {
  /** Place in the order; what has less comes first. */
  SORT?: CrmDealContactFieldsField;
  /** Whether it is the main one. */
  IS_PRIMARY?: CrmDealContactFieldsField;
  /** Id of the contact: crm.contact.list. */
  CONTACT_ID?: CrmDealContactFieldsField;
}

/**
 * Parameters of crm.deal.contact.items.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/deals/contacts/crm-deal-contact-items-delete.html
 */
export interface CrmDealContactItemsDeleteParams {
  /** Id, unique among its kind. */
  id: number | string;
}

/** Result of crm.deal.contact.items.delete. */
export type CrmDealContactItemsDeleteResult = boolean;

/**
 * Parameters of crm.deal.contact.items.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/deals/contacts/crm-deal-contact-items-get.html
 */
export interface CrmDealContactItemsGetParams {
  /** Id, unique among its kind. */
  id: number | string;
}

/** Result of crm.deal.contact.items.get. */
export type CrmDealContactItemsGetResult = CrmCompanyContactItemsGetItem[];

/**
 * Parameters of crm.deal.contact.items.set.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/deals/contacts/crm-deal-contact-items-set.html
 */
export interface CrmDealContactItemsSetParams {
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

/** Result of crm.deal.contact.items.set. */
export type CrmDealContactItemsSetResult = boolean;

/**
 * Parameters of crm.deal.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/deals/crm-deal-delete.html
 */
export interface CrmDealDeleteParams {
  /** Id of the deal to delete. See crm.deal.list. */
  id: number | string;
}

/** Result of crm.deal.delete. */
export type CrmDealDeleteResult = boolean;

/** Parameters of crm.deal.details.configuration.forceCommonScopeForAll. */
export interface CrmDealDetailsConfigurationForceCommonScopeForAllParams {
  /** What the layout is for: the funnel, or the kind of leads. */
  extras?: {
    /** Id of the funnel: crm.category.list. */
    dealCategoryId?: number | string | undefined;
  } | undefined;
}

/** Result of crm.deal.details.configuration.forceCommonScopeForAll. */
export type CrmDealDetailsConfigurationForceCommonScopeForAllResult = boolean;

/** Stands in several types. */
export interface CrmDealDetailsConfigurationGet {
  name?: string;
  /** What it is called, for people to read. */
  title?: string;
  /** What kind it is of. */
  type?: string;
  /** What is in it. */
  elements?: {
    name?: string;
    /** Whether the field is shown even when it is empty. */
    optionFlags?: "1" | "0";
    /** Further settings. */
    options?: object;
  }[];
}

/** Stands in several types. */
export interface CrmDealDetailsConfigurationGetItem {
  name?: string;
  /** What it is called, for people to read. */
  title?: string;
  /** What kind it is of. */
  type?: string;
  /** What is in it. */
  elements?: {
    name?: string;
    /** Whether the field is shown even when it is empty. */
    optionFlags?: string;
  }[];
}

/**
 * Parameters of crm.deal.details.configuration.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/deals/custom-form/crm-deal-details-configuration-get.html
 */
export interface CrmDealDetailsConfigurationGetParams {
  /** What it belongs to or may be used for. Default: P. */
  scope?: "P" | "C" | undefined;
  /** Id of the user: user.get. Needed in some cases only. */
  userId?: number | string | undefined;
  /** What the layout is for: the funnel, or the kind of leads. */
  extras?: {
    /** Id of the funnel: crm.category.list. */
    dealCategoryId?: number | string | undefined;
  } | undefined;
}

/** Result of crm.deal.details.configuration.get. */
export type CrmDealDetailsConfigurationGetResult =
  | null
  | CrmDealDetailsConfigurationGet
  | CrmDealDetailsConfigurationGetItem[];

/**
 * Parameters of crm.deal.details.configuration.reset.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/deals/custom-form/crm-deal-details-configuration-reset.html
 */
export interface CrmDealDetailsConfigurationResetParams {
  /** What it belongs to or may be used for. Default: P. */
  scope?: "P" | "C" | undefined;
  /** Id of the user: user.get. Needed in some cases only. */
  userId?: number | string | undefined;
  /** What the layout is for: the funnel, or the kind of leads. */
  extras?: {
    /** Id of the funnel: crm.category.list. */
    dealCategoryId?: number | string | undefined;
  } | undefined;
}

/** Result of crm.deal.details.configuration.reset. */
export type CrmDealDetailsConfigurationResetResult = boolean;

/** Stands in several types. */
export interface CrmDealDetailsConfigurationSetDataItem {
  name: string;
  /** What it is called, for people to read. */
  title: string;
  /** What kind it is of. */
  type: string;
  /** What is in it. */
  elements?: {
    name: string;
    /** Whether the field is shown even when it is empty. Default: 0. */
    optionFlags?: 1 | 0 | undefined;
    /** Further settings. */
    options?: object | undefined;
  }[] | undefined;
}

/**
 * Parameters of crm.deal.details.configuration.set.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/deals/custom-form/crm-deal-details-configuration-set.html
 */
export interface CrmDealDetailsConfigurationSetParams {
  /** What it belongs to or may be used for. Default: P. */
  scope?: "P" | "C" | undefined;
  /** Id of the user: user.get. Needed in some cases only. */
  userId?: number | string | undefined;
  /** What is carried along. */
  data: CrmDealDetailsConfigurationSetDataItem[];
  /** What the layout is for: the funnel, or the kind of leads. */
  extras?: {
    /** Id of the funnel: crm.category.list. */
    dealCategoryId?: number | string | undefined;
  } | undefined;
}

/** Result of crm.deal.details.configuration.set. */
export type CrmDealDetailsConfigurationSetResult = boolean;

/** How crm.deal.fields describes a field. */
export interface CrmDealFieldsField {
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
  /** How it is set up. */
  settings?: {
    /** Kind of the CRM record above it: crm.enum.ownertype. */
    parentEntityTypeId?: number;
  };
  /** Whether it should not be used any more. */
  isDeprecated?: boolean;
}

/**
 * Parameters of crm.deal.fields.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/deals/crm-deal-fields.html
 */
export interface CrmDealFieldsParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of crm.deal.fields. */
export interface CrmDealFieldsResult {
  /** Id, unique among its kind. Read-only. */
  ID?: CrmDealFieldsField;
  /** What it is called, for people to read. */
  TITLE?: CrmDealFieldsField;
  /** Type, e.g. SALE. */
  TYPE_ID?: CrmDealFieldsField;
  /** Funnel; 0 for the general one. Cannot be changed later. */
  CATEGORY_ID?: CrmDealFieldsField;
  /** Stage, e.g. NEW, or C1:NEW in funnel 1. */
  STAGE_ID?: CrmDealFieldsField;
  /** P in progress, S won, F lost. Read-only. */
  STAGE_SEMANTIC_ID?: CrmDealFieldsField;
  /** Whether it is still in the first stage. Read-only. */
  IS_NEW?: CrmDealFieldsField;
  /** Whether it is the template of a recurring deal. */
  IS_RECURRING?: CrmDealFieldsField;
  /** Whether the customer had a deal before. */
  IS_RETURN_CUSTOMER?: CrmDealFieldsField;
  /** Whether the customer asked before. */
  IS_REPEATED_APPROACH?: CrmDealFieldsField;
  /** Chance of success in per cent. */
  PROBABILITY?: CrmDealFieldsField;
  /** Currency, e.g. EUR. */
  CURRENCY_ID?: CrmDealFieldsField;
  /** Expected amount. */
  OPPORTUNITY?: CrmDealFieldsField;
  /** Whether the amount was entered by hand. */
  IS_MANUAL_OPPORTUNITY?: CrmDealFieldsField;
  /** Amount of the tax. */
  TAX_VALUE?: CrmDealFieldsField;
  /** Id of the company: crm.company.list. */
  COMPANY_ID?: CrmDealFieldsField;
  /** Id of the contact: crm.contact.list. */
  CONTACT_ID?: CrmDealFieldsField;
  /** Ids of contacts: crm.contact.list. */
  CONTACT_IDS?: CrmDealFieldsField;
  /** Id of the quote: crm.quote.list. Read-only. */
  QUOTE_ID?: CrmDealFieldsField;
  /** First day. */
  BEGINDATE?: CrmDealFieldsField;
  /** Last day. */
  CLOSEDATE?: CrmDealFieldsField;
  /** Whether everybody may see it. */
  OPENED?: CrmDealFieldsField;
  /** Whether it is won or lost. */
  CLOSED?: CrmDealFieldsField;
  /** Remark for people. */
  COMMENTS?: CrmDealFieldsField;
  /** User who is responsible. */
  ASSIGNED_BY_ID?: CrmDealFieldsField;
  /** User who created it. Read-only. */
  CREATED_BY_ID?: CrmDealFieldsField;
  /** User who last changed it. Read-only. */
  MODIFY_BY_ID?: CrmDealFieldsField;
  /** User who moved it to its stage. Read-only. */
  MOVED_BY_ID?: CrmDealFieldsField;
  /** When it was created. Read-only. */
  DATE_CREATE?: CrmDealFieldsField;
  /** When it was last changed. Read-only. */
  DATE_MODIFY?: CrmDealFieldsField;
  /** When it was moved to its stage. Read-only. */
  MOVED_TIME?: CrmDealFieldsField;
  /** Source, e.g. WEB or CALL. */
  SOURCE_ID?: CrmDealFieldsField;
  /** More about where it came from. */
  SOURCE_DESCRIPTION?: CrmDealFieldsField;
  /** Lead that it was made of. Read-only. */
  LEAD_ID?: CrmDealFieldsField;
  /** What else there is to say of it. */
  ADDITIONAL_INFO?: CrmDealFieldsField;
  /** Id of the place. */
  LOCATION_ID?: CrmDealFieldsField;
  /** Outside system that it came from. */
  ORIGINATOR_ID?: CrmDealFieldsField;
  /** Id in that system. */
  ORIGIN_ID?: CrmDealFieldsField;
  /** Campaign mark: the advertising system. */
  UTM_SOURCE?: CrmDealFieldsField;
  /** Campaign mark: kind of traffic, e.g. CPC. */
  UTM_MEDIUM?: CrmDealFieldsField;
  /** Campaign mark: the campaign. */
  UTM_CAMPAIGN?: CrmDealFieldsField;
  /** Campaign mark: the advertisement. */
  UTM_CONTENT?: CrmDealFieldsField;
  /** Campaign mark: the search words. */
  UTM_TERM?: CrmDealFieldsField;
  /** When something last happened with it. Read-only. */
  LAST_ACTIVITY_TIME?: CrmDealFieldsField;
  /** User of the last activity. Read-only. */
  LAST_ACTIVITY_BY?: CrmDealFieldsField;
  [name: `UF_CRM_${string}`]: unknown;
}

/** Conditions on deals; all of them must hold. A key may carry a comparison's prefix, e.g. `>=OPPORTUNITY`. */
export interface CrmDealFilter {
  /** Id, unique among its kind. */
  ID?: (number | string) | (number | string)[] | undefined;
  /** What it is called, for people to read. */
  TITLE?: string | undefined;
  /** Type, e.g. SALE. */
  TYPE_ID?: string | string[] | undefined;
  /** Funnel; 0 for the general one. */
  CATEGORY_ID?: (number | string) | (number | string)[] | undefined;
  /** Stage, e.g. NEW, or C1:NEW in funnel 1. */
  STAGE_ID?: string | string[] | undefined;
  /** P in progress, S won, F lost. */
  STAGE_SEMANTIC_ID?: string | string[] | undefined;
  /** Whether it is still in the first stage. */
  IS_NEW?: "Y" | "N" | undefined;
  /** Whether it is the template of a recurring deal. */
  IS_RECURRING?: "Y" | "N" | undefined;
  /** Whether the customer had a deal before. */
  IS_RETURN_CUSTOMER?: "Y" | "N" | undefined;
  /** Whether the customer asked before. */
  IS_REPEATED_APPROACH?: "Y" | "N" | undefined;
  /** Chance of success in per cent. */
  PROBABILITY?: number | string | undefined;
  /** Currency, e.g. EUR. */
  CURRENCY_ID?: string | string[] | undefined;
  /** Expected amount. */
  OPPORTUNITY?: number | string | undefined;
  /** Whether the amount was entered by hand. */
  IS_MANUAL_OPPORTUNITY?: "Y" | "N" | undefined;
  /** Amount of the tax. */
  TAX_VALUE?: number | string | undefined;
  /** Id of the company: crm.company.list. */
  COMPANY_ID?: (number | string) | (number | string)[] | undefined;
  /** Id of the contact: crm.contact.list. */
  CONTACT_ID?: (number | string) | (number | string)[] | undefined;
  /** Ids of contacts: crm.contact.list. */
  CONTACT_IDS?: (number | string)[] | undefined;
  /** Id of the quote: crm.quote.list. */
  QUOTE_ID?: (number | string) | (number | string)[] | undefined;
  /** First day. Date without a time. */
  BEGINDATE?: string | Date | undefined;
  /** Last day. Date without a time. */
  CLOSEDATE?: string | Date | undefined;
  /** Whether everybody may see it. */
  OPENED?: "Y" | "N" | undefined;
  /** Whether it is won or lost. */
  CLOSED?: "Y" | "N" | undefined;
  /** Remark for people. */
  COMMENTS?: string | undefined;
  /** User who is responsible. */
  ASSIGNED_BY_ID?: (number | string) | (number | string)[] | undefined;
  /** User who created it. */
  CREATED_BY_ID?: (number | string) | (number | string)[] | undefined;
  /** User who last changed it. */
  MODIFY_BY_ID?: (number | string) | (number | string)[] | undefined;
  /** User who moved it to its stage. */
  MOVED_BY_ID?: (number | string) | (number | string)[] | undefined;
  /** When it was created. Date and time, ISO 8601. */
  DATE_CREATE?: string | Date | undefined;
  /** When it was last changed. Date and time, ISO 8601. */
  DATE_MODIFY?: string | Date | undefined;
  /** When it was moved to its stage. Date and time, ISO 8601. */
  MOVED_TIME?: string | Date | undefined;
  /** Source, e.g. WEB or CALL. */
  SOURCE_ID?: string | string[] | undefined;
  /** More about where it came from. */
  SOURCE_DESCRIPTION?: string | undefined;
  /** Lead that it was made of. */
  LEAD_ID?: (number | string) | (number | string)[] | undefined;
  /** What else there is to say of it. */
  ADDITIONAL_INFO?: string | undefined;
  /** Id of the place. */
  LOCATION_ID?: number | string | undefined;
  /** Outside system that it came from. */
  ORIGINATOR_ID?: string | number | undefined;
  /** Id in that system. */
  ORIGIN_ID?: number | string | undefined;
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
  /** When something last happened with it. Date and time, ISO 8601. */
  LAST_ACTIVITY_TIME?: string | Date | undefined;
  /** User of the last activity. */
  LAST_ACTIVITY_BY?: (number | string) | (number | string)[] | undefined;
  /** Requisite of the customer. */
  REQUISITE_ID?: (number | string) | (number | string)[] | undefined;
  [name: `UF_CRM_${string}`]: unknown;
  [name: `PARENT_ID_${string}`]: unknown;
  [name: `!${string}` | `<${string}` | `=${string}` | `>${string}` | `%${string}` | `@${string}`]: unknown;
}

/**
 * Parameters of crm.deal.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/deals/crm-deal-get.html
 */
export interface CrmDealGetParams {
  /** Id of the deal to read. See crm.deal.list. */
  id: number | string;
}

/** Result of crm.deal.get. */
export type CrmDealGetResult = CrmDeal;

/**
 * Parameters of crm.deal.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/deals/crm-deal-list.html
 */
export interface CrmDealListParams {
  /** Names of the fields to return. See crm.deal.fields, crm.item.list. */
  select?: (keyof CrmDeal | "*" | "UF_*" | (string & {}))[] | undefined;
  /**
   * Conditions, all of which a deal must meet; a name may begin with a comparison, e.g. `>=OPPORTUNITY` or
   * `%TITLE`. All deals when left out. See crm.deal.fields, crm.item.list.
   */
  filter?: CrmDealFilter | undefined;
  /** Fields to sort by, each with ASC or DESC. See crm.deal.fields. */
  order?:
    | {
      [Name in keyof CrmDeal]?: ("ASC" | "DESC" | "asc" | "desc" | (string & {})) | undefined;
    }
    | object
    | undefined;
  /** How many deals to skip, a multiple of 50; an answer's `next` is the value for the next page. */
  start?: number | string | undefined;
}

/** Result of crm.deal.list. */
export type CrmDealListResult = CrmDeal[];

/**
 * Parameters of crm.deal.productrows.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/deals/crm-deal-productrows-get.html
 */
export interface CrmDealProductrowsGetParams {
  /** Id, unique among its kind. */
  id: number | string;
}

/** Result of crm.deal.productrows.get. */
export type CrmDealProductrowsGetResult = {
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
  PRODUCT_DESCRIPTION?: string | null;
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
  TAX_RATE?: number | null;
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
  XML_ID?: string;
  /** What kind it is of. */
  TYPE?: 1 | 4 | 7;
  /** Id of the store: catalog.store.list. */
  STORE_ID?: number;
  /** Id of the reservation. */
  RESERVE_ID?: number;
  /** Until when it is reserved. Date without a time. */
  DATE_RESERVE_END?: string;
  /** How much is reserved. */
  RESERVE_QUANTITY?: number;
}[];

/**
 * Parameters of crm.deal.productrows.set.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/deals/crm-deal-productrows-set.html
 */
export interface CrmDealProductrowsSetParams {
  /** Id, unique among its kind. */
  id: number | string;
  /** How many lines the input has. */
  rows?: CrmDealProductrowsSetRowsItem[] | undefined;
}

/** Result of crm.deal.productrows.set. */
export type CrmDealProductrowsSetResult = boolean;

/** Stands in several types. */
export interface CrmDealProductrowsSetRowsItem {
  /** Id of the product: catalog.product.list. Default: 0. */
  PRODUCT_ID?: number | string | undefined;
  /** Name of the product. */
  PRODUCT_NAME?: string | undefined;
  /** Price of one. Default: 0. */
  PRICE?: number | string | undefined;
  /** Price with discounts, without tax. */
  PRICE_EXCLUSIVE?: number | string | undefined;
  /** Price without discounts and tax. */
  PRICE_NETTO?: number | string | undefined;
  /** Price with tax, without discounts. */
  PRICE_BRUTTO?: number | string | undefined;
  /** How many or how much. Default: 1. */
  QUANTITY?: number | string | undefined;
  /** 1 an amount, 2 per cent. Default: 2. */
  DISCOUNT_TYPE_ID?: 1 | 2 | undefined;
  /** Discount in per cent. Default: 0. */
  DISCOUNT_RATE?: number | string | undefined;
  /** Discount as an amount. Default: 0. */
  DISCOUNT_SUM?: number | string | undefined;
  /** Tax in per cent. */
  TAX_RATE?: number | string | undefined;
  /** Whether the price contains the tax. Default: N. */
  TAX_INCLUDED?: "Y" | "N" | undefined;
  /** Code of the unit of measure: catalog.measure.list. */
  MEASURE_CODE?: number | string | undefined;
  /** Name of the unit of measure. */
  MEASURE_NAME?: string | undefined;
  /** Place in the order; what has less comes first. Default: 0. */
  SORT?: number | string | undefined;
}

/** What crm.deal.recurring holds. Which members arrive depends on the call. */
export interface CrmDealRecurring {
  /** Id, unique among its kind. Read-only. */
  ID?: number | string;
  /** Id of the deal: crm.deal.list. Cannot be changed later. */
  DEAL_ID?: number | string;
  /** Created based on. Read-only. */
  BASED_ID?: number | string;
  /** Whether it is in use. */
  ACTIVE?: string;
  /** Next execution date. Read-only. */
  NEXT_EXECUTION?: string;
  /** Last execution date. Read-only. */
  LAST_EXECUTION?: string;
  /** Number of executions. Read-only. */
  COUNTER_REPEAT?: number | null | string;
  /** When it begins. */
  START_DATE?: string;
  /** Funnel of the new deals: crm.category.list. */
  CATEGORY_ID?: string;
  /** Type of execution limits. */
  IS_LIMIT?: string;
  /** Limit on the number of executions. */
  LIMIT_REPEAT?: number | null | string;
  /** Limit by date. */
  LIMIT_DATE?: string;
  /** Options of the call. */
  PARAMS?: {
    /** One deal or several. */
    MODE?: string;
    /** Unit of the interval. */
    MULTIPLE_TYPE?: string;
    /** How many units apart the deals are. */
    MULTIPLE_INTERVAL?: number;
    /** Unit of the time before the date. */
    SINGLE_BEFORE_START_DATE_TYPE?: null | string;
    /** How many units before the date. */
    SINGLE_BEFORE_START_DATE_VALUE?: number;
    /** Unit of the time until the deal begins. */
    OFFSET_BEGINDATE_TYPE?: string;
    /** How many units until the deal begins. */
    OFFSET_BEGINDATE_VALUE?: number;
    /** Unit of the time until the deal is to end. */
    OFFSET_CLOSEDATE_TYPE?: string;
    /** How many units until the deal is to end. */
    OFFSET_CLOSEDATE_VALUE?: number;
  };
  /** Id, unique among its kind. */
  id?: string;
  /** Id of the deal: crm.deal.list. */
  deal_id?: string;
  based_id?: string;
  /** Funnel of the new deals: crm.category.list. */
  category_id?: string;
}

/** Stands in several types. */
export interface CrmDealRecurringAddFieldsParams {
  /** One deal or several. */
  MODE?: "single" | "multiple" | undefined;
  /** Unit of the interval. */
  MULTIPLE_TYPE?: "day" | "week" | "month" | "year" | undefined;
  /** How many units apart the deals are. */
  MULTIPLE_INTERVAL?: number | string | undefined;
  /** Unit of the time before the date. */
  SINGLE_BEFORE_START_DATE_TYPE?: "day" | "week" | "month" | "year" | undefined;
  /** How many units before the date. */
  SINGLE_BEFORE_START_DATE_VALUE?: number | string | undefined;
  /** Unit of the time until the deal begins. */
  OFFSET_BEGINDATE_TYPE?: "day" | "week" | "month" | "year" | undefined;
  /** How many units until the deal begins. */
  OFFSET_BEGINDATE_VALUE?: number | string | undefined;
  /** Unit of the time until the deal is to end. */
  OFFSET_CLOSEDATE_TYPE?: "day" | "week" | "month" | "year" | undefined;
  /** How many units until the deal is to end. */
  OFFSET_CLOSEDATE_VALUE?: number | string | undefined;
}

/**
 * Parameters of crm.deal.recurring.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/deals/recurring-deals/crm-deal-recurring-add.html
 */
export interface CrmDealRecurringAddParams {
  /** Fields of the record by their names. See crm.deal.recurring.fields. */
  fields: {
    /** Id of the deal: crm.deal.list. Cannot be changed later. */
    DEAL_ID?: number | string | null | undefined;
    /** Whether it is in use. */
    ACTIVE?: "Y" | "N" | undefined;
    /** Funnel of the new deals: crm.category.list. */
    CATEGORY_ID?: string | undefined;
    /** Type of execution limits. */
    IS_LIMIT?: "N" | "D" | "T" | undefined;
    /** Limit on the number of executions. */
    LIMIT_REPEAT?: number | string | undefined;
    /** Limit by date. Date without a time. */
    LIMIT_DATE?: null | (string | Date) | undefined;
    /** When it begins. Date without a time. */
    START_DATE?: null | (string | Date) | undefined;
    /** Options of the call. */
    PARAMS?: CrmDealRecurringAddFieldsParams | undefined;
  };
}

/** Result of crm.deal.recurring.add. */
export type CrmDealRecurringAddResult = number;

/**
 * Parameters of crm.deal.recurring.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/deals/recurring-deals/crm-deal-recurring-delete.html
 */
export interface CrmDealRecurringDeleteParams {
  /** Id, unique among its kind. See crm.deal.recurring.list. */
  id: number | string;
}

/** Result of crm.deal.recurring.delete. */
export type CrmDealRecurringDeleteResult = boolean;

/**
 * Parameters of crm.deal.recurring.expose.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/deals/recurring-deals/crm-deal-recurring-expose.html
 */
export interface CrmDealRecurringExposeParams {
  /** Id, unique among its kind. See crm.deal.recurring.list. */
  id: number | string;
}

/** Result of crm.deal.recurring.expose. */
export interface CrmDealRecurringExposeResult {
  /** Id of the deal: crm.deal.list. Cannot be changed later. */
  DEAL_ID?: number;
}

/** How crm.deal.recurring.fields describes a field. */
export interface CrmDealRecurringFieldsField {
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
  definition?: {
    /** One deal or several. */
    MODE?: CatalogDocumentElementFieldsItemId;
    /** How many units before the date. */
    SINGLE_BEFORE_START_DATE_VALUE?: CatalogDocumentElementFieldsItemId;
    /** Unit of the time before the date. */
    SINGLE_BEFORE_START_DATE_TYPE?: CatalogDocumentElementFieldsItemId;
    /** Unit of the interval. */
    MULTIPLE_TYPE?: CatalogDocumentElementFieldsItemId;
    /** How many units apart the deals are. */
    MULTIPLE_INTERVAL?: CatalogDocumentElementFieldsItemId;
    /** Unit of the time until the deal begins. */
    OFFSET_BEGINDATE_TYPE?: CatalogDocumentElementFieldsItemId;
    /** How many units until the deal begins. */
    OFFSET_BEGINDATE_VALUE?: CatalogDocumentElementFieldsItemId;
    /** Unit of the time until the deal is to end. */
    OFFSET_CLOSEDATE_TYPE?: CatalogDocumentElementFieldsItemId;
    /** How many units until the deal is to end. */
    OFFSET_CLOSEDATE_VALUE?: CatalogDocumentElementFieldsItemId;
  };
}

/**
 * Parameters of crm.deal.recurring.fields.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/deals/recurring-deals/crm-deal-recurring-fields.html
 */
export interface CrmDealRecurringFieldsParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of crm.deal.recurring.fields. */
export interface CrmDealRecurringFieldsResult {
  /** Id, unique among its kind. Read-only. */
  ID?: CrmDealRecurringFieldsField;
  /** Id of the deal: crm.deal.list. Cannot be changed later. */
  DEAL_ID?: CrmDealRecurringFieldsField;
  /** Created based on. Read-only. */
  BASED_ID?: CrmDealRecurringFieldsField;
  /** Whether it is in use. */
  ACTIVE?: CrmDealRecurringFieldsField;
  /** Next execution date. Date and time, ISO 8601. Read-only. */
  NEXT_EXECUTION?: CrmDealRecurringFieldsField;
  /** Last execution date. Date and time, ISO 8601. Read-only. */
  LAST_EXECUTION?: CrmDealRecurringFieldsField;
  /** Number of executions. Read-only. */
  COUNTER_REPEAT?: CrmDealRecurringFieldsField;
  /** When it begins. Date without a time. */
  START_DATE?: CrmDealRecurringFieldsField;
  /** Funnel of the new deals: crm.category.list. */
  CATEGORY_ID?: CrmDealRecurringFieldsField;
  /** Type of execution limits. */
  IS_LIMIT?: CrmDealRecurringFieldsField;
  /** Limit on the number of executions. */
  LIMIT_REPEAT?: CrmDealRecurringFieldsField;
  /** Limit by date. Date without a time. */
  LIMIT_DATE?: CrmDealRecurringFieldsField;
  /** Options of the call. */
  PARAMS?: CrmDealRecurringFieldsField;
}

/**
 * Parameters of crm.deal.recurring.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/deals/recurring-deals/crm-deal-recurring-get.html
 */
export interface CrmDealRecurringGetParams {
  /** Id, unique among its kind. See crm.deal.recurring.list. */
  id: number | string;
}

/** Result of crm.deal.recurring.get. */
export type CrmDealRecurringGetResult = CrmDealRecurring;

/**
 * Parameters of crm.deal.recurring.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/deals/recurring-deals/crm-deal-recurring-list.html
 */
export interface CrmDealRecurringListParams {
  /** Fields to sort by, each with ASC or DESC. See crm.deal.recurring.fields. */
  order?:
    | {
      [Name in keyof CrmDealRecurring]?: ("ASC" | "DESC" | "asc" | "desc" | (string & {})) | undefined;
    }
    | object
    | undefined;
  /** Conditions that all must hold. See crm.deal.recurring.fields. */
  filter?:
    | {
      [Name in keyof CrmDealRecurring]?: unknown;
    }
    | object
    | undefined;
  /** How many records to skip, a multiple of 50. */
  start?: number | string | undefined;
}

/** Result of crm.deal.recurring.list. */
export type CrmDealRecurringListResult = CrmDealRecurring[];

/**
 * Parameters of crm.deal.recurring.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/deals/recurring-deals/crm-deal-recurring-update.html
 */
export interface CrmDealRecurringUpdateParams {
  /** Id, unique among its kind. See crm.deal.recurring.list. */
  id: number | string;
  /** Fields of the record by their names. See crm.deal.recurring.fields. */
  fields?: {
    /** Whether it is in use. */
    ACTIVE?: "Y" | "N" | undefined;
    /** Funnel of the new deals: crm.category.list. */
    CATEGORY_ID?: string | undefined;
    /** Type of execution limits. */
    IS_LIMIT?: "N" | "D" | "T" | undefined;
    /** Limit on the number of executions. */
    LIMIT_REPEAT?: number | string | undefined;
    /** Limit by date. Date without a time. */
    LIMIT_DATE?: null | (string | Date) | undefined;
    /** When it begins. Date without a time. */
    START_DATE?: null | (string | Date) | undefined;
    /** Options of the call. */
    PARAMS?: CrmDealRecurringAddFieldsParams | undefined;
  } | undefined;
}

/** Result of crm.deal.recurring.update. */
export type CrmDealRecurringUpdateResult = boolean;

/**
 * Parameters of crm.deal.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/deals/crm-deal-update.html
 */
export interface CrmDealUpdateParams {
  /** Id of the deal to change. See crm.deal.list. */
  id: number | string;
  /** Fields to change, with their new values. See crm.deal.fields. */
  fields?: {
    /** What it is called, for people to read. */
    TITLE?: string | undefined;
    /** Type, e.g. SALE. Code of an entry of a reference book: crm.status.list. */
    TYPE_ID?: string | undefined;
    /** Stage, e.g. NEW, or C1:NEW in funnel 1. Code of an entry of a reference book: crm.status.list. */
    STAGE_ID?: string | undefined;
    /** Whether it is the template of a recurring deal. */
    IS_RECURRING?: "Y" | "N" | undefined;
    /** Whether the customer had a deal before. */
    IS_RETURN_CUSTOMER?: "Y" | "N" | undefined;
    /** Whether the customer asked before. */
    IS_REPEATED_APPROACH?: "Y" | "N" | undefined;
    /** Chance of success in per cent. */
    PROBABILITY?: number | string | undefined;
    /** Currency, e.g. EUR. Code of a currency: crm.currency.list. */
    CURRENCY_ID?: string | undefined;
    /** Expected amount. */
    OPPORTUNITY?: number | string | undefined;
    /** Whether the amount was entered by hand. */
    IS_MANUAL_OPPORTUNITY?: "Y" | "N" | undefined;
    /** Amount of the tax. */
    TAX_VALUE?: number | string | undefined;
    /** Id of the company: crm.company.list. */
    COMPANY_ID?: number | string | null | undefined;
    /** Id of the contact: crm.contact.list. */
    CONTACT_ID?: number | string | null | undefined;
    /** Ids of contacts: crm.contact.list. */
    CONTACT_IDS?: (number | string)[] | undefined;
    /** First day. Date without a time. */
    BEGINDATE?: null | (string | Date) | undefined;
    /** Last day. Date without a time. */
    CLOSEDATE?: null | (string | Date) | undefined;
    /** Whether everybody may see it. */
    OPENED?: "Y" | "N" | undefined;
    /** Whether it is won or lost. */
    CLOSED?: "Y" | "N" | undefined;
    /** Remark for people. */
    COMMENTS?: string | undefined;
    /** User who is responsible. Id of a user: user.get. */
    ASSIGNED_BY_ID?: number | string | undefined;
    /** Source, e.g. WEB or CALL. Code of an entry of a reference book: crm.status.list. */
    SOURCE_ID?: string | undefined;
    /** More about where it came from. */
    SOURCE_DESCRIPTION?: string | undefined;
    /** What else there is to say of it. */
    ADDITIONAL_INFO?: string | undefined;
    /** Id of the place. */
    LOCATION_ID?: unknown;
    /** Outside system that it came from. */
    ORIGINATOR_ID?: string | number | null | undefined;
    /** Id in that system. */
    ORIGIN_ID?: string | number | null | undefined;
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
    [name: `PARENT_ID_${string}`]: unknown;
  } | undefined;
  /** Options of the call. */
  params?: {
    /** Whether the feed tells of it. */
    REGISTER_SONET_EVENT?: "Y" | "N" | undefined;
    REGISTER_HISTORY_EVENT?: "Y" | "N" | undefined;
  } | undefined;
}

/** Result of crm.deal.update. */
export type CrmDealUpdateResult = boolean;

/** What crm.deal.userfield holds. Which members arrive depends on the call. */
export interface CrmDealUserfield {
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
 * Parameters of crm.deal.userfield.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/deals/user-defined-fields/crm-deal-userfield-add.html
 */
export interface CrmDealUserfieldAddParams {
  /** Fields of the record by their names. */
  fields: CrmCompanyUserfieldAddFields;
}

/** Result of crm.deal.userfield.add. */
export type CrmDealUserfieldAddResult = number;

/**
 * Parameters of crm.deal.userfield.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/deals/user-defined-fields/crm-deal-userfield-delete.html
 */
export interface CrmDealUserfieldDeleteParams {
  /** Id, unique among its kind. See crm.deal.userfield.list. */
  id: number | string;
}

/** Result of crm.deal.userfield.delete. */
export type CrmDealUserfieldDeleteResult = boolean;

/**
 * Parameters of crm.deal.userfield.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/deals/user-defined-fields/crm-deal-userfield-get.html
 */
export interface CrmDealUserfieldGetParams {
  /** Id, unique among its kind. See crm.deal.userfield.list. */
  id: number | string;
}

/** Result of crm.deal.userfield.get. */
export type CrmDealUserfieldGetResult = CrmDealUserfield;

/**
 * Parameters of crm.deal.userfield.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/deals/user-defined-fields/crm-deal-userfield-list.html
 */
export interface CrmDealUserfieldListParams {
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

/** Result of crm.deal.userfield.list. */
export type CrmDealUserfieldListResult = {
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
  LIST?: CrmDealUserfield[];
}[];

/**
 * Parameters of crm.deal.userfield.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/deals/user-defined-fields/crm-deal-userfield-update.html
 */
export interface CrmDealUserfieldUpdateParams {
  /** Id, unique among its kind. See crm.deal.userfield.list. */
  id: number | string;
  /** Fields of the record by their names. */
  fields: CrmCompanyUserfieldUpdateFields;
}

/** Result of crm.deal.userfield.update. */
export type CrmDealUserfieldUpdateResult = boolean;

/** Methods of Bitrix24 whose names begin with `crm.deal`. */
export interface CrmDealRestMethods {
  /**
   * Creates a deal in the chosen funnel and stage and returns its ID.
   * @deprecated The documentation advises against it. Use crm.item.add.
   */
  "crm.deal.add": { params: CrmDealAddParams; result: CrmDealAddResult };
  /** Links one more contact to a deal. */
  "crm.deal.contact.add": { params: CrmDealContactAddParams; result: CrmDealContactAddResult };
  /** Unlinks one contact from a deal; the contact itself stays. */
  "crm.deal.contact.delete": { params: CrmDealContactDeleteParams; result: CrmDealContactDeleteResult };
  /** Describes the fields of a deal-to-contact link - contact, sort order and primary flag. */
  "crm.deal.contact.fields": { params: CrmDealContactFieldsParams; result: CrmDealContactFieldsResult };
  /** Unlinks every contact from a deal at once. */
  "crm.deal.contact.items.delete": { params: CrmDealContactItemsDeleteParams; result: CrmDealContactItemsDeleteResult };
  /** Lists the contacts linked to a deal with their order, role and primary flag. */
  "crm.deal.contact.items.get": { params: CrmDealContactItemsGetParams; result: CrmDealContactItemsGetResult };
  /** Replaces the whole set of contacts linked to a deal with the given one. */
  "crm.deal.contact.items.set": { params: CrmDealContactItemsSetParams; result: CrmDealContactItemsSetResult };
  /**
   * Deletes a deal by ID; the settings of a recurring template go with it.
   * @deprecated The documentation advises against it. Use crm.item.delete.
   */
  "crm.deal.delete": { params: CrmDealDeleteParams; result: CrmDealDeleteResult };
  /**
   * Forces the shared layout of the deal card on all users of a funnel, overriding personal layouts.
   * @deprecated The documentation advises against it. Use crm.item.details.configuration.forceCommonScopeForAll.
   */
  "crm.deal.details.configuration.forceCommonScopeForAll": {
    params: CrmDealDetailsConfigurationForceCommonScopeForAllParams;
    result: CrmDealDetailsConfigurationForceCommonScopeForAllResult;
  };
  /**
   * Returns the sections and fields of the deal card in a funnel, personal or shared.
   * @deprecated The documentation advises against it. Use crm.item.details.configuration.get.
   */
  "crm.deal.details.configuration.get": {
    params: CrmDealDetailsConfigurationGetParams;
    result: CrmDealDetailsConfigurationGetResult;
  };
  /**
   * Puts the deal card layout of a funnel back to default, personally or for the shared view.
   * @deprecated The documentation advises against it. Use crm.item.details.configuration.reset.
   */
  "crm.deal.details.configuration.reset": {
    params: CrmDealDetailsConfigurationResetParams;
    result: CrmDealDetailsConfigurationResetResult;
  };
  /**
   * Saves which sections and fields the deal card of a funnel shows, personally or for everyone.
   * @deprecated The documentation advises against it. Use crm.item.details.configuration.set.
   */
  "crm.deal.details.configuration.set": {
    params: CrmDealDetailsConfigurationSetParams;
    result: CrmDealDetailsConfigurationSetResult;
  };
  /**
   * Describes the standard and custom fields of a deal with their types and flags.
   * @deprecated The documentation advises against it. Use crm.item.fields.
   */
  "crm.deal.fields": { params: CrmDealFieldsParams; result: CrmDealFieldsResult };
  /**
   * Returns all fields of one deal by its ID; product rows are not included.
   * @deprecated The documentation advises against it. Use crm.item.get.
   */
  "crm.deal.get": { params: CrmDealGetParams; result: CrmDealGetResult };
  /**
   * Lists deals that pass a filter, with chosen fields and order, in pages of 50.
   * All records: `list`, by id in parallel windows: every record that was there from start to end comes exactly once.
   * @deprecated The documentation advises against it. Use crm.item.list.
   */
  "crm.deal.list": { params: CrmDealListParams; result: CrmDealListResult };
  /**
   * Lists the product rows of a deal with prices, discounts and taxes.
   * @deprecated The documentation advises against it. Use crm.item.productrow.*.
   */
  "crm.deal.productrows.get": { params: CrmDealProductrowsGetParams; result: CrmDealProductrowsGetResult };
  /**
   * Replaces all product rows of a deal; rows that are not passed are lost.
   * @deprecated The documentation advises against it. Use crm.item.productrow.*.
   */
  "crm.deal.productrows.set": { params: CrmDealProductrowsSetParams; result: CrmDealProductrowsSetResult };
  /** Sets up a recurring deal template with a schedule for a deal that has none yet; returns the settings ID. */
  "crm.deal.recurring.add": { params: CrmDealRecurringAddParams; result: CrmDealRecurringAddResult };
  /** Deletes leftover recurring settings; refused while the template deal still exists. */
  "crm.deal.recurring.delete": { params: CrmDealRecurringDeleteParams; result: CrmDealRecurringDeleteResult };
  /** Creates a new deal from a recurring template right away and returns its ID. */
  "crm.deal.recurring.expose": { params: CrmDealRecurringExposeParams; result: CrmDealRecurringExposeResult };
  /** Describes the fields of a recurring deal template, including the schedule parameters. */
  "crm.deal.recurring.fields": { params: CrmDealRecurringFieldsParams; result: CrmDealRecurringFieldsResult };
  /** Returns the schedule and limits of a recurring deal template by the ID of its settings. */
  "crm.deal.recurring.get": { params: CrmDealRecurringGetParams; result: CrmDealRecurringGetResult };
  /**
   * Lists recurring deal templates that pass a filter, in pages of 50.
   * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
   */
  "crm.deal.recurring.list": { params: CrmDealRecurringListParams; result: CrmDealRecurringListResult };
  /** Changes the schedule, limits or activity of a recurring deal template. */
  "crm.deal.recurring.update": { params: CrmDealRecurringUpdateParams; result: CrmDealRecurringUpdateResult };
  /**
   * Changes the passed fields of a deal, its stage included; can leave the change out of the history.
   * @deprecated The documentation advises against it. Use crm.item.update.
   */
  "crm.deal.update": { params: CrmDealUpdateParams; result: CrmDealUpdateResult };
  /** Creates a custom field (UF_CRM_...) for deals and returns its ID; CRM admins only. */
  "crm.deal.userfield.add": { params: CrmDealUserfieldAddParams; result: CrmDealUserfieldAddResult };
  /** Deletes a custom field of deals together with its stored values; CRM admins only. */
  "crm.deal.userfield.delete": { params: CrmDealUserfieldDeleteParams; result: CrmDealUserfieldDeleteResult };
  /** Returns the settings of one custom field of deals by its ID. */
  "crm.deal.userfield.get": { params: CrmDealUserfieldGetParams; result: CrmDealUserfieldGetResult };
  /**
   * Lists custom fields of deals, filtered by name, type, flags and so on.
   * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
   */
  "crm.deal.userfield.list": { params: CrmDealUserfieldListParams; result: CrmDealUserfieldListResult };
  /** Changes the labels, flags or list values of a deal custom field; CRM admins only. */
  "crm.deal.userfield.update": { params: CrmDealUserfieldUpdateParams; result: CrmDealUserfieldUpdateResult };
}
