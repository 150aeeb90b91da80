// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type {
  CrmQuoteAddParams,
  CrmQuoteAddResult,
  CrmQuoteGetParams,
  CrmQuoteListParams,
  CrmQuoteUpdateParams,
  CrmQuoteUpdateResult,
} from "../types/crm_quote.ts";

/** What is documented, without own fields. */
export type CrmQuoteAddParamsFieldsFixed = {
  /** What it is called, for people to read. */
  TITLE: string;
  /** Status that it is in. Code of an entry of a reference book: crm.status.list. */
  STATUS_ID?: string;
  /** Code of the currency: crm.currency.list. */
  CURRENCY_ID?: string;
  /** Expected amount. */
  OPPORTUNITY?: number | string;
  /** Id of the user who is responsible: user.get. */
  ASSIGNED_BY_ID?: number | string;
  /** Id of the company: crm.company.list. */
  COMPANY_ID?: number | string | null;
  /** Ids of contacts: crm.contact.list. */
  CONTACT_IDS?: (number | string)[];
  /** Id of one's own company: crm.company.list. */
  MYCOMPANY_ID?: number | string | null;
  /** Whether everybody may see it. */
  OPENED?: "Y" | "N";
  /** Id of the type of payer: sale.persontype.list. */
  PERSON_TYPE_ID?: number | string;
  /** When it begins. Date without a time. */
  BEGINDATE?: null | (string | Date);
  /** When it is to end. Date without a time. */
  CLOSEDATE?: null | (string | Date);
  /** Client. */
  CLIENT_TITLE?: string;
  /** Address. */
  CLIENT_ADDR?: string;
  /** E-mail. */
  CLIENT_EMAIL?: string;
  /** Phone. */
  CLIENT_PHONE?: string;
  /** Remark for people. */
  COMMENTS?: string;
  /** Amount of the tax. */
  TAX_VALUE?: number | string;
  /** Id of the contact: crm.contact.list. */
  CONTACT_ID?: number | string | null;
  /** Until when it holds. Date without a time. */
  ACTUAL_DATE?: null | (string | Date);
  /** Whether it is closed. */
  CLOSED?: string;
  /** What is in it. */
  CONTENT?: string;
  /** Conditions. */
  TERMS?: string;
  /** Contact Person. */
  CLIENT_CONTACT?: string;
  /** Tax ID. */
  CLIENT_TP_ID?: string | number | null;
  /** KPP. */
  CLIENT_TPA_ID?: string | number | null;
  /** Id of the lead: crm.lead.list. */
  LEAD_ID?: number | string | null;
  /** Id of the deal: crm.deal.list. */
  DEAL_ID?: number | string | null;
  /** Id of the place. */
  LOCATION_ID?: unknown;
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
};

/** What crm.quote holds. Which members arrive depends on the call. */
export type CrmQuoteFixed = {
  /** Id, unique among its kind. Read-only. */
  ID?: string;
  /** What it is called, for people to read. */
  TITLE?: string;
  /** Status that it is in. */
  STATUS_ID?: string;
  /** Code of the currency: crm.currency.list. */
  CURRENCY_ID?: string;
  /** Expected amount. */
  OPPORTUNITY?: string;
  /** Amount of the tax. */
  TAX_VALUE?: string;
  /** Id of the company: crm.company.list. */
  COMPANY_ID?: string;
  /** Id of the contact: crm.contact.list. */
  CONTACT_ID?: null;
  /** Id of one's own company: crm.company.list. */
  MYCOMPANY_ID?: string;
  /** When it begins. */
  BEGINDATE?: string;
  /** When it is to end. */
  CLOSEDATE?: string;
  /** Until when it holds. */
  ACTUAL_DATE?: string;
  /** Id of the user who is responsible: user.get. */
  ASSIGNED_BY_ID?: string;
  /** Id of the user who created it: user.get. Read-only. */
  CREATED_BY_ID?: string;
  /** Id of the user who last changed it: user.get. Read-only. */
  MODIFY_BY_ID?: string;
  /** When it was created. Read-only. */
  DATE_CREATE?: string;
  /** When it was last changed. Read-only. */
  DATE_MODIFY?: string;
  /** Whether everybody may see it. */
  OPENED?: string;
  /** Whether it is closed. */
  CLOSED?: string;
  /** Remark for people. */
  COMMENTS?: string;
  /** Id of the lead: crm.lead.list. */
  LEAD_ID?: null;
  /** Id of the deal: crm.deal.list. */
  DEAL_ID?: null;
  /** Estimate Number. Read-only. */
  QUOTE_NUMBER?: string;
  /** What is in it. */
  CONTENT?: null;
  /** Conditions. */
  TERMS?: null;
  /** Id of the type of payer: sale.persontype.list. */
  PERSON_TYPE_ID?: string;
  /** Id of the place. */
  LOCATION_ID?: null;
  /** Client. */
  CLIENT_TITLE?: null;
  /** Address. */
  CLIENT_ADDR?: null;
  /** Contact Person. */
  CLIENT_CONTACT?: null;
  /** E-mail. */
  CLIENT_EMAIL?: null;
  /** Phone. */
  CLIENT_PHONE?: null;
  /** Tax ID. */
  CLIENT_TP_ID?: null;
  /** KPP. */
  CLIENT_TPA_ID?: null;
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
  /** When the client was last talked to. Read-only. */
  LAST_COMMUNICATION_TIME?: null;
  /** Id of the user of the last activity: user.get. Read-only. */
  LAST_ACTIVITY_BY?: string;
  /** When something last happened with it. Read-only. */
  LAST_ACTIVITY_TIME?: string;
  [name: `PARENT_ID_${string}`]: unknown;
};

/** What is documented, without own fields. */
export type CrmQuoteUpdateParamsFieldsFixed = {
  /** What it is called, for people to read. */
  TITLE?: string;
  /** Status that it is in. Code of an entry of a reference book: crm.status.list. */
  STATUS_ID?: string;
  /** Code of the currency: crm.currency.list. */
  CURRENCY_ID?: string;
  /** Expected amount. */
  OPPORTUNITY?: number | string;
  /** Id of the user who is responsible: user.get. */
  ASSIGNED_BY_ID?: number | string;
  /** Id of the company: crm.company.list. */
  COMPANY_ID?: number | string | null;
  /** Ids of contacts: crm.contact.list. */
  CONTACT_IDS?: (number | string)[];
  /** Id of one's own company: crm.company.list. */
  MYCOMPANY_ID?: number | string | null;
  /** Whether everybody may see it. */
  OPENED?: "Y" | "N";
  /** Id of the type of payer: sale.persontype.list. */
  PERSON_TYPE_ID?: number | string;
  /** When it begins. Date without a time. */
  BEGINDATE?: null | (string | Date);
  /** When it is to end. Date without a time. */
  CLOSEDATE?: null | (string | Date);
  /** Client. */
  CLIENT_TITLE?: string;
  /** Address. */
  CLIENT_ADDR?: string;
  /** E-mail. */
  CLIENT_EMAIL?: string;
  /** Phone. */
  CLIENT_PHONE?: string;
  /** Remark for people. */
  COMMENTS?: string;
  /** Amount of the tax. */
  TAX_VALUE?: number | string;
  /** Id of the contact: crm.contact.list. */
  CONTACT_ID?: number | string | null;
  /** Until when it holds. Date without a time. */
  ACTUAL_DATE?: null | (string | Date);
  /** Whether it is closed. */
  CLOSED?: string;
  /** What is in it. */
  CONTENT?: string;
  /** Conditions. */
  TERMS?: string;
  /** Contact Person. */
  CLIENT_CONTACT?: string;
  /** Tax ID. */
  CLIENT_TP_ID?: string | number | null;
  /** KPP. */
  CLIENT_TPA_ID?: string | number | null;
  /** Id of the lead: crm.lead.list. */
  LEAD_ID?: number | string | null;
  /** Id of the deal: crm.deal.list. */
  DEAL_ID?: number | string | null;
  /** Id of the place. */
  LOCATION_ID?: unknown;
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

/** Methods of `crm.quote` with an installation's own fields: `Request` as they are sent, `Result` as they come back. */
export interface OwnCrmQuote<Request, Result> {
  "crm.quote.add": {
    params: Omit<CrmQuoteAddParams, "fields"> & { fields: CrmQuoteAddParamsFieldsFixed & Request };
    result: CrmQuoteAddResult;
  };
  "crm.quote.get": { params: CrmQuoteGetParams; result: CrmQuoteFixed & Result };
  "crm.quote.list": { params: CrmQuoteListParams; result: (CrmQuoteFixed & Result)[] };
  "crm.quote.update": {
    params: Omit<CrmQuoteUpdateParams, "fields"> & { fields?: CrmQuoteUpdateParamsFieldsFixed & Request };
    result: CrmQuoteUpdateResult;
  };
}
