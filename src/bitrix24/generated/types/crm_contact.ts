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
  ID?: number | string;
  POST?: string;
  COMMENTS?: string;
  HONORIFIC?: string;
  NAME?: string;
  SECOND_NAME?: string;
  LAST_NAME?: string;
  PHOTO?: unknown;
  LEAD_ID?: number | null;
  TYPE_ID?: string;
  SOURCE_ID?: string;
  SOURCE_DESCRIPTION?: string;
  COMPANY_ID?: number | string;
  BIRTHDATE?: string;
  EXPORT?: string;
  HAS_PHONE?: "Y" | "N";
  HAS_EMAIL?: "Y" | "N";
  HAS_IMOL?: "Y" | "N";
  DATE_CREATE?: string;
  DATE_MODIFY?: string;
  ASSIGNED_BY_ID?: number | string;
  CREATED_BY_ID?: number | string;
  MODIFY_BY_ID?: number | string;
  OPENED?: "Y" | "N";
  FACE_ID?: number | null;
  LAST_ACTIVITY_TIME?: string;
  LAST_ACTIVITY_BY?: number | string;
  UTM_SOURCE?: string;
  UTM_MEDIUM?: string;
  UTM_CAMPAIGN?: string;
  UTM_CONTENT?: string;
  UTM_TERM?: string;
  PHONE?: CrmMultifield[];
  EMAIL?: CrmMultifield[] | CrmCompanyPhoneItem[];
  WEB?: CrmMultifield[];
  IM?: CrmMultifield[];
  LINK?: CrmMultifield[];
  ORIGINATOR_ID?: string | null;
  ORIGIN_ID?: string | null;
  ORIGIN_VERSION?: string | null;
  ADDRESS?: null | string;
  ADDRESS_2?: null | string;
  ADDRESS_CITY?: null | string;
  ADDRESS_POSTAL_CODE?: null | string;
  ADDRESS_REGION?: null | string;
  ADDRESS_PROVINCE?: null | string;
  ADDRESS_COUNTRY?: null | string;
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
  fields?: {
    HONORIFIC?: string | undefined;
    NAME?: string | undefined;
    SECOND_NAME?: string | undefined;
    LAST_NAME?: string | undefined;
    PHOTO?: unknown;
    BIRTHDATE?: null | (string | Date) | undefined;
    TYPE_ID?: string | undefined;
    SOURCE_ID?: string | undefined;
    SOURCE_DESCRIPTION?: string | undefined;
    POST?: string | undefined;
    COMMENTS?: string | undefined;
    OPENED?: "Y" | "N" | undefined;
    EXPORT?: "Y" | "N" | undefined;
    ASSIGNED_BY_ID?: number | string | undefined;
    COMPANY_ID?: number | string | null | undefined;
    COMPANY_IDS?: (number | string)[] | undefined;
    UTM_SOURCE?: string | undefined;
    UTM_MEDIUM?: string | undefined;
    UTM_CAMPAIGN?: string | undefined;
    UTM_CONTENT?: string | undefined;
    UTM_TERM?: string | undefined;
    TRACE?: string | undefined;
    PHONE?: CrmMultifield[] | undefined;
    EMAIL?: CrmMultifield[] | undefined;
    WEB?: CrmMultifield[] | undefined;
    IM?: CrmMultifield[] | undefined;
    LINK?: CrmMultifield[] | undefined;
    ORIGINATOR_ID?: string | number | null | undefined;
    ORIGIN_ID?: string | number | null | undefined;
    ORIGIN_VERSION?: string | undefined;
    [name: `PARENT_ID_${string}`]: unknown;
    [name: `UF_CRM_${string}`]: unknown;
  } | {
    HONORIFIC?: string | undefined;
    NAME?: string | undefined;
    SECOND_NAME?: string | undefined;
    LAST_NAME?: string | undefined;
    PHOTO?: unknown;
    BIRTHDATE?: null | (string | Date) | undefined;
    TYPE_ID?: string | undefined;
    SOURCE_ID?: string | undefined;
    SOURCE_DESCRIPTION?: string | undefined;
    POST?: string | undefined;
    COMMENTS?: string | undefined;
    OPENED?: "Y" | "N" | undefined;
    EXPORT?: "Y" | "N" | undefined;
    ASSIGNED_BY_ID?: number | string | undefined;
    COMPANY_ID?: number | string | null | undefined;
    COMPANY_IDS?: (number | string)[] | undefined;
    UTM_SOURCE?: string | undefined;
    UTM_MEDIUM?: string | undefined;
    UTM_CAMPAIGN?: string | undefined;
    UTM_CONTENT?: string | undefined;
    UTM_TERM?: string | undefined;
    TRACE?: string | undefined;
    PHONE?: CrmMultifield[] | undefined;
    EMAIL?: CrmMultifield[] | undefined;
    WEB?: CrmMultifield[] | undefined;
    IM?: CrmMultifield[] | undefined;
    LINK?: CrmMultifield[] | undefined;
    DATE_CREATE?: null | (string | Date) | undefined;
    DATE_MODIFY?: null | (string | Date) | undefined;
    CREATED_BY_ID?: number | string | undefined;
    MODIFY_BY_ID?: number | string | undefined;
    [name: `PARENT_ID_${string}`]: unknown;
    [name: `UF_CRM_${string}`]: unknown;
  } | {
    HONORIFIC?: string | undefined;
    NAME?: string | undefined;
    SECOND_NAME?: string | undefined;
    LAST_NAME?: string | undefined;
    PHOTO?: unknown;
    BIRTHDATE?: null | (string | Date) | undefined;
    TYPE_ID?: string | undefined;
    SOURCE_ID?: string | undefined;
    SOURCE_DESCRIPTION?: string | undefined;
    POST?: string | undefined;
    COMMENTS?: string | undefined;
    OPENED?: "Y" | "N" | undefined;
    EXPORT?: "Y" | "N" | undefined;
    ASSIGNED_BY_ID?: number | string | undefined;
    COMPANY_ID?: number | string | null | undefined;
    COMPANY_IDS?: (number | string)[] | undefined;
    UTM_SOURCE?: string | undefined;
    UTM_MEDIUM?: string | undefined;
    UTM_CAMPAIGN?: string | undefined;
    UTM_CONTENT?: string | undefined;
    UTM_TERM?: string | undefined;
    TRACE?: string | undefined;
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
    [name: `PARENT_ID_${string}`]: unknown;
    [name: `UF_CRM_${string}`]: unknown;
  } | undefined;
  params?: {
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
  id: number | string;
  fields: {
    COMPANY_ID: number | string;
    IS_PRIMARY?: "Y" | "N" | undefined;
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
  id: number | string;
  fields: {
    COMPANY_ID: number | string;
  };
}

/** Result of crm.contact.company.delete. */
export type CrmContactCompanyDeleteResult = boolean;

/** How crm.contact.company.fields describes a field. */
export interface CrmContactCompanyFieldsField {
  type?: string;
  isRequired?: boolean;
  isReadOnly?: boolean;
  isImmutable?: boolean;
  isMultiple?: boolean;
  isDynamic?: boolean;
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
  SORT?: CrmContactCompanyFieldsField;
  IS_PRIMARY?: CrmContactCompanyFieldsField;
  COMPANY_ID?: CrmContactCompanyFieldsField;
}

/**
 * Parameters of crm.contact.company.items.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/contacts/company/crm-contact-company-items-delete.html
 */
export interface CrmContactCompanyItemsDeleteParams {
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
  id: number | string;
}

/** Result of crm.contact.company.items.get. */
export type CrmContactCompanyItemsGetResult = {
  COMPANY_ID?: number;
  SORT?: number;
  ROLE_ID?: number;
  IS_PRIMARY?: "Y" | "N";
}[];

/**
 * Parameters of crm.contact.company.items.set.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/contacts/company/crm-contact-company-items-set.html
 */
export interface CrmContactCompanyItemsSetParams {
  id: number | string;
  items: {
    COMPANY_ID: number | string;
    IS_PRIMARY?: "Y" | "N" | undefined;
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
  scope?: "P" | "C" | undefined;
  userId?: number | string | undefined;
}

/** Result of crm.contact.details.configuration.get. */
export type CrmContactDetailsConfigurationGetResult = null | {
  name?: string;
  title?: string;
  type?: string;
  elements?: {
    name?: string;
    optionFlags?: "1" | "0";
    options?: {
      defaultAddressType?: number;
      defaultCountry?: string;
      isPayButtonVisible?: "true" | "false";
      isPaymentDocumentsVisible?: "true" | "false";
    };
  }[];
}[];

/** Parameters of crm.contact.details.configuration.reset. */
export interface CrmContactDetailsConfigurationResetParams {
  scope?: "P" | "C" | undefined;
  userId?: number | string | undefined;
}

/** Result of crm.contact.details.configuration.reset. */
export type CrmContactDetailsConfigurationResetResult = boolean;

/** Stands in several types. */
export interface CrmContactDetailsConfigurationSetDataItem {
  name: string;
  title: string;
  type: string;
  elements?: {
    name: string;
    optionFlags?: 1 | 0 | undefined;
    options?: {
      defaultAddressType?: number | string | undefined;
      defaultCountry?: string | undefined;
      isPayButtonVisible?: "true" | "false" | undefined;
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
  scope?: "P" | "C" | undefined;
  userId?: number | string | undefined;
  data: CrmContactDetailsConfigurationSetDataItem[];
}

/** Result of crm.contact.details.configuration.set. */
export type CrmContactDetailsConfigurationSetResult = boolean;

/** How crm.contact.fields describes a field. */
export interface CrmContactFieldsField {
  type?: string;
  isRequired?: boolean;
  isReadOnly?: boolean;
  isImmutable?: boolean;
  isMultiple?: boolean;
  isDynamic?: boolean;
  title?: string;
  statusType?: string;
  isDeprecated?: boolean;
  settings?: {
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
  ID?: CrmContactFieldsField;
  HONORIFIC?: CrmContactFieldsField;
  NAME?: CrmContactFieldsField;
  SECOND_NAME?: CrmContactFieldsField;
  LAST_NAME?: CrmContactFieldsField;
  PHOTO?: CrmContactFieldsField;
  BIRTHDATE?: CrmContactFieldsField;
  TYPE_ID?: CrmContactFieldsField;
  SOURCE_ID?: CrmContactFieldsField;
  SOURCE_DESCRIPTION?: CrmContactFieldsField;
  POST?: CrmContactFieldsField;
  ADDRESS?: CrmContactFieldsField;
  ADDRESS_2?: CrmContactFieldsField;
  ADDRESS_CITY?: CrmContactFieldsField;
  ADDRESS_POSTAL_CODE?: CrmContactFieldsField;
  ADDRESS_REGION?: CrmContactFieldsField;
  ADDRESS_PROVINCE?: CrmContactFieldsField;
  ADDRESS_COUNTRY?: CrmContactFieldsField;
  ADDRESS_COUNTRY_CODE?: CrmContactFieldsField;
  ADDRESS_LOC_ADDR_ID?: CrmContactFieldsField;
  COMMENTS?: CrmContactFieldsField;
  OPENED?: CrmContactFieldsField;
  EXPORT?: CrmContactFieldsField;
  HAS_PHONE?: CrmContactFieldsField;
  HAS_EMAIL?: CrmContactFieldsField;
  HAS_IMOL?: CrmContactFieldsField;
  ASSIGNED_BY_ID?: CrmContactFieldsField;
  CREATED_BY_ID?: CrmContactFieldsField;
  MODIFY_BY_ID?: CrmContactFieldsField;
  DATE_CREATE?: CrmContactFieldsField;
  DATE_MODIFY?: CrmContactFieldsField;
  COMPANY_ID?: CrmContactFieldsField;
  COMPANY_IDS?: CrmContactFieldsField;
  LEAD_ID?: CrmContactFieldsField;
  ORIGINATOR_ID?: CrmContactFieldsField;
  ORIGIN_ID?: CrmContactFieldsField;
  ORIGIN_VERSION?: CrmContactFieldsField;
  UTM_SOURCE?: CrmContactFieldsField;
  UTM_MEDIUM?: CrmContactFieldsField;
  UTM_CAMPAIGN?: CrmContactFieldsField;
  UTM_CONTENT?: CrmContactFieldsField;
  UTM_TERM?: CrmContactFieldsField;
  LAST_ACTIVITY_TIME?: CrmContactFieldsField;
  LAST_ACTIVITY_BY?: CrmContactFieldsField;
  PHONE?: CrmContactFieldsField;
  EMAIL?: CrmContactFieldsField;
  WEB?: CrmContactFieldsField;
  IM?: CrmContactFieldsField;
  LINK?: CrmContactFieldsField;
  [name: `UF_CRM_${string}`]: unknown;
}

/**
 * Parameters of crm.contact.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/contacts/crm-contact-get.html
 */
export interface CrmContactGetParams {
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
  select?: string[] | undefined;
  filter?: object | undefined;
  order?: object | undefined;
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
  id: number | string;
  fields: {
    HONORIFIC?: string | undefined;
    NAME?: string | undefined;
    SECOND_NAME?: string | undefined;
    LAST_NAME?: string | undefined;
    PHOTO?: unknown;
    BIRTHDATE?: null | (string | Date) | undefined;
    TYPE_ID?: string | undefined;
    SOURCE_ID?: string | undefined;
    SOURCE_DESCRIPTION?: string | undefined;
    POST?: string | undefined;
    COMMENTS?: string | undefined;
    OPENED?: "Y" | "N" | undefined;
    EXPORT?: "Y" | "N" | undefined;
    ASSIGNED_BY_ID?: number | string | undefined;
    COMPANY_ID?: number | string | null | undefined;
    COMPANY_IDS?: (number | string)[] | undefined;
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
    ORIGINATOR_ID?: string | number | null | undefined;
    ORIGIN_ID?: string | number | null | undefined;
    ORIGIN_VERSION?: string | undefined;
    [name: `PARENT_ID_${string}`]: unknown;
    [name: `UF_CRM_${string}`]: unknown;
  } | {
    HONORIFIC?: string | undefined;
    NAME?: string | undefined;
    SECOND_NAME?: string | undefined;
    LAST_NAME?: string | undefined;
    PHOTO?: unknown;
    BIRTHDATE?: null | (string | Date) | undefined;
    TYPE_ID?: string | undefined;
    SOURCE_ID?: string | undefined;
    SOURCE_DESCRIPTION?: string | undefined;
    POST?: string | undefined;
    COMMENTS?: string | undefined;
    OPENED?: "Y" | "N" | undefined;
    EXPORT?: "Y" | "N" | undefined;
    ASSIGNED_BY_ID?: number | string | undefined;
    COMPANY_ID?: number | string | null | undefined;
    COMPANY_IDS?: (number | string)[] | undefined;
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
    [name: `PARENT_ID_${string}`]: unknown;
    [name: `UF_CRM_${string}`]: unknown;
  };
  params?: {
    REGISTER_SONET_EVENT?: "Y" | "N" | undefined;
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
  id: number | string;
}

/** Result of crm.contact.userfield.get. */
export interface CrmContactUserfieldGetResult {
  ID?: number | string;
  ENTITY_ID?: string;
  FIELD_NAME?: string;
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
  XML_ID?: string | null;
  SORT?: number | string;
  MULTIPLE?: "Y" | "N";
  MANDATORY?: "Y" | "N";
  SHOW_FILTER?: "N" | "I" | "E" | "S";
  SHOW_IN_LIST?: "Y" | "N";
  EDIT_IN_LIST?: "Y" | "N";
  IS_SEARCHABLE?: "Y" | "N";
  SETTINGS:
    | {
      PRECISION?: number;
      SIZE?: number;
      MIN_VALUE?: number;
      MAX_VALUE?: number;
      DEFAULT_VALUE?: number | string;
      ROWS?: number;
      REGEXP?: string;
      MIN_LENGTH?: number;
      MAX_LENGTH?: number;
    }
    | {
      DEFAULT_VALUE?: 0 | 1;
      DISPLAY?: "CHECKBOX" | "RADIO" | "DROPDOWN";
      LABEL?: string[];
      LABEL_CHECKBOX?: string;
    }
    | {
      DEFAULT_VALUE?: object;
    }
    | {
      SIZE?: number;
      MIN_VALUE?: number;
      MAX_VALUE?: number;
      DEFAULT_VALUE?: number;
    }
    | {
      DEFAULT_VALUE?: object;
      USE_SECOND?: "Y" | "N";
      USE_TIMEZONE?: "Y" | "N";
    }
    | CrmCompanyUserfieldSettings
    | {
      DISPLAY?: "LIST" | "CHECKBOX" | "UI" | "DIALOG";
      LIST_HEIGHT?: number;
      CAPTION_NO_VALUE?: string;
      SHOW_NO_VALUE?: "Y" | "N";
    }
    | {
      DISPLAY?: "LIST" | "CHECKBOX" | "UI" | "DIALOG";
      LIST_HEIGHT?: number;
      IBLOCK_ID?: number;
      DEFAULT_VALUE?: number;
      ACTIVE_FILTER?: "Y" | "N";
    }
    | {
      ENTITY_TYPE?: object;
    }
    | {
      LEAD?: boolean;
      CONTACT?: boolean;
      COMPANY?: boolean;
      DEAL?: boolean;
      ORDER?: boolean;
      QUOTE?: boolean;
      SMART_INVOICE?: boolean;
      [name: `DYNAMIC_${string}`]: unknown;
    }
    | {
      DEFAULT_VALUE?: string;
    }
    | {
      SHOW_MAP?: boolean;
    }
    | CrmContactUserfieldGetSettings
    | CrmContactUserfieldGetSettings2;
  LIST?: {
    ID?: number;
    VALUE?: string;
    SORT?: number;
    DEF?: "Y" | "N";
  }[];
  EDIT_FORM_LABEL: {
    [name: string]: string;
  };
  LIST_COLUMN_LABEL: {
    [name: string]: string;
  };
  LIST_FILTER_LABEL: {
    [name: string]: string;
  };
  ERROR_MESSAGE: {
    [name: string]: string;
  };
  HELP_MESSAGE: {
    [name: string]: string;
  };
  USER_TYPE_OWNER?: string;
}

/** Stands in several types. */
export interface CrmContactUserfieldGetSettings {
  POPUP?: boolean;
  SIZE?: number;
  MIN_LENGTH?: number;
  MAX_LENGTH?: number;
  DEFAULT_VALUE?: string;
  ROWS?: number;
}

/** Stands in several types. */
export interface CrmContactUserfieldGetSettings2 {
  SIZE?: number;
  LIST_WIDTH?: number;
  LIST_HEIGHT?: number;
  MAX_SHOW_SIZE?: number;
  MAX_ALLOWED_SIZE?: number;
  EXTENSIONS?: string[];
  TARGET_BLANK?: boolean;
}

/**
 * Parameters of crm.contact.userfield.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/contacts/userfield/crm-contact-userfield-list.html
 */
export interface CrmContactUserfieldListParams {
  filter?: {
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
    SHOW_IN_LIST?: boolean | ("Y" | "N") | undefined;
    EDIT_IN_LIST?: ("Y" | "N") | ("Y" | "N")[] | undefined;
    IS_SEARCHABLE?: boolean | ("Y" | "N") | undefined;
    LANG?: string | string[] | undefined;
    [name: `!${string}` | `<${string}` | `=${string}` | `>${string}` | `%${string}` | `@${string}`]: unknown;
  } | undefined;
  order?: object | undefined;
}

/** Result of crm.contact.userfield.list. */
export type CrmContactUserfieldListResult = {
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
  SETTINGS?: {
    SHOW_MAP?: string;
    CONTACT?: string;
    COMPANY?: string;
    LEAD?: null;
    DEFAULT_VALUE?: number | {
      VALUE?: string;
      TYPE?: string;
    };
    PRECISION?: number;
    SIZE?: number;
    MIN_VALUE?: number;
    MAX_VALUE?: number;
    LIST_WIDTH?: number;
    LIST_HEIGHT?: number;
    MAX_SHOW_SIZE?: number;
    MAX_ALLOWED_SIZE?: number;
    EXTENSIONS?: unknown[];
    TARGET_BLANK?: string;
    [name: `DYNAMIC_${string}`]: string;
  } | unknown[];
  EDIT_FORM_LABEL?: string;
  LIST_COLUMN_LABEL?: string;
  LIST_FILTER_LABEL?: string;
  ERROR_MESSAGE?: null;
  HELP_MESSAGE?: null;
}[];

/**
 * Parameters of crm.contact.userfield.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/contacts/userfield/crm-contact-userfield-update.html
 */
export interface CrmContactUserfieldUpdateParams {
  id: number | string;
  fields: {
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
    LIST?: {
      ID?: string | number | undefined;
      DEL?: "Y" | "N" | undefined;
      VALUE?: string | undefined;
      SORT?: number | string | undefined;
      DEF?: "Y" | "N" | undefined;
      XML_ID?: string | number | undefined;
    }[] | undefined;
    SORT?: number | string | undefined;
    SHOW_IN_LIST?: "Y" | "N" | undefined;
    EDIT_IN_LIST?: "Y" | "N" | undefined;
    IS_SEARCHABLE?: "Y" | "N" | undefined;
    LIST_FILTER_LABEL?: string | object | undefined;
    LIST_COLUMN_LABEL?: string | object | undefined;
    EDIT_FORM_LABEL?: string | object | undefined;
    ERROR_MESSAGE?: string | object | undefined;
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
  /** Lists custom fields of contacts, filtered by name, type, flags and so on. */
  "crm.contact.userfield.list": { params: CrmContactUserfieldListParams; result: CrmContactUserfieldListResult };
  /** Changes the labels, flags or list values of a contact custom field; CRM admins only. */
  "crm.contact.userfield.update": { params: CrmContactUserfieldUpdateParams; result: CrmContactUserfieldUpdateResult };
}
