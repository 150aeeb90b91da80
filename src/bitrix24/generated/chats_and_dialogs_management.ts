// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import { flag, given, id, idOrEmpty, list, required, structure, text } from "../../core/values/encode.ts";
import { base64, type FileContent } from "../../core/values/files.ts";
import type { ApiResponse } from "../envelope.ts";
import type { CallOptions, Portal } from "../portal.ts";
import type {
  ImChatAddParams,
  ImChatAddResult,
  ImChatLeaveResult,
  ImChatMuteResult,
  ImChatSetOwnerResult,
  ImChatUpdateAvatarResult,
  ImChatUpdateColorResult,
  ImChatUpdateTitleResult,
  ImChatUserAddResult,
  ImChatUserDeleteResult,
  ImChatUserListResult,
} from "./types/im_chat.ts";
import type {
  ImDialogGetResult,
  ImDialogMessagesGetResult,
  ImDialogReadAllResult,
  ImDialogUsersListResult,
  ImDialogWritingResult,
} from "./types/im_dialog.ts";
import type { ImDiskFolderGetResult } from "./types/im_disk.ts";
import type { ImUserListGetResult, ImUserStatusGetResult, ImUserStatusSetResult } from "./types/im_user.ts";

/** Parameters of {@linkcode createChat}. */
export interface CreateChatParams {
  /** Fields of the new chat with their values, none of which is required. See GetChatStructure. */
  chat: ImChatAddParams;
}

/**
 * Creates a group chat, of which the caller becomes the owner, and returns its id.
 *
 * @param portal The Bitrix24 portal to call.
 * @param params What to send; see {@linkcode CreateChatParams}.
 * @param options Signal and timeouts of this call.
 * @returns The API's answer; `result` is the id of the new chat.
 * @throws ApiError When the API refuses; ConnectionError, TimeoutError or ResponseError when no answer of it comes.
 * @throws UnknownOutcomeError When nobody knows whether it took effect; it was not sent again.
 * @throws UsageError When a parameter is missing or cannot be sent; nothing is sent then.
 *
 * @example
 * ```ts
 * import { createChat, Portal } from "oint/bitrix24";
 *
 * const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
 * console.log(
 *   await createChat(portal, {
 *     chat: {
 *       TYPE: "OPEN",
 *       TITLE: "Trade fair",
 *       COLOR: "MINT",
 *       USERS: [2164, 2166],
 *     },
 *   }),
 * );
 * ```
 *
 * @see {@link https://apidocs.bitrix24.com/api-reference/chats/im-chat-add.html}
 */
export async function createChat(
  portal: Portal,
  params: CreateChatParams,
  options?: CallOptions,
): Promise<ApiResponse<ImChatAddResult>> {
  params = given(params);
  return portal.call("im.chat.add", { ...required(structure, params.chat, "chat") }, options);
}

/** Parameters of {@linkcode getChatUsers}. */
export interface GetChatUsersParams {
  /** Id of the chat to read. */
  chatId: number | string;
}

/**
 * Returns the ids of all members of a chat; GetChatMembersList returns the members themselves.
 *
 * @param portal The Bitrix24 portal to call.
 * @param params What to send; see {@linkcode GetChatUsersParams}.
 * @param options Signal and timeouts of this call.
 * @returns The API's answer; `result` is the list of the members' ids.
 * @throws ApiError When the API refuses; ConnectionError, TimeoutError or ResponseError when no answer of it comes.
 * @throws UsageError When a parameter is missing or cannot be sent; nothing is sent then.
 *
 * @example
 * ```ts
 * import { getChatUsers, Portal } from "oint/bitrix24";
 *
 * const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
 * console.log(await getChatUsers(portal, { chatId: "1417" }));
 * ```
 *
 * @see {@link https://apidocs.bitrix24.com/api-reference/chats/chat-users/im-chat-user-list.html}
 */
export async function getChatUsers(
  portal: Portal,
  params: GetChatUsersParams,
  options?: CallOptions,
): Promise<ApiResponse<ImChatUserListResult>> {
  params = given(params);
  return portal.call("im.chat.user.list", { CHAT_ID: required(id, params.chatId, "chatId") }, options);
}

/** Parameters of {@linkcode leaveChat}. */
export interface LeaveChatParams {
  /** Id of the chat to leave. */
  chatId: number | string;
}

/**
 * Takes the caller out of a chat; some kinds of chats cannot be left.
 *
 * @param portal The Bitrix24 portal to call.
 * @param params What to send; see {@linkcode LeaveChatParams}.
 * @param options Signal and timeouts of this call.
 * @returns The API's answer; `result` is true once the caller has left.
 * @throws ApiError When the API refuses; ConnectionError, TimeoutError or ResponseError when no answer of it comes.
 * @throws UnknownOutcomeError When nobody knows whether it took effect; it was not sent again.
 * @throws UsageError When a parameter is missing or cannot be sent; nothing is sent then.
 *
 * @example
 * ```ts
 * import { leaveChat, Portal } from "oint/bitrix24";
 *
 * const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
 * console.log(await leaveChat(portal, { chatId: "1417" }));
 * ```
 *
 * @see {@link https://apidocs.bitrix24.com/api-reference/chats/chat-users/im-chat-leave.html}
 */
export async function leaveChat(
  portal: Portal,
  params: LeaveChatParams,
  options?: CallOptions,
): Promise<ApiResponse<ImChatLeaveResult>> {
  params = given(params);
  return portal.call("im.chat.leave", { CHAT_ID: required(id, params.chatId, "chatId") }, options);
}

/** Parameters of {@linkcode getUsers}. */
export interface GetUsersParams {
  /** Ids of the users to read, or a single id. */
  userIds: readonly (number | string)[] | number | string;
}

/**
 * Returns several users as the messenger shows them, with status, last activity and phone numbers.
 *
 * @param portal The Bitrix24 portal to call.
 * @param params What to send; see {@linkcode GetUsersParams}.
 * @param options Signal and timeouts of this call.
 * @returns The API's answer; `result` holds the users, as a list or each under its id.
 * @throws ApiError When the API refuses; ConnectionError, TimeoutError or ResponseError when no answer of it comes.
 * @throws UsageError When a parameter is missing or cannot be sent; nothing is sent then.
 *
 * @example
 * ```ts
 * import { getUsers, Portal } from "oint/bitrix24";
 *
 * const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
 * console.log(await getUsers(portal, { userIds: ["2164"] }));
 * ```
 *
 * @see {@link https://apidocs.bitrix24.com/api-reference/chats/users/im-user-list-get.html}
 */
export async function getUsers(
  portal: Portal,
  params: GetUsersParams,
  options?: CallOptions,
): Promise<ApiResponse<ImUserListGetResult>> {
  params = given(params);
  return portal.call("im.user.list.get", { ID: required(list<number | string>, params.userIds, "userIds") }, options);
}

/** Parameters of {@linkcode addUsersToChat}. */
export interface AddUsersToChatParams {
  /** Id of the chat that they join. */
  chatId: number | string;
  /** Ids of the users to add, or a single id. */
  userIds: readonly (number | string)[] | number | string;
  /** True hides earlier messages from the new members, false shows them. false unless told. */
  hideHistory?: boolean | undefined;
}

/**
 * Adds users to a chat, with or without sight of what was written before.
 *
 * @param portal The Bitrix24 portal to call.
 * @param params What to send; see {@linkcode AddUsersToChatParams}.
 * @param options Signal and timeouts of this call.
 * @returns The API's answer; `result` is true once the users are added.
 * @throws ApiError When the API refuses; ConnectionError, TimeoutError or ResponseError when no answer of it comes.
 * @throws UnknownOutcomeError When nobody knows whether it took effect; it was not sent again.
 * @throws UsageError When a parameter is missing or cannot be sent; nothing is sent then.
 *
 * @example
 * ```ts
 * import { addUsersToChat, Portal } from "oint/bitrix24";
 *
 * const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
 * console.log(
 *   await addUsersToChat(portal, { chatId: "1417", userIds: ["2258"] }),
 * );
 * ```
 *
 * @see {@link https://apidocs.bitrix24.com/api-reference/chats/chat-users/im-chat-user-add.html}
 */
export async function addUsersToChat(
  portal: Portal,
  params: AddUsersToChatParams,
  options?: CallOptions,
): Promise<ApiResponse<ImChatUserAddResult>> {
  params = given(params);
  return portal.call("im.chat.user.add", {
    CHAT_ID: required(id, params.chatId, "chatId"),
    USERS: required(list<number | string>, params.userIds, "userIds"),
    HIDE_HISTORY: required(
      flag("Y", "N"),
      params.hideHistory === undefined ? false : params.hideHistory,
      "hideHistory",
    ),
  }, options);
}

/** Parameters of {@linkcode deleteUserFromChat}. */
export interface DeleteUserFromChatParams {
  /** Id of the chat. */
  chatId: number | string;
  /** Id of the user to take out. */
  userId: number | string;
}

/**
 * Takes a user out of a chat; the user's messages stay there.
 *
 * @param portal The Bitrix24 portal to call.
 * @param params What to send; see {@linkcode DeleteUserFromChatParams}.
 * @param options Signal and timeouts of this call.
 * @returns The API's answer; `result` is true once the user is out of the chat.
 * @throws ApiError When the API refuses; ConnectionError, TimeoutError or ResponseError when no answer of it comes.
 * @throws UnknownOutcomeError When nobody knows whether it took effect; it was not sent again.
 * @throws UsageError When a parameter is missing or cannot be sent; nothing is sent then.
 *
 * @example
 * ```ts
 * import { deleteUserFromChat, Portal } from "oint/bitrix24";
 *
 * const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
 * console.log(
 *   await deleteUserFromChat(portal, { chatId: "1417", userId: "2258" }),
 * );
 * ```
 *
 * @see {@link https://apidocs.bitrix24.com/api-reference/chats/chat-users/im-chat-user-delete.html}
 */
export async function deleteUserFromChat(
  portal: Portal,
  params: DeleteUserFromChatParams,
  options?: CallOptions,
): Promise<ApiResponse<ImChatUserDeleteResult>> {
  params = given(params);
  return portal.call("im.chat.user.delete", {
    CHAT_ID: required(id, params.chatId, "chatId"),
    USER_ID: required(id, params.userId, "userId"),
  }, options);
}

/** Parameters of {@linkcode changeChatTitle}. */
export interface ChangeChatTitleParams {
  /** Id of the chat to rename. */
  chatId: number | string;
  /** New title. */
  title: string;
}

/**
 * Renames a chat.
 *
 * @param portal The Bitrix24 portal to call.
 * @param params What to send; see {@linkcode ChangeChatTitleParams}.
 * @param options Signal and timeouts of this call.
 * @returns The API's answer; `result` is true once the chat is renamed.
 * @throws ApiError When the API refuses; ConnectionError, TimeoutError or ResponseError when no answer of it comes.
 * @throws UnknownOutcomeError When nobody knows whether it took effect; it was not sent again.
 * @throws UsageError When a parameter is missing or cannot be sent; nothing is sent then.
 *
 * @example
 * ```ts
 * import { changeChatTitle, Portal } from "oint/bitrix24";
 *
 * const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
 * console.log(
 *   await changeChatTitle(portal, {
 *     chatId: "1417",
 *     title: "Trade fair in spring",
 *   }),
 * );
 * ```
 *
 * @see {@link https://apidocs.bitrix24.com/api-reference/chats/chat-update/im-chat-update-title.html}
 */
export async function changeChatTitle(
  portal: Portal,
  params: ChangeChatTitleParams,
  options?: CallOptions,
): Promise<ApiResponse<ImChatUpdateTitleResult>> {
  params = given(params);
  return portal.call("im.chat.updateTitle", {
    CHAT_ID: required(id, params.chatId, "chatId"),
    TITLE: required(text, params.title, "title"),
  }, options);
}

/** Parameters of {@linkcode changeChatColor}. */
export interface ChangeChatColorParams {
  /** Id of the chat. */
  chatId: number | string;
  /**
   * New color. One of `RED`, `GREEN`, `MINT`, `LIGHT_BLUE`, `DARK_BLUE`, `PURPLE`, `AQUA`, `PINK`, `LIME`, `BROWN`,
   * `AZURE`, `KHAKI`, `SAND`, `MARENGO`, `GRAY` and `GRAPHITE`.
   */
  color:
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
}

/**
 * Changes the color that the mobile application gives a chat.
 *
 * @param portal The Bitrix24 portal to call.
 * @param params What to send; see {@linkcode ChangeChatColorParams}.
 * @param options Signal and timeouts of this call.
 * @returns The API's answer; `result` is true once the color is changed.
 * @throws ApiError When the API refuses; ConnectionError, TimeoutError or ResponseError when no answer of it comes.
 * @throws UnknownOutcomeError When nobody knows whether it took effect; it was not sent again.
 * @throws UsageError When a parameter is missing or cannot be sent; nothing is sent then.
 *
 * @example
 * ```ts
 * import { changeChatColor, Portal } from "oint/bitrix24";
 *
 * const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
 * console.log(await changeChatColor(portal, { chatId: "1417", color: "MINT" }));
 * ```
 *
 * @see {@link https://apidocs.bitrix24.com/api-reference/chats/chat-update/im-chat-update-color.html}
 */
export async function changeChatColor(
  portal: Portal,
  params: ChangeChatColorParams,
  options?: CallOptions,
): Promise<ApiResponse<ImChatUpdateColorResult>> {
  params = given(params);
  return portal.call("im.chat.updateColor", {
    CHAT_ID: required(id, params.chatId, "chatId"),
    COLOR: required(text, params.color, "color"),
  }, options);
}

/** Parameters of {@linkcode changeChatPicture}. */
export interface ChangeChatPictureParams {
  /** Id of the chat. */
  chatId: number | string;
  /** New picture, at most 5000 x 5000 pixels. */
  image: FileContent;
}

/**
 * Gives a chat another picture.
 *
 * @param portal The Bitrix24 portal to call.
 * @param params What to send; see {@linkcode ChangeChatPictureParams}.
 * @param options Signal and timeouts of this call.
 * @returns The API's answer; `result` is true once the picture is changed.
 * @throws ApiError When the API refuses; ConnectionError, TimeoutError or ResponseError when no answer of it comes.
 * @throws UnknownOutcomeError When nobody knows whether it took effect; it was not sent again.
 * @throws UsageError When a parameter is missing or cannot be sent; nothing is sent then.
 *
 * @example
 * ```ts
 * import { changeChatPicture, Portal } from "oint/bitrix24";
 *
 * const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
 * console.log(
 *   await changeChatPicture(portal, {
 *     chatId: "1417",
 *     image:
 *       "data:image/gif;base64,R0lGODlhAQABAIAAAAUEBAAAACwAAAAAAQABAAACAkQBADs=",
 *   }),
 * );
 * ```
 *
 * @see {@link https://apidocs.bitrix24.com/api-reference/chats/chat-update/im-chat-update-avatar.html}
 */
export async function changeChatPicture(
  portal: Portal,
  params: ChangeChatPictureParams,
  options?: CallOptions,
): Promise<ApiResponse<ImChatUpdateAvatarResult>> {
  params = given(params);
  return portal.call("im.chat.updateAvatar", {
    CHAT_ID: required(id, params.chatId, "chatId"),
    AVATAR: await required(base64, params.image, "image"),
  }, options);
}

/** Parameters of {@linkcode changeChatOwner}. */
export interface ChangeChatOwnerParams {
  /** Id of the chat. */
  chatId: number | string;
  /** Id of the user who becomes the owner. */
  userId: number | string;
}

/**
 * Hands a chat over to another of its members.
 *
 * Only the present owner can do this, and only the new owner can undo it.
 *
 * @param portal The Bitrix24 portal to call.
 * @param params What to send; see {@linkcode ChangeChatOwnerParams}.
 * @param options Signal and timeouts of this call.
 * @returns The API's answer; `result` is true once the owner is changed.
 * @throws ApiError When the API refuses; ConnectionError, TimeoutError or ResponseError when no answer of it comes.
 * @throws UnknownOutcomeError When nobody knows whether it took effect; it was not sent again.
 * @throws UsageError When a parameter is missing or cannot be sent; nothing is sent then.
 *
 * @example
 * ```ts
 * import { changeChatOwner, Portal } from "oint/bitrix24";
 *
 * const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
 * console.log(await changeChatOwner(portal, { chatId: "1417", userId: "2164" }));
 * ```
 *
 * @see {@link https://apidocs.bitrix24.com/api-reference/chats/chat-update/im-chat-set-owner.html}
 */
export async function changeChatOwner(
  portal: Portal,
  params: ChangeChatOwnerParams,
  options?: CallOptions,
): Promise<ApiResponse<ImChatSetOwnerResult>> {
  params = given(params);
  return portal.call("im.chat.setOwner", {
    CHAT_ID: required(id, params.chatId, "chatId"),
    USER_ID: required(id, params.userId, "userId"),
  }, options);
}

/** Parameters of {@linkcode disableChatNotifications}. */
export interface DisableChatNotificationsParams {
  /** Id of the chat. */
  chatId: number | string;
}

/**
 * Silences a chat for the caller, who is no longer notified of its messages.
 *
 * @param portal The Bitrix24 portal to call.
 * @param params What to send; see {@linkcode DisableChatNotificationsParams}.
 * @param options Signal and timeouts of this call.
 * @returns The API's answer; `result` is true once the chat is silent.
 * @throws ApiError When the API refuses; ConnectionError, TimeoutError or ResponseError when no answer of it comes.
 * @throws UnknownOutcomeError When nobody knows whether it took effect; it was not sent again.
 * @throws UsageError When a parameter is missing or cannot be sent; nothing is sent then.
 *
 * @example
 * ```ts
 * import { disableChatNotifications, Portal } from "oint/bitrix24";
 *
 * const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
 * console.log(await disableChatNotifications(portal, { chatId: "1417" }));
 * ```
 *
 * @see {@link https://apidocs.bitrix24.com/api-reference/chats/special-operations/im-chat-mute.html}
 */
export async function disableChatNotifications(
  portal: Portal,
  params: DisableChatNotificationsParams,
  options?: CallOptions,
): Promise<ApiResponse<ImChatMuteResult>> {
  params = given(params);
  return portal.call("im.chat.mute", { CHAT_ID: required(id, params.chatId, "chatId"), MUTE: "Y" }, options);
}

/** Parameters of {@linkcode enableChatNotifications}. */
export interface EnableChatNotificationsParams {
  /** Id of the chat. */
  chatId: number | string;
}

/**
 * Notifies the caller of a chat's messages again after DisableChatNotifications.
 *
 * @param portal The Bitrix24 portal to call.
 * @param params What to send; see {@linkcode EnableChatNotificationsParams}.
 * @param options Signal and timeouts of this call.
 * @returns The API's answer; `result` is true once the chat notifies again.
 * @throws ApiError When the API refuses; ConnectionError, TimeoutError or ResponseError when no answer of it comes.
 * @throws UnknownOutcomeError When nobody knows whether it took effect; it was not sent again.
 * @throws UsageError When a parameter is missing or cannot be sent; nothing is sent then.
 *
 * @example
 * ```ts
 * import { enableChatNotifications, Portal } from "oint/bitrix24";
 *
 * const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
 * console.log(await enableChatNotifications(portal, { chatId: "1417" }));
 * ```
 *
 * @see {@link https://apidocs.bitrix24.com/api-reference/chats/special-operations/im-chat-mute.html}
 */
export async function enableChatNotifications(
  portal: Portal,
  params: EnableChatNotificationsParams,
  options?: CallOptions,
): Promise<ApiResponse<ImChatMuteResult>> {
  params = given(params);
  return portal.call("im.chat.mute", { CHAT_ID: required(id, params.chatId, "chatId"), MUTE: "N" }, options);
}

/** Parameters of {@linkcode getChatMessagesList}. */
export interface GetChatMessagesListParams {
  /** Id of a chat after the word chat, e.g. `chat1417`, or the id of a user for the dialog with that user. */
  chatId: number | string;
  /** Id of a message; the 20 before it are returned. The lowest id of one page leads to the next. */
  lastId?: number | string | undefined;
  /** Id of a message; the 20 after it are returned. 0 begins with the first message of all. */
  firstId?: number | string | undefined;
}

/**
 * Returns 20 messages of a chat or a dialog, the newest unless told, with their authors and files.
 *
 * One page. All records: `list(portal, "im.dialog.messages.get", …)`, each page from where the last one ended: every
 * record that was there from start to end comes exactly once.
 *
 * @param portal The Bitrix24 portal to call.
 * @param params What to send; see {@linkcode GetChatMessagesListParams}.
 * @param options Signal and timeouts of this call.
 * @returns The API's answer; `result` holds the lists `messages`, `users` and `files`.
 * @throws ApiError When the API refuses; ConnectionError, TimeoutError or ResponseError when no answer of it comes.
 * @throws UsageError When a parameter is missing or cannot be sent; nothing is sent then.
 *
 * @example
 * ```ts
 * import { getChatMessagesList, Portal } from "oint/bitrix24";
 *
 * const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
 * console.log(
 *   await getChatMessagesList(portal, { chatId: "chat1489", firstId: "84869" }),
 * );
 * ```
 *
 * @see {@link https://apidocs.bitrix24.com/api-reference/chats/messages/im-dialog-messages-get.html}
 */
export async function getChatMessagesList(
  portal: Portal,
  params: GetChatMessagesListParams,
  options?: CallOptions,
): Promise<ApiResponse<ImDialogMessagesGetResult>> {
  params = given(params);
  return portal.call("im.dialog.messages.get", {
    DIALOG_ID: required(id, params.chatId, "chatId"),
    ...(params.lastId !== undefined && { LAST_ID: idOrEmpty(params.lastId, "lastId") }),
    ...(params.firstId !== undefined && { FIRST_ID: idOrEmpty(params.firstId, "firstId") }),
  }, options);
}

/** Parameters of {@linkcode getDialog}. */
export interface GetDialogParams {
  /** Id of a chat after the word chat, e.g. `chat1417`, or the id of a user for the dialog with that user. */
  chatId: number | string;
}

/**
 * Returns what is known about a chat, such as its name, owner, members' rights and number of unread messages.
 *
 * @param portal The Bitrix24 portal to call.
 * @param params What to send; see {@linkcode GetDialogParams}.
 * @param options Signal and timeouts of this call.
 * @returns The API's answer; `result` is the chat.
 * @throws ApiError When the API refuses; ConnectionError, TimeoutError or ResponseError when no answer of it comes.
 * @throws UsageError When a parameter is missing or cannot be sent; nothing is sent then.
 *
 * @example
 * ```ts
 * import { getDialog, Portal } from "oint/bitrix24";
 *
 * const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
 * console.log(await getDialog(portal, { chatId: "chat1439" }));
 * ```
 *
 * @see {@link https://apidocs.bitrix24.com/api-reference/chats/im-dialog-get.html}
 */
export async function getDialog(
  portal: Portal,
  params: GetDialogParams,
  options?: CallOptions,
): Promise<ApiResponse<ImDialogGetResult>> {
  params = given(params);
  return portal.call("im.dialog.get", { DIALOG_ID: required(id, params.chatId, "chatId") }, options);
}

/** Parameters of {@linkcode getChatMembersList}. */
export interface GetChatMembersListParams {
  /** Id of a chat after the word chat, e.g. `chat1417`, or the id of a user for the dialog with that user. */
  chatId: number | string;
}

/**
 * Returns the first 50 members of a chat with names, positions and contacts; GetChatUsers returns the ids of all.
 *
 * One page. All records: `list(portal, "im.dialog.users.list", …)`, page by page: records that are added or removed
 * meanwhile may be missed or come twice.
 *
 * @param portal The Bitrix24 portal to call.
 * @param params What to send; see {@linkcode GetChatMembersListParams}.
 * @param options Signal and timeouts of this call.
 * @returns The API's answer; `result` is the list of the members, and `total` counts all.
 * @throws ApiError When the API refuses; ConnectionError, TimeoutError or ResponseError when no answer of it comes.
 * @throws UsageError When a parameter is missing or cannot be sent; nothing is sent then.
 *
 * @example
 * ```ts
 * import { getChatMembersList, Portal } from "oint/bitrix24";
 *
 * const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
 * console.log(await getChatMembersList(portal, { chatId: "chat1417" }));
 * ```
 *
 * @see {@link https://apidocs.bitrix24.com/api-reference/chats/chat-users/im-dialog-users-list.html}
 */
export async function getChatMembersList(
  portal: Portal,
  params: GetChatMembersListParams,
  options?: CallOptions,
): Promise<ApiResponse<ImDialogUsersListResult>> {
  params = given(params);
  return portal.call("im.dialog.users.list", { DIALOG_ID: required(id, params.chatId, "chatId") }, options);
}

/** Parameters of {@linkcode sendWritingNotification}. */
export interface SendWritingNotificationParams {
  /** Id of a chat after the word chat, e.g. `chat1417`, or the id of a user for the dialog with that user. */
  chatId: number | string;
}

/**
 * Shows the others in a chat for a while that the caller is typing.
 *
 * @param portal The Bitrix24 portal to call.
 * @param params What to send; see {@linkcode SendWritingNotificationParams}.
 * @param options Signal and timeouts of this call.
 * @returns The API's answer; `result` is true once they are shown it.
 * @throws ApiError When the API refuses; ConnectionError, TimeoutError or ResponseError when no answer of it comes.
 * @throws UnknownOutcomeError When nobody knows whether it took effect; it was not sent again.
 * @throws UsageError When a parameter is missing or cannot be sent; nothing is sent then.
 *
 * @example
 * ```ts
 * import { Portal, sendWritingNotification } from "oint/bitrix24";
 *
 * const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
 * console.log(await sendWritingNotification(portal, { chatId: "chat1417" }));
 * ```
 *
 * @see {@link https://apidocs.bitrix24.com/api-reference/chats/messages/im-dialog-writing.html}
 */
export async function sendWritingNotification(
  portal: Portal,
  params: SendWritingNotificationParams,
  options?: CallOptions,
): Promise<ApiResponse<ImDialogWritingResult>> {
  params = given(params);
  return portal.call("im.dialog.writing", { DIALOG_ID: required(id, params.chatId, "chatId") }, options);
}

/**
 * Returns the status that the caller has chosen in the messenger.
 *
 * @param portal The Bitrix24 portal to call.
 * @param options Signal and timeouts of this call.
 * @returns The API's answer; `result` is the status, `online`, `dnd`, `away` or `break`.
 * @throws ApiError When the API refuses; ConnectionError, TimeoutError or ResponseError when no answer of it comes.
 * @throws UsageError When a parameter is missing or cannot be sent; nothing is sent then.
 *
 * @example
 * ```ts
 * import { getUserStatus, Portal } from "oint/bitrix24";
 *
 * const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
 * console.log(await getUserStatus(portal));
 * ```
 *
 * @see {@link https://apidocs.bitrix24.com/api-reference/chats/users/im-user-status-get.html}
 */
export async function getUserStatus(
  portal: Portal,
  options?: CallOptions,
): Promise<ApiResponse<ImUserStatusGetResult>> {
  return portal.call("im.user.status.get", {}, options);
}

/** Parameters of {@linkcode setUserStatus}. */
export interface SetUserStatusParams {
  /** `online`, `dnd` (do not disturb), `away` or `break`; today's messenger does not show `away`. */
  status: "online" | "dnd" | "away" | "break";
}

/**
 * Sets the status that others see beside the caller's name in the messenger.
 *
 * @param portal The Bitrix24 portal to call.
 * @param params What to send; see {@linkcode SetUserStatusParams}.
 * @param options Signal and timeouts of this call.
 * @returns The API's answer; `result` is true once the status is set.
 * @throws ApiError When the API refuses; ConnectionError, TimeoutError or ResponseError when no answer of it comes.
 * @throws UnknownOutcomeError When nobody knows whether it took effect; it was not sent again.
 * @throws UsageError When a parameter is missing or cannot be sent; nothing is sent then.
 *
 * @example
 * ```ts
 * import { Portal, setUserStatus } from "oint/bitrix24";
 *
 * const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
 * console.log(await setUserStatus(portal, { status: "dnd" }));
 * ```
 *
 * @see {@link https://apidocs.bitrix24.com/api-reference/chats/users/im-user-status-set.html}
 */
export async function setUserStatus(
  portal: Portal,
  params: SetUserStatusParams,
  options?: CallOptions,
): Promise<ApiResponse<ImUserStatusSetResult>> {
  params = given(params);
  return portal.call("im.user.status.set", { STATUS: required(text, params.status, "status") }, options);
}

/**
 * Marks every chat of the caller as read.
 *
 * Which messages had been unread cannot be found out afterwards.
 *
 * @param portal The Bitrix24 portal to call.
 * @param options Signal and timeouts of this call.
 * @returns The API's answer; `result` is true once everything is read.
 * @throws ApiError When the API refuses; ConnectionError, TimeoutError or ResponseError when no answer of it comes.
 * @throws UnknownOutcomeError When nobody knows whether it took effect; it was not sent again.
 * @throws UsageError When a parameter is missing or cannot be sent; nothing is sent then.
 *
 * @example
 * ```ts
 * import { Portal, readAll } from "oint/bitrix24";
 *
 * const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
 * console.log(await readAll(portal));
 * ```
 *
 * @see {@link https://apidocs.bitrix24.com/api-reference/chats/special-operations/im-dialog-read-all.html}
 */
export async function readAll(portal: Portal, options?: CallOptions): Promise<ApiResponse<ImDialogReadAllResult>> {
  return portal.call("im.dialog.read.all", {}, options);
}

/** Parameters of {@linkcode getChatFilesFolder}. */
export interface GetChatFilesFolderParams {
  /** Id of the chat. */
  chatId: number | string;
}

/**
 * Returns the id of the Drive folder that holds a chat's files, and creates it where there is none. See SendFile.
 *
 * Bitrix24 has deprecated the method im.disk.folder.get: use im.v2.File.upload in new code.
 *
 * @param portal The Bitrix24 portal to call.
 * @param params What to send; see {@linkcode GetChatFilesFolderParams}.
 * @param options Signal and timeouts of this call.
 * @returns The API's answer; `result.ID` is the folder's id.
 * @throws ApiError When the API refuses; ConnectionError, TimeoutError or ResponseError when no answer of it comes.
 * @throws UnknownOutcomeError When nobody knows whether it took effect; it was not sent again.
 * @throws UsageError When a parameter is missing or cannot be sent; nothing is sent then.
 *
 * @example
 * ```ts
 * import { getChatFilesFolder, Portal } from "oint/bitrix24";
 *
 * const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
 * console.log(await getChatFilesFolder(portal, { chatId: "1417" }));
 * ```
 *
 * @see {@link https://apidocs.bitrix24.com/api-reference/chats/files/im-disk-folder-get.html}
 */
export async function getChatFilesFolder(
  portal: Portal,
  params: GetChatFilesFolderParams,
  options?: CallOptions,
): Promise<ApiResponse<ImDiskFolderGetResult>> {
  params = given(params);
  return portal.call("im.disk.folder.get", { CHAT_ID: required(id, params.chatId, "chatId") }, options);
}

/** Parameters of {@linkcode getChatStructure}. */
export interface GetChatStructureParams {
  /** True returns empty values, false a hint in place of each value. false unless told. */
  clear?: boolean | undefined;
}

/** Result of {@linkcode getChatStructure}. */
export interface GetChatStructureResult {
  TYPE: string;
  TITLE: string;
  DESCRIPTION: string;
  COLOR: string;
  MESSAGE: string;
  USERS: string;
  AVATAR: string;
  OWNER_ID: string;
}

/**
 * Returns a template of the fields that CreateChat takes; nothing is sent to the portal.
 *
 * @param params What to send; see {@linkcode GetChatStructureParams}.
 * @returns The chat's fields, each with a hint or an empty text.
 *
 * @example
 * ```ts
 * import { getChatStructure } from "oint/bitrix24";
 *
 * console.log(getChatStructure({ clear: true }));
 * ```
 */
export function getChatStructure(params: GetChatStructureParams = {}): GetChatStructureResult {
  return {
    TYPE: params.clear ? "" : "<kind: OPEN or CHAT>",
    TITLE: params.clear ? "" : "<title>",
    DESCRIPTION: params.clear ? "" : "<description>",
    COLOR: params.clear ? "" : "<color, e.g. MINT>",
    MESSAGE: params.clear ? "" : "<first message>",
    USERS: params.clear ? "" : "<members: list of user ids>",
    AVATAR: params.clear ? "" : "<picture as base64 text>",
    OWNER_ID: params.clear ? "" : "<owner's user id>",
  };
}
