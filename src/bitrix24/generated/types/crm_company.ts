// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CrmMultifield } from "./shared.ts";

/** What crm.company holds. Which members arrive depends on the call. */
export interface CrmCompany {
  /** Id, unique among its kind. Read-only. */
  ID?: string;
  /** Kind of company: crm.status.list of COMPANY_TYPE. */
  COMPANY_TYPE?: string;
  /** What it is called, for people to read. */
  TITLE?: string;
  /** Picture that stands for it. */
  LOGO?: null;
  /** Id of the lead: crm.lead.list. Read-only. */
  LEAD_ID?: null;
  /** Whether a phone number is known. Read-only. */
  HAS_PHONE?: string;
  /** Whether an e-mail address is known. Read-only. */
  HAS_EMAIL?: string;
  /** Whether it has a chat of an open channel. Read-only. */
  HAS_IMOL?: string;
  /** Id of the user who is responsible: user.get. */
  ASSIGNED_BY_ID?: string;
  /** Id of the user who created it: user.get. Read-only. */
  CREATED_BY_ID?: string;
  /** Id of the user who last changed it: user.get. Read-only. */
  MODIFY_BY_ID?: string;
  /** Bank details as text. */
  BANKING_DETAILS?: string;
  /** Line of business: crm.status.list of INDUSTRY. */
  INDUSTRY?: string;
  /** Yearly turnover. */
  REVENUE?: string;
  /** Code of the currency: crm.currency.list. */
  CURRENCY_ID?: string;
  /** How many employees: crm.status.list of EMPLOYEES. */
  EMPLOYEES?: string;
  /** Remark for people. */
  COMMENTS?: string;
  /** When it was created. Read-only. */
  DATE_CREATE?: string;
  /** When it was last changed. Read-only. */
  DATE_MODIFY?: string;
  /** Whether everybody may see it. */
  OPENED?: string;
  /** Whether it is one's own company. */
  IS_MY_COMPANY?: string;
  /** Outside system that it came from. */
  ORIGINATOR_ID?: null;
  /** Id in the outside system that it came from. */
  ORIGIN_ID?: null;
  /** Version in the outside system that it came from. */
  ORIGIN_VERSION?: null;
  /** Street and house, or the whole address. */
  ADDRESS?: null;
  /** Flat or office. */
  ADDRESS_2?: null;
  /** City. */
  ADDRESS_CITY?: null;
  /** Postal code. */
  ADDRESS_POSTAL_CODE?: null;
  /** District within the region. */
  ADDRESS_REGION?: null;
  /** Region. */
  ADDRESS_PROVINCE?: null;
  /** Country. */
  ADDRESS_COUNTRY?: null;
  /** Code of the country. */
  ADDRESS_COUNTRY_CODE?: null;
  /** Id of the address in the module of places. */
  ADDRESS_LOC_ADDR_ID?: null;
  /** Legal Address. */
  ADDRESS_LEGAL?: null;
  /** Legal Address. */
  REG_ADDRESS?: null;
  /** Legal Address (line 2). */
  REG_ADDRESS_2?: null;
  /** Legal Address City. */
  REG_ADDRESS_CITY?: null;
  /** Legal Address Postal Code. */
  REG_ADDRESS_POSTAL_CODE?: null;
  /** Legal Address Region. */
  REG_ADDRESS_REGION?: null;
  /** Legal Address Province. */
  REG_ADDRESS_PROVINCE?: null;
  /** Legal Address Country. */
  REG_ADDRESS_COUNTRY?: null;
  /** Legal Address Country Code. */
  REG_ADDRESS_COUNTRY_CODE?: null;
  /** Legal Address Location ID. */
  REG_ADDRESS_LOC_ADDR_ID?: null;
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
  /** Id of the user of the last activity: user.get. */
  LAST_ACTIVITY_BY?: string;
  /** When something last happened with it. */
  LAST_ACTIVITY_TIME?: string;
  /** When the client was last talked to. Read-only. */
  LAST_COMMUNICATION_TIME?: null;
  /** Phone number. */
  PHONE?: CrmCompanyPhoneItem[];
  [name: `UF_CRM_${string}`]: unknown;
  [name: `PARENT_ID_${string}`]: unknown;
}

/**
 * Parameters of crm.company.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/companies/crm-company-add.html
 */
export interface CrmCompanyAddParams {
  /** Fields of the record by their names. See crm.company.fields. */
  fields: {
    /** What it is called, for people to read. */
    TITLE?: string | undefined;
    /** Kind of company: crm.status.list of COMPANY_TYPE. */
    COMPANY_TYPE?: string | undefined;
    /** Line of business: crm.status.list of INDUSTRY. */
    INDUSTRY?: string | undefined;
    /** How many employees: crm.status.list of EMPLOYEES. */
    EMPLOYEES?: string | undefined;
    /** Code of the currency: crm.currency.list. */
    CURRENCY_ID?: string | undefined;
    /** Yearly turnover. */
    REVENUE?: number | string | undefined;
    /** Picture that stands for it. */
    LOGO?: unknown;
    /** Whether everybody may see it. Default: Y. */
    OPENED?: "Y" | "N" | undefined;
    /** Id of the user who is responsible: user.get. */
    ASSIGNED_BY_ID?: number | string | undefined;
    /** Remark for people. */
    COMMENTS?: string | undefined;
    /** Phone number. Values, each with VALUE and VALUE_TYPE. */
    PHONE?: CrmMultifield[] | undefined;
    /** E-mail address. Values, each with VALUE and VALUE_TYPE. */
    EMAIL?: CrmMultifield[] | undefined;
    /** Web pages. Values, each with VALUE and VALUE_TYPE. */
    WEB?: CrmMultifield[] | undefined;
    /** Messengers. Values, each with VALUE and VALUE_TYPE. */
    IM?: CrmMultifield[] | undefined;
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
    /** Whether it is one's own company. */
    IS_MY_COMPANY?: "Y" | "N" | undefined;
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
    ADDRESS_LOC_ADDR_ID?: number | string | null | undefined;
    /** Legal Address. */
    ADDRESS_LEGAL?: string | undefined;
    /** Legal Address. */
    REG_ADDRESS?: string | undefined;
    /** Legal Address (line 2). */
    REG_ADDRESS_2?: string | undefined;
    /** Legal Address City. */
    REG_ADDRESS_CITY?: string | undefined;
    /** Legal Address Postal Code. */
    REG_ADDRESS_POSTAL_CODE?: string | undefined;
    /** Legal Address Region. */
    REG_ADDRESS_REGION?: string | undefined;
    /** Legal Address Province. */
    REG_ADDRESS_PROVINCE?: string | undefined;
    /** Legal Address Country. */
    REG_ADDRESS_COUNTRY?: string | undefined;
    /** Legal Address Country Code. */
    REG_ADDRESS_COUNTRY_CODE?: string | undefined;
    /** Legal Address Location ID. */
    REG_ADDRESS_LOC_ADDR_ID?: number | string | null | undefined;
    /** Bank details as text. */
    BANKING_DETAILS?: string | undefined;
    /** Id of the contact: crm.contact.list. */
    CONTACT_ID?: (number | string)[] | undefined;
    /** When something last happened with it. Date and time, ISO 8601. */
    LAST_ACTIVITY_TIME?: null | (string | Date) | undefined;
    /** Id of the user of the last activity: user.get. */
    LAST_ACTIVITY_BY?: number | string | undefined;
    /** Address. Values, each with VALUE and VALUE_TYPE. */
    LINK?: CrmMultifield[] | undefined;
    /** Outside system that it came from. */
    ORIGINATOR_ID?: string | number | null | undefined;
    /** Id in the outside system that it came from. */
    ORIGIN_ID?: string | number | null | undefined;
    /** Version in the outside system that it came from. */
    ORIGIN_VERSION?: string | undefined;
    [name: `PARENT_ID_${string}`]: unknown;
    [name: `UF_CRM_${string}`]: unknown;
  } | {
    /** What it is called, for people to read. */
    TITLE?: string | undefined;
    /** Kind of company: crm.status.list of COMPANY_TYPE. */
    COMPANY_TYPE?: string | undefined;
    /** Line of business: crm.status.list of INDUSTRY. */
    INDUSTRY?: string | undefined;
    /** How many employees: crm.status.list of EMPLOYEES. */
    EMPLOYEES?: string | undefined;
    /** Code of the currency: crm.currency.list. */
    CURRENCY_ID?: string | undefined;
    /** Yearly turnover. */
    REVENUE?: number | string | undefined;
    /** Picture that stands for it. */
    LOGO?: unknown;
    /** Whether everybody may see it. Default: Y. */
    OPENED?: "Y" | "N" | undefined;
    /** Id of the user who is responsible: user.get. */
    ASSIGNED_BY_ID?: number | string | undefined;
    /** Remark for people. */
    COMMENTS?: string | undefined;
    /** Phone number. Values, each with VALUE and VALUE_TYPE. */
    PHONE?: CrmMultifield[] | undefined;
    /** E-mail address. Values, each with VALUE and VALUE_TYPE. */
    EMAIL?: CrmMultifield[] | undefined;
    /** Web pages. Values, each with VALUE and VALUE_TYPE. */
    WEB?: CrmMultifield[] | undefined;
    /** Messengers. Values, each with VALUE and VALUE_TYPE. */
    IM?: CrmMultifield[] | undefined;
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
    /** Whether it is one's own company. */
    IS_MY_COMPANY?: "Y" | "N" | undefined;
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
    ADDRESS_LOC_ADDR_ID?: number | string | null | undefined;
    /** Legal Address. */
    ADDRESS_LEGAL?: string | undefined;
    /** Legal Address. */
    REG_ADDRESS?: string | undefined;
    /** Legal Address (line 2). */
    REG_ADDRESS_2?: string | undefined;
    /** Legal Address City. */
    REG_ADDRESS_CITY?: string | undefined;
    /** Legal Address Postal Code. */
    REG_ADDRESS_POSTAL_CODE?: string | undefined;
    /** Legal Address Region. */
    REG_ADDRESS_REGION?: string | undefined;
    /** Legal Address Province. */
    REG_ADDRESS_PROVINCE?: string | undefined;
    /** Legal Address Country. */
    REG_ADDRESS_COUNTRY?: string | undefined;
    /** Legal Address Country Code. */
    REG_ADDRESS_COUNTRY_CODE?: string | undefined;
    /** Legal Address Location ID. */
    REG_ADDRESS_LOC_ADDR_ID?: number | string | null | undefined;
    /** Bank details as text. */
    BANKING_DETAILS?: string | undefined;
    /** Id of the contact: crm.contact.list. */
    CONTACT_ID?: (number | string)[] | undefined;
    /** When something last happened with it. Date and time, ISO 8601. */
    LAST_ACTIVITY_TIME?: null | (string | Date) | undefined;
    /** Id of the user of the last activity: user.get. */
    LAST_ACTIVITY_BY?: number | string | undefined;
    /** Address. Values, each with VALUE and VALUE_TYPE. */
    LINK?: CrmMultifield[] | undefined;
    /** When it was created. Date and time, ISO 8601. Read-only. */
    DATE_CREATE?: null | (string | Date) | undefined;
    /** When it was last changed. Date and time, ISO 8601. Read-only. */
    DATE_MODIFY?: null | (string | Date) | undefined;
    /** Id of the user who created it: user.get. Read-only. */
    CREATED_BY_ID?: number | string | undefined;
    /** Id of the user who last changed it: user.get. Read-only. */
    MODIFY_BY_ID?: number | string | undefined;
    [name: `PARENT_ID_${string}`]: unknown;
    [name: `UF_CRM_${string}`]: unknown;
  };
  /** Options of the call. */
  params?: object | undefined;
}

/** Result of crm.company.add. */
export type CrmCompanyAddResult = number;

/**
 * Parameters of crm.company.contact.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/companies/contacts/crm-company-contact-add.html
 */
export interface CrmCompanyContactAddParams {
  /** Id, unique among its kind. */
  id: number | string;
  /** Fields of the record by their names. See crm.company.contact.fields. */
  fields: {
    /** Id of the contact: crm.contact.list. */
    CONTACT_ID: number | string;
    /** Whether it is the main one. Default: Y. */
    IS_PRIMARY?: "Y" | "N" | undefined;
    /** Place in the order; what has less comes first. */
    SORT?: number | string | undefined;
  };
}

/** Result of crm.company.contact.add. */
export type CrmCompanyContactAddResult = boolean;

/**
 * Parameters of crm.company.contact.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/companies/contacts/crm-company-contact-delete.html
 */
export interface CrmCompanyContactDeleteParams {
  /** Id, unique among its kind. */
  id: number | string;
  /** Fields of the record by their names. See crm.company.contact.fields. */
  fields: {
    /** Id of the contact: crm.contact.list. */
    CONTACT_ID: number | string;
  };
}

/** Result of crm.company.contact.delete. */
export type CrmCompanyContactDeleteResult = boolean;

/** How crm.company.contact.fields describes a field. */
export interface CrmCompanyContactFieldsField {
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
 * Parameters of crm.company.contact.fields.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/companies/contacts/crm-company-contact-fields.html
 */
export interface CrmCompanyContactFieldsParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of crm.company.contact.fields. */
export interface CrmCompanyContactFieldsResult {
  /** Place in the order; what has less comes first. */
  SORT?: CrmCompanyContactFieldsField;
  /** Whether it is the main one. */
  IS_PRIMARY?: CrmCompanyContactFieldsField;
  /** Id of the contact: crm.contact.list. */
  CONTACT_ID?: CrmCompanyContactFieldsField;
}

/**
 * Parameters of crm.company.contact.items.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/companies/contacts/crm-company-contact-items-delete.html
 */
export interface CrmCompanyContactItemsDeleteParams {
  /** Id, unique among its kind. */
  id: number | string;
}

/** Result of crm.company.contact.items.delete. */
export type CrmCompanyContactItemsDeleteResult = boolean;

/** Stands in several types. */
export interface CrmCompanyContactItemsGetItem {
  /** Id of the contact: crm.contact.list. */
  CONTACT_ID?: number;
  /** Place in the order; what has less comes first. */
  SORT?: number;
  /** Id of the role. */
  ROLE_ID?: number;
  /** Whether it is the main one. */
  IS_PRIMARY?: "Y" | "N";
}

/**
 * Parameters of crm.company.contact.items.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/companies/contacts/crm-company-contact-items-get.html
 */
export interface CrmCompanyContactItemsGetParams {
  /** Id, unique among its kind. */
  id: number | string;
}

/** Result of crm.company.contact.items.get. */
export type CrmCompanyContactItemsGetResult = CrmCompanyContactItemsGetItem[];

/**
 * Parameters of crm.company.contact.items.set.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/companies/contacts/crm-company-contact-items-set.html
 */
export interface CrmCompanyContactItemsSetParams {
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

/** Result of crm.company.contact.items.set. */
export type CrmCompanyContactItemsSetResult = boolean;

/**
 * Parameters of crm.company.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/companies/crm-company-delete.html
 */
export interface CrmCompanyDeleteParams {
  /** Id, unique among its kind. See crm.company.list. */
  id: number | string;
}

/** Result of crm.company.delete. */
export type CrmCompanyDeleteResult = boolean;

/** Parameters of crm.company.details.configuration.forceCommonScopeForAll. */
export interface CrmCompanyDetailsConfigurationForceCommonScopeForAllParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of crm.company.details.configuration.forceCommonScopeForAll. */
export type CrmCompanyDetailsConfigurationForceCommonScopeForAllResult = boolean;

/** Parameters of crm.company.details.configuration.get. */
export interface CrmCompanyDetailsConfigurationGetParams {
  /** What it belongs to or may be used for. Default: P. */
  scope?: "P" | "C" | undefined;
  /** Id of the user: user.get. Needed in some cases only. */
  userId?: number | string | undefined;
}

/** Result of crm.company.details.configuration.get. */
export type CrmCompanyDetailsConfigurationGetResult = null | {
  /** What it is called. */
  name?: string;
  /** What it is called, for people to read. */
  title?: string;
  /** What kind it is of. */
  type?: string;
  /** What is in it. */
  elements?: {
    /** What it is called. */
    name?: string;
    /** Whether the field is shown even when it is empty. */
    optionFlags?: "1" | "0";
    /** Further settings. */
    options?: {
      /** Kind of address that is taken unless told. */
      defaultAddressType?: number;
      /** Code of the country that is taken unless told. */
      defaultCountry?: string;
    };
  }[];
}[];

/** Parameters of crm.company.details.configuration.reset. */
export interface CrmCompanyDetailsConfigurationResetParams {
  /** What it belongs to or may be used for. Default: P. */
  scope?: "P" | "C" | undefined;
  /** Id of the user: user.get. Needed in some cases only. */
  userId?: number | string | undefined;
}

/** Result of crm.company.details.configuration.reset. */
export type CrmCompanyDetailsConfigurationResetResult = boolean;

/** Parameters of crm.company.details.configuration.set. */
export interface CrmCompanyDetailsConfigurationSetParams {
  /** What it belongs to or may be used for. Default: P. */
  scope?: "P" | "C" | undefined;
  /** Id of the user: user.get. Needed in some cases only. */
  userId?: number | string | undefined;
  /** What is carried along. */
  data: {
    /** What it is called. */
    name: string;
    /** What it is called, for people to read. */
    title: string;
    /** What kind it is of. */
    type: string;
    /** What is in it. */
    elements?: {
      /** What it is called. */
      name: string;
      /** Whether the field is shown even when it is empty. Default: 0. */
      optionFlags?: 1 | 0 | undefined;
      /** Further settings. */
      options?: {
        /** Kind of address that is taken unless told. */
        defaultAddressType?: number | string | undefined;
        /** Code of the country that is taken unless told. */
        defaultCountry?: string | undefined;
      } | undefined;
    }[] | undefined;
  }[];
}

/** Result of crm.company.details.configuration.set. */
export type CrmCompanyDetailsConfigurationSetResult = boolean;

/** How crm.company.fields describes a field. */
export interface CrmCompanyFieldsField {
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
    /** The company. */
    COMPANY?: string;
    /** Leads, or whether they are meant. */
    LEAD?: null;
    /** Size; of a file in bytes. */
    SIZE?: number;
    /** How many lines the input has. */
    ROWS?: number;
    /** Regular expression that values match. */
    REGEXP?: string;
    /** Least length. */
    MIN_LENGTH?: number;
    /** Greatest length. */
    MAX_LENGTH?: number;
    /** Value unless told. */
    DEFAULT_VALUE?: string;
  };
  listLabel?: string;
  formLabel?: string;
  filterLabel?: string;
}

/**
 * Parameters of crm.company.fields.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/companies/crm-company-fields.html
 */
export interface CrmCompanyFieldsParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of crm.company.fields. */
export interface CrmCompanyFieldsResult {
  /** Id, unique among its kind. Read-only. */
  ID?: CrmCompanyFieldsField;
  /** What it is called, for people to read. */
  TITLE?: CrmCompanyFieldsField;
  /** Kind of company: crm.status.list of COMPANY_TYPE. */
  COMPANY_TYPE?: CrmCompanyFieldsField;
  /** Picture that stands for it. */
  LOGO?: CrmCompanyFieldsField;
  /** Street and house, or the whole address. */
  ADDRESS?: CrmCompanyFieldsField;
  /** Flat or office. */
  ADDRESS_2?: CrmCompanyFieldsField;
  /** City. */
  ADDRESS_CITY?: CrmCompanyFieldsField;
  /** Postal code. */
  ADDRESS_POSTAL_CODE?: CrmCompanyFieldsField;
  /** District within the region. */
  ADDRESS_REGION?: CrmCompanyFieldsField;
  /** Region. */
  ADDRESS_PROVINCE?: CrmCompanyFieldsField;
  /** Country. */
  ADDRESS_COUNTRY?: CrmCompanyFieldsField;
  /** Code of the country. */
  ADDRESS_COUNTRY_CODE?: CrmCompanyFieldsField;
  /** Id of the address in the module of places. */
  ADDRESS_LOC_ADDR_ID?: CrmCompanyFieldsField;
  /** Legal Address. */
  ADDRESS_LEGAL?: CrmCompanyFieldsField;
  /** Legal Address. */
  REG_ADDRESS?: CrmCompanyFieldsField;
  /** Legal Address (line 2). */
  REG_ADDRESS_2?: CrmCompanyFieldsField;
  /** Legal Address City. */
  REG_ADDRESS_CITY?: CrmCompanyFieldsField;
  /** Legal Address Postal Code. */
  REG_ADDRESS_POSTAL_CODE?: CrmCompanyFieldsField;
  /** Legal Address Region. */
  REG_ADDRESS_REGION?: CrmCompanyFieldsField;
  /** Legal Address Province. */
  REG_ADDRESS_PROVINCE?: CrmCompanyFieldsField;
  /** Legal Address Country. */
  REG_ADDRESS_COUNTRY?: CrmCompanyFieldsField;
  /** Legal Address Country Code. */
  REG_ADDRESS_COUNTRY_CODE?: CrmCompanyFieldsField;
  /** Legal Address Location ID. */
  REG_ADDRESS_LOC_ADDR_ID?: CrmCompanyFieldsField;
  /** Bank details as text. */
  BANKING_DETAILS?: CrmCompanyFieldsField;
  /** Line of business: crm.status.list of INDUSTRY. */
  INDUSTRY?: CrmCompanyFieldsField;
  /** How many employees: crm.status.list of EMPLOYEES. */
  EMPLOYEES?: CrmCompanyFieldsField;
  /** Code of the currency: crm.currency.list. */
  CURRENCY_ID?: CrmCompanyFieldsField;
  /** Yearly turnover. */
  REVENUE?: CrmCompanyFieldsField;
  /** Whether everybody may see it. */
  OPENED?: CrmCompanyFieldsField;
  /** Remark for people. */
  COMMENTS?: CrmCompanyFieldsField;
  /** Whether a phone number is known. Read-only. */
  HAS_PHONE?: CrmCompanyFieldsField;
  /** Whether an e-mail address is known. Read-only. */
  HAS_EMAIL?: CrmCompanyFieldsField;
  /** Whether it has a chat of an open channel. Read-only. */
  HAS_IMOL?: CrmCompanyFieldsField;
  /** Whether it is one's own company. */
  IS_MY_COMPANY?: CrmCompanyFieldsField;
  /** Id of the user who is responsible: user.get. */
  ASSIGNED_BY_ID?: CrmCompanyFieldsField;
  /** Id of the user who created it: user.get. Read-only. */
  CREATED_BY_ID?: CrmCompanyFieldsField;
  /** Id of the user who last changed it: user.get. Read-only. */
  MODIFY_BY_ID?: CrmCompanyFieldsField;
  /** When it was created. Date and time, ISO 8601. Read-only. */
  DATE_CREATE?: CrmCompanyFieldsField;
  /** When it was last changed. Date and time, ISO 8601. Read-only. */
  DATE_MODIFY?: CrmCompanyFieldsField;
  /** Id of the contact: crm.contact.list. */
  CONTACT_ID?: CrmCompanyFieldsField;
  /** Id of the lead: crm.lead.list. Read-only. */
  LEAD_ID?: CrmCompanyFieldsField;
  /** Outside system that it came from. */
  ORIGINATOR_ID?: CrmCompanyFieldsField;
  /** Id in the outside system that it came from. */
  ORIGIN_ID?: CrmCompanyFieldsField;
  /** Version in the outside system that it came from. */
  ORIGIN_VERSION?: CrmCompanyFieldsField;
  /** Campaign mark: the advertising system. */
  UTM_SOURCE?: CrmCompanyFieldsField;
  /** Campaign mark: kind of traffic, e.g. CPC. */
  UTM_MEDIUM?: CrmCompanyFieldsField;
  /** Campaign mark: the campaign. */
  UTM_CAMPAIGN?: CrmCompanyFieldsField;
  /** Campaign mark: the advertisement. */
  UTM_CONTENT?: CrmCompanyFieldsField;
  /** Campaign mark: the search words. */
  UTM_TERM?: CrmCompanyFieldsField;
  /** When something last happened with it. Date and time, ISO 8601. */
  LAST_ACTIVITY_TIME?: CrmCompanyFieldsField;
  /** Id of the user of the last activity: user.get. */
  LAST_ACTIVITY_BY?: CrmCompanyFieldsField;
  /** When the client was last talked to. Read-only. */
  LAST_COMMUNICATION_TIME?: CrmCompanyFieldsField;
  /** Phone number. Values, each with VALUE and VALUE_TYPE. */
  PHONE?: CrmCompanyFieldsField;
  /** E-mail address. Values, each with VALUE and VALUE_TYPE. */
  EMAIL?: CrmCompanyFieldsField;
  /** Web pages. Values, each with VALUE and VALUE_TYPE. */
  WEB?: CrmCompanyFieldsField;
  /** Messengers. Values, each with VALUE and VALUE_TYPE. */
  IM?: CrmCompanyFieldsField;
  /** Address. Values, each with VALUE and VALUE_TYPE. */
  LINK?: CrmCompanyFieldsField;
  [name: `UF_CRM_${string}`]: unknown;
  [name: `PARENT_ID_${string}`]: CrmCompanyFieldsField;
}

/**
 * Parameters of crm.company.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/companies/crm-company-get.html
 */
export interface CrmCompanyGetParams {
  /** Id, unique among its kind. See crm.company.list. */
  id: number | string;
}

/** Result of crm.company.get. */
export type CrmCompanyGetResult = CrmCompany;

/**
 * Parameters of crm.company.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/companies/crm-company-list.html
 */
export interface CrmCompanyListParams {
  /** Names of the fields to return. See crm.company.fields. */
  select?: (keyof CrmCompany | "*" | "UF_*" | (string & {}))[] | undefined;
  /** Conditions that all must hold. See crm.company.fields, crm.item.list. */
  filter?:
    | {
      [Name in keyof CrmCompany]?: unknown;
    }
    | object
    | undefined;
  /** Fields to sort by, each with ASC or DESC. See crm.company.fields. */
  order?:
    | {
      [Name in keyof CrmCompany]?: ("ASC" | "DESC" | "asc" | "desc" | (string & {})) | undefined;
    }
    | object
    | undefined;
  /** How many records to skip, a multiple of 50. */
  start?: number | string | undefined;
}

/** Result of crm.company.list. */
export type CrmCompanyListResult = CrmCompany[];

/** Stands in several types. */
export interface CrmCompanyPhoneItem {
  /** Id, unique among its kind. Read-only. */
  ID?: string;
  /** Kind of the value, e.g. WORK or MOBILE. */
  VALUE_TYPE?: string;
  /** The value itself. */
  VALUE?: string;
  /** Kind of it, as a number or a code. */
  TYPE_ID?: string;
}

/**
 * Parameters of crm.company.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/companies/crm-company-update.html
 */
export interface CrmCompanyUpdateParams {
  /** Id, unique among its kind. See crm.company.list. */
  id: number | string;
  /** Fields of the record by their names. See crm.company.fields. */
  fields: {
    /** What it is called, for people to read. */
    TITLE?: string | undefined;
    /** Kind of company: crm.status.list of COMPANY_TYPE. */
    COMPANY_TYPE?: string | undefined;
    /** Picture that stands for it. */
    LOGO?: unknown;
    /** Line of business: crm.status.list of INDUSTRY. */
    INDUSTRY?: string | undefined;
    /** How many employees: crm.status.list of EMPLOYEES. */
    EMPLOYEES?: string | undefined;
    /** Code of the currency: crm.currency.list. */
    CURRENCY_ID?: string | undefined;
    /** Yearly turnover. */
    REVENUE?: number | string | undefined;
    /** Whether everybody may see it. */
    OPENED?: "Y" | "N" | undefined;
    /** Remark for people. */
    COMMENTS?: string | undefined;
    /** Id of the user who is responsible: user.get. */
    ASSIGNED_BY_ID?: number | string | undefined;
    /** Id of the contact: crm.contact.list. */
    CONTACT_ID?: number | string | null | undefined;
    /** Outside system that it came from. */
    ORIGINATOR_ID?: string | number | null | undefined;
    /** Id in the outside system that it came from. */
    ORIGIN_ID?: string | number | null | undefined;
    /** Version in the outside system that it came from. */
    ORIGIN_VERSION?: string | undefined;
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
    /** Phone number. Values, each with VALUE and VALUE_TYPE. */
    PHONE?: CrmMultifield[] | undefined;
    /** E-mail address. Values, each with VALUE and VALUE_TYPE. */
    EMAIL?: CrmMultifield[] | undefined;
    /** Web pages. Values, each with VALUE and VALUE_TYPE. */
    WEB?: CrmMultifield[] | undefined;
    /** Messengers. Values, each with VALUE and VALUE_TYPE. */
    IM?: CrmMultifield[] | undefined;
    /** Address. Values, each with VALUE and VALUE_TYPE. */
    LINK?: CrmMultifield[] | undefined;
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
    ADDRESS_LOC_ADDR_ID?: number | string | null | undefined;
    /** Legal Address. */
    ADDRESS_LEGAL?: string | undefined;
    /** Legal Address. */
    REG_ADDRESS?: string | undefined;
    /** Legal Address (line 2). */
    REG_ADDRESS_2?: string | undefined;
    /** Legal Address City. */
    REG_ADDRESS_CITY?: string | undefined;
    /** Legal Address Postal Code. */
    REG_ADDRESS_POSTAL_CODE?: string | undefined;
    /** Legal Address Region. */
    REG_ADDRESS_REGION?: string | undefined;
    /** Legal Address Province. */
    REG_ADDRESS_PROVINCE?: string | undefined;
    /** Legal Address Country. */
    REG_ADDRESS_COUNTRY?: string | undefined;
    /** Legal Address Country Code. */
    REG_ADDRESS_COUNTRY_CODE?: string | undefined;
    /** Legal Address Location ID. */
    REG_ADDRESS_LOC_ADDR_ID?: number | string | null | undefined;
    /** Bank details as text. */
    BANKING_DETAILS?: string | undefined;
    /** Whether it is one's own company. */
    IS_MY_COMPANY?: string | undefined;
    /** When something last happened with it. Date and time, ISO 8601. */
    LAST_ACTIVITY_TIME?: null | (string | Date) | undefined;
    /** Id of the user of the last activity: user.get. */
    LAST_ACTIVITY_BY?: number | string | undefined;
    [name: `PARENT_ID_${string}`]: unknown;
    [name: `UF_CRM_${string}`]: unknown;
  };
  /** Options of the call. */
  params?: object | undefined;
}

/** Result of crm.company.update. */
export type CrmCompanyUpdateResult = boolean;

/** What crm.company.userfield holds. Which members arrive depends on the call. */
export interface CrmCompanyUserfield {
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

/** Stands in several types. */
export interface CrmCompanyUserfieldAddFields {
  /** Kind of value: string, integer, enumeration, … */
  USER_TYPE_ID:
    | "string"
    | "integer"
    | "double"
    | "boolean"
    | "datetime"
    | "date"
    | "money"
    | "url"
    | "address"
    | "enumeration"
    | "file"
    | "employee"
    | "crm_status"
    | "iblock_section"
    | "iblock_element"
    | "crm"
    | (string & {});
  /** Name of the field. */
  FIELD_NAME: string;
  /** Text beside it, for people to read. */
  LABEL?: string | undefined;
  /** Id in an outside system. */
  XML_ID?: string | number | null | undefined;
  /** Label in filters. */
  LIST_FILTER_LABEL?: string | object | undefined;
  /** Heading in lists. */
  LIST_COLUMN_LABEL?: string | object | undefined;
  /** Label in forms. */
  EDIT_FORM_LABEL?: string | object | undefined;
  /** What is shown when the value is wrong. */
  ERROR_MESSAGE?: string | object | undefined;
  /** What is shown to help. */
  HELP_MESSAGE?: string | object | undefined;
  /** Whether it holds several values. Default: N. */
  MULTIPLE?: "Y" | "N" | undefined;
  /** Whether it must be filled in. Default: N. */
  MANDATORY?: "Y" | "N" | undefined;
  /** How lists are filtered by it; N not at all. Default: N. */
  SHOW_FILTER?: "N" | "I" | "E" | "S" | "Y" | undefined;
  /** How it is set up. */
  SETTINGS?:
    | {
      /** Value unless told. */
      DEFAULT_VALUE?: string | undefined;
      /** How many lines the input has. Default: 1. */
      ROWS?: number | string | undefined;
    }
    | {
      /** Value unless told. */
      DEFAULT_VALUE?: number | string | undefined;
    }
    | {
      /** Value unless told. */
      DEFAULT_VALUE?: number | string | undefined;
      /** How many decimals there are. Default: 2. */
      PRECISION?: number | string | undefined;
    }
    | {
      /** Value unless told. */
      DEFAULT_VALUE?: number | string | undefined;
      /** How the input looks. */
      DISPLAY?: "CHECKBOX" | "RADIO" | "DROPDOWN" | undefined;
    }
    | {
      /** Value unless told. */
      DEFAULT_VALUE?: object | undefined;
    }
    | {
      /** How the input looks. */
      DISPLAY?: "LIST" | "UI" | "CHECKBOX" | "DIALOG" | undefined;
      /** How many entries are visible at once. Default: 1. */
      LIST_HEIGHT?: unknown;
    }
    | CrmCompanyUserfieldAddFieldsSettings
    | {
      /** Kind of the record that it belongs to. */
      ENTITY_TYPE?: string | undefined;
    }
    | CrmCompanyUserfieldAddFieldsSettings2
    | undefined;
  /** Entries of the list. */
  LIST?: CrmCompanyUserfieldAddFieldsListItem[] | undefined;
  /** Place in the order; what has less comes first. Default: 100. */
  SORT?: number | string | undefined;
  /** Whether lists show it. Default: N. */
  SHOW_IN_LIST?: "Y" | "N" | undefined;
  /** Whether it can be edited. Default: Y. */
  EDIT_IN_LIST?: "Y" | "N" | undefined;
  /** Whether search finds it. Default: N. */
  IS_SEARCHABLE?: "Y" | "N" | undefined;
}

/** Stands in several types. */
export interface CrmCompanyUserfieldAddFieldsListItem {
  /** The value itself. */
  VALUE?: string | undefined;
  /** Place in the order; what has less comes first. */
  SORT?: number | string | undefined;
  /** Whether it is chosen unless told. */
  DEF?: "Y" | "N" | undefined;
  /** Id in an outside system. */
  XML_ID?: string | number | undefined;
}

/** Stands in several types. */
export interface CrmCompanyUserfieldAddFieldsSettings {
  /** Kind of lists: lists, bitrix_processes or lists_socnet. */
  IBLOCK_TYPE_ID?: string | number | undefined;
  /** Id of the list or catalog. */
  IBLOCK_ID?: string | number | undefined;
  /** Value unless told. */
  DEFAULT_VALUE?: string | undefined;
  /** How the input looks. */
  DISPLAY?: "DIALOG" | "UI" | "LIST" | "CHECKBOX" | undefined;
  /** How many entries are visible at once. */
  LIST_HEIGHT?: number | string | undefined;
  /** Whether only active elements can be chosen. */
  ACTIVE_FILTER?: "Y" | "N" | undefined;
}

/** Stands in several types. */
export interface CrmCompanyUserfieldAddFieldsSettings2 {
  /** Whether leads are meant. */
  LEAD?: "Y" | "N" | undefined;
  /** Whether contacts are meant. */
  CONTACT?: "Y" | "N" | undefined;
  /** Whether companies are meant. */
  COMPANY?: "Y" | "N" | undefined;
  /** Whether deals are meant. */
  DEAL?: "Y" | "N" | undefined;
}

/**
 * Parameters of crm.company.userfield.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/companies/userfields/crm-company-userfield-add.html
 */
export interface CrmCompanyUserfieldAddParams {
  /** Fields of the record by their names. */
  fields: CrmCompanyUserfieldAddFields;
}

/** Result of crm.company.userfield.add. */
export type CrmCompanyUserfieldAddResult = number;

/**
 * Parameters of crm.company.userfield.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/companies/userfields/crm-company-userfield-delete.html
 */
export interface CrmCompanyUserfieldDeleteParams {
  /** Id, unique among its kind. See crm.company.userfield.list. */
  id: number | string;
}

/** Result of crm.company.userfield.delete. */
export type CrmCompanyUserfieldDeleteResult = boolean;

/**
 * Parameters of crm.company.userfield.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/companies/userfields/crm-company-userfield-get.html
 */
export interface CrmCompanyUserfieldGetParams {
  /** Id, unique among its kind. See crm.company.userfield.list. */
  id: number | string;
}

/** Result of crm.company.userfield.get. */
export type CrmCompanyUserfieldGetResult = CrmCompanyUserfield;

/** Stands in several types. */
export interface CrmCompanyUserfieldListFilter {
  /** Id, unique among its kind. */
  ID?: (number | string) | (number | string)[] | undefined;
  /** Name of the field. */
  FIELD_NAME?: string | string[] | undefined;
  /** Kind of value: string, integer, enumeration, … */
  USER_TYPE_ID?:
    | (
      | "string"
      | "integer"
      | "double"
      | "boolean"
      | "datetime"
      | "date"
      | "money"
      | "url"
      | "address"
      | "enumeration"
      | "file"
      | "employee"
      | "crm_status"
      | "iblock_section"
      | "iblock_element"
      | "crm"
      | (string & {})
    )
    | (
      | "string"
      | "integer"
      | "double"
      | "boolean"
      | "datetime"
      | "date"
      | "money"
      | "url"
      | "address"
      | "enumeration"
      | "file"
      | "employee"
      | "crm_status"
      | "iblock_section"
      | "iblock_element"
      | "crm"
      | (string & {})
    )[]
    | undefined;
  /** Id in an outside system. */
  XML_ID?: (string | number) | (string | number)[] | undefined;
  /** Place in the order; what has less comes first. */
  SORT?: (number | string) | (number | string)[] | undefined;
  /** Whether it holds several values. */
  MULTIPLE?: ("Y" | "N") | ("Y" | "N")[] | undefined;
  /** Whether it must be filled in. */
  MANDATORY?: ("Y" | "N") | ("Y" | "N")[] | undefined;
  /** How lists are filtered by it; N not at all. */
  SHOW_FILTER?: ("N" | "I" | "E" | "S" | "Y") | ("N" | "I" | "E" | "S" | "Y")[] | undefined;
  /** Whether lists show it. */
  SHOW_IN_LIST?: ("Y" | "N") | ("Y" | "N")[] | undefined;
  /** Whether it can be edited. */
  EDIT_IN_LIST?: ("Y" | "N") | ("Y" | "N")[] | undefined;
  /** Whether search finds it. */
  IS_SEARCHABLE?: ("Y" | "N") | ("Y" | "N")[] | undefined;
  /** Code of the language, e.g. en. */
  LANG?: string | string[] | undefined;
  [name: `!${string}` | `<${string}` | `=${string}` | `>${string}` | `%${string}` | `@${string}`]: unknown;
}

/** Stands in several types. */
export interface CrmCompanyUserfieldListItemSettings {
  /** Kind of the record that it belongs to. */
  ENTITY_TYPE?: string;
  /** How the input looks. */
  DISPLAY?: string;
  /** How many entries are visible at once. */
  LIST_HEIGHT?: number;
  /** What is shown when there is no value. */
  CAPTION_NO_VALUE?: string;
  /** Whether no value can be chosen. */
  SHOW_NO_VALUE?: string;
  /** Size; of a file in bytes. */
  SIZE?: number;
  /** Width of the list of files. */
  LIST_WIDTH?: number;
  /** Up to which size files are shown. */
  MAX_SHOW_SIZE?: number;
  /** Up to which size files are taken, in bytes. */
  MAX_ALLOWED_SIZE?: number;
  /** Endings of the files that are taken. */
  EXTENSIONS?: unknown[];
  /** Whether links open a window of their own. */
  TARGET_BLANK?: string;
  USE_USERS?: string;
  USE_RESOURCES?: string;
  RESOURCES?: {
    /** The resource. */
    resource?: {
      /** Id in an outside system. */
      XML_ID?: string;
      NAME?: string;
      /** Parts that it has. */
      SECTIONS?: {
        /** Id, unique among its kind. */
        ID?: string;
        CAL_TYPE?: string;
        NAME?: string;
      }[];
    };
  };
  SELECTED_RESOURCES?: {
    /** What kind it is of. */
    type?: string;
    /** Id, unique among its kind. */
    id?: string;
    /** What it is called, for people to read. */
    title?: string;
  }[];
  SELECTED_USERS?: unknown[];
  /** Whether it takes the whole day. */
  FULL_DAY?: string;
  ALLOW_OVERBOOKING?: string;
  USE_SERVICES?: string;
  SERVICE_LIST?: {
    name?: string;
    /** How long it takes or took. */
    duration?: string;
  }[];
  RESOURCE_LIMIT?: number;
  /** Name of the time zone, e.g. Europe/Berlin. */
  TIMEZONE?: string;
  USE_USER_TIMEZONE?: string;
  /** How many lines the input has. */
  ROWS?: number;
  /** Regular expression that values match. */
  REGEXP?: string;
  /** Least length. */
  MIN_LENGTH?: number;
  /** Greatest length. */
  MAX_LENGTH?: number;
  /** Value unless told. */
  DEFAULT_VALUE?: string;
}

/**
 * Parameters of crm.company.userfield.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/companies/userfields/crm-company-userfield-list.html
 */
export interface CrmCompanyUserfieldListParams {
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

/** Result of crm.company.userfield.list. */
export type CrmCompanyUserfieldListResult = {
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
  LIST?: CrmCompanyUserfield[];
}[];

/** Stands in several types. */
export interface CrmCompanyUserfieldSettings {
  /** Size; of a file in bytes. */
  SIZE?: number;
  /** How many lines the input has. */
  ROWS?: number;
  /** Regular expression that values match. */
  REGEXP?: string;
  /** Least length. */
  MIN_LENGTH?: number;
  /** Greatest length. */
  MAX_LENGTH?: number;
  /** Value unless told. */
  DEFAULT_VALUE?: string;
}

/** Stands in several types. */
export interface CrmCompanyUserfieldUpdateFields {
  /** Whether it must be filled in. */
  MANDATORY?: "Y" | "N" | undefined;
  /** How lists are filtered by it; N not at all. */
  SHOW_FILTER?: "N" | "I" | "E" | "S" | "Y" | undefined;
  /** Id in an outside system. */
  XML_ID?: string | number | null | undefined;
  /** How it is set up. */
  SETTINGS?:
    | {
      /** Value unless told. */
      DEFAULT_VALUE?: string | undefined;
      /** How many lines the input has. */
      ROWS?: number | string | undefined;
    }
    | {
      /** Value unless told. */
      DEFAULT_VALUE?: number | string | undefined;
    }
    | {
      /** Value unless told. */
      DEFAULT_VALUE?: number | string | undefined;
      /** How many decimals there are. */
      PRECISION?: number | string | undefined;
    }
    | {
      /** Value unless told. */
      DEFAULT_VALUE?: number | string | undefined;
      /** How the input looks. */
      DISPLAY?: "CHECKBOX" | "RADIO" | "DROPDOWN" | undefined;
    }
    | {
      /** Value unless told. */
      DEFAULT_VALUE?: object | undefined;
    }
    | {
      /** How the input looks. */
      DISPLAY?: "LIST" | "UI" | "CHECKBOX" | "DIALOG" | undefined;
      /** How many entries are visible at once. */
      LIST_HEIGHT?: unknown;
    }
    | CrmCompanyUserfieldAddFieldsSettings
    | {
      /** Kind of the record that it belongs to. */
      ENTITY_TYPE?: string | undefined;
    }
    | CrmCompanyUserfieldAddFieldsSettings2
    | undefined;
  /** Entries of the list. */
  LIST?: CrmCompanyUserfieldAddFieldsListItem[] | undefined;
  /** Place in the order; what has less comes first. */
  SORT?: number | string | undefined;
  /** Whether lists show it. */
  SHOW_IN_LIST?: "Y" | "N" | undefined;
  /** Whether it can be edited. */
  EDIT_IN_LIST?: "Y" | "N" | undefined;
  /** Whether search finds it. */
  IS_SEARCHABLE?: "Y" | "N" | undefined;
  /** Label in filters. */
  LIST_FILTER_LABEL?: string | object | undefined;
  /** Heading in lists. */
  LIST_COLUMN_LABEL?: string | object | undefined;
  /** Label in forms. */
  EDIT_FORM_LABEL?: string | object | undefined;
  /** What is shown when the value is wrong. */
  ERROR_MESSAGE?: string | object | undefined;
  /** What is shown to help. */
  HELP_MESSAGE?: string | object | undefined;
}

/**
 * Parameters of crm.company.userfield.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/companies/userfields/crm-company-userfield-update.html
 */
export interface CrmCompanyUserfieldUpdateParams {
  /** Id, unique among its kind. See crm.company.userfield.list. */
  id: number | string;
  /** Fields of the record by their names. */
  fields: CrmCompanyUserfieldUpdateFields;
}

/** Result of crm.company.userfield.update. */
export type CrmCompanyUserfieldUpdateResult = boolean;

/** Methods of Bitrix24 whose names begin with `crm.company`. */
export interface CrmCompanyRestMethods {
  /**
   * Creates a company from upper-case CRM fields, with phones and emails, and returns its ID.
   * @deprecated The documentation advises against it. Use crm.item.add.
   */
  "crm.company.add": { params: CrmCompanyAddParams; result: CrmCompanyAddResult };
  /** Links one contact to a company, optionally as the primary one and with a sort order. */
  "crm.company.contact.add": { params: CrmCompanyContactAddParams; result: CrmCompanyContactAddResult };
  /** Unlinks one contact from a company; both of them stay in the CRM. */
  "crm.company.contact.delete": { params: CrmCompanyContactDeleteParams; result: CrmCompanyContactDeleteResult };
  /** Describes the fields of a company-to-contact link - contact, sort order and primary flag. */
  "crm.company.contact.fields": { params: CrmCompanyContactFieldsParams; result: CrmCompanyContactFieldsResult };
  /** Unlinks every contact from a company at once. */
  "crm.company.contact.items.delete": {
    params: CrmCompanyContactItemsDeleteParams;
    result: CrmCompanyContactItemsDeleteResult;
  };
  /** Lists the contacts linked to a company with their order, role and primary flag. */
  "crm.company.contact.items.get": { params: CrmCompanyContactItemsGetParams; result: CrmCompanyContactItemsGetResult };
  /** Replaces the whole set of contacts linked to a company with the given one. */
  "crm.company.contact.items.set": { params: CrmCompanyContactItemsSetParams; result: CrmCompanyContactItemsSetResult };
  /**
   * Deletes a company by ID; the user needs the delete permission for companies.
   * @deprecated The documentation advises against it. Use crm.item.delete.
   */
  "crm.company.delete": { params: CrmCompanyDeleteParams; result: CrmCompanyDeleteResult };
  /**
   * Forces the shared layout of the company card on all users, overriding their personal layouts.
   * @deprecated The documentation advises against it. Use crm.item.details.configuration.forceCommonScopeForAll.
   */
  "crm.company.details.configuration.forceCommonScopeForAll": {
    params: CrmCompanyDetailsConfigurationForceCommonScopeForAllParams;
    result: CrmCompanyDetailsConfigurationForceCommonScopeForAllResult;
  };
  /**
   * Returns the sections and fields of the company card, personal to a user or shared.
   * @deprecated The documentation advises against it. Use crm.item.details.configuration.get.
   */
  "crm.company.details.configuration.get": {
    params: CrmCompanyDetailsConfigurationGetParams;
    result: CrmCompanyDetailsConfigurationGetResult;
  };
  /**
   * Puts the company card layout back to default, for one user or for the shared view.
   * @deprecated The documentation advises against it. Use crm.item.details.configuration.reset.
   */
  "crm.company.details.configuration.reset": {
    params: CrmCompanyDetailsConfigurationResetParams;
    result: CrmCompanyDetailsConfigurationResetResult;
  };
  /**
   * Saves which sections and fields the company card shows, personally or for everyone.
   * @deprecated The documentation advises against it. Use crm.item.details.configuration.set.
   */
  "crm.company.details.configuration.set": {
    params: CrmCompanyDetailsConfigurationSetParams;
    result: CrmCompanyDetailsConfigurationSetResult;
  };
  /**
   * Describes the standard and custom fields of a company with their types and flags.
   * @deprecated The documentation advises against it. Use crm.item.fields.
   */
  "crm.company.fields": { params: CrmCompanyFieldsParams; result: CrmCompanyFieldsResult };
  /**
   * Returns all fields of one company by its ID.
   * @deprecated The documentation advises against it. Use crm.item.get.
   */
  "crm.company.get": { params: CrmCompanyGetParams; result: CrmCompanyGetResult };
  /**
   * Lists companies that pass a filter, with chosen fields and order, in pages of 50.
   * All records: `list`, by id in parallel windows: every record that was there from start to end comes exactly once.
   * @deprecated The documentation advises against it. Use crm.item.list.
   */
  "crm.company.list": { params: CrmCompanyListParams; result: CrmCompanyListResult };
  /**
   * Changes the passed fields of a company; can leave the change out of its history.
   * @deprecated The documentation advises against it. Use crm.item.update.
   */
  "crm.company.update": { params: CrmCompanyUpdateParams; result: CrmCompanyUpdateResult };
  /** Creates a custom field (UF_CRM_...) for companies and returns its ID; CRM admins only. */
  "crm.company.userfield.add": { params: CrmCompanyUserfieldAddParams; result: CrmCompanyUserfieldAddResult };
  /** Deletes a custom field of companies together with its stored values; CRM admins only. */
  "crm.company.userfield.delete": { params: CrmCompanyUserfieldDeleteParams; result: CrmCompanyUserfieldDeleteResult };
  /** Returns the settings of one custom field of companies by its ID. */
  "crm.company.userfield.get": { params: CrmCompanyUserfieldGetParams; result: CrmCompanyUserfieldGetResult };
  /**
   * Lists custom fields of companies, filtered by name, type, flags and so on.
   * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
   */
  "crm.company.userfield.list": { params: CrmCompanyUserfieldListParams; result: CrmCompanyUserfieldListResult };
  /** Changes the labels, flags or list values of a company custom field; CRM admins only. */
  "crm.company.userfield.update": { params: CrmCompanyUserfieldUpdateParams; result: CrmCompanyUserfieldUpdateResult };
}
