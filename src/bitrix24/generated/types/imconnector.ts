// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/**
 * Parameters of imconnector.activate.
 *
 * @see https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/imconnector-activate.html
 */
export interface ImconnectorActivateParams {
  CONNECTOR: string;
  LINE: number | string;
  ACTIVE: string;
}

/** Result of imconnector.activate. */
export type ImconnectorActivateResult = boolean;

/**
 * Parameters of imconnector.chat.name.set.
 *
 * @see https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/imconnector-chat-name-set.html
 */
export interface ImconnectorChatNameSetParams {
  CONNECTOR: string;
  LINE: number | string;
  CHAT_ID: string | number;
  NAME: string;
  USER_ID?: string | number | undefined;
}

/** Result of imconnector.chat.name.set. */
export interface ImconnectorChatNameSetResult {
  SUCCESS?: boolean;
  DATA: {
    RESULT?: object;
  };
}

/**
 * Parameters of imconnector.connector.data.set.
 *
 * @see https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/imconnector-connector-data-set.html
 */
export interface ImconnectorConnectorDataSetParams {
  CONNECTOR: string;
  LINE: number | string;
  DATA: {
    ID?: string | number | undefined;
    URL?: string | undefined;
    URL_IM?: string | undefined;
    NAME?: string | undefined;
  };
}

/** Result of imconnector.connector.data.set. */
export type ImconnectorConnectorDataSetResult = boolean;

/**
 * Parameters of imconnector.delete.messages.
 *
 * @see https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/imconnector-delete-messages.html
 */
export interface ImconnectorDeleteMessagesParams {
  CONNECTOR: string;
  LINE: number | string;
  MESSAGES: {
    user?: {
      id: string | number;
    } | undefined;
    message?: {
      id: string | number;
    } | undefined;
    chat?: {
      id: string | number;
    } | undefined;
  }[];
}

/** Result of imconnector.delete.messages. */
export interface ImconnectorDeleteMessagesResult {
  SUCCESS?: boolean;
  DATA: {
    RESULT?: {
      user?: string;
      message?: {
        id?: string;
        date?: number;
        text?: string;
        files?: unknown[];
      };
      chat?: {
        id?: string;
        description?: string;
      };
      SUCCESS?: boolean;
      ERRORS?: unknown[];
    }[];
  };
}

/**
 * Parameters of imconnector.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/imconnector-list.html
 */
export interface ImconnectorListParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of imconnector.list. */
export interface ImconnectorListResult {
  livechat?: string;
  telegrambot?: string;
  network?: string;
  myconnector?: string;
}

/**
 * Parameters of imconnector.register.
 *
 * @see https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/imconnector-register.html
 */
export interface ImconnectorRegisterParams {
  ID: string | number;
  NAME: string;
  ICON: {
    DATA_IMAGE: string;
    COLOR?: string | undefined;
    SIZE?: string | undefined;
    POSITION?: string | undefined;
  };
  PLACEMENT_HANDLER: string;
  ICON_DISABLED?: {
    DATA_IMAGE?: string | undefined;
    COLOR?: string | undefined;
    SIZE?: string | undefined;
    POSITION?: string | undefined;
  } | undefined;
  DEL_EXTERNAL_MESSAGES?: boolean | ("Y" | "N") | undefined;
  EDIT_INTERNAL_MESSAGES?: boolean | ("Y" | "N") | undefined;
  DEL_INTERNAL_MESSAGES?: boolean | ("Y" | "N") | undefined;
  NEWSLETTER?: boolean | ("Y" | "N") | undefined;
  NEED_SYSTEM_MESSAGES?: boolean | ("Y" | "N") | undefined;
  NEED_SIGNATURE?: boolean | ("Y" | "N") | undefined;
  CHAT_GROUP?: boolean | ("Y" | "N") | undefined;
}

/** Result of imconnector.register. */
export interface ImconnectorRegisterResult {
  result?: boolean;
  error?: string;
  error_description?: string;
}

/** Stands in several types. */
export interface ImconnectorSendMessagesDataResultItemMessage {
  id?: string;
  date?: object;
  text?: string;
  files?: unknown[];
}

/** Stands in several types. */
export interface ImconnectorSendMessagesMessagesItemMessage {
  id?: string | number | undefined;
  date?: number | string | undefined;
  text?: string | undefined;
  files?: object | unknown[] | undefined;
  disable_crm?: string | undefined;
  user_id?: number | string | undefined;
}

/** Stands in several types. */
export interface ImconnectorSendMessagesMessagesItemUser {
  id: string | number;
  last_name?: string | undefined;
  name?: string | undefined;
  picture?: object | undefined;
  url?: string | undefined;
  gender?: "male" | "female" | undefined;
  email?: string | undefined;
  phone?: string | undefined;
  skip_phone_validate?: string | undefined;
}

/**
 * Parameters of imconnector.send.messages.
 *
 * @see https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/imconnector-send-messages.html
 */
export interface ImconnectorSendMessagesParams {
  CONNECTOR: string;
  LINE: number | string;
  MESSAGES: {
    user?: ImconnectorSendMessagesMessagesItemUser | undefined;
    message?: ImconnectorSendMessagesMessagesItemMessage | undefined;
    chat?: {
      id: string | number;
      name?: string | undefined;
      url?: string | undefined;
    } | undefined;
  }[];
}

/** Result of imconnector.send.messages. */
export interface ImconnectorSendMessagesResult {
  SUCCESS?: boolean;
  DATA: {
    RESULT?: {
      user?: string;
      message?: ImconnectorSendMessagesDataResultItemMessage;
      chat?: {
        id?: string;
        name?: string;
        description?: string;
      };
      extra?: {
        skip_phone_validate?: string;
        disable_tracker?: string;
      };
      SUCCESS?: boolean;
      ERRORS?: unknown[];
      session?: {
        ID?: string;
        CHAT_ID?: string;
      };
    }[];
  };
}

/**
 * Parameters of imconnector.send.status.delivery.
 *
 * @see https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/imconnector-send-status-delivery.html
 */
export interface ImconnectorSendStatusDeliveryParams {
  CONNECTOR: string;
  LINE: number | string;
  MESSAGES: {
    im?: {
      chat_id?: number | string | undefined;
      message_id?: number | string | undefined;
    } | undefined;
    message?: {
      id?: object | unknown[] | undefined;
      date?: number | string | undefined;
    } | undefined;
    chat?: {
      id?: string | number | undefined;
    } | undefined;
  }[];
}

/** Result of imconnector.send.status.delivery. */
export interface ImconnectorSendStatusDeliveryResult {
  SUCCESS?: boolean;
  DATA: unknown[];
}

/**
 * Parameters of imconnector.send.status.reading.
 *
 * @see https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/imconnector-send-status-reading.html
 */
export interface ImconnectorSendStatusReadingParams {
  CONNECTOR: string;
  LINE: number | string;
  MESSAGES: {
    im?: {
      chat_id?: number | string | undefined;
      message_id?: number | string | undefined;
    } | undefined;
    message?: {
      id?: object | unknown[] | undefined;
    } | undefined;
    chat?: {
      id?: string | number | undefined;
    } | undefined;
  }[];
}

/** Result of imconnector.send.status.reading. */
export interface ImconnectorSendStatusReadingResult {
  SUCCESS?: boolean;
  DATA: unknown[];
}

/**
 * Parameters of imconnector.status.
 *
 * @see https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/imconnector-status.html
 */
export interface ImconnectorStatusParams {
  CONNECTOR: string;
  LINE?: number | string | undefined;
}

/** Result of imconnector.status. */
export interface ImconnectorStatusResult {
  LINE?: number;
  CONNECTOR?: string;
  ERROR?: boolean;
  CONFIGURED?: boolean;
  STATUS?: boolean;
}

/**
 * Parameters of imconnector.unregister.
 *
 * @see https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/imconnector-unregister.html
 */
export interface ImconnectorUnregisterParams {
  ID: string | number;
}

/** Result of imconnector.unregister. */
export type ImconnectorUnregisterResult = boolean | {
  result?: boolean;
};

/**
 * Parameters of imconnector.update.messages.
 *
 * @see https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/imconnector-update-messages.html
 */
export interface ImconnectorUpdateMessagesParams {
  CONNECTOR: string;
  LINE: number | string;
  MESSAGES: {
    user?: ImconnectorSendMessagesMessagesItemUser | undefined;
    message?: ImconnectorSendMessagesMessagesItemMessage | undefined;
    chat?: {
      id: string | number;
      name?: string | undefined;
      url?: string | undefined;
    } | undefined;
  }[];
}

/** Result of imconnector.update.messages. */
export interface ImconnectorUpdateMessagesResult {
  SUCCESS?: boolean;
  DATA: {
    RESULT?: {
      user?: string;
      message?: ImconnectorSendMessagesDataResultItemMessage;
      chat?: {
        id?: string;
        name?: string;
        description?: string;
      };
      extra?: {
        skip_phone_validate?: string;
        disable_tracker?: string;
      };
      SUCCESS?: boolean;
      ERRORS?: unknown[];
    }[];
  };
}

/** Methods of Bitrix24 whose names begin with `imconnector`. */
export interface ImconnectorRestMethods {
  /** Switches a custom messenger connector on or off for one open channel. */
  "imconnector.activate": { params: ImconnectorActivateParams; result: ImconnectorActivateResult };
  /** Renames the open channel chat that belongs to an external chat of a connector. */
  "imconnector.chat.name.set": { params: ImconnectorChatNameSetParams; result: ImconnectorChatNameSetResult };
  /** Stores the connector's account ID, name and chat links that one open channel shows to visitors. */
  "imconnector.connector.data.set": {
    params: ImconnectorConnectorDataSetParams;
    result: ImconnectorConnectorDataSetResult;
  };
  /** Deletes messages in an open channel chat after the client removed them in the external system. */
  "imconnector.delete.messages": { params: ImconnectorDeleteMessagesParams; result: ImconnectorDeleteMessagesResult };
  /** Returns the messenger connectors available for open channels as pairs of code and title. */
  "imconnector.list": { params: ImconnectorListParams; result: ImconnectorListResult };
  /** Registers a custom messenger connector with icon and settings page; no dots in the ID, app token only. */
  "imconnector.register": { params: ImconnectorRegisterParams; result: ImconnectorRegisterResult };
  /** Passes clients' messages from an external system into an open channel, opening chats as needed. */
  "imconnector.send.messages": { params: ImconnectorSendMessagesParams; result: ImconnectorSendMessagesResult };
  /** Reports to an open channel that operators' messages have been delivered in the external system. */
  "imconnector.send.status.delivery": {
    params: ImconnectorSendStatusDeliveryParams;
    result: ImconnectorSendStatusDeliveryResult;
  };
  /** Reports to an open channel that the client has read operators' messages in the external system. */
  "imconnector.send.status.reading": {
    params: ImconnectorSendStatusReadingParams;
    result: ImconnectorSendStatusReadingResult;
  };
  /** Tells whether a connector is configured and active on an open channel and whether it has an error. */
  "imconnector.status": { params: ImconnectorStatusParams; result: ImconnectorStatusResult };
  /** Removes a custom messenger connector that the app has registered, by its ID. */
  "imconnector.unregister": { params: ImconnectorUnregisterParams; result: ImconnectorUnregisterResult };
  /** Updates messages in an open channel chat after the client edited them in the external system. */
  "imconnector.update.messages": { params: ImconnectorUpdateMessagesParams; result: ImconnectorUpdateMessagesResult };
}
