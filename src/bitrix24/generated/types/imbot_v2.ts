// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { User } from "./user.ts";

/** Stands in several types. */
export interface ImbotV2BotGetBot {
  id?: number;
  code?: string;
  type?: string;
  isHidden?: boolean;
  isSupportOpenline?: boolean;
  isReactionsEnabled?: boolean;
  backgroundId?: string | null;
  language?: string;
  moduleId?: string;
  eventMode?: "webhook" | "fetch";
  countMessage?: number;
  countCommand?: number;
  countChat?: number;
  countUser?: number;
}

/**
 * Parameters of imbot.v2.Bot.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/bots/bot-get.html
 */
export interface ImbotV2BotGetParams {
  botId?: number | string;
  code?: string;
  botToken?: string;
}

/** Result of imbot.v2.Bot.get. */
export interface ImbotV2BotGetResult {
  bot: ImbotV2BotGetBot;
  users: ImbotV2BotGetUsersItem[];
}

/** Stands in several types. */
export interface ImbotV2BotGetUsersItem {
  id?: number;
  active?: boolean;
  name?: string;
  bot?: boolean;
  type?: string;
}

/**
 * Parameters of imbot.v2.Bot.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/bots/bot-list.html
 */
export interface ImbotV2BotListParams {
  botToken?: string;
  filter?: object;
  limit?: number | string;
  offset?: number | string;
}

/** Result of imbot.v2.Bot.list. */
export interface ImbotV2BotListResult {
  bots: ImbotV2BotGetBot[];
  users: ImbotV2BotGetUsersItem[];
  hasNextPage?: boolean;
}

/**
 * Parameters of imbot.v2.Bot.register.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/bots/bot-register.html
 */
export interface ImbotV2BotRegisterParams {
  fields: {
    code: string;
    botToken?: string;
    properties: {
      name: string;
      lastName?: string;
      workPosition?: string;
      color?: string;
      gender?: "M" | "F";
      avatar?: unknown;
    };
    type?: string;
    eventMode?: "fetch" | "webhook";
    webhookUrl?: string;
    isHidden?: boolean | ("Y" | "N");
    isReactionsEnabled?: boolean | ("Y" | "N");
    isSupportOpenline?: boolean | ("Y" | "N");
    backgroundId?: "azure" | "mint" | "steel" | "slate" | "teal" | "cornflower" | "sky" | "peach" | "frost";
  };
}

/** Result of imbot.v2.Bot.register. */
export interface ImbotV2BotRegisterResult {
  bot: ImbotV2BotGetBot;
  users: {
    id?: number;
    active?: boolean;
    name?: string;
    firstName?: string;
    lastName?: string;
    workPosition?: string;
    color?: string;
    avatar?: string;
    gender?: string;
    birthday?: string;
    extranet?: boolean;
    bot?: boolean;
    connector?: boolean;
    externalAuthId?: string;
    status?: string;
    idle?: boolean;
    lastActivityDate?: string;
    absent?: boolean;
    departments?: number[];
    phones?: boolean | unknown[];
    type?: string;
  }[];
}

/**
 * Parameters of imbot.v2.Bot.unregister.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/bots/bot-unregister.html
 */
export interface ImbotV2BotUnregisterParams {
  botId: number | string;
  botToken?: string;
}

/** Result of imbot.v2.Bot.unregister. */
export interface ImbotV2BotUnregisterResult {
  result?: boolean;
}

/**
 * Parameters of imbot.v2.Bot.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/bots/bot-update.html
 */
export interface ImbotV2BotUpdateParams {
  botId: number | string;
  botToken?: string;
  fields: {
    properties?: {
      name?: string;
      lastName?: string;
      workPosition?: string;
      color?: string;
      gender?: "M" | "F";
      avatar?: unknown;
    };
    isHidden?: boolean | ("Y" | "N");
    isReactionsEnabled?: boolean | ("Y" | "N");
    isSupportOpenline?: boolean | ("Y" | "N");
    backgroundId?: string | number;
    eventMode?: "fetch" | "webhook";
    webhookUrl?: string;
    botToken?: string;
  };
}

/** Result of imbot.v2.Bot.update. */
export interface ImbotV2BotUpdateResult {
  bot: ImbotV2BotGetBot;
  users: ImbotV2BotGetUsersItem[];
}

/**
 * Parameters of imbot.v2.Chat.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/chats/chat-add.html
 */
export interface ImbotV2ChatAddParams {
  botId: number | string;
  botToken?: string;
  fields?: {
    title?: string;
    description?: string;
    color?:
      | "red"
      | "green"
      | "mint"
      | "lightBlue"
      | "darkBlue"
      | "purple"
      | "aqua"
      | "pink"
      | "lime"
      | "brown"
      | "azure"
      | "khaki"
      | "sand"
      | "marengo"
      | "gray"
      | "graphite";
    avatar?: unknown;
    userIds?: (number | string)[];
    ownerId?: number | string;
    message?: string;
  };
}

/** Result of imbot.v2.Chat.add. */
export interface ImbotV2ChatAddResult {
  chat: {
    id?: number;
    dialogId?: string;
    name?: string;
    description?: string;
    type?: string;
    owner?: number;
    color?: string | null;
    avatar?: string;
    role?: "owner" | "manager" | "member" | "guest" | "none";
    dateCreate?: string | null;
    lastMessageId?: number | null;
    muteList?: unknown[];
    managerList?: unknown[];
    messageType?: string;
    extranet?: boolean;
    containsCollaber?: boolean;
    entityType?: string;
    entityId?: string;
    entityData1?: string;
    entityData2?: string;
    entityData3?: string;
    entityLink?: object;
    diskFolderId?: number;
    permissions?: object;
    parentChatId?: null;
    parentMessageId?: null;
    isNew?: boolean;
    textFieldEnabled?: string;
    backgroundId?: null;
    lastMessageViews?: string;
    lastId?: null;
    markedId?: null;
    messageCount?: number;
    public?: string;
    unreadId?: null;
    userCounter?: number;
  };
  users: {
    id?: number;
    active?: boolean;
    name?: string;
    type?: string;
    firstName?: string;
    lastName?: string;
    workPosition?: string;
    color?: string;
    avatar?: string;
    gender?: string;
    birthday?: string;
    extranet?: boolean;
    bot?: boolean;
    connector?: boolean;
    externalAuthId?: string;
    status?: string;
    idle?: boolean;
    lastActivityDate?: string;
    absent?: boolean;
    departments?: number[];
    phones?: boolean;
  }[];
}

/**
 * Parameters of imbot.v2.Chat.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/chats/chat-get.html
 */
export interface ImbotV2ChatGetParams {
  botId: number | string;
  botToken?: string;
  dialogId: string | number;
}

/** Result of imbot.v2.Chat.get. */
export interface ImbotV2ChatGetResult {
  chat: {
    id?: number;
    dialogId?: string;
    name?: string;
    description?: string;
    type?: string;
    owner?: number;
    color?: string | null;
    avatar?: string;
    role?: "owner" | "manager" | "member" | "guest" | "none";
    dateCreate?: string | null;
    lastMessageId?: number | null;
    muteList?: unknown[];
    managerList?: unknown[];
    messageType?: string;
    extranet?: boolean;
    containsCollaber?: boolean;
    entityType?: string;
    entityId?: string;
    entityData1?: string;
    entityData2?: string;
    entityData3?: string;
    entityLink?: object;
    diskFolderId?: number;
    permissions?: object;
    parentChatId?: null;
    parentMessageId?: null;
    isNew?: boolean;
    textFieldEnabled?: string;
    backgroundId?: null;
    lastMessageViews?: string;
    lastId?: number;
    markedId?: null;
    messageCount?: number;
    public?: string;
    unreadId?: null;
    userCounter?: number;
  };
}

/**
 * Parameters of imbot.v2.Chat.InputAction.notify.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/ui/chat-input-action-notify.html
 */
export interface ImbotV2ChatInputActionNotifyParams {
  botId: number | string;
  botToken?: string;
  dialogId: string | number;
  statusMessageCode?:
    | "IMBOT_AGENT_ACTION_THINKING"
    | "IMBOT_AGENT_ACTION_SEARCHING"
    | "IMBOT_AGENT_ACTION_GENERATING"
    | "IMBOT_AGENT_ACTION_ANALYZING"
    | "IMBOT_AGENT_ACTION_PROCESSING"
    | "IMBOT_AGENT_ACTION_TRANSLATING"
    | "IMBOT_AGENT_ACTION_CONNECTING"
    | "IMBOT_AGENT_ACTION_CHECKING"
    | "IMBOT_AGENT_ACTION_CALCULATING"
    | "IMBOT_AGENT_ACTION_READING_DOCS"
    | "IMBOT_AGENT_ACTION_COMPOSING";
  duration?: number | string;
}

/** Result of imbot.v2.Chat.InputAction.notify. */
export interface ImbotV2ChatInputActionNotifyResult {
  result?: boolean;
}

/**
 * Parameters of imbot.v2.Chat.leave.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/chats/chat-leave.html
 */
export interface ImbotV2ChatLeaveParams {
  botId: number | string;
  botToken?: string;
  dialogId: string | number;
}

/** Result of imbot.v2.Chat.leave. */
export interface ImbotV2ChatLeaveResult {
  result?: boolean;
}

/**
 * Parameters of imbot.v2.Chat.Manager.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/chats/chat-manager-add.html
 */
export interface ImbotV2ChatManagerAddParams {
  botId: number | string;
  botToken?: string;
  dialogId: string | number;
  userIds: (number | string)[];
}

/** Result of imbot.v2.Chat.Manager.add. */
export interface ImbotV2ChatManagerAddResult {
  result?: boolean;
}

/**
 * Parameters of imbot.v2.Chat.Manager.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/chats/chat-manager-delete.html
 */
export interface ImbotV2ChatManagerDeleteParams {
  botId: number | string;
  botToken?: string;
  dialogId: string | number;
  userIds: (number | string)[];
}

/** Result of imbot.v2.Chat.Manager.delete. */
export interface ImbotV2ChatManagerDeleteResult {
  result?: boolean;
}

/**
 * Parameters of imbot.v2.Chat.Message.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/chat-message-delete.html
 */
export interface ImbotV2ChatMessageDeleteParams {
  botId: number | string;
  botToken?: string;
  messageId: number | string;
  complete?: boolean | ("Y" | "N");
}

/** Result of imbot.v2.Chat.Message.delete. */
export interface ImbotV2ChatMessageDeleteResult {
  result?: boolean;
}

/** Stands in several types. */
export interface ImbotV2ChatMessageGetContextMessagesItem {
  id?: number;
  chatId?: number;
  authorId?: number;
  date?: string;
  text?: string;
  isSystem?: boolean;
  uuid?: string;
  forward?: null | object;
  params?: object;
  viewedByOthers?: boolean;
}

/** Parameters of imbot.v2.Chat.Message.getContext. */
export interface ImbotV2ChatMessageGetContextParams {
  botId: number | string;
  botToken?: string;
  messageId: number | string;
  range?: number | string;
}

/** Result of imbot.v2.Chat.Message.getContext. */
export interface ImbotV2ChatMessageGetContextResult {
  messages: ImbotV2ChatMessageGetContextMessagesItem[];
  users: ImbotV2BotGetUsersItem[];
  hasPrevPage?: boolean;
  hasNextPage?: boolean;
}

/**
 * Parameters of imbot.v2.Chat.Message.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/chat-message-get.html
 */
export interface ImbotV2ChatMessageGetParams {
  botId: number | string;
  botToken?: string;
  messageId: number | string;
}

/** Result of imbot.v2.Chat.Message.get. */
export interface ImbotV2ChatMessageGetResult {
  message: ImbotV2ChatMessageGetContextMessagesItem;
  user: ImbotV2BotGetUsersItem;
}

/** Parameters of imbot.v2.Chat.Message.Reaction.add. */
export interface ImbotV2ChatMessageReactionAddParams {
  botId: number | string;
  botToken?: string;
  messageId: number | string;
  reaction:
    | "like"
    | "dislike"
    | "faceWithTearsOfJoy"
    | "redHeart"
    | "neutralFace"
    | "fire"
    | "cry"
    | "slightlySmilingFace"
    | "winkingFace"
    | "laugh"
    | "kiss"
    | "wonder"
    | "slightlyFrowningFace"
    | "loudlyCryingFace"
    | "faceWithStuckOutTongue"
    | "faceWithStuckOutTongueAndWinkingEye"
    | "smilingFaceWithSunglasses"
    | "confusedFace"
    | "flushedFace"
    | "thinkingFace"
    | "angry"
    | "smilingFaceWithHorns"
    | "faceWithThermometer"
    | "facepalm"
    | "poo"
    | "flexedBiceps"
    | "clappingHands"
    | "raisedHand"
    | "smilingFaceWithHeartEyes"
    | "smilingFaceWithHearts"
    | "pleadingFace"
    | "relievedFace"
    | "foldedHands"
    | "okHand"
    | "signHorns"
    | "loveYouGesture"
    | "clownFace"
    | "partyingFace"
    | "questionMark"
    | "exclamationMark"
    | "lightBulb"
    | "bomb"
    | "sleepingSymbol"
    | "crossMark"
    | "whiteHeavyCheckMark"
    | "eyes"
    | "handshake"
    | "hundredPoints";
}

/** Result of imbot.v2.Chat.Message.Reaction.add. */
export interface ImbotV2ChatMessageReactionAddResult {
  result?: boolean;
}

/** Parameters of imbot.v2.Chat.Message.Reaction.delete. */
export interface ImbotV2ChatMessageReactionDeleteParams {
  botId: number | string;
  botToken?: string;
  messageId: number | string;
  reaction: string;
}

/** Result of imbot.v2.Chat.Message.Reaction.delete. */
export interface ImbotV2ChatMessageReactionDeleteResult {
  result?: boolean;
}

/**
 * Parameters of imbot.v2.Chat.Message.read.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/chat-message-read.html
 */
export interface ImbotV2ChatMessageReadParams {
  botId: number | string;
  botToken?: string;
  dialogId: string | number;
  messageId?: number | string;
}

/** Result of imbot.v2.Chat.Message.read. */
export interface ImbotV2ChatMessageReadResult {
  chatId?: number;
  lastId?: number;
  counter?: number;
  viewedMessages: number[];
}

/**
 * Parameters of imbot.v2.Chat.Message.send.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/chat-message-send.html
 */
export interface ImbotV2ChatMessageSendParams {
  botId: number | string;
  botToken?: string;
  dialogId: string | number;
  fields?: {
    message?: string;
    attach?: object | unknown[];
    keyboard?: object | unknown[];
    system?: boolean | ("Y" | "N");
    urlPreview?: boolean | ("Y" | "N");
    replyId?: number | string;
    templateId?: string | number;
    forwardIds?: object;
  };
}

/** Result of imbot.v2.Chat.Message.send. */
export interface ImbotV2ChatMessageSendResult {
  id?: number;
  uuidMap: object;
}

/**
 * Parameters of imbot.v2.Chat.Message.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/chat-message-update.html
 */
export interface ImbotV2ChatMessageUpdateParams {
  botId: number | string;
  botToken?: string;
  messageId: number | string;
  fields: {
    message?: string;
    attach?: object | unknown[];
    keyboard?: object | unknown[];
    urlPreview?: "Y" | "N";
  };
}

/** Result of imbot.v2.Chat.Message.update. */
export interface ImbotV2ChatMessageUpdateResult {
  result?: boolean;
}

/**
 * Parameters of imbot.v2.Chat.setOwner.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/chats/chat-set-owner.html
 */
export interface ImbotV2ChatSetOwnerParams {
  botId: number | string;
  botToken?: string;
  dialogId: string | number;
  userId: number | string;
}

/** Result of imbot.v2.Chat.setOwner. */
export interface ImbotV2ChatSetOwnerResult {
  result?: boolean;
}

/**
 * Parameters of imbot.v2.Chat.TextField.enabled.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/ui/chat-text-field-enabled.html
 */
export interface ImbotV2ChatTextFieldEnabledParams {
  botId: number | string;
  botToken?: string;
  dialogId: string | number;
  enabled?: boolean | ("Y" | "N");
}

/** Result of imbot.v2.Chat.TextField.enabled. */
export interface ImbotV2ChatTextFieldEnabledResult {
  result?: boolean;
}

/**
 * Parameters of imbot.v2.Chat.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/chats/chat-update.html
 */
export interface ImbotV2ChatUpdateParams {
  botId: number | string;
  botToken?: string;
  dialogId: string | number;
  fields: {
    title?: string;
    description?: string;
    color?:
      | "red"
      | "green"
      | "mint"
      | "lightBlue"
      | "darkBlue"
      | "purple"
      | "aqua"
      | "pink"
      | "lime"
      | "brown"
      | "azure"
      | "khaki"
      | "sand"
      | "marengo"
      | "gray"
      | "graphite";
    avatar?: unknown;
  };
}

/** Result of imbot.v2.Chat.update. */
export interface ImbotV2ChatUpdateResult {
  result?: boolean;
}

/**
 * Parameters of imbot.v2.Chat.User.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/chats/chat-user-add.html
 */
export interface ImbotV2ChatUserAddParams {
  botId: number | string;
  botToken?: string;
  dialogId: string | number;
  userIds: (number | string)[];
}

/** Result of imbot.v2.Chat.User.add. */
export interface ImbotV2ChatUserAddResult {
  result?: boolean;
}

/**
 * Parameters of imbot.v2.Chat.User.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/chats/chat-user-delete.html
 */
export interface ImbotV2ChatUserDeleteParams {
  botId: number | string;
  botToken?: string;
  dialogId: string | number;
  userId: number | string;
}

/** Result of imbot.v2.Chat.User.delete. */
export interface ImbotV2ChatUserDeleteResult {
  result?: boolean;
}

/**
 * Parameters of imbot.v2.Chat.User.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/chats/chat-user-list.html
 */
export interface ImbotV2ChatUserListParams {
  botId: number | string;
  botToken?: string;
  dialogId: string | number;
  order?: object;
  limit?: number | string;
}

/** Result of imbot.v2.Chat.User.list. */
export type ImbotV2ChatUserListResult = User[];

/**
 * Parameters of imbot.v2.Command.answer.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/commands/command-answer.html
 */
export interface ImbotV2CommandAnswerParams {
  botId: number | string;
  botToken?: string;
  commandId: number | string;
  messageId: number | string;
  dialogId: string | number;
  fields?: {
    message?: string;
    attach?: object | unknown[];
    keyboard?: object | unknown[];
    system?: boolean | ("Y" | "N");
    urlPreview?: boolean | ("Y" | "N");
  };
}

/** Result of imbot.v2.Command.answer. */
export interface ImbotV2CommandAnswerResult {
  result?: boolean;
}

/**
 * Parameters of imbot.v2.Command.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/commands/command-list.html
 */
export interface ImbotV2CommandListParams {
  botId: number | string;
  botToken?: string;
}

/** Result of imbot.v2.Command.list. */
export interface ImbotV2CommandListResult {
  commands: {
    id?: number;
    botId?: number;
    command?: string;
    title?: string;
    params?: string;
    common?: boolean;
    hidden?: boolean;
    extranetSupport?: boolean;
    category?: string;
    context?: string;
  }[];
}

/** Stands in several types. */
export interface ImbotV2CommandRegisterCommand {
  id?: number;
  botId?: number;
  command?: string;
  common?: boolean;
  hidden?: boolean;
  extranetSupport?: boolean;
}

/**
 * Parameters of imbot.v2.Command.register.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/commands/command-register.html
 */
export interface ImbotV2CommandRegisterParams {
  botId: number | string;
  botToken?: string;
  fields: {
    command: string;
    title?: object;
    params?: object;
    common?: boolean | ("Y" | "N");
    hidden?: boolean | ("Y" | "N");
    extranetSupport?: boolean | ("Y" | "N");
  };
}

/** Result of imbot.v2.Command.register. */
export interface ImbotV2CommandRegisterResult {
  command: ImbotV2CommandRegisterCommand;
}

/**
 * Parameters of imbot.v2.Command.unregister.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/commands/command-unregister.html
 */
export interface ImbotV2CommandUnregisterParams {
  botId: number | string;
  botToken?: string;
  commandId: number | string;
}

/** Result of imbot.v2.Command.unregister. */
export interface ImbotV2CommandUnregisterResult {
  result?: boolean;
}

/**
 * Parameters of imbot.v2.Command.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/commands/command-update.html
 */
export interface ImbotV2CommandUpdateParams {
  botId: number | string;
  botToken?: string;
  commandId: number | string;
  fields: {
    command?: string;
    title?: object;
    params?: object;
    common?: boolean | ("Y" | "N");
    hidden?: boolean | ("Y" | "N");
    extranetSupport?: boolean | ("Y" | "N");
  };
}

/** Result of imbot.v2.Command.update. */
export interface ImbotV2CommandUpdateResult {
  command: ImbotV2CommandRegisterCommand;
}

/**
 * Parameters of imbot.v2.Event.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/events/event-get.html
 */
export interface ImbotV2EventGetParams {
  botId: number | string;
  botToken?: string;
  offset?: number | string;
  limit?: number | string;
  withUserEvents?: boolean | ("Y" | "N");
}

/** Result of imbot.v2.Event.get. */
export interface ImbotV2EventGetResult {
  events: {
    eventId?: number;
    type?:
      | "ONIMBOTV2MESSAGEADD"
      | "ONIMBOTV2MESSAGEUPDATE"
      | "ONIMBOTV2MESSAGEDELETE"
      | "ONIMBOTV2JOINCHAT"
      | "ONIMBOTV2DELETE"
      | "ONIMBOTV2CONTEXTGET"
      | "ONIMBOTV2COMMANDADD"
      | "ONIMBOTV2REACTIONCHANGE";
    date?: string;
    data?: object;
  }[];
  nextOffset?: number;
  hasMore?: boolean;
}

/**
 * Parameters of imbot.v2.File.download.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/files/file-download.html
 */
export interface ImbotV2FileDownloadParams {
  botId: number | string;
  botToken?: string;
  fileId: number | string;
}

/** Result of imbot.v2.File.download. */
export interface ImbotV2FileDownloadResult {
  downloadUrl?: string;
}

/**
 * Parameters of imbot.v2.File.upload.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/files/file-upload.html
 */
export interface ImbotV2FileUploadParams {
  botId: number | string;
  botToken?: string;
  dialogId: string | number;
  fields: {
    name: string;
    content: string;
    message?: string;
  };
}

/** Result of imbot.v2.File.upload. */
export interface ImbotV2FileUploadResult {
  file: {
    id?: number;
    chatId?: number;
    name?: string;
    extension?: string;
    size?: number;
  };
  messageId?: number;
  chatId?: number;
  dialogId?: string;
}

/**
 * Parameters of imbot.v2.Revision.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/revision-get.html
 */
export interface ImbotV2RevisionGetParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of imbot.v2.Revision.get. */
export interface ImbotV2RevisionGetResult {
  rest?: number;
  web?: number;
  mobile?: number;
  desktop?: number;
}
