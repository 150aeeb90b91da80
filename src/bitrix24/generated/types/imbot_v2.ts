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
  botId?: number | string | undefined;
  code?: string | undefined;
  botToken?: string | undefined;
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
  botToken?: string | undefined;
  filter?: object | undefined;
  limit?: number | string | undefined;
  offset?: number | string | undefined;
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
    botToken?: string | undefined;
    properties: {
      name: string;
      lastName?: string | undefined;
      workPosition?: string | undefined;
      color?: string | undefined;
      gender?: "M" | "F" | undefined;
      avatar?: unknown;
    };
    type?: string | undefined;
    eventMode?: "fetch" | "webhook" | undefined;
    webhookUrl?: string | undefined;
    isHidden?: boolean | ("Y" | "N") | undefined;
    isReactionsEnabled?: boolean | ("Y" | "N") | undefined;
    isSupportOpenline?: boolean | ("Y" | "N") | undefined;
    backgroundId?: "azure" | "mint" | "steel" | "slate" | "teal" | "cornflower" | "sky" | "peach" | "frost" | undefined;
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
  botToken?: string | undefined;
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
  botToken?: string | undefined;
  fields: {
    properties?: {
      name?: string | undefined;
      lastName?: string | undefined;
      workPosition?: string | undefined;
      color?: string | undefined;
      gender?: "M" | "F" | undefined;
      avatar?: unknown;
    } | undefined;
    isHidden?: boolean | ("Y" | "N") | undefined;
    isReactionsEnabled?: boolean | ("Y" | "N") | undefined;
    isSupportOpenline?: boolean | ("Y" | "N") | undefined;
    backgroundId?: string | number | undefined;
    eventMode?: "fetch" | "webhook" | undefined;
    webhookUrl?: string | undefined;
    botToken?: string | undefined;
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
  botToken?: string | undefined;
  fields?: {
    title?: string | undefined;
    description?: string | undefined;
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
      | "graphite"
      | undefined;
    avatar?: unknown;
    userIds?: (number | string)[] | undefined;
    ownerId?: number | string | undefined;
    message?: string | undefined;
  } | undefined;
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
  botToken?: string | undefined;
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
  botToken?: string | undefined;
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
    | "IMBOT_AGENT_ACTION_COMPOSING"
    | (string & {})
    | undefined;
  duration?: number | string | undefined;
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
  botToken?: string | undefined;
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
  botToken?: string | undefined;
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
  botToken?: string | undefined;
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
  botToken?: string | undefined;
  messageId: number | string;
  complete?: boolean | ("Y" | "N") | undefined;
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
  botToken?: string | undefined;
  messageId: number | string;
  range?: number | string | undefined;
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
  botToken?: string | undefined;
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
  botToken?: string | undefined;
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
  botToken?: string | undefined;
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
  botToken?: string | undefined;
  dialogId: string | number;
  messageId?: number | string | undefined;
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
  botToken?: string | undefined;
  dialogId: string | number;
  fields?: {
    message?: string | undefined;
    attach?: object | unknown[] | undefined;
    keyboard?: object | unknown[] | undefined;
    system?: boolean | ("Y" | "N") | undefined;
    urlPreview?: boolean | ("Y" | "N") | undefined;
    replyId?: number | string | undefined;
    templateId?: string | number | undefined;
    forwardIds?: object | undefined;
  } | undefined;
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
  botToken?: string | undefined;
  messageId: number | string;
  fields: {
    message?: string | undefined;
    attach?: object | unknown[] | undefined;
    keyboard?: object | unknown[] | undefined;
    urlPreview?: "Y" | "N" | undefined;
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
  botToken?: string | undefined;
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
  botToken?: string | undefined;
  dialogId: string | number;
  enabled?: boolean | ("Y" | "N") | undefined;
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
  botToken?: string | undefined;
  dialogId: string | number;
  fields: {
    title?: string | undefined;
    description?: string | undefined;
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
      | "graphite"
      | undefined;
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
  botToken?: string | undefined;
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
  botToken?: string | undefined;
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
  botToken?: string | undefined;
  dialogId: string | number;
  order?: object | undefined;
  limit?: number | string | undefined;
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
  botToken?: string | undefined;
  commandId: number | string;
  messageId: number | string;
  dialogId: string | number;
  fields?: {
    message?: string | undefined;
    attach?: object | unknown[] | undefined;
    keyboard?: object | unknown[] | undefined;
    system?: boolean | ("Y" | "N") | undefined;
    urlPreview?: boolean | ("Y" | "N") | undefined;
  } | undefined;
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
  botToken?: string | undefined;
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
  botToken?: string | undefined;
  fields: {
    command: string;
    title?: object | undefined;
    params?: object | undefined;
    common?: boolean | ("Y" | "N") | undefined;
    hidden?: boolean | ("Y" | "N") | undefined;
    extranetSupport?: boolean | ("Y" | "N") | undefined;
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
  botToken?: string | undefined;
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
  botToken?: string | undefined;
  commandId: number | string;
  fields: {
    command?: string | undefined;
    title?: object | undefined;
    params?: object | undefined;
    common?: boolean | ("Y" | "N") | undefined;
    hidden?: boolean | ("Y" | "N") | undefined;
    extranetSupport?: boolean | ("Y" | "N") | undefined;
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
  botToken?: string | undefined;
  offset?: number | string | undefined;
  limit?: number | string | undefined;
  withUserEvents?: boolean | ("Y" | "N") | undefined;
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
  botToken?: string | undefined;
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
  botToken?: string | undefined;
  dialogId: string | number;
  fields: {
    name: string;
    content: string;
    message?: string | undefined;
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
