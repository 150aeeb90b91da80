// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/**
 * Parameters of messageservice.message.status.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/messageservice/messageservice-message-status-update.html
 */
export interface MessageserviceMessageStatusUpdateParams {
  CODE: string;
  MESSAGE_ID: string | number;
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
  CODE: string;
  TYPE: string;
  HANDLER: string;
  NAME: string | object;
  DESCRIPTION?: string | object;
}

/** Result of messageservice.sender.add. */
export type MessageserviceSenderAddResult = boolean;

/**
 * Parameters of messageservice.sender.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/messageservice/messageservice-sender-delete.html
 */
export interface MessageserviceSenderDeleteParams {
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
  CODE: string;
  HANDLER?: string;
  NAME?: string | object;
  DESCRIPTION?: string | object;
}

/** Result of messageservice.sender.update. */
export type MessageserviceSenderUpdateResult = boolean;
