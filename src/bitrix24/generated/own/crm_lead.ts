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

/** Stands in several types. */
export type CrmLeadAddFieldsFixed = {
  ADDRESS?: string;
  ADDRESS_2?: string;
  ADDRESS_CITY?: string;
  ADDRESS_COUNTRY?: string;
  ADDRESS_COUNTRY_CODE?: string;
  ADDRESS_POSTAL_CODE?: string;
  ADDRESS_PROVINCE?: string;
  ADDRESS_REGION?: string;
  ASSIGNED_BY_ID?: number | string;
  BIRTHDATE?: null | (string | Date);
  COMMENTS?: string;
  COMPANY_ID?: number | string | null;
  COMPANY_TITLE?: string;
  CONTACT_ID?: number | string | null;
  CONTACT_IDS?: (number | string)[];
  CURRENCY_ID?: string;
  EMAIL?: CrmMultifield[];
  HONORIFIC?: string;
  IM?: CrmMultifield[];
  LINK?: CrmMultifield[];
  LAST_NAME?: string;
  NAME?: string;
  SECOND_NAME?: string;
  OPENED?: "Y" | "N";
  OPPORTUNITY?: number | string;
  IS_MANUAL_OPPORTUNITY?: "Y" | "N";
  ORIGINATOR_ID?: string | number | null;
  ORIGIN_ID?: string | number | null;
  PHONE?: CrmMultifield[];
  POST?: string;
  SOURCE_DESCRIPTION?: string;
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
  STATUS_DESCRIPTION?: string;
  STATUS_ID?: "NEW" | "IN_PROCESS" | "PROCESSED" | "JUNK" | "CONVERTED" | (string & {});
  TITLE?: string;
  UTM_CAMPAIGN?: string;
  UTM_CONTENT?: string;
  UTM_MEDIUM?: string;
  UTM_SOURCE?: string;
  UTM_TERM?: string;
  WEB?: CrmMultifield[];
  ADDRESS_LOC_ADDR_ID?: number | string | null;
};

/** What crm.lead holds. Which members arrive depends on the call. */
export type CrmLeadFixed = {
  ID?: number | string;
  TITLE?: string;
  HONORIFIC?: string | null;
  NAME?: string;
  SECOND_NAME?: string | null;
  LAST_NAME?: string | null;
  COMPANY_ID?: number | null | string;
  COMPANY_TITLE?: string | null;
  CONTACT_ID?: number | null | string;
  IS_RETURN_CUSTOMER?: string;
  BIRTHDATE?: string;
  SOURCE_ID?: string;
  SOURCE_DESCRIPTION?: string | null;
  STATUS_ID?: string;
  STATUS_DESCRIPTION?: string | null;
  POST?: string | null;
  COMMENTS?: string | null;
  CURRENCY_ID?: string;
  OPPORTUNITY?: number | string;
  IS_MANUAL_OPPORTUNITY?: string;
  HAS_PHONE?: string;
  HAS_EMAIL?: string;
  HAS_IMOL?: string;
  ASSIGNED_BY_ID?: number | string;
  CREATED_BY_ID?: number | string;
  MODIFY_BY_ID?: number | string;
  MOVED_BY_ID?: number | string;
  DATE_CREATE?: string;
  DATE_MODIFY?: string;
  DATE_CLOSED?: string;
  STATUS_SEMANTIC_ID?: string;
  OPENED?: string;
  ORIGINATOR_ID?: string | null;
  ORIGIN_ID?: string | null;
  MOVED_TIME?: string;
  ADDRESS?: string | null;
  ADDRESS_2?: string | null;
  ADDRESS_CITY?: string | null;
  ADDRESS_POSTAL_CODE?: string | null;
  ADDRESS_REGION?: string | null;
  ADDRESS_PROVINCE?: string | null;
  ADDRESS_COUNTRY?: string | null;
  ADDRESS_COUNTRY_CODE?: string | null;
  ADDRESS_LOC_ADDR_ID?: string | null;
  UTM_SOURCE?: string | null;
  UTM_MEDIUM?: string | null;
  UTM_CAMPAIGN?: string | null;
  UTM_CONTENT?: string | null;
  UTM_TERM?: string | null;
  LAST_ACTIVITY_BY?: string;
  LAST_ACTIVITY_TIME?: string;
  PHONE?: CrmMultifield[];
  IM?: CrmMultifield[];
  EMAIL?: CrmMultifield[];
  WEB?: CrmMultifield[];
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
