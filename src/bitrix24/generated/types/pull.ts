// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/**
 * Parameters of pull.application.config.get.
 *
 * @see https://apidocs.bitrix24.com/settings/interactivity/push-and-pull/pull-application-config-get.html
 */
export interface PullApplicationConfigGetParams {
  CACHE?: "Y" | "N" | undefined;
  REOPEN?: "Y" | "N" | undefined;
}

/** Result of pull.application.config.get. */
export interface PullApplicationConfigGetResult {
  server: {
    version?: number;
    server_enabled?: boolean;
    mode?: "personal" | "shared";
    hostname?: string;
    long_polling?: string;
    long_pooling_secure?: string;
    websocket_enabled?: boolean;
    websocket?: string;
    websocket_secure?: string;
    publish_enabled?: boolean;
    publish?: string;
    publish_secure?: string;
    config_timestamp?: number;
  };
  api: {
    revision_web?: number;
    revision_mobile?: number;
  };
  channels: {
    [name: string]: (string | null) | {
      id?: string;
      start?: string;
      end?: string;
      type?: string;
    } | {
      id?: string;
      public_id?: string;
      start?: string;
      end?: string;
      type?: string;
    };
  };
  exp?: number;
  publicChannels: {
    [name: string]: {
      user_id?: number;
      public_id?: string;
      signature?: string;
      start?: string;
      end?: string;
    };
  };
  clientId?: string;
  jwt?: string;
}

/**
 * Parameters of pull.application.event.add.
 *
 * @see https://apidocs.bitrix24.com/settings/interactivity/push-and-pull/pull-application-event-add.html
 */
export interface PullApplicationEventAddParams {
  COMMAND: string;
  PARAMS?: object | undefined;
  MODULE_ID?: string | number | undefined;
  USER_ID?: (number | string) | (number | string)[] | undefined;
}

/** Result of pull.application.event.add. */
export type PullApplicationEventAddResult = boolean;

/**
 * Parameters of pull.application.push.add.
 *
 * @see https://apidocs.bitrix24.com/settings/interactivity/push-and-pull/pull-application-push-add.html
 */
export interface PullApplicationPushAddParams {
  USER_ID: (number | string) | (number | string)[];
  TEXT: string;
  AVATAR?: string | undefined;
}

/** Result of pull.application.push.add. */
export type PullApplicationPushAddResult = boolean;

/** Methods of Bitrix24 whose names begin with `pull`. */
export interface PullRestMethods {
  /** Returns the app's push server addresses and channels; expired channels are renewed by default. */
  "pull.application.config.get": { params: PullApplicationConfigGetParams; result: PullApplicationConfigGetResult };
  /** Sends a real-time command with data to the app's shared channel or to one user. */
  "pull.application.event.add": { params: PullApplicationEventAddParams; result: PullApplicationEventAddResult };
  /** Sends a mobile push notification of the app to one or more users; administrators only. */
  "pull.application.push.add": { params: PullApplicationPushAddParams; result: PullApplicationPushAddResult };
}
