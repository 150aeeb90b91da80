// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { RestMethod } from "../../method.ts";
import type * as typesCrmStatus from "../types/crm_status.ts";

/** Methods of Bitrix24 whose names begin with `crm.status`. */
export interface CrmStatusRestMethodsTree {
  /** Adds a value to a CRM directory, such as a deal stage or a source, and returns its ID. */
  readonly add: RestMethod<typesCrmStatus.CrmStatusAddParams, typesCrmStatus.CrmStatusAddResult>;
  /** Deletes a value (stage, source and so on) of a CRM directory; a system one only when forced. */
  readonly delete: RestMethod<typesCrmStatus.CrmStatusDeleteParams, typesCrmStatus.CrmStatusDeleteResult>;
  readonly entity: {
    /** Lists the names and codes of one CRM directory, for example all stages of a deal funnel. */
    readonly items: RestMethod<typesCrmStatus.CrmStatusEntityItemsParams, typesCrmStatus.CrmStatusEntityItemsResult>;
    /** Lists the CRM directories (stages, sources, company types and so on) with their codes. */
    readonly types: RestMethod<typesCrmStatus.CrmStatusEntityTypesParams, typesCrmStatus.CrmStatusEntityTypesResult>;
  };
  /** Describes the fields of a CRM directory value, such as directory, code, colour and semantics. */
  readonly fields: RestMethod<typesCrmStatus.CrmStatusFieldsParams, typesCrmStatus.CrmStatusFieldsResult>;
  /** Returns one value (stage, source and so on) of a CRM directory by its numeric ID. */
  readonly get: RestMethod<typesCrmStatus.CrmStatusGetParams, typesCrmStatus.CrmStatusGetResult>;
  /**
   * Lists values of CRM directories by filter, with colours and stage semantics.
   * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
   */
  readonly list: RestMethod<typesCrmStatus.CrmStatusListParams, typesCrmStatus.CrmStatusListResult>;
  /** Changes the name, sort order or colour of a stage, source or other CRM directory value. */
  readonly update: RestMethod<typesCrmStatus.CrmStatusUpdateParams, typesCrmStatus.CrmStatusUpdateResult>;
}
