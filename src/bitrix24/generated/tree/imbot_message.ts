// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { RestMethod } from "../../method.ts";
import type * as typesImbotMessage from "../types/imbot_message.ts";

/** Methods of Bitrix24 whose names begin with `imbot.message`. */
export interface ImbotMessageRestMethodsTree {
  /**
   * Sends a bot's message to a chat or user; imbot.v2.Chat.Message.send replaces it.
   * @deprecated The documentation advises against it. Use imbot.v2.Chat.Message.send.
   */
  readonly add: RestMethod<typesImbotMessage.ImbotMessageAddParams, typesImbotMessage.ImbotMessageAddResult>;
  /**
   * Deletes a bot's message, entirely if COMPLETE is set; imbot.v2.Chat.Message.delete replaces it.
   * @deprecated The documentation advises against it. Use imbot.v2.Chat.Message.delete.
   */
  readonly delete: RestMethod<typesImbotMessage.ImbotMessageDeleteParams, typesImbotMessage.ImbotMessageDeleteResult>;
  /**
   * Puts the bot's like on a message or takes it away; reactions of imbot.v2 replace it.
   * @deprecated The documentation advises against it. Use imbot.v2.Chat.Message.Reaction.add or
   * imbot.v2.Chat.Message.Reaction.delete.
   */
  readonly like: RestMethod<typesImbotMessage.ImbotMessageLikeParams, typesImbotMessage.ImbotMessageLikeResult>;
  /**
   * Edits a message the bot sent; imbot.v2.Chat.Message.update replaces it.
   * @deprecated The documentation advises against it. Use imbot.v2.Chat.Message.update.
   */
  readonly update: RestMethod<typesImbotMessage.ImbotMessageUpdateParams, typesImbotMessage.ImbotMessageUpdateResult>;
}
