// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** What crm.requisite holds. Which members arrive depends on the call. */
export interface CrmRequisite {
  /** Id, unique among its kind. Read-only. */
  ID?: string;
  /** Kind of CRM record, e.g. 2 for deals: crm.enum.ownertype. Cannot be changed later. */
  ENTITY_TYPE_ID?: string;
  /** Id of the record that it belongs to. Cannot be changed later. */
  ENTITY_ID?: string;
  /** Id of the template of requisites: crm.requisite.preset.list. Cannot be changed later. */
  PRESET_ID?: string;
  /** When it was created. Read-only. */
  DATE_CREATE?: string;
  /** When it was last changed. Read-only. */
  DATE_MODIFY?: string;
  /** Id of the user who created it: user.get. Read-only. */
  CREATED_BY_ID?: string;
  /** Id of the user who last changed it: user.get. Read-only. */
  MODIFY_BY_ID?: null;
  /** What it is called. */
  NAME?: string;
  /** Symbolic code. */
  CODE?: null;
  /** Id in an outside system. */
  XML_ID?: string;
  /** Outside system that it came from. */
  ORIGINATOR_ID?: null;
  /** Whether it is in use. */
  ACTIVE?: string;
  /** Whether it holds an address only. */
  ADDRESS_ONLY?: string;
  /** Place in the order; what has less comes first. */
  SORT?: string;
  /** Full Name. */
  RQ_NAME?: null;
  /** First Name. */
  RQ_FIRST_NAME?: null;
  /** Last Name. */
  RQ_LAST_NAME?: null;
  /** Middle Name. */
  RQ_SECOND_NAME?: null;
  /** Number of the company. */
  RQ_COMPANY_ID?: null;
  /** Short organization name. */
  RQ_COMPANY_NAME?: string;
  /** Full organization name. */
  RQ_COMPANY_FULL_NAME?: string;
  /** State registration date. */
  RQ_COMPANY_REG_DATE?: string;
  /** CEO. */
  RQ_DIRECTOR?: string;
  /** Chief Accountant. */
  RQ_ACCOUNTANT?: null;
  /** Name of the managing director. */
  RQ_CEO_NAME?: null;
  /** Position of the managing director. */
  RQ_CEO_WORK_POS?: null;
  /** Contact person. */
  RQ_CONTACT?: null;
  /** E-Mail. */
  RQ_EMAIL?: null;
  /** Phone. */
  RQ_PHONE?: null;
  /** Fax. */
  RQ_FAX?: null;
  /** Kind of identity card. */
  RQ_IDENT_TYPE?: null;
  /** Document type. */
  RQ_IDENT_DOC?: null;
  /** Series. */
  RQ_IDENT_DOC_SER?: null;
  /** Number. */
  RQ_IDENT_DOC_NUM?: null;
  /** Personal number on the identity card. */
  RQ_IDENT_DOC_PERS_NUM?: null;
  /** Issue date. */
  RQ_IDENT_DOC_DATE?: null;
  /** Issued by. */
  RQ_IDENT_DOC_ISSUED_BY?: null;
  /** Department code. */
  RQ_IDENT_DOC_DEP_CODE?: null;
  /** Tax ID. */
  RQ_INN?: string;
  /** Tax Registration Code. */
  RQ_KPP?: string;
  /** Number in the register of companies. */
  RQ_USRLE?: null;
  /** Tax Office. */
  RQ_IFNS?: null;
  /** State Registration Number. */
  RQ_OGRN?: string;
  /** Sole Proprietor Registration Number. */
  RQ_OGRNIP?: null;
  /** OKPO Code. */
  RQ_OKPO?: null;
  /** OKTMO Code. */
  RQ_OKTMO?: null;
  /** NAICS Code. */
  RQ_OKVED?: null;
  /** Number of the company (EDRPOU). */
  RQ_EDRPOU?: null;
  /** Tax number of the person (DRFO). */
  RQ_DRFO?: null;
  /** Code of the beneficiary (KBE). */
  RQ_KBE?: null;
  /** Number of the person (IIN). */
  RQ_IIN?: null;
  /** Number of the company (BIN). */
  RQ_BIN?: null;
  /** State registration certificate series. */
  RQ_ST_CERT_SER?: null;
  /** State registration certificate number. */
  RQ_ST_CERT_NUM?: null;
  /** State registration certificate date. */
  RQ_ST_CERT_DATE?: null;
  /** Whether VAT is paid. */
  RQ_VAT_PAYER?: string;
  /** VAT number. */
  RQ_VAT_ID?: null;
  /** Series of the VAT certificate. */
  RQ_VAT_CERT_SER?: null;
  /** Number of the VAT certificate. */
  RQ_VAT_CERT_NUM?: null;
  /** Date of the VAT certificate. */
  RQ_VAT_CERT_DATE?: null;
  /** Country of residence. */
  RQ_RESIDENCE_COUNTRY?: null;
  /** Document that authorises the signature. */
  RQ_BASE_DOC?: null;
  /** Statistical number (REGON). */
  RQ_REGON?: null;
  /** Number in the court register (KRS). */
  RQ_KRS?: null;
  /** Number of the person (PESEL). */
  RQ_PESEL?: null;
  /** Legal form. */
  RQ_LEGAL_FORM?: null;
  /** Number of the establishment (SIRET). */
  RQ_SIRET?: null;
  /** Number of the company (SIREN). */
  RQ_SIREN?: null;
  /** Share capital. */
  RQ_CAPITAL?: null;
  /** Number in the register of companies (RCS). */
  RQ_RCS?: null;
  /** Number of the company (CNPJ). */
  RQ_CNPJ?: null;
  /** Number of the state's registration. */
  RQ_STATE_REG?: null;
  /** Number of the municipality's registration. */
  RQ_MNPL_REG?: null;
  /** Number of the person (CPF). */
  RQ_CPF?: null;
  [name: `UF_CRM_${string}`]: unknown;
}

/**
 * Parameters of crm.requisite.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/requisites/universal/crm-requisite-add.html
 */
export interface CrmRequisiteAddParams {
  /** Fields of the record by their names. See crm.requisite.fields. */
  fields: {
    /** Kind of CRM record, e.g. 2 for deals: crm.enum.ownertype. Cannot be changed later. */
    ENTITY_TYPE_ID: 3 | 4;
    /** Id of the record that it belongs to. Cannot be changed later. */
    ENTITY_ID: number | string;
    /** Id of the template of requisites: crm.requisite.preset.list. Cannot be changed later. */
    PRESET_ID: number | string;
    /** What it is called. */
    NAME: string;
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

/** Result of crm.requisite.add. */
export type CrmRequisiteAddResult = number;

/** What crm.requisite.bankdetail holds. Which members arrive depends on the call. */
export interface CrmRequisiteBankdetail {
  /** Id, unique among its kind. Read-only. */
  ID?: number | string;
  /** Kind of CRM record, e.g. 2 for deals: crm.enum.ownertype. */
  ENTITY_TYPE_ID?: number;
  /** Id of the record that it belongs to. Cannot be changed later. */
  ENTITY_ID?: number | string;
  /** Number of the country. */
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
  /** Symbolic code. */
  CODE?: string | null;
  /** Id in an outside system. */
  XML_ID?: string;
  /** Whether it is in use. */
  ACTIVE?: string;
  /** Place in the order; what has less comes first. */
  SORT?: number | string;
  /** Bank Name. */
  RQ_BANK_NAME?: string;
  /** Bank Address. */
  RQ_BANK_ADDR?: string;
  /** Code of the bank. */
  RQ_BANK_CODE?: string | null;
  /** Routing number of the bank. */
  RQ_BANK_ROUTE_NUM?: string | null;
  /** Routing Number. */
  RQ_BIK?: string;
  /** Code of the bank. */
  RQ_CODEB?: string | null;
  /** Code of the branch. */
  RQ_CODEG?: string | null;
  /** Check digits of the account (RIB). */
  RQ_RIB?: string | null;
  /** Code of the bank (MFO). */
  RQ_MFO?: string | null;
  /** Holder of the account. */
  RQ_ACC_NAME?: string | null;
  /** Account Number. */
  RQ_ACC_NUM?: string;
  /** Kind of account. */
  RQ_ACC_TYPE?: string | null;
  /** Name of the branch. */
  RQ_AGENCY_NAME?: string | null;
  /** Number of the account (IIK). */
  RQ_IIK?: string | null;
  /** Account Currency. */
  RQ_ACC_CURRENCY?: string;
  /** Correspondent Account. */
  RQ_COR_ACC_NUM?: string;
  /** IBAN of the account. */
  RQ_IBAN?: string | null;
  /** SWIFT. */
  RQ_SWIFT?: string | null;
  /** BIC of the bank. */
  RQ_BIC?: string | null;
  /** Remark for people. */
  COMMENTS?: string | null;
  /** Outside system that it came from. */
  ORIGINATOR_ID?: string | null;
}

/**
 * Parameters of crm.requisite.bankdetail.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/requisites/bank-detail/crm-requisite-bank-detail-add.html
 */
export interface CrmRequisiteBankdetailAddParams {
  /** Fields of the record by their names. See crm.requisite.bankdetail.fields. */
  fields: {
    /** Id of the record that it belongs to. Cannot be changed later. */
    ENTITY_ID: number | string;
    /** Number of the country. */
    COUNTRY_ID?: number | string | undefined;
    /** What it is called. */
    NAME: string;
    /** Symbolic code. */
    CODE?: string | undefined;
    /** Id in an outside system. */
    XML_ID?: string | number | null | undefined;
    /** Whether it is in use. */
    ACTIVE?: string | undefined;
    /** Place in the order; what has less comes first. */
    SORT?: number | string | undefined;
    /** Bank Name. */
    RQ_BANK_NAME?: string | undefined;
    /** Bank Address. */
    RQ_BANK_ADDR?: string | undefined;
    /** Code of the bank. */
    RQ_BANK_CODE?: string | undefined;
    /** Routing number of the bank. */
    RQ_BANK_ROUTE_NUM?: string | undefined;
    /** Routing Number. */
    RQ_BIK?: string | undefined;
    /** Code of the bank. */
    RQ_CODEB?: string | undefined;
    /** Code of the branch. */
    RQ_CODEG?: string | undefined;
    /** Check digits of the account (RIB). */
    RQ_RIB?: string | undefined;
    /** Code of the bank (MFO). */
    RQ_MFO?: string | undefined;
    /** Holder of the account. */
    RQ_ACC_NAME?: string | undefined;
    /** Account Number. */
    RQ_ACC_NUM?: string | undefined;
    /** Kind of account. */
    RQ_ACC_TYPE?: string | undefined;
    /** Name of the branch. */
    RQ_AGENCY_NAME?: string | undefined;
    /** Number of the account (IIK). */
    RQ_IIK?: string | undefined;
    /** Account Currency. */
    RQ_ACC_CURRENCY?: string | undefined;
    /** Correspondent Account. */
    RQ_COR_ACC_NUM?: string | undefined;
    /** IBAN of the account. */
    RQ_IBAN?: string | undefined;
    /** SWIFT. */
    RQ_SWIFT?: string | undefined;
    /** BIC of the bank. */
    RQ_BIC?: string | undefined;
    /** Remark for people. */
    COMMENTS?: string | undefined;
    /** Outside system that it came from. */
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
  /** Id, unique among its kind. See crm.requisite.bankdetail.list. */
  id: number | string;
}

/** Result of crm.requisite.bankdetail.delete. */
export type CrmRequisiteBankdetailDeleteResult = boolean;

/** How crm.requisite.bankdetail.fields describes a field. */
export interface CrmRequisiteBankdetailFieldsField {
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
  /** Id, unique among its kind. Read-only. */
  ID?: CrmRequisiteBankdetailFieldsField;
  /** Id of the record that it belongs to. Cannot be changed later. */
  ENTITY_ID?: CrmRequisiteBankdetailFieldsField;
  /** Number of the country. */
  COUNTRY_ID?: CrmRequisiteBankdetailFieldsField;
  /** When it was created. Read-only. */
  DATE_CREATE?: CrmRequisiteBankdetailFieldsField;
  /** When it was last changed. Read-only. */
  DATE_MODIFY?: CrmRequisiteBankdetailFieldsField;
  /** Id of the user who created it: user.get. Read-only. */
  CREATED_BY_ID?: CrmRequisiteBankdetailFieldsField;
  /** Id of the user who last changed it: user.get. Read-only. */
  MODIFY_BY_ID?: CrmRequisiteBankdetailFieldsField;
  /** What it is called. */
  NAME?: CrmRequisiteBankdetailFieldsField;
  /** Symbolic code. */
  CODE?: CrmRequisiteBankdetailFieldsField;
  /** Id in an outside system. */
  XML_ID?: CrmRequisiteBankdetailFieldsField;
  /** Whether it is in use. */
  ACTIVE?: CrmRequisiteBankdetailFieldsField;
  /** Place in the order; what has less comes first. */
  SORT?: CrmRequisiteBankdetailFieldsField;
  /** Bank Name. */
  RQ_BANK_NAME?: CrmRequisiteBankdetailFieldsField;
  /** Bank Address. */
  RQ_BANK_ADDR?: CrmRequisiteBankdetailFieldsField;
  /** Code of the bank. */
  RQ_BANK_CODE?: CrmRequisiteBankdetailFieldsField;
  /** Name of the branch. */
  RQ_AGENCY_NAME?: CrmRequisiteBankdetailFieldsField;
  /** Routing number of the bank. */
  RQ_BANK_ROUTE_NUM?: CrmRequisiteBankdetailFieldsField;
  /** Routing Number. */
  RQ_BIK?: CrmRequisiteBankdetailFieldsField;
  /** Code of the bank (MFO). */
  RQ_MFO?: CrmRequisiteBankdetailFieldsField;
  /** Holder of the account. */
  RQ_ACC_NAME?: CrmRequisiteBankdetailFieldsField;
  /** Account Number. */
  RQ_ACC_NUM?: CrmRequisiteBankdetailFieldsField;
  /** Kind of account. */
  RQ_ACC_TYPE?: CrmRequisiteBankdetailFieldsField;
  /** Number of the account (IIK). */
  RQ_IIK?: CrmRequisiteBankdetailFieldsField;
  /** Account Currency. */
  RQ_ACC_CURRENCY?: CrmRequisiteBankdetailFieldsField;
  /** Correspondent Account. */
  RQ_COR_ACC_NUM?: CrmRequisiteBankdetailFieldsField;
  /** IBAN of the account. */
  RQ_IBAN?: CrmRequisiteBankdetailFieldsField;
  /** SWIFT. */
  RQ_SWIFT?: CrmRequisiteBankdetailFieldsField;
  /** BIC of the bank. */
  RQ_BIC?: CrmRequisiteBankdetailFieldsField;
  /** Code of the bank. */
  RQ_CODEB?: CrmRequisiteBankdetailFieldsField;
  /** Code of the branch. */
  RQ_CODEG?: CrmRequisiteBankdetailFieldsField;
  /** Check digits of the account (RIB). */
  RQ_RIB?: CrmRequisiteBankdetailFieldsField;
  /** Remark for people. */
  COMMENTS?: CrmRequisiteBankdetailFieldsField;
  /** Outside system that it came from. */
  ORIGINATOR_ID?: CrmRequisiteBankdetailFieldsField;
  /** Kind of CRM record, e.g. 2 for deals: crm.enum.ownertype. */
  ENTITY_TYPE_ID?: CrmRequisiteBankdetailFieldsField;
}

/**
 * Parameters of crm.requisite.bankdetail.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/requisites/bank-detail/crm-requisite-bank-detail-get.html
 */
export interface CrmRequisiteBankdetailGetParams {
  /** Id, unique among its kind. See crm.requisite.bankdetail.list. */
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
  /** Names of the fields to return. See crm.requisite.bankdetail.fields. */
  select?:
    | (
      | "ID"
      | "ENTITY_ID"
      | "COUNTRY_ID"
      | "DATE_CREATE"
      | "DATE_MODIFY"
      | "CREATED_BY_ID"
      | "MODIFY_BY_ID"
      | "NAME"
      | "CODE"
      | "XML_ID"
      | "ACTIVE"
      | "SORT"
      | "RQ_BANK_NAME"
      | "RQ_BANK_ADDR"
      | "RQ_BANK_CODE"
      | "RQ_BANK_ROUTE_NUM"
      | "RQ_BIK"
      | "RQ_CODEB"
      | "RQ_CODEG"
      | "RQ_RIB"
      | "RQ_MFO"
      | "RQ_ACC_NAME"
      | "RQ_ACC_NUM"
      | "RQ_ACC_TYPE"
      | "RQ_AGENCY_NAME"
      | "RQ_IIK"
      | "RQ_ACC_CURRENCY"
      | "RQ_COR_ACC_NUM"
      | "RQ_IBAN"
      | "RQ_SWIFT"
      | "RQ_BIC"
      | "COMMENTS"
      | "ORIGINATOR_ID"
      | (string & {})
    )[]
    | undefined;
  /** Conditions that all must hold. See crm.requisite.bankdetail.fields. */
  filter?: {
    /** Id, unique among its kind. */
    ID?: (number | string) | (number | string)[] | undefined;
    /** Id of the record that it belongs to. */
    ENTITY_ID?: (number | string) | (number | string)[] | undefined;
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
    /** Symbolic code. */
    CODE?: string | string[] | undefined;
    /** Id in an outside system. */
    XML_ID?: (string | number) | (string | number)[] | undefined;
    /** Whether it is in use. */
    ACTIVE?: string | string[] | undefined;
    /** Place in the order; what has less comes first. */
    SORT?: (number | string) | (number | string)[] | undefined;
    /** Bank Name. */
    RQ_BANK_NAME?: string | string[] | undefined;
    /** Bank Address. */
    RQ_BANK_ADDR?: string | string[] | undefined;
    /** Code of the bank. */
    RQ_BANK_CODE?: string | string[] | undefined;
    /** Routing number of the bank. */
    RQ_BANK_ROUTE_NUM?: string | string[] | undefined;
    /** Routing Number. */
    RQ_BIK?: string | string[] | undefined;
    /** Code of the bank. */
    RQ_CODEB?: string | string[] | undefined;
    /** Code of the branch. */
    RQ_CODEG?: string | string[] | undefined;
    /** Check digits of the account (RIB). */
    RQ_RIB?: string | string[] | undefined;
    /** Code of the bank (MFO). */
    RQ_MFO?: string | string[] | undefined;
    /** Holder of the account. */
    RQ_ACC_NAME?: string | string[] | undefined;
    /** Account Number. */
    RQ_ACC_NUM?: string | string[] | undefined;
    /** Kind of account. */
    RQ_ACC_TYPE?: string | string[] | undefined;
    /** Name of the branch. */
    RQ_AGENCY_NAME?: string | string[] | undefined;
    /** Number of the account (IIK). */
    RQ_IIK?: string | string[] | undefined;
    /** Account Currency. */
    RQ_ACC_CURRENCY?: string | string[] | undefined;
    /** Correspondent Account. */
    RQ_COR_ACC_NUM?: string | string[] | undefined;
    /** IBAN of the account. */
    RQ_IBAN?: string | string[] | undefined;
    /** SWIFT. */
    RQ_SWIFT?: string | string[] | undefined;
    /** BIC of the bank. */
    RQ_BIC?: string | string[] | undefined;
    /** Remark for people. */
    COMMENTS?: string | string[] | undefined;
    /** Outside system that it came from. */
    ORIGINATOR_ID?: (string | number) | (string | number)[] | undefined;
    [name: `!${string}` | `<${string}` | `=${string}` | `>${string}` | `%${string}` | `@${string}`]: unknown;
  } | undefined;
  /** Fields to sort by, each with ASC or DESC. See crm.requisite.bankdetail.fields. */
  order?: {
    /** Id, unique among its kind. */
    ID?: "ASC" | "DESC" | "asc" | "desc" | (string & {}) | undefined;
    /** Id of the record that it belongs to. */
    ENTITY_ID?: "ASC" | "DESC" | "asc" | "desc" | (string & {}) | undefined;
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
    /** Symbolic code. */
    CODE?: "ASC" | "DESC" | "asc" | "desc" | (string & {}) | undefined;
    /** Id in an outside system. */
    XML_ID?: "ASC" | "DESC" | "asc" | "desc" | (string & {}) | undefined;
    /** Whether it is in use. */
    ACTIVE?: "ASC" | "DESC" | "asc" | "desc" | (string & {}) | undefined;
    /** Place in the order; what has less comes first. */
    SORT?: "ASC" | "DESC" | "asc" | "desc" | (string & {}) | undefined;
    /** Bank Name. */
    RQ_BANK_NAME?: "ASC" | "DESC" | "asc" | "desc" | (string & {}) | undefined;
    /** Bank Address. */
    RQ_BANK_ADDR?: "ASC" | "DESC" | "asc" | "desc" | (string & {}) | undefined;
    /** Code of the bank. */
    RQ_BANK_CODE?: "ASC" | "DESC" | "asc" | "desc" | (string & {}) | undefined;
    /** Routing number of the bank. */
    RQ_BANK_ROUTE_NUM?: "ASC" | "DESC" | "asc" | "desc" | (string & {}) | undefined;
    /** Routing Number. */
    RQ_BIK?: "ASC" | "DESC" | "asc" | "desc" | (string & {}) | undefined;
    /** Code of the bank. */
    RQ_CODEB?: "ASC" | "DESC" | "asc" | "desc" | (string & {}) | undefined;
    /** Code of the branch. */
    RQ_CODEG?: "ASC" | "DESC" | "asc" | "desc" | (string & {}) | undefined;
    /** Check digits of the account (RIB). */
    RQ_RIB?: "ASC" | "DESC" | "asc" | "desc" | (string & {}) | undefined;
    /** Code of the bank (MFO). */
    RQ_MFO?: "ASC" | "DESC" | "asc" | "desc" | (string & {}) | undefined;
    /** Holder of the account. */
    RQ_ACC_NAME?: "ASC" | "DESC" | "asc" | "desc" | (string & {}) | undefined;
    /** Account Number. */
    RQ_ACC_NUM?: "ASC" | "DESC" | "asc" | "desc" | (string & {}) | undefined;
    /** Kind of account. */
    RQ_ACC_TYPE?: "ASC" | "DESC" | "asc" | "desc" | (string & {}) | undefined;
    /** Name of the branch. */
    RQ_AGENCY_NAME?: "ASC" | "DESC" | "asc" | "desc" | (string & {}) | undefined;
    /** Number of the account (IIK). */
    RQ_IIK?: "ASC" | "DESC" | "asc" | "desc" | (string & {}) | undefined;
    /** Account Currency. */
    RQ_ACC_CURRENCY?: "ASC" | "DESC" | "asc" | "desc" | (string & {}) | undefined;
    /** Correspondent Account. */
    RQ_COR_ACC_NUM?: "ASC" | "DESC" | "asc" | "desc" | (string & {}) | undefined;
    /** IBAN of the account. */
    RQ_IBAN?: "ASC" | "DESC" | "asc" | "desc" | (string & {}) | undefined;
    /** SWIFT. */
    RQ_SWIFT?: "ASC" | "DESC" | "asc" | "desc" | (string & {}) | undefined;
    /** BIC of the bank. */
    RQ_BIC?: "ASC" | "DESC" | "asc" | "desc" | (string & {}) | undefined;
    /** Remark for people. */
    COMMENTS?: "ASC" | "DESC" | "asc" | "desc" | (string & {}) | undefined;
    /** Outside system that it came from. */
    ORIGINATOR_ID?: "ASC" | "DESC" | "asc" | "desc" | (string & {}) | undefined;
    [name: string]: unknown;
  } | undefined;
  /** How many records to skip, a multiple of 50. */
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
  /** Id, unique among its kind. See crm.requisite.bankdetail.list. */
  id: number | string;
  /** Fields of the record by their names. See crm.requisite.bankdetail.fields. */
  fields: {
    /** What it is called. */
    NAME?: string | undefined;
    /** Symbolic code. */
    CODE?: string | undefined;
    /** Id in an outside system. */
    XML_ID?: string | number | null | undefined;
    /** Whether it is in use. */
    ACTIVE?: string | undefined;
    /** Place in the order; what has less comes first. */
    SORT?: number | string | undefined;
    /** Bank Name. */
    RQ_BANK_NAME?: string | undefined;
    /** Bank Address. */
    RQ_BANK_ADDR?: string | undefined;
    /** Code of the bank. */
    RQ_BANK_CODE?: string | undefined;
    /** Routing number of the bank. */
    RQ_BANK_ROUTE_NUM?: string | undefined;
    /** Routing Number. */
    RQ_BIK?: string | undefined;
    /** Code of the bank. */
    RQ_CODEB?: string | undefined;
    /** Code of the branch. */
    RQ_CODEG?: string | undefined;
    /** Check digits of the account (RIB). */
    RQ_RIB?: string | undefined;
    /** Code of the bank (MFO). */
    RQ_MFO?: string | undefined;
    /** Holder of the account. */
    RQ_ACC_NAME?: string | undefined;
    /** Account Number. */
    RQ_ACC_NUM?: string | undefined;
    /** Kind of account. */
    RQ_ACC_TYPE?: string | undefined;
    /** Name of the branch. */
    RQ_AGENCY_NAME?: string | undefined;
    /** Number of the account (IIK). */
    RQ_IIK?: string | undefined;
    /** Account Currency. */
    RQ_ACC_CURRENCY?: string | undefined;
    /** Correspondent Account. */
    RQ_COR_ACC_NUM?: string | undefined;
    /** IBAN of the account. */
    RQ_IBAN?: string | undefined;
    /** SWIFT. */
    RQ_SWIFT?: string | undefined;
    /** BIC of the bank. */
    RQ_BIC?: string | undefined;
    /** Remark for people. */
    COMMENTS?: string | undefined;
    /** Outside system that it came from. */
    ORIGINATOR_ID?: string | number | null | undefined;
    /** Number of the country. */
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
  /** Id, unique among its kind. See crm.requisite.list. */
  id: number | string;
}

/** Result of crm.requisite.delete. */
export type CrmRequisiteDeleteResult = boolean;

/** How crm.requisite.fields describes a field. */
export interface CrmRequisiteFieldsField {
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
  statusType?: string[];
  listLabel?: string;
  formLabel?: string;
  filterLabel?: string;
  /** How it is set up. */
  settings?: {
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
    DEFAULT_VALUE?: (null | number) | {
      /** What kind it is of. */
      TYPE?: string;
      /** The value itself. */
      VALUE?: string;
    };
    /** How many decimals there are. */
    PRECISION?: number;
    /** Least value. */
    MIN_VALUE?: number;
    /** Greatest value. */
    MAX_VALUE?: number;
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
  /** Id, unique among its kind. Read-only. */
  ID?: CrmRequisiteFieldsField;
  /** Kind of CRM record, e.g. 2 for deals: crm.enum.ownertype. Cannot be changed later. */
  ENTITY_TYPE_ID?: CrmRequisiteFieldsField;
  /** Id of the record that it belongs to. Cannot be changed later. */
  ENTITY_ID?: CrmRequisiteFieldsField;
  /** Id of the template of requisites: crm.requisite.preset.list. Cannot be changed later. */
  PRESET_ID?: CrmRequisiteFieldsField;
  /** When it was created. Read-only. */
  DATE_CREATE?: CrmRequisiteFieldsField;
  /** When it was last changed. Read-only. */
  DATE_MODIFY?: CrmRequisiteFieldsField;
  /** Id of the user who created it: user.get. Read-only. */
  CREATED_BY_ID?: CrmRequisiteFieldsField;
  /** Id of the user who last changed it: user.get. Read-only. */
  MODIFY_BY_ID?: CrmRequisiteFieldsField;
  /** What it is called. */
  NAME?: CrmRequisiteFieldsField;
  /** Symbolic code. */
  CODE?: CrmRequisiteFieldsField;
  /** Id in an outside system. */
  XML_ID?: CrmRequisiteFieldsField;
  /** Outside system that it came from. */
  ORIGINATOR_ID?: CrmRequisiteFieldsField;
  /** Whether it is in use. */
  ACTIVE?: CrmRequisiteFieldsField;
  /** Whether it holds an address only. */
  ADDRESS_ONLY?: CrmRequisiteFieldsField;
  /** Place in the order; what has less comes first. */
  SORT?: CrmRequisiteFieldsField;
  /** Full Name. */
  RQ_NAME?: CrmRequisiteFieldsField;
  /** First Name. */
  RQ_FIRST_NAME?: CrmRequisiteFieldsField;
  /** Last Name. */
  RQ_LAST_NAME?: CrmRequisiteFieldsField;
  /** Middle Name. */
  RQ_SECOND_NAME?: CrmRequisiteFieldsField;
  /** Number of the company. */
  RQ_COMPANY_ID?: CrmRequisiteFieldsField;
  /** Short organization name. */
  RQ_COMPANY_NAME?: CrmRequisiteFieldsField;
  /** Full organization name. */
  RQ_COMPANY_FULL_NAME?: CrmRequisiteFieldsField;
  /** State registration date. */
  RQ_COMPANY_REG_DATE?: CrmRequisiteFieldsField;
  /** CEO. */
  RQ_DIRECTOR?: CrmRequisiteFieldsField;
  /** Chief Accountant. */
  RQ_ACCOUNTANT?: CrmRequisiteFieldsField;
  /** Name of the managing director. */
  RQ_CEO_NAME?: CrmRequisiteFieldsField;
  /** Position of the managing director. */
  RQ_CEO_WORK_POS?: CrmRequisiteFieldsField;
  /** Contact person. */
  RQ_CONTACT?: CrmRequisiteFieldsField;
  /** E-Mail. */
  RQ_EMAIL?: CrmRequisiteFieldsField;
  /** Phone. */
  RQ_PHONE?: CrmRequisiteFieldsField;
  /** Fax. */
  RQ_FAX?: CrmRequisiteFieldsField;
  /** Kind of identity card. */
  RQ_IDENT_TYPE?: CrmRequisiteFieldsField;
  /** Document type. */
  RQ_IDENT_DOC?: CrmRequisiteFieldsField;
  /** Series. */
  RQ_IDENT_DOC_SER?: CrmRequisiteFieldsField;
  /** Number. */
  RQ_IDENT_DOC_NUM?: CrmRequisiteFieldsField;
  /** Personal number on the identity card. */
  RQ_IDENT_DOC_PERS_NUM?: CrmRequisiteFieldsField;
  /** Issue date. */
  RQ_IDENT_DOC_DATE?: CrmRequisiteFieldsField;
  /** Issued by. */
  RQ_IDENT_DOC_ISSUED_BY?: CrmRequisiteFieldsField;
  /** Department code. */
  RQ_IDENT_DOC_DEP_CODE?: CrmRequisiteFieldsField;
  /** Tax ID. */
  RQ_INN?: CrmRequisiteFieldsField;
  /** Tax Registration Code. */
  RQ_KPP?: CrmRequisiteFieldsField;
  /** Number in the register of companies. */
  RQ_USRLE?: CrmRequisiteFieldsField;
  /** Tax Office. */
  RQ_IFNS?: CrmRequisiteFieldsField;
  /** State Registration Number. */
  RQ_OGRN?: CrmRequisiteFieldsField;
  /** Sole Proprietor Registration Number. */
  RQ_OGRNIP?: CrmRequisiteFieldsField;
  /** OKPO Code. */
  RQ_OKPO?: CrmRequisiteFieldsField;
  /** OKTMO Code. */
  RQ_OKTMO?: CrmRequisiteFieldsField;
  /** NAICS Code. */
  RQ_OKVED?: CrmRequisiteFieldsField;
  /** Number of the company (EDRPOU). */
  RQ_EDRPOU?: CrmRequisiteFieldsField;
  /** Tax number of the person (DRFO). */
  RQ_DRFO?: CrmRequisiteFieldsField;
  /** Code of the beneficiary (KBE). */
  RQ_KBE?: CrmRequisiteFieldsField;
  /** Number of the person (IIN). */
  RQ_IIN?: CrmRequisiteFieldsField;
  /** Number of the company (BIN). */
  RQ_BIN?: CrmRequisiteFieldsField;
  /** State registration certificate series. */
  RQ_ST_CERT_SER?: CrmRequisiteFieldsField;
  /** State registration certificate number. */
  RQ_ST_CERT_NUM?: CrmRequisiteFieldsField;
  /** State registration certificate date. */
  RQ_ST_CERT_DATE?: CrmRequisiteFieldsField;
  /** Whether VAT is paid. */
  RQ_VAT_PAYER?: CrmRequisiteFieldsField;
  /** VAT number. */
  RQ_VAT_ID?: CrmRequisiteFieldsField;
  /** Series of the VAT certificate. */
  RQ_VAT_CERT_SER?: CrmRequisiteFieldsField;
  /** Number of the VAT certificate. */
  RQ_VAT_CERT_NUM?: CrmRequisiteFieldsField;
  /** Date of the VAT certificate. */
  RQ_VAT_CERT_DATE?: CrmRequisiteFieldsField;
  /** Country of residence. */
  RQ_RESIDENCE_COUNTRY?: CrmRequisiteFieldsField;
  /** Document that authorises the signature. */
  RQ_BASE_DOC?: CrmRequisiteFieldsField;
  /** Statistical number (REGON). */
  RQ_REGON?: CrmRequisiteFieldsField;
  /** Number in the court register (KRS). */
  RQ_KRS?: CrmRequisiteFieldsField;
  /** Number of the person (PESEL). */
  RQ_PESEL?: CrmRequisiteFieldsField;
  /** Legal form. */
  RQ_LEGAL_FORM?: CrmRequisiteFieldsField;
  /** Number of the establishment (SIRET). */
  RQ_SIRET?: CrmRequisiteFieldsField;
  /** Number of the company (SIREN). */
  RQ_SIREN?: CrmRequisiteFieldsField;
  /** Share capital. */
  RQ_CAPITAL?: CrmRequisiteFieldsField;
  /** Number in the register of companies (RCS). */
  RQ_RCS?: CrmRequisiteFieldsField;
  /** Number of the company (CNPJ). */
  RQ_CNPJ?: CrmRequisiteFieldsField;
  /** Number of the state's registration. */
  RQ_STATE_REG?: CrmRequisiteFieldsField;
  /** Number of the municipality's registration. */
  RQ_MNPL_REG?: CrmRequisiteFieldsField;
  /** Number of the person (CPF). */
  RQ_CPF?: CrmRequisiteFieldsField;
  [name: `UF_CRM_${string}`]: unknown;
}

/**
 * Parameters of crm.requisite.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/requisites/universal/crm-requisite-get.html
 */
export interface CrmRequisiteGetParams {
  /** Id, unique among its kind. See crm.requisite.list. */
  id: number | string;
}

/** Result of crm.requisite.get. */
export type CrmRequisiteGetResult = CrmRequisite;

/** What crm.requisite.link holds. Which members arrive depends on the call. */
export interface CrmRequisiteLink {
  /** Kind of CRM record, e.g. 2 for deals: crm.enum.ownertype. Cannot be changed later. */
  ENTITY_TYPE_ID?: number | string;
  /** Id of the record that it belongs to. Cannot be changed later. */
  ENTITY_ID?: number | string;
  /** Id of the requisites: crm.requisite.list. */
  REQUISITE_ID?: number | string;
  /** Id of the bank details: crm.requisite.bankdetail.list. */
  BANK_DETAIL_ID?: number | string;
  /** Id of one's own requisites: crm.requisite.list. */
  MC_REQUISITE_ID?: number | string;
  /** Id of one's own bank details: crm.requisite.bankdetail.list. */
  MC_BANK_DETAIL_ID?: number | string;
}

/** How crm.requisite.link.fields describes a field. */
export interface CrmRequisiteLinkFieldsField {
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
  /** Kind of CRM record, e.g. 2 for deals: crm.enum.ownertype. Cannot be changed later. */
  ENTITY_TYPE_ID?: CrmRequisiteLinkFieldsField;
  /** Id of the record that it belongs to. Cannot be changed later. */
  ENTITY_ID?: CrmRequisiteLinkFieldsField;
  /** Id of the requisites: crm.requisite.list. */
  REQUISITE_ID?: CrmRequisiteLinkFieldsField;
  /** Id of the bank details: crm.requisite.bankdetail.list. */
  BANK_DETAIL_ID?: CrmRequisiteLinkFieldsField;
  /** Id of one's own requisites: crm.requisite.list. */
  MC_REQUISITE_ID?: CrmRequisiteLinkFieldsField;
  /** Id of one's own bank details: crm.requisite.bankdetail.list. */
  MC_BANK_DETAIL_ID?: CrmRequisiteLinkFieldsField;
}
