// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
/** Commands of the category "Chats and dialogs management". */
export const commands: Record<string, () => Promise<CommandTable>> = {
  CreateChat: async () => (await import("./create_chat.ts")).command,
  GetChatUsers: async () => (await import("./get_chat_users.ts")).command,
  LeaveChat: async () => (await import("./leave_chat.ts")).command,
  GetUsers: async () => (await import("./get_users.ts")).command,
  AddUsersToChat: async () => (await import("./add_users_to_chat.ts")).command,
  DeleteUserFromChat: async () => (await import("./delete_user_from_chat.ts")).command,
  ChangeChatTitle: async () => (await import("./change_chat_title.ts")).command,
  ChangeChatColor: async () => (await import("./change_chat_color.ts")).command,
  ChangeChatPicture: async () => (await import("./change_chat_picture.ts")).command,
  ChangeChatOwner: async () => (await import("./change_chat_owner.ts")).command,
  DisableChatNotifications: async () => (await import("./disable_chat_notifications.ts")).command,
  EnableChatNotifications: async () => (await import("./enable_chat_notifications.ts")).command,
  GetChatMessagesList: async () => (await import("./get_chat_messages_list.ts")).command,
  GetDialog: async () => (await import("./get_dialog.ts")).command,
  GetChatMembersList: async () => (await import("./get_chat_members_list.ts")).command,
  SendWritingNotification: async () => (await import("./send_writing_notification.ts")).command,
  GetUserStatus: async () => (await import("./get_user_status.ts")).command,
  SetUserStatus: async () => (await import("./set_user_status.ts")).command,
  ReadAll: async () => (await import("./read_all.ts")).command,
  GetChatFilesFolder: async () => (await import("./get_chat_files_folder.ts")).command,
  GetChatStructure: async () => (await import("./get_chat_structure.ts")).command,
};
