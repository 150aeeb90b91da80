// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type {
  ImbotRegisterParams,
  ImbotRegisterResult,
  ImbotUnregisterParams,
  ImbotUnregisterResult,
  ImbotUpdateParams,
  ImbotUpdateResult,
} from "../types/imbot.ts";

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
