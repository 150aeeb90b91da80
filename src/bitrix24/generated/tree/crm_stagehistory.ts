// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { RestMethod } from "../../method.ts";
import type * as typesCrmStagehistory from "../types/crm_stagehistory.ts";

/** Methods of Bitrix24 whose names begin with `crm.stagehistory`. */
export interface CrmStagehistoryRestMethodsTree {
  /**
   * Lists the stage changes of CRM items of one type - item, stage, funnel and time - in pages of 50.
   * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
   */
  readonly list: RestMethod<
    typesCrmStagehistory.CrmStagehistoryListParams,
    typesCrmStagehistory.CrmStagehistoryListResult
  >;
}
