// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/**
 * Parameters of imbot.message.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/messages/imbot-message-add.html
 */
export interface ImbotMessageAddParams {
  BOT_ID?: number | string;
  DIALOG_ID?: string | number;
  FROM_USER_ID?: number | string;
  TO_USER_ID?: number | string;
  MESSAGE: string;
  ATTACH?: string | object;
  KEYBOARD?: string | object;
  MENU?: string | object;
  SYSTEM?: "Y" | "N";
  URL_PREVIEW?: "Y" | "N";
  SKIP_CONNECTOR?: "Y" | "N";
  CLIENT_ID?: string | number;
}

/** Result of imbot.message.add. */
export type ImbotMessageAddResult = number;

/**
 * Parameters of imbot.message.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/messages/imbot-message-delete.html
 */
export interface ImbotMessageDeleteParams {
  BOT_ID?: number | string;
  MESSAGE_ID: number | string;
  COMPLETE?: "Y" | "N";
  CLIENT_ID?: string | number;
}

/** Result of imbot.message.delete. */
export type ImbotMessageDeleteResult = boolean;

/**
 * Parameters of imbot.message.like.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/messages/imbot-message-like.html
 */
export interface ImbotMessageLikeParams {
  BOT_ID?: number | string;
  MESSAGE_ID: number | string;
  ACTION?: "auto" | "plus" | "minus";
  CLIENT_ID?: string | number;
}

/** Result of imbot.message.like. */
export type ImbotMessageLikeResult = boolean;

/**
 * Parameters of imbot.message.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/messages/imbot-message-update.html
 */
export interface ImbotMessageUpdateParams {
  BOT_ID?: number | string;
  MESSAGE_ID: number | string;
  MESSAGE?: string;
  ATTACH?: string | object;
  KEYBOARD?: string | object;
  MENU?: string | object;
  URL_PREVIEW?: "Y" | "N";
  SKIP_CONNECTOR?: "Y" | "N";
  CLIENT_ID?: string | number;
}

/** Result of imbot.message.update. */
export type ImbotMessageUpdateResult = boolean;
