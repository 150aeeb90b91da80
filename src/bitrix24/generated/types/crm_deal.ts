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
  ID?: number | string;
  TITLE?: string;
  TYPE_ID?: string;
  CATEGORY_ID?: number | string;
  STAGE_ID?: string;
  STAGE_SEMANTIC_ID?: "P" | "S" | "F";
  IS_NEW?: "Y" | "N";
  IS_RECURRING?: "Y" | "N";
  IS_RETURN_CUSTOMER?: "Y" | "N";
  IS_REPEATED_APPROACH?: "Y" | "N";
  PROBABILITY?: number | string;
  CURRENCY_ID?: string;
  OPPORTUNITY?: number | string;
  IS_MANUAL_OPPORTUNITY?: string;
  TAX_VALUE?: number | string;
  COMPANY_ID?: number | string;
  CONTACT_ID?: number | string;
  QUOTE_ID?: number | null;
  BEGINDATE?: string;
  CLOSEDATE?: string;
  OPENED?: "Y" | "N";
  CLOSED?: "Y" | "N";
  COMMENTS?: string;
  ASSIGNED_BY_ID?: number | string;
  CREATED_BY_ID?: number | string;
  MODIFY_BY_ID?: number | string;
  MOVED_BY_ID?: number | string;
  DATE_CREATE?: string;
  DATE_MODIFY?: string;
  MOVED_TIME?: string;
  SOURCE_ID?: string;
  SOURCE_DESCRIPTION?: string;
  LEAD_ID?: number | null;
  ADDITIONAL_INFO?: string;
  LOCATION_ID?: unknown;
  ORIGINATOR_ID?: string | null;
  ORIGIN_ID?: string | null;
  UTM_SOURCE?: string;
  UTM_MEDIUM?: string;
  UTM_CAMPAIGN?: string | null;
  UTM_CONTENT?: string | null;
  UTM_TERM?: string | null;
  LAST_ACTIVITY_TIME?: string;
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
  fields?: {
    TITLE?: string | undefined;
    TYPE_ID?: string | undefined;
    CATEGORY_ID?: number | string | undefined;
    STAGE_ID?: string | undefined;
    IS_RECURRING?: "Y" | "N" | undefined;
    IS_RETURN_CUSTOMER?: "Y" | "N" | undefined;
    IS_REPEATED_APPROACH?: "Y" | "N" | undefined;
    PROBABILITY?: number | string | undefined;
    CURRENCY_ID?: string | undefined;
    OPPORTUNITY?: number | string | undefined;
    IS_MANUAL_OPPORTUNITY?: "Y" | "N" | undefined;
    TAX_VALUE?: number | string | undefined;
    COMPANY_ID?: number | string | null | undefined;
    CONTACT_ID?: number | string | null | undefined;
    CONTACT_IDS?: (number | string)[] | undefined;
    BEGINDATE?: null | (string | Date) | undefined;
    CLOSEDATE?: null | (string | Date) | undefined;
    OPENED?: "Y" | "N" | undefined;
    CLOSED?: "Y" | "N" | undefined;
    COMMENTS?: string | undefined;
    ASSIGNED_BY_ID?: number | string | undefined;
    SOURCE_ID?: string | undefined;
    SOURCE_DESCRIPTION?: string | undefined;
    ADDITIONAL_INFO?: string | undefined;
    LOCATION_ID?: unknown;
    ORIGINATOR_ID?: string | number | null | undefined;
    ORIGIN_ID?: string | number | null | undefined;
    UTM_SOURCE?: string | undefined;
    UTM_MEDIUM?: string | undefined;
    UTM_CAMPAIGN?: string | undefined;
    UTM_CONTENT?: string | undefined;
    UTM_TERM?: string | undefined;
    TRACE?: string | undefined;
    [name: `UF_CRM_${string}`]: unknown;
    [name: `PARENT_ID_${string}`]: unknown;
  } | undefined;
  params?: {
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
  id: number | string;
  fields: {
    CONTACT_ID: number | string;
    IS_PRIMARY?: "Y" | "N" | undefined;
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
  id: number | string;
  fields: {
    CONTACT_ID: number | string;
  };
}

/** Result of crm.deal.contact.delete. */
export type CrmDealContactDeleteResult = boolean;

/** How crm.deal.contact.fields describes a field. */
export interface CrmDealContactFieldsField {
  type?: string;
  isRequired?: boolean;
  isReadOnly?: boolean;
  isImmutable?: boolean;
  isMultiple?: boolean;
  isDynamic?: boolean;
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
  SORT?: CrmDealContactFieldsField;
  IS_PRIMARY?: CrmDealContactFieldsField;
  CONTACT_ID?: CrmDealContactFieldsField;
}

/**
 * Parameters of crm.deal.contact.items.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/deals/contacts/crm-deal-contact-items-delete.html
 */
export interface CrmDealContactItemsDeleteParams {
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
  id: number | string;
  items: {
    CONTACT_ID: number | string;
    IS_PRIMARY?: "Y" | "N" | undefined;
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
  id: number | string;
}

/** Result of crm.deal.delete. */
export type CrmDealDeleteResult = boolean;

/** Parameters of crm.deal.details.configuration.forceCommonScopeForAll. */
export interface CrmDealDetailsConfigurationForceCommonScopeForAllParams {
  extras?: {
    dealCategoryId?: number | string | undefined;
  } | undefined;
}

/** Result of crm.deal.details.configuration.forceCommonScopeForAll. */
export type CrmDealDetailsConfigurationForceCommonScopeForAllResult = boolean;

/** Stands in several types. */
export interface CrmDealDetailsConfigurationGet {
  name?: string;
  title?: string;
  type?: string;
  elements?: {
    name?: string;
    optionFlags?: "1" | "0";
    options?: object;
  }[];
}

/** Stands in several types. */
export interface CrmDealDetailsConfigurationGetItem {
  name?: string;
  title?: string;
  type?: string;
  elements?: {
    name?: string;
    optionFlags?: string;
  }[];
}

/**
 * Parameters of crm.deal.details.configuration.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/deals/custom-form/crm-deal-details-configuration-get.html
 */
export interface CrmDealDetailsConfigurationGetParams {
  scope?: "P" | "C" | undefined;
  userId?: number | string | undefined;
  extras?: {
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
  scope?: "P" | "C" | undefined;
  userId?: number | string | undefined;
  extras?: {
    dealCategoryId?: number | string | undefined;
  } | undefined;
}

/** Result of crm.deal.details.configuration.reset. */
export type CrmDealDetailsConfigurationResetResult = boolean;

/** Stands in several types. */
export interface CrmDealDetailsConfigurationSetDataItem {
  name: string;
  title: string;
  type: string;
  elements?: {
    name: string;
    optionFlags?: 1 | 0 | undefined;
    options?: object | undefined;
  }[] | undefined;
}

/**
 * Parameters of crm.deal.details.configuration.set.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/deals/custom-form/crm-deal-details-configuration-set.html
 */
export interface CrmDealDetailsConfigurationSetParams {
  scope?: "P" | "C" | undefined;
  userId?: number | string | undefined;
  data: CrmDealDetailsConfigurationSetDataItem[];
  extras?: {
    dealCategoryId?: number | string | undefined;
  } | undefined;
}

/** Result of crm.deal.details.configuration.set. */
export type CrmDealDetailsConfigurationSetResult = boolean;

/** How crm.deal.fields describes a field. */
export interface CrmDealFieldsField {
  type?: string;
  isRequired?: boolean;
  isReadOnly?: boolean;
  isImmutable?: boolean;
  isMultiple?: boolean;
  isDynamic?: boolean;
  title?: string;
  statusType?: string;
  settings?: {
    parentEntityTypeId?: number;
  };
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
  ID?: CrmDealFieldsField;
  TITLE?: CrmDealFieldsField;
  TYPE_ID?: CrmDealFieldsField;
  CATEGORY_ID?: CrmDealFieldsField;
  STAGE_ID?: CrmDealFieldsField;
  STAGE_SEMANTIC_ID?: CrmDealFieldsField;
  IS_NEW?: CrmDealFieldsField;
  IS_RECURRING?: CrmDealFieldsField;
  IS_RETURN_CUSTOMER?: CrmDealFieldsField;
  IS_REPEATED_APPROACH?: CrmDealFieldsField;
  PROBABILITY?: CrmDealFieldsField;
  CURRENCY_ID?: CrmDealFieldsField;
  OPPORTUNITY?: CrmDealFieldsField;
  IS_MANUAL_OPPORTUNITY?: CrmDealFieldsField;
  TAX_VALUE?: CrmDealFieldsField;
  COMPANY_ID?: CrmDealFieldsField;
  CONTACT_ID?: CrmDealFieldsField;
  CONTACT_IDS?: CrmDealFieldsField;
  QUOTE_ID?: CrmDealFieldsField;
  BEGINDATE?: CrmDealFieldsField;
  CLOSEDATE?: CrmDealFieldsField;
  OPENED?: CrmDealFieldsField;
  CLOSED?: CrmDealFieldsField;
  COMMENTS?: CrmDealFieldsField;
  ASSIGNED_BY_ID?: CrmDealFieldsField;
  CREATED_BY_ID?: CrmDealFieldsField;
  MODIFY_BY_ID?: CrmDealFieldsField;
  MOVED_BY_ID?: CrmDealFieldsField;
  DATE_CREATE?: CrmDealFieldsField;
  DATE_MODIFY?: CrmDealFieldsField;
  MOVED_TIME?: CrmDealFieldsField;
  SOURCE_ID?: CrmDealFieldsField;
  SOURCE_DESCRIPTION?: CrmDealFieldsField;
  LEAD_ID?: CrmDealFieldsField;
  ADDITIONAL_INFO?: CrmDealFieldsField;
  LOCATION_ID?: CrmDealFieldsField;
  ORIGINATOR_ID?: CrmDealFieldsField;
  ORIGIN_ID?: CrmDealFieldsField;
  UTM_SOURCE?: CrmDealFieldsField;
  UTM_MEDIUM?: CrmDealFieldsField;
  UTM_CAMPAIGN?: CrmDealFieldsField;
  UTM_CONTENT?: CrmDealFieldsField;
  UTM_TERM?: CrmDealFieldsField;
  LAST_ACTIVITY_TIME?: CrmDealFieldsField;
  LAST_ACTIVITY_BY?: CrmDealFieldsField;
  [name: `UF_CRM_${string}`]: unknown;
}

/** Conditions on deals; all of them must hold. A key may carry a comparison's prefix, e.g. `>=OPPORTUNITY`. */
export interface CrmDealFilter {
  ID?: (number | string) | (number | string)[] | undefined;
  TITLE?: string | undefined;
  /** Type, e.g. SALE. */
  TYPE_ID?: string | string[] | undefined;
  /** Funnel; 0 for the general one. */
  CATEGORY_ID?: (number | string) | (number | string)[] | undefined;
  /** Stage, e.g. NEW, or C1:NEW in funnel 1. */
  STAGE_ID?: string | string[] | undefined;
  /** P in progress, S won, F lost. */
  STAGE_SEMANTIC_ID?: string | string[] | undefined;
  /**
   * Whether it is still in the first stage.
   */
  IS_NEW?: "Y" | "N" | undefined;
  /**
   * Whether it is the template of a recurring deal.
   */
  IS_RECURRING?: "Y" | "N" | undefined;
  /**
   * Whether the customer had a deal before.
   */
  IS_RETURN_CUSTOMER?: "Y" | "N" | undefined;
  /**
   * Whether the customer asked before.
   */
  IS_REPEATED_APPROACH?: "Y" | "N" | undefined;
  /** Chance of success in per cent. */
  PROBABILITY?: number | string | undefined;
  /** Currency, e.g. EUR. */
  CURRENCY_ID?: string | string[] | undefined;
  /** Expected amount. */
  OPPORTUNITY?: number | string | undefined;
  /**
   * Whether the amount was entered by hand.
   */
  IS_MANUAL_OPPORTUNITY?: "Y" | "N" | undefined;
  TAX_VALUE?: number | string | undefined;
  COMPANY_ID?: (number | string) | (number | string)[] | undefined;
  CONTACT_ID?: (number | string) | (number | string)[] | undefined;
  CONTACT_IDS?: (number | string)[] | undefined;
  QUOTE_ID?: (number | string) | (number | string)[] | undefined;
  /** First day. */
  BEGINDATE?: string | Date | undefined;
  /** Last day. */
  CLOSEDATE?: string | Date | undefined;
  /**
   * Whether everybody may see it.
   */
  OPENED?: "Y" | "N" | undefined;
  /**
   * Whether it is won or lost.
   */
  CLOSED?: "Y" | "N" | undefined;
  COMMENTS?: string | undefined;
  /** User who is responsible. */
  ASSIGNED_BY_ID?: (number | string) | (number | string)[] | undefined;
  /** User who created it. */
  CREATED_BY_ID?: (number | string) | (number | string)[] | undefined;
  /** User who last changed it. */
  MODIFY_BY_ID?: (number | string) | (number | string)[] | undefined;
  /** User who moved it to its stage. */
  MOVED_BY_ID?: (number | string) | (number | string)[] | undefined;
  DATE_CREATE?: string | Date | undefined;
  DATE_MODIFY?: string | Date | undefined;
  /** When it was moved to its stage. */
  MOVED_TIME?: string | Date | undefined;
  /** Source, e.g. WEB or CALL. */
  SOURCE_ID?: string | string[] | undefined;
  SOURCE_DESCRIPTION?: string | undefined;
  /** Lead that it was made of. */
  LEAD_ID?: (number | string) | (number | string)[] | undefined;
  ADDITIONAL_INFO?: string | undefined;
  LOCATION_ID?: number | string | undefined;
  /** Outside system that it came from. */
  ORIGINATOR_ID?: string | number | undefined;
  /** Id in that system. */
  ORIGIN_ID?: number | string | undefined;
  UTM_SOURCE?: string | undefined;
  UTM_MEDIUM?: string | undefined;
  UTM_CAMPAIGN?: string | undefined;
  UTM_CONTENT?: string | undefined;
  UTM_TERM?: string | undefined;
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
  select?: string[] | undefined;
  filter?: CrmDealFilter | undefined;
  order?: object | undefined;
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
  id: number | string;
}

/** Result of crm.deal.productrows.get. */
export type CrmDealProductrowsGetResult = {
  ID?: number | string;
  OWNER_ID?: number | string;
  OWNER_TYPE?: string;
  PRODUCT_ID?: number;
  PRODUCT_NAME?: string;
  ORIGINAL_PRODUCT_NAME?: string;
  PRODUCT_DESCRIPTION?: string | null;
  PRICE?: number;
  PRICE_EXCLUSIVE?: number;
  PRICE_NETTO?: number;
  PRICE_BRUTTO?: number;
  PRICE_ACCOUNT?: string;
  QUANTITY?: number;
  DISCOUNT_TYPE_ID?: 1 | 2;
  DISCOUNT_RATE?: number;
  DISCOUNT_SUM?: number;
  TAX_RATE?: number | null;
  TAX_INCLUDED?: "Y" | "N";
  CUSTOMIZED?: "Y" | "N";
  MEASURE_CODE?: number;
  MEASURE_NAME?: string;
  SORT?: number;
  XML_ID?: string;
  TYPE?: 1 | 4 | 7;
  STORE_ID?: number;
  RESERVE_ID?: number;
  DATE_RESERVE_END?: string;
  RESERVE_QUANTITY?: number;
}[];

/**
 * Parameters of crm.deal.productrows.set.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/deals/crm-deal-productrows-set.html
 */
export interface CrmDealProductrowsSetParams {
  id: number | string;
  rows?: CrmDealProductrowsSetRowsItem[] | undefined;
}

/** Result of crm.deal.productrows.set. */
export type CrmDealProductrowsSetResult = boolean;

/** Stands in several types. */
export interface CrmDealProductrowsSetRowsItem {
  PRODUCT_ID?: number | string | undefined;
  PRODUCT_NAME?: string | undefined;
  PRICE?: number | string | undefined;
  PRICE_EXCLUSIVE?: number | string | undefined;
  PRICE_NETTO?: number | string | undefined;
  PRICE_BRUTTO?: number | string | undefined;
  QUANTITY?: number | string | undefined;
  DISCOUNT_TYPE_ID?: 1 | 2 | undefined;
  DISCOUNT_RATE?: number | string | undefined;
  DISCOUNT_SUM?: number | string | undefined;
  TAX_RATE?: number | string | undefined;
  TAX_INCLUDED?: "Y" | "N" | undefined;
  MEASURE_CODE?: number | string | undefined;
  MEASURE_NAME?: string | undefined;
  SORT?: number | string | undefined;
}

/** What crm.deal.recurring holds. Which members arrive depends on the call. */
export interface CrmDealRecurring {
  ID?: number | string;
  DEAL_ID?: number | string;
  BASED_ID?: number | string;
  ACTIVE?: string;
  NEXT_EXECUTION?: string;
  LAST_EXECUTION?: string;
  COUNTER_REPEAT?: number | null | string;
  START_DATE?: string;
  CATEGORY_ID?: string;
  IS_LIMIT?: string;
  LIMIT_REPEAT?: number | null | string;
  LIMIT_DATE?: string;
  PARAMS?: {
    MODE?: string;
    MULTIPLE_TYPE?: string;
    MULTIPLE_INTERVAL?: number;
    SINGLE_BEFORE_START_DATE_TYPE?: null | string;
    SINGLE_BEFORE_START_DATE_VALUE?: number;
    OFFSET_BEGINDATE_TYPE?: string;
    OFFSET_BEGINDATE_VALUE?: number;
    OFFSET_CLOSEDATE_TYPE?: string;
    OFFSET_CLOSEDATE_VALUE?: number;
  };
  id?: string;
  deal_id?: string;
  based_id?: string;
  category_id?: string;
}

/** Stands in several types. */
export interface CrmDealRecurringAddFieldsParams {
  MODE?: "single" | "multiple" | undefined;
  MULTIPLE_TYPE?: "day" | "week" | "month" | "year" | undefined;
  MULTIPLE_INTERVAL?: number | string | undefined;
  SINGLE_BEFORE_START_DATE_TYPE?: "day" | "week" | "month" | "year" | undefined;
  SINGLE_BEFORE_START_DATE_VALUE?: number | string | undefined;
  OFFSET_BEGINDATE_TYPE?: "day" | "week" | "month" | "year" | undefined;
  OFFSET_BEGINDATE_VALUE?: number | string | undefined;
  OFFSET_CLOSEDATE_TYPE?: "day" | "week" | "month" | "year" | undefined;
  OFFSET_CLOSEDATE_VALUE?: number | string | undefined;
}

/**
 * Parameters of crm.deal.recurring.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/deals/recurring-deals/crm-deal-recurring-add.html
 */
export interface CrmDealRecurringAddParams {
  fields: {
    DEAL_ID?: number | string | null | undefined;
    ACTIVE?: "Y" | "N" | undefined;
    CATEGORY_ID?: string | undefined;
    IS_LIMIT?: "N" | "D" | "T" | undefined;
    LIMIT_REPEAT?: number | string | undefined;
    LIMIT_DATE?: null | (string | Date) | undefined;
    START_DATE?: null | (string | Date) | undefined;
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
  id: number | string;
}

/** Result of crm.deal.recurring.expose. */
export interface CrmDealRecurringExposeResult {
  DEAL_ID?: number;
}

/** How crm.deal.recurring.fields describes a field. */
export interface CrmDealRecurringFieldsField {
  type?: string;
  isRequired?: boolean;
  isReadOnly?: boolean;
  isImmutable?: boolean;
  isMultiple?: boolean;
  isDynamic?: boolean;
  title?: string;
  definition?: {
    MODE?: CatalogDocumentElementFieldsItemId;
    SINGLE_BEFORE_START_DATE_VALUE?: CatalogDocumentElementFieldsItemId;
    SINGLE_BEFORE_START_DATE_TYPE?: CatalogDocumentElementFieldsItemId;
    MULTIPLE_TYPE?: CatalogDocumentElementFieldsItemId;
    MULTIPLE_INTERVAL?: CatalogDocumentElementFieldsItemId;
    OFFSET_BEGINDATE_TYPE?: CatalogDocumentElementFieldsItemId;
    OFFSET_BEGINDATE_VALUE?: CatalogDocumentElementFieldsItemId;
    OFFSET_CLOSEDATE_TYPE?: CatalogDocumentElementFieldsItemId;
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
  ID?: CrmDealRecurringFieldsField;
  DEAL_ID?: CrmDealRecurringFieldsField;
  BASED_ID?: CrmDealRecurringFieldsField;
  ACTIVE?: CrmDealRecurringFieldsField;
  NEXT_EXECUTION?: CrmDealRecurringFieldsField;
  LAST_EXECUTION?: CrmDealRecurringFieldsField;
  COUNTER_REPEAT?: CrmDealRecurringFieldsField;
  START_DATE?: CrmDealRecurringFieldsField;
  CATEGORY_ID?: CrmDealRecurringFieldsField;
  IS_LIMIT?: CrmDealRecurringFieldsField;
  LIMIT_REPEAT?: CrmDealRecurringFieldsField;
  LIMIT_DATE?: CrmDealRecurringFieldsField;
  PARAMS?: CrmDealRecurringFieldsField;
}

/**
 * Parameters of crm.deal.recurring.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/deals/recurring-deals/crm-deal-recurring-get.html
 */
export interface CrmDealRecurringGetParams {
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
  order?: object | undefined;
  filter?: object | undefined;
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
  id: number | string;
  fields?: {
    ACTIVE?: "Y" | "N" | undefined;
    CATEGORY_ID?: string | undefined;
    IS_LIMIT?: "N" | "D" | "T" | undefined;
    LIMIT_REPEAT?: number | string | undefined;
    LIMIT_DATE?: null | (string | Date) | undefined;
    START_DATE?: null | (string | Date) | undefined;
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
  id: number | string;
  fields?: {
    TITLE?: string | undefined;
    TYPE_ID?: string | undefined;
    STAGE_ID?: string | undefined;
    IS_RECURRING?: "Y" | "N" | undefined;
    IS_RETURN_CUSTOMER?: "Y" | "N" | undefined;
    IS_REPEATED_APPROACH?: "Y" | "N" | undefined;
    PROBABILITY?: number | string | undefined;
    CURRENCY_ID?: string | undefined;
    OPPORTUNITY?: number | string | undefined;
    IS_MANUAL_OPPORTUNITY?: "Y" | "N" | undefined;
    TAX_VALUE?: number | string | undefined;
    COMPANY_ID?: number | string | null | undefined;
    CONTACT_ID?: number | string | null | undefined;
    CONTACT_IDS?: (number | string)[] | undefined;
    BEGINDATE?: null | (string | Date) | undefined;
    CLOSEDATE?: null | (string | Date) | undefined;
    OPENED?: "Y" | "N" | undefined;
    CLOSED?: "Y" | "N" | undefined;
    COMMENTS?: string | undefined;
    ASSIGNED_BY_ID?: number | string | undefined;
    SOURCE_ID?: string | undefined;
    SOURCE_DESCRIPTION?: string | undefined;
    ADDITIONAL_INFO?: string | undefined;
    LOCATION_ID?: unknown;
    ORIGINATOR_ID?: string | number | null | undefined;
    ORIGIN_ID?: string | number | null | undefined;
    UTM_SOURCE?: string | undefined;
    UTM_MEDIUM?: string | undefined;
    UTM_CAMPAIGN?: string | undefined;
    UTM_CONTENT?: string | undefined;
    UTM_TERM?: string | undefined;
    [name: `UF_CRM_${string}`]: unknown;
    [name: `PARENT_ID_${string}`]: unknown;
  } | undefined;
  params?: {
    REGISTER_SONET_EVENT?: "Y" | "N" | undefined;
    REGISTER_HISTORY_EVENT?: "Y" | "N" | undefined;
  } | undefined;
}

/** Result of crm.deal.update. */
export type CrmDealUpdateResult = boolean;

/** What crm.deal.userfield holds. Which members arrive depends on the call. */
export interface CrmDealUserfield {
  ID?: string;
  ENTITY_ID?: string;
  FIELD_NAME?: string;
  USER_TYPE_ID?: string;
  XML_ID?: null | string;
  SORT?: string;
  MULTIPLE?: string;
  MANDATORY?: string;
  SHOW_FILTER?: string;
  SHOW_IN_LIST?: string;
  EDIT_IN_LIST?: string;
  IS_SEARCHABLE?: string;
  SETTINGS?: CrmCompanyUserfieldSettings;
  EDIT_FORM_LABEL?: {
    [name: string]: string;
  };
  LIST_COLUMN_LABEL?: {
    [name: string]: string;
  };
  LIST_FILTER_LABEL?: {
    [name: string]: string;
  };
  ERROR_MESSAGE?: {
    [name: string]: string;
  };
  HELP_MESSAGE?: {
    [name: string]: string;
  };
  VALUE?: string;
  DEF?: string;
}

/**
 * Parameters of crm.deal.userfield.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/deals/user-defined-fields/crm-deal-userfield-add.html
 */
export interface CrmDealUserfieldAddParams {
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
  filter?: CrmCompanyUserfieldListFilter | undefined;
  order?: object | undefined;
}

/** Result of crm.deal.userfield.list. */
export type CrmDealUserfieldListResult = {
  ID?: string;
  ENTITY_ID?: string;
  FIELD_NAME?: string;
  USER_TYPE_ID?: string;
  XML_ID?: null;
  SORT?: string;
  MULTIPLE?: string;
  MANDATORY?: string;
  SHOW_FILTER?: string;
  SHOW_IN_LIST?: string;
  EDIT_IN_LIST?: string;
  IS_SEARCHABLE?: string;
  SETTINGS?: CrmCompanyUserfieldListItemSettings;
  EDIT_FORM_LABEL?: string;
  LIST_COLUMN_LABEL?: string;
  LIST_FILTER_LABEL?: string;
  ERROR_MESSAGE?: null | string;
  HELP_MESSAGE?: null | string;
  LIST?: CrmDealUserfield[];
}[];

/**
 * Parameters of crm.deal.userfield.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/deals/user-defined-fields/crm-deal-userfield-update.html
 */
export interface CrmDealUserfieldUpdateParams {
  id: number | string;
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
  /** Lists recurring deal templates that pass a filter, in pages of 50. */
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
  /** Lists custom fields of deals, filtered by name, type, flags and so on. */
  "crm.deal.userfield.list": { params: CrmDealUserfieldListParams; result: CrmDealUserfieldListResult };
  /** Changes the labels, flags or list values of a deal custom field; CRM admins only. */
  "crm.deal.userfield.update": { params: CrmDealUserfieldUpdateParams; result: CrmDealUserfieldUpdateResult };
}
