// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Documented answers of crm.automation. */
export const crmAutomationSamples = {
  "crm.automation.trigger":
'{"result":true}',
  "crm.automation.trigger.add":
'{"result":true}',
  "crm.automation.trigger.delete":
'{"result":true}',
  "crm.automation.trigger.execute":
'{"result":true}',
  "crm.automation.trigger.list":
'{"result":[{"NAME":"Trigger 1","CODE":"trigger1"},{"NAME":"Trigger 2","CODE":"trigger2"}]}',
};
