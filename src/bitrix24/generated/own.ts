// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

export type * from "./own/crm_company.ts";
export type * from "./own/crm_contact.ts";
export type * from "./own/crm_deal.ts";
export type * from "./own/crm_item.ts";
export type * from "./own/crm_lead.ts";
export type * from "./own/crm_quote.ts";
export type * from "./own/crm_requisite.ts";
export type * from "./own/tasks_task.ts";
export type * from "./own/user.ts";
export type * from "./own/v3_tasks_task.ts";
