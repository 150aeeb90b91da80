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
    ID?: number;
    NAME?: string;
    CODE?: string;
    OPENLINE?: "Y" | "N";
  };
}
