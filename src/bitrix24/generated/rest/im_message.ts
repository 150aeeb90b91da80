// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/**
 * Parameters of im.message.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chats/messages/im-message-add.html
 */
export interface ImMessageAddParams {
  DIALOG_ID: string | number;
  MESSAGE?: string;
  ATTACH?: string | object;
  KEYBOARD?: string | object;
  MENU?: string | object;
  SYSTEM?: "Y" | "N";
  URL_PREVIEW?: "Y" | "N";
  REPLY_ID?: number | string;
}

/** Result of im.message.add. */
export type ImMessageAddResult = number;

/**
 * Parameters of im.message.command.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chats/messages/im-message-command.html
 */
export interface ImMessageCommandParams {
  MESSAGE_ID: number | string;
  BOT_ID: number | string;
  COMMAND: string;
  COMMAND_PARAMS?: string;
}

/** Result of im.message.command. */
export type ImMessageCommandResult = boolean;

/**
 * Parameters of im.message.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chats/messages/im-message-delete.html
 */
export interface ImMessageDeleteParams {
  MESSAGE_ID: number | string;
}

/** Result of im.message.delete. */
export type ImMessageDeleteResult = boolean;

/**
 * Parameters of im.message.like.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chats/messages/im-message-like.html
 */
export interface ImMessageLikeParams {
  MESSAGE_ID: number | string;
  ACTION?: "auto" | "plus" | "minus";
}

/** Result of im.message.like. */
export type ImMessageLikeResult = boolean;

/**
 * Parameters of im.message.share.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chats/messages/im-message-share.html
 */
export interface ImMessageShareParams {
  MESSAGE_ID: number | string;
  DIALOG_ID: string | number;
  TYPE: "CHAT" | "TASK" | "POST" | "CALEND";
}

/** Result of im.message.share. */
export type ImMessageShareResult = boolean;

/**
 * Parameters of im.message.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chats/messages/im-message-update.html
 */
export interface ImMessageUpdateParams {
  MESSAGE_ID: number | string;
  MESSAGE?: string;
  ATTACH?: string | object;
  KEYBOARD?: string | object;
  MENU?: string | object;
  URL_PREVIEW?: "Y" | "N";
  IS_EDITED?: "Y" | "N";
}

/** Result of im.message.update. */
export type ImMessageUpdateResult = boolean;
