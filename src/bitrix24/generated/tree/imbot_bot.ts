// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { RestMethod } from "../../method.ts";
import type * as typesImbotBot from "../types/imbot_bot.ts";

/** Methods of Bitrix24 whose names begin with `imbot.bot`. */
export interface ImbotBotRestMethodsTree {
  /**
   * Lists available chat bots by id with name, code and open channel support; deprecated.
   * @deprecated The documentation advises against it. Use imbot.v2.Bot.list.
   */
  readonly list: RestMethod<typesImbotBot.ImbotBotListParams, typesImbotBot.ImbotBotListResult>;
}
