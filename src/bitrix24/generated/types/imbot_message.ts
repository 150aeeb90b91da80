// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/**
 * Parameters of imbot.message.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/messages/imbot-message-add.html
 */
export interface ImbotMessageAddParams {
  /** Id of the chat bot. */
  BOT_ID?: number | string | undefined;
  /** Dialog: chat17 for chat 17, or the id of a user. Needed in some cases only. */
  DIALOG_ID?: string | number | undefined;
  /** Id of the user who sends it. */
  FROM_USER_ID?: number | string | undefined;
  /** Id of the user who gets it. */
  TO_USER_ID?: number | string | undefined;
  /** Text of the message. */
  MESSAGE: string;
  /** Blocks below the text. */
  ATTACH?: string | object | undefined;
  /** Buttons below the message. */
  KEYBOARD?: string | object | undefined;
  /** Entries of the menu. */
  MENU?: string | object | undefined;
  /** Whether it came with the portal. Default: N. */
  SYSTEM?: "Y" | "N" | undefined;
  /** Default: Y. */
  URL_PREVIEW?: "Y" | "N" | undefined;
  /** Default: N. */
  SKIP_CONNECTOR?: "Y" | "N" | undefined;
  /** Id of the application, or a key that a webhook's calls share. Needed in some cases only. */
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
  /** Id of the chat bot. */
  BOT_ID?: number | string | undefined;
  /** Id of the message. */
  MESSAGE_ID: number | string;
  /** Whether the message has been put together. Default: N. */
  COMPLETE?: "Y" | "N" | undefined;
  /** Id of the application, or a key that a webhook's calls share. Needed in some cases only. */
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
  /** Id of the chat bot. */
  BOT_ID?: number | string | undefined;
  /** Id of the message. */
  MESSAGE_ID: number | string;
  /** What is or was done. */
  ACTION?: "auto" | "plus" | "minus" | undefined;
  /** Id of the application, or a key that a webhook's calls share. Needed in some cases only. */
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
  /** Id of the chat bot. */
  BOT_ID?: number | string | undefined;
  /** Id of the message. */
  MESSAGE_ID: number | string;
  /** Text of the message. */
  MESSAGE?: string | undefined;
  /** Blocks below the text. */
  ATTACH?: string | object | undefined;
  /** Buttons below the message. */
  KEYBOARD?: string | object | undefined;
  /** Entries of the menu. */
  MENU?: string | object | undefined;
  /** Default: Y. */
  URL_PREVIEW?: "Y" | "N" | undefined;
  /** Default: N. */
  SKIP_CONNECTOR?: "Y" | "N" | undefined;
  /** Id of the application, or a key that a webhook's calls share. Needed in some cases only. */
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
