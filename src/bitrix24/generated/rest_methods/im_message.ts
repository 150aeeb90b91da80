// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type {
  ImMessageAddParams,
  ImMessageAddResult,
  ImMessageCommandParams,
  ImMessageCommandResult,
  ImMessageDeleteParams,
  ImMessageDeleteResult,
  ImMessageLikeParams,
  ImMessageLikeResult,
  ImMessageShareParams,
  ImMessageShareResult,
  ImMessageUpdateParams,
  ImMessageUpdateResult,
} from "../types/im_message.ts";

/** Methods of Bitrix24 whose names begin with `im.message`. */
export interface ImMessageRestMethods {
  /** Sends a message to a chat or a user, with an optional attachment, keyboard or reply link. */
  "im.message.add": { params: ImMessageAddParams; result: ImMessageAddResult };
  /** Runs a chat bot's command in the context of a given message. */
  "im.message.command": { params: ImMessageCommandParams; result: ImMessageCommandResult };
  /** Deletes a message by its author or a group chat administrator, within the permitted time. */
  "im.message.delete": { params: ImMessageDeleteParams; result: ImMessageDeleteResult };
  /** Puts the current user's like on a message or takes it away. */
  "im.message.like": { params: ImMessageLikeParams; result: ImMessageLikeResult };
  /** Creates a chat, task, feed post or calendar event from a message. */
  "im.message.share": { params: ImMessageShareParams; result: ImMessageShareResult };
  /** Edits text, attachment or keyboard of the author's own message, within the permitted time. */
  "im.message.update": { params: ImMessageUpdateParams; result: ImMessageUpdateResult };
}
