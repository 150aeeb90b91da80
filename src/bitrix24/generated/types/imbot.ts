// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/**
 * Parameters of imbot.register.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/bots/imbot-register.html
 */
export interface ImbotRegisterParams {
  CODE: string;
  TYPE?: "B" | "O" | "H" | "S" | undefined;
  OPENLINE?: "Y" | "N" | undefined;
  EVENT_HANDLER?: string | undefined;
  EVENT_MESSAGE_ADD?: string | undefined;
  EVENT_MESSAGE_UPDATE?: string | undefined;
  EVENT_MESSAGE_DELETE?: string | undefined;
  EVENT_WELCOME_MESSAGE?: string | undefined;
  EVENT_BOT_DELETE?: string | undefined;
  CLIENT_ID?: string | number | undefined;
  PROPERTIES: {
    NAME: string;
    LAST_NAME?: string | undefined;
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
    EMAIL?: string | undefined;
    PERSONAL_BIRTHDAY?: string | undefined;
    WORK_POSITION?: string | undefined;
    PERSONAL_WWW?: string | undefined;
    PERSONAL_GENDER?: "M" | "F" | undefined;
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
  BOT_ID: number | string;
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
  BOT_ID: number | string;
  FIELDS: {
    CODE?: string | undefined;
    EVENT_HANDLER?: string | undefined;
    EVENT_MESSAGE_ADD?: string | undefined;
    EVENT_MESSAGE_UPDATE?: string | undefined;
    EVENT_MESSAGE_DELETE?: string | undefined;
    EVENT_WELCOME_MESSAGE?: string | undefined;
    EVENT_BOT_DELETE?: string | undefined;
    PROPERTIES?: {
      NAME?: string | undefined;
      LAST_NAME?: string | undefined;
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
      EMAIL?: string | undefined;
      PERSONAL_BIRTHDAY?: string | undefined;
      WORK_POSITION?: string | undefined;
      PERSONAL_WWW?: string | undefined;
      PERSONAL_GENDER?: "M" | "F" | undefined;
      PERSONAL_PHOTO?: unknown;
    } | undefined;
  };
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
