// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

export type * from "../rest_methods/im.ts";
export type * from "../rest_methods/im_chat.ts";
export type * from "../rest_methods/im_counters.ts";
export type * from "../rest_methods/im_department.ts";
export type * from "../rest_methods/im_dialog.ts";
export type * from "../rest_methods/im_disk.ts";
export type * from "../rest_methods/im_message.ts";
export type * from "../rest_methods/im_notify.ts";
export type * from "../rest_methods/im_recent.ts";
export type * from "../rest_methods/im_revision.ts";
export type * from "../rest_methods/im_search.ts";
export type * from "../rest_methods/im_user.ts";
export type * from "../rest_methods/im_v2.ts";
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
