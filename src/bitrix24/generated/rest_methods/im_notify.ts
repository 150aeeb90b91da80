// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type {
  ImNotifyAnswerParams,
  ImNotifyAnswerResult,
  ImNotifyConfirmParams,
  ImNotifyConfirmResult,
  ImNotifyDeleteParams,
  ImNotifyDeleteResult,
  ImNotifyGetParams,
  ImNotifyGetResult,
  ImNotifyHistorySearchParams,
  ImNotifyHistorySearchResult,
  ImNotifyPersonalAddParams,
  ImNotifyPersonalAddResult,
  ImNotifyReadAllParams,
  ImNotifyReadAllResult,
  ImNotifyReadListParams,
  ImNotifyReadListResult,
  ImNotifyReadParams,
  ImNotifyReadResult,
  ImNotifySchemaGetParams,
  ImNotifySchemaGetResult,
  ImNotifySystemAddParams,
  ImNotifySystemAddResult,
} from "../types/im_notify.ts";

/** Methods of Bitrix24 whose names begin with `im.notify`. */
export interface ImNotifyRestMethods {
  /** Sends a text reply to a notification that accepts quick answers. */
  "im.notify.answer": { params: ImNotifyAnswerParams; result: ImNotifyAnswerResult };
  /** Presses a button, such as accept or decline, in a notification that asks for a decision. */
  "im.notify.confirm": { params: ImNotifyConfirmParams; result: ImNotifyConfirmResult };
  /** Deletes a notification by id, or those of the current application by TAG or SUB_TAG. */
  "im.notify.delete": { params: ImNotifyDeleteParams; result: ImNotifyDeleteResult };
  /** Returns the current user's notifications in portions, with total and unread counts. */
  "im.notify.get": { params: ImNotifyGetParams; result: ImNotifyGetResult };
  /** Searches the current user's notification history by text, type, author and dates. */
  "im.notify.history.search": { params: ImNotifyHistorySearchParams; result: ImNotifyHistorySearchResult };
  /** Sends a user a notification in the name of the current user and returns its id. */
  "im.notify.personal.add": { params: ImNotifyPersonalAddParams; result: ImNotifyPersonalAddResult };
  /** Marks a notification and, unless ONLY_CURRENT is Y, all with higher ids as read or unread. */
  "im.notify.read": { params: ImNotifyReadParams; result: ImNotifyReadResult };
  /** Marks all notifications of the current user as read and returns the new counter. */
  "im.notify.read.all": { params: ImNotifyReadAllParams; result: ImNotifyReadAllResult };
  /** Marks the notifications with the given ids as read or unread. */
  "im.notify.read.list": { params: ImNotifyReadListParams; result: ImNotifyReadListResult };
  /** Returns the types of notifications that exist, grouped by module. */
  "im.notify.schema.get": { params: ImNotifySchemaGetParams; result: ImNotifySchemaGetResult };
  /** Sends a user a notification without a personal author and returns its id. */
  "im.notify.system.add": { params: ImNotifySystemAddParams; result: ImNotifySystemAddResult };
}
