// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import { given, id, list, required, text } from "../../core/values/encode.ts";
import type { ApiResponse } from "../envelope.ts";
import type { CallOptions, Portal } from "../portal.ts";
import type { ImDialogReadResult, ImDialogUnreadResult } from "./types/im_dialog.ts";
import type { ImDiskFileCommitResult } from "./types/im_disk.ts";
import type {
  ImMessageAddResult,
  ImMessageDeleteResult,
  ImMessageLikeResult,
  ImMessageUpdateResult,
  MessageBlock,
} from "./types/im_message.ts";

/** Parameters of {@linkcode sendMessage}. */
export interface SendMessageParams {
  /** Id of a chat after the word chat, e.g. `chat1417`, or the id of a user for the dialog with that user. */
  chatId: number | string;
  /** Text of the message. BB codes such as `[B]` and `[URL]` format it. */
  text: string;
  /** Blocks to show below the text, at most 60,000 characters as JSON. See GetPictureBlock and GetFileBlock. */
  attachments?: readonly MessageBlock[] | MessageBlock | undefined;
}

/**
 * Sends a message to a chat or to a user, with attachments if given.
 *
 * @param portal The Bitrix24 portal to call.
 * @param params What to send; see {@linkcode SendMessageParams}.
 * @param options Signal and timeouts of this call.
 * @returns The API's answer; `result` is the id of the new message.
 * @throws ApiError When the API refuses; ConnectionError, TimeoutError or ResponseError when no answer of it comes.
 * @throws UnknownOutcomeError When nobody knows whether it took effect; it was not sent again.
 * @throws UsageError When a parameter is missing or cannot be sent; nothing is sent then.
 *
 * @example
 * ```ts
 * import { Portal, sendMessage } from "oint/bitrix24";
 *
 * const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
 * console.log(
 *   await sendMessage(portal, {
 *     chatId: "chat1417",
 *     text: "Our stand",
 *     attachments: [{
 *       IMAGE: { NAME: "Plan", LINK: "https://example.com/plan.png" },
 *     }],
 *   }),
 * );
 * ```
 *
 * @see {@link https://apidocs.bitrix24.com/api-reference/chats/messages/im-message-add.html}
 */
export async function sendMessage(
  portal: Portal,
  params: SendMessageParams,
  options?: CallOptions,
): Promise<ApiResponse<ImMessageAddResult>> {
  params = given(params);
  return portal.call("im.message.add", {
    DIALOG_ID: required(id, params.chatId, "chatId"),
    MESSAGE: required(text, params.text, "text"),
    ...(params.attachments !== undefined && { ATTACH: list<MessageBlock>(params.attachments, "attachments") }),
  }, options);
}

/** Parameters of {@linkcode editMessage}. */
export interface EditMessageParams {
  /** Id of the message to change. */
  messageId: number | string;
  /** New text. BB codes such as `[B]` and `[URL]` format it. */
  text?: string | undefined;
  /** Blocks that replace the attachments, at most 60,000 characters as JSON. See SendMessage. */
  attachments?: readonly MessageBlock[] | MessageBlock | undefined;
}

/**
 * Changes text or attachments of the caller's own message while the portal permits it; what is left out stays.
 *
 * An empty text deletes the message. An empty list of attachments removes those that it has.
 *
 * @param portal The Bitrix24 portal to call.
 * @param params What to send; see {@linkcode EditMessageParams}.
 * @param options Signal and timeouts of this call.
 * @returns The API's answer; `result` is true once the message is changed.
 * @throws ApiError When the API refuses; ConnectionError, TimeoutError or ResponseError when no answer of it comes.
 * @throws UnknownOutcomeError When nobody knows whether it took effect; it was not sent again.
 * @throws UsageError When a parameter is missing or cannot be sent; nothing is sent then.
 *
 * @example
 * ```ts
 * import { editMessage, Portal } from "oint/bitrix24";
 *
 * const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
 * console.log(
 *   await editMessage(portal, {
 *     messageId: "34239",
 *     text: "The stand is in hall 4.",
 *   }),
 * );
 * ```
 *
 * @see {@link https://apidocs.bitrix24.com/api-reference/chats/messages/im-message-update.html}
 */
export async function editMessage(
  portal: Portal,
  params: EditMessageParams,
  options?: CallOptions,
): Promise<ApiResponse<ImMessageUpdateResult>> {
  params = given(params);
  return portal.call("im.message.update", {
    MESSAGE_ID: required(id, params.messageId, "messageId"),
    ...(params.text !== undefined && { MESSAGE: text(params.text, "text") }),
    ...(params.attachments !== undefined && { ATTACH: list<MessageBlock>(params.attachments, "attachments") }),
  }, options);
}

/** Parameters of {@linkcode setMessageReaction}. */
export interface SetMessageReactionParams {
  /** Id of the message. */
  messageId: number | string;
}

/**
 * Puts the caller's like on a message, or takes it away where there is one already.
 *
 * @param portal The Bitrix24 portal to call.
 * @param params What to send; see {@linkcode SetMessageReactionParams}.
 * @param options Signal and timeouts of this call.
 * @returns The API's answer; `result` is true once the like is put or taken away.
 * @throws ApiError When the API refuses; ConnectionError, TimeoutError or ResponseError when no answer of it comes.
 * @throws UnknownOutcomeError When nobody knows whether it took effect; it was not sent again.
 * @throws UsageError When a parameter is missing or cannot be sent; nothing is sent then.
 *
 * @example
 * ```ts
 * import { Portal, setMessageReaction } from "oint/bitrix24";
 *
 * const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
 * console.log(await setMessageReaction(portal, { messageId: "34239" }));
 * ```
 *
 * @see {@link https://apidocs.bitrix24.com/api-reference/chats/messages/im-message-like.html}
 */
export async function setMessageReaction(
  portal: Portal,
  params: SetMessageReactionParams,
  options?: CallOptions,
): Promise<ApiResponse<ImMessageLikeResult>> {
  params = given(params);
  return portal.call("im.message.like", { MESSAGE_ID: required(id, params.messageId, "messageId") }, options);
}

/** Parameters of {@linkcode deleteMessage}. */
export interface DeleteMessageParams {
  /** Id of the message to delete. */
  messageId: number | string;
}

/**
 * Deletes a message; its author and the chat's administrators can do this for some time.
 *
 * The message is gone for everyone in the chat and cannot be restored.
 *
 * @param portal The Bitrix24 portal to call.
 * @param params What to send; see {@linkcode DeleteMessageParams}.
 * @param options Signal and timeouts of this call.
 * @returns The API's answer; `result` is true once the message is deleted.
 * @throws ApiError When the API refuses; ConnectionError, TimeoutError or ResponseError when no answer of it comes.
 * @throws UnknownOutcomeError When nobody knows whether it took effect; it was not sent again.
 * @throws UsageError When a parameter is missing or cannot be sent; nothing is sent then.
 *
 * @example
 * ```ts
 * import { deleteMessage, Portal } from "oint/bitrix24";
 *
 * const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
 * console.log(await deleteMessage(portal, { messageId: "34239" }));
 * ```
 *
 * @see {@link https://apidocs.bitrix24.com/api-reference/chats/messages/im-message-delete.html}
 */
export async function deleteMessage(
  portal: Portal,
  params: DeleteMessageParams,
  options?: CallOptions,
): Promise<ApiResponse<ImMessageDeleteResult>> {
  params = given(params);
  return portal.call("im.message.delete", { MESSAGE_ID: required(id, params.messageId, "messageId") }, options);
}

/** Parameters of {@linkcode sendFile}. */
export interface SendFileParams {
  /** Id of the chat. */
  chatId: number | string;
  /** Id of the file, which UploadFileToFolder has put into the folder that GetChatFilesFolder names. */
  fileId: number | string;
  /** Text to show with the file. */
  description?: string | undefined;
}

/**
 * Shows a file in a chat that has been uploaded to the chat's folder, as a message.
 *
 * Bitrix24 has deprecated the method im.disk.file.commit: use im.v2.File.upload in new code.
 *
 * @param portal The Bitrix24 portal to call.
 * @param params What to send; see {@linkcode SendFileParams}.
 * @param options Signal and timeouts of this call.
 * @returns The API's answer; `result.MESSAGE_ID` is the id of the new message.
 * @throws ApiError When the API refuses; ConnectionError, TimeoutError or ResponseError when no answer of it comes.
 * @throws UnknownOutcomeError When nobody knows whether it took effect; it was not sent again.
 * @throws UsageError When a parameter is missing or cannot be sent; nothing is sent then.
 *
 * @example
 * ```ts
 * import { Portal, sendFile } from "oint/bitrix24";
 *
 * const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
 * console.log(await sendFile(portal, { chatId: "1489", fileId: "5249" }));
 * ```
 *
 * @see {@link https://apidocs.bitrix24.com/api-reference/chats/files/im-disk-file-commit.html}
 */
export async function sendFile(
  portal: Portal,
  params: SendFileParams,
  options?: CallOptions,
): Promise<ApiResponse<ImDiskFileCommitResult>> {
  params = given(params);
  return portal.call("im.disk.file.commit", {
    CHAT_ID: required(id, params.chatId, "chatId"),
    UPLOAD_ID: required(id, params.fileId, "fileId"),
    ...(params.description !== undefined && { MESSAGE: text(params.description, "description") }),
  }, options);
}

/** Parameters of {@linkcode markMessageAsRead}. */
export interface MarkMessageAsReadParams {
  /** Id of a chat after the word chat, e.g. `chat1417`, or the id of a user for the dialog with that user. */
  chatId: number | string;
  /** Id of the last message that counts as read. */
  messageId: number | string;
}

/**
 * Marks the messages of a chat as read, up to and including one of them.
 *
 * @param portal The Bitrix24 portal to call.
 * @param params What to send; see {@linkcode MarkMessageAsReadParams}.
 * @param options Signal and timeouts of this call.
 * @returns The API's answer; `result.counter` is the number of messages left unread.
 * @throws ApiError When the API refuses; ConnectionError, TimeoutError or ResponseError when no answer of it comes.
 * @throws UnknownOutcomeError When nobody knows whether it took effect; it was not sent again.
 * @throws UsageError When a parameter is missing or cannot be sent; nothing is sent then.
 *
 * @example
 * ```ts
 * import { markMessageAsRead, Portal } from "oint/bitrix24";
 *
 * const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
 * console.log(
 *   await markMessageAsRead(portal, { chatId: "chat1489", messageId: "84875" }),
 * );
 * ```
 *
 * @see {@link https://apidocs.bitrix24.com/api-reference/chats/messages/im-dialog-read.html}
 */
export async function markMessageAsRead(
  portal: Portal,
  params: MarkMessageAsReadParams,
  options?: CallOptions,
): Promise<ApiResponse<ImDialogReadResult>> {
  params = given(params);
  return portal.call("im.dialog.read", {
    DIALOG_ID: required(id, params.chatId, "chatId"),
    MESSAGE_ID: required(id, params.messageId, "messageId"),
  }, options);
}

/** @deprecated Misspelt: call {@linkcode markMessageAsRead}. */
export const markMessageAsReaded: typeof markMessageAsRead = markMessageAsRead;

/** Parameters of {@linkcode markMessageAsUnread}. */
export interface MarkMessageAsUnreadParams {
  /** Id of a chat after the word chat, e.g. `chat1417`, or the id of a user for the dialog with that user. */
  chatId: number | string;
  /** Id of the first message that counts as unread. */
  messageId: number | string;
}

/**
 * Marks a message of a chat and all later ones as unread.
 *
 * @param portal The Bitrix24 portal to call.
 * @param params What to send; see {@linkcode MarkMessageAsUnreadParams}.
 * @param options Signal and timeouts of this call.
 * @returns The API's answer; `result` is true once the messages are unread.
 * @throws ApiError When the API refuses; ConnectionError, TimeoutError or ResponseError when no answer of it comes.
 * @throws UnknownOutcomeError When nobody knows whether it took effect; it was not sent again.
 * @throws UsageError When a parameter is missing or cannot be sent; nothing is sent then.
 *
 * @example
 * ```ts
 * import { markMessageAsUnread, Portal } from "oint/bitrix24";
 *
 * const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
 * console.log(
 *   await markMessageAsUnread(portal, { chatId: "chat1489", messageId: "84869" }),
 * );
 * ```
 *
 * @see {@link https://apidocs.bitrix24.com/api-reference/chats/messages/im-dialog-unread.html}
 */
export async function markMessageAsUnread(
  portal: Portal,
  params: MarkMessageAsUnreadParams,
  options?: CallOptions,
): Promise<ApiResponse<ImDialogUnreadResult>> {
  params = given(params);
  return portal.call("im.dialog.unread", {
    DIALOG_ID: required(id, params.chatId, "chatId"),
    MESSAGE_ID: required(id, params.messageId, "messageId"),
  }, options);
}

/** @deprecated Misspelt: call {@linkcode markMessageAsUnread}. */
export const markMessageAsUnreaded: typeof markMessageAsUnread = markMessageAsUnread;

/** Parameters of {@linkcode getPictureBlock}. */
export interface GetPictureBlockParams {
  /** Caption of the picture. */
  name: string;
  /** Address of the picture; not the portal's. */
  url: string;
}

/** Result of {@linkcode getPictureBlock}. */
export interface GetPictureBlockResult {
  IMAGE: { NAME: string; LINK: string };
}

/**
 * Puts together a block that shows a picture, for the attachments of SendMessage; nothing is sent to the portal.
 *
 * @param params What to send; see {@linkcode GetPictureBlockParams}.
 * @returns The block, one item of the list that `--blocks` takes.
 * @throws UsageError When a parameter is missing or unfit.
 *
 * @example
 * ```ts
 * import { getPictureBlock } from "oint/bitrix24";
 *
 * console.log(
 *   getPictureBlock({
 *     name: "Plan of the stand",
 *     url: "https://example.com/plan.png",
 *   }),
 * );
 * ```
 */
export function getPictureBlock(params: GetPictureBlockParams): GetPictureBlockResult {
  params = given(params);
  return { IMAGE: { NAME: required(text, params.name, "name"), LINK: required(text, params.url, "url") } };
}

/** Parameters of {@linkcode getFileBlock}. */
export interface GetFileBlockParams {
  /** Name that is shown. */
  name: string;
  /** Address of the file; not the portal's. */
  url: string;
}

/** Result of {@linkcode getFileBlock}. */
export interface GetFileBlockResult {
  FILE: { NAME: string; LINK: string };
}

/**
 * Puts together a block that shows a file, for the attachments of SendMessage; nothing is sent to the portal.
 *
 * @param params What to send; see {@linkcode GetFileBlockParams}.
 * @returns The block, one item of the list that `--blocks` takes.
 * @throws UsageError When a parameter is missing or unfit.
 *
 * @example
 * ```ts
 * import { getFileBlock } from "oint/bitrix24";
 *
 * console.log(
 *   getFileBlock({ name: "Offer.pdf", url: "https://example.com/offer.pdf" }),
 * );
 * ```
 */
export function getFileBlock(params: GetFileBlockParams): GetFileBlockResult {
  params = given(params);
  return { FILE: { NAME: required(text, params.name, "name"), LINK: required(text, params.url, "url") } };
}
