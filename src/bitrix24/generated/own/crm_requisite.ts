// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type {
  CrmRequisiteAddResult,
  CrmRequisiteGetParams,
  CrmRequisiteListParams,
  CrmRequisiteUpdateParams,
  CrmRequisiteUpdateResult,
} from "../types/crm_requisite.ts";

/** What is documented, without own fields. */
export type CrmRequisiteAddParamsFieldsFixed = {
  /** Kind of CRM record, e.g. 2 for deals: crm.enum.ownertype. Cannot be changed later. */
  ENTITY_TYPE_ID: 3 | 4;
  /** Id of the record that it belongs to. Cannot be changed later. */
  ENTITY_ID: number | string;
  /** Id of the template of requisites: crm.requisite.preset.list. Cannot be changed later. */
  PRESET_ID: number | string;
  /** What it is called. */
  NAME: string;
  /** Symbolic code. */
  CODE?: string;
  /** Id in an outside system. */
  XML_ID?: string | number | null;
  /** Outside system that it came from. */
  ORIGINATOR_ID?: string | number | null;
  /** Whether it is in use. */
  ACTIVE?: string;
  /** Whether it holds an address only. */
  ADDRESS_ONLY?: string;
  /** Place in the order; what has less comes first. */
  SORT?: number | string;
  /** Full Name. */
  RQ_NAME?: string;
  /** First Name. */
  RQ_FIRST_NAME?: string;
  /** Last Name. */
  RQ_LAST_NAME?: string;
  /** Middle Name. */
  RQ_SECOND_NAME?: string;
  /** Number of the company. */
  RQ_COMPANY_ID?: string | number | null;
  /** Short organization name. */
  RQ_COMPANY_NAME?: string;
  /** Full organization name. */
  RQ_COMPANY_FULL_NAME?: string;
  /** State registration date. */
  RQ_COMPANY_REG_DATE?: string;
  /** CEO. */
  RQ_DIRECTOR?: string;
  /** Chief Accountant. */
  RQ_ACCOUNTANT?: string;
  /** Name of the managing director. */
  RQ_CEO_NAME?: string;
  /** Position of the managing director. */
  RQ_CEO_WORK_POS?: string;
  /** Contact person. */
  RQ_CONTACT?: string;
  /** E-Mail. */
  RQ_EMAIL?: string;
  /** Phone. */
  RQ_PHONE?: string;
  /** Fax. */
  RQ_FAX?: string;
  /** Kind of identity card. Code of an entry of a reference book: crm.status.list. */
  RQ_IDENT_TYPE?: string;
  /** Document type. */
  RQ_IDENT_DOC?: string;
  /** Series. */
  RQ_IDENT_DOC_SER?: string;
  /** Number. */
  RQ_IDENT_DOC_NUM?: string;
  /** Personal number on the identity card. */
  RQ_IDENT_DOC_PERS_NUM?: string;
  /** Issue date. */
  RQ_IDENT_DOC_DATE?: string;
  /** Issued by. */
  RQ_IDENT_DOC_ISSUED_BY?: string;
  /** Department code. */
  RQ_IDENT_DOC_DEP_CODE?: string;
  /** Tax ID. */
  RQ_INN?: string;
  /** Tax Registration Code. */
  RQ_KPP?: string;
  /** Number in the register of companies. */
  RQ_USRLE?: string;
  /** Tax Office. */
  RQ_IFNS?: string;
  /** State Registration Number. */
  RQ_OGRN?: string;
  /** Sole Proprietor Registration Number. */
  RQ_OGRNIP?: string;
  /** OKPO Code. */
  RQ_OKPO?: string;
  /** OKTMO Code. */
  RQ_OKTMO?: string;
  /** NAICS Code. */
  RQ_OKVED?: string;
  /** Number of the company (EDRPOU). */
  RQ_EDRPOU?: string;
  /** Tax number of the person (DRFO). */
  RQ_DRFO?: string;
  /** Code of the beneficiary (KBE). */
  RQ_KBE?: string;
  /** Number of the person (IIN). */
  RQ_IIN?: string;
  /** Number of the company (BIN). */
  RQ_BIN?: string;
  /** State registration certificate series. */
  RQ_ST_CERT_SER?: string;
  /** State registration certificate number. */
  RQ_ST_CERT_NUM?: string;
  /** State registration certificate date. */
  RQ_ST_CERT_DATE?: string;
  /** Whether VAT is paid. */
  RQ_VAT_PAYER?: string;
  /** VAT number. */
  RQ_VAT_ID?: string | number | null;
  /** Series of the VAT certificate. */
  RQ_VAT_CERT_SER?: string;
  /** Number of the VAT certificate. */
  RQ_VAT_CERT_NUM?: string;
  /** Date of the VAT certificate. */
  RQ_VAT_CERT_DATE?: string;
  /** Country of residence. */
  RQ_RESIDENCE_COUNTRY?: string;
  /** Document that authorises the signature. */
  RQ_BASE_DOC?: string;
  /** Statistical number (REGON). */
  RQ_REGON?: string;
  /** Number in the court register (KRS). */
  RQ_KRS?: string;
  /** Number of the person (PESEL). */
  RQ_PESEL?: string;
  /** Legal form. */
  RQ_LEGAL_FORM?: string;
  /** Number of the establishment (SIRET). */
  RQ_SIRET?: string;
  /** Number of the company (SIREN). */
  RQ_SIREN?: string;
  /** Share capital. */
  RQ_CAPITAL?: string;
  /** Number in the register of companies (RCS). */
  RQ_RCS?: string;
  /** Number of the company (CNPJ). */
  RQ_CNPJ?: string;
  /** Number of the state's registration. */
  RQ_STATE_REG?: string;
  /** Number of the municipality's registration. */
  RQ_MNPL_REG?: string;
  /** Number of the person (CPF). */
  RQ_CPF?: string;
};

/** What crm.requisite holds. Which members arrive depends on the call. */
export type CrmRequisiteFixed = {
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
};

/** What is documented, without own fields. */
export type CrmRequisiteUpdateParamsFieldsFixed = {
  /** What it is called. */
  NAME?: string;
  /** Symbolic code. */
  CODE?: string;
  /** Id in an outside system. */
  XML_ID?: string | number | null;
  /** Outside system that it came from. */
  ORIGINATOR_ID?: string | number | null;
  /** Whether it is in use. */
  ACTIVE?: string;
  /** Whether it holds an address only. */
  ADDRESS_ONLY?: string;
  /** Place in the order; what has less comes first. */
  SORT?: number | string;
  /** Full Name. */
  RQ_NAME?: string;
  /** First Name. */
  RQ_FIRST_NAME?: string;
  /** Last Name. */
  RQ_LAST_NAME?: string;
  /** Middle Name. */
  RQ_SECOND_NAME?: string;
  /** Number of the company. */
  RQ_COMPANY_ID?: string | number | null;
  /** Short organization name. */
  RQ_COMPANY_NAME?: string;
  /** Full organization name. */
  RQ_COMPANY_FULL_NAME?: string;
  /** State registration date. */
  RQ_COMPANY_REG_DATE?: string;
  /** CEO. */
  RQ_DIRECTOR?: string;
  /** Chief Accountant. */
  RQ_ACCOUNTANT?: string;
  /** Name of the managing director. */
  RQ_CEO_NAME?: string;
  /** Position of the managing director. */
  RQ_CEO_WORK_POS?: string;
  /** Contact person. */
  RQ_CONTACT?: string;
  /** E-Mail. */
  RQ_EMAIL?: string;
  /** Phone. */
  RQ_PHONE?: string;
  /** Fax. */
  RQ_FAX?: string;
  /** Kind of identity card. Code of an entry of a reference book: crm.status.list. */
  RQ_IDENT_TYPE?: string;
  /** Document type. */
  RQ_IDENT_DOC?: string;
  /** Series. */
  RQ_IDENT_DOC_SER?: string;
  /** Number. */
  RQ_IDENT_DOC_NUM?: string;
  /** Personal number on the identity card. */
  RQ_IDENT_DOC_PERS_NUM?: string;
  /** Issue date. */
  RQ_IDENT_DOC_DATE?: string;
  /** Issued by. */
  RQ_IDENT_DOC_ISSUED_BY?: string;
  /** Department code. */
  RQ_IDENT_DOC_DEP_CODE?: string;
  /** Tax ID. */
  RQ_INN?: string;
  /** Tax Registration Code. */
  RQ_KPP?: string;
  /** Number in the register of companies. */
  RQ_USRLE?: string;
  /** Tax Office. */
  RQ_IFNS?: string;
  /** State Registration Number. */
  RQ_OGRN?: string;
  /** Sole Proprietor Registration Number. */
  RQ_OGRNIP?: string;
  /** OKPO Code. */
  RQ_OKPO?: string;
  /** OKTMO Code. */
  RQ_OKTMO?: string;
  /** NAICS Code. */
  RQ_OKVED?: string;
  /** Number of the company (EDRPOU). */
  RQ_EDRPOU?: string;
  /** Tax number of the person (DRFO). */
  RQ_DRFO?: string;
  /** Code of the beneficiary (KBE). */
  RQ_KBE?: string;
  /** Number of the person (IIN). */
  RQ_IIN?: string;
  /** Number of the company (BIN). */
  RQ_BIN?: string;
  /** State registration certificate series. */
  RQ_ST_CERT_SER?: string;
  /** State registration certificate number. */
  RQ_ST_CERT_NUM?: string;
  /** State registration certificate date. */
  RQ_ST_CERT_DATE?: string;
  /** Whether VAT is paid. */
  RQ_VAT_PAYER?: string;
  /** VAT number. */
  RQ_VAT_ID?: string | number | null;
  /** Series of the VAT certificate. */
  RQ_VAT_CERT_SER?: string;
  /** Number of the VAT certificate. */
  RQ_VAT_CERT_NUM?: string;
  /** Date of the VAT certificate. */
  RQ_VAT_CERT_DATE?: string;
  /** Country of residence. */
  RQ_RESIDENCE_COUNTRY?: string;
  /** Document that authorises the signature. */
  RQ_BASE_DOC?: string;
  /** Statistical number (REGON). */
  RQ_REGON?: string;
  /** Number in the court register (KRS). */
  RQ_KRS?: string;
  /** Number of the person (PESEL). */
  RQ_PESEL?: string;
  /** Legal form. */
  RQ_LEGAL_FORM?: string;
  /** Number of the establishment (SIRET). */
  RQ_SIRET?: string;
  /** Number of the company (SIREN). */
  RQ_SIREN?: string;
  /** Share capital. */
  RQ_CAPITAL?: string;
  /** Number in the register of companies (RCS). */
  RQ_RCS?: string;
  /** Number of the company (CNPJ). */
  RQ_CNPJ?: string;
  /** Number of the state's registration. */
  RQ_STATE_REG?: string;
  /** Number of the municipality's registration. */
  RQ_MNPL_REG?: string;
  /** Number of the person (CPF). */
  RQ_CPF?: string;
};

/**
 * Methods of `crm.requisite` with an installation's own fields: `Request` as they are sent, `Result` as they come back.
 */
export interface OwnCrmRequisite<Request, Result> {
  "crm.requisite.add": {
    params: { fields: CrmRequisiteAddParamsFieldsFixed & Request };
    result: CrmRequisiteAddResult;
  };
  "crm.requisite.get": { params: CrmRequisiteGetParams; result: CrmRequisiteFixed & Result };
  "crm.requisite.list": { params: CrmRequisiteListParams; result: (CrmRequisiteFixed & Result)[] };
  "crm.requisite.update": {
    params: Omit<CrmRequisiteUpdateParams, "fields"> & { fields: CrmRequisiteUpdateParamsFieldsFixed & Request };
    result: CrmRequisiteUpdateResult;
  };
}
