// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { ImDialogGetPermissions, ImDialogGetReadedListItem } from "./im_dialog.ts";
import type { ImRecentChatRestrictions } from "./im_recent.ts";

/**
 * Parameters of imopenlines.bot.session.finish.
 *
 * @see https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/chat-bots/imopenlines-bot-session-finish.html
 */
export interface ImopenlinesBotSessionFinishParams {
  CHAT_ID: number | string;
  CLIENT_ID?: string | number | undefined;
}

/** Result of imopenlines.bot.session.finish. */
export type ImopenlinesBotSessionFinishResult = boolean;

/** Parameters of imopenlines.bot.session.message.send. */
export interface ImopenlinesBotSessionMessageSendParams {
  CHAT_ID: number | string;
  NAME?: "WELCOME" | "DEFAULT" | undefined;
  MESSAGE?: string | undefined;
}

/** Result of imopenlines.bot.session.message.send. */
export type ImopenlinesBotSessionMessageSendResult = boolean;

/** Parameters of imopenlines.bot.session.operator. */
export interface ImopenlinesBotSessionOperatorParams {
  CHAT_ID: number | string;
}

/** Result of imopenlines.bot.session.operator. */
export type ImopenlinesBotSessionOperatorResult = boolean;

/** Parameters of imopenlines.bot.session.transfer. */
export interface ImopenlinesBotSessionTransferParams {
  CHAT_ID: number | string;
  USER_ID?: number | string | undefined;
  QUEUE_ID?: number | string | undefined;
  TRANSFER_ID?: string | number | undefined;
  LEAVE?: "Y" | "N" | undefined;
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
  PARAMS?: {
    LINE_NAME?: string | undefined;
    ACTIVE?: "Y" | "N" | undefined;
    QUEUE?: object | unknown[] | undefined;
    QUEUE_TYPE?: "evenly" | "strictly" | "all" | undefined;
    QUEUE_TIME?: number | string | undefined;
    NO_ANSWER_TIME?: number | string | undefined;
    WELCOME_MESSAGE?: "Y" | "N" | undefined;
    WELCOME_MESSAGE_TEXT?: string | undefined;
    WORKTIME_ENABLE?: "Y" | "N" | undefined;
    WORKTIME_FROM?: string | undefined;
    WORKTIME_TO?: string | undefined;
    WORKTIME_TIMEZONE?: string | undefined;
    CRM?: "Y" | "N" | undefined;
    CRM_CREATE?: string | undefined;
    VOTE_MESSAGE?: "Y" | "N" | undefined;
    LANGUAGE_ID?: string | number | undefined;
    CRM_CREATE_SECOND?: string | undefined;
    CRM_CREATE_THIRD?: "Y" | "N" | undefined;
    CRM_CHAT_TRACKER?: "Y" | "N" | undefined;
    CRM_FORWARD?: "Y" | "N" | undefined;
    CRM_TRANSFER_CHANGE?: "Y" | "N" | undefined;
    CRM_SOURCE?: string | undefined;
    MAX_CHAT?: number | string | undefined;
    TYPE_MAX_CHAT?: "answered" | "answered_new" | "closed" | undefined;
    CATEGORY_ENABLE?: "Y" | "N" | undefined;
    CATEGORY_ID?: number | string | undefined;
    SESSION_PRIORITY?: number | string | undefined;
    WELCOME_BOT_ENABLE?: "Y" | "N" | undefined;
    WELCOME_BOT_JOIN?: "first" | "always" | undefined;
    WELCOME_BOT_ID?: number | string | undefined;
    WELCOME_BOT_TIME?: number | string | undefined;
    WELCOME_BOT_LEFT?: "queue" | "close" | undefined;
    CHECK_AVAILABLE?: "Y" | "N" | undefined;
    WATCH_TYPING?: "Y" | "N" | undefined;
    SEND_WELCOME_EACH_SESSION?: "Y" | "N" | undefined;
    OPERATOR_DATA?: "profile" | "queue" | "hide" | undefined;
    DEFAULT_OPERATOR_DATA?: object | undefined;
    NO_ANSWER_RULE?: "none" | "text" | undefined;
    NO_ANSWER_FORM_ID?: number | string | undefined;
    NO_ANSWER_BOT_ID?: number | string | undefined;
    NO_ANSWER_TEXT?: string | undefined;
    WORKTIME_DAYOFF?: ("MO" | "TU" | "WE" | "TH" | "FR" | "SA" | "SU")[] | undefined;
    WORKTIME_HOLIDAYS?: string | undefined;
    WORKTIME_DAYOFF_RULE?: "none" | "text" | undefined;
    WORKTIME_DAYOFF_FORM_ID?: number | string | undefined;
    WORKTIME_DAYOFF_BOT_ID?: number | string | undefined;
    WORKTIME_DAYOFF_TEXT?: string | undefined;
    CLOSE_RULE?: "none" | "text" | undefined;
    CLOSE_FORM_ID?: number | string | undefined;
    CLOSE_BOT_ID?: number | string | undefined;
    CLOSE_TEXT?: string | undefined;
    VOTE_TIME_LIMIT?: number | string | undefined;
    VOTE_CLOSING_DELAY?: "Y" | "N" | undefined;
    VOTE_BEFORE_FINISH?: "Y" | "N" | undefined;
    VOTE_MESSAGE_1_TEXT?: string | undefined;
    VOTE_MESSAGE_1_LIKE?: string | undefined;
    VOTE_MESSAGE_1_DISLIKE?: string | undefined;
    VOTE_MESSAGE_2_TEXT?: string | undefined;
    VOTE_MESSAGE_2_LIKE?: string | undefined;
    VOTE_MESSAGE_2_DISLIKE?: string | undefined;
    AUTO_CLOSE_RULE?: "none" | "text" | undefined;
    FULL_CLOSE_TIME?: number | string | undefined;
    AUTO_CLOSE_TIME?: number | string | undefined;
    AUTO_CLOSE_FORM_ID?: number | string | undefined;
    AUTO_CLOSE_BOT_ID?: number | string | undefined;
    AUTO_CLOSE_TEXT?: string | undefined;
    AUTO_EXPIRE_TIME?: number | string | undefined;
    TEMPORARY?: "Y" | "N" | undefined;
    QUICK_ANSWERS_IBLOCK_ID?: number | string | undefined;
    KPI_FIRST_ANSWER_TIME?: number | string | undefined;
    KPI_FIRST_ANSWER_ALERT?: "Y" | "N" | undefined;
    KPI_FIRST_ANSWER_LIST?: object | unknown[] | undefined;
    KPI_FIRST_ANSWER_TEXT?: string | undefined;
    KPI_FURTHER_ANSWER_TIME?: number | string | undefined;
    KPI_FURTHER_ANSWER_ALERT?: "Y" | "N" | undefined;
    KPI_FURTHER_ANSWER_LIST?: object | unknown[] | undefined;
    KPI_FURTHER_ANSWER_TEXT?: string | undefined;
    KPI_CHECK_OPERATOR_ACTIVITY?: "Y" | "N" | undefined;
    USE_WELCOME_FORM?: "Y" | "N" | undefined;
    WELCOME_FORM_ID?: number | string | undefined;
    WELCOME_FORM_DELAY?: "Y" | "N" | undefined;
    CONFIRM_CLOSE?: "Y" | "N" | undefined;
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
  CONFIG_ID: number | string;
  WITH_QUEUE?: "Y" | "N" | undefined;
  SHOW_OFFLINE?: "Y" | "N" | undefined;
}

/** Result of imopenlines.config.get. */
export interface ImopenlinesConfigGetResult {
  ID?: string;
  LINE_NAME?: string;
  ACTIVE?: "Y" | "N";
  CRM?: "Y" | "N";
  CRM_CREATE?: string;
  CRM_CREATE_SECOND?: string;
  CRM_CREATE_THIRD?: "Y" | "N" | (string & {});
  CRM_FORWARD?: "Y" | "N";
  CRM_CHAT_TRACKER?: "Y" | "N";
  CRM_TRANSFER_CHANGE?: "Y" | "N";
  CRM_SOURCE?: string;
  QUEUE_TYPE?: string;
  QUEUE_TIME?: string;
  NO_ANSWER_TIME?: string;
  CHECK_AVAILABLE?: "Y" | "N";
  WATCH_TYPING?: "Y" | "N";
  WELCOME_BOT_ENABLE?: "Y" | "N";
  WELCOME_MESSAGE?: "Y" | "N";
  WELCOME_MESSAGE_TEXT?: string;
  VOTE_MESSAGE?: "Y" | "N";
  VOTE_TIME_LIMIT?: string;
  VOTE_BEFORE_FINISH?: "Y" | "N";
  VOTE_CLOSING_DELAY?: "Y" | "N";
  VOTE_MESSAGE_1_TEXT?: string;
  VOTE_MESSAGE_1_LIKE?: string;
  VOTE_MESSAGE_1_DISLIKE?: string;
  VOTE_MESSAGE_2_TEXT?: string;
  VOTE_MESSAGE_2_LIKE?: string;
  VOTE_MESSAGE_2_DISLIKE?: string;
  AGREEMENT_MESSAGE?: "Y" | "N";
  AGREEMENT_ID?: string;
  CATEGORY_ENABLE?: "Y" | "N";
  CATEGORY_ID?: string;
  WELCOME_BOT_JOIN?: string;
  WELCOME_BOT_ID?: string;
  WELCOME_BOT_TIME?: string;
  WELCOME_BOT_LEFT?: string;
  NO_ANSWER_RULE?: string;
  NO_ANSWER_FORM_ID?: string;
  NO_ANSWER_BOT_ID?: string;
  NO_ANSWER_TEXT?: string;
  WORKTIME_ENABLE?: "Y" | "N";
  WORKTIME_FROM?: string;
  WORKTIME_TO?: string;
  WORKTIME_TIMEZONE?: string;
  WORKTIME_HOLIDAYS: string[];
  WORKTIME_DAYOFF: string[];
  WORKTIME_DAYOFF_RULE?: string;
  WORKTIME_DAYOFF_FORM_ID?: string;
  WORKTIME_DAYOFF_BOT_ID?: string;
  WORKTIME_DAYOFF_TEXT?: string;
  CLOSE_RULE?: string;
  CLOSE_FORM_ID?: string;
  CLOSE_BOT_ID?: string;
  CLOSE_TEXT?: string;
  FULL_CLOSE_TIME?: string;
  AUTO_CLOSE_RULE?: string;
  AUTO_CLOSE_FORM_ID?: string;
  AUTO_CLOSE_BOT_ID?: string;
  AUTO_CLOSE_TIME?: string;
  AUTO_CLOSE_TEXT?: string;
  AUTO_EXPIRE_TIME?: string;
  DATE_CREATE: object;
  DATE_MODIFY: object;
  MODIFY_USER_ID?: string;
  TEMPORARY?: "Y" | "N";
  XML_ID?: null | ("string" | null);
  LANGUAGE_ID?: string;
  QUICK_ANSWERS_IBLOCK_ID?: string;
  SESSION_PRIORITY?: string;
  TYPE_MAX_CHAT?: string;
  MAX_CHAT?: string;
  OPERATOR_DATA?: string;
  QUEUE: string[];
  QUEUE_FULL: {
    [id: number]: {
      ID?: string;
      SORT?: string;
      USER_ID?: string;
      DEPARTMENT_ID?: string;
      USER_NAME?: null | ("string" | null);
      USER_WORK_POSITION?: null | ("string" | null);
      USER_AVATAR?: null | ("string" | null);
      USER_AVATAR_ID?: string;
    };
  };
  QUEUE_USERS_FIELDS: {
    [id: number]: {
      USER_NAME?: null | ("string" | null);
      USER_WORK_POSITION?: null | ("string" | null);
      USER_AVATAR?: null | ("string" | null);
      USER_AVATAR_ID?: string;
    };
  };
  QUEUE_ONLINE?: "Y" | "N";
  DEFAULT_OPERATOR_DATA: unknown[];
  KPI_FIRST_ANSWER_TIME?: string;
  KPI_FIRST_ANSWER_ALERT?: "Y" | "N";
  KPI_FIRST_ANSWER_LIST?: null | ("array" | null)[];
  KPI_FIRST_ANSWER_TEXT?: string;
  KPI_FURTHER_ANSWER_TIME?: string;
  KPI_FURTHER_ANSWER_ALERT?: "Y" | "N";
  KPI_FURTHER_ANSWER_LIST?: null | ("array" | null)[];
  KPI_FURTHER_ANSWER_TEXT?: string;
  KPI_CHECK_OPERATOR_ACTIVITY?: "Y" | "N";
  SEND_NOTIFICATION_EMPTY_QUEUE?: "Y" | "N";
  USE_WELCOME_FORM?: "Y" | "N";
  WELCOME_FORM_ID?: string;
  WELCOME_FORM_DELAY?: "Y" | "N";
  SEND_WELCOME_EACH_SESSION?: "Y" | "N";
  CONFIRM_CLOSE?: "Y" | "N";
  IGNORE_WELCOME_FORM_RESPONSIBLE?: "Y" | "N";
}

/**
 * Parameters of imopenlines.config.list.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/imopenlines-config-list-get.html
 */
export interface ImopenlinesConfigListGetParams {
  PARAMS?: {
    select?: string[] | undefined;
    order?: object | undefined;
    filter?: object | undefined;
    limit?: number | string | undefined;
    offset?: number | string | undefined;
  } | undefined;
  OPTIONS?: {
    QUEUE?: "Y" | "N" | undefined;
    CONFIG_QUEUE?: "Y" | "N" | undefined;
    CHECK_PERMISSION?: string | undefined;
  } | undefined;
}

/** Result of imopenlines.config.list.get. */
export type ImopenlinesConfigListGetResult = {
  ID?: string;
  LINE_NAME?: string;
  ACTIVE?: "Y" | "N";
  CRM?: "Y" | "N";
  CRM_CREATE?: string;
  CRM_CREATE_SECOND?: string;
  CRM_CREATE_THIRD?: "Y" | "N" | (string & {});
  CRM_FORWARD?: "Y" | "N";
  CRM_CHAT_TRACKER?: "Y" | "N";
  CRM_TRANSFER_CHANGE?: "Y" | "N";
  CRM_SOURCE?: string;
  QUEUE_TYPE?: string;
  QUEUE_TIME?: string;
  NO_ANSWER_TIME?: string;
  CHECK_AVAILABLE?: "Y" | "N";
  WATCH_TYPING?: "Y" | "N";
  WELCOME_BOT_ENABLE?: "Y" | "N";
  WELCOME_MESSAGE?: "Y" | "N";
  WELCOME_MESSAGE_TEXT?: string;
  VOTE_MESSAGE?: "Y" | "N";
  VOTE_TIME_LIMIT?: string;
  VOTE_BEFORE_FINISH?: "Y" | "N";
  VOTE_CLOSING_DELAY?: "Y" | "N";
  VOTE_MESSAGE_1_TEXT?: string;
  VOTE_MESSAGE_1_LIKE?: string;
  VOTE_MESSAGE_1_DISLIKE?: string;
  VOTE_MESSAGE_2_TEXT?: string;
  VOTE_MESSAGE_2_LIKE?: string;
  VOTE_MESSAGE_2_DISLIKE?: string;
  AGREEMENT_MESSAGE?: "Y" | "N";
  AGREEMENT_ID?: string;
  CATEGORY_ENABLE?: "Y" | "N";
  CATEGORY_ID?: string;
  WELCOME_BOT_JOIN?: string;
  WELCOME_BOT_ID?: string;
  WELCOME_BOT_TIME?: string;
  WELCOME_BOT_LEFT?: string;
  NO_ANSWER_RULE?: string;
  NO_ANSWER_FORM_ID?: string;
  NO_ANSWER_BOT_ID?: string;
  NO_ANSWER_TEXT?: string;
  WORKTIME_ENABLE?: "Y" | "N";
  WORKTIME_FROM?: string;
  WORKTIME_TO?: string;
  WORKTIME_TIMEZONE?: string;
  WORKTIME_HOLIDAYS?: unknown[];
  WORKTIME_DAYOFF?: unknown[];
  WORKTIME_DAYOFF_RULE?: string;
  WORKTIME_DAYOFF_FORM_ID?: string;
  WORKTIME_DAYOFF_BOT_ID?: string;
  WORKTIME_DAYOFF_TEXT?: string;
  CLOSE_RULE?: string;
  CLOSE_FORM_ID?: string;
  CLOSE_BOT_ID?: string;
  CLOSE_TEXT?: string;
  FULL_CLOSE_TIME?: string;
  AUTO_CLOSE_RULE?: string;
  AUTO_CLOSE_FORM_ID?: string;
  AUTO_CLOSE_BOT_ID?: string;
  AUTO_CLOSE_TIME?: string;
  AUTO_CLOSE_TEXT?: string;
  AUTO_EXPIRE_TIME?: string;
  DATE_CREATE?: object;
  DATE_MODIFY?: object;
  MODIFY_USER_ID?: string;
  TEMPORARY?: "Y" | "N";
  XML_ID?: "string" | null;
  LANGUAGE_ID?: string;
  QUICK_ANSWERS_IBLOCK_ID?: string;
  SESSION_PRIORITY?: string;
  TYPE_MAX_CHAT?: string;
  MAX_CHAT?: string;
  OPERATOR_DATA?: string;
  QUEUE?: number[];
  QUEUE_USERS_FIELDS?: {
    [id: number]: {
      USER_NAME?: string | ("string" | null);
      USER_WORK_POSITION?: string | ("string" | null);
      USER_AVATAR?: string | ("string" | null);
      USER_AVATAR_ID?: string | number | null;
    };
  };
  CONFIG_QUEUE?: {
    ENTITY_ID?: string;
    ENTITY_TYPE?: string;
  }[];
  DEFAULT_OPERATOR_DATA?: unknown[];
  KPI_FIRST_ANSWER_TIME?: string;
  KPI_FIRST_ANSWER_ALERT?: "Y" | "N";
  KPI_FIRST_ANSWER_LIST?: ("array" | null)[];
  KPI_FIRST_ANSWER_TEXT?: string;
  KPI_FURTHER_ANSWER_TIME?: string;
  KPI_FURTHER_ANSWER_ALERT?: "Y" | "N";
  KPI_FURTHER_ANSWER_LIST?: ("array" | null)[];
  KPI_FURTHER_ANSWER_TEXT?: string;
  KPI_CHECK_OPERATOR_ACTIVITY?: "Y" | "N";
  SEND_NOTIFICATION_EMPTY_QUEUE?: "Y" | "N";
  USE_WELCOME_FORM?: "Y" | "N";
  WELCOME_FORM_ID?: string;
  WELCOME_FORM_DELAY?: "Y" | "N";
  SEND_WELCOME_EACH_SESSION?: "Y" | "N";
  CONFIRM_CLOSE?: "Y" | "N";
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
  CONFIG_ID: number | string;
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
  CRM_ENTITY_TYPE: "lead" | "deal" | "company" | "contact";
  CRM_ENTITY: number | string;
  ACTIVE_ONLY?: "Y" | "N" | undefined;
}

/** Result of imopenlines.crm.chat.get. */
export type ImopenlinesCrmChatGetResult = {
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
  CRM_ENTITY_TYPE: "lead" | "deal" | "company" | "contact";
  CRM_ENTITY: number | string;
  USER_ID: number | string;
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
  CRM_ENTITY_TYPE: "lead" | "deal" | "company" | "contact";
  CRM_ENTITY: number | string;
  USER_ID: number | string;
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
  CRM_ENTITY_TYPE: "lead" | "deal" | "company" | "contact";
  CRM_ENTITY: number | string;
  USER_ID: number | string;
  CHAT_ID: number | string;
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
  CHAT_ID?: number | string | undefined;
  DIALOG_ID?: string | number | undefined;
  SESSION_ID?: number | string | undefined;
  USER_CODE?: string | undefined;
}

/** Result of imopenlines.dialog.get. */
export interface ImopenlinesDialogGetResult {
  id?: number;
  parent_chat_id?: number;
  parent_message_id?: number;
  name?: string;
  description?: string | null;
  owner?: number;
  extranet?: boolean;
  avatar?: string;
  color?: string;
  dialog_id?: string;
  type?: string;
  counter?: number;
  user_counter?: number;
  message_count?: number;
  unread_id?: number;
  restrictions: ImRecentChatRestrictions;
  last_message_id?: number;
  last_id?: number;
  marked_id?: number;
  disk_folder_id?: number;
  entity_type?: string;
  entity_id?: string;
  entity_data_1?: string;
  entity_data_2?: string;
  entity_data_3?: string;
  mute_list: unknown[];
  date_create?: string;
  message_type?: string;
  public?: string;
  role?: string;
  entity_link: {
    type?: string;
    url?: string;
    id?: string;
  };
  text_field_enabled?: boolean;
  background_id?: number | null;
  permissions: ImDialogGetPermissions;
  is_new?: boolean;
  readed_list: ImDialogGetReadedListItem[];
  manager_list: number[];
  last_message_views: {
    message_id?: number;
    first_viewers?: {
      user_id?: number;
      user_name?: string;
      date?: string;
    }[];
    count_of_viewers?: number;
  };
}

/**
 * Parameters of imopenlines.message.quick.save.
 *
 * @see https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/messages/imopenlines-message-quick-save.html
 */
export interface ImopenlinesMessageQuickSaveParams {
  CHAT_ID: number | string;
  MESSAGE_ID: number | string;
}

/** Result of imopenlines.message.quick.save. */
export type ImopenlinesMessageQuickSaveResult = boolean;

/** Parameters of imopenlines.message.session.start. */
export interface ImopenlinesMessageSessionStartParams {
  CHAT_ID: number | string;
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
  CODE: string;
  USER_ID: number | string;
  MESSAGE: string;
  ATTACH?: object | undefined;
  KEYBOARD?: object | undefined;
  URL_PREVIEW?: string | undefined;
}

/** Result of imopenlines.network.message.add. */
export type ImopenlinesNetworkMessageAddResult = boolean;

/** Parameters of imopenlines.operator.another.finish. */
export interface ImopenlinesOperatorAnotherFinishParams {
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
  CHAT_ID: number | string;
  TRANSFER_ID?: string | number | undefined;
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
  web?: number;
  mobile?: number;
}

/**
 * Parameters of imopenlines.session.head.vote.
 *
 * @see https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-session-head-vote.html
 */
export interface ImopenlinesSessionHeadVoteParams {
  SESSION_ID: number | string;
  RATING?: number | string | undefined;
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
  SESSION_ID?: number | string | undefined;
  CHAT_ID?: number | string | undefined;
}

/** Result of imopenlines.session.history.get. */
export interface ImopenlinesSessionHistoryGetResult {
  chatId?: number;
  canJoin?: "Y" | "N";
  canVoteHead?: "Y" | "N";
  sessionId?: number;
  sessionVoteHead?: number;
  sessionCommentHead?: string | null;
  userId?: string;
  message: {
    [id: number]: {
      id?: string;
      chatid?: string;
      senderid?: string;
      recipientid?: string;
      date?: string;
      text?: string;
      textlegacy?: string;
      params?: {
        attach?: {
          id?: number;
          blocks?: {
            link?: {
              name?: string;
              link?: string;
            }[];
            grid?: {
              display?: string;
              name?: string;
              value?: string;
              colorToken?: string;
              height?: number;
            }[];
          }[];
          description?: string;
          color?: string;
        }[];
        connectorMid?: string[];
        fileId?: number[];
      };
    };
  };
  usersMessage: {
    [name: `chat${string}`]: unknown[] | string[];
  };
  users: {
    [id: number]: {
      id?: string;
      name?: string;
      firstName?: string;
      lastName?: string;
      workPosition?: string | null;
      avatar?: string;
      avatarId?: number | null | string;
      gender?: string;
      extranet?: boolean;
      connector?: boolean;
      profile?: string;
      externalAuthId?: string;
      status?: string | null;
      lastActivityDate?: string;
      departments?: number[];
      type?: string;
      active?: boolean;
      color?: string;
      birthday?: string;
      phoneDevice?: boolean;
      phones?: boolean;
      network?: boolean;
      bot?: boolean;
      idle?: boolean;
      mobileLastDate?: boolean;
      desktopLastDate?: boolean;
      absent?: boolean;
      services?: null;
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
      id?: number;
      users?: string[];
    };
  };
  woUserInGroup: unknown[];
  chat: {
    [id: number]: {
      id?: string;
      name?: string;
      owner?: string;
      entityType?: string;
      entityId?: string;
      entityData1?: string;
      entityData2?: string;
      entityData3?: string;
      messageCount?: number;
      public?: string;
      muteList?: {
        [id: number]: boolean;
      };
      managerList?: number[];
      dateCreate?: string;
      type?: string;
      entityLink?: {
        type?: string;
        url?: string;
        id?: string;
      };
      permissions?: {
        manageUsersAdd?: string;
        manageUsersDelete?: string;
        manageUi?: string;
        manageSettings?: string;
        manageMessages?: string;
        canPost?: string;
      };
      textFieldEnabled?: boolean;
      backgroundId?: number | null;
      messageType?: string;
      isNew?: boolean;
      parentChatId?: number;
      parentMessageId?: number;
      color?: string;
      extranet?: boolean;
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
  files: {
    [id: number]: {
      id?: number;
      chatid?: number;
      date?: string;
      type?: string;
      name?: string;
      extension?: string;
      size?: number;
      image?: {
        height?: number;
        width?: number;
      };
      status?: string;
      progress?: number;
      authorid?: number;
      authorname?: string;
      urlpreview?: string;
      urlshow?: string;
      urldownload?: string;
      viewerattrs?: {
        viewer?: string;
        viewertype?: string;
        src?: string;
        viewerresized?: string;
        objectid?: string;
        viewergroupby?: string;
        imchatid?: number;
        title?: string;
        actions?: string;
      };
      mediaurl?: string | {
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
  CHAT_ID: number | string;
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
  USER_CODE: string;
}

/** Result of imopenlines.session.open. */
export interface ImopenlinesSessionOpenResult {
  chatId?: number | string;
}

/**
 * Parameters of imopenlines.session.start.
 *
 * @see https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-session-start.html
 */
export interface ImopenlinesSessionStartParams {
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
  /** Lists open channels with settings and, on request, their operator queues. */
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
