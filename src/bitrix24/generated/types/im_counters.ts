// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/**
 * Parameters of im.counters.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chats/im-counters-get.html
 */
export interface ImCountersGetParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of im.counters.get. */
export interface ImCountersGetResult {
  /** What kind it is of. */
  TYPE: {
    ALL?: number;
    /** The chat. */
    CHAT?: number;
    DIALOG?: number;
    LINES?: number;
    /** Whether somebody is told. */
    NOTIFY?: number;
    MESSENGER?: number;
  };
  CHAT_MUTED: {
    [id: number]: number;
  };
  CHAT_UNREAD: unknown[];
  DIALOG_UNREAD: unknown[];
  /** The chat. */
  CHAT: unknown[];
  LINES: unknown[];
  DIALOG: {
    [id: number]: number;
  };
}

/** Methods of Bitrix24 whose names begin with `im.counters`. */
export interface ImCountersRestMethods {
  /** Returns the current user's unread counters for chats, notifications and open channels. */
  "im.counters.get": { params: ImCountersGetParams; result: ImCountersGetResult };
}
