// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { UfEnumElement } from "./shared.ts";

/** What crm.requisite holds. Which members arrive depends on the call. */
export interface CrmRequisite {
  ID?: string;
  ENTITY_TYPE_ID?: string;
  ENTITY_ID?: string;
  PRESET_ID?: string;
  DATE_CREATE?: string;
  DATE_MODIFY?: string;
  CREATED_BY_ID?: string;
  MODIFY_BY_ID?: null;
  NAME?: string;
  CODE?: null;
  XML_ID?: string;
  ORIGINATOR_ID?: null;
  ACTIVE?: string;
  ADDRESS_ONLY?: string;
  SORT?: string;
  RQ_NAME?: null;
  RQ_FIRST_NAME?: null;
  RQ_LAST_NAME?: null;
  RQ_SECOND_NAME?: null;
  RQ_COMPANY_ID?: null;
  RQ_COMPANY_NAME?: string;
  RQ_COMPANY_FULL_NAME?: string;
  RQ_COMPANY_REG_DATE?: string;
  RQ_DIRECTOR?: string;
  RQ_ACCOUNTANT?: null;
  RQ_CEO_NAME?: null;
  RQ_CEO_WORK_POS?: null;
  RQ_CONTACT?: null;
  RQ_EMAIL?: null;
  RQ_PHONE?: null;
  RQ_FAX?: null;
  RQ_IDENT_TYPE?: null;
  RQ_IDENT_DOC?: null;
  RQ_IDENT_DOC_SER?: null;
  RQ_IDENT_DOC_NUM?: null;
  RQ_IDENT_DOC_PERS_NUM?: null;
  RQ_IDENT_DOC_DATE?: null;
  RQ_IDENT_DOC_ISSUED_BY?: null;
  RQ_IDENT_DOC_DEP_CODE?: null;
  RQ_INN?: string;
  RQ_KPP?: string;
  RQ_USRLE?: null;
  RQ_IFNS?: null;
  RQ_OGRN?: string;
  RQ_OGRNIP?: null;
  RQ_OKPO?: null;
  RQ_OKTMO?: null;
  RQ_OKVED?: null;
  RQ_EDRPOU?: null;
  RQ_DRFO?: null;
  RQ_KBE?: null;
  RQ_IIN?: null;
  RQ_BIN?: null;
  RQ_ST_CERT_SER?: null;
  RQ_ST_CERT_NUM?: null;
  RQ_ST_CERT_DATE?: null;
  RQ_VAT_PAYER?: string;
  RQ_VAT_ID?: null;
  RQ_VAT_CERT_SER?: null;
  RQ_VAT_CERT_NUM?: null;
  RQ_VAT_CERT_DATE?: null;
  RQ_RESIDENCE_COUNTRY?: null;
  RQ_BASE_DOC?: null;
  RQ_REGON?: null;
  RQ_KRS?: null;
  RQ_PESEL?: null;
  RQ_LEGAL_FORM?: null;
  RQ_SIRET?: null;
  RQ_SIREN?: null;
  RQ_CAPITAL?: null;
  RQ_RCS?: null;
  RQ_CNPJ?: null;
  RQ_STATE_REG?: null;
  RQ_MNPL_REG?: null;
  RQ_CPF?: null;
  [name: `UF_CRM_${string}`]: unknown;
}

/**
 * Parameters of crm.requisite.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/requisites/universal/crm-requisite-add.html
 */
export interface CrmRequisiteAddParams {
  fields: {
    ENTITY_TYPE_ID: 3 | 4;
    ENTITY_ID: number | string;
    PRESET_ID: number | string;
    NAME: string;
    CODE?: string | undefined;
    XML_ID?: string | number | null | undefined;
    ORIGINATOR_ID?: string | number | null | undefined;
    ACTIVE?: string | undefined;
    ADDRESS_ONLY?: string | undefined;
    SORT?: number | string | undefined;
    RQ_NAME?: string | undefined;
    RQ_FIRST_NAME?: string | undefined;
    RQ_LAST_NAME?: string | undefined;
    RQ_SECOND_NAME?: string | undefined;
    RQ_COMPANY_ID?: string | number | null | undefined;
    RQ_COMPANY_NAME?: string | undefined;
    RQ_COMPANY_FULL_NAME?: string | undefined;
    RQ_COMPANY_REG_DATE?: string | undefined;
    RQ_DIRECTOR?: string | undefined;
    RQ_ACCOUNTANT?: string | undefined;
    RQ_CEO_NAME?: string | undefined;
    RQ_CEO_WORK_POS?: string | undefined;
    RQ_CONTACT?: string | undefined;
    RQ_EMAIL?: string | undefined;
    RQ_PHONE?: string | undefined;
    RQ_FAX?: string | undefined;
    RQ_IDENT_TYPE?: string | undefined;
    RQ_IDENT_DOC?: string | undefined;
    RQ_IDENT_DOC_SER?: string | undefined;
    RQ_IDENT_DOC_NUM?: string | undefined;
    RQ_IDENT_DOC_PERS_NUM?: string | undefined;
    RQ_IDENT_DOC_DATE?: string | undefined;
    RQ_IDENT_DOC_ISSUED_BY?: string | undefined;
    RQ_IDENT_DOC_DEP_CODE?: string | undefined;
    RQ_INN?: string | undefined;
    RQ_KPP?: string | undefined;
    RQ_USRLE?: string | undefined;
    RQ_IFNS?: string | undefined;
    RQ_OGRN?: string | undefined;
    RQ_OGRNIP?: string | undefined;
    RQ_OKPO?: string | undefined;
    RQ_OKTMO?: string | undefined;
    RQ_OKVED?: string | undefined;
    RQ_EDRPOU?: string | undefined;
    RQ_DRFO?: string | undefined;
    RQ_KBE?: string | undefined;
    RQ_IIN?: string | undefined;
    RQ_BIN?: string | undefined;
    RQ_ST_CERT_SER?: string | undefined;
    RQ_ST_CERT_NUM?: string | undefined;
    RQ_ST_CERT_DATE?: string | undefined;
    RQ_VAT_PAYER?: string | undefined;
    RQ_VAT_ID?: string | number | null | undefined;
    RQ_VAT_CERT_SER?: string | undefined;
    RQ_VAT_CERT_NUM?: string | undefined;
    RQ_VAT_CERT_DATE?: string | undefined;
    RQ_RESIDENCE_COUNTRY?: string | undefined;
    RQ_BASE_DOC?: string | undefined;
    RQ_REGON?: string | undefined;
    RQ_KRS?: string | undefined;
    RQ_PESEL?: string | undefined;
    RQ_LEGAL_FORM?: string | undefined;
    RQ_SIRET?: string | undefined;
    RQ_SIREN?: string | undefined;
    RQ_CAPITAL?: string | undefined;
    RQ_RCS?: string | undefined;
    RQ_CNPJ?: string | undefined;
    RQ_STATE_REG?: string | undefined;
    RQ_MNPL_REG?: string | undefined;
    RQ_CPF?: string | undefined;
    [name: `UF_CRM_${string}`]: unknown;
  };
}

/** Result of crm.requisite.add. */
export type CrmRequisiteAddResult = number;

/** What crm.requisite.bankdetail holds. Which members arrive depends on the call. */
export interface CrmRequisiteBankdetail {
  ID?: number | string;
  ENTITY_TYPE_ID?: number;
  ENTITY_ID?: number | string;
  COUNTRY_ID?: number | string;
  DATE_CREATE?: string;
  DATE_MODIFY?: string;
  CREATED_BY_ID?: number | string;
  MODIFY_BY_ID?: number | null;
  NAME?: string;
  CODE?: string | null;
  XML_ID?: string;
  ACTIVE?: string;
  SORT?: number | string;
  RQ_BANK_NAME?: string;
  RQ_BANK_ADDR?: string;
  RQ_BANK_CODE?: string | null;
  RQ_BANK_ROUTE_NUM?: string | null;
  RQ_BIK?: string;
  RQ_CODEB?: string | null;
  RQ_CODEG?: string | null;
  RQ_RIB?: string | null;
  RQ_MFO?: string | null;
  RQ_ACC_NAME?: string | null;
  RQ_ACC_NUM?: string;
  RQ_ACC_TYPE?: string | null;
  RQ_AGENCY_NAME?: string | null;
  RQ_IIK?: string | null;
  RQ_ACC_CURRENCY?: string;
  RQ_COR_ACC_NUM?: string;
  RQ_IBAN?: string | null;
  RQ_SWIFT?: string | null;
  RQ_BIC?: string | null;
  COMMENTS?: string | null;
  ORIGINATOR_ID?: string | null;
}

/**
 * Parameters of crm.requisite.bankdetail.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/requisites/bank-detail/crm-requisite-bank-detail-add.html
 */
export interface CrmRequisiteBankdetailAddParams {
  fields: {
    ENTITY_ID: number | string;
    COUNTRY_ID?: number | string | undefined;
    NAME: string;
    CODE?: string | undefined;
    XML_ID?: string | number | null | undefined;
    ACTIVE?: string | undefined;
    SORT?: number | string | undefined;
    RQ_BANK_NAME?: string | undefined;
    RQ_BANK_ADDR?: string | undefined;
    RQ_BANK_CODE?: string | undefined;
    RQ_BANK_ROUTE_NUM?: string | undefined;
    RQ_BIK?: string | undefined;
    RQ_CODEB?: string | undefined;
    RQ_CODEG?: string | undefined;
    RQ_RIB?: string | undefined;
    RQ_MFO?: string | undefined;
    RQ_ACC_NAME?: string | undefined;
    RQ_ACC_NUM?: string | undefined;
    RQ_ACC_TYPE?: string | undefined;
    RQ_AGENCY_NAME?: string | undefined;
    RQ_IIK?: string | undefined;
    RQ_ACC_CURRENCY?: string | undefined;
    RQ_COR_ACC_NUM?: string | undefined;
    RQ_IBAN?: string | undefined;
    RQ_SWIFT?: string | undefined;
    RQ_BIC?: string | undefined;
    COMMENTS?: string | undefined;
    ORIGINATOR_ID?: string | number | null | undefined;
  };
}

/** Result of crm.requisite.bankdetail.add. */
export type CrmRequisiteBankdetailAddResult = number;

/**
 * Parameters of crm.requisite.bankdetail.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/requisites/bank-detail/crm-requisite-bank-detail-delete.html
 */
export interface CrmRequisiteBankdetailDeleteParams {
  id: number | string;
}

/** Result of crm.requisite.bankdetail.delete. */
export type CrmRequisiteBankdetailDeleteResult = boolean;

/** How crm.requisite.bankdetail.fields describes a field. */
export interface CrmRequisiteBankdetailFieldsField {
  type?: string;
  isRequired?: boolean;
  isReadOnly?: boolean;
  isImmutable?: boolean;
  isMultiple?: boolean;
  isDynamic?: boolean;
  title?: string;
}

/**
 * Parameters of crm.requisite.bankdetail.fields.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/requisites/bank-detail/crm-requisite-bank-detail-fields.html
 */
export interface CrmRequisiteBankdetailFieldsParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of crm.requisite.bankdetail.fields. */
export interface CrmRequisiteBankdetailFieldsResult {
  ID?: CrmRequisiteBankdetailFieldsField;
  ENTITY_ID?: CrmRequisiteBankdetailFieldsField;
  COUNTRY_ID?: CrmRequisiteBankdetailFieldsField;
  DATE_CREATE?: CrmRequisiteBankdetailFieldsField;
  DATE_MODIFY?: CrmRequisiteBankdetailFieldsField;
  CREATED_BY_ID?: CrmRequisiteBankdetailFieldsField;
  MODIFY_BY_ID?: CrmRequisiteBankdetailFieldsField;
  NAME?: CrmRequisiteBankdetailFieldsField;
  CODE?: CrmRequisiteBankdetailFieldsField;
  XML_ID?: CrmRequisiteBankdetailFieldsField;
  ACTIVE?: CrmRequisiteBankdetailFieldsField;
  SORT?: CrmRequisiteBankdetailFieldsField;
  RQ_BANK_NAME?: CrmRequisiteBankdetailFieldsField;
  RQ_BANK_ADDR?: CrmRequisiteBankdetailFieldsField;
  RQ_BANK_CODE?: CrmRequisiteBankdetailFieldsField;
  RQ_AGENCY_NAME?: CrmRequisiteBankdetailFieldsField;
  RQ_BANK_ROUTE_NUM?: CrmRequisiteBankdetailFieldsField;
  RQ_BIK?: CrmRequisiteBankdetailFieldsField;
  RQ_MFO?: CrmRequisiteBankdetailFieldsField;
  RQ_ACC_NAME?: CrmRequisiteBankdetailFieldsField;
  RQ_ACC_NUM?: CrmRequisiteBankdetailFieldsField;
  RQ_ACC_TYPE?: CrmRequisiteBankdetailFieldsField;
  RQ_IIK?: CrmRequisiteBankdetailFieldsField;
  RQ_ACC_CURRENCY?: CrmRequisiteBankdetailFieldsField;
  RQ_COR_ACC_NUM?: CrmRequisiteBankdetailFieldsField;
  RQ_IBAN?: CrmRequisiteBankdetailFieldsField;
  RQ_SWIFT?: CrmRequisiteBankdetailFieldsField;
  RQ_BIC?: CrmRequisiteBankdetailFieldsField;
  RQ_CODEB?: CrmRequisiteBankdetailFieldsField;
  RQ_CODEG?: CrmRequisiteBankdetailFieldsField;
  RQ_RIB?: CrmRequisiteBankdetailFieldsField;
  COMMENTS?: CrmRequisiteBankdetailFieldsField;
  ORIGINATOR_ID?: CrmRequisiteBankdetailFieldsField;
}

/**
 * Parameters of crm.requisite.bankdetail.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/requisites/bank-detail/crm-requisite-bank-detail-get.html
 */
export interface CrmRequisiteBankdetailGetParams {
  id: number | string;
}

/** Result of crm.requisite.bankdetail.get. */
export type CrmRequisiteBankdetailGetResult = CrmRequisiteBankdetail;

/**
 * Parameters of crm.requisite.bankdetail.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/requisites/bank-detail/crm-requisite-bank-detail-list.html
 */
export interface CrmRequisiteBankdetailListParams {
  select?: string[] | undefined;
  filter?: {
    ID?: (number | string) | (number | string)[] | undefined;
    ENTITY_ID?: (number | string) | (number | string)[] | undefined;
    COUNTRY_ID?: (number | string) | (number | string)[] | undefined;
    DATE_CREATE?: (string | Date) | (string | Date)[] | undefined;
    DATE_MODIFY?: (string | Date) | (string | Date)[] | undefined;
    CREATED_BY_ID?: (number | string) | (number | string)[] | undefined;
    MODIFY_BY_ID?: (number | string) | (number | string)[] | undefined;
    NAME?: string | string[] | undefined;
    CODE?: string | string[] | undefined;
    XML_ID?: (string | number) | (string | number)[] | undefined;
    ACTIVE?: string | string[] | undefined;
    SORT?: (number | string) | (number | string)[] | undefined;
    RQ_BANK_NAME?: string | string[] | undefined;
    RQ_BANK_ADDR?: string | string[] | undefined;
    RQ_BANK_CODE?: string | string[] | undefined;
    RQ_BANK_ROUTE_NUM?: string | string[] | undefined;
    RQ_BIK?: string | string[] | undefined;
    RQ_CODEB?: string | string[] | undefined;
    RQ_CODEG?: string | string[] | undefined;
    RQ_RIB?: string | string[] | undefined;
    RQ_MFO?: string | string[] | undefined;
    RQ_ACC_NAME?: string | string[] | undefined;
    RQ_ACC_NUM?: string | string[] | undefined;
    RQ_ACC_TYPE?: string | string[] | undefined;
    RQ_AGENCY_NAME?: string | string[] | undefined;
    RQ_IIK?: string | string[] | undefined;
    RQ_ACC_CURRENCY?: string | string[] | undefined;
    RQ_COR_ACC_NUM?: string | string[] | undefined;
    RQ_IBAN?: string | string[] | undefined;
    RQ_SWIFT?: string | string[] | undefined;
    RQ_BIC?: string | string[] | undefined;
    COMMENTS?: string | string[] | undefined;
    ORIGINATOR_ID?: (string | number) | (string | number)[] | undefined;
    [name: `!${string}` | `<${string}` | `=${string}` | `>${string}` | `%${string}` | `@${string}`]: unknown;
  } | undefined;
  order?: {
    ID?: number | string | undefined;
    ENTITY_ID?: number | string | undefined;
    COUNTRY_ID?: number | string | undefined;
    DATE_CREATE?: string | Date | undefined;
    DATE_MODIFY?: string | Date | undefined;
    CREATED_BY_ID?: number | string | undefined;
    MODIFY_BY_ID?: number | string | undefined;
    NAME?: string | undefined;
    CODE?: string | undefined;
    XML_ID?: string | number | undefined;
    ACTIVE?: string | undefined;
    SORT?: number | string | undefined;
    RQ_BANK_NAME?: string | undefined;
    RQ_BANK_ADDR?: string | undefined;
    RQ_BANK_CODE?: string | undefined;
    RQ_BANK_ROUTE_NUM?: string | undefined;
    RQ_BIK?: string | undefined;
    RQ_CODEB?: string | undefined;
    RQ_CODEG?: string | undefined;
    RQ_RIB?: string | undefined;
    RQ_MFO?: string | undefined;
    RQ_ACC_NAME?: string | undefined;
    RQ_ACC_NUM?: string | undefined;
    RQ_ACC_TYPE?: string | undefined;
    RQ_AGENCY_NAME?: string | undefined;
    RQ_IIK?: string | undefined;
    RQ_ACC_CURRENCY?: string | undefined;
    RQ_COR_ACC_NUM?: string | undefined;
    RQ_IBAN?: string | undefined;
    RQ_SWIFT?: string | undefined;
    RQ_BIC?: string | undefined;
    COMMENTS?: string | undefined;
    ORIGINATOR_ID?: string | number | undefined;
  } | undefined;
  start?: number | string | undefined;
}

/** Result of crm.requisite.bankdetail.list. */
export type CrmRequisiteBankdetailListResult = CrmRequisiteBankdetail[];

/**
 * Parameters of crm.requisite.bankdetail.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/requisites/bank-detail/crm-requisite-bank-detail-update.html
 */
export interface CrmRequisiteBankdetailUpdateParams {
  id: number | string;
  fields: {
    NAME?: string | undefined;
    CODE?: string | undefined;
    XML_ID?: string | number | null | undefined;
    ACTIVE?: string | undefined;
    SORT?: number | string | undefined;
    RQ_BANK_NAME?: string | undefined;
    RQ_BANK_ADDR?: string | undefined;
    RQ_BANK_CODE?: string | undefined;
    RQ_BANK_ROUTE_NUM?: string | undefined;
    RQ_BIK?: string | undefined;
    RQ_CODEB?: string | undefined;
    RQ_CODEG?: string | undefined;
    RQ_RIB?: string | undefined;
    RQ_MFO?: string | undefined;
    RQ_ACC_NAME?: string | undefined;
    RQ_ACC_NUM?: string | undefined;
    RQ_ACC_TYPE?: string | undefined;
    RQ_AGENCY_NAME?: string | undefined;
    RQ_IIK?: string | undefined;
    RQ_ACC_CURRENCY?: string | undefined;
    RQ_COR_ACC_NUM?: string | undefined;
    RQ_IBAN?: string | undefined;
    RQ_SWIFT?: string | undefined;
    RQ_BIC?: string | undefined;
    COMMENTS?: string | undefined;
    ORIGINATOR_ID?: string | number | null | undefined;
    COUNTRY_ID?: number | string | undefined;
  };
}

/** Result of crm.requisite.bankdetail.update. */
export type CrmRequisiteBankdetailUpdateResult = boolean;

/**
 * Parameters of crm.requisite.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/requisites/universal/crm-requisite-delete.html
 */
export interface CrmRequisiteDeleteParams {
  id: number | string;
}

/** Result of crm.requisite.delete. */
export type CrmRequisiteDeleteResult = boolean;

/** How crm.requisite.fields describes a field. */
export interface CrmRequisiteFieldsField {
  type?: string;
  isRequired?: boolean;
  isReadOnly?: boolean;
  isImmutable?: boolean;
  isMultiple?: boolean;
  isDynamic?: boolean;
  title?: string;
  statusType?: string[];
  listLabel?: string;
  formLabel?: string;
  filterLabel?: string;
  settings?: {
    SIZE?: number;
    ROWS?: number;
    REGEXP?: string;
    MIN_LENGTH?: number;
    MAX_LENGTH?: number;
    DEFAULT_VALUE?: (null | number) | {
      TYPE?: string;
      VALUE?: string;
    };
    PRECISION?: number;
    MIN_VALUE?: number;
    MAX_VALUE?: number;
    DISPLAY?: string;
    LABEL?: string[];
    LABEL_CHECKBOX?: string;
    USE_SECOND?: string;
    USE_TIMEZONE?: string;
  };
}

/**
 * Parameters of crm.requisite.fields.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/requisites/universal/crm-requisite-fields.html
 */
export interface CrmRequisiteFieldsParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of crm.requisite.fields. */
export interface CrmRequisiteFieldsResult {
  ID?: CrmRequisiteFieldsField;
  ENTITY_TYPE_ID?: CrmRequisiteFieldsField;
  ENTITY_ID?: CrmRequisiteFieldsField;
  PRESET_ID?: CrmRequisiteFieldsField;
  DATE_CREATE?: CrmRequisiteFieldsField;
  DATE_MODIFY?: CrmRequisiteFieldsField;
  CREATED_BY_ID?: CrmRequisiteFieldsField;
  MODIFY_BY_ID?: CrmRequisiteFieldsField;
  NAME?: CrmRequisiteFieldsField;
  CODE?: CrmRequisiteFieldsField;
  XML_ID?: CrmRequisiteFieldsField;
  ORIGINATOR_ID?: CrmRequisiteFieldsField;
  ACTIVE?: CrmRequisiteFieldsField;
  ADDRESS_ONLY?: CrmRequisiteFieldsField;
  SORT?: CrmRequisiteFieldsField;
  RQ_NAME?: CrmRequisiteFieldsField;
  RQ_FIRST_NAME?: CrmRequisiteFieldsField;
  RQ_LAST_NAME?: CrmRequisiteFieldsField;
  RQ_SECOND_NAME?: CrmRequisiteFieldsField;
  RQ_COMPANY_ID?: CrmRequisiteFieldsField;
  RQ_COMPANY_NAME?: CrmRequisiteFieldsField;
  RQ_COMPANY_FULL_NAME?: CrmRequisiteFieldsField;
  RQ_COMPANY_REG_DATE?: CrmRequisiteFieldsField;
  RQ_DIRECTOR?: CrmRequisiteFieldsField;
  RQ_ACCOUNTANT?: CrmRequisiteFieldsField;
  RQ_CEO_NAME?: CrmRequisiteFieldsField;
  RQ_CEO_WORK_POS?: CrmRequisiteFieldsField;
  RQ_CONTACT?: CrmRequisiteFieldsField;
  RQ_EMAIL?: CrmRequisiteFieldsField;
  RQ_PHONE?: CrmRequisiteFieldsField;
  RQ_FAX?: CrmRequisiteFieldsField;
  RQ_IDENT_TYPE?: CrmRequisiteFieldsField;
  RQ_IDENT_DOC?: CrmRequisiteFieldsField;
  RQ_IDENT_DOC_SER?: CrmRequisiteFieldsField;
  RQ_IDENT_DOC_NUM?: CrmRequisiteFieldsField;
  RQ_IDENT_DOC_PERS_NUM?: CrmRequisiteFieldsField;
  RQ_IDENT_DOC_DATE?: CrmRequisiteFieldsField;
  RQ_IDENT_DOC_ISSUED_BY?: CrmRequisiteFieldsField;
  RQ_IDENT_DOC_DEP_CODE?: CrmRequisiteFieldsField;
  RQ_INN?: CrmRequisiteFieldsField;
  RQ_KPP?: CrmRequisiteFieldsField;
  RQ_USRLE?: CrmRequisiteFieldsField;
  RQ_IFNS?: CrmRequisiteFieldsField;
  RQ_OGRN?: CrmRequisiteFieldsField;
  RQ_OGRNIP?: CrmRequisiteFieldsField;
  RQ_OKPO?: CrmRequisiteFieldsField;
  RQ_OKTMO?: CrmRequisiteFieldsField;
  RQ_OKVED?: CrmRequisiteFieldsField;
  RQ_EDRPOU?: CrmRequisiteFieldsField;
  RQ_DRFO?: CrmRequisiteFieldsField;
  RQ_KBE?: CrmRequisiteFieldsField;
  RQ_IIN?: CrmRequisiteFieldsField;
  RQ_BIN?: CrmRequisiteFieldsField;
  RQ_ST_CERT_SER?: CrmRequisiteFieldsField;
  RQ_ST_CERT_NUM?: CrmRequisiteFieldsField;
  RQ_ST_CERT_DATE?: CrmRequisiteFieldsField;
  RQ_VAT_PAYER?: CrmRequisiteFieldsField;
  RQ_VAT_ID?: CrmRequisiteFieldsField;
  RQ_VAT_CERT_SER?: CrmRequisiteFieldsField;
  RQ_VAT_CERT_NUM?: CrmRequisiteFieldsField;
  RQ_VAT_CERT_DATE?: CrmRequisiteFieldsField;
  RQ_RESIDENCE_COUNTRY?: CrmRequisiteFieldsField;
  RQ_BASE_DOC?: CrmRequisiteFieldsField;
  RQ_REGON?: CrmRequisiteFieldsField;
  RQ_KRS?: CrmRequisiteFieldsField;
  RQ_PESEL?: CrmRequisiteFieldsField;
  RQ_LEGAL_FORM?: CrmRequisiteFieldsField;
  RQ_SIRET?: CrmRequisiteFieldsField;
  RQ_SIREN?: CrmRequisiteFieldsField;
  RQ_CAPITAL?: CrmRequisiteFieldsField;
  RQ_RCS?: CrmRequisiteFieldsField;
  RQ_CNPJ?: CrmRequisiteFieldsField;
  RQ_STATE_REG?: CrmRequisiteFieldsField;
  RQ_MNPL_REG?: CrmRequisiteFieldsField;
  RQ_CPF?: CrmRequisiteFieldsField;
  [name: `UF_CRM_${string}`]: unknown;
}

/**
 * Parameters of crm.requisite.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/requisites/universal/crm-requisite-get.html
 */
export interface CrmRequisiteGetParams {
  id: number | string;
}

/** Result of crm.requisite.get. */
export type CrmRequisiteGetResult = CrmRequisite;

/** What crm.requisite.link holds. Which members arrive depends on the call. */
export interface CrmRequisiteLink {
  ENTITY_TYPE_ID?: number | string;
  ENTITY_ID?: number | string;
  REQUISITE_ID?: number | string;
  BANK_DETAIL_ID?: number | string;
  MC_REQUISITE_ID?: number | string;
  MC_BANK_DETAIL_ID?: number | string;
}

/** How crm.requisite.link.fields describes a field. */
export interface CrmRequisiteLinkFieldsField {
  type?: string;
  isRequired?: boolean;
  isReadOnly?: boolean;
  isImmutable?: boolean;
  isMultiple?: boolean;
  isDynamic?: boolean;
  title?: string;
}

/**
 * Parameters of crm.requisite.link.fields.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/requisites/links/crm-requisite-link-fields.html
 */
export interface CrmRequisiteLinkFieldsParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of crm.requisite.link.fields. */
export interface CrmRequisiteLinkFieldsResult {
  ENTITY_TYPE_ID?: CrmRequisiteLinkFieldsField;
  ENTITY_ID?: CrmRequisiteLinkFieldsField;
  REQUISITE_ID?: CrmRequisiteLinkFieldsField;
  BANK_DETAIL_ID?: CrmRequisiteLinkFieldsField;
  MC_REQUISITE_ID?: CrmRequisiteLinkFieldsField;
  MC_BANK_DETAIL_ID?: CrmRequisiteLinkFieldsField;
}

/**
 * Parameters of crm.requisite.link.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/requisites/links/crm-requisite-link-get.html
 */
export interface CrmRequisiteLinkGetParams {
  entityTypeId: number | string;
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
  select?: string[] | undefined;
  filter?: {
    ENTITY_TYPE_ID?: (number | string) | (number | string)[] | undefined;
    ENTITY_ID?: (number | string) | (number | string)[] | undefined;
    REQUISITE_ID?: (number | string) | (number | string)[] | undefined;
    BANK_DETAIL_ID?: (number | string) | (number | string)[] | undefined;
    MC_REQUISITE_ID?: (number | string) | (number | string)[] | undefined;
    MC_BANK_DETAIL_ID?: (number | string) | (number | string)[] | undefined;
    [name: `!${string}` | `<${string}` | `=${string}` | `>${string}` | `%${string}` | `@${string}`]: unknown;
  } | undefined;
  order?: {
    ENTITY_TYPE_ID?: number | string | undefined;
    ENTITY_ID?: number | string | undefined;
    REQUISITE_ID?: number | string | undefined;
    BANK_DETAIL_ID?: number | string | undefined;
    MC_REQUISITE_ID?: number | string | undefined;
    MC_BANK_DETAIL_ID?: number | string | undefined;
  } | undefined;
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
  fields: {
    ENTITY_TYPE_ID: number | string;
    ENTITY_ID: number | string;
    REQUISITE_ID: number | string;
    BANK_DETAIL_ID: number | string;
    MC_REQUISITE_ID: number | string;
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
  entityTypeId: number | string;
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
  select?: string[] | undefined;
  filter?: object | undefined;
  order?: object | undefined;
  start?: number | string | undefined;
}

/** Result of crm.requisite.list. */
export type CrmRequisiteListResult = CrmRequisite[];

/** What crm.requisite.preset holds. Which members arrive depends on the call. */
export interface CrmRequisitePreset {
  ID?: number | string;
  ENTITY_TYPE_ID?: number | string;
  COUNTRY_ID?: number | string;
  DATE_CREATE?: string;
  DATE_MODIFY?: string;
  CREATED_BY_ID?: number | string;
  MODIFY_BY_ID?: number | null;
  NAME?: string;
  XML_ID?: string;
  ACTIVE?: string;
  SORT?: number | string;
}

/**
 * Parameters of crm.requisite.preset.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/crm-requisite-preset-add.html
 */
export interface CrmRequisitePresetAddParams {
  fields: {
    ENTITY_TYPE_ID: number | string;
    COUNTRY_ID: number | string;
    NAME: string;
    XML_ID?: string | number | null | undefined;
    ACTIVE?: string | undefined;
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
  ID?: number;
  CODE?: string;
  TITLE?: string;
}[];

/**
 * Parameters of crm.requisite.preset.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/crm-requisite-preset-delete.html
 */
export interface CrmRequisitePresetDeleteParams {
  id: number | string;
}

/** Result of crm.requisite.preset.delete. */
export type CrmRequisitePresetDeleteResult = boolean;

/** What crm.requisite.preset.field holds. Which members arrive depends on the call. */
export interface CrmRequisitePresetField {
  ID?: number;
  FIELD_NAME?: string;
  FIELD_TITLE?: string;
  SORT?: number;
  IN_SHORT_LIST?: "Y" | "N";
}

/** Stands in several types. */
export interface CrmRequisitePresetFieldAddFields {
  FIELD_NAME: string;
  FIELD_TITLE?: string | undefined;
  SORT?: number | string | undefined;
  IN_SHORT_LIST?: "Y" | "N" | undefined;
}

/**
 * Parameters of crm.requisite.preset.field.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/fields/crm-requisite-preset-field-add.html
 */
export interface CrmRequisitePresetFieldAddParams {
  preset: object;
  fields: CrmRequisitePresetFieldAddFields;
}

/** Result of crm.requisite.preset.field.add. */
export type CrmRequisitePresetFieldAddResult = number;

/** Parameters of crm.requisite.preset.field.availabletoadd. */
export interface CrmRequisitePresetFieldAvailabletoaddParams {
  preset: object;
}

/** Result of crm.requisite.preset.field.availabletoadd. */
export type CrmRequisitePresetFieldAvailabletoaddResult = string[];

/** Parameters of crm.requisite.preset.field.delete. */
export interface CrmRequisitePresetFieldDeleteParams {
  id: number | string;
  preset: object;
}

/** Result of crm.requisite.preset.field.delete. */
export type CrmRequisitePresetFieldDeleteResult = boolean;

/** How crm.requisite.preset.field.fields describes a field. */
export interface CrmRequisitePresetFieldFieldsField {
  type?: string;
  isRequired?: boolean;
  isReadOnly?: boolean;
  isImmutable?: boolean;
  isMultiple?: boolean;
  isDynamic?: boolean;
  title?: string;
}

/** Parameters of crm.requisite.preset.field.fields. */
export interface CrmRequisitePresetFieldFieldsParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of crm.requisite.preset.field.fields. */
export interface CrmRequisitePresetFieldFieldsResult {
  ID?: CrmRequisitePresetFieldFieldsField;
  FIELD_NAME?: CrmRequisitePresetFieldFieldsField;
  FIELD_TITLE?: CrmRequisitePresetFieldFieldsField;
  SORT?: CrmRequisitePresetFieldFieldsField;
  IN_SHORT_LIST?: CrmRequisitePresetFieldFieldsField;
}

/**
 * Parameters of crm.requisite.preset.field.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/fields/crm-requisite-preset-field-get.html
 */
export interface CrmRequisitePresetFieldGetParams {
  id: number | string;
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
  preset: object;
}

/** Result of crm.requisite.preset.field.list. */
export type CrmRequisitePresetFieldListResult = CrmRequisitePresetField[];

/** Parameters of crm.requisite.preset.field.update. */
export interface CrmRequisitePresetFieldUpdateParams {
  id: number | string;
  preset: object;
  fields: CrmRequisitePresetFieldAddFields;
}

/** Result of crm.requisite.preset.field.update. */
export type CrmRequisitePresetFieldUpdateResult = boolean;

/** How crm.requisite.preset.fields describes a field. */
export interface CrmRequisitePresetFieldsField {
  type?: string;
  isRequired?: boolean;
  isReadOnly?: boolean;
  isImmutable?: boolean;
  isMultiple?: boolean;
  isDynamic?: boolean;
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
  ID?: CrmRequisitePresetFieldsField;
  ENTITY_TYPE_ID?: CrmRequisitePresetFieldsField;
  COUNTRY_ID?: CrmRequisitePresetFieldsField;
  NAME?: CrmRequisitePresetFieldsField;
  DATE_CREATE?: CrmRequisitePresetFieldsField;
  DATE_MODIFY?: CrmRequisitePresetFieldsField;
  CREATED_BY_ID?: CrmRequisitePresetFieldsField;
  MODIFY_BY_ID?: CrmRequisitePresetFieldsField;
  ACTIVE?: CrmRequisitePresetFieldsField;
  SORT?: CrmRequisitePresetFieldsField;
  XML_ID?: CrmRequisitePresetFieldsField;
}

/**
 * Parameters of crm.requisite.preset.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/crm-requisite-preset-get.html
 */
export interface CrmRequisitePresetGetParams {
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
  select?: string[] | undefined;
  filter?: {
    ID?: (number | string) | (number | string)[] | undefined;
    ENTITY_TYPE_ID?: (number | string) | (number | string)[] | undefined;
    COUNTRY_ID?: (number | string) | (number | string)[] | undefined;
    DATE_CREATE?: (string | Date) | (string | Date)[] | undefined;
    DATE_MODIFY?: (string | Date) | (string | Date)[] | undefined;
    CREATED_BY_ID?: (number | string) | (number | string)[] | undefined;
    MODIFY_BY_ID?: (number | string) | (number | string)[] | undefined;
    NAME?: string | string[] | undefined;
    XML_ID?: (string | number) | (string | number)[] | undefined;
    ACTIVE?: string | string[] | undefined;
    SORT?: (number | string) | (number | string)[] | undefined;
    [name: `!${string}` | `<${string}` | `=${string}` | `>${string}` | `%${string}` | `@${string}`]: unknown;
  } | undefined;
  order?: {
    ID?: number | string | undefined;
    ENTITY_TYPE_ID?: number | string | undefined;
    COUNTRY_ID?: number | string | undefined;
    DATE_CREATE?: string | Date | undefined;
    DATE_MODIFY?: string | Date | undefined;
    CREATED_BY_ID?: number | string | undefined;
    MODIFY_BY_ID?: number | string | undefined;
    NAME?: string | undefined;
    XML_ID?: string | number | undefined;
    ACTIVE?: string | undefined;
    SORT?: number | string | undefined;
  } | undefined;
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
  id: number | string;
  fields: {
    NAME: string;
    XML_ID?: string | number | null | undefined;
    ACTIVE?: string | undefined;
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
  id: number | string;
  fields: {
    NAME?: string | undefined;
    CODE?: string | undefined;
    XML_ID?: string | number | null | undefined;
    ORIGINATOR_ID?: string | number | null | undefined;
    ACTIVE?: string | undefined;
    ADDRESS_ONLY?: string | undefined;
    SORT?: number | string | undefined;
    RQ_NAME?: string | undefined;
    RQ_FIRST_NAME?: string | undefined;
    RQ_LAST_NAME?: string | undefined;
    RQ_SECOND_NAME?: string | undefined;
    RQ_COMPANY_ID?: string | number | null | undefined;
    RQ_COMPANY_NAME?: string | undefined;
    RQ_COMPANY_FULL_NAME?: string | undefined;
    RQ_COMPANY_REG_DATE?: string | undefined;
    RQ_DIRECTOR?: string | undefined;
    RQ_ACCOUNTANT?: string | undefined;
    RQ_CEO_NAME?: string | undefined;
    RQ_CEO_WORK_POS?: string | undefined;
    RQ_CONTACT?: string | undefined;
    RQ_EMAIL?: string | undefined;
    RQ_PHONE?: string | undefined;
    RQ_FAX?: string | undefined;
    RQ_IDENT_TYPE?: string | undefined;
    RQ_IDENT_DOC?: string | undefined;
    RQ_IDENT_DOC_SER?: string | undefined;
    RQ_IDENT_DOC_NUM?: string | undefined;
    RQ_IDENT_DOC_PERS_NUM?: string | undefined;
    RQ_IDENT_DOC_DATE?: string | undefined;
    RQ_IDENT_DOC_ISSUED_BY?: string | undefined;
    RQ_IDENT_DOC_DEP_CODE?: string | undefined;
    RQ_INN?: string | undefined;
    RQ_KPP?: string | undefined;
    RQ_USRLE?: string | undefined;
    RQ_IFNS?: string | undefined;
    RQ_OGRN?: string | undefined;
    RQ_OGRNIP?: string | undefined;
    RQ_OKPO?: string | undefined;
    RQ_OKTMO?: string | undefined;
    RQ_OKVED?: string | undefined;
    RQ_EDRPOU?: string | undefined;
    RQ_DRFO?: string | undefined;
    RQ_KBE?: string | undefined;
    RQ_IIN?: string | undefined;
    RQ_BIN?: string | undefined;
    RQ_ST_CERT_SER?: string | undefined;
    RQ_ST_CERT_NUM?: string | undefined;
    RQ_ST_CERT_DATE?: string | undefined;
    RQ_VAT_PAYER?: string | undefined;
    RQ_VAT_ID?: string | number | null | undefined;
    RQ_VAT_CERT_SER?: string | undefined;
    RQ_VAT_CERT_NUM?: string | undefined;
    RQ_VAT_CERT_DATE?: string | undefined;
    RQ_RESIDENCE_COUNTRY?: string | undefined;
    RQ_BASE_DOC?: string | undefined;
    RQ_REGON?: string | undefined;
    RQ_KRS?: string | undefined;
    RQ_PESEL?: string | undefined;
    RQ_LEGAL_FORM?: string | undefined;
    RQ_SIRET?: string | undefined;
    RQ_SIREN?: string | undefined;
    RQ_CAPITAL?: string | undefined;
    RQ_RCS?: string | undefined;
    RQ_CNPJ?: string | undefined;
    RQ_STATE_REG?: string | undefined;
    RQ_MNPL_REG?: string | undefined;
    RQ_CPF?: string | undefined;
    [name: `UF_CRM_${string}`]: unknown;
  };
}

/** Result of crm.requisite.update. */
export type CrmRequisiteUpdateResult = boolean;

/** What crm.requisite.userfield holds. Which members arrive depends on the call. */
export interface CrmRequisiteUserfield {
  ID?: number | string;
  ENTITY_ID?: string;
  FIELD_NAME?: string;
  USER_TYPE_ID?: string;
  XML_ID?: string | null;
  SORT?: number | string;
  MULTIPLE?: "Y" | "N";
  MANDATORY?: "Y" | "N";
  SHOW_FILTER?: "N" | "I" | "E" | "S";
  SHOW_IN_LIST?: "Y" | "N";
  EDIT_IN_LIST?: "Y" | "N";
  IS_SEARCHABLE?: "Y" | "N";
  EDIT_FORM_LABEL?: string | {
    [name: string]: string;
  };
  LIST_COLUMN_LABEL?: string | {
    [name: string]: string;
  };
  LIST_FILTER_LABEL?: string | {
    [name: string]: string;
  };
  ERROR_MESSAGE?: (string | null) | {
    [name: string]: string;
  };
  HELP_MESSAGE?: (string | null) | {
    [name: string]: string;
  };
  LIST?: UfEnumElement;
  SETTINGS?: {
    SIZE?: number;
    ROWS?: number;
    REGEXP?: string;
    MIN_LENGTH?: number;
    MAX_LENGTH?: number;
    DEFAULT_VALUE?: (string | number | null) | {
      TYPE?: string;
      VALUE?: string;
    };
    DISPLAY?: string;
    LABEL?: string[];
    LABEL_CHECKBOX?: string;
    USE_SECOND?: string;
    USE_TIMEZONE?: string;
    PRECISION?: number;
    MIN_VALUE?: number;
    MAX_VALUE?: number;
  };
}

/**
 * Parameters of crm.requisite.userfield.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/requisites/user-fields/crm-requisite-userfield-add.html
 */
export interface CrmRequisiteUserfieldAddParams {
  fields: {
    ENTITY_ID: string | number;
    FIELD_NAME: string;
    USER_TYPE_ID: string | number;
    XML_ID?: string | number | null | undefined;
    SORT?: number | string | undefined;
    MULTIPLE?: "Y" | "N" | undefined;
    MANDATORY?: "Y" | "N" | undefined;
    SHOW_FILTER?: "N" | "I" | "E" | "S" | undefined;
    SHOW_IN_LIST?: "Y" | "N" | undefined;
    EDIT_IN_LIST?: "Y" | "N" | undefined;
    IS_SEARCHABLE?: "Y" | "N" | undefined;
    EDIT_FORM_LABEL?: string | undefined;
    LIST_COLUMN_LABEL?: string | undefined;
    LIST_FILTER_LABEL?: string | undefined;
    ERROR_MESSAGE?: string | undefined;
    HELP_MESSAGE?: string | undefined;
    LIST?: UfEnumElement | undefined;
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
  order?: object | undefined;
  filter?: {
    ID?: (number | string) | (number | string)[] | undefined;
    ENTITY_ID?: (string | number) | (string | number)[] | undefined;
    FIELD_NAME?: string | string[] | undefined;
    USER_TYPE_ID?: (string | number) | (string | number)[] | undefined;
    XML_ID?: (string | number) | (string | number)[] | undefined;
    SORT?: (number | string) | (number | string)[] | undefined;
    MULTIPLE?: ("Y" | "N") | ("Y" | "N")[] | undefined;
    MANDATORY?: ("Y" | "N") | ("Y" | "N")[] | undefined;
    SHOW_FILTER?: ("N" | "I" | "E" | "S") | ("N" | "I" | "E" | "S")[] | undefined;
    SHOW_IN_LIST?: ("Y" | "N") | ("Y" | "N")[] | undefined;
    EDIT_IN_LIST?: ("Y" | "N") | ("Y" | "N")[] | undefined;
    IS_SEARCHABLE?: ("Y" | "N") | ("Y" | "N")[] | undefined;
    EDIT_FORM_LABEL?: string | string[] | undefined;
    LIST_COLUMN_LABEL?: string | string[] | undefined;
    LIST_FILTER_LABEL?: string | string[] | undefined;
    ERROR_MESSAGE?: string | string[] | undefined;
    HELP_MESSAGE?: string | string[] | undefined;
    LIST?: UfEnumElement | undefined;
    SETTINGS?: object | undefined;
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
  id: number | string;
  fields: {
    XML_ID?: string | number | null | undefined;
    SORT?: number | string | undefined;
    MULTIPLE?: "Y" | "N" | undefined;
    MANDATORY?: "Y" | "N" | undefined;
    SHOW_FILTER?: "N" | "I" | "E" | "S" | undefined;
    SHOW_IN_LIST?: "Y" | "N" | undefined;
    EDIT_IN_LIST?: "Y" | "N" | undefined;
    IS_SEARCHABLE?: "Y" | "N" | undefined;
    EDIT_FORM_LABEL?: string | undefined;
    LIST_COLUMN_LABEL?: string | undefined;
    LIST_FILTER_LABEL?: string | undefined;
    ERROR_MESSAGE?: string | undefined;
    HELP_MESSAGE?: string | undefined;
    LIST?: UfEnumElement | undefined;
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
  /** Lists bank details of requisites that pass a filter, in pages of 50. */
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
  /** Lists which requisites and bank details CRM items use, by filter, in pages of 50. */
  "crm.requisite.link.list": { params: CrmRequisiteLinkListParams; result: CrmRequisiteLinkListResult };
  /** Chooses the seller's and client's requisites and bank details that a deal or invoice uses. */
  "crm.requisite.link.register": { params: CrmRequisiteLinkRegisterParams; result: CrmRequisiteLinkRegisterResult };
  /** Removes the choice of requisites and bank details from a CRM item; the requisites stay. */
  "crm.requisite.link.unregister": {
    params: CrmRequisiteLinkUnregisterParams;
    result: CrmRequisiteLinkUnregisterResult;
  };
  /** Lists requisites of contacts and companies that pass a filter, in pages of 50. */
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
  /** Lists all fields that a requisite template contains, with titles and sort order. */
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
  /** Lists requisite templates that pass a filter, in pages of 50. */
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
  /** Lists custom fields of requisites, filtered by name, type, flags and so on. */
  "crm.requisite.userfield.list": { params: CrmRequisiteUserfieldListParams; result: CrmRequisiteUserfieldListResult };
  /** Changes the labels, flags or sort order of a requisite custom field; CRM settings right needed. */
  "crm.requisite.userfield.update": {
    params: CrmRequisiteUserfieldUpdateParams;
    result: CrmRequisiteUserfieldUpdateResult;
  };
}
