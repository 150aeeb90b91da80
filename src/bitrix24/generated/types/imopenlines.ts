// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { ImDialogGetPermissions, ImDialogGetReadedListItem } from "./im_dialog.ts";
import type { ImRecentChatRestrictions } from "./im_recent.ts";

/**
 * Parameters of imopenlines.bot.session.finish.
 *
 * @see https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/chat-bots/imopenlines-bot-session-finish.html
 */
export interface ImopenlinesBotSessionFinishParams {
  /** Id of the chat. */
  CHAT_ID: number | string;
  /** Id of the application, or a key that a webhook's calls share. Needed in some cases only. */
  CLIENT_ID?: string | number | undefined;
}

/** Result of imopenlines.bot.session.finish. */
export type ImopenlinesBotSessionFinishResult = boolean;

/** Parameters of imopenlines.bot.session.message.send. */
export interface ImopenlinesBotSessionMessageSendParams {
  /** Id of the chat. */
  CHAT_ID: number | string;
  /** What it is called. */
  NAME?: "WELCOME" | "DEFAULT" | undefined;
  /** Text of the message. */
  MESSAGE?: string | undefined;
}

/** Result of imopenlines.bot.session.message.send. */
export type ImopenlinesBotSessionMessageSendResult = boolean;

/** Parameters of imopenlines.bot.session.operator. */
export interface ImopenlinesBotSessionOperatorParams {
  /** Id of the chat. */
  CHAT_ID: number | string;
}

/** Result of imopenlines.bot.session.operator. */
export type ImopenlinesBotSessionOperatorResult = boolean;

/** Parameters of imopenlines.bot.session.transfer. */
export interface ImopenlinesBotSessionTransferParams {
  /** Id of the chat. */
  CHAT_ID: number | string;
  /** Id of the user: user.get. */
  USER_ID?: number | string | undefined;
  QUEUE_ID?: number | string | undefined;
  TRANSFER_ID?: string | number | undefined;
  /** Whether the user may leave it. Default: N. */
  LEAVE?: "Y" | "N" | undefined;
  /** Id of the application, or a key that a webhook's calls share. Needed in some cases only. */
  CLIENT_ID?: string | number | undefined;
}

/** Result of imopenlines.bot.session.transfer. */
export type ImopenlinesBotSessionTransferResult = boolean;

/**
 * Parameters of imopenlines.config.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/imopenlines-config-add.html
 */
export interface ImopenlinesConfigAddParams {
  /** Further parameters. */
  PARAMS?: {
    /** Name of the open channel. */
    LINE_NAME?: string | undefined;
    /** Whether it is in use. */
    ACTIVE?: "Y" | "N" | undefined;
    /** Users who answer. */
    QUEUE?: object | unknown[] | undefined;
    /** How conversations are handed out. */
    QUEUE_TYPE?: "evenly" | "strictly" | "all" | undefined;
    /** How long each has to answer, in seconds. */
    QUEUE_TIME?: number | string | undefined;
    /** After how long nobody has answered, in seconds. */
    NO_ANSWER_TIME?: number | string | undefined;
    /** Whether clients are greeted. */
    WELCOME_MESSAGE?: "Y" | "N" | undefined;
    /** What clients are greeted with. */
    WELCOME_MESSAGE_TEXT?: string | undefined;
    /** Whether there are working hours. */
    WORKTIME_ENABLE?: "Y" | "N" | undefined;
    /** When work begins. */
    WORKTIME_FROM?: string | undefined;
    /** When work ends. */
    WORKTIME_TO?: string | undefined;
    /** Time zone of the working hours. */
    WORKTIME_TIMEZONE?: string | undefined;
    /** Whether the CRM is looked up for clients. */
    CRM?: "Y" | "N" | undefined;
    /** What is created for a client whom the CRM does not know. */
    CRM_CREATE?: string | undefined;
    /** Whether clients are asked to rate. */
    VOTE_MESSAGE?: "Y" | "N" | undefined;
    /** Code of the language, e.g. en. */
    LANGUAGE_ID?: string | number | undefined;
    /** Funnel or kind of what is created. */
    CRM_CREATE_SECOND?: string | undefined;
    /** Whether the deal is created at once. */
    CRM_CREATE_THIRD?: "Y" | "N" | undefined;
    /** Whether contacts in the text are looked up in the CRM. */
    CRM_CHAT_TRACKER?: "Y" | "N" | undefined;
    /** Whether a known client goes to who is responsible. */
    CRM_FORWARD?: "Y" | "N" | undefined;
    /** Whether who takes over becomes responsible in the CRM. */
    CRM_TRANSFER_CHANGE?: "Y" | "N" | undefined;
    /** Source of what is created. */
    CRM_SOURCE?: string | undefined;
    /** How many conversations a user may have at once. */
    MAX_CHAT?: number | string | undefined;
    /** Which conversations are counted. */
    TYPE_MAX_CHAT?: "answered" | "answered_new" | "closed" | undefined;
    /** Whether conversations have categories. */
    CATEGORY_ENABLE?: "Y" | "N" | undefined;
    /** Id of what it is grouped under; of a CRM record the funnel. */
    CATEGORY_ID?: number | string | undefined;
    /** Priority of the conversations, in seconds that others wait longer. */
    SESSION_PRIORITY?: number | string | undefined;
    /** Whether a chat bot answers first. */
    WELCOME_BOT_ENABLE?: "Y" | "N" | undefined;
    /** Whether the chat bot joins the first conversation or each. */
    WELCOME_BOT_JOIN?: "first" | "always" | undefined;
    /** Id of the chat bot that answers first. */
    WELCOME_BOT_ID?: number | string | undefined;
    /** After how long the chat bot hands over, in seconds. */
    WELCOME_BOT_TIME?: number | string | undefined;
    /** What happens after the chat bot has left. */
    WELCOME_BOT_LEFT?: "queue" | "close" | undefined;
    /** Whether a user must be at work to be asked. */
    CHECK_AVAILABLE?: "Y" | "N" | undefined;
    /** Whether users see what a client is typing. */
    WATCH_TYPING?: "Y" | "N" | undefined;
    /** Whether each conversation begins with the greeting. */
    SEND_WELCOME_EACH_SESSION?: "Y" | "N" | undefined;
    /** Which data of users clients see. */
    OPERATOR_DATA?: "profile" | "queue" | "hide" | undefined;
    /** What clients see in place of a user's data. */
    DEFAULT_OPERATOR_DATA?: object | undefined;
    /** What happens when nobody answers. */
    NO_ANSWER_RULE?: "none" | "text" | undefined;
    /** Form that is offered when nobody answers. */
    NO_ANSWER_FORM_ID?: number | string | undefined;
    /** Chat bot that takes over when nobody answers. */
    NO_ANSWER_BOT_ID?: number | string | undefined;
    /** What is said when nobody answers. */
    NO_ANSWER_TEXT?: string | undefined;
    /** Days without work. */
    WORKTIME_DAYOFF?: ("MO" | "TU" | "WE" | "TH" | "FR" | "SA" | "SU")[] | undefined;
    /** Holidays, as day and month. */
    WORKTIME_HOLIDAYS?: string | undefined;
    /** What happens outside of working hours. */
    WORKTIME_DAYOFF_RULE?: "none" | "text" | undefined;
    /** Form that is offered outside of working hours. */
    WORKTIME_DAYOFF_FORM_ID?: number | string | undefined;
    /** Chat bot that takes over outside of working hours. */
    WORKTIME_DAYOFF_BOT_ID?: number | string | undefined;
    /** What is said outside of working hours. */
    WORKTIME_DAYOFF_TEXT?: string | undefined;
    /** What happens when a conversation is closed. */
    CLOSE_RULE?: "none" | "text" | undefined;
    /** Form that is offered when a conversation is closed. */
    CLOSE_FORM_ID?: number | string | undefined;
    /** Chat bot that takes over when a conversation is closed. */
    CLOSE_BOT_ID?: number | string | undefined;
    /** What is said when a conversation is closed. */
    CLOSE_TEXT?: string | undefined;
    /** How long a rating is possible, in seconds. */
    VOTE_TIME_LIMIT?: number | string | undefined;
    /** Whether the conversation ends with the rating. */
    VOTE_CLOSING_DELAY?: "Y" | "N" | undefined;
    /** Whether clients may rate before the end. */
    VOTE_BEFORE_FINISH?: "Y" | "N" | undefined;
    /** Question for the rating, in chats with buttons. */
    VOTE_MESSAGE_1_TEXT?: string | undefined;
    /** Answer to a good rating, in chats with buttons. */
    VOTE_MESSAGE_1_LIKE?: string | undefined;
    /** Answer to a bad rating, in chats with buttons. */
    VOTE_MESSAGE_1_DISLIKE?: string | undefined;
    /** Question for the rating, in other chats. */
    VOTE_MESSAGE_2_TEXT?: string | undefined;
    /** Answer to a good rating, in other chats. */
    VOTE_MESSAGE_2_LIKE?: string | undefined;
    /** Answer to a bad rating, in other chats. */
    VOTE_MESSAGE_2_DISLIKE?: string | undefined;
    /** What happens when a conversation closes by itself. */
    AUTO_CLOSE_RULE?: "none" | "text" | undefined;
    /** After how many minutes a closed conversation is over. */
    FULL_CLOSE_TIME?: number | string | undefined;
    /** After how long a conversation closes by itself, in seconds. */
    AUTO_CLOSE_TIME?: number | string | undefined;
    /** Form that is offered when a conversation closes by itself. */
    AUTO_CLOSE_FORM_ID?: number | string | undefined;
    /** Chat bot that takes over when a conversation closes by itself. */
    AUTO_CLOSE_BOT_ID?: number | string | undefined;
    /** What is said when a conversation closes by itself. */
    AUTO_CLOSE_TEXT?: string | undefined;
    /** After how long an unanswered conversation ends, in seconds. */
    AUTO_EXPIRE_TIME?: number | string | undefined;
    /** Whether the channel is only for a while. */
    TEMPORARY?: "Y" | "N" | undefined;
    /** Id of the list of ready answers. */
    QUICK_ANSWERS_IBLOCK_ID?: number | string | undefined;
    /** How soon the first answer should come, in seconds. */
    KPI_FIRST_ANSWER_TIME?: number | string | undefined;
    /** Whether somebody is told when the first answer is late. */
    KPI_FIRST_ANSWER_ALERT?: "Y" | "N" | undefined;
    /** Who is told when the first answer is late. */
    KPI_FIRST_ANSWER_LIST?: object | unknown[] | undefined;
    /** What is said when the first answer is late. */
    KPI_FIRST_ANSWER_TEXT?: string | undefined;
    /** How soon further answers should come, in seconds. */
    KPI_FURTHER_ANSWER_TIME?: number | string | undefined;
    /** Whether somebody is told when a further answer is late. */
    KPI_FURTHER_ANSWER_ALERT?: "Y" | "N" | undefined;
    /** Who is told when a further answer is late. */
    KPI_FURTHER_ANSWER_LIST?: object | unknown[] | undefined;
    /** What is said when a further answer is late. */
    KPI_FURTHER_ANSWER_TEXT?: string | undefined;
    /** Whether only a user's own time counts. */
    KPI_CHECK_OPERATOR_ACTIVITY?: "Y" | "N" | undefined;
    /** Whether a form comes first. */
    USE_WELCOME_FORM?: "Y" | "N" | undefined;
    /** Id of the form that comes first. */
    WELCOME_FORM_ID?: number | string | undefined;
    /** Whether the form comes only after the first message. */
    WELCOME_FORM_DELAY?: "Y" | "N" | undefined;
    /** Whether closing must be confirmed. */
    CONFIRM_CLOSE?: "Y" | "N" | undefined;
    /** Whether the form's own responsible user is left out. */
    IGNORE_WELCOME_FORM_RESPONSIBLE?: "Y" | "N" | undefined;
  } | undefined;
}

/** Result of imopenlines.config.add. */
export type ImopenlinesConfigAddResult = number;

/**
 * Parameters of imopenlines.config.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/imopenlines-config-delete.html
 */
export interface ImopenlinesConfigDeleteParams {
  /** Id of the settings. */
  CONFIG_ID: number | string;
}

/** Result of imopenlines.config.delete. */
export type ImopenlinesConfigDeleteResult = boolean;

/**
 * Parameters of imopenlines.config.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/imopenlines-config-get.html
 */
export interface ImopenlinesConfigGetParams {
  /** Id of the settings. */
  CONFIG_ID: number | string;
  WITH_QUEUE?: "Y" | "N" | undefined;
  SHOW_OFFLINE?: "Y" | "N" | undefined;
}

/** Result of imopenlines.config.get. */
export interface ImopenlinesConfigGetResult {
  /** Id, unique among its kind. */
  ID?: string;
  /** Name of the open channel. */
  LINE_NAME?: string;
  /** Whether it is in use. */
  ACTIVE?: "Y" | "N";
  /** Whether the CRM is looked up for clients. */
  CRM?: "Y" | "N";
  /** What is created for a client whom the CRM does not know. */
  CRM_CREATE?: string;
  /** Funnel or kind of what is created. */
  CRM_CREATE_SECOND?: string;
  /** Whether the deal is created at once. */
  CRM_CREATE_THIRD?: "Y" | "N" | (string & {});
  /** Whether a known client goes to who is responsible. */
  CRM_FORWARD?: "Y" | "N";
  /** Whether contacts in the text are looked up in the CRM. */
  CRM_CHAT_TRACKER?: "Y" | "N";
  /** Whether who takes over becomes responsible in the CRM. */
  CRM_TRANSFER_CHANGE?: "Y" | "N";
  /** Source of what is created. */
  CRM_SOURCE?: string;
  /** How conversations are handed out. */
  QUEUE_TYPE?: string;
  /** How long each has to answer, in seconds. */
  QUEUE_TIME?: string;
  /** After how long nobody has answered, in seconds. */
  NO_ANSWER_TIME?: string;
  /** Whether a user must be at work to be asked. */
  CHECK_AVAILABLE?: "Y" | "N";
  /** Whether users see what a client is typing. */
  WATCH_TYPING?: "Y" | "N";
  /** Whether a chat bot answers first. */
  WELCOME_BOT_ENABLE?: "Y" | "N";
  /** Whether clients are greeted. */
  WELCOME_MESSAGE?: "Y" | "N";
  /** What clients are greeted with. */
  WELCOME_MESSAGE_TEXT?: string;
  /** Whether clients are asked to rate. */
  VOTE_MESSAGE?: "Y" | "N";
  /** How long a rating is possible, in seconds. */
  VOTE_TIME_LIMIT?: string;
  /** Whether clients may rate before the end. */
  VOTE_BEFORE_FINISH?: "Y" | "N";
  /** Whether the conversation ends with the rating. */
  VOTE_CLOSING_DELAY?: "Y" | "N";
  /** Question for the rating, in chats with buttons. */
  VOTE_MESSAGE_1_TEXT?: string;
  /** Answer to a good rating, in chats with buttons. */
  VOTE_MESSAGE_1_LIKE?: string;
  /** Answer to a bad rating, in chats with buttons. */
  VOTE_MESSAGE_1_DISLIKE?: string;
  /** Question for the rating, in other chats. */
  VOTE_MESSAGE_2_TEXT?: string;
  /** Answer to a good rating, in other chats. */
  VOTE_MESSAGE_2_LIKE?: string;
  /** Answer to a bad rating, in other chats. */
  VOTE_MESSAGE_2_DISLIKE?: string;
  AGREEMENT_MESSAGE?: "Y" | "N";
  AGREEMENT_ID?: string;
  /** Whether conversations have categories. */
  CATEGORY_ENABLE?: "Y" | "N";
  /** Id of what it is grouped under; of a CRM record the funnel. */
  CATEGORY_ID?: string;
  /** Whether the chat bot joins the first conversation or each. */
  WELCOME_BOT_JOIN?: string;
  /** Id of the chat bot that answers first. */
  WELCOME_BOT_ID?: string;
  /** After how long the chat bot hands over, in seconds. */
  WELCOME_BOT_TIME?: string;
  /** What happens after the chat bot has left. */
  WELCOME_BOT_LEFT?: string;
  /** What happens when nobody answers. */
  NO_ANSWER_RULE?: string;
  /** Form that is offered when nobody answers. */
  NO_ANSWER_FORM_ID?: string;
  /** Chat bot that takes over when nobody answers. */
  NO_ANSWER_BOT_ID?: string;
  /** What is said when nobody answers. */
  NO_ANSWER_TEXT?: string;
  /** Whether there are working hours. */
  WORKTIME_ENABLE?: "Y" | "N";
  /** When work begins. */
  WORKTIME_FROM?: string;
  /** When work ends. */
  WORKTIME_TO?: string;
  /** Time zone of the working hours. */
  WORKTIME_TIMEZONE?: string;
  /** Holidays, as day and month. */
  WORKTIME_HOLIDAYS: string[];
  /** Days without work. */
  WORKTIME_DAYOFF: string[];
  /** What happens outside of working hours. */
  WORKTIME_DAYOFF_RULE?: string;
  /** Form that is offered outside of working hours. */
  WORKTIME_DAYOFF_FORM_ID?: string;
  /** Chat bot that takes over outside of working hours. */
  WORKTIME_DAYOFF_BOT_ID?: string;
  /** What is said outside of working hours. */
  WORKTIME_DAYOFF_TEXT?: string;
  /** What happens when a conversation is closed. */
  CLOSE_RULE?: string;
  /** Form that is offered when a conversation is closed. */
  CLOSE_FORM_ID?: string;
  /** Chat bot that takes over when a conversation is closed. */
  CLOSE_BOT_ID?: string;
  /** What is said when a conversation is closed. */
  CLOSE_TEXT?: string;
  /** After how many minutes a closed conversation is over. */
  FULL_CLOSE_TIME?: string;
  /** What happens when a conversation closes by itself. */
  AUTO_CLOSE_RULE?: string;
  /** Form that is offered when a conversation closes by itself. */
  AUTO_CLOSE_FORM_ID?: string;
  /** Chat bot that takes over when a conversation closes by itself. */
  AUTO_CLOSE_BOT_ID?: string;
  /** After how long a conversation closes by itself, in seconds. */
  AUTO_CLOSE_TIME?: string;
  /** What is said when a conversation closes by itself. */
  AUTO_CLOSE_TEXT?: string;
  /** After how long an unanswered conversation ends, in seconds. */
  AUTO_EXPIRE_TIME?: string;
  /** When it was created. */
  DATE_CREATE: object;
  /** When it was last changed. */
  DATE_MODIFY: object;
  MODIFY_USER_ID?: string;
  /** Whether the channel is only for a while. */
  TEMPORARY?: "Y" | "N";
  /** Id in an outside system. */
  XML_ID?: null | ("string" | null);
  /** Code of the language, e.g. en. */
  LANGUAGE_ID?: string;
  /** Id of the list of ready answers. */
  QUICK_ANSWERS_IBLOCK_ID?: string;
  /** Priority of the conversations, in seconds that others wait longer. */
  SESSION_PRIORITY?: string;
  /** Which conversations are counted. */
  TYPE_MAX_CHAT?: string;
  /** How many conversations a user may have at once. */
  MAX_CHAT?: string;
  /** Which data of users clients see. */
  OPERATOR_DATA?: string;
  /** Users who answer. */
  QUEUE: string[];
  QUEUE_FULL: {
    [id: number]: {
      /** Id, unique among its kind. */
      ID?: string;
      /** Place in the order; what has less comes first. */
      SORT?: string;
      /** Id of the user: user.get. */
      USER_ID?: string;
      /** Id of the department. */
      DEPARTMENT_ID?: string;
      /** Name of the user. */
      USER_NAME?: null | ("string" | null);
      USER_WORK_POSITION?: null | ("string" | null);
      USER_AVATAR?: null | ("string" | null);
      USER_AVATAR_ID?: string;
    };
  };
  QUEUE_USERS_FIELDS: {
    [id: number]: {
      /** Name of the user. */
      USER_NAME?: null | ("string" | null);
      USER_WORK_POSITION?: null | ("string" | null);
      USER_AVATAR?: null | ("string" | null);
      USER_AVATAR_ID?: string;
    };
  };
  QUEUE_ONLINE?: "Y" | "N";
  /** What clients see in place of a user's data. */
  DEFAULT_OPERATOR_DATA: unknown[];
  /** How soon the first answer should come, in seconds. */
  KPI_FIRST_ANSWER_TIME?: string;
  /** Whether somebody is told when the first answer is late. */
  KPI_FIRST_ANSWER_ALERT?: "Y" | "N";
  /** Who is told when the first answer is late. */
  KPI_FIRST_ANSWER_LIST?: null | ("array" | null)[];
  /** What is said when the first answer is late. */
  KPI_FIRST_ANSWER_TEXT?: string;
  /** How soon further answers should come, in seconds. */
  KPI_FURTHER_ANSWER_TIME?: string;
  /** Whether somebody is told when a further answer is late. */
  KPI_FURTHER_ANSWER_ALERT?: "Y" | "N";
  /** Who is told when a further answer is late. */
  KPI_FURTHER_ANSWER_LIST?: null | ("array" | null)[];
  /** What is said when a further answer is late. */
  KPI_FURTHER_ANSWER_TEXT?: string;
  /** Whether only a user's own time counts. */
  KPI_CHECK_OPERATOR_ACTIVITY?: "Y" | "N";
  SEND_NOTIFICATION_EMPTY_QUEUE?: "Y" | "N";
  /** Whether a form comes first. */
  USE_WELCOME_FORM?: "Y" | "N";
  /** Id of the form that comes first. */
  WELCOME_FORM_ID?: string;
  /** Whether the form comes only after the first message. */
  WELCOME_FORM_DELAY?: "Y" | "N";
  /** Whether each conversation begins with the greeting. */
  SEND_WELCOME_EACH_SESSION?: "Y" | "N";
  /** Whether closing must be confirmed. */
  CONFIRM_CLOSE?: "Y" | "N";
  /** Whether the form's own responsible user is left out. */
  IGNORE_WELCOME_FORM_RESPONSIBLE?: "Y" | "N";
}

/**
 * Parameters of imopenlines.config.list.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/imopenlines-config-list-get.html
 */
export interface ImopenlinesConfigListGetParams {
  /** Further parameters. */
  PARAMS?: {
    /** Names of the fields to return. */
    select?: string[] | undefined;
    /** Fields to sort by, each with ASC or DESC. */
    order?: object | undefined;
    /** Conditions that all must hold. */
    filter?: object | undefined;
    /** How many records to return at most. Default: 50. At most 200. */
    limit?: number | string | undefined;
    /** How many records to skip. Default: 0. */
    offset?: number | string | undefined;
  } | undefined;
  /** Further settings. */
  OPTIONS?: {
    QUEUE?: "Y" | "N" | undefined;
    CONFIG_QUEUE?: "Y" | "N" | undefined;
    CHECK_PERMISSION?: string | undefined;
  } | undefined;
}

/** Result of imopenlines.config.list.get. */
export type ImopenlinesConfigListGetResult = {
  /** Id, unique among its kind. */
  ID?: string;
  /** Name of the open channel. */
  LINE_NAME?: string;
  /** Whether it is in use. */
  ACTIVE?: "Y" | "N";
  /** Whether the CRM is looked up for clients. */
  CRM?: "Y" | "N";
  /** What is created for a client whom the CRM does not know. */
  CRM_CREATE?: string;
  /** Funnel or kind of what is created. */
  CRM_CREATE_SECOND?: string;
  /** Whether the deal is created at once. */
  CRM_CREATE_THIRD?: "Y" | "N" | (string & {});
  /** Whether a known client goes to who is responsible. */
  CRM_FORWARD?: "Y" | "N";
  /** Whether contacts in the text are looked up in the CRM. */
  CRM_CHAT_TRACKER?: "Y" | "N";
  /** Whether who takes over becomes responsible in the CRM. */
  CRM_TRANSFER_CHANGE?: "Y" | "N";
  /** Source of what is created. */
  CRM_SOURCE?: string;
  /** How conversations are handed out. */
  QUEUE_TYPE?: string;
  /** How long each has to answer, in seconds. */
  QUEUE_TIME?: string;
  /** After how long nobody has answered, in seconds. */
  NO_ANSWER_TIME?: string;
  /** Whether a user must be at work to be asked. */
  CHECK_AVAILABLE?: "Y" | "N";
  /** Whether users see what a client is typing. */
  WATCH_TYPING?: "Y" | "N";
  /** Whether a chat bot answers first. */
  WELCOME_BOT_ENABLE?: "Y" | "N";
  /** Whether clients are greeted. */
  WELCOME_MESSAGE?: "Y" | "N";
  /** What clients are greeted with. */
  WELCOME_MESSAGE_TEXT?: string;
  /** Whether clients are asked to rate. */
  VOTE_MESSAGE?: "Y" | "N";
  /** How long a rating is possible, in seconds. */
  VOTE_TIME_LIMIT?: string;
  /** Whether clients may rate before the end. */
  VOTE_BEFORE_FINISH?: "Y" | "N";
  /** Whether the conversation ends with the rating. */
  VOTE_CLOSING_DELAY?: "Y" | "N";
  /** Question for the rating, in chats with buttons. */
  VOTE_MESSAGE_1_TEXT?: string;
  /** Answer to a good rating, in chats with buttons. */
  VOTE_MESSAGE_1_LIKE?: string;
  /** Answer to a bad rating, in chats with buttons. */
  VOTE_MESSAGE_1_DISLIKE?: string;
  /** Question for the rating, in other chats. */
  VOTE_MESSAGE_2_TEXT?: string;
  /** Answer to a good rating, in other chats. */
  VOTE_MESSAGE_2_LIKE?: string;
  /** Answer to a bad rating, in other chats. */
  VOTE_MESSAGE_2_DISLIKE?: string;
  AGREEMENT_MESSAGE?: "Y" | "N";
  AGREEMENT_ID?: string;
  /** Whether conversations have categories. */
  CATEGORY_ENABLE?: "Y" | "N";
  /** Id of what it is grouped under; of a CRM record the funnel. */
  CATEGORY_ID?: string;
  /** Whether the chat bot joins the first conversation or each. */
  WELCOME_BOT_JOIN?: string;
  /** Id of the chat bot that answers first. */
  WELCOME_BOT_ID?: string;
  /** After how long the chat bot hands over, in seconds. */
  WELCOME_BOT_TIME?: string;
  /** What happens after the chat bot has left. */
  WELCOME_BOT_LEFT?: string;
  /** What happens when nobody answers. */
  NO_ANSWER_RULE?: string;
  /** Form that is offered when nobody answers. */
  NO_ANSWER_FORM_ID?: string;
  /** Chat bot that takes over when nobody answers. */
  NO_ANSWER_BOT_ID?: string;
  /** What is said when nobody answers. */
  NO_ANSWER_TEXT?: string;
  /** Whether there are working hours. */
  WORKTIME_ENABLE?: "Y" | "N";
  /** When work begins. */
  WORKTIME_FROM?: string;
  /** When work ends. */
  WORKTIME_TO?: string;
  /** Time zone of the working hours. */
  WORKTIME_TIMEZONE?: string;
  /** Holidays, as day and month. */
  WORKTIME_HOLIDAYS?: unknown[];
  /** Days without work. */
  WORKTIME_DAYOFF?: unknown[];
  /** What happens outside of working hours. */
  WORKTIME_DAYOFF_RULE?: string;
  /** Form that is offered outside of working hours. */
  WORKTIME_DAYOFF_FORM_ID?: string;
  /** Chat bot that takes over outside of working hours. */
  WORKTIME_DAYOFF_BOT_ID?: string;
  /** What is said outside of working hours. */
  WORKTIME_DAYOFF_TEXT?: string;
  /** What happens when a conversation is closed. */
  CLOSE_RULE?: string;
  /** Form that is offered when a conversation is closed. */
  CLOSE_FORM_ID?: string;
  /** Chat bot that takes over when a conversation is closed. */
  CLOSE_BOT_ID?: string;
  /** What is said when a conversation is closed. */
  CLOSE_TEXT?: string;
  /** After how many minutes a closed conversation is over. */
  FULL_CLOSE_TIME?: string;
  /** What happens when a conversation closes by itself. */
  AUTO_CLOSE_RULE?: string;
  /** Form that is offered when a conversation closes by itself. */
  AUTO_CLOSE_FORM_ID?: string;
  /** Chat bot that takes over when a conversation closes by itself. */
  AUTO_CLOSE_BOT_ID?: string;
  /** After how long a conversation closes by itself, in seconds. */
  AUTO_CLOSE_TIME?: string;
  /** What is said when a conversation closes by itself. */
  AUTO_CLOSE_TEXT?: string;
  /** After how long an unanswered conversation ends, in seconds. */
  AUTO_EXPIRE_TIME?: string;
  /** When it was created. */
  DATE_CREATE?: object;
  /** When it was last changed. */
  DATE_MODIFY?: object;
  MODIFY_USER_ID?: string;
  /** Whether the channel is only for a while. */
  TEMPORARY?: "Y" | "N";
  /** Id in an outside system. */
  XML_ID?: "string" | null;
  /** Code of the language, e.g. en. */
  LANGUAGE_ID?: string;
  /** Id of the list of ready answers. */
  QUICK_ANSWERS_IBLOCK_ID?: string;
  /** Priority of the conversations, in seconds that others wait longer. */
  SESSION_PRIORITY?: string;
  /** Which conversations are counted. */
  TYPE_MAX_CHAT?: string;
  /** How many conversations a user may have at once. */
  MAX_CHAT?: string;
  /** Which data of users clients see. */
  OPERATOR_DATA?: string;
  /** Users who answer. */
  QUEUE?: number[];
  QUEUE_USERS_FIELDS?: {
    [id: number]: {
      /** Name of the user. */
      USER_NAME?: string | ("string" | null);
      USER_WORK_POSITION?: string | ("string" | null);
      USER_AVATAR?: string | ("string" | null);
      USER_AVATAR_ID?: string | number | null;
    };
  };
  CONFIG_QUEUE?: {
    /** Id of the record that it belongs to. */
    ENTITY_ID?: string;
    /** Kind of the record that it belongs to. */
    ENTITY_TYPE?: string;
  }[];
  /** What clients see in place of a user's data. */
  DEFAULT_OPERATOR_DATA?: unknown[];
  /** How soon the first answer should come, in seconds. */
  KPI_FIRST_ANSWER_TIME?: string;
  /** Whether somebody is told when the first answer is late. */
  KPI_FIRST_ANSWER_ALERT?: "Y" | "N";
  /** Who is told when the first answer is late. */
  KPI_FIRST_ANSWER_LIST?: ("array" | null)[];
  /** What is said when the first answer is late. */
  KPI_FIRST_ANSWER_TEXT?: string;
  /** How soon further answers should come, in seconds. */
  KPI_FURTHER_ANSWER_TIME?: string;
  /** Whether somebody is told when a further answer is late. */
  KPI_FURTHER_ANSWER_ALERT?: "Y" | "N";
  /** Who is told when a further answer is late. */
  KPI_FURTHER_ANSWER_LIST?: ("array" | null)[];
  /** What is said when a further answer is late. */
  KPI_FURTHER_ANSWER_TEXT?: string;
  /** Whether only a user's own time counts. */
  KPI_CHECK_OPERATOR_ACTIVITY?: "Y" | "N";
  SEND_NOTIFICATION_EMPTY_QUEUE?: "Y" | "N";
  /** Whether a form comes first. */
  USE_WELCOME_FORM?: "Y" | "N";
  /** Id of the form that comes first. */
  WELCOME_FORM_ID?: string;
  /** Whether the form comes only after the first message. */
  WELCOME_FORM_DELAY?: "Y" | "N";
  /** Whether each conversation begins with the greeting. */
  SEND_WELCOME_EACH_SESSION?: "Y" | "N";
  /** Whether closing must be confirmed. */
  CONFIRM_CLOSE?: "Y" | "N";
  /** Whether the form's own responsible user is left out. */
  IGNORE_WELCOME_FORM_RESPONSIBLE?: "Y" | "N";
}[];

/**
 * Parameters of imopenlines.config.path.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/imopenlines-config-path-get.html
 */
export interface ImopenlinesConfigPathGetParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of imopenlines.config.path.get. */
export interface ImopenlinesConfigPathGetResult {
  SERVER_ADDRESS?: string;
  PUBLIC_PATH?: string;
}

/**
 * Parameters of imopenlines.config.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/imopenlines-config-update.html
 */
export interface ImopenlinesConfigUpdateParams {
  /** Id of the settings. */
  CONFIG_ID: number | string;
  /** Further parameters. */
  PARAMS?: object | undefined;
}

/** Result of imopenlines.config.update. */
export type ImopenlinesConfigUpdateResult = boolean;

/**
 * Parameters of imopenlines.crm.chat.getLastId.
 *
 * @see https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/chats/imopenlines-crm-chat-get-last-id.html
 */
export interface ImopenlinesCrmChatGetLastIdParams {
  /** Kind of CRM record: CONTACT, COMPANY, LEAD or DEAL. */
  CRM_ENTITY_TYPE: "lead" | "deal" | "company" | "contact";
  CRM_ENTITY: number | string;
}

/** Result of imopenlines.crm.chat.getLastId. */
export type ImopenlinesCrmChatGetLastIdResult = number;

/**
 * Parameters of imopenlines.crm.chat.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/chats/imopenlines-crm-chat-get.html
 */
export interface ImopenlinesCrmChatGetParams {
  /** Kind of CRM record: CONTACT, COMPANY, LEAD or DEAL. */
  CRM_ENTITY_TYPE: "lead" | "deal" | "company" | "contact";
  CRM_ENTITY: number | string;
  /** Default: Y. */
  ACTIVE_ONLY?: "Y" | "N" | undefined;
}

/** Result of imopenlines.crm.chat.get. */
export type ImopenlinesCrmChatGetResult = {
  /** Id of the chat. */
  CHAT_ID?: string;
  CONNECTOR_ID?: string;
  CONNECTOR_TITLE?: string;
}[];

/**
 * Parameters of imopenlines.crm.chat.user.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/chats/imopenlines-crm-chat-user-add.html
 */
export interface ImopenlinesCrmChatUserAddParams {
  /** Kind of CRM record: CONTACT, COMPANY, LEAD or DEAL. */
  CRM_ENTITY_TYPE: "lead" | "deal" | "company" | "contact";
  CRM_ENTITY: number | string;
  /** Id of the user: user.get. */
  USER_ID: number | string;
  /** Id of the chat. */
  CHAT_ID?: number | string | undefined;
}

/** Result of imopenlines.crm.chat.user.add. */
export type ImopenlinesCrmChatUserAddResult = number;

/**
 * Parameters of imopenlines.crm.chat.user.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/chats/imopenlines-crm-chat-user-delete.html
 */
export interface ImopenlinesCrmChatUserDeleteParams {
  /** Kind of CRM record: CONTACT, COMPANY, LEAD or DEAL. */
  CRM_ENTITY_TYPE: "lead" | "deal" | "company" | "contact";
  CRM_ENTITY: number | string;
  /** Id of the user: user.get. */
  USER_ID: number | string;
  /** Id of the chat. */
  CHAT_ID?: number | string | undefined;
}

/** Result of imopenlines.crm.chat.user.delete. */
export type ImopenlinesCrmChatUserDeleteResult = number;

/**
 * Parameters of imopenlines.crm.lead.create.
 *
 * @see https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-crm-lead-create.html
 */
export interface ImopenlinesCrmLeadCreateParams {
  /** Id of the chat. */
  CHAT_ID: number | string;
}

/** Result of imopenlines.crm.lead.create. */
export type ImopenlinesCrmLeadCreateResult = boolean;

/**
 * Parameters of imopenlines.crm.message.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/messages/imopenlines-crm-message-add.html
 */
export interface ImopenlinesCrmMessageAddParams {
  /** Kind of CRM record: CONTACT, COMPANY, LEAD or DEAL. */
  CRM_ENTITY_TYPE: "lead" | "deal" | "company" | "contact";
  CRM_ENTITY: number | string;
  /** Id of the user: user.get. */
  USER_ID: number | string;
  /** Id of the chat. */
  CHAT_ID: number | string;
  /** Text of the message. */
  MESSAGE: string;
}

/** Result of imopenlines.crm.message.add. */
export type ImopenlinesCrmMessageAddResult = number;

/**
 * Parameters of imopenlines.dialog.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-dialog-get.html
 */
export interface ImopenlinesDialogGetParams {
  /** Id of the chat. */
  CHAT_ID?: number | string | undefined;
  /** Dialog: chat17 for chat 17, or the id of a user. */
  DIALOG_ID?: string | number | undefined;
  /** Id of the conversation. */
  SESSION_ID?: number | string | undefined;
  /** Code of the client. */
  USER_CODE?: string | undefined;
}

/** Result of imopenlines.dialog.get. */
export interface ImopenlinesDialogGetResult {
  /** Id, unique among its kind. */
  id?: number;
  /** Id of the chat that it belongs to. */
  parent_chat_id?: number;
  /** Id of the message that it belongs to. */
  parent_message_id?: number;
  /** What it is called. */
  name?: string;
  /** What it is about, in words. */
  description?: string | null;
  /** Whose it is. */
  owner?: number;
  /** Whether the user is one from outside. */
  extranet?: boolean;
  /** Picture that stands for it. */
  avatar?: string;
  /** Color that it is shown in. */
  color?: string;
  /** Dialog: chat17 for chat 17, or the id of a user. */
  dialog_id?: string;
  /** What kind it is of. */
  type?: string;
  /** How many are new, or a count. */
  counter?: number;
  /** How many users there are. */
  user_counter?: number;
  /** How many messages there are. */
  message_count?: number;
  /** Id of the first message that was not read. */
  unread_id?: number;
  restrictions: ImRecentChatRestrictions;
  /** Id of the last message. */
  last_message_id?: number;
  /** Id of the last record that is known already. */
  last_id?: number;
  /** Id of the first message that was marked as unread. */
  marked_id?: number;
  /** Id of the chat's folder. */
  disk_folder_id?: number;
  /** Kind of the record that it belongs to. */
  entity_type?: string;
  /** Id of the record that it belongs to. */
  entity_id?: string;
  /** First part of the data about what the chat belongs to. */
  entity_data_1?: string;
  /** Second part of the data about what the chat belongs to. */
  entity_data_2?: string;
  /** Third part of the data about what the chat belongs to. */
  entity_data_3?: string;
  /** Ids of the users who have muted it. */
  mute_list: unknown[];
  /** When it was created. Date and time, ISO 8601. */
  date_create?: string;
  /** Kind of the chat. */
  message_type?: string;
  /** Public address of the chat. */
  public?: string;
  /** What somebody is there. */
  role?: string;
  /** Record that it belongs to. */
  entity_link: {
    /** What kind it is of. */
    type?: string;
    /** Address. */
    url?: string;
    /** Id, unique among its kind. */
    id?: string;
  };
  /** Whether people can write there. */
  text_field_enabled?: boolean;
  /** Background of the chat. */
  background_id?: number | null;
  /** Who may do what. */
  permissions: ImDialogGetPermissions;
  /** Whether it is new. */
  is_new?: boolean;
  /** Who has read it. */
  readed_list: ImDialogGetReadedListItem[];
  /** Ids of the users who manage it. */
  manager_list: number[];
  /** Who has seen the last message. */
  last_message_views: {
    /** Id of the message. */
    message_id?: number;
    /** Who saw it first. */
    first_viewers?: {
      /** Id of the user: user.get. */
      user_id?: number;
      /** Name of the user. */
      user_name?: string;
      /** When it happened or is to happen. Date and time, ISO 8601. */
      date?: string;
    }[];
    /** How many have seen it. */
    count_of_viewers?: number;
  };
}

/**
 * Parameters of imopenlines.message.quick.save.
 *
 * @see https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/messages/imopenlines-message-quick-save.html
 */
export interface ImopenlinesMessageQuickSaveParams {
  /** Id of the chat. */
  CHAT_ID: number | string;
  /** Id of the message. */
  MESSAGE_ID: number | string;
}

/** Result of imopenlines.message.quick.save. */
export type ImopenlinesMessageQuickSaveResult = boolean;

/** Parameters of imopenlines.message.session.start. */
export interface ImopenlinesMessageSessionStartParams {
  /** Id of the chat. */
  CHAT_ID: number | string;
  /** Id of the message. */
  MESSAGE_ID: number | string;
}

/** Result of imopenlines.message.session.start. */
export type ImopenlinesMessageSessionStartResult = boolean;

/**
 * Parameters of imopenlines.network.join.
 *
 * @see https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/imopenlines-network-join.html
 */
export interface ImopenlinesNetworkJoinParams {
  /** Symbolic code. */
  CODE: string;
}

/** Result of imopenlines.network.join. */
export type ImopenlinesNetworkJoinResult = number;

/**
 * Parameters of imopenlines.network.message.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/imopenlines-network-message-add.html
 */
export interface ImopenlinesNetworkMessageAddParams {
  /** Symbolic code. */
  CODE: string;
  /** Id of the user: user.get. */
  USER_ID: number | string;
  /** Text of the message. */
  MESSAGE: string;
  /** Blocks below the text. */
  ATTACH?: object | undefined;
  /** Buttons below the message. */
  KEYBOARD?: object | undefined;
  /** Address of a small version. */
  URL_PREVIEW?: string | undefined;
}

/** Result of imopenlines.network.message.add. */
export type ImopenlinesNetworkMessageAddResult = boolean;

/** Parameters of imopenlines.operator.another.finish. */
export interface ImopenlinesOperatorAnotherFinishParams {
  /** Id of the chat. */
  CHAT_ID: number | string;
}

/** Result of imopenlines.operator.another.finish. */
export type ImopenlinesOperatorAnotherFinishResult = boolean;

/**
 * Parameters of imopenlines.operator.answer.
 *
 * @see https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/operators/imopenlines-operator-answer.html
 */
export interface ImopenlinesOperatorAnswerParams {
  /** Id of the chat. */
  CHAT_ID: number | string;
}

/** Result of imopenlines.operator.answer. */
export type ImopenlinesOperatorAnswerResult = boolean;

/**
 * Parameters of imopenlines.operator.finish.
 *
 * @see https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/operators/imopenlines-operator-finish.html
 */
export interface ImopenlinesOperatorFinishParams {
  /** Id of the chat. */
  CHAT_ID: number | string;
}

/** Result of imopenlines.operator.finish. */
export type ImopenlinesOperatorFinishResult = boolean;

/**
 * Parameters of imopenlines.operator.skip.
 *
 * @see https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/operators/imopenlines-operator-skip.html
 */
export interface ImopenlinesOperatorSkipParams {
  /** Id of the chat. */
  CHAT_ID: number | string;
}

/** Result of imopenlines.operator.skip. */
export type ImopenlinesOperatorSkipResult = boolean;

/**
 * Parameters of imopenlines.operator.spam.
 *
 * @see https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/operators/imopenlines-operator-spam.html
 */
export interface ImopenlinesOperatorSpamParams {
  /** Id of the chat. */
  CHAT_ID: number | string;
}

/** Result of imopenlines.operator.spam. */
export type ImopenlinesOperatorSpamResult = boolean;

/**
 * Parameters of imopenlines.operator.transfer.
 *
 * @see https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/operators/imopenlines-operator-transfer.html
 */
export interface ImopenlinesOperatorTransferParams {
  /** Id of the chat. */
  CHAT_ID: number | string;
  TRANSFER_ID?: string | number | undefined;
  /** Id of the user: user.get. */
  USER_ID?: number | string | undefined;
  QUEUE_ID?: number | string | undefined;
}

/** Result of imopenlines.operator.transfer. */
export type ImopenlinesOperatorTransferResult = boolean;

/**
 * Parameters of imopenlines.revision.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/imopenlines-revision-get.html
 */
export interface ImopenlinesRevisionGetParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of imopenlines.revision.get. */
export interface ImopenlinesRevisionGetResult {
  rest?: number;
  /** Web pages. */
  web?: number;
  mobile?: number;
}

/**
 * Parameters of imopenlines.session.head.vote.
 *
 * @see https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-session-head-vote.html
 */
export interface ImopenlinesSessionHeadVoteParams {
  /** Id of the conversation. */
  SESSION_ID: number | string;
  /** 1 to 5. */
  RATING?: number | string | undefined;
  /** Remark for people. */
  COMMENT?: string | undefined;
}

/** Result of imopenlines.session.head.vote. */
export type ImopenlinesSessionHeadVoteResult = boolean;

/**
 * Parameters of imopenlines.session.history.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-session-history-get.html
 */
export interface ImopenlinesSessionHistoryGetParams {
  /** Id of the conversation. */
  SESSION_ID?: number | string | undefined;
  /** Id of the chat. */
  CHAT_ID?: number | string | undefined;
}

/** Result of imopenlines.session.history.get. */
export interface ImopenlinesSessionHistoryGetResult {
  /** Id of the chat. */
  chatId?: number;
  canJoin?: "Y" | "N";
  canVoteHead?: "Y" | "N";
  /** Id of the conversation. */
  sessionId?: number;
  sessionVoteHead?: number;
  sessionCommentHead?: string | null;
  /** Id of the user: user.get. */
  userId?: string;
  /** Text of the message. */
  message: {
    [id: number]: {
      /** Id, unique among its kind. */
      id?: string;
      chatid?: string;
      senderid?: string;
      recipientid?: string;
      /** When it happened or is to happen. */
      date?: string;
      /** What it says. */
      text?: string;
      textlegacy?: string;
      /** Further parameters. */
      params?: {
        /** Blocks below the text. */
        attach?: {
          /** Id, unique among its kind. */
          id?: number;
          /** Blocks that it is made of. */
          blocks?: {
            /** Address. */
            link?: {
              /** What it is called. */
              name?: string;
              /** Address. */
              link?: string;
            }[];
            grid?: {
              /** How the input looks. */
              display?: string;
              /** What it is called. */
              name?: string;
              /** The value itself. */
              value?: string;
              /** Name of the color that it is shown in. */
              colorToken?: string;
              /** Height, in pixels or millimetres. */
              height?: number;
            }[];
          }[];
          /** What it is about, in words. */
          description?: string;
          /** Color that it is shown in. */
          color?: string;
        }[];
        connectorMid?: string[];
        /** Id of the file. */
        fileId?: number[];
      };
    };
  };
  usersMessage: {
    [name: `chat${string}`]: string[];
  };
  /** The users, or their ids. */
  users: {
    [id: number]: {
      /** Id, unique among its kind. */
      id?: string;
      /** What it is called. */
      name?: string;
      /** First name. */
      firstName?: string;
      /** Surname. */
      lastName?: string;
      /** Position in the company. */
      workPosition?: string | null;
      /** Picture that stands for it. */
      avatar?: string;
      avatarId?: number | null | string;
      /** M or F. */
      gender?: string;
      /** Whether the user is one from outside. */
      extranet?: boolean;
      /** Whether it comes through an outside messenger, or which one. */
      connector?: boolean;
      profile?: string;
      /** Outside system through which the user signs in. */
      externalAuthId?: string;
      /** State that it is in. */
      status?: string | null;
      /** When something last happened with it. */
      lastActivityDate?: string;
      /** Departments that somebody belongs to. */
      departments?: number[];
      /** What kind it is of. */
      type?: string;
      /** Whether it is in use. */
      active?: boolean;
      /** Color that it is shown in. */
      color?: string;
      /** Day of birth. */
      birthday?: string;
      phoneDevice?: boolean;
      phones?: boolean;
      /** Whether it comes from Bitrix24 Network. */
      network?: boolean;
      /** Whether it is a chat bot, or the bot itself. */
      bot?: boolean;
      /** Whether the user is away. */
      idle?: boolean;
      mobileLastDate?: boolean;
      desktopLastDate?: boolean;
      /** Whether the user is on leave. */
      absent?: boolean;
      services?: null;
      /** What is known of the chat bot. */
      botData?: null;
    };
  };
  openlines: {
    canvoteashead?: {
      [id: number]: boolean;
    };
  };
  userInGroup: {
    [id: number]: {
      /** Id, unique among its kind. */
      id?: number;
      /** The users, or their ids. */
      users?: string[];
    };
  };
  woUserInGroup: unknown[];
  /** The chat. */
  chat: {
    [id: number]: {
      /** Id, unique among its kind. */
      id?: string;
      /** What it is called. */
      name?: string;
      /** Whose it is. */
      owner?: string;
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
      /** How many messages there are. */
      messageCount?: number;
      /** Public address of the chat. */
      public?: string;
      /** Ids of the users who have muted it. */
      muteList?: {
        [id: number]: boolean;
      };
      /** Ids of the users who manage it. */
      managerList?: number[];
      /** When it was created. */
      dateCreate?: string;
      /** What kind it is of. */
      type?: string;
      /** Record that it belongs to. */
      entityLink?: {
        /** What kind it is of. */
        type?: string;
        /** Address. */
        url?: string;
        /** Id, unique among its kind. */
        id?: string;
      };
      /** Who may do what. */
      permissions?: {
        manageUsersAdd?: string;
        manageUsersDelete?: string;
        manageUi?: string;
        manageSettings?: string;
        manageMessages?: string;
        canPost?: string;
      };
      /** Whether people can write there. */
      textFieldEnabled?: boolean;
      /** Background of the chat. */
      backgroundId?: number | null;
      /** Kind of the chat. */
      messageType?: string;
      /** Whether it is new. */
      isNew?: boolean;
      /** Id of the chat that it belongs to. */
      parentChatId?: number;
      /** Id of the message that it belongs to. */
      parentMessageId?: number;
      /** Color that it is shown in. */
      color?: string;
      /** Whether the user is one from outside. */
      extranet?: boolean;
      /** Picture that stands for it. */
      avatar?: string;
      call?: string;
      callNumber?: string;
    };
  };
  userBlockChat: {
    [id: number]: {
      [id: number]: boolean;
    };
  };
  userInChat: {
    [id: number]: number[];
  };
  /** The files. */
  files: {
    [id: number]: {
      /** Id, unique among its kind. */
      id?: number;
      chatid?: number;
      /** When it happened or is to happen. */
      date?: string;
      /** What kind it is of. */
      type?: string;
      /** What it is called. */
      name?: string;
      /** Ending of the file's name. */
      extension?: string;
      /** Size; of a file in bytes. */
      size?: number;
      /** Picture. */
      image?: {
        /** Height, in pixels or millimetres. */
        height?: number;
        /** Width, in pixels or millimetres. */
        width?: number;
      };
      /** State that it is in. */
      status?: string;
      /** How far it is, in per cent. */
      progress?: number;
      authorid?: number;
      authorname?: string;
      urlpreview?: string;
      urlshow?: string;
      urldownload?: string;
      viewerattrs?: {
        /** Viewer of the file. */
        viewer?: string;
        viewertype?: string;
        /** Address. */
        src?: string;
        viewerresized?: string;
        objectid?: string;
        viewergroupby?: string;
        imchatid?: number;
        /** What it is called, for people to read. */
        title?: string;
        /** What can be done with it. */
        actions?: string;
      };
      mediaurl?: string | {
        /** Small version to look at first. */
        preview?: {
          [id: number]: string;
        };
      };
      istranscribable?: boolean;
      isvideonote?: boolean;
      isvoicenote?: boolean;
    };
  };
}

/**
 * Parameters of imopenlines.session.intercept.
 *
 * @see https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-session-intercept.html
 */
export interface ImopenlinesSessionInterceptParams {
  /** Id of the chat. */
  CHAT_ID: number | string;
}

/** Result of imopenlines.session.intercept. */
export type ImopenlinesSessionInterceptResult = boolean;

/**
 * Parameters of imopenlines.session.join.
 *
 * @see https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-session-join.html
 */
export interface ImopenlinesSessionJoinParams {
  /** Id of the chat. */
  CHAT_ID: number | string;
}

/** Result of imopenlines.session.join. */
export type ImopenlinesSessionJoinResult = boolean;

/** Parameters of imopenlines.session.mode.pinAll. */
export interface ImopenlinesSessionModePinAllParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of imopenlines.session.mode.pinAll. */
export type ImopenlinesSessionModePinAllResult = number[];

/**
 * Parameters of imopenlines.session.mode.pin.
 *
 * @see https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-session-mode-pin.html
 */
export interface ImopenlinesSessionModePinParams {
  /** Id of the chat. */
  CHAT_ID: number | string;
  /** Default: Y. */
  ACTIVATE?: "Y" | "N" | undefined;
}

/** Result of imopenlines.session.mode.pin. */
export type ImopenlinesSessionModePinResult = boolean;

/**
 * Parameters of imopenlines.session.mode.silent.
 *
 * @see https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-session-mode-silent.html
 */
export interface ImopenlinesSessionModeSilentParams {
  /** Id of the chat. */
  CHAT_ID: number | string;
  ACTIVATE?: string | undefined;
}

/** Result of imopenlines.session.mode.silent. */
export type ImopenlinesSessionModeSilentResult = boolean;

/** Parameters of imopenlines.session.mode.unpinAll. */
export interface ImopenlinesSessionModeUnpinAllParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of imopenlines.session.mode.unpinAll. */
export type ImopenlinesSessionModeUnpinAllResult = number[];

/**
 * Parameters of imopenlines.session.open.
 *
 * @see https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-session-open.html
 */
export interface ImopenlinesSessionOpenParams {
  /** Code of the client. */
  USER_CODE: string;
}

/** Result of imopenlines.session.open. */
export interface ImopenlinesSessionOpenResult {
  /** Id of the chat. */
  chatId?: number | string;
}

/**
 * Parameters of imopenlines.session.start.
 *
 * @see https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-session-start.html
 */
export interface ImopenlinesSessionStartParams {
  /** Id of the chat. */
  CHAT_ID: number | string;
}

/** Result of imopenlines.session.start. */
export type ImopenlinesSessionStartResult = boolean;

/** Methods of Bitrix24 whose names begin with `imopenlines`. */
export interface ImopenlinesRestMethods {
  /** Ends an open channel dialog on behalf of the app's chat bot. */
  "imopenlines.bot.session.finish": {
    params: ImopenlinesBotSessionFinishParams;
    result: ImopenlinesBotSessionFinishResult;
  };
  /** Sends a bot's automatic message to the client in an open channel dialog. */
  "imopenlines.bot.session.message.send": {
    params: ImopenlinesBotSessionMessageSendParams;
    result: ImopenlinesBotSessionMessageSendResult;
  };
  /** Hands an open channel dialog over from the chat bot to a free operator. */
  "imopenlines.bot.session.operator": {
    params: ImopenlinesBotSessionOperatorParams;
    result: ImopenlinesBotSessionOperatorResult;
  };
  /** Moves an open channel dialog from the chat bot to a given user or to the queue of another channel. */
  "imopenlines.bot.session.transfer": {
    params: ImopenlinesBotSessionTransferParams;
    result: ImopenlinesBotSessionTransferResult;
  };
  /** Creates an open channel with its operator queue, working hours and messages; returns its ID. */
  "imopenlines.config.add": { params: ImopenlinesConfigAddParams; result: ImopenlinesConfigAddResult };
  /** Deletes an open channel by ID; needs the right to edit open channels. */
  "imopenlines.config.delete": { params: ImopenlinesConfigDeleteParams; result: ImopenlinesConfigDeleteResult };
  /** Returns all settings of one open channel, optionally with its operator queue. */
  "imopenlines.config.get": { params: ImopenlinesConfigGetParams; result: ImopenlinesConfigGetResult };
  /**
   * Lists open channels with settings and, on request, their operator queues.
   * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
   */
  "imopenlines.config.list.get": { params: ImopenlinesConfigListGetParams; result: ImopenlinesConfigListGetResult };
  /** Returns the account's address and the public path of the contact center pages. */
  "imopenlines.config.path.get": { params: ImopenlinesConfigPathGetParams; result: ImopenlinesConfigPathGetResult };
  /** Changes the settings of an open channel, among them its queue, CRM use and working hours. */
  "imopenlines.config.update": { params: ImopenlinesConfigUpdateParams; result: ImopenlinesConfigUpdateResult };
  /** Lists the open channel chats of a CRM record with their connectors, active ones or all. */
  "imopenlines.crm.chat.get": { params: ImopenlinesCrmChatGetParams; result: ImopenlinesCrmChatGetResult };
  /** Returns the ID of the latest open channel chat of a lead, deal, contact or company. */
  "imopenlines.crm.chat.getLastId": {
    params: ImopenlinesCrmChatGetLastIdParams;
    result: ImopenlinesCrmChatGetLastIdResult;
  };
  /** Adds a user or chat bot to an open channel chat of a CRM record and returns the chat ID. */
  "imopenlines.crm.chat.user.add": { params: ImopenlinesCrmChatUserAddParams; result: ImopenlinesCrmChatUserAddResult };
  /** Removes a user or chat bot from an open channel chat of a CRM record; returns the chat ID. */
  "imopenlines.crm.chat.user.delete": {
    params: ImopenlinesCrmChatUserDeleteParams;
    result: ImopenlinesCrmChatUserDeleteResult;
  };
  /** Creates a CRM lead from an open channel dialog; returns only success, not the lead's ID. */
  "imopenlines.crm.lead.create": { params: ImopenlinesCrmLeadCreateParams; result: ImopenlinesCrmLeadCreateResult };
  /** Sends a message as a user or chat bot to an open channel chat of a CRM record; returns its ID. */
  "imopenlines.crm.message.add": { params: ImopenlinesCrmMessageAddParams; result: ImopenlinesCrmMessageAddResult };
  /** Returns an open channel dialog found by chat, dialog, session or external user code. */
  "imopenlines.dialog.get": { params: ImopenlinesDialogGetParams; result: ImopenlinesDialogGetResult };
  /** Saves a message of an open channel chat as a canned reply for operators. */
  "imopenlines.message.quick.save": {
    params: ImopenlinesMessageQuickSaveParams;
    result: ImopenlinesMessageQuickSaveResult;
  };
  /** Starts a new open channel session out of a chosen message of an existing chat. */
  "imopenlines.message.session.start": {
    params: ImopenlinesMessageSessionStartParams;
    result: ImopenlinesMessageSessionStartResult;
  };
  /** Connects an external open channel by its code and returns the ID of the bot that stands for it. */
  "imopenlines.network.join": { params: ImopenlinesNetworkJoinParams; result: ImopenlinesNetworkJoinResult };
  /** Sends a message to a user on behalf of an open channel connected by code, once per user and week. */
  "imopenlines.network.message.add": {
    params: ImopenlinesNetworkMessageAddParams;
    result: ImopenlinesNetworkMessageAddResult;
  };
  /** Ends an open channel dialog that another operator is handling. */
  "imopenlines.operator.another.finish": {
    params: ImopenlinesOperatorAnotherFinishParams;
    result: ImopenlinesOperatorAnotherFinishResult;
  };
  /** Assigns an open channel dialog to the current operator, who answers the client from then on. */
  "imopenlines.operator.answer": { params: ImopenlinesOperatorAnswerParams; result: ImopenlinesOperatorAnswerResult };
  /** Ends an open channel dialog as the current operator. */
  "imopenlines.operator.finish": { params: ImopenlinesOperatorFinishParams; result: ImopenlinesOperatorFinishResult };
  /** Declines an open channel dialog and passes it to the next operator in the queue. */
  "imopenlines.operator.skip": { params: ImopenlinesOperatorSkipParams; result: ImopenlinesOperatorSkipResult };
  /** Ends an open channel dialog and marks it as spam. */
  "imopenlines.operator.spam": { params: ImopenlinesOperatorSpamParams; result: ImopenlinesOperatorSpamResult };
  /** Transfers an open channel dialog to another employee or to another channel's queue. */
  "imopenlines.operator.transfer": {
    params: ImopenlinesOperatorTransferParams;
    result: ImopenlinesOperatorTransferResult;
  };
  /** Returns the open channels module revision numbers for REST, web and mobile clients. */
  "imopenlines.revision.get": { params: ImopenlinesRevisionGetParams; result: ImopenlinesRevisionGetResult };
  /** Saves a manager's rating or comment for an open channel session; one of the two is required. */
  "imopenlines.session.head.vote": {
    params: ImopenlinesSessionHeadVoteParams;
    result: ImopenlinesSessionHeadVoteResult;
  };
  /** Returns messages, users and state of an open channel session by session ID or chat ID. */
  "imopenlines.session.history.get": {
    params: ImopenlinesSessionHistoryGetParams;
    result: ImopenlinesSessionHistoryGetResult;
  };
  /** Takes an open channel dialog away from its operator and gives it to the current one. */
  "imopenlines.session.intercept": {
    params: ImopenlinesSessionInterceptParams;
    result: ImopenlinesSessionInterceptResult;
  };
  /** Joins the current user to an open channel dialog as one more participant. */
  "imopenlines.session.join": { params: ImopenlinesSessionJoinParams; result: ImopenlinesSessionJoinResult };
  /** Pins an open channel dialog to the current operator, or unpins it. */
  "imopenlines.session.mode.pin": { params: ImopenlinesSessionModePinParams; result: ImopenlinesSessionModePinResult };
  /** Pins every available open channel dialog to the current operator; returns the session IDs. */
  "imopenlines.session.mode.pinAll": {
    params: ImopenlinesSessionModePinAllParams;
    result: ImopenlinesSessionModePinAllResult;
  };
  /**
   * Switches the hidden mode of an open channel dialog, where clients see no messages; deprecated.
   * @deprecated The documentation advises against it.
   */
  "imopenlines.session.mode.silent": {
    params: ImopenlinesSessionModeSilentParams;
    result: ImopenlinesSessionModeSilentResult;
  };
  /** Unpins all open channel dialogs of the current operator and returns the session IDs. */
  "imopenlines.session.mode.unpinAll": {
    params: ImopenlinesSessionModeUnpinAllParams;
    result: ImopenlinesSessionModeUnpinAllResult;
  };
  /** Finds an open channel chat by the external user code and returns its ID. */
  "imopenlines.session.open": { params: ImopenlinesSessionOpenParams; result: ImopenlinesSessionOpenResult };
  /** Starts a new session, the next round of handling, in an existing open channel chat. */
  "imopenlines.session.start": { params: ImopenlinesSessionStartParams; result: ImopenlinesSessionStartResult };
}
