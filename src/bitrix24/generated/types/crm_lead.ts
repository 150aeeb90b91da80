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
  /** Id, unique among its kind. Read-only. */
  ID?: number | string;
  /** What it is called, for people to read. */
  TITLE?: string;
  /** Salutation; a code of the reference book HONORIFIC. */
  HONORIFIC?: string | null;
  /** First name. */
  NAME?: string;
  /** Middle name or patronymic. */
  SECOND_NAME?: string | null;
  /** Surname. */
  LAST_NAME?: string | null;
  /** Id of the company: crm.company.list. */
  COMPANY_ID?: number | null | string;
  /** Name of the company. */
  COMPANY_TITLE?: string | null;
  /** Id of the contact: crm.contact.list. */
  CONTACT_ID?: number | null | string;
  /** Whether a known customer came back. Read-only. */
  IS_RETURN_CUSTOMER?: string;
  /** Date of birth. */
  BIRTHDATE?: string;
  /** Source, e.g. WEB or CALL. */
  SOURCE_ID?: string;
  /** More about where it came from. */
  SOURCE_DESCRIPTION?: string | null;
  /** Status, e.g. NEW, IN_PROCESS or CONVERTED. */
  STATUS_ID?: string;
  /** What there is to say about the status. */
  STATUS_DESCRIPTION?: string | null;
  /** Position. */
  POST?: string | null;
  /** Remark for people. */
  COMMENTS?: string | null;
  /** Currency, e.g. EUR. */
  CURRENCY_ID?: string;
  /** Expected amount. */
  OPPORTUNITY?: number | string;
  /** Whether the amount was entered by hand. */
  IS_MANUAL_OPPORTUNITY?: string;
  /** Whether a phone number is known. Read-only. */
  HAS_PHONE?: string;
  /** Whether an e-mail address is known. Read-only. */
  HAS_EMAIL?: string;
  /** Whether it has a chat of an open channel. Read-only. */
  HAS_IMOL?: string;
  /** User who is responsible. */
  ASSIGNED_BY_ID?: number | string;
  /** User who created it. Read-only. */
  CREATED_BY_ID?: number | string;
  /** User who last changed it. Read-only. */
  MODIFY_BY_ID?: number | string;
  /** User who moved it to its status. Read-only. */
  MOVED_BY_ID?: number | string;
  /** When it was created. Read-only. */
  DATE_CREATE?: string;
  /** When it was last changed. Read-only. */
  DATE_MODIFY?: string;
  /** Closing Date. Read-only. */
  DATE_CLOSED?: string;
  /** P in progress, S converted, F lost. Read-only. */
  STATUS_SEMANTIC_ID?: string;
  /** Whether everybody may see it. */
  OPENED?: string;
  /** Outside system that it came from. */
  ORIGINATOR_ID?: string | null;
  /** Id in that system. */
  ORIGIN_ID?: string | null;
  /** When it was moved to its status. Read-only. */
  MOVED_TIME?: string;
  /** Street and house, or the whole address. */
  ADDRESS?: string | null;
  /** Flat or office. */
  ADDRESS_2?: string | null;
  /** City. */
  ADDRESS_CITY?: string | null;
  /** Postal code. */
  ADDRESS_POSTAL_CODE?: string | null;
  /** District within the region. */
  ADDRESS_REGION?: string | null;
  /** Region. */
  ADDRESS_PROVINCE?: string | null;
  /** Country. */
  ADDRESS_COUNTRY?: string | null;
  /** Code of the country. */
  ADDRESS_COUNTRY_CODE?: string | null;
  /** Id of the address in the module of places. */
  ADDRESS_LOC_ADDR_ID?: string | null;
  /** Campaign mark: the advertising system. */
  UTM_SOURCE?: string | null;
  /** Campaign mark: kind of traffic, e.g. CPC. */
  UTM_MEDIUM?: string | null;
  /** Campaign mark: the campaign. */
  UTM_CAMPAIGN?: string | null;
  /** Campaign mark: the advertisement. */
  UTM_CONTENT?: string | null;
  /** Campaign mark: the search words. */
  UTM_TERM?: string | null;
  /** User of the last activity. Read-only. */
  LAST_ACTIVITY_BY?: string;
  /** When something last happened with it. Read-only. */
  LAST_ACTIVITY_TIME?: string;
  /** Phone number. */
  PHONE?: CrmMultifield[];
  /** Messengers. */
  IM?: CrmMultifield[];
  /** E-mail address. */
  EMAIL?: CrmMultifield[];
  /** Web pages. */
  WEB?: CrmMultifield[];
  /** Address. */
  LINK?: CrmMultifield[];
  [name: `UF_CRM_${string}`]: unknown;
}

/** Stands in several types. */
export interface CrmLeadAddFields {
  /** Street and house, or the whole address. */
  ADDRESS?: string | undefined;
  /** Flat or office. */
  ADDRESS_2?: string | undefined;
  /** City. */
  ADDRESS_CITY?: string | undefined;
  /** Country. */
  ADDRESS_COUNTRY?: string | undefined;
  /** Code of the country. */
  ADDRESS_COUNTRY_CODE?: string | undefined;
  /** Postal code. */
  ADDRESS_POSTAL_CODE?: string | undefined;
  /** Region. */
  ADDRESS_PROVINCE?: string | undefined;
  /** District within the region. */
  ADDRESS_REGION?: string | undefined;
  /** User who is responsible. Id of a user: user.get. */
  ASSIGNED_BY_ID?: number | string | undefined;
  /** Date of birth. Date without a time. */
  BIRTHDATE?: null | (string | Date) | undefined;
  /** Remark for people. */
  COMMENTS?: string | undefined;
  /** Id of the company: crm.company.list. */
  COMPANY_ID?: number | string | null | undefined;
  /** Name of the company. */
  COMPANY_TITLE?: string | undefined;
  /** Id of the contact: crm.contact.list. */
  CONTACT_ID?: number | string | null | undefined;
  /** Ids of contacts: crm.contact.list. */
  CONTACT_IDS?: (number | string)[] | undefined;
  /** Currency, e.g. EUR. Code of a currency: crm.currency.list. */
  CURRENCY_ID?: string | undefined;
  /** E-mail address. Values, each with VALUE and VALUE_TYPE. */
  EMAIL?: CrmMultifield[] | undefined;
  /** Salutation; a code of the reference book HONORIFIC. Code of an entry of a reference book: crm.status.list. */
  HONORIFIC?: string | undefined;
  /** Messengers. Values, each with VALUE and VALUE_TYPE. */
  IM?: CrmMultifield[] | undefined;
  /** Address. Values, each with VALUE and VALUE_TYPE. */
  LINK?: CrmMultifield[] | undefined;
  /** Surname. */
  LAST_NAME?: string | undefined;
  /** First name. */
  NAME?: string | undefined;
  /** Middle name or patronymic. */
  SECOND_NAME?: string | undefined;
  /** Whether everybody may see it. */
  OPENED?: "Y" | "N" | undefined;
  /** Expected amount. */
  OPPORTUNITY?: number | string | undefined;
  /** Whether the amount was entered by hand. */
  IS_MANUAL_OPPORTUNITY?: "Y" | "N" | undefined;
  /** Outside system that it came from. */
  ORIGINATOR_ID?: string | number | null | undefined;
  /** Id in that system. */
  ORIGIN_ID?: string | number | null | undefined;
  /** Phone number. Values, each with VALUE and VALUE_TYPE. */
  PHONE?: CrmMultifield[] | undefined;
  /** Position. */
  POST?: string | undefined;
  /** More about where it came from. */
  SOURCE_DESCRIPTION?: string | undefined;
  /** Source, e.g. WEB or CALL. Code of an entry of a reference book: crm.status.list. */
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
  /** What there is to say about the status. */
  STATUS_DESCRIPTION?: string | undefined;
  /** Status, e.g. NEW, IN_PROCESS or CONVERTED. Code of an entry of a reference book: crm.status.list. */
  STATUS_ID?: "NEW" | "IN_PROCESS" | "PROCESSED" | "JUNK" | "CONVERTED" | (string & {}) | undefined;
  /** What it is called, for people to read. */
  TITLE?: string | undefined;
  /** Campaign mark: the campaign. */
  UTM_CAMPAIGN?: string | undefined;
  /** Campaign mark: the advertisement. */
  UTM_CONTENT?: string | undefined;
  /** Campaign mark: kind of traffic, e.g. CPC. */
  UTM_MEDIUM?: string | undefined;
  /** Campaign mark: the advertising system. */
  UTM_SOURCE?: string | undefined;
  /** Campaign mark: the search words. */
  UTM_TERM?: string | undefined;
  /** Web pages. Values, each with VALUE and VALUE_TYPE. */
  WEB?: CrmMultifield[] | undefined;
  /** Id of the address in the module of places. */
  ADDRESS_LOC_ADDR_ID?: number | string | null | undefined;
  [name: `UF_CRM_${string}`]: unknown;
}

/**
 * Parameters of crm.lead.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/leads/crm-lead-add.html
 */
export interface CrmLeadAddParams {
  /** Fields of the new lead with their values; phones, e-mails and the like are lists. See crm.lead.fields. */
  fields?: CrmLeadAddFields | undefined;
  /** Options of the call. */
  params?: {
    /** Whether the feed tells of it. */
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
  /** Id, unique among its kind. */
  id: number | string;
  /** Fields of the record by their names. See crm.lead.contact.fields. */
  fields: {
    /** Id of the contact: crm.contact.list. */
    CONTACT_ID: number | string;
    /** Place in the order; what has less comes first. Default: 10. */
    SORT?: number | string | undefined;
    /** Whether it is the main one. Default: N. */
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
  /** Id, unique among its kind. */
  id: number | string;
  /** Fields of the record by their names. See crm.lead.contact.fields. */
  fields: {
    /** Id of the contact: crm.contact.list. */
    CONTACT_ID: number | string;
  };
}

/** Result of crm.lead.contact.delete. */
export type CrmLeadContactDeleteResult = boolean;

/** How crm.lead.contact.fields describes a field. */
export interface CrmLeadContactFieldsField {
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
  /** Place in the order; what has less comes first. */
  SORT?: CrmLeadContactFieldsField;
  /** Whether it is the main one. */
  IS_PRIMARY?: CrmLeadContactFieldsField;
  /** Id of the contact: crm.contact.list. */
  CONTACT_ID?: CrmLeadContactFieldsField;
}

/** Parameters of crm.lead.contact.items.delete. */
export interface CrmLeadContactItemsDeleteParams {
  /** Id, unique among its kind. */
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
  /** Id, unique among its kind. */
  id: number | string;
}

/** Result of crm.lead.contact.items.get. */
export type CrmLeadContactItemsGetResult = {
  /** Id of the contact: crm.contact.list. */
  CONTACT_ID?: number;
  /** Place in the order; what has less comes first. */
  SORT?: number;
  /** Id of the role. */
  ROLE_ID?: number;
  /** Whether it is the main one. */
  IS_PRIMARY?: string;
}[];

/**
 * Parameters of crm.lead.contact.items.set.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/leads/management-communication/crm-lead-contact-items-set.html
 */
export interface CrmLeadContactItemsSetParams {
  /** Id, unique among its kind. */
  id: number | string;
  /** The records. */
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
  /** Id of the lead to delete. See crm.lead.list. */
  id: number | string;
}

/** Result of crm.lead.delete. */
export type CrmLeadDeleteResult = boolean;

/** Parameters of crm.lead.details.configuration.forceCommonScopeForAll. */
export interface CrmLeadDetailsConfigurationForceCommonScopeForAllParams {
  /** What the layout is for: the funnel, or the kind of leads. */
  extras?: {
    /** 1 for new leads, 2 for leads of known customers. */
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
  /** Id of the user: user.get. Needed in some cases only. */
  userId?: number | string | undefined;
  /** What it belongs to or may be used for. Default: P. */
  scope?: "P" | "C" | undefined;
  /** What the layout is for: the funnel, or the kind of leads. */
  extras?: {
    /** 1 for new leads, 2 for leads of known customers. */
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
  /** Id of the user: user.get. Needed in some cases only. */
  userId?: number | string | undefined;
  /** What it belongs to or may be used for. Default: P. */
  scope?: "P" | "C" | undefined;
  /** What the layout is for: the funnel, or the kind of leads. */
  extras?: {
    /** 1 for new leads, 2 for leads of known customers. */
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
  /** What is carried along. */
  data: CrmDealDetailsConfigurationSetDataItem[];
  /** Id of the user: user.get. Needed in some cases only. */
  userId?: number | string | undefined;
  /** What it belongs to or may be used for. Default: P. */
  scope?: "P" | "C" | undefined;
  /** What the layout is for: the funnel, or the kind of leads. */
  extras?: {
    /** 1 for new leads, 2 for leads of known customers. */
    leadCustomerType?: 1 | 2 | undefined;
  } | undefined;
}

/** Result of crm.lead.details.configuration.set. */
export type CrmLeadDetailsConfigurationSetResult = boolean;

/** How crm.lead.fields describes a field. */
export interface CrmLeadFieldsField {
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
  /** Id, unique among its kind. Read-only. */
  ID?: CrmLeadFieldsField;
  /** What it is called, for people to read. */
  TITLE?: CrmLeadFieldsField;
  /** Salutation; a code of the reference book HONORIFIC. Code of an entry of a reference book: crm.status.list. */
  HONORIFIC?: CrmLeadFieldsField;
  /** First name. */
  NAME?: CrmLeadFieldsField;
  /** Middle name or patronymic. */
  SECOND_NAME?: CrmLeadFieldsField;
  /** Surname. */
  LAST_NAME?: CrmLeadFieldsField;
  /** Date of birth. Date without a time. */
  BIRTHDATE?: CrmLeadFieldsField;
  /** Name of the company. */
  COMPANY_TITLE?: CrmLeadFieldsField;
  /** Source, e.g. WEB or CALL. Code of an entry of a reference book: crm.status.list. */
  SOURCE_ID?: CrmLeadFieldsField;
  /** More about where it came from. */
  SOURCE_DESCRIPTION?: CrmLeadFieldsField;
  /** Status, e.g. NEW, IN_PROCESS or CONVERTED. Code of an entry of a reference book: crm.status.list. */
  STATUS_ID?: CrmLeadFieldsField;
  /** What there is to say about the status. */
  STATUS_DESCRIPTION?: CrmLeadFieldsField;
  /** P in progress, S converted, F lost. Read-only. */
  STATUS_SEMANTIC_ID?: CrmLeadFieldsField;
  /** Position. */
  POST?: CrmLeadFieldsField;
  /** Street and house, or the whole address. */
  ADDRESS?: CrmLeadFieldsField;
  /** Flat or office. */
  ADDRESS_2?: CrmLeadFieldsField;
  /** City. */
  ADDRESS_CITY?: CrmLeadFieldsField;
  /** Postal code. */
  ADDRESS_POSTAL_CODE?: CrmLeadFieldsField;
  /** District within the region. */
  ADDRESS_REGION?: CrmLeadFieldsField;
  /** Region. */
  ADDRESS_PROVINCE?: CrmLeadFieldsField;
  /** Country. */
  ADDRESS_COUNTRY?: CrmLeadFieldsField;
  /** Code of the country. */
  ADDRESS_COUNTRY_CODE?: CrmLeadFieldsField;
  /** Id of the address in the module of places. */
  ADDRESS_LOC_ADDR_ID?: CrmLeadFieldsField;
  /** Currency, e.g. EUR. Code of a currency: crm.currency.list. */
  CURRENCY_ID?: CrmLeadFieldsField;
  /** Expected amount. */
  OPPORTUNITY?: CrmLeadFieldsField;
  /** Whether the amount was entered by hand. */
  IS_MANUAL_OPPORTUNITY?: CrmLeadFieldsField;
  /** Whether everybody may see it. */
  OPENED?: CrmLeadFieldsField;
  /** Remark for people. */
  COMMENTS?: CrmLeadFieldsField;
  /** Whether a phone number is known. Read-only. */
  HAS_PHONE?: CrmLeadFieldsField;
  /** Whether an e-mail address is known. Read-only. */
  HAS_EMAIL?: CrmLeadFieldsField;
  /** Whether it has a chat of an open channel. Read-only. */
  HAS_IMOL?: CrmLeadFieldsField;
  /** User who is responsible. Id of a user: user.get. */
  ASSIGNED_BY_ID?: CrmLeadFieldsField;
  /** User who created it. Id of a user: user.get. Read-only. */
  CREATED_BY_ID?: CrmLeadFieldsField;
  /** User who last changed it. Id of a user: user.get. Read-only. */
  MODIFY_BY_ID?: CrmLeadFieldsField;
  /** User who moved it to its status. Id of a user: user.get. Read-only. */
  MOVED_BY_ID?: CrmLeadFieldsField;
  /** When it was created. Date and time, ISO 8601. Read-only. */
  DATE_CREATE?: CrmLeadFieldsField;
  /** When it was last changed. Date and time, ISO 8601. Read-only. */
  DATE_MODIFY?: CrmLeadFieldsField;
  /** When it was moved to its status. Date and time, ISO 8601. Read-only. */
  MOVED_TIME?: CrmLeadFieldsField;
  /** Id of the company: crm.company.list. */
  COMPANY_ID?: CrmLeadFieldsField;
  /** Id of the contact: crm.contact.list. */
  CONTACT_ID?: CrmLeadFieldsField;
  /** Ids of contacts: crm.contact.list. */
  CONTACT_IDS?: CrmLeadFieldsField;
  /** Whether a known customer came back. Read-only. */
  IS_RETURN_CUSTOMER?: CrmLeadFieldsField;
  /** Closing Date. Date and time, ISO 8601. Read-only. */
  DATE_CLOSED?: CrmLeadFieldsField;
  /** Outside system that it came from. */
  ORIGINATOR_ID?: CrmLeadFieldsField;
  /** Id in that system. */
  ORIGIN_ID?: CrmLeadFieldsField;
  /** Campaign mark: the advertising system. */
  UTM_SOURCE?: CrmLeadFieldsField;
  /** Campaign mark: kind of traffic, e.g. CPC. */
  UTM_MEDIUM?: CrmLeadFieldsField;
  /** Campaign mark: the campaign. */
  UTM_CAMPAIGN?: CrmLeadFieldsField;
  /** Campaign mark: the advertisement. */
  UTM_CONTENT?: CrmLeadFieldsField;
  /** Campaign mark: the search words. */
  UTM_TERM?: CrmLeadFieldsField;
  /** When something last happened with it. Date and time, ISO 8601. Read-only. */
  LAST_ACTIVITY_TIME?: CrmLeadFieldsField;
  /** User of the last activity. Read-only. */
  LAST_ACTIVITY_BY?: CrmLeadFieldsField;
  /** Phone number. Values, each with VALUE and VALUE_TYPE. */
  PHONE?: CrmLeadFieldsField;
  /** E-mail address. Values, each with VALUE and VALUE_TYPE. */
  EMAIL?: CrmLeadFieldsField;
  /** Web pages. Values, each with VALUE and VALUE_TYPE. */
  WEB?: CrmLeadFieldsField;
  /** Messengers. Values, each with VALUE and VALUE_TYPE. */
  IM?: CrmLeadFieldsField;
  /** Address. Values, each with VALUE and VALUE_TYPE. */
  LINK?: CrmLeadFieldsField;
  [name: `UF_CRM_${string}`]: unknown;
}

/** Conditions on leads; all of them must hold. A key may carry a comparison's prefix, e.g. `>=OPPORTUNITY`. */
export interface CrmLeadFilter {
  /** Id, unique among its kind. */
  ID?: (number | string) | (number | string)[] | undefined;
  /** What it is called, for people to read. */
  TITLE?: string | undefined;
  /** Salutation; a code of the reference book HONORIFIC. */
  HONORIFIC?: string | string[] | undefined;
  /** First name. */
  NAME?: string | undefined;
  /** Middle name or patronymic. */
  SECOND_NAME?: string | undefined;
  /** Surname. */
  LAST_NAME?: string | undefined;
  /** Date of birth. Date without a time. */
  BIRTHDATE?: string | Date | undefined;
  /** Name of the company. */
  COMPANY_TITLE?: string | undefined;
  /** Source, e.g. WEB or CALL. */
  SOURCE_ID?: string | string[] | undefined;
  /** More about where it came from. */
  SOURCE_DESCRIPTION?: string | undefined;
  /** Status, e.g. NEW, IN_PROCESS or CONVERTED. */
  STATUS_ID?: string | string[] | undefined;
  /** What there is to say about the status. */
  STATUS_DESCRIPTION?: string | undefined;
  /** P in progress, S converted, F lost. */
  STATUS_SEMANTIC_ID?: string | string[] | undefined;
  /** Position. */
  POST?: string | undefined;
  /** Street and house, or the whole address. */
  ADDRESS?: string | undefined;
  /** Flat or office. */
  ADDRESS_2?: string | undefined;
  /** City. */
  ADDRESS_CITY?: string | undefined;
  /** Postal code. */
  ADDRESS_POSTAL_CODE?: string | undefined;
  /** District within the region. */
  ADDRESS_REGION?: string | undefined;
  /** Region. */
  ADDRESS_PROVINCE?: string | undefined;
  /** Country. */
  ADDRESS_COUNTRY?: string | undefined;
  /** Code of the country. */
  ADDRESS_COUNTRY_CODE?: string | undefined;
  /** Id of the address in the module of places. */
  ADDRESS_LOC_ADDR_ID?: number | string | undefined;
  /** Currency, e.g. EUR. */
  CURRENCY_ID?: string | string[] | undefined;
  /** Expected amount. */
  OPPORTUNITY?: number | string | undefined;
  /** Whether the amount was entered by hand. */
  IS_MANUAL_OPPORTUNITY?: "Y" | "N" | undefined;
  /** Whether everybody may see it. */
  OPENED?: "Y" | "N" | undefined;
  /** Remark for people. */
  COMMENTS?: string | undefined;
  /** Whether a phone number is known. */
  HAS_PHONE?: "Y" | "N" | undefined;
  /** Whether an e-mail address is known. */
  HAS_EMAIL?: "Y" | "N" | undefined;
  /** Whether it has a chat of an open channel. */
  HAS_IMOL?: "Y" | "N" | undefined;
  /** User who is responsible. */
  ASSIGNED_BY_ID?: (number | string) | (number | string)[] | undefined;
  /** User who created it. */
  CREATED_BY_ID?: (number | string) | (number | string)[] | undefined;
  /** User who last changed it. */
  MODIFY_BY_ID?: (number | string) | (number | string)[] | undefined;
  /** User who moved it to its status. */
  MOVED_BY_ID?: (number | string) | (number | string)[] | undefined;
  /** When it was created. Date and time, ISO 8601. */
  DATE_CREATE?: string | Date | undefined;
  /** When it was last changed. Date and time, ISO 8601. */
  DATE_MODIFY?: string | Date | undefined;
  /** When it was moved to its status. Date and time, ISO 8601. */
  MOVED_TIME?: string | Date | undefined;
  /** Id of the company: crm.company.list. */
  COMPANY_ID?: (number | string) | (number | string)[] | undefined;
  /** Id of the contact: crm.contact.list. */
  CONTACT_ID?: (number | string) | (number | string)[] | undefined;
  /** Ids of contacts: crm.contact.list. */
  CONTACT_IDS?: (number | string)[] | undefined;
  /** Whether a known customer came back. */
  IS_RETURN_CUSTOMER?: "Y" | "N" | undefined;
  /** Closing Date. Date and time, ISO 8601. */
  DATE_CLOSED?: string | Date | undefined;
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
  /** Phone number. */
  PHONE?: string | undefined;
  /** E-mail address. */
  EMAIL?: string | undefined;
  /** Web pages. */
  WEB?: string | undefined;
  /** Messengers. */
  IM?: string | undefined;
  /** Address. */
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
  /** Id of the lead to read. See crm.lead.list. */
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
  /** Names of the fields to return. See crm.lead.fields. */
  select?: (keyof CrmLead | "*" | "UF_*" | (string & {}))[] | undefined;
  /**
   * Conditions, all of which a lead must meet; a name may begin with a comparison, e.g. `>=OPPORTUNITY` or
   * `%TITLE`. All leads when left out. See crm.lead.fields.
   */
  filter?: CrmLeadFilter | undefined;
  /** Fields to sort by, each with ASC or DESC. See crm.lead.fields. */
  order?:
    | {
      [Name in keyof CrmLead]?: ("ASC" | "DESC" | "asc" | "desc" | (string & {})) | undefined;
    }
    | object
    | undefined;
  /** How many leads to skip, a multiple of 50; an answer's `next` is the value for the next page. */
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
  /** Id, unique among its kind. */
  id: number | string;
}

/** Result of crm.lead.productrows.get. */
export type CrmLeadProductrowsGetResult = {
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
  STORE_ID?: number | null;
  /** Id of the reservation. */
  RESERVE_ID?: number | null;
  /** Until when it is reserved. Date without a time. */
  DATE_RESERVE_END?: string | null;
  /** How much is reserved. */
  RESERVE_QUANTITY?: number | null;
}[];

/**
 * Parameters of crm.lead.productrows.set.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/leads/crm-lead-productrows-set.html
 */
export interface CrmLeadProductrowsSetParams {
  /** Id, unique among its kind. */
  id: number | string;
  /** How many lines the input has. */
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
  /** Id of the lead to change. See crm.lead.list. */
  id: number | string;
  /** Fields to change, with their new values. See crm.lead.fields. */
  fields?: CrmLeadAddFields | undefined;
  /** Options of the call. */
  params?: {
    /** Whether the feed tells of it. */
    REGISTER_SONET_EVENT?: "Y" | "N" | undefined;
  } | undefined;
}

/** Result of crm.lead.update. */
export type CrmLeadUpdateResult = boolean;

/** What crm.lead.userfield holds. Which members arrive depends on the call. */
export interface CrmLeadUserfield {
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
 * Parameters of crm.lead.userfield.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/leads/userfield/crm-lead-userfield-add.html
 */
export interface CrmLeadUserfieldAddParams {
  /** Fields of the record by their names. */
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
  /** Id, unique among its kind. See crm.lead.userfield.list. */
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
  /** Id, unique among its kind. See crm.lead.userfield.list. */
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

/** Result of crm.lead.userfield.list. */
export type CrmLeadUserfieldListResult = {
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
  LIST?: CrmLeadUserfield[];
}[];

/**
 * Parameters of crm.lead.userfield.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/leads/userfield/crm-lead-userfield-update.html
 */
export interface CrmLeadUserfieldUpdateParams {
  /** Id, unique among its kind. See crm.lead.userfield.list. */
  id: number | string;
  /** Fields of the record by their names. */
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
   * All records: `list`, by id in parallel windows: every record that was there from start to end comes exactly once.
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
  /**
   * Lists custom fields of leads, filtered by name, type, flags and so on.
   * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
   */
  "crm.lead.userfield.list": { params: CrmLeadUserfieldListParams; result: CrmLeadUserfieldListResult };
  /** Changes the labels, flags or list values of a lead custom field; CRM admins only. */
  "crm.lead.userfield.update": { params: CrmLeadUserfieldUpdateParams; result: CrmLeadUserfieldUpdateResult };
}
