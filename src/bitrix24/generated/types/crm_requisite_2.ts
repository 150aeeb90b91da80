// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type {
  CrmRequisite,
  CrmRequisiteAddParams,
  CrmRequisiteAddResult,
  CrmRequisiteBankdetailAddParams,
  CrmRequisiteBankdetailAddResult,
  CrmRequisiteBankdetailDeleteParams,
  CrmRequisiteBankdetailDeleteResult,
  CrmRequisiteBankdetailFieldsParams,
  CrmRequisiteBankdetailFieldsResult,
  CrmRequisiteBankdetailGetParams,
  CrmRequisiteBankdetailGetResult,
  CrmRequisiteBankdetailListParams,
  CrmRequisiteBankdetailListResult,
  CrmRequisiteBankdetailUpdateParams,
  CrmRequisiteBankdetailUpdateResult,
  CrmRequisiteDeleteParams,
  CrmRequisiteDeleteResult,
  CrmRequisiteFieldsParams,
  CrmRequisiteFieldsResult,
  CrmRequisiteGetParams,
  CrmRequisiteGetResult,
  CrmRequisiteLink,
  CrmRequisiteLinkFieldsParams,
  CrmRequisiteLinkFieldsResult,
} from "./crm_requisite_1.ts";
import type { UfEnumElement } from "./shared.ts";

/**
 * Parameters of crm.requisite.link.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/requisites/links/crm-requisite-link-get.html
 */
export interface CrmRequisiteLinkGetParams {
  /** Kind of CRM record, e.g. 2 for deals: crm.enum.ownertype. */
  entityTypeId: number | string;
  /** Id of the record that it belongs to. */
  entityId: number | string;
}

/** Result of crm.requisite.link.get. */
export type CrmRequisiteLinkGetResult = CrmRequisiteLink;

/**
 * Parameters of crm.requisite.link.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/requisites/links/crm-requisite-link-list.html
 */
export interface CrmRequisiteLinkListParams {
  /** Names of the fields to return. See crm.requisite.link.fields. */
  select?:
    | (
      | "ENTITY_TYPE_ID"
      | "ENTITY_ID"
      | "REQUISITE_ID"
      | "BANK_DETAIL_ID"
      | "MC_REQUISITE_ID"
      | "MC_BANK_DETAIL_ID"
      | (string & {})
    )[]
    | undefined;
  /** Conditions that all must hold. See crm.requisite.link.fields. */
  filter?: {
    /** Kind of CRM record, e.g. 2 for deals: crm.enum.ownertype. */
    ENTITY_TYPE_ID?: (number | string) | (number | string)[] | undefined;
    /** Id of the record that it belongs to. */
    ENTITY_ID?: (number | string) | (number | string)[] | undefined;
    /** Id of the requisites: crm.requisite.list. */
    REQUISITE_ID?: (number | string) | (number | string)[] | undefined;
    /** Id of the bank details: crm.requisite.bankdetail.list. */
    BANK_DETAIL_ID?: (number | string) | (number | string)[] | undefined;
    /** Id of one's own requisites: crm.requisite.list. */
    MC_REQUISITE_ID?: (number | string) | (number | string)[] | undefined;
    /** Id of one's own bank details: crm.requisite.bankdetail.list. */
    MC_BANK_DETAIL_ID?: (number | string) | (number | string)[] | undefined;
    [name: `!${string}` | `<${string}` | `=${string}` | `>${string}` | `%${string}` | `@${string}`]: unknown;
  } | undefined;
  /** Fields to sort by, each with ASC or DESC. See crm.requisite.link.fields. */
  order?: {
    /** Kind of CRM record, e.g. 2 for deals: crm.enum.ownertype. */
    ENTITY_TYPE_ID?: "ASC" | "DESC" | "asc" | "desc" | (string & {}) | undefined;
    /** Id of the record that it belongs to. */
    ENTITY_ID?: "ASC" | "DESC" | "asc" | "desc" | (string & {}) | undefined;
    /** Id of the requisites: crm.requisite.list. */
    REQUISITE_ID?: "ASC" | "DESC" | "asc" | "desc" | (string & {}) | undefined;
    /** Id of the bank details: crm.requisite.bankdetail.list. */
    BANK_DETAIL_ID?: "ASC" | "DESC" | "asc" | "desc" | (string & {}) | undefined;
    /** Id of one's own requisites: crm.requisite.list. */
    MC_REQUISITE_ID?: "ASC" | "DESC" | "asc" | "desc" | (string & {}) | undefined;
    /** Id of one's own bank details: crm.requisite.bankdetail.list. */
    MC_BANK_DETAIL_ID?: "ASC" | "DESC" | "asc" | "desc" | (string & {}) | undefined;
    [name: string]: unknown;
  } | undefined;
  /** How many records to skip, a multiple of 50. */
  start?: number | string | undefined;
}

/** Result of crm.requisite.link.list. */
export type CrmRequisiteLinkListResult = CrmRequisiteLink[];

/**
 * Parameters of crm.requisite.link.register.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/requisites/links/crm-requisite-link-register.html
 */
export interface CrmRequisiteLinkRegisterParams {
  /** Fields of the record by their names. See crm.requisite.link.fields. */
  fields: {
    /** Kind of CRM record, e.g. 2 for deals: crm.enum.ownertype. Cannot be changed later. */
    ENTITY_TYPE_ID: number | string;
    /** Id of the record that it belongs to. Cannot be changed later. */
    ENTITY_ID: number | string;
    /** Id of the requisites: crm.requisite.list. */
    REQUISITE_ID: number | string;
    /** Id of the bank details: crm.requisite.bankdetail.list. */
    BANK_DETAIL_ID: number | string;
    /** Id of one's own requisites: crm.requisite.list. */
    MC_REQUISITE_ID: number | string;
    /** Id of one's own bank details: crm.requisite.bankdetail.list. */
    MC_BANK_DETAIL_ID: number | string;
  };
}

/** Result of crm.requisite.link.register. */
export type CrmRequisiteLinkRegisterResult = boolean;

/**
 * Parameters of crm.requisite.link.unregister.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/requisites/links/crm-requisite-link-unregister.html
 */
export interface CrmRequisiteLinkUnregisterParams {
  /** Kind of CRM record, e.g. 2 for deals: crm.enum.ownertype. */
  entityTypeId: number | string;
  /** Id of the record that it belongs to. */
  entityId: number | string;
}

/** Result of crm.requisite.link.unregister. */
export type CrmRequisiteLinkUnregisterResult = boolean;

/**
 * Parameters of crm.requisite.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/requisites/universal/crm-requisite-list.html
 */
export interface CrmRequisiteListParams {
  /** Names of the fields to return. See crm.requisite.fields. */
  select?: (keyof CrmRequisite | (string & {}))[] | undefined;
  /** Conditions that all must hold. See crm.requisite.fields. */
  filter?:
    | {
      [Name in keyof CrmRequisite]?: unknown;
    }
    | object
    | undefined;
  /** Fields to sort by, each with ASC or DESC. See crm.requisite.fields. */
  order?:
    | {
      [Name in keyof CrmRequisite]?: ("ASC" | "DESC" | "asc" | "desc" | (string & {})) | undefined;
    }
    | object
    | undefined;
  /** How many records to skip, a multiple of 50. */
  start?: number | string | undefined;
}

/** Result of crm.requisite.list. */
export type CrmRequisiteListResult = CrmRequisite[];

/** What crm.requisite.preset holds. Which members arrive depends on the call. */
export interface CrmRequisitePreset {
  /** Id, unique among its kind. Read-only. */
  ID?: number | string;
  /** Kind of CRM record, e.g. 2 for deals: crm.enum.ownertype. Cannot be changed later. */
  ENTITY_TYPE_ID?: number | string;
  /** Number of the country. Cannot be changed later. */
  COUNTRY_ID?: number | string;
  /** When it was created. Date and time, ISO 8601. Read-only. */
  DATE_CREATE?: string;
  /** When it was last changed. Date and time, ISO 8601. Read-only. */
  DATE_MODIFY?: string;
  /** Id of the user who created it: user.get. Read-only. */
  CREATED_BY_ID?: number | string;
  /** Id of the user who last changed it: user.get. Read-only. */
  MODIFY_BY_ID?: number | null;
  /** What it is called. */
  NAME?: string;
  /** Id in an outside system. */
  XML_ID?: string;
  /** Whether it is in use. */
  ACTIVE?: string;
  /** Place in the order; what has less comes first. */
  SORT?: number | string;
}

/**
 * Parameters of crm.requisite.preset.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/crm-requisite-preset-add.html
 */
export interface CrmRequisitePresetAddParams {
  /** Fields of the record by their names. See crm.requisite.preset.fields. */
  fields: {
    /** Kind of CRM record, e.g. 2 for deals: crm.enum.ownertype. Cannot be changed later. */
    ENTITY_TYPE_ID: number | string;
    /** Number of the country. Cannot be changed later. */
    COUNTRY_ID: number | string;
    /** What it is called. */
    NAME: string;
    /** Id in an outside system. */
    XML_ID?: string | number | null | undefined;
    /** Whether it is in use. */
    ACTIVE?: string | undefined;
    /** Place in the order; what has less comes first. */
    SORT?: number | string | undefined;
  };
}

/** Result of crm.requisite.preset.add. */
export type CrmRequisitePresetAddResult = number;

/**
 * Parameters of crm.requisite.preset.countries.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/crm-requisite-preset-countries.html
 */
export interface CrmRequisitePresetCountriesParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of crm.requisite.preset.countries. */
export type CrmRequisitePresetCountriesResult = {
  /** Id, unique among its kind. Read-only. */
  ID?: number;
  /** Symbolic code. */
  CODE?: string;
  /** What it is called, for people to read. */
  TITLE?: string;
}[];

/**
 * Parameters of crm.requisite.preset.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/crm-requisite-preset-delete.html
 */
export interface CrmRequisitePresetDeleteParams {
  /** Id, unique among its kind. See crm.requisite.preset.list. */
  id: number | string;
}

/** Result of crm.requisite.preset.delete. */
export type CrmRequisitePresetDeleteResult = boolean;

/** What crm.requisite.preset.field holds. Which members arrive depends on the call. */
export interface CrmRequisitePresetField {
  /** Id, unique among its kind. Read-only. */
  ID?: number;
  /** Name of the field. */
  FIELD_NAME?: string;
  /** Template Name. */
  FIELD_TITLE?: string;
  /** Place in the order; what has less comes first. */
  SORT?: number;
  /** Show in brief list. */
  IN_SHORT_LIST?: "Y" | "N";
}

/** Stands in several types. */
export interface CrmRequisitePresetFieldAddFields {
  /** Name of the field. */
  FIELD_NAME: string;
  /** Template Name. */
  FIELD_TITLE?: string | undefined;
  /** Place in the order; what has less comes first. */
  SORT?: number | string | undefined;
  /** Show in brief list. */
  IN_SHORT_LIST?: "Y" | "N" | undefined;
}

/**
 * Parameters of crm.requisite.preset.field.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/fields/crm-requisite-preset-field-add.html
 */
export interface CrmRequisitePresetFieldAddParams {
  /** See crm.requisite.preset.list. */
  preset: object;
  /** Fields of the record by their names. See crm.requisite.preset.field.fields. */
  fields: CrmRequisitePresetFieldAddFields;
}

/** Result of crm.requisite.preset.field.add. */
export type CrmRequisitePresetFieldAddResult = number;

/** Parameters of crm.requisite.preset.field.availabletoadd. */
export interface CrmRequisitePresetFieldAvailabletoaddParams {
  /** See crm.requisite.preset.list. */
  preset: object;
}

/** Result of crm.requisite.preset.field.availabletoadd. */
export type CrmRequisitePresetFieldAvailabletoaddResult = string[];

/** Parameters of crm.requisite.preset.field.delete. */
export interface CrmRequisitePresetFieldDeleteParams {
  /** Id, unique among its kind. See crm.requisite.preset.field.list. */
  id: number | string;
  /** See crm.requisite.preset.list. */
  preset: object;
}

/** Result of crm.requisite.preset.field.delete. */
export type CrmRequisitePresetFieldDeleteResult = boolean;

/** How crm.requisite.preset.field.fields describes a field. */
export interface CrmRequisitePresetFieldFieldsField {
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

/** Parameters of crm.requisite.preset.field.fields. */
export interface CrmRequisitePresetFieldFieldsParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of crm.requisite.preset.field.fields. */
export interface CrmRequisitePresetFieldFieldsResult {
  /** Id, unique among its kind. Read-only. */
  ID?: CrmRequisitePresetFieldFieldsField;
  /** Name of the field. */
  FIELD_NAME?: CrmRequisitePresetFieldFieldsField;
  /** Template Name. */
  FIELD_TITLE?: CrmRequisitePresetFieldFieldsField;
  /** Place in the order; what has less comes first. */
  SORT?: CrmRequisitePresetFieldFieldsField;
  /** Show in brief list. */
  IN_SHORT_LIST?: CrmRequisitePresetFieldFieldsField;
}

/**
 * Parameters of crm.requisite.preset.field.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/fields/crm-requisite-preset-field-get.html
 */
export interface CrmRequisitePresetFieldGetParams {
  /** Id, unique among its kind. See crm.requisite.preset.field.list. */
  id: number | string;
  /** See crm.requisite.preset.list. */
  preset: object;
}

/** Result of crm.requisite.preset.field.get. */
export type CrmRequisitePresetFieldGetResult = CrmRequisitePresetField;

/**
 * Parameters of crm.requisite.preset.field.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/fields/crm-requisite-preset-field-list.html
 */
export interface CrmRequisitePresetFieldListParams {
  /** See crm.requisite.preset.list. */
  preset: object;
}

/** Result of crm.requisite.preset.field.list. */
export type CrmRequisitePresetFieldListResult = CrmRequisitePresetField[];

/** Parameters of crm.requisite.preset.field.update. */
export interface CrmRequisitePresetFieldUpdateParams {
  /** Id, unique among its kind. See crm.requisite.preset.field.list. */
  id: number | string;
  /** See crm.requisite.preset.list. */
  preset: object;
  /** Fields of the record by their names. See crm.requisite.preset.field.fields. */
  fields: CrmRequisitePresetFieldAddFields;
}

/** Result of crm.requisite.preset.field.update. */
export type CrmRequisitePresetFieldUpdateResult = boolean;

/** How crm.requisite.preset.fields describes a field. */
export interface CrmRequisitePresetFieldsField {
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
 * Parameters of crm.requisite.preset.fields.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/crm-requisite-preset-fields.html
 */
export interface CrmRequisitePresetFieldsParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of crm.requisite.preset.fields. */
export interface CrmRequisitePresetFieldsResult {
  /** Id, unique among its kind. Read-only. */
  ID?: CrmRequisitePresetFieldsField;
  /** Kind of CRM record, e.g. 2 for deals: crm.enum.ownertype. Cannot be changed later. */
  ENTITY_TYPE_ID?: CrmRequisitePresetFieldsField;
  /** Number of the country. Cannot be changed later. */
  COUNTRY_ID?: CrmRequisitePresetFieldsField;
  /** What it is called. */
  NAME?: CrmRequisitePresetFieldsField;
  /** When it was created. Read-only. */
  DATE_CREATE?: CrmRequisitePresetFieldsField;
  /** When it was last changed. Read-only. */
  DATE_MODIFY?: CrmRequisitePresetFieldsField;
  /** Id of the user who created it: user.get. Read-only. */
  CREATED_BY_ID?: CrmRequisitePresetFieldsField;
  /** Id of the user who last changed it: user.get. Read-only. */
  MODIFY_BY_ID?: CrmRequisitePresetFieldsField;
  /** Whether it is in use. */
  ACTIVE?: CrmRequisitePresetFieldsField;
  /** Place in the order; what has less comes first. */
  SORT?: CrmRequisitePresetFieldsField;
  /** Id in an outside system. */
  XML_ID?: CrmRequisitePresetFieldsField;
}

/**
 * Parameters of crm.requisite.preset.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/crm-requisite-preset-get.html
 */
export interface CrmRequisitePresetGetParams {
  /** Id, unique among its kind. See crm.requisite.preset.list. */
  id: number | string;
}

/** Result of crm.requisite.preset.get. */
export type CrmRequisitePresetGetResult = CrmRequisitePreset;

/**
 * Parameters of crm.requisite.preset.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/crm-requisite-preset-list.html
 */
export interface CrmRequisitePresetListParams {
  /** Names of the fields to return. See crm.requisite.preset.fields. */
  select?:
    | (
      | "ID"
      | "ENTITY_TYPE_ID"
      | "COUNTRY_ID"
      | "DATE_CREATE"
      | "DATE_MODIFY"
      | "CREATED_BY_ID"
      | "MODIFY_BY_ID"
      | "NAME"
      | "XML_ID"
      | "ACTIVE"
      | "SORT"
      | (string & {})
    )[]
    | undefined;
  /** Conditions that all must hold. See crm.requisite.preset.fields. */
  filter?: {
    /** Id, unique among its kind. */
    ID?: (number | string) | (number | string)[] | undefined;
    /** Kind of CRM record, e.g. 2 for deals: crm.enum.ownertype. */
    ENTITY_TYPE_ID?: (number | string) | (number | string)[] | undefined;
    /** Number of the country. */
    COUNTRY_ID?: (number | string) | (number | string)[] | undefined;
    /** When it was created. Date and time, ISO 8601. */
    DATE_CREATE?: (string | Date) | (string | Date)[] | undefined;
    /** When it was last changed. Date and time, ISO 8601. */
    DATE_MODIFY?: (string | Date) | (string | Date)[] | undefined;
    /** Id of the user who created it: user.get. */
    CREATED_BY_ID?: (number | string) | (number | string)[] | undefined;
    /** Id of the user who last changed it: user.get. */
    MODIFY_BY_ID?: (number | string) | (number | string)[] | undefined;
    /** What it is called. */
    NAME?: string | string[] | undefined;
    /** Id in an outside system. */
    XML_ID?: (string | number) | (string | number)[] | undefined;
    /** Whether it is in use. */
    ACTIVE?: string | string[] | undefined;
    /** Place in the order; what has less comes first. */
    SORT?: (number | string) | (number | string)[] | undefined;
    [name: `!${string}` | `<${string}` | `=${string}` | `>${string}` | `%${string}` | `@${string}`]: unknown;
  } | undefined;
  /** Fields to sort by, each with ASC or DESC. See crm.requisite.preset.fields. */
  order?: {
    /** Id, unique among its kind. */
    ID?: "ASC" | "DESC" | "asc" | "desc" | (string & {}) | undefined;
    /** Kind of CRM record, e.g. 2 for deals: crm.enum.ownertype. */
    ENTITY_TYPE_ID?: "ASC" | "DESC" | "asc" | "desc" | (string & {}) | undefined;
    /** Number of the country. */
    COUNTRY_ID?: "ASC" | "DESC" | "asc" | "desc" | (string & {}) | undefined;
    /** When it was created. Date and time, ISO 8601. */
    DATE_CREATE?: "ASC" | "DESC" | "asc" | "desc" | (string & {}) | undefined;
    /** When it was last changed. Date and time, ISO 8601. */
    DATE_MODIFY?: "ASC" | "DESC" | "asc" | "desc" | (string & {}) | undefined;
    /** Id of the user who created it: user.get. */
    CREATED_BY_ID?: "ASC" | "DESC" | "asc" | "desc" | (string & {}) | undefined;
    /** Id of the user who last changed it: user.get. */
    MODIFY_BY_ID?: "ASC" | "DESC" | "asc" | "desc" | (string & {}) | undefined;
    /** What it is called. */
    NAME?: "ASC" | "DESC" | "asc" | "desc" | (string & {}) | undefined;
    /** Id in an outside system. */
    XML_ID?: "ASC" | "DESC" | "asc" | "desc" | (string & {}) | undefined;
    /** Whether it is in use. */
    ACTIVE?: "ASC" | "DESC" | "asc" | "desc" | (string & {}) | undefined;
    /** Place in the order; what has less comes first. */
    SORT?: "ASC" | "DESC" | "asc" | "desc" | (string & {}) | undefined;
    [name: string]: unknown;
  } | undefined;
  /** How many records to skip, a multiple of 50. */
  start?: number | string | undefined;
}

/** Result of crm.requisite.preset.list. */
export type CrmRequisitePresetListResult = CrmRequisitePreset[];

/**
 * Parameters of crm.requisite.preset.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/crm-requisite-preset-update.html
 */
export interface CrmRequisitePresetUpdateParams {
  /** Id, unique among its kind. See crm.requisite.preset.list. */
  id: number | string;
  /** Fields of the record by their names. See crm.requisite.preset.fields. */
  fields: {
    /** What it is called. */
    NAME: string;
    /** Id in an outside system. */
    XML_ID?: string | number | null | undefined;
    /** Whether it is in use. */
    ACTIVE?: string | undefined;
    /** Place in the order; what has less comes first. */
    SORT?: number | string | undefined;
  };
}

/** Result of crm.requisite.preset.update. */
export type CrmRequisitePresetUpdateResult = boolean;

/**
 * Parameters of crm.requisite.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/requisites/universal/crm-requisite-update.html
 */
export interface CrmRequisiteUpdateParams {
  /** Id, unique among its kind. See crm.requisite.list. */
  id: number | string;
  /** Fields of the record by their names. See crm.requisite.fields. */
  fields: {
    /** What it is called. */
    NAME?: string | undefined;
    /** Symbolic code. */
    CODE?: string | undefined;
    /** Id in an outside system. */
    XML_ID?: string | number | null | undefined;
    /** Outside system that it came from. */
    ORIGINATOR_ID?: string | number | null | undefined;
    /** Whether it is in use. */
    ACTIVE?: string | undefined;
    /** Whether it holds an address only. */
    ADDRESS_ONLY?: string | undefined;
    /** Place in the order; what has less comes first. */
    SORT?: number | string | undefined;
    /** Full Name. */
    RQ_NAME?: string | undefined;
    /** First Name. */
    RQ_FIRST_NAME?: string | undefined;
    /** Last Name. */
    RQ_LAST_NAME?: string | undefined;
    /** Middle Name. */
    RQ_SECOND_NAME?: string | undefined;
    /** Number of the company. */
    RQ_COMPANY_ID?: string | number | null | undefined;
    /** Short organization name. */
    RQ_COMPANY_NAME?: string | undefined;
    /** Full organization name. */
    RQ_COMPANY_FULL_NAME?: string | undefined;
    /** State registration date. */
    RQ_COMPANY_REG_DATE?: string | undefined;
    /** CEO. */
    RQ_DIRECTOR?: string | undefined;
    /** Chief Accountant. */
    RQ_ACCOUNTANT?: string | undefined;
    /** Name of the managing director. */
    RQ_CEO_NAME?: string | undefined;
    /** Position of the managing director. */
    RQ_CEO_WORK_POS?: string | undefined;
    /** Contact person. */
    RQ_CONTACT?: string | undefined;
    /** E-Mail. */
    RQ_EMAIL?: string | undefined;
    /** Phone. */
    RQ_PHONE?: string | undefined;
    /** Fax. */
    RQ_FAX?: string | undefined;
    /** Kind of identity card. Code of an entry of a reference book: crm.status.list. */
    RQ_IDENT_TYPE?: string | undefined;
    /** Document type. */
    RQ_IDENT_DOC?: string | undefined;
    /** Series. */
    RQ_IDENT_DOC_SER?: string | undefined;
    /** Number. */
    RQ_IDENT_DOC_NUM?: string | undefined;
    /** Personal number on the identity card. */
    RQ_IDENT_DOC_PERS_NUM?: string | undefined;
    /** Issue date. */
    RQ_IDENT_DOC_DATE?: string | undefined;
    /** Issued by. */
    RQ_IDENT_DOC_ISSUED_BY?: string | undefined;
    /** Department code. */
    RQ_IDENT_DOC_DEP_CODE?: string | undefined;
    /** Tax ID. */
    RQ_INN?: string | undefined;
    /** Tax Registration Code. */
    RQ_KPP?: string | undefined;
    /** Number in the register of companies. */
    RQ_USRLE?: string | undefined;
    /** Tax Office. */
    RQ_IFNS?: string | undefined;
    /** State Registration Number. */
    RQ_OGRN?: string | undefined;
    /** Sole Proprietor Registration Number. */
    RQ_OGRNIP?: string | undefined;
    /** OKPO Code. */
    RQ_OKPO?: string | undefined;
    /** OKTMO Code. */
    RQ_OKTMO?: string | undefined;
    /** NAICS Code. */
    RQ_OKVED?: string | undefined;
    /** Number of the company (EDRPOU). */
    RQ_EDRPOU?: string | undefined;
    /** Tax number of the person (DRFO). */
    RQ_DRFO?: string | undefined;
    /** Code of the beneficiary (KBE). */
    RQ_KBE?: string | undefined;
    /** Number of the person (IIN). */
    RQ_IIN?: string | undefined;
    /** Number of the company (BIN). */
    RQ_BIN?: string | undefined;
    /** State registration certificate series. */
    RQ_ST_CERT_SER?: string | undefined;
    /** State registration certificate number. */
    RQ_ST_CERT_NUM?: string | undefined;
    /** State registration certificate date. */
    RQ_ST_CERT_DATE?: string | undefined;
    /** Whether VAT is paid. */
    RQ_VAT_PAYER?: string | undefined;
    /** VAT number. */
    RQ_VAT_ID?: string | number | null | undefined;
    /** Series of the VAT certificate. */
    RQ_VAT_CERT_SER?: string | undefined;
    /** Number of the VAT certificate. */
    RQ_VAT_CERT_NUM?: string | undefined;
    /** Date of the VAT certificate. */
    RQ_VAT_CERT_DATE?: string | undefined;
    /** Country of residence. */
    RQ_RESIDENCE_COUNTRY?: string | undefined;
    /** Document that authorises the signature. */
    RQ_BASE_DOC?: string | undefined;
    /** Statistical number (REGON). */
    RQ_REGON?: string | undefined;
    /** Number in the court register (KRS). */
    RQ_KRS?: string | undefined;
    /** Number of the person (PESEL). */
    RQ_PESEL?: string | undefined;
    /** Legal form. */
    RQ_LEGAL_FORM?: string | undefined;
    /** Number of the establishment (SIRET). */
    RQ_SIRET?: string | undefined;
    /** Number of the company (SIREN). */
    RQ_SIREN?: string | undefined;
    /** Share capital. */
    RQ_CAPITAL?: string | undefined;
    /** Number in the register of companies (RCS). */
    RQ_RCS?: string | undefined;
    /** Number of the company (CNPJ). */
    RQ_CNPJ?: string | undefined;
    /** Number of the state's registration. */
    RQ_STATE_REG?: string | undefined;
    /** Number of the municipality's registration. */
    RQ_MNPL_REG?: string | undefined;
    /** Number of the person (CPF). */
    RQ_CPF?: string | undefined;
    [name: `UF_CRM_${string}`]: unknown;
  };
}

/** Result of crm.requisite.update. */
export type CrmRequisiteUpdateResult = boolean;

/** What crm.requisite.userfield holds. Which members arrive depends on the call. */
export interface CrmRequisiteUserfield {
  /** Id, unique among its kind. */
  ID?: number | string;
  /** Id of the record that it belongs to. */
  ENTITY_ID?: string;
  /** Name of the field. */
  FIELD_NAME?: string;
  /** Kind of value: string, integer, enumeration, … */
  USER_TYPE_ID?: string;
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
  /** Label in forms. */
  EDIT_FORM_LABEL?: string | {
    [name: string]: string;
  };
  /** Heading in lists. */
  LIST_COLUMN_LABEL?: string | {
    [name: string]: string;
  };
  /** Label in filters. */
  LIST_FILTER_LABEL?: string | {
    [name: string]: string;
  };
  /** What is shown when the value is wrong. */
  ERROR_MESSAGE?: (string | null) | {
    [name: string]: string;
  };
  /** What is shown to help. */
  HELP_MESSAGE?: (string | null) | {
    [name: string]: string;
  };
  /** Entries of the list. */
  LIST?: UfEnumElement;
  /** How it is set up. See crm.userfield.settings.fields. */
  SETTINGS?: {
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
    DEFAULT_VALUE?: (string | number | null) | {
      /** What kind it is of. */
      TYPE?: string;
      /** The value itself. */
      VALUE?: string;
    };
    /** How the input looks. */
    DISPLAY?: string;
    /** Text beside it, for people to read. */
    LABEL?: string[];
    /** Text beside the checkbox. */
    LABEL_CHECKBOX?: string;
    /** Whether seconds are shown. */
    USE_SECOND?: string;
    /** Whether the time zone counts. */
    USE_TIMEZONE?: string;
    /** How many decimals there are. */
    PRECISION?: number;
    /** Least value. */
    MIN_VALUE?: number;
    /** Greatest value. */
    MAX_VALUE?: number;
  };
}

/**
 * Parameters of crm.requisite.userfield.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/requisites/user-fields/crm-requisite-userfield-add.html
 */
export interface CrmRequisiteUserfieldAddParams {
  /** Fields of the record by their names. */
  fields: {
    /** Id of the record that it belongs to. */
    ENTITY_ID: string | number;
    /** Name of the field. */
    FIELD_NAME: string;
    /** Kind of value: string, integer, enumeration, … */
    USER_TYPE_ID: string | number;
    /** Id in an outside system. */
    XML_ID?: string | number | null | undefined;
    /** Place in the order; what has less comes first. */
    SORT?: number | string | undefined;
    /** Whether it holds several values. Default: N. */
    MULTIPLE?: "Y" | "N" | undefined;
    /** Whether it must be filled in. Default: N. */
    MANDATORY?: "Y" | "N" | undefined;
    /** How lists are filtered by it; N not at all. Default: N. */
    SHOW_FILTER?: "N" | "I" | "E" | "S" | undefined;
    /** Whether lists show it. Default: Y. */
    SHOW_IN_LIST?: "Y" | "N" | undefined;
    /** Whether it can be edited. Default: Y. */
    EDIT_IN_LIST?: "Y" | "N" | undefined;
    /** Whether search finds it. Default: N. */
    IS_SEARCHABLE?: "Y" | "N" | undefined;
    /** Label in forms. */
    EDIT_FORM_LABEL?: string | undefined;
    /** Heading in lists. */
    LIST_COLUMN_LABEL?: string | undefined;
    /** Label in filters. */
    LIST_FILTER_LABEL?: string | undefined;
    /** What is shown when the value is wrong. */
    ERROR_MESSAGE?: string | undefined;
    /** What is shown to help. */
    HELP_MESSAGE?: string | undefined;
    /** Entries of the list. */
    LIST?: UfEnumElement | undefined;
    /** How it is set up. See crm.userfield.settings.fields. */
    SETTINGS?: object | undefined;
  };
}

/** Result of crm.requisite.userfield.add. */
export type CrmRequisiteUserfieldAddResult = number;

/**
 * Parameters of crm.requisite.userfield.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/requisites/user-fields/crm-requisite-userfield-delete.html
 */
export interface CrmRequisiteUserfieldDeleteParams {
  /** Id, unique among its kind. See crm.requisite.userfield.list. */
  id: number | string;
}

/** Result of crm.requisite.userfield.delete. */
export type CrmRequisiteUserfieldDeleteResult = boolean;

/**
 * Parameters of crm.requisite.userfield.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/requisites/user-fields/crm-requisite-userfield-get.html
 */
export interface CrmRequisiteUserfieldGetParams {
  /** Id, unique among its kind. See crm.requisite.userfield.list. */
  id: number | string;
}

/** Result of crm.requisite.userfield.get. */
export type CrmRequisiteUserfieldGetResult = CrmRequisiteUserfield;

/**
 * Parameters of crm.requisite.userfield.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/requisites/user-fields/crm-requisite-userfield-list.html
 */
export interface CrmRequisiteUserfieldListParams {
  /** Fields to sort by, each with ASC or DESC. */
  order?:
    | {
      [Name in keyof CrmRequisiteUserfield]?: ("ASC" | "DESC" | "asc" | "desc" | (string & {})) | undefined;
    }
    | object
    | undefined;
  /** Conditions that all must hold. */
  filter?: {
    /** Id, unique among its kind. */
    ID?: (number | string) | (number | string)[] | undefined;
    /** Id of the record that it belongs to. */
    ENTITY_ID?: (string | number) | (string | number)[] | undefined;
    /** Name of the field. */
    FIELD_NAME?: string | string[] | undefined;
    /** Kind of value: string, integer, enumeration, … */
    USER_TYPE_ID?: (string | number) | (string | number)[] | undefined;
    /** Id in an outside system. */
    XML_ID?: (string | number) | (string | number)[] | undefined;
    /** Place in the order; what has less comes first. */
    SORT?: (number | string) | (number | string)[] | undefined;
    /** Whether it holds several values. */
    MULTIPLE?: ("Y" | "N") | ("Y" | "N")[] | undefined;
    /** Whether it must be filled in. */
    MANDATORY?: ("Y" | "N") | ("Y" | "N")[] | undefined;
    /** How lists are filtered by it; N not at all. */
    SHOW_FILTER?: ("N" | "I" | "E" | "S") | ("N" | "I" | "E" | "S")[] | undefined;
    /** Whether lists show it. */
    SHOW_IN_LIST?: ("Y" | "N") | ("Y" | "N")[] | undefined;
    /** Whether it can be edited. */
    EDIT_IN_LIST?: ("Y" | "N") | ("Y" | "N")[] | undefined;
    /** Whether search finds it. */
    IS_SEARCHABLE?: ("Y" | "N") | ("Y" | "N")[] | undefined;
    /** Label in forms. */
    EDIT_FORM_LABEL?: string | string[] | undefined;
    /** Heading in lists. */
    LIST_COLUMN_LABEL?: string | string[] | undefined;
    /** Label in filters. */
    LIST_FILTER_LABEL?: string | string[] | undefined;
    /** What is shown when the value is wrong. */
    ERROR_MESSAGE?: string | string[] | undefined;
    /** What is shown to help. */
    HELP_MESSAGE?: string | string[] | undefined;
    /** Entries of the list. */
    LIST?: UfEnumElement | undefined;
    /** How it is set up. See crm.userfield.settings.fields. */
    SETTINGS?: object | undefined;
    /** Code of the language, e.g. en. */
    LANG?: string | string[] | undefined;
    [name: `!${string}` | `<${string}` | `=${string}` | `>${string}` | `%${string}` | `@${string}`]: unknown;
  } | undefined;
}

/** Result of crm.requisite.userfield.list. */
export type CrmRequisiteUserfieldListResult = CrmRequisiteUserfield[];

/**
 * Parameters of crm.requisite.userfield.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/requisites/user-fields/crm-requisite-userfield-update.html
 */
export interface CrmRequisiteUserfieldUpdateParams {
  /** Id, unique among its kind. See crm.requisite.userfield.list. */
  id: number | string;
  /** Fields of the record by their names. */
  fields: {
    /** Id in an outside system. */
    XML_ID?: string | number | null | undefined;
    /** Place in the order; what has less comes first. */
    SORT?: number | string | undefined;
    /** Whether it holds several values. */
    MULTIPLE?: "Y" | "N" | undefined;
    /** Whether it must be filled in. */
    MANDATORY?: "Y" | "N" | undefined;
    /** How lists are filtered by it; N not at all. */
    SHOW_FILTER?: "N" | "I" | "E" | "S" | undefined;
    /** Whether lists show it. */
    SHOW_IN_LIST?: "Y" | "N" | undefined;
    /** Whether it can be edited. */
    EDIT_IN_LIST?: "Y" | "N" | undefined;
    /** Whether search finds it. */
    IS_SEARCHABLE?: "Y" | "N" | undefined;
    /** Label in forms. */
    EDIT_FORM_LABEL?: string | undefined;
    /** Heading in lists. */
    LIST_COLUMN_LABEL?: string | undefined;
    /** Label in filters. */
    LIST_FILTER_LABEL?: string | undefined;
    /** What is shown when the value is wrong. */
    ERROR_MESSAGE?: string | undefined;
    /** What is shown to help. */
    HELP_MESSAGE?: string | undefined;
    /** Entries of the list. */
    LIST?: UfEnumElement | undefined;
    /** How it is set up. See crm.userfield.settings.fields. */
    SETTINGS?: object | undefined;
  };
}

/** Result of crm.requisite.userfield.update. */
export type CrmRequisiteUserfieldUpdateResult = boolean;

/** Methods of Bitrix24 whose names begin with `crm.requisite`. */
export interface CrmRequisiteRestMethods {
  /** Gives a contact or company a set of legal details (requisite) built on a template; returns its ID. */
  "crm.requisite.add": { params: CrmRequisiteAddParams; result: CrmRequisiteAddResult };
  /** Adds bank details to a requisite of a contact or company and returns their ID. */
  "crm.requisite.bankdetail.add": { params: CrmRequisiteBankdetailAddParams; result: CrmRequisiteBankdetailAddResult };
  /** Deletes bank details of a requisite by their ID; the owner's delete permission is checked. */
  "crm.requisite.bankdetail.delete": {
    params: CrmRequisiteBankdetailDeleteParams;
    result: CrmRequisiteBankdetailDeleteResult;
  };
  /** Describes the fields of bank details, such as bank name, codes and account numbers. */
  "crm.requisite.bankdetail.fields": {
    params: CrmRequisiteBankdetailFieldsParams;
    result: CrmRequisiteBankdetailFieldsResult;
  };
  /** Returns one set of bank details of a requisite by its ID. */
  "crm.requisite.bankdetail.get": { params: CrmRequisiteBankdetailGetParams; result: CrmRequisiteBankdetailGetResult };
  /**
   * Lists bank details of requisites that pass a filter, in pages of 50.
   * All records: `list`, by id in parallel windows: every record that was there from start to end comes exactly once.
   */
  "crm.requisite.bankdetail.list": {
    params: CrmRequisiteBankdetailListParams;
    result: CrmRequisiteBankdetailListResult;
  };
  /** Changes the bank name, codes, accounts or other fields of a requisite's bank details. */
  "crm.requisite.bankdetail.update": {
    params: CrmRequisiteBankdetailUpdateParams;
    result: CrmRequisiteBankdetailUpdateResult;
  };
  /** Deletes a set of legal details (requisite) of a contact or company by its ID. */
  "crm.requisite.delete": { params: CrmRequisiteDeleteParams; result: CrmRequisiteDeleteResult };
  /** Describes the fields of a requisite - owner, template, tax numbers and other legal details. */
  "crm.requisite.fields": { params: CrmRequisiteFieldsParams; result: CrmRequisiteFieldsResult };
  /** Returns one requisite of a contact or company with all its legal details. */
  "crm.requisite.get": { params: CrmRequisiteGetParams; result: CrmRequisiteGetResult };
  /** Describes the fields of a link that tells which requisites a deal, invoice or other item uses. */
  "crm.requisite.link.fields": { params: CrmRequisiteLinkFieldsParams; result: CrmRequisiteLinkFieldsResult };
  /** Returns the client's and own company's requisites and bank details chosen for a CRM item. */
  "crm.requisite.link.get": { params: CrmRequisiteLinkGetParams; result: CrmRequisiteLinkGetResult };
  /**
   * Lists which requisites and bank details CRM items use, by filter, in pages of 50.
   * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
   */
  "crm.requisite.link.list": { params: CrmRequisiteLinkListParams; result: CrmRequisiteLinkListResult };
  /** Chooses the seller's and client's requisites and bank details that a deal or invoice uses. */
  "crm.requisite.link.register": { params: CrmRequisiteLinkRegisterParams; result: CrmRequisiteLinkRegisterResult };
  /** Removes the choice of requisites and bank details from a CRM item; the requisites stay. */
  "crm.requisite.link.unregister": {
    params: CrmRequisiteLinkUnregisterParams;
    result: CrmRequisiteLinkUnregisterResult;
  };
  /**
   * Lists requisites of contacts and companies that pass a filter, in pages of 50.
   * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
   */
  "crm.requisite.list": { params: CrmRequisiteListParams; result: CrmRequisiteListResult };
  /** Creates a requisite template for a country and returns its ID. */
  "crm.requisite.preset.add": { params: CrmRequisitePresetAddParams; result: CrmRequisitePresetAddResult };
  /** Lists the countries that requisite templates can be made for, with IDs and codes. */
  "crm.requisite.preset.countries": {
    params: CrmRequisitePresetCountriesParams;
    result: CrmRequisitePresetCountriesResult;
  };
  /** Deletes a requisite template; refused while requisites built on it exist. */
  "crm.requisite.preset.delete": { params: CrmRequisitePresetDeleteParams; result: CrmRequisitePresetDeleteResult };
  /** Puts one more field, predefined or custom, into a requisite template and returns its ID there. */
  "crm.requisite.preset.field.add": {
    params: CrmRequisitePresetFieldAddParams;
    result: CrmRequisitePresetFieldAddResult;
  };
  /** Lists the names of the fields that a requisite template does not have yet and can take. */
  "crm.requisite.preset.field.availabletoadd": {
    params: CrmRequisitePresetFieldAvailabletoaddParams;
    result: CrmRequisitePresetFieldAvailabletoaddResult;
  };
  /** Takes a field out of a requisite template; both the field ID and the template ID are required. */
  "crm.requisite.preset.field.delete": {
    params: CrmRequisitePresetFieldDeleteParams;
    result: CrmRequisitePresetFieldDeleteResult;
  };
  /** Describes the attributes of a requisite template's field - name, title and sort order. */
  "crm.requisite.preset.field.fields": {
    params: CrmRequisitePresetFieldFieldsParams;
    result: CrmRequisitePresetFieldFieldsResult;
  };
  /** Returns the name, title and sort order of one field in a requisite template. */
  "crm.requisite.preset.field.get": {
    params: CrmRequisitePresetFieldGetParams;
    result: CrmRequisitePresetFieldGetResult;
  };
  /**
   * Lists all fields that a requisite template contains, with titles and sort order.
   * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
   */
  "crm.requisite.preset.field.list": {
    params: CrmRequisitePresetFieldListParams;
    result: CrmRequisitePresetFieldListResult;
  };
  /** Changes the title, sort order or underlying name of a field in a requisite template. */
  "crm.requisite.preset.field.update": {
    params: CrmRequisitePresetFieldUpdateParams;
    result: CrmRequisitePresetFieldUpdateResult;
  };
  /** Describes the fields of a requisite template, such as country, name and activity. */
  "crm.requisite.preset.fields": { params: CrmRequisitePresetFieldsParams; result: CrmRequisitePresetFieldsResult };
  /** Returns one requisite template by ID with its country, name and dates. */
  "crm.requisite.preset.get": { params: CrmRequisitePresetGetParams; result: CrmRequisitePresetGetResult };
  /**
   * Lists requisite templates that pass a filter, in pages of 50.
   * All records: `list`, by id in parallel windows: every record that was there from start to end comes exactly once.
   */
  "crm.requisite.preset.list": { params: CrmRequisitePresetListParams; result: CrmRequisitePresetListResult };
  /** Changes a requisite template's name, external ID, activity or sort order. */
  "crm.requisite.preset.update": { params: CrmRequisitePresetUpdateParams; result: CrmRequisitePresetUpdateResult };
  /** Changes the name, legal details or activity of a contact's or company's requisite. */
  "crm.requisite.update": { params: CrmRequisiteUpdateParams; result: CrmRequisiteUpdateResult };
  /** Creates a custom field (UF_CRM_...) for requisites; needs the right to change CRM settings. */
  "crm.requisite.userfield.add": { params: CrmRequisiteUserfieldAddParams; result: CrmRequisiteUserfieldAddResult };
  /** Deletes a custom field of requisites together with its values; CRM settings right needed. */
  "crm.requisite.userfield.delete": {
    params: CrmRequisiteUserfieldDeleteParams;
    result: CrmRequisiteUserfieldDeleteResult;
  };
  /** Returns the settings of one custom field of requisites by its ID. */
  "crm.requisite.userfield.get": { params: CrmRequisiteUserfieldGetParams; result: CrmRequisiteUserfieldGetResult };
  /**
   * Lists custom fields of requisites, filtered by name, type, flags and so on.
   * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
   */
  "crm.requisite.userfield.list": { params: CrmRequisiteUserfieldListParams; result: CrmRequisiteUserfieldListResult };
  /** Changes the labels, flags or sort order of a requisite custom field; CRM settings right needed. */
  "crm.requisite.userfield.update": {
    params: CrmRequisiteUserfieldUpdateParams;
    result: CrmRequisiteUserfieldUpdateResult;
  };
}
