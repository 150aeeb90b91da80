// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type {
  CrmAutomatedsolutionAddParams,
  CrmAutomatedsolutionAddResult,
  CrmAutomatedsolutionDeleteParams,
  CrmAutomatedsolutionDeleteResult,
  CrmAutomatedsolutionFieldsParams,
  CrmAutomatedsolutionFieldsResult,
  CrmAutomatedsolutionGetParams,
  CrmAutomatedsolutionGetResult,
  CrmAutomatedsolutionListParams,
  CrmAutomatedsolutionListResult,
  CrmAutomatedsolutionUpdateParams,
  CrmAutomatedsolutionUpdateResult,
} from "../types/crm_automatedsolution.ts";

/** Methods of Bitrix24 whose names begin with `crm.automatedsolution`. */
export interface CrmAutomatedsolutionRestMethods {
  /** Creates a digital workplace and places the listed smart processes in it. */
  "crm.automatedsolution.add": { params: CrmAutomatedsolutionAddParams; result: CrmAutomatedsolutionAddResult };
  /** Deletes an empty digital workplace; refused while smart processes still belong to it. */
  "crm.automatedsolution.delete": {
    params: CrmAutomatedsolutionDeleteParams;
    result: CrmAutomatedsolutionDeleteResult;
  };
  /** Describes the fields of a digital workplace, such as its title and the smart processes in it. */
  "crm.automatedsolution.fields": {
    params: CrmAutomatedsolutionFieldsParams;
    result: CrmAutomatedsolutionFieldsResult;
  };
  /** Returns a digital workplace by ID with its title and the IDs of its smart processes. */
  "crm.automatedsolution.get": { params: CrmAutomatedsolutionGetParams; result: CrmAutomatedsolutionGetResult };
  /** Lists digital workplaces filtered by ID or title, each with its smart process IDs, in pages of 50. */
  "crm.automatedsolution.list": { params: CrmAutomatedsolutionListParams; result: CrmAutomatedsolutionListResult };
  /** Renames a digital workplace or changes which smart processes belong to it. */
  "crm.automatedsolution.update": {
    params: CrmAutomatedsolutionUpdateParams;
    result: CrmAutomatedsolutionUpdateResult;
  };
}
