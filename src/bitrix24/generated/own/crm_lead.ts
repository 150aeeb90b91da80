// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type {
  CrmLeadAddParams,
  CrmLeadAddResult,
  CrmLeadGetParams,
  CrmLeadListParams,
  CrmLeadUpdateParams,
  CrmLeadUpdateResult,
} from "../types/crm_lead.ts";
import type { CrmMultifield } from "../types/shared.ts";
import type { User } from "../types/user.ts";

/** Stands in several types. */
export type CrmLeadAddFieldsFixed = {
  /** Street and house, or the whole address. */
  ADDRESS?: string;
  /** Flat or office. */
  ADDRESS_2?: string;
  /** City. */
  ADDRESS_CITY?: string;
  /** Country. */
  ADDRESS_COUNTRY?: string;
  /** Code of the country. */
  ADDRESS_COUNTRY_CODE?: string;
  /** Postal code. */
  ADDRESS_POSTAL_CODE?: string;
  /** Region. */
  ADDRESS_PROVINCE?: string;
  /** District within the region. */
  ADDRESS_REGION?: string;
  /** User who is responsible. Id of a user: user.get. */
  ASSIGNED_BY_ID?: number | string;
  /** Date of birth. Date without a time. */
  BIRTHDATE?: null | (string | Date);
  /** Remark for people. */
  COMMENTS?: string;
  /** Id of the company: crm.company.list. */
  COMPANY_ID?: number | string | null;
  /** Name of the company. */
  COMPANY_TITLE?: string;
  /** Id of the contact: crm.contact.list. */
  CONTACT_ID?: number | string | null;
  /** Ids of contacts: crm.contact.list. */
  CONTACT_IDS?: (number | string)[];
  /** Currency, e.g. EUR. Code of a currency: crm.currency.list. */
  CURRENCY_ID?: string;
  /** E-mail address. Values, each with VALUE and VALUE_TYPE. */
  EMAIL?: CrmMultifield[];
  /** Salutation; a code of the reference book HONORIFIC. Code of an entry of a reference book: crm.status.list. */
  HONORIFIC?: string;
  /** Messengers. Values, each with VALUE and VALUE_TYPE. */
  IM?: CrmMultifield[];
  /** Address. Values, each with VALUE and VALUE_TYPE. */
  LINK?: CrmMultifield[];
  /** Surname. */
  LAST_NAME?: string;
  /** First name. */
  NAME?: string;
  /** Middle name or patronymic. */
  SECOND_NAME?: string;
  /** Whether everybody may see it. */
  OPENED?: "Y" | "N";
  /** Expected amount. */
  OPPORTUNITY?: number | string;
  /** Whether the amount was entered by hand. */
  IS_MANUAL_OPPORTUNITY?: "Y" | "N";
  /** Outside system that it came from. */
  ORIGINATOR_ID?: string | number | null;
  /** Id in that system. */
  ORIGIN_ID?: string | number | null;
  /** Phone number. Values, each with VALUE and VALUE_TYPE. */
  PHONE?: CrmMultifield[];
  /** Position. */
  POST?: string;
  /** More about where it came from. */
  SOURCE_DESCRIPTION?: string;
  /** Source, e.g. WEB or CALL. Code of an entry of a reference book: crm.status.list. */
  SOURCE_ID?:
    | "CALL"
    | "EMAIL"
    | "WEB"
    | "ADVERTISING"
    | "PARTNER"
    | "RECOMMENDATION"
    | "TRADE_SHOW"
    | "WEBFORM"
    | "CALLBACK"
    | "RC_GENERATOR"
    | "STORE"
    | "OTHER"
    | (string & {});
  /** What there is to say about the status. */
  STATUS_DESCRIPTION?: string;
  /** Status, e.g. NEW, IN_PROCESS or CONVERTED. Code of an entry of a reference book: crm.status.list. */
  STATUS_ID?: "NEW" | "IN_PROCESS" | "PROCESSED" | "JUNK" | "CONVERTED" | (string & {});
  /** What it is called, for people to read. */
  TITLE?: string;
  /** Campaign mark: the campaign. */
  UTM_CAMPAIGN?: string;
  /** Campaign mark: the advertisement. */
  UTM_CONTENT?: string;
  /** Campaign mark: kind of traffic, e.g. CPC. */
  UTM_MEDIUM?: string;
  /** Campaign mark: the advertising system. */
  UTM_SOURCE?: string;
  /** Campaign mark: the search words. */
  UTM_TERM?: string;
  /** Web pages. Values, each with VALUE and VALUE_TYPE. */
  WEB?: CrmMultifield[];
  /** Id of the address in the module of places. */
  ADDRESS_LOC_ADDR_ID?: number | string | null;
};

/** What crm.lead holds. Which members arrive depends on the call. */
export type CrmLeadFixed = {
  /** Id, unique among its kind. Read-only. */
  ID?: number | string;
  /** What it is called, for people to read. */
  TITLE?: string;
  /** Salutation; a code of the reference book HONORIFIC. */
  HONORIFIC?: string | null;
  /** First name. */
  NAME?: string;
  /** Middle name or patronymic. */
  SECOND_NAME?: string | null;
  /** Surname. */
  LAST_NAME?: string | null;
  /** Id of the company: crm.company.list. */
  COMPANY_ID?: number | null | string;
  /** Name of the company. */
  COMPANY_TITLE?: string | null;
  /** Id of the contact: crm.contact.list. */
  CONTACT_ID?: number | null | string;
  /** Whether a known customer came back. Read-only. */
  IS_RETURN_CUSTOMER?: string;
  /** Date of birth. */
  BIRTHDATE?: string;
  /** Source, e.g. WEB or CALL. */
  SOURCE_ID?: string;
  /** More about where it came from. */
  SOURCE_DESCRIPTION?: string | null;
  /** Status, e.g. NEW, IN_PROCESS or CONVERTED. */
  STATUS_ID?: string;
  /** What there is to say about the status. */
  STATUS_DESCRIPTION?: string | null;
  /** Position. */
  POST?: string | null;
  /** Remark for people. */
  COMMENTS?: string | null;
  /** Currency, e.g. EUR. */
  CURRENCY_ID?: string;
  /** Expected amount. */
  OPPORTUNITY?: number | string;
  /** Whether the amount was entered by hand. */
  IS_MANUAL_OPPORTUNITY?: string;
  /** Whether a phone number is known. Read-only. */
  HAS_PHONE?: string;
  /** Whether an e-mail address is known. Read-only. */
  HAS_EMAIL?: string;
  /** Whether it has a chat of an open channel. Read-only. */
  HAS_IMOL?: string;
  /** User who is responsible. */
  ASSIGNED_BY_ID?: number | string;
  /** User who created it. Read-only. */
  CREATED_BY_ID?: number | string;
  /** User who last changed it. Read-only. */
  MODIFY_BY_ID?: number | string;
  /** User who moved it to its status. Read-only. */
  MOVED_BY_ID?: number | string;
  /** When it was created. Read-only. */
  DATE_CREATE?: string;
  /** When it was last changed. Read-only. */
  DATE_MODIFY?: string;
  /** Closing Date. Read-only. */
  DATE_CLOSED?: string;
  /** P in progress, S converted, F lost. Read-only. */
  STATUS_SEMANTIC_ID?: string;
  /** Whether everybody may see it. */
  OPENED?: string;
  /** Outside system that it came from. */
  ORIGINATOR_ID?: string | null;
  /** Id in that system. */
  ORIGIN_ID?: string | null;
  /** When it was moved to its status. Read-only. */
  MOVED_TIME?: string;
  /** Street and house, or the whole address. */
  ADDRESS?: string | null;
  /** Flat or office. */
  ADDRESS_2?: string | null;
  /** City. */
  ADDRESS_CITY?: string | null;
  /** Postal code. */
  ADDRESS_POSTAL_CODE?: string | null;
  /** District within the region. */
  ADDRESS_REGION?: string | null;
  /** Region. */
  ADDRESS_PROVINCE?: string | null;
  /** Country. */
  ADDRESS_COUNTRY?: string | null;
  /** Code of the country. */
  ADDRESS_COUNTRY_CODE?: string | null;
  /** Id of the address in the module of places. */
  ADDRESS_LOC_ADDR_ID?: string | null;
  /** Campaign mark: the advertising system. */
  UTM_SOURCE?: string | null;
  /** Campaign mark: kind of traffic, e.g. CPC. */
  UTM_MEDIUM?: string | null;
  /** Campaign mark: the campaign. */
  UTM_CAMPAIGN?: string | null;
  /** Campaign mark: the advertisement. */
  UTM_CONTENT?: string | null;
  /** Campaign mark: the search words. */
  UTM_TERM?: string | null;
  /** User of the last activity. Read-only. */
  LAST_ACTIVITY_BY?: string;
  /** When something last happened with it. Read-only. */
  LAST_ACTIVITY_TIME?: string;
  /** Phone number. */
  PHONE?: CrmMultifield[];
  /** Messengers. */
  IM?: CrmMultifield[];
  /** E-mail address. */
  EMAIL?: CrmMultifield[];
  /** Web pages. */
  WEB?: CrmMultifield[];
  /** Address. */
  LINK?: CrmMultifield[];
};

/** Methods of `crm.lead` with an installation's own fields: `Request` as they are sent, `Result` as they come back. */
export interface OwnCrmLead<Request, Result> {
  "crm.lead.add": {
    params: Omit<CrmLeadAddParams, "fields"> & { fields?: CrmLeadAddFieldsFixed & Request };
    result: CrmLeadAddResult;
  };
  "crm.lead.get": { params: CrmLeadGetParams; result: CrmLeadFixed & Result };
  "crm.lead.list": { params: CrmLeadListParams; result: (CrmLeadFixed & Result)[] };
  "crm.lead.update": {
    params: Omit<CrmLeadUpdateParams, "fields"> & { fields?: CrmLeadAddFieldsFixed & Request };
    result: CrmLeadUpdateResult;
  };
}
