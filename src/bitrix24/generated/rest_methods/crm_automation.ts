// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type {
  CrmAutomationTriggerAddParams,
  CrmAutomationTriggerAddResult,
  CrmAutomationTriggerDeleteParams,
  CrmAutomationTriggerDeleteResult,
  CrmAutomationTriggerExecuteParams,
  CrmAutomationTriggerExecuteResult,
  CrmAutomationTriggerListParams,
  CrmAutomationTriggerListResult,
  CrmAutomationTriggerParams,
  CrmAutomationTriggerResult,
} from "../types/crm_automation.ts";

/** Methods of Bitrix24 whose names begin with `crm.automation`. */
export interface CrmAutomationRestMethods {
  /** Fires an incoming-webhook trigger on an item such as DEAL_57, which may move it to another stage. */
  "crm.automation.trigger": { params: CrmAutomationTriggerParams; result: CrmAutomationTriggerResult };
  /** Registers an application's own automation trigger by code and name; CRM admin in app context only. */
  "crm.automation.trigger.add": { params: CrmAutomationTriggerAddParams; result: CrmAutomationTriggerAddResult };
  /** Deletes the application's own automation trigger by its code; CRM admin in app context only. */
  "crm.automation.trigger.delete": {
    params: CrmAutomationTriggerDeleteParams;
    result: CrmAutomationTriggerDeleteResult;
  };
  /** Fires the application's own automation trigger on one CRM item, which may change that item's stage. */
  "crm.automation.trigger.execute": {
    params: CrmAutomationTriggerExecuteParams;
    result: CrmAutomationTriggerExecuteResult;
  };
  /** Lists the names and codes of the application's own automation triggers; CRM admin only. */
  "crm.automation.trigger.list": { params: CrmAutomationTriggerListParams; result: CrmAutomationTriggerListResult };
}
