// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

export type * from "../rest/im.ts";
export type * from "../rest/im_chat.ts";
export type * from "../rest/im_counters.ts";
export type * from "../rest/im_department.ts";
export type * from "../rest/im_dialog.ts";
export type * from "../rest/im_disk.ts";
export type * from "../rest/im_message.ts";
export type * from "../rest/im_notify.ts";
export type * from "../rest/im_recent.ts";
export type * from "../rest/im_revision.ts";
export type * from "../rest/im_search.ts";
export type * from "../rest/im_user.ts";
export type * from "../rest/im_v2.ts";
