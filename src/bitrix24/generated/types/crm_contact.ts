// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type {
  CrmCompanyPhoneItem,
  CrmCompanyUserfieldAddFields,
  CrmCompanyUserfieldAddFieldsSettings,
  CrmCompanyUserfieldAddFieldsSettings2,
  CrmCompanyUserfieldSettings,
} from "./crm_company.ts";
import type { CrmMultifield } from "./shared.ts";

/** What crm.contact holds. Which members arrive depends on the call. */
export interface CrmContact {
  /** Id, unique among its kind. Read-only. */
  ID?: number | string;
  /** Position in the company. */
  POST?: string;
  /** Remark for people. */
  COMMENTS?: string;
  /** Salutation: crm.status.list of HONORIFIC. */
  HONORIFIC?: string;
  /** First name. */
  NAME?: string;
  /** Middle name or patronymic. */
  SECOND_NAME?: string;
  /** Surname. */
  LAST_NAME?: string;
  /** Picture of the person. */
  PHOTO?: unknown;
  /** Id of the lead: crm.lead.list. Read-only. */
  LEAD_ID?: number | null;
  /** Kind of it, as a number or a code. */
  TYPE_ID?: string;
  /** Where it came from: crm.status.list of SOURCE. */
  SOURCE_ID?: string;
  /** More about where it came from. */
  SOURCE_DESCRIPTION?: string;
  /** Id of the company: crm.company.list. */
  COMPANY_ID?: number | string;
  /** Date of birth. */
  BIRTHDATE?: string;
  /** Whether it may be exported. */
  EXPORT?: string;
  /** Whether a phone number is known. Read-only. */
  HAS_PHONE?: "Y" | "N";
  /** Whether an e-mail address is known. Read-only. */
  HAS_EMAIL?: "Y" | "N";
  /** Whether it has a chat of an open channel. Read-only. */
  HAS_IMOL?: "Y" | "N";
  /** When it was created. Read-only. */
  DATE_CREATE?: string;
  /** When it was last changed. Read-only. */
  DATE_MODIFY?: string;
  /** Id of the user who is responsible: user.get. */
  ASSIGNED_BY_ID?: number | string;
  /** Id of the user who created it: user.get. Read-only. */
  CREATED_BY_ID?: number | string;
  /** Id of the user who last changed it: user.get. Read-only. */
  MODIFY_BY_ID?: number | string;
  /** Whether everybody may see it. */
  OPENED?: "Y" | "N";
  FACE_ID?: number | null;
  /** When something last happened with it. Read-only. */
  LAST_ACTIVITY_TIME?: string;
  /** Id of the user of the last activity: user.get. Read-only. */
  LAST_ACTIVITY_BY?: number | string;
  /** Campaign mark: the advertising system. */
  UTM_SOURCE?: string;
  /** Campaign mark: kind of traffic, e.g. CPC. */
  UTM_MEDIUM?: string;
  /** Campaign mark: the campaign. */
  UTM_CAMPAIGN?: string;
  /** Campaign mark: the advertisement. */
  UTM_CONTENT?: string;
  /** Campaign mark: the search words. */
  UTM_TERM?: string;
  /** Phone number. */
  PHONE?: CrmMultifield[];
  /** E-mail address. */
  EMAIL?: CrmMultifield[] | CrmCompanyPhoneItem[];
  /** Web pages. */
  WEB?: CrmMultifield[];
  /** Messengers. */
  IM?: CrmMultifield[];
  /** Address. */
  LINK?: CrmMultifield[];
  /** Outside system that it came from. */
  ORIGINATOR_ID?: string | null;
  /** Id in the outside system that it came from. */
  ORIGIN_ID?: string | null;
  /** Version in the outside system that it came from. */
  ORIGIN_VERSION?: string | null;
  /** Street and house, or the whole address. */
  ADDRESS?: null | string;
  /** Flat or office. */
  ADDRESS_2?: null | string;
  /** City. */
  ADDRESS_CITY?: null | string;
  /** Postal code. */
  ADDRESS_POSTAL_CODE?: null | string;
  /** District within the region. */
  ADDRESS_REGION?: null | string;
  /** Region. */
  ADDRESS_PROVINCE?: null | string;
  /** Country. */
  ADDRESS_COUNTRY?: null | string;
  /** Id of the address in the module of places. */
  ADDRESS_LOC_ADDR_ID?: null | number;
  [name: `UF_CRM_${string}`]: unknown;
  [name: `PARENT_ID_${string}`]: string;
}

/**
 * Parameters of crm.contact.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/contacts/crm-contact-add.html
 */
export interface CrmContactAddParams {
  /** Fields of the record by their names. See crm.contact.fields. */
  fields?: {
    /** Salutation: crm.status.list of HONORIFIC. */
    HONORIFIC?: string | undefined;
    /** First name. */
    NAME?: string | undefined;
    /** Middle name or patronymic. */
    SECOND_NAME?: string | undefined;
    /** Surname. */
    LAST_NAME?: string | undefined;
    /** Picture of the person. */
    PHOTO?: unknown;
    /** Date of birth. Date without a time. */
    BIRTHDATE?: null | (string | Date) | undefined;
    /** Kind of it, as a number or a code. Code of an entry of a reference book: crm.status.list. */
    TYPE_ID?: string | undefined;
    /** Where it came from: crm.status.list of SOURCE. */
    SOURCE_ID?: string | undefined;
    /** More about where it came from. */
    SOURCE_DESCRIPTION?: string | undefined;
    /** Position in the company. */
    POST?: string | undefined;
    /** Remark for people. */
    COMMENTS?: string | undefined;
    /** Whether everybody may see it. Default: Y. */
    OPENED?: "Y" | "N" | undefined;
    /** Whether it may be exported. Default: Y. */
    EXPORT?: "Y" | "N" | undefined;
    /** Id of the user who is responsible: user.get. */
    ASSIGNED_BY_ID?: number | string | undefined;
    /** Id of the company: crm.company.list. */
    COMPANY_ID?: number | string | null | undefined;
    /** Ids of companies: crm.company.list. See crm.item.list. */
    COMPANY_IDS?: (number | string)[] | undefined;
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
    /** Outside system that it came from. */
    ORIGINATOR_ID?: string | number | null | undefined;
    /** Id in the outside system that it came from. */
    ORIGIN_ID?: string | number | null | undefined;
    /** Version in the outside system that it came from. */
    ORIGIN_VERSION?: string | undefined;
    [name: `PARENT_ID_${string}`]: unknown;
    [name: `UF_CRM_${string}`]: unknown;
  } | {
    /** Salutation: crm.status.list of HONORIFIC. */
    HONORIFIC?: string | undefined;
    /** First name. */
    NAME?: string | undefined;
    /** Middle name or patronymic. */
    SECOND_NAME?: string | undefined;
    /** Surname. */
    LAST_NAME?: string | undefined;
    /** Picture of the person. */
    PHOTO?: unknown;
    /** Date of birth. Date without a time. */
    BIRTHDATE?: null | (string | Date) | undefined;
    /** Kind of it, as a number or a code. Code of an entry of a reference book: crm.status.list. */
    TYPE_ID?: string | undefined;
    /** Where it came from: crm.status.list of SOURCE. */
    SOURCE_ID?: string | undefined;
    /** More about where it came from. */
    SOURCE_DESCRIPTION?: string | undefined;
    /** Position in the company. */
    POST?: string | undefined;
    /** Remark for people. */
    COMMENTS?: string | undefined;
    /** Whether everybody may see it. Default: Y. */
    OPENED?: "Y" | "N" | undefined;
    /** Whether it may be exported. Default: Y. */
    EXPORT?: "Y" | "N" | undefined;
    /** Id of the user who is responsible: user.get. */
    ASSIGNED_BY_ID?: number | string | undefined;
    /** Id of the company: crm.company.list. */
    COMPANY_ID?: number | string | null | undefined;
    /** Ids of companies: crm.company.list. See crm.item.list. */
    COMPANY_IDS?: (number | string)[] | undefined;
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
  } | {
    /** Salutation: crm.status.list of HONORIFIC. */
    HONORIFIC?: string | undefined;
    /** First name. */
    NAME?: string | undefined;
    /** Middle name or patronymic. */
    SECOND_NAME?: string | undefined;
    /** Surname. */
    LAST_NAME?: string | undefined;
    /** Picture of the person. */
    PHOTO?: unknown;
    /** Date of birth. Date without a time. */
    BIRTHDATE?: null | (string | Date) | undefined;
    /** Kind of it, as a number or a code. Code of an entry of a reference book: crm.status.list. */
    TYPE_ID?: string | undefined;
    /** Where it came from: crm.status.list of SOURCE. */
    SOURCE_ID?: string | undefined;
    /** More about where it came from. */
    SOURCE_DESCRIPTION?: string | undefined;
    /** Position in the company. */
    POST?: string | undefined;
    /** Remark for people. */
    COMMENTS?: string | undefined;
    /** Whether everybody may see it. Default: Y. */
    OPENED?: "Y" | "N" | undefined;
    /** Whether it may be exported. Default: Y. */
    EXPORT?: "Y" | "N" | undefined;
    /** Id of the user who is responsible: user.get. */
    ASSIGNED_BY_ID?: number | string | undefined;
    /** Id of the company: crm.company.list. */
    COMPANY_ID?: number | string | null | undefined;
    /** Ids of companies: crm.company.list. See crm.item.list. */
    COMPANY_IDS?: (number | string)[] | undefined;
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
    [name: `PARENT_ID_${string}`]: unknown;
    [name: `UF_CRM_${string}`]: unknown;
  } | undefined;
  /** Options of the call. */
  params?: {
    /** Whether the feed tells of it. Default: N. */
    REGISTER_SONET_EVENT?: "Y" | "N" | undefined;
    IMPORT?: "Y" | undefined;
  } | undefined;
}

/** Result of crm.contact.add. */
export type CrmContactAddResult = number;

/**
 * Parameters of crm.contact.company.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/contacts/company/crm-contact-company-add.html
 */
export interface CrmContactCompanyAddParams {
  /** Id, unique among its kind. */
  id: number | string;
  /** Fields of the record by their names. See crm.contact.company.fields. */
  fields: {
    /** Id of the company: crm.company.list. */
    COMPANY_ID: number | string;
    /** Whether it is the main one. */
    IS_PRIMARY?: "Y" | "N" | undefined;
    /** Place in the order; what has less comes first. */
    SORT?: number | string | undefined;
  };
}

/** Result of crm.contact.company.add. */
export type CrmContactCompanyAddResult = boolean;

/**
 * Parameters of crm.contact.company.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/contacts/company/crm-contact-company-delete.html
 */
export interface CrmContactCompanyDeleteParams {
  /** Id, unique among its kind. */
  id: number | string;
  /** Fields of the record by their names. See crm.contact.company.fields. */
  fields: {
    /** Id of the company: crm.company.list. */
    COMPANY_ID: number | string;
  };
}

/** Result of crm.contact.company.delete. */
export type CrmContactCompanyDeleteResult = boolean;

/** How crm.contact.company.fields describes a field. */
export interface CrmContactCompanyFieldsField {
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
 * Parameters of crm.contact.company.fields.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/contacts/company/crm-contact-company-fields.html
 */
export interface CrmContactCompanyFieldsParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of crm.contact.company.fields. */
export interface CrmContactCompanyFieldsResult {
  /** Place in the order; what has less comes first. */
  SORT?: CrmContactCompanyFieldsField;
  /** Whether it is the main one. */
  IS_PRIMARY?: CrmContactCompanyFieldsField;
  /** Id of the company: crm.company.list. */
  COMPANY_ID?: CrmContactCompanyFieldsField;
}

/**
 * Parameters of crm.contact.company.items.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/contacts/company/crm-contact-company-items-delete.html
 */
export interface CrmContactCompanyItemsDeleteParams {
  /** Id, unique among its kind. */
  id: number | string;
}

/** Result of crm.contact.company.items.delete. */
export type CrmContactCompanyItemsDeleteResult = boolean;

/**
 * Parameters of crm.contact.company.items.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/contacts/company/crm-contact-company-items-get.html
 */
export interface CrmContactCompanyItemsGetParams {
  /** Id, unique among its kind. */
  id: number | string;
}

/** Result of crm.contact.company.items.get. */
export type CrmContactCompanyItemsGetResult = {
  /** Id of the company: crm.company.list. */
  COMPANY_ID?: number;
  /** Place in the order; what has less comes first. */
  SORT?: number;
  /** Id of the role. */
  ROLE_ID?: number;
  /** Whether it is the main one. */
  IS_PRIMARY?: "Y" | "N";
}[];

/**
 * Parameters of crm.contact.company.items.set.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/contacts/company/crm-contact-company-items-set.html
 */
export interface CrmContactCompanyItemsSetParams {
  /** Id, unique among its kind. */
  id: number | string;
  /** The records. */
  items: {
    /** Id of the company: crm.company.list. */
    COMPANY_ID: number | string;
    /** Whether it is the main one. */
    IS_PRIMARY?: "Y" | "N" | undefined;
    /** Place in the order; what has less comes first. */
    SORT?: number | string | undefined;
  }[];
}

/** Result of crm.contact.company.items.set. */
export type CrmContactCompanyItemsSetResult = boolean;

/**
 * Parameters of crm.contact.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/contacts/crm-contact-delete.html
 */
export interface CrmContactDeleteParams {
  /** Id, unique among its kind. See crm.contact.list. */
  id: number | string;
}

/** Result of crm.contact.delete. */
export type CrmContactDeleteResult = boolean;

/** Parameters of crm.contact.details.configuration.forceCommonScopeForAll. */
export interface CrmContactDetailsConfigurationForceCommonScopeForAllParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of crm.contact.details.configuration.forceCommonScopeForAll. */
export type CrmContactDetailsConfigurationForceCommonScopeForAllResult = boolean;

/**
 * Parameters of crm.contact.details.configuration.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/contacts/custom-form/crm-contact-details-configuration-get.html
 */
export interface CrmContactDetailsConfigurationGetParams {
  /** What it belongs to or may be used for. Default: P. */
  scope?: "P" | "C" | undefined;
  /** Id of the user: user.get. Needed in some cases only. */
  userId?: number | string | undefined;
}

/** Result of crm.contact.details.configuration.get. */
export type CrmContactDetailsConfigurationGetResult = null | {
  /** First name. */
  name?: string;
  /** What it is called, for people to read. */
  title?: string;
  /** What kind it is of. */
  type?: string;
  /** What is in it. */
  elements?: {
    /** First name. */
    name?: string;
    /** Whether the field is shown even when it is empty. */
    optionFlags?: "1" | "0";
    /** Further settings. */
    options?: {
      /** Kind of address that is taken unless told. */
      defaultAddressType?: number;
      /** Code of the country that is taken unless told. */
      defaultCountry?: string;
      isPayButtonVisible?: "true" | "false";
      isPaymentDocumentsVisible?: "true" | "false";
    };
  }[];
}[];

/** Parameters of crm.contact.details.configuration.reset. */
export interface CrmContactDetailsConfigurationResetParams {
  /** What it belongs to or may be used for. Default: P. */
  scope?: "P" | "C" | undefined;
  /** Id of the user: user.get. Needed in some cases only. */
  userId?: number | string | undefined;
}

/** Result of crm.contact.details.configuration.reset. */
export type CrmContactDetailsConfigurationResetResult = boolean;

/** Stands in several types. */
export interface CrmContactDetailsConfigurationSetDataItem {
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
    options?: {
      /** Kind of address that is taken unless told. */
      defaultAddressType?: number | string | undefined;
      /** Code of the country that is taken unless told. */
      defaultCountry?: string | undefined;
      /** Default: true. */
      isPayButtonVisible?: "true" | "false" | undefined;
      /** Default: true. */
      isPaymentDocumentsVisible?: "true" | "false" | undefined;
    } | undefined;
  }[] | undefined;
}

/**
 * Parameters of crm.contact.details.configuration.set.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/contacts/custom-form/crm-contact-details-configuration-set.html
 */
export interface CrmContactDetailsConfigurationSetParams {
  /** What it belongs to or may be used for. Default: P. */
  scope?: "P" | "C" | undefined;
  /** Id of the user: user.get. Needed in some cases only. */
  userId?: number | string | undefined;
  /** What is carried along. */
  data: CrmContactDetailsConfigurationSetDataItem[];
}

/** Result of crm.contact.details.configuration.set. */
export type CrmContactDetailsConfigurationSetResult = boolean;

/** How crm.contact.fields describes a field. */
export interface CrmContactFieldsField {
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
  /** How it is set up. */
  settings?: {
    /** Kind of the CRM record above it: crm.enum.ownertype. */
    parentEntityTypeId?: number;
  };
}

/**
 * Parameters of crm.contact.fields.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/contacts/crm-contact-fields.html
 */
export interface CrmContactFieldsParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of crm.contact.fields. */
export interface CrmContactFieldsResult {
  /** Id, unique among its kind. Read-only. */
  ID?: CrmContactFieldsField;
  /** Salutation: crm.status.list of HONORIFIC. */
  HONORIFIC?: CrmContactFieldsField;
  /** First name. */
  NAME?: CrmContactFieldsField;
  /** Middle name or patronymic. */
  SECOND_NAME?: CrmContactFieldsField;
  /** Surname. */
  LAST_NAME?: CrmContactFieldsField;
  /** Picture of the person. */
  PHOTO?: CrmContactFieldsField;
  /** Date of birth. Date without a time. */
  BIRTHDATE?: CrmContactFieldsField;
  /** Kind of it, as a number or a code. Code of an entry of a reference book: crm.status.list. */
  TYPE_ID?: CrmContactFieldsField;
  /** Where it came from: crm.status.list of SOURCE. */
  SOURCE_ID?: CrmContactFieldsField;
  /** More about where it came from. */
  SOURCE_DESCRIPTION?: CrmContactFieldsField;
  /** Position in the company. */
  POST?: CrmContactFieldsField;
  /** Street and house, or the whole address. */
  ADDRESS?: CrmContactFieldsField;
  /** Flat or office. */
  ADDRESS_2?: CrmContactFieldsField;
  /** City. */
  ADDRESS_CITY?: CrmContactFieldsField;
  /** Postal code. */
  ADDRESS_POSTAL_CODE?: CrmContactFieldsField;
  /** District within the region. */
  ADDRESS_REGION?: CrmContactFieldsField;
  /** Region. */
  ADDRESS_PROVINCE?: CrmContactFieldsField;
  /** Country. */
  ADDRESS_COUNTRY?: CrmContactFieldsField;
  /** Code of the country. */
  ADDRESS_COUNTRY_CODE?: CrmContactFieldsField;
  /** Id of the address in the module of places. */
  ADDRESS_LOC_ADDR_ID?: CrmContactFieldsField;
  /** Remark for people. */
  COMMENTS?: CrmContactFieldsField;
  /** Whether everybody may see it. */
  OPENED?: CrmContactFieldsField;
  /** Whether it may be exported. */
  EXPORT?: CrmContactFieldsField;
  /** Whether a phone number is known. Read-only. */
  HAS_PHONE?: CrmContactFieldsField;
  /** Whether an e-mail address is known. Read-only. */
  HAS_EMAIL?: CrmContactFieldsField;
  /** Whether it has a chat of an open channel. Read-only. */
  HAS_IMOL?: CrmContactFieldsField;
  /** Id of the user who is responsible: user.get. */
  ASSIGNED_BY_ID?: CrmContactFieldsField;
  /** Id of the user who created it: user.get. Read-only. */
  CREATED_BY_ID?: CrmContactFieldsField;
  /** Id of the user who last changed it: user.get. Read-only. */
  MODIFY_BY_ID?: CrmContactFieldsField;
  /** When it was created. Date and time, ISO 8601. Read-only. */
  DATE_CREATE?: CrmContactFieldsField;
  /** When it was last changed. Date and time, ISO 8601. Read-only. */
  DATE_MODIFY?: CrmContactFieldsField;
  /** Id of the company: crm.company.list. */
  COMPANY_ID?: CrmContactFieldsField;
  /** Ids of companies: crm.company.list. */
  COMPANY_IDS?: CrmContactFieldsField;
  /** Id of the lead: crm.lead.list. Read-only. */
  LEAD_ID?: CrmContactFieldsField;
  /** Outside system that it came from. */
  ORIGINATOR_ID?: CrmContactFieldsField;
  /** Id in the outside system that it came from. */
  ORIGIN_ID?: CrmContactFieldsField;
  /** Version in the outside system that it came from. */
  ORIGIN_VERSION?: CrmContactFieldsField;
  /** Campaign mark: the advertising system. */
  UTM_SOURCE?: CrmContactFieldsField;
  /** Campaign mark: kind of traffic, e.g. CPC. */
  UTM_MEDIUM?: CrmContactFieldsField;
  /** Campaign mark: the campaign. */
  UTM_CAMPAIGN?: CrmContactFieldsField;
  /** Campaign mark: the advertisement. */
  UTM_CONTENT?: CrmContactFieldsField;
  /** Campaign mark: the search words. */
  UTM_TERM?: CrmContactFieldsField;
  /** When something last happened with it. Date and time, ISO 8601. Read-only. */
  LAST_ACTIVITY_TIME?: CrmContactFieldsField;
  /** Id of the user of the last activity: user.get. Read-only. */
  LAST_ACTIVITY_BY?: CrmContactFieldsField;
  /** Phone number. Values, each with VALUE and VALUE_TYPE. */
  PHONE?: CrmContactFieldsField;
  /** E-mail address. Values, each with VALUE and VALUE_TYPE. */
  EMAIL?: CrmContactFieldsField;
  /** Web pages. Values, each with VALUE and VALUE_TYPE. */
  WEB?: CrmContactFieldsField;
  /** Messengers. Values, each with VALUE and VALUE_TYPE. */
  IM?: CrmContactFieldsField;
  /** Address. Values, each with VALUE and VALUE_TYPE. */
  LINK?: CrmContactFieldsField;
  FACE_ID?: CrmContactFieldsField;
  [name: `UF_CRM_${string}`]: unknown;
}

/**
 * Parameters of crm.contact.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/contacts/crm-contact-get.html
 */
export interface CrmContactGetParams {
  /** Id, unique among its kind. See crm.contact.list. */
  id: number | string;
}

/** Result of crm.contact.get. */
export type CrmContactGetResult = CrmContact;

/**
 * Parameters of crm.contact.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/contacts/crm-contact-list.html
 */
export interface CrmContactListParams {
  /** Names of the fields to return. See crm.contact.fields. */
  select?: (keyof CrmContact | "*" | "UF_*" | (string & {}))[] | undefined;
  /** Conditions that all must hold. See crm.contact.fields, crm.item.list. */
  filter?:
    | {
      [Name in keyof CrmContact | "IMPORT"]?: unknown;
    }
    | object
    | undefined;
  /** Fields to sort by, each with ASC or DESC. See crm.contact.fields. */
  order?:
    | {
      [Name in keyof CrmContact]?: ("ASC" | "DESC" | "asc" | "desc" | (string & {})) | undefined;
    }
    | object
    | undefined;
  /** How many records to skip, a multiple of 50. */
  start?: number | string | undefined;
}

/** Result of crm.contact.list. */
export type CrmContactListResult = CrmContact[];

/**
 * Parameters of crm.contact.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/contacts/crm-contact-update.html
 */
export interface CrmContactUpdateParams {
  /** Id, unique among its kind. See crm.contact.list. */
  id: number | string;
  /** Fields of the record by their names. See crm.contact.fields. */
  fields: {
    /** Salutation: crm.status.list of HONORIFIC. */
    HONORIFIC?: string | undefined;
    /** First name. */
    NAME?: string | undefined;
    /** Middle name or patronymic. */
    SECOND_NAME?: string | undefined;
    /** Surname. */
    LAST_NAME?: string | undefined;
    /** Picture of the person. */
    PHOTO?: unknown;
    /** Date of birth. Date without a time. */
    BIRTHDATE?: null | (string | Date) | undefined;
    /** Kind of it, as a number or a code. Code of an entry of a reference book: crm.status.list. */
    TYPE_ID?: string | undefined;
    /** Where it came from: crm.status.list of SOURCE. */
    SOURCE_ID?: string | undefined;
    /** More about where it came from. */
    SOURCE_DESCRIPTION?: string | undefined;
    /** Position in the company. */
    POST?: string | undefined;
    /** Remark for people. */
    COMMENTS?: string | undefined;
    /** Whether everybody may see it. */
    OPENED?: "Y" | "N" | undefined;
    /** Whether it may be exported. */
    EXPORT?: "Y" | "N" | undefined;
    /** Id of the user who is responsible: user.get. */
    ASSIGNED_BY_ID?: number | string | undefined;
    /** Id of the company: crm.company.list. */
    COMPANY_ID?: number | string | null | undefined;
    /** Ids of companies: crm.company.list. See crm.item.list. */
    COMPANY_IDS?: (number | string)[] | undefined;
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
    /** Outside system that it came from. */
    ORIGINATOR_ID?: string | number | null | undefined;
    /** Id in the outside system that it came from. */
    ORIGIN_ID?: string | number | null | undefined;
    /** Version in the outside system that it came from. */
    ORIGIN_VERSION?: string | undefined;
    [name: `PARENT_ID_${string}`]: unknown;
    [name: `UF_CRM_${string}`]: unknown;
  } | {
    /** Salutation: crm.status.list of HONORIFIC. */
    HONORIFIC?: string | undefined;
    /** First name. */
    NAME?: string | undefined;
    /** Middle name or patronymic. */
    SECOND_NAME?: string | undefined;
    /** Surname. */
    LAST_NAME?: string | undefined;
    /** Picture of the person. */
    PHOTO?: unknown;
    /** Date of birth. Date without a time. */
    BIRTHDATE?: null | (string | Date) | undefined;
    /** Kind of it, as a number or a code. Code of an entry of a reference book: crm.status.list. */
    TYPE_ID?: string | undefined;
    /** Where it came from: crm.status.list of SOURCE. */
    SOURCE_ID?: string | undefined;
    /** More about where it came from. */
    SOURCE_DESCRIPTION?: string | undefined;
    /** Position in the company. */
    POST?: string | undefined;
    /** Remark for people. */
    COMMENTS?: string | undefined;
    /** Whether everybody may see it. */
    OPENED?: "Y" | "N" | undefined;
    /** Whether it may be exported. */
    EXPORT?: "Y" | "N" | undefined;
    /** Id of the user who is responsible: user.get. */
    ASSIGNED_BY_ID?: number | string | undefined;
    /** Id of the company: crm.company.list. */
    COMPANY_ID?: number | string | null | undefined;
    /** Ids of companies: crm.company.list. See crm.item.list. */
    COMPANY_IDS?: (number | string)[] | undefined;
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
    [name: `PARENT_ID_${string}`]: unknown;
    [name: `UF_CRM_${string}`]: unknown;
  };
  /** Options of the call. */
  params?: {
    /** Whether the feed tells of it. Default: N. */
    REGISTER_SONET_EVENT?: "Y" | "N" | undefined;
    /** Default: Y. */
    REGISTER_HISTORY_EVENT?: "Y" | "N" | undefined;
  } | undefined;
}

/** Result of crm.contact.update. */
export type CrmContactUpdateResult = boolean;

/**
 * Parameters of crm.contact.userfield.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/contacts/userfield/crm-contact-userfield-add.html
 */
export interface CrmContactUserfieldAddParams {
  /** Fields of the record by their names. */
  fields: CrmCompanyUserfieldAddFields;
}

/** Result of crm.contact.userfield.add. */
export type CrmContactUserfieldAddResult = number;

/**
 * Parameters of crm.contact.userfield.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/contacts/userfield/crm-contact-userfield-delete.html
 */
export interface CrmContactUserfieldDeleteParams {
  /** Id, unique among its kind. See crm.contact.userfield.list. */
  id: number | string;
}

/** Result of crm.contact.userfield.delete. */
export type CrmContactUserfieldDeleteResult = boolean;

/**
 * Parameters of crm.contact.userfield.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/contacts/userfield/crm-contact-userfield-get.html
 */
export interface CrmContactUserfieldGetParams {
  /** Id, unique among its kind. See crm.contact.userfield.list. */
  id: number | string;
}

/** Result of crm.contact.userfield.get. */
export interface CrmContactUserfieldGetResult {
  /** Id, unique among its kind. */
  ID?: number | string;
  /** Id of the record that it belongs to. */
  ENTITY_ID?: string;
  /** Name of the field. */
  FIELD_NAME?: string;
  /** Kind of value: string, integer, enumeration, … */
  USER_TYPE_ID?:
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
  /** Id in an outside system. */
  XML_ID?: string | null;
  /** Place in the order; what has less comes first. */
  SORT?: number | string;
  /** Whether it holds several values. */
  MULTIPLE?: "Y" | "N";
  /** Whether it must be filled in. */
  MANDATORY?: "Y" | "N";
  /** How lists are filtered by it; N not at all. */
  SHOW_FILTER?: "N" | "I" | "E" | "S";
  /** Whether lists show it. */
  SHOW_IN_LIST?: "Y" | "N";
  /** Whether it can be edited. */
  EDIT_IN_LIST?: "Y" | "N";
  /** Whether search finds it. */
  IS_SEARCHABLE?: "Y" | "N";
  /** How it is set up. */
  SETTINGS:
    | {
      /** How many decimals there are. */
      PRECISION?: number;
      /** Size; of a file in bytes. */
      SIZE?: number;
      /** Least value. */
      MIN_VALUE?: number;
      /** Greatest value. */
      MAX_VALUE?: number;
      /** Value unless told. */
      DEFAULT_VALUE?: number | string;
      /** How many lines the input has. */
      ROWS?: number;
      /** Regular expression that values match. */
      REGEXP?: string;
      /** Least length. */
      MIN_LENGTH?: number;
      /** Greatest length. */
      MAX_LENGTH?: number;
    }
    | {
      /** Value unless told. */
      DEFAULT_VALUE?: 0 | 1;
      /** How the input looks. */
      DISPLAY?: "CHECKBOX" | "RADIO" | "DROPDOWN";
      /** Text beside it, for people to read. */
      LABEL?: string[];
      /** Text beside the checkbox. */
      LABEL_CHECKBOX?: string;
    }
    | {
      /** Value unless told. */
      DEFAULT_VALUE?: object;
    }
    | {
      /** Size; of a file in bytes. */
      SIZE?: number;
      /** Least value. */
      MIN_VALUE?: number;
      /** Greatest value. */
      MAX_VALUE?: number;
      /** Value unless told. */
      DEFAULT_VALUE?: number;
    }
    | {
      /** Value unless told. */
      DEFAULT_VALUE?: object;
      /** Whether seconds are shown. */
      USE_SECOND?: "Y" | "N";
      /** Whether the time zone counts. */
      USE_TIMEZONE?: "Y" | "N";
    }
    | CrmCompanyUserfieldSettings
    | {
      /** How the input looks. */
      DISPLAY?: "LIST" | "CHECKBOX" | "UI" | "DIALOG";
      /** How many entries are visible at once. */
      LIST_HEIGHT?: number;
      /** What is shown when there is no value. */
      CAPTION_NO_VALUE?: string;
      /** Whether no value can be chosen. */
      SHOW_NO_VALUE?: "Y" | "N";
    }
    | {
      /** How the input looks. */
      DISPLAY?: "LIST" | "CHECKBOX" | "UI" | "DIALOG";
      /** How many entries are visible at once. */
      LIST_HEIGHT?: number;
      /** Id of the list or catalog. */
      IBLOCK_ID?: number;
      /** Value unless told. */
      DEFAULT_VALUE?: number;
      /** Whether only active elements can be chosen. */
      ACTIVE_FILTER?: "Y" | "N";
    }
    | {
      /** Kind of the record that it belongs to. See crm.status.entity.types. */
      ENTITY_TYPE?: object;
    }
    | {
      /** Whether leads are meant. */
      LEAD?: boolean;
      /** Whether contacts are meant. */
      CONTACT?: boolean;
      /** Whether companies are meant. */
      COMPANY?: boolean;
      /** Whether deals are meant. */
      DEAL?: boolean;
      /** Whether orders are meant. */
      ORDER?: boolean;
      /** Whether quotes are meant. */
      QUOTE?: boolean;
      /** Whether invoices are meant. */
      SMART_INVOICE?: boolean;
      [name: `DYNAMIC_${string}`]: unknown;
    }
    | {
      /** Value unless told. */
      DEFAULT_VALUE?: string;
    }
    | {
      SHOW_MAP?: boolean;
    }
    | CrmContactUserfieldGetSettings
    | CrmContactUserfieldGetSettings2;
  /** Entries of the list. */
  LIST?: {
    /** Id, unique among its kind. */
    ID?: number;
    /** The value itself. */
    VALUE?: string;
    /** Place in the order; what has less comes first. */
    SORT?: number;
    /** Whether it is chosen unless told. */
    DEF?: "Y" | "N";
  }[];
  /** Label in forms. Texts by the codes of languages. */
  EDIT_FORM_LABEL: {
    [name: string]: string;
  };
  /** Heading in lists. Texts by the codes of languages. */
  LIST_COLUMN_LABEL: {
    [name: string]: string;
  };
  /** Label in filters. Texts by the codes of languages. */
  LIST_FILTER_LABEL: {
    [name: string]: string;
  };
  /** What is shown when the value is wrong. Texts by the codes of languages. */
  ERROR_MESSAGE: {
    [name: string]: string;
  };
  /** What is shown to help. Texts by the codes of languages. */
  HELP_MESSAGE: {
    [name: string]: string;
  };
  USER_TYPE_OWNER?: string;
}

/** Stands in several types. */
export interface CrmContactUserfieldGetSettings {
  POPUP?: boolean;
  /** Size; of a file in bytes. */
  SIZE?: number;
  /** Least length. */
  MIN_LENGTH?: number;
  /** Greatest length. */
  MAX_LENGTH?: number;
  /** Value unless told. */
  DEFAULT_VALUE?: string;
  /** How many lines the input has. */
  ROWS?: number;
}

/** Stands in several types. */
export interface CrmContactUserfieldGetSettings2 {
  /** Size; of a file in bytes. */
  SIZE?: number;
  /** Width of the list of files. */
  LIST_WIDTH?: number;
  /** How many entries are visible at once. */
  LIST_HEIGHT?: number;
  /** Up to which size files are shown. */
  MAX_SHOW_SIZE?: number;
  /** Up to which size files are taken, in bytes. */
  MAX_ALLOWED_SIZE?: number;
  /** Endings of the files that are taken. */
  EXTENSIONS?: string[];
  /** Whether links open a window of their own. */
  TARGET_BLANK?: boolean;
}

/**
 * Parameters of crm.contact.userfield.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/contacts/userfield/crm-contact-userfield-list.html
 */
export interface CrmContactUserfieldListParams {
  /** Conditions that all must hold. */
  filter?: {
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
    SHOW_IN_LIST?: boolean | ("Y" | "N") | undefined;
    /** Whether it can be edited. */
    EDIT_IN_LIST?: ("Y" | "N") | ("Y" | "N")[] | undefined;
    /** Whether search finds it. */
    IS_SEARCHABLE?: boolean | ("Y" | "N") | undefined;
    /** Code of the language, e.g. en. */
    LANG?: string | string[] | undefined;
    [name: `!${string}` | `<${string}` | `=${string}` | `>${string}` | `%${string}` | `@${string}`]: unknown;
  } | undefined;
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

/** Result of crm.contact.userfield.list. */
export type CrmContactUserfieldListResult = {
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
  SETTINGS?: {
    SHOW_MAP?: string;
    /** The contact. */
    CONTACT?: string;
    /** The company. */
    COMPANY?: string;
    /** Leads, or whether they are meant. */
    LEAD?: null;
    /** Value unless told. */
    DEFAULT_VALUE?: number | {
      /** The value itself. */
      VALUE?: string;
      /** What kind it is of. */
      TYPE?: string;
    };
    /** How many decimals there are. */
    PRECISION?: number;
    /** Size; of a file in bytes. */
    SIZE?: number;
    /** Least value. */
    MIN_VALUE?: number;
    /** Greatest value. */
    MAX_VALUE?: number;
    /** Width of the list of files. */
    LIST_WIDTH?: number;
    /** How many entries are visible at once. */
    LIST_HEIGHT?: number;
    /** Up to which size files are shown. */
    MAX_SHOW_SIZE?: number;
    /** Up to which size files are taken, in bytes. */
    MAX_ALLOWED_SIZE?: number;
    /** Endings of the files that are taken. */
    EXTENSIONS?: unknown[];
    /** Whether links open a window of their own. */
    TARGET_BLANK?: string;
    [name: `DYNAMIC_${string}`]: string;
  } | unknown[];
  /** Label in forms. */
  EDIT_FORM_LABEL?: string;
  /** Heading in lists. */
  LIST_COLUMN_LABEL?: string;
  /** Label in filters. */
  LIST_FILTER_LABEL?: string;
  /** What is shown when the value is wrong. */
  ERROR_MESSAGE?: null;
  /** What is shown to help. */
  HELP_MESSAGE?: null;
}[];

/**
 * Parameters of crm.contact.userfield.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/contacts/userfield/crm-contact-userfield-update.html
 */
export interface CrmContactUserfieldUpdateParams {
  /** Id, unique among its kind. See crm.contact.userfield.list. */
  id: number | string;
  /** Fields of the record by their names. */
  fields: {
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
    LIST?: {
      /** Id, unique among its kind. */
      ID?: string | number | undefined;
      /** Whether it is to be deleted. Default: N. */
      DEL?: "Y" | "N" | undefined;
      /** The value itself. */
      VALUE?: string | undefined;
      /** Place in the order; what has less comes first. */
      SORT?: number | string | undefined;
      /** Whether it is chosen unless told. */
      DEF?: "Y" | "N" | undefined;
      /** Id in an outside system. */
      XML_ID?: string | number | undefined;
    }[] | undefined;
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
  };
}

/** Result of crm.contact.userfield.update. */
export type CrmContactUserfieldUpdateResult = boolean;

/** Methods of Bitrix24 whose names begin with `crm.contact`. */
export interface CrmContactRestMethods {
  /**
   * Creates a contact - name, phones, emails, photo and other fields - and returns its ID.
   * @deprecated The documentation advises against it. Use crm.item.add.
   */
  "crm.contact.add": { params: CrmContactAddParams; result: CrmContactAddResult };
  /** Links one company to a contact, optionally as the primary one and with a sort order. */
  "crm.contact.company.add": { params: CrmContactCompanyAddParams; result: CrmContactCompanyAddResult };
  /** Unlinks one company from a contact; neither record is deleted. */
  "crm.contact.company.delete": { params: CrmContactCompanyDeleteParams; result: CrmContactCompanyDeleteResult };
  /** Describes the fields of a contact-to-company link - company, sort order and primary flag. */
  "crm.contact.company.fields": { params: CrmContactCompanyFieldsParams; result: CrmContactCompanyFieldsResult };
  /** Unlinks every company from a contact at once. */
  "crm.contact.company.items.delete": {
    params: CrmContactCompanyItemsDeleteParams;
    result: CrmContactCompanyItemsDeleteResult;
  };
  /** Lists the companies linked to a contact with their order, role and primary flag. */
  "crm.contact.company.items.get": { params: CrmContactCompanyItemsGetParams; result: CrmContactCompanyItemsGetResult };
  /** Replaces the whole set of companies linked to a contact with the given one. */
  "crm.contact.company.items.set": { params: CrmContactCompanyItemsSetParams; result: CrmContactCompanyItemsSetResult };
  /**
   * Deletes a contact by ID; the user needs the delete permission for contacts.
   * @deprecated The documentation advises against it. Use crm.item.delete.
   */
  "crm.contact.delete": { params: CrmContactDeleteParams; result: CrmContactDeleteResult };
  /**
   * Forces the shared layout of the contact card on all users, overriding their personal layouts.
   * @deprecated The documentation advises against it. Use crm.item.details.configuration.forceCommonScopeForAll.
   */
  "crm.contact.details.configuration.forceCommonScopeForAll": {
    params: CrmContactDetailsConfigurationForceCommonScopeForAllParams;
    result: CrmContactDetailsConfigurationForceCommonScopeForAllResult;
  };
  /**
   * Returns the sections and fields of the contact card, personal to a user or shared.
   * @deprecated The documentation advises against it. Use crm.item.details.configuration.get.
   */
  "crm.contact.details.configuration.get": {
    params: CrmContactDetailsConfigurationGetParams;
    result: CrmContactDetailsConfigurationGetResult;
  };
  /**
   * Puts the contact card layout back to default, for one user or for the shared view.
   * @deprecated The documentation advises against it. Use crm.item.details.configuration.reset.
   */
  "crm.contact.details.configuration.reset": {
    params: CrmContactDetailsConfigurationResetParams;
    result: CrmContactDetailsConfigurationResetResult;
  };
  /**
   * Saves which sections and fields the contact card shows, personally or for everyone.
   * @deprecated The documentation advises against it. Use crm.item.details.configuration.set.
   */
  "crm.contact.details.configuration.set": {
    params: CrmContactDetailsConfigurationSetParams;
    result: CrmContactDetailsConfigurationSetResult;
  };
  /**
   * Describes the standard and custom fields of a contact with their types and flags.
   * @deprecated The documentation advises against it. Use crm.item.fields.
   */
  "crm.contact.fields": { params: CrmContactFieldsParams; result: CrmContactFieldsResult };
  /**
   * Returns all fields of one contact by its ID.
   * @deprecated The documentation advises against it. Use crm.item.get.
   */
  "crm.contact.get": { params: CrmContactGetParams; result: CrmContactGetResult };
  /**
   * Lists contacts that pass a filter, with chosen fields and order, in pages of 50.
   * All records: `list`, by id in parallel windows: every record that was there from start to end comes exactly once.
   * @deprecated The documentation advises against it. Use crm.item.list.
   */
  "crm.contact.list": { params: CrmContactListParams; result: CrmContactListResult };
  /**
   * Changes the passed fields of a contact; can leave the change out of its history.
   * @deprecated The documentation advises against it. Use crm.item.update.
   */
  "crm.contact.update": { params: CrmContactUpdateParams; result: CrmContactUpdateResult };
  /** Creates a custom field (UF_CRM_...) for contacts and returns its ID; CRM admins only. */
  "crm.contact.userfield.add": { params: CrmContactUserfieldAddParams; result: CrmContactUserfieldAddResult };
  /** Deletes a custom field of contacts together with its stored values; CRM admins only. */
  "crm.contact.userfield.delete": { params: CrmContactUserfieldDeleteParams; result: CrmContactUserfieldDeleteResult };
  /** Returns the settings of one custom field of contacts by its ID. */
  "crm.contact.userfield.get": { params: CrmContactUserfieldGetParams; result: CrmContactUserfieldGetResult };
  /**
   * Lists custom fields of contacts, filtered by name, type, flags and so on.
   * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
   */
  "crm.contact.userfield.list": { params: CrmContactUserfieldListParams; result: CrmContactUserfieldListResult };
  /** Changes the labels, flags or list values of a contact custom field; CRM admins only. */
  "crm.contact.userfield.update": { params: CrmContactUserfieldUpdateParams; result: CrmContactUserfieldUpdateResult };
}
