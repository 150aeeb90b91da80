// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/**
 * Parameters of imbot.app.register.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chats/outdated/create-app/imbot-app-register.html
 */
export interface ImbotAppRegisterParams {
  /** Id of the chat bot. */
  BOT_ID?: string | number | undefined;
  /** Symbolic code. */
  CODE?: unknown;
  JS_METHOD?: unknown;
  JS_PARAM?: unknown;
  ICON_FILE?: unknown;
  /** Where it happens. */
  CONTEXT?: unknown;
  /** Whether users from outside may use it. Default: N. */
  EXTRANET_SUPPORT?: unknown;
  LIVECHAT_SUPPORT?: unknown;
  IFRAME_POPUP?: unknown;
  /** Code of the language, e.g. en. */
  LANG?: {
    /** Code of the language, e.g. en. */
    LANGUAGE_ID?: string | number | undefined;
    /** What it is called, for people to read. */
    TITLE?: unknown;
    /** What it is about, in words. */
    DESCRIPTION?: unknown;
  }[] | undefined;
}

/** Result of imbot.app.register. */
export type ImbotAppRegisterResult = unknown;

/**
 * Parameters of imbot.app.unregister.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chats/outdated/create-app/imbot-app-unregister.html
 */
export interface ImbotAppUnregisterParams {
  /** Id of the application that it belongs to. */
  APP_ID?: string | number | undefined;
}

/** Result of imbot.app.unregister. */
export type ImbotAppUnregisterResult = unknown;

/**
 * Parameters of imbot.app.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chats/outdated/create-app/imbot-app-update.html
 */
export interface ImbotAppUpdateParams {
  /** Id of the application that it belongs to. */
  APP_ID: string | number;
  IFRAME?: unknown;
  IFRAME_WIDTH?: unknown;
  IFRAME_HEIGHT?: unknown;
  JS_METHOD?: unknown;
  JS_PARAM?: unknown;
  HASH?: unknown;
  ICON_FILE?: unknown;
  /** Where it happens. */
  CONTEXT?: unknown;
  /** Whether users from outside may use it. Default: N. */
  EXTRANET_SUPPORT?: unknown;
  LIVECHAT_SUPPORT?: unknown;
  IFRAME_POPUP?: unknown;
  /** Code of the language, e.g. en. */
  LANG?: {
    /** Code of the language, e.g. en. */
    LANGUAGE_ID?: string | number | undefined;
    /** What it is called, for people to read. */
    TITLE?: unknown;
    /** What it is about, in words. */
    DESCRIPTION?: unknown;
    COPYRIGHT?: unknown;
  }[] | undefined;
}

/** Result of imbot.app.update. */
export type ImbotAppUpdateResult = unknown;

/** Methods of Bitrix24 whose names begin with `imbot.app`. */
export interface ImbotAppRestMethods {
  /**
   * Registers a chat application with an icon and a frame or script for given contexts; deprecated.
   * @deprecated The documentation advises against it.
   */
  "imbot.app.register": { params: ImbotAppRegisterParams; result: ImbotAppRegisterResult };
  /**
   * Removes a chat application registered by imbot.app.register; deprecated.
   * @deprecated The documentation advises against it.
   */
  "imbot.app.unregister": { params: ImbotAppUnregisterParams; result: ImbotAppUnregisterResult };
  /**
   * Changes frame, icon, context or texts of a registered chat application; deprecated.
   * @deprecated The documentation advises against it.
   */
  "imbot.app.update": { params: ImbotAppUpdateParams; result: ImbotAppUpdateResult };
}
