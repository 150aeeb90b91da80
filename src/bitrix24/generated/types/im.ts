// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/**
 * Parameters of im.notify.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify.html
 */
export interface ImNotifyParams {
  /** Id of the user: user.get. */
  USER_ID: number | string;
  /** What kind it is of. Default: USER. */
  TYPE?: "USER" | "SYSTEM" | undefined;
  /** Text of the message. */
  MESSAGE: string;
  /** Text for e-mails. */
  MESSAGE_OUT?: string | undefined;
  /** Word to find it by. */
  TAG?: string | undefined;
  /** Second name to find it by. */
  SUB_TAG?: string | undefined;
  /** Blocks below the text. */
  ATTACH?: string | object | undefined;
  /** Id of the application, or a key that a webhook's calls share. Needed in some cases only. */
  CLIENT_ID?: string | number | undefined;
}

/** Result of im.notify. */
export type ImNotifyResult = number | boolean;

/** Methods of Bitrix24 whose names begin with `im`. */
export interface ImRestMethods {
  /** Sends a user a personal or a system notification, as chosen by TYPE, and returns its id. */
  "im.notify": { params: ImNotifyParams; result: ImNotifyResult };
}
