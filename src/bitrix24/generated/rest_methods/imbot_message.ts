// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type {
  ImbotMessageAddParams,
  ImbotMessageAddResult,
  ImbotMessageDeleteParams,
  ImbotMessageDeleteResult,
  ImbotMessageLikeParams,
  ImbotMessageLikeResult,
  ImbotMessageUpdateParams,
  ImbotMessageUpdateResult,
} from "../types/imbot_message.ts";

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
