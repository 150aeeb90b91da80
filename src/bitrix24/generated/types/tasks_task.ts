// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

export type * from "./tasks_task_1.ts";
export type * from "./tasks_task_2.ts";
