// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import { given, id, list, required, text } from "../../core/values/encode.ts";
import type { ApiResponse } from "../envelope.ts";
import type { CallOptions, Portal } from "../portal.ts";
import type { MessageBlock } from "./types/im_message.ts";
import type { ImNotifyDeleteResult, ImNotifyPersonalAddResult, ImNotifySystemAddResult } from "./types/im_notify.ts";

/** Parameters of {@linkcode createPersonalNotification}. */
export interface CreatePersonalNotificationParams {
  /** Id of the user to notify. */
  userId: number | string;
  /** Text of the notification. BB codes such as `[B]` and `[URL]` format it. */
  text: string;
  /**
   * Name under which the application's next notification replaces this one. Through a webhook it needs a `CLIENT_ID`,
   * too, which is not sent.
   */
  tag?: string | undefined;
  /** Blocks to show below the text, at most 30 KB as JSON. See GetPictureBlock and GetFileBlock. */
  attachments?: readonly MessageBlock[] | MessageBlock | undefined;
}

/**
 * Sends a user a notification in the caller's name, and returns its id.
 *
 * A notification takes the place of earlier ones with the same tag.
 *
 * @param portal The Bitrix24 portal to call.
 * @param params What to send; see {@linkcode CreatePersonalNotificationParams}.
 * @param options Signal and timeouts of this call.
 * @returns The API's answer; `result` is the id of the new notification, or false when none came about.
 * @throws ApiError When the API refuses; ConnectionError, TimeoutError or ResponseError when no answer of it comes.
 * @throws UnknownOutcomeError When nobody knows whether it took effect; it was not sent again.
 * @throws UsageError When a parameter is missing or cannot be sent; nothing is sent then.
 *
 * @example
 * ```ts
 * import { createPersonalNotification, Portal } from "oint/bitrix24";
 *
 * const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
 * console.log(
 *   await createPersonalNotification(portal, {
 *     userId: "2164",
 *     text: "Your badge is ready.",
 *   }),
 * );
 * ```
 *
 * @see {@link https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify-personal-add.html}
 */
export async function createPersonalNotification(
  portal: Portal,
  params: CreatePersonalNotificationParams,
  options?: CallOptions,
): Promise<ApiResponse<ImNotifyPersonalAddResult>> {
  params = given(params);
  return portal.call("im.notify.personal.add", {
    USER_ID: required(id, params.userId, "userId"),
    MESSAGE: required(text, params.text, "text"),
    ...(params.tag !== undefined && { TAG: text(params.tag, "tag") }),
    ...(params.attachments !== undefined && { ATTACH: list<MessageBlock>(params.attachments, "attachments") }),
  }, options);
}

/** Parameters of {@linkcode createSystemNotification}. */
export interface CreateSystemNotificationParams {
  /** Id of the user to notify. */
  userId: number | string;
  /** Text of the notification. BB codes such as `[B]` and `[URL]` format it. */
  text: string;
  /**
   * Name under which the application's next notification replaces this one. Through a webhook it needs a `CLIENT_ID`,
   * too, which is not sent.
   */
  tag?: string | undefined;
  /** Blocks to show below the text, at most 30 KB as JSON. See GetPictureBlock and GetFileBlock. */
  attachments?: readonly MessageBlock[] | MessageBlock | undefined;
}

/**
 * Sends a user a notification that bears nobody's name, and returns its id.
 *
 * A notification takes the place of earlier ones with the same tag.
 *
 * @param portal The Bitrix24 portal to call.
 * @param params What to send; see {@linkcode CreateSystemNotificationParams}.
 * @param options Signal and timeouts of this call.
 * @returns The API's answer; `result` is the id of the new notification, or false when none came about.
 * @throws ApiError When the API refuses; ConnectionError, TimeoutError or ResponseError when no answer of it comes.
 * @throws UnknownOutcomeError When nobody knows whether it took effect; it was not sent again.
 * @throws UsageError When a parameter is missing or cannot be sent; nothing is sent then.
 *
 * @example
 * ```ts
 * import { createSystemNotification, Portal } from "oint/bitrix24";
 *
 * const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
 * console.log(
 *   await createSystemNotification(portal, {
 *     userId: "2164",
 *     text: "The portal is slow today.",
 *   }),
 * );
 * ```
 *
 * @see {@link https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify-system-add.html}
 */
export async function createSystemNotification(
  portal: Portal,
  params: CreateSystemNotificationParams,
  options?: CallOptions,
): Promise<ApiResponse<ImNotifySystemAddResult>> {
  params = given(params);
  return portal.call("im.notify.system.add", {
    USER_ID: required(id, params.userId, "userId"),
    MESSAGE: required(text, params.text, "text"),
    ...(params.tag !== undefined && { TAG: text(params.tag, "tag") }),
    ...(params.attachments !== undefined && { ATTACH: list<MessageBlock>(params.attachments, "attachments") }),
  }, options);
}

/** Parameters of {@linkcode deleteNotification}. */
export interface DeleteNotificationParams {
  /** Id of the notification to delete. */
  notificationId: number | string;
}

/**
 * Deletes a notification.
 *
 * @param portal The Bitrix24 portal to call.
 * @param params What to send; see {@linkcode DeleteNotificationParams}.
 * @param options Signal and timeouts of this call.
 * @returns The API's answer; `result` is true once the notification is deleted.
 * @throws ApiError When the API refuses; ConnectionError, TimeoutError or ResponseError when no answer of it comes.
 * @throws UnknownOutcomeError When nobody knows whether it took effect; it was not sent again.
 * @throws UsageError When a parameter is missing or cannot be sent; nothing is sent then.
 *
 * @example
 * ```ts
 * import { deleteNotification, Portal } from "oint/bitrix24";
 *
 * const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
 * console.log(await deleteNotification(portal, { notificationId: "12345" }));
 * ```
 *
 * @see {@link https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify-delete.html}
 */
export async function deleteNotification(
  portal: Portal,
  params: DeleteNotificationParams,
  options?: CallOptions,
): Promise<ApiResponse<ImNotifyDeleteResult>> {
  params = given(params);
  return portal.call("im.notify.delete", { ID: required(id, params.notificationId, "notificationId") }, options);
}
