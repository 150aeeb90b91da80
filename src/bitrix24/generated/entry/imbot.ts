// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

export type * from "../types/imbot.ts";
export type * from "../types/imbot_app.ts";
export type * from "../types/imbot_bot.ts";
export type * from "../types/imbot_chat.ts";
export type * from "../types/imbot_command.ts";
export type * from "../types/imbot_dialog.ts";
export type * from "../types/imbot_message.ts";
export type * from "../types/imbot_v2.ts";
