// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/**
 * Parameters of imbot.command.answer.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/commands/imbot-command-answer.html
 */
export interface ImbotCommandAnswerParams {
  /** Id of the command. At least one of COMMAND, COMMAND_ID is needed. Needed in some cases only. */
  COMMAND_ID?: number | string | undefined;
  /** The command. At least one of COMMAND, COMMAND_ID is needed. Needed in some cases only. */
  COMMAND?: string | undefined;
  /** Id of the message. */
  MESSAGE_ID: number | string;
  /** Text of the message. */
  MESSAGE?: string | undefined;
  /** Blocks below the text. */
  ATTACH?: object | undefined;
  /** Buttons below the message. */
  KEYBOARD?: object | undefined;
  /** Entries of the menu. */
  MENU?: object | undefined;
  /** Whether it came with the portal. Default: N. */
  SYSTEM?: "Y" | "N" | undefined;
  /** Default: Y. */
  URL_PREVIEW?: "Y" | "N" | undefined;
  /** Id of the application, or a key that a webhook's calls share. Needed in some cases only. */
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
  /** Id of the chat bot. */
  BOT_ID: number | string;
  /** The command. */
  COMMAND: string;
  /** Address that is called when somebody uses the command. */
  EVENT_COMMAND_ADD: string;
  /** Code of the language, e.g. en. */
  LANG: {
    /** Code of the language, e.g. en. */
    LANGUAGE_ID: string | number;
    /** What it is called, for people to read. */
    TITLE: string;
    /** Further parameters. */
    PARAMS?: string | undefined;
  }[];
  /** Whether it works in every chat. Default: N. */
  COMMON?: "Y" | "N" | undefined;
  /** Whether the list of commands does not show it. Default: N. */
  HIDDEN?: "Y" | "N" | undefined;
  /** Whether users from outside may use it. Default: N. */
  EXTRANET_SUPPORT?: "Y" | "N" | undefined;
  /** Id of the application, or a key that a webhook's calls share. Needed in some cases only. */
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
  /** Id of the command. */
  COMMAND_ID: number | string;
  /** Id of the application, or a key that a webhook's calls share. Needed in some cases only. */
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
  /** Id of the command. */
  COMMAND_ID: number | string;
  /** Fields of the record by their names. */
  FIELDS: {
    /** The command. */
    COMMAND?: string | undefined;
    /** Address that is called when somebody uses the command. */
    EVENT_COMMAND_ADD?: string | undefined;
    /** Whether the list of commands does not show it. */
    HIDDEN?: "Y" | "N" | undefined;
    /** Whether users from outside may use it. */
    EXTRANET_SUPPORT?: "Y" | "N" | undefined;
    /** Code of the language, e.g. en. */
    LANG?: {
      /** Code of the language, e.g. en. */
      LANGUAGE_ID: string | number;
      /** What it is called, for people to read. */
      TITLE: string;
      /** Further parameters. */
      PARAMS?: string | undefined;
    }[] | undefined;
  };
  /** Id of the application, or a key that a webhook's calls share. Needed in some cases only. */
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
