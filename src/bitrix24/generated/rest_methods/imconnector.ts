// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type {
  ImconnectorActivateParams,
  ImconnectorActivateResult,
  ImconnectorChatNameSetParams,
  ImconnectorChatNameSetResult,
  ImconnectorConnectorDataSetParams,
  ImconnectorConnectorDataSetResult,
  ImconnectorDeleteMessagesParams,
  ImconnectorDeleteMessagesResult,
  ImconnectorListParams,
  ImconnectorListResult,
  ImconnectorRegisterParams,
  ImconnectorRegisterResult,
  ImconnectorSendMessagesParams,
  ImconnectorSendMessagesResult,
  ImconnectorSendStatusDeliveryParams,
  ImconnectorSendStatusDeliveryResult,
  ImconnectorSendStatusReadingParams,
  ImconnectorSendStatusReadingResult,
  ImconnectorStatusParams,
  ImconnectorStatusResult,
  ImconnectorUnregisterParams,
  ImconnectorUnregisterResult,
  ImconnectorUpdateMessagesParams,
  ImconnectorUpdateMessagesResult,
} from "../types/imconnector.ts";

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
