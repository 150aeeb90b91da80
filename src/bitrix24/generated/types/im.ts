// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/**
 * Parameters of im.notify.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify.html
 */
export interface ImNotifyParams {
  USER_ID: number | string;
  TYPE?: "USER" | "SYSTEM" | undefined;
  MESSAGE: string;
  MESSAGE_OUT?: string | undefined;
  TAG?: string | undefined;
  SUB_TAG?: string | undefined;
  ATTACH?: string | object | undefined;
  CLIENT_ID?: string | number | undefined;
}

/** Result of im.notify. */
export type ImNotifyResult = number | boolean;

/** Methods of Bitrix24 whose names begin with `im`. */
export interface ImRestMethods {
  /** Sends a user a personal or a system notification, as chosen by TYPE, and returns its id. */
  "im.notify": { params: ImNotifyParams; result: ImNotifyResult };
}
