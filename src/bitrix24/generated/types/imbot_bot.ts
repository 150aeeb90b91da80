// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/**
 * Parameters of imbot.bot.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/bots/imbot-bot-list.html
 */
export interface ImbotBotListParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of imbot.bot.list. */
export interface ImbotBotListResult {
  [id: number]: {
    /** Id, unique among its kind. */
    ID?: number;
    /** What it is called. */
    NAME?: string;
    /** Symbolic code. */
    CODE?: string;
    OPENLINE?: "Y" | "N";
  };
}

/** Methods of Bitrix24 whose names begin with `imbot.bot`. */
export interface ImbotBotRestMethods {
  /**
   * Lists available chat bots by id with name, code and open channel support; deprecated.
   * @deprecated The documentation advises against it. Use imbot.v2.Bot.list.
   */
  "imbot.bot.list": { params: ImbotBotListParams; result: ImbotBotListResult };
}
