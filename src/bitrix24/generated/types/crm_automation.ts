// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/**
 * Parameters of crm.automation.trigger.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/automation/triggers/crm-automation-trigger-add.html
 */
export interface CrmAutomationTriggerAddParams {
  /** Symbolic code. */
  CODE: string;
  /** What it is called. */
  NAME: string;
}

/** Result of crm.automation.trigger.add. */
export type CrmAutomationTriggerAddResult = boolean;

/**
 * Parameters of crm.automation.trigger.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/automation/triggers/crm-automation-trigger-delete.html
 */
export interface CrmAutomationTriggerDeleteParams {
  /** Symbolic code. */
  CODE: string;
}

/** Result of crm.automation.trigger.delete. */
export type CrmAutomationTriggerDeleteResult = boolean;

/**
 * Parameters of crm.automation.trigger.execute.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/automation/triggers/crm-automation-trigger-execute.html
 */
export interface CrmAutomationTriggerExecuteParams {
  /** Symbolic code. */
  CODE: string;
  /** Kind of what it belongs to: crm.enum.ownertype. */
  OWNER_TYPE_ID: number | string;
  /** Id of what it belongs to. */
  OWNER_ID: number | string;
}

/** Result of crm.automation.trigger.execute. */
export type CrmAutomationTriggerExecuteResult = boolean;

/**
 * Parameters of crm.automation.trigger.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/automation/triggers/crm-automation-trigger-list.html
 */
export interface CrmAutomationTriggerListParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of crm.automation.trigger.list. */
export type CrmAutomationTriggerListResult = {
  /** What it is called. */
  NAME?: string;
  /** Symbolic code. */
  CODE?: string;
}[];

/**
 * Parameters of crm.automation.trigger.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/automation/crm-automation-trigger.html
 */
export interface CrmAutomationTriggerParams {
  target: string;
  /** Symbolic code. */
  code?: string | undefined;
}

/** Result of crm.automation.trigger. */
export type CrmAutomationTriggerResult = boolean;

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
