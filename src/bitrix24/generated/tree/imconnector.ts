// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { RestMethod } from "../../method.ts";
import type * as typesImconnector from "../types/imconnector.ts";

/** Methods of Bitrix24 whose names begin with `imconnector`. */
export interface ImconnectorRestMethodsTree {
  /** Switches a custom messenger connector on or off for one open channel. */
  readonly activate: RestMethod<typesImconnector.ImconnectorActivateParams, typesImconnector.ImconnectorActivateResult>;
  readonly chat: {
    readonly name: {
      /** Renames the open channel chat that belongs to an external chat of a connector. */
      readonly set: RestMethod<
        typesImconnector.ImconnectorChatNameSetParams,
        typesImconnector.ImconnectorChatNameSetResult
      >;
    };
  };
  readonly connector: {
    readonly data: {
      /** Stores the connector's account ID, name and chat links that one open channel shows to visitors. */
      readonly set: RestMethod<
        typesImconnector.ImconnectorConnectorDataSetParams,
        typesImconnector.ImconnectorConnectorDataSetResult
      >;
    };
  };
  readonly delete: {
    /** Deletes messages in an open channel chat after the client removed them in the external system. */
    readonly messages: RestMethod<
      typesImconnector.ImconnectorDeleteMessagesParams,
      typesImconnector.ImconnectorDeleteMessagesResult
    >;
  };
  /** Returns the messenger connectors available for open channels as pairs of code and title. */
  readonly list: RestMethod<typesImconnector.ImconnectorListParams, typesImconnector.ImconnectorListResult>;
  /** Registers a custom messenger connector with icon and settings page; no dots in the ID, app token only. */
  readonly register: RestMethod<typesImconnector.ImconnectorRegisterParams, typesImconnector.ImconnectorRegisterResult>;
  readonly send: {
    /** Passes clients' messages from an external system into an open channel, opening chats as needed. */
    readonly messages: RestMethod<
      typesImconnector.ImconnectorSendMessagesParams,
      typesImconnector.ImconnectorSendMessagesResult
    >;
    readonly status: {
      /** Reports to an open channel that operators' messages have been delivered in the external system. */
      readonly delivery: RestMethod<
        typesImconnector.ImconnectorSendStatusDeliveryParams,
        typesImconnector.ImconnectorSendStatusDeliveryResult
      >;
      /** Reports to an open channel that the client has read operators' messages in the external system. */
      readonly reading: RestMethod<
        typesImconnector.ImconnectorSendStatusReadingParams,
        typesImconnector.ImconnectorSendStatusReadingResult
      >;
    };
  };
  /** Tells whether a connector is configured and active on an open channel and whether it has an error. */
  readonly status: RestMethod<typesImconnector.ImconnectorStatusParams, typesImconnector.ImconnectorStatusResult>;
  /** Removes a custom messenger connector that the app has registered, by its ID. */
  readonly unregister: RestMethod<
    typesImconnector.ImconnectorUnregisterParams,
    typesImconnector.ImconnectorUnregisterResult
  >;
  readonly update: {
    /** Updates messages in an open channel chat after the client edited them in the external system. */
    readonly messages: RestMethod<
      typesImconnector.ImconnectorUpdateMessagesParams,
      typesImconnector.ImconnectorUpdateMessagesResult
    >;
  };
}
