// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CrmCompanyPhoneItem } from "../types/crm_company.ts";
import type {
  CrmContactAddParams,
  CrmContactAddResult,
  CrmContactGetParams,
  CrmContactListParams,
  CrmContactUpdateParams,
  CrmContactUpdateResult,
} from "../types/crm_contact.ts";
import type { CrmMultifield } from "../types/shared.ts";

/** What is documented, without own fields. */
export type CrmContactAddParamsFields1Fixed = {
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
  /** Date of birth. Date without a time. */
  BIRTHDATE?: null | (string | Date);
  /** Kind of it, as a number or a code. Code of an entry of a reference book: crm.status.list. */
  TYPE_ID?: string;
  /** Where it came from: crm.status.list of SOURCE. */
  SOURCE_ID?: string;
  /** More about where it came from. */
  SOURCE_DESCRIPTION?: string;
  /** Position in the company. */
  POST?: string;
  /** Remark for people. */
  COMMENTS?: string;
  /** Whether everybody may see it. Default: Y. */
  OPENED?: "Y" | "N";
  /** Whether it may be exported. Default: Y. */
  EXPORT?: "Y" | "N";
  /** Id of the user who is responsible: user.get. */
  ASSIGNED_BY_ID?: number | string;
  /** Id of the company: crm.company.list. */
  COMPANY_ID?: number | string | null;
  /** Ids of companies: crm.company.list. See crm.item.list. */
  COMPANY_IDS?: (number | string)[];
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
  /** What the visitor did on the web page, as JSON. */
  TRACE?: string;
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
  /** Outside system that it came from. */
  ORIGINATOR_ID?: string | number | null;
  /** Id in the outside system that it came from. */
  ORIGIN_ID?: string | number | null;
  /** Version in the outside system that it came from. */
  ORIGIN_VERSION?: string;
  [name: `PARENT_ID_${string}`]: unknown;
};

/** What is documented, without own fields. */
export type CrmContactAddParamsFields2Fixed = {
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
  /** Date of birth. Date without a time. */
  BIRTHDATE?: null | (string | Date);
  /** Kind of it, as a number or a code. Code of an entry of a reference book: crm.status.list. */
  TYPE_ID?: string;
  /** Where it came from: crm.status.list of SOURCE. */
  SOURCE_ID?: string;
  /** More about where it came from. */
  SOURCE_DESCRIPTION?: string;
  /** Position in the company. */
  POST?: string;
  /** Remark for people. */
  COMMENTS?: string;
  /** Whether everybody may see it. Default: Y. */
  OPENED?: "Y" | "N";
  /** Whether it may be exported. Default: Y. */
  EXPORT?: "Y" | "N";
  /** Id of the user who is responsible: user.get. */
  ASSIGNED_BY_ID?: number | string;
  /** Id of the company: crm.company.list. */
  COMPANY_ID?: number | string | null;
  /** Ids of companies: crm.company.list. See crm.item.list. */
  COMPANY_IDS?: (number | string)[];
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
  /** What the visitor did on the web page, as JSON. */
  TRACE?: string;
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

/** What is documented, without own fields. */
export type CrmContactAddParamsFields3Fixed = {
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
  /** Date of birth. Date without a time. */
  BIRTHDATE?: null | (string | Date);
  /** Kind of it, as a number or a code. Code of an entry of a reference book: crm.status.list. */
  TYPE_ID?: string;
  /** Where it came from: crm.status.list of SOURCE. */
  SOURCE_ID?: string;
  /** More about where it came from. */
  SOURCE_DESCRIPTION?: string;
  /** Position in the company. */
  POST?: string;
  /** Remark for people. */
  COMMENTS?: string;
  /** Whether everybody may see it. Default: Y. */
  OPENED?: "Y" | "N";
  /** Whether it may be exported. Default: Y. */
  EXPORT?: "Y" | "N";
  /** Id of the user who is responsible: user.get. */
  ASSIGNED_BY_ID?: number | string;
  /** Id of the company: crm.company.list. */
  COMPANY_ID?: number | string | null;
  /** Ids of companies: crm.company.list. See crm.item.list. */
  COMPANY_IDS?: (number | string)[];
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
  /** What the visitor did on the web page, as JSON. */
  TRACE?: string;
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
  [name: `PARENT_ID_${string}`]: unknown;
};

/** What crm.contact holds. Which members arrive depends on the call. */
export type CrmContactFixed = {
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
  [name: `PARENT_ID_${string}`]: string;
};

/** What is documented, without own fields. */
export type CrmContactUpdateParamsFields1Fixed = {
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
  /** Date of birth. Date without a time. */
  BIRTHDATE?: null | (string | Date);
  /** Kind of it, as a number or a code. Code of an entry of a reference book: crm.status.list. */
  TYPE_ID?: string;
  /** Where it came from: crm.status.list of SOURCE. */
  SOURCE_ID?: string;
  /** More about where it came from. */
  SOURCE_DESCRIPTION?: string;
  /** Position in the company. */
  POST?: string;
  /** Remark for people. */
  COMMENTS?: string;
  /** Whether everybody may see it. */
  OPENED?: "Y" | "N";
  /** Whether it may be exported. */
  EXPORT?: "Y" | "N";
  /** Id of the user who is responsible: user.get. */
  ASSIGNED_BY_ID?: number | string;
  /** Id of the company: crm.company.list. */
  COMPANY_ID?: number | string | null;
  /** Ids of companies: crm.company.list. See crm.item.list. */
  COMPANY_IDS?: (number | string)[];
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
  /** Outside system that it came from. */
  ORIGINATOR_ID?: string | number | null;
  /** Id in the outside system that it came from. */
  ORIGIN_ID?: string | number | null;
  /** Version in the outside system that it came from. */
  ORIGIN_VERSION?: string;
  [name: `PARENT_ID_${string}`]: unknown;
};

/** What is documented, without own fields. */
export type CrmContactUpdateParamsFields2Fixed = {
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
  /** Date of birth. Date without a time. */
  BIRTHDATE?: null | (string | Date);
  /** Kind of it, as a number or a code. Code of an entry of a reference book: crm.status.list. */
  TYPE_ID?: string;
  /** Where it came from: crm.status.list of SOURCE. */
  SOURCE_ID?: string;
  /** More about where it came from. */
  SOURCE_DESCRIPTION?: string;
  /** Position in the company. */
  POST?: string;
  /** Remark for people. */
  COMMENTS?: string;
  /** Whether everybody may see it. */
  OPENED?: "Y" | "N";
  /** Whether it may be exported. */
  EXPORT?: "Y" | "N";
  /** Id of the user who is responsible: user.get. */
  ASSIGNED_BY_ID?: number | string;
  /** Id of the company: crm.company.list. */
  COMPANY_ID?: number | string | null;
  /** Ids of companies: crm.company.list. See crm.item.list. */
  COMPANY_IDS?: (number | string)[];
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
  [name: `PARENT_ID_${string}`]: unknown;
};

/**
 * Methods of `crm.contact` with an installation's own fields: `Request` as they are sent, `Result` as they come back.
 */
export interface OwnCrmContact<Request, Result> {
  "crm.contact.add": {
    params: Omit<CrmContactAddParams, "fields"> & {
      fields?:
        & (CrmContactAddParamsFields1Fixed | CrmContactAddParamsFields2Fixed | CrmContactAddParamsFields3Fixed)
        & Request;
    };
    result: CrmContactAddResult;
  };
  "crm.contact.get": { params: CrmContactGetParams; result: CrmContactFixed & Result };
  "crm.contact.list": { params: CrmContactListParams; result: (CrmContactFixed & Result)[] };
  "crm.contact.update": {
    params: Omit<CrmContactUpdateParams, "fields"> & {
      fields: (CrmContactUpdateParamsFields1Fixed | CrmContactUpdateParamsFields2Fixed) & Request;
    };
    result: CrmContactUpdateResult;
  };
}
