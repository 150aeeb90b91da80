// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/**
 * Parameters of imconnector.activate.
 *
 * @see https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/imconnector-activate.html
 */
export interface ImconnectorActivateParams {
  /** Whether it comes through an outside messenger, or which one. */
  CONNECTOR: string;
  /** Id of the open channel. */
  LINE: number | string;
  /** Whether it is in use. */
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
  /** Whether it comes through an outside messenger, or which one. */
  CONNECTOR: string;
  /** Id of the open channel. */
  LINE: number | string;
  /** Id of the chat. */
  CHAT_ID: string | number;
  /** What it is called. */
  NAME: string;
  /** Id of the user: user.get. Needed in some cases only. */
  USER_ID?: string | number | undefined;
}

/** Result of imconnector.chat.name.set. */
export interface ImconnectorChatNameSetResult {
  /** Whether it went well. */
  SUCCESS?: boolean;
  /** What is carried along. */
  DATA: {
    /** What it yielded. */
    RESULT?: object;
  };
}

/**
 * Parameters of imconnector.connector.data.set.
 *
 * @see https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/imconnector-connector-data-set.html
 */
export interface ImconnectorConnectorDataSetParams {
  /** Whether it comes through an outside messenger, or which one. */
  CONNECTOR: string;
  /** Id of the open channel. */
  LINE: number | string;
  /** What is carried along. */
  DATA: {
    /** Id, unique among its kind. */
    ID?: string | number | undefined;
    /** Address. */
    URL?: string | undefined;
    URL_IM?: string | undefined;
    /** What it is called. */
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
  /** Whether it comes through an outside messenger, or which one. */
  CONNECTOR: string;
  /** Id of the open channel. */
  LINE: number | string;
  /** The messages. */
  MESSAGES: {
    /** The client. */
    user?: {
      /** Id, unique among its kind. */
      id: string | number;
    } | undefined;
    /** Text of the message. */
    message?: {
      /** Id, unique among its kind. */
      id: string | number;
    } | undefined;
    /** The chat. */
    chat?: {
      /** Id, unique among its kind. */
      id: string | number;
    } | undefined;
  }[];
}

/** Result of imconnector.delete.messages. */
export interface ImconnectorDeleteMessagesResult {
  /** Whether it went well. */
  SUCCESS?: boolean;
  /** What is carried along. */
  DATA: {
    /** What it yielded. */
    RESULT?: {
      /** The client. */
      user?: string;
      /** Text of the message. */
      message?: {
        /** Id, unique among its kind. */
        id?: string;
        /** When it happened or is to happen. */
        date?: number;
        /** What it says. */
        text?: string;
        /** The files. */
        files?: unknown[];
      };
      /** The chat. */
      chat?: {
        /** Id, unique among its kind. */
        id?: string;
        /** What it is about, in words. */
        description?: string;
      };
      /** Whether it went well. */
      SUCCESS?: boolean;
      /** What went wrong. */
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
  /** Whether it comes from Bitrix24 Network. */
  network?: string;
  myconnector?: string;
}

/**
 * Parameters of imconnector.register.
 *
 * @see https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/imconnector-register.html
 */
export interface ImconnectorRegisterParams {
  /** Id, unique among its kind. See imconnector.list. */
  ID: string | number;
  /** What it is called. */
  NAME: string;
  /** Small picture. */
  ICON: {
    DATA_IMAGE: string;
    /** Color that it is shown in. */
    COLOR?: string | undefined;
    /** Size; of a file in bytes. */
    SIZE?: string | undefined;
    POSITION?: string | undefined;
  };
  /** Address of the page that is shown. */
  PLACEMENT_HANDLER: string;
  ICON_DISABLED?: {
    DATA_IMAGE?: string | undefined;
    /** Color that it is shown in. */
    COLOR?: string | undefined;
    /** Size; of a file in bytes. */
    SIZE?: string | undefined;
    POSITION?: string | undefined;
  } | undefined;
  /** Default: true. */
  DEL_EXTERNAL_MESSAGES?: boolean | ("Y" | "N") | undefined;
  /** Default: true. */
  EDIT_INTERNAL_MESSAGES?: boolean | ("Y" | "N") | undefined;
  /** Default: true. */
  DEL_INTERNAL_MESSAGES?: boolean | ("Y" | "N") | undefined;
  /** Default: true. */
  NEWSLETTER?: boolean | ("Y" | "N") | undefined;
  /** Default: true. */
  NEED_SYSTEM_MESSAGES?: boolean | ("Y" | "N") | undefined;
  /** Default: true. */
  NEED_SIGNATURE?: boolean | ("Y" | "N") | undefined;
  /** Default: false. Needed in some cases only. */
  CHAT_GROUP?: boolean | ("Y" | "N") | undefined;
}

/** Result of imconnector.register. */
export interface ImconnectorRegisterResult {
  /** Whether it went well. */
  result?: boolean;
  /** What went wrong, as a code or a mark. */
  error?: string;
  /** What went wrong, in words. */
  error_description?: string;
}

/** Stands in several types. */
export interface ImconnectorSendMessagesDataResultItemMessage {
  /** Id, unique among its kind. */
  id?: string;
  /** When it happened or is to happen. */
  date?: object;
  /** What it says. */
  text?: string;
  /** The files. */
  files?: unknown[];
}

/** Stands in several types. */
export interface ImconnectorSendMessagesMessagesItemMessage {
  /** Id, unique among its kind. */
  id?: string | number | undefined;
  /** When it happened or is to happen. */
  date?: number | string | undefined;
  /** What it says. */
  text?: string | undefined;
  /** The files. */
  files?: object | unknown[] | undefined;
  disable_crm?: string | undefined;
  /** Id of the user: user.get. */
  user_id?: number | string | undefined;
}

/** Stands in several types. */
export interface ImconnectorSendMessagesMessagesItemUser {
  /** Id, unique among its kind. */
  id: string | number;
  /** Surname. */
  last_name?: string | undefined;
  /** What it is called. */
  name?: string | undefined;
  /** Picture. */
  picture?: object | undefined;
  /** Address. */
  url?: string | undefined;
  /** M or F. */
  gender?: "male" | "female" | undefined;
  /** E-mail address. */
  email?: string | undefined;
  /** Phone number. */
  phone?: string | undefined;
  skip_phone_validate?: string | undefined;
}

/**
 * Parameters of imconnector.send.messages.
 *
 * @see https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/imconnector-send-messages.html
 */
export interface ImconnectorSendMessagesParams {
  /** Whether it comes through an outside messenger, or which one. */
  CONNECTOR: string;
  /** Id of the open channel. */
  LINE: number | string;
  /** The messages. */
  MESSAGES: {
    /** The client. */
    user?: ImconnectorSendMessagesMessagesItemUser | undefined;
    /** Text of the message. */
    message?: ImconnectorSendMessagesMessagesItemMessage | undefined;
    /** The chat. */
    chat?: {
      /** Id, unique among its kind. */
      id: string | number;
      /** What it is called. */
      name?: string | undefined;
      /** Address. */
      url?: string | undefined;
    } | undefined;
  }[];
}

/** Result of imconnector.send.messages. */
export interface ImconnectorSendMessagesResult {
  /** Whether it went well. */
  SUCCESS?: boolean;
  /** What is carried along. */
  DATA: {
    /** What it yielded. */
    RESULT?: {
      /** The client. */
      user?: string;
      /** Text of the message. */
      message?: ImconnectorSendMessagesDataResultItemMessage;
      /** The chat. */
      chat?: {
        /** Id, unique among its kind. */
        id?: string;
        /** What it is called. */
        name?: string;
        /** What it is about, in words. */
        description?: string;
      };
      /** What else is known of it. */
      extra?: {
        skip_phone_validate?: string;
        disable_tracker?: string;
      };
      /** Whether it went well. */
      SUCCESS?: boolean;
      /** What went wrong. */
      ERRORS?: unknown[];
      session?: {
        /** Id, unique among its kind. */
        ID?: string;
        /** Id of the chat. */
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
  /** Whether it comes through an outside messenger, or which one. */
  CONNECTOR: string;
  /** Id of the open channel. */
  LINE: number | string;
  /** The messages. */
  MESSAGES: {
    /** Messengers. */
    im?: {
      /** Id of the chat. */
      chat_id?: number | string | undefined;
      /** Id of the message. */
      message_id?: number | string | undefined;
    } | undefined;
    /** Text of the message. */
    message?: {
      /** Id, unique among its kind. */
      id?: object | unknown[] | undefined;
      /** When it happened or is to happen. */
      date?: number | string | undefined;
    } | undefined;
    /** The chat. */
    chat?: {
      /** Id, unique among its kind. */
      id?: string | number | undefined;
    } | undefined;
  }[];
}

/** Result of imconnector.send.status.delivery. */
export interface ImconnectorSendStatusDeliveryResult {
  /** Whether it went well. */
  SUCCESS?: boolean;
  /** What is carried along. */
  DATA: unknown[];
}

/**
 * Parameters of imconnector.send.status.reading.
 *
 * @see https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/imconnector-send-status-reading.html
 */
export interface ImconnectorSendStatusReadingParams {
  /** Whether it comes through an outside messenger, or which one. */
  CONNECTOR: string;
  /** Id of the open channel. */
  LINE: number | string;
  /** The messages. */
  MESSAGES: {
    /** Messengers. */
    im?: {
      /** Id of the chat. */
      chat_id?: number | string | undefined;
      /** Id of the message. */
      message_id?: number | string | undefined;
    } | undefined;
    /** Text of the message. */
    message?: {
      /** Id, unique among its kind. */
      id?: object | unknown[] | undefined;
    } | undefined;
    /** The chat. */
    chat?: {
      /** Id, unique among its kind. */
      id?: string | number | undefined;
    } | undefined;
  }[];
}

/** Result of imconnector.send.status.reading. */
export interface ImconnectorSendStatusReadingResult {
  /** Whether it went well. */
  SUCCESS?: boolean;
  /** What is carried along. */
  DATA: unknown[];
}

/**
 * Parameters of imconnector.status.
 *
 * @see https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/imconnector-status.html
 */
export interface ImconnectorStatusParams {
  /** Whether it comes through an outside messenger, or which one. */
  CONNECTOR: string;
  /** Id of the open channel. */
  LINE?: number | string | undefined;
}

/** Result of imconnector.status. */
export interface ImconnectorStatusResult {
  /** Id of the open channel. */
  LINE?: number;
  /** Whether it comes through an outside messenger, or which one. */
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
  /** Id, unique among its kind. See imconnector.list. */
  ID: string | number;
}

/** Result of imconnector.unregister. */
export type ImconnectorUnregisterResult = boolean | {
  /** Whether it went well. */
  result?: boolean;
};

/**
 * Parameters of imconnector.update.messages.
 *
 * @see https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/imconnector-update-messages.html
 */
export interface ImconnectorUpdateMessagesParams {
  /** Whether it comes through an outside messenger, or which one. */
  CONNECTOR: string;
  /** Id of the open channel. */
  LINE: number | string;
  /** The messages. */
  MESSAGES: {
    /** The client. */
    user?: ImconnectorSendMessagesMessagesItemUser | undefined;
    /** Text of the message. */
    message?: ImconnectorSendMessagesMessagesItemMessage | undefined;
    /** The chat. */
    chat?: {
      /** Id, unique among its kind. */
      id: string | number;
      /** What it is called. */
      name?: string | undefined;
      /** Address. */
      url?: string | undefined;
    } | undefined;
  }[];
}

/** Result of imconnector.update.messages. */
export interface ImconnectorUpdateMessagesResult {
  /** Whether it went well. */
  SUCCESS?: boolean;
  /** What is carried along. */
  DATA: {
    /** What it yielded. */
    RESULT?: {
      /** The client. */
      user?: string;
      /** Text of the message. */
      message?: ImconnectorSendMessagesDataResultItemMessage;
      /** The chat. */
      chat?: {
        /** Id, unique among its kind. */
        id?: string;
        /** What it is called. */
        name?: string;
        /** What it is about, in words. */
        description?: string;
      };
      /** What else is known of it. */
      extra?: {
        skip_phone_validate?: string;
        disable_tracker?: string;
      };
      /** Whether it went well. */
      SUCCESS?: boolean;
      /** What went wrong. */
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
