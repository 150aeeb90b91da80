// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

export type * from "../types/im.ts";
export type * from "../types/im_chat.ts";
export type * from "../types/im_counters.ts";
export type * from "../types/im_department.ts";
export type * from "../types/im_dialog.ts";
export type * from "../types/im_disk.ts";
export type * from "../types/im_message.ts";
export type * from "../types/im_notify.ts";
export type * from "../types/im_recent.ts";
export type * from "../types/im_revision.ts";
export type * from "../types/im_search.ts";
export type * from "../types/im_user.ts";
export type * from "../types/im_v2.ts";
