// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

export type * from "../rest/tasks_api.ts";
export type * from "../rest/tasks_flow.ts";
export type * from "../rest/tasks_task.ts";
export type * from "../rest/tasks_template.ts";
