// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type {
  CrmCompanyUserfieldAddFields,
  CrmCompanyUserfieldListFilter,
  CrmCompanyUserfieldListItemSettings,
  CrmCompanyUserfieldSettings,
  CrmCompanyUserfieldUpdateFields,
} from "./crm_company.ts";
import type {
  CrmDealDetailsConfigurationGet,
  CrmDealDetailsConfigurationGetItem,
  CrmDealDetailsConfigurationSetDataItem,
  CrmDealProductrowsSetRowsItem,
} from "./crm_deal.ts";
import type { CrmMultifield } from "./shared.ts";

/** What crm.lead holds. Which members arrive depends on the call. */
export interface CrmLead {
  ID?: number | string;
  TITLE?: string;
  HONORIFIC?: string | null;
  NAME?: string;
  SECOND_NAME?: string | null;
  LAST_NAME?: string | null;
  COMPANY_ID?: number | null | string;
  COMPANY_TITLE?: string | null;
  CONTACT_ID?: number | null | string;
  IS_RETURN_CUSTOMER?: string;
  BIRTHDATE?: string;
  SOURCE_ID?: string;
  SOURCE_DESCRIPTION?: string | null;
  STATUS_ID?: string;
  STATUS_DESCRIPTION?: string | null;
  POST?: string | null;
  COMMENTS?: string | null;
  CURRENCY_ID?: string;
  OPPORTUNITY?: number | string;
  IS_MANUAL_OPPORTUNITY?: string;
  HAS_PHONE?: string;
  HAS_EMAIL?: string;
  HAS_IMOL?: string;
  ASSIGNED_BY_ID?: number | string;
  CREATED_BY_ID?: number | string;
  MODIFY_BY_ID?: number | string;
  MOVED_BY_ID?: number | string;
  DATE_CREATE?: string;
  DATE_MODIFY?: string;
  DATE_CLOSED?: string;
  STATUS_SEMANTIC_ID?: string;
  OPENED?: string;
  ORIGINATOR_ID?: string | null;
  ORIGIN_ID?: string | null;
  MOVED_TIME?: string;
  ADDRESS?: string | null;
  ADDRESS_2?: string | null;
  ADDRESS_CITY?: string | null;
  ADDRESS_POSTAL_CODE?: string | null;
  ADDRESS_REGION?: string | null;
  ADDRESS_PROVINCE?: string | null;
  ADDRESS_COUNTRY?: string | null;
  ADDRESS_COUNTRY_CODE?: string | null;
  ADDRESS_LOC_ADDR_ID?: string | null;
  UTM_SOURCE?: string | null;
  UTM_MEDIUM?: string | null;
  UTM_CAMPAIGN?: string | null;
  UTM_CONTENT?: string | null;
  UTM_TERM?: string | null;
  LAST_ACTIVITY_BY?: string;
  LAST_ACTIVITY_TIME?: string;
  PHONE?: CrmMultifield[];
  IM?: CrmMultifield[];
  EMAIL?: CrmMultifield[];
  WEB?: CrmMultifield[];
  LINK?: CrmMultifield[];
  [name: `UF_CRM_${string}`]: unknown;
}

/** Stands in several types. */
export interface CrmLeadAddFields {
  ADDRESS?: string | undefined;
  ADDRESS_2?: string | undefined;
  ADDRESS_CITY?: string | undefined;
  ADDRESS_COUNTRY?: string | undefined;
  ADDRESS_COUNTRY_CODE?: string | undefined;
  ADDRESS_POSTAL_CODE?: string | undefined;
  ADDRESS_PROVINCE?: string | undefined;
  ADDRESS_REGION?: string | undefined;
  ASSIGNED_BY_ID?: number | string | undefined;
  BIRTHDATE?: null | (string | Date) | undefined;
  COMMENTS?: string | undefined;
  COMPANY_ID?: number | string | null | undefined;
  COMPANY_TITLE?: string | undefined;
  CONTACT_ID?: number | string | null | undefined;
  CONTACT_IDS?: (number | string)[] | undefined;
  CURRENCY_ID?: string | undefined;
  EMAIL?: CrmMultifield[] | undefined;
  HONORIFIC?: string | undefined;
  IM?: CrmMultifield[] | undefined;
  LINK?: CrmMultifield[] | undefined;
  LAST_NAME?: string | undefined;
  NAME?: string | undefined;
  SECOND_NAME?: string | undefined;
  OPENED?: "Y" | "N" | undefined;
  OPPORTUNITY?: number | string | undefined;
  IS_MANUAL_OPPORTUNITY?: "Y" | "N" | undefined;
  ORIGINATOR_ID?: string | number | null | undefined;
  ORIGIN_ID?: string | number | null | undefined;
  PHONE?: CrmMultifield[] | undefined;
  POST?: string | undefined;
  SOURCE_DESCRIPTION?: string | undefined;
  SOURCE_ID?:
    | "CALL"
    | "EMAIL"
    | "WEB"
    | "ADVERTISING"
    | "PARTNER"
    | "RECOMMENDATION"
    | "TRADE_SHOW"
    | "WEBFORM"
    | "CALLBACK"
    | "RC_GENERATOR"
    | "STORE"
    | "OTHER"
    | (string & {})
    | undefined;
  STATUS_DESCRIPTION?: string | undefined;
  STATUS_ID?: "NEW" | "IN_PROCESS" | "PROCESSED" | "JUNK" | "CONVERTED" | (string & {}) | undefined;
  TITLE?: string | undefined;
  UTM_CAMPAIGN?: string | undefined;
  UTM_CONTENT?: string | undefined;
  UTM_MEDIUM?: string | undefined;
  UTM_SOURCE?: string | undefined;
  UTM_TERM?: string | undefined;
  WEB?: CrmMultifield[] | undefined;
  ADDRESS_LOC_ADDR_ID?: number | string | null | undefined;
  [name: `UF_CRM_${string}`]: unknown;
}

/**
 * Parameters of crm.lead.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/leads/crm-lead-add.html
 */
export interface CrmLeadAddParams {
  fields?: CrmLeadAddFields | undefined;
  params?: {
    REGISTER_SONET_EVENT?: boolean | ("Y" | "N") | undefined;
  } | undefined;
}

/** Result of crm.lead.add. */
export type CrmLeadAddResult = number;

/**
 * Parameters of crm.lead.contact.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/leads/management-communication/crm-lead-contact-add.html
 */
export interface CrmLeadContactAddParams {
  id: number | string;
  fields: {
    CONTACT_ID: number | string;
    SORT?: number | string | undefined;
    IS_PRIMARY?: "Y" | "N" | undefined;
  };
}

/** Result of crm.lead.contact.add. */
export type CrmLeadContactAddResult = boolean;

/**
 * Parameters of crm.lead.contact.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/leads/management-communication/crm-lead-contact-delete.html
 */
export interface CrmLeadContactDeleteParams {
  id: number | string;
  fields: {
    CONTACT_ID: number | string;
  };
}

/** Result of crm.lead.contact.delete. */
export type CrmLeadContactDeleteResult = boolean;

/** How crm.lead.contact.fields describes a field. */
export interface CrmLeadContactFieldsField {
  type?: string;
  isRequired?: boolean;
  isReadOnly?: boolean;
  isImmutable?: boolean;
  isMultiple?: boolean;
  isDynamic?: boolean;
  title?: string;
}

/**
 * Parameters of crm.lead.contact.fields.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/leads/management-communication/crm-lead-contact-fields.html
 */
export interface CrmLeadContactFieldsParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of crm.lead.contact.fields. */
export interface CrmLeadContactFieldsResult {
  SORT?: CrmLeadContactFieldsField;
  IS_PRIMARY?: CrmLeadContactFieldsField;
  CONTACT_ID?: CrmLeadContactFieldsField;
}

/** Parameters of crm.lead.contact.items.delete. */
export interface CrmLeadContactItemsDeleteParams {
  id: number | string;
}

/** Result of crm.lead.contact.items.delete. */
export type CrmLeadContactItemsDeleteResult = boolean;

/**
 * Parameters of crm.lead.contact.items.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/leads/management-communication/crm-lead-contact-items-get.html
 */
export interface CrmLeadContactItemsGetParams {
  id: number | string;
}

/** Result of crm.lead.contact.items.get. */
export type CrmLeadContactItemsGetResult = {
  CONTACT_ID?: number;
  SORT?: number;
  ROLE_ID?: number;
  IS_PRIMARY?: string;
}[];

/**
 * Parameters of crm.lead.contact.items.set.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/leads/management-communication/crm-lead-contact-items-set.html
 */
export interface CrmLeadContactItemsSetParams {
  id: number | string;
  items: object[];
}

/** Result of crm.lead.contact.items.set. */
export type CrmLeadContactItemsSetResult = boolean;

/**
 * Parameters of crm.lead.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/leads/crm-lead-delete.html
 */
export interface CrmLeadDeleteParams {
  id: number | string;
}

/** Result of crm.lead.delete. */
export type CrmLeadDeleteResult = boolean;

/** Parameters of crm.lead.details.configuration.forceCommonScopeForAll. */
export interface CrmLeadDetailsConfigurationForceCommonScopeForAllParams {
  extras?: {
    leadCustomerType?: 1 | 2 | undefined;
  } | undefined;
}

/** Result of crm.lead.details.configuration.forceCommonScopeForAll. */
export type CrmLeadDetailsConfigurationForceCommonScopeForAllResult = boolean;

/**
 * Parameters of crm.lead.details.configuration.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/leads/custom-form/crm-lead-details-configuration-get.html
 */
export interface CrmLeadDetailsConfigurationGetParams {
  userId?: number | string | undefined;
  scope?: "P" | "C" | undefined;
  extras?: {
    "lead.customer.type"?: 1 | 2 | undefined;
  } | undefined;
}

/** Result of crm.lead.details.configuration.get. */
export type CrmLeadDetailsConfigurationGetResult =
  | null
  | CrmDealDetailsConfigurationGet
  | CrmDealDetailsConfigurationGetItem[];

/**
 * Parameters of crm.lead.details.configuration.reset.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/leads/custom-form/crm-lead-details-configuration-reset.html
 */
export interface CrmLeadDetailsConfigurationResetParams {
  userId?: number | string | undefined;
  scope?: "P" | "C" | undefined;
  extras?: {
    "lead.customer.type"?: 1 | 2 | undefined;
  } | undefined;
}

/** Result of crm.lead.details.configuration.reset. */
export type CrmLeadDetailsConfigurationResetResult = boolean;

/**
 * Parameters of crm.lead.details.configuration.set.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/leads/custom-form/crm-lead-details-configuration-set.html
 */
export interface CrmLeadDetailsConfigurationSetParams {
  data: CrmDealDetailsConfigurationSetDataItem[];
  userId?: number | string | undefined;
  scope?: "P" | "C" | undefined;
  extras?: {
    leadCustomerType?: 1 | 2 | undefined;
  } | undefined;
}

/** Result of crm.lead.details.configuration.set. */
export type CrmLeadDetailsConfigurationSetResult = boolean;

/** How crm.lead.fields describes a field. */
export interface CrmLeadFieldsField {
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
 * Parameters of crm.lead.fields.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/leads/crm-lead-fields.html
 */
export interface CrmLeadFieldsParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of crm.lead.fields. */
export interface CrmLeadFieldsResult {
  ID?: CrmLeadFieldsField;
  TITLE?: CrmLeadFieldsField;
  HONORIFIC?: CrmLeadFieldsField;
  NAME?: CrmLeadFieldsField;
  SECOND_NAME?: CrmLeadFieldsField;
  LAST_NAME?: CrmLeadFieldsField;
  BIRTHDATE?: CrmLeadFieldsField;
  COMPANY_TITLE?: CrmLeadFieldsField;
  SOURCE_ID?: CrmLeadFieldsField;
  SOURCE_DESCRIPTION?: CrmLeadFieldsField;
  STATUS_ID?: CrmLeadFieldsField;
  STATUS_DESCRIPTION?: CrmLeadFieldsField;
  STATUS_SEMANTIC_ID?: CrmLeadFieldsField;
  POST?: CrmLeadFieldsField;
  ADDRESS?: CrmLeadFieldsField;
  ADDRESS_2?: CrmLeadFieldsField;
  ADDRESS_CITY?: CrmLeadFieldsField;
  ADDRESS_POSTAL_CODE?: CrmLeadFieldsField;
  ADDRESS_REGION?: CrmLeadFieldsField;
  ADDRESS_PROVINCE?: CrmLeadFieldsField;
  ADDRESS_COUNTRY?: CrmLeadFieldsField;
  ADDRESS_COUNTRY_CODE?: CrmLeadFieldsField;
  ADDRESS_LOC_ADDR_ID?: CrmLeadFieldsField;
  CURRENCY_ID?: CrmLeadFieldsField;
  OPPORTUNITY?: CrmLeadFieldsField;
  IS_MANUAL_OPPORTUNITY?: CrmLeadFieldsField;
  OPENED?: CrmLeadFieldsField;
  COMMENTS?: CrmLeadFieldsField;
  HAS_PHONE?: CrmLeadFieldsField;
  HAS_EMAIL?: CrmLeadFieldsField;
  HAS_IMOL?: CrmLeadFieldsField;
  ASSIGNED_BY_ID?: CrmLeadFieldsField;
  CREATED_BY_ID?: CrmLeadFieldsField;
  MODIFY_BY_ID?: CrmLeadFieldsField;
  MOVED_BY_ID?: CrmLeadFieldsField;
  DATE_CREATE?: CrmLeadFieldsField;
  DATE_MODIFY?: CrmLeadFieldsField;
  MOVED_TIME?: CrmLeadFieldsField;
  COMPANY_ID?: CrmLeadFieldsField;
  CONTACT_ID?: CrmLeadFieldsField;
  CONTACT_IDS?: CrmLeadFieldsField;
  IS_RETURN_CUSTOMER?: CrmLeadFieldsField;
  DATE_CLOSED?: CrmLeadFieldsField;
  ORIGINATOR_ID?: CrmLeadFieldsField;
  ORIGIN_ID?: CrmLeadFieldsField;
  UTM_SOURCE?: CrmLeadFieldsField;
  UTM_MEDIUM?: CrmLeadFieldsField;
  UTM_CAMPAIGN?: CrmLeadFieldsField;
  UTM_CONTENT?: CrmLeadFieldsField;
  UTM_TERM?: CrmLeadFieldsField;
  LAST_ACTIVITY_TIME?: CrmLeadFieldsField;
  LAST_ACTIVITY_BY?: CrmLeadFieldsField;
  PHONE?: CrmLeadFieldsField;
  EMAIL?: CrmLeadFieldsField;
  WEB?: CrmLeadFieldsField;
  IM?: CrmLeadFieldsField;
  LINK?: CrmLeadFieldsField;
  [name: `UF_CRM_${string}`]: unknown;
}

/** Conditions on leads; all of them must hold. A key may carry a comparison's prefix, e.g. `>=OPPORTUNITY`. */
export interface CrmLeadFilter {
  ID?: (number | string) | (number | string)[] | undefined;
  TITLE?: string | undefined;
  /** Salutation; a code of the reference book HONORIFIC. */
  HONORIFIC?: string | string[] | undefined;
  /** First name. */
  NAME?: string | undefined;
  /** Middle name or patronymic. */
  SECOND_NAME?: string | undefined;
  /** Surname. */
  LAST_NAME?: string | undefined;
  BIRTHDATE?: string | Date | undefined;
  /** Name of the company. */
  COMPANY_TITLE?: string | undefined;
  /** Source, e.g. WEB or CALL. */
  SOURCE_ID?: string | string[] | undefined;
  SOURCE_DESCRIPTION?: string | undefined;
  /** Status, e.g. NEW, IN_PROCESS or CONVERTED. */
  STATUS_ID?: string | string[] | undefined;
  STATUS_DESCRIPTION?: string | undefined;
  /** P in progress, S converted, F lost. */
  STATUS_SEMANTIC_ID?: string | string[] | undefined;
  /** Position. */
  POST?: string | undefined;
  ADDRESS?: string | undefined;
  ADDRESS_2?: string | undefined;
  ADDRESS_CITY?: string | undefined;
  ADDRESS_POSTAL_CODE?: string | undefined;
  ADDRESS_REGION?: string | undefined;
  ADDRESS_PROVINCE?: string | undefined;
  ADDRESS_COUNTRY?: string | undefined;
  ADDRESS_COUNTRY_CODE?: string | undefined;
  ADDRESS_LOC_ADDR_ID?: number | string | undefined;
  /** Currency, e.g. EUR. */
  CURRENCY_ID?: string | string[] | undefined;
  /** Expected amount. */
  OPPORTUNITY?: number | string | undefined;
  /**
   * Whether the amount was entered by hand.
   */
  IS_MANUAL_OPPORTUNITY?: "Y" | "N" | undefined;
  /**
   * Whether everybody may see it.
   */
  OPENED?: "Y" | "N" | undefined;
  COMMENTS?: string | undefined;
  HAS_PHONE?: "Y" | "N" | undefined;
  HAS_EMAIL?: "Y" | "N" | undefined;
  /**
   * Whether it has a chat of an open channel.
   */
  HAS_IMOL?: "Y" | "N" | undefined;
  /** User who is responsible. */
  ASSIGNED_BY_ID?: (number | string) | (number | string)[] | undefined;
  /** User who created it. */
  CREATED_BY_ID?: (number | string) | (number | string)[] | undefined;
  /** User who last changed it. */
  MODIFY_BY_ID?: (number | string) | (number | string)[] | undefined;
  /** User who moved it to its status. */
  MOVED_BY_ID?: (number | string) | (number | string)[] | undefined;
  DATE_CREATE?: string | Date | undefined;
  DATE_MODIFY?: string | Date | undefined;
  /** When it was moved to its status. */
  MOVED_TIME?: string | Date | undefined;
  COMPANY_ID?: (number | string) | (number | string)[] | undefined;
  CONTACT_ID?: (number | string) | (number | string)[] | undefined;
  CONTACT_IDS?: (number | string)[] | undefined;
  /**
   * Whether a known customer came back.
   */
  IS_RETURN_CUSTOMER?: "Y" | "N" | undefined;
  DATE_CLOSED?: string | Date | undefined;
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
  PHONE?: string | undefined;
  EMAIL?: string | undefined;
  WEB?: string | undefined;
  IM?: string | undefined;
  LINK?: string | undefined;
  [name: `UF_CRM_${string}`]: unknown;
  [name: `!${string}` | `<${string}` | `=${string}` | `>${string}` | `%${string}` | `@${string}`]: unknown;
}

/**
 * Parameters of crm.lead.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/leads/crm-lead-get.html
 */
export interface CrmLeadGetParams {
  id: number | string;
}

/** Result of crm.lead.get. */
export type CrmLeadGetResult = CrmLead;

/**
 * Parameters of crm.lead.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/leads/crm-lead-list.html
 */
export interface CrmLeadListParams {
  select?: string[] | undefined;
  filter?: CrmLeadFilter | undefined;
  order?: object | undefined;
  start?: number | string | undefined;
}

/** Result of crm.lead.list. */
export type CrmLeadListResult = CrmLead[];

/**
 * Parameters of crm.lead.productrows.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/leads/crm-lead-productrows-get.html
 */
export interface CrmLeadProductrowsGetParams {
  id: number | string;
}

/** Result of crm.lead.productrows.get. */
export type CrmLeadProductrowsGetResult = {
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
  STORE_ID?: number | null;
  RESERVE_ID?: number | null;
  DATE_RESERVE_END?: string | null;
  RESERVE_QUANTITY?: number | null;
}[];

/**
 * Parameters of crm.lead.productrows.set.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/leads/crm-lead-productrows-set.html
 */
export interface CrmLeadProductrowsSetParams {
  id: number | string;
  rows?: CrmDealProductrowsSetRowsItem[] | undefined;
}

/** Result of crm.lead.productrows.set. */
export type CrmLeadProductrowsSetResult = boolean;

/**
 * Parameters of crm.lead.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/leads/crm-lead-update.html
 */
export interface CrmLeadUpdateParams {
  id: number | string;
  fields?: CrmLeadAddFields | undefined;
  params?: {
    REGISTER_SONET_EVENT?: "Y" | "N" | undefined;
  } | undefined;
}

/** Result of crm.lead.update. */
export type CrmLeadUpdateResult = boolean;

/** What crm.lead.userfield holds. Which members arrive depends on the call. */
export interface CrmLeadUserfield {
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
 * Parameters of crm.lead.userfield.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/leads/userfield/crm-lead-userfield-add.html
 */
export interface CrmLeadUserfieldAddParams {
  fields: CrmCompanyUserfieldAddFields;
}

/** Result of crm.lead.userfield.add. */
export type CrmLeadUserfieldAddResult = number;

/**
 * Parameters of crm.lead.userfield.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/leads/userfield/crm-lead-userfield-delete.html
 */
export interface CrmLeadUserfieldDeleteParams {
  id: number | string;
}

/** Result of crm.lead.userfield.delete. */
export type CrmLeadUserfieldDeleteResult = boolean;

/**
 * Parameters of crm.lead.userfield.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/leads/userfield/crm-lead-userfield-get.html
 */
export interface CrmLeadUserfieldGetParams {
  id: number | string;
}

/** Result of crm.lead.userfield.get. */
export type CrmLeadUserfieldGetResult = CrmLeadUserfield;

/**
 * Parameters of crm.lead.userfield.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/leads/userfield/crm-lead-userfield-list.html
 */
export interface CrmLeadUserfieldListParams {
  filter?: CrmCompanyUserfieldListFilter | undefined;
  order?: object | undefined;
}

/** Result of crm.lead.userfield.list. */
export type CrmLeadUserfieldListResult = {
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
  LIST?: CrmLeadUserfield[];
}[];

/**
 * Parameters of crm.lead.userfield.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/leads/userfield/crm-lead-userfield-update.html
 */
export interface CrmLeadUserfieldUpdateParams {
  id: number | string;
  fields: CrmCompanyUserfieldUpdateFields;
}

/** Result of crm.lead.userfield.update. */
export type CrmLeadUserfieldUpdateResult = boolean;

/** Methods of Bitrix24 whose names begin with `crm.lead`. */
export interface CrmLeadRestMethods {
  /**
   * Creates a lead with client data, source and status and returns its ID.
   * @deprecated The documentation advises against it. Use crm.item.add.
   */
  "crm.lead.add": { params: CrmLeadAddParams; result: CrmLeadAddResult };
  /** Links one more contact to a lead. */
  "crm.lead.contact.add": { params: CrmLeadContactAddParams; result: CrmLeadContactAddResult };
  /** Unlinks one contact from a lead; the contact itself stays. */
  "crm.lead.contact.delete": { params: CrmLeadContactDeleteParams; result: CrmLeadContactDeleteResult };
  /** Describes the fields of a lead-to-contact link - contact, sort order and primary flag. */
  "crm.lead.contact.fields": { params: CrmLeadContactFieldsParams; result: CrmLeadContactFieldsResult };
  /** Unlinks every contact from a lead at once. */
  "crm.lead.contact.items.delete": { params: CrmLeadContactItemsDeleteParams; result: CrmLeadContactItemsDeleteResult };
  /** Lists the contacts linked to a lead with their order, role and primary flag. */
  "crm.lead.contact.items.get": { params: CrmLeadContactItemsGetParams; result: CrmLeadContactItemsGetResult };
  /** Replaces the whole set of contacts linked to a lead with the given one. */
  "crm.lead.contact.items.set": { params: CrmLeadContactItemsSetParams; result: CrmLeadContactItemsSetResult };
  /**
   * Deletes a lead by ID; the user needs the delete permission for leads.
   * @deprecated The documentation advises against it. Use crm.item.delete.
   */
  "crm.lead.delete": { params: CrmLeadDeleteParams; result: CrmLeadDeleteResult };
  /**
   * Forces the shared layout of the simple or repeat lead card on all users.
   * @deprecated The documentation advises against it. Use crm.item.details.configuration.forceCommonScopeForAll.
   */
  "crm.lead.details.configuration.forceCommonScopeForAll": {
    params: CrmLeadDetailsConfigurationForceCommonScopeForAllParams;
    result: CrmLeadDetailsConfigurationForceCommonScopeForAllResult;
  };
  /**
   * Returns the sections and fields of the simple or repeat lead card, personal or shared.
   * @deprecated The documentation advises against it. Use crm.item.details.configuration.get.
   */
  "crm.lead.details.configuration.get": {
    params: CrmLeadDetailsConfigurationGetParams;
    result: CrmLeadDetailsConfigurationGetResult;
  };
  /**
   * Puts the layout of the simple or repeat lead card back to default, personally or for all.
   * @deprecated The documentation advises against it. Use crm.item.details.configuration.reset.
   */
  "crm.lead.details.configuration.reset": {
    params: CrmLeadDetailsConfigurationResetParams;
    result: CrmLeadDetailsConfigurationResetResult;
  };
  /**
   * Saves which sections and fields the simple or repeat lead card shows, personally or for all.
   * @deprecated The documentation advises against it. Use crm.item.details.configuration.set.
   */
  "crm.lead.details.configuration.set": {
    params: CrmLeadDetailsConfigurationSetParams;
    result: CrmLeadDetailsConfigurationSetResult;
  };
  /**
   * Describes the standard and custom fields of a lead with their types and flags.
   * @deprecated The documentation advises against it. Use crm.item.fields.
   */
  "crm.lead.fields": { params: CrmLeadFieldsParams; result: CrmLeadFieldsResult };
  /**
   * Returns all fields of one lead by its ID; product rows are not included.
   * @deprecated The documentation advises against it. Use crm.item.get.
   */
  "crm.lead.get": { params: CrmLeadGetParams; result: CrmLeadGetResult };
  /**
   * Lists leads that pass a filter, with chosen fields and order, in pages of 50.
   * @deprecated The documentation advises against it. Use crm.item.list.
   */
  "crm.lead.list": { params: CrmLeadListParams; result: CrmLeadListResult };
  /**
   * Lists the product rows of a lead with prices, discounts and taxes.
   * @deprecated The documentation advises against it. Use crm.item.productrow.*.
   */
  "crm.lead.productrows.get": { params: CrmLeadProductrowsGetParams; result: CrmLeadProductrowsGetResult };
  /**
   * Replaces all product rows of a lead; rows that are not passed are lost.
   * @deprecated The documentation advises against it. Use crm.item.productrow.*.
   */
  "crm.lead.productrows.set": { params: CrmLeadProductrowsSetParams; result: CrmLeadProductrowsSetResult };
  /**
   * Changes the passed fields of a lead, its status included.
   * @deprecated The documentation advises against it. Use crm.item.update.
   */
  "crm.lead.update": { params: CrmLeadUpdateParams; result: CrmLeadUpdateResult };
  /** Creates a custom field (UF_CRM_...) for leads and returns its ID; CRM admins only. */
  "crm.lead.userfield.add": { params: CrmLeadUserfieldAddParams; result: CrmLeadUserfieldAddResult };
  /** Deletes a custom field of leads together with its stored values; CRM admins only. */
  "crm.lead.userfield.delete": { params: CrmLeadUserfieldDeleteParams; result: CrmLeadUserfieldDeleteResult };
  /** Returns the settings of one custom field of leads by its ID. */
  "crm.lead.userfield.get": { params: CrmLeadUserfieldGetParams; result: CrmLeadUserfieldGetResult };
  /** Lists custom fields of leads, filtered by name, type, flags and so on. */
  "crm.lead.userfield.list": { params: CrmLeadUserfieldListParams; result: CrmLeadUserfieldListResult };
  /** Changes the labels, flags or list values of a lead custom field; CRM admins only. */
  "crm.lead.userfield.update": { params: CrmLeadUserfieldUpdateParams; result: CrmLeadUserfieldUpdateResult };
}
