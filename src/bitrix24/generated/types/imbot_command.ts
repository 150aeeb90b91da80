// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/**
 * Parameters of imbot.command.answer.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/commands/imbot-command-answer.html
 */
export interface ImbotCommandAnswerParams {
  COMMAND_ID?: number | string | undefined;
  COMMAND?: string | undefined;
  MESSAGE_ID: number | string;
  MESSAGE?: string | undefined;
  ATTACH?: object | undefined;
  KEYBOARD?: object | undefined;
  MENU?: object | undefined;
  SYSTEM?: "Y" | "N" | undefined;
  URL_PREVIEW?: "Y" | "N" | undefined;
  CLIENT_ID?: string | number | undefined;
}

/** Result of imbot.command.answer. */
export type ImbotCommandAnswerResult = number;

/**
 * Parameters of imbot.command.register.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/commands/imbot-command-register.html
 */
export interface ImbotCommandRegisterParams {
  BOT_ID: number | string;
  COMMAND: string;
  EVENT_COMMAND_ADD: string;
  LANG: {
    LANGUAGE_ID: string | number;
    TITLE: string;
    PARAMS?: string | undefined;
  }[];
  COMMON?: "Y" | "N" | undefined;
  HIDDEN?: "Y" | "N" | undefined;
  EXTRANET_SUPPORT?: "Y" | "N" | undefined;
  CLIENT_ID?: string | number | undefined;
}

/** Result of imbot.command.register. */
export type ImbotCommandRegisterResult = number;

/**
 * Parameters of imbot.command.unregister.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/commands/imbot-command-unregister.html
 */
export interface ImbotCommandUnregisterParams {
  COMMAND_ID: number | string;
  CLIENT_ID?: string | number | undefined;
}

/** Result of imbot.command.unregister. */
export type ImbotCommandUnregisterResult = boolean;

/**
 * Parameters of imbot.command.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/commands/imbot-command-update.html
 */
export interface ImbotCommandUpdateParams {
  COMMAND_ID: number | string;
  FIELDS: {
    COMMAND?: string | undefined;
    EVENT_COMMAND_ADD?: string | undefined;
    HIDDEN?: "Y" | "N" | undefined;
    EXTRANET_SUPPORT?: "Y" | "N" | undefined;
    LANG?: {
      LANGUAGE_ID: string | number;
      TITLE: string;
      PARAMS?: string | undefined;
    }[] | undefined;
  };
  CLIENT_ID?: string | number | undefined;
}

/** Result of imbot.command.update. */
export type ImbotCommandUpdateResult = boolean;

/** Methods of Bitrix24 whose names begin with `imbot.command`. */
export interface ImbotCommandRestMethods {
  /**
   * Posts a bot's reply to a called command and returns the message id; deprecated.
   * @deprecated The documentation advises against it. Use imbot.v2.Command.answer.
   */
  "imbot.command.answer": { params: ImbotCommandAnswerParams; result: ImbotCommandAnswerResult };
  /**
   * Registers a bot command with a handler address and returns its id; deprecated.
   * @deprecated The documentation advises against it. Use imbot.v2.Command.register.
   */
  "imbot.command.register": { params: ImbotCommandRegisterParams; result: ImbotCommandRegisterResult };
  /**
   * Removes a command that the same application registered; imbot.v2.Command.unregister replaces it.
   * @deprecated The documentation advises against it. Use imbot.v2.Command.unregister.
   */
  "imbot.command.unregister": { params: ImbotCommandUnregisterParams; result: ImbotCommandUnregisterResult };
  /**
   * Changes text, handler or visibility of a bot command; imbot.v2.Command.update replaces it.
   * @deprecated The documentation advises against it. Use imbot.v2.Command.update.
   */
  "imbot.command.update": { params: ImbotCommandUpdateParams; result: ImbotCommandUpdateResult };
}
