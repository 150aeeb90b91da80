// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../cli/table.ts";
import type { Portal } from "../../portal.ts";
/** Commands of the category "Message management". */
export const commands: Record<string, CommandTable> = {
  SendMessage: {
    name: "SendMessage",
    title: "Send message",
    summary: "Sends a message to a chat or to a user, with attachments if given.",
    options: [{
      flag: "chat",
      param: "chatId",
      name: "ChatID",
      kind: "id",
      types: "String, Number",
      required: true,
      about: "Id of a chat after the word chat, e.g. `chat1417`, or the id of a user for the dialog with that user.",
    }, {
      flag: "text",
      param: "text",
      name: "Text",
      kind: "text",
      types: "String",
      required: true,
      about: "Text of the message. BB codes such as `[B]` and `[URL]` format it.",
    }, {
      flag: "blocks",
      param: "attachments",
      name: "Attachments",
      kind: "list",
      types: "Array Of Structure",
      required: false,
      default: "",
      about: "Blocks to show below the text, at most 60,000 characters as JSON. See GetPictureBlock and GetFileBlock.",
    }],
    connects: true,
    method: "im.message.add",
    docs: "https://apidocs.bitrix24.com/api-reference/chats/messages/im-message-add.html",
    example: 'oint bitrix24 SendMessage --url "b24-ar17wx.bitrix24.by" --chat 2164 --text "[B]Figures of ' +
      'the week[/B]" --blocks ' +
      "\"[{'GRID':[{'NAME':'Orders','VALUE':'41','DISPLAY':'ROW'},{'NAME':'Returns','VALUE':'2','DISPLAY':'ROW'}]},{'DELIMITER':{'SIZE':200,'COLOR':'#c6c6c6'}},{'LINK':{'NAME':'All " +
      "figures','LINK':'https://example.com/figures'}}]\" --token \"***\"",
    run: async (client, params, options) => {
      const api = await import("../message_management.ts");
      return api.sendMessage(client as Portal, params as unknown as Parameters<typeof api.sendMessage>[1], options);
    },
  },
  EditMessage: {
    name: "EditMessage",
    title: "Edit message",
    summary: "Changes text or attachments of the caller's own message while the portal permits it; what is " +
      "left out stays.",
    notes: ["An empty text deletes the message. An empty list of attachments removes those that it has."],
    options: [{
      flag: "message",
      param: "messageId",
      name: "MessageID",
      kind: "id",
      types: "String, Number",
      required: true,
      about: "Id of the message to change.",
    }, {
      flag: "text",
      param: "text",
      name: "Text",
      kind: "text",
      types: "String",
      required: false,
      default: "",
      about: "New text. BB codes such as `[B]` and `[URL]` format it.",
    }, {
      flag: "blocks",
      param: "attachments",
      name: "Attachments",
      kind: "list",
      types: "Array Of Structure",
      required: false,
      default: "",
      about: "Blocks that replace the attachments, at most 60,000 characters as JSON. See SendMessage.",
    }],
    connects: true,
    method: "im.message.update",
    docs: "https://apidocs.bitrix24.com/api-reference/chats/messages/im-message-update.html",
    example: 'oint bitrix24 EditMessage --url "b24-ar17wx.bitrix24.by" --message 34239 --text "Our stand, ' +
      "new plan\" --blocks \"[{'IMAGE':{'NAME':'New plan','LINK':'https://example.com/plan-2.png'}}]\" " +
      '--token "***"',
    run: async (client, params, options) => {
      const api = await import("../message_management.ts");
      return api.editMessage(client as Portal, params as unknown as Parameters<typeof api.editMessage>[1], options);
    },
  },
  SetMessageReaction: {
    name: "SetMessageReaction",
    title: "Set message reaction",
    summary: "Puts the caller's like on a message, or takes it away where there is one already.",
    options: [{
      flag: "message",
      param: "messageId",
      name: "MessageID",
      kind: "id",
      types: "String, Number",
      required: true,
      about: "Id of the message.",
    }],
    connects: true,
    method: "im.message.like",
    docs: "https://apidocs.bitrix24.com/api-reference/chats/messages/im-message-like.html",
    example: 'oint bitrix24 SetMessageReaction --url "b24-ar17wx.bitrix24.by" --message 34247 --token "***"',
    run: async (client, params, options) => {
      const api = await import("../message_management.ts");
      return api.setMessageReaction(
        client as Portal,
        params as unknown as Parameters<typeof api.setMessageReaction>[1],
        options,
      );
    },
  },
  DeleteMessage: {
    name: "DeleteMessage",
    title: "Delete message",
    summary: "Deletes a message; its author and the chat's administrators can do this for some time.",
    notes: ["The message is gone for everyone in the chat and cannot be restored."],
    options: [{
      flag: "message",
      param: "messageId",
      name: "MessageID",
      kind: "id",
      types: "String, Number",
      required: true,
      about: "Id of the message to delete.",
    }],
    connects: true,
    method: "im.message.delete",
    docs: "https://apidocs.bitrix24.com/api-reference/chats/messages/im-message-delete.html",
    example: 'oint bitrix24 DeleteMessage --url "b24-ar17wx.bitrix24.by" --message 34247 --token "***"',
    run: async (client, params, options) => {
      const api = await import("../message_management.ts");
      return api.deleteMessage(client as Portal, params as unknown as Parameters<typeof api.deleteMessage>[1], options);
    },
  },
  SendFile: {
    name: "SendFile",
    title: "Send file",
    summary: "Shows a file in a chat that has been uploaded to the chat's folder, as a message.",
    notes: ["Bitrix24 has deprecated the method im.disk.file.commit: use im.v2.File.upload in new code."],
    options: [{
      flag: "chat",
      param: "chatId",
      name: "ChatID",
      kind: "id",
      types: "String, Number",
      required: true,
      about: "Id of the chat.",
    }, {
      flag: "fileid",
      param: "fileId",
      name: "FileID",
      kind: "id",
      types: "String, Number",
      required: true,
      about: "Id of the file, which UploadFileToFolder has put into the folder that GetChatFilesFolder names.",
    }, {
      flag: "description",
      param: "description",
      name: "Description",
      kind: "text",
      types: "String",
      required: false,
      default: "",
      about: "Text to show with the file.",
    }],
    connects: true,
    method: "im.disk.file.commit",
    docs: "https://apidocs.bitrix24.com/api-reference/chats/files/im-disk-file-commit.html",
    example: 'oint bitrix24 SendFile --url "b24-ar17wx.bitrix24.by" --chat 1489 --fileid 5249 --description ' +
      '"Plan of the stand" --token "***"',
    run: async (client, params, options) => {
      const api = await import("../message_management.ts");
      return api.sendFile(client as Portal, params as unknown as Parameters<typeof api.sendFile>[1], options);
    },
  },
  MarkMessageAsRead: {
    name: "MarkMessageAsRead",
    title: "Mark message as read",
    summary: "Marks the messages of a chat as read, up to and including one of them.",
    options: [{
      flag: "chat",
      param: "chatId",
      name: "ChatID",
      kind: "id",
      types: "String, Number",
      required: true,
      about: "Id of a chat after the word chat, e.g. `chat1417`, or the id of a user for the dialog with that user.",
    }, {
      flag: "message",
      param: "messageId",
      name: "MessageID",
      kind: "id",
      types: "String, Number",
      required: true,
      about: "Id of the last message that counts as read.",
    }],
    connects: true,
    method: "im.dialog.read",
    docs: "https://apidocs.bitrix24.com/api-reference/chats/messages/im-dialog-read.html",
    example: 'oint bitrix24 MarkMessageAsRead --url "b24-ar17wx.bitrix24.by" --chat 2164 --message 84875 ' +
      '--token "***"',
    run: async (client, params, options) => {
      const api = await import("../message_management.ts");
      return api.markMessageAsRead(
        client as Portal,
        params as unknown as Parameters<typeof api.markMessageAsRead>[1],
        options,
      );
    },
  },
  MarkMessageAsUnread: {
    name: "MarkMessageAsUnread",
    title: "Mark message as unread",
    summary: "Marks a message of a chat and all later ones as unread.",
    options: [{
      flag: "chat",
      param: "chatId",
      name: "ChatID",
      kind: "id",
      types: "String, Number",
      required: true,
      about: "Id of a chat after the word chat, e.g. `chat1417`, or the id of a user for the dialog with that user.",
    }, {
      flag: "message",
      param: "messageId",
      name: "MessageID",
      kind: "id",
      types: "String, Number",
      required: true,
      about: "Id of the first message that counts as unread.",
    }],
    connects: true,
    method: "im.dialog.unread",
    docs: "https://apidocs.bitrix24.com/api-reference/chats/messages/im-dialog-unread.html",
    example: 'oint bitrix24 MarkMessageAsUnread --url "b24-ar17wx.bitrix24.by" --chat 2164 --message 84869 ' +
      '--token "***"',
    run: async (client, params, options) => {
      const api = await import("../message_management.ts");
      return api.markMessageAsUnread(
        client as Portal,
        params as unknown as Parameters<typeof api.markMessageAsUnread>[1],
        options,
      );
    },
  },
  GetPictureBlock: {
    name: "GetPictureBlock",
    title: "Get picture block",
    summary: "Puts together a block that shows a picture, for the attachments of SendMessage; nothing is sent " +
      "to the portal.",
    options: [{
      flag: "title",
      param: "name",
      name: "Name",
      kind: "text",
      types: "String",
      required: true,
      about: "Caption of the picture.",
    }, {
      flag: "url",
      param: "url",
      name: "URL",
      kind: "text",
      types: "String",
      required: true,
      about: "Address of the picture; not the portal's.",
    }],
    connects: false,
    example: 'oint bitrix24 GetPictureBlock --title "Plan of the stand" --url "https://example.com/plan.png"',
    run: async (_client, params) => {
      const api = await import("../message_management.ts");
      return api.getPictureBlock(params as unknown as Parameters<typeof api.getPictureBlock>[0]);
    },
  },
  GetFileBlock: {
    name: "GetFileBlock",
    title: "Get file block",
    summary: "Puts together a block that shows a file, for the attachments of SendMessage; nothing is sent to " +
      "the portal.",
    options: [{
      flag: "title",
      param: "name",
      name: "Name",
      kind: "text",
      types: "String",
      required: true,
      about: "Name that is shown.",
    }, {
      flag: "url",
      param: "url",
      name: "URL",
      kind: "text",
      types: "String",
      required: true,
      about: "Address of the file; not the portal's.",
    }],
    connects: false,
    example: 'oint bitrix24 GetFileBlock --title "Offer.pdf" --url "https://example.com/offer.pdf"',
    run: async (_client, params) => {
      const api = await import("../message_management.ts");
      return api.getFileBlock(params as unknown as Parameters<typeof api.getFileBlock>[0]);
    },
  },
};
