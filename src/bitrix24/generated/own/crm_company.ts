// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type {
  CrmCompanyAddParams,
  CrmCompanyAddResult,
  CrmCompanyGetParams,
  CrmCompanyListParams,
  CrmCompanyPhoneItem,
  CrmCompanyUpdateParams,
  CrmCompanyUpdateResult,
} from "../types/crm_company.ts";
import type { CrmMultifield } from "../types/shared.ts";

/** What is documented, without own fields. */
export type CrmCompanyAddParamsFields1Fixed = {
  TITLE?: string;
  COMPANY_TYPE?: string;
  INDUSTRY?: string;
  EMPLOYEES?: string;
  CURRENCY_ID?: string;
  REVENUE?: number | string;
  LOGO?: unknown;
  OPENED?: "Y" | "N";
  ASSIGNED_BY_ID?: number | string;
  COMMENTS?: string;
  PHONE?: CrmMultifield[];
  EMAIL?: CrmMultifield[];
  WEB?: CrmMultifield[];
  IM?: CrmMultifield[];
  UTM_SOURCE?: string;
  UTM_MEDIUM?: string;
  UTM_CAMPAIGN?: string;
  UTM_CONTENT?: string;
  UTM_TERM?: string;
  IS_MY_COMPANY?: "Y" | "N";
  ADDRESS?: string;
  ADDRESS_2?: string;
  ADDRESS_CITY?: string;
  ADDRESS_POSTAL_CODE?: string;
  ADDRESS_REGION?: string;
  ADDRESS_PROVINCE?: string;
  ADDRESS_COUNTRY?: string;
  ADDRESS_COUNTRY_CODE?: string;
  ADDRESS_LOC_ADDR_ID?: number | string | null;
  ADDRESS_LEGAL?: string;
  REG_ADDRESS?: string;
  REG_ADDRESS_2?: string;
  REG_ADDRESS_CITY?: string;
  REG_ADDRESS_POSTAL_CODE?: string;
  REG_ADDRESS_REGION?: string;
  REG_ADDRESS_PROVINCE?: string;
  REG_ADDRESS_COUNTRY?: string;
  REG_ADDRESS_COUNTRY_CODE?: string;
  REG_ADDRESS_LOC_ADDR_ID?: number | string | null;
  BANKING_DETAILS?: string;
  CONTACT_ID?: (number | string)[];
  LAST_ACTIVITY_TIME?: null | (string | Date);
  LAST_ACTIVITY_BY?: number | string;
  LINK?: CrmMultifield[];
  ORIGINATOR_ID?: string | number | null;
  ORIGIN_ID?: string | number | null;
  ORIGIN_VERSION?: string;
};

/** What is documented, without own fields. */
export type CrmCompanyAddParamsFields2Fixed = {
  TITLE?: string;
  COMPANY_TYPE?: string;
  INDUSTRY?: string;
  EMPLOYEES?: string;
  CURRENCY_ID?: string;
  REVENUE?: number | string;
  LOGO?: unknown;
  OPENED?: "Y" | "N";
  ASSIGNED_BY_ID?: number | string;
  COMMENTS?: string;
  PHONE?: CrmMultifield[];
  EMAIL?: CrmMultifield[];
  WEB?: CrmMultifield[];
  IM?: CrmMultifield[];
  UTM_SOURCE?: string;
  UTM_MEDIUM?: string;
  UTM_CAMPAIGN?: string;
  UTM_CONTENT?: string;
  UTM_TERM?: string;
  IS_MY_COMPANY?: "Y" | "N";
  ADDRESS?: string;
  ADDRESS_2?: string;
  ADDRESS_CITY?: string;
  ADDRESS_POSTAL_CODE?: string;
  ADDRESS_REGION?: string;
  ADDRESS_PROVINCE?: string;
  ADDRESS_COUNTRY?: string;
  ADDRESS_COUNTRY_CODE?: string;
  ADDRESS_LOC_ADDR_ID?: number | string | null;
  ADDRESS_LEGAL?: string;
  REG_ADDRESS?: string;
  REG_ADDRESS_2?: string;
  REG_ADDRESS_CITY?: string;
  REG_ADDRESS_POSTAL_CODE?: string;
  REG_ADDRESS_REGION?: string;
  REG_ADDRESS_PROVINCE?: string;
  REG_ADDRESS_COUNTRY?: string;
  REG_ADDRESS_COUNTRY_CODE?: string;
  REG_ADDRESS_LOC_ADDR_ID?: number | string | null;
  BANKING_DETAILS?: string;
  CONTACT_ID?: (number | string)[];
  LAST_ACTIVITY_TIME?: null | (string | Date);
  LAST_ACTIVITY_BY?: number | string;
  LINK?: CrmMultifield[];
  DATE_CREATE?: null | (string | Date);
  DATE_MODIFY?: null | (string | Date);
  CREATED_BY_ID?: number | string;
  MODIFY_BY_ID?: number | string;
};

/** What crm.company holds. Which members arrive depends on the call. */
export type CrmCompanyFixed = {
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
};

/** What is documented, without own fields. */
export type CrmCompanyUpdateParamsFieldsFixed = {
  TITLE?: string;
  COMPANY_TYPE?: string;
  LOGO?: unknown;
  INDUSTRY?: string;
  EMPLOYEES?: string;
  CURRENCY_ID?: string;
  REVENUE?: number | string;
  OPENED?: "Y" | "N";
  COMMENTS?: string;
  ASSIGNED_BY_ID?: number | string;
  CONTACT_ID?: number | string | null;
  ORIGINATOR_ID?: string | number | null;
  ORIGIN_ID?: string | number | null;
  ORIGIN_VERSION?: string;
  UTM_SOURCE?: string;
  UTM_MEDIUM?: string;
  UTM_CAMPAIGN?: string;
  UTM_CONTENT?: string;
  UTM_TERM?: string;
  PHONE?: CrmMultifield[];
  EMAIL?: CrmMultifield[];
  WEB?: CrmMultifield[];
  IM?: CrmMultifield[];
  LINK?: CrmMultifield[];
  ADDRESS?: string;
  ADDRESS_2?: string;
  ADDRESS_CITY?: string;
  ADDRESS_POSTAL_CODE?: string;
  ADDRESS_REGION?: string;
  ADDRESS_PROVINCE?: string;
  ADDRESS_COUNTRY?: string;
  ADDRESS_COUNTRY_CODE?: string;
  ADDRESS_LOC_ADDR_ID?: number | string | null;
  ADDRESS_LEGAL?: string;
  REG_ADDRESS?: string;
  REG_ADDRESS_2?: string;
  REG_ADDRESS_CITY?: string;
  REG_ADDRESS_POSTAL_CODE?: string;
  REG_ADDRESS_REGION?: string;
  REG_ADDRESS_PROVINCE?: string;
  REG_ADDRESS_COUNTRY?: string;
  REG_ADDRESS_COUNTRY_CODE?: string;
  REG_ADDRESS_LOC_ADDR_ID?: number | string | null;
  BANKING_DETAILS?: string;
  IS_MY_COMPANY?: string;
  LAST_ACTIVITY_TIME?: null | (string | Date);
  LAST_ACTIVITY_BY?: number | string;
};

/**
 * Methods of `crm.company` with an installation's own fields: `Request` as they are sent, `Result` as they come back.
 */
export interface OwnCrmCompany<Request, Result> {
  "crm.company.add": {
    params: Omit<CrmCompanyAddParams, "fields"> & {
      fields: (CrmCompanyAddParamsFields1Fixed | CrmCompanyAddParamsFields2Fixed) & Request;
    };
    result: CrmCompanyAddResult;
  };
  "crm.company.get": { params: CrmCompanyGetParams; result: CrmCompanyFixed & Result };
  "crm.company.list": { params: CrmCompanyListParams; result: (CrmCompanyFixed & Result)[] };
  "crm.company.update": {
    params: Omit<CrmCompanyUpdateParams, "fields"> & { fields: CrmCompanyUpdateParamsFieldsFixed & Request };
    result: CrmCompanyUpdateResult;
  };
}
