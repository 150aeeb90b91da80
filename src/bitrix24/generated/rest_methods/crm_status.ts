// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type {
  CrmStatusAddParams,
  CrmStatusAddResult,
  CrmStatusDeleteParams,
  CrmStatusDeleteResult,
  CrmStatusEntityItemsParams,
  CrmStatusEntityItemsResult,
  CrmStatusEntityTypesParams,
  CrmStatusEntityTypesResult,
  CrmStatusFieldsParams,
  CrmStatusFieldsResult,
  CrmStatusGetParams,
  CrmStatusGetResult,
  CrmStatusListParams,
  CrmStatusListResult,
  CrmStatusUpdateParams,
  CrmStatusUpdateResult,
} from "../types/crm_status.ts";

/** Methods of Bitrix24 whose names begin with `crm.status`. */
export interface CrmStatusRestMethods {
  /** Adds a value to a CRM directory, such as a deal stage or a source, and returns its ID. */
  "crm.status.add": { params: CrmStatusAddParams; result: CrmStatusAddResult };
  /** Deletes a value (stage, source and so on) of a CRM directory; a system one only when forced. */
  "crm.status.delete": { params: CrmStatusDeleteParams; result: CrmStatusDeleteResult };
  /** Lists the names and codes of one CRM directory, for example all stages of a deal funnel. */
  "crm.status.entity.items": { params: CrmStatusEntityItemsParams; result: CrmStatusEntityItemsResult };
  /** Lists the CRM directories (stages, sources, company types and so on) with their codes. */
  "crm.status.entity.types": { params: CrmStatusEntityTypesParams; result: CrmStatusEntityTypesResult };
  /** Describes the fields of a CRM directory value, such as directory, code, colour and semantics. */
  "crm.status.fields": { params: CrmStatusFieldsParams; result: CrmStatusFieldsResult };
  /** Returns one value (stage, source and so on) of a CRM directory by its numeric ID. */
  "crm.status.get": { params: CrmStatusGetParams; result: CrmStatusGetResult };
  /** Lists values of CRM directories by filter, with colours and stage semantics. */
  "crm.status.list": { params: CrmStatusListParams; result: CrmStatusListResult };
  /** Changes the name, sort order or colour of a stage, source or other CRM directory value. */
  "crm.status.update": { params: CrmStatusUpdateParams; result: CrmStatusUpdateResult };
}
