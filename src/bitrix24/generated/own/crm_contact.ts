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
  HONORIFIC?: string;
  NAME?: string;
  SECOND_NAME?: string;
  LAST_NAME?: string;
  PHOTO?: unknown;
  BIRTHDATE?: null | (string | Date);
  TYPE_ID?: string;
  SOURCE_ID?: string;
  SOURCE_DESCRIPTION?: string;
  POST?: string;
  COMMENTS?: string;
  OPENED?: "Y" | "N";
  EXPORT?: "Y" | "N";
  ASSIGNED_BY_ID?: number | string;
  COMPANY_ID?: number | string | null;
  COMPANY_IDS?: (number | string)[];
  UTM_SOURCE?: string;
  UTM_MEDIUM?: string;
  UTM_CAMPAIGN?: string;
  UTM_CONTENT?: string;
  UTM_TERM?: string;
  TRACE?: string;
  PHONE?: CrmMultifield[];
  EMAIL?: CrmMultifield[];
  WEB?: CrmMultifield[];
  IM?: CrmMultifield[];
  LINK?: CrmMultifield[];
  ORIGINATOR_ID?: string | number | null;
  ORIGIN_ID?: string | number | null;
  ORIGIN_VERSION?: string;
};

/** What is documented, without own fields. */
export type CrmContactAddParamsFields2Fixed = {
  HONORIFIC?: string;
  NAME?: string;
  SECOND_NAME?: string;
  LAST_NAME?: string;
  PHOTO?: unknown;
  BIRTHDATE?: null | (string | Date);
  TYPE_ID?: string;
  SOURCE_ID?: string;
  SOURCE_DESCRIPTION?: string;
  POST?: string;
  COMMENTS?: string;
  OPENED?: "Y" | "N";
  EXPORT?: "Y" | "N";
  ASSIGNED_BY_ID?: number | string;
  COMPANY_ID?: number | string | null;
  COMPANY_IDS?: (number | string)[];
  UTM_SOURCE?: string;
  UTM_MEDIUM?: string;
  UTM_CAMPAIGN?: string;
  UTM_CONTENT?: string;
  UTM_TERM?: string;
  TRACE?: string;
  PHONE?: CrmMultifield[];
  EMAIL?: CrmMultifield[];
  WEB?: CrmMultifield[];
  IM?: CrmMultifield[];
  LINK?: CrmMultifield[];
  DATE_CREATE?: null | (string | Date);
  DATE_MODIFY?: null | (string | Date);
  CREATED_BY_ID?: number | string;
  MODIFY_BY_ID?: number | string;
};

/** What is documented, without own fields. */
export type CrmContactAddParamsFields3Fixed = {
  HONORIFIC?: string;
  NAME?: string;
  SECOND_NAME?: string;
  LAST_NAME?: string;
  PHOTO?: unknown;
  BIRTHDATE?: null | (string | Date);
  TYPE_ID?: string;
  SOURCE_ID?: string;
  SOURCE_DESCRIPTION?: string;
  POST?: string;
  COMMENTS?: string;
  OPENED?: "Y" | "N";
  EXPORT?: "Y" | "N";
  ASSIGNED_BY_ID?: number | string;
  COMPANY_ID?: number | string | null;
  COMPANY_IDS?: (number | string)[];
  UTM_SOURCE?: string;
  UTM_MEDIUM?: string;
  UTM_CAMPAIGN?: string;
  UTM_CONTENT?: string;
  UTM_TERM?: string;
  TRACE?: string;
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
};

/** What crm.contact holds. Which members arrive depends on the call. */
export type CrmContactFixed = {
  ID?: number | string;
  POST?: string;
  COMMENTS?: string;
  HONORIFIC?: string;
  NAME?: string;
  SECOND_NAME?: string;
  LAST_NAME?: string;
  PHOTO?: unknown;
  LEAD_ID?: number | null;
  TYPE_ID?: string;
  SOURCE_ID?: string;
  SOURCE_DESCRIPTION?: string;
  COMPANY_ID?: number | string;
  BIRTHDATE?: string;
  EXPORT?: string;
  HAS_PHONE?: "Y" | "N";
  HAS_EMAIL?: "Y" | "N";
  HAS_IMOL?: "Y" | "N";
  DATE_CREATE?: string;
  DATE_MODIFY?: string;
  ASSIGNED_BY_ID?: number | string;
  CREATED_BY_ID?: number | string;
  MODIFY_BY_ID?: number | string;
  OPENED?: "Y" | "N";
  FACE_ID?: number | null;
  LAST_ACTIVITY_TIME?: string;
  LAST_ACTIVITY_BY?: number | string;
  UTM_SOURCE?: string;
  UTM_MEDIUM?: string;
  UTM_CAMPAIGN?: string;
  UTM_CONTENT?: string;
  UTM_TERM?: string;
  PHONE?: CrmMultifield[];
  EMAIL?: CrmMultifield[] | CrmCompanyPhoneItem[];
  WEB?: CrmMultifield[];
  IM?: CrmMultifield[];
  LINK?: CrmMultifield[];
  ORIGINATOR_ID?: string | null;
  ORIGIN_ID?: string | null;
  ORIGIN_VERSION?: string | null;
  ADDRESS?: null | string;
  ADDRESS_2?: null | string;
  ADDRESS_CITY?: null | string;
  ADDRESS_POSTAL_CODE?: null | string;
  ADDRESS_REGION?: null | string;
  ADDRESS_PROVINCE?: null | string;
  ADDRESS_COUNTRY?: null | string;
  ADDRESS_LOC_ADDR_ID?: null | number;
};

/** What is documented, without own fields. */
export type CrmContactUpdateParamsFields1Fixed = {
  HONORIFIC?: string;
  NAME?: string;
  SECOND_NAME?: string;
  LAST_NAME?: string;
  PHOTO?: unknown;
  BIRTHDATE?: null | (string | Date);
  TYPE_ID?: string;
  SOURCE_ID?: string;
  SOURCE_DESCRIPTION?: string;
  POST?: string;
  COMMENTS?: string;
  OPENED?: "Y" | "N";
  EXPORT?: "Y" | "N";
  ASSIGNED_BY_ID?: number | string;
  COMPANY_ID?: number | string | null;
  COMPANY_IDS?: (number | string)[];
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
  ORIGINATOR_ID?: string | number | null;
  ORIGIN_ID?: string | number | null;
  ORIGIN_VERSION?: string;
};

/** What is documented, without own fields. */
export type CrmContactUpdateParamsFields2Fixed = {
  HONORIFIC?: string;
  NAME?: string;
  SECOND_NAME?: string;
  LAST_NAME?: string;
  PHOTO?: unknown;
  BIRTHDATE?: null | (string | Date);
  TYPE_ID?: string;
  SOURCE_ID?: string;
  SOURCE_DESCRIPTION?: string;
  POST?: string;
  COMMENTS?: string;
  OPENED?: "Y" | "N";
  EXPORT?: "Y" | "N";
  ASSIGNED_BY_ID?: number | string;
  COMPANY_ID?: number | string | null;
  COMPANY_IDS?: (number | string)[];
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
