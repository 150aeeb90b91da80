// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

export type * from "../rest/imbot.ts";
export type * from "../rest/imbot_app.ts";
export type * from "../rest/imbot_bot.ts";
export type * from "../rest/imbot_chat.ts";
export type * from "../rest/imbot_command.ts";
export type * from "../rest/imbot_dialog.ts";
export type * from "../rest/imbot_message.ts";
export type * from "../rest/imbot_v2.ts";
