// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Stands in several types. */
export interface ImbotV2BotGetBot {
  /** Id, unique among its kind. */
  id?: number;
  /** Symbolic code. */
  code?: string;
  /** What kind it is of. */
  type?: string;
  /** Whether lists of chat bots do not show it. */
  isHidden?: boolean;
  /** Whether the bot works in open channels. */
  isSupportOpenline?: boolean;
  /** Whether messages can be reacted to. */
  isReactionsEnabled?: boolean;
  /** Background of the chat. */
  backgroundId?: string | null;
  /** Code of the language, e.g. en. */
  language?: string;
  /** Module of the portal that it belongs to. */
  moduleId?: string;
  /** How events come: webhook or fetch. */
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
  /** Id of the chat bot. At least one of botId, code is needed. Needed in some cases only. */
  botId?: number | string | undefined;
  /** Symbolic code. At least one of botId, code is needed. Needed in some cases only. */
  code?: string | undefined;
  /** Key of the chat bot. Needed in some cases only. */
  botToken?: string | undefined;
}

/** Result of imbot.v2.Bot.get. */
export interface ImbotV2BotGetResult {
  /** Whether it is a chat bot, or the bot itself. */
  bot: ImbotV2BotGetBot;
  /** The users, or their ids. */
  users: ImbotV2BotGetUsersItem[];
}

/** Stands in several types. */
export interface ImbotV2BotGetUsersItem {
  /** Id, unique among its kind. */
  id?: number;
  /** Whether it is in use. */
  active?: boolean;
  /** What it is called. */
  name?: string;
  /** Whether it is a chat bot, or the bot itself. */
  bot?: boolean;
  /** What kind it is of. */
  type?: string;
}

/**
 * Parameters of imbot.v2.Bot.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/bots/bot-list.html
 */
export interface ImbotV2BotListParams {
  /** Key of the chat bot. Needed in some cases only. */
  botToken?: string | undefined;
  /** Conditions that all must hold. */
  filter?: object | undefined;
  /** How many records to return at most. Default: 50. */
  limit?: number | string | undefined;
  /** How many records to skip. Default: 0. */
  offset?: number | string | undefined;
}

/** Result of imbot.v2.Bot.list. */
export interface ImbotV2BotListResult {
  bots: ImbotV2BotGetBot[];
  /** The users, or their ids. */
  users: ImbotV2BotGetUsersItem[];
  hasNextPage?: boolean;
}

/**
 * Parameters of imbot.v2.Bot.register.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/bots/bot-register.html
 */
export interface ImbotV2BotRegisterParams {
  /** Fields of the record by their names. */
  fields: {
    /** Symbolic code. */
    code: string;
    /** Key of the chat bot. Needed in some cases only. */
    botToken?: string | undefined;
    /** What else is known of it. */
    properties: {
      /** What it is called. */
      name: string;
      /** Surname. */
      lastName?: string | undefined;
      /** Position in the company. */
      workPosition?: string | undefined;
      /** Color that it is shown in. */
      color?: string | undefined;
      /** M or F. */
      gender?: "M" | "F" | undefined;
      /** Picture that stands for it. */
      avatar?: unknown;
    };
    /** What kind it is of. Default: bot. */
    type?: string | undefined;
    /** How events come: webhook or fetch. Default: fetch. */
    eventMode?: "fetch" | "webhook" | undefined;
    /** Needed in some cases only. */
    webhookUrl?: string | undefined;
    /** Whether lists of chat bots do not show it. Default: false. */
    isHidden?: boolean | ("Y" | "N") | undefined;
    /** Whether messages can be reacted to. Default: true. */
    isReactionsEnabled?: boolean | ("Y" | "N") | undefined;
    /** Whether the bot works in open channels. Default: false. */
    isSupportOpenline?: boolean | ("Y" | "N") | undefined;
    /** Background of the chat. */
    backgroundId?: "azure" | "mint" | "steel" | "slate" | "teal" | "cornflower" | "sky" | "peach" | "frost" | undefined;
  };
}

/** Result of imbot.v2.Bot.register. */
export interface ImbotV2BotRegisterResult {
  /** Whether it is a chat bot, or the bot itself. */
  bot: ImbotV2BotGetBot;
  /** The users, or their ids. */
  users: {
    /** Id, unique among its kind. */
    id?: number;
    /** Whether it is in use. */
    active?: boolean;
    /** What it is called. */
    name?: string;
    /** First name. */
    firstName?: string;
    /** Surname. */
    lastName?: string;
    /** Position in the company. */
    workPosition?: string;
    /** Color that it is shown in. */
    color?: string;
    /** Picture that stands for it. */
    avatar?: string;
    /** M or F. */
    gender?: string;
    /** Day of birth. */
    birthday?: string;
    /** Whether the user is one from outside. */
    extranet?: boolean;
    /** Whether it is a chat bot, or the bot itself. */
    bot?: boolean;
    /** Whether it comes through an outside messenger, or which one. */
    connector?: boolean;
    /** Outside system through which the user signs in. */
    externalAuthId?: string;
    /** State that it is in. */
    status?: string;
    /** Whether the user is away. */
    idle?: boolean;
    /** When something last happened with it. */
    lastActivityDate?: string;
    /** Whether the user is on leave. */
    absent?: boolean;
    /** Departments that somebody belongs to. */
    departments?: number[];
    /** Phone numbers. */
    phones?: boolean | unknown[];
    /** What kind it is of. */
    type?: string;
  }[];
}

/**
 * Parameters of imbot.v2.Bot.unregister.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/bots/bot-unregister.html
 */
export interface ImbotV2BotUnregisterParams {
  /** Id of the chat bot. */
  botId: number | string;
  /** Key of the chat bot. Needed in some cases only. */
  botToken?: string | undefined;
}

/** Result of imbot.v2.Bot.unregister. */
export interface ImbotV2BotUnregisterResult {
  /** Whether it went well. */
  result?: boolean;
}

/**
 * Parameters of imbot.v2.Bot.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/bots/bot-update.html
 */
export interface ImbotV2BotUpdateParams {
  /** Id of the chat bot. */
  botId: number | string;
  /** Key of the chat bot. Needed in some cases only. */
  botToken?: string | undefined;
  /** Fields of the record by their names. */
  fields: {
    /** What else is known of it. */
    properties?: {
      /** What it is called. */
      name?: string | undefined;
      /** Surname. */
      lastName?: string | undefined;
      /** Position in the company. */
      workPosition?: string | undefined;
      /** Color that it is shown in. */
      color?: string | undefined;
      /** M or F. */
      gender?: "M" | "F" | undefined;
      /** Picture that stands for it. */
      avatar?: unknown;
    } | undefined;
    /** Whether lists of chat bots do not show it. */
    isHidden?: boolean | ("Y" | "N") | undefined;
    /** Whether messages can be reacted to. */
    isReactionsEnabled?: boolean | ("Y" | "N") | undefined;
    /** Whether the bot works in open channels. */
    isSupportOpenline?: boolean | ("Y" | "N") | undefined;
    /** Background of the chat. */
    backgroundId?: string | number | undefined;
    /** How events come: webhook or fetch. */
    eventMode?: "fetch" | "webhook" | undefined;
    webhookUrl?: string | undefined;
    /** Key of the chat bot. */
    botToken?: string | undefined;
  };
}

/** Result of imbot.v2.Bot.update. */
export interface ImbotV2BotUpdateResult {
  /** Whether it is a chat bot, or the bot itself. */
  bot: ImbotV2BotGetBot;
  /** The users, or their ids. */
  users: ImbotV2BotGetUsersItem[];
}

/**
 * Parameters of imbot.v2.Chat.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/chats/chat-add.html
 */
export interface ImbotV2ChatAddParams {
  /** Id of the chat bot. */
  botId: number | string;
  /** Key of the chat bot. Needed in some cases only. */
  botToken?: string | undefined;
  /** Fields of the record by their names. */
  fields?: {
    /** What it is called, for people to read. */
    title?: string | undefined;
    /** What it is about, in words. */
    description?: string | undefined;
    /** Color that it is shown in. */
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
    /** Picture that stands for it. */
    avatar?: unknown;
    /** Ids of users: user.get. */
    userIds?: (number | string)[] | undefined;
    /** Id of what it belongs to. */
    ownerId?: number | string | undefined;
    /** Text of the message. */
    message?: string | undefined;
  } | undefined;
}

/** Result of imbot.v2.Chat.add. */
export interface ImbotV2ChatAddResult {
  /** The chat. */
  chat: {
    /** Id, unique among its kind. */
    id?: number;
    /** Dialog: chat17 for chat 17, or the id of a user. */
    dialogId?: string;
    /** What it is called. */
    name?: string;
    /** What it is about, in words. */
    description?: string;
    /** What kind it is of. */
    type?: string;
    /** Whose it is. */
    owner?: number;
    /** Color that it is shown in. */
    color?: string | null;
    /** Picture that stands for it. */
    avatar?: string;
    /** What somebody is there. */
    role?: "owner" | "manager" | "member" | "guest" | "none";
    /** When it was created. */
    dateCreate?: string | null;
    /** Id of the last message. */
    lastMessageId?: number | null;
    /** Ids of the users who have muted it. */
    muteList?: unknown[];
    /** Ids of the users who manage it. */
    managerList?: unknown[];
    /** Kind of the chat. */
    messageType?: string;
    /** Whether the user is one from outside. */
    extranet?: boolean;
    /** Whether a guest of a collaboration takes part. */
    containsCollaber?: boolean;
    /** Kind of the record that it belongs to. */
    entityType?: string;
    /** Id of the record that it belongs to. */
    entityId?: string;
    /** First part of the data about what the chat belongs to. */
    entityData1?: string;
    /** Second part of the data about what the chat belongs to. */
    entityData2?: string;
    /** Third part of the data about what the chat belongs to. */
    entityData3?: string;
    /** Record that it belongs to. */
    entityLink?: object;
    /** Id of the chat's folder. */
    diskFolderId?: number;
    /** Who may do what. */
    permissions?: object;
    /** Id of the chat that it belongs to. */
    parentChatId?: null;
    /** Id of the message that it belongs to. */
    parentMessageId?: null;
    /** Whether it is new. */
    isNew?: boolean;
    /** Whether people can write there. */
    textFieldEnabled?: string;
    /** Background of the chat. */
    backgroundId?: null;
    /** Who has seen the last message. */
    lastMessageViews?: string;
    /** Id of the last record that is known already. */
    lastId?: null;
    /** Id of the first message that was marked as unread. */
    markedId?: null;
    /** How many messages there are. */
    messageCount?: number;
    /** Public address of the chat. */
    public?: string;
    /** Id of the first message that was not read. */
    unreadId?: null;
    /** How many users there are. */
    userCounter?: number;
  };
  /** The users, or their ids. */
  users: {
    /** Id, unique among its kind. */
    id?: number;
    /** Whether it is in use. */
    active?: boolean;
    /** What it is called. */
    name?: string;
    /** What kind it is of. */
    type?: string;
    /** First name. */
    firstName?: string;
    /** Surname. */
    lastName?: string;
    /** Position in the company. */
    workPosition?: string;
    /** Color that it is shown in. */
    color?: string;
    /** Picture that stands for it. */
    avatar?: string;
    /** M or F. */
    gender?: string;
    /** Day of birth. */
    birthday?: string;
    /** Whether the user is one from outside. */
    extranet?: boolean;
    /** Whether it is a chat bot, or the bot itself. */
    bot?: boolean;
    /** Whether it comes through an outside messenger, or which one. */
    connector?: boolean;
    /** Outside system through which the user signs in. */
    externalAuthId?: string;
    /** State that it is in. */
    status?: string;
    /** Whether the user is away. */
    idle?: boolean;
    /** When something last happened with it. */
    lastActivityDate?: string;
    /** Whether the user is on leave. */
    absent?: boolean;
    /** Departments that somebody belongs to. */
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
  /** Id of the chat bot. */
  botId: number | string;
  /** Key of the chat bot. Needed in some cases only. */
  botToken?: string | undefined;
  /** Dialog: chat17 for chat 17, or the id of a user. */
  dialogId: string | number;
}

/** Result of imbot.v2.Chat.get. */
export interface ImbotV2ChatGetResult {
  /** The chat. */
  chat: {
    /** Id, unique among its kind. */
    id?: number;
    /** Dialog: chat17 for chat 17, or the id of a user. */
    dialogId?: string;
    /** What it is called. */
    name?: string;
    /** What it is about, in words. */
    description?: string;
    /** What kind it is of. */
    type?: string;
    /** Whose it is. */
    owner?: number;
    /** Color that it is shown in. */
    color?: string | null;
    /** Picture that stands for it. */
    avatar?: string;
    /** What somebody is there. */
    role?: "owner" | "manager" | "member" | "guest" | "none";
    /** When it was created. */
    dateCreate?: string | null;
    /** Id of the last message. */
    lastMessageId?: number | null;
    /** Ids of the users who have muted it. */
    muteList?: unknown[];
    /** Ids of the users who manage it. */
    managerList?: unknown[];
    /** Kind of the chat. */
    messageType?: string;
    /** Whether the user is one from outside. */
    extranet?: boolean;
    /** Whether a guest of a collaboration takes part. */
    containsCollaber?: boolean;
    /** Kind of the record that it belongs to. */
    entityType?: string;
    /** Id of the record that it belongs to. */
    entityId?: string;
    /** First part of the data about what the chat belongs to. */
    entityData1?: string;
    /** Second part of the data about what the chat belongs to. */
    entityData2?: string;
    /** Third part of the data about what the chat belongs to. */
    entityData3?: string;
    /** Record that it belongs to. */
    entityLink?: object;
    /** Id of the chat's folder. */
    diskFolderId?: number;
    /** Who may do what. */
    permissions?: object;
    /** Id of the chat that it belongs to. */
    parentChatId?: null;
    /** Id of the message that it belongs to. */
    parentMessageId?: null;
    /** Whether it is new. */
    isNew?: boolean;
    /** Whether people can write there. */
    textFieldEnabled?: string;
    /** Background of the chat. */
    backgroundId?: null;
    /** Who has seen the last message. */
    lastMessageViews?: string;
    /** Id of the last record that is known already. */
    lastId?: number;
    /** Id of the first message that was marked as unread. */
    markedId?: null;
    /** How many messages there are. */
    messageCount?: number;
    /** Public address of the chat. */
    public?: string;
    /** Id of the first message that was not read. */
    unreadId?: null;
    /** How many users there are. */
    userCounter?: number;
  };
}

/**
 * Parameters of imbot.v2.Chat.InputAction.notify.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/ui/chat-input-action-notify.html
 */
export interface ImbotV2ChatInputActionNotifyParams {
  /** Id of the chat bot. */
  botId: number | string;
  /** Key of the chat bot. Needed in some cases only. */
  botToken?: string | undefined;
  /** Dialog: chat17 for chat 17, or the id of a user. */
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
  /** How long it takes or took. 1 to 600. */
  duration?: number | string | undefined;
}

/** Result of imbot.v2.Chat.InputAction.notify. */
export interface ImbotV2ChatInputActionNotifyResult {
  /** Whether it went well. */
  result?: boolean;
}

/**
 * Parameters of imbot.v2.Chat.leave.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/chats/chat-leave.html
 */
export interface ImbotV2ChatLeaveParams {
  /** Id of the chat bot. */
  botId: number | string;
  /** Key of the chat bot. Needed in some cases only. */
  botToken?: string | undefined;
  /** Dialog: chat17 for chat 17, or the id of a user. */
  dialogId: string | number;
}

/** Result of imbot.v2.Chat.leave. */
export interface ImbotV2ChatLeaveResult {
  /** Whether it went well. */
  result?: boolean;
}

/**
 * Parameters of imbot.v2.Chat.Manager.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/chats/chat-manager-add.html
 */
export interface ImbotV2ChatManagerAddParams {
  /** Id of the chat bot. */
  botId: number | string;
  /** Key of the chat bot. Needed in some cases only. */
  botToken?: string | undefined;
  /** Dialog: chat17 for chat 17, or the id of a user. */
  dialogId: string | number;
  /** Ids of users: user.get. */
  userIds: (number | string)[];
}

/** Result of imbot.v2.Chat.Manager.add. */
export interface ImbotV2ChatManagerAddResult {
  /** Whether it went well. */
  result?: boolean;
}

/**
 * Parameters of imbot.v2.Chat.Manager.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/chats/chat-manager-delete.html
 */
export interface ImbotV2ChatManagerDeleteParams {
  /** Id of the chat bot. */
  botId: number | string;
  /** Key of the chat bot. Needed in some cases only. */
  botToken?: string | undefined;
  /** Dialog: chat17 for chat 17, or the id of a user. */
  dialogId: string | number;
  /** Ids of users: user.get. */
  userIds: (number | string)[];
}

/** Result of imbot.v2.Chat.Manager.delete. */
export interface ImbotV2ChatManagerDeleteResult {
  /** Whether it went well. */
  result?: boolean;
}

/**
 * Parameters of imbot.v2.Chat.Message.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/chat-message-delete.html
 */
export interface ImbotV2ChatMessageDeleteParams {
  /** Id of the chat bot. */
  botId: number | string;
  /** Key of the chat bot. Needed in some cases only. */
  botToken?: string | undefined;
  /** Id of the message. */
  messageId: number | string;
  /** Whether the message has been put together. Default: false. */
  complete?: boolean | ("Y" | "N") | undefined;
}

/** Result of imbot.v2.Chat.Message.delete. */
export interface ImbotV2ChatMessageDeleteResult {
  /** Whether it went well. */
  result?: boolean;
}

/** Stands in several types. */
export interface ImbotV2ChatMessageGetContextMessagesItem {
  /** Id, unique among its kind. */
  id?: number;
  /** Id of the chat. */
  chatId?: number;
  /** Id of the user who wrote it: user.get. */
  authorId?: number;
  /** When it happened or is to happen. */
  date?: string;
  /** What it says. */
  text?: string;
  /** Whether it came with the portal, so that nobody can delete it. */
  isSystem?: boolean;
  /** Id that is unique everywhere. */
  uuid?: string;
  forward?: null | object;
  /** Further parameters. */
  params?: object;
  viewedByOthers?: boolean;
}

/** Parameters of imbot.v2.Chat.Message.getContext. */
export interface ImbotV2ChatMessageGetContextParams {
  /** Id of the chat bot. */
  botId: number | string;
  /** Key of the chat bot. Needed in some cases only. */
  botToken?: string | undefined;
  /** Id of the message. */
  messageId: number | string;
  /** Default: 50. 1 to 50. */
  range?: number | string | undefined;
}

/** Result of imbot.v2.Chat.Message.getContext. */
export interface ImbotV2ChatMessageGetContextResult {
  /** The messages. */
  messages: ImbotV2ChatMessageGetContextMessagesItem[];
  /** The users, or their ids. */
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
  /** Id of the chat bot. */
  botId: number | string;
  /** Key of the chat bot. Needed in some cases only. */
  botToken?: string | undefined;
  /** Id of the message. */
  messageId: number | string;
}

/** Result of imbot.v2.Chat.Message.get. */
export interface ImbotV2ChatMessageGetResult {
  /** Text of the message. */
  message: ImbotV2ChatMessageGetContextMessagesItem;
  /** The user. */
  user: ImbotV2BotGetUsersItem;
}

/** Parameters of imbot.v2.Chat.Message.Reaction.add. */
export interface ImbotV2ChatMessageReactionAddParams {
  /** Id of the chat bot. */
  botId: number | string;
  /** Key of the chat bot. Needed in some cases only. */
  botToken?: string | undefined;
  /** Id of the message. */
  messageId: number | string;
  /** Reaction, e.g. like. */
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
  /** Whether it went well. */
  result?: boolean;
}

/** Parameters of imbot.v2.Chat.Message.Reaction.delete. */
export interface ImbotV2ChatMessageReactionDeleteParams {
  /** Id of the chat bot. */
  botId: number | string;
  /** Key of the chat bot. Needed in some cases only. */
  botToken?: string | undefined;
  /** Id of the message. */
  messageId: number | string;
  /** Reaction, e.g. like. */
  reaction: string;
}

/** Result of imbot.v2.Chat.Message.Reaction.delete. */
export interface ImbotV2ChatMessageReactionDeleteResult {
  /** Whether it went well. */
  result?: boolean;
}

/**
 * Parameters of imbot.v2.Chat.Message.read.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/chat-message-read.html
 */
export interface ImbotV2ChatMessageReadParams {
  /** Id of the chat bot. */
  botId: number | string;
  /** Key of the chat bot. Needed in some cases only. */
  botToken?: string | undefined;
  /** Dialog: chat17 for chat 17, or the id of a user. */
  dialogId: string | number;
  /** Id of the message. */
  messageId?: number | string | undefined;
}

/** Result of imbot.v2.Chat.Message.read. */
export interface ImbotV2ChatMessageReadResult {
  /** Id of the chat. */
  chatId?: number;
  /** Id of the last record that is known already. */
  lastId?: number;
  /** How many are new, or a count. */
  counter?: number;
  viewedMessages: number[];
}

/**
 * Parameters of imbot.v2.Chat.Message.send.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/chat-message-send.html
 */
export interface ImbotV2ChatMessageSendParams {
  /** Id of the chat bot. */
  botId: number | string;
  /** Key of the chat bot. Needed in some cases only. */
  botToken?: string | undefined;
  /** Dialog: chat17 for chat 17, or the id of a user. */
  dialogId: string | number;
  /** Fields of the record by their names. */
  fields?: {
    /** Text of the message. */
    message?: string | undefined;
    /** Blocks below the text. */
    attach?: object | unknown[] | undefined;
    /** Buttons below the message. */
    keyboard?: object | unknown[] | undefined;
    /** Whether it came with the portal. Default: false. */
    system?: boolean | ("Y" | "N") | undefined;
    /** Default: true. */
    urlPreview?: boolean | ("Y" | "N") | undefined;
    replyId?: number | string | undefined;
    /** Id of the template. */
    templateId?: string | number | undefined;
    forwardIds?: object | undefined;
  } | undefined;
}

/** Result of imbot.v2.Chat.Message.send. */
export interface ImbotV2ChatMessageSendResult {
  /** Id, unique among its kind. */
  id?: number;
  uuidMap: object;
}

/**
 * Parameters of imbot.v2.Chat.Message.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/chat-message-update.html
 */
export interface ImbotV2ChatMessageUpdateParams {
  /** Id of the chat bot. */
  botId: number | string;
  /** Key of the chat bot. Needed in some cases only. */
  botToken?: string | undefined;
  /** Id of the message. */
  messageId: number | string;
  /** Fields of the record by their names. */
  fields: {
    /** Text of the message. */
    message?: string | undefined;
    /** Blocks below the text. */
    attach?: object | unknown[] | undefined;
    /** Buttons below the message. */
    keyboard?: object | unknown[] | undefined;
    /** Default: Y. */
    urlPreview?: "Y" | "N" | undefined;
  };
}

/** Result of imbot.v2.Chat.Message.update. */
export interface ImbotV2ChatMessageUpdateResult {
  /** Whether it went well. */
  result?: boolean;
}

/**
 * Parameters of imbot.v2.Chat.setOwner.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/chats/chat-set-owner.html
 */
export interface ImbotV2ChatSetOwnerParams {
  /** Id of the chat bot. */
  botId: number | string;
  /** Key of the chat bot. Needed in some cases only. */
  botToken?: string | undefined;
  /** Dialog: chat17 for chat 17, or the id of a user. */
  dialogId: string | number;
  /** Id of the user: user.get. */
  userId: number | string;
}

/** Result of imbot.v2.Chat.setOwner. */
export interface ImbotV2ChatSetOwnerResult {
  /** Whether it went well. */
  result?: boolean;
}

/**
 * Parameters of imbot.v2.Chat.TextField.enabled.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/ui/chat-text-field-enabled.html
 */
export interface ImbotV2ChatTextFieldEnabledParams {
  /** Id of the chat bot. */
  botId: number | string;
  /** Key of the chat bot. Needed in some cases only. */
  botToken?: string | undefined;
  /** Dialog: chat17 for chat 17, or the id of a user. */
  dialogId: string | number;
  /** Whether it is in use. Default: true. */
  enabled?: boolean | ("Y" | "N") | undefined;
}

/** Result of imbot.v2.Chat.TextField.enabled. */
export interface ImbotV2ChatTextFieldEnabledResult {
  /** Whether it went well. */
  result?: boolean;
}

/**
 * Parameters of imbot.v2.Chat.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/chats/chat-update.html
 */
export interface ImbotV2ChatUpdateParams {
  /** Id of the chat bot. */
  botId: number | string;
  /** Key of the chat bot. Needed in some cases only. */
  botToken?: string | undefined;
  /** Dialog: chat17 for chat 17, or the id of a user. */
  dialogId: string | number;
  /** Fields of the record by their names. */
  fields: {
    /** What it is called, for people to read. */
    title?: string | undefined;
    /** What it is about, in words. */
    description?: string | undefined;
    /** Color that it is shown in. */
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
    /** Picture that stands for it. */
    avatar?: unknown;
  };
}

/** Result of imbot.v2.Chat.update. */
export interface ImbotV2ChatUpdateResult {
  /** Whether it went well. */
  result?: boolean;
}

/**
 * Parameters of imbot.v2.Chat.User.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/chats/chat-user-add.html
 */
export interface ImbotV2ChatUserAddParams {
  /** Id of the chat bot. */
  botId: number | string;
  /** Key of the chat bot. Needed in some cases only. */
  botToken?: string | undefined;
  /** Dialog: chat17 for chat 17, or the id of a user. */
  dialogId: string | number;
  /** Ids of users: user.get. */
  userIds: (number | string)[];
}

/** Result of imbot.v2.Chat.User.add. */
export interface ImbotV2ChatUserAddResult {
  /** Whether it went well. */
  result?: boolean;
}

/**
 * Parameters of imbot.v2.Chat.User.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/chats/chat-user-delete.html
 */
export interface ImbotV2ChatUserDeleteParams {
  /** Id of the chat bot. */
  botId: number | string;
  /** Key of the chat bot. Needed in some cases only. */
  botToken?: string | undefined;
  /** Dialog: chat17 for chat 17, or the id of a user. */
  dialogId: string | number;
  /** Id of the user: user.get. */
  userId: number | string;
}

/** Result of imbot.v2.Chat.User.delete. */
export interface ImbotV2ChatUserDeleteResult {
  /** Whether it went well. */
  result?: boolean;
}

/**
 * Parameters of imbot.v2.Chat.User.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/chats/chat-user-list.html
 */
export interface ImbotV2ChatUserListParams {
  /** Id of the chat bot. */
  botId: number | string;
  /** Key of the chat bot. Needed in some cases only. */
  botToken?: string | undefined;
  /** Dialog: chat17 for chat 17, or the id of a user. */
  dialogId: string | number;
  /** Fields to sort by, each with ASC or DESC. */
  order?:
    | {
      [
        Name in
          | "id"
          | "active"
          | "name"
          | "firstName"
          | "lastName"
          | "workPosition"
          | "color"
          | "avatar"
          | "gender"
          | "birthday"
          | "extranet"
          | "bot"
          | "connector"
          | "externalAuthId"
          | "status"
          | "idle"
          | "lastActivityDate"
          | "absent"
          | "departments"
          | "phones"
          | "type"
      ]?: ("ASC" | "DESC" | "asc" | "desc" | (string & {})) | undefined;
    }
    | object
    | undefined;
  /** How many records to return at most. Default: 50. 1 to 200. */
  limit?: number | string | undefined;
}

/** Result of imbot.v2.Chat.User.list. */
export type ImbotV2ChatUserListResult = {
  /** Id, unique among its kind. */
  id?: number;
  /** Whether it is in use. */
  active?: boolean;
  /** What it is called. */
  name?: string;
  /** First name. */
  firstName?: string;
  /** Surname. */
  lastName?: string;
  /** Position in the company. */
  workPosition?: string;
  /** Color that it is shown in. */
  color?: string;
  /** Picture that stands for it. */
  avatar?: string;
  /** M or F. */
  gender?: string;
  /** Day of birth. */
  birthday?: string;
  /** Whether the user is one from outside. */
  extranet?: boolean;
  /** Whether it is a chat bot, or the bot itself. */
  bot?: boolean;
  /** Whether it comes through an outside messenger, or which one. */
  connector?: boolean;
  /** Outside system through which the user signs in. */
  externalAuthId?: string;
  /** State that it is in. */
  status?: string;
  /** Whether the user is away. */
  idle?: boolean;
  /** When something last happened with it. */
  lastActivityDate?: string;
  /** Whether the user is on leave. */
  absent?: boolean;
  /** Departments that somebody belongs to. */
  departments?: number[];
  phones?: boolean;
  /** What kind it is of. */
  type?: string;
}[];

/**
 * Parameters of imbot.v2.Command.answer.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/commands/command-answer.html
 */
export interface ImbotV2CommandAnswerParams {
  /** Id of the chat bot. */
  botId: number | string;
  /** Key of the chat bot. Needed in some cases only. */
  botToken?: string | undefined;
  /** Id of the command. */
  commandId: number | string;
  /** Id of the message. */
  messageId: number | string;
  /** Dialog: chat17 for chat 17, or the id of a user. */
  dialogId: string | number;
  /** Fields of the record by their names. */
  fields?: {
    /** Text of the message. */
    message?: string | undefined;
    /** Blocks below the text. */
    attach?: object | unknown[] | undefined;
    /** Buttons below the message. */
    keyboard?: object | unknown[] | undefined;
    /** Whether it came with the portal. Default: false. */
    system?: boolean | ("Y" | "N") | undefined;
    /** Default: true. */
    urlPreview?: boolean | ("Y" | "N") | undefined;
  } | undefined;
}

/** Result of imbot.v2.Command.answer. */
export interface ImbotV2CommandAnswerResult {
  /** Whether it went well. */
  result?: boolean;
}

/**
 * Parameters of imbot.v2.Command.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/commands/command-list.html
 */
export interface ImbotV2CommandListParams {
  /** Id of the chat bot. */
  botId: number | string;
  /** Key of the chat bot. Needed in some cases only. */
  botToken?: string | undefined;
}

/** Result of imbot.v2.Command.list. */
export interface ImbotV2CommandListResult {
  commands: {
    /** Id, unique among its kind. */
    id?: number;
    /** Id of the chat bot. */
    botId?: number;
    /** The command. */
    command?: string;
    /** What it is called, for people to read. */
    title?: string;
    /** Further parameters. */
    params?: string;
    /** Whether it works in every chat. */
    common?: boolean;
    /** Whether the list of commands does not show it. */
    hidden?: boolean;
    /** Whether users from outside may use it. */
    extranetSupport?: boolean;
    /** What it is grouped under. */
    category?: string;
    /** Where it happens. */
    context?: string;
  }[];
}

/** Stands in several types. */
export interface ImbotV2CommandRegisterCommand {
  /** Id, unique among its kind. */
  id?: number;
  /** Id of the chat bot. */
  botId?: number;
  /** The command. */
  command?: string;
  /** Whether it works in every chat. */
  common?: boolean;
  /** Whether the list of commands does not show it. */
  hidden?: boolean;
  /** Whether users from outside may use it. */
  extranetSupport?: boolean;
}

/**
 * Parameters of imbot.v2.Command.register.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/commands/command-register.html
 */
export interface ImbotV2CommandRegisterParams {
  /** Id of the chat bot. */
  botId: number | string;
  /** Key of the chat bot. Needed in some cases only. */
  botToken?: string | undefined;
  /** Fields of the record by their names. */
  fields: {
    /** The command. */
    command: string;
    /** What it is called, for people to read. Needed in some cases only. */
    title?: object | undefined;
    /** Further parameters. */
    params?: object | undefined;
    /** Whether it works in every chat. Default: false. */
    common?: boolean | ("Y" | "N") | undefined;
    /** Whether the list of commands does not show it. Default: false. */
    hidden?: boolean | ("Y" | "N") | undefined;
    /** Whether users from outside may use it. Default: false. */
    extranetSupport?: boolean | ("Y" | "N") | undefined;
  };
}

/** Result of imbot.v2.Command.register. */
export interface ImbotV2CommandRegisterResult {
  /** The command. */
  command: ImbotV2CommandRegisterCommand;
}

/**
 * Parameters of imbot.v2.Command.unregister.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/commands/command-unregister.html
 */
export interface ImbotV2CommandUnregisterParams {
  /** Id of the chat bot. */
  botId: number | string;
  /** Key of the chat bot. Needed in some cases only. */
  botToken?: string | undefined;
  /** Id of the command. */
  commandId: number | string;
}

/** Result of imbot.v2.Command.unregister. */
export interface ImbotV2CommandUnregisterResult {
  /** Whether it went well. */
  result?: boolean;
}

/**
 * Parameters of imbot.v2.Command.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/commands/command-update.html
 */
export interface ImbotV2CommandUpdateParams {
  /** Id of the chat bot. */
  botId: number | string;
  /** Key of the chat bot. Needed in some cases only. */
  botToken?: string | undefined;
  /** Id of the command. */
  commandId: number | string;
  /** Fields of the record by their names. */
  fields: {
    /** The command. */
    command?: string | undefined;
    /** What it is called, for people to read. */
    title?: object | undefined;
    /** Further parameters. */
    params?: object | undefined;
    /** Whether it works in every chat. */
    common?: boolean | ("Y" | "N") | undefined;
    /** Whether the list of commands does not show it. */
    hidden?: boolean | ("Y" | "N") | undefined;
    /** Whether users from outside may use it. */
    extranetSupport?: boolean | ("Y" | "N") | undefined;
  };
}

/** Result of imbot.v2.Command.update. */
export interface ImbotV2CommandUpdateResult {
  /** The command. */
  command: ImbotV2CommandRegisterCommand;
}

/**
 * Parameters of imbot.v2.Event.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/events/event-get.html
 */
export interface ImbotV2EventGetParams {
  /** Id of the chat bot. */
  botId: number | string;
  /** Key of the chat bot. Needed in some cases only. */
  botToken?: string | undefined;
  /** How many records to skip. */
  offset?: number | string | undefined;
  /** How many records to return at most. Default: 100. 1 to 1000. */
  limit?: number | string | undefined;
  /** Default: false. */
  withUserEvents?: boolean | ("Y" | "N") | undefined;
}

/** Result of imbot.v2.Event.get. */
export interface ImbotV2EventGetResult {
  /** What happened. */
  events: {
    /** Id of the event. */
    eventId?: number;
    /** What kind it is of. */
    type?:
      | "ONIMBOTV2MESSAGEADD"
      | "ONIMBOTV2MESSAGEUPDATE"
      | "ONIMBOTV2MESSAGEDELETE"
      | "ONIMBOTV2JOINCHAT"
      | "ONIMBOTV2DELETE"
      | "ONIMBOTV2CONTEXTGET"
      | "ONIMBOTV2COMMANDADD"
      | "ONIMBOTV2REACTIONCHANGE";
    /** When it happened or is to happen. Date and time, ISO 8601. */
    date?: string;
    /** What is carried along. */
    data?: object;
  }[];
  /** Where the next page begins. */
  nextOffset?: number;
  /** Whether there are more. */
  hasMore?: boolean;
}

/**
 * Parameters of imbot.v2.File.download.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/files/file-download.html
 */
export interface ImbotV2FileDownloadParams {
  /** Id of the chat bot. */
  botId: number | string;
  /** Key of the chat bot. Needed in some cases only. */
  botToken?: string | undefined;
  /** Id of the file. */
  fileId: number | string;
}

/** Result of imbot.v2.File.download. */
export interface ImbotV2FileDownloadResult {
  /** Address to download it from. */
  downloadUrl?: string;
}

/**
 * Parameters of imbot.v2.File.upload.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/files/file-upload.html
 */
export interface ImbotV2FileUploadParams {
  /** Id of the chat bot. */
  botId: number | string;
  /** Key of the chat bot. Needed in some cases only. */
  botToken?: string | undefined;
  /** Dialog: chat17 for chat 17, or the id of a user. */
  dialogId: string | number;
  /** Fields of the record by their names. */
  fields: {
    /** What it is called. */
    name: string;
    /** What is in it. */
    content: string;
    /** Text of the message. */
    message?: string | undefined;
  };
}

/** Result of imbot.v2.File.upload. */
export interface ImbotV2FileUploadResult {
  /** The file. */
  file: {
    /** Id, unique among its kind. */
    id?: number;
    /** Id of the chat. */
    chatId?: number;
    /** What it is called. */
    name?: string;
    /** Ending of the file's name. */
    extension?: string;
    /** Size; of a file in bytes. */
    size?: number;
  };
  /** Id of the message. */
  messageId?: number;
  /** Id of the chat. */
  chatId?: number;
  /** Dialog: chat17 for chat 17, or the id of a user. */
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
  /** Web pages. */
  web?: number;
  mobile?: number;
  desktop?: number;
}

/** Methods of Bitrix24 whose names begin with `imbot.v2`. */
export interface ImbotV2RestMethods {
  /** Returns a bot by id or code, in full detail only to the application that owns it. */
  "imbot.v2.Bot.get": { params: ImbotV2BotGetParams; result: ImbotV2BotGetResult };
  /**
   * Lists the caller's registered bots, in portions, with an optional filter by type.
   * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
   */
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
  /**
   * Polls events of a bot in fetch mode; the offset confirms all earlier events for good.
   * All records: `list`, each page from where the last one ended: every record that was there from start to end comes
   * exactly once.
   */
  "imbot.v2.Event.get": { params: ImbotV2EventGetParams; result: ImbotV2EventGetResult };
  /** Returns a download address for a chat file that the bot has access to. */
  "imbot.v2.File.download": { params: ImbotV2FileDownloadParams; result: ImbotV2FileDownloadResult };
  /** Uploads a base64 file to a chat on behalf of a bot and posts it as a message. */
  "imbot.v2.File.upload": { params: ImbotV2FileUploadParams; result: ImbotV2FileUploadResult };
  /** Returns revision numbers of the bot platform for REST, web, mobile and desktop clients. */
  "imbot.v2.Revision.get": { params: ImbotV2RevisionGetParams; result: ImbotV2RevisionGetResult };
}
