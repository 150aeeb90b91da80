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
  TITLE: string;
  STATUS_ID?: string;
  CURRENCY_ID?: string;
  OPPORTUNITY?: number | string;
  ASSIGNED_BY_ID?: number | string;
  COMPANY_ID?: number | string | null;
  CONTACT_IDS?: (number | string)[];
  MYCOMPANY_ID?: number | string | null;
  OPENED?: "Y" | "N";
  PERSON_TYPE_ID?: number | string;
  BEGINDATE?: null | (string | Date);
  CLOSEDATE?: null | (string | Date);
  CLIENT_TITLE?: string;
  CLIENT_ADDR?: string;
  CLIENT_EMAIL?: string;
  CLIENT_PHONE?: string;
  COMMENTS?: string;
  TAX_VALUE?: number | string;
  CONTACT_ID?: number | string | null;
  ACTUAL_DATE?: null | (string | Date);
  CLOSED?: string;
  CONTENT?: string;
  TERMS?: string;
  CLIENT_CONTACT?: string;
  CLIENT_TP_ID?: string | number | null;
  CLIENT_TPA_ID?: string | number | null;
  LEAD_ID?: number | string | null;
  DEAL_ID?: number | string | null;
  LOCATION_ID?: unknown;
  UTM_SOURCE?: string;
  UTM_MEDIUM?: string;
  UTM_CAMPAIGN?: string;
  UTM_CONTENT?: string;
  UTM_TERM?: string;
};

/** What crm.quote holds. Which members arrive depends on the call. */
export type CrmQuoteFixed = {
  ID?: string;
  TITLE?: string;
  STATUS_ID?: string;
  CURRENCY_ID?: string;
  OPPORTUNITY?: string;
  TAX_VALUE?: string;
  COMPANY_ID?: string;
  CONTACT_ID?: null;
  MYCOMPANY_ID?: string;
  BEGINDATE?: string;
  CLOSEDATE?: string;
  ACTUAL_DATE?: string;
  ASSIGNED_BY_ID?: string;
  CREATED_BY_ID?: string;
  MODIFY_BY_ID?: string;
  DATE_CREATE?: string;
  DATE_MODIFY?: string;
  OPENED?: string;
  CLOSED?: string;
  COMMENTS?: string;
  LEAD_ID?: null;
  DEAL_ID?: null;
  QUOTE_NUMBER?: string;
  CONTENT?: null;
  TERMS?: null;
  PERSON_TYPE_ID?: string;
  LOCATION_ID?: null;
  CLIENT_TITLE?: null;
  CLIENT_ADDR?: null;
  CLIENT_CONTACT?: null;
  CLIENT_EMAIL?: null;
  CLIENT_PHONE?: null;
  CLIENT_TP_ID?: null;
  CLIENT_TPA_ID?: null;
  UTM_SOURCE?: null;
  UTM_MEDIUM?: null;
  UTM_CAMPAIGN?: null;
  UTM_CONTENT?: null;
  UTM_TERM?: null;
  LAST_COMMUNICATION_TIME?: null;
  LAST_ACTIVITY_BY?: string;
  LAST_ACTIVITY_TIME?: string;
};

/** What is documented, without own fields. */
export type CrmQuoteUpdateParamsFieldsFixed = {
  TITLE?: string;
  STATUS_ID?: string;
  CURRENCY_ID?: string;
  OPPORTUNITY?: number | string;
  ASSIGNED_BY_ID?: number | string;
  COMPANY_ID?: number | string | null;
  CONTACT_IDS?: (number | string)[];
  MYCOMPANY_ID?: number | string | null;
  OPENED?: "Y" | "N";
  PERSON_TYPE_ID?: number | string;
  BEGINDATE?: null | (string | Date);
  CLOSEDATE?: null | (string | Date);
  CLIENT_TITLE?: string;
  CLIENT_ADDR?: string;
  CLIENT_EMAIL?: string;
  CLIENT_PHONE?: string;
  COMMENTS?: string;
  TAX_VALUE?: number | string;
  CONTACT_ID?: number | string | null;
  ACTUAL_DATE?: null | (string | Date);
  CLOSED?: string;
  CONTENT?: string;
  TERMS?: string;
  CLIENT_CONTACT?: string;
  CLIENT_TP_ID?: string | number | null;
  CLIENT_TPA_ID?: string | number | null;
  LEAD_ID?: number | string | null;
  DEAL_ID?: number | string | null;
  LOCATION_ID?: unknown;
  UTM_SOURCE?: string;
  UTM_MEDIUM?: string;
  UTM_CAMPAIGN?: string;
  UTM_CONTENT?: string;
  UTM_TERM?: string;
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
