// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/**
 * Parameters of imbot.register.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/bots/imbot-register.html
 */
export interface ImbotRegisterParams {
  /** Symbolic code. */
  CODE: string;
  /** What kind it is of. Default: B. */
  TYPE?: "B" | "O" | "H" | "S" | undefined;
  /** Default: N. */
  OPENLINE?: "Y" | "N" | undefined;
  /** Address that is called. */
  EVENT_HANDLER?: string | undefined;
  /** Address that is called for new messages. */
  EVENT_MESSAGE_ADD?: string | undefined;
  /** Address that is called for changed messages. */
  EVENT_MESSAGE_UPDATE?: string | undefined;
  /** Address that is called for deleted messages. */
  EVENT_MESSAGE_DELETE?: string | undefined;
  /** Address that is called when somebody opens the dialog. */
  EVENT_WELCOME_MESSAGE?: string | undefined;
  /** Address that is called when the chat bot is deleted. */
  EVENT_BOT_DELETE?: string | undefined;
  /** Id of the application, or a key that a webhook's calls share. Needed in some cases only. */
  CLIENT_ID?: string | number | undefined;
  /** What else is known of it. */
  PROPERTIES: {
    /** What it is called. */
    NAME: string;
    /** Surname. */
    LAST_NAME?: string | undefined;
    /** Color that it is shown in. */
    COLOR?:
      | "RED"
      | "GREEN"
      | "MINT"
      | "LIGHT_BLUE"
      | "DARK_BLUE"
      | "PURPLE"
      | "AQUA"
      | "PINK"
      | "LIME"
      | "BROWN"
      | "AZURE"
      | "KHAKI"
      | "SAND"
      | "MARENGO"
      | "GRAY"
      | "GRAPHITE"
      | undefined;
    /** E-mail address. */
    EMAIL?: string | undefined;
    /** Date of birth. */
    PERSONAL_BIRTHDAY?: string | undefined;
    /** Position in the company. */
    WORK_POSITION?: string | undefined;
    /** Private web page. */
    PERSONAL_WWW?: string | undefined;
    /** M or F. */
    PERSONAL_GENDER?: "M" | "F" | undefined;
    /** Photo of the user. */
    PERSONAL_PHOTO?: unknown;
  };
}

/** Result of imbot.register. */
export type ImbotRegisterResult = number;

/**
 * Parameters of imbot.unregister.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/bots/imbot-unregister.html
 */
export interface ImbotUnregisterParams {
  /** Id of the chat bot. */
  BOT_ID: number | string;
  /** Id of the application, or a key that a webhook's calls share. Needed in some cases only. */
  CLIENT_ID?: string | number | undefined;
}

/** Result of imbot.unregister. */
export type ImbotUnregisterResult = boolean;

/**
 * Parameters of imbot.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/bots/imbot-update.html
 */
export interface ImbotUpdateParams {
  /** Id of the chat bot. */
  BOT_ID: number | string;
  /** Fields of the record by their names. */
  FIELDS: {
    /** Symbolic code. */
    CODE?: string | undefined;
    /** Address that is called. */
    EVENT_HANDLER?: string | undefined;
    /** Address that is called for new messages. */
    EVENT_MESSAGE_ADD?: string | undefined;
    /** Address that is called for changed messages. */
    EVENT_MESSAGE_UPDATE?: string | undefined;
    /** Address that is called for deleted messages. */
    EVENT_MESSAGE_DELETE?: string | undefined;
    /** Address that is called when somebody opens the dialog. */
    EVENT_WELCOME_MESSAGE?: string | undefined;
    /** Address that is called when the chat bot is deleted. */
    EVENT_BOT_DELETE?: string | undefined;
    /** What else is known of it. */
    PROPERTIES?: {
      /** What it is called. */
      NAME?: string | undefined;
      /** Surname. */
      LAST_NAME?: string | undefined;
      /** Color that it is shown in. */
      COLOR?:
        | "RED"
        | "GREEN"
        | "MINT"
        | "LIGHT_BLUE"
        | "DARK_BLUE"
        | "PURPLE"
        | "AQUA"
        | "PINK"
        | "LIME"
        | "BROWN"
        | "AZURE"
        | "KHAKI"
        | "SAND"
        | "MARENGO"
        | "GRAY"
        | "GRAPHITE"
        | undefined;
      /** E-mail address. */
      EMAIL?: string | undefined;
      /** Date of birth. */
      PERSONAL_BIRTHDAY?: string | undefined;
      /** Position in the company. */
      WORK_POSITION?: string | undefined;
      /** Private web page. */
      PERSONAL_WWW?: string | undefined;
      /** M or F. */
      PERSONAL_GENDER?: "M" | "F" | undefined;
      /** Photo of the user. */
      PERSONAL_PHOTO?: unknown;
    } | undefined;
  };
  /** Id of the application, or a key that a webhook's calls share. Needed in some cases only. */
  CLIENT_ID?: string | number | undefined;
}

/** Result of imbot.update. */
export type ImbotUpdateResult = boolean;

/** Methods of Bitrix24 whose names begin with `imbot`. */
export interface ImbotRestMethods {
  /**
   * Registers a chat bot with event handler addresses and returns its id; deprecated.
   * @deprecated The documentation advises against it. Use imbot.v2.Bot.register.
   */
  "imbot.register": { params: ImbotRegisterParams; result: ImbotRegisterResult };
  /**
   * Removes a chat bot that the same application registered; imbot.v2.Bot.unregister replaces it.
   * @deprecated The documentation advises against it. Use imbot.v2.Bot.unregister.
   */
  "imbot.unregister": { params: ImbotUnregisterParams; result: ImbotUnregisterResult };
  /**
   * Changes handlers, code or profile of a registered chat bot; imbot.v2.Bot.update replaces it.
   * @deprecated The documentation advises against it. Use imbot.v2.Bot.update.
   */
  "imbot.update": { params: ImbotUpdateParams; result: ImbotUpdateResult };
}
