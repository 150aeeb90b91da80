// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../cli/table.ts";
import type { Portal } from "../../portal.ts";
/** Commands of the category "Chats and dialogs management". */
export const commands: Record<string, CommandTable> = {
  CreateChat: {
    name: "CreateChat",
    title: "Create chat",
    summary: "Creates a group chat, of which the caller becomes the owner, and returns its id.",
    options: [{
      flag: "fields",
      param: "chat",
      name: "ChatStructure",
      kind: "structure",
      types: "Structure Of KeyAndValue",
      required: true,
      about: "Fields of the new chat with their values, none of which is required. See GetChatStructure.",
    }],
    connects: true,
    method: "im.chat.add",
    docs: "https://apidocs.bitrix24.com/api-reference/chats/im-chat-add.html",
    example: 'oint bitrix24 CreateChat --url "b24-ar17wx.bitrix24.by" --fields ' +
      "\"{'TYPE':'CHAT','TITLE':'Quarterly report','DESCRIPTION':'Figures and questions about " +
      "them','MESSAGE':'Please send your figures by Friday.','USERS':[2164,2258]}\" --token \"***\"",
    run: async (client, params, options) => {
      const api = await import("../chats_and_dialogs_management.ts");
      return api.createChat(client as Portal, params as unknown as Parameters<typeof api.createChat>[1], options);
    },
  },
  GetChatUsers: {
    name: "GetChatUsers",
    title: "Get chat users",
    summary: "Returns the ids of all members of a chat; GetChatMembersList returns the members themselves.",
    options: [{
      flag: "chat",
      param: "chatId",
      name: "ChatID",
      kind: "id",
      types: "String, Number",
      required: true,
      about: "Id of the chat to read.",
    }],
    connects: true,
    method: "im.chat.user.list",
    docs: "https://apidocs.bitrix24.com/api-reference/chats/chat-users/im-chat-user-list.html",
    example: 'oint bitrix24 GetChatUsers --url "b24-ar17wx.bitrix24.by" --chat 1489 --token "***"',
    run: async (client, params, options) => {
      const api = await import("../chats_and_dialogs_management.ts");
      return api.getChatUsers(client as Portal, params as unknown as Parameters<typeof api.getChatUsers>[1], options);
    },
  },
  LeaveChat: {
    name: "LeaveChat",
    title: "Leave chat",
    summary: "Takes the caller out of a chat; some kinds of chats cannot be left.",
    options: [{
      flag: "chat",
      param: "chatId",
      name: "ChatID",
      kind: "id",
      types: "String, Number",
      required: true,
      about: "Id of the chat to leave.",
    }],
    connects: true,
    method: "im.chat.leave",
    docs: "https://apidocs.bitrix24.com/api-reference/chats/chat-users/im-chat-leave.html",
    example: 'oint bitrix24 LeaveChat --url "b24-ar17wx.bitrix24.by" --chat 1489 --token "***"',
    run: async (client, params, options) => {
      const api = await import("../chats_and_dialogs_management.ts");
      return api.leaveChat(client as Portal, params as unknown as Parameters<typeof api.leaveChat>[1], options);
    },
  },
  GetUsers: {
    name: "GetUsers",
    title: "Get users",
    summary: "Returns several users as the messenger shows them, with status, last activity and phone numbers.",
    options: [{
      flag: "users",
      param: "userIds",
      name: "UserIDs",
      kind: "list",
      types: "Array Of String, Number",
      required: true,
      about: "Ids of the users to read, or a single id.",
    }],
    connects: true,
    method: "im.user.list.get",
    docs: "https://apidocs.bitrix24.com/api-reference/chats/users/im-user-list-get.html",
    example: 'oint bitrix24 GetUsers --url "b24-ar17wx.bitrix24.by" --users "[2164,2166]" --token "***"',
    run: async (client, params, options) => {
      const api = await import("../chats_and_dialogs_management.ts");
      return api.getUsers(client as Portal, params as unknown as Parameters<typeof api.getUsers>[1], options);
    },
  },
  AddUsersToChat: {
    name: "AddUsersToChat",
    title: "Add users to chat",
    summary: "Adds users to a chat, with or without sight of what was written before.",
    options: [{
      flag: "chat",
      param: "chatId",
      name: "ChatID",
      kind: "id",
      types: "String, Number",
      required: true,
      about: "Id of the chat that they join.",
    }, {
      flag: "users",
      param: "userIds",
      name: "UserIDs",
      kind: "list",
      types: "Array Of String, Number",
      required: true,
      about: "Ids of the users to add, or a single id.",
    }, {
      flag: "hide",
      param: "hideHistory",
      name: "HideHistory",
      kind: "boolean",
      types: "Boolean",
      required: false,
      default: false,
      about: "True hides earlier messages from the new members, false shows them.",
    }],
    connects: true,
    method: "im.chat.user.add",
    docs: "https://apidocs.bitrix24.com/api-reference/chats/chat-users/im-chat-user-add.html",
    example: 'oint bitrix24 AddUsersToChat --url "b24-ar17wx.bitrix24.by" --chat 1417 --users ' +
      '"[2166,2258]" --hide true --token "***"',
    run: async (client, params, options) => {
      const api = await import("../chats_and_dialogs_management.ts");
      return api.addUsersToChat(
        client as Portal,
        params as unknown as Parameters<typeof api.addUsersToChat>[1],
        options,
      );
    },
  },
  DeleteUserFromChat: {
    name: "DeleteUserFromChat",
    title: "Delete user from chat",
    summary: "Takes a user out of a chat; the user's messages stay there.",
    options: [{
      flag: "chat",
      param: "chatId",
      name: "ChatID",
      kind: "id",
      types: "String, Number",
      required: true,
      about: "Id of the chat.",
    }, {
      flag: "user",
      param: "userId",
      name: "UserID",
      kind: "id",
      types: "String, Number",
      required: true,
      about: "Id of the user to take out.",
    }],
    connects: true,
    method: "im.chat.user.delete",
    docs: "https://apidocs.bitrix24.com/api-reference/chats/chat-users/im-chat-user-delete.html",
    example: 'oint bitrix24 DeleteUserFromChat --url "b24-ar17wx.bitrix24.by" --chat 1417 --user 2166 ' +
      '--token "***"',
    run: async (client, params, options) => {
      const api = await import("../chats_and_dialogs_management.ts");
      return api.deleteUserFromChat(
        client as Portal,
        params as unknown as Parameters<typeof api.deleteUserFromChat>[1],
        options,
      );
    },
  },
  ChangeChatTitle: {
    name: "ChangeChatTitle",
    title: "Change chat title",
    summary: "Renames a chat.",
    options: [{
      flag: "chat",
      param: "chatId",
      name: "ChatID",
      kind: "id",
      types: "String, Number",
      required: true,
      about: "Id of the chat to rename.",
    }, {
      flag: "title",
      param: "title",
      name: "Title",
      kind: "text",
      types: "String",
      required: true,
      about: "New title.",
    }],
    connects: true,
    method: "im.chat.updateTitle",
    docs: "https://apidocs.bitrix24.com/api-reference/chats/chat-update/im-chat-update-title.html",
    example: 'oint bitrix24 ChangeChatTitle --url "b24-ar17wx.bitrix24.by" --chat 1417 --title "Trade fair ' +
      'in autumn" --token "***"',
    run: async (client, params, options) => {
      const api = await import("../chats_and_dialogs_management.ts");
      return api.changeChatTitle(
        client as Portal,
        params as unknown as Parameters<typeof api.changeChatTitle>[1],
        options,
      );
    },
  },
  ChangeChatColor: {
    name: "ChangeChatColor",
    title: "Change chat color",
    summary: "Changes the color that the mobile application gives a chat.",
    options: [{
      flag: "chat",
      param: "chatId",
      name: "ChatID",
      kind: "id",
      types: "String, Number",
      required: true,
      about: "Id of the chat.",
    }, {
      flag: "color",
      param: "color",
      name: "Color",
      kind: "text",
      types: "String",
      required: true,
      about: "New color. One of `RED`, `GREEN`, `MINT`, `LIGHT_BLUE`, `DARK_BLUE`, `PURPLE`, `AQUA`, `PINK`, " +
        "`LIME`, `BROWN`, `AZURE`, `KHAKI`, `SAND`, `MARENGO`, `GRAY` and `GRAPHITE`.",
    }],
    connects: true,
    method: "im.chat.updateColor",
    docs: "https://apidocs.bitrix24.com/api-reference/chats/chat-update/im-chat-update-color.html",
    example: 'oint bitrix24 ChangeChatColor --url "b24-ar17wx.bitrix24.by" --chat 1417 --color ' +
      '"DARK_BLUE" --token "***"',
    run: async (client, params, options) => {
      const api = await import("../chats_and_dialogs_management.ts");
      return api.changeChatColor(
        client as Portal,
        params as unknown as Parameters<typeof api.changeChatColor>[1],
        options,
      );
    },
  },
  ChangeChatPicture: {
    name: "ChangeChatPicture",
    title: "Change chat picture",
    summary: "Gives a chat another picture.",
    options: [{
      flag: "chat",
      param: "chatId",
      name: "ChatID",
      kind: "id",
      types: "String, Number",
      required: true,
      about: "Id of the chat.",
    }, {
      flag: "picture",
      param: "image",
      name: "Image",
      kind: "file",
      types: "String, BinaryData",
      required: true,
      about: "New picture, at most 5000 x 5000 pixels.",
    }],
    connects: true,
    method: "im.chat.updateAvatar",
    docs: "https://apidocs.bitrix24.com/api-reference/chats/chat-update/im-chat-update-avatar.html",
    example: 'oint bitrix24 ChangeChatPicture --url "b24-ar17wx.bitrix24.by" --chat 1417 --picture ' +
      '"chat.png" --token "***"',
    run: async (client, params, options) => {
      const api = await import("../chats_and_dialogs_management.ts");
      return api.changeChatPicture(
        client as Portal,
        params as unknown as Parameters<typeof api.changeChatPicture>[1],
        options,
      );
    },
  },
  ChangeChatOwner: {
    name: "ChangeChatOwner",
    title: "Change chat owner",
    summary: "Hands a chat over to another of its members.",
    notes: ["Only the present owner can do this, and only the new owner can undo it."],
    options: [{
      flag: "chat",
      param: "chatId",
      name: "ChatID",
      kind: "id",
      types: "String, Number",
      required: true,
      about: "Id of the chat.",
    }, {
      flag: "user",
      param: "userId",
      name: "UserID",
      kind: "id",
      types: "String, Number",
      required: true,
      about: "Id of the user who becomes the owner.",
    }],
    connects: true,
    method: "im.chat.setOwner",
    docs: "https://apidocs.bitrix24.com/api-reference/chats/chat-update/im-chat-set-owner.html",
    example: 'oint bitrix24 ChangeChatOwner --url "b24-ar17wx.bitrix24.by" --chat 1489 --user 2166 --token "***"',
    run: async (client, params, options) => {
      const api = await import("../chats_and_dialogs_management.ts");
      return api.changeChatOwner(
        client as Portal,
        params as unknown as Parameters<typeof api.changeChatOwner>[1],
        options,
      );
    },
  },
  DisableChatNotifications: {
    name: "DisableChatNotifications",
    title: "Disable chat notifications",
    summary: "Silences a chat for the caller, who is no longer notified of its messages.",
    options: [{
      flag: "chat",
      param: "chatId",
      name: "ChatID",
      kind: "id",
      types: "String, Number",
      required: true,
      about: "Id of the chat.",
    }],
    connects: true,
    method: "im.chat.mute",
    docs: "https://apidocs.bitrix24.com/api-reference/chats/special-operations/im-chat-mute.html",
    example: 'oint bitrix24 DisableChatNotifications --url "b24-ar17wx.bitrix24.by" --chat 1489 --token "***"',
    run: async (client, params, options) => {
      const api = await import("../chats_and_dialogs_management.ts");
      return api.disableChatNotifications(
        client as Portal,
        params as unknown as Parameters<typeof api.disableChatNotifications>[1],
        options,
      );
    },
  },
  EnableChatNotifications: {
    name: "EnableChatNotifications",
    title: "Enable chat notifications",
    summary: "Notifies the caller of a chat's messages again after DisableChatNotifications.",
    options: [{
      flag: "chat",
      param: "chatId",
      name: "ChatID",
      kind: "id",
      types: "String, Number",
      required: true,
      about: "Id of the chat.",
    }],
    connects: true,
    method: "im.chat.mute",
    docs: "https://apidocs.bitrix24.com/api-reference/chats/special-operations/im-chat-mute.html",
    example: 'oint bitrix24 EnableChatNotifications --url "b24-ar17wx.bitrix24.by" --chat 1489 --token "***"',
    run: async (client, params, options) => {
      const api = await import("../chats_and_dialogs_management.ts");
      return api.enableChatNotifications(
        client as Portal,
        params as unknown as Parameters<typeof api.enableChatNotifications>[1],
        options,
      );
    },
  },
  GetChatMessagesList: {
    name: "GetChatMessagesList",
    title: "Get chat messages list",
    summary: "Returns 20 messages of a chat or a dialog, the newest unless told, with their authors and files.",
    options: [{
      flag: "chat",
      param: "chatId",
      name: "ChatID",
      kind: "id",
      types: "String, Number",
      required: true,
      about: "Id of a chat after the word chat, e.g. `chat1417`, or the id of a user for the dialog with that user.",
    }, {
      flag: "last",
      param: "lastId",
      name: "LastID",
      kind: "id",
      types: "String, Number",
      required: false,
      default: "",
      about: "Id of a message; the 20 before it are returned. The lowest id of one page leads to the next.",
    }, {
      flag: "first",
      param: "firstId",
      name: "FirstID",
      kind: "id",
      types: "String, Number",
      required: false,
      default: "",
      about: "Id of a message; the 20 after it are returned. 0 begins with the first message of all.",
    }],
    connects: true,
    method: "im.dialog.messages.get",
    docs: "https://apidocs.bitrix24.com/api-reference/chats/messages/im-dialog-messages-get.html",
    example: 'oint bitrix24 GetChatMessagesList --url "b24-ar17wx.bitrix24.by" --chat 2164 --last 84869 ' +
      '--token "***"',
    run: async (client, params, options) => {
      const api = await import("../chats_and_dialogs_management.ts");
      return api.getChatMessagesList(
        client as Portal,
        params as unknown as Parameters<typeof api.getChatMessagesList>[1],
        options,
      );
    },
  },
  GetDialog: {
    name: "GetDialog",
    title: "Get dialog",
    summary: "Returns what is known about a chat, such as its name, owner, members' rights and number of " +
      "unread messages.",
    options: [{
      flag: "chat",
      param: "chatId",
      name: "ChatID",
      kind: "id",
      types: "String, Number",
      required: true,
      about: "Id of a chat after the word chat, e.g. `chat1417`, or the id of a user for the dialog with that user.",
    }],
    connects: true,
    method: "im.dialog.get",
    docs: "https://apidocs.bitrix24.com/api-reference/chats/im-dialog-get.html",
    example: 'oint bitrix24 GetDialog --url "b24-ar17wx.bitrix24.by" --chat 2164 --token "***"',
    run: async (client, params, options) => {
      const api = await import("../chats_and_dialogs_management.ts");
      return api.getDialog(client as Portal, params as unknown as Parameters<typeof api.getDialog>[1], options);
    },
  },
  GetChatMembersList: {
    name: "GetChatMembersList",
    title: "Get chat members list",
    summary: "Returns the first 50 members of a chat with names, positions and contacts; GetChatUsers returns " +
      "the ids of all.",
    options: [{
      flag: "chat",
      param: "chatId",
      name: "ChatID",
      kind: "id",
      types: "String, Number",
      required: true,
      about: "Id of a chat after the word chat, e.g. `chat1417`, or the id of a user for the dialog with that user.",
    }],
    connects: true,
    method: "im.dialog.users.list",
    docs: "https://apidocs.bitrix24.com/api-reference/chats/chat-users/im-dialog-users-list.html",
    example: 'oint bitrix24 GetChatMembersList --url "b24-ar17wx.bitrix24.by" --chat 2164 --token "***"',
    run: async (client, params, options) => {
      const api = await import("../chats_and_dialogs_management.ts");
      return api.getChatMembersList(
        client as Portal,
        params as unknown as Parameters<typeof api.getChatMembersList>[1],
        options,
      );
    },
  },
  SendWritingNotification: {
    name: "SendWritingNotification",
    title: "Send writing notification",
    summary: "Shows the others in a chat for a while that the caller is typing.",
    options: [{
      flag: "chat",
      param: "chatId",
      name: "ChatID",
      kind: "id",
      types: "String, Number",
      required: true,
      about: "Id of a chat after the word chat, e.g. `chat1417`, or the id of a user for the dialog with that user.",
    }],
    connects: true,
    method: "im.dialog.writing",
    docs: "https://apidocs.bitrix24.com/api-reference/chats/messages/im-dialog-writing.html",
    example: 'oint bitrix24 SendWritingNotification --url "b24-ar17wx.bitrix24.by" --chat 2164 --token "***"',
    run: async (client, params, options) => {
      const api = await import("../chats_and_dialogs_management.ts");
      return api.sendWritingNotification(
        client as Portal,
        params as unknown as Parameters<typeof api.sendWritingNotification>[1],
        options,
      );
    },
  },
  GetUserStatus: {
    name: "GetUserStatus",
    title: "Get user status",
    summary: "Returns the status that the caller has chosen in the messenger.",
    options: [],
    connects: true,
    method: "im.user.status.get",
    docs: "https://apidocs.bitrix24.com/api-reference/chats/users/im-user-status-get.html",
    example: 'oint bitrix24 GetUserStatus --url "b24-ar17wx.bitrix24.by" --token "***"',
    run: async (client, _params, options) => {
      const api = await import("../chats_and_dialogs_management.ts");
      return api.getUserStatus(client as Portal, options);
    },
  },
  SetUserStatus: {
    name: "SetUserStatus",
    title: "Set user status",
    summary: "Sets the status that others see beside the caller's name in the messenger.",
    options: [{
      flag: "status",
      param: "status",
      name: "Status",
      kind: "text",
      types: "String, Number",
      required: true,
      about: "`online`, `dnd` (do not disturb), `away` or `break`; today's messenger does not show `away`.",
    }],
    connects: true,
    method: "im.user.status.set",
    docs: "https://apidocs.bitrix24.com/api-reference/chats/users/im-user-status-set.html",
    example: 'oint bitrix24 SetUserStatus --url "b24-ar17wx.bitrix24.by" --status "online" --token "***"',
    run: async (client, params, options) => {
      const api = await import("../chats_and_dialogs_management.ts");
      return api.setUserStatus(client as Portal, params as unknown as Parameters<typeof api.setUserStatus>[1], options);
    },
  },
  ReadAll: {
    name: "ReadAll",
    title: "Read all",
    summary: "Marks every chat of the caller as read.",
    notes: ["Which messages had been unread cannot be found out afterwards."],
    options: [],
    connects: true,
    method: "im.dialog.read.all",
    docs: "https://apidocs.bitrix24.com/api-reference/chats/special-operations/im-dialog-read-all.html",
    example: 'oint bitrix24 ReadAll --url "b24-ar17wx.bitrix24.by" --token "***"',
    run: async (client, _params, options) => {
      const api = await import("../chats_and_dialogs_management.ts");
      return api.readAll(client as Portal, options);
    },
  },
  GetChatFilesFolder: {
    name: "GetChatFilesFolder",
    title: "Get chat files folder",
    summary: "Returns the id of the Drive folder that holds a chat's files, and creates it where there is " +
      "none. See SendFile.",
    notes: ["Bitrix24 has deprecated the method im.disk.folder.get: use im.v2.File.upload in new code."],
    options: [{
      flag: "chat",
      param: "chatId",
      name: "ChatID",
      kind: "id",
      types: "String, Number",
      required: true,
      about: "Id of the chat.",
    }],
    connects: true,
    method: "im.disk.folder.get",
    docs: "https://apidocs.bitrix24.com/api-reference/chats/files/im-disk-folder-get.html",
    example: 'oint bitrix24 GetChatFilesFolder --url "b24-ar17wx.bitrix24.by" --chat 1489 --token "***"',
    run: async (client, params, options) => {
      const api = await import("../chats_and_dialogs_management.ts");
      return api.getChatFilesFolder(
        client as Portal,
        params as unknown as Parameters<typeof api.getChatFilesFolder>[1],
        options,
      );
    },
  },
  GetChatStructure: {
    name: "GetChatStructure",
    title: "Get chat structure",
    summary: "Returns a template of the fields that CreateChat takes; nothing is sent to the portal.",
    options: [{
      flag: "empty",
      param: "clear",
      name: "Clear",
      kind: "boolean",
      types: "Boolean",
      required: false,
      default: false,
      about: "True returns empty values, false a hint in place of each value.",
    }],
    connects: false,
    example: "oint bitrix24 GetChatStructure --empty false",
    run: async (_client, params) => {
      const api = await import("../chats_and_dialogs_management.ts");
      return api.getChatStructure(params as unknown as Parameters<typeof api.getChatStructure>[0]);
    },
  },
};
