// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/**
 * Parameters of imbot.register.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/bots/imbot-register.html
 */
export interface ImbotRegisterParams {
  CODE: string;
  TYPE?: "B" | "O" | "H" | "S";
  OPENLINE?: "Y" | "N";
  EVENT_HANDLER?: string;
  EVENT_MESSAGE_ADD?: string;
  EVENT_MESSAGE_UPDATE?: string;
  EVENT_MESSAGE_DELETE?: string;
  EVENT_WELCOME_MESSAGE?: string;
  EVENT_BOT_DELETE?: string;
  CLIENT_ID?: string | number;
  PROPERTIES: {
    NAME: string;
    LAST_NAME?: string;
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
      | "GRAPHITE";
    EMAIL?: string;
    PERSONAL_BIRTHDAY?: string;
    WORK_POSITION?: string;
    PERSONAL_WWW?: string;
    PERSONAL_GENDER?: "M" | "F";
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
  CLIENT_ID?: string | number;
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
    CODE?: string;
    EVENT_HANDLER?: string;
    EVENT_MESSAGE_ADD?: string;
    EVENT_MESSAGE_UPDATE?: string;
    EVENT_MESSAGE_DELETE?: string;
    EVENT_WELCOME_MESSAGE?: string;
    EVENT_BOT_DELETE?: string;
    PROPERTIES?: {
      NAME?: string;
      LAST_NAME?: string;
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
        | "GRAPHITE";
      EMAIL?: string;
      PERSONAL_BIRTHDAY?: string;
      WORK_POSITION?: string;
      PERSONAL_WWW?: string;
      PERSONAL_GENDER?: "M" | "F";
      PERSONAL_PHOTO?: unknown;
    };
  };
  CLIENT_ID?: string | number;
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
