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
  /** What it is called, for people to read. */
  TITLE?: string;
  /** Kind of company: crm.status.list of COMPANY_TYPE. */
  COMPANY_TYPE?: string;
  /** Line of business: crm.status.list of INDUSTRY. */
  INDUSTRY?: string;
  /** How many employees: crm.status.list of EMPLOYEES. */
  EMPLOYEES?: string;
  /** Code of the currency: crm.currency.list. */
  CURRENCY_ID?: string;
  /** Yearly turnover. */
  REVENUE?: number | string;
  /** Picture that stands for it. */
  LOGO?: unknown;
  /** Whether everybody may see it. Default: Y. */
  OPENED?: "Y" | "N";
  /** Id of the user who is responsible: user.get. */
  ASSIGNED_BY_ID?: number | string;
  /** Remark for people. */
  COMMENTS?: string;
  /** Phone number. Values, each with VALUE and VALUE_TYPE. */
  PHONE?: CrmMultifield[];
  /** E-mail address. Values, each with VALUE and VALUE_TYPE. */
  EMAIL?: CrmMultifield[];
  /** Web pages. Values, each with VALUE and VALUE_TYPE. */
  WEB?: CrmMultifield[];
  /** Messengers. Values, each with VALUE and VALUE_TYPE. */
  IM?: CrmMultifield[];
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
  /** Whether it is one's own company. */
  IS_MY_COMPANY?: "Y" | "N";
  /** Street and house, or the whole address. */
  ADDRESS?: string;
  /** Flat or office. */
  ADDRESS_2?: string;
  /** City. */
  ADDRESS_CITY?: string;
  /** Postal code. */
  ADDRESS_POSTAL_CODE?: string;
  /** District within the region. */
  ADDRESS_REGION?: string;
  /** Region. */
  ADDRESS_PROVINCE?: string;
  /** Country. */
  ADDRESS_COUNTRY?: string;
  /** Code of the country. */
  ADDRESS_COUNTRY_CODE?: string;
  /** Id of the address in the module of places. */
  ADDRESS_LOC_ADDR_ID?: number | string | null;
  /** Legal Address. */
  ADDRESS_LEGAL?: string;
  /** Legal Address. */
  REG_ADDRESS?: string;
  /** Legal Address (line 2). */
  REG_ADDRESS_2?: string;
  /** Legal Address City. */
  REG_ADDRESS_CITY?: string;
  /** Legal Address Postal Code. */
  REG_ADDRESS_POSTAL_CODE?: string;
  /** Legal Address Region. */
  REG_ADDRESS_REGION?: string;
  /** Legal Address Province. */
  REG_ADDRESS_PROVINCE?: string;
  /** Legal Address Country. */
  REG_ADDRESS_COUNTRY?: string;
  /** Legal Address Country Code. */
  REG_ADDRESS_COUNTRY_CODE?: string;
  /** Legal Address Location ID. */
  REG_ADDRESS_LOC_ADDR_ID?: number | string | null;
  /** Bank details as text. */
  BANKING_DETAILS?: string;
  /** Id of the contact: crm.contact.list. */
  CONTACT_ID?: (number | string)[];
  /** When something last happened with it. Date and time, ISO 8601. */
  LAST_ACTIVITY_TIME?: null | (string | Date);
  /** Id of the user of the last activity: user.get. */
  LAST_ACTIVITY_BY?: number | string;
  /** Address. Values, each with VALUE and VALUE_TYPE. */
  LINK?: CrmMultifield[];
  /** Outside system that it came from. */
  ORIGINATOR_ID?: string | number | null;
  /** Id in the outside system that it came from. */
  ORIGIN_ID?: string | number | null;
  /** Version in the outside system that it came from. */
  ORIGIN_VERSION?: string;
  [name: `PARENT_ID_${string}`]: unknown;
};

/** What is documented, without own fields. */
export type CrmCompanyAddParamsFields2Fixed = {
  /** What it is called, for people to read. */
  TITLE?: string;
  /** Kind of company: crm.status.list of COMPANY_TYPE. */
  COMPANY_TYPE?: string;
  /** Line of business: crm.status.list of INDUSTRY. */
  INDUSTRY?: string;
  /** How many employees: crm.status.list of EMPLOYEES. */
  EMPLOYEES?: string;
  /** Code of the currency: crm.currency.list. */
  CURRENCY_ID?: string;
  /** Yearly turnover. */
  REVENUE?: number | string;
  /** Picture that stands for it. */
  LOGO?: unknown;
  /** Whether everybody may see it. Default: Y. */
  OPENED?: "Y" | "N";
  /** Id of the user who is responsible: user.get. */
  ASSIGNED_BY_ID?: number | string;
  /** Remark for people. */
  COMMENTS?: string;
  /** Phone number. Values, each with VALUE and VALUE_TYPE. */
  PHONE?: CrmMultifield[];
  /** E-mail address. Values, each with VALUE and VALUE_TYPE. */
  EMAIL?: CrmMultifield[];
  /** Web pages. Values, each with VALUE and VALUE_TYPE. */
  WEB?: CrmMultifield[];
  /** Messengers. Values, each with VALUE and VALUE_TYPE. */
  IM?: CrmMultifield[];
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
  /** Whether it is one's own company. */
  IS_MY_COMPANY?: "Y" | "N";
  /** Street and house, or the whole address. */
  ADDRESS?: string;
  /** Flat or office. */
  ADDRESS_2?: string;
  /** City. */
  ADDRESS_CITY?: string;
  /** Postal code. */
  ADDRESS_POSTAL_CODE?: string;
  /** District within the region. */
  ADDRESS_REGION?: string;
  /** Region. */
  ADDRESS_PROVINCE?: string;
  /** Country. */
  ADDRESS_COUNTRY?: string;
  /** Code of the country. */
  ADDRESS_COUNTRY_CODE?: string;
  /** Id of the address in the module of places. */
  ADDRESS_LOC_ADDR_ID?: number | string | null;
  /** Legal Address. */
  ADDRESS_LEGAL?: string;
  /** Legal Address. */
  REG_ADDRESS?: string;
  /** Legal Address (line 2). */
  REG_ADDRESS_2?: string;
  /** Legal Address City. */
  REG_ADDRESS_CITY?: string;
  /** Legal Address Postal Code. */
  REG_ADDRESS_POSTAL_CODE?: string;
  /** Legal Address Region. */
  REG_ADDRESS_REGION?: string;
  /** Legal Address Province. */
  REG_ADDRESS_PROVINCE?: string;
  /** Legal Address Country. */
  REG_ADDRESS_COUNTRY?: string;
  /** Legal Address Country Code. */
  REG_ADDRESS_COUNTRY_CODE?: string;
  /** Legal Address Location ID. */
  REG_ADDRESS_LOC_ADDR_ID?: number | string | null;
  /** Bank details as text. */
  BANKING_DETAILS?: string;
  /** Id of the contact: crm.contact.list. */
  CONTACT_ID?: (number | string)[];
  /** When something last happened with it. Date and time, ISO 8601. */
  LAST_ACTIVITY_TIME?: null | (string | Date);
  /** Id of the user of the last activity: user.get. */
  LAST_ACTIVITY_BY?: number | string;
  /** Address. Values, each with VALUE and VALUE_TYPE. */
  LINK?: CrmMultifield[];
  /** When it was created. Date and time, ISO 8601. Read-only. */
  DATE_CREATE?: null | (string | Date);
  /** When it was last changed. Date and time, ISO 8601. Read-only. */
  DATE_MODIFY?: null | (string | Date);
  /** Id of the user who created it: user.get. Read-only. */
  CREATED_BY_ID?: number | string;
  /** Id of the user who last changed it: user.get. Read-only. */
  MODIFY_BY_ID?: number | string;
  [name: `PARENT_ID_${string}`]: unknown;
};

/** What crm.company holds. Which members arrive depends on the call. */
export type CrmCompanyFixed = {
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
  [name: `PARENT_ID_${string}`]: unknown;
};

/** What is documented, without own fields. */
export type CrmCompanyUpdateParamsFieldsFixed = {
  /** What it is called, for people to read. */
  TITLE?: string;
  /** Kind of company: crm.status.list of COMPANY_TYPE. */
  COMPANY_TYPE?: string;
  /** Picture that stands for it. */
  LOGO?: unknown;
  /** Line of business: crm.status.list of INDUSTRY. */
  INDUSTRY?: string;
  /** How many employees: crm.status.list of EMPLOYEES. */
  EMPLOYEES?: string;
  /** Code of the currency: crm.currency.list. */
  CURRENCY_ID?: string;
  /** Yearly turnover. */
  REVENUE?: number | string;
  /** Whether everybody may see it. */
  OPENED?: "Y" | "N";
  /** Remark for people. */
  COMMENTS?: string;
  /** Id of the user who is responsible: user.get. */
  ASSIGNED_BY_ID?: number | string;
  /** Id of the contact: crm.contact.list. */
  CONTACT_ID?: number | string | null;
  /** Outside system that it came from. */
  ORIGINATOR_ID?: string | number | null;
  /** Id in the outside system that it came from. */
  ORIGIN_ID?: string | number | null;
  /** Version in the outside system that it came from. */
  ORIGIN_VERSION?: string;
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
  /** Phone number. Values, each with VALUE and VALUE_TYPE. */
  PHONE?: CrmMultifield[];
  /** E-mail address. Values, each with VALUE and VALUE_TYPE. */
  EMAIL?: CrmMultifield[];
  /** Web pages. Values, each with VALUE and VALUE_TYPE. */
  WEB?: CrmMultifield[];
  /** Messengers. Values, each with VALUE and VALUE_TYPE. */
  IM?: CrmMultifield[];
  /** Address. Values, each with VALUE and VALUE_TYPE. */
  LINK?: CrmMultifield[];
  /** Street and house, or the whole address. */
  ADDRESS?: string;
  /** Flat or office. */
  ADDRESS_2?: string;
  /** City. */
  ADDRESS_CITY?: string;
  /** Postal code. */
  ADDRESS_POSTAL_CODE?: string;
  /** District within the region. */
  ADDRESS_REGION?: string;
  /** Region. */
  ADDRESS_PROVINCE?: string;
  /** Country. */
  ADDRESS_COUNTRY?: string;
  /** Code of the country. */
  ADDRESS_COUNTRY_CODE?: string;
  /** Id of the address in the module of places. */
  ADDRESS_LOC_ADDR_ID?: number | string | null;
  /** Legal Address. */
  ADDRESS_LEGAL?: string;
  /** Legal Address. */
  REG_ADDRESS?: string;
  /** Legal Address (line 2). */
  REG_ADDRESS_2?: string;
  /** Legal Address City. */
  REG_ADDRESS_CITY?: string;
  /** Legal Address Postal Code. */
  REG_ADDRESS_POSTAL_CODE?: string;
  /** Legal Address Region. */
  REG_ADDRESS_REGION?: string;
  /** Legal Address Province. */
  REG_ADDRESS_PROVINCE?: string;
  /** Legal Address Country. */
  REG_ADDRESS_COUNTRY?: string;
  /** Legal Address Country Code. */
  REG_ADDRESS_COUNTRY_CODE?: string;
  /** Legal Address Location ID. */
  REG_ADDRESS_LOC_ADDR_ID?: number | string | null;
  /** Bank details as text. */
  BANKING_DETAILS?: string;
  /** Whether it is one's own company. */
  IS_MY_COMPANY?: string;
  /** When something last happened with it. Date and time, ISO 8601. */
  LAST_ACTIVITY_TIME?: null | (string | Date);
  /** Id of the user of the last activity: user.get. */
  LAST_ACTIVITY_BY?: number | string;
  [name: `PARENT_ID_${string}`]: unknown;
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
