// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

export type * from "../types/task_checklistitem.ts";
export type * from "../types/task_comment.ts";
export type * from "../types/task_commentitem.ts";
export type * from "../types/task_dependence.ts";
export type * from "../types/task_elapseditem.ts";
export type * from "../types/task_item.ts";
export type * from "../types/task_items.ts";
export type * from "../types/task_logitem.ts";
export type * from "../types/task_planner.ts";
export type * from "../types/task_stages.ts";
