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
  ENTITY_TYPE_ID: 3 | 4;
  ENTITY_ID: number | string;
  PRESET_ID: number | string;
  NAME: string;
  CODE?: string;
  XML_ID?: string | number | null;
  ORIGINATOR_ID?: string | number | null;
  ACTIVE?: string;
  ADDRESS_ONLY?: string;
  SORT?: number | string;
  RQ_NAME?: string;
  RQ_FIRST_NAME?: string;
  RQ_LAST_NAME?: string;
  RQ_SECOND_NAME?: string;
  RQ_COMPANY_ID?: string | number | null;
  RQ_COMPANY_NAME?: string;
  RQ_COMPANY_FULL_NAME?: string;
  RQ_COMPANY_REG_DATE?: string;
  RQ_DIRECTOR?: string;
  RQ_ACCOUNTANT?: string;
  RQ_CEO_NAME?: string;
  RQ_CEO_WORK_POS?: string;
  RQ_CONTACT?: string;
  RQ_EMAIL?: string;
  RQ_PHONE?: string;
  RQ_FAX?: string;
  RQ_IDENT_TYPE?: string;
  RQ_IDENT_DOC?: string;
  RQ_IDENT_DOC_SER?: string;
  RQ_IDENT_DOC_NUM?: string;
  RQ_IDENT_DOC_PERS_NUM?: string;
  RQ_IDENT_DOC_DATE?: string;
  RQ_IDENT_DOC_ISSUED_BY?: string;
  RQ_IDENT_DOC_DEP_CODE?: string;
  RQ_INN?: string;
  RQ_KPP?: string;
  RQ_USRLE?: string;
  RQ_IFNS?: string;
  RQ_OGRN?: string;
  RQ_OGRNIP?: string;
  RQ_OKPO?: string;
  RQ_OKTMO?: string;
  RQ_OKVED?: string;
  RQ_EDRPOU?: string;
  RQ_DRFO?: string;
  RQ_KBE?: string;
  RQ_IIN?: string;
  RQ_BIN?: string;
  RQ_ST_CERT_SER?: string;
  RQ_ST_CERT_NUM?: string;
  RQ_ST_CERT_DATE?: string;
  RQ_VAT_PAYER?: string;
  RQ_VAT_ID?: string | number | null;
  RQ_VAT_CERT_SER?: string;
  RQ_VAT_CERT_NUM?: string;
  RQ_VAT_CERT_DATE?: string;
  RQ_RESIDENCE_COUNTRY?: string;
  RQ_BASE_DOC?: string;
  RQ_REGON?: string;
  RQ_KRS?: string;
  RQ_PESEL?: string;
  RQ_LEGAL_FORM?: string;
  RQ_SIRET?: string;
  RQ_SIREN?: string;
  RQ_CAPITAL?: string;
  RQ_RCS?: string;
  RQ_CNPJ?: string;
  RQ_STATE_REG?: string;
  RQ_MNPL_REG?: string;
  RQ_CPF?: string;
};

/** What crm.requisite holds. Which members arrive depends on the call. */
export type CrmRequisiteFixed = {
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
};

/** What is documented, without own fields. */
export type CrmRequisiteUpdateParamsFieldsFixed = {
  NAME?: string;
  CODE?: string;
  XML_ID?: string | number | null;
  ORIGINATOR_ID?: string | number | null;
  ACTIVE?: string;
  ADDRESS_ONLY?: string;
  SORT?: number | string;
  RQ_NAME?: string;
  RQ_FIRST_NAME?: string;
  RQ_LAST_NAME?: string;
  RQ_SECOND_NAME?: string;
  RQ_COMPANY_ID?: string | number | null;
  RQ_COMPANY_NAME?: string;
  RQ_COMPANY_FULL_NAME?: string;
  RQ_COMPANY_REG_DATE?: string;
  RQ_DIRECTOR?: string;
  RQ_ACCOUNTANT?: string;
  RQ_CEO_NAME?: string;
  RQ_CEO_WORK_POS?: string;
  RQ_CONTACT?: string;
  RQ_EMAIL?: string;
  RQ_PHONE?: string;
  RQ_FAX?: string;
  RQ_IDENT_TYPE?: string;
  RQ_IDENT_DOC?: string;
  RQ_IDENT_DOC_SER?: string;
  RQ_IDENT_DOC_NUM?: string;
  RQ_IDENT_DOC_PERS_NUM?: string;
  RQ_IDENT_DOC_DATE?: string;
  RQ_IDENT_DOC_ISSUED_BY?: string;
  RQ_IDENT_DOC_DEP_CODE?: string;
  RQ_INN?: string;
  RQ_KPP?: string;
  RQ_USRLE?: string;
  RQ_IFNS?: string;
  RQ_OGRN?: string;
  RQ_OGRNIP?: string;
  RQ_OKPO?: string;
  RQ_OKTMO?: string;
  RQ_OKVED?: string;
  RQ_EDRPOU?: string;
  RQ_DRFO?: string;
  RQ_KBE?: string;
  RQ_IIN?: string;
  RQ_BIN?: string;
  RQ_ST_CERT_SER?: string;
  RQ_ST_CERT_NUM?: string;
  RQ_ST_CERT_DATE?: string;
  RQ_VAT_PAYER?: string;
  RQ_VAT_ID?: string | number | null;
  RQ_VAT_CERT_SER?: string;
  RQ_VAT_CERT_NUM?: string;
  RQ_VAT_CERT_DATE?: string;
  RQ_RESIDENCE_COUNTRY?: string;
  RQ_BASE_DOC?: string;
  RQ_REGON?: string;
  RQ_KRS?: string;
  RQ_PESEL?: string;
  RQ_LEGAL_FORM?: string;
  RQ_SIRET?: string;
  RQ_SIREN?: string;
  RQ_CAPITAL?: string;
  RQ_RCS?: string;
  RQ_CNPJ?: string;
  RQ_STATE_REG?: string;
  RQ_MNPL_REG?: string;
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
