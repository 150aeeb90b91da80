// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type {
  ImbotV2BotGetParams,
  ImbotV2BotGetResult,
  ImbotV2BotListParams,
  ImbotV2BotListResult,
  ImbotV2BotRegisterParams,
  ImbotV2BotRegisterResult,
  ImbotV2BotUnregisterParams,
  ImbotV2BotUnregisterResult,
  ImbotV2BotUpdateParams,
  ImbotV2BotUpdateResult,
  ImbotV2ChatAddParams,
  ImbotV2ChatAddResult,
  ImbotV2ChatGetParams,
  ImbotV2ChatGetResult,
  ImbotV2ChatInputActionNotifyParams,
  ImbotV2ChatInputActionNotifyResult,
  ImbotV2ChatLeaveParams,
  ImbotV2ChatLeaveResult,
  ImbotV2ChatManagerAddParams,
  ImbotV2ChatManagerAddResult,
  ImbotV2ChatManagerDeleteParams,
  ImbotV2ChatManagerDeleteResult,
  ImbotV2ChatMessageDeleteParams,
  ImbotV2ChatMessageDeleteResult,
  ImbotV2ChatMessageGetContextParams,
  ImbotV2ChatMessageGetContextResult,
  ImbotV2ChatMessageGetParams,
  ImbotV2ChatMessageGetResult,
  ImbotV2ChatMessageReactionAddParams,
  ImbotV2ChatMessageReactionAddResult,
  ImbotV2ChatMessageReactionDeleteParams,
  ImbotV2ChatMessageReactionDeleteResult,
  ImbotV2ChatMessageReadParams,
  ImbotV2ChatMessageReadResult,
  ImbotV2ChatMessageSendParams,
  ImbotV2ChatMessageSendResult,
  ImbotV2ChatMessageUpdateParams,
  ImbotV2ChatMessageUpdateResult,
  ImbotV2ChatSetOwnerParams,
  ImbotV2ChatSetOwnerResult,
  ImbotV2ChatTextFieldEnabledParams,
  ImbotV2ChatTextFieldEnabledResult,
  ImbotV2ChatUpdateParams,
  ImbotV2ChatUpdateResult,
  ImbotV2ChatUserAddParams,
  ImbotV2ChatUserAddResult,
  ImbotV2ChatUserDeleteParams,
  ImbotV2ChatUserDeleteResult,
  ImbotV2ChatUserListParams,
  ImbotV2ChatUserListResult,
  ImbotV2CommandAnswerParams,
  ImbotV2CommandAnswerResult,
  ImbotV2CommandListParams,
  ImbotV2CommandListResult,
  ImbotV2CommandRegisterParams,
  ImbotV2CommandRegisterResult,
  ImbotV2CommandUnregisterParams,
  ImbotV2CommandUnregisterResult,
  ImbotV2CommandUpdateParams,
  ImbotV2CommandUpdateResult,
  ImbotV2EventGetParams,
  ImbotV2EventGetResult,
  ImbotV2FileDownloadParams,
  ImbotV2FileDownloadResult,
  ImbotV2FileUploadParams,
  ImbotV2FileUploadResult,
  ImbotV2RevisionGetParams,
  ImbotV2RevisionGetResult,
} from "../types/imbot_v2.ts";

/** Methods of Bitrix24 whose names begin with `imbot.v2`. */
export interface ImbotV2RestMethods {
  /** Returns a bot by id or code, in full detail only to the application that owns it. */
  "imbot.v2.Bot.get": { params: ImbotV2BotGetParams; result: ImbotV2BotGetResult };
  /** Lists the caller's registered bots, in portions, with an optional filter by type. */
  "imbot.v2.Bot.list": { params: ImbotV2BotListParams; result: ImbotV2BotListResult };
  /** Registers a chat bot that gets events by webhook or by polling, and returns it. */
  "imbot.v2.Bot.register": { params: ImbotV2BotRegisterParams; result: ImbotV2BotRegisterResult };
  /** Removes a registered chat bot by its id; only its owner may do so. */
  "imbot.v2.Bot.unregister": { params: ImbotV2BotUnregisterParams; result: ImbotV2BotUnregisterResult };
  /** Changes profile, visibility, event mode or token of a registered chat bot and returns it. */
  "imbot.v2.Bot.update": { params: ImbotV2BotUpdateParams; result: ImbotV2BotUpdateResult };
  /** Shows in a chat for a while that the bot is busy, with a chosen status text such as typing. */
  "imbot.v2.Chat.InputAction.notify": {
    params: ImbotV2ChatInputActionNotifyParams;
    result: ImbotV2ChatInputActionNotifyResult;
  };
  /** Makes chat members managers of the chat on behalf of a bot. */
  "imbot.v2.Chat.Manager.add": { params: ImbotV2ChatManagerAddParams; result: ImbotV2ChatManagerAddResult };
  /** Takes the manager role in a chat away from the given users on behalf of a bot. */
  "imbot.v2.Chat.Manager.delete": { params: ImbotV2ChatManagerDeleteParams; result: ImbotV2ChatManagerDeleteResult };
  /** Puts the bot's reaction of a given kind on a message. */
  "imbot.v2.Chat.Message.Reaction.add": {
    params: ImbotV2ChatMessageReactionAddParams;
    result: ImbotV2ChatMessageReactionAddResult;
  };
  /** Takes the bot's reaction of a given kind off a message. */
  "imbot.v2.Chat.Message.Reaction.delete": {
    params: ImbotV2ChatMessageReactionDeleteParams;
    result: ImbotV2ChatMessageReactionDeleteResult;
  };
  /** Deletes the bot's own message, or any one if it manages the chat; complete erases it fully. */
  "imbot.v2.Chat.Message.delete": { params: ImbotV2ChatMessageDeleteParams; result: ImbotV2ChatMessageDeleteResult };
  /** Returns one chat message with its author to a bot whose type permits reading. */
  "imbot.v2.Chat.Message.get": { params: ImbotV2ChatMessageGetParams; result: ImbotV2ChatMessageGetResult };
  /** Returns a message with its neighbors on both sides, as many as range says, to a bot. */
  "imbot.v2.Chat.Message.getContext": {
    params: ImbotV2ChatMessageGetContextParams;
    result: ImbotV2ChatMessageGetContextResult;
  };
  /** Marks messages of a chat as read by the bot, up to a given one or all of them. */
  "imbot.v2.Chat.Message.read": { params: ImbotV2ChatMessageReadParams; result: ImbotV2ChatMessageReadResult };
  /** Sends a bot's message with text, attachment, keyboard, reply or forwarded messages; returns its id. */
  "imbot.v2.Chat.Message.send": { params: ImbotV2ChatMessageSendParams; result: ImbotV2ChatMessageSendResult };
  /** Edits text, attachment or keyboard of a message the bot sent, by messageId. */
  "imbot.v2.Chat.Message.update": { params: ImbotV2ChatMessageUpdateParams; result: ImbotV2ChatMessageUpdateResult };
  /** Switches the text input field of a chat with the bot on or off. */
  "imbot.v2.Chat.TextField.enabled": {
    params: ImbotV2ChatTextFieldEnabledParams;
    result: ImbotV2ChatTextFieldEnabledResult;
  };
  /** Adds users to a chat given by dialogId on behalf of a bot. */
  "imbot.v2.Chat.User.add": { params: ImbotV2ChatUserAddParams; result: ImbotV2ChatUserAddResult };
  /** Removes one user from a chat given by dialogId on behalf of a bot. */
  "imbot.v2.Chat.User.delete": { params: ImbotV2ChatUserDeleteParams; result: ImbotV2ChatUserDeleteResult };
  /** Lists participants of a chat with full user data for a bot, up to the given limit. */
  "imbot.v2.Chat.User.list": { params: ImbotV2ChatUserListParams; result: ImbotV2ChatUserListResult };
  /** Creates a group chat on behalf of a bot, with members and a first message, and returns it. */
  "imbot.v2.Chat.add": { params: ImbotV2ChatAddParams; result: ImbotV2ChatAddResult };
  /** Returns the data of a chat by dialogId to a bot that has access to it. */
  "imbot.v2.Chat.get": { params: ImbotV2ChatGetParams; result: ImbotV2ChatGetResult };
  /** Takes the bot out of a chat given by dialogId; answers true on success. */
  "imbot.v2.Chat.leave": { params: ImbotV2ChatLeaveParams; result: ImbotV2ChatLeaveResult };
  /** Hands ownership of a chat given by dialogId over to a user on behalf of a bot. */
  "imbot.v2.Chat.setOwner": { params: ImbotV2ChatSetOwnerParams; result: ImbotV2ChatSetOwnerResult };
  /** Changes title, description, color or avatar of a chat on behalf of a bot. */
  "imbot.v2.Chat.update": { params: ImbotV2ChatUpdateParams; result: ImbotV2ChatUpdateResult };
  /** Posts a bot's reply to a called command in the chat where the command was given. */
  "imbot.v2.Command.answer": { params: ImbotV2CommandAnswerParams; result: ImbotV2CommandAnswerResult };
  /** Lists the commands of one bot with their titles, parameters and visibility. */
  "imbot.v2.Command.list": { params: ImbotV2CommandListParams; result: ImbotV2CommandListResult };
  /** Registers a slash command of a bot with titles and visibility, and returns it. */
  "imbot.v2.Command.register": { params: ImbotV2CommandRegisterParams; result: ImbotV2CommandRegisterResult };
  /** Removes a slash command from a bot by the command's id. */
  "imbot.v2.Command.unregister": { params: ImbotV2CommandUnregisterParams; result: ImbotV2CommandUnregisterResult };
  /** Changes text, title, parameters or visibility of a bot's slash command and returns it. */
  "imbot.v2.Command.update": { params: ImbotV2CommandUpdateParams; result: ImbotV2CommandUpdateResult };
  /** Polls events of a bot in fetch mode; the offset confirms all earlier events for good. */
  "imbot.v2.Event.get": { params: ImbotV2EventGetParams; result: ImbotV2EventGetResult };
  /** Returns a download address for a chat file that the bot has access to. */
  "imbot.v2.File.download": { params: ImbotV2FileDownloadParams; result: ImbotV2FileDownloadResult };
  /** Uploads a base64 file to a chat on behalf of a bot and posts it as a message. */
  "imbot.v2.File.upload": { params: ImbotV2FileUploadParams; result: ImbotV2FileUploadResult };
  /** Returns revision numbers of the bot platform for REST, web, mobile and desktop clients. */
  "imbot.v2.Revision.get": { params: ImbotV2RevisionGetParams; result: ImbotV2RevisionGetResult };
}
