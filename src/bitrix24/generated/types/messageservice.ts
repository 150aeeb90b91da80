// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/**
 * Parameters of messageservice.message.status.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/messageservice/messageservice-message-status-update.html
 */
export interface MessageserviceMessageStatusUpdateParams {
  /** Symbolic code. */
  CODE: string;
  /** Id of the message. */
  MESSAGE_ID: string | number;
  /** State that it is in. */
  STATUS: "queued" | "sent" | "delivered" | "undelivered" | "failed";
}

/** Result of messageservice.message.status.update. */
export type MessageserviceMessageStatusUpdateResult = boolean;

/**
 * Parameters of messageservice.sender.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/messageservice/messageservice-sender-add.html
 */
export interface MessageserviceSenderAddParams {
  /** Symbolic code. */
  CODE: string;
  /** What kind it is of. */
  TYPE: string;
  /** Address that is called. */
  HANDLER: string;
  /** What it is called. */
  NAME: string | object;
  /** What it is about, in words. */
  DESCRIPTION?: string | object | undefined;
}

/** Result of messageservice.sender.add. */
export type MessageserviceSenderAddResult = boolean;

/**
 * Parameters of messageservice.sender.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/messageservice/messageservice-sender-delete.html
 */
export interface MessageserviceSenderDeleteParams {
  /** Symbolic code. */
  CODE: string;
}

/** Result of messageservice.sender.delete. */
export type MessageserviceSenderDeleteResult = boolean;

/**
 * Parameters of messageservice.sender.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/messageservice/messageservice-sender-list.html
 */
export interface MessageserviceSenderListParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of messageservice.sender.list. */
export type MessageserviceSenderListResult = string[];

/**
 * Parameters of messageservice.sender.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/messageservice/messageservice-sender-update.html
 */
export interface MessageserviceSenderUpdateParams {
  /** Symbolic code. */
  CODE: string;
  /** Address that is called. */
  HANDLER?: string | undefined;
  /** What it is called. */
  NAME?: string | object | undefined;
  /** What it is about, in words. */
  DESCRIPTION?: string | object | undefined;
}

/** Result of messageservice.sender.update. */
export type MessageserviceSenderUpdateResult = boolean;

/** Methods of Bitrix24 whose names begin with `messageservice`. */
export interface MessageserviceRestMethods {
  /** Reports the delivery status of an SMS or other message that the app's provider has handled. */
  "messageservice.message.status.update": {
    params: MessageserviceMessageStatusUpdateParams;
    result: MessageserviceMessageStatusUpdateResult;
  };
  /** Registers a message provider, such as SMS, whose messages go to the app's handler URL. */
  "messageservice.sender.add": { params: MessageserviceSenderAddParams; result: MessageserviceSenderAddResult };
  /** Removes a message provider that the app has registered, by its code. */
  "messageservice.sender.delete": {
    params: MessageserviceSenderDeleteParams;
    result: MessageserviceSenderDeleteResult;
  };
  /** Lists the codes of the message providers that the calling app has registered. */
  "messageservice.sender.list": { params: MessageserviceSenderListParams; result: MessageserviceSenderListResult };
  /** Changes the handler URL, name or description of the app's message provider. */
  "messageservice.sender.update": {
    params: MessageserviceSenderUpdateParams;
    result: MessageserviceSenderUpdateResult;
  };
}
