// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { RestMethod } from "../../method.ts";
import type * as typesCrmAutomation from "../types/crm_automation.ts";

/** Methods of Bitrix24 whose names begin with `crm.automation`. */
export interface CrmAutomationRestMethodsTree {
  /** Fires an incoming-webhook trigger on an item such as DEAL_57, which may move it to another stage. */
  readonly trigger:
    & RestMethod<typesCrmAutomation.CrmAutomationTriggerParams, typesCrmAutomation.CrmAutomationTriggerResult>
    & {
      /** Registers an application's own automation trigger by code and name; CRM admin in app context only. */
      readonly add: RestMethod<
        typesCrmAutomation.CrmAutomationTriggerAddParams,
        typesCrmAutomation.CrmAutomationTriggerAddResult
      >;
      /** Deletes the application's own automation trigger by its code; CRM admin in app context only. */
      readonly delete: RestMethod<
        typesCrmAutomation.CrmAutomationTriggerDeleteParams,
        typesCrmAutomation.CrmAutomationTriggerDeleteResult
      >;
      /** Fires the application's own automation trigger on one CRM item, which may change that item's stage. */
      readonly execute: RestMethod<
        typesCrmAutomation.CrmAutomationTriggerExecuteParams,
        typesCrmAutomation.CrmAutomationTriggerExecuteResult
      >;
      /** Lists the names and codes of the application's own automation triggers; CRM admin only. */
      readonly list: RestMethod<
        typesCrmAutomation.CrmAutomationTriggerListParams,
        typesCrmAutomation.CrmAutomationTriggerListResult
      >;
    };
}
