// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
/** Commands of the category "Message management". */
export const commands: Record<string, () => Promise<CommandTable>> = {
  SendMessage: async () => (await import("./send_message.ts")).command,
  EditMessage: async () => (await import("./edit_message.ts")).command,
  SetMessageReaction: async () => (await import("./set_message_reaction.ts")).command,
  DeleteMessage: async () => (await import("./delete_message.ts")).command,
  SendFile: async () => (await import("./send_file.ts")).command,
  MarkMessageAsRead: async () => (await import("./mark_message_as_read.ts")).command,
  MarkMessageAsUnread: async () => (await import("./mark_message_as_unread.ts")).command,
  GetPictureBlock: async () => (await import("./get_picture_block.ts")).command,
  GetFileBlock: async () => (await import("./get_file_block.ts")).command,
};
