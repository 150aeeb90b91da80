// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type {
  CrmDealAddParams,
  CrmDealAddResult,
  CrmDealGetParams,
  CrmDealListParams,
  CrmDealUpdateParams,
  CrmDealUpdateResult,
} from "../types/crm_deal.ts";
import type { Type } from "../types/shared.ts";
import type { User } from "../types/user.ts";

/** What is documented, without own fields. */
export type CrmDealAddParamsFieldsFixed = {
  /** What it is called, for people to read. */
  TITLE?: string;
  /** Type, e.g. SALE. Code of an entry of a reference book: crm.status.list. */
  TYPE_ID?: string;
  /** Funnel; 0 for the general one. Id of a funnel: crm.category.list. Cannot be changed later. */
  CATEGORY_ID?: number | string;
  /** Stage, e.g. NEW, or C1:NEW in funnel 1. Code of an entry of a reference book: crm.status.list. */
  STAGE_ID?: string;
  /** Whether it is the template of a recurring deal. Default: N. */
  IS_RECURRING?: "Y" | "N";
  /** Whether the customer had a deal before. Default: N. */
  IS_RETURN_CUSTOMER?: "Y" | "N";
  /** Whether the customer asked before. Default: N. */
  IS_REPEATED_APPROACH?: "Y" | "N";
  /** Chance of success in per cent. */
  PROBABILITY?: number | string;
  /** Currency, e.g. EUR. Code of a currency: crm.currency.list. */
  CURRENCY_ID?: string;
  /** Expected amount. Default: 0. */
  OPPORTUNITY?: number | string;
  /** Whether the amount was entered by hand. Default: N. */
  IS_MANUAL_OPPORTUNITY?: "Y" | "N";
  /** Amount of the tax. Default: 0. */
  TAX_VALUE?: number | string;
  /** Id of the company: crm.company.list. */
  COMPANY_ID?: number | string | null;
  /** Id of the contact: crm.contact.list. */
  CONTACT_ID?: number | string | null;
  /** Ids of contacts: crm.contact.list. See crm.item.list. */
  CONTACT_IDS?: (number | string)[];
  /** First day. Date without a time. */
  BEGINDATE?: null | (string | Date);
  /** Last day. Date without a time. */
  CLOSEDATE?: null | (string | Date);
  /** Whether everybody may see it. Default: Y. */
  OPENED?: "Y" | "N";
  /** Whether it is won or lost. Default: N. */
  CLOSED?: "Y" | "N";
  /** Remark for people. */
  COMMENTS?: string;
  /** User who is responsible. Id of a user: user.get. */
  ASSIGNED_BY_ID?: number | string;
  /** Source, e.g. WEB or CALL. Code of an entry of a reference book: crm.status.list. */
  SOURCE_ID?: string;
  /** More about where it came from. */
  SOURCE_DESCRIPTION?: string;
  /** What else there is to say of it. */
  ADDITIONAL_INFO?: string;
  /** Id of the place. */
  LOCATION_ID?: unknown;
  /** Outside system that it came from. */
  ORIGINATOR_ID?: string | number | null;
  /** Id in that system. */
  ORIGIN_ID?: string | number | null;
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
  [name: `PARENT_ID_${string}`]: unknown;
};

/** What crm.deal holds. Which members arrive depends on the call. */
export type CrmDealFixed = {
  /** Id, unique among its kind. Read-only. */
  ID?: number | string;
  /** What it is called, for people to read. */
  TITLE?: string;
  /** Type, e.g. SALE. */
  TYPE_ID?: string;
  /** Funnel; 0 for the general one. Cannot be changed later. */
  CATEGORY_ID?: number | string;
  /** Stage, e.g. NEW, or C1:NEW in funnel 1. */
  STAGE_ID?: string;
  /** P in progress, S won, F lost. Read-only. */
  STAGE_SEMANTIC_ID?: "P" | "S" | "F";
  /** Whether it is still in the first stage. Read-only. */
  IS_NEW?: "Y" | "N";
  /** Whether it is the template of a recurring deal. */
  IS_RECURRING?: "Y" | "N";
  /** Whether the customer had a deal before. */
  IS_RETURN_CUSTOMER?: "Y" | "N";
  /** Whether the customer asked before. */
  IS_REPEATED_APPROACH?: "Y" | "N";
  /** Chance of success in per cent. */
  PROBABILITY?: number | string;
  /** Currency, e.g. EUR. */
  CURRENCY_ID?: string;
  /** Expected amount. */
  OPPORTUNITY?: number | string;
  /** Whether the amount was entered by hand. */
  IS_MANUAL_OPPORTUNITY?: string;
  /** Amount of the tax. */
  TAX_VALUE?: number | string;
  /** Id of the company: crm.company.list. */
  COMPANY_ID?: number | string;
  /** Id of the contact: crm.contact.list. */
  CONTACT_ID?: number | string;
  /** Id of the quote: crm.quote.list. Read-only. */
  QUOTE_ID?: number | null;
  /** First day. */
  BEGINDATE?: string;
  /** Last day. */
  CLOSEDATE?: string;
  /** Whether everybody may see it. */
  OPENED?: "Y" | "N";
  /** Whether it is won or lost. */
  CLOSED?: "Y" | "N";
  /** Remark for people. */
  COMMENTS?: string;
  /** User who is responsible. */
  ASSIGNED_BY_ID?: number | string;
  /** User who created it. Read-only. */
  CREATED_BY_ID?: number | string;
  /** User who last changed it. Read-only. */
  MODIFY_BY_ID?: number | string;
  /** User who moved it to its stage. Read-only. */
  MOVED_BY_ID?: number | string;
  /** When it was created. Read-only. */
  DATE_CREATE?: string;
  /** When it was last changed. Read-only. */
  DATE_MODIFY?: string;
  /** When it was moved to its stage. Read-only. */
  MOVED_TIME?: string;
  /** Source, e.g. WEB or CALL. */
  SOURCE_ID?: string;
  /** More about where it came from. */
  SOURCE_DESCRIPTION?: string;
  /** Lead that it was made of. Read-only. */
  LEAD_ID?: number | null;
  /** What else there is to say of it. */
  ADDITIONAL_INFO?: string;
  /** Id of the place. */
  LOCATION_ID?: unknown;
  /** Outside system that it came from. */
  ORIGINATOR_ID?: string | null;
  /** Id in that system. */
  ORIGIN_ID?: string | null;
  /** Campaign mark: the advertising system. */
  UTM_SOURCE?: string;
  /** Campaign mark: kind of traffic, e.g. CPC. */
  UTM_MEDIUM?: string;
  /** Campaign mark: the campaign. */
  UTM_CAMPAIGN?: string | null;
  /** Campaign mark: the advertisement. */
  UTM_CONTENT?: string | null;
  /** Campaign mark: the search words. */
  UTM_TERM?: string | null;
  /** When something last happened with it. Read-only. */
  LAST_ACTIVITY_TIME?: string;
  /** User of the last activity. Read-only. */
  LAST_ACTIVITY_BY?: number | string;
  [name: `PARENT_ID_${string}`]: unknown;
};

/** What is documented, without own fields. */
export type CrmDealUpdateParamsFieldsFixed = {
  /** What it is called, for people to read. */
  TITLE?: string;
  /** Type, e.g. SALE. Code of an entry of a reference book: crm.status.list. */
  TYPE_ID?: string;
  /** Stage, e.g. NEW, or C1:NEW in funnel 1. Code of an entry of a reference book: crm.status.list. */
  STAGE_ID?: string;
  /** Whether it is the template of a recurring deal. */
  IS_RECURRING?: "Y" | "N";
  /** Whether the customer had a deal before. */
  IS_RETURN_CUSTOMER?: "Y" | "N";
  /** Whether the customer asked before. */
  IS_REPEATED_APPROACH?: "Y" | "N";
  /** Chance of success in per cent. */
  PROBABILITY?: number | string;
  /** Currency, e.g. EUR. Code of a currency: crm.currency.list. */
  CURRENCY_ID?: string;
  /** Expected amount. */
  OPPORTUNITY?: number | string;
  /** Whether the amount was entered by hand. */
  IS_MANUAL_OPPORTUNITY?: "Y" | "N";
  /** Amount of the tax. */
  TAX_VALUE?: number | string;
  /** Id of the company: crm.company.list. */
  COMPANY_ID?: number | string | null;
  /** Id of the contact: crm.contact.list. */
  CONTACT_ID?: number | string | null;
  /** Ids of contacts: crm.contact.list. */
  CONTACT_IDS?: (number | string)[];
  /** First day. Date without a time. */
  BEGINDATE?: null | (string | Date);
  /** Last day. Date without a time. */
  CLOSEDATE?: null | (string | Date);
  /** Whether everybody may see it. */
  OPENED?: "Y" | "N";
  /** Whether it is won or lost. */
  CLOSED?: "Y" | "N";
  /** Remark for people. */
  COMMENTS?: string;
  /** User who is responsible. Id of a user: user.get. */
  ASSIGNED_BY_ID?: number | string;
  /** Source, e.g. WEB or CALL. Code of an entry of a reference book: crm.status.list. */
  SOURCE_ID?: string;
  /** More about where it came from. */
  SOURCE_DESCRIPTION?: string;
  /** What else there is to say of it. */
  ADDITIONAL_INFO?: string;
  /** Id of the place. */
  LOCATION_ID?: unknown;
  /** Outside system that it came from. */
  ORIGINATOR_ID?: string | number | null;
  /** Id in that system. */
  ORIGIN_ID?: string | number | null;
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
  [name: `PARENT_ID_${string}`]: unknown;
};

/** Methods of `crm.deal` with an installation's own fields: `Request` as they are sent, `Result` as they come back. */
export interface OwnCrmDeal<Request, Result> {
  "crm.deal.add": {
    params: Omit<CrmDealAddParams, "fields"> & { fields?: CrmDealAddParamsFieldsFixed & Request };
    result: CrmDealAddResult;
  };
  "crm.deal.get": { params: CrmDealGetParams; result: CrmDealFixed & Result };
  "crm.deal.list": { params: CrmDealListParams; result: (CrmDealFixed & Result)[] };
  "crm.deal.update": {
    params: Omit<CrmDealUpdateParams, "fields"> & { fields?: CrmDealUpdateParamsFieldsFixed & Request };
    result: CrmDealUpdateResult;
  };
}
