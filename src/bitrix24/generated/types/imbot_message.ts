// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/**
 * Parameters of imbot.message.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/messages/imbot-message-add.html
 */
export interface ImbotMessageAddParams {
  BOT_ID?: number | string | undefined;
  DIALOG_ID?: string | number | undefined;
  FROM_USER_ID?: number | string | undefined;
  TO_USER_ID?: number | string | undefined;
  MESSAGE: string;
  ATTACH?: string | object | undefined;
  KEYBOARD?: string | object | undefined;
  MENU?: string | object | undefined;
  SYSTEM?: "Y" | "N" | undefined;
  URL_PREVIEW?: "Y" | "N" | undefined;
  SKIP_CONNECTOR?: "Y" | "N" | undefined;
  CLIENT_ID?: string | number | undefined;
}

/** Result of imbot.message.add. */
export type ImbotMessageAddResult = number;

/**
 * Parameters of imbot.message.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/messages/imbot-message-delete.html
 */
export interface ImbotMessageDeleteParams {
  BOT_ID?: number | string | undefined;
  MESSAGE_ID: number | string;
  COMPLETE?: "Y" | "N" | undefined;
  CLIENT_ID?: string | number | undefined;
}

/** Result of imbot.message.delete. */
export type ImbotMessageDeleteResult = boolean;

/**
 * Parameters of imbot.message.like.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/messages/imbot-message-like.html
 */
export interface ImbotMessageLikeParams {
  BOT_ID?: number | string | undefined;
  MESSAGE_ID: number | string;
  ACTION?: "auto" | "plus" | "minus" | undefined;
  CLIENT_ID?: string | number | undefined;
}

/** Result of imbot.message.like. */
export type ImbotMessageLikeResult = boolean;

/**
 * Parameters of imbot.message.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/messages/imbot-message-update.html
 */
export interface ImbotMessageUpdateParams {
  BOT_ID?: number | string | undefined;
  MESSAGE_ID: number | string;
  MESSAGE?: string | undefined;
  ATTACH?: string | object | undefined;
  KEYBOARD?: string | object | undefined;
  MENU?: string | object | undefined;
  URL_PREVIEW?: "Y" | "N" | undefined;
  SKIP_CONNECTOR?: "Y" | "N" | undefined;
  CLIENT_ID?: string | number | undefined;
}

/** Result of imbot.message.update. */
export type ImbotMessageUpdateResult = boolean;

/** Methods of Bitrix24 whose names begin with `imbot.message`. */
export interface ImbotMessageRestMethods {
  /**
   * Sends a bot's message to a chat or user; imbot.v2.Chat.Message.send replaces it.
   * @deprecated The documentation advises against it. Use imbot.v2.Chat.Message.send.
   */
  "imbot.message.add": { params: ImbotMessageAddParams; result: ImbotMessageAddResult };
  /**
   * Deletes a bot's message, entirely if COMPLETE is set; imbot.v2.Chat.Message.delete replaces it.
   * @deprecated The documentation advises against it. Use imbot.v2.Chat.Message.delete.
   */
  "imbot.message.delete": { params: ImbotMessageDeleteParams; result: ImbotMessageDeleteResult };
  /**
   * Puts the bot's like on a message or takes it away; reactions of imbot.v2 replace it.
   * @deprecated The documentation advises against it. Use imbot.v2.Chat.Message.Reaction.add or
   * imbot.v2.Chat.Message.Reaction.delete.
   */
  "imbot.message.like": { params: ImbotMessageLikeParams; result: ImbotMessageLikeResult };
  /**
   * Edits a message the bot sent; imbot.v2.Chat.Message.update replaces it.
   * @deprecated The documentation advises against it. Use imbot.v2.Chat.Message.update.
   */
  "imbot.message.update": { params: ImbotMessageUpdateParams; result: ImbotMessageUpdateResult };
}
