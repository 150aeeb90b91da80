// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

export type * from "../types/tasks_api.ts";
export type * from "../types/tasks_flow.ts";
export type * from "../types/tasks_task.ts";
export type * from "../types/tasks_template.ts";
