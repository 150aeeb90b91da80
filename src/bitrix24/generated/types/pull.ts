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
  /** Address of the server. */
  server: {
    /** Number of the version. */
    version?: number;
    server_enabled?: boolean;
    /** In which way it works. */
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
  /** Channels to listen to. */
  channels: {
    [name: string]: (string | null) | {
      /** Id, unique among its kind. */
      id?: string;
      /** How many records to skip, a multiple of 50. Date and time, ISO 8601. */
      start?: string;
      /** Date and time, ISO 8601. */
      end?: string;
      /** What kind it is of. */
      type?: string;
    } | {
      /** Id, unique among its kind. */
      id?: string;
      /** Id that others may know. */
      public_id?: string;
      /** How many records to skip, a multiple of 50. Date and time, ISO 8601. */
      start?: string;
      /** Date and time, ISO 8601. */
      end?: string;
      /** What kind it is of. */
      type?: string;
    };
  };
  exp?: number;
  publicChannels: {
    [name: string]: {
      /** Id of the user: user.get. */
      user_id?: number;
      /** Id that others may know. */
      public_id?: string;
      signature?: string;
      /** How many records to skip, a multiple of 50. */
      start?: string;
      end?: string;
    };
  };
  /** Id of the application, or a key that a webhook's calls share. */
  clientId?: string;
  jwt?: string;
}

/**
 * Parameters of pull.application.event.add.
 *
 * @see https://apidocs.bitrix24.com/settings/interactivity/push-and-pull/pull-application-event-add.html
 */
export interface PullApplicationEventAddParams {
  /** The command. */
  COMMAND: string;
  /** Further parameters. */
  PARAMS?: object | undefined;
  /** Module of the portal that it belongs to. */
  MODULE_ID?: string | number | undefined;
  /** Id of the user: user.get. See user.current. */
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
  /** Id of the user: user.get. See user.current. */
  USER_ID: (number | string) | (number | string)[];
  /** What it says. */
  TEXT: string;
  /** Picture that stands for it. */
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
