// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { RestMethod } from "../../method.ts";
import type * as typesImMessage from "../types/im_message.ts";

/** Methods of Bitrix24 whose names begin with `im.message`. */
export interface ImMessageRestMethodsTree {
  /** Sends a message to a chat or a user, with an optional attachment, keyboard or reply link. */
  readonly add: RestMethod<typesImMessage.ImMessageAddParams, typesImMessage.ImMessageAddResult>;
  /** Runs a chat bot's command in the context of a given message. */
  readonly command: RestMethod<typesImMessage.ImMessageCommandParams, typesImMessage.ImMessageCommandResult>;
  /** Deletes a message by its author or a group chat administrator, within the permitted time. */
  readonly delete: RestMethod<typesImMessage.ImMessageDeleteParams, typesImMessage.ImMessageDeleteResult>;
  /** Puts the current user's like on a message or takes it away. */
  readonly like: RestMethod<typesImMessage.ImMessageLikeParams, typesImMessage.ImMessageLikeResult>;
  /** Creates a chat, task, feed post or calendar event from a message. */
  readonly share: RestMethod<typesImMessage.ImMessageShareParams, typesImMessage.ImMessageShareResult>;
  /** Edits text, attachment or keyboard of the author's own message, within the permitted time. */
  readonly update: RestMethod<typesImMessage.ImMessageUpdateParams, typesImMessage.ImMessageUpdateResult>;
}
