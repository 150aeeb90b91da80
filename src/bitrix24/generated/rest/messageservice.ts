// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/**
 * Parameters of messageservice.message.status.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/messageservice/messageservice-message-status-update.html
 */
export interface MessageserviceMessageStatusUpdateParams {
  CODE: string;
  MESSAGE_ID: string;
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
  HANDLER: {
    module_id?: "crm" | "bizproc";
    bindings?: unknown[];
    workflow_id?: string;
    document_id?: unknown[];
    document_type?: unknown[];
    properties?: {
      phone_number?: string;
      message_text?: string;
    };
    type?: string;
    code?: string;
    message_id?: string;
    message_to?: string;
    message_body?: string;
    ts?: number | string;
    auth?: {
      [key: string]: unknown;
    };
  };
  NAME: string | {
    [key: string]: unknown;
  };
  DESCRIPTION?: string | {
    [key: string]: unknown;
  };
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
  NAME?: string | {
    [key: string]: unknown;
  };
  DESCRIPTION?: string | {
    [key: string]: unknown;
  };
}

/** Result of messageservice.sender.update. */
export type MessageserviceSenderUpdateResult = boolean;
