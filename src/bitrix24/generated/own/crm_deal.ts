// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type {
  CrmDealAddParams,
  CrmDealAddResult,
  CrmDealGetParams,
  CrmDealListParams,
  CrmDealUpdateParams,
  CrmDealUpdateResult,
} from "../types/crm_deal.ts";

/** What is documented, without own fields. */
export type CrmDealAddParamsFieldsFixed = {
  TITLE?: string;
  TYPE_ID?: string;
  CATEGORY_ID?: number | string;
  STAGE_ID?: string;
  IS_RECURRING?: "Y" | "N";
  IS_RETURN_CUSTOMER?: "Y" | "N";
  IS_REPEATED_APPROACH?: "Y" | "N";
  PROBABILITY?: number | string;
  CURRENCY_ID?: string;
  OPPORTUNITY?: number | string;
  IS_MANUAL_OPPORTUNITY?: "Y" | "N";
  TAX_VALUE?: number | string;
  COMPANY_ID?: number | string | null;
  CONTACT_ID?: number | string | null;
  CONTACT_IDS?: (number | string)[];
  BEGINDATE?: null | (string | Date);
  CLOSEDATE?: null | (string | Date);
  OPENED?: "Y" | "N";
  CLOSED?: "Y" | "N";
  COMMENTS?: string;
  ASSIGNED_BY_ID?: number | string;
  SOURCE_ID?: string;
  SOURCE_DESCRIPTION?: string;
  ADDITIONAL_INFO?: string;
  LOCATION_ID?: unknown;
  ORIGINATOR_ID?: string | number | null;
  ORIGIN_ID?: string | number | null;
  UTM_SOURCE?: string;
  UTM_MEDIUM?: string;
  UTM_CAMPAIGN?: string;
  UTM_CONTENT?: string;
  UTM_TERM?: string;
  TRACE?: string;
};

/** What crm.deal holds. Which members arrive depends on the call. */
export type CrmDealFixed = {
  ID?: number | string;
  TITLE?: string;
  TYPE_ID?: string;
  CATEGORY_ID?: number | string;
  STAGE_ID?: string;
  STAGE_SEMANTIC_ID?: "P" | "S" | "F";
  IS_NEW?: "Y" | "N";
  IS_RECURRING?: "Y" | "N";
  IS_RETURN_CUSTOMER?: "Y" | "N";
  IS_REPEATED_APPROACH?: "Y" | "N";
  PROBABILITY?: number | string;
  CURRENCY_ID?: string;
  OPPORTUNITY?: number | string;
  IS_MANUAL_OPPORTUNITY?: string;
  TAX_VALUE?: number | string;
  COMPANY_ID?: number | string;
  CONTACT_ID?: number | string;
  QUOTE_ID?: number | null;
  BEGINDATE?: string;
  CLOSEDATE?: string;
  OPENED?: "Y" | "N";
  CLOSED?: "Y" | "N";
  COMMENTS?: string;
  ASSIGNED_BY_ID?: number | string;
  CREATED_BY_ID?: number | string;
  MODIFY_BY_ID?: number | string;
  MOVED_BY_ID?: number | string;
  DATE_CREATE?: string;
  DATE_MODIFY?: string;
  MOVED_TIME?: string;
  SOURCE_ID?: string;
  SOURCE_DESCRIPTION?: string;
  LEAD_ID?: number | null;
  ADDITIONAL_INFO?: string;
  LOCATION_ID?: unknown;
  ORIGINATOR_ID?: string | null;
  ORIGIN_ID?: string | null;
  UTM_SOURCE?: string;
  UTM_MEDIUM?: string;
  UTM_CAMPAIGN?: string | null;
  UTM_CONTENT?: string | null;
  UTM_TERM?: string | null;
  LAST_ACTIVITY_TIME?: string;
  LAST_ACTIVITY_BY?: number | string;
};

/** What is documented, without own fields. */
export type CrmDealUpdateParamsFieldsFixed = {
  TITLE?: string;
  TYPE_ID?: string;
  STAGE_ID?: string;
  IS_RECURRING?: "Y" | "N";
  IS_RETURN_CUSTOMER?: "Y" | "N";
  IS_REPEATED_APPROACH?: "Y" | "N";
  PROBABILITY?: number | string;
  CURRENCY_ID?: string;
  OPPORTUNITY?: number | string;
  IS_MANUAL_OPPORTUNITY?: "Y" | "N";
  TAX_VALUE?: number | string;
  COMPANY_ID?: number | string | null;
  CONTACT_ID?: number | string | null;
  CONTACT_IDS?: (number | string)[];
  BEGINDATE?: null | (string | Date);
  CLOSEDATE?: null | (string | Date);
  OPENED?: "Y" | "N";
  CLOSED?: "Y" | "N";
  COMMENTS?: string;
  ASSIGNED_BY_ID?: number | string;
  SOURCE_ID?: string;
  SOURCE_DESCRIPTION?: string;
  ADDITIONAL_INFO?: string;
  LOCATION_ID?: unknown;
  ORIGINATOR_ID?: string | number | null;
  ORIGIN_ID?: string | number | null;
  UTM_SOURCE?: string;
  UTM_MEDIUM?: string;
  UTM_CAMPAIGN?: string;
  UTM_CONTENT?: string;
  UTM_TERM?: string;
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
