// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CrmMultifield } from "./shared.ts";

/** What crm.company holds. Which members arrive depends on the call. */
export interface CrmCompany {
  ID?: string;
  COMPANY_TYPE?: string;
  TITLE?: string;
  LOGO?: null;
  LEAD_ID?: null;
  HAS_PHONE?: string;
  HAS_EMAIL?: string;
  HAS_IMOL?: string;
  ASSIGNED_BY_ID?: string;
  CREATED_BY_ID?: string;
  MODIFY_BY_ID?: string;
  BANKING_DETAILS?: string;
  INDUSTRY?: string;
  REVENUE?: string;
  CURRENCY_ID?: string;
  EMPLOYEES?: string;
  COMMENTS?: string;
  DATE_CREATE?: string;
  DATE_MODIFY?: string;
  OPENED?: string;
  IS_MY_COMPANY?: string;
  ORIGINATOR_ID?: null;
  ORIGIN_ID?: null;
  ORIGIN_VERSION?: null;
  ADDRESS?: null;
  ADDRESS_2?: null;
  ADDRESS_CITY?: null;
  ADDRESS_POSTAL_CODE?: null;
  ADDRESS_REGION?: null;
  ADDRESS_PROVINCE?: null;
  ADDRESS_COUNTRY?: null;
  ADDRESS_COUNTRY_CODE?: null;
  ADDRESS_LOC_ADDR_ID?: null;
  ADDRESS_LEGAL?: null;
  REG_ADDRESS?: null;
  REG_ADDRESS_2?: null;
  REG_ADDRESS_CITY?: null;
  REG_ADDRESS_POSTAL_CODE?: null;
  REG_ADDRESS_REGION?: null;
  REG_ADDRESS_PROVINCE?: null;
  REG_ADDRESS_COUNTRY?: null;
  REG_ADDRESS_COUNTRY_CODE?: null;
  REG_ADDRESS_LOC_ADDR_ID?: null;
  UTM_SOURCE?: null;
  UTM_MEDIUM?: null;
  UTM_CAMPAIGN?: null;
  UTM_CONTENT?: null;
  UTM_TERM?: null;
  LAST_ACTIVITY_BY?: string;
  LAST_ACTIVITY_TIME?: string;
  LAST_COMMUNICATION_TIME?: null;
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
  fields: {
    TITLE?: string | undefined;
    COMPANY_TYPE?: string | undefined;
    INDUSTRY?: string | undefined;
    EMPLOYEES?: string | undefined;
    CURRENCY_ID?: string | undefined;
    REVENUE?: number | string | undefined;
    LOGO?: unknown;
    OPENED?: "Y" | "N" | undefined;
    ASSIGNED_BY_ID?: number | string | undefined;
    COMMENTS?: string | undefined;
    PHONE?: CrmMultifield[] | undefined;
    EMAIL?: CrmMultifield[] | undefined;
    WEB?: CrmMultifield[] | undefined;
    IM?: CrmMultifield[] | undefined;
    UTM_SOURCE?: string | undefined;
    UTM_MEDIUM?: string | undefined;
    UTM_CAMPAIGN?: string | undefined;
    UTM_CONTENT?: string | undefined;
    UTM_TERM?: string | undefined;
    IS_MY_COMPANY?: "Y" | "N" | undefined;
    ADDRESS?: string | undefined;
    ADDRESS_2?: string | undefined;
    ADDRESS_CITY?: string | undefined;
    ADDRESS_POSTAL_CODE?: string | undefined;
    ADDRESS_REGION?: string | undefined;
    ADDRESS_PROVINCE?: string | undefined;
    ADDRESS_COUNTRY?: string | undefined;
    ADDRESS_COUNTRY_CODE?: string | undefined;
    ADDRESS_LOC_ADDR_ID?: number | string | null | undefined;
    ADDRESS_LEGAL?: string | undefined;
    REG_ADDRESS?: string | undefined;
    REG_ADDRESS_2?: string | undefined;
    REG_ADDRESS_CITY?: string | undefined;
    REG_ADDRESS_POSTAL_CODE?: string | undefined;
    REG_ADDRESS_REGION?: string | undefined;
    REG_ADDRESS_PROVINCE?: string | undefined;
    REG_ADDRESS_COUNTRY?: string | undefined;
    REG_ADDRESS_COUNTRY_CODE?: string | undefined;
    REG_ADDRESS_LOC_ADDR_ID?: number | string | null | undefined;
    BANKING_DETAILS?: string | undefined;
    CONTACT_ID?: (number | string)[] | undefined;
    LAST_ACTIVITY_TIME?: null | (string | Date) | undefined;
    LAST_ACTIVITY_BY?: number | string | undefined;
    LINK?: CrmMultifield[] | undefined;
    ORIGINATOR_ID?: string | number | null | undefined;
    ORIGIN_ID?: string | number | null | undefined;
    ORIGIN_VERSION?: string | undefined;
    [name: `PARENT_ID_${string}`]: unknown;
    [name: `UF_CRM_${string}`]: unknown;
  } | {
    TITLE?: string | undefined;
    COMPANY_TYPE?: string | undefined;
    INDUSTRY?: string | undefined;
    EMPLOYEES?: string | undefined;
    CURRENCY_ID?: string | undefined;
    REVENUE?: number | string | undefined;
    LOGO?: unknown;
    OPENED?: "Y" | "N" | undefined;
    ASSIGNED_BY_ID?: number | string | undefined;
    COMMENTS?: string | undefined;
    PHONE?: CrmMultifield[] | undefined;
    EMAIL?: CrmMultifield[] | undefined;
    WEB?: CrmMultifield[] | undefined;
    IM?: CrmMultifield[] | undefined;
    UTM_SOURCE?: string | undefined;
    UTM_MEDIUM?: string | undefined;
    UTM_CAMPAIGN?: string | undefined;
    UTM_CONTENT?: string | undefined;
    UTM_TERM?: string | undefined;
    IS_MY_COMPANY?: "Y" | "N" | undefined;
    ADDRESS?: string | undefined;
    ADDRESS_2?: string | undefined;
    ADDRESS_CITY?: string | undefined;
    ADDRESS_POSTAL_CODE?: string | undefined;
    ADDRESS_REGION?: string | undefined;
    ADDRESS_PROVINCE?: string | undefined;
    ADDRESS_COUNTRY?: string | undefined;
    ADDRESS_COUNTRY_CODE?: string | undefined;
    ADDRESS_LOC_ADDR_ID?: number | string | null | undefined;
    ADDRESS_LEGAL?: string | undefined;
    REG_ADDRESS?: string | undefined;
    REG_ADDRESS_2?: string | undefined;
    REG_ADDRESS_CITY?: string | undefined;
    REG_ADDRESS_POSTAL_CODE?: string | undefined;
    REG_ADDRESS_REGION?: string | undefined;
    REG_ADDRESS_PROVINCE?: string | undefined;
    REG_ADDRESS_COUNTRY?: string | undefined;
    REG_ADDRESS_COUNTRY_CODE?: string | undefined;
    REG_ADDRESS_LOC_ADDR_ID?: number | string | null | undefined;
    BANKING_DETAILS?: string | undefined;
    CONTACT_ID?: (number | string)[] | undefined;
    LAST_ACTIVITY_TIME?: null | (string | Date) | undefined;
    LAST_ACTIVITY_BY?: number | string | undefined;
    LINK?: CrmMultifield[] | undefined;
    DATE_CREATE?: null | (string | Date) | undefined;
    DATE_MODIFY?: null | (string | Date) | undefined;
    CREATED_BY_ID?: number | string | undefined;
    MODIFY_BY_ID?: number | string | undefined;
    [name: `PARENT_ID_${string}`]: unknown;
    [name: `UF_CRM_${string}`]: unknown;
  };
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
  id: number | string;
  fields: {
    CONTACT_ID: number | string;
    IS_PRIMARY?: "Y" | "N" | undefined;
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
  id: number | string;
  fields: {
    CONTACT_ID: number | string;
  };
}

/** Result of crm.company.contact.delete. */
export type CrmCompanyContactDeleteResult = boolean;

/** How crm.company.contact.fields describes a field. */
export interface CrmCompanyContactFieldsField {
  type?: string;
  isRequired?: boolean;
  isReadOnly?: boolean;
  isImmutable?: boolean;
  isMultiple?: boolean;
  isDynamic?: boolean;
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
  SORT?: CrmCompanyContactFieldsField;
  IS_PRIMARY?: CrmCompanyContactFieldsField;
  CONTACT_ID?: CrmCompanyContactFieldsField;
}

/**
 * Parameters of crm.company.contact.items.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/companies/contacts/crm-company-contact-items-delete.html
 */
export interface CrmCompanyContactItemsDeleteParams {
  id: number | string;
}

/** Result of crm.company.contact.items.delete. */
export type CrmCompanyContactItemsDeleteResult = boolean;

/** Stands in several types. */
export interface CrmCompanyContactItemsGetItem {
  CONTACT_ID?: number;
  SORT?: number;
  ROLE_ID?: number;
  IS_PRIMARY?: "Y" | "N";
}

/**
 * Parameters of crm.company.contact.items.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/companies/contacts/crm-company-contact-items-get.html
 */
export interface CrmCompanyContactItemsGetParams {
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
  id: number | string;
  items: {
    CONTACT_ID: number | string;
    IS_PRIMARY?: "Y" | "N" | undefined;
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
  scope?: "P" | "C" | undefined;
  userId?: number | string | undefined;
}

/** Result of crm.company.details.configuration.get. */
export type CrmCompanyDetailsConfigurationGetResult = null | {
  name?: string;
  title?: string;
  type?: string;
  elements?: {
    name?: string;
    optionFlags?: "1" | "0";
    options?: {
      defaultAddressType?: number;
      defaultCountry?: string;
    };
  }[];
}[];

/** Parameters of crm.company.details.configuration.reset. */
export interface CrmCompanyDetailsConfigurationResetParams {
  scope?: "P" | "C" | undefined;
  userId?: number | string | undefined;
}

/** Result of crm.company.details.configuration.reset. */
export type CrmCompanyDetailsConfigurationResetResult = boolean;

/** Parameters of crm.company.details.configuration.set. */
export interface CrmCompanyDetailsConfigurationSetParams {
  scope?: "P" | "C" | undefined;
  userId?: number | string | undefined;
  data: {
    name: string;
    title: string;
    type: string;
    elements?: {
      name: string;
      optionFlags?: 1 | 0 | undefined;
      options?: {
        defaultAddressType?: number | string | undefined;
        defaultCountry?: string | undefined;
      } | undefined;
    }[] | undefined;
  }[];
}

/** Result of crm.company.details.configuration.set. */
export type CrmCompanyDetailsConfigurationSetResult = boolean;

/** How crm.company.fields describes a field. */
export interface CrmCompanyFieldsField {
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
    COMPANY?: string;
    LEAD?: null;
    SIZE?: number;
    ROWS?: number;
    REGEXP?: string;
    MIN_LENGTH?: number;
    MAX_LENGTH?: number;
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
  ID?: CrmCompanyFieldsField;
  TITLE?: CrmCompanyFieldsField;
  COMPANY_TYPE?: CrmCompanyFieldsField;
  LOGO?: CrmCompanyFieldsField;
  ADDRESS?: CrmCompanyFieldsField;
  ADDRESS_2?: CrmCompanyFieldsField;
  ADDRESS_CITY?: CrmCompanyFieldsField;
  ADDRESS_POSTAL_CODE?: CrmCompanyFieldsField;
  ADDRESS_REGION?: CrmCompanyFieldsField;
  ADDRESS_PROVINCE?: CrmCompanyFieldsField;
  ADDRESS_COUNTRY?: CrmCompanyFieldsField;
  ADDRESS_COUNTRY_CODE?: CrmCompanyFieldsField;
  ADDRESS_LOC_ADDR_ID?: CrmCompanyFieldsField;
  ADDRESS_LEGAL?: CrmCompanyFieldsField;
  REG_ADDRESS?: CrmCompanyFieldsField;
  REG_ADDRESS_2?: CrmCompanyFieldsField;
  REG_ADDRESS_CITY?: CrmCompanyFieldsField;
  REG_ADDRESS_POSTAL_CODE?: CrmCompanyFieldsField;
  REG_ADDRESS_REGION?: CrmCompanyFieldsField;
  REG_ADDRESS_PROVINCE?: CrmCompanyFieldsField;
  REG_ADDRESS_COUNTRY?: CrmCompanyFieldsField;
  REG_ADDRESS_COUNTRY_CODE?: CrmCompanyFieldsField;
  REG_ADDRESS_LOC_ADDR_ID?: CrmCompanyFieldsField;
  BANKING_DETAILS?: CrmCompanyFieldsField;
  INDUSTRY?: CrmCompanyFieldsField;
  EMPLOYEES?: CrmCompanyFieldsField;
  CURRENCY_ID?: CrmCompanyFieldsField;
  REVENUE?: CrmCompanyFieldsField;
  OPENED?: CrmCompanyFieldsField;
  COMMENTS?: CrmCompanyFieldsField;
  HAS_PHONE?: CrmCompanyFieldsField;
  HAS_EMAIL?: CrmCompanyFieldsField;
  HAS_IMOL?: CrmCompanyFieldsField;
  IS_MY_COMPANY?: CrmCompanyFieldsField;
  ASSIGNED_BY_ID?: CrmCompanyFieldsField;
  CREATED_BY_ID?: CrmCompanyFieldsField;
  MODIFY_BY_ID?: CrmCompanyFieldsField;
  DATE_CREATE?: CrmCompanyFieldsField;
  DATE_MODIFY?: CrmCompanyFieldsField;
  CONTACT_ID?: CrmCompanyFieldsField;
  LEAD_ID?: CrmCompanyFieldsField;
  ORIGINATOR_ID?: CrmCompanyFieldsField;
  ORIGIN_ID?: CrmCompanyFieldsField;
  ORIGIN_VERSION?: CrmCompanyFieldsField;
  UTM_SOURCE?: CrmCompanyFieldsField;
  UTM_MEDIUM?: CrmCompanyFieldsField;
  UTM_CAMPAIGN?: CrmCompanyFieldsField;
  UTM_CONTENT?: CrmCompanyFieldsField;
  UTM_TERM?: CrmCompanyFieldsField;
  LAST_ACTIVITY_TIME?: CrmCompanyFieldsField;
  LAST_ACTIVITY_BY?: CrmCompanyFieldsField;
  LAST_COMMUNICATION_TIME?: CrmCompanyFieldsField;
  PHONE?: CrmCompanyFieldsField;
  EMAIL?: CrmCompanyFieldsField;
  WEB?: CrmCompanyFieldsField;
  IM?: CrmCompanyFieldsField;
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
  select?: string[] | undefined;
  filter?: object | undefined;
  order?: object | undefined;
  start?: number | string | undefined;
}

/** Result of crm.company.list. */
export type CrmCompanyListResult = CrmCompany[];

/** Stands in several types. */
export interface CrmCompanyPhoneItem {
  ID?: string;
  VALUE_TYPE?: string;
  VALUE?: string;
  TYPE_ID?: string;
}

/**
 * Parameters of crm.company.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/companies/crm-company-update.html
 */
export interface CrmCompanyUpdateParams {
  id: number | string;
  fields: {
    TITLE?: string | undefined;
    COMPANY_TYPE?: string | undefined;
    LOGO?: unknown;
    INDUSTRY?: string | undefined;
    EMPLOYEES?: string | undefined;
    CURRENCY_ID?: string | undefined;
    REVENUE?: number | string | undefined;
    OPENED?: "Y" | "N" | undefined;
    COMMENTS?: string | undefined;
    ASSIGNED_BY_ID?: number | string | undefined;
    CONTACT_ID?: number | string | null | undefined;
    ORIGINATOR_ID?: string | number | null | undefined;
    ORIGIN_ID?: string | number | null | undefined;
    ORIGIN_VERSION?: string | undefined;
    UTM_SOURCE?: string | undefined;
    UTM_MEDIUM?: string | undefined;
    UTM_CAMPAIGN?: string | undefined;
    UTM_CONTENT?: string | undefined;
    UTM_TERM?: string | undefined;
    PHONE?: CrmMultifield[] | undefined;
    EMAIL?: CrmMultifield[] | undefined;
    WEB?: CrmMultifield[] | undefined;
    IM?: CrmMultifield[] | undefined;
    LINK?: CrmMultifield[] | undefined;
    ADDRESS?: string | undefined;
    ADDRESS_2?: string | undefined;
    ADDRESS_CITY?: string | undefined;
    ADDRESS_POSTAL_CODE?: string | undefined;
    ADDRESS_REGION?: string | undefined;
    ADDRESS_PROVINCE?: string | undefined;
    ADDRESS_COUNTRY?: string | undefined;
    ADDRESS_COUNTRY_CODE?: string | undefined;
    ADDRESS_LOC_ADDR_ID?: number | string | null | undefined;
    ADDRESS_LEGAL?: string | undefined;
    REG_ADDRESS?: string | undefined;
    REG_ADDRESS_2?: string | undefined;
    REG_ADDRESS_CITY?: string | undefined;
    REG_ADDRESS_POSTAL_CODE?: string | undefined;
    REG_ADDRESS_REGION?: string | undefined;
    REG_ADDRESS_PROVINCE?: string | undefined;
    REG_ADDRESS_COUNTRY?: string | undefined;
    REG_ADDRESS_COUNTRY_CODE?: string | undefined;
    REG_ADDRESS_LOC_ADDR_ID?: number | string | null | undefined;
    BANKING_DETAILS?: string | undefined;
    IS_MY_COMPANY?: string | undefined;
    LAST_ACTIVITY_TIME?: null | (string | Date) | undefined;
    LAST_ACTIVITY_BY?: number | string | undefined;
    [name: `PARENT_ID_${string}`]: unknown;
    [name: `UF_CRM_${string}`]: unknown;
  };
  params?: object | undefined;
}

/** Result of crm.company.update. */
export type CrmCompanyUpdateResult = boolean;

/** What crm.company.userfield holds. Which members arrive depends on the call. */
export interface CrmCompanyUserfield {
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

/** Stands in several types. */
export interface CrmCompanyUserfieldAddFields {
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
  FIELD_NAME: string;
  LABEL?: string | undefined;
  XML_ID?: string | number | null | undefined;
  LIST_FILTER_LABEL?: string | object | undefined;
  LIST_COLUMN_LABEL?: string | object | undefined;
  EDIT_FORM_LABEL?: string | object | undefined;
  ERROR_MESSAGE?: string | object | undefined;
  HELP_MESSAGE?: string | object | undefined;
  MULTIPLE?: "Y" | "N" | undefined;
  MANDATORY?: "Y" | "N" | undefined;
  SHOW_FILTER?: "N" | "I" | "E" | "S" | "Y" | undefined;
  SETTINGS?:
    | {
      DEFAULT_VALUE?: string | undefined;
      ROWS?: number | string | undefined;
    }
    | {
      DEFAULT_VALUE?: number | string | undefined;
    }
    | {
      DEFAULT_VALUE?: number | string | undefined;
      PRECISION?: number | string | undefined;
    }
    | {
      DEFAULT_VALUE?: number | string | undefined;
      DISPLAY?: "CHECKBOX" | "RADIO" | "DROPDOWN" | undefined;
    }
    | {
      DEFAULT_VALUE?: object | undefined;
    }
    | {
      DISPLAY?: "LIST" | "UI" | "CHECKBOX" | "DIALOG" | undefined;
      LIST_HEIGHT?: unknown;
    }
    | CrmCompanyUserfieldAddFieldsSettings
    | {
      ENTITY_TYPE?: string | undefined;
    }
    | CrmCompanyUserfieldAddFieldsSettings2
    | undefined;
  LIST?: CrmCompanyUserfieldAddFieldsListItem[] | undefined;
  SORT?: number | string | undefined;
  SHOW_IN_LIST?: "Y" | "N" | undefined;
  EDIT_IN_LIST?: "Y" | "N" | undefined;
  IS_SEARCHABLE?: "Y" | "N" | undefined;
}

/** Stands in several types. */
export interface CrmCompanyUserfieldAddFieldsListItem {
  VALUE?: string | undefined;
  SORT?: number | string | undefined;
  DEF?: "Y" | "N" | undefined;
  XML_ID?: string | number | undefined;
}

/** Stands in several types. */
export interface CrmCompanyUserfieldAddFieldsSettings {
  IBLOCK_TYPE_ID?: string | number | undefined;
  IBLOCK_ID?: string | number | undefined;
  DEFAULT_VALUE?: string | undefined;
  DISPLAY?: "DIALOG" | "UI" | "LIST" | "CHECKBOX" | undefined;
  LIST_HEIGHT?: number | string | undefined;
  ACTIVE_FILTER?: "Y" | "N" | undefined;
}

/** Stands in several types. */
export interface CrmCompanyUserfieldAddFieldsSettings2 {
  LEAD?: "Y" | "N" | undefined;
  CONTACT?: "Y" | "N" | undefined;
  COMPANY?: "Y" | "N" | undefined;
  DEAL?: "Y" | "N" | undefined;
}

/**
 * Parameters of crm.company.userfield.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/companies/userfields/crm-company-userfield-add.html
 */
export interface CrmCompanyUserfieldAddParams {
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
  id: number | string;
}

/** Result of crm.company.userfield.get. */
export type CrmCompanyUserfieldGetResult = CrmCompanyUserfield;

/** Stands in several types. */
export interface CrmCompanyUserfieldListFilter {
  ID?: (number | string) | (number | string)[] | undefined;
  FIELD_NAME?: string | string[] | undefined;
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
  XML_ID?: (string | number) | (string | number)[] | undefined;
  SORT?: (number | string) | (number | string)[] | undefined;
  MULTIPLE?: ("Y" | "N") | ("Y" | "N")[] | undefined;
  MANDATORY?: ("Y" | "N") | ("Y" | "N")[] | undefined;
  SHOW_FILTER?: ("N" | "I" | "E" | "S" | "Y") | ("N" | "I" | "E" | "S" | "Y")[] | undefined;
  SHOW_IN_LIST?: ("Y" | "N") | ("Y" | "N")[] | undefined;
  EDIT_IN_LIST?: ("Y" | "N") | ("Y" | "N")[] | undefined;
  IS_SEARCHABLE?: ("Y" | "N") | ("Y" | "N")[] | undefined;
  LANG?: string | string[] | undefined;
  [name: `!${string}` | `<${string}` | `=${string}` | `>${string}` | `%${string}` | `@${string}`]: unknown;
}

/** Stands in several types. */
export interface CrmCompanyUserfieldListItemSettings {
  ENTITY_TYPE?: string;
  DISPLAY?: string;
  LIST_HEIGHT?: number;
  CAPTION_NO_VALUE?: string;
  SHOW_NO_VALUE?: string;
  SIZE?: number;
  LIST_WIDTH?: number;
  MAX_SHOW_SIZE?: number;
  MAX_ALLOWED_SIZE?: number;
  EXTENSIONS?: unknown[];
  TARGET_BLANK?: string;
  USE_USERS?: string;
  USE_RESOURCES?: string;
  RESOURCES?: {
    resource?: {
      XML_ID?: string;
      NAME?: string;
      SECTIONS?: {
        ID?: string;
        CAL_TYPE?: string;
        NAME?: string;
      }[];
    };
  };
  SELECTED_RESOURCES?: {
    type?: string;
    id?: string;
    title?: string;
  }[];
  SELECTED_USERS?: unknown[];
  FULL_DAY?: string;
  ALLOW_OVERBOOKING?: string;
  USE_SERVICES?: string;
  SERVICE_LIST?: {
    name?: string;
    duration?: string;
  }[];
  RESOURCE_LIMIT?: number;
  TIMEZONE?: string;
  USE_USER_TIMEZONE?: string;
  ROWS?: number;
  REGEXP?: string;
  MIN_LENGTH?: number;
  MAX_LENGTH?: number;
  DEFAULT_VALUE?: string;
}

/**
 * Parameters of crm.company.userfield.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/companies/userfields/crm-company-userfield-list.html
 */
export interface CrmCompanyUserfieldListParams {
  filter?: CrmCompanyUserfieldListFilter | undefined;
  order?: object | undefined;
}

/** Result of crm.company.userfield.list. */
export type CrmCompanyUserfieldListResult = {
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
  LIST?: CrmCompanyUserfield[];
}[];

/** Stands in several types. */
export interface CrmCompanyUserfieldSettings {
  SIZE?: number;
  ROWS?: number;
  REGEXP?: string;
  MIN_LENGTH?: number;
  MAX_LENGTH?: number;
  DEFAULT_VALUE?: string;
}

/** Stands in several types. */
export interface CrmCompanyUserfieldUpdateFields {
  MANDATORY?: "Y" | "N" | undefined;
  SHOW_FILTER?: "N" | "I" | "E" | "S" | "Y" | undefined;
  XML_ID?: string | number | null | undefined;
  SETTINGS?:
    | {
      DEFAULT_VALUE?: string | undefined;
      ROWS?: number | string | undefined;
    }
    | {
      DEFAULT_VALUE?: number | string | undefined;
    }
    | {
      DEFAULT_VALUE?: number | string | undefined;
      PRECISION?: number | string | undefined;
    }
    | {
      DEFAULT_VALUE?: number | string | undefined;
      DISPLAY?: "CHECKBOX" | "RADIO" | "DROPDOWN" | undefined;
    }
    | {
      DEFAULT_VALUE?: object | undefined;
    }
    | {
      DISPLAY?: "LIST" | "UI" | "CHECKBOX" | "DIALOG" | undefined;
      LIST_HEIGHT?: unknown;
    }
    | CrmCompanyUserfieldAddFieldsSettings
    | {
      ENTITY_TYPE?: string | undefined;
    }
    | CrmCompanyUserfieldAddFieldsSettings2
    | undefined;
  LIST?: CrmCompanyUserfieldAddFieldsListItem[] | undefined;
  SORT?: number | string | undefined;
  SHOW_IN_LIST?: "Y" | "N" | undefined;
  EDIT_IN_LIST?: "Y" | "N" | undefined;
  IS_SEARCHABLE?: "Y" | "N" | undefined;
  LIST_FILTER_LABEL?: string | object | undefined;
  LIST_COLUMN_LABEL?: string | object | undefined;
  EDIT_FORM_LABEL?: string | object | undefined;
  ERROR_MESSAGE?: string | object | undefined;
  HELP_MESSAGE?: string | object | undefined;
}

/**
 * Parameters of crm.company.userfield.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/companies/userfields/crm-company-userfield-update.html
 */
export interface CrmCompanyUserfieldUpdateParams {
  id: number | string;
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
  /** Lists custom fields of companies, filtered by name, type, flags and so on. */
  "crm.company.userfield.list": { params: CrmCompanyUserfieldListParams; result: CrmCompanyUserfieldListResult };
  /** Changes the labels, flags or list values of a company custom field; CRM admins only. */
  "crm.company.userfield.update": { params: CrmCompanyUserfieldUpdateParams; result: CrmCompanyUserfieldUpdateResult };
}
