// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

export type * from "../rest/task_checklistitem.ts";
export type * from "../rest/task_comment.ts";
export type * from "../rest/task_commentitem.ts";
export type * from "../rest/task_dependence.ts";
export type * from "../rest/task_elapseditem.ts";
export type * from "../rest/task_item.ts";
export type * from "../rest/task_items.ts";
export type * from "../rest/task_logitem.ts";
export type * from "../rest/task_planner.ts";
export type * from "../rest/task_stages.ts";
