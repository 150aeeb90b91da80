// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { RestMethod } from "../../method.ts";
import type * as typesCrmAutomatedsolution from "../types/crm_automatedsolution.ts";

/** Methods of Bitrix24 whose names begin with `crm.automatedsolution`. */
export interface CrmAutomatedsolutionRestMethodsTree {
  /** Creates a digital workplace and places the listed smart processes in it. */
  readonly add: RestMethod<
    typesCrmAutomatedsolution.CrmAutomatedsolutionAddParams,
    typesCrmAutomatedsolution.CrmAutomatedsolutionAddResult
  >;
  /** Deletes an empty digital workplace; refused while smart processes still belong to it. */
  readonly delete: RestMethod<
    typesCrmAutomatedsolution.CrmAutomatedsolutionDeleteParams,
    typesCrmAutomatedsolution.CrmAutomatedsolutionDeleteResult
  >;
  /** Describes the fields of a digital workplace, such as its title and the smart processes in it. */
  readonly fields: RestMethod<
    typesCrmAutomatedsolution.CrmAutomatedsolutionFieldsParams,
    typesCrmAutomatedsolution.CrmAutomatedsolutionFieldsResult
  >;
  /** Returns a digital workplace by ID with its title and the IDs of its smart processes. */
  readonly get: RestMethod<
    typesCrmAutomatedsolution.CrmAutomatedsolutionGetParams,
    typesCrmAutomatedsolution.CrmAutomatedsolutionGetResult
  >;
  /**
   * Lists digital workplaces filtered by ID or title, each with its smart process IDs, in pages of 50.
   * All records: `list`, by id in parallel windows: every record that was there from start to end comes exactly once.
   */
  readonly list: RestMethod<
    typesCrmAutomatedsolution.CrmAutomatedsolutionListParams,
    typesCrmAutomatedsolution.CrmAutomatedsolutionListResult
  >;
  /** Renames a digital workplace or changes which smart processes belong to it. */
  readonly update: RestMethod<
    typesCrmAutomatedsolution.CrmAutomatedsolutionUpdateParams,
    typesCrmAutomatedsolution.CrmAutomatedsolutionUpdateResult
  >;
}
